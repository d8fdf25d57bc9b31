import { ElfError } from "./error.ts";
import { machines, type ElfFile } from "./header.ts";
import { readFields, sizeOf, type Fields, type Layout } from "./layout.ts";
import { sht } from "./sections.ts";
import { pt } from "./segments.ts";

/** What notes say: build ids, and the properties that a linker merged from all objects. */
export interface Notes {
  /** GNU build id in hexadecimal. */
  readonly buildId: string | null;
  /** There is a build id of the go command. */
  readonly goBuildId: boolean;
  /** null without a note of properties, which is different from a note that has none of these. */
  readonly properties: Properties | null;
}

/** .note.gnu.property, of the AArch64 and x86-64 psABI supplements. */
export interface Properties {
  /** Indirect branches land on BTI instructions only. */
  readonly bti: boolean;
  /** Return addresses are signed. */
  readonly pac: boolean;
  /** Guarded control stack. */
  readonly gcs: boolean;
  /** Indirect branch tracking, Intel's BTI. */
  readonly ibt: boolean;
  /** Shadow stack. */
  readonly shstk: boolean;
}

/** Elf_Nhdr, the same in both classes, before the name and the content. */
const nhdr = {
  size: [12, 12],
  fields: { n_namesz: [0, 0, "u32"], n_descsz: [4, 4, "u32"], n_type: [8, 8, "u32"] },
} as const satisfies Layout<string>;

/** n_type by n_name */
const gnuBuildId = 3;
const gnuPropertyType0 = 5;
const goBuildId = 4;

/** pr_type of the features that hold for the whole file, GNU_PROPERTY_*_FEATURE_1_AND. */
const aarch64Features = 0xc0000000;
const x86Features = 0xc0000002;

/** Of all notes of a file; a Java machine with its thousands of probes has some fifty KiB. */
const mostBytes = 1 << 19;
/** e_type of a core file, whose notes tell of a process and not of a product. */
const etCore = 4;

interface Place {
  readonly offset: number;
  readonly size: number;
  readonly align: number;
}

/**
 * Reads every note: through segments, and through sections where those are not loaded.
 *
 * @throws ElfError for notes that lie outside of the file, or end in the middle of one.
 */
export function readNotes(file: ElfFile): Notes {
  let buildId: string | null = null;
  let hasGoBuildId = false;
  let properties: Properties | null = null;
  let left = mostBytes;
  for (const { offset, size, align } of file.header.e_type === etCore ? [] : placesOf(file)) {
    left -= size;
    if (left < 0) {
      throw new ElfError("too-large", "PT_NOTE", offset, `more than ${mostBytes} bytes of notes`);
    }
    for (const note of notesIn(readFields(file, offset, size, "PT_NOTE"), align)) {
      if (isNamed(note, "GNU") && note.type === gnuBuildId) {
        buildId ??= hexadecimal(note.content.bytes);
      }
      if (isNamed(note, "GNU") && note.type === gnuPropertyType0) {
        properties ??= readProperties(note.content, file.header.e_machine);
      }
      if (isNamed(note, "Go") && note.type === goBuildId) hasGoBuildId = true;
    }
  }
  return { buildId, goBuildId: hasGoBuildId, properties };
}

/** PT_NOTE and PT_GNU_PROPERTY, then SHT_NOTE sections that none of these has. */
function placesOf({ segments, sections }: ElfFile): Place[] {
  const places: Place[] = [];
  const isKnown = (offset: number, size: number): boolean =>
    places.some((place) => offset >= place.offset && offset + size <= place.offset + place.size);
  const add = (offset: number, size: number, align: number): void => {
    // Beyond this many, the sizes are counted without asking whether one place has another.
    if (size > 0 && !(places.length < 256 && isKnown(offset, size))) {
      places.push({ offset, size, align });
    }
  };
  for (const { p_type, p_offset, p_filesz, p_align } of segments) {
    if (p_type === pt.note || p_type === pt.gnuProperty) add(p_offset, p_filesz, p_align);
  }
  for (const { sh_type, sh_offset, sh_size, sh_addralign } of sections) {
    if (sh_type === sht.note) add(sh_offset, sh_size, sh_addralign);
  }
  return places;
}

interface Note {
  readonly name: Uint8Array;
  readonly type: number;
  readonly content: Fields;
}

/** Name and content are padded to 4 bytes; to 8 where the table is aligned so, as properties are. */
function* notesIn(notes: Fields, align: number): Generator<Note> {
  const unit = align === 8 ? 8 : 4;
  const padded = (length: number): number => Math.ceil(length / unit) * unit;
  const size = sizeOf(nhdr, notes.encoding);
  for (let at = 0; at + size <= notes.length;) {
    const { n_namesz, n_descsz, n_type } = notes.row(nhdr, at);
    const start = at + padded(size + n_namesz);
    yield {
      name: notes.slice(at + size, n_namesz, "n_name").bytes,
      type: n_type,
      content: notes.slice(Math.min(start, notes.length), n_descsz, "n_desc"),
    };
    at = start + padded(n_descsz);
  }
}

/** n_name has a NUL at its end, which n_namesz counts; Go counts its padding too ("Go\\0\\0"). */
function isNamed({ name }: Note, wanted: string): boolean {
  return (
    name.length > wanted.length &&
    name.every((byte, at) => byte === (at < wanted.length ? wanted.charCodeAt(at) : 0))
  );
}

/** pr_type, pr_datasz and the data, padded to the class's word; types mean what the machine says. */
function readProperties(content: Fields, machine: number): Properties {
  const isArm = machine === machines.aarch64;
  const isX86 = machine === machines.x86_64 || machine === machines.i386;
  const word = content.encoding.wide ? 8 : 4;
  let arm = 0;
  let x86 = 0;
  for (let at = 0; at + 8 <= content.length;) {
    const type = content.u32(at, "pr_type");
    const size = content.u32(at + 4, "pr_datasz");
    if (isArm && type === aarch64Features) arm = content.u32(at + 8, "pr_data");
    if (isX86 && type === x86Features) x86 = content.u32(at + 8, "pr_data");
    at += 8 + Math.ceil(size / word) * word;
  }
  return {
    bti: (arm & 1) !== 0,
    pac: (arm & 2) !== 0,
    gcs: (arm & 4) !== 0,
    ibt: (x86 & 1) !== 0,
    shstk: (x86 & 2) !== 0,
  };
}

/** Digits of every byte, so that a note of a mebibyte makes no million texts. */
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => digits[byte]).join("");
}
