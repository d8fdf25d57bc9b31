import { join } from "node:path";
import type { Inspection } from "../audit/inspect.ts";
import type { Built, BuildJob, BuiltProduct } from "../build/build.ts";
import { complaintsIn } from "../build/explain.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { describeFailure, type Failure } from "../failure.ts";
import type {
  ArtifactReport,
  EmulatorReport,
  SysrootReport,
  TargetReport,
} from "../report/model.ts";
import { reportedPath } from "../report/publish.ts";
import { formatSeconds, formatSize } from "../report/rows.ts";
import type { Run } from "../run/smoke.ts";
import type { RuntimeLibrary } from "../sysroot/runtime.ts";
import type { Context } from "../system/context.ts";
import { commandLine } from "../system/shell.ts";
import type { Equipment } from "./equipment.ts";

/** A product that went through every stage. */
export interface FinishedProduct {
  readonly built: BuiltProduct;
  readonly path: string;
  readonly inspection: Inspection;
  readonly auditSeconds: number;
  readonly run: Run;
  readonly runtime: readonly RuntimeLibrary[] | null;
}

/** What is reported of a target whose products went through every stage. */
export function reportOf(
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

/** What is reported of a target that something went wrong with. */
export function failedReport({ planned, packages }: BuildJob, failure: Failure): TargetReport {
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
