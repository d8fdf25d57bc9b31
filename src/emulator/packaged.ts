import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { DebFile } from "../system/apt/closure.ts";
import type { ListedPackage } from "../system/apt/listed.ts";
import { hasApt, openAptRoot, type AptRoot } from "../system/apt/root.ts";
import { extractFiles } from "../system/apt/unpack.ts";
import type { Context } from "../system/context.ts";
import { hashFile, replaceFile } from "../system/file.ts";
import { withLock } from "../system/lock.ts";
import { toolFolders, writableFolder } from "../system/tool-folder.ts";
import { architectures } from "../targets/architectures.ts";
import { versionOf, type Qemu } from "./qemu.ts";

/** Emulators out of a distribution's package, kept in the tool cache. */
export interface PackagedQemus {
  /** One that is kept, and whose bytes are those that were kept. */
  readonly kept: (name: string) => Promise<Qemu | undefined>;
  /**
   * Fetches the package and keeps those of its emulators that are named, as far as it has them.
   *
   * @param missing is asked once no other job is at it: one may just have fetched them.
   * @throws Failure when the package cannot be had.
   */
  readonly fetch: (missing: () => Promise<readonly string[]>) => Promise<void>;
}

/**
 * The emulators of a release's package.
 *
 * @param suite its codename; "" for the host's own release.
 */
