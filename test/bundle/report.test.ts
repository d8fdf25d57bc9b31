import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Job, scratchFolder, type Outcome } from "./bundle.ts";

/*
 * The fan-in: report.json files of real builds, as download-artifact lays them out.
 */

const scratch = scratchFolder("report");
let count = 0;
const job = (): Job => new Job(join(scratch, String((count += 1))));

const targets = ["linux/amd64", "linux/arm64", "linux/arm/v7"] as const;
const slug = (target: string): string => target.replaceAll("/", "-");

/** Workspaces in which a job each has built, by target. */
const built = new Map<string, Job>();
let plan: Outcome;

before(async () => {
  for (const target of targets) {
    const one = job();
    one.write({
      "go.mod": "module example.org/one\n\ngo 1.21\n",
      "main.go": 'package main\n\nfunc main() { println("hello") }\n',
    });
    const { exitCode, log } = await one.action({
      targets: target,
      trimpath: "false",
      policy: "{rules: {provenance/paths: warning}}",
    });
    assert.equal(exitCode, 0, log);
    built.set(target, one);
  }
  plan = await (built.get("linux/amd64") as Job).action({
    command: "plan",
    targets: targets.join(" "),
  });
});
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A job that has downloaded what others uploaded, a folder each. */
function collected(of: readonly string[] = targets): Job {
  const here = job();
  for (const target of of) {
    const from = join((built.get(target) as Job).workspace, "dist");
    cpSync(from, join(here.workspace, "reports", `greet-${slug(target)}`), { recursive: true });
  }
  return here;
}

const reportIn = (here: Job, target: string): string =>
  join(here.workspace, "reports", `greet-${slug(target)}`, "report.json");

/** Runs `sha256sum -c` where the list lies, as a person does. */
function checkSums(here: Job, list: string): string {
  const cwd = join(here.workspace, dirname(list));
  return execFileSync("sha256sum", ["-c", basename(list)], { cwd, encoding: "utf8" });
}

describe("a build", () => {
  it("has SHA256SUMS beside its report", () => {
    const here = built.get("linux/amd64") as Job;
    assert.equal(checkSums(here, "dist/SHA256SUMS"), "linux-amd64/one: OK\n");
  });
});

