import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Context } from "../system/context.ts";
import { replaceFile } from "../system/file.ts";

/*
 * What a build used, as the launchers of compilers and of pkg-config leave it in the folder that
 * GO_CROSS_MATRIX_EVIDENCE names: for each call NAME-PID.args (of a compiler: the folder that it
 * ran in, then its arguments, a line each), .headers and .inputs (every header and every file that
 * was linked, as a rule of make or as `clang -H` lists them).
 */

/** The variable that tells the launchers where evidence goes. */
export const evidenceVariable = "GO_CROSS_MATRIX_EVIDENCE";

/** What one call of a compiler used. */
export interface CompilerCall {
  /** The folder that it ran in: of a package's C code, the package's. */
  readonly folder: string;
  readonly args: readonly string[];
  /** Absolute paths, links resolved. */
  readonly headers: readonly string[];
  readonly inputs: readonly string[];
}

/** What all calls of a build used. */
export interface Evidence {
  readonly compiler: readonly CompilerCall[];
  /** Arguments of each call of pkg-config. */
  readonly pkgConfig: readonly (readonly string[])[];
}

/** A place for the evidence of one build. */
export interface EvidenceFolder {
  readonly folder: string;
  /**
   * Goes into the path of the compiler's launcher, and so into the keys of Go's build cache: what
   * was compiled while nobody looked at what it used, or used what it should not, is not used again.
   */
  readonly round: string;
  readonly read: () => Evidence;
  /** Ends the build: what was compiled may be used again when all of its evidence was good. */
  readonly close: (good: boolean) => void;
}

/** Kept in Go's build cache, as long as what it speaks of. */
interface Rounds {
  readonly round: number;
  /** Every build of this round was looked at to its end, and was good. */
  readonly good: boolean;
}

/**
 * Opens a place for the evidence of a build.
 *
 * @param goCache the GOCACHE of the build.
 * @param identity of compiler and sysroot.
 */
export function openEvidence(goCache: string, identity: string, context: Context): EvidenceFolder {
  const file = join(goCache, "go-cross-matrix", `${identity}.json`);
  const before = readRounds(file);
  const round = before.good ? before.round : before.round + 1;
  writeRounds(file, { round, good: false });
  mkdirSync(context.temp, { recursive: true });
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-evidence-"));
  return {
    folder,
    round: String(round),
    read: () => readEvidence(folder),
    close: (good) => {
      writeRounds(file, { round, good });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readRounds(file: string): Rounds {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Rounds;
  } catch {
    return { round: 0, good: true }; // the first build
  }
}

function writeRounds(file: string, rounds: Rounds): void {
  replaceFile(file, JSON.stringify(rounds));
}

/** Reads what the launchers left. */
export function readEvidence(folder: string): Evidence {
  const compiler: CompilerCall[] = [];
  const pkgConfig: string[][] = [];
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      return ""; // a call that only asked for a version has used nothing
    }
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".args"))) {
    const name = file.slice(0, -".args".length);
    const lines = read(file).split("\n").slice(0, -1);
    if (name.startsWith("pkg-config-")) {
      pkgConfig.push(lines);
      continue;
    }
    const [at = "/", ...args] = lines;
    const absolute = (path: string): string => realPath(resolve(at, path));
    compiler.push({
      folder: at,
      args,
      headers: filesIn(read(`${name}.headers`)).map(absolute),
      inputs: inputsIn(read(`${name}.inputs`)).map(absolute),
    });
  }
  return { compiler, pkgConfig };
}

/** Temporary files are gone by now: then the path counts as it is written. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * What a linker read. Its rule has a file a line; lld writes a space in a name as make wants it, GNU
 * ld as it is, so the line is the name.
 */
export function inputsIn(text: string): string[] {
  const [rule = ""] = text.split(/\n\n/, 1);
  return rule
    .split("\n")
    .slice(1)
    .map((line) => line.trimStart().replace(/ \\$/, ""))
    .filter((line) => line !== "")
    .map((line) => line.replaceAll(/\\([ #\\])/g, "$1").replaceAll("$$", "$"));
}

/** What stands right of the colon in rules of make, or behind dots in a list of `clang -H`. */
export function filesIn(text: string): string[] {
  const joined = text.replaceAll(/\\\r?\n/g, " ");
  return joined.split("\n").flatMap((line) => {
    const listed = /^\.+ (.+)$/.exec(line)?.[1];
    if (listed !== undefined) return [listed];
    // CC_PRINT_HEADERS_FILE of clang has a path alone in a line, without spaces in front.
    if (/^[^\s:]/.test(line) && !/:(?:\s|$)/.test(line)) return [line];
    // A colon that ends a target has white space or nothing behind it.
    const [, prerequisites = ""] = /^.*?:(?=\s|$)(.*)$/.exec(line) ?? [];
    return [...prerequisites.matchAll(/(?:\\.|[^\s\\])+/g)].map(([word]) =>
      word.replaceAll(/\\(.)/g, "$1").replaceAll("$$", "$"),
    );
  });
}
