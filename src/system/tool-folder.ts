import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "./context.ts";

/** The places of a folder of ours: in the tool cache, and for this job alone in the temporary files. */
export function toolFolders(
  { toolCache, temp }: Pick<Context, "toolCache" | "temp">,
  ...parts: string[]
): readonly [inToolCache: string, inTemp: string] {
  return [join(toolCache, "go-cross-matrix", ...parts), join(temp, "go-cross-matrix", ...parts)];
}

/**
 * A folder of ours in the tool cache, made where it is not there; where the tool cache may not be
 * written, one in the folder for temporary files, for this job alone.
 */
export function toolFolder(context: Context, ...parts: string[]): string {
  return writableFolder(toolFolders(context, ...parts), context);
}

/** The first of two folders where it can be written, else the second; made where it is not there. */
export function writableFolder(
  [inToolCache, inTemp]: readonly [string, string],
  { toolCache, log }: Context,
): string {
  try {
    mkdirSync(inToolCache, { recursive: true });
    accessSync(inToolCache, constants.W_OK);
    return inToolCache;
  } catch {
    log.notice(`the tool cache ${toolCache} cannot be written; ${inTemp} is used for this job`);
    mkdirSync(inTemp, { recursive: true });
    return inTemp;
  }
}
