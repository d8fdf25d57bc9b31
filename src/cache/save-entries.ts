import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Inputs } from "../inputs.ts";
import type { CacheEntryReport, CacheReport } from "../report/model.ts";
import type { Context, Environment } from "../system/context.ts";
import { tellRunner } from "../system/workflow.ts";
import { isWorthSaving, permissions, type Change, type Permissions } from "./decision.ts";
import type { Pending, Restored, SavedEntry } from "./entry.ts";
import type { Prefixes } from "./keys.ts";
import { saveAll, storeOf, type SavingState } from "./saving.ts";
import type { Store } from "./store.ts";

/** Where this run keeps entries, and what it may do there. */
export interface OpenedStore {
  readonly store: Store;
  /** The folder of `cache-dir`; null for the service. */
  readonly folder: string | null;
  readonly allowed: Permissions;
}

/** Opens the store of a run; undefined where the cache is off, or there is nowhere to keep anything. */
export function openStore(inputs: Inputs, context: Context): OpenedStore | undefined {
  const { env, log } = context;
  const folder = inputs.cacheDir === "" ? null : folderOf(inputs.cacheDir, env);
  const store = inputs.cache ? storeOf(folder, context) : undefined;
  if (store === undefined) return undefined;
  const allowed = permissions(env, folder === null);
  if (allowed.notable) log.notice(`nothing is saved in ${store.name}: ${allowed.why}`);
  return { store, folder, allowed };
}

/** A repository's own: what one wrote is not for another to run. */
function folderOf(given: string, env: Environment): string {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  return join(resolve(given), repository === "" ? "local" : repository.replaceAll(/\W+/g, "-"));
}

/**
 * Saves those entries that changed, or leaves them to post, and says what became of each. A store that
 * did not answer when it was asked is not given anything: post would wait for it once more.
 */
export async function saveEntries(
  found: readonly FoundEntry[],
  { store, folder, allowed }: OpenedStore,
  inputs: Inputs,
  context: Context,
): Promise<CacheReport> {
  const unsaved = allowed.write ? (store.silent?.() ?? null) : allowed.why;
  const changed = found.filter(
    ({ change }) => change !== null && isWorthSaving(change) && unsaved === null,
  );
  const pending = changed.map((one) => pendingOf(one, context));
  const inPost = inputs.cacheSave === "post" && context.hasPost;
  const saved = await saveOrLeave({ directory: folder, entries: pending }, inPost, context);
  return {
    store: store.name,
    entries: found.map((one) => reportOf(one, pending, inPost, saved)),
    unsaved,
  };
}

/** An entry after the build. */
export interface FoundEntry {
  readonly name: string;
  readonly target: string | null;
  readonly folder: string;
  readonly prefixes: Prefixes;
  readonly restored: Restored | null;
  readonly damaged: boolean;
  readonly paths: readonly string[];
  /** null where it was not looked at. */
  readonly change: Change | null;
}

function pendingOf(
  { name, prefixes, folder, paths, damaged }: FoundEntry,
  { temp }: Context,
): Pending {
  const lists = join(temp, "go-cross-matrix", "saving");
  mkdirSync(lists, { recursive: true });
  const list = join(lists, `${randomBytes(8).toString("hex")}.json`);
  writeFileSync(list, JSON.stringify(paths));
  return { name, prefixes, folder, list, damaged };
}

async function saveOrLeave(
  state: SavingState,
  inPost: boolean,
  context: Context,
): Promise<readonly SavedEntry[]> {
  if (state.entries.length === 0) return [];
  if (!inPost) return saveAll(state, context);
  tellRunner(context.env, "GITHUB_STATE", "cache", JSON.stringify(state));
  return [];
}

function reportOf(
  { name, target, restored, change }: FoundEntry,
  pending: readonly Pending[],
  inPost: boolean,
  saved: readonly SavedEntry[],
): CacheEntryReport {
  const own = saved.find((one) => one.name === name);
  const waits = inPost && pending.some((one) => one.name === name);
  return {
    name,
    target,
    hit: restored === null ? "none" : restored.near ? "near" : "far",
    key: restored?.key ?? null,
    restored: restored?.bytes ?? 0,
    used: change === null ? null : (change.restored ?? 0) - change.unused + change.made,
    save: own !== undefined ? "saved" : waits ? "post" : "no",
    saved: own?.bytes ?? null,
  };
}
