import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { isExecutable, which } from "../system/host.ts";
import { observe } from "../system/process.ts";
import {
  compareGoVersions,
  meets,
  parseGoVersion,
  type GoVersion,
  type VersionSpec,
} from "./version.ts";

/** A Go that is on this machine and works. */
export interface InstalledGo {
  readonly version: GoVersion;
  /** GOROOT. */
  readonly root: string;
  readonly go: string;
  readonly onPath: boolean;
}

/** The go on the PATH if it will do, else the newest of the tool cache that does. */
export async function findInstalled(
  spec: VersionSpec,
  context: Context,
): Promise<InstalledGo | undefined> {
  const path = which("go", context.env);
  const onPath = path === undefined ? undefined : await ask(path, true, context);
  if (onPath !== undefined && meets(spec, onPath.version)) return onPath;
  for (const go of cachedGos(spec, context)) {
    const found = await ask(go, false, context);
    if (found !== undefined && meets(spec, found.version)) return found;
  }
  return undefined;
}

/** The go programs of the tool cache that by their folder will do, newest first. */
function cachedGos(spec: VersionSpec, { toolCache }: Context): string[] {
  const versions = existsSync(join(toolCache, "go")) ? readdirSync(join(toolCache, "go")) : [];
  return versions
    .map((folder) => ({
      folder,
      version: parseGoVersion(
        folder.replace(/-(beta|rc)\.(\d+)$/, "$1$2").replace(/\.0(?=beta|rc)/, ""),
      ),
    }))
    .filter(
      (one): one is { folder: string; version: GoVersion } =>
        one.version !== undefined && meets(spec, one.version),
    )
    .sort((a, b) => compareGoVersions(b.version, a.version))
    .filter(({ folder }) => existsSync(`${toolchainFolder(toolCache, folder)}.complete`))
    .map(({ folder }) => join(toolchainFolder(toolCache, folder), "bin", "go"))
    .filter(isExecutable);
}

/** setup-go's place for a Go: TOOL_CACHE/go/SEMVER/ARCH, with ARCH.complete beside it. */
export function toolchainFolder(toolCache: string, semver: string): string {
  return join(toolCache, "go", semver, process.arch);
}

/** Runs a go and takes its own word; undefined for one that does not work. */
async function ask(
  go: string,
  onPath: boolean,
  context: Context,
): Promise<InstalledGo | undefined> {
  const env = { ...childEnvironment(context.env), GOTOOLCHAIN: "local" };
  if (!onPath) Reflect.deleteProperty(env, "GOROOT");
  try {
    const { exitCode, stdout } = await observe(go, ["env", "GOVERSION", "GOROOT"], {
      env,
      cwd: context.temp, // a go.mod that wants a newer Go must not make it fail
      signal: context.signal,
    });
    const [name = "", root = ""] = stdout.split("\n");
    // A distribution adds words of its own: "go1.24.4 X:nodwarf5".
    const version = parseGoVersion(name.split(/[\s-]/)[0] ?? "");
    return exitCode === 0 && version !== undefined ? { version, root, go, onPath } : undefined;
  } catch (fault) {
    context.signal.throwIfAborted();
    context.log.debug(`${go} does not work: ${String(fault)}`);
    return undefined;
  }
}
