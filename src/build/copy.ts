import { constants, cpSync, existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Environment } from "../system/context.ts";
import { Failure } from "../failure.ts";

/** A module's sources in a second place. */
export interface SourceCopy {
  /** The folder that was copied, and the one that it is now in. */
  readonly root: string;
  readonly copy: string;
  /** The working directory in the copy. */
  readonly directory: string;
}

/**
 * Copies what a build in a folder reads: the repository, whose state the go command records, the
 * workspace, or the module, whichever is the largest.
 *
 * @param leaveOut absolute paths of what builds write.
 * @throws Failure when it cannot be copied.
 */
export function copySources(
  directory: string,
  to: string,
  leaveOut: readonly string[],
  env: Environment,
): SourceCopy {
  const root = rootOf(directory, env);
  const skipped = new Set(leaveOut);
  try {
    cpSync(root, to, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => !skipped.has(source) && isCopied(source),
    });
  } catch (cause) {
    throw new Failure(`verify: ${root} cannot be copied for a second build`, {
      remedy: "Make room in RUNNER_TEMP (TMPDIR outside of CI), or leave verify out.",
      cause,
    });
  }
  return { root, copy: to, directory: join(to, relative(root, resolve(directory))) };
}

/** Sockets and pipes are no sources. */
function isCopied(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined || status.isFile() || status.isDirectory();
}

function rootOf(directory: string, env: Environment): string {
  const marks = [".git", ...(env["GOWORK"] === "off" ? [] : ["go.work"]), "go.mod"];
  const own = resolve(directory);
  let root = own;
  for (let folder = own; ; folder = dirname(folder)) {
    if (marks.some((mark) => existsSync(join(folder, mark)))) root = folder;
    if (folder === dirname(folder)) return root;
  }
}

/** A path in the sources, in the copy; any other as it is. */
export function inCopy({ root, copy }: SourceCopy, path: string): string {
  return path === root || path.startsWith(root + sep) ? join(copy, relative(root, path)) : path;
}
