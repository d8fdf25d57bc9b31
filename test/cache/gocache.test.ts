import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pack, unpack } from "../../src/cache/archive.ts";
import { findUsed, isEntry, isSound, setBack, type Used } from "../../src/cache/gocache.ts";
import { testFolder } from "../context.ts";

/*
 * With a real go command and its real cache.
 */

const scratch = testFolder();
const { signal } = new AbortController();
const source = join(scratch, "source");
mkdirSync(join(source, "words"), { recursive: true });
const write = (path: string, text: string): void => writeFileSync(join(source, path), text);
write("go.mod", "module example.org/words\n\ngo 1.24\n");
write(
  "main.go",
  `package main

import (
	"encoding/json"
	"os"

	"example.org/words/words"
)

func main() { _ = json.NewEncoder(os.Stdout).Encode(words.Say()) }
`,
);
const words = (text: string): void =>
  write("words/words.go", `package words\n\nfunc Say() string { return "${text}" }\n`);
words("hello");

/** Builds the program, and says which packages had to be compiled for it. */
function build(cache: string): string[] {
  mkdirSync(cache, { recursive: true });
  const { status, stderr } = spawnSync("go", ["build", "-trimpath", "-x", "-o", "../out", "."], {
    cwd: source,
    env: { ...process.env, GOCACHE: cache, GOOS: "linux", GOARCH: "arm64", CGO_ENABLED: "0" },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return [
    ...stderr.matchAll(/\/compile" -o .* -p (\S+)/g),
    ...stderr.matchAll(/\/compile -o .* -p (\S+)/g),
  ].map(([, name = ""]) => name);
}

/** Packs what was used, and unpacks it as another cache. */
async function carry(cache: string, used: Used, name: string): Promise<string[]> {
  const archive = join(scratch, `${name}.archive`);
  await pack(cache, used.paths, archive);
  const folder = join(scratch, name);
  const { paths } = await unpack(archive, folder, isEntry, signal, isSound);
  assert.equal(paths.length, used.paths.length);
  setBack(folder, paths, Date.now());
  return [...paths];
}

describe("a build cache", () => {
  const first = join(scratch, "first");
  const cold = build(first);
  const made = findUsed(first, new Set(), Date.now());

  it("is all new after the first build", () => {
    assert.ok(cold.includes("encoding/json") && cold.length > 30, cold.join(" "));
    assert.equal(made.change.restored, null);
    assert.ok(made.change.made > 1_000_000);
  });

  it("restored, serves the same build without compiling anything, and did not change", async () => {
    const restored = await carry(first, made, "second");
    const folder = join(scratch, "second");
    assert.deepEqual(build(folder), []);
    const { change } = findUsed(folder, new Set(restored), Date.now());
    assert.ok(change.made < 20_000, `${change.made} bytes were made`);
    assert.equal(change.unused < 100_000, true, `${change.unused} bytes were not used`);
  });

  it("is trimmed to what the last build used, and that still serves it", async () => {
    const restored = await carry(first, made, "third");
    const folder = join(scratch, "third");
    write(
      "main.go",
      'package main\n\nimport "example.org/words/words"\n\nfunc main() { println(words.Say()) }\n',
    );
    words("hello again");
    assert.deepEqual(build(folder).toSorted(), ["example.org/words/words", "main"]);
    const used = findUsed(folder, new Set(restored), Date.now());
    assert.ok(used.change.unused > 500_000, `${used.change.unused} bytes of json and others`);
    assert.ok(used.paths.length < restored.length / 2);
    await carry(folder, used, "fourth");
    assert.deepEqual(build(join(scratch, "fourth")), []);
  });

  it("does not take an entry whose content is another one's", async () => {
    const output = made.paths.find((path) => path.endsWith("-d")) ?? "";
    const action = made.paths.find((path) => path.endsWith("-a")) ?? "";
    const [ofOutput, ofAction] = [output, action].map((path) => readFileSync(join(first, path)));
    assert.ok(ofOutput !== undefined && ofAction !== undefined);
    assert.ok(isSound(output, ofOutput) && isSound(action, ofAction));
    assert.ok(!isSound(output, Buffer.concat([ofOutput, Buffer.from("x")])));
    assert.ok(!isSound(action, Buffer.from(ofAction.toString().replace("v1", "v2"))));
    assert.ok(!isSound(action.replace(/[0-9a-f](?=-a$)/, "z"), ofAction));
  });
});

describe("names in a build cache", () => {
  const id = "ab".repeat(32);
  for (const path of [`ab/${id}-a`, `ab/${id}-d`, `ab/${id}-d/stringer`]) {
    it(`${path.replace(id, "ID")} is an entry`, () => assert.ok(isEntry(path)));
  }
  for (const path of [
    "README",
    "trim.txt",
    `ab/${id}-x`,
    `cd/${id}-a`,
    `ab/${id}-d/../x`,
    `/ab/${id}-a`,
  ]) {
    it(`${path.replace(id, "ID")} is none`, () => assert.ok(!isEntry(path)));
  }
});
