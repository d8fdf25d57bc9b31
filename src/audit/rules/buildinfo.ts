import type { Observation, Rule } from "../rule.ts";

/** A file without build info cannot be held to the plan: said, not failed. */
export const buildinfo: Rule = {
  id: "identity/buildinfo",
  severity: "note",
  *check({ go, expected }): Iterable<Observation> {
    if (go !== null || expected === null) return;
    yield {
      message: "has no Go build info, so its settings were not checked against the plan",
      remedy:
        "Build it with `go build`, and do not strip the .go.buildinfo section; `go version -m` shows it.",
      evidence: "no .go.buildinfo section and no \\xff Go buildinf: in its data",
    };
  },
};
