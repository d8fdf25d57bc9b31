import type { Observation, Rule } from "../rule.ts";

/** GNU ld and gold pass on what glibc's libc.a says of a function (`link_warning` in its sources). */
const warned = /Using '(\w+)' in statically linked applications requires at runtime/g;

/** A static glibc opens its name service (NSS) by dlopen(3) where it runs, in its own version only. */
export const nss: Rule = {
  id: "load/nss",
  severity: "warning",
  *check({ elf, expected }): Iterable<Observation> {
    if (elf.interpreter !== null || expected === null) return;
    const functions = new Set([...expected.linker.matchAll(warned)].map(([, name = ""]) => name));
    if (functions.size === 0) return;
    yield {
      message: `has a static glibc that loads its name service where it runs, for ${[...functions].toSorted().join(", ")}; wanted nothing loaded`,
      remedy:
        "Set libc: musl, or static: false; with the build tags netgo and osusergo Go looks names up by itself.",
      evidence:
        "the linker's warning: requires at runtime the shared libraries from the glibc version used for linking",
    };
  },
};
