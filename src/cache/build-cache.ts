import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../system/context.ts";
import { Damaged, restoreEntry, type Restored } from "./entry.ts";
import { findUsed, isEntry, isSound, setBack, type Used } from "./gocache.ts";
import type { Prefixes } from "./keys.ts";
import type { Store } from "./store.ts";
import { messageOf } from "../failure.ts";

/** A GOCACHE of one target's own. */
export interface BuildCache {
  readonly folder: string;
  readonly prefixes: Prefixes;
  readonly restored: Restored | null;
  /** An entry was there that is not what was saved. */
  readonly damaged: boolean;
  /** When its build began, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Makes the GOCACHE of a target out of the nearest entry; an empty one where there is none or it is
 * no good. Never fails: whoever cannot restore compiles.
 *
 * @param store null where nothing may be restored.
 */
export async function openBuildCache(
  name: string,
  slug: string,
  prefixes: Prefixes,
  store: Store | null,
  context: Context,
): Promise<BuildCache> {
  const folder = folderFor(slug, context);
  // An earlier step of this job made it: what is in it is nearer than anything that was saved.
  const isNew = !existsSync(folder);
  const opened = { folder, prefixes, since: Date.now() };
  if (store === null || !isNew) {
    mkdirSync(folder, { recursive: true });
    return { ...opened, restored: null, damaged: false };
  }
  try {
    const rules = { isAllowed: isEntry, accept: isSound };
    const restored = await restoreEntry(store, prefixes, folder, rules, context);
    if (restored !== null) setBack(folder, restored.paths, opened.since);
    mkdirSync(folder, { recursive: true });
    return { ...opened, restored, damaged: false };
  } catch (failure) {
    if (context.signal.aborted) throw failure;
    context.log.notice(`${name} was not restored: ${messageOf(failure)}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return { ...opened, restored: null, damaged: failure instanceof Damaged };
  }
}

/** In a job until its end, for its later steps and for post; else for this run alone. */
function folderFor(slug: string, { temp, hasPost, cleanups }: Context): string {
  if (hasPost) return join(temp, "go-cross-matrix", "gocache", slug);
  mkdirSync(temp, { recursive: true });
  const parent = mkdtempSync(join(temp, "go-cross-matrix-gocache-"));
  cleanups.push(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, slug);
}

/** What the build used of it. */
export function usedOf({ folder, restored, since }: BuildCache): Used {
  return findUsed(folder, new Set(restored?.paths ?? []), since);
}
