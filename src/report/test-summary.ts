import { repeatLine, tallyOf, type TestedPackage, type TestResult } from "../run/results.ts";
import type { AnnotationPlace } from "../system/workflow.ts";
import type { Report } from "./model.ts";
import { formatSeconds } from "./rows.ts";
import { escapeMarkdown } from "./summary.ts";

/** GitHub shows this many annotations of a type from one step. */
const shownAnnotations = 10;
/** Characters of a test's output in an annotation; GitHub takes 4,096. */
const shownOutput = 3_000;
const slowestShown = 10;

interface Failed {
  readonly target: string;
  readonly tested: TestedPackage;
  readonly test: TestResult | null;
}

/** Tests that failed, the parts instead of the whole; and packages that ended badly by themselves. */
function failuresOf(report: Report): Failed[] {
  return report.targets.flatMap(({ target, tests }) =>
    (tests?.packages ?? []).flatMap((tested): Failed[] => {
      if (tested.verdict === "passed" || tested.verdict === "not run") {
        return tested.verdict === "not run" && tested.cause !== null
          ? [{ target, tested, test: null }]
          : [];
      }
      const failed = tested.tests.filter(({ verdict }) => verdict === "failed");
      const parts = failed.filter(
        ({ name }) => !failed.some((other) => other.name.startsWith(`${name}/`)),
      );
      const own = parts.map((test) => ({ target, tested, test }));
      return own.length > 0 && tested.cause === "program"
        ? own
        : [...own, { target, tested, test: null }];
    }),
  );
}

/** An annotation for each test that failed, at the line that its output names. */
export function testAnnotations(
  report: Report,
): { readonly message: string; readonly place: AnnotationPlace }[] {
  const failures = failuresOf(report);
  const shown = failures.length > shownAnnotations ? shownAnnotations - 1 : failures.length;
  const made = failures.slice(0, shown).map(({ target, tested, test }) => ({
    message: messageOf(tested, test),
    place: {
      title: `${test?.name ?? tested.package} (${target})`,
      file: test?.file,
      line: test?.line,
    },
  }));
  if (shown === failures.length) return made;
  const rest = failures.length - shown;
  const message = `${rest} more failures: see the summary or junit.xml`;
  return [...made, { message, place: { title: message, file: undefined, line: undefined } }];
}

function messageOf(tested: TestedPackage, test: TestResult | null): string {
  const printed = test?.output ?? tested.output;
  const cut = printed.length > shownOutput ? `${printed.slice(0, shownOutput)}\n[...]` : printed;
  const reason = test === null ? [`${tested.package}: ${tested.reason ?? tested.verdict}`] : [];
  return [...reason, cut.trimEnd()].filter((text) => text !== "").join("\n") || "failed";
}

/** The tests of every target, what failed and how to repeat it, and the slowest, in Markdown. */
export function testSummary(report: Report): string {
  const rows = report.targets.flatMap(({ target, tests }) => {
    if (tests === null) return [];
    const { passed, failed, skipped } = tallyOf(tests);
    const seconds = tests.packages.reduce((sum, one) => sum + one.seconds, 0);
    const cells = [
      target,
      how(tests.packages),
      passed,
      failed,
      skipped,
      coverageOf(tests.packages),
    ];
    return [row([...cells, formatSeconds(seconds)])];
  });
  return [
    "### Tests on the target",
    "",
    "| Target | Ran | Passed | Failed | Skipped | Coverage | Time |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    ...failureList(report),
    ...slowest(report),
  ].join("\n");
}

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(" | ")} |`;

function how(packages: readonly TestedPackage[]): string {
  return [...new Set(packages.map((one) => (one.how === "none" ? "not run" : one.how)))].join(", ");
}

/** The mean over packages: a glance; the merged profile has the lines. */
function coverageOf(packages: readonly TestedPackage[]): string {
  const measured = packages.flatMap(({ coverage }) => coverage ?? []);
  if (measured.length === 0) return "-";
  return `${(measured.reduce((sum, one) => sum + one, 0) / measured.length).toFixed(1)} %`;
}

/** Of each failure the reason, and the command; a retry's outcome beside the first one's. */
function failureList(report: Report): string[] {
  const failures = failuresOf(report);
  if (failures.length === 0) return [];
  return [
    "<details open><summary>What failed</summary>",
    "",
    ...failures.slice(0, 100).map(({ target, tested, test }) => {
      const what = test === null ? tested.package : `${tested.package} ${test.name}`;
      const why = test === null ? `: ${tested.reason ?? tested.verdict}` : "";
      const repeat = `<br><code>${escapeMarkdown(repeatLine(tested))}</code>`;
      return `- ${escapeMarkdown(`${target} ${what}${why}`)}${repeat}`;
    }),
    ...(failures.length > 100 ? ["", `${failures.length - 100} more are in junit.xml.`] : []),
    "",
    "</details>",
    "",
  ];
}

function slowest(report: Report): string[] {
  const all = report.targets.flatMap(({ target, tests }) =>
    (tests?.packages ?? []).flatMap((tested) =>
      tested.tests
        .filter(({ name }) => !name.includes("/"))
        .map((test) => ({ target, package: tested.package, test })),
    ),
  );
  const sorted = all.sort((a, b) => b.test.seconds - a.test.seconds).slice(0, slowestShown);
  if (sorted.length === 0) return [];
  return [
    "<details><summary>Slowest tests</summary>",
    "",
    "| Target | Package | Test | Time |",
    "| --- | --- | --- | ---: |",
    ...sorted.map((one) =>
      row([one.target, one.package, one.test.name, formatSeconds(one.test.seconds)]),
    ),
    "",
    "</details>",
    "",
  ];
}
