import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../failure.ts";
import type { Context, Environment } from "../context.ts";
import { childEnvironment } from "../environment.ts";
import { which } from "../host.ts";
import { exec } from "../process.ts";
import {
  fetchPackages,
  resolvePackages,
  type DebFile,
  type Opened,
  type Package,
} from "./closure.ts";
import { aptConfiguration, layoutIn, type AptLayout } from "./configuration.ts";
import { fetchListed, lookUp, type ListedPackage } from "./listed.ts";
import { checkMirror, checkSuite } from "./names.ts";
import {
  archiveSources,
  parseDeb822Sources,
  parseOneLineSources,
  renderSources,
  type Source,
  type Wanted,
} from "./sources.ts";

/**
 * apt on folders of its own: it resolves and fetches packages of the distribution without root,
 * and neither reads nor changes what is installed on the host. Signatures are checked with the
 * host's keyrings, as ever.
 */
export interface AptRoot {
  readonly architecture: string;
  /** The environment in which apt's programs work on it. */
  readonly env: Environment;
  /**
   * Fetches the archive's indexes.
   *
   * @throws Failure when not every one of them arrives, after three attempts.
   */
  readonly update: () => Promise<void>;
  /**
   * Fetches packages with everything they depend on; recommendations are left out.
   *
   * @throws Failure naming the packages that there are not, and those near them.
   */
  readonly download: (packages: readonly string[]) => Promise<DebFile[]>;
  /** Finds out what would be fetched; see {@link resolvePackages}. */
  readonly resolve: (packages: readonly string[], dependencies: boolean) => Promise<Package[]>;
  /**
   * Leaves out pockets whose packages could not be fetched, by what a failure of `fetch` says.
   *
   * @returns whether there were such, and it is worth to resolve again.
   */
  readonly leaveOut: (failure: Failure) => Promise<boolean>;
  /** Fetches what was resolved; see {@link fetchPackages}. */
  readonly fetch: (
    packages: readonly Package[],
    arrived: (deb: DebFile) => Promise<void>,
  ) => Promise<void>;
  /**
   * The newest version of each package, by the indexes that the host's apt has fetched, or by this
   * root's own after an update. Asks nobody.
   *
   * @returns by name; those that are in no index are missing.
   */
  readonly lookUp: (
    names: readonly string[],
    whose: "host" | "own",
  ) => Promise<ReadonlyMap<string, ListedPackage>>;
  /**
   * Fetches a package that was looked up, without what it depends on.
   *
   * @throws Failure when the archive has it no longer, or its bytes are others than the index says.
   */
  readonly fetchListed: (listed: ListedPackage) => Promise<DebFile>;
  /** Removes everything, what was downloaded too. */
  readonly close: () => void;
}

/** What a private root is worked with. dpkg-deb unpacks what apt-get fetched. */
const programs = ["apt-get", "apt-cache", "apt-config", "dpkg", "dpkg-deb"];

/** Whether this host has apt: Debian, Ubuntu and what is made of them. */
export function hasApt(env: Environment): boolean {
  return programs.every((program) => which(program, env) !== undefined);
}

/**
 * Makes a private root in a folder of its own below the folder for temporary files.
 *
 * @throws Failure on hosts without apt, or without sources of the distribution's archive.
 */
export async function openAptRoot(wanted: Wanted, context: Context): Promise<AptRoot> {
  const { env, signal, temp } = context;
  if (!hasApt(env)) {
    throw new Failure(
      `packages of a distribution are fetched with ${programs.join(", ")}, which this host lacks`,
      { remedy: "Take a host with Debian or Ubuntu, or a container of one." },
    );
  }
  refuseOddRequest(wanted);
  mkdirSync(temp, { recursive: true });
  const layout = layoutIn(mkdtempSync(join(temp, "go-cross-matrix-apt-")));
  const close = (): void => {
    rmSync(layout.folder, { recursive: true, force: true });
  };
  try {
    const apt = { env: { ...childEnvironment(env), LC_ALL: "C.UTF-8" }, signal };
    const [settings, machine] = await Promise.all([
      exec("apt-config", ["dump"], apt),
      exec("dpkg", ["--print-architecture"], apt),
    ]);
    const { distribution, codename } = context.host;
    const release = { distribution, codename, architecture: machine.stdout.trim() };
    const sources = archiveSources(hostSources(), release, wanted);
    if (sources.length === 0) {
      throw new Failure(`apt's sources name no archive of ${codename || "this host's release"}`, {
        remedy: "See what `apt-get indextargets` lists; the suite must begin with the codename.",
      });
    }
    mkdirSync(join(layout.lists, "partial"), { recursive: true });
    mkdirSync(layout.sources);
    writeSources(layout, sources);
    writeFileSync(layout.status, "");
    writeFileSync(
      layout.configuration,
      aptConfiguration(layout, wanted.architecture, settings.stdout),
    );
    const root: Opened = {
      layout,
      architecture: wanted.architecture,
      env: { ...apt.env, APT_CONFIG: layout.configuration },
      context,
    };
    return {
      architecture: wanted.architecture,
      env: root.env,
      update: () => update(root, sources),
      download: (packages) => download(root, packages),
      resolve: (packages, dependencies) => resolvePackages(root, packages, dependencies),
      leaveOut: ({ detail = "" }) => updateWithoutPockets(root, sources, detail),
      fetch: (packages, arrived) => fetchPackages(root, packages, arrived),
      lookUp: (names, whose) => lookUp(names, sources, whose === "own" ? root.env : apt.env, root),
      fetchListed: (listed) => fetchListed(listed, root),
      close,
    };
  } catch (failure) {
    close();
    throw failure;
  }
}

