import { createHash, type Hash } from "node:crypto";
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ReadEntry } from "tar";
import { Failure, messageOf } from "../failure.ts";
import { hash1, isOnlyInTarball, pathInModule } from "./tree-hash.ts";
import { mostBytes, mostFiles, type Unpacked } from "./unpack.ts";

/** Every path in Go's distribution lies below this. */
const top = "go/";
const groupOrOthersWrite = 0o022;
const setuidSetgidSticky = 0o7000;

/**
 * Unpacks a distribution of Go (goX.Y.Z.OS-ARCH.tar.gz) into a folder, and gives it the hash of the
 * toolchain module of the same version: the module has the same files, but for four folders, and with
 * every go.mod named _go.mod. So the checksum database vouches for tarballs too.
 *
 * @param prefix of the names in the module: MODULE@VERSION/
 * @param onlyVouched leaves those four folders out, of which the hash says nothing.
 * @throws Failure for an archive that holds anything but plain files and folders below go/.
 */
export async function unpackTarball(
  archive: string,
  prefix: string,
  folder: string,
  signal: AbortSignal,
  { onlyVouched = false } = {},
): Promise<Unpacked> {
  const { Parser } = await import("tar");
  const hashes = new Map<string, string>();
  const files = new Map<string, number>();
  const made = new Set<string>();
  let bytes = 0;
  const take = (entry: ReadEntry): void => {
    const path = plainPath(entry);
    if (path === undefined || (onlyVouched && isOnlyInTarball(path))) {
      entry.resume();
      return;
    }
    bytes += entry.size;
    if (files.size >= mostFiles || bytes > mostBytes) {
      throw new Failure(
        `the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`,
      );
    }
    if (files.has(path)) throw hostile(entry.path, "which it has had before");
    files.set(path, entry.size);
    const hash = isOnlyInTarball(path) ? undefined : createHash("sha256");
    const parent = join(folder, dirname(path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    collect(entry, hash, (content) => {
      guarded(() => {
        const mode = ((entry.mode ?? 0o644) | 0o444) & ~groupOrOthersWrite;
        writeFileSync(join(folder, path), content, { flag: "wx", mode });
        if (hash !== undefined) hashes.set(prefix + pathInModule(path), hash.digest("hex"));
      });
    });
  };
  const source = createReadStream(archive);
  // The parser calls from within the stream: what is thrown there would be nobody's to catch.
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      source.destroy(cause as Error);
    }
  };
  try {
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        guarded(() => {
          take(entry);
        });
      },
    });
    await pipeline(source, parser as unknown as NodeJS.WritableStream, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof Failure) throw cause;
    throw new Failure(`the archive is no tar.gz file, or not a whole one: ${messageOf(cause)}`, {
      cause,
    });
  }
  return { hash: hash1(hashes), files };
}

/** Where a file goes; undefined for a folder. */
function plainPath({ path, type, mode = 0 }: ReadEntry): string | undefined {
  const parts = path.replace(/\/$/, "").split("/");
  const odd =
    parts.some((part) => part === "" || part === "." || part === "..") ||
    /[\\:\0-\x1f]/.test(path) ||
    `${parts[0]}/` !== top;
  if (odd) throw hostile(path, `which is no path below ${top}`);
  if (type === "Directory") return undefined;
  if (type !== "File" && type !== "OldFile") throw hostile(path, `which is a ${type}`);
  if ((mode & setuidSetgidSticky) !== 0) throw hostile(path, "which is setuid or setgid");
  return parts.slice(1).join("/");
}

function hostile(path: string, what: string): Failure {
  return new Failure(`the archive has ${JSON.stringify(path)}, ${what}: refused`, {
    remedy: "Do not use the address that it came from.",
  });
}

function collect(entry: ReadEntry, hash: Hash | undefined, done: (content: Buffer) => void): void {
  const parts: Buffer[] = [];
  entry.on("data", (chunk: Buffer) => {
    hash?.update(chunk);
    parts.push(chunk);
  });
  entry.on("end", () => {
    done(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));
  });
}
