import { chmodSync, copyFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { isPortableFolder } from "../audit/rules/rpath.ts";
import type { Elf } from "../elf/facts.ts";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { exec } from "../system/process.ts";
import { findPatchelf } from "./patchelf.ts";

/**
 * The DT_RUNPATH a product should have in place of what it has: folders that lie beside or below
 * it become relative to `$ORIGIN`, those of the system and of `$ORIGIN` stay, others go.
 *
 * @param file absolute path of the product.
 * @returns "" where none remains; null where there is nothing to mend.
 */
export function mendedRunpath({ rpath, runpath }: Elf, file: string): string | null {
  // The loader ignores DT_RPATH where there is a DT_RUNPATH (ld.so(8)).
  const seen = runpath ?? rpath;
  if (seen === null) return null;
  const folders = seen.split(":");
  if (folders.every(isPortableFolder)) return null;
  const kept = folders.flatMap((folder) => {
    if (isPortableFolder(folder)) return [folder];
    if (!isAbsolute(folder)) return [];
    const way = relative(dirname(file), folder);
    if (way === "") return ["$ORIGIN"];
    return way === ".." || way.startsWith(`..${sep}`) ? [] : [`$ORIGIN/${way}`];
  });
  return [...new Set(kept)].join(":");
}

/**
 * Gives a product the DT_RUNPATH that {@link mendedRunpath} finds: in a copy, which then takes the
 * product's place, so that a product is never half written.
 *
 * @returns whether there was something to mend.
 * @throws Failure when patchelf cannot; the product is then as it was.
 */
export async function mendRpath(file: string, elf: Elf, context: Context): Promise<boolean> {
  const runpath = mendedRunpath(elf, file);
  if (runpath === null) return false;
  const patchelf = await findPatchelf(context);
  const copy = `${file}.mended`;
  // Without --force-rpath patchelf writes DT_RUNPATH, which LD_LIBRARY_PATH comes before.
  const args = runpath === "" ? ["--remove-rpath", copy] : ["--set-rpath", runpath, copy];
  try {
    copyFileSync(file, copy);
    chmodSync(copy, statSync(file).mode);
    await exec(patchelf.path, args, { env: patchelf.env, signal: context.signal });
    renameSync(copy, file);
    const seen = elf.runpath ?? elf.rpath;
    context.log.notice(`${file}: its RUNPATH is now ${runpath || "gone"}, it was ${seen}`);
    return true;
  } catch (cause) {
    rmSync(copy, { force: true });
    if (cause instanceof Failure) throw cause;
    throw new Failure(`${file} could not be mended (${(cause as NodeJS.ErrnoException).code})`, {
      cause,
    });
  }
}
