import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** Names of all that is registered, by magic or by file extension. */
export function entryNames(): string[] {
  if (!isMounted()) return [];
  return readdirSync(binfmtFolder).filter((name) => !notEntries.has(name));
}

/** Every entry of the kernel's table that goes by magic, whatever its name. */
export function readEntries(): Entry[] {
  return entryNames().flatMap((name) => {
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

/**
 * Mounts binfmt_misc.
 *
 * @throws Failure where that is not allowed, as in most containers, or the kernel has none.
 */
export async function mountBinfmt(privilege: Privilege, context: Context): Promise<void> {
  // The module makes the folder; mount, which would load the module, wants the folder first.
  if (!existsSync(binfmtFolder)) await asRoot(privilege, ["modprobe", "binfmt_misc"], "", context);
  await asRoot(privilege, ["mount", "-t", "binfmt_misc", "binfmt_misc", binfmtFolder], "", context);
}

export async function unmountBinfmt(privilege: Privilege, context: Context): Promise<void> {
  await asRoot(privilege, ["umount", binfmtFolder], "", context);
}

/** Whether an entry is what it would be if we had just written it. */
export function isFaithful(entry: Entry, signature: Signature, interpreter: string): boolean {
  return (
    entry.enabled &&
    entry.interpreter === interpreter &&
    entry.offset === 0 &&
    entry.magic.equals(signature.magic) &&
    entry.mask.equals(signature.mask) &&
    entry.flags.split("").sort().join("") === registrationFlags.split("").sort().join("")
  );
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
  if (entry === undefined || !isFaithful(entry, signature, interpreter)) {
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
