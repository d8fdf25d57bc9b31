import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./decision.ts";

/*
 * The go command's build cache (cmd/go/internal/cache). HH/ID-a files say which output an action had:
 *
 *     v1 ACTION OUTPUT SIZE TIME
 *
 * HH/ID-d has that output, and ID is the sha256 of it; of a program it is a folder with the program in
 * it. A file that is used gets a new modification time when its own is older than an hour.
 */

const action = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) +(\d+) +\d+\n$/;

/** Whether a path is one of a build cache's entries: what else lies in it is not saved. */
export function isEntry(path: string): boolean {
  const [, folder, id] = /^([0-9a-f]{2})\/([0-9a-f]{64})-(?:a|d|d\/[\w.+@-]+)$/.exec(path) ?? [];
  return folder !== undefined && id?.startsWith(folder) === true;
}

/** Whether an entry is what its name says, as far as that can be known. */
export function isSound(path: string, content: Buffer): boolean {
  const id = path.slice(3, 67);
  if (path.endsWith("-a")) return action.exec(content.toString("latin1"))?.[1] === id;
  // The id of a program is that of its action's output as well: its content's hash.
  return createHash("sha256").update(content).digest("hex") === id;
}

/** How far entries are set back in time so that use shows: beyond the hour, below the trim at 5 days. */
const setBackMs = 2 * 3_600_000;
const usedWithinMs = setBackMs / 2;

/** Makes entries look unused. */
export function setBack(folder: string, paths: readonly string[], now: number): void {
  const then = (now - setBackMs) / 1000;
  for (const path of paths) {
    utimesSync(join(folder, path), then, then);
    // Of a program it is the folder that is touched.
    if (path.includes("-d/")) utimesSync(join(folder, path, ".."), then, then);
  }
}

export interface Used {
  /** What the next build of the same needs, sorted. */
  readonly paths: readonly string[];
  readonly change: Change;
}

/**
 * Finds out what of a build cache was used since its entries were set back, or was made since.
 *
 * @param restored paths of what was restored.
 * @param since when that was, in milliseconds since 1970.
 */
export function findUsed(folder: string, restored: ReadonlySet<string>, since: number): Used {
  const kept = new Map<string, number>();
  for (const hex of readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of readdirSync(join(folder, hex)).filter((one) => one.endsWith("-a"))) {
      const path = `${hex}/${name}`;
      const { mtimeMs, size } = statSync(join(folder, path));
      if (mtimeMs < since - usedWithinMs) continue;
      const output = outputOf(folder, path);
      if (output === undefined) continue;
      kept.set(path, size);
      for (const [file, bytes] of output) kept.set(file, bytes);
    }
  }
  let made = 0;
  for (const [path, bytes] of kept) if (!restored.has(path)) made += bytes;
  let all = 0;
  let unused = 0;
  for (const path of restored) {
    const bytes = kept.get(path) ?? statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    all += bytes ?? 0;
    if (!kept.has(path)) unused += bytes ?? 0;
  }
  return {
    paths: [...kept.keys()].sort(),
    change: { restored: restored.size === 0 ? null : all, unused, made },
  };
}

/** The files of an action's output with their sizes; undefined where it is not there whole. */
function outputOf(folder: string, path: string): readonly [string, number][] | undefined {
  const [, , id, size] = action.exec(readFileSync(join(folder, path), "latin1")) ?? [];
  if (id === undefined) return undefined;
  const output = `${id.slice(0, 2)}/${id}-d`;
  const there = statSync(join(folder, output), { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (!there.isDirectory()) return there.size === Number(size) ? [[output, there.size]] : undefined;
  const programs = readdirSync(join(folder, output)).map((name) => `${output}/${name}`);
  return programs.every(isEntry)
    ? programs.map((program) => [program, statSync(join(folder, program)).size])
    : undefined;
}
