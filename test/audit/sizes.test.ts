import assert from "node:assert/strict";
import { it } from "node:test";
import { sizesOf } from "../../src/audit/sizes.ts";
import { openElf } from "../../src/elf/header.ts";
import { sectionSizes } from "../../src/elf/sections.ts";
import { withFile } from "../../src/system/file.ts";
import { product } from "../elf/products.ts";

it("sizes are those of the file's sections, and stripping takes symbols and DWARF alone", () => {
  const of = (...flags: string[]) =>
    withFile(product({ goarch: "amd64", flags }), (source) => ({
      whole: source.size,
      ...sizesOf(sectionSizes(openElf(source).sections)),
    }));
  const whole = of();
  const { code = 0, data = 0, goTables = 0, debug = 0 } = whole;
  assert.ok(code > 300_000 && data > 50_000 && goTables > 100_000 && debug > 300_000);
  // What is missing are headers and the gaps between pages.
  const missing = whole.whole - (code + data + goTables + debug);
  assert.ok(missing >= 0 && missing < 20_000, String(missing));
  const stripped = of("-ldflags=-s -w");
  assert.equal(stripped.code, code);
  assert.equal(stripped.goTables, goTables);
  assert.ok((stripped.debug ?? 0) < 1000);
  assert.equal(sizesOf([]), null);
});
