import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  checkManifest,
  hasManifest,
  isMarked,
  writeManifest,
} from "../../src/toolchain/manifest.ts";
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
  writeManifest(root, { hash: "h1:x", source: "https://a.test/", installed: Date.now(), files });
  return root;
}

describe("a manifest", () => {
  it("says that everything is as it was", () => {
    const root = installed();
    assert.ok(isMarked(root));
    assert.ok(hasManifest(root));
    const kept = checkManifest(root);
    assert.deepEqual([kept?.whole, kept?.manifest.hash], [true, "h1:x"]);
  });

  it("takes a file that was written in the millisecond of the installation", () => {
    const root = installed();
    const { manifest } = checkManifest(root) ?? assert.fail();
    const seconds = (manifest.installed + 0.9) / 1000;
    for (const path of Object.keys(manifest.files)) utimesSync(join(root, path), seconds, seconds);
    assert.equal(checkManifest(root)?.whole, true);
  });

  const later = new Date(Date.now() + 60_000);
  for (const [what, change] of [
    ["a file is missing", (root: string) => rmSync(join(root, "VERSION"))],
    ["a folder is missing", (root: string) => rmSync(join(root, "src"), { recursive: true })],
    ["everything is missing", (root: string) => rmSync(root, { recursive: true })],
    ["a file is shorter", (root: string) => writeFileSync(join(root, "VERSION"), "go1")],
    ["a file was touched", (root: string) => utimesSync(join(root, "VERSION"), later, later)],
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
    it(`says so when ${what}`, () => {
      const root = installed();
      change(root);
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
