import { ElfError } from "./error.ts";
import type { ElfFile } from "./header.ts";
import { readFields, sizeOf, type Layout } from "./layout.ts";
import { locate, pt, type Pointer } from "./segments.ts";

/** Elf32_Dyn and Elf64_Dyn. */
const dyn = {
  size: [8, 16],
  fields: { d_tag: [0, 0, "word"], d_val: [4, 8, "word"] },
} as const satisfies Layout<string>;

/** d_tag */
export const dt = {
  null: 0,
  needed: 1,
  hash: 4,
  strtab: 5,
  symtab: 6,
  rela: 7,
  relasz: 8,
  strsz: 10,
  soname: 14,
  rpath: 15,
  rel: 17,
  relsz: 18,
  textrel: 22,
  bindNow: 24,
  runpath: 29,
  flags: 30,
  gnuHash: 0x6ffffef5,
  versym: 0x6ffffff0,
  relacount: 0x6ffffff9,
  relcount: 0x6ffffffa,
  flags1: 0x6ffffffb,
  verdef: 0x6ffffffc,
  verdefnum: 0x6ffffffd,
  verneed: 0x6ffffffe,
  verneednum: 0x6fffffff,
  mipsSymtabno: 0x70000011,
} as const;

/** Bits of DT_FLAGS */
export const df = { textrel: 4, bindNow: 8 } as const;
/** Bits of DT_FLAGS_1 */
export const df1 = { now: 1, pie: 0x08000000 } as const;

/** The dynamic section: what the program loader is told. */
export interface Dynamic {
  /** First value of each tag, and where in the file it stands. */
  readonly values: ReadonlyMap<number, Pointer>;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
}

/** Far above what any program has: its entries, and the libraries it needs. */
const mostEntries = 1 << 14;
const mostNeeded = 4096;

/**
 * Reads the dynamic section through its segment; null for a file without one. Relocations are not
 * walked: nothing here depends on them.
 *
 * @throws ElfError when it, or a name in it, is not in the file.
 */
export function readDynamic(file: ElfFile): Dynamic | null {
  const { segments, pages } = file;
  const segment = segments.find(({ p_type, p_filesz }) => p_type === pt.dynamic && p_filesz > 0);
  if (segment === undefined) return null;
  const { values, needed } = readEntries(file, segment.p_offset, segment.p_filesz);
  const table = values.get(dt.strtab);
  const strings = table === undefined ? null : locate(segments, table, "DT_STRTAB").offset;
  const text = ({ value, offset }: Pointer, field: string): string => {
    if (strings !== null) return pages.text(strings + value, field);
    throw new ElfError("malformed", field, offset, "there is no DT_STRTAB");
  };
  const optional = (tag: number, field: string): string | null => {
    const at = values.get(tag);
    return at === undefined ? null : text(at, field);
  };
  return {
    values,
    needed: needed.map((at) => text(at, "DT_NEEDED")),
    soname: optional(dt.soname, "DT_SONAME"),
    rpath: optional(dt.rpath, "DT_RPATH"),
    runpath: optional(dt.runpath, "DT_RUNPATH"),
  };
}

/** The entries up to DT_NULL, or the end of the segment. */
function readEntries(file: ElfFile, start: number, bytes: number) {
  const size = sizeOf(dyn, file.encoding);
  const count = Math.floor(bytes / size);
  const table = readFields(file, start, Math.min(count, mostEntries) * size, "PT_DYNAMIC");
  const values = new Map<number, Pointer>();
  const needed: Pointer[] = [];
  for (let at = 0; at < table.length; at += size) {
    const tag = table.value(dyn, at, "d_tag");
    if (tag === dt.null) break;
    const entry = { value: table.value(dyn, at, "d_val"), offset: start + at };
    if (!values.has(tag)) values.set(tag, entry);
    if (tag !== dt.needed) continue;
    if (needed.push(entry) > mostNeeded) {
      throw new ElfError("too-large", "DT_NEEDED", start + at, `more than ${mostNeeded} of them`);
    }
  }
  return { values, needed };
}

/** Whether a bit is set in the value of a tag (DT_FLAGS, DT_FLAGS_1). */
export function hasBit(dynamic: Dynamic | null, tag: number, bit: number): boolean {
  return ((dynamic?.values.get(tag)?.value ?? 0) & bit) !== 0;
}
