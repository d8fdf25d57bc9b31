import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Readable } from "node:stream";
import { Failure } from "../failure.ts";
import type { Environment } from "./context.ts";

export interface ProcessOptions {
  readonly cwd?: string;
  /** The whole environment of the process; nothing is added. */
  readonly env: Environment;
  readonly stdin?: string | Readable;
  /** After this the whole process tree is ended and `timedOut` is true. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Bytes kept of stdout and of stderr each; more is read and dropped. Default 16 MiB. */
  readonly keepBytes?: number;
}

export interface ProcessResult {
  readonly command: readonly string[];
  /** The exit code as a shell has it: 128 + the signal's number where a signal ended it. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** More was printed than was kept. */
  readonly truncated: boolean;
  readonly seconds: number;
}

/** How long a process tree has to end by itself after SIGTERM. */
const graceMs = 2_000;

/**
 * Starts a program with an array of arguments, never through a shell, in a process group of its
 * own, and waits for its end. A non-zero exit is a result here: callers that expect success use
 * {@link exec}.
 *
 * @throws Failure when the program cannot be started, or the run was interrupted.
 */
export async function observe(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  options.signal?.throwIfAborted();
  const started = performance.now();
  const grouped = process.platform !== "win32";
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    detached: grouped,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const stdout = new Tail(options.keepBytes);
  const stderr = new Tail(options.keepBytes);
  child.stdout.on("data", (chunk: Buffer) => stdout.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.add(chunk));
  child.stdin.on("error", () => {}); // a program that reads no input closes it: EPIPE is no fault
  if (typeof options.stdin === "object") options.stdin.pipe(child.stdin);
  else child.stdin.end(options.stdin ?? "");

  let timedOut = false;
  let hardKill: NodeJS.Timeout | undefined;
  const end = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      if (grouped) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // ESRCH: the group has ended in the meantime
    }
  };
  const endTree = (): void => {
    end("SIGTERM");
    hardKill = setTimeout(() => {
      end("SIGKILL");
      // A child that left the group may hold the pipes open for ever.
      child.stdout.destroy();
      child.stderr.destroy();
    }, graceMs);
  };
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          endTree();
        }, options.timeoutMs);
  options.signal?.addEventListener("abort", endTree, { once: true });

  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        child.once("error", reject);
        child.once("close", (...ended) => {
          resolve(ended);
        });
      },
    );
    end("SIGKILL"); // what it left behind in its group
    options.signal?.throwIfAborted();
    return {
      command: [file, ...args],
      exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
      signal,
      timedOut,
      stdout: stdout.text(),
      stderr: stderr.text(),
      truncated: stdout.truncated || stderr.truncated,
      seconds: (performance.now() - started) / 1000,
    };
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause;
    throw new Failure(`${file} could not be started: ${startFault(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
    clearTimeout(hardKill);
    options.signal?.removeEventListener("abort", endTree);
  }
}

/**
 * Like {@link observe}, but anything other than exit code 0 is a failure with what was printed.
 *
 * @throws Failure naming the command, its exit code and the last of its output.
 */
export async function exec(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const result = await observe(file, args, options);
  if (result.exitCode === 0 && !result.timedOut) return result;
  const how = result.timedOut
    ? `did not end within ${(options.timeoutMs ?? 0) / 1000} s`
    : `ended with ${result.signal ?? `exit code ${result.exitCode}`}`;
  throw new Failure(`${[file, ...args].join(" ")} ${how}`, {
    detail: [result.stdout, result.stderr].filter((text) => text !== "").join("\n"),
  });
}

function startFault(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "no such program or folder (ENOENT)";
  if (code === "EACCES") return "it may not be executed (EACCES)";
  return cause instanceof Error ? cause.message : String(cause);
}

/** Keeps the first half and the last half of what is allowed: causes come first, verdicts last. */
class Tail {
  readonly #half: number;
  #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #dropped = 0;

  constructor(keepBytes = 16 << 20) {
    this.#half = Math.floor(keepBytes / 2);
  }

  get truncated(): boolean {
    return this.#dropped > 0;
  }

  add(chunk: Buffer): void {
    const room = Math.max(0, this.#half - this.#headBytes);
    if (room > 0) {
      this.#head.push(chunk.subarray(0, room));
      this.#headBytes += Math.min(room, chunk.length);
    }
    if (chunk.length <= room) return;
    this.#tail.push(chunk.subarray(room));
    this.#tailBytes += chunk.length - room;
    while (this.#tailBytes - (this.#tail[0]?.length ?? 0) > this.#half) {
      const first = this.#tail.shift();
      this.#dropped += first?.length ?? 0;
      this.#tailBytes -= first?.length ?? 0;
    }
  }

  text(): string {
    const gap = this.#dropped > 0 ? [Buffer.from(`\n[... ${this.#dropped} bytes cut ...]\n`)] : [];
    return Buffer.concat([...this.#head, ...gap, ...this.#tail]).toString("utf8");
  }
}
