import { ElfError } from "./error.ts";
import type { ehdr } from "./header.ts";
import { readFields, readRow, sizeOf, type Image, type Layout, type Row } from "./layout.ts";
import { shdr } from "./sections.ts";

/** Elf32_Phdr and Elf64_Phdr: p_flags stands second in 64 bits, behind the sizes in 32. */
export const phdr = {
  size: [32, 56],
  fields: {
    p_type: [0, 0, "u32"],
    p_flags: [24, 4, "u32"],
    p_offset: [4, 8, "word"],
    p_vaddr: [8, 16, "word"],
    p_filesz: [16, 32, "word"],
    p_memsz: [20, 40, "word"],
    p_align: [28, 48, "word"],
  },
} as const satisfies Layout<string>;

export interface Segment extends Row<typeof phdr> {
  /** p_vaddr - p_offset modulo 64 KiB: exact for a kernel's addresses too, which p_vaddr is not. */
  readonly skew: number;
}

/** p_type */
export const pt = {
  load: 1,
  dynamic: 2,
  interp: 3,
  note: 4,
  gnuStack: 0x6474e551,
  gnuRelro: 0x6474e552,
  gnuProperty: 0x6474e553,
} as const;

/** p_flags */
export const pf = { x: 1, w: 2 } as const;

/** PN_XNUM: the true number stands in sh_info of section header 0. */
const extendedNumber = 0xffff;
/** A program has some ten; a core file, which is no product, one for each mapping. */
const mostSegments = 1 << 14;
const largestPage = 64 << 10;

/**
 * Reads the program header table; a file that is not linked has none.
 *
 * @throws ElfError when it is not in the file.
 */
export function readSegments(image: Image, header: Row<typeof ehdr>): Segment[] {
  const { e_phoff: start, e_phentsize: stride } = header;
  const extended = header.e_phnum === extendedNumber && header.e_shoff !== 0;
  const count = extended ? readRow(image, shdr, header.e_shoff, "Shdr[0]").sh_info : header.e_phnum;
  if (count === 0 || start === 0) return [];
  if (count > mostSegments) {
    throw new ElfError("too-large", "e_phnum", 0, `${count}; at most ${mostSegments} are read`);
  }
  const size = sizeOf(phdr, image.encoding);
  if (stride < size) {
    throw new ElfError("malformed", "e_phentsize", 0, `it is ${stride}, a Phdr has ${size}`);
  }
  const table = readFields(image, start, (count - 1) * stride + size, "Phdr");
  const [vaddr, offset] = [phdr.fields.p_vaddr, phdr.fields.p_offset].map(([in32, in64]) =>
    image.encoding.wide ? in64 : in32,
  ) as [number, number];
  return Array.from({ length: count }, (_, index) => {
    const at = index * stride;
    const skew = table.low16(at + vaddr) - table.low16(at + offset);
    return Object.assign(table.row(phdr, at), { skew: skew & (largestPage - 1) });
  });
}

/** A number of the file that points at something: its value, and where it stands. */
export interface Pointer {
  readonly value: number;
  readonly offset: number;
}

/**
 * Where an address of the running program lies in the file, and where its segment ends there.
 *
 * @throws ElfError when no loaded segment has it.
 */
export function locate(
  segments: readonly Segment[],
  { value, offset }: Pointer,
  field: string,
): FilePlace {
  const place = addressedBy(segments, value);
  if (place !== null) return place;
  const detail = `no segment has the address 0x${value.toString(16)}`;
  throw new ElfError("malformed", field, offset, detail);
}

/** A place in the file, and where its segment ends there. */
export interface FilePlace {
  readonly offset: number;
  readonly end: number;
}

/** As {@link locate}; null for an address that no loaded segment has. */
export function addressedBy(segments: readonly Segment[], address: number): FilePlace | null {
  for (const { p_type, p_vaddr, p_filesz, p_offset } of segments) {
    if (p_type !== pt.load || address < p_vaddr || address >= p_vaddr + p_filesz) continue;
    return { offset: address - p_vaddr + p_offset, end: p_offset + p_filesz };
  }
  return null;
}

/**
 * PT_INTERP, the program loader; one of size 0 is none.
 *
 * @throws ElfError for a path that does not end in its segment, which Linux refuses too.
 */
export function readInterpreter({ pages }: Image, segments: readonly Segment[]): string | null {
  const segment = segments.find(({ p_type, p_filesz }) => p_type === pt.interp && p_filesz > 0);
  if (segment === undefined) return null;
  const { p_offset: start, p_filesz: size } = segment;
  const path = pages.text(start, "PT_INTERP", start + size);
  return path === "" ? null : path;
}

/** Whether the segment can be mapped on a kernel with pages of 64 KiB. */
export function loadsWith64k({ p_align, skew }: Segment): boolean {
  return p_align >= largestPage && skew === 0;
}
