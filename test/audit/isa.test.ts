import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { product } from "../elf/products.ts";
import { expecting, findingsOn } from "./inspected.ts";

/** Products of a level, whose build info says nothing of it: as if Go were older, or no Go. */
function unsaid(goarch: string, variable: string, value: string): Buffer {
  const env = { [variable]: value };
  const bytes = Buffer.from(readFileSync(product({ goarch, env })));
  const recorded = Buffer.from(`build\t${variable}=`);
  // It stands in the build info, and in a string of the runtime's.
  for (let at = bytes.indexOf(recorded); at >= 0; at = bytes.indexOf(recorded)) {
    bytes.write("X", at + "build\t".length);
  }
  return bytes;
}

describe("identity/isa", () => {
  for (const [goarch, variable, values] of [
    ["arm", "GOARM", ["5", "6", "7"]],
    ["arm64", "GOARM64", ["v8.0", "v8.1"]],
    ["amd64", "GOAMD64", ["v1", "v2", "v3"]],
  ] as const) {
    const [oldest] = values;
    const newest = values.at(-1) ?? oldest;
    for (const value of values) {
      it(`tells ${variable}=${newest} by the code, and says nothing of the others: ${value}`, () => {
        const bytes = unsaid(goarch, variable, value);
        const variant = goarch === "arm" ? `v${oldest}` : oldest;
        const found = findingsOn(bytes, expecting(`linux/${goarch}/${variant}`)).filter(
          ({ rule }) => rule === "identity/isa",
        );
        assert.equal(found.length, value === newest ? 1 : 0);
        if (value !== newest) return;
        assert.equal(found[0]?.severity, "note");
        assert.match(
          found[0]?.message ?? "",
          new RegExp(`${variable}=${newest}, wanted ${variable}=${oldest}`),
        );
        assert.match(found[0]?.evidence ?? "", / \d{3,}.* in \d+ bytes/);
        const own = goarch === "arm" ? `v${newest}` : newest;
        assert.deepEqual(findingsOn(bytes, expecting(`linux/${goarch}/${own}`)), []);
      });
    }
  }
});
