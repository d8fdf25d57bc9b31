import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, it } from "node:test";
import { coveredPercent, mergeProfiles } from "../../src/run/coverage.ts";
import { endMarked } from "../../src/run/leftovers.ts";
import { parseTestFlags } from "../../src/run/test-flags.ts";
import { testsIn } from "../../src/run/test-output.ts";

describe("test-flags", () => {
  it("become those of the binary, in any of go test's spellings", () => {
    assert.deepEqual(
      parseTestFlags(`-run '^TestA$/x y' --short -count=1 -test.parallel 2 -args -v "a b"`),
      [
        "-test.run=^TestA$/x y",
        "-test.short=true",
        "-test.count=1",
        "-test.parallel=2",
        "-v",
        "a b",
      ],
    );
    assert.deepEqual(parseTestFlags(""), []);
  });

  it("that are none, or set elsewhere, are refused with what to write", () => {
    assert.throws(() => parseTestFlags("-runn X"), { remedy: /Did you mean -run\?/ });
    assert.throws(() => parseTestFlags("-timeout 3s"), { remedy: "Use timeout." });
    assert.throws(() => parseTestFlags("-run"), /-run has no value/);
    assert.throws(() => parseTestFlags("-constructor x"), /no flag of a test/);
  });
});

describe("coverage", () => {
  const one = "mode: set\na.go:1.1,2.2 3 1\na.go:3.1,4.2 1 0\n";
  const two = "mode: set\na.go:3.1,4.2 1 1\nb.go:1.1,2.2 4 0\n";

  it("of many is what was reached in any", () => {
    const merged = mergeProfiles([one, "", two]);
    assert.equal(merged, "mode: set\na.go:1.1,2.2 3 1\na.go:3.1,4.2 1 1\nb.go:1.1,2.2 4 0\n");
    assert.equal(coveredPercent(merged), 50);
    assert.equal(coveredPercent(one), 75);
  });

  it("adds counts, and is nothing where nothing was measured", () => {
    const counted = "mode: atomic\na.go:1.1,2.2 3 2\n";
    assert.equal(mergeProfiles([counted, counted]), "mode: atomic\na.go:1.1,2.2 3 4\n");
    assert.equal(mergeProfiles([""]), "");
    assert.equal(coveredPercent("mode: set\n"), null);
  });
});

describe("what test2json says", () => {
  const event = (Action: string, Test: string, more: object = {}): string =>
    JSON.stringify({ Action, Test, ...more });

  it("is results; a test that never ended has failed, and its trace places it", () => {
    const tests = testsIn(
      [
        event("run", "TestA"),
        event("pass", "TestA", { Elapsed: 0.5 }),
        event("run", "TestB"),
        event("output", "TestB", { Output: "\t/src/x/b_test.go:12 +0x1\n" }),
        "{ no json",
        '{"Action":"output","Output":"no test"}',
      ].join("\n"),
      "x",
    );
    assert.deepEqual(tests, [
      { name: "TestA", verdict: "passed", seconds: 0.5 },
      {
        name: "TestB",
        verdict: "failed",
        seconds: 0,
        file: "x/b_test.go",
        line: 12,
        output: "\t/src/x/b_test.go:12 +0x1\n",
      },
    ]);
  });

  it("keeps a bounded part of what a test prints", () => {
    const line = event("output", "TestLoud", { Output: "x".repeat(1000) });
    const [loud] = testsIn(Array.from({ length: 10_000 }, () => line).join("\n"), ".");
    assert.ok((loud?.output?.length ?? 0) < 20_000);
  });
});

describe("what a program leaves behind", () => {
  it("is found by its mark and ended, although it has a session of its own", async () => {
    const mark = `mark-${process.pid}`;
    const child = spawn("setsid", ["sh", "-c", "setsid sleep 300 & setsid sleep 300 & wait"], {
      env: { PATH: process.env["PATH"], LEFT_BEHIND: mark },
      stdio: "ignore",
      detached: true,
    });
    child.unref();
    await wait(300);
    assert.equal(endMarked("LEFT_BEHIND", mark), 3);
    await wait(100);
    assert.equal(endMarked("LEFT_BEHIND", mark), 0);
  });
});
