import { closest } from "fastest-levenshtein";
import { parseArgsStringToArgv } from "string-argv";
import { Failure } from "../failure.ts";
import { checkMirror, checkPackages, checkSuite } from "../system/apt/names.ts";
import { matches } from "../targets/list.ts";
import type { Fleet } from "../targets/plan.ts";
import { checkPlaceholders } from "./placeholders.ts";

/** A parser that takes one of a few words. */
export function oneOf<const T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    throw new Failure(`${JSON.stringify(value)} is none of ${allowed.join(", ")}`, {
      remedy: `Did you mean ${closest(value, [...allowed])}?`,
    });
  };
}

/** Some of the words, between spaces, commas or lines. */
export function someOf<const T extends string>(allowed: readonly T[]): (value: string) => T[] {
  const one = oneOf(allowed);
  return (value) => [
    ...new Set(
      value
        .split(/[\s,]+/)
        .filter((word) => word !== "")
        .map(one),
    ),
  ];
}

/** YAML 1.2's core schema, as `core.getBooleanInput` reads it. */
export function parseBoolean(value: string): boolean {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Failure(`${JSON.stringify(value)} is neither true nor false`);
}

export const placeholders = ["name", "target", "os", "arch", "variant", "version", "ext"] as const;

/** A folder; `{triple}` and `{arch}` are filled in for each target. */
export function parseSysroot(value: string): string {
  return checkPlaceholders(value, ["triple", "arch"], "/srv/sysroots/{triple}");
}

/** Path of an emulator. */
export function parseQemu(value: string): string {
  for (const [whole, name = ""] of value.matchAll(/\{([^{}]*)\}/g)) {
    if (name === "arch") continue;
    throw new Failure(`${JSON.stringify(whole)} is no placeholder`, {
      remedy: "There is {arch}, QEMU's name of the architecture: /opt/qemu/bin/qemu-{arch}.",
    });
  }
  return value;
}

/** Names of packages, each perhaps with `=VERSION`. */
export function parsePackages(value: string): string[] {
  const names = [...new Set(value.split(/[\s,]+/).filter((name) => name !== ""))];
  checkPackages(names);
  return names;
}

export function parseSuite(value: string): string {
  if (value !== "") checkSuite(value);
  return value;
}

export function parseMirror(value: string): string {
  if (value !== "") checkMirror(value);
  return value;
}

/** One of the compilers, or a command. */
export function parseCc(value: string): string {
  return checkPlaceholders(value, ["triple", "sysroot"], "{triple}-gcc-13 --sysroot={sysroot}");
}

export function parseGlibc(value: string): string {
  if (value === "" || /^2\.\d{1,2}$/.test(value)) return value;
  throw new Failure(`${JSON.stringify(value)} is no version of glibc`, {
    remedy: "Write the newest that products may need: 2.17, 2.28, 2.31.",
  });
}

export function parseOutput(value: string): string {
  return checkPlaceholders(value, placeholders);
}

/** Flags of the go command that this action sets by itself, and the input that says it. */
const ownFlags: Readonly<Record<string, string>> = {
  "-o": "output",
  "-C": "working-directory",
  "-ldflags": "ldflags",
  "-tags": "tags",
  "-trimpath": "trimpath",
};

export function parseFlags(value: string): string[] {
  const flags = parseArgsStringToArgv(value);
  for (const flag of flags) {
    const name = flag.replace(/^--/, "-").replace(/=.*$/s, "");
    const input = Object.hasOwn(ownFlags, name) ? ownFlags[name] : undefined;
    if (input === undefined) continue;
    throw new Failure(`${name} is set by an input of its own`, { remedy: `Use ${input}.` });
  }
  return flags;
}

/** Variables that say what a target is: set by the plan alone, or the product would not be the target's. */
const ownVariables: Readonly<Record<string, string>> = {
  GOOS: "targets",
  GOARCH: "targets",
  GO386: "targets",
  GOAMD64: "targets",
  GOARM: "targets",
  GOARM64: "targets",
  GOMIPS: "targets",
  GOMIPS64: "targets",
  GOPPC64: "targets",
  GORISCV64: "targets",
  CGO_ENABLED: "cgo",
  GOTOOLCHAIN: "go-version",
  GOROOT: "go-version",
};

export function parseEnv(value: string): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const line of value.split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const [, name = "", content = ""] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name === "" || name === "__proto__") {
      throw new Failure(`${JSON.stringify(line)} is not KEY=VALUE`, {
        remedy: "Write one variable a line.",
      });
    }
    if (Object.hasOwn(ownVariables, name)) {
      throw new Failure(`${name} is set by an input of its own`, {
        remedy: `Use ${ownVariables[name]}.`,
      });
    }
    variables[name] = content;
  }
  return variables;
}

export function parseSmoke(value: string): string[] | null {
  return value === "" ? null : parseArgsStringToArgv(value);
}

/**
 * A duration as Go writes it, such as 10m or 1h30m, in milliseconds.
 *
 * @throws Failure for what is no duration, or zero.
 */
export function parseDuration(value: string): number {
  const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const total = parts.reduce(
    (sum, [, amount, unit = ""]) => sum + Number(amount) * (unitMs[unit] ?? 0),
    0,
  );
  const longest = 24 * 3_600_000;
  if (parts.map(([whole]) => whole).join("") !== value || total <= 0 || total > longest) {
    throw new Failure(`${JSON.stringify(value)} is no duration up to 24h`, {
      remedy: "Write a number with its unit: 90s, 10m, 1h30m.",
    });
  }
  return total;
}

export function parseRunners(value: string): Fleet["labels"] {
  return value
    .split(/[\s,]+/)
    .filter((item) => item !== "")
    .map((item) => {
      const [, pattern = "", label = ""] = /^([^=]+)=(.+)$/.exec(item) ?? [];
      if (label === "") {
        throw new Failure(`${JSON.stringify(item)} is not TARGET=LABEL`, {
          remedy:
            "Write linux/arm64=ubuntu-24.04-arm, with * for any text in a part of the target.",
        });
      }
      return { covers: (target) => matches(pattern, target), label };
    });
}

export function parseParallel(value: string): number | null {
  if (value === "") return null;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new Failure(`${JSON.stringify(value)} is no number from 1 to 999`);
}
