import {
  countEntries,
  sectionSizes,
  type Section,
  type SectionSize,
  type TableCounts,
} from "../elf/sections.ts";

/** What the bytes of a file are for. */
export interface Sizes extends TableCounts {
  /** Machine code. */
  readonly code: number;
  /** Constants and variables. */
  readonly data: number;
  /** Go's tables of functions and lines, which stack traces need: never stripped. */
  readonly goTables: number;
  /** Symbols and DWARF, which -s and -w leave out. */
  readonly debug: number;
}

const goTables = /^(?:\.data\.rel\.ro)?\.(?:gopclntab|gosymtab|typelink|itablink|go\.\w+)$/;

/** Adds sections up by what they are for; null for a file without sections. */
export function sizesOf(table: readonly Section[]): Sizes | null {
  if (table.length === 0) return null;
  const sections = sectionSizes(table);
  const sum = (belongs: (section: SectionSize) => boolean): number =>
    sections.filter(belongs).reduce((total, { bytes }) => total + bytes, 0);
  const isCode = ({ executable }: SectionSize): boolean => executable;
  const isTable = ({ name }: SectionSize): boolean => goTables.test(name);
  return {
    code: sum(isCode),
    data: sum((one) => one.loaded && !isCode(one) && !isTable(one)),
    goTables: sum(isTable),
    debug: sum((one) => !one.loaded && !isTable(one)),
    ...countEntries(table),
  };
}
