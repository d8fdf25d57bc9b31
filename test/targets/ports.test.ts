import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portsOf as portsOfRelease } from "../../scripts/ports.ts";
import { newestKnownMinor, portsOf, readDistList } from "../../src/targets/ports.ts";

/*
 * The table against the real tool, at both of its ends and where a port came or went. All of it
 * is made anew by scripts/ports.ts.
 */
describe("the table of ports", () => {
  for (const release of ["go1.21.13", "go1.24.13", "go1.26.0", "go1.27.0"]) {
    it(`agrees with go tool dist list of ${release}`, () => {
      const minor = Number(release.split(".")[1]);
      const known = portsOf(minor);
      assert.deepEqual(Object.fromEntries(known ?? []), portsOfRelease(release));
    });
  }

  it("does not know what is newer than itself", () => {
    assert.equal(portsOf(newestKnownMinor + 1), undefined);
  });

  it("reads what the tool prints", () => {
    const printed =
      '[{"GOOS":"linux","GOARCH":"arm","CgoSupported":true},{"GOOS":"js","GOARCH":"wasm"}]';
    assert.deepEqual(
      [...readDistList(printed)],
      [
        ["linux/arm", true],
        ["js/wasm", false],
      ],
    );
  });
});
