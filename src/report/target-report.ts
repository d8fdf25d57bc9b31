import type { Finding } from "../audit/finding.ts";
import type { Inspection } from "../audit/inspect.ts";
import type { Built, BuildJob, BuiltProduct } from "../build/build.ts";
import type { Equipment } from "../compiler/equipment.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { describeFailure, type Failure } from "../failure.ts";
import { tallyOf, type TestsReport } from "../run/results.ts";
import type { Run } from "../run/smoke.ts";
import type { Tested } from "../run/tests.ts";
import type { RuntimeLibrary } from "../sysroot/runtime.ts";
import type { ArtifactReport, EmulatorReport, SysrootReport, TargetReport } from "./model.ts";

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
