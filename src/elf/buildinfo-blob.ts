import { decodeText } from "./bytes.ts";
import { ElfError } from "./error.ts";
import { Fields, readFields, type Image } from "./layout.ts";
import { findWord, type Range } from "./search.ts";
import type { Pointer } from "./segments.ts";

/*
 * The blob that cmd/link leaves in a program (ld.Link.buildinfo), as debug/buildinfo reads it: a
 * header of 32 bytes, then two strings inline, or pointers to them before Go 1.18.
 */

/** "\xff Go buildinf:" */
const magic = [0xff, ...new TextEncoder().encode(" Go buildinf:")] as const;
const firstWord = [0xff, 0x20, 0x47, 0x6f] as const;
/** Of the header's address. */
const alignment = 16;
const headerSize = 32;
/** Bits of byte 15. */
const bigEndianPointers = 1;
const inlineStrings = 2;
/** A module list of ten thousand modules has less. */
const longestString = 1 << 20;

/** What the blob says: Go's version, and lines about modules and settings ("" where there are none). */
export interface BuildInfoTexts {
  readonly version: string;
  readonly modules: string;
}

/** A range of the file, and its address when the program runs. */
export interface Place extends Range {
  readonly address: number;
}

/** Where an address lies in the file, and where what is loaded with it ends there. */
export type Locate = (
  pointer: Pointer,
  field: string,
) => { readonly offset: number; readonly end: number };

/** Searches for the blob in places of any format of programs, and reads it. */
export function findBuildInfo(
  image: Image,
  places: readonly Place[],
  limit: number,
  locateAddress: Locate,
): BuildInfoTexts | null {
  for (const { at, range } of findWord(image.pages, places, firstWord, limit)) {
    const isAligned = (at - range.offset + range.address) % alignment === 0;
    if (!isAligned || at + headerSize > range.offset + range.size) continue;
    const header = image.pages.read(at, headerSize, "buildinfo header");
    if (!magic.every((byte, index) => header[index] === byte)) continue;
    return readBlob(image, header, at, locateAddress);
  }
  return null;
}

function readBlob(
  image: Image,
  header: Uint8Array,
  at: number,
  locateAddress: Locate,
): BuildInfoTexts | null {
  const [pointerSize = 0, flags = 0] = header.subarray(14);
  const isInline = (flags & inlineStrings) !== 0;
  if (!isInline && pointerSize !== 4 && pointerSize !== 8) return null;
  const encoding = { little: (flags & bigEndianPointers) === 0, wide: pointerSize === 8 };
  const texts = isInline
    ? inlineTexts(image, at + headerSize)
    : pointedTexts({ ...image, encoding }, new Fields(header, encoding, at), locateAddress);
  const version = decodeText(texts.version);
  return version === "" ? null : { version, modules: unframed(texts.modules) };
}

interface RawTexts {
  readonly version: Uint8Array;
  readonly modules: Uint8Array;
}

/** Two strings, each after its length as a varint. */
function inlineTexts(image: Image, offset: number): RawTexts {
  const next = (start: number): { bytes: Uint8Array; end: number } => {
    const most = Math.min(10, image.pages.size - start);
    const varint = readFields(image, start, most, "buildinfo string length");
    let length = 0;
    for (let at = 0; ; at += 1) {
      const byte = varint.u8(at, "buildinfo string length");
      length += (byte & 0x7f) * 2 ** (7 * at);
      if (byte >= 0x80) continue;
      const begin = start + at + 1;
      return { bytes: readText(image, begin, length, image.pages.size), end: begin + length };
    }
  };
  const version = next(offset);
  return { version: version.bytes, modules: next(version.end).bytes };
}

/** Behind the flags stand the addresses of two Go strings, each a pointer and a length. */
function pointedTexts(image: Image, header: Fields, locateAddress: Locate): RawTexts {
  const size = image.encoding.wide ? 8 : 4;
  const text = (at: number): Uint8Array => {
    const pointer = { value: header.word(at, "buildinfo pointer"), offset: header.start + at };
    if (pointer.value === 0) return new Uint8Array();
    const place = locateAddress(pointer, "buildinfo pointer").offset;
    const string = readFields(image, place, 2 * size, "buildinfo string");
    const length = string.word(size, "buildinfo string length");
    if (length === 0) return new Uint8Array();
    const data = { value: string.word(0, "buildinfo string data"), offset: place };
    const { offset, end } = locateAddress(data, "buildinfo string data");
    return readText(image, offset, length, end);
  };
  return { version: text(16), modules: text(16 + size) };
}

function readText({ pages }: Image, offset: number, length: number, end: number): Uint8Array {
  if (length <= longestString && offset + length <= end) {
    return pages.read(offset, length, "buildinfo string");
  }
  const detail = `it is ${length}, of at most ${Math.min(longestString, end - offset)}`;
  throw new ElfError("malformed", "buildinfo string length", offset, detail);
}

/** The list of modules stands between two random marks of 16 bytes (cmd/go's modload/build.go). */
function unframed(text: Uint8Array): string {
  const mark = 16;
  const isFramed = text.length > 2 * mark && text[text.length - mark - 1] === 0x0a;
  return isFramed ? decodeText(text.subarray(mark, -mark)) : "";
}
