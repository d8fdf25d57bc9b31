import { Fields, readRange } from "./bytes.ts";
import type { ElfFile } from "./header.ts";

/**
 * What the C objects of an Arm file were compiled for ("Addenda to, and Errata in, the ABI for the
 * Arm Architecture"). Says nothing of Go code; absent from files without C.
 */
export interface ArmAttributes {
  /** Tag_CPU_arch: 4 is v5TE, 6 is v6, 10 is v7. */
  readonly cpuArch: number | null;
  /** Tag_FP_arch: 0 none, 3 is VFPv3, 4 is VFPv3-D16. */
  readonly fpArch: number | null;
  /** Tag_ABI_VFP_args: 1 passes floating-point values in registers of the unit. */
  readonly vfpArgs: number | null;
}

/** SHT_ARM_ATTRIBUTES */
const sectionType = 0x70000003;
const formatVersion = 0x41; // 'A'
const tagFile = 1;
const tagCpuRawName = 4;
const tagCpuName = 5;
const tagCpuArch = 6;
const tagFpArch = 10;
const tagAbiVfpArgs = 28;
const tagCompatibility = 32;
const mostBytes = 1 << 16;

/** Reads the attributes of the whole file; null where there are none. */
export function readArmAttributes({ source, header, sections }: ElfFile): ArmAttributes | null {
  const arm = 40;
  const section =
    header.machine === arm ? sections.find(({ type }) => type === sectionType) : undefined;
  if (section === undefined) return null;
  const length = Math.min(section.size, mostBytes);
  const bytes = readRange(source, section.offset, length, ".ARM.attributes");
  const all = new Fields(bytes, header.encoding, section.offset);
  if (all.length < 1 || all.u8(0, "format-version") !== formatVersion) return null;
  for (let at = 1; at + 4 < all.length;) {
    // A subsection: its length with this field, the vendor's name, then sub-subsections.
    const size = all.u32(at, "subsection length");
    const subsection = all.slice(at, size, "subsection");
    const vendor = subsection.text(4, "vendor-name");
    if (vendor === "aeabi") return fileAttributes(subsection, 4 + vendor.length + 1);
    if (size < 5) return null;
    at += size;
  }
  return null;
}

function fileAttributes(subsection: Fields, start: number): ArmAttributes | null {
  for (let at = start; at + 5 <= subsection.length;) {
    const kind = subsection.u8(at, "sub-subsection tag");
    const size = subsection.u32(at + 1, "sub-subsection size");
    if (kind === tagFile) return readTags(subsection.slice(at, size, "Tag_File"), 5);
    if (size < 5) return null;
    at += size;
  }
  return null;
}

/** Tags and values are ULEB128; the values of names are text, as are those of odd tags above 32. */
function readTags(attributes: Fields, start: number): ArmAttributes {
  const values = new Map<number, number>();
  let at = start;
  while (at < attributes.length) {
    const name = uleb128();
    if (name === tagCompatibility) uleb128();
    const isText =
      name === tagCpuRawName ||
      name === tagCpuName ||
      name === tagCompatibility ||
      (name > 32 && name % 2 === 1);
    if (isText) at += attributes.text(at, "NTBS").length + 1;
    else values.set(name, uleb128());
  }
  const value = (name: number): number | null => values.get(name) ?? null;
  return { cpuArch: value(tagCpuArch), fpArch: value(tagFpArch), vfpArgs: value(tagAbiVfpArgs) };

  function uleb128(): number {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = attributes.u8(at, "ULEB128");
      at += 1;
      result += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80 || shift > 28) return result;
    }
  }
}
