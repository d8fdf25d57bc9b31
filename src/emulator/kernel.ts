import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { exec, observe } from "../system/process.ts";
import {
  parseEntry,
  registrationFlags,
  registrationLine,
  type Entry,
  type Signature,
} from "./binfmt.ts";

/** Where binfmt_misc is mounted, on every Linux. */
export const binfmtFolder = "/proc/sys/fs/binfmt_misc";

/** Files of binfmt_misc that are no entries. */
const notEntries: ReadonlySet<string> = new Set(["register", "status"]);

/** Whether the kernel's table can be seen. */
export function isMounted(): boolean {
  try {
    return readdirSync(binfmtFolder).includes("register");
  } catch {
    return false;
  }
}

/** Every entry of the kernel's table, whatever its name. */
export function readEntries(): Entry[] {
  if (!isMounted()) return [];
  return readdirSync(binfmtFolder)
    .filter((name) => !notEntries.has(name))
    .flatMap((name) => {
      try {
        return parseEntry(name, readFileSync(join(binfmtFolder, name), "utf8")) ?? [];
      } catch {
        return []; // taken away while it was read
      }
    });
}

/** A way to do what root may do: being it, or sudo that asks for nothing; undefined without either. */
export type Privilege = "root" | "sudo";

/** Finds out what this user may do. */
export async function findPrivilege({
  env,
  host,
  signal,
}: Context): Promise<Privilege | undefined> {
  if (host.root) return "root";
  if (which("sudo", env) === undefined) return undefined;
  const asked = await observe("sudo", ["-n", "true"], { env: childEnvironment(env), signal });
  return asked.exitCode === 0 ? "sudo" : undefined;
}

/** Mounts binfmt_misc; `modprobe` where it is a module that was not loaded is mount's own affair. */
export async function mountBinfmt(privilege: Privilege, context: Context): Promise<void> {
  await asRoot(privilege, ["mount", "-t", "binfmt_misc", "binfmt_misc", binfmtFolder], "", context);
}

export async function unmountBinfmt(privilege: Privilege, context: Context): Promise<void> {
  await asRoot(privilege, ["umount", binfmtFolder], "", context);
}

/**
 * Adds an entry and reads it back.
 *
 * @throws Failure when the kernel refuses it, or shows something else than was written.
 */
export async function addEntry(
  name: string,
  signature: Signature,
  interpreter: string,
  privilege: Privilege,
  context: Context,
): Promise<void> {
  await write(
    join(binfmtFolder, "register"),
    registrationLine(name, signature, interpreter),
    privilege,
    context,
  );
  const entry = readEntries().find((one) => one.name === name);
  const faithful =
    entry?.enabled === true &&
    entry.interpreter === interpreter &&
    entry.magic.equals(signature.magic) &&
    entry.mask.equals(signature.mask) &&
    Array.from(registrationFlags).every((flag) => entry.flags.includes(flag));
  if (!faithful) {
    throw new Failure(`the kernel's entry ${name} does not read back as it was written`, {
      detail: entry === undefined ? "it is not there" : JSON.stringify(entry),
    });
  }
}

/** Takes an entry away. Never writes to `status`, which would take everybody's away. */
export async function removeEntry(
  name: string,
  privilege: Privilege,
  context: Context,
): Promise<void> {
  await write(join(binfmtFolder, name), "-1", privilege, context);
}

async function write(
  file: string,
  text: string,
  privilege: Privilege,
  context: Context,
): Promise<void> {
  if (privilege === "sudo") {
    await asRoot(privilege, ["tee", file], text, context);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new Failure(`${file} cannot be written: ${messageOf(cause)}`, { cause });
  }
}

async function asRoot(
  privilege: Privilege,
  command: readonly [string, ...string[]],
  stdin: string,
  { env, signal }: Context,
): Promise<void> {
  const [file, ...args] = privilege === "sudo" ? (["sudo", "-n", ...command] as const) : command;
  await exec(file, args, { env: childEnvironment(env), stdin, signal });
}
