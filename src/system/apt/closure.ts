import { distance } from "fastest-levenshtein";
import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import type { Context, Environment } from "../context.ts";
import { hashFile } from "../file.ts";
import { fromCache, sha256Name, takeKept } from "../kept.ts";
import { inParallel } from "../parallel.ts";
import { exec, observe } from "../process.ts";
import type { AptLayout } from "./configuration.ts";
import { checkPackages } from "./names.ts";

/** A package as the archive's signed index describes it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Debian's name of it, or `all`. */
  readonly architecture: string;
  /** Size of its file. */
  readonly bytes: number;
  /** Of its file, in hexadecimal. */
  readonly sha256: string;
}

/** A package's file, fetched, and hashed against the index. */
export interface DebFile extends Package {
  readonly path: string;
}

/** An opened private root. */
export interface Opened {
  readonly layout: AptLayout;
  readonly architecture: string;
  /** The environment in which apt works on this root. */
  readonly env: Environment;
  readonly context: Context;
}

/** Stands for the libstdc++-N-dev of the release's own g++: a name that no package has. */
export const standardCxx = "libstdc++-dev";

/**
 * Finds out which packages a request means, with everything they depend on (recommendations are
 * left out) or, without `dependencies`, they alone. Fetches nothing.
 *
 * @returns by name.
 * @throws Failure naming the packages that there are not, and those near them.
 */
export async function resolvePackages(
  root: Opened,
  requested: readonly string[],
  dependencies: boolean,
): Promise<Package[]> {
  checkPackages(requested);
  const packages = await Promise.all(
    requested.map(async (name) => (name === standardCxx ? cxxPackage(root) : name)),
  );
  const { env, context } = root;
  const verb = dependencies ? ["install", "--yes"] : ["download"];
  const args = [...verb, "--print-uris", "-q", "-o", "Acquire::ForceHash=SHA256", "--"];
  try {
    const { stdout } = await exec("apt-get", [...args, ...packages], {
      env,
      signal: context.signal,
    });
    return parseUris(stdout).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    throw await explainMissing(failure, packages, root);
  }
}

/** 'URI' NAME_VERSION_ARCHITECTURE.deb BYTES SHA256:HEX, with %3a for a colon in the name. */
export function parseUris(printed: string): Package[] {
  return [...printed.matchAll(/^'[^']*' (\S+)\.deb (\d+) SHA256:([0-9a-f]{64})$/gm)].map(
    ([, file = "", bytes = "", sha256 = ""]) => {
      const [name = "", version = "", architecture = ""] = file.split("_").map(decodeURIComponent);
      return { name, version, architecture, bytes: Number(bytes), sha256 };
    },
  );
}

/** The package gcc has its release's major version after the epoch: 4:12.2.0-3. */
async function cxxPackage(root: Opened): Promise<string> {
  const { env, context } = root;
  const { stdout, stderr } = await observe("apt-cache", ["show", "--no-all-versions", "gcc"], {
    env,
    signal: context.signal,
  });
  const major = /^Version: (?:\d+:)?(\d+)/m.exec(stdout)?.[1];
  if (major === undefined) {
    if ((await namesIn(root)).length === 0) throw noPort(root, stderr);
    throw new Failure("the archive's index does not say which gcc it has", { detail: stderr });
  }
  return `libstdc++-${major}-dev`;
}

/**
 * Gives those packages that an earlier run fetched, each hashed again, as soon as it is there.
 *
 * @returns the others.
 */
export async function takePackages(
  packages: readonly Package[],
  folder: string,
  arrived: (deb: DebFile) => Promise<void>,
  context: Context,
): Promise<Package[]> {
  const missing = await inParallel(packages, context.host.cpus, async (one) => {
    const path = join(folder, fileNameOf(one));
    if (!(await takeKept(one.sha256, path, context))) return [one];
    await arrived({ ...one, path });
    return [];
  });
  return missing.flat();
}

/**
 * Fetches packages side by side, and gives each as soon as it is there. Those that an earlier run
 * fetched are taken from there.
 *
 * @param arrived is called with every file; what it gives back is waited for.
 * @throws Failure when one cannot be fetched or is not the one of the index.
 */
export async function fetchPackages(
  root: Opened,
  packages: readonly Package[],
  arrived: (deb: DebFile) => Promise<void>,
): Promise<void> {
  mkdirSync(root.layout.archives, { recursive: true });
  const folder = mkdtempSync(join(root.layout.archives, "closure-"));
  const { context } = root;
  const missing = await takePackages(packages, folder, arrived, context);
  logOrigin(packages, missing, root);
  const shares = sharesOf(missing, context.host.cpus);
  await inParallel(shares, shares.length, async (share) => {
    await downloadShare(root, share, folder);
    for (const one of share) {
      const path = join(folder, fileNameOf(one));
      await checkFile(one, path);
      await context.kept?.keep(sha256Name(one.sha256), path);
      await arrived({ ...one, path });
    }
  });
}

