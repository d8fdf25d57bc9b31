import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Log } from "sarif";
import { Patch, pt } from "../elf/patch.ts";
import { product } from "../elf/products.ts";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("go-cross-matrix-audit");
let jobs = 0;

/** A workspace with real products, and with what is none, in `built`. */
function job(): Job {
  jobs += 1;
  const made = new Job(join(scratch, String(jobs)));
  made.write({ "built/README.md": "no program\n".repeat(20) });
  cpSync(product({ goarch: "arm", env: { GOARM: "7" } }), join(made.workspace, "built", "arm"));
  cpSync(product({ goarch: "s390x" }), join(made.workspace, "built", "s390x"));
  const mac = product({ goarch: "arm64", env: { GOOS: "darwin" } });
  cpSync(mac, join(made.workspace, "built", "mac"));
  return made;
}

const report = "dist/audit/report.json";

describe("audit", () => {
  it("takes each program of a folder as what it says it is, and says what was left out", async () => {
    const made = job();
    const { exitCode, log, outputs, summary } = await made.action({
      command: "audit",
      files: "built",
    });
    assert.equal(exitCode, 0, log);
    assert.equal(outputs["report"], report);
    assert.match(log, /1 files are no programs/);
    assert.match(summary, /3 targets, 3 products/);
    const { go, targets } = made.report(report);
    assert.equal(go, null);
    assert.deepEqual(
      targets.map(({ target, artifacts }) => [target, artifacts.map(({ path }) => path)]),
      [
        ["linux/arm/v7", ["built/arm"]],
        ["darwin/arm64", ["built/mac"]],
        ["linux/s390x", ["built/s390x"]],
      ],
    );
  });

  it("holds files to the target that is given", async () => {
    const made = job();
    const inputs = { command: "audit", files: "built/arm\nbuilt/s390x", targets: "linux/arm/v7" };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 1);
    assert.match(log, /::error title=identity\/machine .*built\/s390x is for s390x/);
    const wrong = made.report(report).findings.filter(({ severity }) => severity === "error");
    assert.deepEqual([...new Set(wrong.map(({ file }) => file))], ["built/s390x"]);
    assert.equal((await made.action({ ...inputs, "fail-on": "never" })).exitCode, 0);
  });

  it("takes patterns, each file once, and says what a named file is not", async () => {
    const made = job();
    const inputs = { command: "audit", files: "built/ar*\n**/arm\nbuilt/README.md" };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 1);
    assert.match(log, /built\/README\.md is no program/);
    const paths = made.report(report).targets.flatMap(({ artifacts }) => artifacts);
    assert.deepEqual(
      paths.map(({ path }) => path),
      ["built/README.md", "built/arm"],
    );
  });

  it("does not follow links out of a folder, and finds a file whose name is a pattern", async () => {
    const made = job();
    const arm = join(made.workspace, "built", "arm");
    symlinkSync("/", join(made.workspace, "built", "root"));
    cpSync(arm, join(made.workspace, "built", "[a]*{b}"));
    const { exitCode, log } = await made.action({ command: "audit", files: "built/[a]*{b}" });
    assert.equal(exitCode, 0, log);
    assert.equal((await made.action({ command: "audit", files: "built" })).exitCode, 0);
    assert.equal(made.report(report).targets.flatMap(({ artifacts }) => artifacts).length, 4);
  });

  it("looks into tar and zip archives and Debian packages", async () => {
    const made = job();
    const built = join(made.workspace, "built");
    const run = (command: string, ...args: string[]): void => {
      execFileSync(command, args, { cwd: built, stdio: "ignore" });
    };
    run("tar", "-czf", "../all.tar.gz", ".");
    run("tar", "-cf", "../all.tar", "arm", "README.md");
    run("python3", "-m", "zipfile", "-c", "../all.zip", "s390x", "README.md");
    const control =
      "Package: made\nVersion: 1\nArchitecture: armhf\nMaintainer: me\nDescription: x\n";
    made.write({ "package/DEBIAN/control": control });
    cpSync(join(built, "arm"), join(made.workspace, "package", "usr", "bin", "made"));
    run("dpkg-deb", "--root-owner-group", "--build", "../package", "../made.deb");
    const files = "all.tar.gz\nall.tar\nall.zip\nmade.deb";
    const { exitCode, log } = await made.action({ command: "audit", files });
    assert.equal(exitCode, 0, log);
    const paths = made.report(report).targets.flatMap(({ artifacts }) => artifacts);
    assert.deepEqual(paths.map(({ path }) => path).sort(), [
      "all.tar!/arm",
      "all.tar.gz!/arm",
      "all.tar.gz!/mac",
      "all.tar.gz!/s390x",
      "all.zip!/s390x",
      "made.deb!/usr/bin/made",
    ]);
    assert.deepEqual(
      paths.find(({ path }) => path === "made.deb!/usr/bin/made")?.go?.settings["GOARM"],
      "7",
    );
  });

  it("refuses archives that are cut short, and leaves nothing of them", async () => {
    const made = job();
    execFileSync("tar", ["-czf", "../all.tar.gz", "."], { cwd: join(made.workspace, "built") });
    const whole = readFileSync(join(made.workspace, "all.tar.gz"));
    for (const name of ["cut.tar.gz", "cut.zip", "cut.deb"]) {
      writeFileSync(join(made.workspace, name), whole.subarray(0, whole.length / 2));
      const { exitCode, log } = await made.action({ command: "audit", files: name });
      assert.equal(exitCode, 1);
      assert.match(log, new RegExp(`::error::.*cut\\..*(?:no whole archive|cannot read)`), name);
      assert.doesNotMatch(log, /\n\s+at /);
    }
    assert.deepEqual(execFileSync("ls", [made.env["RUNNER_TEMP"] ?? ""], { encoding: "utf8" }), "");
  });

  it("has 500 findings in ten annotations, a summary and a complete SARIF file", async () => {
    const made = job();
    const original = readFileSync(product({ goarch: "arm64", flags: ["-ldflags=-s -w"] }));
    made.write({ "many/README": "" });
    const first = join(made.workspace, "many", "0");
    writeFileSync(first, new Patch(original).align(pt.load, 4096).bytes);
    for (let index = 1; index < 500; index += 1) {
      linkSync(first, join(made.workspace, "many", String(index)));
    }
    const { exitCode, log, outputs, summary } = await made.action({
      command: "audit",
      files: "many",
      targets: "linux/arm64",
      "fail-on": "warning",
    });
    assert.equal(exitCode, 1);
    const annotations = log.match(/^::warning .*/gm) ?? [];
    assert.equal(annotations.length, 10);
    assert.match(annotations[0] ?? "", /load\/page-size.*%0ALink with ldflags/);
    assert.match(annotations[9] ?? "", /491 more of this severity: see the summary or dist\/audit/);
    assert.equal(outputs["warnings"], "500");
    assert.equal(outputs["sarif"], "dist/audit/report.sarif");
    const sarif = JSON.parse(
      readFileSync(join(made.workspace, "dist/audit/report.sarif"), "utf8"),
    ) as Log;
    const results = sarif.runs[0]?.results ?? [];
    assert.equal(results.length, 500);
    const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    assert.equal(new Set(prints).size, 500);
    assert.equal(made.report(report).findings.length, 500);
    assert.match(summary, /500 findings/);
  });

  it("names what is wrong with what was asked", async () => {
    const made = job();
    for (const [inputs, message] of [
      [{ files: "nothing" }, /there is no nothing in/],
      [{ files: "built/*.exe" }, /no file in .* matches built\/\*\.exe/],
      [{ files: "built/*.md" }, /none of 1 files is a program/],
      [{}, /files: not given/],
      [{ files: "built", targets: "linux/arm64 linux/amd64" }, /audit holds files to one target/],
    ] as const) {
      const { exitCode, log } = await made.action({ command: "audit", ...inputs });
      assert.equal(exitCode, 1);
      assert.match(log, message);
      assert.ok(!made.has(report));
    }
  });
});
