import type { Observation, Rule } from "../rule.ts";

/** Folders of the system, which a package may rightly name. */
const systemFolder = /^\/(?:usr\/(?:local\/)?)?lib(?:32|64|exec)?(?:\/|$)|^\/opt\//;

/**
 * Libraries are not looked for in folders of the machine that built, nor in the working directory.
 * DT_RPATH comes before LD_LIBRARY_PATH and holds for libraries of libraries; DT_RUNPATH does not.
 */
export const rpath: Rule = {
  id: "load/rpath",
  severity: "warning",
  *check({ elf }): Iterable<Observation> {
    for (const [tag, value] of [
      ["DT_RPATH", elf.rpath],
      ["DT_RUNPATH", elf.runpath],
    ] as const) {
      if (value === null) continue;
      const foreign = value.split(":").filter((folder) => !isPortableFolder(folder));
      if (foreign.length === 0) continue;
      const named = foreign.map((folder) => (folder === "" ? "the working directory" : folder));
      yield {
        message: `looks for libraries in ${named.join(", ")}, wanted $ORIGIN or a folder of the system`,
        remedy:
          "Leave -rpath out of CGO_LDFLAGS, or write it as -Wl,-rpath,'$ORIGIN/../lib'; `fix: rpath` mends products.",
        evidence: `${tag} ${value}`,
      };
    }
  },
};

/** Whether a folder of a search path is one that other machines have as well. */
export function isPortableFolder(folder: string): boolean {
  // The loader knows ORIGIN with and without braces (ld.so(8)).
  return /^\$(?:ORIGIN|\{ORIGIN\})(?:\/|$)/.test(folder) || systemFolder.test(folder);
}
