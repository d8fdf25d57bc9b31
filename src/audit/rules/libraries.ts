import type { Observation, Rule } from "../rule.ts";

/** How many names stand in a message. */
const shown = 5;

/** Every library that the file needs, and that they need, is in the sysroot. */
export const needed: Rule = {
  id: "load/needed",
  severity: "error",
  *check({ elf, unresolved }): Iterable<Observation> {
    const beside = elf.runpath ?? elf.rpath ?? "";
    for (const { name, neededBy } of unresolved()?.libraries ?? []) {
      yield {
        // What lies beside the product is not looked into.
        ...(beside.includes("ORIGIN") ? { severity: "note" as const } : {}),
        message: `needs ${name}${neededBy === "the file" ? "" : ` through ${neededBy}`}, which the sysroot does not have`,
        remedy: `Add the package that has it (\`apt-file search ${name}\`), or link the library statically.`,
        evidence: `DT_NEEDED ${name} of ${neededBy}`,
      };
    }
  },
};

/** Every symbol that the file asks of libraries is in one of them, in the version it asks for. */
export const symbols: Rule = {
  id: "load/symbols",
  severity: "error",
  *check({ unresolved }): Iterable<Observation> {
    const missing = unresolved()?.symbols ?? [];
    if (missing.length === 0) return;
    const names = missing.map(({ name, version, library }) => {
      const versioned = version === null ? name : `${name}@${version}`;
      return library === null ? versioned : `${versioned} of ${library}`;
    });
    const more = names.length > shown ? ` and ${names.length - shown} more` : "";
    yield {
      message: `asks for ${names.slice(0, shown).join(", ")}${more}, which no library of the sysroot has`,
      remedy: "Build against the libraries of the system that it will run on, or of an older one.",
      evidence: `undefined in DT_SYMTAB, and in no library of the closure: ${names.length}`,
    };
  },
};
