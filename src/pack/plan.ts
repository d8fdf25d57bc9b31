import { join } from "node:path/posix";
import { Failure, throwCollected } from "../failure.ts";
import type { TargetSettings } from "../targets/settings.ts";
import { slugOf, type Target } from "../targets/target.ts";

/** An archive that a target's products are to be put into. */
export interface ArchivePlan {
  readonly format: "tar.gz" | "zip";
  /** Relative to the working directory, with slashes; absolute where `output` is. */
  readonly path: string;
  /** The one folder in it. */
  readonly folder: string;
  /** What goes into it beside the products. */
  readonly extras: readonly ExtraFile[];
}

/** A file of the project that goes into archives. */
export interface ExtraFile {
  /** In the archive's folder, with slashes. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

/** What the names of all archives of a build have in common. */
export interface Naming {
  /** Folder of report.json, relative to the working directory. */
  readonly folder: string;
  /** Last element of the module's path. */
  readonly project: string;
  readonly version: string;
}

/** The archive of a target, by `archive` and `archive-name`; null where it has none. */
export function planArchive(
  target: Target,
  { archive: format, archiveName }: TargetSettings,
  extras: readonly ExtraFile[],
  { folder, project, version }: Naming,
): ArchivePlan | null {
  if (format === "none") return null;
  const values: Readonly<Record<string, string>> = {
    project,
    target: slugOf(target),
    os: target.goos,
    arch: target.goarch,
    variant: target.variant,
    version,
  };
  const name = archiveName.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  return {
    format,
    path: join(folder, `${name}.${format}`),
    folder: name.split("/").at(-1) ?? name,
    extras,
  };
}

/** Names beside the archives that are taken. */
const own = ["report.json", "report.sarif", "SHA256SUMS"];

/**
 * Refuses archives that would overwrite one another, a product or the report.
 *
 * @param products paths of all products, relative to the working directory.
 * @throws Failure or Failures naming the path and the targets.
 */
export function refuseSharedArchives(
  archives: readonly { readonly target: Target; readonly archive: ArchivePlan | null }[],
  products: ReadonlySet<string>,
  folder: string,
): void {
  const taken = new Set([...products, ...own.map((name) => join(folder, name))]);
  const byPath = new Map<string, string[]>();
  for (const { target, archive } of archives) {
    if (archive === null) continue;
    byPath.set(archive.path, [...(byPath.get(archive.path) ?? []), target.platform]);
  }
  const failures: Failure[] = [];
  for (const [path, platforms] of byPath) {
    const owners = platforms.map((platform) => `the archive of ${platform}`);
    if (taken.has(path)) owners.push("something else that is built");
    if (owners.length < 2) continue;
    failures.push(
      new Failure(`archive-name: ${owners.join(" and ")} would both be ${path}`, {
        remedy: "Put {target} into archive-name: {project}-{version}-{target}.",
      }),
    );
  }
  throwCollected(failures);
}
