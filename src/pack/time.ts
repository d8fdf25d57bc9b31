import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";

/** 1980-01-01: a zip cannot tell an earlier time, and nobody takes it for a real one. */
const fallback = 315_532_800;

/**
 * The time that every file in an archive has, in seconds since 1970: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), else the commit's, else 1980.
 *
 * @throws Failure for a SOURCE_DATE_EPOCH that is none.
 */
export async function sourceTime(directory: string, context: Context): Promise<number> {
  const { env, signal } = context;
  const given = env["SOURCE_DATE_EPOCH"] ?? "";
  if (given !== "") return parseTime(given);
  const git = which("git", env);
  if (git === undefined) return fallback;
  const log = await observe(git, ["log", "-1", "--format=%ct"], {
    cwd: directory,
    env: childEnvironment(env),
    signal,
  });
  const committed = Number(log.stdout.trim());
  return log.exitCode === 0 && committed > 0 ? committed : fallback;
}

function parseTime(text: string): number {
  const seconds = Number(text);
  // Up to 2107, as far as a zip goes.
  if (/^\d+$/.test(text) && seconds < 4_354_819_200) return seconds;
  throw new Failure(`SOURCE_DATE_EPOCH: ${JSON.stringify(text)} is no time in seconds since 1970`, {
    remedy: "Write a number, such as `git log -1 --format=%ct` prints, or leave it out.",
  });
}
