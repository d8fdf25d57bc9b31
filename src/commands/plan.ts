import type { Asked } from "../cache/caches.ts";
import { settingsFor, type Inputs } from "../inputs.ts";
import type { Context } from "../system/context.ts";
import { tellRunner } from "../system/workflow.ts";
import { matrixOf, type Grouping } from "../targets/matrix.ts";
import { plan, type Fleet, type Plan } from "../targets/plan.ts";
import { portsBetween, portsOf, type Ports } from "../targets/ports.ts";
import { expectGo } from "../toolchain/expect.ts";
import type { Toolchain } from "../toolchain/provision.ts";
import { findRequirement } from "../toolchain/requirement.ts";

/**
 * The `plan` command: validates the targets and exports the matrix. Installs nothing, starts no
 * process.
 */
export async function runPlan(inputs: Inputs, context: Context): Promise<number> {
  const { plan: made } = await planFirst(inputs, context);
  for (const note of made.notes) context.log.notice(note);
  const matrix = JSON.stringify(matrixOf(made, inputs));
  publishPlan(made, inputs, context);
  if (context.env["GITHUB_ACTIONS"] === "true") {
    for (const { target, run, runsOn } of made.targets) {
      context.log.info(`${target.platform}  on ${runsOn}, run: ${run}`);
    }
  } else {
    process.stdout.write(`${matrix}\n`);
  }
  return 0;
}

/** Plans for the Go that will be used as far as that is known without asking it. */
export async function planFirst(inputs: Inputs, context: Context): Promise<Asked> {
  const { goVersion, goVersionFile, workingDirectory: directory } = inputs;
  const requirement = findRequirement({ goVersion, goVersionFile, directory }, context.env);
  const expected = expectGo(requirement, ["auto", "installed"].includes(inputs.goSource), context);
  const ports = portsBetween(expected.oldestMinor, expected.newestMinor);
  const made = planFor(inputs, ports, expected.version, expected.newestMinor, context);
  return { plan: made, requirement };
}

/** Plans for a Go version that is known. */
export function planFor(
  inputs: Inputs,
  ports: Ports,
  goVersion: string,
  goMinor: number,
  { env, host }: Context,
): Plan {
  const fleet: Fleet = {
    host: `${host.os}/${host.arch}`,
    hosted: env["GITHUB_ACTIONS"] === "true" && env["GITHUB_SERVER_URL"] === "https://github.com",
    labels: inputs.runners,
  };
  return plan({
    patterns: inputs.targets,
    settingsOf: (requested) => settingsFor(inputs, requested),
    ports,
    goVersion,
    goMinor,
    fleet,
  });
}

/** Now that the Go is there, the plan is made for it and no other. */
export async function planAgain(inputs: Inputs, go: Toolchain, context: Context): Promise<Plan> {
  const ports =
    portsOf(go.minor) ?? (await (await import("../toolchain/provision.ts")).askPorts(go, context));
  return planFor(inputs, ports, go.version, go.minor, context);
}

/** The outputs that a plan alone decides. */
export function publishPlan(made: Plan, grouping: Grouping, { env }: Context): void {
  tellRunner(env, "GITHUB_OUTPUT", "matrix", JSON.stringify(matrixOf(made, grouping)));
  const platforms = made.targets.map(({ target }) => target.platform);
  tellRunner(env, "GITHUB_OUTPUT", "targets", platforms.join(" "));
}