describe("the report command", () => {
  it("merges a folder an artifact into one report, summary, SARIF and list of hashes", async () => {
    const here = collected();
    const matrix = plan.outputs["matrix"] ?? "";
    const { exitCode, log, outputs, summary } = await here.action({
      command: "report",
      files: "reports",
      matrix,
    });
    assert.equal(exitCode, 0, log);
    assert.deepEqual(
      here.report().targets.map(({ target }) => target),
      targets,
    );
    assert.match(log, /3 targets, 3 products/);
    assert.match(summary, /3 targets, 3 products/);
    assert.match(
      summary,
      /provenance\/paths on linux\/amd64, linux\/arm64, linux\/arm\/v7: one names \d+ to \d+ /,
    );
    assert.doesNotMatch(log, /::(?:warning|notice) title=/, "each job has annotated its own");
    const sums = checkSums(here, outputs["checksums"] ?? "");
    assert.equal(sums.match(/OK$/gm)?.length, 3);
    // Later steps find the files by the outputs.
    for (const { path } of JSON.parse(outputs["artifacts"] ?? "[]") as { path: string }[]) {
      assert.ok(here.has(path), path);
    }
    const sarif = JSON.parse(readFileSync(join(here.workspace, "dist/report.sarif"), "utf8")) as {
      runs: { results: unknown[] }[];
    };
    assert.equal(sarif.runs.length, 1);
    assert.equal(sarif.runs[0]?.results.length, here.report().findings.length);
    // Once more over its own report, which is none of a job's.
    const again = await here.action({ command: "report", files: "**/report.json", matrix });
    assert.equal(again.exitCode, 0, again.log);
    assert.equal(here.report().targets.length, 3);
  });

  it("merges what lies in one folder, each under its own name", async () => {
    const here = job();
    for (const target of targets) {
      const from = built.get(target) as Job;
      const output = `all/${slug(target)}/{name}`;
      assert.equal((await from.action({ targets: target, output })).exitCode, 0);
      cpSync(join(from.workspace, "all"), join(here.workspace, "all"), { recursive: true });
    }
    const { exitCode, log } = await here.action({
      command: "report",
      files: "all/**",
      targets: "linux/arm* linux/amd64",
    });
    assert.equal(exitCode, 0, log);
    assert.equal(here.report().targets.length, 3);
    assert.equal(checkSums(here, "dist/SHA256SUMS").match(/OK$/gm)?.length, 3);
  });

  it("merges tests into one junit.xml, and marks one that fails on one target only", async () => {
    const here = collected();
    for (const target of targets) {
      const file = reportIn(here, target);
      const report = JSON.parse(readFileSync(file, "utf8")) as { targets: { tests: unknown }[] };
      const failed = target === "linux/arm/v7";
      const tested = {
        package: "example.org/one",
        how: "native",
        verdict: failed ? "failed" : "passed",
        cause: failed ? "program" : null,
        reason: failed ? "exit code 1, wanted 0" : null,
        retry: null,
        seconds: 1,
        coverage: null,
        exitCode: failed ? 1 : 0,
        directory: ".",
        compile: ["go", "test", "-c", "-o", "./one.test", "."],
        command: ["./one.test"],
        output: failed ? "--- FAIL: TestAlign" : "",
        tests: [{ name: "TestAlign", verdict: failed ? "failed" : "passed", seconds: 0.5 }],
      };
      for (const one of report.targets) one.tests = { packages: [tested] };
      writeFileSync(file, JSON.stringify(report));
    }
    const { log, outputs, summary } = await here.action({ command: "report", files: "reports" });
    const line = "example.org/one TestAlign fails on linux/arm/v7 only";
    assert.ok(log.includes(`${line}: it passes on linux/amd64, linux/arm64`), log);
    // The job that ran it has annotated it.
    assert.doesNotMatch(log, /^::error.*TestAlign \(linux/m);
    assert.match(summary, /### Tests that fail on some targets only/);
    const junit = readFileSync(join(here.workspace, outputs["junit"] ?? ""), "utf8");
    assert.equal(junit.match(/<testsuite /g)?.length, 3);
    assert.equal(junit.match(/<failure /g)?.length, 1);
  });

  it("tells files that were not uploaded apart by their reports", async () => {
    const here = collected();
    for (const target of targets) {
      const file = reportIn(here, target);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(/dist\/[\w-]+\/one/g, "bin/one"));
      rmSync(join(file, "..", slug(target)), { recursive: true });
    }
    const { exitCode, outputs } = await here.action({ command: "report", files: "reports" });
    assert.equal(exitCode, 0);
    const paths = (JSON.parse(outputs["artifacts"] ?? "[]") as { path: string }[]).map(
      ({ path }) => path,
    );
    assert.deepEqual(paths.sort(), [
      "reports/greet-linux-amd64/bin/one",
      "reports/greet-linux-arm-v7/bin/one",
      "reports/greet-linux-arm64/bin/one",
    ]);
  });

  it("fails for a target whose job never reported, whatever fail-on says", async () => {
    const here = collected(["linux/amd64"]);
    const { exitCode, log, outputs, summary } = await here.action({
      command: "report",
      files: "reports/**/report.json",
      targets: targets.join(" "),
      "fail-on": "never",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /::error::linux\/arm64: no report came from its job/);
    assert.match(summary, /\| linux\/arm\/v7 \| - .*failed/);
    assert.equal(outputs["errors"], "2");
    const none = await job().action({
      command: "report",
      files: "reports",
      matrix: plan.outputs["matrix"] ?? "",
    });
    assert.equal(none.exitCode, 1);
    assert.match(none.log, /there is no reports in/);
    const empty = await job().action({
      command: "report",
      files: "reports/**/report.json",
      targets: "linux/amd64",
    });
    assert.equal(empty.exitCode, 1);
    assert.match(empty.log, /linux\/amd64: no report came from its job/);
  });

  it("exits by fail-on", async () => {
    const inputs = { command: "report", files: "reports", targets: targets.join(" ") };
    const exits = async (failOn: string): Promise<number | null> =>
      (await collected().action({ ...inputs, "fail-on": failOn })).exitCode;
    assert.deepEqual([await exits("error"), await exits("warning")], [0, 1]);
  });

  it("says that nobody can be missed where nothing was planned", async () => {
    const { exitCode, log } = await collected().action({ command: "report", files: "reports" });
    assert.equal(exitCode, 0);
    assert.match(log, /::notice::targets and matrix are not given/);
  });

  it("refuses a product that is not the one that was built", async () => {
    const here = collected();
    writeFileSync(join(here.workspace, "reports/greet-linux-arm64/linux-arm64/one"), "other");
    const { exitCode, log } = await here.action({ command: "report", files: "reports" });
    assert.equal(exitCode, 1);
    assert.match(log, /linux-arm64\/one is not the file that .*report\.json speaks of/);
    assert.equal(here.has("dist/report.json"), false);
  });

  const damages: readonly (readonly [
    name: string,
    damage: (text: string) => string,
    says: RegExp,
  ])[] = [
    ["truncated", (text) => text.slice(0, -40), /report\.json is no whole JSON/],
    ["empty", () => "", /report\.json is no whole JSON/],
    ["of another tool", () => '{"tool":{"name":"eslint"}}', /is no report of go-cross-matrix/],
    ["null", () => "null", /is no report of go-cross-matrix/],
    [
      "of a version to come",
      (text) => text.replace('"schema": 1', '"schema": 2'),
      /has schema 2 of go-cross-matrix \d.*knows schema 1.*Use one version/,
    ],
    [
      "with a target that is no text",
      (text) => text.replace('"target": "linux/amd64"', '"target": {"a": 1}'),
      /is not what a report is: \/targets\/0\/target must be string/,
    ],
    [
      "with a hash that is none",
      (text) => text.replace(/"sha256": "\w+"/, '"sha256": "x"'),
      /\/targets\/0\/artifacts\/0\/sha256 must match pattern/,
    ],
    [
      "without findings",
      (text) => text.replace('"findings":', '"fundings":'),
      /it must have required property 'findings'/,
    ],
    [
      "nested a million times",
      () => "[".repeat(1e6),
      /report\.json is no (?:whole JSON|report of go-cross-matrix)/,
    ],
  ];
  for (const [name, damage, says] of damages) {
    it(`refuses a report ${name}, by its name`, async () => {
      const here = collected(["linux/amd64"]);
      const file = reportIn(here, "linux/amd64");
      writeFileSync(file, damage(readFileSync(file, "utf8")));
      const { exitCode, log } = await here.action({ command: "report", files: "reports" });
      assert.equal(exitCode, 1);
      assert.match(log, says);
      assert.doesNotMatch(log, /\bat .+\.js:\d+/);
      assert.equal(here.has("dist"), false);
    });
  }

  it("takes fields of a newer version along, and obeys nothing that a report says", async () => {
    const here = collected(["linux/amd64"]);
    const file = reportIn(here, "linux/amd64");
    const report = JSON.parse(readFileSync(file, "utf8")) as {
      targets: { later?: number; error?: string; artifacts: { path: string }[] }[];
    };
    const [target] = report.targets;
    assert.ok(target?.artifacts[0] !== undefined);
    target.later = 1;
    target.error = "x\n::error::planted\n##[error]planted\n<script>@all";
    target.artifacts[0].path = "../../../etc/passwd";
    writeFileSync(file, JSON.stringify(report));
    const { exitCode, stdout, summary } = await here.action({ command: "report", files: file });
    assert.equal(exitCode, 1);
    assert.doesNotMatch(stdout, /^::error::planted/m);
    // After a command of ours the runner looks for no other in its line.
    assert.doesNotMatch(stdout, /^(?!::).*##\[error\]/m);
    assert.doesNotMatch(summary, /<script>|@all/);
    assert.deepEqual(readdirSync(join(here.workspace, "dist")).sort(), [
      "SHA256SUMS",
      "report.json",
      "report.sarif",
    ]);
  });

  it("names a matrix that is none", async () => {
    const { exitCode, log } = await collected().action({
      command: "report",
      files: "reports",
      matrix: '{"include":[]}',
    });
    assert.equal(exitCode, 1);
    assert.match(log, /matrix: it is not \{"include".*needs\.plan\.outputs\.matrix/);
  });
});
