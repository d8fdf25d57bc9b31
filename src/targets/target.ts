import { architectures, type Architecture, type LinuxAbi } from "./architectures.ts";

/** A platform that products are built for, validated. Made by `parsePlatform` only. */
export interface Target {
  /** Canonical form: linux/arm/v7, linux/amd64, linux/arm64/v8.2. */
  readonly platform: string;
  readonly goos: string;
  readonly goarch: string;
  /** The part after the architecture in `platform`, "" where it has none: v7, v8.2, softfloat. */
  readonly variant: string;
  /** The variable of the architecture's level with its value, always set so that nothing of the host's decides. */
  readonly level: { readonly variable: string; readonly value: string } | null;
}

/** The target's row of the table. */
export function architectureOf(target: Target): Architecture {
  const row = architectures.get(target.goarch);
  if (row === undefined) throw new TypeError(`no architecture ${target.goarch}`);
  return row;
}

/** The row of a file's machine, by what its header says; undefined for one that Go has no port for. */
export function architectureOfFile(header: {
  readonly machine: number;
  readonly class: 32 | 64;
  readonly data: "little" | "big";
}): Architecture | undefined {
  return [...architectures.values()].find(
    ({ machine, bits, data }) =>
      machine === header.machine && bits === header.class && data === header.data,
  );
}

/** Whether floating point is done without a unit: GOARM=5, GOARM=7,softfloat, GOMIPS=softfloat. */
export function isSoftFloat(target: Target): boolean {
  const value = target.level?.value ?? "";
  return value.includes("softfloat") || (target.goarch === "arm" && value === "5");
}

/** The Arm level that a target promises, 5 to 7; null for other architectures. */
export function armLevelOf(target: Target): number | null {
  return target.goarch === "arm" ? Number.parseInt(target.level?.value ?? "", 10) : null;
}

/** What Linux systems call the target; undefined where Go has no Linux port for it. */
export function linuxAbiOf(target: Target): LinuxAbi | undefined {
  const row = architectureOf(target);
  if (target.goos !== "linux") return undefined;
  return isSoftFloat(target) ? (row.linuxSoftFloat ?? row.linux) : row.linux;
}

/** The target in names of files and artifacts: linux-arm-v7. */
export function slugOf(target: Target): string {
  return target.platform.replaceAll(/[/,]/g, "-");
}

/** GOOS, GOARCH and the level's variable, as the go command reads them. */
export function targetEnvironment(target: Target): Record<string, string> {
  return {
    GOOS: target.goos,
    GOARCH: target.goarch,
    ...(target.level === null ? {} : { [target.level.variable]: target.level.value }),
  };
}

/** The format of a system's programs; Linux, the BSDs, Solaris and Android have ELF. */
export function objectFormatOf({
  goos,
}: Target): "elf" | "pe" | "mach-o" | "wasm" | "xcoff" | "a.out" {
  return otherFormats[goos] ?? "elf";
}

const otherFormats: Readonly<Record<string, "pe" | "mach-o" | "wasm" | "xcoff" | "a.out">> = {
  windows: "pe",
  darwin: "mach-o",
  ios: "mach-o",
  js: "wasm",
  wasip1: "wasm",
  aix: "xcoff",
  plan9: "a.out",
};
