import { spawn } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Failure } from "../../failure.ts";
import type { Context } from "../context.ts";
import { childEnvironment } from "../environment.ts";
import { exec, observe } from "../process.ts";
import type { DebFile } from "./closure.ts";

/** The architecture of packages that are for every machine (deb-control(5)). */
const everyMachine = "all";

/** No package of a distribution has as much in it; a bomb has. In bytes. */
const mostBytes = 4 * 2 ** 30;

/**
 * Lays out a package in a folder that is not there yet. No script of it is run, no file of it
 * is setuid, and nothing is written outside of the folder: tar refuses `..` and what would go through
 * a link of the package.
 *
 * @param architecture Debian's name of the one that is wanted.
 * @param limit bytes that may be in it.
 * @throws Failure for a package of another architecture, before anything is laid out, and for one
 *   with a device in it or that is too large, of which nothing is left.
 */
export async function unpack(
  deb: Pick<DebFile, "name" | "version" | "path">,
  architecture: string,
  folder: string,
  context: Context,
  limit = mostBytes,
): Promise<void> {
  const options = { env: childEnvironment(context.env), signal: context.signal };
  // What the package says itself: a file's name proves nothing.
  const { stdout } = await exec("dpkg-deb", ["--field", deb.path, "Architecture"], options);
  const seen = stdout.trim();
  if (seen !== architecture && seen !== everyMachine) {
    throw new Failure(`the package ${deb.name} is for ${seen}, wanted ${architecture}`);
  }
  mkdirSync(folder);
  try {
    const args = ["--extract", "--no-same-owner", "--directory", folder];
    const { exitCode, stderr, complaint } = await readWithTar(deb, args, limit, context);
    if (exitCode !== 0) {
      throw new Failure(`the package ${deb.name} ${deb.version} cannot be unpacked`, {
        detail: [stderr, complaint].join("\n"),
      });
    }
    takePrivileges(deb, folder);
  } catch (failure) {
    rmSync(folder, { recursive: true, force: true });
    throw failure;
  }
}

/** Hands the files of a package to tar, as an archive that is decompressed on its way. */
async function readWithTar(
  deb: Pick<DebFile, "name" | "version" | "path">,
  args: readonly string[],
  limit: number,
  { env, signal }: Context,
): Promise<{ exitCode: number; stderr: string; complaint: string }> {
  const options = { env: { ...childEnvironment(env), LC_ALL: "C" }, signal };
  const reader = spawn("dpkg-deb", ["--fsys-tarfile", deb.path], {
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve, reject) => {
    reader.once("error", reject);
    reader.once("close", () => {
      resolve();
    });
  });
  let bytes = 0;
  reader.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limit) reader.kill("SIGKILL");
  });
  const [{ exitCode, stderr }, complaint] = await Promise.all([
    observe("tar", args, { ...options, stdin: reader.stdout }).finally(() => {
      // The reader ends of a broken pipe, which is no fault once tar has all that it looked for.
      reader.stdout.destroy();
    }),
    text(reader.stderr),
    ended,
  ]);
  if (bytes > limit) {
    throw new Failure(`the package ${deb.name} ${deb.version} has more than ${limit} bytes in it`);
  }
  return { exitCode, stderr, complaint };
}

const setuidOrSetgid = 0o6000;

/** Nothing that is laid out here may give anybody another's rights, nor be anything but a file. */
function takePrivileges(deb: Pick<DebFile, "name" | "version">, folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isDirectory()) {
      takePrivileges(deb, path);
    } else if (!found.isSymbolicLink()) {
      if (!found.isFile()) {
        throw new Failure(`the package ${deb.name} ${deb.version} has a device or pipe: ${path}`);
      }
      if ((found.mode & setuidOrSetgid) !== 0) chmodSync(path, found.mode & 0o777);
    }
  }
}

/** What tar says of a member that it was to extract and did not find. */
const notFound = /^tar: (.*): Not found in archive$/gm;

/**
 * Takes single files out of a package, by their paths in it (`./usr/bin/...`). The package is read
 * no further than to the last of them: of an archive with 35 emulators most is never decompressed.
 *
 * @returns those that are in it.
 */
export async function extractFiles(
  deb: DebFile,
  members: readonly string[],
  folder: string,
  context: Context,
): Promise<string[]> {
  const args = ["--extract", "--no-same-owner", "--occurrence=1", "--directory", folder];
  const { exitCode, stderr, complaint } = await readWithTar(
    deb,
    [...args, "--", ...members],
    mostBytes,
    context,
  );
  if (exitCode === 0) return [...members];
  const absent = new Set([...stderr.matchAll(notFound)].map(([, member]) => member));
  if (absent.size === 0) {
    throw new Failure(`${members.join(", ")} could not be taken out of the package ${deb.name}`, {
      detail: [stderr, complaint].join("\n"),
    });
  }
  return members.filter((member) => !absent.has(member));
}
