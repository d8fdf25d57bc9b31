import { compareVersions } from "../../elf/versions.ts";
import type { Observation, Rule } from "../rule.ts";

/** The newest glibc version that the file's symbols ask for is one that was allowed. */
export const glibc: Rule = {
  id: "load/glibc",
  severity: "error",
  *check({ elf, limits }): Iterable<Observation> {
    if (elf.glibc === null || limits.glibc === undefined) return;
    if (compareVersions(elf.glibc, limits.glibc) <= 0) return;
    yield {
      message: `needs glibc ${elf.glibc}, wanted ${limits.glibc} or older`,
      remedy:
        "Link against an older sysroot, link statically, or set cgo: off; `objdump -T` shows which symbols.",
      evidence: `highest GLIBC_ version of SHT_GNU_verneed ${elf.glibc}`,
    };
  },
};
