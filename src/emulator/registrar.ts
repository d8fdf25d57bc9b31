import { createHash, randomBytes } from "node:crypto";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import type { Signature } from "./binfmt.ts";
import {
  addEntry,
  binfmtFolder,
  entryNames,
  findPrivilege,
  isFaithful,
  isMounted,
  mountBinfmt,
  readEntries,
  removeEntry,
  unmountBinfmt,
} from "./kernel.ts";

/** What was changed in the kernel, to be undone at the end. Goes through the runner's state as JSON. */
export interface Registration {
  readonly entries: readonly { readonly name: string; readonly interpreter: string }[];
  /** binfmt_misc was not mounted before. */
  readonly mounted: boolean;
}

/** One who may write the kernel's table. */
export interface Registrar {
  /** Adds an entry for an emulator, reads it back, and gives its name. */
  readonly register: (
    qemuName: string,
    signature: Signature,
    interpreter: string,
  ) => Promise<string>;
  readonly remove: (entry: string) => Promise<void>;
}

/** Names of our entries begin with this. */
const prefix = "go-cross-matrix-";

/** Whether an entry was made here, or by another job on this host, with which it goes away. */
export function isOurs(name: string): boolean {
  return name.startsWith(prefix);
}

/**
 * The end of our entries' names. A runner has a folder for temporary files of its own and one job
 * at a time: a later step of the same job finds its own entry again, and no other job's.
 */
function jobMark({ hasPost, temp }: Context): string {
  return hasPost
    ? createHash("sha256").update(temp).digest("hex").slice(0, 6)
    : randomBytes(3).toString("hex");
}

/**
 * Prepares to write the kernel's table: mounts it where it is not.
 *
 * @param changed is told before each change, so that what is cut short is undone as well.
 * @returns why it cannot be written, where it cannot.
 */
export async function openRegistrar(
  context: Context,
  changed: (registration: Registration) => void,
): Promise<Registrar | string> {
  const privilege = await findPrivilege(context);
  if (privilege === undefined) return "this user may not register, and sudo -n does not help";
  let registration: Registration = { entries: [], mounted: false };
  const note = (change: Partial<Registration>): void => {
    registration = { ...registration, ...change };
    changed(registration);
  };
  if (!isMounted()) {
    try {
      await mountBinfmt(privilege, context);
    } catch (failure) {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      return `binfmt_misc cannot be mounted: ${(failure.detail || messageOf(failure)).trim()}`;
    }
    note({ mounted: true });
  }
  const remove = async (entry: string): Promise<void> => {
    await removeEntry(entry, privilege, context);
    note({ entries: registration.entries.filter(({ name }) => name !== entry) });
  };
  const mark = jobMark(context);
  return {
    register: async (qemuName, signature, interpreter) => {
      const name = `${prefix}${qemuName}-${mark}`;
      note({ entries: [...registration.entries, { name, interpreter }] });
      const there = readEntries().find((entry) => entry.name === name);
      if (there !== undefined && isFaithful(there, signature, interpreter)) return name;
      if (there !== undefined) await removeEntry(name, privilege, context);
      try {
        await addEntry(name, signature, interpreter, privilege, context);
      } catch (failure) {
        if (entryNames().includes(name)) await remove(name);
        throw failure;
      }
      return name;
    },
    remove,
  };
}

/**
 * Undoes a registration: takes away the entries that are still there as they were made, and
 * unmounts what was mounted for them unless somebody else has registered since.
 *
 * @throws Failure when this user may not.
 */
export async function unregister(registration: Registration, context: Context): Promise<void> {
  const there = readEntries();
  const ours = registration.entries.filter(
    ({ name, interpreter }) =>
      isOurs(name) &&
      there.some((entry) => entry.name === name && entry.interpreter === interpreter),
  );
  const mounted = registration.mounted && isMounted();
  if (ours.length === 0 && !mounted) return;
  const privilege = await findPrivilege(context);
  if (privilege === undefined) {
    const names = ours.map(({ name }) => name);
    throw new Failure(`the entries ${names.join(", ")} of binfmt_misc cannot be taken away`, {
      remedy: `As root: ${names.map((name) => `echo -1 > ${binfmtFolder}/${name}`).join("; ")}`,
    });
  }
  for (const { name } of ours) await removeEntry(name, privilege, context);
  if (mounted && entryNames().length === 0) await unmountBinfmt(privilege, context);
}
