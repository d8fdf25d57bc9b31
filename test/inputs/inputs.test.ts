import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { describeFailure, Failure } from "../../src/failure.ts";
import { inputDefaults, readInputs, settingsFor, type Inputs } from "../../src/inputs.ts";
import { resolveTargets } from "../../src/targets/list.ts";
import { portsBetween } from "../../src/targets/ports.ts";

async function read(args: readonly string[], env: Record<string, string> = {}): Promise<Inputs> {
  return (await readInputs(args, env)).inputs;
}

async function refusal(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const failure: unknown = await readInputs(args, env).then(
    () => assert.fail(`${args.join(" ")} was accepted`),
    (thrown: unknown) => thrown,
  );
  assert.ok(failure instanceof Failure, String(failure));
  return describeFailure(failure);
}

describe("inputs", () => {
  it("have the defaults of action.yml", () => {
    const { inputs } = parse(readFileSync("action.yml", "utf8")) as {
      inputs: Record<string, { default?: string }>;
    };
    const stated = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]);
    // "Not given" must be known of targets, so their default stands in the code alone.
    const own = [...inputDefaults].map(([name, value]) => [name, name === "targets" ? "" : value]);
    assert.deepEqual(stated, own);
  });

  it("come from flags and from the runner, and a flag wins", async () => {
    const inputs = await read(
      ["build", "--targets", "linux/arm64", "--trimpath=false", "--smoke", "--version"],
      {
        INPUT_TARGETS: "linux/amd64",
        "INPUT_GO-VERSION": " 1.26.x ",
        INPUT_LDFLAGS: "",
      },
    );
    assert.equal(inputs.command, "build");
    assert.deepEqual(
      inputs.targets.map(({ text }) => text),
      ["linux/arm64"],
    );
    assert.equal(inputs.goVersion, "1.26.x");
    assert.equal(inputs.settings.trimpath, false);
    assert.deepEqual(inputs.settings.smoke, ["--version"]);
  });

  it("take a flag twice as two lines", async () => {
    const { settings } = await read(["--env", "A=1", "--env=B=2 3"]);
    assert.deepEqual(settings.env, { A: "1", B: "2 3" });
  });

  it("take a bare boolean flag", async () => {
    const inputs = await read(["--trimpath", "--targets", "linux/arm64"]);
    assert.equal(inputs.settings.trimpath, true);
    assert.equal(inputs.targets.length, 1);
  });

  it("split smoke arguments and flags as a shell does, without one", async () => {
    const { settings } = await read([
      "--smoke",
      `run "two words" '$(id)'`,
      "--flags=-v -gcflags='all=-N -l'",
    ]);
    assert.deepEqual(settings.smoke, ["run", "two words", "$(id)"]);
    assert.deepEqual(settings.flags, ["-v", "-gcflags=all=-N -l"]);
  });

  it("differ by target where the list says so", async () => {
    const inputs = await read(["--env", "A=1", "--cgo=on"], {
      INPUT_TARGETS: "- linux/amd64\n- {target: linux/arm/v7, cgo: off, env: B=2, timeout: 90s}",
    });
    const { requested } = resolveTargets(inputs.targets, portsBetween(26, 26));
    const [amd64, arm] = requested.map((item) => settingsFor(inputs, item));
    assert.equal(amd64?.cgo, "on");
    assert.equal(arm?.cgo, "off");
    assert.equal(arm?.timeoutMs, 90_000);
    assert.deepEqual(arm?.env, { A: "1", B: "2" });
  });

  it("warn of what nobody knows", async () => {
    const { warnings } = await readInputs([], { INPUT_TAGRETS: "x", INPUT_LOUDNESS: "red" });
    assert.deepEqual(warnings, [
      'there is no input "tagrets": did you mean targets?',
      'there is no input "loudness": it is ignored',
    ]);
  });

  const refused: readonly (readonly [args: readonly string[], ...says: readonly RegExp[]])[] = [
    [["biuld"], /command: "biuld" is none of plan, setup, build/, /Did you mean build\?/],
    [["--tragets", "linux/arm64"], /there is no flag --tragets/, /Did you mean --targets\?/],
    [["--targets"], /--targets has no value/],
    [["build", "linux/arm64"], /"linux\/arm64" is a second command/],
    [
      ["--sysroot-packages=libssl-dev zlib1g-"],
      /sysroot-packages: "zlib1g-": no name of a package/,
    ],
    [["--sysroot-suite=Noble 24"], /sysroot-suite: "Noble 24" is no name of a suite/],
    [["--sysroot-mirror=example.org"], /sysroot-mirror: "example.org" is no address/],
    [["--cc={tripel}-gcc"], /cc: "{tripel}" is no placeholder/, /{triple} and {sysroot}/],
    [["--glibc=latest"], /glibc: "latest" is no version of glibc/],
    [["--libc=mus"], /libc: "mus" is none of gnu, musl/],
    [["--cgo=maybe"], /cgo: "maybe" is none of auto, on, off/],
    [["--cgo=on", "--timeout=soon"], /timeout: "soon" is no duration/],
    [["--timeout=0s"], /timeout/],
    [["--timeout=25h"], /timeout/],
    [["--trimpath=yes"], /trimpath: "yes" is neither true nor false/],
    [["--parallel=0"], /parallel: "0" is no number/],
    [["--output=x/{nmae}"], /output: "\{nmae\}" is no placeholder/, /\{name\}/],
    [["--flags=-o x"], /flags: -o is set by an input of its own/, /Use output\./],
    [["--flags=--ldflags=-s"], /Use ldflags\./],
    [["--env=GOARM=6"], /env: GOARM is set by an input of its own/, /Use targets\./],
    [["--env=A"], /env: "A" is not KEY=VALUE/],
    [["--env=__proto__=1"], /is not KEY=VALUE/],
    [["--output=a\nb"], /output: U\+000a at character 2 is not allowed/],
    [["--ldflags=-X a=b\0c"], /ldflags: U\+0000/],
    [["--env=A=\u001b[31m"], /env: U\+001b/],
    [["--go-version=1.26\r\nx"], /go-version: U\+000d/],
    [["--runners=linux/arm64"], /runners: "linux\/arm64" is not TARGET=LABEL/],
    [["--targets=linux/armv7"], /targets: "linux\/armv7" is not a platform/],
  ];
  for (const [args, ...says] of refused) {
    it(`refuse ${JSON.stringify(args.join(" "))}`, async () => {
      const error = await refusal(args);
      for (const text of says) assert.match(error, text);
    });
  }

  it("name the override that is wrong, and its target", async () => {
    const error = await refusal([], {
      INPUT_TARGETS:
        "- {target: linux/arm/v7, cog: off}\n- {target: linux/arm64, cgo: 1}\n- {target: linux/amd64, parallel: 3}",
    });
    assert.match(error, /targets: linux\/arm\/v7: "cog" is no input that can differ/);
    assert.match(error, /Nearest: cgo\./);
    assert.match(error, /targets: linux\/arm64: cgo: "1" is none of/);
    assert.match(error, /targets: linux\/amd64: "parallel" is no input/);
  });

  it("name everything that is wrong at once", async () => {
    const error = await refusal(["--cgo=x", "--timeout=x", "--targets=linux/armv7 linux/amd46"]);
    for (const text of [/cgo: /, /timeout: /, /linux\/armv7/, /linux\/amd46/])
      assert.match(error, text);
  });
});
