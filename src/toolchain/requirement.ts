import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import type { Environment } from "../system/context.ts";
import {
  compareGoVersions,
  parseGoVersion,
  parseVersionSpec,
  type GoVersion,
  type VersionSpec,
} from "./version.ts";

/** Which Go is wanted, and who says so. */
export interface Requirement {
  /**
   * Of a go.mod or go.work a minimum, as the go command reads them: an installed Go that is newer
   * will do, and where one is fetched it is that version. Everything else is taken at its word.
   */
  readonly spec: VersionSpec;
  /** "go-version", or the file that it was read from. */
  readonly from: string;
}

/**
 * Finds out which Go is wanted: the `go-version` input, else `go-version-file`, else the go.work
 * or go.mod that the go command itself would use in the folder.
 *
 * @throws Failure when nothing says it, or what says it cannot be read.
 */
export function findRequirement(
  asked: { readonly goVersion: string; readonly goVersionFile: string; readonly directory: string },
  env: Environment,
): Requirement {
  const { goVersion, goVersionFile, directory } = asked;
  if (goVersion !== "") {
    return { spec: parseVersionSpec(goVersion, "go-version"), from: "go-version" };
  }
  const file =
    goVersionFile === "" ? requireModule(directory, env) : resolve(directory, goVersionFile);
  const text = read(file, goVersionFile === "" ? "working-directory" : "go-version-file");
  return { spec: parseVersionFile(file, text), from: file };
}

/**
 * The file that makes a folder part of a module or workspace.
 *
 * @throws Failure where there is none.
 */
export function requireModule(directory: string, env: Environment): string {
  const file = findModuleFile(directory, env);
  if (file !== undefined) return file;
  throw new Failure(`there is no go.mod in ${resolve(directory)} or above`, {
    remedy: "Set working-directory to the folder of the module, or run `go mod init` there.",
  });
}

/** The go.work, else the go.mod, that governs a folder (`go help work`, `go help modules`). */
export function findModuleFile(directory: string, env: Environment): string | undefined {
  const work = env["GOWORK"] ?? "";
  if (work === "off") return findAbove(directory, "go.mod");
  if (work !== "") return work;
  return findAbove(directory, "go.work") ?? findAbove(directory, "go.mod");
}

function findAbove(directory: string, name: string): string | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

function read(file: string, input: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(`${input}: ${file} cannot be read (${code})`, {
      remedy:
        "Name a go.mod, go.work, .go-version or .tool-versions file, relative to working-directory.",
      cause,
    });
  }
}

/**
 * What a file asks for, by its name: go.mod and go.work, asdf's .tool-versions, and anything else
 * as .go-version, which has a version on a line of its own.
 *
 * @throws Failure when it names no version of Go.
 */
export function parseVersionFile(file: string, text: string): VersionSpec {
  const name = basename(file);
  if (/\.(?:mod|work)$/.test(name)) return minimumOf(file, text);
  const line = name === ".tool-versions" ? toolVersion(text) : firstLine(text);
  if (line === undefined) {
    throw new Failure(`${file} names no version of Go`, {
      remedy: "Write one such as 1.26.8 into it, or set go-version.",
    });
  }
  return parseVersionSpec(line, file);
}

/** asdf's file: `golang 1.26.8`; mise calls it go. Further versions on the line are fallbacks. */
function toolVersion(text: string): string | undefined {
  return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
}

function firstLine(text: string): string | undefined {
  const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.find((line) => line !== "");
}

/** A go.mod without a go line has Go 1.16's language (https://go.dev/ref/mod#go-mod-file-go). */
const withoutGoLine = "1.16";

/**
 * The go line is a minimum, the toolchain line a wish for something newer: the larger one counts
 * (https://go.dev/doc/toolchain#select). `toolchain default` wishes for nothing, and a custom
 * toolchain (go1.26.8-custom) stands for the release that it is made from.
 */
function minimumOf(file: string, text: string): VersionSpec {
  const go = versionOnLine(file, text, "go", /^(\d\S*)$/);
  const toolchain = versionOnLine(file, text, "toolchain", /^(?:default|go([^\s-]+)(?:-\S+)?)$/);
  const version = [go, toolchain, parseGoVersion(withoutGoLine)]
    .filter((one) => one !== undefined)
    .toSorted(compareGoVersions)
    .at(-1) as GoVersion;
  return { kind: "minimum", text: version.text, version };
}

/**
 * The version that a line of go.mod has; undefined where there is no such line, or it asks for none.
 *
 * @throws Failure for a line whose word is of another form.
 */
function versionOnLine(
  file: string,
  text: string,
  keyword: "go" | "toolchain",
  form: RegExp,
): GoVersion | undefined {
  const line = new RegExp(`^[ \\t]*${keyword}[ \\t]+(.+?)[ \\t\\r]*(?://.*)?$`, "m").exec(
    text,
  )?.[1];
  if (line === undefined) return undefined;
  // Words may be quoted (https://go.dev/ref/mod#go-mod-file-lexical).
  const match = form.exec(line.replace(/^(["`])(.*)\1$/, "$2"));
  if (match !== null && match[1] === undefined) return undefined;
  const version = parseGoVersion(match?.[1] ?? "");
  if (version !== undefined) return version;
  throw new Failure(`${file}: \`${keyword} ${line}\` names no version of Go`, {
    remedy: `Write \`${keyword} ${keyword === "go" ? "" : "go"}1.26.8\`, or set go-version.`,
  });
}
