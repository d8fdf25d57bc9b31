import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "../failure.ts";
import type { Context, Environment } from "../system/context.ts";
import { copyOrLink } from "../system/file.ts";
import { observe } from "../system/process.ts";
import type { Answer, Asked } from "../transfer.ts";
import type { Store } from "./store.ts";

/*
 * The service that keeps caches of workflows: GitHub's, or act's. @actions/cache speaks with it, in
 * a process of its own (src/transfer.ts) that ends when it takes too long.
 *
 * What it saves is an archive of its own making, and what it restores it unpacks with `tar -P`, which
 * writes wherever the archive says. So its PATH has one program, a `tar` that puts our file in the
 * place of its archive, and back: nothing that a stranger packed is ever unpacked by name.
 */

/** How long the service may do nothing, and how fast it then has to be. */
const patienceMs = 10_000;
const slowest = 1 << 20; // bytes a second

/**
 * The service of this job; undefined where there is none: outside of jobs, and in those of runners
 * without one. On Windows the library has a `tar` of its own, and is not used.
 */
export function cacheService(context: Context): Store | undefined {
  const { env, host, log } = context;
  if (env["GITHUB_ACTIONS"] !== "true" || host.os === "windows" || !isThere(env)) return undefined;
  let silent: string | undefined;
  /** Once it did not answer in time it is not asked again: every wait would be as long. */
  const ask = async (asked: Asked, folder: string, bytes: number): Promise<Answer> => {
    if (silent !== undefined) throw new Failure(silent);
    try {
      return await transfer(asked, folder, bytes, context);
    } catch (failure) {
      if (failure instanceof TooSlow) silent = failure.message;
      throw failure;
    }
  };
  return {
    name: "the cache service",
    silent: () => silent,
    fetch: async (prefixes) => {
      const folder = transferFolder(context);
      const { key } = await ask({ do: "restore", keys: prefixes }, folder, 0);
      const file = join(folder, "entry");
      if (key === null) return undefined;
      if (existsSync(file)) return { key, file };
      throw new Failure(`the cache service gave no bytes for ${key}`);
    },
    put: async (key, file) => {
      const folder = transferFolder(context);
      copyOrLink(file, join(folder, "entry"));
      const { key: there, saved } = await ask({ do: "save", key }, folder, statSync(file).size);
      log.debug(`${key}: ${saved ? "saved" : there === null ? "blocked" : "there"}`);
      return saved ? "saved" : there === null ? "blocked" : "there";
    },
  };
}

/** As the library finds it out (lib/internal/config.js): GitHub's own servers have version 2. */
function isThere(env: Environment): boolean {
  const { hostname } = new URL(env["GITHUB_SERVER_URL"] || "https://github.com");
  const enterprise = !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname);
  const second = !enterprise && (env["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "";
  return (env[second ? "ACTIONS_RESULTS_URL" : "ACTIONS_CACHE_URL"] ?? "") !== "";
}

class TooSlow extends Failure {
  override readonly name: string = "TooSlow";
}

/** A folder for one transfer, with the `tar` of its process; gone when main or post ends. */
function transferFolder({ temp, cleanups }: Context): string {
  mkdirSync(temp, { recursive: true });
  const folder = mkdtempSync(join(temp, "go-cross-matrix-transfer-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "temp"));
  const program = join(folder, "bin", "tar");
  writeFileSync(program, tar);
  chmodSync(program, 0o755);
  return folder;
}

/**
 * `tar` as lib/internal/tar.js calls it: `-cf ARCHIVE` in the archive's folder, `-xf ARCHIVE` in ours,
 * and where debug logging is on `-tf ARCHIVE`, to list what is in it.
 * Without `zstd` on the PATH the library takes the archive to be compressed with gzip, and no matter.
 */
const tar = `#!/bin/sh
# Puts one file in the place of an archive, or takes it from there. Packs and unpacks nothing.
PATH=/usr/bin:/bin
while [ $# -gt 0 ]; do
  case "$1" in
    -cf) exec cp -- "$GO_CROSS_MATRIX_ENTRY" "$2" ;;
    -xf) exec mv -- "$2" "$GO_CROSS_MATRIX_ENTRY" ;;
    -tf) exit 0 ;;
  esac
  shift
done
exit 2
`;

/**
 * @param bytes to be sent, which take their time; 0 where something is fetched.
 * @throws TooSlow when the service did nothing for 10 s, or is slower than 1 MiB/s; Failure with what
 *   the library says when it could not be asked.
 */
async function transfer(
  asked: Asked,
  folder: string,
  bytes: number,
  context: Context,
): Promise<Answer> {
  const stop = new AbortController();
  const started = Date.now();
  const watch = setInterval(() => {
    const moved = asked.do === "save" ? bytes : bytesIn(join(folder, "temp"));
    const allowed = patienceMs + (1000 * moved) / slowest;
    if (Date.now() - started < allowed) return;
    stop.abort(new TooSlow(`the cache service did not answer in ${Math.round(allowed / 1000)} s`));
  }, 250);
  try {
    const result = await observe(process.execPath, [transferProgram()], {
      cwd: folder,
      env: {
        ...context.env,
        GITHUB_WORKSPACE: ".", // relative: the library does not quote paths
        RUNNER_TEMP: "temp",
        PATH: join(folder, "bin"),
        GO_CROSS_MATRIX_ENTRY: join(folder, "entry"),
      },
      stdin: JSON.stringify(asked),
      signal: AbortSignal.any([context.signal, stop.signal]),
    });
    const printed = `${result.stdout}\n${result.stderr}`;
    const complaint = /Failed to (?:restore|save): ([^\r\n]*)/.exec(printed)?.[1];
    const answer = parseAnswer(result.stdout);
    const taken = /Unable to reserve cache/.test(complaint ?? "");
    if (answer !== undefined && (complaint === undefined || taken)) return answer;
    const fault = complaint ?? printed.trim().split("\n").at(-1) ?? "";
    throw new Failure(`the cache service cannot be used: ${fault}`, { detail: result.stderr });
  } finally {
    clearInterval(watch);
  }
}

/** The last line; undefined where the process ended before it. */
function parseAnswer(printed: string): Answer | undefined {
  try {
    return JSON.parse(printed.trimEnd().split("\n").at(-1) ?? "") as Answer;
  } catch {
    return undefined;
  }
}

/** Size of all files below a folder. */
function bytesIn(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  } catch {
    return 0; // it was moved just now
  }
}

/** In the bundle a neighbour of main and post; in the sources a neighbour of this folder. */
function transferProgram(): string {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), "..", here.endsWith(".ts") ? "transfer.ts" : "transfer/index.js");
}
