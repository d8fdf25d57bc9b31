import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import { relative, sep } from "node:path";
import { Failure } from "../failure.ts";
import type { Environment, Log } from "./context.ts";
import { crypto } from "./crypto.ts";

/*
 * The runner's side of the conversation: workflow commands on standard output and the files it
 * names in the environment. @actions/core has the same, but loads an HTTP client with it, which
 * takes 2.8 times node's own start; and its `info` lets commands in foreign text through.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** Where an annotation points to, and what stands above it. Lines and columns begin at 1. */
export interface AnnotationPlace {
  readonly title?: string | undefined;
  /** Relative to the workspace. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
}

/**
 * A path as annotations and reports have it: relative to the workspace where it lies in it, with
 * slashes.
 */
export function reportedPath(file: string, env: Environment): string {
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const path = relative(workspace, file);
  return (path === ".." || path.startsWith(`..${sep}`) ? file : path).replaceAll(sep, "/");
}

/** `::error file=a.go,line=1::message`, escaped so that neither part can end early. */
export function annotation(
  severity: "error" | "warning" | "notice",
  message: string,
  place: AnnotationPlace = {},
): string {
  const properties = Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${severity}${properties === "" ? "" : ` ${properties}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Text in which the runner finds no command: `::` counts at the start of a line and `##[` anywhere
 * in it, so a zero-width space parts them.
 */
export function inert(text: string): string {
  return text.replaceAll("##[", "##\u200B[").replaceAll(/^(\s*)::/gm, "$1\u200B::");
}

/** The log of a job, in workflow commands. */
export function workflowLog(write: (text: string) => void, debug: boolean): Log {
  const line = (text: string): void => write(text + EOL);
  const info = (text: string): void => line(inert(text));
  return {
    info,
    debug: (text) => {
      if (debug) line(`::debug::${escapeData(text)}`);
    },
    progress: () => {}, // a job's log has lines, and what is in one stays
    notice: (message) => line(annotation("notice", message)),
    warning: (message) => line(annotation("warning", message)),
    error: (message) => line(annotation("error", message)),
    annotate: (severity, message, place) => line(annotation(severity, message, place)),
    group: async (title, body) => {
      line(`::group::${escapeData(title)}`);
      try {
        return await body();
      } finally {
        line("::endgroup::");
      }
    },
    fenced: (text) => {
      if (text === "") return;
      const token = crypto().randomUUID();
      line(`::stop-commands::${token}`);
      line(inert(text.replace(/\n$/, "")));
      line(`::${token}::`);
    },
  };
}

/** The files through which a step tells the runner what later steps are to have. */
export type RunnerFile = "GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE";

/**
 * Writes a value for the runner: an output, a variable for later steps, or state for `post`.
 * Nothing where the runner named no such file (the command line).
 *
 * @throws Failure when the file cannot be written.
 */
export function tellRunner(env: Environment, file: RunnerFile, name: string, value: string): void {
  if ((env[file] ?? "") === "") return;
  // A random delimiter, so that no value can end the entry and start another.
  const delimiter = `value_${crypto().randomUUID()}`;
  append(env, file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}

/**
 * Puts a folder in front of the PATH of later steps.
 *
 * @throws Failure for a path with a line break: the runner would read two.
 */
export function addToPath(env: Environment, folder: string): void {
  if (/[\r\n]/.test(folder)) {
    throw new Failure(
      `the path ${JSON.stringify(folder)} has a line break and cannot be put on the PATH`,
    );
  }
  append(env, "GITHUB_PATH", folder + EOL);
}

/** GitHub drops a summary that is larger; in bytes. */
const summaryLimit = 1024 * 1024;

/** Adds Markdown to the summary of the job, cut to what GitHub takes, and saying so. */
export function addSummary(env: Environment, markdown: string): void {
  const bytes = Buffer.from(markdown);
  const notice = "\n\n_This summary was cut at 1 MiB; report.json has everything._\n";
  const text =
    bytes.length <= summaryLimit
      ? markdown
      : bytes
          .subarray(0, summaryLimit - notice.length - 4)
          .toString("utf8")
          .replace(/\uFFFD$/, "") + notice;
  append(env, "GITHUB_STEP_SUMMARY", text);
}

function append(env: Environment, variable: string, text: string): void {
  const file = env[variable];
  if (file === undefined || file === "") return;
  try {
    appendFileSync(file, text);
  } catch (cause) {
    throw new Failure(`${variable}: ${file} cannot be written`, { cause });
  }
}
