import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { hasApt, openAptRoot } from "../system/apt/root.ts";
import { extractFiles } from "../system/apt/unpack.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { hashFile } from "../system/file.ts";
import { which } from "../system/host.ts";
import { withLock } from "../system/lock.ts";
import { exec } from "../system/process.ts";
import { architectures, type Architecture } from "../targets/architectures.ts";
import { runProbe } from "./run-probe.ts";

/** An emulator of user programs (qemu-user). */
export interface Qemu {
  /** QEMU's name of the architecture: aarch64. */
  readonly name: string;
  readonly path: string;
  /** As it says itself: "7.2.22". */
  readonly version: string;
  /** The package it was taken out of, with its version; null for one that was on the PATH. */
  readonly package: string | null;
  /** Hexadecimal; null for one that was on the PATH. */
  readonly sha256: string | null;
}

/**
 * Finds an emulator for each architecture: on the PATH, in the tool cache, else in the
 * distribution's package, out of which the static programs are taken without installing it. Each
 * has run a program of its architecture before it is given back.
 *
 * @returns by GOARCH; those that QEMU has no emulator for are missing.
 * @throws Failure when the package is needed and cannot be had.
 */
export async function findQemus(
  rows: readonly Architecture[],
  context: Context,
): Promise<ReadonlyMap<string, Qemu>> {
  const found = new Map<string, Qemu>();
  const look = async (where: (name: string) => Promise<Qemu | undefined>): Promise<void> => {
    await Promise.all(
      rows.map(async (row) => {
        if (row.qemu === undefined || found.has(row.goarch)) return;
        const qemu = await where(row.qemu);
        if (qemu === undefined) return;
        if (await runProbe(row, context, qemu.path)) found.set(row.goarch, qemu);
        else context.log.notice(`${qemu.path} ${qemu.version} does not run ${row.goarch} programs`);
      }),
    );
  };
  const missing = (): string[] =>
    rows.flatMap(({ goarch, qemu }) => (qemu === undefined || found.has(goarch) ? [] : [qemu]));
  const caches = cacheFolders(context);
  await look((name) => onPath(name, context));
  for (const cache of caches) await look((name) => fromCache(cache, name));
  if (missing().length === 0) return found;
  const cache = writableFolder(caches, context);
  await withLock(`${cache}.lock`, context, async () => {
    await look((name) => fromCache(cache, name)); // another job may just have fetched it
    if (missing().length > 0) await installFromPackage(cache, missing(), context);
    await look((name) => fromCache(cache, name));
  });
  return found;
}

async function onPath(name: string, context: Context): Promise<Qemu | undefined> {
  const { env } = context;
  const path = which(`qemu-${name}-static`, env) ?? which(`qemu-${name}`, env);
  if (path === undefined) return undefined;
  try {
    return { name, path, version: await versionOf(path, context), package: null, sha256: null };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    context.log.notice(`${path} does not work: ${failure.message}`);
    return undefined;
  }
}

/** "qemu-aarch64 version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)" */
async function versionOf(path: string, { env, signal }: Context): Promise<string> {
  const { stdout } = await exec(path, ["--version"], { env: childEnvironment(env), signal });
  return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}

/** Where emulators are kept: the tool cache, or for this job alone the folder for temporary files. */
function cacheFolders({ toolCache, temp, host }: Context): [string, string] {
  const below = join("go-cross-matrix", "qemu", host.arch);
  return [join(toolCache, below), join(temp, below)];
}

function writableFolder(
  [inToolCache, inTemp]: readonly [string, string],
  { toolCache, temp, log }: Context,
): string {
  try {
    mkdirSync(inToolCache, { recursive: true });
    accessSync(inToolCache, constants.W_OK);
    return inToolCache;
  } catch {
    log.notice(`the tool cache ${toolCache} cannot be written; QEMU is kept in ${temp}`);
    mkdirSync(inTemp, { recursive: true });
    return inTemp;
  }
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
    return { name, path, version, package: origin, sha256 };
  } catch {
    return undefined; // not there, or cut short: it is fetched again
  }
}

/** The one that has every emulator as a static program: it runs in any container. */
const staticPackage = "qemu-user-static";

/**
 * In Debian 12 and Ubuntu the programs are qemu-user-static's, qemu-aarch64-static by name. From
 * Debian 13 on that package only depends on qemu-user, whose qemu-aarch64 is static itself.
 */
async function installFromPackage(
  cache: string,
  names: readonly string[],
  context: Context,
): Promise<void> {
  refuseWithoutApt(context);
  const started = performance.now();
  const architecture = architectures.get(context.host.arch)?.linux?.debian ?? context.host.arch;
  const apt = await openAptRoot({ architecture }, context);
  // One name for all, under the lock: what a killed job left is removed by the next.
  const folder = join(cache, ".unpacked");
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    await apt.update();
    const debs = await apt.download([staticPackage]);
    const plain = debs.find(({ name }) => name === "qemu-user");
    const deb = plain ?? debs.find(({ name }) => name === staticPackage);
    if (deb === undefined) throw new Failure(`apt did not fetch ${staticPackage}`);
    const suffix = plain === undefined ? "-static" : "";
    const members = new Map(names.map((name) => [`./usr/bin/qemu-${name}${suffix}`, name]));
    for (const member of await extractFiles(deb, [...members.keys()], folder, context)) {
      const origin = `${deb.name} ${deb.version}`;
      await keep(cache, members.get(member) ?? "", join(folder, member), origin, context);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    context.log.info(`QEMU: ${deb.name} ${deb.version}, fetched and unpacked in ${seconds} s`);
  } finally {
    apt.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves an emulator into the cache; the manifest, last, makes it count. */
async function keep(
  cache: string,
  name: string,
  file: string,
  origin: string,
  context: Context,
): Promise<void> {
  const manifest: Manifest = {
    version: await versionOf(file, context),
    package: origin,
    sha256: await hashFile(file),
  };
  const partial = `${manifestIn(cache, name)}.${randomBytes(4).toString("hex")}`;
  renameSync(file, emulatorIn(cache, name));
  writeFileSync(partial, JSON.stringify(manifest));
  renameSync(partial, manifestIn(cache, name));
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
