import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crypto } from "./crypto.ts";

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

const manifestOf = (folder: string): string => `${folder}.manifest.json`;

/** Hashes all that is in a folder and writes its manifest beside it: from now on it is complete. */
export function recordTree(folder: string, identity: string): TreeManifest {
  const entries = Object.fromEntries(
    walk(folder).map(({ path, link, bytes }): [string, FileEntry | string] => [
      path,
      link ?? [bytes, hashOf(folder, path)],
    ]),
  );
  const manifest: TreeManifest = { identity, recorded: Date.now(), entries };
  write(folder, manifest);
  return manifest;
}

/**
 * Whether a folder is what its manifest says: every file with its size, every link with its text,
 * and nothing else. When a file changed since (its ctime, which nobody can set back), all are hashed
 * again. A folder without a manifest was never completed.
 */
export function isWholeTree(folder: string, identity: string): boolean {
  const manifest = read(folder);
  if (manifest?.identity !== identity) return false;
  let changed = 0;
  let found = 0;
  try {
    for (const { path, link, bytes, ctimeMs } of walk(folder)) {
      const entry = manifest.entries[path];
      const same = typeof entry === "string" ? entry === link : entry?.[0] === bytes;
      if (!same) return false;
      if (link === null) changed = Math.max(changed, ctimeMs);
      found += 1;
    }
  } catch {
    return false; // a folder is gone or may not be read
  }
  if (found !== Object.keys(manifest.entries).length) return false;
  // The manifest's time is in whole milliseconds, the file system's is not.
  if (Math.floor(changed) <= manifest.recorded) return true;
  for (const [path, entry] of Object.entries(manifest.entries)) {
    if (typeof entry !== "string" && hashOf(folder, path) !== entry[1]) return false;
  }
  rememberWhole(folder, manifest);
  return true;
}

/** Copied or restored as it was. A cache that cannot be written is hashed on every use. */
function rememberWhole(folder: string, manifest: TreeManifest): void {
  try {
    write(folder, { ...manifest, recorded: Date.now() });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
}

function write(folder: string, manifest: TreeManifest): void {
  const partial = `${manifestOf(folder)}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(manifest));
  renameSync(partial, manifestOf(folder));
}

function read(folder: string): TreeManifest | undefined {
  try {
    return JSON.parse(readFileSync(manifestOf(folder), "utf8")) as TreeManifest;
  } catch {
    return undefined; // none, or cut short by a kill
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
  /** Text of a link; null for a file. */
  readonly link: string | null;
  readonly bytes: number;
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
      const link = entry.isSymbolicLink() ? readlinkSync(join(root, path)) : null;
      const { size: bytes, ctimeMs } = lstatSync(join(root, path));
      entries.push({ path, link, bytes, ctimeMs });
    }
  }
  return entries;
}
