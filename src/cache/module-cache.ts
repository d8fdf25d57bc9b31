import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import type { Change } from "./decision.ts";
import { Damaged, restoreEntry, type Restored } from "./entry.ts";
import { modulePrefixes, type Prefixes } from "./keys.ts";
import {
  downloadFolder,
  downloadsIn,
  parseSums,
  placeDownloads,
  verifyDownloads,
  type Known,
} from "./modules.ts";
import type { Store } from "./store.ts";

/** The module downloads of a build. */
export interface ModuleCache {
  /** GOMODCACHE/cache/download */
  readonly folder: string;
  readonly prefixes: Prefixes;
  readonly known: ReadonlyMap<string, Known>;
  readonly restored: Restored | null;
  readonly damaged: boolean;
}

export const moduleDownloads = "module downloads";

/**
 * Restores the module downloads that go.sum names, each verified by it.
 *
 * @param sums contents of go.sum.
 * @returns null where there are none, or the host has some of them already: a machine that keeps its
 *   GOMODCACHE, or another step that restored it.
 */
export async function openModuleCache(
  sums: string,
  store: Store,
  context: Context,
): Promise<ModuleCache | null> {
  const known = parseSums(sums);
  const folder = downloadFolder(context.env);
  const zips = new Map([...known].filter(([, { kind }]) => kind === "zip"));
  if (zips.size === 0 || downloadsIn(folder, zips).size > 0) return null;
  const prefixes = modulePrefixes(sums);
  const opened = { folder, prefixes, known };
  let scratch: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    // Beside its place, so that files can be moved there.
    scratch = mkdtempSync(join(dirname(folder), "go-cross-matrix-"));
    const staging = join(scratch, "download");
    const rules = { isAllowed: (path: string): boolean => isDownload(path) };
    const restored = await restoreEntry(store, prefixes, staging, rules, context);
    if (restored === null) return { ...opened, restored, damaged: false };
    const { good, bad } = await verifyDownloads(staging, known, context.signal);
    placeDownloads(staging, good, folder, known);
    if (bad.length > 0) {
      context.log.notice(
        `${moduleDownloads}: what was restored of ${bad.join(", ")} is not what go.sum says; downloaded anew`,
      );
    }
    return { ...opened, restored: { ...restored, paths: good }, damaged: bad.length > 0 };
  } catch (failure) {
    if (context.signal.aborted) throw failure;
    context.log.notice(`${moduleDownloads} were not restored: ${messageOf(failure)}`);
    return { ...opened, restored: null, damaged: failure instanceof Damaged };
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

/** Of whatever version: an entry of another go.sum has some that this one does not name. */
function isDownload(path: string): boolean {
  return /^(?:[\w.~!-]+\/)+@v\/[\w.~!+-]+\.(?:zip|mod)$/.test(path);
}

/** What is there of go.sum now, and how it differs from what was restored. */
export function downloadsOf({ folder, known, restored }: ModuleCache): {
  readonly paths: readonly string[];
  readonly change: Change;
} {
  const there = downloadsIn(folder, known);
  const before = new Set(restored?.paths ?? []);
  const sizes = [...there].filter(([path]) => !before.has(path));
  const made = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const all = [...there.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    paths: [...there.keys()],
    change: { restored: restored === null ? null : all - made, unused: 0, made },
  };
}
