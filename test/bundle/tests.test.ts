import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { running } from "../alive.ts";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("bundle tests");
let jobs = 0;

/** A library without a program, its tests, and testdata that is found in the package's folder only. */
function library(files: Readonly<Record<string, string>>): Job {
  jobs += 1;
  const made = new Job(join(scratch, `job ${jobs}`));
  made.write({ "go.mod": "module example.org/lib\n\ngo 1.21\n", ...files });
  return made;
}

const add = {
  "a/a.go":
    "package a\n\nfunc Add(x, y int) int {\n\tif x > 100 {\n\t\treturn 0\n\t}\n\treturn x + y\n}\n",
  "a/testdata/one.txt": "1",
  "a/a_test.go": `package a

import (
	"os"
	"runtime"
	"testing"
)

func TestAdd(t *testing.T) {
	text, err := os.ReadFile("testdata/one.txt")
	if err != nil || Add(len(text), 2) != 3 {
		t.Fatal(err)
	}
}

func TestWord(t *testing.T) {
	t.Run("size", func(t *testing.T) {
		if runtime.GOARCH == "arm" {
			t.Errorf("too small ::error::planted ##[error]planted")
		}
	})
}

func TestSkip(t *testing.T) { t.Skip("later") }
`,
};

const three = "linux/amd64 linux/arm64 linux/arm/v7";

