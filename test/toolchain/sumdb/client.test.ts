import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../../src/failure.ts";
import { NotThere } from "../../../src/system/download.ts";
import { lookUpHash, type SumdbServices } from "../../../src/toolchain/sumdb/client.ts";
import { Database, makeSigner } from "./database.ts";

const hash = (id: number): string => `h1:${Buffer.alloc(32, id).toString("base64")}`;
const makeRecords = (count: number, salt = ""): string[] =>
  Array.from(
    { length: count },
    (_, id) =>
      `example.com/m v1.${id}.0 ${hash(id)}\nexample.com/m v1.${id}.0/go.mod ${hash(1)}${salt}\n`,
  );

const signer = makeSigner("sums.test");
const database = new Database(signer, makeRecords(700));

interface Recorded extends SumdbServices {
  /** What is kept as the newest tree head. */
  readonly latest: () => string;
  readonly asked: readonly string[];
}

/** The services over a database, with what was seen before, and with what lies in between. */
function services(
  source: Database,
  {
    latest = "",
    size = source.records.length,
    ask = (path: string) => path,
    change = (_path: string, bytes: Buffer) => bytes,
  } = {},
): Recorded {
  let kept = latest;
  const asked: string[] = [];
  return {
    latest: () => kept,
    asked,
    latestPlace: "/cache/latest",
    readLatest: () => kept,
    writeLatest: (note) => {
      kept = note;
    },
    fetch: async (wanted) => {
      asked.push(wanted);
      const path = ask(wanted);
      const id = Number(/^lookup\/example\.com\/m@v1\.(\d+)\.0$/.exec(path)?.[1]);
      const answer = Number.isNaN(id) ? source.tile(path) : Buffer.from(source.lookup(id, size));
      return change(path, answer);
    },
  };
}

const lookUp = (id: number, from: SumdbServices): Promise<string> =>
  lookUpHash("example.com/m", `v1.${id}.0`, signer.verifier, from);

describe("a lookup", () => {
  it("gives the hash of the module's zip, and keeps the tree head it has seen", async () => {
    const from = services(database);
    assert.equal(await lookUp(300, from), hash(300));
    assert.equal(from.latest(), database.head());
  });

  it("proves that a grown tree continues the one seen before", async () => {
    const from = services(database, { latest: database.head(257) });
    assert.equal(await lookUp(3, from), hash(3));
    assert.equal(from.latest(), database.head());
  });

  it("takes an older head of the same tree, and keeps the newer one", async () => {
    const from = services(database, { latest: database.head(), size: 400 });
    assert.equal(await lookUp(3, from), hash(3));
    assert.equal(from.latest(), database.head());
  });

  it("takes the full tile where the partial one is gone", async () => {
    const from = services(database, {
      size: 400,
      ask: (path) => {
        if (path.startsWith("tile/8/0/001.p/")) throw new NotThere(path);
        return path;
      },
    });
    assert.equal(await lookUp(300, from), hash(300));
    assert.ok(from.asked.includes("tile/8/0/001"));
    const grown = services(database, {
      ask: (path) => {
        if (path.startsWith("tile/8/0/002.p/")) throw new NotThere(path);
        return path;
      },
    });
    await assert.rejects(lookUp(600, grown), NotThere);
  });

  it("fails where the tree has forked, and shows both heads", async () => {
    const forked = new Database(signer, makeRecords(700, "x"));
    for (const latest of [forked.head(257), forked.head(700)]) {
      const from = services(database, { latest });
      await assert.rejects(lookUp(3, from), (failure) => {
        assert.ok(failure instanceof Failure);
        assert.match(failure.message, /its tree has forked/);
        const heads = [latest, database.head()].map((note) => note.split("\n")[2] ?? "");
        for (const head of heads) assert.ok(failure.detail?.includes(head), failure.detail);
        return true;
      });
      assert.equal(from.latest(), latest, "what was seen before is evidence");
    }
  });

  it("fails on any tile of which a byte was changed", async () => {
    const paths = services(database, { latest: database.head(257) });
    await lookUp(300, paths);
    const tiles = new Set(paths.asked.filter((path) => path.startsWith("tile/")));
    assert.ok(tiles.size >= 3);
    for (const tile of tiles) {
      const from = services(database, {
        latest: database.head(257),
        change: (path, bytes) =>
          path === tile ? Buffer.from(bytes.map((byte) => byte ^ 1)) : bytes,
      });
      await assert.rejects(lookUp(300, from), /is not in the tree that was signed|forked/, tile);
    }
  });

  it("fails on a tile that is too short", async () => {
    const from = services(database, {
      change: (path, bytes) => (path.startsWith("tile/") ? bytes.subarray(1) : bytes),
    });
    await assert.rejects(lookUp(3, from), /has \d+ bytes, wanted \d+/);
  });

  const change = (from: string | RegExp, to: string) => (path: string, bytes: Buffer) =>
    path.startsWith("lookup/") ? Buffer.from(bytes.toString().replace(from, to)) : bytes;

  for (const [what, pattern, to, message] of [
    ["the record's hash was changed", "h1:AwMD", "h1:AwME", /is not in the tree/],
    ["it is another record's number", /^3\n/, "4\n", /is not in the tree/],
    ["the number has a leading zero", /^3\n/, "03\n", /"03", which is not a number/],
    ["the number has a sign", /^3\n/, "+3\n", /"\+3", which is not a number/],
    ["the number is beyond the tree", /^3\n/, "700\n", /record 700 is not in a tree of 700/],
    ["the tree's size was changed", "tree\n700", "tree\n701", /signature by sums\.test is wrong/],
    ["the signature is another's", /— sums\.test \S+/, "— sums.test AAAAAAAA", /is not signed by/],
    ["it ends early", /\n\n[^]*$/, "\n", /is not a record with a tree head/],
    ["it is a web page", /^[^]*$/, "<html>\n", /is not a record with a tree head/],
  ] as const) {
    it(`fails when ${what}`, async () => {
      const from = services(database, { change: change(pattern, to) });
      await assert.rejects(
        lookUp(3, from),
        (failure) => failure instanceof Failure && message.test(failure.message),
      );
    });
  }

  it("fails when the answer is about another version", async () => {
    const from = services(database, { ask: (path) => path.replace("v1.3.0", "v1.4.0") });
    await assert.rejects(
      lookUp(3, from),
      /answered for something else than example\.com\/m v1\.3\.0/,
    );
  });

  it("names the file of a tree head that is damaged", async () => {
    await assert.rejects(
      lookUp(3, services(database, { latest: "rubbish" })),
      (failure) =>
        failure instanceof Failure && failure.remedy?.includes("rm /cache/latest") === true,
    );
  });
});
