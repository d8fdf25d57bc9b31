import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "./context.ts";

/**
 * A folder of ours in the tool cache, made where it is not there; where the tool cache may not be
 * written, one in the folder for temporary files, for this job alone.
 */
export function toolFolder({ toolCache, temp, log }: Context, ...parts: string[]): string {
  const inToolCache = join(toolCache, "go-cross-matrix", ...parts);
  try {
    mkdirSync(inToolCache, { recursive: true });
    accessSync(inToolCache, constants.W_OK);
    return inToolCache;
  } catch {
    const inTemp = join(temp, "go-cross-matrix", ...parts);
    log.notice(`the tool cache ${toolCache} cannot be written; ${inTemp} is used for this job`);
    mkdirSync(inTemp, { recursive: true });
    return inTemp;
  }
}
