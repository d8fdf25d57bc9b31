import { dt, readDynamic, type Dynamic } from "./dynamic.ts";
import { ElfError } from "./error.ts";
import { machines, type ElfFile } from "./header.ts";
import { readFields, sizeOf, type Fields, type Layout } from "./layout.ts";
import { sht } from "./sections.ts";
import { locate, type Pointer } from "./segments.ts";
import { readVersionDefinitions, readVersionNeeds, versionIndex } from "./versions.ts";

/** Elf32_Sym and Elf64_Sym: the value stands second in 32 bits, behind the index in 64. */
export const sym = {
  size: [16, 24],
  fields: {
    st_name: [0, 0, "u32"],
    st_info: [12, 4, "u8"],
    st_other: [13, 5, "u8"],
    st_shndx: [14, 6, "u16"],
    st_value: [4, 8, "word"],
    st_size: [8, 16, "word"],
  },
} as const satisfies Layout<string>;

/** A symbol that the program loader has to find in a library. */
export interface Import {
  readonly name: string;
  readonly version: string | null;
  /** Library that the version is asked of; null without a version. */
  readonly library: string | null;
  /** The program starts without it too. */
  readonly weak: boolean;
}

/** A symbol that others can use. */
export interface Export {
  readonly name: string;
  readonly version: string | null;
  /** Found by whoever asks for no version; a hidden one only by its version. */
  readonly isDefault: boolean;
}

export interface DynamicSymbols {
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
}

/** Bindings (high half of st_info) that cross files. */
const stb = { global: 1, weak: 2, gnuUnique: 10 } as const;
/** Visibilities (low bits of st_other) that keep a symbol inside its file. */
const stvInternal = 1;
const stvHidden = 2;
const shnUndef = 0;
/** The highest bit of an index in DT_VERSYM. */
const hiddenVersion = 0x8000;

/** LLVM's library, one of the largest there is, has some forty thousand. */
const mostSymbols = 1 << 17;

/**
 * What the file asks of libraries and what it offers, for resolving one against the other. Reads
 * the symbol table: much more than all facts together.
 *
 * @throws ElfError for tables that are not in the file.
 */
export function symbolsOf(file: ElfFile): DynamicSymbols {
  const imports: Import[] = [];
  const exports: Export[] = [];
  const dynamic = readDynamic(file);
  const table = dynamic?.values.get(dt.symtab);
  if (dynamic === null || table === undefined) return { imports, exports };
  const size = sizeOf(sym, file.encoding);
  const count = countSymbols(file, dynamic);
  if (count === 0) return { imports, exports };
  if (count > mostSymbols) {
    const detail = `${count} symbols; at most ${mostSymbols} are read`;
    throw new ElfError("too-large", "DT_SYMTAB", table.offset, detail);
  }
  const { offset } = locate(file.segments, table, "DT_SYMTAB");
  const symbols = readFields(file, offset, count * size, "DT_SYMTAB");
  const nameOf = readNames(file, dynamic);
  const versionOf = readVersions(file, dynamic, count);
  for (let index = 1; index < count; index += 1) {
    const at = index * size;
    const binding = symbols.value(sym, at, "st_info") >> 4;
    const visibility = symbols.value(sym, at, "st_other") & 3;
    if (binding !== stb.global && binding !== stb.weak && binding !== stb.gnuUnique) continue;
    const name = nameOf(symbols.value(sym, at, "st_name"));
    if (name === "") continue;
    const { version, library, isDefault } = versionOf(index);
    const isDefined = symbols.value(sym, at, "st_shndx") !== shnUndef;
    // A defined symbol with a version of a library is a copy of the library's (R_*_COPY): both.
    if (!isDefined || library !== null) {
      imports.push({ name, version, library, weak: binding === stb.weak });
    }
    if (isDefined && visibility !== stvInternal && visibility !== stvHidden) {
      exports.push({ name, version, isDefault });
    }
  }
  return { imports, exports };
}

/**
 * Nothing in the dynamic section says how many symbols there are, but for MIPS: the hash tables
 * and, for a file that kept it, the section do.
 */
