import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Inputs } from "../inputs.ts";
import { cacheLine } from "../report/cache.ts";
import type { CacheReport, TargetReport } from "../report/model.ts";
import type { Context, Environment } from "../system/context.ts";
import { inParallel } from "../system/parallel.ts";
import type { Plan, PlannedTarget } from "../targets/plan.ts";
import { slugOf } from "../targets/target.ts";
import { findModuleFile, type Requirement } from "../toolchain/requirement.ts";
import { openBuildCache, usedOf, type BuildCache } from "./build-cache.ts";
import { openDownloads, toolDownloads, type DownloadCache } from "./downloads.ts";
import { identityOf, toolsOf } from "./identity.ts";
import { buildPrefixes, downloadPrefixes } from "./keys.ts";
import { downloadsOf, moduleDownloads, openModuleCache, type ModuleCache } from "./module-cache.ts";
import { readSums } from "./modules.ts";
import { openStore, saveEntries, type FoundEntry, type OpenedStore } from "./save-entries.ts";

/** What is asked for, as far as it is known before there is a Go. */
export interface Asked {
  readonly plan: Plan;
  readonly requirement: Requirement;
}

/** What is kept from one run to the next, on both sides of a build. */
export interface Caches {
  /** The same context, in which tools take their downloads from earlier runs. */
  readonly context: Context;
  /** Restores what there is; the targets of the plan that comes back have a GOCACHE each. */
  readonly restore: (plan: Plan, go: Go) => Promise<Plan>;
  /** Saves what changed, or leaves it to post. */
  readonly save: (targets: readonly TargetReport[]) => Promise<CacheReport | undefined>;
}

interface Go {
  readonly version: string;
  readonly sha: string | null;
}

/**
 * Opens the cache of a build, and begins at once to fetch module downloads. Where it is off, or there
 * is nowhere to keep anything, nothing changes: the user's own caches are used as they are.
 */
export function openCaches(
  first: Asked,
  inputs: Inputs,
  directory: string,
  given: Context,
): Caches {
  const opened = openStore(inputs, given);
  if (opened === undefined) {
    return { context: given, restore: async (plan) => plan, save: async () => undefined };
  }
  const { env } = given;
  const { store, allowed } = opened;
  const downloads = openToolDownloads(first, inputs, opened, given);
  const context = { ...given, kept: downloads };
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
      ...(await foundModules(modules)),
      ...(await foundDownloads(downloads, built.size === targets.length)),
      ...[...builds].map(([target, cache]) => foundBuild(target, cache, built.has(target))),
    ];
    return saveEntries(found, opened, inputs, context);
  };
  return { context, restore, save };
}

/** The downloads of tools, and the way to save them, for a command that builds nothing. */
export function openDownloadsAlone(
  first: Asked,
  inputs: Inputs,
  given: Context,
): { readonly context: Context; readonly save: () => Promise<void> } {
  const opened = openStore(inputs, given);
  if (opened === undefined) return { context: given, save: async () => {} };
  const downloads = openToolDownloads(first, inputs, opened, given);
  const save = async (): Promise<void> => {
    const found = await foundDownloads(downloads, true);
    const { entries } = await saveEntries(found, opened, inputs, given);
    for (const entry of entries) given.log.info(cacheLine(entry));
  };
  return { context: { ...given, kept: downloads }, save };
}

function openToolDownloads(
  { plan, requirement }: Asked,
  { goSource }: Inputs,
  { store, allowed }: OpenedStore,
  context: Context,
): DownloadCache {
  const prefixes = downloadPrefixes(...toolsOf(plan, requirement.spec.text, goSource, context));
  return openDownloads(prefixes, store, allowed.write, context);
}

async function foundModules(modules: Promise<ModuleCache | null>): Promise<FoundEntry[]> {
  const cache = await modules;
  if (cache === null) return [];
  return [{ ...cache, ...downloadsOf(cache), name: moduleDownloads, target: null }];
}

async function foundDownloads(cache: DownloadCache, isComplete: boolean): Promise<FoundEntry[]> {
  const found = await cache.outcome(isComplete);
  return found === null ? [] : [{ ...found, name: toolDownloads, target: null }];
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

/** Of a build that failed not all was used: it is kept as it was. */
function foundBuild(target: string, cache: BuildCache, finished: boolean): FoundEntry {
  const used = finished ? usedOf(cache) : { paths: [], change: null };
  return { ...cache, ...used, name: buildCacheOf(target), target };
}

function readIfThere(file: string, directory: string): string {
  try {
    return readFileSync(resolve(directory, file), "utf8");
  } catch {
    return ""; // it is made by this run
  }
}
