import type { Finding } from "./finding.ts";
import type { Rule, Subject } from "./rule.ts";
import { armAbi } from "./rules/arm-abi.ts";
import { buildinfo } from "./rules/buildinfo.ts";
import { interpreter } from "./rules/interpreter.ts";
import { machine } from "./rules/machine.ts";
import { settings } from "./rules/settings.ts";

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [machine, armAbi, settings, buildinfo, interpreter];

/** Holds a file to every rule. */
export function audit(subject: Subject): Finding[] {
  return rules.flatMap((rule) =>
    [...rule.check(subject)].map((observation) => ({
      rule: rule.id,
      severity: rule.severity,
      target: subject.expected?.target.platform ?? null,
      file: subject.file,
      ...observation,
    })),
  );
}
