import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Finding } from "../../src/audit/finding.ts";
import { Job, scratchFolder } from "./bundle.ts";

/*
 * Second builds: of what is reproducible, and of what is not, each for a reason of its own.
 */

const scratch = scratchFolder("verify");
let count = 0;
const hello = "package main\n\nfunc main() { println(answer()) }\n";
const answer = "package main\n\nfunc answer() int { return 42 }\n";
/** C code that has the second of its compilation in it. */
const timed =
  'package main\n\n// static const char *when(void) { return __TIME__; }\nimport "C"\n\nfunc answer() string { return C.GoString(C.when()) }\n';

function project(files: Readonly<Record<string, string>> = {}): Job {
  const here = new Job(join(scratch, String((count += 1))));
  const all = {
    "go.mod": "module example.org/one\n\ngo 1.21\n",
    "main.go": hello,
    "answer.go": answer,
  };
  here.write({ ...all, ...files });
  return here;
}

const verify = { targets: "linux/amd64", verify: "reproducible" };
const ofRule = (here: Job): readonly Finding[] =>
  here.report().findings.filter(({ rule }) => rule === "provenance/reproducible");

function commit(here: Job): void {
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
    execFileSync("git", [...identity, ...args], { cwd: here.workspace });
  };
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "one");
  // The go command records the state of the repository again.
  delete here.env["GOFLAGS"];
}

describe("a second build", () => {
  it("has the same bytes on every target, with the state of the repository in it", async () => {
    const here = project({ ".gitignore": "/dist/\n" });
    commit(here);
    const targets = "linux/amd64 linux/arm/v7 windows/amd64";
    const { exitCode, log } = await here.action({ ...verify, targets });
    assert.equal(exitCode, 0, log);
    for (const { target, reproducible, artifacts, seconds } of here.report().targets) {
      assert.equal(reproducible, true, target);
      assert.equal(artifacts[0]?.go?.settings["vcs.modified"], "false");
      assert.ok((seconds["verify"] ?? 0) > 0);
    }
    assert.match(log, /linux\/arm\/v7: a second build gave the same bytes/);
    assert.deepEqual(readdirSync(join(here.folder, "temp")), []);
  });

  it("has the same bytes with C in it, from a module below the repository's root", async () => {
    const here = project({
      "sub/go.mod":
        "module example.org/sub\n\ngo 1.21\n\nrequire example.org/one v0.0.0\n\nreplace example.org/one => ../lib\n",
      "sub/main.go":
        'package main\n\n// int answer(void) { return 42; }\nimport "C"\nimport "example.org/one"\n\nfunc main() { println(C.answer(), one.Name) }\n',
      "lib/go.mod": "module example.org/one\n\ngo 1.21\n",
      "lib/one.go": 'package one\n\nconst Name = "one"\n',
      ".gitignore": "dist/\n",
    });
    commit(here);
    const { exitCode, log } = await here.action({ ...verify, "working-directory": "sub" });
    assert.equal(exitCode, 0, log);
    assert.equal(here.report("sub/dist/report.json").targets[0]?.reproducible, true);
  });

  it("that is not asked for is none, and nothing is said of it", async () => {
    const here = project();
    assert.equal((await here.action({ targets: "linux/amd64" })).exitCode, 0);
    assert.equal("reproducible" in (here.report().targets[0] ?? {}), false);
  });

  it("names the folder of the sources where trimpath is off, and the section", async () => {
    const here = project();
    const { exitCode, log } = await here.action({ ...verify, trimpath: "false" });
    assert.equal(exitCode, 1, log);
    const [found] = ofRule(here);
    assert.equal(found?.severity, "error");
    assert.equal(found.file, "dist/linux-amd64/one");
    assert.match(
      found.message,
      /first at offset 0x[0-9a-f]+ in \.\S+.*: the folder that it was built in is in it, it names \/\S+/,
    );
    assert.match(found.evidence, /^sha256 [0-9a-f]{64} and [0-9a-f]{64}; sections .*\.gopclntab/);
    assert.match(found.remedy, /trimpath: true/);
    assert.equal(here.report().targets[0]?.reproducible, false);
  });

  it("names the time that C code has in it, and counts for what the policy says", async () => {
    const here = project({ "answer.go": timed });
    const policy = "{rules: {provenance/reproducible: warning}}";
    const { exitCode, log, outputs } = await here.action({ ...verify, policy });
    assert.equal(exitCode, 0, log);
    assert.equal(outputs["warnings"], "1");
    const [found] = ofRule(here);
    assert.match(
      found?.message ?? "",
      /\.rodata.*the time of the build seems.*it has \d\d:\d\d:\d\d/,
    );
    assert.match(found?.remedy ?? "", /SOURCE_DATE_EPOCH/);
    // The build cache does not know that it decides: an object with the old time would be taken.
    here.env["SOURCE_DATE_EPOCH"] = "1700000000";
    here.env["GOCACHE"] = join(here.folder, "cache");
    const mended = await here.action(verify);
    assert.equal(mended.exitCode, 0, mended.log);
    assert.deepEqual(ofRule(here), []);
  });

  it("names the state of the repository where git sees what builds write", async () => {
    const here = project();
    commit(here);
    here.write({ "dist/earlier": "of another build" });
    const { exitCode, log } = await here.action(verify);
    assert.equal(exitCode, 1, log);
    assert.match(
      ofRule(here)[0]?.message ?? "",
      /the state of the repository is in it, .*vcs\.modified is true and false/,
    );
  });

  it("names the section where nobody knows the cause", async () => {
    const here = project();
    const tool = join(scratch, "random");
    // A compiler's wrapper that hands the linker other data each time.
    writeFileSync(
      tool,
      '#!/bin/sh\ncase "$1 $2" in "$1 -V=full") ;; */link" "*) tool=$1; shift; set -- "$tool" -X main.salt=$(od -An -N8 -tx4 /dev/urandom | tr -d " ") "$@";; esac\nexec "$@"\n',
    );
    chmodSync(tool, 0o755);
    here.write({
      "salt.go": 'package main\n\nvar salt = "none"\n\nfunc init() { println(salt) }\n',
    });
    const { exitCode, log } = await here.action({ ...verify, flags: `-toolexec=${tool}` });
    assert.equal(exitCode, 1, log);
    const [found] = ofRule(here);
    assert.match(found?.message ?? "", /offset 0x[0-9a-f]+ in \.\S+.*something that the sources/);
  });

  it("that cannot be made fails its target, by what went wrong", async () => {
    const here = project();
    here.write({
      "go.mod":
        "module example.org/one\n\ngo 1.21\n\nrequire example.org/two v0.0.0\n\nreplace example.org/two => ../two\n",
      "two.go": 'package main\n\nimport _ "example.org/two"\n',
    });
    here.write({
      "../two/go.mod": "module example.org/two\n\ngo 1.21\n",
      "../two/two.go": "package two\n",
    });
    const { exitCode, log } = await here.action(verify);
    assert.equal(exitCode, 1, log);
    assert.match(log, /the second build failed: linux\/amd64: the build failed/);
    assert.match(here.report().targets[0]?.error ?? "", /the second build failed/);
  });
});
