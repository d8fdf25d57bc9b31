import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import type { Foreign } from "../elf/foreign.ts";
import type { Instructions } from "../elf/instructions.ts";
import type { Target } from "../targets/target.ts";
import type { RuleId } from "./catalogue.ts";
import type { FindLibrary, Unresolved } from "./closure.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Level, Limits } from "./policy.ts";

/** What was decided before the build, which the file has to agree with. */
export interface Expectation {
  readonly target: Target;
  /** null: as it may be. */
  readonly cgo: boolean | null;
  /** Whether the builder's paths were to be left out. */
  readonly trimpath: boolean;
  /** The newest glibc that it may need, as 2.28; "" for what the policy says. */
  readonly glibc: string;
  /** Libraries of the system it is for; null where none is at hand to look into. */
  readonly findLibrary: FindLibrary | null;
  /** What the linker said of it although it succeeded; "" for nothing. */
  readonly linker: string;
}

/** What is known of a program in any format. */
export interface Program {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly go: GoBuildInfo | null;
  readonly limits: Limits;
  /** null where a file is audited as what it says it is. */
  readonly expected: Expectation | null;
}

/** An ELF file with everything that is known about it. */
export interface Subject extends Program {
  readonly elf: Elf;
  /** Sources that Go's file table names by absolute paths; null without any. Read when asked for. */
  readonly builderPaths: () => readonly string[] | null;
  /** What the loader would not find; null where there is no sysroot. Reads symbol tables. */
  readonly unresolved: () => Unresolved | null;
  /** What tells levels apart in the code; null where nothing does. Reads all code: asked last. */
  readonly instructions: () => Instructions | null;
}

/** A program that is no ELF file. */
export interface ForeignSubject extends Program {
  readonly foreign: Foreign;
}

/** What a rule saw; the rule's id, the file and the target are added by the audit. */
export type Observation = Pick<Finding, "message" | "remedy" | "evidence"> & {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
};

/** One thing that can be wrong with a file. */
export interface Rule<S = Subject> {
  readonly id: RuleId;
  /** What a finding is unless a policy says otherwise; `off`: not looked for until one does. */
  readonly severity: Level;
  readonly check: (subject: S) => Iterable<Observation>;
}
