import type { Host } from "./host.ts";
import type { KeptFiles } from "./kept.ts";
import type { AnnotationPlace } from "./workflow.ts";

/** Environment variables, as node has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where lines for the person who reads the job go. Implementations: system/workflow.ts. */
export interface Log {
  /** A line in the log. Text of other programs goes through `fenced`. */
  info(line: string): void;
  /** Shown only where debug logging is on. */
  debug(line: string): void;
  /** What goes on just now, in the place of what went on before; "" for nothing. Terminals only. */
  progress(text: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** A message at a place in the sources, shown beside it where the log can. */
  annotate(severity: "error" | "warning" | "notice", message: string, place: AnnotationPlace): void;
  /** A foldable section; it stays open until the body has settled. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** What another program printed: shown, and inert (no workflow command in it is obeyed). */
  fenced(text: string): void;
}

/**
 * All that a stage with effects may touch, in one small object: made once in main.ts and handed
 * down, so that nothing below reads process.env or the clock of the runner by itself.
 */
export interface Context {
  readonly env: Environment;
  readonly host: Host;
  readonly log: Log;
  /** Aborts on Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** RUNNER_TOOL_CACHE, or a folder of the user's cache outside CI. */
  readonly toolCache: string;
  /** RUNNER_TEMP, or the system's folder for temporary files outside CI. */
  readonly temp: string;
  /** Started by the runner as an action: the post step runs when the job is done. */
  readonly hasPost: boolean;
  /** Downloads of earlier runs; absent where nothing is kept. */
  readonly kept?: KeptFiles;
  /** What is to be undone at the end whatever happens, newest first (main.ts runs them). */
  readonly cleanups: (() => void | Promise<void>)[];
}
