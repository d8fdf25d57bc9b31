import { Pages, type ByteSource } from "./bytes.ts";
import { ElfError } from "./error.ts";
import { readRow, type Image, type Layout, type Row } from "./layout.ts";
import { readSections, type Section } from "./sections.ts";
import { readSegments, type Segment } from "./segments.ts";

/** Elf32_Ehdr and Elf64_Ehdr of the gABI (https://gabi.xinuos.com), behind e_ident. */
export const ehdr = {
  size: [52, 64],
  fields: {
    e_type: [16, 16, "u16"],
    e_machine: [18, 18, "u16"],
    e_version: [20, 20, "u32"],
    e_entry: [24, 24, "word"],
    e_phoff: [28, 32, "word"],
    e_shoff: [32, 40, "word"],
    e_flags: [36, 48, "u32"],
    e_ehsize: [40, 52, "u16"],
    e_phentsize: [42, 54, "u16"],
    e_phnum: [44, 56, "u16"],
    e_shentsize: [46, 58, "u16"],
    e_shnum: [48, 60, "u16"],
    e_shstrndx: [50, 62, "u16"],
  },
} as const satisfies Layout<string>;

export interface Header extends Row<typeof ehdr> {
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  /** e_ident[EI_OSABI] */
  readonly osabi: number;
}

/** An ELF file, opened: the tables through which everything else is found. */
export interface ElfFile extends Image {
  readonly header: Header;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
}

const magic = [0x7f, 0x45, 0x4c, 0x46];
const identSize = 16;

/** e_machine of the machines whose own notes, sections or tables are read. */
export const machines = {
  i386: 3,
  mips: 8,
  s390: 22,
  arm: 40,
  x86_64: 62,
  aarch64: 183,
} as const;

/** Whether it begins as an ELF file does. */
export function isElf(source: ByteSource): boolean {
  if (source.size < magic.length) return false;
  const start = source.read(0, magic.length);
  return magic.every((byte, at) => start[at] === byte);
}

/**
 * Reads the header and both tables.
 *
 * @throws ElfError for what is no ELF file, or not a whole one.
 */
export function openElf(source: ByteSource): ElfFile {
  const { header, ...image } = readHeader(source);
  return {
    ...image,
    header,
    segments: readSegments(image, header),
    sections: readSections(image, header),
  };
}

/**
 * Reads the header alone.
 *
 * @throws ElfError for what has no ELF header.
 */
export function readHeader(source: ByteSource): Image & { readonly header: Header } {
  const pages = new Pages(source);
  const start = pages.read(0, Math.min(identSize, pages.size), "e_ident");
  if (!magic.every((byte, at) => start[at] === byte)) {
    throw new ElfError("not-elf", "e_ident[EI_MAG0..3]", 0, "it is not \\x7fELF");
  }
  const ident = pages.read(0, identSize, "e_ident");
  const [, , , , fileClass = 0, data = 0, version = 0, osabi = 0] = ident;
  if (fileClass !== 1 && fileClass !== 2) throw malformed("e_ident[EI_CLASS]", 4, fileClass);
  if (data !== 1 && data !== 2) throw malformed("e_ident[EI_DATA]", 5, data);
  if (version !== 1) throw malformed("e_ident[EI_VERSION]", 6, version);
  const encoding = { little: data === 1, wide: fileClass === 2 };
  const image = { pages, encoding };
  const header: Header = {
    ...readRow(image, ehdr, 0, "Ehdr"),
    class: encoding.wide ? 64 : 32,
    data: encoding.little ? "little" : "big",
    osabi,
  };
  return { ...image, header };
}

function malformed(field: string, offset: number, value: number): ElfError {
  return new ElfError("malformed", field, offset, `it is ${value}`);
}
