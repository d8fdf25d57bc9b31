import type { Pages } from "./bytes.ts";
import { ElfError } from "./error.ts";

/** How a file's numbers are written: EI_DATA and EI_CLASS. */
export interface Encoding {
  readonly little: boolean;
  /** 64 bits. */
  readonly wide: boolean;
}

/** Width of a field; a word (address, offset, size) has 4 bytes in 32 bits and 8 in 64. */
type Form = "u8" | "u16" | "u32" | "word";

/** Where a field lies in the structure of 32 bits and in that of 64 bits, and its width. */
type Place = readonly [in32: number, in64: number, form: Form];

/** A structure of both classes: each field stands once, by the specification's name. */
export interface Layout<Name extends string> {
  /** Bytes in 32 and in 64 bits. */
  readonly size: readonly [in32: number, in64: number];
  readonly fields: Readonly<Record<Name, Place>>;
}

/** A structure that was read, widened: no caller sees the class. */
export type Row<Shape> = Shape extends Layout<infer Name> ? Readonly<Record<Name, number>> : never;

/** A file's bytes, and how its numbers are written. */
export interface Image {
  readonly pages: Pages;
  readonly encoding: Encoding;
}

/** Bytes of a structure in the file's class. */
export function sizeOf({ size }: Layout<string>, { wide }: Encoding): number {
  return size[wide ? 1 : 0];
}

/**
 * A range of the file, to take structures out of.
 *
 * @throws ElfError when it is not in the file.
 */
export function readFields(
  { pages, encoding }: Image,
  offset: number,
  length: number,
  field: string,
): Fields {
  return new Fields(pages.read(offset, length, field), encoding, offset);
}

/**
 * One structure of the file.
 *
 * @throws ElfError when it is not in the file.
 */
export function readRow<Name extends string>(
  image: Image,
  layout: Layout<Name>,
  offset: number,
  field: string,
): Readonly<Record<Name, number>> {
  return readFields(image, offset, sizeOf(layout, image.encoding), field).row(layout, 0);
}

/** Makes the structure at `at` of a range that was read before, which must have all of it. */
type RowClass<Name extends string> = new (
  range: Fields,
  at: number,
) => Readonly<Record<Name, number>>;

/**
 * A structure whose fields are read when they are asked for: for the elements of a large table, of
 * which most are asked for little. One whose fields are all wanted is a {@link Fields.row}.
 */
export function lazyRow<Name extends string>(layout: Layout<Name>): RowClass<Name> {
  class LazyRow {
    readonly range: Fields;
    readonly at: number;

    constructor(range: Fields, at: number) {
      this.range = range;
      this.at = at;
    }
  }
  for (const name in layout.fields) {
    Object.defineProperty(LazyRow.prototype, name, {
      get(this: LazyRow): number {
        return this.range.value(layout, this.at, name);
      },
    });
  }
  return LazyRow as unknown as RowClass<Name>;
}

/** A range of the file whose numbers are read in the file's encoding, with bounds checked. */
export class Fields {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Where the range lies in the file. */
  readonly start: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, encoding: Encoding, start: number) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.start = start;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** A field of the structure that lies at `at`. */
  value<Name extends string>({ fields }: Layout<Name>, at: number, name: Name): number {
    const [in32, in64, form] = fields[name];
    const place = at + (this.encoding.wide ? in64 : in32);
    if (form === "u32") return this.u32(place, name);
    if (form === "word") return this.word(place, name);
    return form === "u16" ? this.u16(place, name) : this.u8(place, name);
  }

  /**
   * All fields of the structure that lies at `at`. Most of what is read of a file is read here, and
   * its bounds are checked once: no field reaches out of its structure.
   */
  row<Name extends string>(layout: Layout<Name>, at: number): Readonly<Record<Name, number>> {
    const { little, wide } = this.encoding;
    const view = this.#view;
    const row = {} as Record<Name, number>;
    this.#check(at, sizeOf(layout, this.encoding), "structure");
    for (const name in layout.fields) {
      const [in32, in64, form] = layout.fields[name];
      const place = at + (wide ? in64 : in32);
      if (form === "u8") row[name] = view.getUint8(place);
      else if (form === "u16") row[name] = view.getUint16(place, little);
      else if (form === "u32" || !wide) row[name] = view.getUint32(place, little);
      else {
        const high = view.getUint32(little ? place + 4 : place, little);
        row[name] = high * 2 ** 32 + view.getUint32(little ? place : place + 4, little);
      }
    }
    return row;
  }

  u8(at: number, field: string): number {
    this.#check(at, 1, field);
    return this.#view.getUint8(at);
  }

  u16(at: number, field: string): number {
    this.#check(at, 2, field);
    return this.#view.getUint16(at, this.encoding.little);
  }

  u32(at: number, field: string): number {
    this.#check(at, 4, field);
    return this.#view.getUint32(at, this.encoding.little);
  }

  /** An address, offset or size. Exact up to 2^53, beyond which no file's offset or size lies. */
  word(at: number, field: string): number {
    if (!this.encoding.wide) return this.u32(at, field);
    this.#check(at, 8, field);
    const { little } = this.encoding;
    const high = this.#view.getUint32(little ? at + 4 : at, little);
    return high * 2 ** 32 + this.#view.getUint32(little ? at : at + 4, little);
  }

  /** The low 16 bits of a word, exact for every address. */
  low16(at: number): number {
    const { little, wide } = this.encoding;
    const place = little ? at : at + (wide ? 6 : 2);
    return this.u16(place, "low bits");
  }

  /** A part of the range. */
  slice(at: number, length: number, field: string): Fields {
    this.#check(at, length, field);
    return new Fields(this.bytes.subarray(at, at + length), this.encoding, this.start + at);
  }

  #check(at: number, length: number, field: string): void {
    if (at >= 0 && length >= 0 && at + length <= this.bytes.length) return;
    const detail = `${length} bytes at ${at} of a range of ${this.bytes.length}`;
    throw new ElfError("truncated", field, this.start + at, detail);
  }
}
