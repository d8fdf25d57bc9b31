import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { linuxAbiOf, type Target } from "../targets/target.ts";

/**
 * The folder of the `sysroot` input for a target.
 *
 * @throws Failure for a folder that is not there.
 */
export function givenFolder(sysroot: string, target: Target, directory: string): string {
  const folder = resolve(
    directory,
    sysroot
      .replaceAll("{triple}", linuxAbiOf(target)?.triple ?? target.goarch)
      .replaceAll("{arch}", target.goarch),
  );
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(`${target.platform}: sysroot: there is no folder ${folder}`, {
      remedy: "Name the root of a system for the target, with lib and usr in it.",
    });
  }
  return folder;
}
