import { create } from "xmlbuilder2";
import { repeatLine, type TestedPackage, type TestResult } from "../run/results.ts";
import type { Report, TargetReport } from "./model.ts";

/*
 * The shape that CI services read, after Ant's: testsuites > testsuite > testcase > failure,
 * error, skipped. There is no standard; Jenkins' junit-10.xsd is the nearest.
 */

type Attributes = Readonly<Record<`@${string}`, string>>;
type Outcome = Attributes & { readonly $?: string };
interface Case {
  readonly attributes: Attributes;
  readonly failure?: Outcome;
  readonly error?: Outcome;
  readonly skipped?: true;
}

/** Whether there is anything that a JUnit file of the report would say. */
export function hasTests(report: Report): boolean {
  return report.targets.some(({ tests }) => tests !== null);
}

/** All tests of a report as JUnit XML: a suite for each package on each target. */
export function junitOf(report: Report): string {
  return junitOfTargets(report.targets);
}

/** The same, of some targets. */
export function junitOfTargets(targets: readonly TargetReport[]): string {
  const suites = targets.flatMap(({ target, tests }) =>
    (tests?.packages ?? []).map((tested) => ({ target, tested, cases: casesOf(target, tested) })),
  );
  // Characters that XML has no way to write are taken out: a test may print anything.
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" });
  const root = document.ele("testsuites", totals(suites.flatMap(({ cases }) => cases)));
  for (const { target, tested, cases } of suites) {
    const suite = root.ele("testsuite", {
      name: `${tested.package} (${target})`,
      ...totals(cases),
      time: tested.seconds.toFixed(3),
    });
    const properties = suite.ele("properties");
    for (const [name, value] of propertiesOf(target, tested)) {
      properties.ele("property", { name, value });
    }
    for (const { attributes, failure, error, skipped } of cases) {
      const element = suite.ele("testcase", plain(attributes));
      if (skipped === true) element.ele("skipped");
      for (const [kind, outcome] of Object.entries({ failure, error })) {
        if (outcome === undefined) continue;
        const { $: text = "", ...own } = outcome;
        element.ele(kind, plain(own)).txt(text);
      }
    }
    if (tested.output !== "") suite.ele("system-out").txt(tested.output);
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

function plain(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.slice(1), value]),
  );
}

function totals(cases: readonly Case[]): Record<string, string> {
  const having = (key: "failure" | "error" | "skipped"): string =>
    String(cases.filter((one) => one[key] !== undefined).length);
  return {
    tests: String(cases.length),
    failures: having("failure"),
    errors: having("error"),
    skipped: having("skipped"),
  };
}

function propertiesOf(target: string, tested: TestedPackage): [string, string][] {
  return [
    ["target", target],
    ["how", tested.how],
    ["command", repeatLine(tested)],
    ...(tested.coverage === null
      ? []
      : [["coverage.statements.pct", tested.coverage.toFixed(1)] as [string, string]]),
  ];
}

/**
 * A case for each test. A package that ended badly although no test of it failed (a crash, a time
 * limit, a compile error) has one more, named after the package, so that nothing bad is unseen.
 */
function casesOf(target: string, tested: TestedPackage): Case[] {
  const cases = tested.tests.map((test) => caseOf(target, tested, test));
  const failed = tested.tests.some(({ verdict }) => verdict === "failed");
  const unexplained = tested.verdict !== "passed" && !(tested.cause === "program" && failed);
  if (!unexplained) return cases;
  const attributes = attributesOf(target, tested, "(package)", tested.seconds);
  if (tested.verdict === "not run" && tested.exitCode === null && tested.output === "") {
    return [...cases, { attributes, skipped: true }];
  }
  const reason = tested.reason ?? tested.verdict;
  return [
    ...cases,
    {
      attributes,
      error: { "@message": reason, "@type": tested.cause ?? tested.verdict, $: reason },
    },
  ];
}

function caseOf(target: string, tested: TestedPackage, test: TestResult): Case {
  const attributes = {
    ...attributesOf(target, tested, test.name, test.seconds),
    ...(test.file === undefined ? {} : { "@file": test.file }),
    ...(test.line === undefined ? {} : { "@line": String(test.line) }),
  };
  if (test.verdict === "skipped") return { attributes, skipped: true };
  if (test.verdict === "passed") return { attributes };
  const output = test.output ?? "";
  return { attributes, failure: { "@message": firstLine(output), "@type": "failed", $: output } };
}

function attributesOf(
  target: string,
  tested: TestedPackage,
  name: string,
  seconds: number,
): Attributes {
  return {
    "@classname": `${target} ${tested.package}`,
    "@name": name,
    "@time": seconds.toFixed(3),
  };
}

/** Of a test's output the first line that it printed itself. */
function firstLine(output: string): string {
  const own = output
    .split("\n")
    .find((line) => line.trim() !== "" && !/^\s*(?:===|---) /.test(line));
  return own?.trim() ?? "failed";
}
