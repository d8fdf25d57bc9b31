import { Failure } from "../../failure.ts";
import { NotThere } from "../../system/download.ts";
import { openNote, type VerifierKey } from "./note.ts";
import {
  headWithLeaf,
  headsOf,
  leafHash,
  parseIndex,
  parseTreeHead,
  tilePath,
  type Tile,
  type TileReader,
  type TreeHead,
} from "./tree.ts";

/** What the client asks of the world. */
export interface SumdbServices {
  /**
   * The bytes at a path of the database, such as `lookup/MODULE@VERSION`.
   *
   * @throws NotThere for a path the server does not have.
   */
  readonly fetch: (path: string) => Promise<Buffer>;
  /** The signed note of the newest tree head that was ever seen here; "" for none. */
  readonly readLatest: () => string;
  readonly writeLatest: (note: string) => void;
  /** Where that note is kept, for messages. */
  readonly latestPlace: string;
}

/**
 * Looks up the go.sum lines of a module version, and proves that they are what everybody sees: the
 * record is in the tree, the tree's head is signed, and it is a continuation (or an earlier state)
 * of the newest one seen before.
 *
 * @returns the h1: hash of the module's zip file.
 * @throws Failure naming what does not hold.
 */
export async function lookUpHash(
  module: string,
  version: string,
  verifier: VerifierKey,
  services: SumdbServices,
): Promise<string> {
  const answer = (await services.fetch(`lookup/${module}@${version}`)).toString("utf8");
  const record = parseLookup(answer);
  const head = parseTreeHead(openNote(record.note, verifier));
  if (record.id >= head.size) {
    throw new Failure(`${verifier.name}: record ${record.id} is not in a tree of ${head.size}`);
  }
  await Promise.all([
    proveInclusion(record, head, verifier, services),
    proveConsistency(head, record.note, verifier, services),
  ]);
  const line = record.text.split("\n").find((one) => one.startsWith(`${module} ${version} `));
  const [, , hash = ""] = line?.split(" ") ?? [];
  if (!/^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) {
    throw new Failure(`${verifier.name} answered for something else than ${module} ${version}`, {
      detail: record.text,
    });
  }
  return hash;
}

interface Lookup {
  readonly id: number;
  /** The go.sum lines, each with its line break: what the leaf is the hash of. */
  readonly text: string;
  readonly note: string;
}

/** ID, go.sum lines, a blank line, and a signed tree head. */
function parseLookup(answer: string): Lookup {
  const [, id = "", text = "", note = ""] = /^(\S*)\n((?:\S[^\n]*\n)+)\n([^]+)$/.exec(answer) ?? [];
  if (note === "") {
    throw new Failure("the checksum database's answer is not a record with a tree head", {
      detail: answer.slice(0, 500),
    });
  }
  return { id: parseIndex(id, "the record's number"), text, note };
}

async function proveInclusion(
  record: Lookup,
  head: TreeHead,
  { name }: VerifierKey,
  services: SumdbServices,
): Promise<void> {
  const leaf = leafHash(record.text);
  const computed = await withTiles(services, (read) =>
    headWithLeaf(head.size, record.id, leaf, read),
  );
  if (computed.equals(head.hash)) return;
  throw new Failure(`${name}: the record ${record.id} is not in the tree that was signed`, {
    remedy: "Do not use what it vouches for: a tile or the record was changed on the way here.",
    detail: `the signed head is ${describe(head)}, its tiles give ${describe({ ...head, hash: computed })}`,
  });
}

/** Keeps the newer of the two heads, once one is shown to continue the other. */
async function proveConsistency(
  head: TreeHead,
  note: string,
  verifier: VerifierKey,
  services: SumdbServices,
): Promise<void> {
  const latestNote = services.readLatest();
  if (latestNote === "") return services.writeLatest(note);
  const latest = openLatest(latestNote, verifier, services.latestPlace);
  const [older, newer] = latest.size <= head.size ? [latest, head] : [head, latest];
  const forked = (detail: string): Failure =>
    new Failure(`${verifier.name} shows two histories: its tree has forked`, {
      remedy: "Do not use it. Report both heads to the Go project: https://go.dev/security",
      detail,
    });
  const both = `seen before: ${describe(latest)}\nseen now: ${describe(head)}`;
  if (older.size === newer.size) {
    if (older.hash.equals(newer.hash)) return;
    throw forked(both);
  }
  const heads = await withTiles(services, (read) => {
    const { older: before, newer: after } = headsOf(newer.size, older.size, read);
    return before === undefined || after === undefined ? undefined : Buffer.concat([before, after]);
  });
  if (!heads.equals(Buffer.concat([older.hash, newer.hash]))) throw forked(both);
  if (newer === head) services.writeLatest(note);
}

function openLatest(note: string, verifier: VerifierKey, place: string): TreeHead {
  try {
    return parseTreeHead(openNote(note, verifier));
  } catch (cause) {
    throw new Failure(`${place}, the newest tree head of ${verifier.name}, is damaged`, {
      remedy: `Remove it, and what was seen before is forgotten: rm ${place}`,
      cause,
    });
  }
}

/** Runs a computation over tiles: once to see which it needs, once more when they are here. */
async function withTiles(
  { fetch }: SumdbServices,
  compute: (read: TileReader) => Buffer | undefined,
): Promise<Buffer> {
  const needed = new Map<string, Tile>();
  compute((tile) => {
    needed.set(tilePath(tile), tile);
    return undefined;
  });
  const tiles = new Map(
    await Promise.all(
      [...needed].map(async ([path, tile]) => [path, await fetchTile(path, tile, fetch)] as const),
    ),
  );
  const result = compute((tile) => tiles.get(tilePath(tile)));
  if (result === undefined) throw new TypeError("a tile that was needed was not named");
  return result;
}

/** A partial tile may be gone once it has grown: the full one begins with the same hashes. */
async function fetchTile(path: string, tile: Tile, fetch: SumdbServices["fetch"]): Promise<Buffer> {
  const bytes = await fetch(path).catch((failure: unknown) => {
    if (failure instanceof NotThere && tile.width < 256)
      return fetch(tilePath({ ...tile, width: 256 }));
    throw failure;
  });
  if (bytes.length < tile.width * 32) {
    throw new Failure(
      `the checksum database's ${path} has ${bytes.length} bytes, wanted ${tile.width * 32}`,
    );
  }
  return bytes;
}

function describe({ size, hash }: TreeHead): string {
  return `${size} records, ${hash.toString("base64")}`;
}
