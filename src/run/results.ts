import { commandLine } from "../system/shell.ts";

/** What a run came to be blamed on. */
export const causes = [
  /** The program itself: its exit code, its panic, its failed tests. */
  "program",
  /** The emulator crashed, or does not know what the program asked of it. */
  "emulator",
  "timeout",
  /** The loader that the program names is not there. */
  "loader",
  /** A shared library, or a version of one, is not there. */
  "library",
  "memory",
  /** An instruction above the level that the target promises. */
  "level",
] as const;
export type Cause = (typeof causes)[number];

/** A second run with a work-around, after one that looked like the emulator's fault. */
export interface Retry {
  /** What was different: GODEBUG=asyncpreemptoff=1. */
  readonly setting: string;
  readonly verdict: "passed" | "failed" | "timed out";
  readonly reason: string | null;
}

/** A test, or a part of one by its whole name: TestParse/empty. */
export interface TestResult {
  readonly name: string;
  readonly verdict: "passed" | "failed" | "skipped";
  readonly seconds: number;
  /** Where it failed, relative to the workspace, as far as its output says. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** What it printed; only of one that failed. */
  readonly output?: string;
}

/** A package whose tests were to run on the target. */
export interface TestedPackage {
  /** Import path. */
  readonly package: string;
  readonly how: "native" | "emulated" | "none";
  /** As of a run; `not run` where there is nothing that could run it, or it does not compile. */
  readonly verdict: "passed" | "failed" | "timed out" | "not run";
  readonly cause: Cause | null;
  readonly reason: string | null;
  readonly retry: Retry | null;
  readonly seconds: number;
  /** Percent of its statements that its tests reached; null where that was not measured. */
  readonly coverage: number | null;
  readonly exitCode: number | null;
  /** Folder to repeat it in, relative to the workspace. */
  readonly directory: string;
  /** What makes the program there that `command` runs; empty where that takes a C compiler. */
  readonly compile: readonly string[];
  /** What can be pasted there to repeat it; empty where it did not run. */
  readonly command: readonly string[];
  /** What it printed on both streams; "" of one that passed. */
  readonly output: string;
  readonly tests: readonly TestResult[];
}

/** One line of a shell that compiles the tests of a package and runs them again as they ran. */
export function repeatLine({ directory, compile, command }: TestedPackage): string {
  const steps = [["cd", directory], compile, command].filter((words) => words.length > 0);
  return steps.map(commandLine).join(" && ");
}

/** The tests of a target. Totals are derived: {@link tallyOf}. */
export interface TestsReport {
  readonly packages: readonly TestedPackage[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How many tests came to what; parts of a test are not counted beside it. */
export function tallyOf({ packages }: TestsReport): Tally {
  const whole = packages.flatMap(({ tests }) => tests.filter(({ name }) => !name.includes("/")));
  const of = (verdict: TestResult["verdict"]): number =>
    whole.filter((test) => test.verdict === verdict).length;
  return { passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}
