import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../../src/failure.ts";
import {
  headsOf,
  headWithLeaf,
  leafHash,
  parseIndex,
  parseTreeHead,
  tilePath,
} from "../../../src/toolchain/sumdb/tree.ts";
import { Database, makeSigner, merkleTreeHash } from "./database.ts";

const sizes = [1, 2, 3, 7, 8, 255, 256, 257, 511, 513, 600];
const records = Array.from({ length: 600 }, (_, id) => `example.com/m v1.${id}.0 h1:x\n`);
const leaves = records.map(leafHash);
const database = new Database(makeSigner("sums.test"), records);

describe("tiles", () => {
  // The second and third are from golang.org/x/mod/sumdb/tlog's documentation and tests.
  for (const [tile, path] of [
    [{ level: 0, index: 0, width: 256 }, "tile/8/0/000"],
    [{ level: 3, index: 1_234_067, width: 1 }, "tile/8/3/x001/x234/067.p/1"],
    [{ level: 3, index: 1_234_067, width: 256 }, "tile/8/3/x001/x234/067"],
    [{ level: 1, index: 999, width: 255 }, "tile/8/1/999.p/255"],
    [{ level: 1, index: 1000, width: 256 }, "tile/8/1/x001/000"],
  ] as const) {
    it(path, () => {
      assert.equal(tilePath(tile), path);
    });
  }

  it("prove every record in trees of many sizes", () => {
    for (const size of sizes) {
      const wanted = merkleTreeHash(leaves.slice(0, size)).toString("hex");
      for (let id = 0; id < size; id += size > 20 ? 37 : 1) {
        const leaf = leaves[id] as Buffer;
        const head = headWithLeaf(size, id, leaf, (tile) => database.tile(tilePath(tile)));
        assert.equal(head?.toString("hex"), wanted, `record ${id} of ${size}`);
      }
    }
  });

  it("give the heads of a tree then and now", () => {
    for (const size of sizes) {
      for (const older of sizes.filter((one) => one < size)) {
        const heads = headsOf(size, older, (tile) => database.tile(tilePath(tile)));
        const wanted = [older, size].map((count) => merkleTreeHash(leaves.slice(0, count)));
        assert.deepEqual([heads.older, heads.newer], wanted, `${older} of ${size}`);
      }
    }
  });

  it("that are missing give nothing", () => {
    assert.equal(
      headWithLeaf(600, 5, leaves[5] as Buffer, () => undefined),
      undefined,
    );
  });
});

describe("a number", () => {
  for (const text of ["0", "7", "43057137", "9007199254740991"]) {
    it(`may be ${text}`, () => {
      assert.equal(parseIndex(text, "it"), Number(text));
    });
  }

  for (const text of [
    "",
    "+1",
    "-1",
    "01",
    "00",
    "1e3",
    "0x1",
    " 1",
    "1 ",
    "1.0",
    "٣",
    "9007199254740993",
  ]) {
    it(`may not be written ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseIndex(text, "it"), Failure);
    });
  }

  it("is as strict in a tree's head", () => {
    const hash = Buffer.alloc(32).toString("base64");
    assert.equal(parseTreeHead(`go.sum database tree\n12\n${hash}\n`).size, 12);
    for (const size of ["012", "+12", "12 ", ""]) {
      assert.throws(
        () => parseTreeHead(`go.sum database tree\n${size}\n${hash}\n`),
        /the size of the tree is/,
      );
    }
  });
});
