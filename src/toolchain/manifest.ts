import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** What is kept beside a toolchain that was verified, to hold it against on every later use. */
export interface Manifest {
  /** h1: hash of the module's zip file, which the checksum database vouched for. */
  readonly hash: string;
  /** The proxy that it came from, without credentials. */
  readonly source: string;
  /** When its last file was written, in milliseconds since 1970: none may be younger. */
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
 * installed by somebody else; else whether every file is there, of its size, none is younger than
 * the installation, and there is no other file.
 */
export function checkManifest(
  root: string,
): { readonly manifest: Manifest; readonly whole: boolean } | undefined {
  const manifest = readManifest(root);
  if (manifest === undefined) return undefined;
  return { manifest, whole: isMarked(root) && isWhole(root, manifest) };
}

function readManifest(root: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(manifestOf(root), "utf8")) as Manifest;
  } catch {
    return undefined; // none, or cut short by a kill before it was renamed into its place
  }
}

function isWhole(root: string, { files, installed }: Manifest): boolean {
  const sizes = new Map(Object.entries(files));
  const isAsListed = (path: string): boolean => {
    const { size, mtimeMs } = lstatSync(join(root, path));
    // The manifest's time is in whole milliseconds, the file system's is not.
    return sizes.get(path) === size && Math.floor(mtimeMs) <= installed;
  };
  let found = 0;
  const folders = [""];
  try {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile() && isAsListed(path)) found += 1;
        else return false;
      }
    }
  } catch {
    return false; // a folder is gone or may not be read
  }
  return found === sizes.size;
}
