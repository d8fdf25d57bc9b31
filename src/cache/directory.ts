import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { promisedHash } from "./keys.ts";
import type { Store } from "./store.ts";

/** Entries that nobody used for so long are removed. */
const oldestMs = 14 * 24 * 3_600_000;
/** All entries of a repository together, as GitHub has it. */
const mostBytes = 10 * 2 ** 30;
/** What a killed run left half written. */
const abandonedMs = 24 * 3_600_000;

const suffix = ".tar";

/**
 * A folder with a file for each entry, for runners that have no service, and for laptops. A file is
 * renamed into its place when it is whole; its modification time is its last use.
 */
export function directoryStore(folder: string): Store {
  return {
    name: folder,
    fetch: async (prefixes) => {
      const entries = listEntries(folder);
      for (const prefix of prefixes) {
        const found = entries.find(({ key }) => key.startsWith(prefix));
        if (found === undefined) continue;
        const now = new Date();
        try {
          utimesSync(found.file, now, now);
        } catch {
          // read only, or removed by another run: then it will not be read either
        }
        return found;
      }
      return undefined;
    },
    put: async (key, file) => {
      const target = join(folder, key + suffix);
      const partial = join(folder, `.${randomBytes(6).toString("hex")}.partial`);
      try {
        mkdirSync(folder, { recursive: true });
        // Written anew where it is there: it may be damaged, and this one is not.
        const there = existsSync(target);
        try {
          copyFileSync(file, partial);
          renameSync(partial, target);
        } finally {
          rmSync(partial, { force: true });
        }
        prune(folder, key, Date.now());
        return there ? "there" : "saved";
      } catch (cause) {
        const { code } = cause as NodeJS.ErrnoException;
        throw new Failure(`cache-dir: ${folder} cannot be written (${code})`, {
          remedy: "Let this user write there, or free some space.",
          cause,
        });
      }
    },
  };
}

interface Entry {
  readonly key: string;
  readonly file: string;
  readonly bytes: number;
  readonly usedMs: number;
}

/** The newest first. */
function listEntries(folder: string): Entry[] {
  const entries: Entry[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith(suffix)) continue;
    const file = join(folder, name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (status === undefined) continue; // removed by another run
    const key = name.slice(0, -suffix.length);
    entries.push({ key, file, bytes: status.size, usedMs: status.mtimeMs });
  }
  return entries.sort((a, b) => b.usedMs - a.usedMs);
}

/**
 * Removes what a new entry replaces (all of the same prefix), what is old, and the oldest of what is
 * too much. Whoever reads a file at that moment has it open, and reads on.
 */
function prune(folder: string, saved: string, now: number): void {
  const hash = promisedHash(saved) ?? "";
  const prefix = saved.slice(0, saved.lastIndexOf(hash));
  let bytes = 0;
  for (const { key, file, bytes: size, usedMs } of listEntries(folder)) {
    const replaced = key !== saved && key.startsWith(prefix);
    if (!replaced && key !== saved && now - usedMs > oldestMs) {
      rmSync(file, { force: true });
      continue;
    }
    if (replaced || (key !== saved && bytes + size > mostBytes)) rmSync(file, { force: true });
    else bytes += size;
  }
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".partial")) continue;
    const file = join(folder, name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (status !== undefined && now - status.mtimeMs > abandonedMs) rmSync(file, { force: true });
  }
}
