import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileLists } from "../system/apt/layout.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree, type PackageTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { exec } from "../system/process.ts";
import { toolFolder } from "../system/tool-folder.ts";
import { architectures, type LinuxAbi } from "../targets/architectures.ts";
import { linuxAbiOf, type Target } from "../targets/target.ts";
import type { CCompiler, CompilerRequest } from "./compiler.ts";
import { gccEvidence, writeLaunchers } from "./launcher.ts";
import { noFlags, sysrootFlags } from "./sysroot-flags.ts";

/** The programs of a gcc, and how they are started. */
interface Programs {
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly source: string;
  readonly verification: string;
  readonly hash: string | null;
  /** Root of the system that they are installed in. */
  readonly root: string;
}

/**
 * GCC for a target: the one that is installed, else the distribution's cross compiler, laid out
 * from its packages in the tool cache. It finds its own parts relative to itself.
 *
 * @throws Failure where there is neither.
 */
export async function provideGcc(request: CompilerRequest, context: Context): Promise<CCompiler> {
  const { target, sysroot } = request;
  const abi = linuxAbiOf(target);
  if (abi === undefined || request.libc === "musl") {
    const what = abi === undefined ? target.platform : `${target.platform} with libc: musl`;
    throw new Failure(`${what}: there is no gcc for it`, {
      remedy: "Name a compiler in cc, or set cgo: off.",
    });
  }
  const programs =
    installedGcc(target, abi, request.cxx, context) ?? (await packagedGcc(target, abi, context));
  const { cc, cxx, ar, variables } = programs;
  const env = { ...childEnvironment(context.env), ...variables };
  const ask = async (...args: string[]): Promise<string> =>
    (await exec(cc, args, { env, signal: context.signal })).stdout.trim();
  const version = await ask("-dumpfullversion", "-dumpversion");
  const own = dirname(await ask("-print-libgcc-file-name"));
  const flags = sysroot === null ? noFlags : sysrootFlags(sysroot, abi.triple, own);
  const extldflags = request.static === "true" ? ["-static"] : [];
  const launchers = writeLaunchers(
    {
      cc: { program: cc, flags: flags.c, variables, evidence: gccEvidence },
      "c++": { program: cxx, flags: flags.cxx, variables, evidence: gccEvidence },
      ar: { program: ar, flags: [], variables },
    },
    context,
  );
  return {
    kind: "gcc",
    version,
    source: programs.source,
    verification: programs.verification,
    hash: programs.hash,
    identity: `gcc-${version}-${programs.hash ?? programs.source}`,
    cc: launchers.cc,
    cxx: launchers["c++"],
    ar: launchers.ar,
    extldflags,
    ownFolders: [own, join(programs.root, "usr", prefixOf(abi))],
  };
}

const prefixOf = (abi: LinuxAbi): string => abi.compiler ?? abi.triple;

function installedGcc(
  target: Target,
  abi: LinuxAbi,
  cxx: boolean,
  { env, host }: Context,
): Programs | undefined {
  const prefix = prefixOf(abi);
  const own = target.goarch === host.arch && host.os === "linux";
  const cc = which(`${prefix}-gcc`, env) ?? (own ? which("gcc", env) : undefined);
  if (cc === undefined) return undefined;
  const beside = (name: string): string | undefined => {
    const path = join(dirname(cc), name);
    return existsSync(path) ? path : undefined;
  };
  const plus = beside(`${prefix}-g++`) ?? (own ? which("g++", env) : undefined);
  if (cxx && plus === undefined) return undefined;
  return {
    cc,
    cxx: plus ?? `${prefix}-g++`,
    ar: beside(`${prefix}-ar`) ?? (own ? (which("ar", env) ?? "ar") : `${prefix}-ar`),
    variables: {},
    source: "installed",
    verification: "found on the PATH; installed by somebody else, and not verified",
    hash: null,
    root: "/",
  };
}

async function packagedGcc(target: Target, abi: LinuxAbi, context: Context): Promise<Programs> {
  const prefix = prefixOf(abi);
  // Debian's names of packages have no underscore: gcc-x86-64-linux-gnu.
  const suffix = prefix.replaceAll("_", "-");
  const hostAbi = architectures.get(context.host.arch)?.linux;
  if (!hasApt(context.env) || hostAbi === undefined || abi.debian === null) {
    throw new Failure(
      `${target.platform}: there is no ${prefix}-gcc on the PATH, and none to fetch`,
      {
        remedy: `Install gcc-${suffix}, name another compiler in cc, or set cgo: off.`,
      },
    );
  }
  const architecture = hostAbi.debian ?? context.host.arch;
  const own = target.goarch === context.host.arch;
  const packages = own ? ["gcc", "g++"] : [`gcc-${suffix}`, `g++-${suffix}`];
  const tree = await provideTree({ architecture, packages }, context);
  const program = (name: string): string => join(tree.folder, "usr", "bin", `${prefix}-${name}`);
  const gcc = tree.packages.find(
    ({ name }) => /^gcc-\d+(?:-|$)/.test(name) && !name.endsWith("-base"),
  );
  return {
    cc: program("gcc"),
    cxx: program("g++"),
    ar: program("ar"),
    variables: { LD_LIBRARY_PATH: ownLibraries(tree, hostAbi.triple, context) },
    source: `${gcc?.name ?? packages[0] ?? ""} ${gcc?.version ?? ""}`.trim(),
    verification:
      "laid out from packages that apt verified, and held against its manifest before it was used",
    hash: `sha256:${tree.identity}`,
    root: tree.folder,
  };
}

/**
 * A folder with links to the libraries of a tree, but for those of its C library: the loader is the
 * host's, and a loader and a libc of two releases do not go together.
 */
function ownLibraries(tree: PackageTree, triple: string, context: Context): string {
  const folder = toolFolder(context, "launchers", `lib-${tree.identity}`);
  const libraries = join(tree.folder, "usr", "lib", triple);
  const list = readFileSync(join(tree.folder, fileLists, "libc6.list"), "utf8");
  const hosts = new Set(list.split("\n").map((path) => path.slice(path.lastIndexOf("/") + 1)));
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  for (const name of readdirSync(libraries)) {
    if (!/\.so(?:\.|$)/.test(name) || hosts.has(name) || there.has(name)) continue;
    symlinkSync(join(libraries, name), join(folder, name));
  }
  return folder;
}