export function packagedQemus(suite: string, context: Context): PackagedQemus {
  const { host } = context;
  const caches = toolFolders(context, "qemu", suite === "" ? host.arch : `${host.arch}-${suite}`);
  return {
    kept: async (name) => {
      for (const cache of caches) {
        const found = await fromCache(cache, name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    fetch: async (missing) => {
      const cache = writableFolder(caches, context);
      await withLock(`${cache}.lock`, context, async () => {
        const names = await missing();
        if (names.length > 0) await install(cache, names, suite, context);
      });
    },
  };
}

/** What is kept beside an emulator in the tool cache, to verify it again on every use. */
interface Manifest {
  readonly version: string;
  readonly package: string;
  readonly sha256: string;
}

const emulatorIn = (cache: string, name: string): string => join(cache, `qemu-${name}`);
const manifestIn = (cache: string, name: string): string => join(cache, `qemu-${name}.json`);

async function fromCache(cache: string, name: string): Promise<Qemu | undefined> {
  const path = emulatorIn(cache, name);
  try {
    const manifest = JSON.parse(readFileSync(manifestIn(cache, name), "utf8")) as Manifest;
    if ((await hashFile(path)) !== manifest.sha256) return undefined;
    const { version, package: origin, sha256 } = manifest;
    return { name, path, version, from: "package", package: origin, sha256 };
  } catch {
    return undefined; // not there, or cut short: it is fetched again
  }
}

async function install(
  cache: string,
  names: readonly string[],
  suite: string,
  context: Context,
): Promise<void> {
  refuseWithoutApt(context);
  const started = performance.now();
  const architecture = architectures.get(context.host.arch)?.linux?.debian ?? context.host.arch;
  const wanted = { architecture, ...(suite === "" ? {} : { suite }) };
  const apt = await openAptRoot(wanted, context);
  // One name for all, under the lock: what a killed job left is removed by the next.
  const folder = join(cache, ".unpacked");
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const { deb, suffix } = await fetchPackage(apt, suite, context);
    const members = new Map(names.map((name) => [`./usr/bin/qemu-${name}${suffix}`, name]));
    // Nothing counts before both are done: hashing is a core's work, unpacking another's.
    const [seen, extracted] = await Promise.all([
      hashFile(deb.path),
      extractFiles(deb, [...members.keys()], folder, context),
    ]);
    if (seen !== deb.sha256) {
      throw new Failure(`${deb.name} ${deb.version} is not the file that the index describes`, {
        detail: `seen   ${seen}\nwanted ${deb.sha256}`,
      });
    }
    const origin = `${deb.name} ${deb.version}`;
    await Promise.all(
      extracted.map((member) =>
        keep(cache, members.get(member) ?? "", join(folder, member), origin, context),
      ),
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    context.log.info(`QEMU: ${origin}, fetched and unpacked in ${seconds} s`);
  } finally {
    apt.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A package with static emulators, which run in any container, and how it calls them. */
interface StaticPackage {
  readonly listed: ListedPackage;
  /** qemu-aarch64-static has one. */
  readonly suffix: "-static" | "";
}

/**
 * In Debian 12 and Ubuntu 24.04 the static programs are qemu-user-static's, qemu-aarch64-static by
 * name, and qemu-user's are not static. Since Debian 13 qemu-user's are static, and the other
 * package only depends on it, or is none.
 */
function staticPackage(listed: ReadonlyMap<string, ListedPackage>): StaticPackage | undefined {
  const own = listed.get("qemu-user-static");
  if (own !== undefined && !/\bqemu-user\b(?!-)/.test(own.depends)) {
    return { listed: own, suffix: "-static" };
  }
  const plain = listed.get("qemu-user");
  if (plain === undefined || /\blibc6\b/.test(plain.depends)) return undefined;
  return { listed: plain, suffix: "" };
}

/**
 * Fetches the package that the host's apt knows of; where it knows of none, or the archive has that
 * one no longer, the one that the archive has today.
 */
async function fetchPackage(
  apt: AptRoot,
  suite: string,
  context: Context,
): Promise<{ readonly deb: DebFile; readonly suffix: string }> {
  const find = async (whose: "host" | "own"): Promise<StaticPackage | undefined> =>
    staticPackage(await apt.lookUp(["qemu-user-static", "qemu-user"], whose));
  const fetched = async ({ listed, suffix }: StaticPackage): ReturnType<typeof fetchPackage> => ({
    deb: await apt.fetchListed(listed),
    suffix,
  });
  try {
    const known = suite === "" ? await find("host") : undefined;
    if (known !== undefined) return await fetched(known);
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    context.log.debug(`${failure.message}\n${failure.detail ?? ""}`);
  }
  await apt.update();
  const today = await find("own");
  if (today !== undefined) return fetched(today);
  throw new Failure(`the archive has no static QEMU for ${apt.architecture}${inSuite(suite)}`, {
    remedy:
      "Name a release that has qemu-user-static in qemu-suite, or a QEMU of your own in qemu.",
  });
}

const inSuite = (suite: string): string => (suite === "" ? "" : ` in ${suite}`);

/** Moves an emulator into the cache; the manifest, last, makes it count. */
async function keep(
  cache: string,
  name: string,
  file: string,
  origin: string,
  context: Context,
): Promise<void> {
  const [version, sha256] = await Promise.all([versionOf(file, context), hashFile(file)]);
  const manifest: Manifest = { version, package: origin, sha256 };
  renameSync(file, emulatorIn(cache, name));
  replaceFile(manifestIn(cache, name), JSON.stringify(manifest));
}

/** How other distributions install static emulators, by ID of os-release(5). */
const otherInstallers: Readonly<Record<string, string>> = {
  alpine: "apk add qemu-aarch64 qemu-arm",
  arch: "pacman -S qemu-user-static",
  centos: "dnf install qemu-user-static",
  fedora: "dnf install qemu-user-static",
  "opensuse-leap": "zypper install qemu-linux-user",
  "opensuse-tumbleweed": "zypper install qemu-linux-user",
};

function refuseWithoutApt({ env, host }: Context): void {
  if (hasApt(env)) return;
  const name = host.distribution === "" ? "this host" : host.distribution;
  throw new Failure(`${name} has no QEMU on its PATH, and no apt to fetch one with`, {
    remedy: `Install it first: ${otherInstallers[host.distribution] ?? "qemu-user, by the host's own package manager"}`,
  });
}
