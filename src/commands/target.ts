import { statSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../audit/finding.ts";
import { inspect, type Inspection } from "../audit/inspect.ts";
import type { FindLibrary } from "../audit/closure.ts";
import type { Policy } from "../audit/policy.ts";
import { buildTarget, type Built, type BuildJob, type BuiltProduct } from "../build/build.ts";
import { complaintsIn, printedOf } from "../build/explain.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { describeFailure, Failure } from "../failure.ts";
import { mendRpath } from "../mend/rpath.ts";
import type {
  ArtifactReport,
  EmulatorReport,
  SysrootReport,
  TargetReport,
} from "../report/model.ts";
import { reportedPath } from "../report/publish.ts";
import { formatSeconds, formatSize } from "../report/rows.ts";
import { machineFor } from "../run/machine.ts";
import { notRun, smoke, type Run } from "../run/smoke.ts";
import { givenLibraries, librariesOf } from "../sysroot/libraries.ts";
import { runtimeOf, type RuntimeLibrary } from "../sysroot/runtime.ts";
import type { Context } from "../system/context.ts";
import { hashFile, withFile } from "../system/file.ts";
import type { Gate } from "../system/gate.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import type { TestingGo } from "../run/tests.ts";
import { testTarget, withTests } from "./tests.ts";
import { buildWithC } from "./c-build.ts";
import type { Equipment } from "./equipment.ts";
import type { Machines } from "./machines.ts";

/** What became of a target. */
export interface FinishedTarget {
  readonly report: TargetReport;
  readonly findings: readonly Finding[];
  /** What ran its products; null where it was not built. */
  readonly emulator: Emulator | null;
  /** What its C code was built with; null where it has none, or was not built. */
  readonly equipment: Equipment | null;
  /** Lines that its tests reached, as a profile of Go's; "" for none. */
  readonly profile: string;
}

/** What every target is brought through its stages with. */
export interface Workshop {
  readonly go: TestingGo;
  readonly machines: Machines;
  /** Gives the C compiler and sysroot of a target with C in it. */
  readonly equipment: (job: BuildJob) => Promise<Equipment>;
  readonly policy: Policy;
  /** The working directory. */
  readonly directory: string;
  /** The cores that all targets' tests share. */
  readonly gate: Gate;
}

/** A product that went through every stage. */
interface FinishedProduct {
  readonly built: BuiltProduct;
  readonly path: string;
  readonly inspection: Inspection;
  readonly auditSeconds: number;
  readonly run: Run;
  readonly runtime: readonly RuntimeLibrary[] | null;
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

function reportOf(
  { planned, packages }: BuildJob,
  { seconds, cc }: Built,
  equipment: Equipment | null,
  emulator: Emulator,
  products: readonly FinishedProduct[],
): TargetReport {
  const ran = products.filter(({ run }) => run.verdict !== "not run");
  const smokeArguments = (planned.settings.smoke ?? []).join(" ");
  const errors = ran
    .filter(({ run }) => run.verdict !== "passed")
    .map(
      ({ built, run }) => `${built.product.name} ${smokeArguments}: ${run.reason ?? run.verdict}`,
    );
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, one) => total + one, 0);
  return {
    target: planned.target.platform,
    cgo: packages.cgo ? "on" : "off",
    libc: libcOf(products),
    cc,
    emulator: describeEmulator(emulator),
    sysroot: sysrootReport(equipment),
    seconds: {
      ...(equipment === null ? {} : { provision: equipment.seconds }),
      build: seconds,
      audit: sum(products.map(({ auditSeconds }) => auditSeconds)),
      ...(ran.length > 0 ? { run: sum(ran.map(({ run }) => run.seconds)) } : {}),
    },
    artifacts: products.map(artifactOf),
    tests: null,
    ...(errors.length > 0 ? { error: errors.join("; ") } : {}),
  };
}

function sysrootReport(equipment: Equipment | null): SysrootReport | null {
  const sysroot = equipment?.sysroot ?? null;
  if (sysroot === null) return null;
  const { folder, identity, suite, packages } = sysroot;
  return {
    folder,
    identity,
    suite,
    packages: packages.map(({ name, version, architecture, sha256 }) => ({
      name,
      version,
      architecture,
      sha256,
    })),
  };
}

/** By the loader that the products ask for; a static product has its C library in it, or none. */
function libcOf(products: readonly FinishedProduct[]): TargetReport["libc"] {
  const loaders = products.flatMap(({ inspection }) => inspection.elf?.interpreter ?? []);
  if (loaders.length === 0) return null;
  return loaders.some((loader) => loader.includes("ld-musl")) ? "musl" : "gnu";
}

function artifactOf({ built, path, inspection, run, runtime }: FinishedProduct): ArtifactReport {
  return {
    path,
    package: built.product.package,
    size: built.size,
    sha256: built.sha256,
    elf: inspection.elf,
    go: inspection.go,
    sizes: inspection.sizes,
    runtime,
    run,
  };
}

function failedReport({ planned, packages }: BuildJob, failure: Failure): TargetReport {
  return {
    target: planned.target.platform,
    cgo: packages.cgo ? "on" : "off",
    libc: null,
    cc: null,
    sysroot: null,
    emulator: { kind: "none", program: null, version: null, why: "the target was not built" },
    seconds: {},
    artifacts: [],
    tests: null,
    error: describeFailure(failure),
  };
}

function describeEmulator(emulator: Emulator): EmulatorReport {
  const qemu = "qemu" in emulator ? emulator.qemu : null;
  return {
    kind: emulator.kind,
    program: qemu?.path ?? null,
    version: qemu?.version ?? null,
    why: "why" in emulator ? emulator.why : null,
  };
}

async function logTarget(report: TargetReport, printed: string, { log }: Context): Promise<void> {
  const time = formatSeconds(report.seconds["build"] ?? 0);
  const title = `${report.target}: ${report.artifacts.length} built in ${time}`;
  await log.group(title, async () => {
    log.fenced(printed);
    for (const { path, size, sha256, run } of report.artifacts) {
      log.info(`${path}  ${formatSize(size)}  sha256 ${sha256}`);
      if (run === undefined || run.command.length === 0) continue;
      log.info(`$ ${run.command.join(" ")}  (${run.reason ?? formatSeconds(run.seconds)})`);
      log.fenced(run.output);
    }
  });
  if (report.error !== undefined) log.error(`${report.target}: ${report.error}`);
}

/** The compiler's complaints beside the lines they are about, and all that was printed in the log. */
async function logFailure(
  platform: string,
  failure: Failure,
  directory: string,
  { env, log }: Context,
): Promise<void> {
  const detail = failure.detail ?? "";
  await log.group(`${platform}: failed`, async () => {
    log.fenced(detail);
  });
  for (const { file, line, col, message } of complaintsIn(detail).slice(0, 10)) {
    const place = { title: platform, file: reportedPath(join(directory, file), env), line, col };
    log.annotate("error", message, place);
  }
  log.error(describeFailure(failure));
}
