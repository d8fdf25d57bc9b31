import type { TestResult } from "./results.ts";

/** A line of `go tool test2json` (`go doc test2json`). */
interface TestEvent {
  readonly Action?: string;
  readonly Test?: string;
  readonly Elapsed?: number;
  readonly Output?: string;
}

/** Of what one test prints, this many characters are kept. */
const keptOutput = 16 * 1024;

interface Gathered {
  output: string;
  verdict: TestResult["verdict"] | null;
  seconds: number;
}

/**
 * The tests of a package by what test2json made of their output. One that never ended, because the
 * whole program did, has failed.
 *
 * @param directory of the package, relative to the workspace; failures are placed in it.
 */
export function testsIn(events: string, directory: string): TestResult[] {
  const tests = new Map<string, Gathered>();
  for (const line of events.split("\n")) {
    const { Action, Test, Elapsed, Output } = readEvent(line);
    // Benchmarks and fuzz targets that only run are no results.
    if (Test === undefined || Action === undefined) continue;
    const test = tests.get(Test) ?? { output: "", verdict: null, seconds: 0 };
    tests.set(Test, test);
    if (Action === "output" && test.output.length < keptOutput) test.output += Output ?? "";
    const verdict = verdicts[Action];
    if (verdict === undefined) continue;
    test.verdict = verdict;
    test.seconds = Elapsed ?? 0;
  }
  return [...tests].map(([name, test]) => resultOf(name, test, directory));
}

const verdicts: Readonly<Record<string, TestResult["verdict"]>> = {
  pass: "passed",
  fail: "failed",
  skip: "skipped",
};

/** A program may print whatever it likes: a line that is no event is none. */
function readEvent(line: string): TestEvent {
  if (!line.startsWith("{")) return {};
  try {
    return JSON.parse(line) as TestEvent;
  } catch {
    return {};
  }
}

function resultOf(
  name: string,
  { output, verdict, seconds }: Gathered,
  directory: string,
): TestResult {
  if (verdict !== null && verdict !== "failed") return { name, verdict, seconds };
  const cut = output.length > keptOutput ? `${output.slice(0, keptOutput)}\n[...]\n` : output;
  return { name, verdict: "failed", seconds, ...placeOf(output, directory), output: cut };
}

/** t.Errorf begins its text with the file's name and line; a panic's trace has them with a path. */
function placeOf(output: string, directory: string): { file?: string; line?: number } {
  const said = /^\s+(\w[\w.-]*\.go):(\d+):/m.exec(output);
  const traced = /^\t(?:.*\/)?(\w[\w.-]*_test\.go):(\d+) /m.exec(output);
  const [, file, line] = said ?? traced ?? [];
  if (file === undefined) return {};
  const path = directory === "" || directory === "." ? file : `${directory}/${file}`;
  return { file: path, line: Number(line) };
}
