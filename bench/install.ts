/**
 * A Go that is not on this machine, installed from an empty cache through GOPROXY, against the go
 * command doing the same (`GOTOOLCHAIN=goX go version`: fetch, verify, unpack), in turns; then the
 * verified hit. Prints a table.
 *
 *     node bench/install.ts [PAIRS]      default: 3
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const version = "1.25.5";
const pairs = Number(process.argv[2] ?? 3);
const bundle = resolve("dist/main/index.js");
const scratch = mkdtempSync(join(tmpdir(), "bench-install-"));
process.on("exit", () => {
  execFileSync("chmod", ["-R", "u+w", scratch]);
  rmSync(scratch, { recursive: true, force: true });
});
const goEnv = (name: string): string =>
  execFileSync("go", ["env", name], { encoding: "utf8" }).trim();
const GOPROXY = goEnv("GOPROXY");

const project = join(scratch, "project");
mkdirSync(project);
// Nothing to build: what is left is the installation.
writeFileSync(join(project, "go.mod"), `module example.org/none\n\ngo ${version}\n`);
writeFileSync(join(project, "none.go"), "package none\n");

function seconds(command: readonly [string, ...string[]], env: Record<string, string>): number {
  const [program, ...args] = command;
  const started = performance.now();
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    env: { ...process.env, GOPROXY, ...env },
    encoding: "utf8",
  });
  const taken = (performance.now() - started) / 1000;
  if (!/1\.25\.5|no main package/.test(stdout + stderr)) throw new Error(stdout + stderr);
  return taken;
}

const ours = (cache: string): number =>
  seconds([process.execPath, bundle, "build", "--targets", "linux/amd64", "--go-source", "proxy"], {
    XDG_CACHE_HOME: cache,
    "INPUT_GO-VERSION": version,
  });

console.log("pair  go command  go-cross-matrix  ratio  verified hit");
for (let pair = 1; pair <= pairs; pair += 1) {
  const theirs = (): number => {
    const cache = mkdtempSync(join(scratch, "modcache-"));
    return seconds(["go", "version"], { GOTOOLCHAIN: `go${version}`, GOMODCACHE: cache });
  };
  const cache = mkdtempSync(join(scratch, "tools-"));
  const [go, action] =
    pair % 2 === 1
      ? [theirs(), ours(cache)]
      : ([ours(cache), theirs()].reverse() as [number, number]);
  const hit = ours(cache);
  console.log(
    `${String(pair).padStart(4)}  ${go.toFixed(2).padStart(8)} s  ${action.toFixed(2).padStart(13)} s  ${(action / go).toFixed(2).padStart(5)}  ${hit.toFixed(2).padStart(10)} s`,
  );
}
