import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import {
  compareGoVersions,
  compareReleasesFirst,
  fetchedAsIs,
  fromSemver,
  highest,
  nearestVersions,
  parseGoVersion,
  parseVersionSpec,
  satisfies,
  toSemver,
  type GoVersion,
  type VersionSpec,
} from "../../src/toolchain/version.ts";

function version(text: string): GoVersion {
  const parsed = parseGoVersion(text);
  assert.ok(parsed, `${text} is a version`);
  return parsed;
}

const minimum = (text: string): VersionSpec => ({ kind: "minimum", text, version: version(text) });

describe("a Go version", () => {
  for (const [text, semver] of [
    ["1.26.8", "1.26.8"],
    ["go1.26.8", "1.26.8"],
    ["1.27rc1", "1.27.0-rc.1"],
    ["go1.18beta2", "1.18.0-beta.2"],
    ["1.20", "1.20.0"],
    ["1.21.0", "1.21.0"],
  ] as const) {
    it(`${text} is ${semver} in semver, and back`, () => {
      assert.equal(toSemver(version(text)), semver);
      const back = fromSemver(semver);
      assert.ok(back);
      assert.equal(compareGoVersions(back, version(text)), 0);
    });
  }

  for (const text of [
    "",
    "go",
    "1",
    "2.0.0",
    "1.26.08",
    "1.026",
    "1.26.",
    "v1.26.1",
    "1.26.1rc1",
    "1.26rc",
    "1.26rc0",
    "1.26alpha1",
    " 1.26.1",
    "1.26.1\n",
    "1.26.x",
    "gogo1.26.1",
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(parseGoVersion(text), undefined);
    });
  }

  it("is ordered as Go orders it", () => {
    // From internal/gover's own test, where 1.21 is the language and 1.20 a release.
    const ordered = ["1.2.2", "1.18beta1", "1.18rc1", "1.18", "1.18.1", "1.19", "1.20rc2", "1.20"]
      .concat(["1.20.14", "1.21", "1.21rc1", "1.21rc2", "1.21.0", "1.21.2", "1.21.10", "1.22"])
      .map(version);
    for (const [a, first] of ordered.entries()) {
      for (const [b, second] of ordered.entries()) {
        const order = Math.sign(compareGoVersions(first, second));
        assert.equal(order, Math.sign(a - b), `${first.text} and ${second.text}`);
      }
    }
    assert.equal(compareGoVersions(version("1.20"), version("1.20.0")), 0);
  });

  it("is preferred as a release", () => {
    const sorted = ["1.27rc1", "1.25.1", "1.26.2"].map(version).toSorted(compareReleasesFirst);
    assert.deepEqual(
      sorted.map(({ text }) => text),
      ["1.26.2", "1.25.1", "1.27rc1"],
    );
  });
});

/** Out of order, as a proxy lists them. */
const listed = ["1.25.10", "1.25.9", "1.24.13", "1.20", "1.20.14", "1.26.8", "1.26.11", "1.26rc1"]
  .concat(["1.27.0", "1.28rc1", "1.28rc2", "1.22.0", "1.22.12", "1.21.0", "1.25.1"])
  .map(version);

