import { lstatSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FindLibrary, Library } from "../audit/closure.ts";
import { readDynamic } from "../elf/dynamic.ts";
import { ElfError } from "../elf/error.ts";
import { openElf } from "../elf/header.ts";
import { symbolsOf } from "../elf/symbols.ts";
import { withFile } from "../system/file.ts";
import { architectureOf, linuxAbiOf, type Target } from "../targets/target.ts";
import { givenFolder } from "./given-folder.ts";

/** As many links as Linux follows (path_resolution(7)). */
const mostLinks = 40;

/**
 * Libraries of a sysroot, found where the target's loader looks by default (ld.so(8)), each read
 * once. Those of another machine are passed over, as the loader passes them over.
 */
export function librariesOf(sysroot: string, target: Target): FindLibrary {
  const triple = linuxAbiOf(target)?.triple ?? "";
  const row = architectureOf(target);
  const width = row.bits === 64 ? "64" : "32";
  const folders = ["lib", "usr/lib"].flatMap((lib) => [`${lib}/${triple}`, lib + width, lib]);
  const known = new Map<string, Library | null>();
  const look = (name: string): Library | null => {
    for (const folder of [...folders, "usr/local/lib"]) {
      const path = inside(sysroot, `${folder}/${name}`);
      const library = path === null ? null : readLibrary(sysroot, path, row);
      if (library !== null) return library;
    }
    return null;
  };
  return (name) => {
    const library = known.has(name) ? (known.get(name) ?? null) : look(name);
    known.set(name, library);
    return library;
  };
}

/** The path in a sysroot that another one leads to: links that begin with a slash begin at the sysroot. */
export function inside(sysroot: string, path: string): string | null {
  const rest = path.split("/");
  let links = 0;
  let at = "";
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (part === "" || part === ".") continue;
    const next = part === ".." ? dirname(at) : join(at, part);
    const status = lstatSync(join(sysroot, next), { throwIfNoEntry: false });
    if (status === undefined) return null;
    if (!status.isSymbolicLink()) {
      at = next === "." ? "" : next;
      continue;
    }
    links += 1;
    if (links > mostLinks) return null;
    const link = readlinkSync(join(sysroot, next));
    if (link.startsWith("/")) at = "";
    rest.unshift(...link.split("/"));
  }
  return lstatSync(join(sysroot, at)).isFile() ? at : null;
}

function readLibrary(
  sysroot: string,
  path: string,
  row: { readonly machine: number | null; readonly bits: 32 | 64; readonly data: string },
): Library | null {
  try {
    return withFile(join(sysroot, path), (source) => {
      const file = openElf(source);
      const { e_machine: machine, class: bits, data } = file.header;
      if (machine !== row.machine || bits !== row.bits || data !== row.data) return null;
      const { exports } = symbolsOf(file);
      const names = exports.flatMap(({ name, version }) =>
        version === null ? [name] : [name, `${name}@${version}`],
      );
      return { file: path, needed: readDynamic(file)?.needed ?? [], exports: new Set(names) };
    });
  } catch (error) {
    // A linker script (libc.so), or no whole library: the loader would not take it either.
    if (error instanceof ElfError) return null;
    throw error;
  }
}

/**
 * The `sysroot` input for a target: its libraries, or null where none is given.
 *
 * @throws Failure for a folder that is not there.
 */
export function givenLibraries(
  sysroot: string,
  target: Target,
  directory: string,
): FindLibrary | null {
  if (sysroot === "") return null;
  return librariesOf(givenFolder(sysroot, target, directory), target);
}
