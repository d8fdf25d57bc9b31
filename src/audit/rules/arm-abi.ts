import { isSoftFloat } from "../../targets/target.ts";
import type { Observation, Rule } from "../rule.ts";

/** e_flags of Arm, from "ELF for the Arm Architecture" (AAELF32), section 5.2. */
const eabiVersion = 0xff000000;
const eabi5 = 0x05000000;
const softFloat = 0x200;
const hardFloat = 0x400;

/**
 * The EABI version and the floating-point calling convention are the target's. A pure-Go file has
 * neither float flag, whatever its GOARM: that is unknown, not wrong.
 */
export const armAbi: Rule = {
  id: "identity/arm-abi",
  severity: "error",
  *check({ elf, expected }): Iterable<Observation> {
    if (expected === null || expected.target.goarch !== "arm" || elf.machine !== 40) return;
    const flags = `e_flags 0x${elf.flags.toString(16)}`;
    // >>> 0: the top bit must not make the number negative.
    if ((elf.flags & eabiVersion) >>> 0 !== eabi5) {
      yield {
        message: `has Arm EABI version ${elf.flags >>> 24}, wanted 5`,
        remedy: "Link it with a current toolchain for arm-linux-gnueabihf or arm-linux-gnueabi.",
        evidence: flags,
      };
    }
    const wanted = isSoftFloat(expected.target) ? "soft" : "hard";
    const seen = floatAbi(elf.flags, elf.armAttributes?.vfpArgs ?? null);
    if (seen === null || seen.abi === wanted) return;
    yield {
      message: `passes floating-point values the ${seen.abi}-float way, wanted ${wanted}-float for ${expected.target.platform}`,
      remedy: `Set CC to ${wanted === "hard" ? "arm-linux-gnueabihf-gcc" : "arm-linux-gnueabi-gcc"}, or build for ${
        seen.abi === "soft" ? "linux/arm/v5" : "linux/arm/v7"
      }.`,
      evidence: `${flags}${seen.evidence}`,
    };
  },
};

/** What the flags say, else what the attributes of the C objects say (Tag_ABI_VFP_args, 28). */
function floatAbi(
  flags: number,
  vfpArgs: number | null,
): { abi: "hard" | "soft"; evidence: string } | null {
  if ((flags & hardFloat) !== 0) return { abi: "hard", evidence: " (EF_ARM_ABI_FLOAT_HARD)" };
  if ((flags & softFloat) !== 0) return { abi: "soft", evidence: " (EF_ARM_ABI_FLOAT_SOFT)" };
  if (vfpArgs === 1) return { abi: "hard", evidence: ", Tag_ABI_VFP_args 1" };
  return vfpArgs === 0 ? { abi: "soft", evidence: ", Tag_ABI_VFP_args 0" } : null;
}
