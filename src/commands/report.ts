import { resolve } from "node:path";
import { dirname } from "node:path/posix";
import { Failure } from "../failure.ts";
import { findFiles } from "../files/find.ts";
import type { Inputs } from "../inputs.ts";
import { mergeReports, type JobReport } from "../report/merge.ts";
import { hashedFilesOf, type Report } from "../report/model.ts";
import { findProducts } from "../report/products.ts";
import { fails, publish, reportFile } from "../report/publish.ts";
import { readReports, type ReadReport } from "../report/read.ts";
import { describeUneven, unevenSummary, unevenTests } from "../report/uneven.ts";
import type { Context } from "../system/context.ts";
import { addSummary, reportedPath } from "../system/workflow.ts";
import { parseTargetList, resolveTargets, type TargetPattern } from "../targets/list.ts";
import { newestKnownMinor, portsBetween, portsOf } from "../targets/ports.ts";
import { parseGoVersion } from "../toolchain/version.ts";

/**
 * The `report` command: the fan-in. Makes one report of the report.json files of many jobs, and of
 * a target that was planned and never reported a failure. Builds and runs nothing.
 */
export async function runReport(inputs: Inputs, context: Context): Promise<number> {
  const directory = resolve(inputs.workingDirectory);
  const file = reportFile(directory, inputs.settings.output);
  const read = await findReports(inputs, directory, file);
  const expected = await expectedTargets(inputs, read);
  if (expected.length === 0) {
    context.log.notice(
      "targets and matrix are not given, so a job that never reported cannot be missed",
    );
  }
  const jobs: JobReport[] = [];
  for (const one of read) jobs.push(await jobReport(one, context));
  const { report, notes } = mergeReports(unmistakable(jobs), expected, context.host);
  for (const note of notes) context.log.notice(note);
  publish(report, file, context, { annotate: false });
  await showTests(report, file, context);
  for (const { target, error } of report.targets) {
    if (error !== undefined) context.log.error(`${target}: ${error}`);
  }
  return fails(report, inputs.failOn) ? 1 : 0;
}

/** junit.xml of all targets with tables in the summary, and what fails on some targets only. */
async function showTests(report: Report, file: string, context: Context): Promise<void> {
  if (report.targets.every(({ tests }) => tests === null)) return;
  const { publishTests } = await import("../report/tests.ts");
  publishTests(report, file, new Date(), context, { annotate: false });
  const uneven = unevenTests(report.targets);
  for (const test of uneven) context.log.info(describeUneven(test));
  addSummary(context.env, unevenSummary(uneven));
}

/** Every report but the one that is about to be written, which an earlier run may have left. */
async function findReports(
  { files }: Inputs,
  directory: string,
  own: string,
): Promise<ReadReport[]> {
  if (files.length === 0) {
    throw new Failure("files: not given, so there is nothing to report", {
      remedy: "Write where the jobs' report.json files are, such as reports/**/report.json.",
    });
  }
  const found = await findFiles(files, directory).catch((failure: unknown) => {
    // No job has reported: with targets known, that is for the report to say.
    if (failure instanceof Failure && failure.message.startsWith("files: no file")) return [];
    throw failure;
  });
  return readReports(found.filter(({ path }) => path !== own));
}

/** The platforms of the plan's `matrix`, and of `targets` where that is given. */
async function expectedTargets(
  { targets, targetsChosen, matrix }: Inputs,
  read: readonly ReadReport[],
): Promise<string[]> {
  const planned = await Promise.all(
    (matrix ?? []).map(({ target }) =>
      parseTargetList(target).catch((failure: unknown) => {
        if (!(failure instanceof Failure)) throw failure;
        throw new Failure(`matrix: ${failure.message}`, { remedy: failure.remedy, cause: failure });
      }),
    ),
  );
  const patterns = [...(targetsChosen ? [] : targets)];
  const ports = portsFor(read);
  const platforms = [planned.flat(), patterns]
    .filter((list: readonly TargetPattern[]) => list.length > 0)
    .flatMap((list) => resolveTargets(list, ports).requested)
    .map(({ target }) => target.platform);
  return [...new Set(platforms)];
}

/** A glob covers the ports of the Go that built; of any Go where nobody says which it was. */
function portsFor(read: readonly ReadReport[]): ReturnType<typeof portsBetween> {
  const minors = read.flatMap(
    ({ report }) => parseGoVersion(report.go?.version ?? "")?.minor ?? [],
  );
  const minor = Math.max(...minors);
  return (
    (minors.length > 0 ? portsOf(minor) : undefined) ??
    portsBetween(newestKnownMinor, newestKnownMinor)
  );
}

/** A report with its files called by where they lie here, so that later steps find them. */
async function jobReport(read: ReadReport, { env }: Context): Promise<JobReport> {
  const places = await findProducts(read);
  const renamed = [...places].map(([path, place]) => [path, reportedPath(place, env)] as const);
  return {
    report: read.report,
    shown: reportedPath(read.file, env),
    renamed: new Map(renamed),
  };
}

/** Files of two jobs under one path, neither of which is here, are told apart by their reports. */
function unmistakable(jobs: readonly JobReport[]): JobReport[] {
  const owners = new Map<string, Set<JobReport>>();
  for (const job of jobs) {
    for (const { path } of hashedFilesOf(job.report)) {
      const called = job.renamed.get(path) ?? path;
      owners.set(called, (owners.get(called) ?? new Set()).add(job));
    }
  }
  return jobs.map((job) => {
    const clashing = hashedFilesOf(job.report)
      .map(({ path }) => path)
      .filter((path) => !job.renamed.has(path) && (owners.get(path)?.size ?? 0) > 1);
    const apart = clashing.map((path) => [path, `${dirname(job.shown)}/${path}`] as const);
    return { ...job, renamed: new Map([...job.renamed, ...apart]) };
  });
}
