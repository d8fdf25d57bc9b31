import { Failure } from "../failure.ts";
import { NoPort, standardCxx, type Package } from "../system/apt/closure.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import type { Host } from "../system/host.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import type { TargetSettings } from "../targets/settings.ts";
import { armLevelOf, linuxAbiOf, type Target } from "../targets/target.ts";
import { givenFolder } from "./given-folder.ts";
import type { Lock } from "./lock-file.ts";
import { suiteFor } from "./releases.ts";

/** The root of a target's system: what C code of a product is compiled and linked against. */
export interface Sysroot {
  /** Absolute. */
  readonly folder: string;
  /** Of what is in it; null for a folder of the user's, of which nothing is known. */
  readonly identity: string | null;
  /** By name; none for a folder of the user's. */
  readonly packages: readonly Package[];
  /** Codename of the release that the packages come from; null for a folder of the user's. */
  readonly suite: string | null;
  /** It was in the tool cache. */
  readonly hit: boolean;
  readonly seconds: number;
}

/** Headers and start files of the C library, without which nothing links. */
const cLibrary = "libc6-dev";

/** Where the C side of a target comes from, before anything is fetched. */
export type SysrootSource =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "packages"; readonly names: readonly string[]; readonly suite: string }
  /** The compiler brings the target's system, or the host is it. */
  | { readonly kind: "none" };

/**
 * Decides where the sysroot of a target comes from: the folder that was given, packages, or
 * nowhere: for the host's own platform the host is the target's system unless packages, another
 * release or an older glibc are asked for, and zig and the musl compilers bring theirs.
 *
 * @throws Failure for what cannot be had together.
 */
export function sysrootSource(
  { target, settings }: PlannedTarget,
  cxx: boolean,
  host: Host,
): SysrootSource {
  const { sysroot, sysrootPackages, sysrootSuite, sysrootMirror, libc, cc, glibc } = settings;
  if (sysroot !== "") return { kind: "folder", folder: sysroot };
  if (target.goos !== "linux") return { kind: "none" };
  const asked = sysrootPackages.length > 0 || sysrootSuite !== "" || sysrootMirror !== "";
  if (libc === "musl") {
    if (!asked) return { kind: "none" };
    throw new Failure(
      `${target.platform}: sysroot-packages are linked with glibc and do not go with libc: musl`,
      { remedy: "Set libc: gnu, or leave sysroot-packages and sysroot-suite out." },
    );
  }
  const isHosts = target.goarch === host.arch && host.os === "linux";
  // Debian's armhf is ARMv7: for v6 only zig has a C library (compiler/compiler.ts).
  const isArmv6 = cc === "auto" && armLevelOf(target) === 6;
  const compilerBrings =
    isArmv6 || cc === "zig" || (cc === "auto" && glibc !== "") || isCommand(cc);
  const limited = glibc !== "" && ["gcc", "clang"].includes(cc);
  if (!asked && !limited && (isHosts || compilerBrings)) return { kind: "none" };
  const suite =
    sysrootSuite === "" && glibc !== "" && cc !== "zig"
      ? suiteFor(glibc, host.distribution, host.codename)
      : sysrootSuite;
  return { kind: "packages", names: namesOf(settings, cxx), suite };
}

const isCommand = (cc: string): boolean => !["auto", "gcc", "clang", "zig"].includes(cc);

function namesOf({ sysrootPackages }: TargetSettings, cxx: boolean): string[] {
  return [...new Set([cLibrary, ...(cxx ? [standardCxx] : []), ...sysrootPackages])];
}

/**
 * Provides the sysroot of a target.
 *
 * @returns null where there is none, by {@link sysrootSource}, or it could only be made of packages
 *   nobody asked for, that this host cannot fetch: then the compiler's own has to do.
 * @throws Failure when packages cannot be had, or a folder is not there.
 */
export async function provideSysroot(
  planned: PlannedTarget,
  options: { readonly cxx: boolean; readonly lock: Lock; readonly directory: string },
  context: Context,
): Promise<Sysroot | null> {
  const { target, settings } = planned;
  const source = sysrootSource(planned, options.cxx, context.host);
  if (source.kind === "none") return null;
  if (source.kind === "folder") {
    const folder = givenFolder(settings.sysroot, target, options.directory);
    return { folder, identity: null, packages: [], suite: null, hit: true, seconds: 0 };
  }
  const asked = source.names.some((name) => name !== cLibrary && name !== standardCxx);
  const has = hasApt(context.env) && typeof linuxAbiOf(target)?.debian === "string";
  if (!asked && source.suite === "" && !has) return null;
  const architecture = debianArchitecture(target);
  const { sysrootMirror } = settings;
  const wanted = { architecture, suite: source.suite, requested: source.names };
  const locked = options.lock.find(wanted);
  const tree = await provideTree(
    {
      architecture,
      suite: source.suite === "" ? undefined : source.suite,
      mirror: sysrootMirror === "" ? undefined : sysrootMirror,
      packages: source.names,
      locked,
    },
    context,
  ).catch((failure: unknown) => {
    if (!(failure instanceof NoPort) || asked) throw failure;
    context.log.notice(
      `${target.platform}: ${failure.message}: the compiler's own C library is used`,
    );
    return null;
  });
  if (tree === null) return null;
  if (locked === undefined) options.lock.add({ ...wanted, packages: tree.packages });
  return { ...tree, suite: source.suite === "" ? context.host.codename : source.suite };
}

function debianArchitecture(target: Target): string {
  const architecture = linuxAbiOf(target)?.debian;
  if (architecture !== null && architecture !== undefined) return architecture;
  throw new Failure(`${target.platform}: Debian has no packages for it, so there is no sysroot`, {
    remedy: "Name a folder in sysroot, set cc: zig, or set cgo: off.",
  });
}
