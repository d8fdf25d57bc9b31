import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, normalize, relative } from "node:path/posix";
import { rm } from "node:fs/promises";
import { Failure } from "../../failure.ts";

/** Folders of / that are links into /usr on every system of today (Debian's usrmerge). */
const merged = ["bin", "sbin", "lib", "lib32", "lib64", "libx32", "libo32"];

/** What nobody compiles or links with. */
const left = /^usr\/share\/(?:doc|man|info|locale|lintian|bug|doc-base)(?:\/|$)/;

/** Makes the root of a system in a folder: /lib is a link to /usr/lib, and so on. */
export function makeRoot(folder: string): void {
  mkdirSync(join(folder, "usr"), { recursive: true });
  for (const name of merged) symlinkSync(`usr/${name}`, join(folder, name));
}

/** Where dpkg has the list of a package's files (dpkg-query(1)). */
export const fileLists = "var/lib/dpkg/info";

/**
 * Moves what a package has into the root of a system, and lists it there as dpkg does. Links that begin with a slash, or climb out
 * of the root, begin at the root: on the target they would, here they would lead into the host.
 *
 * @param unpacked folder of the package, which is used up.
 * @param name of the package.
 * @throws Failure where the package has a folder and the root a file, or the other way round.
 */
export async function moveInto(root: string, unpacked: string, name: string): Promise<void> {
  const moved: string[] = [];
  moveFolder(root, unpacked, "", moved);
  mkdirSync(join(root, fileLists), { recursive: true });
  const list = moved.map((path) => `/${path}\n`).sort();
  writeFileSync(join(root, fileLists, `${name}.list`), list.join(""));
  await rm(unpacked, { recursive: true });
}

/** @param moved is added to: the paths of files and links in the root. */
function moveFolder(root: string, unpacked: string, folder: string, moved: string[]): void {
  for (const entry of readdirSync(join(unpacked, folder), { withFileTypes: true })) {
    const from = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const to = placeOf(from);
    if (left.test(to)) continue;
    const target = join(root, to);
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (entry.isDirectory()) {
      if (there === undefined) mkdirSync(target, { recursive: true });
      else if (!there.isDirectory() && !merged.includes(to)) throw conflict(to);
      moveFolder(root, unpacked, from, moved);
      continue;
    }
    if (there?.isDirectory() === true) throw conflict(to);
    moved.push(to);
    mkdirSync(dirname(target), { recursive: true });
    if (entry.isSymbolicLink()) {
      if (there !== undefined) continue; // two packages with one link, or one of usrmerge's
      symlinkSync(rebased(readlinkSync(join(unpacked, from)), from, to), target);
    } else {
      renameSync(join(unpacked, from), target);
    }
  }
}

/** Where a path of a package lies in the root: lib/x in usr/lib/x. */
function placeOf(path: string): string {
  const [first = "", ...rest] = path.split("/");
  return rest.length > 0 && merged.includes(first) ? `usr/${path}` : path;
}

/**
 * The text of a link that leads inside the root to what it leads to on the target.
 *
 * @param link its text in the package.
 * @param from path of the link in the package; `to` the one in the root.
 */
export function rebased(link: string, from: string, to: string): string {
  // normalize("/../x") is "/x": as the kernel has it, / is its own parent.
  const target = normalize(link.startsWith("/") ? link : join(dirname(`/${from}`), link));
  return relative(dirname(`/${to}`), `/${placeOf(target.slice(1))}`) || ".";
}

function conflict(path: string): Failure {
  return new Failure(`two packages do not go together: ${path} is a folder of one and no other's`);
}
