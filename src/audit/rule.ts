import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import type { Target } from "../targets/target.ts";
import type { Finding, Severity } from "./finding.ts";

/** What was decided before the build, which the file has to agree with. */
export interface Expectation {
  readonly target: Target;
  readonly cgo: boolean;
}

/** A file with everything that is known about it. */
export interface Subject {
  readonly file: string;
  readonly elf: Elf;
  readonly go: GoBuildInfo | null;
  /** null where a file is audited as what it says it is. */
  readonly expected: Expectation | null;
}

/** What a rule saw; the rule's id, the file and the target are added by the audit. */
export type Observation = Pick<Finding, "message" | "remedy" | "evidence"> & {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
};

/** One thing that can be wrong with a file. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (subject: Subject) => Iterable<Observation>;
}
