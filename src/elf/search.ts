import type { Pages } from "./bytes.ts";

/** A range of the file. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** Bytes read at once, a multiple of 4. */
const chunkSize = 256 << 10;
/** Places that look right and are not, before the search is given up. */
const mostCandidates = 1 << 12;

/** Where a mark stands, and the range that it was found in. */
export interface Hit<R extends Range> {
  readonly at: number;
  readonly range: R;
}

/**
 * Where four bytes stand in ranges of the file, at offsets that are multiples of 4: the first four
 * of a longer mark, which the caller compares. Finds nothing beyond `limit` bytes read in all.
 *
 * @throws ElfError for a range that is not in the file.
 */
export function* findWord<R extends Range>(
  pages: Pages,
  ranges: Iterable<R>,
  mark: readonly [number, number, number, number],
  limit: number,
): Generator<Hit<R>> {
  // Both in the byte order of the machine at hand, whichever it is.
  const [word = 0] = new Uint32Array(Uint8Array.from(mark).buffer);
  let left = limit;
  let candidates = 0;
  for (const range of ranges) {
    const { offset, size } = range;
    const end = offset + Math.min(size, left);
    left -= Math.min(size, left);
    for (let start = Math.ceil(offset / 4) * 4; start + 4 <= end; start += chunkSize) {
      const words = wordsAt(pages, start, Math.min(chunkSize, end - start));
      for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
        candidates += 1;
        if (candidates > mostCandidates) return;
        yield { at: start + 4 * at, range };
      }
    }
  }
}

function wordsAt(pages: Pages, offset: number, length: number): Uint32Array {
  const bytes = pages.read(offset, length, "search");
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(length / 4));
}
