import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import { architectures } from "../targets/architectures.ts";
import { parsePlatform } from "../targets/platform.ts";
import { architectureOfFile } from "../targets/target.ts";
import { Failure } from "../failure.ts";

/**
 * The platform that a file says it is for: by what the go command recorded, else by the machine of
 * its header, which names no system; "unknown" for what is neither.
 */
export function claimedPlatform({
  elf,
  go,
}: {
  readonly elf: Elf | null;
  readonly go: GoBuildInfo | null;
}): string {
  const { GOOS: goos, GOARCH: goarch } = go?.settings ?? {};
  if (goos !== undefined && goarch !== undefined) {
    const level = architectures.get(goarch)?.level;
    const value = level === undefined ? undefined : go?.settings[level.variable];
    const variant = value === undefined ? "" : `/${level?.prefix ?? ""}${value}`;
    try {
      return parsePlatform(`${goos}/${goarch}${variant}`).platform;
    } catch (failure) {
      // A port or level of a Go that is newer than the table: in its own words.
      if (!(failure instanceof Failure)) throw failure;
      return `${goos}/${goarch}${variant}`;
    }
  }
  if (elf === null) return "unknown";
  return architectureOfFile(elf)?.goarch ?? `machine ${elf.machine}`;
}
