import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { fetchBytes, fetchText, withoutCredentials } from "../system/download.ts";
import type { DownloadLimits } from "../system/download.ts";
import { withLock } from "../system/lock.ts";
import { checksumDatabase, publishedHash, type ChecksumDatabase } from "./checksum.ts";
import { fromProxies, type Proxy } from "./goproxy.ts";
import { toolchainFolder } from "./installed.ts";
import { checkManifest, writeManifest, type Manifest } from "./manifest.ts";
import { unpackModule } from "./unpack.ts";
import { parseGoVersion, toSemver, type GoVersion } from "./version.ts";

/** The module that Go's toolchains are published as (cmd/go/internal/toolchain/select.go). */
const module = "golang.org/toolchain";

const platformOf = ({ host }: Context): string => `${host.os}-${host.arch}`;

/** The versions of Go that the proxies have for this host; they may have more than they list. */
export async function listVersions(
  proxies: readonly Proxy[],
  context: Context,
): Promise<GoVersion[]> {
  const limits = limitsOf(context, 16 << 20, 60_000);
  const list = await fromProxies(proxies, (url) => fetchText(`${url}/${module}/@v/list`, limits));
  const form = new RegExp(`^v0\\.0\\.1-(go.+)\\.${platformOf(context)}$`);
  return list.split(/\r?\n/).flatMap((line) => parseGoVersion(form.exec(line)?.[1] ?? "") ?? []);
}

export interface ProxyToolchain {
  readonly root: string;
  /** h1: hash of the module's zip file. */
  readonly hash: string;
  /** It was there already, whole. */
  readonly hit: boolean;
}

/**
 * Installs a toolchain module into the tool cache, in setup-go's layout: fetched, hashed while it
 * is unpacked beside its place, held against the checksum database, and only then renamed into it.
 * What is there and whole is used as it is; what is there and is not, is replaced.
 *
 * @throws NotThere when no proxy has it; Failure when it does not verify. Nothing of it is left then.
 */
export async function installFromProxy(
  version: GoVersion,
  proxies: readonly Proxy[],
  context: Context,
): Promise<ProxyToolchain> {
  const cache = writableCache(context);
  const root = toolchainFolder(cache, toSemver(version));
  return withLock(`${root}.lock`, context, async () => {
    const kept = checkManifest(root);
    if (kept?.whole === true) return { root, hash: kept.manifest.hash, hit: true };
    if (kept !== undefined) context.log.info(`${root} is not what was installed: it is replaced`);
    removeLeftovers(root);
    const staging = `${root}.${randomBytes(4).toString("hex")}.tmp`;
    try {
      const manifest = await fetchVerified(version, proxies, staging, cache, context);
      rmSync(`${root}.complete`, { force: true });
      rmSync(root, { recursive: true, force: true });
      renameSync(staging, root);
      writeManifest(root, manifest);
      return { root, hash: manifest.hash, hit: false };
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  });
}

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
  proxies: readonly Proxy[],
  staging: string,
  cache: string,
  context: Context,
): Promise<Manifest> {
  const database = checksumDatabase(context.env);
  const name = `v0.0.1-go${version.text}.${platformOf(context)}`;
  const [published, { hash, source, files }] = await sideBySide(
    context,
    (asked) => hashOf(name, database, proxies, cache, asked),
    (asked) => fetchUnpacked(name, proxies, staging, asked),
  );
  if (hash === published) {
    return { hash, source, installed: Date.now(), files: Object.fromEntries(files) };
  }
  throw new Failure(
    `Go ${version.text} from ${source} is not what the checksum database knows: not installed`,
    {
      remedy: "Do not use this GOPROXY, or clear its cache: its bytes were changed.",
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

async function hashOf(
  name: string,
  database: ChecksumDatabase,
  proxies: readonly Proxy[],
  cache: string,
  context: Context,
): Promise<string> {
  const heads = join(cache, "go-cross-matrix", "sumdb");
  return publishedHash(module, name, database, proxies, heads, limitsOf(context, 4 << 20, 60_000));
}

async function fetchUnpacked(
  name: string,
  proxies: readonly Proxy[],
  staging: string,
  context: Context,
): Promise<{ hash: string; source: string; files: ReadonlyMap<string, number> }> {
  // 55 to 120 MB; in memory, which is faster than a file that is written to be read once.
  const limits = limitsOf(context, 512 << 20, 15 * 60_000);
  const { zip, source } = await fromProxies(proxies, async (url) => ({
    zip: await fetchBytes(`${url}/${module}/@v/${name}.zip`, limits),
    source: withoutCredentials(url),
  }));
  const { hash, files } = await unpackModule(zip, `${module}@${name}/`, staging, context.signal);
  return { hash, source, files };
}

function limitsOf({ signal, log }: Context, maxBytes: number, deadlineMs: number): DownloadLimits {
  return { maxBytes, deadlineMs, signal, log };
}

/** The tool cache, or RUNNER_TEMP where it may not be written. */
function writableCache({ toolCache, temp, log }: Context): string {
  try {
    mkdirSync(join(toolCache, "go"), { recursive: true });
    accessSync(join(toolCache, "go"), constants.W_OK);
    return toolCache;
  } catch {
    const fallback = join(temp, "go-cross-matrix-tools");
    log.notice(`the tool cache ${toolCache} cannot be written; ${fallback} is used for this job`);
    return fallback;
  }
}
