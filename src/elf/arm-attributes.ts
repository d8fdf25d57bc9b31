import { ElfError } from "./error.ts";
import { machines, type ElfFile } from "./header.ts";
import { readFields, type Fields } from "./layout.ts";
import { sht } from "./sections.ts";

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

/**
 * The oldest machine that has what the attributes name. Tag_CPU_arch ("Addenda to, and Errata in,
 * the ABI for the Arm Architecture", 2.3.5.2): up to 5 is v5TEJ, 6, 7 and 9 are v6, v6KZ and v6K;
 * 8 (v6T2) has Thumb-2 as 10 (v7); 14 on are v8. VFPv3 came with v7, VFPv2 with v6.
 */
export function armLevelNeededBy({ cpuArch, fpArch }: ArmAttributes): number {
  const cpu = cpuArch ?? 0;
  const byCpu = cpu <= 5 ? 5 : [6, 7, 9].includes(cpu) ? 6 : cpu < 14 ? 7 : 8;
  const fp = fpArch ?? 0;
  const byFp = fp === 0 ? 5 : fp <= 2 ? 6 : fp <= 6 ? 7 : 8;
  return Math.max(byCpu, byFp);
}

const formatVersion = 0x41; // 'A'
const vendor = "aeabi";

/** Tags; values are ULEB128, but for names, which are text, as are those of odd tags above 32. */
const tag = {
  file: 1,
  cpuRawName: 4,
  cpuName: 5,
  cpuArch: 6,
  fpArch: 10,
  abiVfpArgs: 28,
  compatibility: 32,
} as const;

const mostBytes = 1 << 16;

/**
 * Reads the attributes of the whole file; null where there are none.
 *
 * @throws ElfError for a section that is not in the file, or ends in the middle of a tag.
 */
export function readArmAttributes(file: ElfFile): ArmAttributes | null {
  if (file.header.e_machine !== machines.arm) return null;
  const section = file.sections.find(({ sh_type }) => sh_type === sht.armAttributes);
  if (section === undefined || section.sh_size === 0) return null;
  const { sh_offset: start, sh_size: size } = section;
  if (size > mostBytes) {
    throw new ElfError("too-large", ".ARM.attributes", start, `${size} bytes`);
  }
  const all = readFields(file, start, size, ".ARM.attributes");
  if (all.u8(0, "format-version") !== formatVersion) return null;
  // Subsections of vendors: a length with this field, the vendor's name, then sub-subsections.
  for (let at = 1; at < all.length;) {
    const length = atLeast(5, all, at, all.u32(at, "subsection length"));
    const subsection = all.slice(at, length, "subsection");
    const name = subsection.slice(4, Math.min(vendor.length + 1, length - 4), "vendor-name").bytes;
    if (String.fromCharCode(...name) === `${vendor}\0`) {
      return readFileAttributes(subsection, 4 + name.length);
    }
    at += length;
  }
  return null;
}

/** Sub-subsections for the file, for sections or for symbols; only the first kind is of use. */
function readFileAttributes(subsection: Fields, start: number): ArmAttributes | null {
  for (let at = start; at < subsection.length;) {
    const kind = subsection.u8(at, "sub-subsection tag");
    const length = atLeast(5, subsection, at, subsection.u32(at + 1, "sub-subsection size"));
    const attributes = subsection.slice(at, length, "sub-subsection");
    if (kind === tag.file) return readTags(attributes, 5);
    at += length;
  }
  return null;
}

function readTags(attributes: Fields, start: number): ArmAttributes {
  const values = new Map<number, number>();
  let at = start;
  while (at < attributes.length) {
    const name = uleb128();
    if (name === tag.compatibility) uleb128();
    if (isText(name)) skipText();
    else values.set(name, uleb128());
  }
  const value = (name: number): number | null => values.get(name) ?? null;
  return {
    cpuArch: value(tag.cpuArch),
    fpArch: value(tag.fpArch),
    vfpArgs: value(tag.abiVfpArgs),
  };

  function uleb128(): number {
    let result = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = attributes.u8(at, "ULEB128");
      at += 1;
      result += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return result;
    }
    throw new ElfError("malformed", "ULEB128", attributes.start + at, "it does not end");
  }

  function skipText(): void {
    while (attributes.u8(at, "NTBS") !== 0) at += 1;
    at += 1;
  }
}

function isText(name: number): boolean {
  return (
    name === tag.cpuRawName ||
    name === tag.cpuName ||
    name === tag.compatibility ||
    (name > 32 && name % 2 === 1)
  );
}

/** A length that counts its own field too cannot be less than that, or a chain would not end. */
function atLeast(least: number, fields: Fields, at: number, length: number): number {
  if (length >= least) return length;
  throw new ElfError("malformed", "length", fields.start + at, `it is ${length}`);
}
