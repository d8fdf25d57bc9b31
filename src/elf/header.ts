import { Fields, readRange, type ByteSource, type Encoding } from "./bytes.ts";
import { ElfError } from "./error.ts";

/*
 * The gABI's ELF header, program headers and section headers, with both classes widened into one
 * form: https://gabi.xinuos.com
 */

/** Elf32_Ehdr and Elf64_Ehdr. */
export interface Header {
  readonly encoding: Encoding;
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  /** e_ident[EI_OSABI] */
  readonly osabi: number;
  readonly type: number;
  readonly machine: number;
  readonly flags: number;
}

/** Elf32_Phdr and Elf64_Phdr. */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly vaddr: number;
  readonly filesz: number;
  readonly memsz: number;
  readonly align: number;
}

/** Elf32_Shdr and Elf64_Shdr, with its name looked up. */
export interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly addr: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** An ELF file, opened: the tables through which everything else is found. */
export interface ElfFile {
  readonly source: ByteSource;
  readonly header: Header;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
}

const magic = [0x7f, 0x45, 0x4c, 0x46];
const identSize = 16;

/** Extended numbering: the true number stands in section header 0. */
const extendedSegments = 0xffff; // PN_XNUM
const extendedIndex = 0xffff; // SHN_XINDEX

/** p_flags */
export const executable = 1;
export const writable = 2;

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
  if (!isElf(source)) {
    throw new ElfError("not-elf", "e_ident[EI_MAG0..3]", 0, "it is not \\x7fELF");
  }
  const ident = readRange(source, 0, identSize, "e_ident");
  const [, , , , fileClass = 0, data = 0, version = 0, osabi = 0] = ident;
  if (fileClass !== 1 && fileClass !== 2) throw malformed("e_ident[EI_CLASS]", 4, fileClass);
  if (data !== 1 && data !== 2) throw malformed("e_ident[EI_DATA]", 5, data);
  if (version !== 1) throw malformed("e_ident[EI_VERSION]", 6, version);
  const encoding = { little: data === 1, wide: fileClass === 2 };
  const { wide } = encoding;
  const start = new Fields(readRange(source, 0, wide ? 64 : 52, "Ehdr"), encoding, 0);
  const header: Header = {
    encoding,
    class: wide ? 64 : 32,
    data: encoding.little ? "little" : "big",
    osabi,
    type: start.u16(16, "e_type"),
    machine: start.u16(18, "e_machine"),
    flags: start.u32(wide ? 48 : 36, "e_flags"),
  };
  // Behind e_version stand e_entry, e_phoff and e_shoff, then e_flags and six halves.
  const halves = wide ? 52 : 40;
  const tables = {
    phoff: start.word(wide ? 32 : 28, "e_phoff"),
    shoff: start.word(wide ? 40 : 32, "e_shoff"),
    phentsize: start.u16(halves + 2, "e_phentsize"),
    phnum: start.u16(halves + 4, "e_phnum"),
    shentsize: start.u16(halves + 6, "e_shentsize"),
    shnum: start.u16(halves + 8, "e_shnum"),
    shstrndx: start.u16(halves + 10, "e_shstrndx"),
  };
  const sections = readSections(source, encoding, tables);
  return {
    source,
    header,
    segments: readSegments(source, encoding, tables, sections[0]),
    sections,
  };
}

interface Tables {
  readonly phoff: number;
  readonly shoff: number;
  readonly phentsize: number;
  readonly phnum: number;
  readonly shentsize: number;
  readonly shnum: number;
  readonly shstrndx: number;
}

function readSegments(
  source: ByteSource,
  encoding: Encoding,
  { phoff, phentsize, phnum }: Tables,
  first: (Section & { readonly info?: number }) | undefined,
): Segment[] {
  const count = phnum === extendedSegments && first !== undefined ? (first.info ?? 0) : phnum;
  if (count === 0 || phoff === 0) return [];
  const { wide } = encoding;
  const size = wide ? 56 : 32;
  if (phentsize < size) throw malformed("e_phentsize", wide ? 54 : 42, phentsize);
  const table = new Fields(readRange(source, phoff, phentsize * count, "Phdr"), encoding, phoff);
  return Array.from({ length: count }, (_, index) => {
    const row = table.slice(index * phentsize, size, `Phdr[${index}]`);
    // p_flags stands second in 64 bits, and behind the sizes in 32.
    const at = wide ? [8, 16, 32, 40, 48] : [4, 8, 16, 20, 28];
    const [offset = 0, vaddr = 0, filesz = 0, memsz = 0, align = 0] = at;
    return {
      type: row.u32(0, "p_type"),
      flags: row.u32(wide ? 4 : 24, "p_flags"),
      offset: row.word(offset, "p_offset"),
      vaddr: row.word(vaddr, "p_vaddr"),
      filesz: row.word(filesz, "p_filesz"),
      memsz: row.word(memsz, "p_memsz"),
      align: row.word(align, "p_align"),
    };
  });
}

function readSections(
  source: ByteSource,
  encoding: Encoding,
  tables: Tables,
): (Section & { info: number })[] {
  const { shoff, shentsize, shnum, shstrndx } = tables;
  if (shoff === 0) return [];
  const { wide } = encoding;
  const size = wide ? 64 : 40;
  if (shentsize < size) throw malformed("e_shentsize", wide ? 58 : 46, shentsize);
  const read = (index: number, table: Fields) => {
    const row = table.slice(index * shentsize, size, `Shdr[${index}]`);
    const word = wide ? 8 : 4;
    return {
      nameAt: row.u32(0, "sh_name"),
      type: row.u32(4, "sh_type"),
      flags: row.word(8, "sh_flags"),
      addr: row.word(8 + word, "sh_addr"),
      offset: row.word(8 + 2 * word, "sh_offset"),
      size: row.word(8 + 3 * word, "sh_size"),
      link: row.u32(8 + 4 * word, "sh_link"),
      info: row.u32(12 + 4 * word, "sh_info"),
    };
  };
  const table = (count: number): Fields =>
    new Fields(readRange(source, shoff, shentsize * count, "Shdr"), encoding, shoff);
  const first = read(0, table(1));
  const count = shnum === 0 ? first.size : shnum;
  const all = table(count);
  const raw = Array.from({ length: count }, (_, index) => read(index, all));
  const strings = raw[shstrndx === extendedIndex ? first.link : shstrndx];
  const names =
    strings === undefined || strings.type === nobits
      ? undefined
      : new Fields(
          readRange(source, strings.offset, strings.size, ".shstrtab"),
          encoding,
          strings.offset,
        );
  return raw.map(({ nameAt, ...section }) => ({
    ...section,
    name: names === undefined || nameAt >= names.length ? "" : names.text(nameAt, "sh_name"),
  }));
}

/** sh_type of a section without bytes in the file */
export const nobits = 8;

function malformed(field: string, offset: number, value: number): ElfError {
  return new ElfError("malformed", field, offset, `it is ${value}`);
}

/**
 * Where an address of the running program lies in the file.
 *
 * @throws ElfError when no loaded segment has it.
 */
export function offsetOf({ segments }: ElfFile, address: number, field: string): number {
  const segment = segments.find(
    ({ type, vaddr, filesz }) => type === 1 && address >= vaddr && address < vaddr + filesz,
  );
  if (segment !== undefined) return address - segment.vaddr + segment.offset;
  throw new ElfError("malformed", field, 0, `no segment has the address 0x${address.toString(16)}`);
}
