import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder, sharedTools } from "./bundle.ts";

const scratch = scratchFolder("setup");

/** Variables as the runner gives them to the steps that follow. */
function exported(job: Job): Record<string, string> {
  const text = readFileSync(job.env["GITHUB_ENV"] ?? "", "utf8");
  return Object.fromEntries(
    [...text.matchAll(/^([^\n]+?)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [
      name,
      value,
    ]),
  );
}

const header = (file: string): string =>
  execFileSync("readelf", ["-h", file], { encoding: "utf8" });

describe("setup", () => {
  it("gives the steps that follow what their own go build and go test need", async () => {
    const job = new Job(join(scratch, "one"), {
      RUNNER_TOOL_CACHE: sharedTools,
      CPATH: "/nowhere",
    });
    job.copyExample("words");
    const { exitCode, log, path } = await job.action({ command: "setup", targets: "linux/arm64" });
    assert.equal(exitCode, 0, log);
    const variables = exported(job);
    assert.equal(variables["GOARCH"], "arm64");
    assert.equal(variables["CGO_ENABLED"], "1");
    assert.equal(variables["CPATH"], "");
    const env = {
      ...job.env,
      ...variables,
      PATH: [...path.trim().split("\n").reverse(), job.env["PATH"]].join(":"),
    };
    const options = { cwd: job.workspace, env, encoding: "utf8" } as const;
    execFileSync("go", ["build", "-o", "words", "./cmd/words"], options);
    assert.match(header(join(job.workspace, "words")), /Machine: +AArch64/);
    // A later step runs what is of another machine as if it were its own.
    assert.equal(execFileSync(join(job.workspace, "words"), ["a", "b", "a"], options), "2\n");
    assert.match(execFileSync("go", ["test", "./..."], options), /ok\s+example\.org\/words\/count/);
    await job.action({}, "post");
  });

  it("gives a Makefile a file for each of several targets", async () => {
    const job = new Job(join(scratch, "several"), { RUNNER_TOOL_CACHE: sharedTools });
    job.copyExample("words");
    job.write({
      Makefile:
        "words-$(GOARCH): \n\tgo build -o $@ ./cmd/words\n\t$(CC) -c count/answer.c -o answer-$(GOARCH).o\n",
      "count/answer.c": "int answer(void) { return 42; }\n",
    });
    const { exitCode, log, outputs } = await job.action({
      command: "setup",
      targets: "linux/arm64 linux/arm/v7",
    });
    assert.equal(exitCode, 0, log);
    assert.deepEqual(exported(job), {}, "of several none is the environment of all");
    const files = JSON.parse(outputs["env-files"] ?? "{}") as Record<string, string>;
    assert.deepEqual(Object.keys(files), ["linux/arm64", "linux/arm/v7"]);
    for (const file of Object.values(files)) {
      execFileSync("sh", ["-ec", `. ./${file} && make`], { cwd: job.workspace, env: job.env });
    }
    assert.match(header(join(job.workspace, "words-arm64")), /Machine: +AArch64/);
    assert.match(header(join(job.workspace, "answer-arm.o")), /Machine: +ARM/);
    await job.action({}, "post");
  });

  it("prints what a shell evaluates on a command line, and leaves nothing in the kernel", async () => {
    const job = new Job(join(scratch, "shell"));
    job.copyExample("greet");
    const command = `'${process.execPath}' '${resolve("dist/main/index.js")}' setup --targets linux/arm64`;
    const outside = Object.entries(job.env).filter(([name]) => !/^(?:GITHUB|RUNNER)_/.test(name));
    const printed = execFileSync(
      "sh",
      ["-ec", `eval "$(${command} 2>/dev/null)"; go run ./cmd/machine; go test ./...`],
      {
        cwd: job.workspace,
        env: { ...Object.fromEntries(outside), XDG_CACHE_HOME: join(job.folder, "tools") },
        encoding: "utf8",
      },
    );
    assert.match(printed, /arm64/);
    assert.match(printed, /ok\s+\S+\/phrases/);
  });
});
