import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAptRoot } from "../../src/system/apt/root.ts";
import { extractFiles } from "../../src/system/apt/unpack.ts";
import { contextIn } from "../context.ts";

const folder = join(tmpdir(), "go-cross-matrix-test-distribution");

/**
 * The root of a system in which fscrypt has what it needs, laid out once a machine.
 *
 * @returns its path; not to be changed.
 */
export async function distributedRoot(architecture: string): Promise<string> {
  const root = join(folder, `root-${architecture}`);
  if (existsSync(root)) return root;
  mkdirSync(folder, { recursive: true });
  const here = mkdtempSync(join(folder, "root-"));
  const apt = await openAptRoot({ architecture }, contextIn(here, { env: process.env }));
  try {
    await apt.update();
    for (const { path } of await apt.download(["fscrypt"])) {
      execFileSync("dpkg-deb", ["--extract", path, join(here, "root")]);
    }
    renameSync(join(here, "root"), root);
    return root;
  } finally {
    apt.close();
    rmSync(here, { recursive: true, force: true });
  }
}

/** Where a package has the program of its name. */
const members = {
  age: "./usr/bin/age",
  fscrypt: "./usr/bin/fscrypt",
  hostname: "./bin/hostname",
} as const;

/**
 * A program of the distribution, for any architecture of it, fetched once a machine. age is a Go
 * program that GNU ld linked as a PIE, fscrypt one with C in it, hostname a C program.
 *
 * @param architecture Debian's name of it.
 * @returns its path.
 */
export async function distributed(
  architecture: string,
  name: keyof typeof members,
): Promise<string> {
  const file = join(folder, `${name}-${architecture}`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const here = mkdtempSync(join(folder, "fetch-"));
  const context = contextIn(here, { env: process.env });
  const apt = await openAptRoot({ architecture }, context);
  try {
    await apt.update();
    const deb = (await apt.download([name])).find((one) => one.name === name);
    if (deb === undefined) throw new Error(`apt did not fetch ${name}`);
    const member = members[name];
    const [found] = await extractFiles(deb, [member], here, context);
    if (found === undefined) throw new Error(`${name} has no ${member}`);
    renameSync(join(here, found), file);
    return file;
  } finally {
    apt.close();
    rmSync(here, { recursive: true, force: true });
  }
}
