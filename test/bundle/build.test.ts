import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ends } from "../alive.ts";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("bundle build");
let jobs = 0;

function job(env: Readonly<Record<string, string>> = {}): Job {
  jobs += 1;
  return new Job(join(scratch, `job ${jobs}`), env);
}

/** A module with one program. */
function program(main: string): Record<string, string> {
  return { "go.mod": "module example.org/one\n\ngo 1.21\n", "main.go": main };
}

const hello = 'package main\n\nfunc main() { println("hello") }\n';
const native = { targets: "linux/amd64" };

/** Nobody sees a stack trace, or a promise that was forgotten. */
function noTrace(log: string): void {
  assert.doesNotMatch(log, /^\s+at .+:\d+:\d+\)?$/m);
  assert.doesNotMatch(log, /UnhandledPromise|node:internal/);
}

describe("the build command", () => {
  it("builds, runs, audits and reports the example for three targets", async () => {
    const here = job();
    here.copyExample();
    const { exitCode, log, outputs, summary } = await here.action({ smoke: "--version" });
    assert.equal(exitCode, 0, log);
    const machines = ["linux-amd64", "linux-arm64", "linux-arm-v7"].map((target) => {
      const header = execFileSync(
        "readelf",
        ["-h", join(here.workspace, "dist", target, "greet")],
        { encoding: "utf8" },
      );
      return /Machine:\s+(.+)/.exec(header)?.[1];
    });
    assert.deepEqual(machines, ["Advanced Micro Devices X86-64", "AArch64", "ARM"]);
    const report = here.report();
    assert.equal(outputs["report"], "dist/report.json");
    const [first, ...qemus] = report.tools;
    assert.equal(first?.name, "go");
    assert.deepEqual(qemus.map(({ name }) => name).sort(), ["qemu-aarch64", "qemu-arm"]);
    for (const { verification, hash, source } of qemus) {
      assert.equal(hash === null, source === "installed", verification);
    }
    assert.deepEqual(
      report.targets.map(({ target }) => target),
      ["linux/amd64", "linux/arm64", "linux/arm/v7"],
    );
    for (const { target, artifacts, error } of report.targets) {
      assert.equal(error, undefined);
      const [, goarch = ""] = target.split("/");
      assert.deepEqual(
        artifacts.map(({ package: name }) => name),
        ["example.org/greet/cmd/greet", "example.org/greet/cmd/machine"],
      );
      for (const { run, go, elf } of artifacts) {
        assert.equal(run?.verdict, "passed");
        assert.equal(
          run.how,
          goarch === process.arch.replace("x64", "amd64") ? "native" : "emulated",
        );
        assert.match(run.output, new RegExp(`linux/${goarch}$`, "m"));
        assert.equal(go?.settings["GOARCH"], goarch);
        assert.equal(elf?.interpreter, null);
      }
    }
    const artifacts = JSON.parse(outputs["artifacts"] ?? "") as { path: string; sha256: string }[];
    assert.equal(artifacts.length, 6);
    for (const { path, sha256 } of artifacts) {
      const sum = execFileSync("sha256sum", [join(here.workspace, path)], { encoding: "utf8" });
      assert.equal(sum.split(" ")[0], sha256);
    }
    assert.equal(outputs["errors"], "0");
    assert.equal(outputs["targets"], "linux/amd64 linux/arm64 linux/arm/v7");
    assert.match(outputs["go-version"] ?? "", /^1\.\d+/);
    assert.match(
      summary,
      /\| linux\/arm\/v7 \| <code>greet<\/code> \| \d\.\d MiB \| static \| - \| v7 \| - \| emulated, \d+ ms \| ✅ ok \|/,
    );
    const left = readdirSync(join(here.workspace, "dist"));
    assert.deepEqual(left.sort(), [
      "SHA256SUMS",
      "linux-amd64",
      "linux-arm-v7",
      "linux-arm64",
      "report.json",
      "report.sarif",
    ]);
  });

  it("writes a report that its JSON Schema accepts", async () => {
    const here = job();
    here.write(program('package main\n\nimport "os"\n\nfunc main() { os.Exit(7) }\n'));
    await here.action({ targets: "linux/amd64 windows/amd64 linux/mips", smoke: "x" });
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    assert.equal(validate(here.report()), true, JSON.stringify(validate.errors, null, 1));
  });

  it("works in folders with spaces and quotes, and with such arguments", async () => {
    const here = new Job(join(scratch, 'it\'s a "job" $(touch planted) `x`'));
    here.write(
      program(
        'package main\n\nimport ("fmt"; "os")\n\nfunc main() { fmt.Printf("%q", os.Args[1:]) }\n',
      ),
    );
    const { exitCode, log } = await here.action({
      ...native,
      smoke: `"two words" '$(id)'`,
      output: "out dir/it's {name}",
    });
    assert.equal(exitCode, 0, log);
    const report = here.report("out dir/report.json");
    assert.equal(report.targets[0]?.artifacts[0]?.run?.output, '["two words" "$(id)"]');
    assert.equal(here.has("planted"), false);
  });

  it("leaves the settings of the host out of the product", async () => {
    const here = job({
      GOOS: "windows",
      GOARCH: "386",
      GOARM: "5",
      GOAMD64: "v3",
      CGO_ENABLED: "1",
      GOTOOLCHAIN: "go1.99.9",
    });
    here.write(program(hello));
    const { exitCode, log } = await here.action({ targets: "linux/amd64 linux/arm/v7" });
    assert.equal(exitCode, 0, log);
    const [amd64, arm] = here.report().targets.map(({ artifacts }) => artifacts[0]?.go?.settings);
    assert.equal(amd64?.["GOAMD64"], "v1");
    assert.equal(amd64["CGO_ENABLED"], "0");
    assert.equal(arm?.["GOARM"], "7");
  });

  it("passes ldflags, tags, flags and env on", async () => {
    const here = job();
    here.write({
      ...program(
        'package main\n\nvar version = "none"\n\nfunc main() { println(version, tagged) }\n',
      ),
      "on.go": '//go:build special\n\npackage main\n\nconst tagged = "on"\n',
      "off.go": '//go:build !special\n\npackage main\n\nconst tagged = "off"\n',
    });
    const { exitCode, log } = await here.action({
      ...native,
      ldflags: "-s -w -X main.version=1.2.3",
      tags: "special",
      flags: "-buildmode=pie",
      env: "GODEBUG=\nX=y",
      smoke: "run",
    });
    assert.equal(exitCode, 0, log);
    const [artifact] = here.report().targets[0]?.artifacts ?? [];
    assert.equal(artifact?.run?.output, "1.2.3 on\n");
    assert.equal(artifact.elf?.stripped, true);
    assert.equal(artifact.elf.pie, true);
  });

  it("identifies what is no ELF file, and says that it was not audited", async () => {
    const here = job();
    here.write(program(hello));
    const { exitCode, log } = await here.action({ targets: "windows/amd64 darwin/arm64 js/wasm" });
    assert.equal(exitCode, 0, log);
    assert.equal(here.has("dist/windows-amd64/one.exe"), true);
    assert.equal(here.has("dist/js-wasm/one.wasm"), true);
    const { findings } = here.report();
    assert.deepEqual(
      findings.map(({ severity, message }) => `${severity} ${message}`),
      [
        "note is a PE program: it was identified, its Go settings were checked, and not audited further",
        "note is a Mach-O program: it was identified, its Go settings were checked, and not audited further",
        "note is a WebAssembly program: it was identified, and not audited further",
      ],
    );
  });

  it("turns cgo on where a package has C in it, and says what was tried when there is no compiler", async () => {
    const here = job();
    here.write(
      program(
        'package main\n\n// int answer() { return 42; }\nimport "C"\n\nfunc main() { println(C.answer()) }\n',
      ),
    );
    const amd64 = await here.action({ ...native, smoke: "x" });
    assert.equal(amd64.exitCode, 0, amd64.log);
    const [target] = here.report().targets;
    assert.equal(target?.cgo, "on");
    assert.equal(target.libc, "gnu");
    assert.match(target.cc ?? "", /gcc/);
    const mips = await here.action({ targets: "linux/mips", cc: "gcc" });
    assert.equal(mips.exitCode, 1);
    assert.match(
      mips.log,
      /linux\/mips: there is no C compiler that works \(gcc: there is no package of a gcc for linux\/mips/,
    );
    assert.match(mips.log, /set cc: zig, or set cgo: off/);
    const off = await here.action({ targets: "linux/mips64le", cgo: "off" });
    assert.match(off.log, /there is no main package|build constraints exclude all Go files/);
  });
});

describe("bad input", () => {
  const cases: readonly {
    readonly name: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly inputs: Readonly<Record<string, string>>;
    readonly says: readonly RegExp[];
  }[] = [
    {
      name: "an unknown platform",
      files: program(hello),
      inputs: { targets: "linux/armv7" },
      says: [/::error::targets: "linux\/armv7" is not a platform.*did you mean "linux\/arm\/v7"/i],
    },
    {
      name: "a malformed list",
      files: program(hello),
      inputs: { targets: "linux/amd46 linux/arm/v9 \u{1F600}", cgo: "x" },
      says: [/linux\/amd46/, /"v9" is no variant/, /cgo: "x"/],
    },
    {
      name: "no go.mod",
      inputs: native,
      says: [/there is no go\.mod in .* or above/, /go mod init/],
    },
    {
      name: "no go.mod, with a version given",
      inputs: { ...native, "go-version": ">=1.20" },
      says: [/there is no go\.mod in/],
    },
    {
      name: "no main package",
      files: { "go.mod": "module example.org/lib\n\ngo 1.21\n", "lib.go": "package lib\n" },
      inputs: native,
      says: [
        /packages: there is no main package in \.\/\.\.\. for linux\/amd64/,
        /example\.org\/lib \(package lib\)/,
      ],
    },
    {
      name: "a package that does not exist",
      files: program(hello),
      inputs: { ...native, packages: "./cmd/nope" },
      says: [/there is no package .*cmd\/nope/],
    },
    {
      name: "a package in nobody's module",
      files: program(hello),
      inputs: { ...native, packages: "example.com/nope" },
      says: [/there is no package example\.com\/nope/],
    },
    {
      name: "a Go version that does not exist",
      files: program(hello),
      inputs: { ...native, "go-version": "1.24.99" },
      says: [/go-version: GOPROXY has no Go 1\.24\.99 for linux\/amd64/, /Near it are 1\.24\.\d+/],
    },
    {
      name: "two products on one path",
      files: program(hello),
      inputs: { targets: "linux/amd64 linux/arm64", output: "bin/{name}" },
      says: [
        /output: example\.org\/one for linux\/amd64 and example\.org\/one for linux\/arm64 would both be bin\/one/,
      ],
    },
    {
      name: "a newline in an output",
      files: program(hello),
      inputs: { ...native, output: "a\nb" },
      says: [/output: U\+000a/],
    },
    {
      name: "an unknown input",
      files: program(hello),
      inputs: { targets: "linux/armv7", tagrets: "x" },
      says: [/targets/],
    },
    {
      name: "cgo for a port without it",
      files: program(hello),
      inputs: { targets: "js/wasm", cgo: "on" },
      says: [/js\/wasm: cgo is on, but Go has no cgo for js\/wasm/],
    },
    {
      name: "a level that Go would take in silence",
      files: program(hello),
      inputs: { targets: "linux/arm/v5,typo" },
      says: [/"typo" is not a platform/],
    },
    {
      name: "a go-version-file that is not there",
      files: program(hello),
      inputs: { ...native, "go-version-file": "nope.mod" },
      says: [/go-version-file: .*nope\.mod cannot be read \(ENOENT\)/],
    },
    {
      name: "code that does not compile",
      files: program("package main\n\nfunc main() { undefined() }\n"),
      inputs: native,
      says: [
        /::error title=linux\/amd64,file=main\.go,line=3,col=15::undefined: undefined/,
        /linux\/amd64: the build failed/,
      ],
    },
    {
      name: "a newer Go in go.mod than is installed",
      files: { ...program(hello), "go.mod": "module example.org/one\n\ngo 1.99.0\n" },
      inputs: { ...native, "go-source": "installed" },
      says: [/no Go 1\.99\.0 is installed/],
    },
    {
      name: "a newer Go in go.mod than was asked for",
      files: { ...program(hello), "go.mod": "module example.org/one\n\ngo 1.99.0\n" },
      inputs: { ...native, "go-version": ">=1.20" },
      says: [/the module needs Go 1\.99\.0, this is Go 1\./],
    },
  ];
  for (const { name, files, inputs, says } of cases) {
    it(`${name} fails with a message and nothing left behind`, async () => {
      const here = job();
      here.write(files ?? {});
      const { exitCode, log } = await here.action(inputs);
      assert.equal(exitCode, 1, log);
      for (const text of says) assert.match(log, text);
      noTrace(log);
      const made = existsSync(here.workspace) ? readdirSync(here.workspace) : [];
      // A target that failed is in a report; a product or a temporary folder is not left.
      const rest = made.filter((entry) => !(entry in (files ?? {})) && entry !== "dist");
      assert.deepEqual(rest, []);
      if (here.has("dist"))
        assert.deepEqual(readdirSync(join(here.workspace, "dist")), [
          "report.json",
          "report.sarif",
        ]);
    });
  }

  it("warns of an input that nobody knows", async () => {
    const here = job();
    here.write(program(hello));
    const { exitCode, log } = await here.action({ ...native, tagrets: "x" });
    assert.equal(exitCode, 0);
    assert.match(log, /::warning::there is no input "tagrets": did you mean targets\?/);
  });

  it("an output that may not be written fails before the build", async () => {
    const here = job();
    here.write({ ...program(hello), blocked: "a file where a folder is due" });
    const { exitCode, log } = await here.action({ ...native, output: "blocked/{name}" });
    assert.equal(exitCode, 1);
    assert.match(log, /output: .*blocked cannot be written \((?:EEXIST|ENOTDIR)\)/);
    noTrace(log);
    assert.equal(
      readFileSync(join(here.workspace, "blocked"), "utf8"),
      "a file where a folder is due",
    );
  });

  it("a job without RUNNER_TEMP is told so", async () => {
    const here = job();
    here.write(program(hello));
    delete here.env["RUNNER_TEMP"];
    const { exitCode, log } = await here.action(native);
    assert.equal(exitCode, 1);
    assert.match(log, /RUNNER_TEMP is not set, though GITHUB_ACTIONS is/);
  });
});

describe("a product that misbehaves", () => {
  it("and dies has its exit code in the report, and fails the step", async () => {
    const here = job();
    here.write(
      program('package main\n\nimport "os"\n\nfunc main() { println("why"); os.Exit(7) }\n'),
    );
    const { exitCode, log, outputs, summary } = await here.action({
      targets: "linux/amd64 linux/arm64",
      smoke: "--check",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /linux\/arm64: one --check: exit code 7, wanted 0/);
    for (const { artifacts } of here.report().targets) {
      assert.equal(artifacts[0]?.run?.exitCode, 7);
      assert.equal(artifacts[0].run.output, "why\n");
    }
    assert.equal(outputs["errors"], "2");
    assert.match(summary, /exit code 7, wanted 0 \| ❌ failed/);
    // fail-on governs findings; a product that does not work is never fine.
    assert.equal((await here.action({ ...native, smoke: "x", "fail-on": "never" })).exitCode, 1);
  });

  it("and hangs is ended with its children when its time is up", async () => {
    const here = job();
    here.write(
      program(
        'package main\n\nimport ("fmt"; "os/exec")\n\nfunc main() { c := exec.Command("sleep", "1234.5"); _ = c.Start(); fmt.Println(c.Process.Pid); select {} }\n'.replace(
          "select {}",
          "_ = c.Wait()",
        ),
      ),
    );
    const { exitCode, log } = await here.action({ ...native, smoke: "x", timeout: "1s" });
    assert.equal(exitCode, 1);
    assert.match(log, /timed out after 1 s/);
    const run = here.report().targets[0]?.artifacts[0]?.run;
    assert.equal(run?.verdict, "timed out");
    const pid = /^\d+/.exec(run.output)?.[0] ?? "";
    assert.notEqual(pid, "");
    assert.ok(await ends(Number(pid)));
  });

  it("and prints workflow commands finds nobody to obey them", async () => {
    const here = job();
    here.write(
      program(
        'package main\n\nfunc main() { print("::error::planted\\n::add-path::/evil\\n##[error]planted\\n") }\n',
      ),
    );
    const { exitCode, stdout, path } = await here.action({ ...native, smoke: "x" });
    assert.equal(exitCode, 0);
    assert.equal(path, "");
    const fence = /::stop-commands::(\S+)\n[^]*?planted[^]*?\n::\1::/.exec(stdout);
    assert.notEqual(fence, null);
    assert.doesNotMatch(stdout, /^::(?:error|add-path)::/m);
    assert.doesNotMatch(stdout, /##\[error\]/);
  });

  it("because it is of another machine is never started", async () => {
    const here = job();
    here.write(program(hello));
    // A wrapper around the linker that puts this host's shell into the product's place.
    const wrapper = join(scratchFolder("wrapper"), "wrapper");
    writeFileSync(
      wrapper,
      '#!/bin/sh\n"$@" || exit\ncase "$1" in */link) [ "$2" = -V=full ] || cp /bin/true "$3";; esac\n',
    );
    chmodSync(wrapper, 0o755);
    const { exitCode, log } = await here.action({
      targets: "linux/arm64",
      smoke: "x",
      flags: `-toolexec='${wrapper}'`,
    });
    assert.equal(exitCode, 1, log);
    assert.match(
      log,
      /identity\/machine \(linux\/arm64\)::dist\/linux-arm64\/one is for amd64 .*wanted arm64/,
    );
    const [target] = here.report().targets;
    assert.equal(target?.artifacts[0]?.run?.verdict, "not run");
  });
});

describe("the plan command", () => {
  it("exports the matrix and builds nothing", async () => {
    const here = job({ PATH: "/nonexistent" });
    here.copyExample();
    const { exitCode, outputs, log } = await here.action({
      command: "plan",
      smoke: "--version",
      targets: "linux/amd64\nlinux/arm64, linux/arm",
    });
    assert.equal(exitCode, 0, log);
    const { include } = JSON.parse(outputs["matrix"] ?? "") as {
      include: Record<string, unknown>[];
    };
    assert.deepEqual(
      include.map(
        (entry) => `${String(entry["target"])} ${String(entry["runs-on"])} ${String(entry["run"])}`,
      ),
      [
        "linux/amd64 ubuntu-latest native",
        "linux/arm64 ubuntu-24.04-arm native",
        "linux/arm/v7 ubuntu-24.04-arm native",
      ],
    );
    assert.equal(here.has("dist"), false);
    assert.deepEqual(readdirSync(join(here.folder, "tools")), []);
  });

  it("prints the matrix on a command line", async () => {
    const here = job();
    here.copyExample();
    const { exitCode, stdout } = await here.command("plan", "--targets", "linux/s390x");
    assert.equal(exitCode, 0);
    const { include } = JSON.parse(stdout) as { include: { goarch: string }[] };
    assert.equal(include[0]?.goarch, "s390x");
  });
});

describe("the command line", () => {
  it("prints its help and its version", async () => {
    const here = job();
    const help = await here.command("--help");
    assert.equal(help.exitCode, 0);
    for (const flag of ["--targets", "--smoke", "--go-version"])
      assert.match(help.stdout, new RegExp(`^  ${flag}$`, "m"));
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal((await here.command("--version")).stdout, `go-cross-matrix ${version}\n`);
  });

  it("starts with the node of the machine, too", async () => {
    const here = job();
    const folders = (process.env["PATH"] ?? "")
      .split(":")
      .filter((folder) => !folder.includes("node_modules"));
    const node = folders.map((folder) => join(folder, "node")).find((file) => existsSync(file));
    assert.notEqual(node, undefined, "there is no node outside of node_modules");
    const { exitCode, stdout } = await here.start(
      node ?? "",
      [join(process.cwd(), "dist/main/index.js"), "--version"],
      here.env,
    ).done;
    assert.equal(exitCode, 0);
    assert.match(stdout, /^go-cross-matrix /);
  });

  it("shows the table on standard output and the log on standard error", async () => {
    const here = job();
    here.write(program(hello));
    const { exitCode, stdout, stderr } = await here.command(
      "build",
      "--targets=linux/amd64",
      "--smoke=x",
    );
    assert.equal(exitCode, 0, stderr);
    assert.match(stdout, /^linux\/amd64 +one +\d\.\d MiB +static +- +v1 +- +native, \d+ ms +ok$/m);
    assert.match(stderr, /1 built in/);
    assert.doesNotMatch(stdout + stderr, /::/);
  });

  it("ends at Ctrl-C, and leaves nothing half done", async () => {
    const here = job();
    mkdirSync(here.workspace, { recursive: true });
    here.write(program(`package main\n\nimport "time"\n\nfunc main() { time.Sleep(time.Hour) }\n`));
    const { child, done } = here.begin("build", "--targets=linux/amd64", "--smoke=x");
    const product = join(here.workspace, "dist/linux-amd64/one");
    while (!existsSync(product)) await new Promise((next) => setTimeout(next, 50));
    await new Promise((next) => setTimeout(next, 300));
    const started = performance.now();
    child.kill("SIGINT");
    const { exitCode, stderr } = await done;
    assert.ok(performance.now() - started < 5_000);
    assert.equal(exitCode, 130, stderr);
    assert.match(stderr, /interrupted by SIGINT/);
    noTrace(stderr);
    assert.deepEqual(readdirSync(join(here.workspace, "dist/linux-amd64")), ["one"]);
    assert.throws(() => execFileSync("pgrep", ["-f", product]), "the product still runs");
  });
});
