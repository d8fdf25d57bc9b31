import type { Finding } from "./finding.ts";
import type { Rule, Subject } from "./rule.ts";
import { armAbi } from "./rules/arm-abi.ts";
import { buildinfo } from "./rules/buildinfo.ts";
import { interpreter } from "./rules/interpreter.ts";
import { armLevel } from "./rules/arm-level.ts";
import { glibc } from "./rules/glibc.ts";
import { bti, execStack, pie, relro, writableCode } from "./rules/harden.ts";
import { isa } from "./rules/isa.ts";
import { machine } from "./rules/machine.ts";
import { mixedLibc } from "./rules/mixed-libc.ts";
import { pageSize } from "./rules/page-size.ts";
import { buildId, paths, vcs } from "./rules/provenance.ts";
import { rpath } from "./rules/rpath.ts";
import { settings } from "./rules/settings.ts";
import { budget, debugInfo } from "./rules/size.ts";
import { textRelocations } from "./rules/text-relocations.ts";

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  [machine, armAbi, armLevel, isa, settings, buildinfo],
  [interpreter, pageSize, glibc, rpath, mixedLibc, textRelocations],
  [execStack, relro, pie, writableCode, bti],
  [paths, vcs, buildId],
  [debugInfo, budget],
].flat();

/** Holds a file to every rule that is on. */
export function audit(subject: Subject): Finding[] {
  return rules.flatMap(({ id, severity, check }) => {
    if (severity === "off") return [];
    return [...check(subject)].map((observation) => ({
      rule: id,
      severity,
      target: subject.expected?.target.platform ?? null,
      file: subject.file,
      ...observation,
    }));
  });
}
