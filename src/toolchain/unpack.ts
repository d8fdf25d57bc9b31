import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { inflateRawSync } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { Failure } from "../failure.ts";

/** Go's toolchains have 11,000 to 16,000 files and 200 to 300 MB; a bomb has more. */
const mostFiles = 100_000;
const mostBytes = 2 ** 30;
/** After so many files the event loop has a turn: a signal, a lock's heartbeat. */
const filesInOneGo = 200;

export interface Unpacked {
  /** h1: hash over all files (golang.org/x/mod/sumdb/dirhash, Hash1). */
  readonly hash: string;
  /** Size in bytes by path. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * Unpacks a module's zip file into a folder and hashes it in the same pass. Every name must lie
 * under `prefix` (MODULE@VERSION/), which is left out of the paths.
 *
 * Small files by the thousand: calls that wait cost less here than promises, since the disk is
 * what takes the time.
 *
 * @throws Failure for an archive that holds anything but plain files below the prefix.
 */
export async function unpackModule(zip: Buffer, prefix: string, folder: string): Promise<Unpacked> {
  const archive = await fromBufferPromise(zip).catch((cause: unknown) => {
    throw new Failure("the archive is no zip file, or not a whole one", { cause });
  });
  const entries = await listEntries(archive, prefix);
  const hashes = new Map<string, string>();
  const files = new Map<string, number>();
  const folders = new Set<string>();
  for (const [count, entry] of entries.entries()) {
    const content = readEntry(zip, entry);
    hashes.set(entry.fileName, createHash("sha256").update(content).digest("hex"));
    const path = onDisk(entry.fileName.slice(prefix.length));
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, content, { flag: "wx", mode: 0o644 });
    if (isProgram(path)) chmodSync(file, 0o755);
    files.set(path, content.length);
    if (count % filesInOneGo === 0) await breathe();
  }
  return { hash: hash1(hashes), files };
}

/** Reads the central directory and refuses what is no plain file at a plain path. */
async function listEntries(archive: ZipFile, prefix: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for await (const entry of archive.eachEntry()) {
    const { fileName } = entry;
    const parts = fileName.split("/");
    const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
    const plain = mode === 0 || mode === 0o100000;
    const hostile =
      parts.some((part) => part === "" || part === "." || part === "..") ||
      /[\\:\0-\x1f]/.test(fileName);
    if (!fileName.startsWith(prefix) || hostile || !plain || names.has(fileName)) {
      throw new Failure(
        `the archive has ${JSON.stringify(fileName)}, which is not a plain file below ${prefix}`,
        {
          remedy: "Do not use the proxy that it came from.",
        },
      );
    }
    names.add(fileName);
    bytes += entry.uncompressedSize;
    entries.push(entry);
    if (entries.length > mostFiles || bytes > mostBytes) {
      throw new Failure(
        `the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`,
      );
    }
  }
  return entries;
}

/** APPNOTE.TXT 4.3.7: the local header's 30 bytes, the name and the extra field, then the data. */
function readEntry(zip: Buffer, entry: Entry): Buffer {
  const header = entry.relativeOffsetOfLocalHeader;
  try {
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const raw = zip.subarray(start, start + entry.compressedSize);
    // Inflating to more than the directory promised is how a bomb works.
    const limit = { maxOutputLength: entry.uncompressedSize + 1 };
    const content = entry.compressionMethod === 0 ? raw : inflateRawSync(raw, limit);
    if (content.length === entry.uncompressedSize) return content;
  } catch (cause) {
    throw new Failure(`the archive is damaged at ${entry.fileName}`, { cause });
  }
  throw new Failure(
    `the archive is damaged at ${entry.fileName}: it is not of the size that is stated`,
  );
}

/** A module may hold no go.mod of another one, so a toolchain's are named _go.mod in it. */
function onDisk(path: string): string {
  return path.replace(/(^|\/)_go\.mod$/, "$1go.mod");
}

/** Module zips have no modes: what lies in bin and pkg/tool is to be executed. */
function isProgram(path: string): boolean {
  return /(?:^|\/)(?:bin|pkg\/tool\/[^/]+)\/[^/]+$/.test(path);
}

/** Hash1 of dirhash: sha256 over `HEX  NAME\n` of all files, by name. */
export function hash1(hashes: ReadonlyMap<string, string>): string {
  const summary = createHash("sha256");
  const names = [...hashes.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  for (const name of names) summary.update(`${hashes.get(name)}  ${name}\n`);
  return `h1:${summary.digest("base64")}`;
}
