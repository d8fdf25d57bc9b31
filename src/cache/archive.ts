import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import type { ReadEntry } from "tar";
import { Failure, messageOf } from "../failure.ts";

/*
 * The one file of a cache entry: a tar archive of plain files, compressed. Equal files give an equal
 * archive: sorted names, no times, no owners.
 */

/** What one entry may unpack to: beyond it, it is none of ours. */
const mostBytes = 8 * 2 ** 30;
const mostFiles = 500_000;
/** Bytes that go through a stream at once: with node's own 16 KiB it takes twice as long. */
const chunkSize = 1 << 20;

/** Node has Zstandard from 22.15 and 23.8 on; the runner's 24 does. */
const hasZstd = typeof zlib.createZstdCompress === "function";

export interface Packed {
  /** Of the archive. */
  readonly bytes: number;
  /** Of the archive before it was compressed, in hexadecimal: compressors give what they like. */
  readonly sha256: string;
}

/** Packs files of a folder, by their paths in it with slashes. */
export async function pack(
  folder: string,
  paths: readonly string[],
  file: string,
): Promise<Packed> {
  const { create } = await import("tar");
  const options = { cwd: folder, portable: true, mtime: new Date(0), noDirRecurse: true } as const;
  // tar's streams are not node's, so that both ends are fed by hand: `pipeline` may wait for ever.
  const content = Readable.from(create(options, [...paths].sort()));
  const hash = createHash("sha256");
  const compressor = hasZstd ? zlib.createZstdCompress() : zlib.createGzip({ level: 1 });
  await pipeline(content, hashing(hash), compressor, createWriteStream(file, { flags: "wx" }));
  return { bytes: statSync(file).size, sha256: hash.digest("hex") };
}

/** Passes everything on, and hashes it. */
function hashing(hash: Hash): Transform {
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

/** By the first bytes: RFC 8878 3.1.1, RFC 1952 2.3.1. */
function decompressor(file: string): Transform {
  const start = Buffer.alloc(4);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, 4, 0);
  } finally {
    closeSync(descriptor);
  }
  if (start.readUInt32LE() === 0xfd2fb528) {
    if (hasZstd) return zlib.createZstdDecompress({ chunkSize });
    throw new Failure("the entry is compressed with Zstandard, which this node has not", {
      remedy: "Use node 22.15 or newer.",
    });
  }
  return start.readUInt16BE() === 0x1f8b ? zlib.createGunzip({ chunkSize }) : new PassThrough();
}

export interface Unpacked {
  /** Paths of the files, with slashes. */
  readonly paths: readonly string[];
  /** Of the archive before it was compressed, as {@link Packed} has it. */
  readonly sha256: string;
}

/**
 * Unpacks an archive into a folder that is made for it. Nothing but plain files whose names are
 * allowed is ever written, and nothing over another file.
 *
 * @param accept whether a file may be kept, by its path and content: the others are left out.
 * @throws Failure for an archive that is not whole, or holds anything else.
 */
export async function unpack(
  file: string,
  folder: string,
  isAllowed: (path: string) => boolean,
  signal: AbortSignal,
  accept: (path: string, content: Buffer) => boolean = () => true,
): Promise<Unpacked> {
  const { Parser } = await import("tar");
  const paths: string[] = [];
  const made = new Set<string>();
  let [files, ended, bytes] = [0, 0, 0];
  const take = (entry: ReadEntry): void => {
    const { path, type, size, mode = 0 } = entry;
    files += 1;
    bytes += size;
    const hostile = path.split("/").some((part) => ["", ".", ".."].includes(part));
    if (type !== "File" || hostile || !isAllowed(path)) {
      throw new Failure(`it has ${JSON.stringify(path)} (${type}) in it, which no entry has`);
    }
    if (bytes > mostBytes || files > mostFiles) {
      throw new Failure(`it has more than ${mostBytes} bytes or ${mostFiles} files in it`);
    }
    const chunks: Buffer[] = [];
    entry.on("data", (chunk) => {
      chunks.push(chunk);
    });
    entry.on("end", () => {
      ended += 1;
      guarded(() => {
        const [only, ...others] = chunks;
        const content = only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
        if (!accept(path, content)) return;
        const target = join(folder, path);
        if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
        made.add(dirname(target));
        // Of the mode it only counts whether it is a program.
        writeFileSync(target, content, { flag: "wx", mode: (mode & 0o111) === 0 ? 0o644 : 0o755 });
        paths.push(path);
      });
    });
  };
  let fault: Error | undefined;
  /** The parser calls from within: what is thrown there is thrown where it is fed. */
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      fault ??= cause as Error;
    }
  };
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      guarded(() => {
        take(entry);
      });
    },
  });
  parser.on("error", (cause) => {
    fault ??= cause as Error;
  });
  mkdirSync(folder, { recursive: true });
  const hash = createHash("sha256");
  const feed = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      parser.write(chunk);
      if (fault !== undefined) throw fault;
    }
    parser.end();
    if (fault !== undefined) throw fault;
    if (ended !== files) throw new Failure("it is cut short");
  };
  try {
    await pipeline(createReadStream(file, { highWaterMark: chunkSize }), decompressor(file), feed, {
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof Failure) throw cause;
    throw new Failure(`it is no whole archive: ${messageOf(cause)}`, { cause });
  }
  return { paths, sha256: hash.digest("hex") };
}
