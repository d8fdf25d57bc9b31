import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { hashFile } from "../system/file.ts";
import { hashedFilesOf } from "./model.ts";
import type { ReadReport } from "./read.ts";

/** Where the files of a report lie here, by the path that the report has for them. */
export type Places = ReadonlyMap<string, string>;

/**
 * Finds the products of a report beside it. They were uploaded with it, and of their path an
 * artifact keeps the end only. What is found has the hash that the report says.
 *
 * @returns absolute paths; without those that were not uploaded.
 * @throws Failure for a file that is there, and another one.
 */
export async function findProducts({ file, report }: ReadReport): Promise<Places> {
  const places = new Map<string, string>();
  for (const { path, sha256 } of hashedFilesOf(report)) {
    const candidates = endsOf(path)
      .map((end) => join(dirname(file), end))
      .filter((candidate) => lstatSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
    const hashes = await Promise.all(candidates.map(hashFile));
    const found = candidates[hashes.indexOf(sha256)];
    if (found !== undefined) {
      places.set(path, found);
    } else if (candidates[0] !== undefined) {
      throw new Failure(
        `${candidates[0]} is not the file that ${file} speaks of: its sha256 is ${hashes[0]}, wanted ${sha256}`,
        { remedy: "Download the artifacts of one run only, into an empty folder." },
      );
    }
  }
  return places;
}

/** The path without its first folders, longest first: a/b/c, b/c, c. None leads out of a folder. */
function endsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => /^\.{1,2}$|[\0\\]/.test(part))) return [];
  return parts.map((_, index) => parts.slice(index).join("/"));
}
