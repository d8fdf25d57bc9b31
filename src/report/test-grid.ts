import { tallyOf } from "../run/results.ts";
import { junitOfTargets } from "./junit.ts";
import type { Report } from "./model.ts";

/**
 * One column of a TestGrid, as it reads builds out of a bucket: started.json, finished.json, and
 * artifacts/junit_CONTEXT.xml for each target. `_` parts the fields of that name, so that a context
 * has none. Layout: "Job Artifacts GCS Layout" of kubernetes/test-infra's gubernator.
 *
 * @returns texts by path below the folder of report.json.
 */
export function testGridFiles(
  report: Report,
  started: Date,
  finished: Date,
): Record<string, string> {
  const tested = report.targets.filter(({ tests }) => tests !== null);
  const passed = tested.every(
    ({ tests, error }) =>
      error === undefined && (tests?.packages ?? []).every(({ verdict }) => verdict !== "failed"),
  );
  const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);
  const files: Record<string, string> = {
    "testgrid/started.json": json({ timestamp: seconds(started) }),
    "testgrid/finished.json": json({
      timestamp: seconds(finished),
      passed,
      result: passed ? "SUCCESS" : "FAILURE",
      metadata: Object.fromEntries(
        tested.map(({ target, tests }) => {
          const tally = tallyOf(tests ?? { packages: [] });
          return [target, `${tally.passed} passed, ${tally.failed} failed`];
        }),
      ),
    }),
  };
  for (const one of tested) {
    const context = one.target.replaceAll(/[^A-Za-z0-9.]+/g, "-");
    files[`testgrid/artifacts/junit_${context}.xml`] = junitOfTargets([one]);
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
