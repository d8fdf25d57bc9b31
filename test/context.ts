import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Context, Log } from "../src/system/context.ts";
import { readHost } from "../src/system/host.ts";

/** A folder of this test file, with a name that tells quoting faults; gone when its tests end. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "test $(x) 'q' "));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A log that keeps its lines, each with its kind in front. */
export function keepingLog(lines: string[]): Log {
  const keep =
    (kind: string) =>
    (line: string): void => {
      lines.push(`${kind}: ${line}`);
    };
  return {
    info: keep("info"),
    debug: keep("debug"),
    progress: keep("progress"),
    notice: keep("notice"),
    warning: keep("warning"),
    error: keep("error"),
    annotate: (severity, message) => keep(severity)(message),
    group: async (title, body) => {
      keep("group")(title);
      return body();
    },
    fenced: keep("fenced"),
  };
}

/** A context in a folder of its own: nothing of the machine but its Go and what is given. */
export function contextIn(
  folder: string,
  given: Partial<Context> = {},
): Context & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    env: { PATH: process.env["PATH"], HOME: folder },
    host: readHost(2),
    log: keepingLog(lines),
    signal: new AbortController().signal,
    toolCache: join(folder, "tools"),
    temp: folder,
    hasPost: false,
    cleanups: [],
    ...given,
    lines,
  };
}
