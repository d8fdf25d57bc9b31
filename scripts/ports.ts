/**
 * Writes src/targets/ports.json: the ports of every Go minor version that the plan knows without
 * asking, as `go tool dist list -json` of its newest release prints them.
 *
 *     node scripts/ports.ts [MINOR...]      default: 21 to the newest release
 *
 * Needs a go on the PATH; the toolchains come through GOPROXY, verified by go itself.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

interface DistributionPort {
  readonly GOOS: string;
  readonly GOARCH: string;
  readonly CgoSupported?: boolean;
}

/** Newest release of each minor version for this host, from the list of toolchain modules. */
function newestReleases(): Map<number, string> {
  const listed = execFileSync("go", ["list", "-m", "-versions", "golang.org/toolchain"], {
    encoding: "utf8",
    env: { ...process.env, GOFLAGS: "-mod=mod" },
  });
  const newest = new Map<number, number>();
  for (const [, minor, patch] of listed.matchAll(/go1\.(\d+)\.(\d+)\.linux-amd64/g)) {
    newest.set(Number(minor), Math.max(newest.get(Number(minor)) ?? 0, Number(patch)));
  }
  return new Map([...newest].map(([minor, patch]) => [minor, `go1.${minor}.${patch}`]));
}

/** What the real tool of that release says, in the table's form: platform -> has cgo. */
export function portsOf(release: string): Record<string, boolean> {
  const printed = execFileSync("go", ["tool", "dist", "list", "-json"], {
    encoding: "utf8",
    env: { ...process.env, GOTOOLCHAIN: release, GOFLAGS: "" },
  });
  const ports = JSON.parse(printed) as DistributionPort[];
  return Object.fromEntries(
    ports.map((port) => [`${port.GOOS}/${port.GOARCH}`, port.CgoSupported === true]),
  );
}

if (import.meta.main) {
  const releases = newestReleases();
  const asked = process.argv.slice(2).map(Number);
  const minors = asked.length > 0 ? asked : [...releases.keys()].filter((minor) => minor >= 21);
  const table: Record<string, Record<string, boolean>> = {};
  for (const minor of minors.sort((a, b) => a - b)) {
    const release = releases.get(minor);
    if (release === undefined) throw new Error(`no release of Go 1.${minor}`);
    table[`1.${minor}`] = portsOf(release);
  }
  writeFileSync("src/targets/ports.json", `${JSON.stringify(table, null, 1)}\n`);
}
