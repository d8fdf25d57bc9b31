/**
 * Tests of modules that nobody here wrote, on emulated targets: by this action, and by hand, as
 * `go test -c` and `qemu-ARCH ./pkg.test` in the package's folder. Prints a row for each package and
 * target, and fails where the results differ.
 *
 *     node bench/tests.ts [MODULE@VERSION ...]
 *
 * A test binary has two minutes here, with either. Modules come through the go command's own proxy. Needs go; QEMU is the one that the action takes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Report } from "../src/report/model.ts";

const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "linux/arm64": { GOARCH: "arm64" },
  "linux/arm/v7": { GOARCH: "arm", GOARM: "7" },
};

const given = process.argv.slice(2);
const modules =
  given.length > 0
    ? given
    : [
        "github.com/cespare/xxhash/v2@v2.3.0",
        "github.com/minio/sha256-simd@v1.0.1",
        "github.com/klauspost/cpuid/v2@v2.2.8",
        "github.com/golang/snappy@v0.0.4",
        "github.com/minio/md5-simd@v1.1.2",
        "github.com/segmentio/asm@v1.2.0",
        "github.com/twmb/murmur3@v1.1.8",
        "github.com/zeebo/blake3@v0.2.4",
        "golang.org/x/sys@v0.28.0",
      ];
const limit = 120;

const scratch = mkdtempSync(join(tmpdir(), "go-cross-matrix-tests-"));
let differences = 0;

function fetched(module: string): string {
  const found = execFileSync("go", ["mod", "download", "-json", module], { encoding: "utf8" });
  const folder = join(scratch, module.replaceAll(/\W+/g, "-"));
  cpSync((JSON.parse(found) as { Dir: string }).Dir, folder, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", folder]);
  return folder;
}

/** Verdicts of whole tests in the output of -test.v, by name. */
function verdictsIn(output: string): Record<string, string> {
  const lines = output.matchAll(/^--- (PASS|FAIL|SKIP): (\S+) \(/gm);
  const words: Readonly<Record<string, string>> = {
    PASS: "passed",
    FAIL: "failed",
    SKIP: "skipped",
  };
  return Object.fromEntries(
    [...lines].map(([, word = "", name = ""]) => [name, words[word] ?? ""]),
  );
}

const byName = ([a]: readonly string[], [b]: readonly string[]): number =>
  (a ?? "").localeCompare(b ?? "");

for (const module of modules) {
  const folder = fetched(module);
  spawnSync(
    process.execPath,
    [
      resolve("dist/main/index.js"),
      "build",
      `--targets=${Object.keys(targets).join(" ")}`,
      "--test=./...",
      "--test-flags=-short",
      "--emulator=direct",
      "--cgo=off",
      `--timeout=${limit}s`,
    ],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, GOFLAGS: "-mod=mod -buildvcs=false" },
    },
  );
  const written = join(folder, "dist/report.json");
  if (!existsSync(written)) throw new Error(`${module}: there is no report; see the error above`);
  const report = JSON.parse(readFileSync(written, "utf8")) as Report;
  for (const { target, emulator, tests, error } of report.targets) {
    if (tests === null) throw new Error(`${module} ${target}: ${error}`);
    for (const tested of tests.packages) {
      const at = join(folder, tested.directory);
      const file = join(scratch, `${basename(tested.package)}.test`);
      const env = {
        ...process.env,
        ...targets[target],
        CGO_ENABLED: "0",
        GOOS: "linux",
        GOFLAGS: "-mod=mod",
      };
      const compiled = spawnSync("go", ["test", "-c", "-trimpath", "-o", file, "."], {
        cwd: at,
        env,
      });
      const started = performance.now();
      const model = tested.command.find((word) => word.startsWith("QEMU_CPU="))?.slice(9);
      const hand = spawnSync(
        emulator.program ?? "",
        [
          ...(model === undefined ? [] : ["-cpu", model]),
          file,
          "-test.v",
          "-test.short",
          `-test.timeout=${limit}s`,
        ],
        { cwd: at, encoding: "utf8", maxBuffer: 1 << 30, timeout: (limit + 20) * 1000 },
      );
      const seconds = (performance.now() - started) / 1000;
      const byHand = compiled.status === 0 ? verdictsIn(hand.stdout) : {};
      const ours = Object.fromEntries(
        tested.tests
          .filter(({ name }) => !name.includes("/"))
          .map(({ name, verdict }) => [name, verdict]),
      );
      const same =
        JSON.stringify(Object.entries(byHand).sort(byName)) ===
          JSON.stringify(Object.entries(ours).sort(byName)) &&
        (tested.exitCode ?? -1) === (compiled.status === 0 ? hand.status : -1);
      if (!same) differences += 1;
      console.log(
        [
          same ? "same  " : "DIFFER",
          target.padEnd(12),
          tested.package.padEnd(44),
          `${Object.keys(ours).length} tests, exit code ${tested.exitCode} (by hand ${Object.keys(byHand).length}, ${hand.status})`,
          `${tested.seconds.toFixed(2)} s (by hand ${seconds.toFixed(2)} s)`,
        ].join("  "),
      );
    }
  }
}

rmSync(scratch, { recursive: true, force: true });
console.log(`${differences} packages differ`);
process.exitCode = differences === 0 ? 0 : 1;
