import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Failure, messageOf } from "../../failure.ts";
import type { Context } from "../context.ts";
import { crypto } from "../crypto.ts";
import { replaceFile } from "../file.ts";
import { fromCache, sha256Name } from "../kept.ts";
import { withLock } from "../lock.ts";
import { toolFolder } from "../tool-folder.ts";
import { isWholeTree, recordTree } from "../tree.ts";
import { makeRoot, moveInto } from "./layout.ts";
import { openAptRoot, type AptRoot } from "./root.ts";
import { takePackages, type Package } from "./closure.ts";
import type { Wanted } from "./sources.ts";
import { unpack } from "./unpack.ts";

/** Packages that are to be laid out as the root of a system. */
export interface TreeRequest extends Wanted {
  readonly packages: readonly string[];
  /** With all that they depend on; default true. */
  readonly dependencies?: boolean;
  /** Exactly these, and no others: what a lock file has. */
  readonly locked?: readonly Package[] | undefined;
}

/** The root of a system, made of packages. */
export interface PackageTree {
  readonly folder: string;
  /** sha256 over names, versions, architectures and hashes of all packages in it. */
  readonly identity: string;
  /** Everything in it, by name. */
  readonly packages: readonly Package[];
  /** It was in the tool cache, whole. */
  readonly hit: boolean;
  readonly seconds: number;
}

/** The archive is asked again for what a request means after this many milliseconds. */
const freshMs = 24 * 3_600_000;

/** What a request came to when the archive was asked. */
interface Resolution {
  readonly resolved: number;
  readonly packages: readonly Package[];
}

/**
 * Provides packages of an architecture as the root of a system, in a folder of the tool cache that
 * is keyed by exactly what is in it. What is there is held against its manifest on every use; what
 * is not, is resolved and fetched by apt on a private root, with signatures checked by the host's
 * keyrings, and put into its place whole.
 *
 * @throws Failure when a package is not there, cannot be fetched or is not fit to be unpacked, or
 *   differs from what is locked. Nothing half made is left.
 */
export async function provideTree(request: TreeRequest, context: Context): Promise<PackageTree> {
  const started = performance.now();
  const cache = toolFolder(context, "trees");
  const resolutionFile = join(cache, `request-${keyOf(request, context)}.json`);
  const given = (packages: readonly Package[], hit: boolean): PackageTree => {
    const identity = identityOf(packages);
    const seconds = (performance.now() - started) / 1000;
    return { folder: join(cache, identity), identity, packages, hit, seconds };
  };
  const kept = (maxAgeMs: number): PackageTree | undefined => {
    const packages = request.locked ?? readResolution(resolutionFile, maxAgeMs)?.packages;
    if (packages === undefined) return undefined;
    const tree = given(packages, true);
    return isWholeTree(tree.folder, tree.identity) ? tree : undefined;
  };
  const found = kept(freshMs);
  if (found !== undefined) return found;
  return withLock(`${resolutionFile}.lock`, context, async () => {
    const justMade = kept(freshMs) ?? (await makeLocked(request, given, context));
    if (justMade !== undefined) return justMade;
    const apt = await openAptRoot(request, context);
    try {
      const unasked = await apt.update().then(
        () => undefined,
        (failure: unknown) => failure,
      );
      if (unasked !== undefined) return useOld(unasked, kept(Infinity), context);
      const fetched = async (): Promise<PackageTree> => {
        const packages = await resolve(request, apt.resolve);
        const tree = given(packages, false);
        // Another request may come to the same packages.
        const hit = await withLock(`${tree.folder}.lock`, context, async () => {
          if (isWholeTree(tree.folder, tree.identity)) return true;
          await make(tree, request.architecture, apt.fetch, context);
          return false;
        });
        writeResolution(resolutionFile, packages);
        return given(packages, hit);
      };
      return await fetched().catch(async (failure: unknown) => {
        if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
        if (request.locked !== undefined || !(await apt.leaveOut(failure))) throw failure;
        return fetched();
      });
    } finally {
      apt.close();
    }
  });
}

/**
 * Makes what is locked out of packages that an earlier run fetched: the lock file has their hashes, so
 * no archive is asked.
 *
 * @returns undefined where not all of them are there, or one is not what is locked.
 */
