import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBuildCache, usedOf, type BuildCache } from "../cache/build-cache.ts";
import { isWorthSaving, permissions, type Change } from "../cache/decision.ts";
import type { Pending, Restored, SavedEntry } from "../cache/entry.ts";
import { identityOf } from "../cache/identity.ts";
import { buildPrefixes, type Prefixes } from "../cache/keys.ts";
import { downloadsOf, moduleDownloads, openModuleCache } from "../cache/module-cache.ts";
import { readSums } from "../cache/modules.ts";
import { saveAll, storeOf, type SavingState } from "../cache/saving.ts";
import type { Inputs } from "../inputs.ts";
import type { CacheEntryReport, CacheReport, TargetReport } from "../report/model.ts";
import type { Context, Environment } from "../system/context.ts";
import { inParallel } from "../system/parallel.ts";
import { tellRunner } from "../system/workflow.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";
import { slugOf } from "../targets/target.ts";
import { findModuleFile } from "../toolchain/requirement.ts";

/** What is kept from one run to the next, on both sides of a build. */
export interface Caches {
  /** Restores what there is; the targets of the plan that comes back have a GOCACHE each. */
  readonly restore: (plan: Plan, go: Go) => Promise<Plan>;
  /** Saves what changed, or leaves it to post. */
  readonly save: (targets: readonly TargetReport[]) => Promise<CacheReport | undefined>;
}

interface Go {
  readonly version: string;
  readonly sha: string | null;
}

const none: Caches = { restore: async (plan) => plan, save: async () => undefined };

/**
 * Opens the cache of a build, and begins at once to fetch module downloads. Where it is off, or there
 * is nowhere to keep anything, nothing changes: the user's own caches are used as they are.
 */
export function openCaches(inputs: Inputs, directory: string, context: Context): Caches {
  const { env, log } = context;
  const folder = inputs.cacheDir === "" ? null : folderOf(inputs.cacheDir, env);
  const store = inputs.cache ? storeOf(folder, context) : undefined;
  if (store === undefined) return none;
  const allowed = permissions(env, folder === null);
  if (allowed.notable) log.notice(`nothing is saved in ${store.name}: ${allowed.why}`);
  const sums = readSums(findModuleFile(directory, env) ?? join(directory, "go.mod"));
  const modules = openModuleCache(sums, store, context);
  modules.catch(() => {}); // awaited below, where an interruption is thrown
  const builds = new Map<string, BuildCache>();
  const restore = async (plan: Plan, go: Go): Promise<Plan> => {
    const sysrootLock = inputs.sysrootLock === "" ? "" : readIfThere(inputs.sysrootLock, directory);
    const shared = { go, sums, sysrootLock, host: context.host, env };
    const readable = allowed.readBuilds ? store : null;
    const targets = await inParallel(plan.targets, context.host.cpus + 1, async (planned) => {
      if (ownCache({ ...env, ...planned.settings.env })) return planned;
      const { target } = planned;
      const prefixes = buildPrefixes(identityOf(planned, shared));
      const name = buildCacheOf(target.platform);
      const cache = await openBuildCache(name, slugOf(target), prefixes, readable, context);
      builds.set(target.platform, cache);
      return withVariables(planned, { GOCACHE: cache.folder });
    });
    await modules;
    return { ...plan, targets };
  };
  const save = async (targets: readonly TargetReport[]): Promise<CacheReport> => {
    const built = new Set(targets.filter(({ error }) => error === undefined).map(targetOf));
    const found = [
      ...(await foundModules()),
      ...[...builds].map(([target, cache]) => foundBuild(target, cache, built.has(target))),
    ];
    const changed = found.filter(
      ({ change }) => change !== null && isWorthSaving(change) && allowed.write,
    );
    const pending = changed.map((one) => pendingOf(one, context));
    const inPost = inputs.cacheSave === "post" && context.hasPost;
    const saved = await saveOrLeave({ directory: folder, entries: pending }, inPost, context);
    return {
      store: store.name,
      entries: found.map((one) => reportOf(one, pending, inPost, saved)),
      unsaved: allowed.write ? null : allowed.why,
    };
  };
  const foundModules = async (): Promise<Found[]> => {
    const cache = await modules;
    if (cache === null) return [];
    return [{ ...cache, ...downloadsOf(cache), name: moduleDownloads, target: null }];
  };
  return { restore, save };
}

/** A repository's own: what one wrote is not for another to run. */
function folderOf(given: string, env: Environment): string {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  return join(resolve(given), repository === "" ? "local" : repository.replaceAll(/\W+/g, "-"));
}

const buildCacheOf = (platform: string): string => `build cache of ${platform}`;
const targetOf = ({ target }: TargetReport): string => target;

/** Whoever sets a build cache, or a program that is one, is left with it. */
function ownCache(env: Environment): boolean {
  return (env["GOCACHE"] ?? "") !== "" || (env["GOCACHEPROG"] ?? "") !== "";
}

function withVariables(planned: PlannedTarget, variables: Record<string, string>): PlannedTarget {
  const { settings } = planned;
  return { ...planned, settings: { ...settings, env: { ...settings.env, ...variables } } };
}

/** An entry after the build. */
interface Found {
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

/** Of a build that failed not all was used: it is kept as it was. */
function foundBuild(target: string, cache: BuildCache, finished: boolean): Found {
  const used = finished ? usedOf(cache) : { paths: [], change: null };
  return { ...cache, ...used, name: buildCacheOf(target), target };
}

function pendingOf({ name, prefixes, folder, paths, damaged }: Found, { temp }: Context): Pending {
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
  { name, target, restored, change }: Found,
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

function readIfThere(file: string, directory: string): string {
  try {
    return readFileSync(resolve(directory, file), "utf8");
  } catch {
    return ""; // it is made by this run
  }
}
