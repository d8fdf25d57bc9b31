import type { Observation, Rule } from "../rule.ts";

/** glibc's libraries by their DT_SONAME; musl has all of it in one. */
const glibcLibrary = /^lib(?:c|m|pthread|dl|rt|resolv)\.so\.\d+(?:\.\d+)?$/;
const muslLibrary = /^(?:libc\.so|libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1)$/;

/** Loader and libraries are of one C library. */
export const mixedLibc: Rule = {
  id: "load/mixed-libc",
  severity: "error",
  *check({ elf }): Iterable<Observation> {
    if (elf.interpreter === null) return;
    const isMusl = /\/ld-musl-[^/]*$/.test(elf.interpreter);
    const others = elf.needed.filter((name) => (isMusl ? glibcLibrary : muslLibrary).test(name));
    const [seen, wanted] = isMusl ? ["glibc", "musl"] : ["musl", "glibc"];
    const symbols = isMusl && elf.glibc !== null ? [`GLIBC_${elf.glibc}`] : [];
    if (others.length + symbols.length === 0) return;
    yield {
      message: `has ${wanted}'s loader and needs ${[...others, ...symbols].join(", ")} of ${seen}, wanted one C library`,
      remedy: `Link everything with one C compiler, for ${wanted} or for ${seen}, and clean the build cache between them.`,
      evidence: `PT_INTERP ${elf.interpreter}, DT_NEEDED ${elf.needed.join(" ") || "none"}`,
    };
  },
};