describe("tests on the target", () => {
  it("run in their package's folder, and what fails on one target fails that one", async () => {
    const job = library(add);
    const { exitCode, log, summary, outputs } = await job.action({
      targets: three,
      test: "./...",
      cover: "true",
    });
    assert.equal(exitCode, 1, log);
    const report = job.report();
    const came = report.targets.map(({ target, error, tests }) => [
      target,
      error,
      tests?.packages.map(({ how, verdict, cause, coverage, exitCode: code }) =>
        [how, verdict, cause, coverage, code].join(" "),
      ),
    ]);
    assert.deepEqual(came, [
      ["linux/amd64", undefined, ["native passed  66.7 0"]],
      ["linux/arm64", undefined, ["emulated passed  66.7 0"]],
      [
        "linux/arm/v7",
        "1 of 2 tests failed in 1 of 1 packages: example.org/lib/a TestWord",
        ["emulated failed program 66.7 1"],
      ],
    ]);
    const [part] =
      report.targets[2]?.tests?.packages[0]?.tests.filter(({ name }) => name.includes("/")) ?? [];
    assert.deepEqual([part?.name, part?.file, part?.line], ["TestWord/size", "a/a_test.go", 19]);
    assert.match(
      log,
      /^::error title=TestWord\/size \(linux\/arm\/v7\),file=a\/a_test\.go,line=19::/m,
    );
    assert.doesNotMatch(log, /^\s*::error::planted/m);
    assert.doesNotMatch(log.replaceAll(/^::error title.*$/gm, ""), /##\[error\]/);
    assert.match(summary, /Slowest tests/);
    assert.match(summary, /linux\/arm\/v7 \| emulated \| 1 \| 1 \| 1 \| 66\.7 %/);
    assert.equal(outputs["junit"], "dist/junit.xml");
    assert.match(readFileSync(join(job.workspace, "dist/junit.xml"), "utf8"), /TestWord\/size/);
    assert.ok(job.has("dist/testgrid/artifacts/junit_linux-arm-v7.xml"));
    assert.match(
      readFileSync(join(job.workspace, "dist/cover.out"), "utf8"),
      /^mode: set\n.*a\.go/,
    );
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    assert.equal(validate(report), true, JSON.stringify(validate.errors, null, 1));
  });

  it("are repeated by the one line that is shown of those that failed", async () => {
    const name = "it's a part";
    const job = library({
      [`${name}/go.mod`]: "module example.org/lib/part\n\ngo 1.21\n",
      [`${name}/p.go`]: "package part\n",
      [`${name}/p_test.go`]:
        'package part\n\nimport (\n\t"os"\n\t"runtime"\n\t"testing"\n)\n\nfunc TestCpu(t *testing.T) {\n\tt.Error(runtime.GOARCH, os.Getenv("QEMU_CPU"), os.Getenv("GODEBUG"))\n}\n',
    });
    job.env["GODEBUG"] = "gctrace=0";
    const inputs = { "working-directory": name, test: "./...", "test-flags": "-run 'C.u' -short" };
    const { exitCode, log } = await job.action({
      ...inputs,
      targets: "linux/amd64 linux/arm64 linux/arm/v6",
      ldflags: "-s -w",
    });
    assert.equal(exitCode, 1);
    const lines = [...log.matchAll(/^\s*\$ (cd .*go test -c.*)$/gm)].map(([, line = ""]) => line);
    const came = lines.map((line) => {
      const { PATH, HOME, GOCACHE, GOMODCACHE, GOFLAGS } = job.env;
      const env = { PATH, HOME, GOCACHE, GOMODCACHE, GOFLAGS };
      const { status, stdout } = spawnSync("sh", ["-c", line], {
        cwd: job.workspace,
        env,
        encoding: "utf8",
      });
      return `${/p_test\.go:\d+: (.*)/.exec(stdout)?.[1]}, exit ${status}`;
    });
    // Each target's group is shown when that target is through, the fastest first.
    assert.deepEqual(
      came.toSorted(),
      [
        "amd64  gctrace=0, exit 1",
        "arm arm1176 gctrace=0, exit 1",
        "arm64 cortex-a53 gctrace=0, exit 1",
      ],
      log,
    );
  });

  it("take flags, are chosen by them, and may differ from target to target", async () => {
    const job = library(add);
    const { exitCode, log } = await job.action({
      targets: "- linux/amd64\n- {target: linux/arm/v7, test-flags: -skip Word}",
      test: "./...",
      "test-flags": "-run 'Add|Word' -short",
    });
    assert.equal(exitCode, 0, log);
    const names = job
      .report()
      .targets.map(({ tests }) => tests?.packages[0]?.tests.map(({ name }) => name));
    assert.deepEqual(names, [
      ["TestAdd", "TestWord", "TestWord/size"],
      ["TestAdd", "TestSkip"],
    ]);
  });

  it("that do not compile are named with the compiler's words, and the others run", async () => {
    const job = library({ ...add, "b/b_test.go": "package b\n\nfunc f() { nothing() }\n" });
    const { exitCode, log } = await job.action({ targets: "linux/amd64", test: "./..." });
    assert.equal(exitCode, 1);
    assert.match(log, /b\/b_test\.go,line=3,col=12::undefined: nothing/);
    const verdicts = job
      .report()
      .targets[0]?.tests?.packages.map(({ verdict, reason }) => [verdict, reason]);
    assert.deepEqual(verdicts, [
      ["passed", null],
      ["failed", "its tests do not compile"],
    ]);
  });

  it("run where a folder has test files of package main and no program, and others build", async () => {
    const job = library({
      ...add,
      "main.go": 'package main\n\nfunc main() { println("ran") }\n',
      "only/only_test.go": 'package main\n\nimport "testing"\n\nfunc TestOnly(t *testing.T) {}\n',
    });
    const { exitCode, log } = await job.action({
      targets: "linux/amd64",
      test: "./...",
      smoke: "x",
    });
    assert.equal(exitCode, 0, log);
    const [target] = job.report().targets;
    assert.deepEqual(
      target?.artifacts.map(({ package: name }) => name),
      ["example.org/lib"],
    );
    assert.deepEqual(
      target.tests?.packages.map(({ package: name, verdict }) => `${name} ${verdict}`),
      ["example.org/lib/a passed", "example.org/lib/only passed"],
    );
  });

  it("that hang are named and ended with all that they started", async () => {
    const job = library({
      "a/a_test.go": `package a

import (
	"os/exec"
	"testing"
)

func TestHang(t *testing.T) {
	exec.Command("setsid", "sleep", "31337").Start()
	select {}
}
`,
    });
    const { exitCode, log } = await job.action({
      targets: "linux/amd64 linux/arm64",
      test: "./...",
      timeout: "3s",
    });
    assert.equal(exitCode, 1);
    for (const { tests } of job.report().targets) {
      const [one] = tests?.packages ?? [];
      assert.deepEqual([one?.verdict, one?.cause], ["timed out", "timeout"], log);
      assert.equal(one?.reason, "timed out after 3 s in TestHang");
    }
    assert.deepEqual(running("31337"), []);
  });

  it("that print a gigabyte cost a bounded part of it", async () => {
    const job = library({
      "a/a_test.go": `package a

import (
	"os"
	"testing"
)

func TestLoud(t *testing.T) {
	line := make([]byte, 1<<20)
	for i := range line {
		line[i] = 'x'
	}
	line[len(line)-1] = 10
	for i := 0; i < 1024; i++ {
		os.Stdout.Write(line)
	}
	t.Error("loud")
}
`,
    });
    const { exitCode, log } = await job.action({ targets: "linux/amd64", test: "./..." });
    assert.equal(exitCode, 1);
    assert.ok(log.length < 1 << 20, `the log has ${log.length} characters`);
    const [one] = job.report().targets[0]?.tests?.packages ?? [];
    assert.match(one?.reason ?? "", /exit code 1.*results in between are lost/);
    assert.deepEqual(
      one?.tests.map(({ name, verdict }) => [name, verdict]),
      [["TestLoud", "failed"]],
    );
  });
});

describe("a product that is run", () => {
  const program = (body: string, imports: string): Readonly<Record<string, string>> => ({
    "go.mod": "module example.org/one\n\ngo 1.21\n",
    "main.go": `package main\n\nimport (${imports})\n\nfunc main() {\n${body}\n}\n`,
  });

  it("and starts a hundred children that leave it, leaves none of them", async () => {
    const job = library(
      program(
        `for i := 0; i < 100; i++ {
		command := exec.Command("sleep", "31338")
		command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
		command.Start()
	}
	time.Sleep(time.Hour)`,
        `"os/exec"; "syscall"; "time"`,
      ),
    );
    const { exitCode, log } = await job.action({
      targets: "linux/amd64 linux/arm/v7",
      smoke: "x",
      timeout: "5s",
    });
    assert.equal(exitCode, 1, log);
    for (const { artifacts } of job.report().targets) {
      assert.equal(artifacts[0]?.run?.cause, "timeout", log);
    }
    assert.deepEqual(running("31338"), []);
  });

  it("and dies in the emulator is run once more, and fails whatever comes of that", async () => {
    const job = library(
      program(
        `if strings.Contains(os.Getenv("GODEBUG"), "asyncpreemptoff=1") {
		return
	}
	var byDefault [64]byte // struct sigaction with SIG_DFL: Go's runtime does not see the signal
	action := uintptr(unsafe.Pointer(&byDefault))
	syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(syscall.SIGSEGV), action, 0, 8, 0, 0)
	syscall.Kill(syscall.Getpid(), syscall.SIGSEGV)
	time.Sleep(time.Hour)`,
        `"os"; "strings"; "syscall"; "time"; "unsafe"`,
      ),
    );
    const { exitCode, log } = await job.action({ targets: "linux/arm64", smoke: "x" });
    assert.equal(exitCode, 1, log);
    const run = job.report().targets[0]?.artifacts[0]?.run;
    assert.deepEqual([run?.verdict, run?.cause], ["failed", "emulator"], log);
    assert.deepEqual(run?.retry, {
      setting: "GODEBUG=asyncpreemptoff=1",
      verdict: "passed",
      reason: null,
    });
    assert.match(
      log,
      /perhaps a fault of QEMU .*once more with GODEBUG=asyncpreemptoff=1: it passed/,
    );
  });
});
