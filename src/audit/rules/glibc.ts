import { compareVersions } from "../../elf/versions.ts";
import type { Observation, Rule } from "../rule.ts";

/** The newest glibc version that the file's symbols ask for is one that was allowed. */
export const glibc: Rule = {
  id: "load/glibc",
  severity: "error",
  *check({ elf, limits, expected }): Iterable<Observation> {
    // Of the policy's limit and the target's own the older one holds.
    const [limit] = [limits.glibc, expected?.glibc]
      .filter((version): version is string => version !== undefined && version !== "")
      .sort(compareVersions);
    if (elf.glibc === null || limit === undefined) return;
    if (compareVersions(elf.glibc, limit) <= 0) return;
    yield {
      message: `needs glibc ${elf.glibc}, wanted ${limit} or older`,
      remedy:
        "Link against an older sysroot, link statically, or set cgo: off; `objdump -T` shows which symbols.",
      evidence: `highest GLIBC_ version of SHT_GNU_verneed ${elf.glibc}`,
    };
  },
};
