import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { promisify } from "node:util";
import { inflateRaw, inflateRawSync } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { Failure } from "../failure.ts";
import { hash1, pathOnDisk } from "./tree-hash.ts";
import { inParallel } from "../system/parallel.ts";

/** Go's toolchains have 11,000 to 16,000 files and 200 to 300 MB; a bomb has more. */
export const mostFiles = 100_000;
export const mostBytes = 2 ** 30;
/** After so many small files the event loop has a turn: large files, a signal, a lock's heartbeat. */
const filesInOneGo = 100;
/** Bytes from which a file is worth a trip to node's thread pool; 263 files, 70 % of Go 1.25. */
const large = 64 << 10;
/** Large files in memory at once. */
const largeAtOnce = 3;

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
 * Large files are inflated and written by node's thread pool; the small ones, by the thousand,
 * meanwhile here with calls that wait, which for them cost less than promises.
 *
 * @throws Failure for an archive that holds anything but plain files below the prefix.
 */
export async function unpackModule(
  zip: Buffer,
  prefix: string,
  folder: string,
  signal: AbortSignal,
): Promise<Unpacked> {
  const archive = await openArchive(zip);
  const entries = await listEntries(archive, prefix);
  const place = ({ fileName }: Entry): string => pathOnDisk(fileName.slice(prefix.length));
  for (const parent of new Set(entries.map((entry) => dirname(place(entry))))) {
    writing(folder, () => mkdirSync(join(folder, parent), { recursive: true }));
  }
  const hashes = new Map<string, string>();
  const keep = (entry: Entry, content: Buffer): readonly [string, Buffer, FileOptions] => {
    hashes.set(entry.fileName, createHash("sha256").update(content).digest("hex"));
    const path = place(entry);
    return [join(folder, path), content, { flag: "wx", mode: isProgram(path) ? 0o755 : 0o644 }];
  };
  const ended = await Promise.allSettled([
    inParallel(entries.filter(isLarge), largeAtOnce, async (entry) => {
      signal.throwIfAborted();
      const file = keep(entry, await inflate(zip, entry));
      await writeFile(...file).catch(unwritable(folder));
    }),
    inTurns(
      entries.filter((entry) => !isLarge(entry)),
      signal,
      (entry) => {
        const file = keep(entry, inflateHere(zip, entry));
        writing(folder, () => writeFileSync(...file));
      },
    ),
  ]);
  // Only when both have ended may the folder be taken away.
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  const files = new Map(entries.map((entry) => [place(entry), entry.uncompressedSize]));
  return { hash: hash1(hashes), files };
}

/**
 * The h1: hash of a module's zip file, of which nothing is written anywhere.
 *
 * @throws Failure for an archive that holds anything but plain files below the prefix.
 */
export async function hashModule(
  zip: Buffer,
  prefix: string,
  signal: AbortSignal,
): Promise<string> {
  const archive = await openArchive(zip);
  const hashes = new Map<string, string>();
  await inTurns(await listEntries(archive, prefix), signal, (entry) => {
    const hash = createHash("sha256").update(inflateHere(zip, entry));
    hashes.set(entry.fileName, hash.digest("hex"));
  });
  return hash1(hashes);
}

async function openArchive(zip: Buffer): Promise<ZipFile> {
  return fromBufferPromise(zip, { strictFileNames: true }).catch((cause: unknown) => {
    throw new Failure("the archive is no zip file, or not a whole one", { cause });
  });
}

interface FileOptions {
  readonly flag: "wx";
  readonly mode: number;
}

async function inTurns(
  entries: readonly Entry[],
  signal: AbortSignal,
  work: (entry: Entry) => void,
): Promise<void> {
  for (const [count, entry] of entries.entries()) {
    if (count % filesInOneGo === 0) await breathe();
    signal.throwIfAborted();
    work(entry);
  }
}

/** Reads the central directory and refuses what is no plain file at a plain path. */
async function listEntries(archive: ZipFile, prefix: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const places = new Set<string>();
  let bytes = 0;
  for await (const entry of eachEntry(archive)) {
    const { fileName } = entry;
    const parts = fileName.split("/");
    // The upper half is what stat(2) calls st_mode; Go's own zip files leave it 0.
    const mode = entry.externalFileAttributes >>> 16;
    const plain = [0, 0o100000].includes(mode & 0o170000) && (mode & 0o7000) === 0;
    const hostile =
      parts.some((part) => part === "" || part === "." || part === "..") ||
      /[\\:\0-\x1f]/.test(fileName);
    const place = pathOnDisk(fileName);
    if (!fileName.startsWith(prefix) || hostile || !plain || places.has(place)) {
      throw new Failure(
        `the archive has ${JSON.stringify(fileName)}, which is not a plain file below ${prefix}`,
        { remedy: "Do not use the proxy that it came from." },
      );
    }
    places.add(place);
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

/** yauzl refuses some hostile names by itself, with an error of its own. */
async function* eachEntry(archive: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (cause) {
    throw new Failure("the archive's directory is damaged or hostile", { cause });
  }
}

const isLarge = ({ uncompressedSize }: Entry): boolean => uncompressedSize >= large;

const inflateInPool = promisify(inflateRaw);

async function inflate(zip: Buffer, entry: Entry): Promise<Buffer> {
  const raw = rawContent(zip, entry);
  if (entry.compressionMethod === 0) return ofStatedSize(entry, raw);
  return ofStatedSize(entry, await inflateInPool(raw, limits(entry)).catch(damaged(entry)));
}

function inflateHere(zip: Buffer, entry: Entry): Buffer {
  const raw = rawContent(zip, entry);
  if (entry.compressionMethod === 0) return ofStatedSize(entry, raw);
  try {
    return ofStatedSize(entry, inflateRawSync(raw, limits(entry)));
  } catch (cause) {
    return damaged(entry)(cause);
  }
}

/** Inflating to more than the directory promised is how a bomb works. */
function limits({ uncompressedSize }: Entry): { chunkSize: number; maxOutputLength: number } {
  // One chunk for everything: node would join many. 64 is the least that zlib takes.
  return { chunkSize: Math.max(64, uncompressedSize + 1), maxOutputLength: uncompressedSize + 1 };
}

/** APPNOTE.TXT 4.3.7: the local header's 30 bytes, the name and the extra field, then the data. */
function rawContent(zip: Buffer, entry: Entry): Buffer {
  const header = entry.relativeOffsetOfLocalHeader;
  if (header + 30 > zip.length) return damaged(entry)();
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  return zip.subarray(start, start + entry.compressedSize);
}

function ofStatedSize(entry: Entry, content: Buffer): Buffer {
  if (content.length === entry.uncompressedSize) return content;
  return damaged(entry)();
}

const damaged =
  ({ fileName }: Entry) =>
  (cause?: unknown): never => {
    if (cause instanceof Failure) throw cause;
    throw new Failure(`the archive is damaged at ${fileName}`, { cause });
  };

function writing(folder: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    unwritable(folder)(cause);
  }
}

const unwritable =
  (folder: string) =>
  (cause: unknown): never => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(`${folder} cannot be written (${code})`, {
      remedy:
        code === "ENOSPC" || code === "EDQUOT"
          ? "Free some space: a Go takes up to 300 MB."
          : "Let this user write there.",
      cause,
    });
  };

/** Module zips have no modes; these are to be executed (cmd/go/internal/toolchain/select.go). */
function isProgram(path: string): boolean {
  return /^(?:bin\/|pkg\/tool\/|lib\/.*\/?go_\w+_exec$)/.test(path);
}
