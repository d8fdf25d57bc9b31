/**
 * A cold build of a real program (fzf) for three targets, against a shell loop of `go build`: each
 * with an empty GOCACHE, in turns, so that a noisy machine is noisy for both. Prints a table.
 *
 *     node bench/cold.ts [PAIRS]      default: 3
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = "github.com/junegunn/fzf@v0.65.2";
const pairs = Number(process.argv[2] ?? 3);
const scratch = mkdtempSync(join(tmpdir(), "bench-cold-"));
const bundle = resolve("dist/main/index.js");

const { Dir: downloaded } = JSON.parse(
  execFileSync("go", ["mod", "download", "-json", program], { encoding: "utf8", cwd: scratch }),
) as { Dir: string };
const source = join(scratch, "fzf");
cpSync(downloaded, source, { recursive: true });
execFileSync("chmod", ["-R", "u+w", source]);
execFileSync("go", ["mod", "download"], { cwd: source });

const loop = `set -e
for target in linux/amd64 linux/arm64 linux/arm; do
  GOOS=\${target%/*} GOARCH=\${target#*/} GOARM=7 CGO_ENABLED=0 go build -trimpath -o "loop/\${target#*/}/" ./...
done`;

/** Seconds that a command takes with an empty GOCACHE. */
function time(name: string, file: string, args: readonly string[]): number {
  const cache = mkdtempSync(join(scratch, "gocache-"));
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    cwd: source,
    env: { ...process.env, GOCACHE: cache, GOTOOLCHAIN: "local" },
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  rmSync(cache, { recursive: true });
  return seconds;
}

console.log("pair  shell loop  go-cross-matrix  ratio");
const ratios: number[] = [];
for (let pair = 1; pair <= pairs; pair += 1) {
  const ours = (): number => time("go-cross-matrix", process.execPath, [bundle, "build"]);
  const theirs = (): number => time("the shell loop", "sh", ["-c", loop]);
  // In turns, so that neither always has the other's warm disk cache.
  const [a, b] = pair % 2 === 1 ? [theirs(), ours()] : [ours(), theirs()];
  const [shell, action] = pair % 2 === 1 ? [a, b] : [b, a];
  ratios.push(action / shell);
  console.log(
    `${String(pair).padStart(4)}  ${shell.toFixed(1).padStart(8)} s  ${action.toFixed(1).padStart(13)} s  ${(action / shell).toFixed(2).padStart(5)}`,
  );
}
console.log(
  `geometric mean of the ratios: ${Math.exp(ratios.map(Math.log).reduce((a, b) => a + b) / ratios.length).toFixed(2)}`,
);
rmSync(scratch, { recursive: true });
