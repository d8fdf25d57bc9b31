import { ElfError } from "../elf/error.ts";
import { functionAt } from "../elf/function-at.ts";
import { starterOf, type Emulator } from "../emulator/emulator.ts";
import type { Cpu } from "../emulator/cpu.ts";
import { crypto } from "../system/crypto.ts";
import { observe, type ProcessResult } from "../system/process.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { withFile } from "../system/file.ts";
import { loaderOf, missingLoaderOf } from "./loader.ts";
import { endMarked } from "./leftovers.ts";
import type { Cause, Retry } from "./results.ts";
import { failed, judge, withoutLoader, type Circumstances, type Judgement } from "./verdict.ts";

/** What programs of a target run on. */
export interface Machine {
  readonly emulator: Exclude<Emulator, { kind: "none" }>;
  readonly cpu: Cpu | null;
  /** Root of the target's system, where its loader and libraries are looked for; null for the host's. */
  readonly sysroot: string | null;
}

export interface Start {
  readonly file: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** Over what the job's environment has; a shell gives it by itself to who repeats the run. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What changes how the program runs, and is a part of what repeats it. */
  readonly variables?: Readonly<Record<string, string>>;
  /** After this it is ended with all that it started. */
  readonly timeoutMs: number;
  /** What `timeoutMs` is said to be, where it is a program's own limit and some patience. */
  readonly limitMs?: number;
  /** Bytes that are kept of each stream. */
  readonly keepBytes: number;
}

/** A program that was started on its target, and what came of it. */
export interface Finished {
  readonly how: "native" | "emulated";
  readonly verdict: Judgement["verdict"];
  readonly cause: Cause | null;
  readonly reason: string | null;
  readonly retry: Retry | null;
  /** What can be pasted to repeat it. */
  readonly command: readonly string[];
  /** null where it could not be started. */
  readonly result: ProcessResult | null;
}

/** Go's documented way around signals that an emulator delivers at the wrong moment. */
const workAround = "asyncpreemptoff=1";

/**
 * Runs a program as its target does. When its end looks like the emulator's fault it is run once
 * more with the documented work-around: both outcomes are kept, and the first one counts.
 *
 * @throws only when the run was interrupted.
 */
export async function startOnTarget(
  machine: Machine,
  start: Start,
  context: Context,
): Promise<Finished> {
  const first = await attempt(machine, start, context);
  if (first.cause !== "emulator") return first;
  const debug = [context.env["GODEBUG"] ?? "", workAround].filter((text) => text !== "").join(",");
  const variables = { ...start.variables, GODEBUG: debug };
  const second = await attempt(machine, { ...start, variables }, context);
  const setting = `GODEBUG=${debug}`;
  const { verdict, reason } = second;
  const came = verdict === "passed" ? "it passed" : (reason ?? verdict);
  return {
    ...first,
    reason: `${first.reason}; once more with ${setting}: ${came}`,
    retry: { setting, verdict, reason },
  };
}

async function attempt(machine: Machine, start: Start, context: Context): Promise<Finished> {
  const { emulator, cpu, sysroot } = machine;
  const how = emulator.kind === "native" ? "native" : "emulated";
  const loader = sysroot === null || how === "emulated" ? [] : loaderOf(start.file, sysroot);
  const line = [...starterOf(emulator), ...loader, start.file, ...start.args];
  const [program = start.file, ...args] = line;
  const variables = {
    ...start.variables,
    // qemu-user reads them, whoever starts it: the kernel has no other way to tell it.
    ...(cpu === null ? {} : { QEMU_CPU: cpu.model }),
    ...(sysroot === null || how === "native" ? {} : { QEMU_LD_PREFIX: sysroot }),
  };
  const told = inherited(context);
  const settings = Object.entries({ ...told, ...variables }).map(
    ([name, value]) => `${name}=${value}`,
  );
  // An entry of ours goes away with the job; its emulator, called directly, does the same.
  const starter = emulator.kind === "binfmt" && emulator.ours ? (emulator.qemu?.path ?? []) : [];
  const command = [settings.length > 0 ? ["env", ...settings] : [], starter, line].flat();
  const mark = crypto().randomUUID();
  try {
    const result = await observe(program, args, {
      cwd: start.directory,
      env: {
        ...childEnvironment(context.env),
        ...start.environment,
        ...variables,
        [markVariable]: mark,
      },
      timeoutMs: start.timeoutMs,
      signal: context.signal,
      keepBytes: start.keepBytes,
    });
    return { how, retry: null, command, result, ...judge(result, circumstances(machine, start)) };
  } catch (cause) {
    if (context.signal.aborted || !(cause instanceof Error)) throw cause;
    const missing = how === "native" ? missingLoaderOf(start.file) : null;
    const blame = missing === null ? failed("program", cause.message) : withoutLoader(missing);
    return { how, retry: null, command, result: null, ...blame };
  } finally {
    endMarked(markVariable, mark);
  }
}

/** Name of the variable by which what a program left behind is found again. */
const markVariable = "GO_CROSS_MATRIX_RUN";

/** What of the job's own environment changes how the program runs: part of what repeats it. */
function inherited({ env }: Context): Record<string, string> {
  const names = new Set(["GODEBUG", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK"]);
  const all = Object.entries(env).filter(
    ([name]) => names.has(name) || (name.startsWith("QEMU_") && name !== "QEMU_CPU"),
  );
  return Object.fromEntries(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function circumstances({ emulator, cpu }: Machine, start: Start): Circumstances {
  const qemu = "qemu" in emulator ? emulator.qemu : null;
  const version = qemu === null ? "the emulator" : `QEMU ${qemu.version}`;
  return {
    emulator: emulator.kind === "native" ? null : version,
    cpu,
    timeoutMs: start.limitMs ?? start.timeoutMs,
    placeOf: (address) => placeOf(start.file, address),
  };
}

/** The C function at an address of a program, with the source of its object where that is known. */
function placeOf(file: string, address: number): string | null {
  try {
    const found = withFile(file, (source) => functionAt(source, address));
    if (found === null) return null;
    return `the C function ${found.name}${found.source === null ? "" : ` of ${found.source}`}`;
  } catch (cause) {
    if (cause instanceof ElfError) return null;
    throw cause;
  }
}
