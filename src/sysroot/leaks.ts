import { join, normalize } from "node:path";
import { Failure } from "../failure.ts";
import type { Evidence } from "./evidence.ts";

/** Something of this machine that a build for another used. */
export interface Leak {
  readonly kind: "header" | "library" | "pkg-config file";
  /** Absolute. */
  readonly file: string;
  /** Folder of the package whose C code used it; null where a link step did. */
  readonly by: string | null;
}

/** Where what a build uses may lie. */
export interface Grounds {
  /** The sysroot, the compiler's own folders, the modules', Go's: all absolute, links resolved. */
  readonly folders: readonly string[];
  /** Folder for temporary files: what the go command and the compilers make there is theirs. */
  readonly temp: readonly string[];
}

/** The go command's and the compilers' own names for what they make on the way. */
const temporary =
  /^(?:go-(?:build|link|cross-matrix|tmp|run)|cc[A-Za-z0-9]{6}|[\w.-]+-[0-9a-f]+\.)/;

/**
 * What of a build's evidence lies outside of all that it may use. Each file once, with the first
 * that used it.
 *
 * @param pkgConfigFiles the .pc files that pkg-config opened.
 */
export function leaksIn(
  evidence: Evidence,
  pkgConfigFiles: readonly string[],
  grounds: Grounds,
): Leak[] {
  const leaks = new Map<string, Leak>();
  const look = (kind: Leak["kind"], file: string, by: string | null): void => {
    if (leaks.has(file) || isWithin(file, grounds)) return;
    leaks.set(file, { kind, file, by });
  };
  for (const { folder, headers, inputs } of evidence.compiler) {
    for (const file of headers) look("header", file, folder);
    for (const file of inputs) look("library", file, null);
  }
  for (const file of pkgConfigFiles) look("pkg-config file", file, null);
  return [...leaks.values()];
}

/**
 * The failure that leaks are.
 *
 * @param bringers packages of the target that have what leaked, by the leaked file.
 */
export function leakFailure(
  platform: string,
  leaks: readonly Leak[],
  bringers: ReadonlyMap<string, string>,
): Failure {
  const shown = leaks.slice(0, mostShown).map(({ kind, file, by }) => {
    const user = by === null ? "" : `, used by ${by}`;
    const bringer = bringers.get(file);
    return `${kind} ${file}${user}${bringer === undefined ? "" : ` (for the target: ${bringer})`}`;
  });
  const rest = leaks.length - shown.length;
  const packages = [...new Set(bringers.values())];
  return new Failure(
    `${platform}: the build used ${leaks.length === 1 ? "a file" : `${leaks.length} files`} of this machine, not of the target's system: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`,
    {
      remedy: [
        ...(packages.length > 0 ? [`Write sysroot-packages: ${packages.join(" ")}.`] : []),
        "Take -I, -L and paths of this machine out of the #cgo lines, or name folders with files of the target in env (CGO_CFLAGS, CGO_LDFLAGS, PKG_CONFIG_PATH).",
      ].join(" "),
      detail: leaks.map(({ kind, file }) => `${kind} ${file}`).join("\n"),
    },
  );
}

/** Of many leaks the first ones tell what is wrong. */
const mostShown = 5;

function isWithin(file: string, { folders, temp }: Grounds): boolean {
  const path = normalize(file);
  if (folders.some((folder) => isBelow(path, folder))) return true;
  return temp.some(
    (folder) => isBelow(path, folder) && temporary.test(path.slice(join(folder, "/").length)),
  );
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(join(folder, "/"));
}

/** Folders that a user's own flags name, but for those where this host has its own files. */
export function foldersIn(variables: Readonly<Record<string, string>>): string[] {
  const named = Object.entries(variables).flatMap(([name, value]) =>
    name.startsWith("PKG_CONFIG")
      ? value.split(":")
      : [...value.matchAll(/(?:^|\s)(?:-I|-L|-isystem|-F)\s*(\/\S+)/g)].map(
          ([, folder = ""]) => folder,
        ),
  );
  return named.filter(
    (folder) => folder.startsWith("/") && !ofTheHost.test(`${normalize(folder)}/`),
  );
}

/** Where distributions and `make install` put what is for the machine itself. */
const ofTheHost = /^\/(?:usr|lib|lib32|lib64|libx32|bin|sbin)\//;
