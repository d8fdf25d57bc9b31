/**
 * The audit of 100 real Go products (the commands of golang.org/x/tools for three targets, built
 * once into a folder for temporary files) against what else tells something about them, in turns:
 * readelf on all files at once, and file and readelf on each, as a script would. Prints a table, and
 * the bytes that are read of each file.
 *
 *     node bench/audit.ts [ROUNDS]      default: 7
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inspect } from "../src/audit/inspect.ts";
import { builtInPolicy } from "../src/audit/policy.ts";
import { withFile } from "../src/system/file.ts";

const module = "golang.org/x/tools@v0.30.0";
const rounds = Number(process.argv[2] ?? 7);
const bundle = resolve("dist/main/index.js");
const folder = join(tmpdir(), "bench-audit-products");

function build(): void {
  const { Dir } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { encoding: "utf8", cwd: tmpdir() }),
  ) as { Dir: string };
  const source = mkdtempSync(join(tmpdir(), "bench-audit-"));
  cpSync(Dir, source, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", source]);
  for (const goarch of ["amd64", "arm64", "arm"]) {
    const out = join(folder, goarch);
    execFileSync("go", ["build", "-trimpath", "-o", `${out}/`, "./cmd/..."], {
      cwd: source,
      env: { ...process.env, GOOS: "linux", GOARCH: goarch, CGO_ENABLED: "0" },
      stdio: "inherit",
    });
  }
  rmSync(source, { recursive: true });
}

if (!existsSync(folder)) build();
const files = ["amd64", "arm64", "arm"]
  .flatMap((goarch) => readdirSync(join(folder, goarch)).map((name) => join(folder, goarch, name)))
  .slice(0, 100);
const listed = files.join("\n");
const scratch = mkdtempSync(join(tmpdir(), "bench-audit-out-"));

const quoted = files.map((file) => `'${file}'`).join(" ");
const ways: readonly { name: string; command: readonly [string, ...string[]] }[] = [
  {
    name: "go-cross-matrix audit",
    command: [process.execPath, bundle, "audit", "--files", listed],
  },
  { name: "readelf -hldVn, all at once", command: ["readelf", "-hldVn", ...files] },
  {
    name: "readelf -hldVn, each",
    command: ["sh", "-c", `for f in ${quoted}; do readelf -hldVn $f; done`],
  },
  {
    name: "file and readelf, each",
    command: ["sh", "-c", `for f in ${quoted}; do file $f; readelf -hldVn $f; done`],
  },
];

/** Seconds; what is printed is read and dropped. */
function time([program, ...args]: readonly [string, ...string[]]): number {
  const started = performance.now();
  const { status, error } = spawnSync(program, args, {
    cwd: scratch,
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: "C" },
  });
  if (error !== undefined || status !== 0) throw new Error(`${program} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

const seconds = ways.map(() => [] as number[]);
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, { command }] of ways.entries()) {
    const taken = time(command);
    if (round > 0) seconds[index]?.push(taken); // the first one warms the disk's cache
  }
}
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const [ours = 1] = seconds.map(median);
console.log(`${files.length} files, median of ${rounds}`);
for (const [index, { name }] of ways.entries()) {
  const own = median(seconds[index] ?? []);
  const ratio = (ours / own).toFixed(2);
  console.log(`${name.padEnd(30)} ${(own * 1000).toFixed(0).padStart(6)} ms  ours / this ${ratio}`);
}

const shares = files.map((file) => {
  let taken = 0;
  withFile(file, (source) =>
    inspect(
      {
        size: source.size,
        read: (offset, length) => {
          taken += length;
          return source.read(offset, length);
        },
      },
      file,
      null,
      builtInPolicy,
    ),
  );
  return { taken, share: taken / statSync(file).size };
});
const most = shares.reduce((a, b) => (a.share > b.share ? a : b));
const average = shares.reduce((sum, { taken }) => sum + taken, 0) / shares.length;
console.log(
  `read of a file: ${(average / 1024).toFixed(0)} KiB on average, at most ${(100 * most.share).toFixed(2)} % of it`,
);
rmSync(scratch, { recursive: true });