function countSymbols(file: ElfFile, { values }: Dynamic): number {
  const section = file.sections.find(({ sh_type }) => sh_type === sht.dynsym);
  if (section !== undefined) return Math.floor(section.sh_size / sizeOf(sym, file.encoding));
  const mips = values.get(dt.mipsSymtabno);
  if (file.header.e_machine === machines.mips && mips !== undefined) return mips.value;
  const hash = values.get(dt.hash);
  if (hash !== undefined) return countInHash(file, hash);
  const gnuHash = values.get(dt.gnuHash);
  return gnuHash === undefined ? 0 : countInGnuHash(file, gnuHash);
}

/** nbucket, then nchain, which is the number of symbols; s390x has words of 8 bytes here. */
function countInHash(file: ElfFile, hash: Pointer): number {
  const { offset } = locate(file.segments, hash, "DT_HASH");
  const isWide = file.header.e_machine === machines.s390 && file.encoding.wide;
  const table = readFields(file, offset, isWide ? 16 : 8, "DT_HASH");
  return isWide ? table.word(8, "nchain") : table.u32(4, "nchain");
}

/** The chain that begins last ends with the last symbol, whose hash has its lowest bit set. */
function countInGnuHash(file: ElfFile, hash: Pointer): number {
  const { offset, end } = locate(file.segments, hash, "DT_GNU_HASH");
  const header = readFields(file, offset, 16, "DT_GNU_HASH");
  const bucketCount = header.u32(0, "nbuckets");
  const first = header.u32(4, "symoffset");
  const bloomWords = header.u32(8, "bloom_size");
  const buckets = offset + 16 + bloomWords * (file.encoding.wide ? 8 : 4);
  const starts = readFields(file, buckets, bucketCount * 4, "buckets");
  let last = 0;
  for (let at = 0; at < starts.length; at += 4) last = Math.max(last, starts.u32(at, "bucket"));
  if (last < first) return first;
  const chains = buckets + bucketCount * 4;
  const start = chains + (last - first) * 4;
  const chain = readFields(file, start, Math.min(end - start, mostSymbols * 4), "chain");
  for (let at = 0; ; at += 4, last += 1) {
    if ((chain.u32(at, "chain") & 1) === 1) return last + 1;
  }
}

/** Names by st_name, out of the whole table at once. */
function readNames({ pages, segments }: ElfFile, { values }: Dynamic): (at: number) => string {
  const table = values.get(dt.strtab);
  const size = values.get(dt.strsz);
  if (table === undefined || size === undefined) return () => "";
  const { offset } = locate(segments, table, "DT_STRTAB");
  const bytes = pages.read(offset, size.value, "DT_STRSZ");
  return (at) => pages.textIn(bytes, at, "st_name", offset);
}

interface SymbolVersion {
  readonly version: string | null;
  readonly library: string | null;
  readonly isDefault: boolean;
}

const unversioned: SymbolVersion = { version: null, library: null, isDefault: true };

/** Versions by the symbol's index: of a library (VERNEED), or of the file itself (VERDEF). */
function readVersions(
  file: ElfFile,
  dynamic: Dynamic,
  count: number,
): (index: number) => SymbolVersion {
  const versym = dynamic.values.get(dt.versym);
  if (versym === undefined) return () => unversioned;
  const { offset } = locate(file.segments, versym, "DT_VERSYM");
  const indices: Fields = readFields(file, offset, 2 * count, "DT_VERSYM");
  const needs = new Map(readVersionNeeds(file, dynamic).map((need) => [need.index, need]));
  const definitions = readVersionDefinitions(file, dynamic);
  return (index) => {
    const value = indices.u16(2 * index, "vs_vers");
    const isDefault = (value & hiddenVersion) === 0;
    const need = needs.get(value & versionIndex);
    if (need !== undefined) return { version: need.version, library: need.library, isDefault };
    return { version: definitions.get(value & versionIndex) ?? null, library: null, isDefault };
  };
}
