import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { hashTree } from "./tree-hash.ts";

/** What is kept beside a toolchain that was verified, to hold it against on every later use. */
export interface Manifest {
  /** h1: hash of the module's zip file, which the checksum database vouched for. */
  readonly hash: string;
  /** Prefix of the names that it is over: MODULE@VERSION/ */
  readonly prefix: string;
  /** The proxy that it came from, without credentials. */
  readonly source: string;
  /** When its files were last known to be those, in milliseconds since 1970. */
  readonly installed: number;
  /** Size in bytes by path. */
  readonly files: Readonly<Record<string, number>>;
}

const manifestOf = (root: string): string => `${root}.manifest.json`;
/** setup-go's and the runner's sign that a folder of the tool cache is complete. */
const markerOf = (root: string): string => `${root}.complete`;

/** Whether a folder of the tool cache is marked as complete, by whomever. */
export function isMarked(root: string): boolean {
  return existsSync(markerOf(root));
}

/** Whether we installed what is in a folder. */
export function hasManifest(root: string): boolean {
  return existsSync(manifestOf(root));
}

/** Marks a folder as complete; the manifest first, so that the mark never stands without it. */
export function writeManifest(root: string, manifest: Manifest): void {
  const partial = `${manifestOf(root)}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(manifest));
  renameSync(partial, manifestOf(root));
  writeFileSync(markerOf(root), "");
}

/**
 * What the manifest beside a toolchain says of it now: undefined where there is none, since it was
 * installed by somebody else; else whether every file is there with its size, and there is no other.
 * When one changed since (its ctime, which nobody can set back), all are hashed again: some seconds,
 * after which the manifest is as of now.
 */
export function checkManifest(
  root: string,
): { readonly manifest: Manifest; readonly whole: boolean } | undefined {
  const manifest = readManifest(root);
  if (manifest === undefined) return undefined;
  return { manifest, whole: isMarked(root) && isWhole(root, manifest) };
}

function isWhole(root: string, manifest: Manifest): boolean {
  const { files, hash, installed, prefix } = manifest;
  const changed = lastChange(root, files);
  if (changed === undefined) return false;
  // The manifest's time is in whole milliseconds, the file system's is not.
  if (Math.floor(changed) <= installed) return true;
  if (hashTree(root, Object.keys(files), prefix) !== hash) return false;
  rememberWhole(root, manifest);
  return true;
}

/** Copied or restored as it was. A cache that cannot be written is hashed on every use. */
function rememberWhole(root: string, manifest: Manifest): void {
  try {
    writeManifest(root, { ...manifest, installed: Date.now() });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
}

function readManifest(root: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(manifestOf(root), "utf8")) as Manifest;
  } catch {
    return undefined; // none, or cut short by a kill before it was renamed into its place
  }
}

/** When a file of the tree last changed; undefined for a tree with other files, or other sizes. */
function lastChange(root: string, files: Manifest["files"]): number | undefined {
  const sizes = new Map(Object.entries(files));
  let last = 0;
  let found = 0;
  const folders = [""];
  try {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          folders.push(path);
          continue;
        }
        const { size, ctimeMs } = lstatSync(join(root, path));
        if (!entry.isFile() || sizes.get(path) !== size) return undefined;
        last = Math.max(last, ctimeMs);
        found += 1;
      }
    }
  } catch {
    return undefined; // a folder is gone or may not be read
  }
  return found === sizes.size ? last : undefined;
}
