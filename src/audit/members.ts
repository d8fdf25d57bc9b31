import { isAr, membersOf } from "../elf/ar.ts";
import type { ByteSource } from "../elf/bytes.ts";
import { factsOf, type Elf } from "../elf/facts.ts";
import { isElf, openElf } from "../elf/header.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import type { Demands } from "./policy.ts";
import type { Program, Rule } from "./rule.ts";
import { armAbi } from "./rules/arm-abi.ts";
import { armLevel } from "./rules/arm-level.ts";
import { machine } from "./rules/machine.ts";

/** What applies to objects, which nobody has linked yet. */
const objectRules: readonly Rule[] = [machine, armAbi, armLevel];

/**
 * Holds the objects of an archive (-buildmode=c-archive) to what applies to them; null for a file
 * that is no archive. The facts are those of its first object.
 *
 * @throws ElfError for an archive or an object that is not whole.
 */
export function auditMembers(
  source: ByteSource,
  program: Program,
  demands: Demands,
): { readonly elf: Elf | null; readonly findings: readonly Finding[] } | null {
  if (!isAr(source)) return null;
  const objects = membersOf(source)
    .filter((member) => isElf(member.source))
    .map(({ name, source: object }) => ({
      name,
      elf: factsOf(openElf(object)),
      size: object.size,
    }));
  const findings = objects.flatMap(({ name, elf, size }) =>
    audit(
      objectRules,
      {
        ...program,
        file: `${program.file}(${name})`,
        size,
        elf,
        builderPaths: () => null,
        unresolved: () => null,
        instructions: () => null,
      },
      demands,
    ),
  );
  const [first] = objects;
  return first === undefined
    ? { elf: null, findings: audit([noObjects], program, demands) }
    : { elf: first.elf, findings };
}

const noObjects: Rule<Program> = {
  id: "identity/format",
  severity: "note",
  *check() {
    yield {
      message: "is an archive without ELF objects in it, and was not audited",
      remedy: "Nothing to do where its objects are of another format.",
      evidence: "no member begins with \\x7fELF",
    };
  },
};
