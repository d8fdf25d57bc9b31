import type { Inputs } from "../inputs.ts";
import type { Context } from "../system/context.ts";
import { tellRunner } from "../system/workflow.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";
import { isToRun } from "../targets/settings.ts";
import { namesCpu } from "./cpu.ts";
import type { Emulator, EmulatorRequest } from "./emulator.ts";
import { faultOf } from "./faults.ts";
import { provisionEmulators } from "./provision.ts";
import { unregister, type Registration } from "./registrar.ts";

/** Gives what runs the products of a target. */
export type Machines = (planned: PlannedTarget) => Promise<Emulator>;

/** Name of the state that the runner hands from main to post. */
export const registrationState = "registration";

/**
 * Begins to provide emulators for the targets whose products are to be run. What is changed in the
 * kernel is undone by the action's post step, so that later steps of the job can run the products
 * too; on a command line, which has no post step, at the end of the command.
 */
export function provisionMachines(
  plan: Plan,
  { qemu, qemuSuite }: Pick<Inputs, "qemu" | "qemuSuite">,
  context: Context,
): Machines {
  const requests = plan.targets.filter(({ settings }) => isToRun(settings)).map(requestOf);
  let registration: Registration = { entries: [], mounted: false };
  if (!context.hasPost) {
    const uninterrupted = { ...context, signal: new AbortController().signal };
    context.cleanups.push(() => unregister(registration, uninterrupted));
  }
  const source = { path: qemu, suite: qemuSuite };
  const emulators = provisionEmulators(requests, source, context, (changed) => {
    registration = changed;
    if (context.hasPost) {
      tellRunner(context.env, "GITHUB_STATE", registrationState, JSON.stringify(changed));
    }
  });
  return async (planned) =>
    isToRun(planned.settings)
      ? emulators(requestOf(planned))
      : { kind: "none", why: "neither smoke nor test is given" };
}

function requestOf({ target, settings }: PlannedTarget): EmulatorRequest {
  return { target, mode: settings.emulator, emulated: namesCpu(settings.cpu) };
}

/**
 * The same machines, with a warning where one is known to get programs of this Go wrong: once for
 * each fault, however many targets meet it.
 */
export function warningOfFaults(machines: Machines, go: string, context: Context): Machines {
  const said = new Set<string>();
  return async (planned) => {
    const emulator = await machines(planned);
    const qemu = "qemu" in emulator ? emulator.qemu : null;
    const fault = qemu === null ? undefined : faultOf(go, planned.target.goarch, qemu.version);
    if (fault !== undefined && !said.has(fault)) {
      said.add(fault);
      context.log.warning(fault);
    }
    return emulator;
  };
}
