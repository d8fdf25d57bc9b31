import { readFileSync } from "node:fs";
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
  if (asked.goVersion !== "") {
    return { spec: parseVersionSpec(asked.goVersion), from: "go-version" };
  }
  if (asked.goVersionFile !== "") {
    const file = resolve(asked.directory, asked.goVersionFile);
    return { spec: parseVersionFile(file, read(file, "go-version-file")), from: file };
  }
  const file = requireModule(asked.directory, env);
  return { spec: parseVersionFile(file, read(file, "working-directory")), from: file };
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
function findModuleFile(directory: string, env: Environment): string | undefined {
  const work = env["GOWORK"] ?? "";
  if (work !== "" && work !== "off") return work;
  const names = work === "off" ? ["go.mod"] : ["go.work", "go.mod"];
  for (const name of names) {
    for (let folder = resolve(directory); ; folder = dirname(folder)) {
      if (isFile(join(folder, name))) return join(folder, name);
      if (folder === dirname(folder)) break;
    }
  }
  return undefined;
}

function isFile(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

function read(file: string, input: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Failure(
      `${input}: ${file} cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      {
        remedy:
          "Name a go.mod, go.work, .go-version or .tool-versions file, relative to working-directory.",
        cause,
      },
    );
  }
}

/**
 * What a file asks for, by its name.
 *
 * @throws Failure when it names no version of Go.
 */
export function parseVersionFile(file: string, text: string): VersionSpec {
  const name = basename(file);
  if (name === "go.mod" || name === "go.work" || /\.(?:mod|work)$/.test(name)) {
    return moduleRequirement(file, text);
  }
  const version =
    name === ".tool-versions"
      ? toolVersion(text)
      : text
          .split("\n")
          .map((line) => line.replace(/#.*/, "").trim())
          .find((line) => line !== "");
  if (version === undefined) throw noVersion(file);
  return parseVersionSpec(version);
}

/** asdf's file: `golang 1.26.8`; mise calls it go. */
function toolVersion(text: string): string | undefined {
  return /^(?:golang|go)\s+(\S+)/m.exec(text)?.[1];
}

/**
 * The go line is a minimum, the toolchain line a wish for something newer; the larger one counts
 * (https://go.dev/doc/toolchain#select). A go line of 1.21 or later without a patch, and
 * `toolchain default`, ask for nothing more.
 */
function moduleRequirement(file: string, text: string): VersionSpec {
  const lines = text.replaceAll(/\/\/.*$/gm, "");
  const go = goLine(lines);
  const toolchain = toolchainLine(lines);
  const version = [go, toolchain]
    .filter((one) => one !== undefined)
    .toSorted(compareGoVersions)
    .at(-1);
  if (version === undefined) {
    const malformed = /^\s*(?:go|toolchain)\s+(.+?)\s*$/m.exec(lines)?.[1];
    if (malformed !== undefined && malformed !== "default") throw noVersion(file, malformed);
    // A go.mod without a go line means Go 1.16's language, which every Go that there is has.
    return {
      kind: "minimum",
      text: "1.16",
      version: { text: "1.16", minor: 16, patch: 0, prerelease: "" },
    };
  }
  return { kind: "minimum", text: version.text, version };
}

function goLine(lines: string): GoVersion | undefined {
  return parseGoVersion(/^\s*go\s+([^\s"`]+)\s*$/m.exec(lines)?.[1] ?? "");
}

/** A custom toolchain (go1.26.8-custom) stands for the release it is made from. */
function toolchainLine(lines: string): GoVersion | undefined {
  const name = /^\s*toolchain\s+go([^\s-]+)\S*\s*$/m.exec(lines)?.[1];
  return parseGoVersion(name ?? "");
}

function noVersion(file: string, seen?: string): Failure {
  const what =
    seen === undefined
      ? "names no version of Go"
      : `names ${JSON.stringify(seen)}, which is no version of Go`;
  return new Failure(`${file} ${what}`, { remedy: "Write one such as 1.26.8, or set go-version." });
}
