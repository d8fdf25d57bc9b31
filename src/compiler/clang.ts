import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { standardCxx } from "../system/apt/closure.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { exec } from "../system/process.ts";
import { exportLines } from "../system/shell.ts";
import type { LinuxAbi } from "../targets/architectures.ts";
import { linuxAbiOf } from "../targets/target.ts";
import { privateRoot, provenanceOf } from "./private-root.ts";
import { onThePath, type CompilerRequest, type Provenance, type Toolset } from "./toolset.ts";

/** A clang with its linker, wherever it is. */
interface Clang extends Provenance {
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  readonly ld: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * clang with lld, one for all targets. What it takes from a gcc (start files, libgcc, libstdc++)
 * comes out of the sysroot, or out of packages of the target beside it.
 *
 * @param only `installed` does not fetch one.
 * @throws Failure where there is none, or none for what is asked.
 */
export async function findClang(
  request: CompilerRequest,
  only: "installed" | "any",
  context: Context,
): Promise<Toolset> {
  const { target, libc, sysroot } = request;
  const abi = linuxAbiOf(target);
  if (abi === undefined || abi.debian === null) {
    throw new Failure(`there are no packages of a system for ${target.platform} to link with`);
  }
  if (libc === "musl") throw new Failure("clang is not set up for musl here: zig and gcc are");
  const clang = installed(context) ?? (await fetched(only, context));
  const native = target.goarch === context.host.arch;
  const system = sysroot ?? (native ? null : await targetFiles(abi, context));
  const files = system === null ? null : await gccFiles(system, abi, context);
  const { stdout } = await exec(clang.cc, ["--version"], {
    env: { ...childEnvironment(context.env), ...clang.variables },
    signal: context.signal,
  });
  const resources = join(dirname(dirname(clang.cc)), "lib");
  return {
    kind: "clang",
    version: /version (\d[\w.]*)/.exec(stdout)?.[1] ?? "unknown",
    source: clang.source,
    verification: clang.verification,
    hash: clang.hash,
    cc: [clang.cc],
    cxx: [clang.cxx],
    ar: [clang.ar],
    first: [
      `--target=${abi.triple}`,
      ...(system === null ? [] : [`--sysroot=${system}`]),
      ...(files === null || files === system ? [] : [`--gcc-toolchain=${files}/usr`]),
    ],
    last: [],
    lastCxx: [],
    linkFirst: [`--ld-path=${clang.ld}`],
    linkLast: [],
    prepare: exportLines(clang.variables),
    lists: ["clang"],
    ownFolders: [
      resources,
      ...(system === null ? ["/usr/include", "/usr/lib"] : []),
      ...(files === null ? [] : [files]),
      ...(sysroot === null && system !== null ? [system] : []),
    ],
  };
}

function installed({ env }: Context): Clang | undefined {
  const [cc, ld] = [which("clang", env), which("ld.lld", env)];
  if (cc === undefined || ld === undefined) return undefined;
  return {
    cc,
    cxx: which("clang++", env) ?? `${cc}++`,
    ar: which("llvm-ar", env) ?? "ar",
    ld,
    ...onThePath,
    variables: {},
  };
}

async function fetched(only: "installed" | "any", context: Context): Promise<Clang> {
  if (only === "installed") throw new Failure("there is no clang with ld.lld on the PATH");
  const root = await privateRoot(["clang", "lld", "llvm"], context);
  return {
    cc: root.program("clang"),
    cxx: root.program("clang++"),
    ar: root.program("llvm-ar"),
    ld: root.program("ld.lld"),
    ...provenanceOf(root, /^clang-[0-9]+$/),
    variables: root.variables,
  };
}

/** A system of the target to link with, where none was asked for: with C++. */
async function targetFiles(abi: LinuxAbi, context: Context): Promise<string> {
  const architecture = abi.debian ?? "";
  return (await provideTree({ architecture, packages: [standardCxx] }, context)).folder;
}

/** A root that has the target's own part of gcc: the sysroot, where it has. */
async function gccFiles(system: string, abi: LinuxAbi, context: Context): Promise<string> {
  const has = existsSync(join(system, "usr/lib/gcc", abi.compiler ?? abi.triple));
  return has ? system : targetFiles(abi, context);
}
