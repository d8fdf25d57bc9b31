import { restoreCache, saveCache } from "@actions/cache";
import { text } from "node:stream/consumers";

/*
 * One transfer to or from the service that keeps caches, in a process of its own: the library waits
 * without bounds, and a process can be ended. src/cache/service.ts starts it, in a folder where
 * `entry` is the file, and reads the last line that it prints.
 */

/** What is asked for, on standard input. */
export type Asked =
  | { readonly do: "restore"; readonly keys: readonly string[] }
  | { readonly do: "save"; readonly key: string };

/** What came of it; what went wrong is in the lines that the library printed before. */
export interface Answer {
  /** The key of what was restored; of what was saved, or is there; null for none. */
  readonly key: string | null;
  /** Saved by this process. */
  readonly saved: boolean;
}

/** Part of what the service tells entries apart by, so never changed: the path, as it is written. */
const paths = ["entry"];

async function transfer(asked: Asked): Promise<Answer> {
  if (asked.do === "restore") {
    const [nearest = "", ...others] = asked.keys;
    const key = await restoreCache([...paths], nearest, [nearest, ...others]);
    return { key: key ?? null, saved: false };
  }
  if ((await saveCache([...paths], asked.key)) !== -1) return { key: asked.key, saved: true };
  // The key is taken, by one that can be had, or by one that was begun and never ended.
  const there = await restoreCache([...paths], asked.key, [], { lookupOnly: true });
  return { key: there === asked.key ? asked.key : null, saved: false };
}

process.exitCode = 1;
const answer = await transfer(JSON.parse(await text(process.stdin)) as Asked);
process.stdout.write(`\n${JSON.stringify(answer)}\n`);
process.exitCode = 0;
