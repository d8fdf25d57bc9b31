import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { launchersOf } from "../build/c-build.ts";
import { findCParts } from "../build/packages.ts";
import { openDownloadsAlone } from "../cache/caches.ts";
import { describeEquipment, equip, type Equipment } from "../compiler/equipment.ts";
import { chooseCpu } from "../emulator/cpu.ts";
import { isEmulated, starterOf, type Emulator } from "../emulator/emulator.ts";
import { provisionMachines, warningOfFaults } from "../emulator/machines.ts";
import { Failure } from "../failure.ts";
import type { Inputs } from "../inputs.ts";
import { reportFile } from "../report/publish.ts";
import { isOfTheHost } from "../sysroot/isolation.ts";
import { noLock, openLock } from "../sysroot/lock-file.ts";
import type { Context } from "../system/context.ts";
import { inParallel } from "../system/parallel.ts";
import { commandLine, exportLines, quoted } from "../system/shell.ts";
import { addToPath, tellRunner, reportedPath } from "../system/workflow.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";
import { slugOf, targetEnvironment } from "../targets/target.ts";
import { provisionGo, type Toolchain } from "../toolchain/provision.ts";
import { planAgain, planFirst, publishPlan } from "./plan.ts";

/** What the steps that follow are to have for a target. */
interface Exported {
  readonly planned: PlannedTarget;
  readonly variables: Readonly<Record<string, string>>;
  /** Folders that go before the PATH. */
  readonly path: readonly string[];
}

/**
 * The `setup` command: provides Go, and for every target a C compiler, a sysroot and an emulator,
 * for people whose next step is their own `go build`, make or goreleaser. Builds nothing.
 */
export async function runSetup(inputs: Inputs, given: Context): Promise<number> {
  const directory = resolve(inputs.workingDirectory);
  const first = await planFirst(inputs, given);
  const asked = { ...first, plan: toBeRun(first.plan, given) };
  const { context, save } = openDownloadsAlone(asked, inputs, given);
  const machines = provisionMachines(asked.plan, inputs, context);
  const toolchain = await provisionGo(first.requirement, inputs.goSource, context);
  const machinesOfGo = warningOfFaults(machines, toolchain.version, context);
  const plan = toBeRun(await planAgain(inputs, toolchain, context), context);
  for (const note of plan.notes) context.log.notice(note);
  publishPlan(plan, inputs, context);
  const lock =
    inputs.sysrootLock === "" ? noLock : openLock(resolve(directory, inputs.sysrootLock));
  const all = await inParallel(plan.targets, plan.targets.length, async (planned) => {
    const [emulator, c] = await Promise.all([
      machinesOfGo(planned),
      needsC(planned, toolchain, directory, context),
    ]);
    const equipment =
      c === null ? null : await equip({ planned, cxx: c.cxx, lock, directory }, context);
    if (equipment !== null) {
      context.log.info(`${planned.target.platform} ${describeEquipment(equipment)}`);
    }
    return exportedFor(planned, toolchain, equipment, emulator, directory, context);
  });
  const folder = join(dirname(reportFile(directory, inputs.settings.output)), "env");
  await hand(all, toolchain, folder, context);
  await save();
  return 0;
}

/**
 * The same plan with products that are to be run: the later steps may. A command line has no post
 * step that would take an entry away from the kernel again, so there the emulator is called.
 */
function toBeRun(plan: Plan, { hasPost, host }: Context): Plan {
  return {
    ...plan,
    targets: plan.targets.map((planned) => {
      const { target, settings } = planned;
      const own = target.goos === host.os && target.goarch === host.arch;
      const direct = !hasPost && !own && settings.emulator === "auto";
      return {
        ...planned,
        settings: {
          ...settings,
          smoke: settings.smoke ?? [],
          emulator: direct ? "direct" : settings.emulator,
        },
      };
    }),
  };
}

/** Whether there is C to be compiled, as far as the module says; without one, whether it is asked for. */
async function needsC(
  planned: PlannedTarget,
  go: Toolchain,
  directory: string,
  context: Context,
): Promise<{ readonly cxx: boolean } | null> {
  const { settings } = planned;
  if (settings.cgo === "off") return null;
  const asked =
    settings.cgo === "on" || settings.sysrootPackages.length > 0 || settings.cc !== "auto";
  try {
    const found = await findCParts(planned, go, directory, context);
    return found.cgo || asked ? { cxx: found.cxx } : null;
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    context.log.debug(failure.message);
    return asked ? { cxx: true } : null;
  }
}

