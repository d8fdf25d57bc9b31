import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { exec } from "../system/process.ts";
import { exportLines } from "../system/shell.ts";
import type { LinuxAbi } from "../targets/architectures.ts";
import { linuxAbiOf } from "../targets/target.ts";
import { muslSystem, type MuslSystem } from "./musl.ts";
import { privateRoot, provenanceOf } from "./private-root.ts";
import { onThePath, type CompilerRequest, type Provenance, type Toolset } from "./toolset.ts";

/** What the names of a compiler's programs begin with. */
const prefixOf = ({ compiler, triple }: LinuxAbi): string => compiler ?? triple;

/** A gcc, wherever it is. */
interface Gcc extends Provenance {
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Root that it was laid out in; null for the host's. */
  readonly root: string | null;
}

/**
 * The cross gcc of the distribution: the host's, else out of its packages.
 *
 * @param only `installed` does not fetch one.
 * @throws Failure where there is none.
 */
export async function findGcc(
  request: CompilerRequest,
  only: "installed" | "any",
  context: Context,
): Promise<Toolset> {
  const abi = linuxAbiOf(request.target);
  if (abi === undefined || abi.debian === null) {
    throw new Failure(`there is no package of a gcc for ${request.target.platform}`);
  }
  const native = request.target.goarch === context.host.arch;
  const gcc = installed(abi, native, context) ?? (await fetched(abi, native, only, context));
  const musl = request.libc === "musl" ? await muslSystem(abi, context) : null;
  const flags = await flagsOf(gcc, abi, request, musl, context);
  return {
    kind: "gcc",
    version: await ask(gcc, "-dumpfullversion", context),
    source: gcc.source,
    verification: gcc.verification,
    hash: gcc.hash,
    cc: [gcc.cc],
    cxx: [gcc.cxx],
    ar: [gcc.ar],
    prepare: exportLines(gcc.variables),
    lists: ["gcc"],
    ...flags,
  };
}

function installed(abi: LinuxAbi, native: boolean, { env }: Context): Gcc | undefined {
  const named = (program: string): string | undefined =>
    which(`${prefixOf(abi)}-${program}`, env) ?? (native ? which(program, env) : undefined);
  const cc = named("gcc");
  if (cc === undefined) return undefined;
  return {
    cc,
    // Not there is said by the C++ trial: `g++: not found`.
    cxx: named("g++") ?? cc.replace(/gcc$/, "g++"),
    ar: named("ar") ?? "ar",
    ...onThePath,
    variables: {},
    root: null,
  };
}

async function fetched(
  abi: LinuxAbi,
  native: boolean,
  only: "installed" | "any",
  context: Context,
): Promise<Gcc> {
  if (only === "installed") throw new Failure(`there is no ${prefixOf(abi)}-gcc on the PATH`);
  // Debian's names of packages have no underscores: gcc-x86-64-linux-gnu.
  const suffix = native ? "" : `-${prefixOf(abi).replaceAll("_", "-")}`;
  const root = await privateRoot([`gcc${suffix}`, `g++${suffix}`], context);
  const prefix = native ? "" : `${prefixOf(abi)}-`;
  return {
    cc: root.program(`${prefix}gcc`),
    cxx: root.program(`${prefix}g++`),
    ar: root.program(`${prefix}ar`),
    ...provenanceOf(root, new RegExp(`^gcc-[0-9]+${suffix}$`)),
    variables: root.variables,
    root: root.folder,
  };
}

async function ask(gcc: Gcc, question: string, { env, signal }: Context): Promise<string> {
  const { stdout } = await exec(gcc.cc, [question], {
    env: { ...childEnvironment(env), LC_ALL: "C", ...gcc.variables },
    signal,
  });
  return stdout.trim();
}

type Flags = Pick<Toolset, "first" | "last" | "lastCxx" | "linkFirst" | "linkLast" | "ownFolders">;

