import { escapeMarkdown } from "./summary.ts";

/** What is read of a target's tests. */
interface TestedTarget {
  readonly target: string;
  readonly tests: {
    readonly packages: readonly {
      readonly package: string;
      readonly verdict: string;
      readonly tests: readonly { readonly name: string; readonly verdict: string }[];
    }[];
  } | null;
}

/** A test, or a package as a whole, that does not have one verdict on all targets. */
export interface UnevenTest {
  readonly package: string;
  /** null for the package: it crashed, or ran out of time. */
  readonly test: string | null;
  readonly failed: readonly string[];
  readonly passed: readonly string[];
}

/**
 * Tests that fail on some targets and pass on others: what these machines do not have in common is
 * where to look. Of a test and its parts the parts are named.
 */
export function unevenTests(targets: readonly TestedTarget[]): UnevenTest[] {
  const seen = new Map<
    string,
    { failed: string[]; passed: string[]; of: readonly [string, string | null] }
  >();
  const add = (of: readonly [string, string | null], target: string, verdict: string): void => {
    const key = JSON.stringify(of);
    const one = seen.get(key) ?? { failed: [], passed: [], of };
    seen.set(key, one);
    if (verdict === "passed") one.passed.push(target);
    else if (verdict === "failed" || verdict === "timed out") one.failed.push(target);
  };
  for (const { target, tests } of targets) {
    for (const tested of tests?.packages ?? []) {
      for (const { name, verdict } of tested.tests) add([tested.package, name], target, verdict);
      // Where a test of it failed, that says it all.
      const explained = tested.tests.some(({ verdict }) => verdict === "failed");
      if (!explained) add([tested.package, null], target, tested.verdict);
    }
  }
  const uneven = [...seen.values()].filter(
    ({ failed, passed }) => failed.length > 0 && passed.length > 0,
  );
  const hasPart = ([package_, test]: readonly [string, string | null]): boolean =>
    uneven.some(({ of }) => of[0] === package_ && test !== null && of[1]?.startsWith(`${test}/`));
  return uneven
    .filter(({ of }) => !hasPart(of))
    .map(({ of: [package_, test], failed, passed }) => ({
      package: package_,
      test,
      failed,
      passed,
    }));
}

/** In one line: which test, and where it fails only. */
export function describeUneven({ package: package_, test, failed, passed }: UnevenTest): string {
  const what = test === null ? package_ : `${package_} ${test}`;
  return `${what} fails on ${failed.join(", ")} only: it passes on ${passed.join(", ")}`;
}

/** The same as a section of the summary; "" without any. */
export function unevenSummary(tests: readonly UnevenTest[]): string {
  if (tests.length === 0) return "";
  const lines = tests.map((test) => `- ${escapeMarkdown(describeUneven(test))}`);
  return ["### Tests that fail on some targets only", "", ...lines, ""].join("\n");
}
