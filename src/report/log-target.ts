import { join } from "node:path";
import { complaintsIn } from "../build/explain.ts";
import { describeFailure, type Failure } from "../failure.ts";
import { repeatLine } from "../run/results.ts";
import type { Tested } from "../run/tests.ts";
import type { Context } from "../system/context.ts";
import { commandLine } from "../system/shell.ts";
import { reportedPath } from "../system/workflow.ts";
import type { TargetReport } from "./model.ts";
import { formatSeconds, formatSize } from "./rows.ts";

/** What was built, and what its runs printed. */
export async function logTarget(
  report: TargetReport,
  printed: string,
  { log }: Context,
): Promise<void> {
  const time = formatSeconds(report.seconds["build"] ?? 0);
  const title = `${report.target}: ${report.artifacts.length} built in ${time}`;
  await log.group(title, async () => {
    log.fenced(printed);
    for (const { path, size, sha256, run } of report.artifacts) {
      log.info(`${path}  ${formatSize(size)}  sha256 ${sha256}`);
      if (run === undefined || run.command.length === 0) continue;
      log.info(`$ ${commandLine(run.command)}  (${run.reason ?? formatSeconds(run.seconds)})`);
      log.fenced(run.output);
    }
  });
  if (report.error !== undefined) log.error(`${report.target}: ${report.error}`);
}

/** The compiler's complaints beside the lines they are about, and all that was printed in the log. */
export async function logFailure(
  platform: string,
  failure: Failure,
  directory: string,
  context: Context,
): Promise<void> {
  const { log } = context;
  const detail = failure.detail ?? "";
  await log.group(`${platform}: failed`, async () => {
    log.fenced(detail);
  });
  annotateComplaints(platform, detail, directory, context);
  log.error(describeFailure(failure));
}

/** A line a package, and below those that failed what they printed. */
export async function logTests(
  platform: string,
  { report, printed }: Tested,
  directory: string,
  context: Context,
): Promise<void> {
  const { log } = context;
  await log.group(`${platform}: tests of ${report.packages.length} packages`, async () => {
    log.fenced(printed);
    for (const tested of report.packages) {
      const { package: path, verdict, reason, seconds, output } = tested;
      log.info(
        `${verdict}  ${path}  ${seconds.toFixed(2)} s${reason === null ? "" : `  ${reason}`}`,
      );
      if (verdict === "passed" || verdict === "not run") continue;
      log.info(`$ ${repeatLine(tested)}`);
      if (output !== printed) log.fenced(output);
    }
  });
  annotateComplaints(platform, printed, directory, context);
}

/** Complaints of a compiler that are annotated; all are in the log. */
const annotated = 10;

/** What a compiler complained of, beside the lines that it is about. */
function annotateComplaints(
  platform: string,
  printed: string,
  directory: string,
  { env, log }: Context,
): void {
  for (const { file, line, col, message } of complaintsIn(printed).slice(0, annotated)) {
    const place = { title: platform, file: reportedPath(join(directory, file), env), line, col };
    log.annotate("error", message, place);
  }
}
