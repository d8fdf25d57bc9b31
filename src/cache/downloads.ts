import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { copyOrLink } from "../system/file.ts";
import { isKeptName, type KeptFiles } from "../system/kept.ts";
import type { Change } from "./decision.ts";
import { Damaged, restoreEntry, type Restored } from "./entry.ts";
import type { Prefixes } from "./keys.ts";
import type { Store } from "./store.ts";

export const toolDownloads = "tool downloads";

/** The downloads of Go, C compilers, sysroots and emulators, kept from one run to the next. */
export interface DownloadCache extends KeptFiles {
  /** What came of it, once all that was needed is there; null where nothing was. */
  readonly outcome: (isComplete: boolean) => Promise<Downloads | null>;
}

/** Files of an entry, and how they differ from what was restored. */
export interface Downloads {
  readonly folder: string;
  readonly prefixes: Prefixes;
  readonly restored: Restored | null;
  /** An entry was there that is not what was saved, or has a file that is not what its name says. */
  readonly damaged: boolean;
  readonly paths: readonly string[];
  readonly change: Change;
}

/** What is restored, and in which state. */
interface Opened {
  readonly restored: Restored | null;
  readonly damaged: boolean;
}

/**
 * Opens the cache of downloads. Nothing is restored until something is asked for that the tool cache
 * has not: a run that needs no download asks no store.
 *
 * @param writable whether what is new may be saved; where not, nothing is put aside.
 */
export function openDownloads(
  prefixes: Prefixes,
  store: Store,
  writable: boolean,
  context: Context,
): DownloadCache {
  const folder = folderFor(context);
  const files = new Map<string, string>();
  const needed = new Set<string>();
  const made = new Set<string>();
  let refused = 0;
  let opening: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    const opened = await restore(prefixes, store, folder, context);
    for (const name of opened.restored?.paths ?? []) files.set(name, join(folder, name));
    return opened;
  };
  return {
    list: async () => {
      await (opening ??= open());
      return files;
    },
    keep: async (name, content) => {
      await (opening ??= open());
      if (!writable || files.has(name)) return;
      const place = join(folder, name);
      mkdirSync(folder, { recursive: true });
      rmSync(place, { force: true });
      if (typeof content === "string") copyOrLink(content, place);
      else writeFileSync(place, content, { flag: "wx" });
      for (const all of [needed, made]) all.add(name);
    },
    used: (name) => {
      needed.add(name);
    },
    refuse: (name, why) => {
      context.log.notice(
        `${toolDownloads}: ${name} is not what its name says (${why}): fetched anew`,
      );
      files.delete(name);
      refused += 1;
    },
    outcome: async (isComplete) => {
      if (opening === undefined) return null;
      const { restored, damaged } = await opening;
      // Where something failed not all was used that the next run needs.
      const paths = isComplete ? [...needed] : [...new Set([...files.keys(), ...needed])];
      if (paths.length === 0) return null;
      const size = (names: Iterable<string>): number =>
        [...names].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      const unused = [...files.keys()].filter((name) => !paths.includes(name));
      const isNew = restored === null || refused > 0; // saved again, so that it is mended
      const change = isNew
        ? { restored: null, unused: 0, made: size(paths) }
        : { restored: size(files.keys()), unused: size(unused), made: size(made) };
      return { folder, prefixes, restored, damaged: damaged || refused > 0, paths, change };
    },
  };
}

/** In a job until its end, for post; else for this run alone. Each step has one of its own. */
function folderFor({ temp, hasPost, cleanups }: Context): string {
  mkdirSync(temp, { recursive: true });
  const parent = mkdtempSync(join(temp, "go-cross-matrix-downloads-"));
  if (!hasPost) cleanups.push(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, "files");
}

/** What cannot be restored is downloaded: a build does not fail for its cache. */
async function restore(
  prefixes: Prefixes,
  store: Store,
  folder: string,
  context: Context,
): Promise<Opened> {
  try {
    const restored = await restoreEntry(
      store,
      prefixes,
      folder,
      { isAllowed: isKeptName },
      context,
    );
    return { restored, damaged: false };
  } catch (failure) {
    if (context.signal.aborted) throw failure;
    context.log.notice(`${toolDownloads} were not restored: ${messageOf(failure)}`);
    return { restored: null, damaged: failure instanceof Damaged };
  }
}
