import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, it } from "node:test";
import { hasManifest } from "../../src/system/tree.ts";
import { hashTree } from "../../src/toolchain/tree-hash.ts";
import { checkManifest, isMarked, writeManifest } from "../../src/toolchain/manifest.ts";
import { testFolder } from "../context.ts";

const folder = testFolder();
let count = 0;

/** A folder of two files with its manifest and mark. */
function installed(): string {
  const root = join(folder, String((count += 1)), "x64");
  mkdirSync(join(root, "src/fmt"), { recursive: true });
  writeFileSync(join(root, "VERSION"), "go1.26.8");
  writeFileSync(join(root, "src/fmt/print.go"), "package fmt");
  const files = { VERSION: 8, "src/fmt/print.go": 11 };
  const hash = hashTree(root, Object.keys(files), "m@v/");
  writeManifest(root, {
    hash,
    prefix: "m@v/",
    source: "https://a.test/",
    installed: Date.now(),
    files,
  });
  return root;
}

describe("a manifest", () => {
  it("says that everything is as it was", () => {
    const root = installed();
    assert.ok(isMarked(root));
    assert.ok(hasManifest(root));
    const kept = checkManifest(root);
    assert.equal(kept?.whole, true);
    assert.match(kept.manifest.hash, /^h1:/);
  });

  it("takes files that were copied, after it has hashed them again", () => {
    const root = installed();
    const { manifest } = checkManifest(root) ?? assert.fail();
    writeManifest(root, { ...manifest, installed: 0 });
    assert.equal(checkManifest(root)?.whole, true);
    const again = checkManifest(root);
    assert.ok((again?.manifest.installed ?? 0) > 0, "and remembers that");
  });

  const before = new Date(0);
  for (const [what, change] of [
    ["a file is missing", (root: string) => rmSync(join(root, "VERSION"))],
    ["a folder is missing", (root: string) => rmSync(join(root, "src"), { recursive: true })],
    ["everything is missing", (root: string) => rmSync(root, { recursive: true })],
    ["a file is shorter", (root: string) => writeFileSync(join(root, "VERSION"), "go1")],
    [
      "a byte was flipped, and size and time set back",
      async (root: string) => {
        await sleep(50); // the clock of the file system is some ticks behind
        writeFileSync(join(root, "VERSION"), "go1.26.9");
        utimesSync(join(root, "VERSION"), before, before);
      },
    ],
    ["a file was added", (root: string) => writeFileSync(join(root, "src/fmt/evil.go"), "")],
    [
      "a file became a link",
      (root: string) => {
        rmSync(join(root, "VERSION"));
        symlinkSync("/etc/hostname", join(root, "VERSION"));
      },
    ],
    ["the mark is missing", (root: string) => rmSync(`${root}.complete`)],
  ] as const) {
    it(`says so when ${what}`, async () => {
      const root = installed();
      await change(root);
      assert.equal(checkManifest(root)?.whole, false);
    });
  }

  it("that is cut short counts as none", () => {
    const root = installed();
    writeFileSync(`${root}.manifest.json`, '{"hash": "h1:');
    assert.equal(checkManifest(root), undefined);
  });

  it("is not beside what others installed", () => {
    const root = installed();
    rmSync(`${root}.manifest.json`);
    assert.equal(checkManifest(root), undefined);
    assert.ok(!hasManifest(root));
  });
});
