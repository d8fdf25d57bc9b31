import { createHash } from "node:crypto";
import { Failure } from "../../failure.ts";

/** The head of the database's Merkle tree: how many records it has, and the hash over all of them. */
export interface TreeHead {
  readonly size: number;
  readonly hash: Buffer;
}

/** sha256(0x00 + record), RFC 6962, section 2.1. */
export function leafHash(record: string): Buffer {
  return createHash("sha256").update(Buffer.of(0)).update(record).digest();
}

/** sha256(0x01 + left + right). */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256").update(Buffer.of(1)).update(left).update(right).digest();
}

/** `go.sum database tree`, the size and the hash, a line each (golang.org/x/mod/sumdb/tlog). */
export function parseTreeHead(text: string): TreeHead {
  const [, size = "", hash = ""] =
    /^go\.sum database tree\n([^\n]+)\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
  return { size: parseIndex(size, "the size of the tree"), hash: Buffer.from(hash, "base64") };
}

/**
 * A number in its one spelling: no sign, no leading zero, not too large to be exact.
 *
 * @throws Failure naming the field.
 */
export function parseIndex(text: string, field: string): number {
  const number = Number(text);
  if (/^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new Failure(
    `${field} is ${JSON.stringify(text.slice(0, 40))}, which is not a number in its usual spelling`,
  );
}

/** Hashes are kept in tiles of 2^8 of a level; a tile's level counts eights. */
const tileHeight = 8;
const tileWidth = 1 << tileHeight;

/** The place of a tile in a tree of a given size. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Hashes in it: 256, or fewer at the right edge of the tree. */
  readonly width: number;
}

/** tile/8/L/NNN[.p/W], the index in groups of three digits: x001/x234/067. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const groups = padded.match(/\d{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${tileHeight}/${level}/${path}${width < tileWidth ? `.p/${width}` : ""}`;
}

/**
 * A tree of which only tiles are known. Work is described twice with the same code: once to find
 * out which tiles it needs, once to do it; see {@link TileReader}.
 */
export type TileReader = (tile: Tile) => Buffer | undefined;

/** The hash over records `from` (inclusive) to `to` (exclusive); undefined where a tile is missing. */
function rangeHash(size: number, from: number, to: number, read: TileReader): Buffer | undefined {
  const count = to - from;
  if (Number.isInteger(Math.log2(count)) && from % count === 0) {
    return subtreeHash(size, Math.log2(count), from / count, read);
  }
  const middle = from + splitPoint(count);
  return join(rangeHash(size, from, middle, read), rangeHash(size, middle, to, read));
}

/** The hash of a complete subtree: `index` counts subtrees of 2^level records. */
function subtreeHash(
  size: number,
  level: number,
  index: number,
  read: TileReader,
): Buffer | undefined {
  const tileLevel = Math.floor(level / tileHeight);
  const below = 2 ** (level - tileLevel * tileHeight);
  const first = index * below;
  const tileIndex = Math.floor(first / tileWidth);
  const onLevel = Math.floor(size / 2 ** (tileLevel * tileHeight));
  const width = Math.min(tileWidth, onLevel - tileIndex * tileWidth);
  const tile = read({ level: tileLevel, index: tileIndex, width });
  if (tile === undefined) return undefined;
  const start = (first % tileWidth) * 32;
  let hashes = Array.from({ length: below }, (_, at) =>
    tile.subarray(start + at * 32, start + at * 32 + 32),
  );
  while (hashes.length > 1) {
    hashes = Array.from({ length: hashes.length / 2 }, (_, at) =>
      nodeHash(hashes[2 * at] as Buffer, hashes[2 * at + 1] as Buffer),
    );
  }
  return hashes[0];
}

/** The largest power of two that is smaller than the count. */
function splitPoint(count: number): number {
  return 2 ** Math.ceil(Math.log2(count) - 1);
}

function join(left: Buffer | undefined, right: Buffer | undefined): Buffer | undefined {
  return left === undefined || right === undefined ? undefined : nodeHash(left, right);
}

/** The head that the tree has if `leaf` is its record number `id`: an inclusion proof, folded. */
export function headWithLeaf(
  size: number,
  id: number,
  leaf: Buffer,
  read: TileReader,
): Buffer | undefined {
  const within = (from: number, to: number): Buffer | undefined => {
    if (to - from === 1) return leaf;
    const middle = from + splitPoint(to - from);
    return id < middle
      ? join(within(from, middle), rangeHash(size, middle, to, read))
      : join(rangeHash(size, from, middle, read), within(middle, to));
  };
  return within(0, size);
}

/** The heads of a tree when it had `older` records and when it has `size`, from the same hashes. */
export function headsOf(
  size: number,
  older: number,
  read: TileReader,
): { readonly older: Buffer | undefined; readonly newer: Buffer | undefined } {
  const within = (
    from: number,
    to: number,
  ): { older: Buffer | undefined; newer: Buffer | undefined } => {
    if (to === older) {
      const hash = rangeHash(size, from, to, read);
      return { older: hash, newer: hash };
    }
    const middle = from + splitPoint(to - from);
    if (older <= middle) {
      const left = within(from, middle);
      return { older: left.older, newer: join(left.newer, rangeHash(size, middle, to, read)) };
    }
    const left = rangeHash(size, from, middle, read);
    const right = within(middle, to);
    return { older: join(left, right.older), newer: join(left, right.newer) };
  };
  return within(0, size);
}
