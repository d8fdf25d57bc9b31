import { existsSync, readFileSync } from "node:fs";
import { Failure } from "../failure.ts";
import type { Package } from "../system/apt/closure.ts";
import { replaceFile } from "../system/file.ts";

/** The packages of one sysroot, as they are locked. */
export interface LockedRoot {
  /** Debian's name of the architecture. */
  readonly architecture: string;
  /** "" for the host's. */
  readonly suite: string;
  readonly requested: readonly string[];
  readonly packages: readonly Package[];
}

/** Content of a lock file, version 1. */
interface LockFile {
  readonly lock: 1;
  readonly sysroots: readonly LockedRoot[];
}

/** The closures of a job's sysroots, read from a file once and written to it when one is new. */
export interface Lock {
  /** What is locked for an architecture and release; undefined where nothing is yet. */
  readonly find: (wanted: Omit<LockedRoot, "packages">) => readonly Package[] | undefined;
  /** Adds what was resolved. */
  readonly add: (root: LockedRoot) => void;
}

/** Without a file nothing is locked. */
export const noLock: Lock = { find: () => undefined, add: () => {} };

/**
 * Opens a lock file, which may not be there yet.
 *
 * @throws Failure for a file that is no lock file.
 */
export function openLock(file: string): Lock {
  let roots: readonly LockedRoot[] = existsSync(file) ? parse(file) : [];
  const same = (a: Omit<LockedRoot, "packages">, b: Omit<LockedRoot, "packages">): boolean =>
    a.architecture === b.architecture && a.suite === b.suite;
  return {
    find: (wanted) => {
      const found = roots.find((root) => same(root, wanted));
      if (found === undefined) return undefined;
      if (listOf(found.requested) === listOf(wanted.requested)) return found.packages;
      throw new Failure(
        `sysroot-lock: ${file} locks ${listOf(found.requested)} for ${wanted.architecture}, wanted ${listOf(wanted.requested)}`,
        { remedy: "Remove it to have it made anew, or ask for what it has." },
      );
    },
    add: (added) => {
      roots = [...roots.filter((root) => !same(root, added)), added].sort((a, b) =>
        keyOf(a) < keyOf(b) ? -1 : 1,
      );
      write(file, { lock: 1, sysroots: roots });
    },
  };
}

const listOf = (names: readonly string[]): string => [...names].sort().join(" ");
const keyOf = ({ architecture, suite }: LockedRoot): string => `${architecture} ${suite}`;

function parse(file: string): readonly LockedRoot[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Failure(`sysroot-lock: ${file} is no JSON`, { cause, remedy: remove });
  }
  const { lock, sysroots } = content as Partial<LockFile>;
  if (lock === 1 && Array.isArray(sysroots) && sysroots.every(isLockedRoot)) return sysroots;
  throw new Failure(`sysroot-lock: ${file} is no lock file of version 1`, { remedy: remove });
}

const remove = "Name another file, or remove this one to have it made anew.";

function isLockedRoot(value: unknown): value is LockedRoot {
  const { architecture, suite, requested, packages } = (value ?? {}) as Partial<LockedRoot>;
  return (
    typeof architecture === "string" &&
    typeof suite === "string" &&
    Array.isArray(requested) &&
    requested.every((name) => typeof name === "string") &&
    Array.isArray(packages) &&
    packages.length > 0 &&
    packages.every(isPackage)
  );
}

/** What becomes part of a command line and of paths must be what it is taken for. */
function isPackage(value: unknown): boolean {
  const { name, version, architecture, bytes, sha256 } = (value ?? {}) as Partial<Package>;
  return (
    /^[a-z0-9][a-z0-9+.-]+$/.test(String(name)) &&
    /^[\w.+~:-]+$/.test(String(version)) &&
    /^[a-z0-9-]+$/.test(String(architecture)) &&
    Number.isSafeInteger(bytes) &&
    /^[0-9a-f]{64}$/.test(String(sha256))
  );
}

function write(file: string, content: LockFile): void {
  try {
    replaceFile(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (cause) {
    throw new Failure(
      `sysroot-lock: ${file} cannot be written (${(cause as NodeJS.ErrnoException).code})`,
      { cause, remedy: "Name a file in a folder that this user may write." },
    );
  }
}
