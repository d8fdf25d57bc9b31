import type { Explanation } from "./explain.ts";

/**
 * What C compilers and linkers say in a build for another machine, and what it means. GCC and
 * Clang, GNU ld and lld, zig, and cmd/cgo.
 */
export const cExplanations: readonly Explanation[] = [
  {
    printed: /could not determine what C\.(\w+) refers to/,
    means: ([, name]) => ({
      what: `no header of the target has ${name}: the library is another release than its Go package is written for`,
      remedy:
        "Take the library from a newer release with sysroot-suite, or a version of the Go package that fits it.",
    }),
  },
  {
    printed: /undefined (?:reference|symbol)(?: to|:) [`']?(\w+)@@?(GLIBC_2\.\d+)/,
    means: ([, symbol, version]) => ({
      what: `a library of the sysroot needs ${version} (${symbol}), which is newer than the limit`,
      remedy:
        "What is linked dynamically needs as new a glibc as its libraries: take them from an older release with sysroot-suite, or raise glibc.",
    }),
  },
  {
    printed: /(\S+)(?:\([^)]*\))? uses VFP register arguments, (\S+?)(?:\([^)]*\))? does not/,
    means: ([, one, other]) => ({
      what: `${one} is for hard float and ${other} is not: this module has no object for the target's float ABI`,
      remedy:
        "Build the library from source for the target's float ABI: linux/arm/v6 and v7 are hard float, v5 is soft.",
    }),
  },
  {
    printed:
      /(?:skipping incompatible (\S+)|(\S+): (?:file in wrong format|file not recognized|Relocations in generic ELF)|(\S+) is incompatible with \S+)/,
    means: (match) => {
      const file = match.slice(1).find((group) => group !== undefined) ?? "a library";
      return {
        what: `${file.replace(/:$/, "")} is an object for another machine: this module has none for the target`,
        remedy:
          "Use the system's library instead where the module has a build tag for that (often `dynamic`), with its package in sysroot-packages.",
      };
    },
  },
  {
    printed: /#error (.+)/,
    means: ([, complaint = ""]) => ({
      what: `a header refuses to be compiled: ${complaint.replace(/^["']|["']$/g, "")}`,
      remedy:
        "When it asks for a newer library, take it from a newer release with sysroot-suite; some modules bring objects for some targets only.",
    }),
  },
  {
    printed: /gcc: error: unrecognized command-line option '(-m(?:64|32|arch=\S+|sse\S*|avx\S*))'/,
    means: ([, option]) => ({
      what: `the flag ${option} is for another machine than the target`,
      remedy: "Give flags of the target's machine in env (CGO_CFLAGS), or none.",
    }),
  },
];
