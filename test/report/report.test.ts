import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../src/audit/finding.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { countsOf, type ArtifactReport, type Report } from "../../src/report/model.ts";
import { formatSeconds, formatSize, rowsOf } from "../../src/report/rows.ts";
import { markdownSummary, textSummary } from "../../src/report/summary.ts";

const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: "identity/machine",
  severity: "error",
  target: "linux/arm64",
  file: "dist/a",
  message: "is for amd64, wanted arm64",
  remedy: "Build it again.",
  evidence: "e_machine 62",
  ...given,
});

const artifact = (given: Partial<ArtifactReport> = {}): ArtifactReport => ({
  path: "dist/a",
  package: "example.org/a",
  size: 2_400_000,
  sha256: "0".repeat(64),
  elf: null,
  go: null,
  sizes: null,
  runtime: null,
  ...given,
});

const report = (
  artifacts: readonly ArtifactReport[],
  findings: readonly Finding[] = [],
  error?: string,
): Report => ({
  schema: 1,
  tool: { name: "go-cross-matrix", version: "0.1.0" },
  go: { version: "1.26.8", source: "proxy", verified: true, verification: "checksum database" },
  host: { os: "linux", arch: "amd64", distribution: "debian 12" },
  targets: [
    {
      target: "linux/arm64",
      cgo: "off",
      libc: null,
      cc: null,
      sysroot: null,
      emulator: { kind: "none", program: null, version: null, why: null },
      seconds: { build: 1.25, audit: 0.004 },
      artifacts,
      tests: null,
      ...(error === undefined ? {} : { error }),
    },
  ],
  findings,
  waived: [],
  tools: [],
});

describe("annotations", () => {
  it("are one a finding, errors first, with rule, target, message and remedy", () => {
    const made = annotationsOf([finding({ severity: "note" }), finding()], "r.json");
    assert.deepEqual(
      made.map(({ severity }) => severity),
      ["error", "notice"],
    );
    assert.equal(made[0]?.message, "dist/a is for amd64, wanted arm64\nBuild it again.");
    assert.equal(made[0]?.place.title, "identity/machine (linux/arm64)");
  });

  it("of 500 findings are ten of a type, and the last says how many more and where", () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      finding({ file: `dist/${index}`, severity: index % 2 === 0 ? "error" : "warning" }),
    );
    const made = annotationsOf(many, "dist/report.json");
    assert.equal(made.length, 20);
    assert.match(made[9]?.message ?? "", /^241 more of this severity: see .*dist\/report\.json$/);
    assert.equal(made[9]?.severity, "error");
    assert.equal(made[19]?.severity, "warning");
  });

  it("stand at the place in the sources where one is known", () => {
    const location = { file: "main.go", line: 3, col: 7 };
    const [made] = annotationsOf([finding({ location })], "r.json");
    assert.deepEqual(made?.place, { title: "identity/machine (linux/arm64)", ...location });
  });
});

describe("the summary", () => {
  it("has a row a product, and a row for a target that has none", () => {
    const one = rowsOf(report([artifact()]));
    assert.deepEqual(one, [
      {
        target: "linux/arm64",
        product: "a",
        size: "2.3 MiB",
        linkage: "not ELF",
        libc: "-",
        level: "-",
        hardening: "-",
        ran: "not run",
        verdict: "ok",
      },
    ]);
    const [none] = rowsOf(report([], [], "does not compile"));
    assert.equal(none?.verdict, "FAILED");
  });

  it("takes the worst finding of a product for its verdict", () => {
    const verdict = (...severities: Finding["severity"][]): string | undefined =>
      rowsOf(
        report(
          [artifact()],
          severities.map((severity) => finding({ severity })),
        ),
      )[0]?.verdict;
    assert.equal(verdict("note"), "note");
    assert.equal(verdict("note", "warning"), "warning");
    assert.equal(verdict("warning", "error"), "FAILED");
  });

  it("counts what is wrong in its first line", () => {
    const text = textSummary(report([artifact()], [finding()], "greet failed"));
    assert.match(text, /^1 target, 1 product · 2 errors · Go 1\.26\.8\n/);
    assert.match(
      text,
      /error identity\/machine: dist\/a is for amd64, wanted arm64\nBuild it again/,
    );
    assert.deepEqual(countsOf(report([artifact()], [finding()], "x")), {
      error: 2,
      warning: 0,
      note: 0,
    });
  });

  it("shows what a file says and obeys none of it", () => {
    const hostile = "</td><script>|`**@someone** [x](javascript:y) \\ ~#1";
    const found = finding({ message: `${hostile}\nsecond`, file: `dist/${hostile}` });
    const text = markdownSummary(report([artifact({ path: `dist/${hostile}` })], [found]));
    for (const bad of ["<script", "@someone", "[x]", "**", "](", "~#"]) {
      assert.ok(!text.includes(bad), bad);
    }
    for (const line of text.split("\n").filter((one) => one.startsWith("| "))) {
      assert.equal(line.split("|").length, 11, line);
    }
  });
});

describe("what a person reads", () => {
  it("is a size in the unit that fits", () => {
    assert.deepEqual([0, 999, 1000, 2_400_000, 5 * 2 ** 30].map(formatSize), [
      "0 B",
      "999 B",
      "1.0 KiB",
      "2.3 MiB",
      "5.0 GiB",
    ]);
  });

  it("is a time in the unit that fits", () => {
    assert.deepEqual([0.004, 1.25, 125].map(formatSeconds), ["4 ms", "1.3 s", "2m05s"]);
  });
});
