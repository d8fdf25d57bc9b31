import { resolve } from "node:path";
import { normalize } from "node:path/posix";
import type { BuildJob } from "../build/build.ts";
import { describeVersion } from "../build/describe.ts";
import { moduleNameOf } from "../build/module.ts";
import { commonFolder, executableName, extensionOf } from "../build/products.ts";
import { describeFailure, Failure } from "../failure.ts";
import type { Inputs } from "../inputs.ts";
import { formatSize } from "../report/rows.ts";
import type { FinishedTarget } from "../report/target-report.ts";
import type { Context } from "../system/context.ts";
import { reportedPath } from "../system/workflow.ts";
import { findExtras } from "./extras.ts";
import { planArchive, refuseSharedArchives, type ArchivePlan } from "./plan.ts";
import { sourceTime } from "./time.ts";

/** Puts what became of a job into the archive that was planned for it. */
export type PackTarget = (job: BuildJob, finished: FinishedTarget) => Promise<FinishedTarget>;

/**
 * Decides what archives there will be, before anything is built.
 *
 * @throws Failure or Failures for files that are not there, and archives that would share a path.
 */
export async function planArchives(
  jobs: readonly BuildJob[],
  inputs: Inputs,
  directory: string,
  context: Context,
): Promise<PackTarget> {
  const wanted = jobs.filter(({ planned }) => planned.settings.archive !== "none");
  if (wanted.length === 0) return (_, finished) => Promise.resolve(finished);
  // Where report.json lies.
  const folder = normalize(`./${commonFolder(inputs.settings.output)}`);
  const needsVersion = wanted.some(({ planned }) =>
    planned.settings.archiveName.includes("{version}"),
  );
  const naming = {
    folder,
    project: executableName(moduleNameOf(directory, context.env) ?? "project"),
    version: needsVersion ? await describeVersion(directory, context) : "",
  };
  const plans = new Map<BuildJob, ArchivePlan>();
  for (const job of wanted) {
    const { target, settings } = job.planned;
    const extras = await findExtras(settings.archiveFiles, directory);
    const archive = planArchive(target, settings, extras, naming);
    if (archive !== null) plans.set(job, archive);
  }
  refuseSharedArchives(
    [...plans].map(([{ planned }, archive]) => ({ target: planned.target, archive })),
    new Set(jobs.flatMap(({ products }) => products.map(({ path }) => path))),
    folder,
  );
  const time = await sourceTime(directory, context);
  return async (job, finished) => {
    const archive = plans.get(job);
    // What does not work is not packed for anybody to run.
    if (archive === undefined || finished.report.error !== undefined) return finished;
    try {
      return await packOne(job, finished, archive, time, directory, context);
    } catch (failure) {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      context.log.error(`${finished.report.target}: ${describeFailure(failure)}`);
      return { ...finished, report: { ...finished.report, error: describeFailure(failure) } };
    }
  };
}

async function packOne(
  { planned, products }: BuildJob,
  finished: FinishedTarget,
  plan: ArchivePlan,
  time: number,
  directory: string,
  { env, log }: Context,
): Promise<FinishedTarget> {
  const { pack } = await import("./pack.ts");
  const started = performance.now();
  const files = products.map(({ name, path }) => ({
    name: `${name}${extensionOf(planned.target)}`,
    file: resolve(directory, path),
    executable: true,
  }));
  const { file, size, sha256 } = await pack(plan, files, time, directory);
  const path = reportedPath(file, env);
  log.info(`${path}  ${formatSize(size)}  sha256 ${sha256}`);
  const { report } = finished;
  return {
    ...finished,
    report: {
      ...report,
      archive: { path, size, sha256 },
      seconds: { ...report.seconds, archive: (performance.now() - started) / 1000 },
    },
  };
}
