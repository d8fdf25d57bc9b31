import minVersion from "semver/ranges/min-version.js";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../system/context.ts";
import { which } from "../system/host.ts";
import { newestKnownMinor } from "../targets/ports.ts";
import type { Requirement } from "./requirement.ts";
import { meets, parseGoVersion, type GoVersion } from "./version.ts";

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
  { env }: Context,
): ExpectedGo {
  const installed = useInstalled ? versionOnPath(env["PATH"]) : undefined;
  if (installed !== undefined && meets(spec, installed)) return certain(installed);
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

/** The version of the go on the PATH, from the VERSION file of its GOROOT. */
function versionOnPath(path: string | undefined): GoVersion | undefined {
  const go = which("go", { PATH: path });
  if (go === undefined) return undefined;
  try {
    const root = dirname(dirname(realpathSync(go)));
    return parseGoVersion(readFileSync(join(root, "VERSION"), "utf8").split("\n")[0] ?? "");
  } catch {
    return undefined; // a wrapper script has no VERSION beside it; `build` runs it and asks
  }
}
