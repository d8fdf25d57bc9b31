import { isAr } from "../elf/ar.ts";
import { buildInfoOf, type GoBuildInfo } from "../elf/buildinfo.ts";
import type { ByteSource } from "../elf/bytes.ts";
import { ElfError } from "../elf/error.ts";
import { factsOf, type Elf } from "../elf/facts.ts";
import { identifyForeign } from "../elf/foreign.ts";
import { isElf, openElf, type ElfFile } from "../elf/header.ts";
import { countInstructions } from "../elf/instructions.ts";
import { absoluteSourcePathsOf } from "../elf/pclntab.ts";
import { symbolsOf } from "../elf/symbols.ts";
import { objectFormatOf } from "../targets/target.ts";
import { audit, foreignRules, rules } from "./audit.ts";
import { claimedTarget } from "./claim.ts";
import { unresolvedBy, type Unresolved } from "./closure.ts";
import type { Finding } from "./finding.ts";
import { auditMembers } from "./members.ts";
import { demandsOn, type Policy } from "./policy.ts";
import type { Expectation, Program, Rule } from "./rule.ts";
import { unknownFormat } from "./rules/foreign.ts";
import { sizesOf, type Sizes } from "./sizes.ts";

/** What a file is, and what is wrong with it. */
export interface Inspection {
  /** null for a file that is no whole ELF file. */
  readonly elf: Elf | null;
  readonly go: GoBuildInfo | null;
  /** What its bytes are for; null where no sections say so. */
  readonly sizes: Sizes | null;
  readonly findings: readonly Finding[];
  /** It is a whole program of the target's machine, so that running it can mean something. */
  readonly runnable: boolean;
}

/** Whether it begins as a program of any format does, whole or not. */
export function isProgram(source: ByteSource): boolean {
  if (isElf(source) || isAr(source)) return true;
  try {
    return identifyForeign(source) !== null;
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return true;
  }
}

/** Reads a file's facts and holds it to every rule. Whatever the file is, this does not throw. */
export function inspect(
  source: ByteSource,
  file: string,
  expected: Expectation | null,
  policy: Policy,
): Inspection {
  const program = { file, size: source.size, go: null, limits: {}, expected };
  try {
    if (isElf(source)) return inspectElf(source, program, policy);
    return (
      inspectForeign(source, program, policy) ??
      inspectArchive(source, program, policy) ??
      unread(program, policy)
    );
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return refused(malformed(error), program, policy);
  }
}

function inspectElf(source: ByteSource, program: Program, policy: Policy): Inspection {
  const opened = openElf(source);
  const elf = factsOf(opened);
  const go = buildInfoOf(opened);
  const demands = demandsOn(policy, program.expected?.target ?? claimedTarget({ elf, go }));
  const subject = {
    ...program,
    elf,
    go,
    limits: demands.limits,
    builderPaths: () => (go === null ? null : absoluteSourcePathsOf(opened)),
    unresolved: once(() => unresolvedIn(opened, elf, program.expected)),
    instructions: () => countInstructions(opened),
  };
  const sizes = sizesOf(opened.sections);
  return { elf, go, sizes, ...judged(audit(rules, subject, demands)) };
}

function unresolvedIn(
  file: ElfFile,
  { needed }: Elf,
  expected: Expectation | null,
): Unresolved | null {
  const find = expected?.findLibrary ?? null;
  if (find === null || needed.length === 0) return null;
  return unresolvedBy(needed, symbolsOf(file).imports, find);
}

/** Two rules ask, and the answer is the same. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function inspectForeign(source: ByteSource, program: Program, policy: Policy): Inspection | null {
  const foreign = identifyForeign(source);
  if (foreign === null) return null;
  const { go } = foreign;
  const demands = demandsOn(policy, program.expected?.target ?? claimedTarget({ elf: null, go }));
  const subject = { ...program, go, limits: demands.limits, foreign };
  return { elf: null, go, sizes: null, ...judged(audit(foreignRules, subject, demands)) };
}

function inspectArchive(source: ByteSource, program: Program, policy: Policy): Inspection | null {
  const demands = demandsOn(policy, program.expected?.target ?? null);
  const audited = auditMembers(source, program, demands);
  return audited === null ? null : { ...audited, go: null, sizes: null, runnable: false };
}

/** Formats that are read neither for facts nor for a machine: right where they are the target's. */
function unread(program: Program, policy: Policy): Inspection {
  const { expected } = program;
  const format = expected === null ? "elf" : objectFormatOf(expected.target);
  if (format !== "xcoff" && format !== "a.out") return refused(noProgram, program, policy);
  const demands = demandsOn(policy, expected?.target ?? null);
  return {
    elf: null,
    go: null,
    sizes: null,
    findings: audit([unknownFormat], program, demands),
    runnable: true,
  };
}

function refused(rule: Rule<Program>, program: Program, policy: Policy): Inspection {
  const demands = demandsOn(policy, program.expected?.target ?? null);
  return {
    elf: null,
    go: null,
    sizes: null,
    findings: audit([rule], program, demands),
    runnable: false,
  };
}

/** A program of another machine is never started, whatever a policy calls that. */
function judged(findings: readonly Finding[]): Pick<Inspection, "findings" | "runnable"> {
  return { findings, runnable: !findings.some(({ rule }) => rule === "identity/machine") };
}

const noProgram: Rule<Program> = {
  id: "identity/format",
  severity: "error",
  *check({ expected }) {
    yield {
      message: `is no program: neither ELF nor Mach-O, PE or WebAssembly${expected === null ? "" : `, wanted a program for ${expected.target.platform}`}`,
      remedy: "Build it again; `file` shows what it is.",
      evidence: "its first bytes",
    };
  },
};

function malformed({ field, offset, code, message }: ElfError): Rule<Program> {
  return {
    id: "identity/format",
    severity: "error",
    *check() {
      yield {
        message: `is no whole program: ${field} at offset ${offset} is ${code}`,
        remedy: "Build it again; `file` and `readelf -h` show what it is.",
        evidence: message,
      };
    },
  };
}
