import { meaningsOf, type Explanation } from "../build/explain.ts";

/** What a line of a log means. */
export interface Explained {
  /** Counted from 1. */
  readonly line: number;
  /** The line, without what a terminal or runner put around it. */
  readonly printed: string;
  readonly what: string;
  readonly remedy: string;
}

/** Programs that were built, and do not run: what kernels, loaders, QEMU and Go's runtime say. */
const running: readonly Explanation[] = [
  {
    printed: /exec format error/i,
    means: () => ({
      what: "the program is for another machine than the one that ran it, and no emulator is registered there",
      remedy:
        "Build for that machine's target, or run it after a step with smoke, which registers QEMU.",
    }),
  },
  {
    printed: /version [`']GLIBC_(2\.\d+)'? not found/,
    means: ([, version]) => ({
      what: `the program needs glibc ${version}, which is newer than the one it was run with`,
      remedy: "Set glibc to the oldest that the program is to run with, or cgo: off.",
    }),
  },
  {
    printed: /Could not open '(\/lib\S*\/?ld-\S+?)'/,
    means: ([, loader]) => ({
      what: `the program is linked dynamically, and its loader ${loader} is not on this machine`,
      remedy: "Set cgo: off or static: true, or give QEMU the target's system with -L SYSROOT.",
    }),
  },
  {
    printed: /Invalid ELF image for this architecture/,
    means: () => ({
      what: "QEMU was given a program of another machine than the one that it emulates",
      remedy: "`go-cross-matrix audit --files PROGRAM` says what it is.",
    }),
  },
  {
    printed: /uncaught target signal 4|SIGILL: illegal instruction/,
    means: () => ({
      what: "the program has an instruction that the machine does not",
      remedy: "Build for the machine's level (linux/arm/v6, linux/amd64/v1), C code too.",
    }),
  },
  {
    printed: /can only be run on AMD64 processors with (v\d) microarchitecture/,
    means: ([, level]) => ({
      what: `the program was built for GOAMD64=${level}, which the machine is not`,
      remedy: "Build for linux/amd64, or a lower level.",
    }),
  },
  {
    printed: /allocat\w+ .*jit buffer/i,
    means: () => ({
      what: "QEMU has no memory for what it translates: a limit of the process or container",
      remedy: "Raise the limit (ulimit -v unlimited).",
    }),
  },
  {
    printed: /no such instruction: [`']?stp\b/,
    means: () => ({
      what: "the host's gcc was given code of another machine: CC is not set for the target",
      remedy: "Let the action choose the compiler, or set CC in env.",
    }),
  },
];

/** Longer lines are cut where they are shown, and long before that where they are read. */
const longestShown = 200;
const longestRead = 4096;

/** What is known of the lines of a log, each meaning where it first stands. */
export function explainLog(text: string): Explained[] {
  const found = new Map<string, Explained>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const printed = plain(raw.slice(0, longestRead));
    for (const { what, remedy } of meaningsOf(printed, running)) {
      if (found.has(what)) continue;
      found.set(what, { line: index + 1, printed: printed.slice(0, longestShown), what, remedy });
    }
  }
  return [...found.values()];
}

/** Without colours, and without the time that GitHub puts in front of lines. */
function plain(line: string): string {
  return line
    .replaceAll(/\u001B\[[0-9;]*m/g, "")
    .replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /, "")
    .trim();
}
