import { commandFor, type Emulator } from "../emulator/emulator.ts";
import type { Cpu } from "../emulator/cpu.ts";
import { observe, type ProcessResult } from "../system/process.ts";
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
  cpu: Cpu | null,
  directory: string,
  context: Context,
): Promise<Run> {
  if (settings.smoke === null) return notRun("smoke is not given");
  if (emulator.kind === "none") return notRun(emulator.why);
  const how = emulator.kind === "native" ? "native" : "emulated";
  const [program = file, ...args] = commandFor(emulator, file, settings.smoke);
  // qemu-user reads it, whoever starts it: the kernel has no other way to tell it.
  const machine = cpu === null ? {} : { QEMU_CPU: cpu.model };
  const setting = cpu === null ? [] : ["env", `QEMU_CPU=${cpu.model}`];
  const command = [...setting, program, ...args];
  try {
    const result = await observe(program, args, {
      cwd: directory,
      env: { ...childEnvironment(context.env), ...machine },
      timeoutMs: settings.timeoutMs,
      signal: context.signal,
      keepBytes: keptOutput,
    });
    const reason = reasonOf(result, settings.timeoutMs, cpu);
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

function reasonOf(result: ProcessResult, timeoutMs: number, cpu: Cpu | null): string | null {
  if (result.timedOut) return `timed out after ${timeoutMs / 1000} s`;
  const illegal = illegalInstruction(result);
  if (illegal !== null && cpu?.isFloor === true) {
    return `${illegal} on ${cpu.model}, the oldest machine that the target promises: it has instructions above the target's level; name that level in targets, build the C or assembly code for this one, or set cpu: default to run it all the same`;
  }
  if (result.signal !== null) return `ended by ${result.signal}`;
  return result.exitCode === 0 ? null : `exit code ${result.exitCode}, wanted 0`;
}

/** Go's runtime catches the signal, and prints where: "SIGILL: illegal instruction", then its frames. */
function illegalInstruction({ signal, stderr }: ProcessResult): string | null {
  const caught = /^SIGILL: illegal instruction$[^]*?^goroutine .*:\n([^\n(]+)/m.exec(stderr);
  if (caught !== null) return `SIGILL in ${caught[1]}`;
  return signal === "SIGILL" ? "ended by SIGILL" : null;
}
