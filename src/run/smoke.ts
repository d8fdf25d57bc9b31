import type { Emulator } from "../emulator/emulator.ts";
import type { Context } from "../system/context.ts";
import type { TargetSettings } from "../targets/settings.ts";
import type { Cause, Retry } from "./results.ts";
import { startOnTarget, type Machine } from "./start.ts";

/** How a product ran on its target. */
export interface Run {
  readonly how: "native" | "emulated" | "none";
  readonly verdict: "passed" | "failed" | "timed out" | "not run";
  /** What can be pasted to repeat it; empty when it did not run. */
  readonly command: readonly string[];
  readonly exitCode: number | null;
  readonly seconds: number;
  /** The first of what it printed on both streams, as text. */
  readonly output: string;
  /** Why it did not run, or what its end means; null when it passed. */
  readonly reason: string | null;
  /** What it is blamed on; null when it passed, or did not run. */
  readonly cause: Cause | null;
  /** A second run, where the first looked like the emulator's fault. */
  readonly retry: Retry | null;
}

/** Of what a product prints, the report keeps this much. */
const keptOutput = 64 * 1024;

/**
 * Runs a product once with the smoke arguments, as its target does. Never throws for what the
 * product does: that is the verdict.
 *
 * @throws Failure only when the run was interrupted.
 */
export async function smoke(
  file: string,
  { emulator, ...machine }: Omit<Machine, "emulator"> & { readonly emulator: Emulator },
  settings: TargetSettings,
  directory: string,
  context: Context,
): Promise<Run> {
  if (settings.smoke === null) return notRun("smoke is not given");
  if (emulator.kind === "none") return notRun(emulator.why);
  const { timeoutMs, smoke: args } = settings;
  const start = { file, args, directory, timeoutMs, keepBytes: keptOutput };
  const { result, ...finished } = await startOnTarget({ ...machine, emulator }, start, context);
  return {
    ...finished,
    exitCode: result?.exitCode ?? null,
    seconds: result?.seconds ?? 0,
    output: result === null ? "" : result.stdout + result.stderr,
  };
}

/** A run that did not take place, and why. */
export function notRun(reason: string): Run {
  return {
    how: "none",
    verdict: "not run",
    command: [],
    exitCode: null,
    seconds: 0,
    output: "",
    reason,
    cause: null,
    retry: null,
  };
}
