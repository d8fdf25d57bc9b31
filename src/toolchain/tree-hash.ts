import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Hash1 of dirhash: sha256 over `HEX  NAME\n` of all files, by name. */
export function hash1(hashes: ReadonlyMap<string, string>): string {
  const summary = createHash("sha256");
  const names = [...hashes.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  for (const name of names) summary.update(`${hashes.get(name)}  ${name}\n`);
  return `h1:${summary.digest("base64")}`;
}

/** A module may hold no go.mod of another one, so a toolchain's are named _go.mod in it. */
export function pathOnDisk(path: string): string {
  return path.replace(/(^|\/)_go\.mod$/, "$1go.mod");
}

/** The way back: the name of a file of an installation in its module. */
export function pathInModule(path: string): string {
  return path.replace(/(^|\/)go\.mod$/, "$1_go.mod");
}

/** Whether a path is in one of the folders that modules lack (cmd/distpack/pack.go). */
export function isOnlyInTarball(path: string): boolean {
  return /^(?:api|doc|misc|test)\//.test(path);
}

/**
 * The h1: hash of what is installed in a folder, as a module would have it. Reads every file: 200 to
 * 300 MB.
 *
 * @param prefix of the names in the module: MODULE@VERSION/
 */
export function hashTree(root: string, paths: readonly string[], prefix: string): string {
  const hashes = new Map<string, string>();
  for (const path of paths) {
    if (isOnlyInTarball(path)) continue;
    const hash = createHash("sha256").update(readFileSync(join(root, path)));
    hashes.set(prefix + pathInModule(path), hash.digest("hex"));
  }
  return hash1(hashes);
}
