import { compareVersions } from "../elf/versions.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../system/host.ts";

/**
 * The glibc of each release, newest first: an older one makes products that run on older systems.
 * From the versions of the package libc6 in the releases' archives.
 */
const releases: Readonly<
  Record<string, readonly { readonly suite: string; readonly glibc: string }[]>
> = {
  debian: [
    { suite: "trixie", glibc: "2.41" },
    { suite: "bookworm", glibc: "2.36" },
    { suite: "bullseye", glibc: "2.31" },
  ],
  ubuntu: [
    { suite: "plucky", glibc: "2.41" },
    { suite: "noble", glibc: "2.39" },
    { suite: "jammy", glibc: "2.35" },
    { suite: "focal", glibc: "2.31" },
  ],
};

/** The glibc of a release, where it is known. */
export function glibcOf(distribution: string, suite: string): string | undefined {
  return releases[distribution]?.find((release) => release.suite === suite)?.glibc;
}

/**
 * The newest release whose glibc is no newer than the limit: "" for the host's own where that will
 * do.
 *
 * @throws Failure where none is so old.
 */
export function suiteFor(limit: string, distribution: string, codename: string): string {
  const own = glibcOf(distribution, codename);
  if (own !== undefined && compareVersions(own, limit) <= 0) return "";
  const known = releases[distribution] ?? [];
  const found = known.find(({ glibc }) => compareVersions(glibc, limit) <= 0);
  if (found !== undefined) return found.suite;
  const oldest = known.at(-1);
  throw new Failure(
    oldest === undefined
      ? `glibc: no release of ${distribution || "this host's distribution"} is known by its glibc, wanted ${limit}`
      : `glibc: the oldest release of ${distribution} here, ${oldest.suite}, has glibc ${oldest.glibc}, wanted ${limit}`,
    {
      remedy:
        "Set cc: zig, which links for any glibc from 2.17 on, or name an older release in sysroot-suite with its archive in sysroot-mirror.",
    },
  );
}

/** The release whose glibc is nearest to a limit, from below where one is; "" for the host's own. */
export function nearestSuite(limit: string, { distribution, codename }: Host): string {
  const own = glibcOf(distribution, codename);
  if (limit === "" || own === undefined || compareVersions(own, limit) <= 0) return "";
  const known = releases[distribution] ?? [];
  const older = known.find(({ glibc }) => compareVersions(glibc, limit) <= 0);
  return (older ?? known.at(-1))?.suite ?? "";
}
