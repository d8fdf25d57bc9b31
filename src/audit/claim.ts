import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import { Failure } from "../failure.ts";
import { architectures } from "../targets/architectures.ts";
import { parsePlatform } from "../targets/platform.ts";
import { architectureOfFile, type Target } from "../targets/target.ts";

/** What is known of a file that says what it is. */
interface Claim {
  readonly elf: Elf | null;
  readonly go: GoBuildInfo | null;
}

/** The target that the go command recorded; null where it recorded none that this Go table knows. */
export function claimedTarget({ go }: Claim): Target | null {
  const platform = recordedPlatform(go);
  if (platform === null) return null;
  try {
    return parsePlatform(platform);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return null; // a port or level of a Go that is newer than the table
  }
}

/**
 * The platform that a file says it is for: what the go command recorded, else the machine of its
 * header, which names no system; "unknown" for what is neither.
 */
export function claimedPlatform(claim: Claim): string {
  const { elf, go } = claim;
  const recorded = claimedTarget(claim)?.platform ?? recordedPlatform(go);
  if (recorded !== null) return recorded;
  if (elf === null) return "unknown";
  return architectureOfFile(elf)?.goarch ?? `machine ${elf.machine}`;
}

function recordedPlatform(go: GoBuildInfo | null): string | null {
  const { GOOS: goos, GOARCH: goarch } = go?.settings ?? {};
  if (goos === undefined || goarch === undefined) return null;
  const level = architectures.get(goarch)?.level;
  const value = level === undefined ? undefined : go?.settings[level.variable];
  return [goos, goarch, ...(value === undefined ? [] : [`${level?.prefix ?? ""}${value}`])].join(
    "/",
  );
}
