import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { act, actForUser, repository, userRepository, workflowOf } from "./act.ts";

/*
 * Whole workflows, as a runner takes them: act in host mode, on a clone of what is committed.
 */

const binfmt = "/proc/sys/fs/binfmt_misc";
const entries = (): string[] => (existsSync(binfmt) ? readdirSync(binfmt) : []);

describe("under act", () => {
  it("one job builds, runs and audits three targets, and post leaves the kernel as it was", async () => {
    const before = entries();
    const { exitCode, log } = await act(repository, ".github/workflows/one-job.yml");
    assert.equal(exitCode, 0, log);
    assert.match(log, /3 targets, 6 products/);
    assert.match(log, /linux\/arm\/v7 +greet .* (?:emulated|native), \d+ ms +ok/);
    assert.match(log, /Success - Post/);
    assert.deepEqual(entries(), before);
  });

  it("a plan fans out into a job a target", async () => {
    const { exitCode, log } = await act(repository, ".github/workflows/fan-out.yml");
    assert.equal(exitCode, 0, log);
    for (const target of ["linux/amd64", "linux/arm64", "linux/arm/v7"]) {
      assert.match(log, new RegExp(`${target} +greet .* ok`));
    }
    assert.equal(log.match(/Job succeeded/g)?.length, 4);
  });

  it("a user's workflow says uses: OWNER/go-cross-matrix@v1, and later steps run the products", async () => {
    const folder = userRepository(
      "user",
      workflowOf(`
- uses: OWNER/go-cross-matrix@v1
  with: { targets: linux/arm64, smoke: --version }
- run: ./dist/linux-arm64/greet --lang de-AT Ada
`),
    );
    const before = entries();
    const { exitCode, log } = await actForUser(folder);
    assert.equal(exitCode, 0, log);
    assert.match(log, /Hallo, Ada!/);
    assert.deepEqual(entries(), before);
  });

  it("a wrong input fails the job with its message and no stack trace", async () => {
    const folder = userRepository(
      "wrong",
      workflowOf("- uses: OWNER/go-cross-matrix@v1\n  with: { targets: linux/armv7 }"),
    );
    const { exitCode, log } = await actForUser(folder);
    assert.equal(exitCode, 1);
    assert.match(log, /targets: "linux\/armv7" is not a platform that Go builds for/);
    assert.match(log, /Did you mean "linux\/arm\/v7"\?/);
    assert.doesNotMatch(log, /\bat .+\.js:\d+/);
  });
});

describe("the workflows", () => {
  const files = readdirSync(".github/workflows").map((name) => join(".github/workflows", name));

  it("are clean under actionlint", () => {
    execFileSync("actionlint", files, { stdio: ["ignore", "inherit", "inherit"] });
  });

  it("are clean under zizmor's pedantic persona", () => {
    const options = ["--persona", "pedantic", "--offline", "--quiet"];
    execFileSync("zizmor", [...options, "action.yml", ...files], {
      stdio: ["ignore", "inherit", "inherit"],
    });
  });

  it("let a caller of the reusable one set every input of the action", () => {
    const read = (file: string): unknown => parse(readFileSync(file, "utf8"));
    const action = read("action.yml") as { inputs: Record<string, unknown> };
    const workflow = read(".github/workflows/go-cross-matrix.yml") as {
      on: { workflow_call: { inputs: Record<string, unknown> } };
      jobs: Record<string, { steps: { with?: Record<string, string> }[] }>;
    };
    // What the workflow itself decides.
    const decided = new Set(["command", "output", "files", "matrix"]);
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const name of Object.keys(action.inputs).filter((one) => !decided.has(one))) {
      assert.ok(name in workflow.on.workflow_call.inputs, `${name} is no input of the workflow`);
      const passed = steps.some((step) => step.with?.[name] === `\${{ inputs.${name} }}`);
      assert.ok(passed, `${name} is not passed on`);
    }
  });

  it("build no more jobs at once than the caller of the reusable one says", () => {
    // act reads no expression there, and starts such jobs one after the other whatever it says.
    const { on, jobs } = parse(readFileSync(".github/workflows/go-cross-matrix.yml", "utf8")) as {
      on: { workflow_call: { inputs: Record<string, { type: string; default: unknown }> } };
      jobs: { build: { strategy: Record<string, unknown> } };
    };
    const { type, default: most } = on.workflow_call.inputs["max-parallel"] ?? assert.fail();
    assert.deepEqual([type, most], ["number", 256]); // as many as a matrix may have
    assert.equal(jobs.build.strategy["max-parallel"], "${{ inputs.max-parallel }}");
  });

  it("pin every action of others by its commit", () => {
    for (const file of files) {
      for (const [, action = ""] of readFileSync(file, "utf8").matchAll(/uses: ([^.\s]\S+)/g)) {
        if (action.startsWith("OWNER/go-cross-matrix")) continue;
        assert.match(action, /@[0-9a-f]{40}$/, file);
      }
    }
  });
});
