import { architectureOfFile } from "../../targets/target.ts";
import type { Observation, Rule } from "../rule.ts";

/** Segments load on every page size that kernels of the machine have. */
export const pageSize: Rule = {
  id: "load/page-size",
  severity: "warning",
  *check({ elf }): Iterable<Observation> {
    if (elf.page64k !== false || elf.type === "REL") return;
    const row = architectureOfFile(elf);
    if (row?.kernelPages === undefined) return;
    const { usual, largest } = row.kernelPages;
    // A kernel's usual page size is that of most machines: there it does not start at all.
    const severity = (elf.maxAlign ?? 0) < usual ? "error" : "warning";
    yield {
      severity,
      message: `has segments aligned to ${elf.maxAlign} bytes, wanted ${largest}: it does not load on ${row.goarch} kernels with larger pages`,
      remedy: `Link with ldflags: -extldflags=-Wl,-z,max-page-size=${largest}`,
      evidence: `largest p_align of PT_LOAD ${elf.maxAlign}, or p_vaddr and p_offset differ modulo ${largest}`,
    };
  },
};
