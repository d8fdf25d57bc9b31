import type { Emulator } from "../emulator/emulator.ts";
import { provisionEmulators } from "../emulator/provision.ts";
import { unregister, type Registration } from "../emulator/registrar.ts";
import type { Context } from "../system/context.ts";
import { tellRunner } from "../system/workflow.ts";
import { isToRun } from "../targets/settings.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";

/** Gives what runs the products of a target. */
export type Machines = (planned: PlannedTarget) => Promise<Emulator>;

/** Name of the state that the runner hands from main to post. */
export const registrationState = "registration";

/**
 * Begins to provide emulators for the targets whose products are to be run. What is changed in the
 * kernel is undone by the action's post step, so that later steps of the job can run the products
 * too; on a command line, which has no post step, at the end of the command.
 */
export function provisionMachines(plan: Plan, context: Context): Machines {
  const requests = plan.targets
    .filter(({ settings }) => isToRun(settings))
    .map(({ target, settings }) => ({ target, mode: settings.emulator }));
  let registration: Registration = { entries: [], mounted: false };
  if (!context.hasPost) {
    const uninterrupted = { ...context, signal: new AbortController().signal };
    context.cleanups.push(() => unregister(registration, uninterrupted));
  }
  const emulators = provisionEmulators(requests, context, (changed) => {
    registration = changed;
    if (context.hasPost) {
      tellRunner(context.env, "GITHUB_STATE", registrationState, JSON.stringify(changed));
    }
  });
  return async ({ target, settings }) =>
    isToRun(settings)
      ? emulators({ target, mode: settings.emulator })
      : { kind: "none", why: "neither smoke nor test is given" };
}
