import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeUneven, unevenSummary, unevenTests } from "../../src/report/uneven.ts";

type Verdicts = Readonly<Record<string, string>>;

/** A target whose package `p` has tests with these verdicts. */
const target = (name: string, tests: Verdicts, verdict = "passed") => ({
  target: name,
  tests: {
    packages: [
      {
        package: "example.org/p",
        verdict: Object.values(tests).includes("failed") ? "failed" : verdict,
        tests: Object.entries(tests).map(([test, one]) => ({ name: test, verdict: one })),
      },
    ],
  },
});

describe("a test", () => {
  it("that fails on one target only is marked so", () => {
    const found = unevenTests([
      target("linux/amd64", { TestA: "passed", TestB: "failed" }),
      target("linux/arm64", { TestA: "passed", TestB: "failed" }),
      target("linux/arm/v7", { TestA: "failed", TestB: "failed" }),
      { target: "linux/riscv64", tests: null },
    ]);
    assert.deepEqual(found.map(describeUneven), [
      "example.org/p TestA fails on linux/arm/v7 only: it passes on linux/amd64, linux/arm64",
    ]);
    assert.match(unevenSummary(found), /^- example\.org\/p TestA fails on linux\/arm\/v7 only/m);
  });

  it("that was skipped, or fails wherever it ran, is not", () => {
    const found = unevenTests([
      target("linux/amd64", { TestA: "skipped", TestB: "failed" }),
      target("linux/arm64", { TestA: "failed", TestB: "failed" }),
    ]);
    assert.deepEqual(found, []);
    assert.equal(unevenSummary(found), "");
  });

  it("is named by its part", () => {
    const found = unevenTests([
      target("linux/amd64", { TestA: "passed", "TestA/x": "passed", "TestA/y": "passed" }),
      target("linux/arm64", { TestA: "failed", "TestA/x": "failed", "TestA/y": "passed" }),
    ]);
    assert.deepEqual(
      found.map(({ test }) => test),
      ["TestA/x"],
    );
  });

  it("that takes its package along is the package", () => {
    const found = unevenTests([
      target("linux/amd64", { TestA: "passed" }),
      target("linux/arm64", { TestA: "passed" }, "timed out"),
    ]);
    assert.deepEqual(found.map(describeUneven), [
      "example.org/p fails on linux/arm64 only: it passes on linux/amd64",
    ]);
  });

  it("obeys nothing that its name says", () => {
    const name = "TestA/<script>|@all";
    const [one] = unevenTests([
      target("linux/amd64", { [name]: "passed" }),
      target("linux/arm64", { [name]: "failed" }),
    ]);
    assert.ok(one !== undefined);
    assert.doesNotMatch(unevenSummary([one]), /<script|@all/);
  });
});
