import { ElfError } from "./error.ts";

/** A file that is read in ranges, so that a large one costs no more than a small one. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; called within the size only. */
  read(offset: number, length: number): Uint8Array;
}

/** Names in ELF files are bytes; what is no UTF-8 comes out as replacement characters. */
const utf8 = new TextDecoder();

/** No table or string of an honest file is larger; a range beyond it is refused before it is read. */
const largestRange = 64 << 20;

/**
 * A range of the file.
 *
 * @throws ElfError when it lies outside of the file, or is larger than anything honest.
 */
export function readRange(
  source: ByteSource,
  offset: number,
  length: number,
  field: string,
): Uint8Array {
  if (offset + length > source.size || offset < 0 || length < 0) {
    const detail = `${length} bytes are wanted, the file has ${source.size} in all`;
    throw new ElfError("truncated", field, offset, detail);
  }
  if (length > largestRange) {
    throw new ElfError(
      "too-large",
      field,
      offset,
      `${length} bytes; at most ${largestRange} are read`,
    );
  }
  return source.read(offset, length);
}

/** How a file's numbers are written: EI_DATA and EI_CLASS. */
export interface Encoding {
  readonly little: boolean;
  /** 64 bits. */
  readonly wide: boolean;
}

/** Numbers of a range in the file's encoding, each read with its bounds checked. */
export class Fields {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  /** Where the range lies in the file. */
  readonly #start: number;

  constructor(bytes: Uint8Array, encoding: Encoding, start: number) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#start = start;
  }

  get length(): number {
    return this.bytes.length;
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

  /** Exact up to 2^53; beyond, no offset or size of a file can lie. */
  u64(at: number, field: string): number {
    this.#check(at, 8, field);
    return Number(this.#view.getBigUint64(at, this.encoding.little));
  }

  /** An address, offset or size: 4 or 8 bytes by the file's class. */
  word(at: number, field: string): number {
    return this.encoding.wide ? this.u64(at, field) : this.u32(at, field);
  }

  /** A part of the range. */
  slice(at: number, length: number, field: string): Fields {
    this.#check(at, length, field);
    return new Fields(this.bytes.subarray(at, at + length), this.encoding, this.#start + at);
  }

  /** Text up to a NUL, or the end of the range. */
  text(at: number, field: string): string {
    this.#check(at, 0, field);
    const end = this.bytes.indexOf(0, at);
    return utf8.decode(this.bytes.subarray(at, end < 0 ? undefined : end));
  }

  #check(at: number, length: number, field: string): void {
    if (at >= 0 && length >= 0 && at + length <= this.bytes.length) return;
    const detail = `it ends ${at + length - this.bytes.length} bytes behind its table`;
    throw new ElfError("truncated", field, this.#start + at, detail);
  }
}

const longestString = 64 << 10;
const stringStep = 256;

/** A NUL-terminated string of the file, read in small steps. */
export function readString(source: ByteSource, offset: number, field: string): string {
  const parts: number[] = [];
  for (let at = offset; parts.length < longestString; at += stringStep) {
    const length = Math.min(stringStep, source.size - at);
    if (length <= 0) break;
    const bytes = readRange(source, at, length, field);
    const end = bytes.indexOf(0);
    parts.push(...(end < 0 ? bytes : bytes.subarray(0, end)));
    if (end >= 0) return utf8.decode(Uint8Array.from(parts));
  }
  throw new ElfError("malformed", field, offset, "the string does not end");
}
