import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { isExecutable, which } from "../system/host.ts";
import { exec } from "../system/process.ts";
import { hasManifest } from "../system/tree.ts";
import { checkManifest, isMarked } from "./manifest.ts";
import {
  compareReleasesFirst,
  fromSemver,
  parseGoVersion,
  satisfies,
  type GoVersion,
  type VersionSpec,
} from "./version.ts";

/** A Go of this machine, by what its files say. */
export interface Candidate {
  /** undefined where only running it can tell: a script in front of the real one. */
  readonly version: GoVersion | undefined;
  /** Path of the go program. */
  readonly go: string;
  readonly onPath: boolean;
}

/** A Go that is on this machine and works. */
export interface InstalledGo {
  readonly version: GoVersion;
  /** GOROOT. */
  readonly root: string;
  readonly go: string;
  readonly onPath: boolean;
  /** The h1: hash that was verified when it was installed, where every file is as it was then. */
  readonly hash: string | undefined;
}

/** The go on the PATH and those of the tool cache. Starts no process. */
export function candidates({ env, toolCache }: Context): Candidate[] {
  const onPath = which("go", env);
  const cached = existsSync(join(toolCache, "go")) ? readdirSync(join(toolCache, "go")) : [];
  return [
    ...(onPath === undefined ? [] : [{ version: versionBeside(onPath), go: onPath, onPath: true }]),
    ...cached.flatMap((folder) => {
      const root = toolchainFolder(toolCache, folder);
      const version = fromSemver(folder);
      const go = join(root, "bin", "go");
      const usable = version !== undefined && isMarked(root) && isExecutable(go);
      return usable ? [{ version, go, onPath: false }] : [];
    }),
  ];
}

/** setup-go's place for a Go: TOOL_CACHE/go/SEMVER/ARCH, with ARCH.complete beside it. */
export function toolchainFolder(toolCache: string, semver: string): string {
  return join(toolCache, "go", semver, process.arch);
}

/** The version of a go program, from the VERSION file of its GOROOT. */
function versionBeside(go: string): GoVersion | undefined {
  try {
    const root = dirname(dirname(realpathSync(go)));
    return parseGoVersion(readFileSync(join(root, "VERSION"), "utf8").split("\n")[0] ?? "");
  } catch {
    return undefined;
  }
}

/**
 * The highest version of this machine that satisfies the spec and works: releases before
 * prereleases, and of two that are the same one that we verified, then the one on the PATH.
 */
export async function findInstalled(
  spec: VersionSpec,
  context: Context,
): Promise<InstalledGo | undefined> {
  const promising = candidates(context).filter(
    ({ version }) => version === undefined || satisfies(spec, version),
  );
  const working = await Promise.all(promising.map(async (one) => ask(one, context)));
  const best = working
    .filter((one) => one !== undefined)
    .filter(({ version }) => satisfies(spec, version))
    .toSorted(byPreference);
  for (const go of best) {
    const kept = checkManifest(go.root);
    if (kept === undefined) return { ...go, hash: undefined };
    if (kept.whole) return { ...go, hash: kept.manifest.hash };
    context.log.info(`${go.root} is passed over: its files are not those that were installed`);
  }
  return undefined;
}

type WorkingGo = Omit<InstalledGo, "hash">;

function byPreference(a: WorkingGo, b: WorkingGo): number {
  return (
    compareReleasesFirst(a.version, b.version) ||
    Number(hasManifest(b.root)) - Number(hasManifest(a.root)) ||
    Number(b.onPath) - Number(a.onPath)
  );
}

/** Runs a go and takes its own word; undefined for one that does not work or lacks files. */
async function ask({ go, onPath }: Candidate, context: Context): Promise<WorkingGo | undefined> {
  const { env, temp, signal, log } = context;
  try {
    const { stdout } = await exec(go, ["env", "GOVERSION", "GOROOT", "GOTOOLDIR"], {
      // A GOROOT of the environment would not be used for the build either.
      env: { ...childEnvironment(env), GOROOT: undefined, GOTOOLCHAIN: "local" },
      cwd: temp, // a go.mod that wants a newer Go must not make it fail
      signal,
    });
    const [name = "", root = "", tools = ""] = stdout.split("\n");
    // A distribution adds words of its own: "go1.24.4 X:nodwarf5".
    const version = parseGoVersion(name.split(/[\s-]/)[0] ?? "");
    if (version === undefined) throw new Failure(`its version is ${JSON.stringify(name)}`);
    const needed = [join(tools, "compile"), join(tools, "link"), join(root, "src", "runtime")];
    const missing = needed.find((path) => !existsSync(path));
    if (missing !== undefined) throw new Failure(`${missing} is missing`);
    return { version, root, go, onPath };
  } catch (fault) {
    signal.throwIfAborted();
    log.info(`${go} is passed over: ${messageOf(fault)}`);
    return undefined;
  }
}
