import { randomBytes } from "node:crypto";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import type { Signature } from "./binfmt.ts";
import {
  addEntry,
  findPrivilege,
  isMounted,
  mountBinfmt,
  readEntries,
  removeEntry,
  unmountBinfmt,
} from "./kernel.ts";

/** What was changed in the kernel, to be undone at the end. Goes through the runner's state as JSON. */
export interface Registration {
  readonly entries: readonly string[];
  /** binfmt_misc was not mounted before. */
  readonly mounted: boolean;
}

/** One who may write the kernel's table. */
export interface Registrar {
  /** Adds an entry for an emulator and gives its name. */
  readonly register: (
    qemuName: string,
    signature: Signature,
    interpreter: string,
  ) => Promise<string>;
  readonly remove: (entry: string) => Promise<void>;
}

/** Names of our entries begin with this; the rest is the architecture and a number of this job. */
const prefix = "go-cross-matrix-";

/**
 * Prepares to write the kernel's table: mounts it where it is not.
 *
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
      if (!(failure instanceof Failure)) throw failure;
      return `binfmt_misc cannot be mounted: ${(failure.detail ?? messageOf(failure)).trim()}`;
    }
    note({ mounted: true });
  }
  const job = randomBytes(3).toString("hex");
  return {
    register: async (qemuName, signature, interpreter) => {
      const name = `${prefix}${qemuName}-${job}`;
      note({ entries: [...registration.entries, name] });
      await addEntry(name, signature, interpreter, privilege, context);
      return name;
    },
    remove: async (entry) => {
      await removeEntry(entry, privilege, context);
      note({ entries: registration.entries.filter((name) => name !== entry) });
    },
  };
}

/**
 * Undoes a registration: takes away the entries that are ours and still there, and unmounts what
 * was mounted for them unless somebody else has registered since.
 */
export async function unregister(registration: Registration, context: Context): Promise<void> {
  const there = new Set(readEntries().map(({ name }) => name));
  const ours = registration.entries.filter((name) => name.startsWith(prefix) && there.has(name));
  if (ours.length === 0 && !registration.mounted) return;
  const privilege = await findPrivilege(context);
  if (privilege === undefined) {
    throw new Failure(`the entries ${ours.join(", ")} of binfmt_misc cannot be taken away`, {
      remedy: `As root: ${ours.map((name) => `echo -1 > /proc/sys/fs/binfmt_misc/${name}`).join("; ")}`,
    });
  }
  for (const name of ours) await removeEntry(name, privilege, context);
  if (registration.mounted && isMounted() && readEntries().length === 0) {
    await unmountBinfmt(privilege, context);
  }
}