function refuseOddRequest({ architecture, suite, mirror }: Wanted): void {
  if (!/^[a-z0-9-]+$/.test(architecture)) {
    throw new Failure(`${JSON.stringify(architecture)} is no name of an architecture of Debian's`);
  }
  if (suite !== undefined) checkSuite(suite);
  if (mirror !== undefined) checkMirror(mirror);
}

/** Everything that the host's apt takes packages from, in both forms. */
function hostSources(): Source[] {
  const read = (file: string): string => ifThere(() => readFileSync(file, "utf8"), "");
  const parts = "/etc/apt/sources.list.d";
  const names = ifThere(() => readdirSync(parts).sort(), []);
  return [
    ...parseOneLineSources(read("/etc/apt/sources.list")),
    ...names.flatMap((name) => {
      if (name.endsWith(".sources")) return parseDeb822Sources(read(join(parts, name)));
      return name.endsWith(".list") ? parseOneLineSources(read(join(parts, name))) : [];
    }),
  ];
}

function ifThere<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return fallback;
    throw fault;
  }
}

/** Before apt 2.1 an update with half of the indexes exits 0: its words count as well. */
const halfUpdated = /index files failed to download|^(?:E|W): Failed to fetch/m;

/** Waits before another attempt, in milliseconds: a mirror is in the middle of its sync for seconds. */
const pauses = [1_000, 4_000];

async function update(root: Opened, sources: readonly Source[]): Promise<void> {
  const { signal, log } = root.context;
  for (let attempt = 0; ; attempt += 1) {
    const complaint = await tryUpdate(root);
    if (complaint === undefined) return;
    const pause = pauses[attempt];
    const what = `the package lists for ${root.architecture} could not be fetched`;
    if (attempt > 0 && (await updateWithoutPockets(root, sources, complaint))) return;
    if (pause === undefined) {
      throw new Failure(`${what}, ${attempt + 1} times`, {
        remedy: "See whether `apt-get update` works on this host, or try again later.",
        detail: complaint,
      });
    }
    log.info(`${what}; again in ${pause / 1000} s`);
    await sleep(pause, undefined, { signal });
  }
}

/**
 * A pocket (bookworm-security, noble-updates) whose index stays broken is left out as a whole, and
 * that is said: a release is complete without it, and what is resolved is never from half an index.
 *
 * @returns whether only pockets were broken, and the update without them succeeded.
 */
async function updateWithoutPockets(
  root: Opened,
  sources: readonly Source[],
  complaint: string,
): Promise<boolean> {
  // Of an index: its address. Of a package: Err:9 ADDRESS SUITE/COMPONENT ARCHITECTURE NAME
  const broken = new Set(
    [
      ...complaint.matchAll(/Failed to fetch \S+?\/dists\/([^/\s]+)\//g),
      ...complaint.matchAll(/^Err:\d+ \S+ ([^/\s]+)\/\S+ \S+ \S+/gm),
    ].map(([, suite = ""]) => suite),
  );
  const pockets = [...broken].filter((suite) => suite.includes("-"));
  if (pockets.length === 0 || pockets.length < broken.size) return false;
  const whole = sources
    .map((source) => ({ ...source, suites: source.suites.filter((suite) => !broken.has(suite)) }))
    .filter(({ suites }) => suites.length > 0);
  if (whole.length === 0) return false;
  writeSources(root.layout, whole);
  if ((await tryUpdate(root)) !== undefined) return false;
  root.context.log.warning(
    `the archive's ${pockets.join(", ")} for ${root.architecture} is not whole (a mirror in the middle of its sync, or a release that has moved on): packages come without ${pockets.length === 1 ? "it" : "them"}, as they were released`,
  );
  return true;
}

function writeSources(layout: AptLayout, sources: readonly Source[]): void {
  writeFileSync(join(layout.sources, "archive.sources"), renderSources(sources));
}

/** What apt complains of, if it does. Its cache of all packages is made by who asks for it first. */
async function tryUpdate({ env, context: { signal } }: Opened): Promise<string | undefined> {
  const args = ["update", "-q", "-o", "pkgCacheFile::Generate=false"];
  try {
    const { stdout, stderr } = await exec("apt-get", args, { env, signal });
    return halfUpdated.test(stdout + stderr) ? stdout + stderr : undefined;
  } catch (failure) {
    if (!(failure instanceof Failure) || signal.aborted) throw failure;
    return failure.detail ?? failure.message;
  }
}

async function download(root: Opened, packages: readonly string[]): Promise<DebFile[]> {
  const debs: DebFile[] = [];
  await fetchPackages(root, await resolvePackages(root, packages, true), async (deb) => {
    debs.push(deb);
  });
  return debs;
}
