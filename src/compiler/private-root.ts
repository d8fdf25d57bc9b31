import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileLists } from "../system/apt/layout.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree, type PackageTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { toolFolder } from "../system/tool-folder.ts";
import { architectures } from "../targets/architectures.ts";
import type { Provenance } from "./toolset.ts";

/** A compiler's packages, for this host, in the tool cache. */
export interface PrivateRoot extends PackageTree {
  /** A program in it, or undefined. */
  readonly program: (name: string) => string;
  /** What lets its programs find their libraries. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Provides packages of the host's own architecture with all they depend on, without installing
 * them.
 *
 * @throws Failure where there is no apt, or it has no such packages.
 */
export async function privateRoot(
  packages: readonly string[],
  context: Context,
): Promise<PrivateRoot> {
  const { host, env } = context;
  const abi = architectures.get(host.arch)?.linux;
  if (!hasApt(env) || abi === undefined || abi.debian === null) {
    throw new Failure(`there is no apt on this host to fetch ${packages.join(", ")} with`);
  }
  const tree = await provideTree({ architecture: abi.debian, packages }, context);
  const libraries = linkLibraries(tree, abi.triple, context);
  return {
    ...tree,
    program: (name) => join(tree.folder, "usr/bin", name),
    variables: { LD_LIBRARY_PATH: libraries },
  };
}

/**
 * A folder of links to the libraries of a root but for the C library, which belongs to the loader
 * of this host: programs of the root are started by that one.
 */
function linkLibraries(
  { folder, identity }: PackageTree,
  triple: string,
  context: Context,
): string {
  const links = toolFolder(context, "compiler-libraries", identity);
  const from = join(folder, "usr/lib", triple);
  const ofC = new Set(
    readFileSync(join(folder, fileLists, "libc6.list"), "utf8")
      .split("\n")
      .map((path) => basename(path)),
  );
  mkdirSync(links, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!/\.so(?:\.|$)/.test(name) || ofC.has(name)) continue;
    linkTo(join(from, name), join(links, name));
  }
  return links;
}

/** A link that is there may lead to where the tool cache was before it was moved. */
function linkTo(file: string, link: string): void {
  try {
    symlinkSync(file, link);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    if (readlinkSync(link) === file) return;
    const partial = `${link}.${randomBytes(4).toString("hex")}`;
    symlinkSync(file, partial);
    renameSync(partial, link);
  }
}

/**
 * Of a compiler in a root. It is named by the package that has what its own name only points to:
 * "gcc-12-aarch64-linux-gnu 12.2.0-14cross1".
 */
export function provenanceOf({ packages, identity }: PackageTree, pattern: RegExp): Provenance {
  const one = packages.find(({ name }) => pattern.test(name));
  return {
    source: one === undefined ? "packages" : `${one.name} ${one.version}`,
    verification: "its packages are those of the archive's signed index",
    hash: `sha256:${identity}`,
  };
}
