import type { Observation, Rule } from "../rule.ts";

/** Code is loaded as it stands in the file. */
export const textRelocations: Rule = {
  id: "load/text-relocations",
  severity: "warning",
  *check({ elf }): Iterable<Observation> {
    if (!elf.textrel) return;
    const isMusl = elf.interpreter?.includes("/ld-musl-") === true;
    yield {
      // musl's loader has no code for them; SELinux and hardened kernels refuse them.
      ...(isMusl ? { severity: "error" as const } : {}),
      message: `has relocations in its code, wanted none: ${isMusl ? "musl" : "SELinux"} refuses to load it`,
      remedy: "Compile the C and assembly sources with -fPIC (CGO_CFLAGS=-fPIC).",
      evidence: "DT_TEXTREL, or DF_TEXTREL in DT_FLAGS",
    };
  },
};
