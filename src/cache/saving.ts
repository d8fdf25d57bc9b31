import { messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { inParallel } from "../system/parallel.ts";
import { directoryStore } from "./directory.ts";
import { saveEntry, type Pending, type SavedEntry } from "./entry.ts";
import { cacheService } from "./service.ts";
import type { Store } from "./store.ts";

/** What main leaves to post, in the runner's state. */
export interface SavingState {
  /** A folder of entries; null for the service. */
  readonly directory: string | null;
  readonly entries: readonly Pending[];
}

/** The store of a state; undefined where the service is not there any more. */
export function storeOf(directory: string | null, context: Context): Store | undefined {
  return directory === null ? cacheService(context) : directoryStore(directory);
}

/** Saves what is to be saved. What cannot be is a notice: a build does not fail for its cache. */
export async function saveAll(
  { directory, entries }: SavingState,
  context: Context,
): Promise<SavedEntry[]> {
  const store = storeOf(directory, context);
  if (store === undefined) return [];
  const outcomes = await inParallel(entries, context.host.cpus + 1, async (pending) => {
    try {
      const saved = await saveEntry(store, pending, context.temp);
      const { name, key, bytes, there } = saved;
      const size = `${(bytes / 1e6).toFixed(1)} MB`;
      context.log.info(`${name}: ${size} ${there ? "are there already" : "saved"} as ${key}`);
      return [saved];
    } catch (failure) {
      if (context.signal.aborted) throw failure;
      context.log.notice(`${pending.name} was not saved: ${messageOf(failure)}`);
      return [];
    }
  });
  return outcomes.flat();
}
