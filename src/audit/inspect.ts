import { readBuildInfo, type GoBuildInfo } from "../elf/buildinfo.ts";
import type { ByteSource } from "../elf/bytes.ts";
import { ElfError } from "../elf/error.ts";
import { factsOf, type Elf } from "../elf/facts.ts";
import { identifyForeign } from "../elf/foreign.ts";
import { isElf, openElf } from "../elf/header.ts";
import { objectFormatOf } from "../targets/target.ts";
import { countInstructions } from "../elf/instructions.ts";
import { sourcePathsOf } from "../elf/pclntab.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import type { Expectation } from "./rule.ts";

/** What a file is, and what is wrong with it. */
export interface Inspection {
  readonly elf: Elf | null;
  readonly go: GoBuildInfo | null;
  readonly findings: readonly Finding[];
  /** It is a whole program of the target's machine, so that running it can mean something. */
  readonly runnable: boolean;
}

/** Findings of these rules mean that the file is not the target's at all. */
const disqualifying: ReadonlySet<string> = new Set(["identity/format", "identity/machine"]);

/** Whether it begins as a program of any format does, whole or not. */
export function isProgram(source: ByteSource): boolean {
  if (isElf(source)) return true;
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
  path: string,
  expected: Expectation | null,
): Inspection {
  const format = expected === null ? "elf" : objectFormatOf(expected.target);
  if (format !== "elf" && !isElf(source)) {
    return { elf: null, go: null, findings: [notAudited(path, expected, format)], runnable: true };
  }
  try {
    const file = openElf(source);
    const elf = factsOf(file);
    const go = readBuildInfo(file);
    const sources = (): readonly string[] | null => (go === null ? null : sourcePathsOf(file));
    const findings = audit({
      file: path,
      size: source.size,
      elf,
      go,
      sources,
      instructions: () => countInstructions(file),
      limits: {},
      expected,
    });
    const runnable = !findings.some(({ rule }) => disqualifying.has(rule));
    return { elf, go, findings, runnable };
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return { elf: null, go: null, findings: [malformed(path, expected, error)], runnable: false };
  }
}

function malformed(file: string, expected: Expectation | null, error: ElfError): Finding {
  const message =
    error.code === "not-elf"
      ? "is no ELF file"
      : `is no whole ELF file: ${error.field} at offset ${error.offset} is ${error.code}`;
  return {
    rule: "identity/format",
    severity: "error",
    target: expected?.target.platform ?? null,
    file,
    message,
    remedy: "Build it again; `file` and `readelf -h` show what it is.",
    evidence: error.message,
  };
}

/** What is not checked is said. */
function notAudited(file: string, expected: Expectation | null, format: string): Finding {
  return {
    rule: "identity/format",
    severity: "note",
    target: expected?.target.platform ?? null,
    file,
    message: `was not audited: only ELF files are, this should be ${format}`,
    remedy: "Nothing to do; the build and its settings were checked by the go command alone.",
    evidence: `programs of ${expected?.target.goos ?? "this system"} are ${format} files`,
  };
}
