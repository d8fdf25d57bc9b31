import { Failure } from "../failure.ts";
import { cExplanations } from "./explain-c.ts";

/** Something the go command prints, what it means, and what to do about it. */
export interface Explanation {
  readonly printed: RegExp;
  readonly means: (match: RegExpExecArray) => { what: string; remedy: string };
}

const explanations: readonly Explanation[] = [
  {
    printed: /go: (?:\S+ )?(?:requires|module requires) go >= (\S+) \(running go (\S+?)[;)]/,
    means: ([, wanted, seen]) => ({
      what: `the module needs Go ${wanted}, this is Go ${seen}`,
      remedy: `Set go-version: ${wanted}, or leave it out to follow go.mod.`,
    }),
  },
  {
    printed:
      /(?:stat (.+?): directory not found|no required module provides package (\S+?)[;:]|package (\S+) is not in std|(?:cannot find package|pattern) "?(\S+?)"?: .*(?:no such|directory prefix))/,
    means: (match) => {
      const name = match.slice(1).find((group) => group !== undefined) ?? "a package";
      return {
        what: `there is no package ${name}`,
        remedy: `Check packages; in the module, \`go list ./...\` names what there is.`,
      };
    },
  },
  {
    printed: /missing go\.sum entry/,
    means: () => ({ what: "go.sum lacks entries", remedy: "Run `go mod tidy` and commit go.sum." }),
  },
  {
    printed: /exec: "([^"]+)": executable file not found/,
    means: ([, program]) => ({
      what: `the C compiler ${program} is not there`,
      remedy: `Install it, name another as CC in env, or set cgo: off.`,
    }),
  },
  {
    printed: /no space left on device/,
    means: () => ({ what: "the disk is full", remedy: "Free space, or move GOCACHE and TMPDIR." }),
  },
];

/** All that a text is known to mean, by what builds print and by more explanations. */
export function meaningsOf(
  printed: string,
  more: readonly Explanation[],
): { readonly what: string; readonly remedy: string }[] {
  return [...explanations, ...cExplanations, ...more].flatMap(({ printed: expression, means }) => {
    const match = expression.exec(printed);
    return match === null ? [] : [means(match)];
  });
}

/**
 * A failure of the go command in a person's words: what it means where that is known, what it
 * printed in any case.
 */
export function explainGo(cause: unknown, what: string): Failure {
  if (!(cause instanceof Failure)) throw cause;
  const printed = cause.detail ?? cause.message;
  for (const { printed: expression, means } of [...explanations, ...cExplanations]) {
    const match = expression.exec(printed);
    if (match === null) continue;
    const meaning = means(match);
    return new Failure(`${what}: ${meaning.what}`, {
      remedy: meaning.remedy,
      detail: printed,
      cause,
    });
  }
  return new Failure(`${what}: ${firstComplaint(printed)}`, { detail: printed, cause });
}

/** The first line that says something; lines with # name the package that follows. */
function firstComplaint(printed: string): string {
  return (
    printed.split("\n").find((line) => line !== "" && !line.startsWith("#")) ?? "no reason given"
  );
}

/** What the go command printed of one package: the lines behind `# PACKAGE`, to the next such line. */
export function printedOf(name: string, printed: string): string {
  return printed
    .split(/^(?=# )/m)
    .filter((part) => part.split("\n", 1)[0]?.split(" ")[1] === name)
    .join("");
}

/** A complaint of the compiler, with its place. */
export interface SourceComplaint {
  /** As printed: relative to the folder the go command ran in. */
  readonly file: string;
  readonly line: number;
  readonly col?: number;
  readonly message: string;
}

/**
 * The `file.go:line:col: message` lines in what the go command printed, each once; of a C compiler's
 * what it calls errors.
 */
export function complaintsIn(printed: string): SourceComplaint[] {
  const found = new Map<string, SourceComplaint>();
  for (const [whole, file = "", line, col, message = ""] of printed.matchAll(
    /^(?:vet: )?((?:\.{0,2}\/)?[^\s:]+\.(?:go|s|c|h|cc|cpp)):(\d+):(?:(\d+):)? (?!warning: |note: )(?:(?:fatal )?error: )?(.+)$/gm,
  )) {
    found.set(whole, {
      file,
      line: Number(line),
      ...(col === undefined ? {} : { col: Number(col) }),
      message,
    });
  }
  return [...found.values()];
}
