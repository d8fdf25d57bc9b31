import type { Environment } from "../system/context.ts";
import type { Host } from "../system/host.ts";
import type { PlannedTarget } from "../targets/plan.ts";
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
