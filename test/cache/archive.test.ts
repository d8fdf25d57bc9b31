import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { create } from "tar";
import { pack, unpack } from "../../src/cache/archive.ts";
import { Failure } from "../../src/failure.ts";
import { testFolder } from "../context.ts";

const scratch = testFolder();
const { signal } = new AbortController();
let count = 0;
const fresh = (): string => join(scratch, String((count += 1)));
const any = (): boolean => true;

function tree(files: Readonly<Record<string, string>>): string {
  const folder = fresh();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: text.startsWith("#!") ? 0o755 : 0o600 });
  }
  return folder;
}

describe("the archive of an entry", () => {
  const files = { "b/two": "2".repeat(100_000), "a/one": "1", "a/none": "", program: "#!/bin/sh" };

  it("gives back what was packed, and of the modes only what is a program", async () => {
    const [archive, folder] = [fresh(), fresh()];
    const packed = await pack(tree(files), Object.keys(files), archive);
    assert.equal(packed.bytes, statSync(archive).size);
    const { paths, sha256 } = await unpack(archive, folder, any, signal);
    assert.deepEqual(paths.toSorted(), Object.keys(files).toSorted());
    assert.equal(sha256, packed.sha256);
    for (const [path, text] of Object.entries(files)) {
      assert.equal(readFileSync(join(folder, path), "utf8"), text);
    }
    assert.equal(statSync(join(folder, "program")).mode & 0o777, 0o755);
    assert.equal(statSync(join(folder, "a/one")).mode & 0o777, 0o644);
  });

  it("has the same hash for the same files, whatever their times and order", async () => {
    const [first, second] = [tree(files), tree(files)];
    utimesSync(join(second, "a/one"), 1, 1);
    const a = await pack(first, Object.keys(files), fresh());
    const b = await pack(second, Object.keys(files).toReversed(), fresh());
    assert.equal(a.sha256, b.sha256);
  });

  it("fails where it was cut short", async () => {
    const archive = fresh();
    await pack(tree(files), Object.keys(files), archive);
    const bytes = readFileSync(archive);
    for (const length of [0, 3, 100, bytes.length >> 1]) {
      const short = fresh();
      writeFileSync(short, bytes.subarray(0, length));
      await assert.rejects(unpack(short, fresh(), any, signal), Failure, String(length));
    }
  });

  it("leaves out what is not accepted", async () => {
    const [archive, folder] = [fresh(), fresh()];
    await pack(tree(files), Object.keys(files), archive);
    const { paths } = await unpack(archive, folder, any, signal, (path) => path !== "a/one");
    assert.ok(!paths.includes("a/one"));
    assert.ok(!existsSync(join(folder, "a/one")));
  });
});

describe("a hostile archive", () => {
  const refuse = async (archive: string): Promise<void> => {
    const folder = join(fresh(), "inner");
    mkdirSync(dirname(folder), { recursive: true });
    await assert.rejects(unpack(archive, folder, any, signal), Failure);
    assert.deepEqual(
      readdirSync(dirname(folder)).filter((name) => name !== "inner"),
      [],
    );
  };

  it("writes nowhere else: .., absolute paths, links, folders", async () => {
    const from = tree({ "x/y": "text" });
    symlinkSync("/etc/passwd", join(from, "link"));
    const cases: readonly (readonly [paths: readonly string[], prefix: string])[] = [
      [["x/y"], "../.."],
      [["x/y"], "/tmp/go-cross-matrix-hostile"],
      [["link"], ""],
      [["x"], ""],
    ];
    for (const [paths, prefix] of cases) {
      const file = fresh();
      const options = {
        cwd: from,
        file,
        preservePaths: true,
        ...(prefix === "" ? {} : { prefix }),
      };
      await create(options, [...paths]);
      await refuse(file);
    }
    assert.ok(!existsSync("/tmp/go-cross-matrix-hostile"));
  });

  it("writes no file twice, and none whose name is not allowed", async () => {
    const from = tree({ one: "1" });
    const twice = fresh();
    await create({ cwd: from, file: twice }, ["one", "one"]);
    await refuse(twice);
    const [archive, folder] = [fresh(), fresh()];
    await pack(from, ["one"], archive);
    await assert.rejects(
      unpack(archive, folder, (path) => path === "two", signal),
      /"one" \(File\)/,
    );
  });
});
