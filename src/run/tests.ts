import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CBuild } from "../build/build.ts";
import type { GoCommand } from "../build/command.ts";
import {
  compileCommand,
  compileTests,
  pastedFile,
  type TestBinary,
  type TestPlan,
} from "../build/test-binaries.ts";
import type { Cpu } from "../emulator/cpu.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import type { Gate } from "../system/gate.ts";
import { observe } from "../system/process.ts";
import { reportedPath } from "../system/workflow.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { coveredPercent, mergeProfiles } from "./coverage.ts";
import type { TestedPackage, TestsReport } from "./results.ts";
import { startOnTarget, type Machine } from "./start.ts";
import { testsIn } from "./test-output.ts";

/** The tests of a target, and the lines that they reached. */
export interface Tested {
  readonly report: TestsReport;
  /** One profile of all packages; "" without `cover`. */
  readonly profile: string;
  /** What the go command printed where something does not compile. */
  readonly printed: string;
  readonly seconds: { readonly "compile tests": number; readonly tests: number };
}

/** The Go, with its minor version: 26 for 1.26. */
export type TestingGo = GoCommand & { readonly minor: number };

/** Of what a test binary prints, this much is kept of each stream: tests in between are lost, and said so. */
const keptOutput = 16 << 20;
/** Of what a package that failed printed, the report keeps this much. */
const reportedOutput = 64 * 1024;
/** How long after its own time limit a test binary has to show its goroutines, before it is ended. */
const patienceMs = 20_000;

/**
 * Compiles the tests of a target and runs them on it: each package's in its folder, as `go test`
 * does, side by side within the cores of this host. Never throws for what tests do.
 *
 * @param gate the cores that all targets share.
 * @param sysroot root of the target's system, for its loader and libraries; null for none.
 * @throws Failure where the go command made no binary, although it says so, and where C code used
 *   what it should not.
 */
export async function runTests(
  plan: { readonly tested: TestPlan["tested"]; readonly c: CBuild | null },
  planned: PlannedTarget,
  go: TestingGo,
  machine: {
    readonly emulator: Emulator;
    readonly cpu: Cpu | null;
    readonly sysroot: string | null;
  },
  directory: string,
  gate: Gate,
  context: Context,
): Promise<Tested> {
  mkdirSync(context.temp, { recursive: true });
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-tests-"));
  try {
    const compiled = await compileTests(plan, planned, go, directory, folder, context);
    const started = performance.now();
    const bench: Bench = { planned, hasC: plan.c !== null, go, machine, folder, context };
    const packages = await Promise.all(
      compiled.binaries.map(async (binary, index) =>
        binary.file === null
          ? notCompiled(binary, compiled.printed, bench)
          : gate.pass(() => testOne(binary, binary.file ?? "", index, bench)),
      ),
    );
    return {
      report: { packages: packages.map(({ report }) => report) },
      profile: mergeProfiles(packages.map(({ profile }) => profile)),
      printed: compiled.printed,
      seconds: {
        "compile tests": compiled.seconds,
        tests: (performance.now() - started) / 1000,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly planned: PlannedTarget;
  readonly hasC: boolean;
  readonly go: TestingGo;
  readonly machine: Omit<Machine, "emulator"> & { readonly emulator: Emulator };
  readonly folder: string;
  readonly context: Context;
}

interface OnePackage {
  readonly report: TestedPackage;
  readonly profile: string;
}

const unmeasured = { retry: null, coverage: null, exitCode: null, seconds: 0, tests: [] } as const;

function notCompiled(binary: TestBinary, printed: string, bench: Bench): OnePackage {
  const report: TestedPackage = {
    ...unmeasured,
    package: binary.package,
    how: "none",
    verdict: "failed",
    cause: "program",
    reason: "its tests do not compile",
    directory: reportedPath(binary.directory, bench.context.env),
    compile: compileCommand(binary, bench.planned, bench.hasC),
    command: [],
    output: printed.slice(0, reportedOutput),
  };
  return { report, profile: "" };
}

async function testOne(
  binary: TestBinary,
  file: string,
  index: number,
  bench: Bench,
): Promise<OnePackage> {
  const { go, machine, folder, context } = bench;
  const { settings } = bench.planned;
  const { emulator } = machine;
  const directory = reportedPath(binary.directory, context.env);
  const compile = compileCommand(binary, bench.planned, bench.hasC);
  const about = { package: binary.package, directory, compile };
  if (emulator.kind === "none") {
    const reason = `it compiles, and is not run: ${emulator.why}`;
    const untried = {
      how: "none",
      verdict: "not run",
      cause: null,
      command: [],
      output: "",
    } as const;
    return { report: { ...unmeasured, ...about, ...untried, reason }, profile: "" };
  }
  const profileFile = join(folder, `cover-${index}.out`);
  const seconds = settings.timeoutMs / 1000;
  const start = {
    file,
    args: [
      // The form that test2json understands best, since Go 1.20.
      go.minor >= 20 ? "-test.v=test2json" : "-test.v=true",
      "-test.paniconexit0",
      `-test.timeout=${seconds}s`,
      ...(settings.cover ? [`-test.coverprofile=${profileFile}`] : []),
      ...settings.testFlags,
    ],
    directory: binary.directory,
    // As go test: os.Getwd and tests that start go find what they expect.
    environment: { PWD: binary.directory, PATH: `${go.root}/bin:${context.env["PATH"] ?? ""}` },
    timeoutMs: settings.timeoutMs + patienceMs,
    limitMs: settings.timeoutMs,
    keepBytes: keptOutput,
  };
  const { result, command, ...finished } = await startOnTarget(
    { ...machine, emulator },
    start,
    context,
  );
  const printed = result === null ? "" : result.stdout + result.stderr;
  const passed = finished.verdict === "passed";
  const profile = settings.cover ? profileIn(profileFile) : "";
  const cut =
    result?.truncated === true ? "; it printed so much that results in between are lost" : "";
  const report: TestedPackage = {
    ...about,
    ...finished,
    reason: finished.reason === null ? null : finished.reason + cut,
    command: pasted(command, file, binary.package),
    seconds: result?.seconds ?? 0,
    coverage: coveredPercent(profile),
    exitCode: result?.exitCode ?? null,
    output: passed ? "" : shortened(printed),
    tests: testsIn(await toEvents(printed, binary.package, go, context), directory),
  };
  return { report, profile };
}

/** `go tool test2json` knows what a test binary prints, Go version by Go version. */
async function toEvents(
  printed: string,
  name: string,
  { go }: TestingGo,
  { env, signal, temp }: Context,
): Promise<string> {
  const { stdout } = await observe(go, ["tool", "test2json", "-p", name], {
    cwd: temp,
    env: { ...childEnvironment(env), GOTOOLCHAIN: "local", GOFLAGS: "" },
    stdin: printed,
    signal,
    keepBytes: keptOutput * 16,
  });
  return stdout;
}

function profileIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // it ended before it wrote one
  }
}

/** What a person pastes in the package's folder after that. */
function pasted(command: readonly string[], file: string, path: string): string[] {
  return command
    .filter((word) => !word.startsWith("-test.coverprofile="))
    .map((word) => (word === file ? pastedFile(path) : word));
}

function shortened(text: string): string {
  if (text.length <= reportedOutput) return text;
  const half = reportedOutput / 2;
  return `${text.slice(0, half)}\n[...]\n${text.slice(-half)}`;
}
