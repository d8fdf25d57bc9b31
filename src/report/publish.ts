import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Failure } from "../failure.ts";
import { commonFolder } from "../build/products.ts";
import type { FailLevel } from "../inputs/definitions.ts";
import type { Context, Environment } from "../system/context.ts";
import { addSummary, tellRunner, reportedPath } from "../system/workflow.ts";
import { homepage, tool } from "../version.ts";
import { annotationsOf } from "./annotations.ts";
import { isCacheHit } from "./cache.ts";
import { checksumList } from "./checksums.ts";
import { countsOf, hashedFilesOf, type Report } from "./model.ts";
import { sarifOf } from "./sarif.ts";
import { markdownSummary, textSummary } from "./summary.ts";

/** Where report.json goes: the folder that all products of an `output` template lie under. */
export function reportFile(directory: string, output: string): string {
  return join(directory, commonFolder(output), "report.json");
}

/**
 * Shows a report everywhere it is looked for: report.json, the job's summary, annotations, the
 * step's outputs, and the log; and the hashes of what was built in SHA256SUMS.
 *
 * @param options.annotate false where the jobs that were reported have annotated their findings.
 * @throws Failure when report.json cannot be written.
 */
export function publish(
  report: Report,
  file: string,
  context: Context,
  { annotate }: { readonly annotate: boolean } = { annotate: true },
): void {
  const { env, log } = context;
  const sums = join(dirname(file), "SHA256SUMS");
  const list = checksumsOf(report, dirname(file), env);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    if (list === "") rmSync(sums, { force: true });
    else writeFileSync(sums, list);
  } catch (cause) {
    throw new Failure(`${file} cannot be written (${(cause as NodeJS.ErrnoException).code})`, {
      remedy: "Choose an output in a folder that this user may write.",
      cause,
    });
  }
  const path = reportedPath(file, env);
  const sarif = file.replace(/\.json$/, ".sarif");
  writeFileSync(sarif, `${JSON.stringify(sarifOf(report, homepageIn(env)), null, 2)}\n`);
  for (const { severity, message, place } of annotate ? annotationsOf(report.findings, path) : []) {
    log.annotate(severity, message, place);
  }
  addSummary(env, markdownSummary(report));
  for (const [name, value] of Object.entries({
    ...outputsOf(report, path),
    sarif: reportedPath(sarif, env),
    ...(list === "" ? {} : { checksums: reportedPath(sums, env) }),
  })) {
    tellRunner(env, "GITHUB_OUTPUT", name, value);
  }
  const text = textSummary(report);
  if (env["GITHUB_ACTIONS"] === "true") log.info(text);
  else process.stdout.write(`\n${text}`);
  log.info(`report: ${path}`);
}

/** Hashes of all files of the report, by where they lie from the folder of the list. */
function checksumsOf(report: Report, folder: string, env: Environment): string {
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  return checksumList(
    hashedFilesOf(report).map(({ path, sha256 }) => ({
      name: relative(folder, resolve(workspace, path)).replaceAll(sep, "/"),
      sha256,
    })),
  );
}

/** Where the docs of this version lie: the runner names the action's repository and ref. */
function homepageIn(env: Environment): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const known = repository !== undefined && repository !== "";
  return known ? `${server}/${repository}/blob/${ref || `v${tool.version}`}` : homepage;
}

function outputsOf(report: Report, path: string): Record<string, string> {
  const counts = countsOf(report);
  const artifacts = report.targets.flatMap(({ target, artifacts: made }) =>
    made.map((artifact) => ({
      target,
      package: artifact.package,
      path: artifact.path,
      size: artifact.size,
      sha256: artifact.sha256,
    })),
  );
  return {
    artifacts: JSON.stringify(artifacts),
    archives: JSON.stringify(
      report.targets.flatMap(({ target, archive }) =>
        archive === undefined ? [] : [{ target, ...archive }],
      ),
    ),
    report: path,
    errors: String(counts.error),
    warnings: String(counts.warning),
    notes: String(counts.note),
    ...(report.cache === undefined ? {} : { "cache-hit": String(isCacheHit(report.cache)) }),
    ...(report.go === null
      ? {}
      : { "go-version": report.go.version, "go-source": report.go.source }),
  };
}

/** Whether the step fails by `fail-on`. A target that was not finished always does. */
export function fails(report: Report, failOn: FailLevel): boolean {
  const { error, warning } = countsOf(report);
  // A target that was not finished is never fine, whatever its findings may count for.
  const unfinished = report.targets.some((target) => target.error !== undefined);
  if (failOn === "never") return unfinished;
  return error > 0 || (failOn === "warning" && warning > 0);
}
