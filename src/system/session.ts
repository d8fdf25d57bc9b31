import { availableParallelism, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context, Environment } from "./context.ts";
import { readHost } from "./host.ts";
import { terminalLog } from "./terminal.ts";
import { workflowLog } from "./workflow.ts";

/** Exit codes of a shell for what a signal ended. */
const interruptions = { SIGINT: 130, SIGTERM: 143 } as const;

/** A context for one run of a command, and the way to end it. */
export interface Session {
  readonly context: Context;
  /** Undoes what is to be undone, newest first. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the context of this process: the runner's folders and log in a job, the user's on a
 * command line. Ctrl-C and SIGTERM abort it; a second one ends the process at once.
 *
 * @throws Failure in a job whose runner names no folders.
 */
export function openSession(env: Environment, args: readonly string[]): Session {
  const inJob = env["GITHUB_ACTIONS"] === "true";
  const debug = env["RUNNER_DEBUG"] === "1";
  const abort = new AbortController();
  for (const [signal, exitCode] of Object.entries(interruptions)) {
    process.on(signal, () => {
      if (abort.signal.aborted) process.exit(exitCode);
      process.exitCode = exitCode;
      abort.abort(new Failure(`interrupted by ${signal}`));
    });
  }
  const home = env["HOME"];
  const complete = home === undefined || home === "" ? { ...env, HOME: userInfo().homedir } : env;
  const context: Context = {
    env: complete,
    host: readHost(availableParallelism()),
    log: inJob
      ? workflowLog((text) => process.stdout.write(text), debug)
      : terminalLog((text) => process.stderr.write(text), debug, process.stderr.isTTY),
    signal: abort.signal,
    toolCache: folder(complete, "RUNNER_TOOL_CACHE", inJob, () =>
      join(complete["XDG_CACHE_HOME"] ?? join(complete["HOME"] ?? "", ".cache"), "go-cross-matrix"),
    ),
    temp: folder(complete, "RUNNER_TEMP", inJob, tmpdir),
    // The runner gives an action no arguments; the command line in a step of a job has some.
    hasPost: inJob && args.length === 0,
    cleanups: [],
  };
  return {
    context,
    close: async () => {
      for (let undo = context.cleanups.pop(); undo !== undefined; undo = context.cleanups.pop()) {
        await undo();
      }
    },
  };
}

function folder(
  env: Environment,
  variable: string,
  inJob: boolean,
  fallback: () => string,
): string {
  const given = env[variable];
  if (given !== undefined && given !== "") return given;
  if (!inJob) return fallback();
  throw new Failure(`${variable} is not set, though GITHUB_ACTIONS is`, {
    remedy: `The runner sets it; on a command line unset GITHUB_ACTIONS, or set ${variable} to a folder.`,
  });
}
