import { join } from "node:path";
import type { BuildJob, CBuild } from "../build/build.ts";
import { complaintsIn } from "../build/explain.ts";
import { loaderFor } from "../compiler/trial.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { TargetReport } from "../report/model.ts";
import { reportedPath } from "../report/publish.ts";
import { machineFor } from "../run/machine.ts";
import { repeatLine, tallyOf, type TestsReport } from "../run/results.ts";
import type { Tested } from "../run/tests.ts";
import type { Context } from "../system/context.ts";
import { watched } from "./c-build.ts";
import type { Equipment } from "./equipment.ts";
import type { Workshop } from "./target.ts";

/** Runs the tests of a target, where any are asked for. */
export async function testTarget(
  job: BuildJob,
  equipment: Equipment | null,
  emulator: Emulator,
  { go, directory, gate, equipment: provide }: Workshop,
  context: Context,
): Promise<Tested | null> {
  const { target, settings } = job.planned;
  if (settings.test.length === 0) return null;
  const [{ runTests }, { findTests }] = await Promise.all([
    import("../run/tests.ts"),
    import("../build/test-binaries.ts"),
  ]);
  const plan = await findTests(job, go, directory, context);
  // Tests may have C in them where the products have none.
  const packages = { ...job.packages, ...plan.c, cgo: job.packages.cgo || plan.c.cgo };
  const made = packages.cgo ? (equipment ?? (await provide({ ...job, packages }))) : null;
  const sysroot = made?.sysroot?.folder ?? null;
  const loader = made === null ? null : loaderFor(target, settings);
  const machine = await machineFor(job.planned, emulator, loader, sysroot, context);
  const run = (c: CBuild | null): Promise<Tested> =>
    runTests({ ...plan, c }, job.planned, go, machine, directory, gate, context);
  const { planned } = job;
  const tested =
    made === null
      ? await run(null)
      : await watched({ planned, packages }, go, made, directory, run, context);
  await logTests(target.platform, tested, directory, context);
  return tested;
}

/** A target's report with its tests: what failed there makes the target fail. */
export function withTests(report: TargetReport, tested: Tested | null): TargetReport {
  if (tested === null) return report;
  const errors = [report.error, describeFailures(tested.report)].filter(
    (text) => text !== undefined,
  );
  return {
    ...report,
    seconds: { ...report.seconds, ...tested.seconds },
    tests: tested.report,
    ...(errors.length > 0 ? { error: errors.join("; ") } : {}),
  };
}

/** Failures that are named in a target's error; the report has all. */
const named = 5;

function describeFailures(tests: TestsReport): string | undefined {
  const bad = tests.packages.filter(
    ({ verdict }) => verdict === "failed" || verdict === "timed out",
  );
  if (bad.length === 0) return undefined;
  const { passed, failed } = tallyOf(tests);
  const what = bad.flatMap(({ package: path, tests: all, cause, reason }) => {
    const own = all.filter(({ verdict, name }) => verdict === "failed" && !name.includes("/"));
    return cause === "program" && own.length > 0
      ? own.map(({ name }) => `${path} ${name}`)
      : [`${path} ${reason}`];
  });
  const more = what.length > named ? ` and ${what.length - named} more` : "";
  const counted = `${failed} of ${passed + failed} tests failed in ${bad.length} of ${tests.packages.length} packages`;
  return `${counted}: ${what.slice(0, named).join(", ")}${more}`;
}

/** A line a package, and below those that failed what they printed. */
async function logTests(
  platform: string,
  { report, printed }: Tested,
  directory: string,
  { env, log }: Context,
): Promise<void> {
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
  for (const { file, line, col, message } of complaintsIn(printed).slice(0, 10)) {
    const place = { title: platform, file: reportedPath(join(directory, file), env), line, col };
    log.annotate("error", message, place);
  }
}
