import { lstatSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { replaceFile } from "../system/file.ts";
import { crypto } from "../system/crypto.ts";
import { commandLine } from "../system/shell.ts";
import { toolFolder } from "../system/tool-folder.ts";
import type { Toolset } from "./toolset.ts";

/*
 * A launcher is a script of the shell that stands for a compiler with all of its flags, so that CC
 * is one path: what go, make and cmake all take. Where GO_CROSS_MATRIX_EVIDENCE names a folder,
 * each call of it leaves there
 *
 *   cc-PID.args     the folder that it ran in, then its arguments as given, a line each
 *   cc-PID.headers  every header, the system's too: rules of make (gcc: SUNPRO_DEPENDENCIES of
 *                   "Environment Variables Affecting GCC"), or paths, a line each (clang and zig:
 *                   CC_PRINT_HEADERS_FILE)
 *   cc-PID.inputs   of calls that link: every file that the linker read, as a rule of make
 *                   (--dependency-file of GNU ld 2.36 and of lld)
 *
 * Paths in them are relative to the folder of the first line. A PID that comes again has an x
 * behind it. None of this changes what is compiled.
 */

/** Paths of launchers. */
export interface Launchers {
  readonly folder: string;
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  /** Of all that is in them: hexadecimal. */
  readonly key: string;
}

/** The text of the launcher of a compiler. */
export function launcherText(
  toolset: Toolset,
  language: "c" | "c++",
  listsInputs: boolean,
): string {
  const program = language === "c" ? toolset.cc : toolset.cxx;
  const last = language === "c" ? toolset.last : [...toolset.lastCxx, ...toolset.last];
  const prepended = (list: readonly string[]): string[] =>
    list.length > 0 ? [`  set -- ${commandLine(list)} "$@"`] : [];
  const appended = (list: readonly string[]): string[] =>
    list.length > 0 ? [`  set -- "$@" ${commandLine(list)}`] : [];
  return [
    "#!/bin/sh",
    "# Of go-cross-matrix: a compiler with the flags of one target.",
    "e= m=yes link=yes; [ $# -gt 0 ] || link=",
    'case "$#$1" in 1-*) link= ;; esac',
    "for a; do",
    '  case "$a" in',
    "    -c | -S | -E | -fsyntax-only | '-###' | --version | -dump* | -print* | --print* | --help*) link= ;;",
    "    -M | -MM) link= m= ;;",
    "    -M*) m= ;;",
    "  esac",
    "done",
    'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
    "  e=$GO_CROSS_MATRIX_EVIDENCE/cc-$$",
    '  while [ -e "$e.args" ]; do e=${e}x; done',
    `  { pwd; [ $# -eq 0 ] || printf '%s\\n' "$@"; } >"$e.args"`,
    ...toolset.lists.map((lists) => `  ${listing[lists]}`),
    "fi",
    ...toolset.prepare,
    'if [ -n "$link" ]; then',
    "  :",
    ...prepended(toolset.linkFirst),
    ...appended(toolset.linkLast),
    ...(listsInputs ? ['  [ -z "$e" ] || set -- "$@" -Xlinker "--dependency-file=$e.inputs"'] : []),
    "fi",
    `exec ${commandLine([...program, ...toolset.first])} "$@" ${commandLine(last)}`.trimEnd(),
    "",
  ].join("\n");
}

/** gcc takes what is behind a space for a name of its own: then a rule of make is asked for. */
const listing = {
  gcc: [
    'case "$e" in',
    '    *[[:space:]]*) [ -z "$m" ] || set -- "$@" -MD -MF "$e.headers" ;;',
    '    *) export SUNPRO_DEPENDENCIES="$e.headers of" ;;',
    "  esac",
  ].join("\n"),
  clang: 'export CC_PRINT_HEADERS=1 CC_PRINT_HEADERS_FILE="$e.headers"',
} as const;

function archiverText({ ar, prepare }: Toolset): string {
  return ["#!/bin/sh", "e=", ...prepare, `exec ${commandLine(ar)} "$@"`, ""].join("\n");
}

/**
 * Writes the launchers of a compiler into a folder that is keyed by what is in them.
 *
 * @param name goes before the key: for people.
 */
export function writeLaunchers(
  toolset: Toolset,
  name: string,
  listsInputs: boolean,
  context: Context,
): Launchers {
  const texts = {
    cc: launcherText(toolset, "c", listsInputs),
    cxx: launcherText(toolset, "c++", listsInputs),
    ar: archiverText(toolset),
  };
  // The version and the hash: what is behind a path may become another compiler.
  const key = crypto()
    .createHash("sha256")
    .update(JSON.stringify([texts, toolset.version, toolset.hash]))
    .digest("hex")
    .slice(0, 16);
  return place(join(plainFolder(context), `${name}-${key}`), texts, key);
}

function place(folder: string, texts: Record<"cc" | "cxx" | "ar", string>, key: string): Launchers {
  mkdirSync(folder, { recursive: true });
  // cmake and autoconf tell a C++ compiler by its name.
  const paths = { cc: join(folder, "cc"), cxx: join(folder, "c++"), ar: join(folder, "ar") };
  for (const one of ["cc", "cxx", "ar"] as const) {
    if (isText(paths[one], texts[one])) continue;
    replaceFile(paths[one], texts[one], 0o755);
  }
  return { folder, ...paths, key };
}

function isText(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text && (lstatSync(path).mode & 0o111) === 0o111;
  } catch {
    return false; // not there yet
  }
}

/** make and cmake split CC at spaces, and no quoting is understood by all: a plain path it is. */
function plainFolder(context: Context): string {
  const folder = toolFolder(context, "compilers");
  if (isPlain(folder)) return folder;
  const user = process.getuid?.() ?? 0;
  const other = join(tmpdir(), `go-cross-matrix-${user}`);
  mkdirSync(other, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(other);
  if (uid === user && (mode & 0o22) === 0 && isPlain(other)) return other;
  throw new Failure(`${other}, where compilers are started from, is not this user's alone`, {
    remedy: `Set RUNNER_TOOL_CACHE to a folder without spaces, or remove ${other}.`,
  });
}

const isPlain = (path: string): boolean => /^[\w/.,+@:-]+$/.test(path);
