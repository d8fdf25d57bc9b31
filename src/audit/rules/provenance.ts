import type { Observation, Program, Rule } from "../rule.ts";

/** Nothing of the machine that built is in the file: its file table names modules, no folders. */
export const paths: Rule = {
  id: "provenance/paths",
  severity: "warning",
  *check({ builderPaths, expected }): Iterable<Observation> {
    const own = builderPaths() ?? [];
    const [first] = own;
    if (first === undefined) return;
    yield {
      ...(expected?.trimpath === false ? { severity: "note" as const } : {}),
      message: `names ${own.length} folders and files of the machine that built it, such as ${first}; wanted none`,
      remedy: "Build with trimpath: true (go build -trimpath).",
      evidence: "file table of .gopclntab",
    };
  },
};

export const vcs: Rule<Program> = {
  id: "provenance/vcs",
  severity: "note",
  *check({ go }: Program): Iterable<Observation> {
    if (go?.settings["vcs.modified"] !== "true") return;
    const revision = go.settings["vcs.revision"] ?? "unknown";
    yield {
      message: `was built from ${revision} with changes that are not committed, wanted a clean tree`,
      remedy: "Commit or ignore what `git status --short` shows before the build.",
      evidence: "build vcs.modified=true in .go.buildinfo",
    };
  },
};

export const buildId: Rule = {
  id: "provenance/build-id",
  severity: "note",
  *check({ elf, go }): Iterable<Observation> {
    if (go === null || elf.buildId !== null || elf.goBuildId) return;
    yield {
      message: "has no build id, wanted Go's or GNU's: debuggers cannot find its symbols by it",
      remedy: "Leave -buildid= out of ldflags, or add -B gobuildid.",
      evidence: "neither NT_GNU_BUILD_ID nor Go's note",
    };
  },
};
