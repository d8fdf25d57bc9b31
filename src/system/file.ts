import { createHash } from "node:crypto";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../elf/bytes.ts";

/** The sha256 of a file, in hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}

/**
 * Opens a file for reading in ranges, does something with it, and closes it.
 *
 * @throws what opening, reading or the body throws.
 */
export function withFile<T>(file: string, body: (source: ByteSource) => T): T {
  const descriptor = openSync(file, "r");
  try {
    return body({
      size: fstatSync(descriptor).size,
      read: (offset, length) => {
        const bytes = Buffer.allocUnsafe(length);
        let done = 0;
        while (done < length) {
          const got = readSync(descriptor, bytes, done, length - done, offset + done);
          if (got === 0) throw new Error(`${file} became shorter while it was read`);
          done += got;
        }
        return bytes;
      },
    });
  } finally {
    closeSync(descriptor);
  }
}
