import type { RuleId } from "./catalogue.ts";

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Something about a file that a person should know, as report.json has it. */
export interface Finding {
  /** Stable id, a page section of docs/rules.md. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Platform the file was built for; null where nobody said. */
  readonly target: string | null;
  /** Path of the file. */
  readonly file: string;
  /** Names the value seen and the value wanted. */
  readonly message: string;
  /** A thing to type or to change. */
  readonly remedy: string;
  /** The fact it rests on, and where it stands in the file. */
  readonly evidence: string;
  /** A place in the sources, where one is known. */
  readonly location?: { readonly file: string; readonly line: number; readonly col?: number };
}
