import { Fields, readRange, readString } from "./bytes.ts";
import { offsetOf, type ElfFile } from "./header.ts";

/** The dynamic section: what the program loader is told. */
export interface Dynamic {
  /** First value of each tag. */
  readonly values: ReadonlyMap<number, number>;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
}

/** d_tag */
export const tag = {
  null: 0,
  needed: 1,
  strtab: 5,
  soname: 14,
  rpath: 15,
  textrel: 22,
  bindNow: 24,
  runpath: 29,
  flags: 30,
  verneed: 0x6ffffffe,
  verneednum: 0x6fffffff,
  flags1: 0x6ffffffb,
} as const;

const ptDynamic = 2;
/** Far above what any library needs. */
const mostNeeded = 4096;

/** Reads the dynamic section through its segment; null for a file without one. */
export function readDynamic(file: ElfFile): Dynamic | null {
  const { source, header, segments } = file;
  const segment = segments.find(({ type, filesz }) => type === ptDynamic && filesz > 0);
  if (segment === undefined) return null;
  const bytes = readRange(source, segment.offset, segment.filesz, "PT_DYNAMIC");
  const table = new Fields(bytes, header.encoding, segment.offset);
  const word = header.encoding.wide ? 8 : 4;
  const values = new Map<number, number>();
  const neededAt: number[] = [];
  for (let at = 0; at + 2 * word <= table.length; at += 2 * word) {
    const name = table.word(at, "d_tag");
    const value = table.word(at + word, "d_val");
    if (name === tag.null) break;
    if (!values.has(name)) values.set(name, value);
    if (name === tag.needed && neededAt.length < mostNeeded) neededAt.push(value);
  }
  const strtab = values.get(tag.strtab);
  const text = (at: number, field: string): string =>
    strtab === undefined ? "" : readString(source, offsetOf(file, strtab, "DT_STRTAB") + at, field);
  const optional = (name: number, field: string): string | null => {
    const at = values.get(name);
    return at === undefined ? null : text(at, field);
  };
  return {
    values,
    needed: neededAt.map((at) => text(at, "DT_NEEDED")),
    soname: optional(tag.soname, "DT_SONAME"),
    rpath: optional(tag.rpath, "DT_RPATH"),
    runpath: optional(tag.runpath, "DT_RUNPATH"),
  };
}

/** Every version that the file asks of its libraries: `GLIBC_2.34`, by library. */
export function readVersionNeeds(
  file: ElfFile,
  dynamic: Dynamic,
): { library: string; version: string }[] {
  const { source, header } = file;
  const start = dynamic.values.get(tag.verneed);
  const count = dynamic.values.get(tag.verneednum) ?? 0;
  const strtab = dynamic.values.get(tag.strtab);
  if (start === undefined || strtab === undefined) return [];
  const strings = offsetOf(file, strtab, "DT_STRTAB");
  const needs: { library: string; version: string }[] = [];
  let at = offsetOf(file, start, "DT_VERNEED");
  for (let index = 0; index < Math.min(count, mostNeeded); index += 1) {
    // Elf_Verneed: vn_version, vn_cnt, vn_file, vn_aux, vn_next
    const need = new Fields(readRange(source, at, 16, "Verneed"), header.encoding, at);
    const library = readString(source, strings + need.u32(4, "vn_file"), "vn_file");
    let auxiliary = at + need.u32(8, "vn_aux");
    for (let each = need.u16(2, "vn_cnt"); each > 0 && needs.length < mostNeeded; each -= 1) {
      // Elf_Vernaux: vna_hash, vna_flags, vna_other, vna_name, vna_next
      const aux = new Fields(
        readRange(source, auxiliary, 16, "Vernaux"),
        header.encoding,
        auxiliary,
      );
      const version = readString(source, strings + aux.u32(8, "vna_name"), "vna_name");
      needs.push({ library, version });
      const step = aux.u32(12, "vna_next");
      if (step === 0) break;
      auxiliary += step;
    }
    const step = need.u32(12, "vn_next");
    if (step === 0) break;
    at += step;
  }
  return needs;
}

/** glibc that has the relative relocations' own format, which a file may ask for by this name. */
const relativeRelocations = { name: "GLIBC_ABI_DT_RELR", version: "2.36" };

/** The oldest glibc the file can run with: the highest GLIBC_x.y it asks for; null for none. */
export function glibcFloor(needs: readonly { version: string }[]): string | null {
  const versions = needs.flatMap(({ version }) =>
    version === relativeRelocations.name
      ? [relativeRelocations.version]
      : (/^GLIBC_(\d+(?:\.\d+)+)$/.exec(version)?.[1] ?? []),
  );
  return versions.sort(compareNumbers).at(-1) ?? null;
}

/** 2.4 is older than 2.34. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
