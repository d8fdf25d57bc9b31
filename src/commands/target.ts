import { statSync } from "node:fs";
import type { FindLibrary } from "../audit/closure.ts";
import { inspect, type Inspection } from "../audit/inspect.ts";
import type { Policy } from "../audit/policy.ts";
import { buildTarget, type BuildJob, type BuiltProduct } from "../build/build.ts";
import { buildWithC } from "../build/c-build.ts";
import { printedOf } from "../build/explain.ts";
import type { Equipment } from "../compiler/equipment.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { Machines } from "../emulator/machines.ts";
import { Failure } from "../failure.ts";
import { mendRpath } from "../mend/rpath.ts";
import { logFailure, logTarget, logTests } from "../report/log-target.ts";
import {
  failedReport,
  reportOf,
  withTests,
  type FinishedProduct,
  type FinishedTarget,
} from "../report/target-report.ts";
import { machineFor } from "../run/machine.ts";
import { notRun, smoke, type Run } from "../run/smoke.ts";
import { testTarget, type TestShop } from "../run/target-tests.ts";
import { givenLibraries, librariesOf } from "../sysroot/libraries.ts";
import { runtimeOf } from "../sysroot/runtime.ts";
import type { Context } from "../system/context.ts";
import { hashFile, withFile } from "../system/file.ts";
import { reportedPath } from "../system/workflow.ts";
import type { PlannedTarget } from "../targets/plan.ts";

/** What every target is brought through its stages with. */
export interface Workshop extends TestShop {
  readonly machines: Machines;
  readonly policy: Policy;
}

/**
 * Brings one target from its packages to its findings: build, run, audit. What goes wrong with
 * the target is its report's `error`; the others go on.
 *
 * @throws only what no target is to blame for: an interruption, a defect.
 */
export async function finishTarget(
  job: BuildJob,
  workshop: Workshop,
  context: Context,
): Promise<FinishedTarget> {
  const { planned, packages } = job;
  const { go, machines, directory } = workshop;
  try {
    const equipment = packages.cgo ? await workshop.equipment(job) : null;
    const built =
      equipment === null || job.products.length === 0
        ? await buildTarget(job, go, directory, null, context)
        : await buildWithC(job, go, equipment, directory, context);
    const emulator = await machines(planned);
    const products: FinishedProduct[] = [];
    for (const product of built.products) {
      const linker = printedOf(product.product.package, built.printed);
      products.push(
        await finishProduct(product, linker, job, equipment, emulator, workshop, context),
      );
    }
    const tested = await testTarget(job, equipment, emulator, workshop, context);
    const report = withTests(reportOf(job, built, equipment, emulator, products), tested);
    if (tested !== null) await logTests(planned.target.platform, tested, directory, context);
    await logTarget(report, built.printed, context);
    const findings = products.flatMap(({ inspection }) => inspection.findings);
    return { report, findings, emulator, equipment, profile: tested?.profile ?? "" };
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    await logFailure(planned.target.platform, failure, directory, context);
    return {
      report: failedReport(job, failure),
      findings: [],
      emulator: null,
      equipment: null,
      profile: "",
    };
  }
}

/** Libraries of the sysroot that it was built against, or of the folder that was given. */
function librariesFor(
  { target, settings }: PlannedTarget,
  equipment: Equipment | null,
  directory: string,
): FindLibrary | null {
  const sysroot = equipment?.sysroot ?? null;
  return sysroot === null
    ? givenLibraries(settings.sysroot, target, directory)
    : librariesOf(sysroot.folder, target);
}

/** Looks at a product before it is run: what is of another machine is never started. */
async function finishProduct(
  made: BuiltProduct,
  linker: string,
  { planned, packages }: BuildJob,
  equipment: Equipment | null,
  emulator: Emulator,
  { policy, directory }: Workshop,
  context: Context,
): Promise<FinishedProduct> {
  const path = reportedPath(made.file, context.env);
  const expected = {
    target: planned.target,
    cgo: packages.cgo,
    trimpath: planned.settings.trimpath,
    glibc: planned.settings.glibc,
    findLibrary: librariesFor(planned, equipment, directory),
    linker,
  };
  const started = performance.now();
  const look = (): Inspection =>
    withFile(made.file, (source) => inspect(source, path, expected, policy));
  let built = made;
  let inspection = look();
  const { elf } = inspection;
  if (
    elf !== null &&
    planned.settings.fix.includes("rpath") &&
    (await mendRpath(made.file, elf, context))
  ) {
    built = await measured(made);
    inspection = look();
  }
  const auditSeconds = (performance.now() - started) / 1000;
  const run =
    inspection.runnable && planned.settings.smoke !== null
      ? await runOnce(built.file, planned, emulator, inspection, equipment, directory, context)
      : notRun(inspection.runnable ? "smoke is not given" : "it is no program for this target");
  const needed = inspection.elf?.needed ?? [];
  const sysroot = equipment?.sysroot ?? null;
  const runtime =
    sysroot === null || expected.findLibrary === null
      ? null
      : runtimeOf(needed, expected.findLibrary, sysroot);
  return { built, path, inspection, auditSeconds, run, runtime };
}

async function runOnce(
  file: string,
  planned: PlannedTarget,
  emulator: Emulator,
  { elf }: Inspection,
  equipment: Equipment | null,
  directory: string,
  context: Context,
): Promise<Run> {
  const sysroot = equipment?.sysroot?.folder ?? null;
  const loader = elf?.interpreter ?? null;
  const machine = await machineFor(planned, emulator, loader, sysroot, context);
  return smoke(file, machine, planned.settings, directory, context);
}

/** Size and hash of what was changed after the build. */
async function measured(product: BuiltProduct): Promise<BuiltProduct> {
  const { size } = statSync(product.file);
  return { ...product, size, sha256: await hashFile(product.file) };
}
