import type { Finding } from "./finding.ts";
import type { Demands } from "./policy.ts";
import type { ForeignSubject, Program, Rule } from "./rule.ts";
import { armAbi } from "./rules/arm-abi.ts";
import { armLevel } from "./rules/arm-level.ts";
import { buildinfo } from "./rules/buildinfo.ts";
import { foreignMachine, notAudited } from "./rules/foreign.ts";
import { glibc } from "./rules/glibc.ts";
import { bti, execStack, pie, relro, writableCode } from "./rules/harden.ts";
import { interpreter } from "./rules/interpreter.ts";
import { isa } from "./rules/isa.ts";
import { needed, symbols } from "./rules/libraries.ts";
import { machine } from "./rules/machine.ts";
import { mixedLibc } from "./rules/mixed-libc.ts";
import { nss } from "./rules/nss.ts";
import { pageSize } from "./rules/page-size.ts";
import { buildId, paths, vcs } from "./rules/provenance.ts";
import { rpath } from "./rules/rpath.ts";
import { settings } from "./rules/settings.ts";
import { budget, debugInfo } from "./rules/size.ts";
import { textRelocations } from "./rules/text-relocations.ts";

/** Every rule for ELF files, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  [machine, armAbi, armLevel, isa, settings, buildinfo],
  [interpreter, pageSize, glibc, needed, symbols, rpath, mixedLibc, nss, textRelocations],
  [execStack, relro, pie, writableCode, bti],
  [paths, vcs, buildId],
  [debugInfo, budget],
].flat();

/** What applies to programs in other formats. */
export const foreignRules: readonly Rule<ForeignSubject>[] = [
  foreignMachine,
  notAudited,
  settings,
  vcs,
  budget,
];

/** Holds a file to rules, as a policy demands it. */
export function audit<S extends Program>(
  among: readonly Rule<S>[],
  subject: S,
  demands: Demands,
): Finding[] {
  return among.flatMap(({ id, severity, check }) => {
    const demanded = demands.rules.get(id);
    const level = demanded ?? severity;
    if (level === "off") return [];
    return [...check(subject)].map((observation) => ({
      rule: id,
      target: subject.expected?.target.platform ?? null,
      file: subject.file,
      ...observation,
      // What a policy says is what its writer wants, whatever the rule would say of this file.
      severity: demanded === undefined ? (observation.severity ?? level) : level,
    }));
  });
}