async function makeLocked(
  { locked, architecture }: TreeRequest,
  given: (packages: readonly Package[], hit: boolean) => PackageTree,
  context: Context,
): Promise<PackageTree | undefined> {
  const files = await context.kept?.list();
  if (locked === undefined || files === undefined) return undefined;
  if (!locked.every(({ sha256: hash }) => files.has(sha256Name(hash)))) return undefined;
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-locked-"));
  const tree = given(locked, false);
  let missing: readonly Package[] = [];
  try {
    return await withLock(`${tree.folder}.lock`, context, async () => {
      const fetch: Fetch = async (packages, arrived) => {
        missing = await takePackages(packages, folder, arrived, context);
        if (missing.length > 0) throw new Failure("not all that is locked is kept");
      };
      await make(tree, architecture, fetch, context);
      context.log.info(
        `all ${locked.length} locked packages for ${architecture} are from ${fromCache}, each with the sha256 of the lock file`,
      );
      return given(locked, false);
    });
  } catch (failure) {
    if (missing.length === 0 || context.signal.aborted) throw failure;
    return undefined; // which, has been said
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An archive that cannot be asked today says nothing against what it gave before. */
function useOld(failure: unknown, old: PackageTree | undefined, context: Context): PackageTree {
  if (!(failure instanceof Failure) || context.signal.aborted || old === undefined) throw failure;
  context.log.notice(`${messageOf(failure)}; what was fetched from it before is used`);
  return old;
}

/** What decides the answer of the archive, besides the archive. */
function keyOf(request: TreeRequest, { host }: Context): string {
  const { architecture, suite, mirror, packages, dependencies = true } = request;
  const decisive = [host.distribution, host.codename, architecture, suite, mirror, dependencies];
  return sha256(JSON.stringify([...decisive, [...packages].sort()])).slice(0, 16);
}

function identityOf(packages: readonly Package[]): string {
  const lines = packages.map(({ name, version, architecture, sha256: hash }) =>
    [name, version, architecture, hash].join(" "),
  );
  return sha256(["root of packages, layout 2", ...lines.sort()].join("\n")).slice(0, 32);
}

const sha256 = (text: string): string => crypto().createHash("sha256").update(text).digest("hex");

function readResolution(file: string, maxAgeMs: number): Resolution | undefined {
  try {
    const resolution = JSON.parse(readFileSync(file, "utf8")) as Resolution;
    return Date.now() - resolution.resolved <= maxAgeMs ? resolution : undefined;
  } catch {
    return undefined; // never asked, or cut short
  }
}

function writeResolution(file: string, packages: readonly Package[]): void {
  const resolution: Resolution = { resolved: Date.now(), packages };
  replaceFile(file, JSON.stringify(resolution));
}

/** @throws Failure where the archive has not what is locked any more. */
async function resolve(
  { packages, dependencies = true, locked }: TreeRequest,
  ask: (packages: readonly string[], dependencies: boolean) => Promise<Package[]>,
): Promise<readonly Package[]> {
  if (locked === undefined) return ask(packages, dependencies);
  const remedy =
    "Name an archive that keeps old versions in sysroot-mirror, or remove the lock file to have it made anew.";
  const exact = locked.map(({ name, version }) => `${name}=${version}`);
  const seen = await ask(exact, false).catch((cause: unknown) => {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(`the archive has not all that is locked: ${cause.message}`, {
      remedy,
      detail: cause.detail,
      cause,
    });
  });
  const changed = locked.filter(
    ({ name, sha256: hash }) => !seen.some((one) => one.name === name && one.sha256 === hash),
  );
  if (changed.length === 0) return locked;
  throw new Failure(
    `the archive has other files than are locked: ${changed.map(({ name, version }) => `${name} ${version}`).join(", ")}`,
    { remedy },
  );
}

/** Fetches packages and gives each as soon as it is there. */
type Fetch = AptRoot["fetch"];

/** Lays packages out side by side, beside the tree's place, and renames the whole into it. */
async function make(
  { folder, identity, packages }: PackageTree,
  architecture: string,
  fetch: Fetch,
  context: Context,
): Promise<void> {
  const staging = `${folder}.tmp`;
  rmSync(staging, { recursive: true, force: true }); // of a run that was killed: we hold the lock
  rmSync(`${folder}.manifest.json`, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(staging, "root"), { recursive: true });
  try {
    makeRoot(join(staging, "root"));
    await fetch(packages, async (deb) => {
      const unpacked = join(staging, deb.name);
      await unpack(deb, architecture, unpacked, context);
      await moveInto(join(staging, "root"), unpacked, deb.name);
      rmSync(deb.path);
    });
    renameSync(join(staging, "root"), folder);
    recordTree(folder, identity);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
