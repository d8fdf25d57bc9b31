import { readArmAttributes, type ArmAttributes } from "./arm-attributes.ts";
import type { ByteSource } from "./bytes.ts";
import { df, df1, dt, hasBit, readDynamic, type Dynamic } from "./dynamic.ts";
import { openElf, type ElfFile } from "./header.ts";
import { identityOf, type Identity } from "./identity.ts";
import { readNotes, type Properties } from "./notes.ts";
import { sht } from "./sections.ts";
import { loadsWith64k, pf, pt, readInterpreter, type Segment } from "./segments.ts";
import { glibcFloor, readVersionNeeds } from "./versions.ts";

/** Everything about an ELF file that decides whether it will run, as report.json has it. */
export interface Elf extends Identity {
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
  /** null without PT_GNU_STACK: the kernel's default for the machine holds. */
  readonly execStack: boolean | null;
  /** Never judged by BIND_NOW alone: without PT_GNU_RELRO nothing becomes read-only. */
  readonly relro: "none" | "partial" | "full";
  /** DF_1_PIE, or a DYN with an interpreter that is no library (libc.so.6 has an interpreter). */
  readonly pie: boolean;
  /** The loader has to write into code. */
  readonly textrel: boolean;
  /** A loaded segment is both writable and executable. */
  readonly writableCode: boolean;
  /** Largest p_align of a loaded segment; null without one. */
  readonly maxAlign: number | null;
  /** Every loaded segment loads on a kernel with pages of 64 KiB; null without one. */
  readonly page64k: boolean | null;
  /** Oldest glibc that has every version the file asks for: "2.34". */
  readonly glibc: string | null;
  /** There is no symbol table (.symtab). */
  readonly stripped: boolean;
  /** There is DWARF (.debug_info). */
  readonly debugInfo: boolean;
  readonly buildId: string | null;
  readonly goBuildId: boolean;
  readonly armAttributes: ArmAttributes | null;
  readonly properties: Properties | null;
}

/** {@link factsOf} a file that is opened for nothing else. */
export function readElf(source: ByteSource): Elf {
  return factsOf(openElf(source));
}

/**
 * Reads every fact: the tables at the file's ends and what they point at, and no code or data.
 *
 * @throws ElfError for tables that lie outside of the file or contradict it.
 */
export function factsOf(file: ElfFile): Elf {
  const { header, segments, sections } = file;
  const dynamic = readDynamic(file);
  const loads = segments.filter(({ p_type }) => p_type === pt.load);
  const stack = segments.find(({ p_type }) => p_type === pt.gnuStack);
  const identity = identityOf(header, readInterpreter(file, segments));
  const needs = dynamic === null ? [] : readVersionNeeds(file, dynamic);
  const { buildId, goBuildId, properties } = readNotes(file);
  return {
    ...identity,
    needed: dynamic?.needed ?? [],
    soname: dynamic?.soname ?? null,
    rpath: dynamic?.rpath ?? null,
    runpath: dynamic?.runpath ?? null,
    execStack: stack === undefined ? null : (stack.p_flags & pf.x) !== 0,
    relro: relroOf(segments, dynamic),
    pie: isPie(identity, dynamic),
    textrel: dynamic?.values.has(dt.textrel) === true || hasBit(dynamic, dt.flags, df.textrel),
    writableCode: loads.some(({ p_flags }) => (p_flags & (pf.w | pf.x)) === (pf.w | pf.x)),
    maxAlign: loads.reduce<number | null>(
      (most, { p_align }) => Math.max(most ?? 0, p_align),
      null,
    ),
    page64k: loads.length === 0 ? null : loads.every(loadsWith64k),
    glibc: glibcFloor(needs),
    stripped: !sections.some(({ sh_type }) => sh_type === sht.symtab),
    debugInfo: sections.some(({ name }) => name === ".debug_info" || name === ".zdebug_info"),
    buildId,
    goBuildId,
    armAttributes: readArmAttributes(file),
    properties,
  };
}

/** Full: all symbols are bound before the relocated data becomes read-only. */
function relroOf(segments: readonly Segment[], dynamic: Dynamic | null): Elf["relro"] {
  if (!segments.some(({ p_type }) => p_type === pt.gnuRelro)) return "none";
  const bindsNow =
    dynamic?.values.has(dt.bindNow) === true ||
    hasBit(dynamic, dt.flags, df.bindNow) ||
    hasBit(dynamic, dt.flags1, df1.now);
  return bindsNow ? "full" : "partial";
}

function isPie({ type, interpreter }: Identity, dynamic: Dynamic | null): boolean {
  if (hasBit(dynamic, dt.flags1, df1.pie)) return true;
  return type === "DYN" && interpreter !== null && (dynamic?.soname ?? null) === null;
}
