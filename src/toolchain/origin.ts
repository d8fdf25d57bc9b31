import { rm } from "node:fs/promises";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import {
  downloadFile,
  fetchBytes,
  fetchText,
  NotThere,
  Refused,
  withoutCredentials,
  type DownloadLimits,
} from "../system/download.ts";
import { h1Name } from "../system/kept.ts";
import { fromProxies, type Proxy } from "./goproxy.ts";
import { checkSignature, googlesKey } from "./signature.ts";
import { findRelease, releasesIn, siteAddress, type Release } from "./site.ts";
import { unpackTarball } from "./tarball.ts";
import { unpackModule } from "./unpack.ts";
import { parseGoVersion, type GoVersion } from "./version.ts";

/** A Go that was fetched and unpacked, and is not verified yet. */
export interface Fetched {
  /** h1: hash of the toolchain module with the same files. */
  readonly hash: string;
  /** Where it came from, without credentials. */
  readonly from: string;
  /** Size in bytes by path. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * A place that Go's toolchains are fetched from. None is trusted: the checksum database vouches for
 * the bytes, in whichever form they come.
 */
export interface Origin {
  readonly source: "download" | "proxy" | "mirror";
  /** What it is called in the log. */
  readonly name: string;
  /** Versions it has for this host; it may have more than it lists. */
  readonly list: (context: Context) => Promise<GoVersion[]>;
  /**
   * Fetches a version and unpacks it into a folder that is not there yet.
   *
   * @throws NotThere where it is not; Unreachable where that cannot be found out.
   */
  readonly fetch: (version: GoVersion, staging: string, context: Context) => Promise<Fetched>;
}

/** The module that Go's toolchains are published as (cmd/go/internal/toolchain/select.go). */
export const toolchainModule = "golang.org/toolchain";
export const platformOf = ({ host }: Context): string => `${host.os}-${host.arch}`;
export const moduleVersion = (version: GoVersion, context: Context): string =>
  `v0.0.1-go${version.text}.${platformOf(context)}`;

/** The module proxies of GOPROXY. */
export function proxyOrigin(proxies: readonly Proxy[]): Origin {
  return {
    source: "proxy",
    name: "GOPROXY",
    list: (context) => listModule(proxies, context),
    fetch: (version, staging, context) => fetchModule(version, proxies, staging, context),
  };
}

/** Go's own site, or the address that GO_DOWNLOAD_BASE_URL names: what it says must hold as well. */
export function siteOrigin(context: Context): Origin {
  const base = siteAddress(context.env);
  const ask = async (asking: Context): Promise<Release[]> =>
    releasesIn(await fetchText(`${base}/?mode=json&include=all`, listLimits(asking)), base);
  return {
    source: "download",
    name: withoutCredentials(base),
    list: async (asking) => (await ask(asking)).flatMap((release) => versionsOf(release, asking)),
    fetch: async (version, staging, asking) => {
      const release = findRelease(await ask(asking), version, platformOf(asking));
      if (release === undefined) {
        throw new NotThere(`${withoutCredentials(base)} has no Go ${version.text} for this host`);
      }
      return fetchTarball(`${base}/${release.filename}`, release, version, staging, asking);
    },
  };
}

/** Any address, in the layout of Go's site or of a module proxy. */
export function mirrorOrigin(address: string): Origin {
  const base = address.replace(/\/+$/, "");
  const asProxy: Proxy[] = [{ url: base, anyError: false }];
  return {
    source: "mirror",
    name: withoutCredentials(base),
    list: async (context) => {
      try {
        const text = await fetchText(`${base}/?mode=json&include=all`, listLimits(context));
        return releasesIn(text, base).flatMap((release) => versionsOf(release, context));
      } catch (failure) {
        if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
        return listModule(asProxy, context); // a mirror of files alone, or of modules
      }
    },
    fetch: async (version, staging, context) => {
      const filename = `go${version.text}.${platformOf(context)}.tar.gz`;
      try {
        return await fetchTarball(`${base}/${filename}`, undefined, version, staging, context);
      } catch (failure) {
        // Module proxies answer 400 to what is no path of theirs.
        if (!(failure instanceof Refused)) throw failure;
        return fetchModule(version, asProxy, staging, context);
      }
    },
  };
}

function versionsOf({ version, platform }: Release, context: Context): GoVersion[] {
  const parsed = parseGoVersion(version);
  return parsed === undefined || platform !== platformOf(context) ? [] : [parsed];
}

async function listModule(proxies: readonly Proxy[], context: Context): Promise<GoVersion[]> {
  const limits = listLimits(context);
  const address = `${toolchainModule}/@v/list`;
  const list = await fromProxies(proxies, (url) => fetchText(`${url}/${address}`, limits));
  const form = new RegExp(`^v0\\.0\\.1-(go.+)\\.${platformOf(context)}$`);
  return list.split(/\r?\n/).flatMap((line) => parseGoVersion(form.exec(line)?.[1] ?? "") ?? []);
}

async function fetchModule(
  version: GoVersion,
  proxies: readonly Proxy[],
  staging: string,
  context: Context,
): Promise<Fetched> {
  const name = moduleVersion(version, context);
  // 55 to 120 MB; in memory, which is faster than a file that is written to be read once.
  const { zip, from } = await fromProxies(proxies, async (url) => ({
    zip: await fetchBytes(`${url}/${toolchainModule}/@v/${name}.zip`, archiveLimits(context)),
    from: withoutCredentials(url),
  }));
  const prefix = `${toolchainModule}@${name}/`;
  const unpacked = await unpackModule(zip, prefix, staging, context.signal);
  await context.kept?.keep(h1Name(unpacked.hash), zip);
  return { from, ...unpacked };
}

/** What the site says of the file is checked before anything of it is unpacked. */
async function fetchTarball(
  url: string,
  release: Release | undefined,
  version: GoVersion,
  staging: string,
  context: Context,
): Promise<Fetched> {
  const archive = `${staging}.tar.gz`;
  const known = release === undefined ? {} : { expectedBytes: release.size };
  try {
    const limits = { ...archiveLimits(context), ...known };
    const { sha256 } = await downloadFile(url, archive, limits);
    if (release !== undefined && sha256 !== release.sha256) {
      throw new Failure(`${withoutCredentials(url)} is not the file that the site lists`, {
        remedy: "Try again later, or take another go-source: its bytes were changed on the way.",
        detail: `seen   sha256 ${sha256}\nwanted sha256 ${release.sha256}`,
      });
    }
    if (release !== undefined) {
      const small = { ...listLimits(context), maxBytes: 64 << 10 };
      const found = await checkSignature(url, archive, googlesKey, small, context);
      context.log.info(`${withoutCredentials(url)}: sha256 as listed; ${found}`);
    }
    const prefix = `${toolchainModule}@${moduleVersion(version, context)}/`;
    const unpacked = await unpackTarball(archive, prefix, staging, context.signal);
    await context.kept?.keep(h1Name(unpacked.hash), archive);
    return { from: withoutCredentials(url), ...unpacked };
  } finally {
    await rm(archive, { force: true });
    await rm(`${archive}.asc`, { force: true });
  }
}

export const listLimits = ({ signal, log }: Context): DownloadLimits => ({
  maxBytes: 16 << 20,
  deadlineMs: 60_000,
  signal,
  log,
});

const archiveLimits = ({ signal, log }: Context): DownloadLimits => ({
  maxBytes: 512 << 20,
  deadlineMs: 15 * 60_000,
  signal,
  log,
});
