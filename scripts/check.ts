/**
 * Every check, as `npm test` and CI run it: format, lint, types, dist/ is what the source makes,
 * and all tests. Installs by itself what the tests need besides node: go, readelf, act, actionlint
 * and zizmor, into node_modules/.cache where apt is not asked.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
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

function runTests(): void {
  const { status } = spawnSync("node", ["--test", "--test-reporter=spec", "test/**/*.test.ts"], {
    stdio: "inherit",
    env: environment(),
  });
  if (status !== 0) throw new Error("tests failed");
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
