import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ElfError } from "../elf/error.ts";
import { readIdentity } from "../elf/identity.ts";
import { inside } from "../sysroot/libraries.ts";
import { withFile } from "../system/file.ts";

/**
 * What starts a program of this machine's own kind with the loader and the libraries of a system
 * that is not this machine's: the loader itself, as ld.so(8) has it.
 *
 * @returns the loader and its arguments, before the program; none for a static program, and where
 *   the system has no such loader: then the kernel takes this machine's.
 */
export function loaderOf(file: string, sysroot: string): string[] {
  const interpreter = interpreterOf(file);
  const loader = interpreter === null ? null : inside(sysroot, interpreter);
  if (loader === null) return [];
  const triple = basename(dirname(loader));
  const folders = [dirname(loader), `usr/lib/${triple}`, `lib/${triple}`, "usr/lib", "lib"];
  const path = [...new Set(folders)].map((folder) => join(sysroot, folder)).join(":");
  return [join(sysroot, loader), "--library-path", path];
}

/** The loader that a program asks for and this machine has not: then the kernel finds no such file. */
export function missingLoaderOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const interpreter = interpreterOf(file);
  return interpreter === null || existsSync(interpreter) ? null : interpreter;
}

function interpreterOf(file: string): string | null {
  try {
    return withFile(file, readIdentity).interpreter;
  } catch (error) {
    if (error instanceof ElfError) return null;
    throw error;
  }
}
