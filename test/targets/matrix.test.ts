import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInputs, settingsFor, type Inputs } from "../../src/inputs.ts";
import { resolveTargets } from "../../src/targets/list.ts";
import { matrixOf, type MatrixEntry } from "../../src/targets/matrix.ts";
import { plan } from "../../src/targets/plan.ts";
import { portsBetween } from "../../src/targets/ports.ts";
import type { TargetSettings } from "../../src/targets/settings.ts";

const ports = portsBetween(26, 26);

/** The matrix of flags, on github.com. */
async function matrix(...args: readonly string[]): Promise<readonly MatrixEntry[]> {
  const { inputs } = await readInputs(args, {});
  const made = plan({
    patterns: inputs.targets,
    settingsOf: (requested) => settingsFor(inputs, requested),
    ports,
    goVersion: "1.26.1",
    goMinor: 26,
    fleet: { host: "linux/amd64", hosted: true, labels: inputs.runners },
  });
  return matrixOf(made, inputs).include;
}

const targetsOf = (entries: readonly MatrixEntry[]): string[] =>
  entries.map(({ target }) => target);

/** What a job that is given `targets: ${{ matrix.target }}` and no more would build. */
async function settingsIn({ target }: MatrixEntry): Promise<Map<string, TargetSettings>> {
  const inputs: Inputs = (await readInputs([], { INPUT_TARGETS: target })).inputs;
  const { requested } = resolveTargets(inputs.targets, ports);
  return new Map(requested.map((one) => [one.target.platform, settingsFor(inputs, one)]));
}

const five = "--targets=linux/amd64 linux/arm64 linux/arm/v7 windows/amd64 windows/arm64";

describe("a matrix", () => {
  it("has a job a target", async () => {
    assert.deepEqual(targetsOf(await matrix(five)), [
      "linux/amd64",
      "linux/arm64",
      "linux/arm/v7",
      "windows/amd64",
      "windows/arm64",
    ]);
  });

  it("puts targets of a group into one job, where they share its runner", async () => {
    assert.deepEqual(targetsOf(await matrix(five, "--group=os")), [
      "linux/amd64 linux/arm64 linux/arm/v7",
      "windows/amd64 windows/arm64",
    ]);
    assert.deepEqual(targetsOf(await matrix(five, "--group=arch")), [
      "linux/amd64 windows/amd64",
      "linux/arm64 windows/arm64",
      "linux/arm/v7",
    ]);
    // Where something runs, the Arm targets have the Arm runner.
    assert.deepEqual(targetsOf(await matrix(five, "--group=runner", "--smoke=-h")), [
      "linux/amd64 windows/amd64 windows/arm64",
      "linux/arm64 linux/arm/v7",
    ]);
    assert.deepEqual(targetsOf(await matrix(five, "--group=os", "--smoke=-h")), [
      "linux/amd64",
      "linux/arm64 linux/arm/v7",
      "windows/amd64 windows/arm64",
    ]);
  });

  it("has no more than per-job targets in a job, and jobs of like size", async () => {
    assert.deepEqual(targetsOf(await matrix(five, "--per-job=4")), [
      "linux/amd64 linux/arm64 linux/arm/v7",
      "windows/amd64 windows/arm64",
    ]);
    assert.deepEqual(targetsOf(await matrix(five, "--per-job=2", "--group=os")), [
      "linux/amd64 linux/arm64",
      "linux/arm/v7",
      "windows/amd64 windows/arm64",
    ]);
    assert.equal((await matrix(five, "--per-job=1")).length, 5);
  });

  it("says of a job what all its targets have, in strings, under a name of its own", async () => {
    const [linux] = await matrix(five, "--group=os", "--smoke=-h", "--runners=*=mine");
    assert.deepEqual(linux, {
      target: "linux/amd64 linux/arm64 linux/arm/v7",
      goos: "linux",
      goarch: "",
      variant: "",
      goarm: "",
      goamd64: "",
      goarm64: "",
      cgo: "auto",
      "runs-on": "mine",
      run: "native",
      name: "linux-amd64+linux-arm64+linux-arm-v7",
    });
    const many = await matrix("--targets=linux/* windows/* darwin/*", "--per-job=3");
    assert.equal(new Set(many.map(({ name }) => name)).size, many.length);
    for (const { name } of many) assert.match(name, /^[\w.+-]{1,60}$/);
  });

  it("carries what is a target's own, so that its job needs no more than the entry", async () => {
    const list = [
      `- {target: linux/arm/v7, cgo: off, env: "A=1\\nB=it's \\"x\\", {y}", ldflags: "-s -w"}`,
      "- {target: windows/*, output: 'bin/{name}-{target}{ext}', smoke: ''}",
      "- linux/amd64",
    ].join("\n");
    const entries = await matrix("--targets", list, "--group=runner");
    assert.equal(entries.length, 1);
    const [entry] = entries;
    assert.ok(entry !== undefined);
    const built = await settingsIn(entry);
    assert.deepEqual([...built.keys()].sort(), [
      "linux/amd64",
      "linux/arm/v7",
      "windows/386",
      "windows/amd64",
      "windows/arm64",
    ]);
    const arm = built.get("linux/arm/v7");
    assert.equal(arm?.cgo, "off");
    assert.deepEqual(arm.env, { A: "1", B: `it's "x", {y}` });
    assert.equal(arm.ldflags, "-s -w");
    assert.equal(built.get("windows/arm64")?.output, "bin/{name}-{target}{ext}");
    assert.equal(built.get("linux/amd64")?.ldflags, "");
    for (const each of await matrix("--targets", list)) {
      assert.equal((await settingsIn(each)).size, 1);
      assert.equal(typeof each.target, "string");
    }
  });

  it("keeps the options of a level, though commas part a list", async () => {
    const entries = await matrix("--targets=linux/arm64/v8.0,lse linux/arm/v7", "--per-job=9");
    assert.deepEqual(targetsOf(entries), ["linux/arm64/v8.0,lse linux/arm/v7"]);
    const [entry] = entries;
    assert.ok(entry !== undefined);
    assert.deepEqual(
      [...(await settingsIn(entry)).keys()],
      ["linux/arm64/v8.0,lse", "linux/arm/v7"],
    );
  });
});
