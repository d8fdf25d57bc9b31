import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.ts";
import type { Context } from "./context.ts";

/** How often a holder says that it is alive, and when it counts as gone; in milliseconds. */
const heartbeatMs = 2_000;
const staleMs = 30_000;
/** How often somebody who waits looks again, and for how long; in milliseconds. */
const pollMs = 100;
const patienceMs = 15 * 60_000;

/** What stands in the lock's file. */
interface Holder {
  readonly pid: number;
  /** Where the pid means something. */
  readonly machine: string;
  /** Told apart from a later holder with the same pid. */
  readonly token: string;
}

/**
 * Does something while no other process on this host does the same. The lock is a file whose
 * making is atomic. Its holder is found out to be gone by its pid where that can be seen, else by
 * the file's time of change, which is the holder's heartbeat.
 *
 * @throws Failure when the lock cannot be had in a quarter of an hour.
 */
export async function withLock<T>(
  path: string,
  context: Context,
  body: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const holder = { pid: process.pid, machine: machine(), token: randomUUID() };
  await acquire(path, holder, context);
  const heartbeat = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => {}); // gone: somebody took this process for dead
  }, heartbeatMs);
  try {
    return await body();
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(path))?.token === holder.token) await rm(path, { force: true });
  }
}

async function acquire(path: string, holder: Holder, { signal, log }: Context): Promise<void> {
  const started = Date.now();
  for (let said = false; ;) {
    signal.throwIfAborted();
    if (await create(path, holder)) return;
    if (await isStale(path)) {
      if (await takeAway(path, holder)) log.info(`${path}: its holder is gone; taken over`);
      continue;
    }
    if (Date.now() - started > patienceMs) {
      throw new Failure(`${path} is held by another process for ${patienceMs / 60_000} minutes`, {
        remedy: `If no other job runs on this host, remove it: rm ${path}`,
      });
    }
    if (!said) log.info(`waiting for another process that holds ${path}`);
    said = true;
    await sleep(pollMs, undefined, { signal }).catch(() => {}); // the loop's first line says why
  }
}

/** Whether the file could be made: false where there is one. */
async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new Failure(`the lock ${path} cannot be made`, {
      remedy: "Let this user write to its folder.",
      cause,
    });
  }
}

/**
 * Removes a stale lock. Of many who found it stale only one may: a second would remove the lock
 * that the first has made since. So this needs a lock too, and under it a second look.
 */
async function takeAway(path: string, holder: Holder): Promise<boolean> {
  const guard = `${path}.takeover`;
  if (!(await create(guard, holder))) {
    if (await isStale(guard)) await rm(guard, { force: true });
    await sleep(pollMs);
    return false;
  }
  try {
    if (!(await isStale(path))) return false;
    await rm(path, { force: true });
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

async function isStale(path: string): Promise<boolean> {
  const changed = (await stat(path).catch(() => undefined))?.mtimeMs;
  if (changed === undefined) return false; // released a moment ago
  if (Date.now() - changed > staleMs) return true;
  const holder = await readHolder(path);
  return holder !== undefined && holder.machine === machine() && !isAlive(holder.pid);
}

/** undefined where there is none, or it is just being written. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** Containers that share a folder may share a name, but not what their pids mean. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname(); // no Linux
  }
}

/** Signal 0 asks without sending one; EPERM is another user's, and alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
