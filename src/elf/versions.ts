import { dt, type Dynamic } from "./dynamic.ts";
import { ElfError } from "./error.ts";
import type { ElfFile } from "./header.ts";
import { readRow, type Layout } from "./layout.ts";
import { locate } from "./segments.ts";

/*
 * GNU symbol versions, as the Linux Standard Base has them ("Symbol Versioning", LSB Core 5.0).
 * The structures are the same in both classes.
 */

/** Elf_Verneed: a library, and how many of its versions are asked for. */
const verneed = {
  size: [16, 16],
  fields: {
    vn_cnt: [2, 2, "u16"],
    vn_file: [4, 4, "u32"],
    vn_aux: [8, 8, "u32"],
    vn_next: [12, 12, "u32"],
  },
} as const satisfies Layout<string>;

/** Elf_Vernaux: one of those versions, and its index in DT_VERSYM. */
const vernaux = {
  size: [16, 16],
  fields: {
    vna_flags: [4, 4, "u16"],
    vna_other: [6, 6, "u16"],
    vna_name: [8, 8, "u32"],
    vna_next: [12, 12, "u32"],
  },
} as const satisfies Layout<string>;

/** Elf_Verdef: a version that the file itself defines. */
const verdef = {
  size: [20, 20],
  fields: {
    vd_flags: [2, 2, "u16"],
    vd_ndx: [4, 4, "u16"],
    vd_aux: [12, 12, "u32"],
    vd_next: [16, 16, "u32"],
  },
} as const satisfies Layout<string>;

/** Elf_Verdaux: its name, then those of the versions that it follows. */
const verdaux = {
  size: [8, 8],
  fields: { vda_name: [0, 0, "u32"] },
} as const satisfies Layout<string>;

/** VER_FLG_WEAK: the loader only warns when the library has no such version. */
const flagWeak = 2;
/** VER_FLG_BASE: the file's own name, which is no version of a symbol. */
const flagBase = 1;

/** A version that the file asks of a library. */
export interface VersionNeed {
  readonly library: string;
  readonly version: string;
  /** Only weak symbols have it: the loader starts the program without it too. */
  readonly weak: boolean;
  /** Index in DT_VERSYM. */
  readonly index: number;
}

/** glibc, with the most versions of all libraries, defines some forty. */
const mostVersions = 1 << 14;

/**
 * Every version that the file asks of its libraries.
 *
 * @throws ElfError for a chain that leaves the file, or does not end.
 */
export function readVersionNeeds(file: ElfFile, dynamic: Dynamic): VersionNeed[] {
  const chain = openChain(file, dynamic, dt.verneed, dt.verneednum, "DT_VERNEED");
  const needs: VersionNeed[] = [];
  if (chain === null) return needs;
  for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
    const need = readRow(file, verneed, at, "Verneed");
    const library = chain.name(need.vn_file, "vn_file");
    let auxiliary = at + need.vn_aux;
    for (let each = need.vn_cnt; each > 0; each -= 1) {
      const row = readRow(file, vernaux, auxiliary, "Vernaux");
      const version = chain.name(row.vna_name, "vna_name");
      const weak = (row.vna_flags & flagWeak) !== 0;
      needs.push({ library, version, weak, index: row.vna_other & versionIndex });
      if (needs.length > mostVersions) throw tooMany("vn_cnt", at);
      if (row.vna_next === 0) break;
      auxiliary += row.vna_next;
    }
    if (need.vn_next === 0) break;
    at += need.vn_next;
  }
  return needs;
}

/** VERSYM_VERSION: bits of an index; the highest says that the version is hidden. */
export const versionIndex = 0x7fff;

/**
 * The versions that the file defines, by their index in DT_VERSYM.
 *
 * @throws ElfError for a chain that leaves the file, or does not end.
 */
export function readVersionDefinitions(file: ElfFile, dynamic: Dynamic): Map<number, string> {
  const chain = openChain(file, dynamic, dt.verdef, dt.verdefnum, "DT_VERDEF");
  const names = new Map<number, string>();
  if (chain === null) return names;
  for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
    const definition = readRow(file, verdef, at, "Verdef");
    if ((definition.vd_flags & flagBase) === 0) {
      const { vda_name } = readRow(file, verdaux, at + definition.vd_aux, "Verdaux");
      names.set(definition.vd_ndx & versionIndex, chain.name(vda_name, "vda_name"));
    }
    if (definition.vd_next === 0) break;
    at += definition.vd_next;
  }
  return names;
}

/** Where a chain of versions begins and how many links it has; null where there is none. */
function openChain(
  { pages, segments }: ElfFile,
  { values }: Dynamic,
  tag: number,
  countTag: number,
  field: string,
) {
  const start = values.get(tag);
  const table = values.get(dt.strtab);
  const count = values.get(countTag);
  // Go's linker leaves the tags out where it has nothing to ask for; others leave a count of 0.
  if (start === undefined || table === undefined || count === undefined || count.value === 0) {
    return null;
  }
  if (count.value > mostVersions) throw tooMany(`${field}NUM`, count.offset);
  const strings = locate(segments, table, "DT_STRTAB").offset;
  return {
    start: locate(segments, start, field).offset,
    count: count.value,
    name: (at: number, name: string): string => pages.text(strings + at, name),
  };
}

function tooMany(field: string, offset: number): ElfError {
  return new ElfError("too-large", field, offset, `more than ${mostVersions} versions`);
}

/** glibc that has relative relocations in a format of their own, which files ask for by name. */
const relativeRelocations = { name: "GLIBC_ABI_DT_RELR", version: "2.36" };

/** The oldest glibc the file can run with: the highest GLIBC_x.y it asks for; null for none. */
export function glibcFloor(needs: readonly { readonly version: string }[]): string | null {
  const versions = needs.flatMap(({ version }) =>
    version === relativeRelocations.name
      ? [relativeRelocations.version]
      : (/^GLIBC_(\d{1,9}(?:\.\d{1,9}){1,2})$/.exec(version)?.[1] ?? []),
  );
  return versions.sort(compareVersions).at(-1) ?? null;
}

/** 2.4 is older than 2.34. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
