import { existsSync, writeFileSync } from "node:fs";
import { isAsRecorded, readManifest, replaceManifest } from "../system/tree.ts";
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

/** setup-go's and the runner's sign that a folder of the tool cache is complete. */
const markerOf = (root: string): string => `${root}.complete`;

/** Whether a folder of the tool cache is marked as complete, by whomever. */
export function isMarked(root: string): boolean {
  return existsSync(markerOf(root));
}

/** Marks a folder as complete; the manifest first, so that the mark never stands without it. */
export function writeManifest(root: string, manifest: Manifest): void {
  replaceManifest(root, manifest);
  writeFileSync(markerOf(root), "");
}

/**
 * What the manifest beside a toolchain says of it now: undefined where there is none, since it was
 * installed by somebody else; else whether every file is there with its size, and there is no other;
 * see {@link isAsRecorded}.
 */
export function checkManifest(
  root: string,
): { readonly manifest: Manifest; readonly whole: boolean } | undefined {
  const manifest = readManifest(root) as Manifest | undefined;
  if (manifest === undefined) return undefined;
  return { manifest, whole: isMarked(root) && isWhole(root, manifest) };
}

function isWhole(root: string, manifest: Manifest): boolean {
  const { files, hash, installed, prefix } = manifest;
  return isAsRecorded(root, {
    content: new Map(Object.entries(files)),
    recorded: installed,
    hasSameHashes: () => hashTree(root, Object.keys(files), prefix) === hash,
    remember: (now) => {
      writeManifest(root, { ...manifest, installed: now });
    },
  });
}
