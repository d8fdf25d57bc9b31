import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Environment } from "../system/context.ts";
import { fetchBytes, fetchText, NotThere, type DownloadLimits } from "../system/download.ts";
import { replaceFile } from "../system/file.ts";
import type { Proxy } from "./goproxy.ts";
import { lookUpHash } from "./sumdb/client.ts";
import { sumGolangOrg, type VerifierKey } from "./sumdb/note.ts";

/** The checksum database to ask: its key, and where it is if a proxy does not pass it on. */
export interface ChecksumDatabase {
  readonly key: VerifierKey;
  readonly address: string;
}

/**
 * The database that GOSUMDB names: Go's own, under its name or with another address after it.
 * Toolchains are in no other one. As in the go command, GONOSUMDB, GOPRIVATE and GOFLAGS=-insecure
 * exempt no toolchain from it.
 *
 * @throws Failure for `off` and for another database.
 */
export function checksumDatabase(env: Environment): ChecksumDatabase {
  const { name } = sumGolangOrg;
  const value = env["GOSUMDB"] ?? "";
  const remedy = `Unset GOSUMDB or set it to ${name}, or install Go yourself and set go-source: installed.`;
  if (value === "off") {
    throw new Failure(
      "GOSUMDB=off: what Go's checksum database does not vouch for is not installed",
      { remedy },
    );
  }
  const [database, address = `https://${name}`, ...more] = value.split(/\s+/).filter(Boolean);
  // The same database, as Go calls it where the first name cannot be reached.
  const known = [undefined, name, "sum.golang.google.cn"].includes(database);
  if (!known || more.length > 0 || !/^https?:\/\/[^/]/.test(address)) {
    throw new Failure(`GOSUMDB=${value}: Go's toolchains are in ${name} only`, { remedy });
  }
  return { key: sumGolangOrg, address: address.replace(/\/+$/, "") };
}

/**
 * The h1: hash that the database has for a module's zip file: asked through the proxies where
 * they pass it on, else at its own address (`go help goproxy`), and proven either way.
 *
 * @param folder where the newest tree head seen is kept.
 */
export async function publishedHash(
  module: string,
  version: string,
  { key, address }: ChecksumDatabase,
  proxies: readonly Proxy[],
  folder: string,
  limits: DownloadLimits,
): Promise<string> {
  const base = (await throughProxy(proxies, key.name, limits)) ?? address;
  const latest = join(folder, key.name, "latest");
  return lookUpHash(module, version, key, {
    fetch: (path) => fetchBytes(`${base}/${path}`, limits),
    latestPlace: latest,
    readLatest: () => readIfThere(latest),
    writeLatest: (note) => {
      replaceFile(latest, note);
    },
  });
}

/** The first proxy that passes the database on. Whoever answers must prove what it says. */
async function throughProxy(
  proxies: readonly Proxy[],
  database: string,
  limits: DownloadLimits,
): Promise<string | undefined> {
  for (const { url, anyError } of proxies) {
    const through = `${url}/sumdb/${database}`;
    try {
      await fetchText(`${through}/supported`, limits);
      return through;
    } catch (failure) {
      if (!anyError && !(failure instanceof NotThere)) throw failure;
    }
  }
  return undefined;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new Failure(`${file}, the newest tree head of the checksum database, cannot be read`, {
      remedy: "Let this user read it.",
      cause,
    });
  }
}
