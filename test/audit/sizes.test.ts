import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { it } from "node:test";
import { distributed } from "../elf/distribution.ts";
import { sizesOf } from "../../src/audit/sizes.ts";
import { openElf } from "../../src/elf/header.ts";
import { withFile } from "../../src/system/file.ts";
import { product } from "../elf/products.ts";

it("counts the entries of tables as readelf does", async () => {
  for (const file of [
    await distributed("arm64", "fscrypt"),
    await distributed("armhf", "hostname"),
    product({ goarch: "amd64", flags: ["-buildmode=pie"] }),
    product({ goarch: "mips" }),
  ]) {
    const told = execFileSync("readelf", ["-Wsr", file], { encoding: "utf8", maxBuffer: 1 << 28 });
    const counted = (pattern: RegExp): number =>
      [...told.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
    const { symbols, dynamicSymbols, relocations } = withFile(file, (source) => {
      const sizes = sizesOf(openElf(source).sections);
      assert.ok(sizes);
      return sizes;
    });
    assert.deepEqual(
      { symbols, dynamicSymbols, relocations },
      {
        symbols: counted(/table '\.symtab' contains (\d+) entr/g),
        dynamicSymbols: counted(/table '\.dynsym' contains (\d+) entr/g),
        relocations: counted(/^Relocation section .* contains (\d+) entr/gm),
      },
      file,
    );
  }
});

it("sizes are those of the file's sections, and stripping takes symbols and DWARF alone", () => {
  const of = (...flags: string[]) =>
    withFile(product({ goarch: "amd64", flags }), (source) => ({
      whole: source.size,
      ...sizesOf(openElf(source).sections),
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
