import { readArmAttributes, type ArmAttributes } from "./arm-attributes.ts";
import { readString } from "./bytes.ts";
import { glibcFloor, readDynamic, readVersionNeeds, tag, type Dynamic } from "./dynamic.ts";
import { executable, writable, type ElfFile, type Segment } from "./header.ts";
import { readNotes, type Properties } from "./notes.ts";

/** Everything about an ELF file that decides whether it will run, as report.json has it. */
export interface Elf {
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  readonly machine: number;
  readonly type: "REL" | "EXEC" | "DYN" | "CORE" | number;
  readonly osabi: number;
  readonly flags: number;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
  /** null without PT_GNU_STACK: the kernel's default for the machine holds. */
  readonly execStack: boolean | null;
  readonly relro: "none" | "partial" | "full";
  readonly pie: boolean;
  readonly textrel: boolean;
  /** A loaded segment is both writable and executable. */
  readonly writableCode: boolean;
  /** Largest p_align of a loaded segment; null without one. */
  readonly maxAlign: number | null;
  /** Every loaded segment loads on a kernel with pages of 64 KiB; null without one. */
  readonly page64k: boolean | null;
  readonly glibc: string | null;
  readonly stripped: boolean;
  readonly debugInfo: boolean;
  readonly buildId: string | null;
  readonly goBuildId: boolean;
  readonly armAttributes: ArmAttributes | null;
  readonly properties: Properties | null;
}

const types = { 1: "REL", 2: "EXEC", 3: "DYN", 4: "CORE" } as const;

/** p_type */
const pt = { load: 1, interp: 3, gnuStack: 0x6474e551, gnuRelro: 0x6474e552 } as const;
const shtSymtab = 2;
/** Bits of DT_FLAGS and DT_FLAGS_1. */
const df = { textrel: 4, bindNow: 8, now1: 1, pie1: 0x08000000 } as const;
const page = 64 << 10;

/**
 * Reads every fact.
 *
 * @throws ElfError for tables that lie outside of the file or contradict it.
 */
export function factsOf(file: ElfFile): Elf {
  const { header, segments, sections } = file;
  const dynamic = readDynamic(file);
  const loads = segments.filter(({ type }) => type === pt.load);
  const stack = segments.find(({ type }) => type === pt.gnuStack);
  const interpreter = readInterpreter(file);
  const needs = dynamic === null ? [] : readVersionNeeds(file, dynamic);
  const { buildId, goBuildId, properties } = readNotes(file);
  const isType = (wanted: number): boolean => header.type === wanted;
  const flag1 = (bit: number): boolean => hasBit(dynamic, tag.flags1, bit);
  return {
    class: header.class,
    data: header.data,
    machine: header.machine,
    type: types[header.type as keyof typeof types] ?? header.type,
    osabi: header.osabi,
    flags: header.flags,
    interpreter,
    needed: dynamic?.needed ?? [],
    soname: dynamic?.soname ?? null,
    rpath: dynamic?.rpath ?? null,
    runpath: dynamic?.runpath ?? null,
    execStack: stack === undefined ? null : (stack.flags & executable) !== 0,
    relro: relroOf(segments, dynamic),
    pie: flag1(df.pie1) || (isType(3) && interpreter !== null && dynamic?.soname == null),
    textrel: dynamic?.values.has(tag.textrel) === true || hasBit(dynamic, tag.flags, df.textrel),
    writableCode: loads.some(
      ({ flags }) => (flags & (writable | executable)) === (writable | executable),
    ),
    maxAlign: loads.length === 0 ? null : Math.max(...loads.map(({ align }) => align)),
    page64k: loads.length === 0 ? null : loads.every(loadsWith64k),
    glibc: glibcFloor(needs),
    stripped: !sections.some(({ type }) => type === shtSymtab),
    debugInfo: sections.some(({ name }) => name === ".debug_info" || name === ".zdebug_info"),
    buildId,
    goBuildId,
    armAttributes: readArmAttributes(file),
    properties,
  };
}

/** Such a kernel maps whole pages: the file's offset and the address must agree within one. */
function loadsWith64k({ align, vaddr, offset }: Segment): boolean {
  return align >= page && vaddr % page === offset % page;
}

/** PT_INTERP; one of size 0 is none. */
function readInterpreter({ source, segments }: ElfFile): string | null {
  const segment = segments.find(({ type, filesz }) => type === pt.interp && filesz > 0);
  return segment === undefined ? null : readString(source, segment.offset, "PT_INTERP");
}

/** Full: all symbols are bound before the relocated data becomes read-only. */
function relroOf(segments: readonly Segment[], dynamic: Dynamic | null): Elf["relro"] {
  if (!segments.some(({ type }) => type === pt.gnuRelro)) return "none";
  const now =
    dynamic?.values.has(tag.bindNow) === true ||
    hasBit(dynamic, tag.flags, df.bindNow) ||
    hasBit(dynamic, tag.flags1, df.now1);
  return now ? "full" : "partial";
}

function hasBit(dynamic: Dynamic | null, name: number, bit: number): boolean {
  return ((dynamic?.values.get(name) ?? 0) & bit) !== 0;
}
