import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { fromCache, h1Name } from "../system/kept.ts";
import { moduleVersion, toolchainModule, type Fetched } from "./origin.ts";
import { unpackTarball } from "./tarball.ts";
import { unpackModule, type Unpacked } from "./unpack.ts";
import type { GoVersion } from "./version.ts";

/**
 * Unpacks the archive of a Go that an earlier run fetched, if it is the one that the checksum database
 * vouches for now.
 *
 * @param published the h1: hash that the database has, once it is known.
 * @returns undefined where there is none; nothing is in the folder then.
 */
export async function fetchKept(
  version: GoVersion,
  published: Promise<string>,
  staging: string,
  context: Context,
): Promise<Fetched | undefined> {
  const { kept } = context;
  const files = await kept?.list();
  // Only then it is worth waiting for what the database says.
  if (kept === undefined || ![...(files?.keys() ?? [])].some(isOfGo)) return undefined;
  const hash = await published;
  const name = h1Name(hash);
  const file = files?.get(name);
  if (file === undefined) return undefined;
  const prefix = `${toolchainModule}@${moduleVersion(version, context)}/`;
  const unpacked = await unpack(file, prefix, staging, context.signal).catch((failure: unknown) => {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    return failure;
  });
  if (!(unpacked instanceof Failure) && unpacked.hash === hash) {
    kept.used(name);
    return { from: fromCache, ...unpacked };
  }
  rmSync(staging, { recursive: true, force: true });
  kept.refuse(name, unpacked instanceof Failure ? unpacked.message : `it has ${unpacked.hash}`);
  return undefined;
}

const isOfGo = (name: string): boolean => name.startsWith("h1-");

/** Either form that toolchains are published in; what the hash is not over stays out. */
async function unpack(
  file: string,
  prefix: string,
  staging: string,
  signal: AbortSignal,
): Promise<Unpacked> {
  return isGzip(file)
    ? unpackTarball(file, prefix, staging, signal, { onlyVouched: true })
    : unpackModule(readFileSync(file), prefix, staging, signal);
}

/** RFC 1952, 2.3.1 */
function isGzip(file: string): boolean {
  const start = Buffer.alloc(2);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, 2, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.readUInt16BE() === 0x1f8b;
}
