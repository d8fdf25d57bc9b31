import { machines, type ElfFile } from "./header.ts";
import { pf, pt } from "./segments.ts";

/** Instructions that tell levels of an architecture apart, counted in a program's code. */
export interface Instructions {
  /** Bytes of code that were looked at. */
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Adds what one piece of code has. */
type Count = (code: Uint8Array, counts: Record<string, number>) => void;

/** Little-endian machines of which levels can be told apart by their code. */
const counters: Readonly<Record<number, Count>> = {
  [machines.arm]: countArm,
  [machines.aarch64]: countArm64,
  [machines.x86_64]: countAmd64,
};

const pieceSize = 1 << 20;
/** Some 50 ms; the largest Go programs have 60 MiB of code, all of it from one compiler. */
const mostCode = 16 << 20;

/**
 * Counts telling instructions in the executable segments; null for other machines. Reads all code,
 * up to 16 MiB of it: for files of which nothing else says the level. What lies between functions
 * is counted too, so that small numbers mean nothing.
 *
 * @throws ElfError when a segment is not in the file.
 */
export function countInstructions({ header, segments, pages }: ElfFile): Instructions | null {
  const count = counters[header.e_machine];
  if (count === undefined || header.data !== "little") return null;
  const counts: Record<string, number> = {};
  let bytes = 0;
  for (const { p_type, p_flags, p_offset, p_filesz } of segments) {
    if (p_type !== pt.load || (p_flags & pf.x) === 0) continue;
    const end = p_offset + Math.min(p_filesz, mostCode - bytes);
    for (let at = p_offset; at < end; at += pieceSize) {
      const piece = pages.read(at, Math.min(pieceSize, end - at), "PT_LOAD");
      count(piece, counts);
      bytes += piece.length;
    }
  }
  return { bytes, counts };
}

/** How many of the code's words, which are little-endian and aligned, are told by a test. */
function countWords(code: Uint8Array, tells: (word: number) => boolean): number {
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  let count = 0;
  for (let at = 0; at + 4 <= code.length; at += 4) if (tells(view.getUint32(at, true))) count += 1;
  return count;
}

function add(counts: Record<string, number>, name: string, count: number): void {
  counts[name] = (counts[name] ?? 0) + count;
}

/**
 * "Arm Architecture Reference Manual, ARMv7-A", A8.8.102 (MOV, encoding A2): MOVW came with
 * ARMv6T2, and Go emits it for constants from GOARM=7 on.
 */
function countArm(code: Uint8Array, counts: Record<string, number>): void {
  // Any condition but 0b1111, which is another space of instructions.
  const isMovw = (word: number): boolean =>
    (word & 0x0ff00000) === 0x03000000 && word >>> 28 !== 15;
  add(counts, "MOVW", countWords(code, isMovw));
}

/**
 * "Arm Architecture Reference Manual for A-profile", C4.1.96 (loads and stores): exclusive pairs
 * are what atomics were before FEAT_LSE, which is mandatory from v8.1 on. Code for v8.0 may have
 * both, chosen at run time; code for v8.1 has no exclusive ones.
 */
function countArm64(code: Uint8Array, counts: Record<string, number>): void {
  const isExclusive = (word: number): boolean => (word & 0x3fa00000) === 0x08000000;
  const isAtomic = (word: number): boolean => (word & 0x3f200c00) === 0x38200000;
  add(counts, "LDXR/STXR", countWords(code, isExclusive));
  add(counts, "LSE", countWords(code, isAtomic));
}

/**
 * "Intel 64 and IA-32 Architectures Software Developer's Manual", volume 2: SHLX, SARX and SHRX
 * (BMI2, VEX.0F38 F7) are what compilers for x86-64-v3 shift with.
 */
function countAmd64(code: Uint8Array, counts: Record<string, number>): void {
  let shifts = 0;
  for (let at = 0; at + 3 < code.length; at += 1) {
    if (code[at] !== 0xc4) continue;
    if (((code[at + 1] ?? 0) & 0x1f) === 2 && code[at + 3] === 0xf7) shifts += 1;
  }
  add(counts, "SHLX/SARX/SHRX", shifts);
}
