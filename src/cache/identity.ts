import type { Host } from "../system/host.ts";
import type { Context, Environment } from "../system/context.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";
import { isToRun } from "../targets/settings.ts";
import { slugOf } from "../targets/target.ts";
import type { BuildIdentity } from "./keys.ts";

/** What the targets of one build have in common. */
export interface Shared {
  readonly go: { readonly version: string; readonly sha: string | null };
  /** Contents of go.sum. */
  readonly sums: string;
  /** Contents of the lock file of sysroots; "" for none. */
  readonly sysrootLock: string;
  readonly host: Host;
  readonly env: Environment;
}

/** Variables that choose or change a C compiler. */
const ofCompilers = /^(?:CC|CXX|AR|CGO_\w+|PKG_CONFIG\w*)$/;
/** Variables that make other packages of the same sources. */
const ofFlags = /^(?:GOFLAGS|GOEXPERIMENT|GODEBUG|GOFIPS140)$/;

/**
 * What a target's build cache is keyed by. A compiler or a sysroot counts by what chooses it, since
 * the go command has its own hashes of what it really is: these here decide what is worth fetching,
 * those decide what is used.
 */
export function identityOf({ target, settings }: PlannedTarget, shared: Shared): BuildIdentity {
  const { go, sums, sysrootLock, host, env } = shared;
  const variables = Object.entries({ ...env, ...settings.env });
  const chosenBy = (names: RegExp): string[] =>
    variables
      .filter(([name]) => names.test(name))
      .map(([name, value]) => `${name}=${value ?? ""}`)
      .sort();
  const { cc, libc, glibc, sysroot, sysrootPackages, sysrootSuite, sysrootMirror } = settings;
  return {
    slug: slugOf(target),
    host: `${host.os}-${host.arch}`,
    go: go.version,
    toolchain: go.sha,
    cgo: settings.cgo,
    compiler: [
      [cc, libc, settings.static, glibc, host.distribution, host.codename].join(" "),
      [sysroot, sysrootSuite, sysrootMirror, ...sysrootPackages].join(" "),
      sysrootLock,
      ...chosenBy(ofCompilers),
    ],
    flags: [
      String(settings.trimpath),
      settings.tags.join(","),
      ...settings.flags,
      ...chosenBy(ofFlags),
    ],
    sums,
  };
}

/**
 * What the downloads of tools are keyed by: the host, and all that decides which tools are fetched for
 * it and which packages a sysroot is made of. What they come to (versions, hashes) is found out
 * anew in every run.
 */
export function toolsOf(
  { targets }: Plan,
  go: string,
  goSource: string,
  { host }: Pick<Context, "host">,
): [host: string, asked: string[]] {
  const asked = targets.map((planned) => {
    const { target, settings } = planned;
    const { cgo, cc, libc, glibc, sysroot, sysrootPackages, sysrootSuite, sysrootMirror } =
      settings;
    const run = isToRun(settings) ? settings.emulator : "off";
    const chosen = [target.platform, cgo, cc, libc, settings.static, glibc, run, ...settings.fix];
    const packages = [...sysrootPackages].sort();
    return [...chosen, sysroot, sysrootSuite, sysrootMirror, ...packages].join(" ");
  });
  const release = [host.os, host.arch, host.distribution, host.codename];
  const name = release.filter((word) => word !== "").join("-");
  return [name.replaceAll(/[^\w.-]+/g, "-"), [go, goSource, ...asked.sort()]];
}
