/**
 * Every check, as `npm test` and CI run it: format, lint, types, dist/ is what the source makes,
 * and all tests. Installs by itself what the tests need besides node: go, readelf, act, actionlint
 * and zizmor, into node_modules/.cache where apt is not asked.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { freemem, tmpdir } from "node:os";
import { delimiter, dirname, join, resolve, sep } from "node:path";
import { openSession } from "../src/system/session.ts";
import { which } from "../src/system/host.ts";
import { findRequirement } from "../src/toolchain/requirement.ts";
import { provisionGo } from "../src/toolchain/provision.ts";

const tools = resolve("node_modules/.cache/go-cross-matrix");
const path = [join(tools, "bin"), process.env["PATH"] ?? ""];

function run(file: string, args: readonly string[]): void {
  execFileSync(file, args, { stdio: "inherit", env: environment() });
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: path.join(delimiter) };
}

const has = (program: string): boolean =>
  which(program, { PATH: path.join(delimiter) }) !== undefined;

/** A Go for the tests: the one that is there, else one that this project's own code installs. */
async function prepareGo(): Promise<void> {
  const session = openSession(process.env, ["check"]);
  const asked = { goVersion: "", goVersionFile: "", directory: "test/tools" };
  const { go } = await provisionGo(findRequirement(asked, process.env), "auto", session.context);
  path.unshift(dirname(go));
  await session.close();
}

function prepareTools(): void {
  mkdirSync(join(tools, "bin"), { recursive: true });
  const packages = [
    ...(has("readelf") ? [] : ["binutils"]),
    ...(has("gpg") ? [] : ["gpg"]),
    ...(has("python3") ? [] : ["python3", "python3-venv"]),
  ];
  if (packages.length > 0) {
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", ...packages]);
  }
  // Versions of act and actionlint are pinned in test/tools/go.mod, with their hashes in go.sum.
  run("go", ["build", "-C", "test/tools", "-o", `${join(tools, "bin")}/`, "tool"]);
  const venv = join(tools, "python");
  if (!existsSync(join(venv, "bin", "zizmor"))) {
    run("python3", ["-m", "venv", venv]);
    run(join(venv, "bin", "pip"), ["install", "-q", "-r", "test/tools/requirements.txt"]);
  }
  path.unshift(join(venv, "bin"));
}

function checkBundle(): void {
  run("node", ["scripts/bundle.ts"]);
  const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], {
    encoding: "utf8",
  });
  if (changed === "") return;
  throw new Error(`dist/ is not what the source makes; commit it as it is now:\n${changed}`);
}

const steps: readonly (readonly [name: string, work: () => void | Promise<void>])[] = [
  ["format", () => run("prettier", ["--check", "--log-level=warn", "."])],
  ["lint", () => run("oxlint", ["--type-aware", "--deny-warnings", "--quiet"])],
  ["types", () => run("tsc", ["--project", "."])],
  ["bundle", checkBundle],
  ["go for the tests", prepareGo],
  ["tools for the tests", prepareTools],
  ["tests", runTests],
];

/**
 * Where tests register with the kernel, whose table of interpreters there is one of: one at a time.
 * Files of the bundle's tests that register nothing are named, to go beside them.
 */
const kernel = new Set(["act", "bundle", "docs", "doctor", "emulator"]);
const unregistered = new Set(
  ["archive", "arm-v6", "audit", "cache", "fix", "patience", "policy", "toolchain", "verify"].map(
    (name) => join("test", "bundle", `${name}.test.ts`),
  ),
);
/** Where a time on the clock is held to, which nothing else may take. */
const timed = "test/elf/hostile.test.ts";

/** Tests of the kernel's side and all others side by side, after those that are timed. */
async function runTests(): Promise<void> {
  const all = globSync("test/**/*.test.ts").toSorted();
  const rest = all.filter((file) => file !== timed);
  const registers = (file: string): boolean =>
    kernel.has(file.split(sep)[1] ?? "") && !unregistered.has(file);
  const [beside = [], others = []] = [true, false].map((wanted) =>
    rest.filter((file) => registers(file) === wanted),
  );
  const temp = mkdtempSync(join(inMemory() ?? tmpdir(), "go-cross-matrix-check-"));
  chmodSync(temp, 0o1777); // as /tmp: some tests are another user's
  try {
    const passed = [
      await testFiles([timed], temp, "inherit"),
      ...(await Promise.all([testFiles(beside, temp, "inherit"), testFiles(others, temp, "pipe")])),
    ];
    if (passed.includes(false)) throw new Error("tests failed");
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/**
 * A folder in memory where there is much of it: tests make and remove toolchains and caches by the
 * dozen, and ext4 makes files slowly for a minute after many were removed. Undefined for none.
 */
function inMemory(): string | undefined {
  const folder = "/dev/shm";
  const plenty = 12 * 2 ** 30;
  try {
    const { bavail, bsize } = statfsSync(folder);
    accessSync(folder, constants.W_OK);
    return Math.min(bavail * bsize, freemem()) > plenty ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether they all passed; with "pipe" their output is shown when they are through. */
async function testFiles(
  files: readonly string[],
  temp: string,
  output: "inherit" | "pipe",
): Promise<boolean> {
  const args = ["--test", "--test-reporter=spec", "--test-concurrency=1", ...files];
  const env = { ...environment(), TMPDIR: temp };
  const child = spawn("node", args, { env, stdio: ["ignore", output, "inherit"] });
  const seen: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => seen.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  process.stdout.write(Buffer.concat(seen));
  return status === 0;
}

for (const [name, work] of steps) {
  const started = performance.now();
  try {
    await work();
  } catch (failure) {
    console.error(`✖ ${name}: ${failure instanceof Error ? failure.message : String(failure)}`);
    process.exit(1);
  }
  console.error(`✔ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
