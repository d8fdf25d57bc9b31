import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { ByteSource } from "../elf/bytes.ts";
import { Failure } from "../failure.ts";
import { crypto } from "./crypto.ts";

/** The sha256 of a file, in hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = crypto().createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}

/**
 * Writes a file beside its place and renames it there, so that whoever reads it finds the old one or
 * the new one, whole. Its folder is made where it is not there.
 *
 * @param mode its permissions; not given: what is usual for this user.
 * @throws what writing throws (a NodeJS.ErrnoException). Nothing is left beside it then.
 */
export function replaceFile(file: string, content: string | Buffer, mode?: number): void {
  const partial = `${file}.${randomBytes(4).toString("hex")}.partial`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(partial, content);
    if (mode !== undefined) chmodSync(partial, mode);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw cause;
  }
}

/** The same file in another place, where nobody changes either. */
export function copyOrLink(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another file system
  }
}

/** A file that is open for reading in ranges. */
export interface OpenFile extends ByteSource {
  close(): void;
}

/**
 * Opens a file for reading in ranges. Its size is the one at that moment; a range that is not
 * there any more is a Failure, never a short answer.
 *
 * @throws what opening throws (a NodeJS.ErrnoException); Failure for what is no file, or a pipe.
 */
export function openFile(file: string): OpenFile {
  const descriptor = openSync(file, "r");
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Failure(`${file} is no regular file, so it cannot be read`);
    return {
      size: status.size,
      read: (offset, length) => readWhole(descriptor, file, offset, length),
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Opens a file as {@link openFile}, does something with it, and closes it whatever happens. */
export function withFile<T>(file: string, body: (source: ByteSource) => T): T {
  const source = openFile(file);
  try {
    return body(source);
  } finally {
    source.close();
  }
}

/** The kernel may give less than was asked for: the rest is asked for again. */
function readWhole(descriptor: number, file: string, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const got = readSync(descriptor, bytes, done, length - done, offset + done);
    if (got === 0) {
      throw new Failure(`${file} became shorter while it was read: nothing at ${offset + done}`, {
        remedy: "Let the build finish before its products are read.",
      });
    }
    done += got;
  }
  return bytes;
}
