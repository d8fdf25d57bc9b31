/**
 * What a build of a real program for three targets takes: cold, warm, from a restored cache, and after
 * a change of one line. Each against a shell loop of `go build`, and against goreleaser too where that
 * is on the PATH; both restore setup-go's way. Then cold with one, two and three targets at once. In
 * turns, so that a noisy machine is noisy for all; the ratios of a round are what counts. No cache is
 * removed before the end: on ext4, making files is slow for a minute after many were removed. Prints
 * tables.
 *
 *     npm run build
 *     go install github.com/goreleaser/goreleaser/v2@v2.13.0
 *     node bench/cache.ts [ROUNDS [MODULE@VERSION]]      default: 3, fzf
 *
 * The module has its program at its root. A short run, to see that all of it works: 1
 * github.com/mattn/goveralls@v0.0.12
 *
 * "setup-go's way": one GOCACHE for all targets, packed and unpacked with tar and zstd, stored when
 * go.sum changes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { which } from "../src/system/host.ts";

const [rounds, program] = [
  Number(process.argv[2] ?? 3),
  process.argv[3] ?? "github.com/junegunn/fzf@v0.65.2",
];
const kept = resolve("node_modules/.cache/go-cross-matrix");
mkdirSync(kept, { recursive: true });
const scratch = mkdtempSync(join(kept, "bench-cache-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const [bundle, post] = [resolve("dist/main/index.js"), resolve("dist/post/index.js")];

const { Dir: downloaded } = JSON.parse(
  execFileSync("go", ["mod", "download", "-json", program], { encoding: "utf8", cwd: scratch }),
) as { Dir: string };
const source = join(scratch, "source");
cpSync(downloaded, source, { recursive: true });
execFileSync("chmod", ["-R", "u+w", source]);
execFileSync("go", ["mod", "download"], { cwd: source });
/** A line is added to the largest file. */
const changed = execFileSync(
  "go",
  ["list", "-f", '{{range .GoFiles}}{{$.Dir}}/{{.}}{{"\\n"}}{{end}}', "./..."],
  { cwd: source, encoding: "utf8" },
)
  .split("\n")
  .filter((file) => file !== "")
  .reduce((a, b) => (statSync(a).size >= statSync(b).size ? a : b));

const loop = `set -e
for target in linux/amd64 linux/arm64 linux/arm; do
  GOOS=\${target%/*} GOARCH=\${target#*/} GOARM=7 CGO_ENABLED=0 go build -trimpath -o "loop/\${target#*/}/" ./...
done`;
const releaser = `version: 2
project_name: bench
builds:
  - env: [CGO_ENABLED=0]
    goos: [linux]
    goarch: [amd64, arm64, arm]
    goarm: ["7"]
    flags: [-trimpath]
    ldflags: [""]
`;
const hasReleaser = which("goreleaser", process.env) !== undefined;
const releaserFile = join(scratch, "goreleaser.yaml");
if (hasReleaser) {
  writeFileSync(releaserFile, releaser);
  const git = (...args: string[]): void => {
    execFileSync("git", ["-c", "user.name=b", "-c", "user.email=b@example.org", ...args], {
      cwd: source,
      stdio: "ignore",
    });
  };
  git("init");
  git("add", "--all");
  git("commit", "--message=bench");
  git("remote", "add", "origin", "https://example.org/bench.git");
  git("tag", "v1.0.0");
}

type Way = "ours" | "loop" | "goreleaser";
const ways: readonly Way[] = hasReleaser ? ["ours", "loop", "goreleaser"] : ["ours", "loop"];
const commands: Readonly<Record<Way, readonly [string, ...string[]]>> = {
  ours: [process.execPath, bundle, "build"],
  loop: ["sh", "-c", loop],
  goreleaser: ["goreleaser", "build", "--snapshot", "--clean", "--config", releaserFile],
};

