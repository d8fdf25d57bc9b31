import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure, throwCollected } from "../failure.ts";

/** A file that was asked for. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** By its own name, not by a folder or pattern that covers it. */
  readonly named: boolean;
}

/** Archives whose members can be looked at. */
const archives = /\.(?:deb|zip|tar|tar\.gz|tgz)$/i;

/** Whether a name is that of an archive. */
export function isArchive(path: string): boolean {
  return archives.test(path);
}

/** What makes a word a pattern (picomatch's own syntax). */
const wildcard = /[*?{}[\]!()]/;

/**
 * The files that paths, folders and patterns stand for, each once, in the order of their names. A
 * folder stands for everything under it; links to files count where they are named.
 *
 * @param directory what relative ones are relative to.
 * @throws Failure or Failures for names of nothing, and for patterns without a file.
 */
export async function findFiles(
  patterns: readonly string[],
  directory: string,
): Promise<FoundFile[]> {
  const found = new Map<string, boolean>();
  const failures: Failure[] = [];
  const searched: string[] = [];
  for (const pattern of patterns) {
    const path = resolve(directory, pattern);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isFile() === true) found.set(path, true);
    else if (status?.isDirectory() === true) searched.push(`${escapePattern(path)}/**`);
    else if (wildcard.test(pattern)) searched.push(pattern);
    else failures.push(nothingAt(pattern, directory));
  }
  throwCollected(failures);
  if (searched.length > 0) {
    const { glob } = await import("tinyglobby");
    const options = { cwd: directory, absolute: true, dot: true, followSymbolicLinks: false };
    for (const path of await glob(searched, { ...options, expandDirectories: false })) {
      if (!found.has(path)) found.set(path, false);
    }
  }
  if (found.size === 0) {
    throw new Failure(`files: no file in ${directory} matches ${patterns.join(" ")}`, {
      remedy: "Write paths, folders or patterns such as dist/**, one a line, and build first.",
    });
  }
  return [...found]
    .map(([path, named]) => ({ path, named }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nothingAt(pattern: string, directory: string): Failure {
  return new Failure(`files: there is no ${pattern} in ${directory}`, {
    remedy: "Write paths, folders or patterns such as dist/**, one a line.",
  });
}

/** A folder's name is no pattern, whatever characters are in it. */
function escapePattern(path: string): string {
  return path.replaceAll(/[\\*?{}[\]!()@+|]/g, String.raw`\$&`);
}
