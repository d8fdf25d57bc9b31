import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { pack, unpack } from "./archive.ts";
import { keyOf, promisedHash, type Prefixes } from "./keys.ts";
import type { Store } from "./store.ts";

/** What was restored of an entry. */
export interface Restored {
  readonly key: string;
  /** Of the nearest prefix: everything that the key tells apart is the same. */
  readonly near: boolean;
  /** Bytes that were fetched. */
  readonly bytes: number;
  /** Paths of its files in the folder. */
  readonly paths: readonly string[];
}

/** What a folder's entry may have in it. */
export interface Rules {
  readonly isAllowed: (path: string) => boolean;
  /** Leaves out what is not as its name says. */
  readonly accept?: (path: string, content: Buffer) => boolean;
}

/** An entry that is not what was saved: the next one of the same bytes needs another key. */
export class Damaged extends Failure {
  override readonly name: string = "Damaged";
}

/**
 * Restores the nearest entry into a folder, which is made for it, and holds its bytes against the hash
 * in its key.
 *
 * @returns null where there is none.
 * @throws Damaged when it is not what was saved; Failure when the store cannot be asked. Nothing is in
 *   the folder then.
 */
export async function restoreEntry(
  store: Store,
  prefixes: Prefixes,
  folder: string,
  { isAllowed, accept }: Rules,
  { signal }: Context,
): Promise<Restored | null> {
  const found = await store.fetch(prefixes);
  if (found === undefined) return null;
  const { key, file } = found;
  try {
    const { size } = statSync(file);
    const { paths, sha256 } = await unpack(file, folder, isAllowed, signal, accept);
    if (sha256 !== promisedHash(key)) {
      throw new Damaged(`${key} is not what was saved under that name`);
    }
    return { key, near: key.startsWith(prefixes[0]), bytes: size, paths };
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    signal.throwIfAborted();
    if (cause instanceof Damaged) throw cause;
    throw new Damaged(`${key} cannot be unpacked: ${messageOf(cause)}`, { cause });
  }
}

/** An entry that is to be saved: by post in another process, so nothing but plain data. */
export interface Pending {
  /** For messages: "the build cache of linux/arm64". */
  readonly name: string;
  readonly prefixes: Prefixes;
  readonly folder: string;
  /** File with the paths in the folder, a JSON list. */
  readonly list: string;
  /** Such an entry was there and was no good: the same key would not be written again. */
  readonly damaged: boolean;
}

export interface SavedEntry {
  readonly name: string;
  readonly key: string;
  /** Of the archive. */
  readonly bytes: number;
  /** One with the same content was there already, or made by another job at this moment. */
  readonly there: boolean;
}

/**
 * Packs and saves an entry.
 *
 * @throws Failure when it cannot be packed, or the store does not take it.
 */
export async function saveEntry(
  store: Store,
  { name, prefixes, folder, list, damaged }: Pending,
  scratch: string,
): Promise<SavedEntry> {
  const file = join(scratch, `${randomBytes(8).toString("hex")}.entry`);
  const salt = (): string => randomBytes(4).toString("hex");
  try {
    const paths = JSON.parse(readFileSync(list, "utf8")) as string[];
    const { bytes, sha256 } = await pack(folder, paths, file);
    let key = keyOf(prefixes, sha256, damaged ? salt() : "");
    let outcome = await store.put(key, file);
    if (outcome === "blocked") {
      key = keyOf(prefixes, sha256, salt());
      outcome = await store.put(key, file);
    }
    if (outcome === "blocked") throw new Failure(`${key} is taken, and cannot be had`);
    return { name, key, bytes, there: outcome === "there" };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(`${name} cannot be packed: ${messageOf(cause)}`, { cause });
  } finally {
    rmSync(file, { force: true });
  }
}
