import { rmSync } from "node:fs";
import type { Context } from "./context.ts";
import { copyOrLink, hashFile } from "./file.ts";

/**
 * Files that earlier runs downloaded, each under a hash that vouches for it (cache/downloads.ts).
 * Nothing that is kept is trusted: whoever takes a file holds it against its hash again.
 */
export interface KeptFiles {
  /** What is kept, by name; never fails for the store that it is in. */
  readonly list: () => Promise<ReadonlyMap<string, string>>;
  /** Keeps a file, or bytes, for later runs. */
  readonly keep: (name: string, content: string | Buffer) => Promise<void>;
  /** A file that was kept did its work: later runs have it too. */
  readonly used: (name: string) => void;
  /** A file that was kept is not what its name says: it is forgotten, and that is said. */
  readonly refuse: (name: string, why: string) => void;
}

/** The name of a file with this sha256, in hexadecimal. */
export const sha256Name = (sha256: string): string => `sha256-${sha256}`;

/** The name of an archive with this h1: hash over its files. */
export const h1Name = (hash: string): string =>
  `h1-${Buffer.from(hash.slice("h1:".length), "base64").toString("hex")}`;

/** What a name may be; no other is ever written. */
export const isKeptName = (name: string): boolean => /^(?:sha256|h1)-[0-9a-f]{64}$/.test(name);

/** Where a file came from that an earlier run downloaded: for logs. */
export const fromCache = "the cache of downloads";

/**
 * Puts a file that was kept into a place, where there is one and it has its sha256.
 *
 * @returns whether it is there now.
 */
export async function takeKept(
  sha256: string,
  place: string,
  { kept }: Pick<Context, "kept">,
): Promise<boolean> {
  const name = sha256Name(sha256);
  const file = (await kept?.list())?.get(name);
  if (file === undefined) return false;
  copyOrLink(file, place);
  const seen = await hashFile(place);
  if (seen === sha256) {
    kept?.used(name);
    return true;
  }
  rmSync(place);
  kept?.refuse(name, `it has the sha256 ${seen}`);
  return false;
}
