import { ElfError } from "./error.ts";
import type { ehdr } from "./header.ts";
import {
  lazyRow,
  readFields,
  readRow,
  sizeOf,
  type Fields,
  type Image,
  type Layout,
  type Row,
} from "./layout.ts";

/** Elf32_Shdr and Elf64_Shdr. */
export const shdr = {
  size: [40, 64],
  fields: {
    sh_name: [0, 0, "u32"],
    sh_type: [4, 4, "u32"],
    sh_flags: [8, 8, "word"],
    sh_addr: [12, 16, "word"],
    sh_offset: [16, 24, "word"],
    sh_size: [20, 32, "word"],
    sh_link: [24, 40, "u32"],
    sh_info: [28, 44, "u32"],
    sh_addralign: [32, 48, "word"],
    sh_entsize: [36, 56, "word"],
  },
} as const satisfies Layout<string>;

/** A section header with the section's name. */
export class Section extends lazyRow<keyof typeof shdr.fields>(shdr) {
  readonly name: string;

  constructor(table: Fields, at: number, nameOf: (offset: number) => string) {
    super(table, at);
    this.name = nameOf(this.sh_name);
  }
}

/** sh_type; a NOBITS section has no bytes in the file, whatever its size. */
export const sht = {
  null: 0,
  symtab: 2,
  rela: 4,
  note: 7,
  nobits: 8,
  rel: 9,
  dynsym: 11,
  armAttributes: 0x70000003,
} as const;

/** sh_flags: it is loaded into memory. */
const shfAlloc = 2;
/** SHF_EXECINSTR */
const shfExecinstr = 4;

/** SHN_XINDEX: the true index stands in sh_link of section header 0. */
const extendedIndex = 0xffff;
/** A program has some forty; objects with a section for each function have the most. */
const mostSections = 1 << 16;
/** Names of 63 bytes for that many. */
const mostNameBytes = 4 << 20;

/**
 * Reads the section header table with the sections' names; a stripped file may have none.
 *
 * @throws ElfError when it is not in the file.
 */
export function readSections(image: Image, header: Row<typeof ehdr>): Section[] {
  const { e_shoff: start, e_shentsize: stride } = header;
  if (start === 0) return [];
  const size = sizeOf(shdr, image.encoding);
  if (stride < size) {
    throw new ElfError("malformed", "e_shentsize", 0, `it is ${stride}, a Shdr has ${size}`);
  }
  const first = readRow(image, shdr, start, "Shdr[0]");
  const count = header.e_shnum === 0 ? first.sh_size : header.e_shnum;
  if (count === 0) return [];
  if (count > mostSections) {
    throw new ElfError("too-large", "e_shnum", 0, `${count}; at most ${mostSections} are read`);
  }
  const table = readFields(image, start, (count - 1) * stride + size, "Shdr");
  const { e_shstrndx } = header;
  const index = e_shstrndx === extendedIndex ? first.sh_link : e_shstrndx;
  const names = index < count ? table.row(shdr, index * stride) : undefined;
  const nameOf = readNames(image, names);
  return Array.from({ length: count }, (_, at) => new Section(table, at * stride, nameOf));
}

/** Names of sections by sh_name; all are "" without a table of names, which needs none to run. */
function readNames({ pages }: Image, table: Row<typeof shdr> | undefined): (at: number) => string {
  if (table === undefined || table.sh_type === sht.null || table.sh_type === sht.nobits) {
    return () => "";
  }
  const { sh_offset: start, sh_size: size } = table;
  if (size > mostNameBytes) {
    const detail = `${size} bytes; at most ${mostNameBytes} are read`;
    throw new ElfError("too-large", ".shstrtab", start, detail);
  }
  const bytes = pages.read(start, size, ".shstrtab");
  return (at) => (at < size ? pages.textIn(bytes, at, "sh_name", start) : "");
}

/** What a section adds to the size of its file. */
export interface SectionSize {
  readonly name: string;
  /** Bytes in the file: none for .bss. */
  readonly bytes: number;
  /** It is loaded into memory, so that stripping does not remove it. */
  readonly loaded: boolean;
  /** It has instructions. */
  readonly executable: boolean;
}

/** How many entries the tables of a file have. */
export interface TableCounts {
  /** Of .symtab: what debuggers and `go tool nm` see; 0 in a stripped file. */
  readonly symbols: number;
  /** Of .dynsym: what the loader sees. */
  readonly dynamicSymbols: number;
  /** REL and RELA entries; those packed as RELR are not counted. */
  readonly relocations: number;
}

/** Counts by the sections' sizes, and reads none of them. */
export function countEntries(sections: readonly Section[]): TableCounts {
  const of = (...types: readonly number[]): number =>
    sections
      .filter(({ sh_type }) => types.includes(sh_type))
      .reduce((sum, one) => sum + Math.floor(one.sh_size / Math.max(1, one.sh_entsize)), 0);
  return {
    symbols: of(sht.symtab),
    dynamicSymbols: of(sht.dynsym),
    relocations: of(sht.rel, sht.rela),
  };
}

/** The sizes of all sections, in the order of the file's table. */
export function sectionSizes(sections: readonly Section[]): SectionSize[] {
  return sections
    .filter(({ sh_type }) => sh_type !== sht.null)
    .map(({ name, sh_type, sh_size, sh_flags }) => ({
      name,
      bytes: sh_type === sht.nobits ? 0 : sh_size,
      loaded: sh_flags % (2 * shfAlloc) >= shfAlloc,
      executable: sh_flags % (2 * shfExecinstr) >= shfExecinstr,
    }));
}
