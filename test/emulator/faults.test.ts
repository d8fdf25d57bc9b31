import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { faultOf } from "../../src/emulator/faults.ts";

describe("versions that do not do together", () => {
  const cases: readonly [go: string, qemu: string, known: boolean, goarch?: string][] = [
    ["1.23.0", "7.2.22", true],
    ["1.23.2", "7.2.0", true],
    ["1.23rc1", "7.2.22", true],
    ["1.23.3", "7.2.22", false],
    ["1.22.12", "7.2.22", false],
    ["1.23.2", "8.0.0", false],
    ["1.23.2", "7.1.0", false],
    ["1.26.8", "10.0.2", false],
    ["1.24rc1", "7.2.22", false],
    ["devel", "7.2.22", false],
    ["1.23.2", "unknown", false],
    ["1.26.0", "7.2.22", true, "386"],
    ["1.21.13", "7.2.22", true, "386"],
    ["1.26.0", "10.0.2", false, "386"],
    ["1.26.0", "7.2.22", false, "amd64"],
  ];
  for (const [go, qemu, known, goarch = "arm64"] of cases) {
    it(`${known ? "are known" : "are not known"}: Go ${go}, ${goarch} under QEMU ${qemu}`, () => {
      const said = faultOf(go, goarch, qemu);
      assert.equal(said !== undefined, known);
      if (known)
        assert.match(said ?? "", new RegExp(`QEMU ${qemu} (?:386 )?programs of Go ${go} `));
    });
  }
});
