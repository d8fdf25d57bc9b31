import type { Target } from "../targets/target.ts";
import type { Finding, Severity } from "./finding.ts";

/** What a finding of a rule is; `off`: the rule is not looked at. */
export type Level = Severity | "off";

/** What a file may be at most; nothing is held to a limit that is not given. */
export interface Limits {
  /** Newest glibc the file may need: "2.31". */
  readonly glibc?: string;
  /** Bytes. */
  readonly size?: number;
}

/** Levels by rule id, and limits. */
export interface Demands {
  readonly rules: ReadonlyMap<string, Level>;
  readonly limits: Limits;
}

/** Which findings of a rule are accepted, why, and until when. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** Last day on which it holds: 2027-01-31. */
  readonly expires: string;
  /** Whether it is about a finding, by its file and target. */
  readonly covers: (finding: Finding) => boolean;
}

/** What findings are to count for: the `policy` input. */
export interface Policy extends Demands {
  /** Demands of targets; where several cover one, the later win. */
  readonly targets: readonly (Demands & { readonly covers: (target: Target) => boolean })[];
  readonly waivers: readonly Waiver[];
}

/** Everything as the rules have it themselves. */
export const builtInPolicy: Policy = {
  rules: new Map(),
  limits: {},
  targets: [],
  waivers: [],
};

/** What holds for a target; for null, a file of no known target, what holds for all. */
export function demandsOn(policy: Policy, target: Target | null): Demands {
  const own = target === null ? [] : policy.targets.filter(({ covers }) => covers(target));
  return {
    rules: new Map([policy, ...own].flatMap(({ rules }) => [...rules])),
    limits: Object.assign({}, policy.limits, ...own.map(({ limits }) => limits)) as Limits,
  };
}

/** A finding that a waiver covers. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
  readonly expires: string;
}

/**
 * Parts what is waived from what is not. Past its last day a waiver covers nothing: the finding is
 * back and says so.
 *
 * @param today as 2026-11-24, in UTC.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
): { readonly open: Finding[]; readonly waived: Waived[] } {
  const open: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const covering = waivers.filter(({ rule, covers }) => rule === finding.rule && covers(finding));
    const valid = covering.find(({ expires }) => expires >= today);
    const [expired] = covering;
    if (valid !== undefined) {
      waived.push({ finding, reason: valid.reason, expires: valid.expires });
    } else if (expired !== undefined) {
      const message = `${finding.message} (its waiver ended on ${expired.expires}: ${expired.reason})`;
      open.push({ ...finding, message });
    } else {
      open.push(finding);
    }
  }
  return { open, waived };
}
