import type { Elf } from "../../elf/facts.ts";
import type { Observation, Rule } from "../rule.ts";

/*
 * Pure-Go programs are static, have no RELRO and need none: these rules speak of files that C code
 * is in, which a file shows by the libraries that it needs.
 */
const hasC = ({ needed }: Elf): boolean => needed.length > 0;

export const execStack: Rule = {
  id: "harden/exec-stack",
  severity: "warning",
  *check({ elf }): Iterable<Observation> {
    if (elf.execStack !== true) return;
    yield {
      message: "has an executable stack, wanted one that is not",
      remedy:
        'Add `.section .note.GNU-stack,"",%progbits` to the assembly sources, or link with -extldflags=-Wl,-z,noexecstack.',
      evidence: "PT_GNU_STACK has PF_X",
    };
  },
};

export const relro: Rule = {
  id: "harden/relro",
  severity: "off",
  *check({ elf }): Iterable<Observation> {
    if (!hasC(elf) || elf.relro === "full" || elf.type === "REL") return;
    yield {
      message: `has ${elf.relro === "none" ? "no" : "partial"} RELRO, wanted full`,
      remedy: "Link with ldflags: -linkmode=external -extldflags=-Wl,-z,relro,-z,now",
      evidence:
        elf.relro === "none" ? "no PT_GNU_RELRO" : "PT_GNU_RELRO without BIND_NOW in any form",
    };
  },
};

export const pie: Rule = {
  id: "harden/pie",
  severity: "off",
  *check({ elf }): Iterable<Observation> {
    if (!hasC(elf) || elf.pie || elf.type !== "EXEC") return;
    yield {
      message: "is loaded at a fixed address, wanted a position-independent program",
      remedy: "Build with flags: -buildmode=pie",
      evidence: "e_type EXEC",
    };
  },
};

export const writableCode: Rule = {
  id: "harden/writable-code",
  severity: "warning",
  *check({ elf }): Iterable<Observation> {
    if (!elf.writableCode) return;
    yield {
      message: "has a segment that is both writable and executable, wanted none",
      remedy: "Look for -Wl,-N, a linker script, or a packer such as UPX, and leave it out.",
      evidence: "a PT_LOAD has PF_W and PF_X",
    };
  },
};

/** Go emits no BTI landing pads (golang/go#66054), so a machine with BTI kills the program. */
export const bti: Rule = {
  id: "harden/bti",
  severity: "error",
  *check({ elf, go }): Iterable<Observation> {
    if (go === null || elf.machine !== 183 || elf.properties?.bti !== true) return;
    yield {
      message: "promises BTI landing pads that Go code does not have, wanted no such property",
      remedy: "Leave -Wl,-z,force-bti out of the link.",
      evidence: "GNU_PROPERTY_AARCH64_FEATURE_1_AND has BTI in .note.gnu.property",
    };
  },
};
