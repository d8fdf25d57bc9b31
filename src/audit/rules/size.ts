import type { Observation, Program, Rule } from "../rule.ts";

export const debugInfo: Rule = {
  id: "size/debug-info",
  severity: "off",
  *check({ elf }): Iterable<Observation> {
    if (!elf.debugInfo) return;
    yield {
      message: "carries debug information, wanted none",
      remedy: "Build with ldflags: -s -w",
      evidence: ".debug_info",
    };
  },
};

export const budget: Rule<Program> = {
  id: "size/budget",
  severity: "error",
  *check({ size, limits }: Program): Iterable<Observation> {
    if (limits.size === undefined || size <= limits.size) return;
    yield {
      message: `has ${size} bytes, wanted ${limits.size} at most`,
      remedy:
        "Build with ldflags: -s -w, look at `go tool nm -size -sort size`, or raise the limit.",
      evidence: `size of the file ${size}`,
    };
  },
};
