import type { BuildJob, CBuild } from "../build/build.ts";
import { watched } from "../build/c-build.ts";
import type { Equipment } from "../compiler/equipment.ts";
import { loaderFor } from "../compiler/trial.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { Context } from "../system/context.ts";
import { type Gate } from "../system/gate.ts";
import { machineFor } from "./machine.ts";
import type { Tested, TestingGo } from "./tests.ts";

/** What the tests of all targets share. */
export interface TestShop {
  readonly go: TestingGo;
  /** Gives the C compiler and sysroot of a target with C in it. */
  readonly equipment: (job: BuildJob) => Promise<Equipment>;
  /** The working directory. */
  readonly directory: string;
  /** The cores that all targets' tests share. */
  readonly gate: Gate;
}

/** Compiles and runs the tests of a target, where any are asked for. */
export async function testTarget(
  job: BuildJob,
  equipment: Equipment | null,
  emulator: Emulator,
  { go, directory, gate, equipment: provide }: TestShop,
  context: Context,
): Promise<Tested | null> {
  const { target, settings } = job.planned;
  if (settings.test.length === 0) return null;
  const [{ runTests }, { findTests }] = await Promise.all([
    import("./tests.ts"),
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
  return made === null
    ? run(null)
    : watched({ planned, packages }, go, made, directory, run, context);
}
