import { randomBytes } from "node:crypto";
import { readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { withLock } from "../system/lock.ts";
import { writableFolder } from "../system/tool-folder.ts";
import { checksumDatabase, publishedHash } from "./checksum.ts";
import type { Proxy } from "./goproxy.ts";
import { toolchainFolder } from "./installed.ts";
import { fetchKept } from "./kept.ts";
import { checkManifest, writeManifest, type Manifest } from "./manifest.ts";
import { listLimits, moduleVersion, toolchainModule, type Origin } from "./origin.ts";
import { toSemver, type GoVersion } from "./version.ts";

export interface VerifiedToolchain {
  readonly root: string;
  /** h1: hash of the module's zip file. */
  readonly hash: string;
  /** Where it came from, without credentials. */
  readonly from: string;
  /** It was there already, whole. */
  readonly hit: boolean;
}

/**
 * Installs a toolchain into the tool cache, in setup-go's layout: fetched, hashed while it is
 * unpacked beside its place, held against the checksum database, and only then renamed into it.
 * What is there and whole is used as it is; what is there and is not, is replaced.
 *
 * @param databases proxies that may pass the checksum database on, asked before its own address.
 * @throws NotThere when the origin has it not, Unreachable when it cannot be asked; Failure when it
 *   does not verify. Nothing of it is left then.
 */
export async function install(
  version: GoVersion,
  origin: Origin,
  databases: readonly Proxy[],
  context: Context,
): Promise<VerifiedToolchain> {
  const cache = writableCache(context);
  const root = toolchainFolder(cache, toSemver(version));
  return withLock(`${root}.lock`, context, async () => {
    const kept = checkManifest(root);
    if (kept?.whole === true) return { root, ...resultOf(kept.manifest), hit: true };
    if (kept !== undefined) context.log.info(`${root} is not what was installed: it is replaced`);
    removeLeftovers(root);
    const staging = `${root}.${randomBytes(4).toString("hex")}.tmp`;
    try {
      const manifest = await fetchVerified(version, origin, databases, staging, cache, context);
      rmSync(`${root}.complete`, { force: true });
      rmSync(root, { recursive: true, force: true });
      renameSync(staging, root);
      writeManifest(root, manifest);
      return { root, ...resultOf(manifest), hit: false };
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  });
}

const resultOf = ({ hash, source }: Manifest): { hash: string; from: string } => ({
  hash,
  from: source,
});

/** What a run that was killed left beside its place; whoever holds the lock is the only one at it. */
function removeLeftovers(root: string): void {
  const beside = readdirSync(dirname(root));
  for (const name of beside) {
    if (!name.startsWith(`${basename(root)}.`) || !name.endsWith(".tmp")) continue;
    rmSync(join(dirname(root), name), { recursive: true, force: true });
  }
}

/** Asks for the bytes and for their hash side by side. */
async function fetchVerified(
  version: GoVersion,
  origin: Origin,
  databases: readonly Proxy[],
  staging: string,
  cache: string,
  context: Context,
): Promise<Manifest> {
  const database = checksumDatabase(context.env);
  const name = moduleVersion(version, context);
  const heads = join(cache, "go-cross-matrix", "sumdb");
  let vouched = Promise.resolve("");
  const [published, { hash, from, files }] = await sideBySide(
    context,
    (asked) =>
      (vouched = publishedHash(toolchainModule, name, database, databases, heads, {
        ...listLimits(asked),
        maxBytes: 4 << 20,
      })),
    async (asked) =>
      (await fetchKept(version, vouched, staging, asked)) ?? origin.fetch(version, staging, asked),
  );
  if (hash === published) {
    const prefix = `${toolchainModule}@${name}/`;
    return { hash, prefix, source: from, installed: Date.now(), files: Object.fromEntries(files) };
  }
  throw new Failure(
    `Go ${version.text} from ${from} is not what the checksum database knows: not installed`,
    {
      remedy: "Do not use this address, or clear its cache: its bytes were changed.",
      detail: `seen   ${hash}\nwanted ${published}`,
    },
  );
}

/**
 * Does two things at once. When one fails the other is told to stop, and waited for, so that
 * nothing is still written when this has ended.
 *
 * @throws the failure that came first.
 */
async function sideBySide<A, B>(
  context: Context,
  a: (context: Context) => Promise<A>,
  b: (context: Context) => Promise<B>,
): Promise<[A, B]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, stop.signal]);
  const failures: unknown[] = [];
  const stopping = (failure: unknown): never => {
    failures.push(failure);
    stop.abort();
    throw failure;
  };
  const both = [
    a({ ...context, signal }).catch(stopping),
    b({ ...context, signal }).catch(stopping),
  ] as const;
  await Promise.allSettled(both);
  if (failures.length > 0) throw failures[0];
  return Promise.all(both);
}

/** What stands for the tool cache, in setup-go's layout: itself, where it may be written. */
function writableCache(context: Context): string {
  const { toolCache, temp } = context;
  const inTemp = join(temp, "go-cross-matrix-tools", "go");
  return dirname(writableFolder([join(toolCache, "go"), inTemp], context));
}
