import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mergeProfiles } from "../run/coverage.ts";
import type { Context } from "../system/context.ts";
import { addSummary, tellRunner, reportedPath } from "../system/workflow.ts";
import { junitOf } from "./junit.ts";
import type { Report } from "./model.ts";
import { testGridFiles } from "./test-grid.ts";
import { testAnnotations, testSummary } from "./test-summary.ts";

/** Lines that the tests of a target reached, as a profile of Go's; "" for none. */
export interface TargetProfile {
  readonly target: string;
  readonly profile: string;
}

export interface PublishTestsOptions {
  /** Whether failed tests are annotated: a fan-in leaves that to the jobs that ran them. */
  readonly annotate: boolean;
  readonly profiles?: readonly TargetProfile[];
}

/**
 * Shows the tests of a report where they are looked for: junit.xml beside report.json, a folder in
 * TestGrid's layout, annotations, and tables in the job's summary. Imported only where there were
 * tests: a writer of XML takes its time to load.
 *
 * @param file report.json's path.
 * @param started when the tests began.
 */
export function publishTests(
  report: Report,
  file: string,
  started: Date,
  context: Context,
  { annotate, profiles = [] }: PublishTestsOptions,
): void {
  const { env, log } = context;
  const folder = dirname(file);
  const junit = join(folder, "junit.xml");
  const files = {
    "junit.xml": junitOf(report),
    ...testGridFiles(report, started, new Date()),
    ...coverFiles(profiles),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  if (annotate) {
    for (const { message, place } of testAnnotations(report)) {
      log.annotate("error", message, place);
    }
  }
  addSummary(env, testSummary(report));
  tellRunner(env, "GITHUB_OUTPUT", "junit", reportedPath(junit, env));
}

/** A profile of each target, and what was reached on any. */
function coverFiles(profiles: readonly TargetProfile[]): Record<string, string> {
  const measured = profiles.filter(({ profile }) => profile !== "");
  if (measured.length === 0) return {};
  return {
    ...Object.fromEntries(
      measured.map(({ target, profile }) => [`cover/${target.replaceAll("/", "-")}.out`, profile]),
    ),
    "cover.out": mergeProfiles(measured.map(({ profile }) => profile)),
  };
}
