import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FindLibrary } from "../audit/closure.ts";
import { fileLists } from "../system/apt/layout.ts";
import type { Sysroot } from "./sysroot.ts";

/** A shared library that a product loads, and the package that brings it. */
export interface RuntimeLibrary {
  /** As NEEDED has it: libssl.so.3. */
  readonly library: string;
  /** null where it is not in the sysroot, or the sysroot is no distribution's. */
  readonly package: string | null;
  readonly version: string | null;
}

/**
 * Every library that is loaded with a product, whoever of them needs it (ld.so(8)), by name: what a
 * Dockerfile installs or a package depends on. What is opened later by dlopen(3) is not among them.
 */
export function runtimeOf(
  needed: readonly string[],
  find: FindLibrary,
  { folder, packages }: Sysroot,
): RuntimeLibrary[] {
  const owners = ownersIn(folder);
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  const found = new Map<string, RuntimeLibrary>();
  const queue = [...needed];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    const library = find(name);
    const owner = owners.get(library?.file ?? "") ?? null;
    const version = owner === null ? null : (versions.get(owner) ?? null);
    found.set(name, { library: name, package: owner, version });
    queue.push(...(library?.needed ?? []));
  }
  return [...found.values()].sort((a, b) => (a.library < b.library ? -1 : 1));
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Packages by the shared libraries that they have, from the lists of dpkg's in the sysroot. */
function ownersIn(folder: string): ReadonlyMap<string, string> {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const owners = new Map<string, string>();
  const lists = join(folder, fileLists);
  for (const file of listed(lists)) {
    const name = file.slice(0, -".list".length).split(":")[0] ?? file;
    for (const path of readFileSync(join(lists, file), "utf8").split("\n")) {
      if (/\.so(?:\.|$)/.test(path)) owners.set(path.slice(1), name);
    }
  }
  known.set(folder, owners);
  return owners;
}

/** A folder of the user's may have no lists. */
function listed(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".list"));
  } catch {
    return [];
  }
}
