import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../../src/failure.ts";
import { openNote, parseVerifierKey, sumGolangOrg } from "../../../src/toolchain/sumdb/note.ts";
import { makeSigner } from "./database.ts";

const signer = makeSigner("sums.test");
const text = "go.sum database tree\n1\nhash\n";

describe("the key of Go's checksum database", () => {
  it("is the one that the go command has", () => {
    const root = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
    const source = readFileSync(join(root, "src/cmd/go/internal/modfetch/key.go"), "utf8");
    const { name, hash, key } = sumGolangOrg;
    const ours = `${name}+${hash.toString("hex")}+${key.toString("base64")}`;
    assert.ok(source.includes(`"${ours}"`), ours);
  });

  for (const [what, key] of [
    ["no key", "sums.test"],
    [
      "a hash of another key",
      "sum.golang.org+133de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
    ],
    ["another algorithm", "sum.golang.org+033de0ae+As4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"],
    ["a key cut short", "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuA"],
  ] as const) {
    it(`is refused when it is ${what}`, () => {
      assert.throws(() => parseVerifierKey(key), Failure);
    });
  }
});

describe("a signed note", () => {
  it("gives its text", () => {
    assert.equal(openNote(signer.sign(text), signer.verifier), text);
  });

  it("may have signatures of others too", () => {
    const other = makeSigner("other.test").sign(text).split("\n").at(-2);
    const note = signer.sign(text);
    assert.equal(openNote(`${note}${other}\n`, signer.verifier), text);
    assert.equal(openNote(note.replace("\n\n", `\n\n${other}\n`), signer.verifier), text);
  });

  it("of an unknown key is refused, under the same name too", () => {
    for (const name of ["other.test", "sums.test"]) {
      assert.throws(
        () => openNote(makeSigner(name).sign(text), signer.verifier),
        /the note is not signed by sums\.test\+/,
      );
    }
  });

  it("is refused when a byte of the text or of the signature was changed", () => {
    const note = signer.sign(text);
    const signature = note.lastIndexOf(" ") + 20;
    for (const at of [0, 22, signature]) {
      const changed = note.slice(0, at) + (note[at] === "A" ? "B" : "A") + note.slice(at + 1);
      assert.throws(() => openNote(changed, signer.verifier), /signature by sums\.test is wrong/);
    }
  });

  for (const [what, note] of [
    ["empty", ""],
    ["without signatures", text],
    ["with a blank line at its end", `${text}\n`],
    ["cut short", signer.sign(text).slice(0, -1)],
    ["with a signature that is too short", `${text}\n— sums.test AAAA\n`],
  ] as const) {
    it(`is refused when it is ${what}`, () => {
      assert.throws(() => openNote(note, signer.verifier), Failure);
    });
  }
});
