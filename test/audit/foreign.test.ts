import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inspect } from "../../src/audit/inspect.ts";
import { builtInPolicy } from "../../src/audit/policy.ts";
import { withFile } from "../../src/system/file.ts";
import { product } from "../elf/products.ts";
import { expecting, findingsOn } from "./inspected.ts";

const mac = product({ goarch: "arm64", env: { GOOS: "darwin" } });
const windows = product({ goarch: "amd64", env: { GOOS: "windows" } });
const wasm = product({ goarch: "wasm", env: { GOOS: "wasip1" } });

const said = (file: string, platform: string | null): string[] =>
  findingsOn(readFileSync(file), platform === null ? null : expecting(platform)).map(
    ({ severity, rule, message }) => `${severity} ${rule} ${message}`,
  );

describe("a program that is no ELF file", () => {
  for (const [file, platform, format] of [
    [mac, "darwin/arm64", "Mach-O"],
    [windows, "windows/amd64", "PE"],
    [wasm, "wasip1/wasm", "WebAssembly"],
  ] as const) {
    it(`is identified, and said to be not audited further: ${platform}`, () => {
      const settings = format === "WebAssembly" ? "" : ", its Go settings were checked";
      const note = `note identity/format is a ${format} program: it was identified${settings}, and not audited further`;
      assert.deepEqual(said(file, platform), [note]);
      assert.deepEqual(said(file, null), [note]);
      const { go, elf, runnable } = withFile(file, (source) =>
        inspect(source, "x", expecting(platform), builtInPolicy),
      );
      assert.equal(elf, null);
      assert.equal(runnable, true);
      assert.equal(
        go?.settings["GOOS"],
        format === "WebAssembly" ? undefined : platform.split("/")[0],
      );
    });
  }

  it("is an error where another system, machine or format was asked for", () => {
    for (const [file, platform, message] of [
      [mac, "darwin/amd64", /is a Mach-O program for darwin arm64, wanted darwin\/amd64/],
      [mac, "linux/arm64", /is a Mach-O program for darwin arm64, wanted linux\/arm64/],
      [windows, "windows/arm64", /is a PE program for windows amd64, wanted windows\/arm64/],
      [wasm, "linux/amd64", /is a WebAssembly program for wasm, wanted linux\/amd64/],
    ] as const) {
      const [first = ""] = said(file, platform);
      assert.match(first, /^error identity\/machine /);
      assert.match(first, message);
    }
    const [first = ""] = said(product({ goarch: "amd64" }), "windows/amd64");
    assert.match(first, /^error identity\/machine /);
  });

  it("has its settings checked", () => {
    const v3 = product({ goarch: "amd64", env: { GOOS: "windows", GOAMD64: "v3" } });
    assert.match(said(v3, "windows/amd64")[1] ?? "", /^error identity\/settings .*GOAMD64=v3/);
  });

  it("is refused when it is cut short", () => {
    const [found] = findingsOn(readFileSync(mac).subarray(0, 200), null);
    assert.equal(found?.rule, "identity/format");
    assert.match(found.message, /is no whole program: \S.* at offset \d+ is truncated/);
  });
});
