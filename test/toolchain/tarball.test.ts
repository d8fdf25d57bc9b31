import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  cpSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { unpackTarball } from "../../src/toolchain/tarball.ts";
import { testFolder } from "../context.ts";
import { distribution } from "./distribution.ts";

const { signal } = new AbortController();
const go = distribution();
const prefix = `golang.org/toolchain@v0.0.1-${go.filename.replace(".tar.gz", "")}/`;

describe("a distribution of Go", () => {
  it("has the hash that the checksum database has for the module, and is laid out whole", async () => {
    const folder = join(testFolder(), "go");
    const started = performance.now();
    const { hash, files } = await unpackTarball(go.path, prefix, folder, signal);
    assert.equal(hash, go.hash);
    assert.ok(files.size > 9000);
    assert.ok(performance.now() - started < 60_000);
    for (const path of ["bin/go", "src/go.mod", "doc/LICENSE", "VERSION"]) {
      assert.equal(statSync(join(folder, path)).size, files.get(path), path);
    }
    assert.match(
      execFileSync(join(folder, "bin", "go"), ["version"], {
        encoding: "utf8",
        env: { GOROOT: folder, GOTOOLCHAIN: "local", HOME: folder },
      }),
      /go1\.25\.5/,
    );
  });

  it("has another hash when a byte of a file is another", async () => {
    const here = testFolder();
    mkdirSync(join(here, "go"));
    writeFileSync(join(here, "go", "a"), "1");
    const of = async (content: string, name: string): Promise<string> => {
      writeFileSync(join(here, "go", "a"), content);
      execFileSync("tar", ["-czf", `${name}.tar.gz`, "go"], { cwd: here });
      const archive = join(here, `${name}.tar.gz`);
      return (await unpackTarball(archive, "m@v/", join(here, name), signal)).hash;
    };
    assert.notEqual(await of("1", "x"), await of("2", "y"));
    assert.equal(await of("1", "x2"), await of("1", "y2"));
  });

  for (const [what, make, message] of [
    [
      "a link",
      (root: string) => symlinkSync("/etc/passwd", join(root, "go", "link")),
      /which is a SymbolicLink/,
    ],
    [
      "a hard link",
      (root: string) => execFileSync("ln", [join(root, "go", "a"), join(root, "go", "b")]),
      /which is a Link/,
    ],
    [
      "a setuid file",
      (root: string) => execFileSync("chmod", ["4755", join(root, "go", "a")]),
      /setuid/,
    ],
    [
      "a pipe",
      (root: string) => execFileSync("mkfifo", [join(root, "go", "p")]),
      /which is a FIFO/,
    ],
  ] as const) {
    it(`is refused with ${what} in it`, async () => {
      const root = testFolder();
      mkdirSync(join(root, "go"));
      writeFileSync(join(root, "go", "a"), "a");
      make(root);
      execFileSync("tar", ["-czf", "a.tar.gz", "go"], { cwd: root });
      await assert.rejects(
        unpackTarball(join(root, "a.tar.gz"), "m@v/", join(root, "out"), signal),
        message,
      );
    });
  }

  it("is refused with a path that leads out of it", async () => {
    const root = testFolder();
    mkdirSync(join(root, "go"));
    writeFileSync(join(root, "go", "a"), "a");
    for (const name of ["go/../../escaped", "/absolute", "other/a"]) {
      const args = ["-czPf", "a.tar.gz", "--transform", `s,^go/a$,${name},`, "go/a"];
      execFileSync("tar", args, { cwd: root });
      const out = join(root, `out${name.length}`);
      await assert.rejects(
        unpackTarball(join(root, "a.tar.gz"), "m@v/", out, signal),
        /which is no path below go\//,
      );
      assert.ok(!existsSync(join(root, "escaped")) && !existsSync("/absolute"));
    }
  });

  it("is refused when it is cut short, anywhere", async () => {
    const root = testFolder();
    mkdirSync(join(root, "go"));
    writeFileSync(join(root, "go", "a"), readFileSync(go.path).subarray(0, 100_000));
    execFileSync("tar", ["-czf", "whole.tar.gz", "go"], { cwd: root });
    const { size } = statSync(join(root, "whole.tar.gz"));
    for (const length of [0, 5, 100, Math.floor(size / 2), size - 20]) {
      cpSync(join(root, "whole.tar.gz"), join(root, "cut.tar.gz"));
      truncateSync(join(root, "cut.tar.gz"), length);
      const out = join(root, `out${length}`);
      await assert.rejects(
        unpackTarball(join(root, "cut.tar.gz"), "m@v/", out, signal),
        (failure) => failure instanceof Failure,
        `${length} of ${size}`,
      );
    }
  });
});