/** Seconds that a command takes. */
function time(
  [file, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): number {
  const inherited = { ...process.env, GOTOOLCHAIN: "local" };
  delete (inherited as Record<string, unknown>)["GOCACHE"];
  const started = performance.now();
  const options = { cwd: source, env: { ...inherited, ...env }, encoding: "utf8" } as const;
  const { status, stderr, stdout } = spawnSync(file, args, options);
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}${stdout}`);
  return (performance.now() - started) / 1000;
}

/**
 * Seconds of a job's step with this action; what its post step takes to save comes after what was
 * waited for, and is added up apart.
 */
function job(entries: string): number {
  const folder = mkdtempSync(join(scratch, "job-"));
  const state = join(folder, "state");
  writeFileSync(state, "");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: source,
    GITHUB_STATE: state,
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    "INPUT_CACHE-DIR": entries,
  };
  const seconds = time([process.execPath, bundle], env);
  // NAME<<DELIMITER, lines, DELIMITER: as the runner reads it.
  const saved = [...readFileSync(state, "utf8").matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm)];
  const handed = saved.map(([, name = "", , value = ""]) => [`STATE_${name}`, value] as const);
  postSeconds = time([process.execPath, post], { ...env, ...Object.fromEntries(handed) });
  return seconds;
}
let postSeconds = 0;

/** In another order each round, so that none always has the others' warm disk cache. */
const order = <T>(all: readonly T[], round: number): T[] => [
  ...all.slice(round % all.length),
  ...all.slice(0, round % all.length),
];

interface Line {
  readonly what: string;
  readonly ours: number;
  readonly other: string;
  readonly theirs: number;
}
const lines: Line[] = [];
function line(what: string, ours: number, other: string, theirs: number): void {
  lines.push({ what, ours, other, theirs });
  const ratio = (ours / theirs).toFixed(2);
  console.log(
    `${what.padEnd(12)}  ${ours.toFixed(2).padStart(8)} s  ${other.padEnd(28)} ${theirs.toFixed(2).padStart(8)} s  ${ratio.padStart(6)}`,
  );
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** A GOCACHE as setup-go keeps it. */
function store(cache: string, archive: string): void {
  execFileSync("tar", ["--use-compress-program", "zstdmt", "-cf", archive, "-C", cache, "."]);
}

console.log("what              ours    against                        theirs     ratio");
for (let round = 0; round < rounds; round += 1) {
  const caches = new Map(ways.map((way) => [way, join(scratch, `${way}-${round}`)]));
  for (const what of ["cold", "warm"]) {
    const seconds = new Map<Way, number>();
    for (const way of order(ways, round)) {
      const GOCACHE = caches.get(way) ?? "";
      mkdirSync(GOCACHE, { recursive: true });
      seconds.set(way, time(commands[way], { GOCACHE }));
    }
    for (const way of ways.slice(1)) {
      line(what, seconds.get("ours") ?? 0, way, seconds.get(way) ?? 0);
    }
  }
  // As on a fresh runner: all that is there is what was stored.
  const entries = join(scratch, `entries-${round}`);
  const archive = join(scratch, `setup-go-${round}.tar.zst`);
  const restored = (way: Way): number => {
    // The go command links nothing again that is there already.
    for (const made of ["dist", "loop"]) {
      rmSync(join(source, made), { recursive: true, force: true });
    }
    if (way === "ours") return job(entries);
    const GOCACHE = mkdtempSync(join(scratch, "restored-"));
    const started = performance.now();
    execFileSync("tar", ["--use-compress-program", "unzstd", "-xf", archive, "-C", GOCACHE]);
    const restoring = (performance.now() - started) / 1000;
    const total = restoring + time(commands[way], { GOCACHE });
    return total;
  };
  restored("ours"); // saves
  store(caches.get("loop") ?? "", archive);
  for (const what of ["restored", "one line"]) {
    if (what === "one line") appendFileSync(changed, `\n// ${round}\n`);
    const seconds = new Map(order(ways, round).map((way) => [way, restored(way)]));
    for (const way of ways.slice(1)) {
      line(what, seconds.get("ours") ?? 0, `${way}, setup-go's way`, seconds.get(way) ?? 0);
    }
    console.log(
      `post          ${postSeconds.toFixed(2)} s after it, in which setup-go saves nothing`,
    );
  }
  const [own, other] = [bytesIn(entries), statSync(archive).size].map((n) => (n / 1e6).toFixed(1));
  console.log(`stored        ${own} MB for three targets, setup-go's way ${other} MB`);
}

/** A cold build with so many targets at once. */
function atOnce(count: number): number {
  const GOCACHE = mkdtempSync(join(scratch, "at-once-"));
  return time([...commands.ours, "--parallel", String(count)], { GOCACHE });
}
for (let round = 0; round < rounds; round += 1) {
  const seconds = new Map(order([1, 2, 3], round).map((count) => [count, atOnce(count)]));
  for (const count of [2, 3]) {
    line(`${count} at once`, seconds.get(count) ?? 0, "one at once", seconds.get(1) ?? 0);
  }
}
console.log("\ngeometric means of the ratios");
for (const key of new Set(lines.map(({ what, other }) => `${what}, against ${other}`))) {
  const ratios = lines
    .filter(({ what, other }) => `${what}, against ${other}` === key)
    .map(({ ours, theirs }) => Math.log(ours / theirs));
  const mean = Math.exp(ratios.reduce((a, b) => a + b) / ratios.length);
  console.log(`${key.padEnd(42)} ${mean.toFixed(2)}`);
}
