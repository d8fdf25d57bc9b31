import type { ForeignSubject, Observation, Program, Rule } from "../rule.ts";
import { objectFormatOf } from "../../targets/target.ts";

const names = { "mach-o": "Mach-O", pe: "PE", wasm: "WebAssembly", elf: "ELF" } as const;

/** Format, system and machine of a program that is no ELF file are the target's. */
export const foreignMachine: Rule<ForeignSubject> = {
  id: "identity/machine",
  severity: "error",
  *check({ foreign, expected }: ForeignSubject): Iterable<Observation> {
    if (expected === null) return;
    const { target } = expected;
    const wanted = objectFormatOf(target);
    const differs =
      foreign.format !== wanted ||
      (foreign.goos !== null && foreign.goos !== target.goos) ||
      (foreign.goarch !== null && foreign.goarch !== target.goarch);
    if (!differs) return;
    const system = foreign.goos === null ? "" : `${foreign.goos} `;
    yield {
      message: `is a ${names[foreign.format]} program for ${system}${foreign.goarch ?? `machine ${foreign.machine}`}, wanted ${target.platform}`,
      remedy: `Build it with GOOS=${target.goos} GOARCH=${target.goarch}; look for a flag, wrapper or generated file that sets another.`,
      evidence: `header of the ${names[foreign.format]} format, machine ${foreign.machine ?? "not named"}`,
    };
  },
};

/** What is not checked is said. */
export const notAudited: Rule<ForeignSubject> = {
  id: "identity/format",
  severity: "note",
  *check({ foreign, go }: ForeignSubject): Iterable<Observation> {
    yield {
      message: `is a ${names[foreign.format]} program: it was identified${go === null ? "" : ", its Go settings were checked"}, and not audited further`,
      remedy: "Nothing to do: loading, hardening and levels are looked at in ELF files only.",
      evidence: `the file begins as ${names[foreign.format]} does`,
    };
  },
};

/** Products of systems whose formats are not read at all. */
export const unknownFormat: Rule<Program> = {
  id: "identity/format",
  severity: "note",
  *check({ expected }: Program): Iterable<Observation> {
    if (expected === null) return;
    const format = objectFormatOf(expected.target);
    yield {
      message: `was not audited: programs of ${expected.target.goos} are ${format} files, which are not read`,
      remedy: "Nothing to do; the build and its settings were checked by the go command alone.",
      evidence: `GOOS=${expected.target.goos}`,
    };
  },
};
