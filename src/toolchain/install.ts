import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { fetchBytes, fetchText, type DownloadLimits } from "../system/download.ts";
import { withLock } from "../system/lock.ts";
import { fromProxies, type Proxy } from "./goproxy.ts";
import { toolchainFolder } from "./installed.ts";
import { lookUpHash } from "./sumdb/client.ts";
import { sumGolangOrg } from "./sumdb/note.ts";
import { unpackModule } from "./unpack.ts";
import { parseGoVersion, toSemver, type GoVersion } from "./version.ts";

/** The module that Go's toolchains are published as (cmd/go/internal/toolchain/select.go). */
const module = "golang.org/toolchain";
const moduleVersion = (version: GoVersion, platform: string): string =>
  `v0.0.1-go${version.text}.${platform.replace("/", "-")}`;

/** A toolchain's zip is 60 to 90 MB. */
const limitsFor = (
  maxBytes: number,
  deadlineMs: number,
  { signal, log }: Context,
): DownloadLimits => ({
  maxBytes,
  deadlineMs,
  signal,
  log,
});

/** The versions of Go that the proxies have for this host. */
export async function listVersions(
  proxies: readonly Proxy[],
  context: Context,
): Promise<GoVersion[]> {
  const limits = limitsFor(16 << 20, 60_000, context);
  const list = await fromProxies(proxies, (url) => fetchText(`${url}/${module}/@v/list`, limits));
  const suffix = `.${context.host.os}-${context.host.arch}`;
  return list.split("\n").flatMap((line) => {
    const name = line.trim();
    if (!name.startsWith("v0.0.1-go") || !name.endsWith(suffix)) return [];
    return parseGoVersion(name.slice("v0.0.1-".length, -suffix.length)) ?? [];
  });
}

/** What is kept beside an installed toolchain, to verify it again on every later use. */
interface Manifest {
  readonly hash: string;
  /** Size in bytes by path. */
  readonly files: Readonly<Record<string, number>>;
}

export interface InstalledToolchain {
  readonly root: string;
  /** h1: hash of the module's zip file. */
  readonly hash: string;
  /** It was there already, whole. */
  readonly hit: boolean;
}

/**
 * Installs a toolchain module into the tool cache, in setup-go's layout: fetched, hashed while it
 * is unpacked beside its place, held against the checksum database, and only then renamed into it.
 * What is there and whole is used as it is.
 *
 * @throws Failure when it does not verify: then nothing of it is left.
 */
export async function installFromProxy(
  version: GoVersion,
  proxies: readonly Proxy[],
  context: Context,
): Promise<InstalledToolchain> {
  const cache = writableCache(context);
  const folder = toolchainFolder(cache, toSemver(version));
  return withLock(`${folder}.lock`, context, async () => {
    const kept = readManifest(folder);
    if (kept !== undefined && isWhole(folder, kept))
      return { root: folder, hash: kept.hash, hit: true };
    if (kept !== undefined) context.log.info(`${folder} lacks files; it is installed again`);
    const staging = `${folder}.${randomBytes(4).toString("hex")}.tmp`;
    try {
      const manifest = await fetchVerified(version, proxies, staging, cache, context);
      rmSync(`${folder}.complete`, { force: true });
      rmSync(folder, { recursive: true, force: true });
      renameSync(staging, folder);
      writeFileSync(manifestOf(folder), JSON.stringify(manifest));
      writeFileSync(`${folder}.complete`, "");
      return { root: folder, hash: manifest.hash, hit: false };
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  });
}

/** Asks for the bytes and for their hash side by side. */
async function fetchVerified(
  version: GoVersion,
  proxies: readonly Proxy[],
  staging: string,
  cache: string,
  context: Context,
): Promise<Manifest> {
  const name = moduleVersion(version, `${context.host.os}/${context.host.arch}`);
  const limits = limitsFor(512 << 20, 10 * 60_000, context);
  const wanted = expectedHash(name, proxies, cache, context);
  wanted.catch(() => {}); // looked at below; the download may fail first
  const zip = await fromProxies(proxies, (url) =>
    fetchBytes(`${url}/${module}/@v/${name}.zip`, limits),
  );
  mkdirSync(staging, { recursive: true });
  const { hash, files } = await unpackModule(zip, `${module}@${name}/`, staging);
  const published = await wanted;
  if (hash === published) return { hash, files: Object.fromEntries(files) };
  throw new Failure(`Go ${version.text} from the proxy is not what the checksum database knows`, {
    remedy: "Do not use this GOPROXY, or clear its cache: its bytes were changed.",
    detail: `seen   ${hash}\nwanted ${published}`,
  });
}

/** Through the proxy's own /sumdb where it has one, else from the database itself (`go help goproxy`). */
async function expectedHash(
  name: string,
  proxies: readonly Proxy[],
  cache: string,
  context: Context,
): Promise<string> {
  refuseWithoutDatabase(context);
  const limits = limitsFor(4 << 20, 60_000, context);
  const { name: database } = sumGolangOrg;
  const base = await databaseAddress(proxies, database, limits);
  const latest = join(cache, "go-cross-matrix", "sumdb", database, "latest");
  return lookUpHash(module, name, sumGolangOrg, {
    fetch: (path) => fetchBytes(`${base}/${path}`, limits),
    readLatest: async () => readIfThere(latest),
    writeLatest: async (note) => {
      const partial = `${latest}.${randomBytes(4).toString("hex")}`;
      mkdirSync(dirname(latest), { recursive: true });
      writeFileSync(partial, note);
      renameSync(partial, latest);
    },
  });
}

async function databaseAddress(
  proxies: readonly Proxy[],
  database: string,
  limits: DownloadLimits,
): Promise<string> {
  for (const { url } of proxies) {
    const through = `${url}/sumdb/${database}`;
    try {
      await fetchText(`${through}/supported`, limits);
      return through;
    } catch (failure) {
      limits.signal.throwIfAborted();
      limits.log.debug(`no checksum database through the proxy: ${messageOf(failure)}`);
    }
  }
  return `https://${database}`;
}

function refuseWithoutDatabase({ env }: Context): void {
  if (env["GOSUMDB"] !== "off") return;
  throw new Failure(
    "GOSUMDB=off: what Go's checksum database does not vouch for is not installed",
    {
      remedy: "Unset GOSUMDB, or install Go yourself and set go-source: installed.",
    },
  );
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

const manifestOf = (folder: string): string => `${folder}.manifest.json`;

function readManifest(folder: string): Manifest | undefined {
  const text = readIfThere(manifestOf(folder));
  if (text === "" || !existsSync(`${folder}.complete`)) return undefined;
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return undefined; // cut short by a kill: install again
  }
}

/** Every file is there, in its size. */
function isWhole(folder: string, { files }: Manifest): boolean {
  return Object.entries(files).every(([path, size]) => {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === size;
  });
}

/** Whether a Go of the tool cache is one that was verified when it was installed, and still whole. */
export function verifiedHash(root: string): string | undefined {
  const manifest = readManifest(root);
  return manifest !== undefined && isWhole(root, manifest) ? manifest.hash : undefined;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
