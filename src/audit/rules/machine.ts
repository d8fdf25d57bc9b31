import { architectureOf, architectureOfFile, objectFormatOf } from "../../targets/target.ts";
import type { Elf } from "../../elf/facts.ts";
import type { Observation, Rule } from "../rule.ts";

/** e_ident[EI_OSABI] of Linux files: none (System V), or GNU for those with IFUNC or unique symbols. */
const linuxOsAbi: ReadonlySet<number> = new Set([0, 3]);

/** Class, byte order, machine and OS of the header are the target's. */
export const machine: Rule = {
  id: "identity/machine",
  severity: "error",
  *check({ elf, expected }): Iterable<Observation> {
    if (expected === null) return;
    const { target } = expected;
    const row = architectureOf(target);
    const remedy = `Build it with GOOS=${target.goos} GOARCH=${target.goarch}; look for a flag, wrapper or generated file that sets another.`;
    const format = objectFormatOf(target);
    if (format !== "elf") {
      yield {
        message: `is an ELF file, wanted ${format} for ${target.platform}`,
        remedy,
        evidence: "e_ident[EI_MAG0..3]",
      };
      return;
    }
    if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
      yield {
        message: `is for ${describe(elf)}, wanted ${describe({ class: row.bits, data: row.data, machine: row.machine ?? 0 })}`,
        remedy,
        evidence: `e_ident[EI_CLASS] ${elf.class}, e_ident[EI_DATA] ${elf.data}, e_machine ${elf.machine}`,
      };
    }
    if (target.goos === "linux" && !linuxOsAbi.has(elf.osabi)) {
      yield {
        message: `is for the system with OS ABI ${elf.osabi}, wanted Linux (0 or 3)`,
        remedy,
        evidence: `e_ident[EI_OSABI] ${elf.osabi}`,
      };
    }
  },
};

function describe(header: Pick<Elf, "class" | "data" | "machine">): string {
  const row = architectureOfFile(header);
  const form = `${header.class}-bit ${header.data}-endian machine ${header.machine}`;
  return row === undefined ? form : `${row.goarch} (${form})`;
}
