import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import type { Context } from "./context.ts";

/** How often a holder says that it is alive, and when it counts as gone; in milliseconds. */
const heartbeatMs = 2_000;
const staleMs = 20_000;
/** How long anybody waits for another's download and install. */
const patienceMs = 15 * 60_000;

/**
 * Does something while no other process on this host does the same. The lock is a folder, whose
 * making is atomic on every file system; its time of change is the holder's heartbeat, so that
 * one who was killed is found out.
 *
 * @throws Failure when the lock cannot be had in a quarter of an hour.
 */
export async function withLock<T>(
  path: string,
  context: Context,
  body: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  await acquire(path, context);
  const heartbeat = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => {}); // stolen as stale: the body's own rename decides
  }, heartbeatMs);
  try {
    return await body();
  } finally {
    clearInterval(heartbeat);
    await rm(path, { recursive: true, force: true });
  }
}

async function acquire(path: string, { signal, log }: Context): Promise<void> {
  const started = Date.now();
  for (let said = false; ;) {
    signal.throwIfAborted();
    try {
      await mkdir(path);
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
    if (await isStale(path)) {
      log.info(`${path}: its holder is gone; taken over`);
      await rm(path, { recursive: true, force: true });
      continue;
    }
    if (Date.now() - started > patienceMs) {
      throw new Failure(`${path} is held by another process for ${patienceMs / 60_000} minutes`, {
        remedy: `If no other job runs on this host, remove it: rm -r ${path}`,
      });
    }
    if (!said) log.info(`waiting for another process that holds ${path}`);
    said = true;
    await sleep(100, undefined, { signal }).catch(() => {});
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleMs;
  } catch {
    return false; // released a moment ago
  }
}
