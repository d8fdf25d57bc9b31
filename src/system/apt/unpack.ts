import { spawn } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Failure } from "../../failure.ts";
import type { Context } from "../context.ts";
import { childEnvironment } from "../environment.ts";
import { exec, observe } from "../process.ts";
import type { DebFile } from "./root.ts";

/** The architecture of packages that are for every machine (deb-control(5)). */
const everyMachine = "all";

/**
 * Lays out a package in a folder that is not there yet. No script of it is run.
 *
 * @param architecture Debian's name of the one that is wanted.
 * @throws Failure for a package of another architecture, before anything is laid out, and for one
 *   with a setuid file or a device in it, of which nothing is left.
 */
export async function unpack(
  deb: DebFile,
  architecture: string,
  folder: string,
  { env, signal }: Context,
): Promise<void> {
  const options = { env: childEnvironment(env), signal };
  // What the package says itself: a file's name proves nothing.
  const { stdout } = await exec("dpkg-deb", ["--field", deb.path, "Architecture"], options);
  const seen = stdout.trim();
  if (seen !== architecture && seen !== everyMachine) {
    throw new Failure(`the package ${deb.name} is for ${seen}, wanted ${architecture}`);
  }
  mkdirSync(folder);
  try {
    await exec("dpkg-deb", ["--extract", deb.path, folder], options);
    refusePrivileged(deb, folder);
  } catch (failure) {
    rmSync(folder, { recursive: true, force: true });
    throw failure;
  }
}

const setuidOrSetgid = 0o6000;

/** Nothing that is laid out here may give anybody another's rights. */
function refusePrivileged(deb: DebFile, folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isDirectory()) {
      refusePrivileged(deb, path);
    } else if (!found.isSymbolicLink()) {
      const refused = !found.isFile()
        ? "a device or pipe"
        : (found.mode & setuidOrSetgid) !== 0
          ? "a setuid or setgid file"
          : undefined;
      if (refused !== undefined) {
        throw new Failure(`the package ${deb.name} ${deb.version} has ${refused}: ${path}`);
      }
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
  { env, signal }: Context,
): Promise<string[]> {
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
  const args = ["--extract", "--no-same-owner", "--occurrence=1", "--directory", folder];
  const [result, complaint] = await Promise.all([
    observe("tar", [...args, "--", ...members], { ...options, stdin: reader.stdout }).finally(
      () => {
        // The reader ends of a broken pipe, which is no fault once tar has all that it looked for.
        reader.stdout.destroy();
      },
    ),
    text(reader.stderr),
    ended,
  ]);
  if (result.exitCode === 0) return [...members];
  const absent = new Set([...result.stderr.matchAll(notFound)].map(([, member]) => member));
  if (absent.size === 0) {
    throw new Failure(`${members.join(", ")} could not be taken out of the package ${deb.name}`, {
      detail: [result.stderr, complaint].join("\n"),
    });
  }
  return members.filter((member) => !absent.has(member));
}
