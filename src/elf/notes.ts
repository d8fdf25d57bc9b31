import { Fields, readRange } from "./bytes.ts";
import type { ElfFile } from "./header.ts";

/** What notes say: build ids, and the properties that a linker merged from all objects. */
export interface Notes {
  /** GNU build id in hexadecimal. */
  readonly buildId: string | null;
  readonly goBuildId: boolean;
  readonly properties: Properties | null;
}

/** .note.gnu.property, of the AArch64 and x86-64 psABI supplements. */
export interface Properties {
  readonly bti: boolean;
  readonly pac: boolean;
  readonly gcs: boolean;
  readonly ibt: boolean;
  readonly shstk: boolean;
}

const ptNote = 4;
const shtNote = 7;

/** n_type by n_name */
const ntGnuBuildId = 3;
const ntGnuPropertyType0 = 5;
const ntGoBuildId = 4;

/** pr_type of the features that hold for the whole file */
const aarch64Features = 0xc0000000;
const x86Features = 0xc0000002;

/** Notes are small; a segment of them that is larger is not read to its end. */
const mostBytes = 1 << 20;

/**
 * Reads every note, through segments and through sections: files that are not linked yet have no
 * segments, and Go's own linker puts its GNU build id into a section alone.
 */
export function readNotes({ source, header, segments, sections }: ElfFile): Notes {
  const places = [
    ...segments
      .filter(({ type }) => type === ptNote)
      .map(({ offset, filesz, align }) => ({ offset, size: filesz, align })),
    ...sections
      .filter(({ type }) => type === shtNote)
      .map(({ offset, size }) => ({ offset, size, align: 4 })),
  ];
  let buildId: string | null = null;
  let goBuildId = false;
  let properties: Properties | null = null;
  for (const { offset, size, align } of places) {
    const length = Math.min(size, mostBytes);
    const notes = new Fields(readRange(source, offset, length, "PT_NOTE"), header.encoding, offset);
    for (const { name, type, content } of notesIn(notes, align)) {
      if (name === "GNU" && type === ntGnuBuildId) buildId ??= hexadecimal(content.bytes);
      if (name === "Go" && type === ntGoBuildId) goBuildId = true;
      if (name === "GNU" && type === ntGnuPropertyType0) properties ??= readProperties(content);
    }
  }
  return { buildId, goBuildId, properties };
}

interface Note {
  readonly name: string;
  readonly type: number;
  readonly content: Fields;
}

/** Elf_Nhdr: n_namesz, n_descsz, n_type, then both, each padded; 8 bytes in property notes of 64 bits. */
function* notesIn(notes: Fields, align: number): Generator<Note> {
  const padding = align === 8 ? 8 : 4;
  const padded = (length: number): number => Math.ceil(length / padding) * padding;
  for (let at = 0; at + 12 <= notes.length;) {
    const nameSize = notes.u32(at, "n_namesz");
    const size = notes.u32(at + 4, "n_descsz");
    const type = notes.u32(at + 8, "n_type");
    const start = at + padded(12 + nameSize);
    yield {
      name: notes.slice(at + 12, nameSize, "n_name").text(0, "n_name"),
      type,
      content: notes.slice(start, size, "n_desc"),
    };
    at = start + padded(size);
  }
}

/** pr_type, pr_datasz and the data, padded to the class's word. */
function readProperties(content: Fields): Properties {
  let arm = 0;
  let x86 = 0;
  const word = content.encoding.wide ? 8 : 4;
  for (let at = 0; at + 8 <= content.length;) {
    const type = content.u32(at, "pr_type");
    const size = content.u32(at + 4, "pr_datasz");
    if (type === aarch64Features && size >= 4)
      arm = content.u32(at + 8, "GNU_PROPERTY_AARCH64_FEATURE_1_AND");
    if (type === x86Features && size >= 4)
      x86 = content.u32(at + 8, "GNU_PROPERTY_X86_FEATURE_1_AND");
    at += 8 + Math.ceil(size / word) * word;
  }
  const has = (bits: number, bit: number): boolean => (bits & bit) !== 0;
  return {
    bti: has(arm, 1),
    pac: has(arm, 2),
    gcs: has(arm, 4),
    ibt: has(x86, 1),
    shstk: has(x86, 2),
  };
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
