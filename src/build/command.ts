import type { Environment } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import type { Host } from "../system/host.ts";
import type { TargetSettings } from "../targets/settings.ts";
import { targetEnvironment, type Target } from "../targets/target.ts";

/** The Go that builds. */
export interface GoCommand {
  /** Path of the go program. */
  readonly go: string;
  /** Its GOROOT. */
  readonly root: string;
}

/** Variables that choose a target or a toolchain: ours to set, never the host's. */
const decidedHere =
  /^(?:GOOS|GOARCH|GO386|GOAMD64|GOARM|GOARM64|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOROOT|GOTOOLCHAIN|CGO_ENABLED|GOBIN)$/;

/** The environment in which the go command works for a target. */
export function goEnvironment(
  env: Environment,
  go: GoCommand,
  target: Target,
  options: { readonly cgo: boolean; readonly variables: Readonly<Record<string, string>> },
): Record<string, string> {
  const inherited = Object.entries(childEnvironment(env)).filter(
    ([name]) => !decidedHere.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: [`${go.root}/bin`, env["PATH"] ?? ""].filter((part) => part !== "").join(":"),
    ...options.variables,
    ...targetEnvironment(target),
    CGO_ENABLED: options.cgo ? "1" : "0",
    // The Go that was verified is the Go that builds: it fetches no other behind our back.
    GOTOOLCHAIN: "local",
  };
}

/** Bytes of memory a CPU from which compilers may trade memory for time. */
const plentyOfMemory = 2 ** 31;

/**
 * What makes the go command's compilers faster where there is memory for it: they are short-lived
 * programs of Go that spend a sixth of their time on collecting garbage (bench/cache.ts), with
 * GOGC=400 some tens of megabytes more at their largest. Goes below the user's own variables.
 */
export function compilerTuning({ cpus, memory }: Host): Record<string, string> {
  return memory >= cpus * plentyOfMemory ? { GOGC: "400" } : {};
}

/** Flags that decide which files are built; `go list` and `go build` must agree on them. */
export function selectionFlags(settings: TargetSettings): string[] {
  const chosen = settings.flags.filter((flag) =>
    /^--?(?:mod|modfile|overlay|race|msan|asan)(?:=|$)/.test(flag),
  );
  return [...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []), ...chosen];
}

/** `go list` that prints every main package, and with `dependencies` what they are made of. */
export function listArguments(settings: TargetSettings, dependencies: boolean): string[] {
  return [
    "list",
    "-json=ImportPath,Name,Dir,DepOnly,Standard,GoFiles,CgoFiles,CXXFiles,CgoLDFLAGS,Module",
    ...(dependencies ? ["-deps"] : []),
    ...selectionFlags(settings),
    "--",
    ...settings.packages,
  ];
}

/** `go build` of all main packages at once, into a folder. */
export function buildArguments(
  settings: TargetSettings,
  packages: readonly string[],
  folder: string,
  extldflags: readonly string[],
): string[] {
  return ["build", ...compileFlags(settings, extldflags), "-o", `${folder}/`, "--", ...packages];
}

/**
 * `go test` that compiles the tests of packages and runs none. There is no `--` in it, after which
 * go test takes all for the tests' own.
 */
export function testArguments(
  settings: TargetSettings,
  packages: readonly string[],
  output: string,
  extldflags: readonly string[],
): string[] {
  const cover = settings.cover ? ["-cover"] : [];
  const flags = compileFlags(settings, extldflags);
  return ["test", "-c", ...cover, ...flags, "-o", output, ...packages];
}

function compileFlags(settings: TargetSettings, extldflags: readonly string[]): string[] {
  const ldflags = [settings.ldflags, ...externalLink(extldflags)].filter((part) => part !== "");
  return [
    ...(settings.trimpath ? ["-trimpath"] : []),
    ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
    ...(ldflags.length === 0 ? [] : [`-ldflags=${ldflags.join(" ")}`]),
    ...settings.flags,
  ];
}

/** Flags of the external linker, in the quotes that the go command splits -ldflags by. */
function externalLink(extldflags: readonly string[]): string[] {
  if (extldflags.length === 0) return [];
  return ["-linkmode=external", `"-extldflags=${extldflags.join(" ")}"`];
}
