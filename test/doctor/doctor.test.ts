import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diagnose, type Diagnosis } from "../../src/doctor/diagnose.ts";
import type { HostFacts, TargetFacts } from "../../src/doctor/facts.ts";
import { explainLog } from "../../src/doctor/logs.ts";
import { parsePlatform } from "../../src/targets/platform.ts";

const target = (platform: string, given: Partial<TargetFacts> = {}): TargetFacts => ({
  target: parsePlatform(platform),
  entry: null,
  qemuName: "aarch64",
  qemu: null,
  compiler: "aarch64-linux-gnu-gcc",
  compilerFound: true,
  ...given,
});

/** A hosted runner, with what is given in the place of its own. */
const facts = (given: Partial<HostFacts> = {}): HostFacts => ({
  host: {
    os: "linux",
    arch: "amd64",
    distribution: "ubuntu",
    codename: "noble",
    root: false,
    cpus: 4,
    memory: 16 * 2 ** 30,
  },
  privilege: "sudo",
  binfmt: true,
  apt: true,
  git: true,
  go: { wanted: "1.26", from: "go.mod", found: "/usr/bin/go" },
  folders: [{ what: "tool cache", path: "/opt", writable: true, free: 50e9 }],
  targets: [target("linux/arm64")],
  ...given,
});

const of = (given: Partial<HostFacts>, name: string): Diagnosis => {
  const found = diagnose(facts(given)).find((one) => one.of === name);
  assert.ok(found !== undefined, name);
  return found;
};

describe("a diagnosis", () => {
  it("of a hosted runner has nothing to say against it", () => {
    assert.deepEqual(new Set(diagnose(facts()).map(({ verdict }) => verdict)), new Set(["ok"]));
    assert.match(of({}, "linux/arm64").says, /QEMU from a package, registered for the job/);
  });

  const cases: readonly (readonly [
    given: Partial<HostFacts>,
    of: string,
    verdict: Diagnosis["verdict"],
    says: RegExp,
  ])[] = [
    [{ go: { wanted: null, why: "there is no go.mod\nRun x." } }, "Go", "error", /no go\.mod/],
    [{ go: { wanted: "1.99", from: "go.mod", found: null } }, "Go", "note", /will be fetched/],
    [{ git: false }, "git", "note", /no revision/],
    [{ privilege: null }, "binfmt_misc", "note", /called directly/],
    [{ binfmt: false }, "binfmt_misc", "note", /not mounted/],
    [{ privilege: null }, "linux/arm64", "ok", /from a package, called directly/],
    [{ apt: false }, "host", "note", /no apt/],
    [{ apt: false }, "linux/arm64", "warning", /no qemu-aarch64, and no apt/],
    [
      { targets: [target("linux/arm64", { qemu: "/usr/bin/qemu-aarch64" })], apt: false },
      "linux/arm64",
      "ok",
      /runs by \/usr\/bin\/qemu-aarch64/,
    ],
    [
      { targets: [target("linux/arm64", { entry: { name: "theirs", interpreter: "/q" } })] },
      "linux/arm64",
      "ok",
      /entry theirs \(\/q\)/,
    ],
    [{ targets: [target("linux/amd64")] }, "linux/amd64", "ok", /natively/],
    [{ targets: [target("windows/amd64")] }, "windows/amd64", "note", /nothing here runs it/],
    [
      { folders: [{ what: "tool cache", path: "/opt", writable: false, free: 1 }] },
      "tool cache",
      "note",
      /cannot be written/,
    ],
    [
      { folders: [{ what: "working-directory", path: "/w", writable: false, free: 1 }] },
      "working-directory",
      "error",
      /cannot be written/,
    ],
    [
      { folders: [{ what: "temporary files", path: "/t", writable: true, free: 5e8 }] },
      "temporary files",
      "warning",
      /476\.8 MiB free/,
    ],
    [{ host: { ...facts().host, os: "darwin" } }, "host", "warning", /pure Go/],
  ];
  for (const [given, name, verdict, says] of cases) {
    it(`of ${JSON.stringify(given).slice(0, 60)} says ${String(says)}`, () => {
      const found = of(given, name);
      assert.equal(found.verdict, verdict);
      assert.match(found.says, says);
      if (verdict !== "ok") assert.notEqual(found.remedy, "");
    });
  }

  it("names a compiler that is missing only where programs with C in them may want it", () => {
    const missing = { compilerFound: false };
    const notes = (...targets: TargetFacts[]): number =>
      diagnose(facts({ targets })).filter(({ says }) => says.includes("-gcc is not")).length;
    assert.equal(notes(target("linux/arm64", missing), target("linux/amd64", missing)), 1);
    assert.equal(notes(target("windows/arm64", { ...missing, compiler: null })), 0);
  });
});

describe("a log", () => {
  const lines: readonly (readonly [printed: string, means: RegExp])[] = [
    ["bash: ./greet: cannot execute binary file: Exec format error", /another machine/],
    ["./greet: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found", /glibc 2\.34/],
    ["qemu-arm: Could not open '/lib/ld-linux-armhf.so.3': No such file", /ld-linux-armhf\.so\.3/],
    ["qemu: uncaught target signal 4 (Illegal instruction) - core dumped", /instruction/],
    ["gcc_arm64.S:30: Error: no such instruction: `stp x29,x30'", /CC is not set/],
    ["go: updates to go.mod needed, missing go.sum entry", /go\.sum lacks/],
    ["ld: write: no space left on device", /disk is full/],
    ["app.go:5:3: could not determine what C.git_x refers to", /no header of the target has git_x/],
    ["This program can only be run on AMD64 processors with v3 microarchitecture support.", /=v3/],
  ];
  for (const [printed, means] of lines) {
    it(`with ${JSON.stringify(printed.slice(0, 40))} is explained`, () => {
      const [found, ...others] = explainLog(
        `ok\n2026-11-25T10:00:00.1234567Z \u001B[31m${printed}\n`,
      );
      assert.equal(found?.line, 2);
      assert.equal(found.printed, printed);
      assert.match(found.what, means);
      assert.notEqual(found.remedy, "");
      assert.deepEqual(others, []);
    });
  }

  it("has each meaning once, and of what nobody knows none", () => {
    assert.equal(explainLog("exec format error\n".repeat(3)).length, 1);
    assert.deepEqual(explainLog("all is well\n"), []);
  });

  it("with a line of many megabytes is read in bounded time", () => {
    const started = performance.now();
    explainLog(`${"x".repeat(8e6)}\n`.repeat(2));
    assert.ok(performance.now() - started < 2000);
  });
});
