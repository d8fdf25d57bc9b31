import { dt, readDynamic } from "./dynamic.ts";
import type { ElfFile } from "./header.ts";
import { readFields, sizeOf, type Layout } from "./layout.ts";
import { addressedBy, pf, pt, type Pointer } from "./segments.ts";

/*
 * runtime.firstmoduledata (runtime/symtab.go, from Go 1.16 on) begins with the address of the table
 * of functions and lines, and that of the names in it, which follow its header:
 *
 *     pcHeader *pcHeader; funcnametab []byte; cutab []uint32; filetab []byte; ...
 *
 * No symbol of a stripped program says where it is, but four pointers stand in it as nowhere else.
 */

/** Words from the structure's beginning to the four pointers; a slice has three words. */
const pointers = [0, 1, 4, 7] as const;

/** Elf_Rel and Elf_Rela. */
const rel = {
  size: [8, 16],
  fields: { r_offset: [0, 0, "word"] },
} as const satisfies Layout<string>;
const rela = {
  size: [12, 24],
  fields: { r_offset: [0, 0, "word"], r_addend: [8, 16, "word"] },
} as const satisfies Layout<string>;

/** The structure is among the last data that is relocated; dockerd has some 280 KB behind it. */
const chunk = 16 << 10;
const mostRelocations = 1 << 20;
/** Data of a program whose pointers are in place; Kubernetes' largest has some three MiB. */
const mostData = 8 << 20;

/**
 * Where tables of functions and lines begin, as what looks like the structure says.
 *
 * @throws ElfError for relocations or data that are not in the file.
 */
export function* tablesInModuleData(file: ElfFile, headerSize: number): Generator<number> {
  for (const [header, names] of pairsIn(file)) {
    // The names follow the header, at an alignment that is the linker's choice.
    const distance = names - header;
    if (distance < headerSize || distance > 2 * headerSize) continue;
    const table = addressedBy(file.segments, header);
    if (table !== null) yield table.offset;
  }
}

type Pair = readonly [header: number, names: number];

function pairsIn(file: ElfFile): Iterable<Pair> {
  const { values } = readDynamic(file) ?? { values: new Map<number, Pointer>() };
  const tables = [
    { layout: rela, at: dt.rela, size: dt.relasz, count: dt.relacount },
    { layout: rel, at: dt.rel, size: dt.relsz, count: dt.relcount },
  ];
  for (const { layout, ...tags } of tables) {
    const bytes = values.get(tags.size)?.value ?? 0;
    const place = addressedBy(file.segments, values.get(tags.at)?.value ?? -1);
    if (place === null || bytes === 0) continue;
    // Relative ones are the first, and those that are counted.
    const all = Math.floor(
      Math.min(bytes, place.end - place.offset) / sizeOf(layout, file.encoding),
    );
    const count = Math.min(all, values.get(tags.count)?.value ?? all);
    return relocatedPairs(file, layout, place.offset, count);
  }
  return pairsInPlace(file);
}

/** Relocations are in the order of their offsets: four of them are as far apart as the pointers. */
function* relocatedPairs(
  file: ElfFile,
  layout: typeof rel | typeof rela,
  start: number,
  count: number,
): Generator<Pair> {
  const size = sizeOf(layout, file.encoding);
  const word = file.encoding.wide ? 8 : 4;
  const step = Math.floor(chunk / size);
  const last = pointers.length - 1;
  for (let end = count; end > last && (count - end) * size < mostRelocations; end -= step) {
    const first = Math.max(0, end - step - last);
    const rows = readFields(file, start + first * size, (end - first) * size, "r_offset");
    for (let at = 0; at + last * size < rows.length; at += size) {
      const base = rows.value(layout, at, "r_offset");
      if (rows.value(layout, at + size, "r_offset") !== base + word) continue; // nearly all
      const fits = pointers.every(
        (words, index) => rows.value(layout, at + index * size, "r_offset") === base + words * word,
      );
      if (!fits) continue;
      if (layout === rela) {
        yield [rows.value(rela, at, "r_addend"), rows.value(rela, at + size, "r_addend")];
        continue;
      }
      const place = addressedBy(file.segments, base);
      if (place === null || place.offset + 2 * word > place.end) continue;
      const data = readFields(file, place.offset, 2 * word, "firstmoduledata");
      yield [data.word(0, "pcHeader"), data.word(word, "funcnametab")];
    }
  }
}

/** Without relocations the pointers stand in the data, which is writable and not executable. */
function* pairsInPlace(file: ElfFile): Generator<Pair> {
  const word = file.encoding.wide ? 8 : 4;
  let left = mostData;
  for (const { p_type, p_flags, p_offset, p_filesz } of file.segments) {
    if (p_type !== pt.load || (p_flags & (pf.w | pf.x)) !== pf.w) continue;
    const end = p_offset + Math.min(p_filesz, left);
    left -= end - p_offset;
    for (let start = p_offset; start + 2 * word <= end; start += chunk) {
      const length = Math.min(chunk + word, end - start);
      const data = readFields(file, start, length, "PT_LOAD");
      for (let at = 0; at + 2 * word <= length; at += word) {
        yield [data.word(at, "pcHeader"), data.word(at + word, "funcnametab")];
      }
    }
  }
}
