import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../src/audit/finding.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { checksumList } from "../../src/report/checksums.ts";
import { groupFindings } from "../../src/report/groups.ts";
import { mergeReports, type JobReport } from "../../src/report/merge.ts";
import { countsOf, type Report } from "../../src/report/model.ts";
import { fails } from "../../src/report/publish.ts";
import { textSummary } from "../../src/report/summary.ts";

const finding = (target: string, given: Partial<Finding> = {}): Finding => ({
  rule: "provenance/paths",
  severity: "warning",
  target,
  file: `dist/${target.replaceAll("/", "-")}/greet`,
  message: "names 3 folders, wanted none",
  remedy: "Build with trimpath: true.",
  evidence: "file table",
  ...given,
});

/** The report of a job that built these targets. */
function job(
  targets: readonly string[],
  findings: readonly Finding[] = [],
  given: Partial<Report> = {},
): JobReport {
  const report: Report = {
    schema: 1,
    tool: { name: "go-cross-matrix", version: "0.1.0" },
    go: { version: "1.26.8", source: "proxy", verified: true, verification: "checked" },
    host: { os: "linux", arch: "amd64", distribution: "ubuntu" },
    targets: targets.map((target) => ({
      target,
      cgo: "off",
      libc: null,
      cc: null,
      sysroot: null,
      emulator: { kind: "native", program: null, version: null, why: null },
      seconds: { build: 1 },
      artifacts: [
        {
          path: `dist/${target.replaceAll("/", "-")}/greet`,
          package: "example.org/greet",
          size: 1000,
          sha256: "a".repeat(64),
          elf: null,
          go: null,
          sizes: null,
          runtime: null,
        },
      ],
      tests: null,
    })),
    findings,
    waived: [],
    tools: [],
    ...given,
  };
  return { report, shown: `reports/${targets.join("+")}/report.json`, renamed: new Map() };
}

const host = { os: "linux", arch: "amd64", distribution: "debian" };
const three = ["linux/amd64", "linux/arm64", "linux/arm/v7"];

describe("reports of many jobs", () => {
  it("become one, in the order in which targets were planned", () => {
    const jobs = [...three].reverse().map((target) => job([target], [finding(target)]));
    const { report, notes } = mergeReports(jobs, three, host);
    assert.deepEqual(
      report.targets.map(({ target }) => target),
      three,
    );
    assert.equal(report.findings.length, 3);
    assert.deepEqual(notes, []);
    assert.equal(fails(report, "error"), false);
    assert.equal(fails(report, "warning"), true);
    assert.equal(report.go?.version, "1.26.8");
    assert.deepEqual(report.host, { os: "linux", arch: "amd64", distribution: "ubuntu" });
  });

  it("name a target that never reported, which no fail-on makes fine", () => {
    const { report } = mergeReports([job(["linux/amd64"])], three, host);
    assert.deepEqual(countsOf(report), { error: 2, warning: 0, note: 0 });
    assert.equal(fails(report, "never"), true);
    const text = textSummary(report);
    assert.match(text, /^linux\/arm64 +- .* FAILED$/m);
    assert.match(text, /^linux\/arm\/v7: no report came from its job$/m);
    assert.equal(mergeReports([], three, host).report.targets.length, 3);
  });

  it("that were downloaded twice count once, and two of one target are both shown", () => {
    const same = mergeReports([job(["linux/amd64"]), job(["linux/amd64"])], [], host);
    assert.equal(same.report.targets.length, 1);
    const again = job(["linux/amd64"], [finding("linux/amd64")]);
    const two = mergeReports([job(["linux/amd64"]), again], ["linux/arm64"], host);
    assert.equal(two.report.targets.length, 3);
    assert.match(two.notes.join("\n"), /linux\/amd64 was reported, and not expected/);
    assert.match(two.notes.join("\n"), /linux\/amd64 was reported 2 times: reports\/linux\/amd64/);
  });

  it("say what differs from job to job", () => {
    const arm = job(["linux/arm64"], [], {
      host: { os: "linux", arch: "arm64", distribution: "ubuntu" },
      go: { version: "1.26.8", source: "installed", verified: false, verification: "not checked" },
    });
    const { report } = mergeReports([job(["linux/amd64"]), arm], [], host);
    assert.equal(report.host.arch, "amd64, arm64");
    assert.equal(report.go?.verified, false);
    assert.equal(report.go.verification, "proxy: checked, installed: not checked");
  });

  it("call files by where they lie, in products and findings alike", () => {
    const { report, ...rest } = job(["linux/amd64"], [finding("linux/amd64")]);
    const renamed = new Map([["dist/linux-amd64/greet", "reports/a/greet"]]);
    const merged = mergeReports([{ ...rest, report, renamed }], [], host).report;
    assert.equal(merged.targets[0]?.artifacts[0]?.path, "reports/a/greet");
    assert.equal(merged.findings[0]?.file, "reports/a/greet");
  });
});

describe("findings", () => {
  it("that several targets share are said once, with the targets", () => {
    const [windows, ...none] = ["windows/amd64"].map((target) =>
      finding(target, { file: "dist/windows-amd64/greet.exe" }),
    );
    assert.ok(windows !== undefined && none.length === 0);
    const shared = [...three.map((target) => finding(target)), windows];
    const own = finding("linux/arm64", { message: "names folders, wanted none" });
    assert.deepEqual(
      groupFindings([...shared, own]).map(({ targets, file }) => ({ targets, file })),
      [
        { targets: [...three, "windows/amd64"], file: "greet" },
        { targets: ["linux/arm64"], file: "dist/linux-arm64/greet" },
      ],
    );
    const [annotation] = annotationsOf(shared, "r.json");
    assert.equal(
      annotation?.place.title,
      "provenance/paths (linux/amd64, linux/arm64, linux/arm/v7, windows/amd64)",
    );
    assert.match(
      textSummary(job(three, shared).report),
      /^warning provenance\/paths on linux\/amd64, linux\/arm64, linux\/arm\/v7, windows\/amd64: greet names 3/m,
    );
  });

  it("that differ in a count have its range, and in a version are two", () => {
    const message = (...texts: readonly string[]): string[] =>
      groupFindings(texts.map((text, index) => finding(three[index] ?? "", { message: text }))).map(
        (group) => group.message,
      );
    assert.deepEqual(message("names 172 of 9, /a/1", "names 3 of 9, /a/1"), [
      "names 3 to 172 of 9, /a/1",
    ]);
    assert.equal(message("needs glibc 2.34", "needs glibc 2.36").length, 2);
  });

  it("of two files of one target stay apart, and so do those of no target", () => {
    const one = finding("linux/amd64");
    assert.equal(groupFindings([one, { ...one, file: "other/greet" }]).length, 2);
    assert.equal(groupFindings([one, one].map((each) => ({ ...each, target: null }))).length, 2);
  });
});

describe("a list of checksums", () => {
  it("is sorted, and escapes names as sha256sum does", () => {
    const sha256 = "0".repeat(64);
    assert.equal(checksumList([]), "");
    assert.equal(
      checksumList([
        { name: "b c", sha256 },
        { name: "a\\\n", sha256 },
        { name: "b c", sha256 },
      ]),
      `\\${sha256}  a\\\\\\n\n${sha256}  b c\n`,
    );
  });
});
