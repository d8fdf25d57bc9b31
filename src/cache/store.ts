import type { Prefixes } from "./keys.ts";

/** Somewhere entries are kept: one file each, under a key that is never written twice. */
export interface Store {
  /** For messages. */
  readonly name: string;
  /**
   * The newest entry under the first of the prefixes that has one.
   *
   * @returns undefined where there is none.
   * @throws Failure where it cannot be asked in time.
   */
  fetch(prefixes: Prefixes): Promise<Fetched | undefined>;
  /**
   * Saves a file.
   *
   * @returns `there`: one of that key is kept already. `blocked`: the key is taken, and nothing can be
   *   had under it: who took it never ended.
   * @throws Failure where it cannot be saved in time.
   */
  put(key: string, file: string): Promise<"saved" | "there" | "blocked">;
  /** Why it is not asked any more; undefined where it is. */
  silent?(): string | undefined;
}

export interface Fetched {
  readonly key: string;
  /** Path of the file; whoever asked does not change it. */
  readonly file: string;
}
