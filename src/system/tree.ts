import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { crypto } from "./crypto.ts";
import { replaceFile } from "./file.ts";

/** What a folder that was made once has in it, to hold it against on every later use. */
export interface TreeManifest {
  /** What it was made of: a hash in hexadecimal. */
  readonly identity: string;
  /** When its files were last known to be these, in milliseconds since 1970. */
  readonly recorded: number;
  /** By path: size and sha256 of a file, or the text of a link. */
  readonly entries: Readonly<Record<string, FileEntry | string>>;
}

type FileEntry = readonly [bytes: number, sha256: string];

/** Hashes all that is in a folder and writes its manifest beside it: from now on it is complete. */
export function recordTree(folder: string, identity: string): TreeManifest {
  const entries = Object.fromEntries(
    walk(folder).map(({ path, is }): [string, FileEntry | string] => [
      path,
      typeof is === "string" ? is : [is, hashOf(folder, path)],
    ]),
  );
  const manifest: TreeManifest = { identity, recorded: Date.now(), entries };
  replaceManifest(folder, manifest);
  return manifest;
}

/**
 * Whether a folder is what its manifest says: every file with its size, every link with its text,
 * and nothing else; see {@link isAsRecorded}. A folder without a manifest was never completed.
 */
export function isWholeTree(folder: string, identity: string): boolean {
  const manifest = readManifest(folder) as TreeManifest | undefined;
  if (manifest?.identity !== identity) return false;
  const entries = Object.entries(manifest.entries);
  return isAsRecorded(folder, {
    content: new Map(
      entries.map(([path, entry]) => [path, typeof entry === "string" ? entry : entry[0]]),
    ),
    recorded: manifest.recorded,
    hasSameHashes: () =>
      entries.every(
        ([path, entry]) => typeof entry === "string" || hashOf(folder, path) === entry[1],
      ),
    remember: (recorded) => {
      replaceManifest(folder, { ...manifest, recorded });
    },
  });
}

/** What a folder is held against. */
export interface Recorded {
  /** By path: size of a file, or text of a link. */
  readonly content: ReadonlyMap<string, number | string>;
  /** When that was last known to hold, in milliseconds since 1970. */
  readonly recorded: number;
  /** Reads every file. */
  readonly hasSameHashes: () => boolean;
  /** Writes down that all is known to hold at a later moment. */
  readonly remember: (recorded: number) => void;
}

/**
 * Whether a folder has what is recorded of it, and nothing else. When a file changed since (its
 * ctime, which nobody can set back), all are hashed again, which takes seconds: what was copied or
 * restored as it was passes, and that is remembered.
 */
export function isAsRecorded(folder: string, held: Recorded): boolean {
  const { content, recorded, hasSameHashes, remember } = held;
  let changed = 0;
  let found = 0;
  try {
    for (const { path, is, ctimeMs } of walk(folder)) {
      if (content.get(path) !== is) return false;
      if (typeof is === "number") changed = Math.max(changed, ctimeMs);
      found += 1;
    }
  } catch {
    return false; // a folder is gone or may not be read
  }
  if (found !== content.size) return false;
  // The recorded time is in whole milliseconds, the file system's is not.
  if (Math.floor(changed) <= recorded) return true;
  if (!hasSameHashes()) return false;
  try {
    remember(Date.now());
  } catch (fault) {
    // A cache that cannot be written is hashed on every use.
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
  return true;
}

const manifestOf = (folder: string): string => `${folder}.manifest.json`;

/** Whether a folder has a manifest beside it, whole or not. */
export function hasManifest(folder: string): boolean {
  return existsSync(manifestOf(folder));
}

export function replaceManifest(folder: string, manifest: object): void {
  replaceFile(manifestOf(folder), JSON.stringify(manifest));
}

/** The manifest beside a folder; undefined for none, and for one that a kill cut short. */
export function readManifest(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(manifestOf(folder), "utf8"));
  } catch {
    return undefined;
  }
}

function hashOf(folder: string, path: string): string {
  return crypto()
    .createHash("sha256")
    .update(readFileSync(join(folder, path)))
    .digest("hex");
}

interface Entry {
  readonly path: string;
  /** Size of a file, text of a link; of anything else what is no size. */
  readonly is: number | string;
  readonly ctimeMs: number;
}

/** Files and links; no link is followed, so that none can lead in circles or out. */
function walk(root: string): Entry[] {
  const entries: Entry[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
        continue;
      }
      const { size, ctimeMs } = lstatSync(join(root, path));
      const text = entry.isSymbolicLink() ? readlinkSync(join(root, path)) : undefined;
      entries.push({ path, is: text ?? (entry.isFile() ? size : NaN), ctimeMs });
    }
  }
  return entries;
}
