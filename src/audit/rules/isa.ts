import type { Instructions } from "../../elf/instructions.ts";
import { architectureOf, architectureOfFile } from "../../targets/target.ts";
import type { Observation, Rule } from "../rule.ts";

/**
 * The code is for the target's level, as far as it shows. Looked into only where the go command
 * recorded no level: what it recorded is held to the plan by `identity/settings`, and is certain.
 * Code can choose at run time what it executes, so that this is a note and no more.
 */
export const isa: Rule = {
  id: "identity/isa",
  severity: "note",
  *check({ elf, go, expected, instructions }): Iterable<Observation> {
    if (expected === null) return;
    const { target } = expected;
    const row = architectureOf(target);
    const { level } = row;
    if (level === undefined || target.level === null || architectureOfFile(elf) !== row) return;
    if (go?.settings[level.variable] !== undefined) return;
    const seen = instructions();
    const least = seen === null ? undefined : leastLevel[target.goarch]?.(seen.counts);
    if (seen === null || least === undefined) return;
    const [promised = "", ...options] = target.level.value.split(",");
    const within = level.values.indexOf(least) <= level.values.indexOf(promised);
    if (within || (target.goarch === "arm64" && options.includes("lse"))) return;
    yield {
      message: `has the instructions of ${level.variable}=${least}, wanted ${level.variable}=${promised} for ${target.platform}`,
      remedy: `Run it on the oldest machine that it is for (smoke), build it with Go 1.23 or newer, which records ${level.variable}, or ask for ${target.goos}/${target.goarch}/${level.prefix}${least}.`,
      evidence: evidenceOf(seen),
    };
  },
};

/*
 * What programs of Go 1.26 have, net/http and crypto/tls in them: MOVW 4 (GOARM=5, 6) and 867 (7);
 * exclusive pairs 1004 (v8.0) and 8 (v8.1), LSE 322 in both; BMI2 shifts 0 (v1, v2) and 348 (v3).
 * Assembly for machines that have it, chosen at run time, has tens.
 */
const many = 100;

/** The least value of the level's variable that such code is for; undefined where it does not show. */
const leastLevel: Readonly<Record<string, (counts: Instructions["counts"]) => string | undefined>> =
  {
    arm: ({ MOVW = 0 }) => (MOVW >= many ? "7" : undefined),
    arm64: ({ LSE = 0, "LDXR/STXR": exclusive = 0 }) =>
      LSE >= many && exclusive < LSE / 10 ? "v8.1" : undefined,
    amd64: ({ "SHLX/SARX/SHRX": shifts = 0 }) => (shifts >= many ? "v3" : undefined),
  };

function evidenceOf({ bytes, counts }: Instructions): string {
  const counted = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return `${counted.join(", ")} in ${bytes} bytes of executable segments`;
}