/**
 * A cross gcc looks into /usr/TRIPLE beside itself, where Debian has another C library for it,
 * before it looks into the sysroot. So headers are looked for in its own folders and the sysroot
 * alone, and libraries and start files in the sysroot first.
 */
async function flagsOf(
  gcc: Gcc,
  abi: LinuxAbi,
  { sysroot }: CompilerRequest,
  musl: MuslSystem | null,
  context: Context,
): Promise<Flags> {
  const headers = [
    await ask(gcc, "-print-file-name=include", context),
    await ask(gcc, "-print-file-name=include-fixed", context),
  ].filter((folder) => existsSync(folder));
  const own = dirname(await ask(gcc, "-print-libgcc-file-name", context));
  const none = { first: [], last: [], lastCxx: [], linkFirst: [], linkLast: [] };
  if (musl !== null) {
    return {
      ...none,
      // The C library's headers come before the compiler's, as musl wants it.
      last: ["-nostdinc", ...isystem([musl.headers, ...headers])],
      linkFirst: ["-static-libgcc", `-Wl,-dynamic-linker,${abi.interpreter.musl}`],
      linkLast: [`-B${musl.libraries}`, `-L${musl.libraries}`],
      ownFolders: [own, musl.folder],
    };
  }
  if (sysroot === null) {
    const root = gcc.root === null ? [] : [`--sysroot=${gcc.root}`];
    // Without another system the compiler's own is the target's.
    const folders =
      gcc.root === null ? [own, "/usr/include", "/usr/lib", `/usr/${prefixOf(abi)}`] : [gcc.root];
    return { ...none, first: root, ownFolders: folders };
  }
  const at = (...parts: string[]): string => join(sysroot, ...parts);
  const system = [at("usr/local/include"), at("usr/include", abi.triple), at("usr/include")];
  const standard = standardCxx(sysroot, abi, gcc, own);
  const libraries = ["usr/lib", "lib"]
    .flatMap((folder) => [at(folder, abi.triple), at(`${folder}64`), at(folder)])
    .filter((folder) => existsSync(folder));
  return {
    first: [`--sysroot=${sysroot}`],
    last: ["-nostdinc", ...isystem([...headers, ...system])],
    lastCxx: ["-nostdinc++", ...isystem(standard.headers)],
    linkFirst: [],
    linkLast: [
      ...standard.libraries.map((folder) => `-L${folder}`),
      ...libraries.flatMap((folder) => [`-B${folder}`, `-L${folder}`]),
    ],
    // What it links by itself (libatomic on riscv64) lies beside a C library of its own.
    ownFolders: [own, ...standard.headers, join(gcc.root ?? "/", "usr", prefixOf(abi), "lib")],
  };
}

const isystem = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => ["-isystem", folder]);

/**
 * Where the standard library of C++ is: the sysroot's where it has one, so that its headers are of
 * the same release as its library, else the compiler's.
 */
function standardCxx(
  sysroot: string,
  abi: LinuxAbi,
  gcc: Gcc,
  own: string,
): { readonly headers: readonly string[]; readonly libraries: readonly string[] } {
  const releases = join(sysroot, "usr/lib/gcc", prefixOf(abi));
  const version = existsSync(releases)
    ? readdirSync(releases)
        .filter((name) => existsSync(join(releases, name, "libstdc++.so")))
        .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0]
    : undefined;
  if (version !== undefined) {
    const include = join(sysroot, "usr/include");
    return {
      headers: [
        join(include, "c++", version),
        join(include, abi.triple, "c++", version),
        join(include, "c++", version, "backward"),
      ],
      libraries: [join(releases, version)],
    };
  }
  const root = gcc.root ?? "/";
  const major = own.split("/").at(-1) ?? "";
  const cross = join(root, "usr", prefixOf(abi), "include/c++", major);
  const include = existsSync(cross) ? cross : join(root, "usr/include/c++", major);
  const specific = existsSync(cross)
    ? join(cross, prefixOf(abi))
    : join(root, "usr/include", abi.triple, "c++", major);
  return { headers: [include, specific, join(include, "backward")], libraries: [] };
}
