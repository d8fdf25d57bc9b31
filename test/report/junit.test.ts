import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { junitOf } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/model.ts";
import { testGridFiles } from "../../src/report/test-grid.ts";
import { testAnnotations, testSummary } from "../../src/report/test-summary.ts";
import type { TestedPackage } from "../../src/run/results.ts";

const tested = (given: Partial<TestedPackage> = {}): TestedPackage => ({
  package: "example.org/a",
  how: "emulated",
  verdict: "passed",
  cause: null,
  reason: null,
  retry: null,
  seconds: 1.5,
  coverage: null,
  exitCode: 0,
  directory: "a",
  compile: ["env", "GOARCH=arm64", "go", "test", "-c"],
  command: ["qemu-arm", "./a.test"],
  output: "",
  tests: [
    { name: "TestA", verdict: "passed", seconds: 0.25 },
    { name: "TestS", verdict: "skipped", seconds: 0 },
  ],
  ...given,
});

const failed = tested({
  verdict: "failed",
  cause: "program",
  exitCode: 1,
  tests: [
    { name: "TestB", verdict: "failed", seconds: 0.1, output: "" },
    {
      name: "TestB/part",
      verdict: "failed",
      seconds: 0.1,
      file: "a/a_test.go",
      line: 7,
      output: "=== RUN   TestB/part\n    a_test.go:7: <&\"'\u0000\u001b[31m]]> got 1\n",
    },
  ],
});

const report = (...packages: TestedPackage[]): Report => ({
  schema: 1,
  tool: { name: "go-cross-matrix", version: "0.1.0" },
  go: null,
  host: { os: "linux", arch: "amd64", distribution: "debian 12" },
  targets: [
    {
      target: "linux/arm/v7",
      cgo: "off",
      libc: null,
      cc: null,
      sysroot: null,
      emulator: { kind: "direct", program: "/usr/bin/qemu-arm", version: "7.2", why: "asked for" },
      seconds: {},
      artifacts: [],
      tests: { packages },
    },
  ],
  findings: [],
  waived: [],
  tools: [],
});

/** Another program's reading of the file: python's own parser. */
function readByPython(xml: string): unknown {
  const script = `
import json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([[s.attrib["name"], s.attrib["tests"], s.attrib["failures"], s.attrib["errors"], s.attrib["skipped"],
  [[c.attrib["classname"], c.attrib["name"], [[k.tag, k.text] for k in c]] for c in s.iter("testcase")]] for s in root]))`;
  return JSON.parse(execFileSync("python3", ["-c", script], { input: xml, encoding: "utf8" }));
}

describe("JUnit XML", () => {
  it("has a suite for each package and target, and outputs that any parser reads", () => {
    const className = "linux/arm/v7 example.org/a";
    assert.deepEqual(readByPython(junitOf(report(tested(), failed))), [
      [
        "example.org/a (linux/arm/v7)",
        "2",
        "0",
        "0",
        "1",
        [
          [className, "TestA", []],
          [className, "TestS", [["skipped", null]]],
        ],
      ],
      [
        "example.org/a (linux/arm/v7)",
        "2",
        "2",
        "0",
        "0",
        [
          [className, "TestB", [["failure", null]]],
          [
            className,
            "TestB/part",
            [["failure", "=== RUN   TestB/part\n    a_test.go:7: <&\"'[31m]]> got 1\n"]],
          ],
        ],
      ],
    ]);
  });

  it("counts a package that no test is to blame for as an error of its own", () => {
    const crash = tested({
      verdict: "failed",
      cause: "emulator",
      reason: "QEMU died",
      exitCode: 139,
    });
    const [suite] = readByPython(junitOf(report(crash))) as unknown[][];
    assert.deepEqual(suite?.slice(1, 5), ["3", "0", "1", "1"]);
    assert.match(junitOf(report(crash)), /<error message="QEMU died" type="emulator">/);
  });
});

describe("a column of a TestGrid", () => {
  it("has started.json, finished.json, and a JUnit file of each target", () => {
    const files = testGridFiles(report(failed), new Date(5_000), new Date(9_999));
    assert.deepEqual(Object.keys(files), [
      "testgrid/started.json",
      "testgrid/finished.json",
      "testgrid/artifacts/junit_linux-arm-v7.xml",
    ]);
    assert.deepEqual(JSON.parse(files["testgrid/started.json"] ?? ""), { timestamp: 5 });
    const finished = JSON.parse(files["testgrid/finished.json"] ?? "") as Record<string, unknown>;
    assert.deepEqual(
      [finished["timestamp"], finished["passed"], finished["result"]],
      [9, false, "FAILURE"],
    );
  });
});

describe("tests that failed", () => {
  it("are annotations at their line, the part and not the whole", () => {
    const [only, ...more] = testAnnotations(report(failed, tested()));
    assert.deepEqual(more, []);
    assert.deepEqual(only?.place, {
      title: "TestB/part (linux/arm/v7)",
      file: "a/a_test.go",
      line: 7,
    });
    assert.match(only.message, /a_test\.go:7/);
  });

  it("stand in the summary with the command that repeats them, inert", () => {
    const summary = testSummary(report(failed, tested({ package: "x|<b>" })));
    assert.match(summary, /linux\/arm\/v7 \| emulated \| 1 \| 1 \| 1 \| - \| 3\.0 s/);
    assert.match(
      summary,
      /cd a &amp;&amp; env GOARCH=arm64 go test -c &amp;&amp; qemu-arm \.\/a\.test</,
    );
    assert.doesNotMatch(summary, /<b>/);
  });
});
