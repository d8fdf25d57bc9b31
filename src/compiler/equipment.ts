import { resolve } from "node:path";
import type { BuildJob } from "../build/build.ts";
import type { Inputs } from "../inputs.ts";
import { pkgConfigEnvironment, withoutHostPaths } from "../sysroot/isolation.ts";
import { noLock, openLock, type Lock } from "../sysroot/lock-file.ts";
import { providePkgConfig } from "../sysroot/pkg-config.ts";
import { provideSysroot, type Sysroot } from "../sysroot/sysroot.ts";
import type { Context, Environment } from "../system/context.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { linuxAbiOf } from "../targets/target.ts";
import { provideCompiler, type CCompiler } from "./compiler.ts";

/** What the C code of a target is built with. */
export interface Equipment {
  readonly compiler: CCompiler;
  /** null where the host is the target's system, or the compiler brings it. */
  readonly sysroot: Sysroot | null;
  /** The environment of the build without what of this host would reach into it. */
  readonly base: Environment;
  /** What is added to it: where pkg-config looks, the user's own variables, CC, CXX and AR. */
  readonly variables: Readonly<Record<string, string>>;
  /** What providing it took. */
  readonly seconds: number;
  /** Of everything that decides what the compiler makes. */
  readonly identity: string;
}

/**
 * Begins to provide what the targets with C in them are built with, side by side. Whoever asks
 * waits, and is told when it cannot be had.
 */
export function provisionEquipment(
  jobs: readonly BuildJob[],
  { sysrootLock }: Pick<Inputs, "sysrootLock">,
  directory: string,
  context: Context,
): (job: BuildJob) => Promise<Equipment> {
  const lock = sysrootLock === "" ? noLock : openLock(resolve(directory, sysrootLock));
  const begun = new Map(
    jobs
      .filter(({ packages }) => packages.cgo)
      .map((job) => {
        const { planned, packages } = job;
        const equipping = equip({ planned, cxx: packages.cxx, lock, directory }, context);
        equipping.catch(() => {}); // the target that asks is told
        return [job, equipping] as const;
      }),
  );
  return async (job) => {
    const equipment = await (begun.get(job) ??
      equip({ planned: job.planned, cxx: job.packages.cxx, lock, directory }, context));
    context.log.info(`${job.planned.target.platform} ${describeEquipment(equipment)}`);
    return equipment;
  };
}

/** The compiler and the sysroot in a line of the log. */
export function describeEquipment({ compiler, sysroot }: Equipment): string {
  const against =
    sysroot === null
      ? ""
      : sysroot.identity === null
        ? ` against ${sysroot.folder}`
        : ` against ${sysroot.packages.length} packages of ${sysroot.suite ?? ""}${sysroot.hit ? ", from the tool cache" : `, fetched in ${sysroot.seconds.toFixed(1)} s`}`;
  return `compiles C with ${compiler.kind} ${compiler.version} (${compiler.source})${against}`;
}

export interface EquipmentRequest {
  readonly planned: PlannedTarget;
  /** There is C++ among the packages. */
  readonly cxx: boolean;
  readonly lock: Lock;
  /** The working directory. */
  readonly directory: string;
}

/**
 * Provides a sysroot and a C compiler for a target, and isolates the environment of its build.
 *
 * @throws Failure when packages or a compiler cannot be had.
 */
export async function equip(
  { planned, cxx, lock, directory }: EquipmentRequest,
  context: Context,
): Promise<Equipment> {
  const { target, settings } = planned;
  const started = performance.now();
  const cc =
    settings.env["CC"] ?? (settings.cc === "auto" ? context.env["CC"] : null) ?? settings.cc;
  const wanted = { ...planned, settings: { ...settings, cc } };
  const sysroot = await provideSysroot(wanted, { cxx, lock, directory }, context);
  const [compiler, pkgConfig] = await Promise.all([
    provideCompiler(
      {
        target,
        cc,
        libc: settings.libc,
        static: settings.static,
        // Packages of an older release keep a limit by themselves.
        glibc: sysroot === null || cc === "zig" ? settings.glibc : "",
        sysroot: sysroot?.folder ?? null,
        cxx,
      },
      context,
    ),
    sysroot === null ? undefined : providePkgConfig(context),
  ]);
  const triple = linuxAbiOf(target)?.triple ?? "";
  const isolated = sysroot !== null || compiler.kind === "zig";
  return {
    compiler,
    sysroot,
    base: isolated ? withoutHostPaths(context.env) : context.env,
    variables: {
      ...(sysroot === null ? {} : pkgConfigEnvironment(sysroot.folder, triple)),
      ...(pkgConfig === undefined ? {} : { PKG_CONFIG: pkgConfig }),
      CXX: compiler.cxx,
      AR: compiler.ar,
      ...settings.env,
      CC: compiler.cc, // what the user named is in it
    },
    seconds: (performance.now() - started) / 1000,
    identity: [compiler.identity, sysroot?.identity ?? sysroot?.folder ?? "none"].join("-"),
  };
}
