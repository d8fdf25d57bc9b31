import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, it } from "node:test";
import { hostile } from "./hostile.ts";
import { survives } from "./mutate.ts";
import { product } from "./products.ts";

const folder = mkdtempSync(join(tmpdir(), "elf-hostile-"));
after(() => rmSync(folder, { recursive: true }));

interface Cost {
  readonly milliseconds: number;
  readonly kibibytes: number;
  readonly findings: readonly string[];
}

/** In a process of its own, whose memory was never larger than what is read here makes it. */
function cost(file: string): Cost {
  const warming = product({ goarch: "amd64" });
  const child = resolve(import.meta.dirname, "inspect-one.ts");
  return JSON.parse(
    execFileSync(process.execPath, [child, file, warming], { encoding: "utf8", timeout: 60_000 }),
  ) as Cost;
}

describe("a file that is made to make a reader slow or large", () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`costs no more than any: ${name}`, () => {
      const content = make();
      survives(content);
      const file = join(folder, "file");
      writeFileSync(file, content);
      // The machine has other work: the least of three is what the file itself takes.
      const costs = [cost(file)];
      while (costs.every(({ milliseconds }) => milliseconds >= 200) && costs.length < 3) {
        costs.push(cost(file));
      }
      const { kibibytes, findings } = costs[0] as Cost;
      const least = Math.min(...costs.map(({ milliseconds }) => milliseconds));
      assert.ok(least < 200, `${least} ms`);
      assert.ok(kibibytes < 64 << 10, `${kibibytes} KiB more`);
      assert.ok(findings.length > 0, "it is no product that nothing is wrong with");
    });
  }
});