describe("a version spec", () => {
  for (const [text, kind, chosen] of [
    ["1.26.8", "exact", "1.26.8"],
    ["go1.26.8", "exact", "1.26.8"],
    [" 1.26.8 ", "exact", "1.26.8"],
    ["1.26.7", "exact", undefined],
    ["1.26rc1", "exact", "1.26rc1"],
    ["1.20.0", "exact", "1.20"],
    ["1.20", "range", "1.20.14"],
    ["1.26", "range", "1.26.11"],
    ["go1.26", "range", "1.26.11"],
    ["1.26.x", "range", "1.26.11"],
    ["1.26.*", "range", "1.26.11"],
    ["^1.25.1", "range", "1.27.0"],
    ["~1.25", "range", "1.25.10"],
    ["~1.25.1", "range", "1.25.10"],
    [">=1.22 <1.25", "range", "1.24.13"],
    [">=1.22.0 <=1.24.99", "range", "1.24.13"],
    ["1.21 - 1.22", "range", "1.22.12"],
    ["1.20 || 1.22", "range", "1.22.12"],
    ["x", "range", "1.27.0"],
    ["*", "range", "1.27.0"],
    ["1", "range", "1.27.0"],
    ["1.x", "range", "1.27.0"],
    ["<1.21", "range", "1.20.14"],
    [">=1.28rc1", "range", "1.28rc2"],
    ["1.28", "range", undefined],
    ["2", "range", undefined],
    ["stable", "stable", "1.27.0"],
    ["oldstable", "oldstable", "1.26.11"],
  ] as const) {
    it(`${JSON.stringify(text)} is ${kind} and chooses ${chosen ?? "none"}`, () => {
      const spec = parseVersionSpec(text, "go-version");
      assert.equal(spec.kind, kind);
      assert.equal(highest(spec, listed)?.text, chosen);
      const others = listed.toReversed();
      assert.equal(highest(spec, others)?.text, chosen, "whatever the order of the list");
    });
  }

  for (const text of [
    "",
    " ",
    "latest",
    "1.26.08",
    "1.26rc",
    "one",
    "go",
    ">=",
    "1.26.8.1",
    "sTable",
  ]) {
    it(`${JSON.stringify(text)} is refused, with examples`, () => {
      assert.throws(
        () => parseVersionSpec(text, "go-version"),
        (failure) =>
          failure instanceof Failure &&
          failure.message === `go-version: ${JSON.stringify(text)} is no version of Go` &&
          failure.remedy?.includes("1.26.8") === true,
      );
    });
  }

  for (const [text, candidate, good] of [
    ["1.25.1", "1.25.1", true],
    ["1.25.1", "1.26.0", false],
    ["1.25", "1.25.9", true],
    ["1.25", "1.26.0", false],
    ["1.26", "1.26rc1", false],
    [">=1.25", "1.27rc1", false],
    ["stable", "1.27.0", false],
  ] as const) {
    it(`${text} ${good ? "is" : "is not"} satisfied by ${candidate}`, () => {
      assert.equal(satisfies(parseVersionSpec(text, "go-version"), version(candidate)), good);
    });
  }

  it("of no versions chooses none", () => {
    for (const text of ["1.26.8", "1.26", "stable", "oldstable"]) {
      assert.equal(highest(parseVersionSpec(text, "go-version"), []), undefined);
    }
  });
});

describe("a minimum", () => {
  for (const [text, candidate, good] of [
    ["1.25.1", "1.25.1", true],
    ["1.25.1", "1.25.0", false],
    ["1.25.1", "1.27.0", true],
    ["1.25", "1.25rc1", true],
    ["1.25", "1.24.13", false],
    ["1.27rc1", "1.27.0", true],
    ["1.20", "1.20rc1", false],
  ] as const) {
    it(`of ${text} ${good ? "is" : "is not"} met by ${candidate}`, () => {
      assert.equal(satisfies(minimum(text), version(candidate)), good);
    });
  }

  for (const [text, chosen, alone] of [
    ["1.25.1", "1.25.1", "1.25.1"],
    ["1.26rc1", "1.26rc1", "1.26rc1"],
    ["1.22", "1.22.12", undefined],
    ["1.20", "1.20.14", undefined],
    ["1.26", "1.26.11", undefined],
    ["1.28", undefined, undefined],
  ] as const) {
    it(`of ${text} fetches ${chosen ?? "none"}`, () => {
      assert.equal(highest(minimum(text), listed)?.text, chosen);
      assert.equal(fetchedAsIs(minimum(text))?.text, alone);
    });
  }
});

describe("the versions near", () => {
  for (const [text, near] of [
    ["1.25.8", ["1.25.9", "1.25.10", "1.25.1"]],
    ["1.26.9", ["1.26.8", "1.26.11", "1.26rc1"]],
    ["1.29", ["1.28rc2", "1.28rc1", "1.27.0"]],
    ["1.23", ["1.24.13", "1.22.12", "1.22.0"]],
  ] as const) {
    it(`${text} are ${near.join(", ")}`, () => {
      const found = nearestVersions(parseVersionSpec(text, "go-version"), listed, 3);
      assert.deepEqual(
        found.map((one) => one.text),
        near,
      );
    });
  }
});
