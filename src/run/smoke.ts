import { commandFor, type Emulator } from "../emulator/emulator.ts";
import { observe } from "../system/process.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import type { TargetSettings } from "../targets/settings.ts";

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
  emulator: Emulator,
  settings: TargetSettings,
  directory: string,
  context: Context,
): Promise<Run> {
  if (settings.smoke === null) return notRun("smoke is not given");
  if (emulator.kind === "none") return notRun(emulator.why);
  const how = emulator.kind === "native" ? "native" : "emulated";
  const command = commandFor(emulator, file, settings.smoke);
  const [program = file, ...args] = command;
  try {
    const result = await observe(program, args, {
      cwd: directory,
      env: childEnvironment(context.env),
      timeoutMs: settings.timeoutMs,
      signal: context.signal,
      keepBytes: keptOutput,
    });
    const reason = reasonOf(result, settings.timeoutMs);
    return {
      how,
      verdict: result.timedOut ? "timed out" : reason === null ? "passed" : "failed",
      command,
      exitCode: result.exitCode,
      seconds: result.seconds,
      output: result.stdout + result.stderr,
      reason,
    };
  } catch (cause) {
    if (context.signal.aborted || !(cause instanceof Error)) throw cause;
    return { ...notRun(cause.message), how, verdict: "failed", command };
  }
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
  };
}

function reasonOf(
  result: { timedOut: boolean; exitCode: number; signal: string | null },
  timeoutMs: number,
): string | null {
  if (result.timedOut) return `timed out after ${timeoutMs / 1000} s`;
  if (result.signal !== null) return `ended by ${result.signal}`;
  return result.exitCode === 0 ? null : `exit code ${result.exitCode}, wanted 0`;
}
