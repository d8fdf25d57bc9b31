import minVersion from "semver/ranges/min-version.js";
import type { Context } from "../system/context.ts";
import { newestKnownMinor } from "../targets/ports.ts";
import { candidates } from "./installed.ts";
import type { Requirement } from "./requirement.ts";
import { compareReleasesFirst, satisfies, type GoVersion } from "./version.ts";

/** What is known of the Go that will be used, before it is looked for. */
export interface ExpectedGo {
  /** As people write it: "1.26.8", or "1.26 or newer". */
  readonly version: string;
  /** The minors it may have: the same where it is certain. */
  readonly oldestMinor: number;
  readonly newestMinor: number;
}

/** Says which Go it will be as far as files tell it; starts no process and asks no server. */
export function expectGo(
  { spec }: Requirement,
  useInstalled: boolean,
  context: Context,
): ExpectedGo {
  const installed = useInstalled ? candidates(context) : [];
  // A script in front of the real go may be any version: `build` runs it and asks.
  const known = installed.flatMap(({ version }) => version ?? []);
  const [best] = known.filter((version) => satisfies(spec, version)).toSorted(compareReleasesFirst);
  if (best !== undefined && known.length === installed.length) return certain(best);
  switch (spec.kind) {
    case "exact":
      return certain(spec.version);
    case "minimum":
      return uncertain(`${spec.text} or newer`, spec.version.minor);
    case "range":
      return uncertain(spec.text, minVersion(spec.range)?.minor ?? 0);
    case "stable":
    case "oldstable":
      return uncertain(spec.text, newestKnownMinor - 1);
  }
}

function certain({ text, minor }: GoVersion): ExpectedGo {
  return { version: text, oldestMinor: minor, newestMinor: minor };
}

function uncertain(version: string, oldestMinor: number): ExpectedGo {
  return { version, oldestMinor, newestMinor: Math.max(oldestMinor, newestKnownMinor) };
}
