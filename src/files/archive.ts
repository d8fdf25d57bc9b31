import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";

/** A program that was taken out of an archive. */
export interface Member {
  /** Its name in the archive. */
  readonly name: string;
  /** Where it was laid out. */
  readonly path: string;
}

/** What one archive may hold, in bytes: beyond it, it is no archive of products. */
const mostBytes = 4 * 2 ** 30;
/** A file shorter than an ELF header is no program. */
const fewestBytes = 52;

/**
 * Lays the files of an archive out in a folder, under numbers: no name in it is ever a path here.
 *
 * @param folder is made; whoever calls removes it.
 * @throws Failure for an archive that is not whole, or has more than 4 GiB in it.
 */
export async function unpackMembers(
  archive: string,
  folder: string,
  context: Context,
): Promise<Member[]> {
  mkdirSync(folder, { recursive: true });
  const members: Member[] = [];
  let left = mostBytes;
  const take = async (name: string, size: number, content: Readable): Promise<void> => {
    left -= size;
    if (left < 0) throw new Failure(`${archive} has more than ${mostBytes} bytes in it`);
    const path = join(folder, String(members.length));
    members.push({ name: name.replace(/^(?:\.?\/)+/, ""), path });
    await pipeline(content, createWriteStream(path, { flags: "wx" }));
  };
  try {
    const kind = extname(archive).toLowerCase();
    if (kind === ".zip") await readZip(archive, take);
    else if (kind === ".deb") await readDeb(archive, take, context);
    else await readTar(createReadStream(archive), take);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(`${archive} is no whole archive: ${messageOf(cause)}`, { cause });
  }
  return members;
}

type Take = (name: string, size: number, content: Readable) => Promise<void>;

async function readZip(archive: string, take: Take): Promise<void> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.uncompressedSize < fewestBytes || entry.fileName.endsWith("/")) continue;
      await take(entry.fileName, entry.uncompressedSize, await zip.openReadStreamPromise(entry));
    }
  } finally {
    zip.close();
  }
}

async function readTar(stream: Readable, take: Take): Promise<void> {
  const { Parser } = await import("tar");
  const taken: Promise<void>[] = [];
  const stop = (cause: unknown): void => {
    stream.destroy(cause as Error);
  };
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      if (entry.type !== "File" || entry.size < fewestBytes) entry.resume();
      // The parser waits for an entry to be read to its end before it gives the next one.
      else taken.push(take(entry.path, entry.size, Readable.from(entry)).catch(stop));
    },
  });
  await pipeline(stream, parser as unknown as NodeJS.WritableStream);
  await Promise.all(taken);
}

/** dpkg-deb knows every compression that packages have. */
async function readDeb(archive: string, take: Take, { env, signal }: Context): Promise<void> {
  const reader = spawn("dpkg-deb", ["--fsys-tarfile", archive], {
    env: childEnvironment(env),
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    reader.once("error", (cause) => {
      reject(new Failure(`dpkg-deb is needed to look into ${archive}: ${cause.message}`));
    });
    reader.once("close", resolve);
  });
  const [code, complaint] = await Promise.all([
    ended,
    text(reader.stderr),
    readTar(reader.stdout, take),
  ]);
  if (code !== 0) throw new Failure(`dpkg-deb cannot read ${archive}`, { detail: complaint });
}
