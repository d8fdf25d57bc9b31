import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { hash1 } from "../../src/toolchain/tree-hash.ts";
import { unpackModule } from "../../src/toolchain/unpack.ts";
import { testFolder } from "../context.ts";
import { makeZip, type ZipEntry } from "./zip.ts";

const folder = testFolder();
const prefix = "example.com/m@v1.0.0/";
const { signal } = new AbortController();
let count = 0;
const fresh = (): string => join(folder, `out ${(count += 1)}`);

const file = (name: string, given: Partial<ZipEntry> = {}): ZipEntry => ({
  name: prefix + name,
  content: `this is ${name}\n`,
  ...given,
});

describe("a module's zip file", () => {
  it("is laid out with the modes and names that a toolchain needs", async () => {
    const out = fresh();
    const large = Buffer.alloc(1 << 20, "large ");
    const zip = makeZip([
      file("VERSION"),
      file("bin/go", { content: large }),
      file("pkg/tool/linux_amd64/compile"),
      file("pkg/include/asm.h"),
      file("lib/wasm/go_js_wasm_exec"),
      file("src/_go.mod"),
      file("src/cmd/_go.mod"),
      file("src/bin/x.go"),
      file("src/empty", { content: "" }),
    ]);
    const { files } = await unpackModule(zip, prefix, out, signal);
    const listed = [...files].map(([path, size]) => {
      const { mode, size: found } = lstatSync(join(out, path));
      assert.equal(found, size, path);
      return `${path} ${(mode & 0o111) === 0 ? "plain" : "executable"}`;
    });
    assert.deepEqual(listed, [
      "VERSION plain",
      "bin/go executable",
      "pkg/tool/linux_amd64/compile executable",
      "pkg/include/asm.h plain",
      "lib/wasm/go_js_wasm_exec executable",
      "src/go.mod plain",
      "src/cmd/go.mod plain",
      "src/bin/x.go plain",
      "src/empty plain",
    ]);
    assert.ok(readFileSync(join(out, "bin/go")).equals(large));
  });

  it("has the hash that sha256sum over sha256sum gives", async () => {
    const out = fresh();
    // Z sorts before a, and the dot before the slash: bytes decide, no language's order.
    const names = ["a.b/c", "a/b", "Z", "é", "a"].filter((name) => name !== "a");
    const { hash } = await unpackModule(
      makeZip(names.map((name) => file(name))),
      prefix,
      out,
      signal,
    );
    const lines = names
      .map((name) => {
        const printed = execFileSync("sha256sum", [join(out, name)], { encoding: "utf8" });
        return `${printed.slice(printed.startsWith("\\") ? 1 : 0).slice(0, 64)}  ${prefix}${name}\n`;
      })
      .toSorted((a, b) => Buffer.compare(Buffer.from(a.slice(66)), Buffer.from(b.slice(66))));
    const list = join(folder, "list");
    writeFileSync(list, lines.join(""));
    const printed = execFileSync("sha256sum", ["--", "list"], { cwd: folder, encoding: "utf8" });
    assert.equal(hash, `h1:${Buffer.from(printed.slice(0, 64), "hex").toString("base64")}`);
  });

  it("with nothing in it has the hash of nothing", () => {
    // From golang.org/x/mod/sumdb/dirhash: sha256 of the empty text.
    assert.equal(hash1(new Map()), "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  });

  for (const [what, entry] of [
    ["a way out", file("../../../escaped")],
    ["a way out at its end", file("a/..")],
    ["a dot", file("./a")],
    ["an absolute path", { name: "/tmp/escaped" }],
    ["a double slash", file("a//b")],
    ["a folder", file("a/", { content: "" })],
    ["another module's file", { name: "example.com/n@v1.0.0/a" }],
    ["a backslash", file("..\\escaped")],
    ["a drive", file("C:escaped")],
    ["a line break", file("a\nb")],
    ["a symbolic link", file("link", { mode: 0o120777, content: "/etc/passwd" })],
    ["a device", file("device", { mode: 0o020644 })],
    ["a setuid program", file("bin/su", { mode: 0o104755 })],
  ] as const) {
    it(`is refused with ${what} in it, and nothing is written`, async () => {
      const out = fresh();
      await assert.rejects(unpackModule(makeZip([file("a"), entry]), prefix, out, signal), Failure);
      assert.ok(!existsSync(out));
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes("escaped")),
        [],
      );
    });
  }

  for (const [what, entries] of [
    ["the same file twice", [file("a"), file("a")]],
    ["two files for one place", [file("_go.mod"), file("go.mod")]],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      await assert.rejects(
        unpackModule(makeZip(entries), prefix, fresh(), signal),
        /which is not a plain file below/,
      );
    });
  }

  it("is refused when a file is larger or smaller than stated", async () => {
    for (const [bytes, size] of [
      [10, 9],
      [10, 11],
      [1 << 20, 100],
      [1 << 20, (1 << 20) - 1],
    ] as const) {
      const zip = makeZip([file("bomb", { content: Buffer.alloc(bytes), size })]);
      await assert.rejects(unpackModule(zip, prefix, fresh(), signal), /is damaged at .*bomb/);
    }
  });

  it("is refused when it states more than a toolchain can have", async () => {
    const zip = makeZip([file("bomb", { size: 2 ** 30 + 1 })]);
    await assert.rejects(unpackModule(zip, prefix, fresh(), signal), /unpacks to more than/);
  });

  it("is refused as a whole or in part when it is cut short anywhere", async () => {
    const zip = makeZip([file("a"), file("b", { content: Buffer.alloc(1 << 17, "b") })]);
    for (let length = 0; length < zip.length; length += 7) {
      const cut = unpackModule(zip.subarray(0, length), prefix, fresh(), signal);
      await assert.rejects(cut, Failure, `cut at ${length}`);
    }
  });

  it("with any byte changed is refused, or gives another hash", async () => {
    const zip = makeZip([file("a"), file("b")]);
    const { hash } = await unpackModule(zip, prefix, fresh(), signal);
    for (let at = 0; at < zip.length; at += 1) {
      const changed = Buffer.from(zip);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      try {
        const out = fresh();
        const unpacked = await unpackModule(changed, prefix, out, signal);
        if (unpacked.hash !== hash) continue;
        // A date or a version of the format: then every file is what it was.
        for (const name of ["a", "b"]) {
          assert.equal(readFileSync(join(out, name), "utf8"), `this is ${name}\n`, `byte ${at}`);
        }
      } catch (failure) {
        assert.ok(failure instanceof Failure, `byte ${at}: ${String(failure)}`);
      }
    }
  });

  it("is left when the job is interrupted", async () => {
    const abort = new AbortController();
    abort.abort(new Failure("interrupted by SIGTERM"));
    await assert.rejects(
      unpackModule(makeZip([file("a")]), prefix, fresh(), abort.signal),
      /interrupted by SIGTERM/,
    );
  });

  it("names the folder that cannot be written", async () => {
    const inTheWay = join(folder, "a file");
    writeFileSync(inTheWay, "");
    for (const entry of [file("a"), file("b", { content: Buffer.alloc(1 << 17) })]) {
      await assert.rejects(
        unpackModule(makeZip([entry]), prefix, join(inTheWay, "go"), signal),
        /a file\/go cannot be written \(ENOTDIR\)/,
      );
    }
  });
});
