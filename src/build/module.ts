import { readFileSync } from "node:fs";
import type { Environment } from "../system/context.ts";
import { findModuleFile } from "../toolchain/requirement.ts";

/**
 * The path of the module that a folder is in, as its go.mod has it (https://go.dev/ref/mod#go-mod-file-module);
 * undefined where the folder is in none, such as the folder of a workspace.
 */
export function moduleNameOf(directory: string, env: Environment): string | undefined {
  const file = findModuleFile(directory, { ...env, GOWORK: "off" });
  if (file === undefined) return undefined;
  const [, quoted, bare] =
    /^module\s+(?:["`]([^"`]+)["`]|([^\s"`(]+))/m.exec(readFileSync(file, "utf8")) ?? [];
  return quoted ?? bare;
}
