import { resolve } from "node:path";
import type { BuildJob } from "../build/build.ts";
import { describeVersion } from "../build/describe.ts";
import { findMainPackages } from "../build/packages.ts";
import { productsOf, refuseSharedPaths } from "../build/products.ts";
import { openCaches } from "../cache/caches.ts";
import { provisionEquipment } from "../compiler/equipment.ts";
import { provisionMachines, warningOfFaults } from "../emulator/machines.ts";
import type { Qemu } from "../emulator/qemu.ts";
import type { Inputs } from "../inputs.ts";
import { planArchives } from "../pack/archives.ts";
import type { Report, ToolReport } from "../report/model.ts";
import { fails, publish, reportFile } from "../report/publish.ts";
import type { FinishedTarget } from "../report/target-report.ts";
import type { Context } from "../system/context.ts";
import { Gate } from "../system/gate.ts";
import { inParallel } from "../system/parallel.ts";
import type { Plan } from "../targets/plan.ts";
import { provisionGo, type Toolchain } from "../toolchain/provision.ts";
import { requireModule } from "../toolchain/requirement.ts";
import { provideVerification } from "../verify/second-build.ts";
import { tool } from "../version.ts";
import { planAgain, planFirst, publishPlan } from "./plan.ts";
import { judgedBy, readPolicy } from "./policy.ts";
import { finishTarget } from "./target.ts";

/** The `build` command: every stage, from the inputs to the report. */
export async function runBuild(inputs: Inputs, given: Context): Promise<number> {
  const directory = resolve(inputs.workingDirectory);
  const policy = await readPolicy(inputs);
  const first = await planFirst(inputs, given);
  if (given.env["GO111MODULE"] !== "off") requireModule(directory, given.env);
  // Modules, emulators and Go are fetched at the same time, and emulators registered meanwhile.
  const caches = openCaches(first, inputs, directory, given);
  const { context } = caches;
  const machines = provisionMachines(first.plan, inputs, context);
  const toolchain = await provisionGo(first.requirement, inputs.goSource, context);
  const plan = await caches.restore(await planAgain(inputs, toolchain, context), toolchain);
  for (const note of plan.notes) context.log.notice(note);
  publishPlan(plan, inputs, context);
  const gate = new Gate(context.host.cpus);
  const started = new Date();
  const jobs = await prepare(plan, toolchain, directory, context);
  const pack = await planArchives(jobs, inputs, directory, context);
  // Sysroots and compilers are fetched while what needs none is built.
  const equipment = provisionEquipment(jobs, inputs, directory, context);
  const workshop = {
    go: toolchain,
    machines: warningOfFaults(machines, toolchain.version, context),
    equipment,
    policy,
    directory,
    gate,
  };
  const verify = provideVerification(jobs, workshop, context);
  const targets = await inParallel(jobs, inputs.parallel ?? targetsAtOnce(context), async (job) =>
    pack(job, await verify(job, await finishTarget(job, workshop, context))),
  );
  const cache = await caches.save(targets.map(({ report: one }) => one));
  const { version, source, verified, verification } = toolchain;
  const { os, arch, distribution } = context.host;
  const report: Report = {
    schema: 1,
    tool,
    go: { version, source, verified, verification },
    tools: toolsOf(toolchain, targets),
    host: { os, arch, distribution },
    targets: targets.map(({ report: one }) => one),
    ...(cache === undefined ? {} : { cache }),
    ...judgedBy(
      policy,
      targets.flatMap(({ findings }) => findings),
    ),
  };
  const file = reportFile(directory, inputs.settings.output);
  publish(report, file, context);
  if (report.targets.some(({ tests }) => tests !== null)) {
    const { publishTests } = await import("../report/tests.ts");
    const profiles = targets.map(({ report: one, profile }) => ({ target: one.target, profile }));
    publishTests(report, file, started, context, { annotate: true, profiles });
  }
  return fails(report, inputs.failOn) ? 1 : 0;
}

const qemuVerification: Readonly<Record<Qemu["from"], string>> = {
  PATH: "found on the PATH; installed by somebody else, and not verified",
  given: "given by the input qemu, and not verified",
  package: "taken out of a package that apt verified, and hashed again before it was used",
};

/** The Go, and each emulator and C compiler once, however many targets it worked for. */
function toolsOf(go: Toolchain, targets: readonly FinishedTarget[]): ToolReport[] {
  const { version, source, verification, sha, seconds } = go;
  const qemus = targets.flatMap(({ emulator }) =>
    emulator !== null && "qemu" in emulator ? (emulator.qemu ?? []) : [],
  );
  const compilers = targets.flatMap(({ equipment }) => equipment?.compiler ?? []);
  return [
    { name: "go", version, source, verification, hash: sha, seconds },
    ...[...new Map(qemus.map((qemu) => [qemu.name, qemu])).values()].map((qemu) => ({
      name: `qemu-${qemu.name}`,
      version: qemu.version,
      source: qemu.package ?? (qemu.from === "given" ? "given" : "installed"),
      verification: qemuVerification[qemu.from],
      hash: qemu.sha256 === null ? null : `sha256:${qemu.sha256}`,
      seconds: null,
    })),
    ...[...new Map(compilers.map((one) => [one.kind + one.source, one])).values()].map((one) => ({
      name: one.kind === "command" ? one.cc : one.kind,
      version: one.version,
      source: one.source,
      verification: one.verification,
      hash: one.hash,
      seconds: null,
    })),
  ];
}

/** Finds out what is to be built for every target, before anything is. */
async function prepare(
  plan: Plan,
  go: Toolchain,
  directory: string,
  context: Context,
): Promise<BuildJob[]> {
  const needsVersion = plan.targets.some(({ settings }) => settings.output.includes("{version}"));
  const version = needsVersion ? await describeVersion(directory, context) : "";
  const jobs = await inParallel(plan.targets, context.host.cpus, async (planned) => {
    const packages = await findMainPackages(planned, go, directory, context);
    const products = productsOf(packages.mains, planned.target, planned.settings.output, version);
    return { planned, packages, products };
  });
  refuseSharedPaths(jobs.map(({ planned, products }) => ({ target: planned.target, products })));
  return jobs;
}

/** One more than there are CPUs: a link step uses one core, and leaves the others to compilers. */
function targetsAtOnce({ host }: Context): number {
  return host.cpus + 1;
}
