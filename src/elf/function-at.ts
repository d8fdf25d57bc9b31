import type { ByteSource } from "./bytes.ts";
import { machines, openElf, type ElfFile } from "./header.ts";
import { readFields, sizeOf } from "./layout.ts";
import { sht, type Section } from "./sections.ts";
import { sym } from "./symbols.ts";

/** Where an address of a program lies. */
export interface FunctionPlace {
  readonly name: string;
  /** The source file that its object was made of; null where no symbol says it. */
  readonly source: string | null;
}

/** e_type: it is loaded at the addresses that it names. */
const etExec = 2;
/** st_info's lower half. */
const stt = { noType: 0, function: 2, file: 4 } as const;
/** st_info's upper half: of this object only. */
const stbLocal = 0;
/** Code of an object begins with one (AAELF32 and AAELF64, "Mapping symbols"). */
const mappingSymbol = /^\$[axt](?:\.|$)/;

/**
 * The function that has an address, by .symtab. Of a position-independent file nobody knows where it
 * was loaded: only those that run at their own addresses are looked at.
 *
 * @param address in memory, as a program's crash prints it.
 * @returns null where no symbol covers it: a stripped file, a library, code made at run time.
 * @throws ElfError for tables that are not in the file, or larger than is read.
 */
export function functionAt(source: ByteSource, address: number): FunctionPlace | null {
  const file = openElf(source);
  const table = file.sections.find(({ sh_type }) => sh_type === sht.symtab);
  const strings = table === undefined ? undefined : file.sections[table.sh_link];
  if (file.header.e_type !== etExec || table === undefined || strings === undefined) return null;
  return find(file, table, strings, address);
}

function find(
  file: ElfFile,
  table: Section,
  strings: Section,
  address: number,
): FunctionPlace | null {
  const symbols = readFields(file, table.sh_offset, table.sh_size, ".symtab");
  const names = file.pages.read(strings.sh_offset, strings.sh_size, ".strtab");
  const nameOf = (at: number): string =>
    file.pages.textIn(names, symbols.value(sym, at, "st_name"), "st_name", strings.sh_offset);
  const step = sizeOf(sym, file.encoding);
  // The lowest bit of a function's address says that it is Thumb code.
  const unit = file.header.e_machine === machines.arm ? 2 : 1;
  /** The source of the local symbols that follow; those of the linker's own begin with none. */
  let object: string | null = null;
  const none: { at: number; start: number; source: string | null } = {
    at: -1,
    start: -1,
    source: null,
  };
  let [found, code] = [none, none];
  for (let at = 0; at + step <= symbols.length; at += step) {
    const info = symbols.value(sym, at, "st_info");
    const type = info & 15;
    const isLocal = info >> 4 === stbLocal;
    if (type === stt.file) object = nameOf(at) || null;
    if (type !== stt.function && !(type === stt.noType && isLocal)) continue;
    const value = symbols.value(sym, at, "st_value");
    const start = value - (value % unit);
    if (start > address) continue;
    const here = { at, start, source: isLocal ? object : null };
    if (type === stt.function) {
      const covers = address < start + symbols.value(sym, at, "st_size");
      if (covers && start >= found.start) found = here;
    } else if (start >= code.start && mappingSymbol.test(nameOf(at))) code = here;
  }
  if (found.at < 0) return null;
  return { name: nameOf(found.at), source: found.source ?? code.source };
}
