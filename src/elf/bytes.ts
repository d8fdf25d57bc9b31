import { ElfError } from "./error.ts";

/** A file that is read in ranges, so that a large one costs no more than a small one. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; called within the size only. */
  read(offset: number, length: number): Uint8Array;
}

const pageSize = 4 << 10;
/** Pages that are kept: a quarter of a mebibyte, enough for the tables of a product. */
const mostPages = 64;
/** No table of an honest file is larger; a range beyond it is refused before it is read. */
const largestRange = 16 << 20;
/** The longest path, symbol or version name; mangled C++ names are the longest honest ones. */
const longestText = 64 << 10;
/** All text that is taken out of one file, so that tables that overlap a million times end. */
const mostText = 8 << 20;

/**
 * A file's bytes with every bound checked. Small ranges come out of pages that are kept, large ones
 * from the source; what is handed out must not be written to.
 */
export class Pages {
  readonly size: number;
  readonly #source: ByteSource;
  readonly #kept = new Map<number, Uint8Array>();
  #textLeft = mostText;

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
  }

  /**
   * A range of the file.
   *
   * @throws ElfError when it lies outside of the file, or is larger than anything honest.
   */
  read(offset: number, length: number, field: string): Uint8Array {
    // Written so that a number that is none is refused too.
    if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) {
      const detail = `${length} bytes are wanted, the file has ${this.size} in all`;
      throw new ElfError("truncated", field, offset, detail);
    }
    if (length > largestRange) {
      const detail = `${length} bytes; at most ${largestRange} are read`;
      throw new ElfError("too-large", field, offset, detail);
    }
    if (length === 0) return new Uint8Array();
    const within = offset % pageSize;
    if (within + length > pageSize) return this.#source.read(offset, length);
    return this.#page(offset - within).subarray(within, within + length);
  }

  /**
   * Text up to a NUL.
   *
   * @throws ElfError when there is none before `end` (an offset in the file), or far too late.
   */
  text(offset: number, field: string, end: number = this.size): string {
    const limit = Math.min(end, this.size, offset + longestText);
    const parts: Uint8Array[] = [];
    for (let at = offset; at < limit;) {
      const length = Math.min(pageSize - (at % pageSize), limit - at);
      const bytes = this.read(at, length, field);
      const nul = bytes.indexOf(0);
      parts.push(nul < 0 ? bytes : bytes.subarray(0, nul));
      if (nul >= 0) return this.decode(parts.length === 1 ? bytes.subarray(0, nul) : join(parts));
      at += length;
    }
    throw new ElfError("malformed", field, offset, "the text does not end");
  }

  /** Text up to a NUL in a range that was read before, as {@link text}. `start`: of the range. */
  textIn(bytes: Uint8Array, at: number, field: string, start: number): string {
    const window = bytes.subarray(at, at + longestText);
    const nul = window.indexOf(0);
    if (nul >= 0) return this.decode(window.subarray(0, nul));
    throw new ElfError("malformed", field, start + at, "the text does not end");
  }

  /**
   * The text of a range that was read before, which counts as text of the file.
   *
   * @throws ElfError when there is too much of it.
   */
  decode(bytes: Uint8Array): string {
    this.#textLeft -= bytes.length + 1;
    if (this.#textLeft >= 0) return decodeText(bytes);
    throw new ElfError("too-large", "text", this.size, `more than ${mostText} bytes of it`);
  }

  #page(offset: number): Uint8Array {
    const kept = this.#kept.get(offset);
    if (kept !== undefined) return kept;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= mostPages && oldest !== undefined) this.#kept.delete(oldest);
    const page = this.#source.read(offset, Math.min(pageSize, this.size - offset));
    this.#kept.set(offset, page);
    return page;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const utf8 = new TextDecoder();

/** Names in ELF files are bytes; what is no UTF-8 comes out as replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  // Most names are short and ASCII, for which a decoder's call costs more than its work.
  if (bytes.length > 32) return utf8.decode(bytes);
  let text = "";
  for (const byte of bytes) {
    if (byte >= 0x80) return utf8.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
