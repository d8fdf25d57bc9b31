import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import type { Instructions } from "../elf/instructions.ts";
import type { Target } from "../targets/target.ts";
import type { Finding, Severity } from "./finding.ts";

/** What was decided before the build, which the file has to agree with. */
export interface Expectation {
  readonly target: Target;
  /** null: as it may be. */
  readonly cgo: boolean | null;
  /** Whether the builder's paths were to be left out. */
  readonly trimpath: boolean;
}

/** What a file may be at most; nothing is held to a limit that is not given. */
export interface Limits {
  /** Newest glibc the file may need: "2.31". */
  readonly glibc?: string;
  /** Bytes. */
  readonly size?: number;
}

/** A file with everything that is known about it. */
export interface Subject {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly elf: Elf;
  readonly go: GoBuildInfo | null;
  /** Go's table of source files; null without one. Read when a rule asks. */
  readonly sources: () => readonly string[] | null;
  /** What tells levels apart in the code; null where nothing does. Reads all code: asked last. */
  readonly instructions: () => Instructions | null;
  readonly limits: Limits;
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
  /** What a finding is unless a policy says otherwise; `off`: not looked for until one does. */
  readonly severity: Severity | "off";
  readonly check: (subject: Subject) => Iterable<Observation>;
}
