import { chooseCpu } from "../emulator/cpu.ts";
import { isEmulated, type Emulator } from "../emulator/emulator.ts";
import { loadableTarget, runtimeRoot } from "../sysroot/runtime-root.ts";
import type { Context } from "../system/context.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import type { Machine } from "./start.ts";

/**
 * What programs of a target run on: its emulator, the CPU that is asked for, and the system that
 * loads them.
 *
 * @param interpreter the loader that the programs ask for; null for static ones.
 * @param sysroot what they were built against; null where that was no folder: then an emulated
 *   program gets the distribution's own C library for the target.
 * @throws Failure for a CPU that the emulator has not.
 */
export async function machineFor<E extends Emulator>(
  { target, settings }: PlannedTarget,
  emulator: E,
  interpreter: string | null,
  sysroot: string | null,
  context: Context,
): Promise<Omit<Machine, "emulator"> & { readonly emulator: E }> {
  const fetched =
    sysroot === null && isEmulated(emulator)
      ? await runtimeRoot(target, interpreter, settings.glibc, context)
      : null;
  const loadable = fetched === null ? target : loadableTarget(target);
  const cpu = await chooseCpu(settings.cpu, loadable, emulator, context);
  if (loadable === target || cpu?.isFloor !== true) {
    return { emulator, cpu, sysroot: sysroot ?? fetched };
  }
  context.log.notice(
    `${target.platform}: products run on ${cpu.model}, newer than the target promises, as the C library that they run with is ${loadable.platform}'s; libc: musl makes products that run on the oldest`,
  );
  return { emulator, cpu: { ...cpu, isFloor: false }, sysroot: fetched };
}
