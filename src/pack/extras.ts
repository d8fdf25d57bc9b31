import { statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import { Failure } from "../failure.ts";
import type { ExtraFile } from "./plan.ts";

/** What people expect beside a program; taken where it is there. */
const expected = ["LICENSE*", "LICENCE*", "COPYING*", "NOTICE*", "README*"];

/**
 * The files that go into every archive beside the products.
 *
 * @param patterns of paths relative to the directory; null: {@link expected}.
 * @throws Failure for a pattern that covers no file, and for two files of one name.
 */
export async function findExtras(
  patterns: readonly string[] | null,
  directory: string,
): Promise<ExtraFile[]> {
  const { glob } = await import("tinyglobby");
  const options = { cwd: directory, dot: true, expandDirectories: false };
  const found = new Map<string, string>();
  for (const pattern of patterns ?? expected) {
    const literal = statSync(resolve(directory, pattern), { throwIfNoEntry: false });
    const covered = literal?.isFile() === true ? [pattern] : await glob(pattern, options);
    if (covered.length === 0 && patterns !== null) {
      throw new Failure(`archive-files: no file in ${directory} matches ${pattern}`, {
        remedy: "Name files or patterns relative to working-directory, such as LICENSE docs/*.md.",
      });
    }
    for (const path of covered) add(found, resolve(directory, path), directory);
  }
  return [...found].map(([name, file]) => ({ name, file }));
}

/** By its path in the directory; a file from elsewhere (../LICENSE) by its own name. */
function add(found: Map<string, string>, file: string, directory: string): void {
  const path = relative(directory, file).replaceAll(sep, "/");
  const name = path.startsWith("../") || path.includes(":") ? basename(file) : path;
  const before = found.get(name);
  if (before !== undefined && before !== file) {
    throw new Failure(`archive-files: ${before} and ${file} would both be ${name}`, {
      remedy: "Name one of them.",
    });
  }
  found.set(name, file);
}
