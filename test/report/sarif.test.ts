import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import ajvDraft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Finding } from "../../src/audit/finding.ts";
import type { Report } from "../../src/report/model.ts";
import { sarifOf } from "../../src/report/sarif.ts";

/** The schema that OASIS publishes, as a Go module that others validate with carries it. */
function officialSchema(): object {
  const module = "github.com/owenrumney/go-sarif/v3@v3.3.1";
  const told = execFileSync("go", ["mod", "download", "-json", module], { encoding: "utf8" });
  const { Dir } = JSON.parse(told) as { readonly Dir: string };
  const source = readFileSync(join(Dir, "pkg/report/v210/sarif/schema.go"), "utf8");
  const [, text = ""] = /const schema = `([^`]+)`/.exec(source) ?? [];
  return JSON.parse(text) as object;
}

const schema = officialSchema();
const ajv = new ajvDraft4.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: "load/page-size",
  severity: "warning",
  target: "linux/arm64",
  file: "dist/linux-arm64/my tool",
  message: "has segments aligned to 4096 bytes, wanted 65536",
  remedy: "Link with ldflags: -extldflags=-Wl,-z,max-page-size=65536",
  evidence: "p_align 4096",
  ...given,
});

const report = (given: Partial<Report> = {}): Report => ({
  schema: 1,
  tool: { name: "go-cross-matrix", version: "0.1.0" },
  go: null,
  host: { os: "linux", arch: "amd64", distribution: "debian" },
  targets: [
    {
      target: "linux/arm64",
      cgo: null,
      libc: null,
      cc: null,
      sysroot: null,
      emulator: { kind: "none", program: null, version: null, why: null },
      seconds: {},
      artifacts: [],
      tests: null,
    },
  ],
  findings: [],
  waived: [],
  tools: [],
  ...given,
});

const home = "https://github.com/a/b/blob/v1";
const runOf = (given: Partial<Report>) => {
  const log = sarifOf(report(given), home);
  assert.ok(isValid(log), ajv.errorsText(isValid.errors));
  const [run] = log.runs;
  assert.ok(run);
  return run;
};

describe("SARIF", () => {
  it("says what GitHub wants of a result", () => {
    const [result] = runOf({ findings: [finding()] }).results ?? [];
    assert.equal(result?.ruleId, "load/page-size");
    assert.equal(result.level, "warning");
    assert.match(result.message.text ?? "", /^dist.* aligned to 4096 .*\n\nLink with/);
    const place = result.locations?.[0]?.physicalLocation;
    assert.deepEqual(place, {
      artifactLocation: { uri: "dist/linux-arm64/my%20tool", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1 },
    });
  });

  it("points at a line of the sources where one is known", () => {
    const location = { file: "a:b/x.go", line: 7, col: 3 };
    const [result] = runOf({ findings: [finding({ location })] }).results ?? [];
    const place = result?.locations?.[0]?.physicalLocation;
    assert.equal(place?.artifactLocation?.uri, "a%3Ab/x.go");
    assert.deepEqual(place?.region, { startLine: 7, startColumn: 3 });
  });

  it("describes every rule, each with its page", () => {
    const run = runOf({ findings: [finding()] });
    const described = run.tool.driver.rules ?? [];
    const [result] = run.results ?? [];
    assert.equal(described[result?.ruleIndex ?? -1]?.id, "load/page-size");
    for (const { id, helpUri, shortDescription } of described) {
      assert.equal(helpUri, `${home}/docs/rules.md#${id.replace("/", "")}`);
      assert.ok((shortDescription?.text.length ?? 0) > 10);
    }
  });

  it("has fingerprints that stay from run to run, and differ from finding to finding", () => {
    const marks = (findings: readonly Finding[]): (string | undefined)[] =>
      (runOf({ findings }).results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints?.["primaryLocationLineHash"],
      );
    const one = marks([finding()]);
    assert.deepEqual(marks([finding({ message: "aligned to 8192", severity: "error" })]), one);
    const all = marks([
      finding(),
      finding(),
      finding({ target: "linux/arm/v7" }),
      finding({ file: "x" }),
      finding({ rule: "load/glibc" }),
    ]);
    assert.equal(new Set(all).size, 5);
    assert.equal(all[0], one[0]);
  });

  it("keeps what is waived, suppressed, and says which targets failed", () => {
    const run = runOf({
      waived: [{ ...finding(), reason: "soon", expires: "2027-01-31" }],
      targets: report().targets.map((target) => ({ ...target, error: "greet: exit code 7" })),
    });
    assert.deepEqual(run.results?.[0]?.suppressions, [
      { kind: "external", status: "accepted", justification: "soon (until 2027-01-31)" },
    ]);
    const [invocation] = run.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.match(
      invocation.toolExecutionNotifications?.[0]?.message.text ?? "",
      /^linux\/arm64: greet: exit code 7/,
    );
  });

  it("is complete with 500 findings, and says what it leaves out of 25,001", () => {
    const many = (count: number): Finding[] =>
      Array.from({ length: count }, (_, index) => finding({ file: `dist/${index}` }));
    assert.equal(runOf({ findings: many(500) }).results?.length, 500);
    const log = sarifOf(report({ findings: many(25_001) }), home);
    assert.equal(log.runs[0]?.results?.length, 25_000);
    const [note] = log.runs[0].invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.match(note?.message.text ?? "", /^1 more results are in report\.json/);
  });

  it("tells the runs of targets apart", () => {
    assert.equal(runOf({}).automationDetails?.id, "go-cross-matrix/linux-arm64/");
  });
});