async function exportedFor(
  planned: PlannedTarget,
  go: Toolchain,
  equipment: Equipment | null,
  emulator: Emulator,
  directory: string,
  context: Context,
): Promise<Exported> {
  const { target, settings } = planned;
  const cpu = await chooseCpu(settings.cpu, target, emulator, context);
  const sysroot = equipment?.sysroot?.folder ?? null;
  const running = {
    ...(cpu === null ? {} : { QEMU_CPU: cpu.model }),
    ...(isEmulated(emulator) && sysroot !== null ? { QEMU_LD_PREFIX: sysroot } : {}),
  };
  // What reaches into a build is emptied: an environment for later steps cannot unset.
  const emptied =
    equipment?.sysroot == null
      ? []
      : Object.keys(context.env).filter((name) => isOfTheHost(name) && context.env[name] !== "");
  const flags = equipment?.compiler.extldflags ?? [];
  return {
    planned,
    variables: {
      ...Object.fromEntries(emptied.map((name) => [name, ""])),
      ...settings.env,
      ...equipment?.variables,
      ...(equipment === null ? {} : launchersOf(equipment, "setup", context)),
      ...(flags.length === 0
        ? {}
        : {
            GOFLAGS: [
              context.env["GOFLAGS"] ?? "",
              `'-ldflags=-linkmode=external "-extldflags=${flags.join(" ")}"'`,
            ]
              .join(" ")
              .trim(),
          }),
      ...running,
      ...targetEnvironment(target),
      CGO_ENABLED: equipment === null ? "0" : "1",
      GOTOOLCHAIN: "local",
    },
    path: [join(go.root, "bin"), ...goExec(planned, emulator, directory, context)],
  };
}

/**
 * A folder with go_GOOS_GOARCH_exec, by which `go run` and `go test` start programs of another
 * machine (go help run), where the kernel does not start them itself.
 */
function goExec(
  { target }: PlannedTarget,
  emulator: Emulator,
  directory: string,
  { temp }: Context,
): string[] {
  const starter = starterOf(emulator);
  if (starter.length === 0) return [];
  const folder = join(temp, "go-cross-matrix-exec", slugOf(target));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `go_${target.goos}_${target.goarch}_exec`);
  writeFileSync(file, `#!/bin/sh\nexec ${commandLine(starter)} "$@"\n`);
  chmodSync(file, 0o755);
  return [resolve(directory, folder)];
}

/** A file for every target; of one target, all of it to the later steps, or to standard output. */
async function hand(
  all: readonly Exported[],
  go: Toolchain,
  folder: string,
  context: Context,
): Promise<void> {
  const { env, log } = context;
  const files: Record<string, string> = {};
  mkdirSync(folder, { recursive: true });
  for (const one of all) {
    const { target } = one.planned;
    const file = join(folder, `${slugOf(target)}.sh`);
    writeFileSync(file, scriptOf(one));
    files[target.platform] = reportedPath(file, env);
    log.info(`${target.platform}: ${files[target.platform]}`);
  }
  tellRunner(env, "GITHUB_OUTPUT", "env-files", JSON.stringify(files));
  tellRunner(env, "GITHUB_OUTPUT", "go-version", go.version);
  tellRunner(env, "GITHUB_OUTPUT", "go-source", go.source);
  const [only, ...more] = all;
  if (only === undefined || more.length > 0) {
    // Go is the same for all targets.
    if ((env["GITHUB_PATH"] ?? "") !== "") addToPath(env, join(go.root, "bin"));
    return;
  }
  await log.group(`${only.planned.target.platform}: what the next steps have`, async () => {
    for (const [name, value] of Object.entries(only.variables)) log.info(`${name}=${value}`);
  });
  for (const [name, value] of Object.entries(only.variables)) {
    tellRunner(env, "GITHUB_ENV", name, value);
  }
  if ((env["GITHUB_PATH"] ?? "") !== "") for (const entry of only.path) addToPath(env, entry);
  if (env["GITHUB_ACTIONS"] !== "true") process.stdout.write(scriptOf(only));
}

/** Lines for a POSIX shell. */
function scriptOf({ planned, variables, path }: Exported): string {
  return [
    `# The environment of ${planned.target.platform}, of go-cross-matrix: . this file`,
    ...exportLines(variables),
    `export PATH=${path.map(quoted).join(delimiter)}${delimiter}"$PATH"`,
    "",
  ].join("\n");
}
