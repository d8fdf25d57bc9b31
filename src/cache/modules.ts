import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { Failure } from "../failure.ts";
import type { Environment } from "../system/context.ts";
import { hash1 } from "../toolchain/tree-hash.ts";
import { hashModule } from "../toolchain/unpack.ts";

/*
 * Downloads of modules, as they lie in GOMODCACHE/cache/download (`go help goproxy`): MODULE/@v/ with
 * VERSION.zip and VERSION.mod, capitals of the names as !lower. go.sum has the hashes of both, so that
 * what comes out of a cache is verified as if it came from a proxy. Nothing else is kept: a build with a
 * go.sum needs nothing else.
 */

/** A file that go.sum knows. */
export interface Known {
  /** MODULE@VERSION */
  readonly module: string;
  readonly kind: "zip" | "mod";
  /** h1: hash. */
  readonly hash: string;
}

/** GOMODCACHE/cache/download, as the go command has it without `go env -w`. */
export function downloadFolder(env: Environment): string {
  const [first] = (env["GOPATH"] ?? "").split(":");
  const gopath = first === undefined || first === "" ? join(env["HOME"] ?? "", "go") : first;
  return join(env["GOMODCACHE"] || join(gopath, "pkg", "mod"), "cache", "download");
}

/**
 * The text of go.sum, or of all those of a workspace.
 *
 * @param file the go.mod or go.work (`go help work`).
 * @returns "" where there is none, or where modules come out of a vendor folder.
 */
export function readSums(file: string): string {
  const folder = dirname(file);
  if (existsSync(join(folder, "vendor", "modules.txt"))) return "";
  if (!file.endsWith(".work")) return readIfThere(join(folder, "go.sum"));
  const uses = readIfThere(file).matchAll(/^\s*(?:use\s+)?"?(\.{1,2}(?:\/[^"\s]*)?)"?\s*$/gm);
  const sums = [...uses].map(([, use = ""]) => readIfThere(join(folder, use, "go.sum")));
  return [readIfThere(file.replace(/\.work$/, ".work.sum")), ...sums].join("");
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** What go.sum knows, by path below the folder of downloads. */
export function parseSums(text: string): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const line of text.split("\n")) {
    const [, path, version, mod, hash] =
      /^([^\s]+) ([^\s/]+)(\/go\.mod)? (h1:[A-Za-z0-9+/]{43}=)$/.exec(line.trim()) ?? [];
    if (path === undefined || version === undefined || hash === undefined) continue;
    if (path.split("/").some((part) => ["", ".", ".."].includes(part))) continue;
    const base = `${escaped(path)}/@v/${escaped(version)}`;
    const module = `${path}@${version}`;
    const kind = mod === undefined ? "zip" : "mod";
    known.set(`${base}.${kind}`, { module, kind, hash });
  }
  return known;
}

/** golang.org/x/mod/module.EscapePath */
function escaped(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** Those of the known files that are there, with their sizes in bytes. */
export function downloadsIn(
  folder: string,
  known: ReadonlyMap<string, Known>,
): ReadonlyMap<string, number> {
  const there = new Map<string, number>();
  for (const path of known.keys()) {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    if (size !== undefined) there.set(path, size);
  }
  return there;
}

export interface Verified {
  /** Paths that are what go.sum says. */
  readonly good: readonly string[];
  /** Modules of which something is not. */
  readonly bad: readonly string[];
}

/** Verifies all files in a folder, and removes those that are not what go.sum says, or not in it. */
export async function verifyDownloads(
  folder: string,
  known: ReadonlyMap<string, Known>,
  signal: AbortSignal,
): Promise<Verified> {
  const [good, bad]: [string[], Set<string>] = [[], new Set()];
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const place = join(file.parentPath, file.name);
    const path = relative(folder, place).replaceAll(sep, "/");
    const one = known.get(path);
    if (one !== undefined && (await isAsKnown(readFileSync(place), one, signal))) {
      good.push(path);
      continue;
    }
    rmSync(place);
    if (one !== undefined) bad.add(one.module);
  }
  return { good, bad: [...bad] };
}

async function isAsKnown(
  content: Buffer,
  { module, kind, hash }: Known,
  signal: AbortSignal,
): Promise<boolean> {
  if (kind === "mod") {
    const own = createHash("sha256").update(content).digest("hex");
    return hash1(new Map([["go.mod", own]])) === hash;
  }
  try {
    return (await hashModule(content, `${module}/`, signal)) === hash;
  } catch (failure) {
    signal.throwIfAborted();
    if (failure instanceof Failure) return false;
    throw failure;
  }
}

/**
 * Moves verified downloads to where the go command looks for them, but for those it has, and tells it
 * their hashes, which it holds against go.sum once more.
 */
export function placeDownloads(
  from: string,
  paths: readonly string[],
  folder: string,
  known: ReadonlyMap<string, Known>,
): void {
  for (const path of paths) {
    const target = join(folder, path);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(from, path), target);
    const { kind, hash } = known.get(path) ?? {};
    if (kind === "zip") writeFileSync(`${target}hash`, hash ?? "");
  }
}
