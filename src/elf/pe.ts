import { findBuildInfo } from "./buildinfo-blob.ts";
import { parseBuildInfo } from "./buildinfo.ts";
import type { Pages } from "./bytes.ts";
import { ElfError } from "./error.ts";
import type { Foreign } from "./foreign.ts";
import { readFields, readRow, type Image, type Layout } from "./layout.ts";

/* Names are those of Microsoft's "PE Format". */

/** COFF file header, behind the signature. */
const fileHeader = {
  size: [20, 20],
  fields: {
    Machine: [0, 0, "u16"],
    NumberOfSections: [2, 2, "u16"],
    SizeOfOptionalHeader: [16, 16, "u16"],
  },
} as const satisfies Layout<string>;

/** The fields of the optional header that are looked at; PE32+ is the wide form. */
const optionalHeader = {
  size: [70, 70],
  fields: { ImageBase: [28, 24, "word"], Subsystem: [68, 68, "u16"] },
} as const satisfies Layout<string>;

const sectionHeader = {
  size: [40, 40],
  fields: {
    VirtualSize: [8, 8, "u32"],
    VirtualAddress: [12, 12, "u32"],
    SizeOfRawData: [16, 16, "u32"],
    PointerToRawData: [20, 20, "u32"],
    Characteristics: [36, 36, "u32"],
  },
} as const satisfies Layout<string>;

/** Optional header's Magic of PE32 and PE32+ */
const pe32 = 0x10b;
const pe32Plus = 0x20b;
/** IMAGE_SCN_CNT_INITIALIZED_DATA and IMAGE_SCN_MEM_WRITE */
const initializedData = 0x40;
const memWrite = 0x80000000;
/** IMAGE_SUBSYSTEM_WINDOWS_GUI and IMAGE_SUBSYSTEM_WINDOWS_CUI; others are firmware and drivers. */
const windowsSubsystems: ReadonlySet<number> = new Set([2, 3]);

/** GOARCH by Machine */
const goarchs: ReadonlyMap<number, string> = new Map([
  [0x14c, "386"],
  [0x8664, "amd64"],
  [0x1c4, "arm"],
  [0xaa64, "arm64"],
]);

/** How much data is searched for Go's build info, which the linker puts near its beginning. */
const searched = 1 << 20;
const littleEndian = { little: true, wide: false };

/**
 * Identifies a PE file; null for another format, such as a program for MS-DOS.
 *
 * @throws ElfError for one that is not whole.
 */
export function readPe(pages: Pages): Foreign | null {
  const image = { pages, encoding: littleEndian };
  if (pages.size < 64) return null;
  const dos = readFields(image, 0, 64, "DOS header");
  if (dos.u16(0, "e_magic") !== 0x5a4d) return null; // MZ
  const at = dos.u32(60, "e_lfanew");
  if (at + 4 > pages.size) return null;
  if (readFields(image, at, 4, "Signature").u32(0, "Signature") !== 0x4550) return null; // PE\0\0
  const header = readRow(image, fileHeader, at + 4, "COFF header");
  const optionalAt = at + 24;
  const { go, goos } =
    header.SizeOfOptionalHeader === 0
      ? { go: null, goos: null }
      : readImage(image, optionalAt, header);
  const machine = header.Machine;
  return { format: "pe", machine, goos, goarch: goarchs.get(machine) ?? null, go };
}

/** What a linked program has and an object has not: a system, and data at addresses. */
function readImage(
  { pages }: Image,
  at: number,
  header: { readonly NumberOfSections: number; readonly SizeOfOptionalHeader: number },
) {
  const magic = readFields({ pages, encoding: littleEndian }, at, 2, "Magic").u16(0, "Magic");
  if (magic !== pe32 && magic !== pe32Plus) {
    throw new ElfError("malformed", "Magic", at, `it is ${magic}`);
  }
  const image = { pages, encoding: { little: true, wide: magic === pe32Plus } };
  const { ImageBase, Subsystem } = readRow(image, optionalHeader, at, "optional header");
  const table = readFields(
    image,
    at + header.SizeOfOptionalHeader,
    40 * header.NumberOfSections,
    "section table",
  );
  const sections = Array.from({ length: header.NumberOfSections }, (_, index) => {
    const row = table.row(sectionHeader, 40 * index);
    const { PointerToRawData: offset, SizeOfRawData: size, Characteristics } = row;
    const isData = (Characteristics & initializedData) !== 0 && Characteristics >= memWrite;
    return { offset, size, address: ImageBase + row.VirtualAddress, isData };
  });
  const data = sections.filter(({ isData, size }) => isData && size > 0).slice(0, 1);
  const texts = findBuildInfo(image, data, searched, ({ value, offset }, field) => {
    const place = sections.find(({ address, size }) => value >= address && value < address + size);
    if (place === undefined) {
      throw new ElfError("malformed", field, offset, `no section has 0x${value.toString(16)}`);
    }
    return { offset: value - place.address + place.offset, end: place.offset + place.size };
  });
  const go = texts === null ? null : parseBuildInfo(texts);
  return { go, goos: windowsSubsystems.has(Subsystem) ? "windows" : null };
}