/** Where packages come from, where that is not the archive alone. */
/** Says what of some packages an earlier run had fetched; nothing where it was none. */
export function logOrigin(
  packages: readonly Package[],
  missing: readonly Package[],
  { architecture, context: { log } }: Opened,
): void {
  if (packages.length === missing.length) return;
  const sum = (some: readonly Package[]): number => some.reduce((all, { bytes }) => all + bytes, 0);
  const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const fetched = sum(missing);
  log.info(
    `${packages.length - missing.length} of ${packages.length} packages for ${architecture} (${size(sum(packages) - fetched)}) from ${fromCache}, each with the sha256 of the archive's signed index; ${size(fetched)} to be fetched`,
  );
}

/** Divides packages so that every share has as many bytes as the others, nearly. */
function sharesOf(packages: readonly Package[], count: number): Package[][] {
  const shares = Array.from({ length: count }, () => ({ bytes: 0, packages: [] as Package[] }));
  for (const one of [...packages].sort((a, b) => b.bytes - a.bytes)) {
    const smallest = shares.reduce((least, share) => (share.bytes < least.bytes ? share : least));
    smallest.bytes += one.bytes;
    smallest.packages.push(one);
  }
  return shares.map((share) => share.packages).filter((share) => share.length > 0);
}

/** apt's own name of the file: a colon is written %3a. */
function fileNameOf({ name, version, architecture }: Package): string {
  return `${name}_${version.replaceAll(":", "%3a")}_${architecture}.deb`;
}

async function downloadShare(
  { env, architecture, context: { signal } }: Opened,
  share: readonly Package[],
  folder: string,
): Promise<void> {
  const exact = share.map(({ name, version }) => `${name}=${version}`);
  try {
    await exec("apt-get", ["download", "-q", "--", ...exact], { cwd: folder, env, signal });
  } catch (failure) {
    if (!(failure instanceof Failure) || signal.aborted) throw failure;
    const names = share.map(({ name }) => name).join(", ");
    throw new Failure(`apt could not fetch ${names} for ${architecture}`, {
      remedy: "See whether `apt-get download` works on this host, or try again later.",
      detail: failure.detail,
      cause: failure,
    });
  }
}

async function checkFile({ name, version, sha256 }: Package, path: string): Promise<void> {
  const seen = await hashFile(path).catch(() => "none: apt did not write it");
  if (seen === sha256) return;
  throw new Failure(`${name} ${version} is not the file that the archive's index describes`, {
    detail: `seen   ${seen}\nwanted ${sha256}`,
  });
}

/** The archive has nothing at all for an architecture. */
export class NoPort extends Failure {
  override readonly name: string = "NoPort";
}

function noPort({ architecture }: Opened, detail: string, cause?: Failure): NoPort {
  return new NoPort(`the archive has no packages for ${architecture} in this release`, {
    remedy: "Name a release that has some in sysroot-suite, or set cc: zig.",
    detail,
    cause,
  });
}

/** The names of all packages that the root knows. */
async function namesIn({ env, context: { signal } }: Opened): Promise<string[]> {
  const { stdout } = await exec("apt-cache", ["pkgnames"], { env, signal });
  return stdout.split("\n").filter((name) => name !== "");
}

/** How many near names are shown. */
const shownNames = 3;

async function explainMissing(
  failure: Failure,
  packages: readonly string[],
  root: Opened,
): Promise<Failure> {
  const { architecture } = root;
  const detail = failure.detail ?? "";
  const missing = [
    ...detail.matchAll(/Unable to locate package (\S+)|Package '?(\S+?)'? has no installation/g),
  ].flatMap(([, unknown, empty]) => unknown ?? empty ?? []);
  if (missing.length === 0) {
    return new Failure(`apt cannot resolve ${packages.join(", ")} for ${architecture}`, {
      remedy: "What it printed says which packages do not go together, or have no such version.",
      detail,
      cause: failure,
    });
  }
  const known = await namesIn(root);
  if (known.length === 0) return noPort(root, detail, failure);
  const remedies = missing.map((name) => {
    const near = known
      .map((one) => ({ one, far: distance(name, one) }))
      .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
      .slice(0, shownNames);
    return `${name}: did you mean ${near.map(({ one }) => one).join(", ")}?`;
  });
  return new Failure(`the archive has no package ${missing.join(", ")} for ${architecture}`, {
    remedy: remedies.join("\n"),
    detail,
    cause: failure,
  });
}
