import { armLevelNeededBy } from "../../elf/arm-attributes.ts";
import type { Elf } from "../../elf/facts.ts";
import { architectures } from "../../targets/architectures.ts";
import { armLevelOf, isSoftFloat } from "../../targets/target.ts";
import type { Observation, Rule, Subject } from "../rule.ts";

/**
 * C objects are compiled for a machine of their own, whatever GOARM says: Debian's armhf libraries
 * need ARMv7, and a product with GOARM=6 and those in it dies of SIGILL on an ARM1176.
 */
export const armLevel: Rule = {
  id: "identity/arm-level",
  severity: "error",
  *check(subject: Subject): Iterable<Observation> {
    const { elf, expected } = subject;
    const promised = promisedLevel(subject);
    if (elf.machine !== 40 || promised === null) return;
    if (elf.armAttributes === null) {
      yield* loadedLibraries(elf, promised);
      return;
    }
    const needed = armLevelNeededBy(elf.armAttributes);
    if (needed <= promised.level) return;
    const { cpuArch, fpArch } = elf.armAttributes;
    yield {
      message: `has C code for ARMv${needed}, wanted no more than ARMv${promised.level} (${promised.by})`,
      remedy:
        `Link C libraries that were compiled for ARMv${promised.level}` +
        (expected !== null && isSoftFloat(expected.target)
          ? " (Debian's armel has them)"
          : " (Debian's armhf has ARMv7; Raspberry Pi OS has ARMv6)") +
        `, set cgo: off, or ask for linux/arm/v${Math.min(needed, 7)}.`,
      evidence: `.ARM.attributes: Tag_CPU_arch ${cpuArch ?? "absent"}, Tag_FP_arch ${fpArch ?? "absent"}`,
    };
  },
};

/**
 * Go's own linker leaves the attributes of C objects out, but the libraries that it loads have
 * theirs. Not certain: Debian's and Ubuntu's armhf libraries need ARMv7, Raspberry Pi OS's ARMv6.
 */
function* loadedLibraries(
  { interpreter, needed }: Elf,
  promised: { level: number; by: string },
): Iterable<Observation> {
  if (interpreter !== armhfLoader || needed.length === 0 || promised.level >= 7) return;
  yield {
    severity: "warning",
    message: `loads armhf's ${needed.join(", ")}, which Debian and Ubuntu have for ARMv7, wanted no more than ARMv${promised.level} (${promised.by})`,
    remedy:
      "Set cgo: off for a static file, or run it where these libraries are for that machine (Raspberry Pi OS).",
    evidence: `PT_INTERP ${interpreter}, no .ARM.attributes`,
  };
}

const armhfLoader = architectures.get("arm")?.linux?.interpreter.gnu;

/** What the target promises, else what the go command recorded. */
function promisedLevel({ expected, go }: Subject): { level: number; by: string } | null {
  if (expected !== null) {
    const level = armLevelOf(expected.target);
    return level === null ? null : { level, by: expected.target.platform };
  }
  const recorded = go?.settings["GOARM"];
  const level = Number.parseInt(recorded ?? "", 10);
  return Number.isNaN(level) ? null : { level, by: `GOARM=${recorded}` };
}
