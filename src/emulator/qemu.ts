import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { extractFiles, fetchPackages, openAptRoot } from "../system/apt/root.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { hashFile } from "../system/file.ts";
import { which } from "../system/host.ts";
import { withLock } from "../system/lock.ts";
import { exec } from "../system/process.ts";
import { architectures } from "../targets/architectures.ts";

/** An emulator of user programs (qemu-user). */
export interface Qemu {
  /** QEMU's name of the architecture: aarch64. */
  readonly name: string;
  readonly path: string;
  /** As it says itself: "7.2.22". */
  readonly version: string;
}

/**
 * Finds an emulator for each name: on the PATH, in the tool cache, else in the distribution's
 * package, of which the static programs are taken out without installing it.
 *
 * @throws Failure when there is none to be had.
 */
export async function findQemus(
  names: readonly string[],
  context: Context,
): Promise<Map<string, Qemu>> {
  const found = new Map<string, Qemu>();
  for (const name of names) {
    const path = which(`qemu-${name}-static`, context.env) ?? which(`qemu-${name}`, context.env);
    if (path !== undefined) found.set(name, await describe(name, path, context));
  }
  const missing = names.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  const cache = cacheFolder(context);
  await withLock(`${cache}.lock`, context, async () => {
    for (const name of missing) {
      const cached = await fromCache(cache, name);
      if (cached !== undefined) found.set(name, cached);
    }
    const wanted = missing.filter((name) => !found.has(name));
    if (wanted.length > 0) await installFromPackage(cache, wanted, context);
    for (const name of wanted) {
      const installed = await fromCache(cache, name);
      if (installed !== undefined) found.set(name, installed);
    }
  });
  return found;
}

async function describe(name: string, path: string, { env, signal }: Context): Promise<Qemu> {
  const { stdout } = await exec(path, ["--version"], { env: childEnvironment(env), signal });
  // "qemu-aarch64 version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)"
  return { name, path, version: /version (\S+)/.exec(stdout)?.[1] ?? "unknown" };
}

function cacheFolder({ toolCache, temp, host, log }: Context): string {
  const below = join("go-cross-matrix", "qemu", host.arch);
  try {
    mkdirSync(join(toolCache, below), { recursive: true });
    accessSync(join(toolCache, below), constants.W_OK);
    return join(toolCache, below);
  } catch {
    log.notice(
      `the tool cache ${toolCache} cannot be written; QEMU is kept in ${temp} for this job`,
    );
    mkdirSync(join(temp, below), { recursive: true });
    return join(temp, below);
  }
}

/** What is kept beside an emulator in the tool cache, to verify it again on every use. */
interface Record {
  readonly version: string;
  readonly package: string;
  readonly sha256: string;
}

const recordOf = (cache: string, name: string): string => join(cache, `qemu-${name}.json`);

async function fromCache(cache: string, name: string): Promise<Qemu | undefined> {
  const path = join(cache, `qemu-${name}`);
  try {
    const { version, sha256 } = JSON.parse(readFileSync(recordOf(cache, name), "utf8")) as Record;
    return (await hashFile(path)) === sha256 ? { name, path, version } : undefined;
  } catch {
    return undefined; // not there, or cut short: it is fetched again
  }
}

/**
 * Debian 12 and Ubuntu have static programs in qemu-user-static, qemu-aarch64-static by name; in
 * Debian 13 they have become those of qemu-user, and qemu-user-static only links to them.
 */
async function installFromPackage(
  cache: string,
  names: readonly string[],
  context: Context,
): Promise<void> {
  const started = performance.now();
  const { host, log, temp } = context;
  mkdirSync(temp, { recursive: true });
  const folder = mkdtempSync(join(temp, "go-cross-matrix-apt-"));
  const architecture = architectures.get(host.arch)?.linux?.debian ?? host.arch;
  try {
    const apt = await openAptRoot(folder, architecture, context);
    const files = await fetchPackages(apt, ["qemu-user-static"], context);
    const plain = files.find((file) => file.name === "qemu-user");
    const source = plain ?? files.find((file) => file.name === "qemu-user-static");
    if (source === undefined) throw new Failure("the distribution has no package qemu-user-static");
    const programs = names.map(
      (name) => `usr/bin/qemu-${name}${plain === undefined ? "-static" : ""}`,
    );
    const out = join(folder, "out");
    mkdirSync(out);
    await extractFiles(
      source,
      programs.map((program) => `./${program}`),
      out,
      context,
    );
    for (const [index, name] of names.entries()) {
      const made = join(out, programs[index] ?? "");
      const { version } = await describe(name, made, context);
      const record: Record = {
        version,
        package: `${source.name} ${source.version}`,
        sha256: await hashFile(made),
      };
      moveInto(made, join(cache, `qemu-${name}`));
      writeFileSync(recordOf(cache, name), JSON.stringify(record));
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.info(`QEMU: ${source.name} ${source.version}, fetched and unpacked in ${seconds} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies beside the destination and renames: the two may lie on different file systems. */
function moveInto(from: string, to: string): void {
  const partial = `${to}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(partial, readFileSync(from), { mode: 0o755 });
    renameSync(partial, to);
  } finally {
    rmSync(partial, { force: true });
  }
}
