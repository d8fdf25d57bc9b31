import { linuxAbiOf } from "../../targets/target.ts";
import type { Observation, Rule } from "../rule.ts";

/** The program loader that the file asks for is one of the target's. */
export const interpreter: Rule = {
  id: "load/interpreter",
  severity: "error",
  *check({ elf, expected }): Iterable<Observation> {
    if (expected === null || elf.interpreter === null) return;
    const abi = linuxAbiOf(expected.target);
    if (abi === undefined) return;
    const { gnu, musl } = abi.interpreter;
    if (elf.interpreter === gnu || elf.interpreter === musl) return;
    yield {
      message: `asks for the loader ${elf.interpreter}, wanted ${gnu} (glibc) or ${musl} (musl)`,
      remedy: `Link it with a C compiler for ${abi.triple}, or set cgo: off for a static file.`,
      evidence: `PT_INTERP ${elf.interpreter}`,
    };
  },
};
