import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readElf, type Elf } from "../../src/elf/facts.ts";
import { withFile } from "../../src/system/file.ts";
import { mendedRunpath } from "../../src/mend/rpath.ts";
import { product } from "../elf/products.ts";

const elf: Elf = withFile(product({ goarch: "amd64" }), readElf);
const mended = (paths: Partial<Pick<Elf, "rpath" | "runpath">>): string | null =>
  mendedRunpath({ ...elf, ...paths }, "/work/dist/linux-amd64/greet");

describe("mendedRunpath", () => {
  for (const [paths, wanted] of [
    [{}, null],
    [{ runpath: "$ORIGIN/../lib" }, null],
    [{ runpath: "/usr/lib/x86_64-linux-gnu:${ORIGIN}" }, null],
    [{ runpath: "/home/me/lib" }, ""],
    [{ runpath: "" }, ""],
    [{ runpath: "lib" }, ""],
    [{ runpath: "/work/dist/linux-amd64" }, "$ORIGIN"],
    [{ runpath: "/work/dist/linux-amd64/lib" }, "$ORIGIN/lib"],
    [{ runpath: "/work/dist/linux-amd64-other" }, ""],
    [{ runpath: "/home/me/lib:/opt/x/lib:$ORIGIN:$ORIGIN" }, "/opt/x/lib:$ORIGIN"],
    [{ rpath: "/home/me/lib" }, ""],
    [{ rpath: "/home/me/lib", runpath: "$ORIGIN" }, null],
  ] as const) {
    it(`makes ${wanted ?? "nothing"} of ${JSON.stringify(paths)}`, () => {
      assert.equal(mended(paths), wanted);
    });
  }
});
