import type { Import } from "../elf/symbols.ts";

/** A shared library of a system, as far as programs depend on it. */
export interface Library {
  /** Path in the system's root, links resolved. */
  readonly file: string;
  readonly needed: readonly string[];
  /** Symbols by name, and by name@version. */
  readonly exports: ReadonlySet<string>;
}

/** Finds a library of the target's system by its name; null where there is none for the machine. */
export type FindLibrary = (name: string) => Library | null;

/** What the loader would not find. */
export interface Unresolved {
  readonly libraries: readonly { readonly name: string; readonly neededBy: string }[];
  readonly symbols: readonly Import[];
}

/**
 * Looks for the libraries that a program needs, and for those that they need, as the loader does
 * (ld.so(8)), then for the program's own symbols in all of them. A weak symbol may be missing.
 */
export function unresolvedBy(
  needed: readonly string[],
  imports: readonly Import[],
  find: FindLibrary,
): Unresolved {
  const found = new Map<string, Library | null>();
  const libraries: { name: string; neededBy: string }[] = [];
  const queue = needed.map((name) => ({ name, neededBy: "the file" }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next.name)) continue;
    const library = find(next.name);
    found.set(next.name, library);
    if (library === null) libraries.push(next);
    const { name: neededBy } = next;
    queue.push(...(library?.needed ?? []).map((name) => ({ name, neededBy })));
  }
  const present = [...found.values()].filter((library) => library !== null);
  // A library that is missing may have had any of them: it is the one thing to say.
  if (present.length < found.size) return { libraries, symbols: [] };
  const symbols = imports.filter(({ name, version, weak }) => {
    const wanted = version === null ? name : `${name}@${version}`;
    return !weak && !present.some(({ exports }) => exports.has(wanted));
  });
  return { libraries, symbols };
}
