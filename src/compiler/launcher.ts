import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../system/context.ts";
import { crypto } from "../system/crypto.ts";
import { toolFolder } from "../system/tool-folder.ts";

/** A program in front of a compiler, as the text of a shell script. */
export interface Launch {
  /** Path of the program that does the work. */
  readonly program: string;
  /** What it is always given, before its arguments. */
  readonly flags: readonly string[];
  /** What it is given behind them in steps that link. */
  readonly linkFlags?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** Shell lines that make it leave evidence in `$e`, its number in `$$`. */
  readonly evidence?: readonly string[];
}

/** Steps that make no program: they compile, or are asked something. */
const noLink =
  "-c|-E|-S|-M|-MM|-fsyntax-only|-print-*|--print-*|--version|-V|-###|-dump*|--help*|--target-help";

/** GCC lists every header, those of the system too, where this names a file ("Environment Variables"). */
export const gccEvidence = [
  'export SUNPRO_DEPENDENCIES="$e/cc-$$.headers"',
  'if [ -n "$link" ]; then set -- "$@" "-Wl,--dependency-file=$e/cc-$$.inputs"; fi',
] as const;

/**
 * Writes launchers into a folder of the tool cache that is named by what they say: their paths go
 * into the keys of Go's build cache, so they are the same as long as they do the same.
 *
 * @param launches by file name.
 * @returns paths by file name.
 */
export function writeLaunchers<Name extends string>(
  launches: Readonly<Record<Name, Launch>>,
  context: Context,
): Record<Name, string> {
  const scripts = Object.entries<Launch>(launches).map(
    ([name, launch]) => [name, scriptOf(launch)] as const,
  );
  const hash = crypto().createHash("sha256").update(JSON.stringify(scripts)).digest("hex");
  const folder = toolFolder(context, "launchers", hash.slice(0, 16));
  const paths = scripts.map(([name, script]) => {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, "utf8") !== script) {
      const partial = `${path}.${process.pid}`;
      writeFileSync(partial, script, { mode: 0o755 });
      renameSync(partial, path);
    }
    return [name, path] as const;
  });
  return Object.fromEntries(paths) as Record<Name, string>;
}

function scriptOf({ program, flags, linkFlags = [], variables = {}, evidence }: Launch): string {
  const given = [program, ...flags].map(quoted).join(" ");
  const linking = [
    "link=1",
    `for a in "$@"; do case "$a" in ${noLink}) link=;; esac; done`,
    // -v alone asks for the version; with a file it links, and tells.
    'if [ "$#" -le 1 ]; then link=; fi',
  ];
  return [
    "#!/bin/sh",
    ...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`),
    ...(evidence === undefined && linkFlags.length === 0 ? [] : linking),
    ...(linkFlags.length === 0
      ? []
      : [`if [ -n "$link" ]; then set -- "$@" ${linkFlags.map(quoted).join(" ")}; fi`]),
    ...(evidence === undefined
      ? []
      : [
          "e=$GO_CROSS_MATRIX_EVIDENCE",
          'if [ -n "$e" ]; then',
          `  { pwd; printf '%s\\n' "$@"; } >"$e/cc-$$.args"`,
          ...evidence.map((line) => `  ${line}`),
          "fi",
        ]),
    `exec ${given} "$@"`,
    "",
  ].join("\n");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
