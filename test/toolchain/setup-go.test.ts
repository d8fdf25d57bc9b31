import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { highest, parseGoVersion, parseVersionSpec } from "../../src/toolchain/version.ts";

/*
 * The `go-version` input of actions/setup-go, as its README and its advanced-usage page describe it
 * (exact versions, semver ranges, wildcards, `stable` and `oldstable`, prereleases by their own
 * names), on releases as the site has them. Rows of `differs` are those on which this action differs
 * on purpose; docs/toolchain.md says why.
 */

/** The newest patch of each minor, and what else there is of it. */
const newestPatch = {
  18: 10,
  19: 13,
  20: 14,
  21: 13,
  22: 12,
  23: 12,
  24: 13,
  25: 10,
  26: 8,
  27: 1,
} as const;
const released = Object.entries(newestPatch).flatMap(([minor, newest]) =>
  Array.from({ length: newest + 1 }, (_, patch) =>
    // Before 1.21 the first release of a minor has no patch number.
    patch === 0 && Number(minor) < 21 ? `1.${minor}` : `1.${minor}.${patch}`,
  ),
);
const listed = [...released, "1.18beta1", "1.21rc2", "1.27rc1", "1.27rc2", "1.28rc1"].flatMap(
  (text) => parseGoVersion(text) ?? [],
);

const agrees: (readonly [spec: string, chosen: string | undefined])[] = [];
for (const [minor, patch] of Object.entries(newestPatch)) {
  const newest = `1.${minor}.${patch}`;
  agrees.push(
    [`1.${minor}`, newest],
    [`1.${minor}.x`, newest],
    [`~1.${minor}`, newest],
    [`~1.${minor}.0`, newest],
    [`^1.${minor}`, "1.27.1"],
    [`>=1.${minor}`, "1.27.1"],
    [newest, newest],
    [`>=1.${minor}.0 <1.${Number(minor) + 1}.0`, newest],
    [`1.${minor}.0 - 1.${minor}.99`, newest],
    [`go1.${minor}.${patch}`, newest],
  );
}
agrees.push(
  ["stable", "1.27.1"],
  ["oldstable", "1.26.8"],
  ["x", "1.27.1"],
  ["*", "1.27.1"],
  ["1", "1.27.1"],
  ["1.x", "1.27.1"],
  ["^1.18.1", "1.27.1"],
  ["<1.22", "1.21.13"],
  ["<=1.22.5", "1.22.5"],
  [">1.25.3 <1.25.7", "1.25.6"],
  ["1.20 || 1.22", "1.22.12"],
  ["1.18beta1", "1.18beta1"],
  ["1.21rc2", "1.21rc2"],
  ["1.27rc2", "1.27rc2"],
  ["1.25.0", "1.25.0"],
  ["1.21.0", "1.21.0"],
  ["1.25.99", undefined],
  ["1.29", undefined],
  [">=2", undefined],
);

const differs = [
  // setup-go's own spelling of prereleases is semver's; Go's is accepted here, and the highest taken.
  [">=1.28.0-rc.1", "1.28rc1"],
  // Its lookup of a first release without a patch fails for 1.20 as an exact version.
  ["1.20.0", "1.20"],
  ["go1.18", "1.18.10"],
] as const;

describe("go-version", () => {
  const choose = (spec: string): string | undefined =>
    highest(parseVersionSpec(spec, "go-version"), listed)?.text;

  it("is compared on a hundred specs and more", () => {
    assert.ok(new Set(agrees.map(([spec]) => spec)).size >= 100);
  });

  for (const [spec, chosen] of agrees) {
    it(`${spec} is ${chosen ?? "none"}, as in setup-go`, () => {
      assert.equal(choose(spec), chosen);
    });
  }

  for (const [spec, chosen] of differs) {
    it(`${spec} is ${chosen}, on purpose`, () => {
      assert.equal(choose(spec), chosen);
    });
  }

  it("is refused where it means nothing, and never the newest one by mistake", () => {
    for (const text of ["latest", "1.25.x.y", "v", "stable1", "1.27rc", "~~1.2", "1.2.3.4"]) {
      assert.throws(() => choose(text), Failure, text);
    }
  });
});
