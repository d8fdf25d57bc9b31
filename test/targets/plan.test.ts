import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeFailure, Failure } from "../../src/failure.ts";
import { readInputs, settingsFor } from "../../src/inputs.ts";
import { matrixOf } from "../../src/targets/matrix.ts";
import { plan, type Plan } from "../../src/targets/plan.ts";
import { portsBetween } from "../../src/targets/ports.ts";

interface Circumstances {
  readonly goMinor?: number;
  readonly hosted?: boolean;
  readonly host?: string;
}

/** Plans as the command does, from flags. */
async function planned(args: readonly string[], circumstances: Circumstances = {}): Promise<Plan> {
  const { goMinor = 26, hosted = false, host = "linux/amd64" } = circumstances;
  const { inputs } = await readInputs(args, {});
  return plan({
    patterns: inputs.targets,
    settingsOf: (requested) => settingsFor(inputs, requested),
    ports: portsBetween(goMinor, goMinor),
    goVersion: `1.${goMinor}.1`,
    goMinor,
    fleet: { host, hosted, labels: inputs.runners },
  });
}

async function refusal(args: readonly string[], circumstances?: Circumstances): Promise<string> {
  const thrown: unknown = await planned(args, circumstances).then(
    () => assert.fail(`${args.join(" ")} was planned`),
    (failure: unknown) => failure,
  );
  assert.ok(thrown instanceof Failure, String(thrown));
  return describeFailure(thrown);
}

describe("a plan", () => {
  it("exports a matrix of strings", async () => {
    const matrix = matrixOf(
      await planned([
        "--targets=linux/amd64/v3 linux/arm64/v8.2 linux/arm/v6,softfloat linux/s390x",
      ]),
      { group: null, perJob: null },
    );
    assert.deepEqual(matrix.include[0], {
      target: "linux/amd64/v3",
      goos: "linux",
      goarch: "amd64",
      variant: "v3",
      goarm: "",
      goamd64: "v3",
      goarm64: "",
      cgo: "auto",
      "runs-on": "ubuntu-latest",
      run: "none",
      name: "linux-amd64-v3",
    });
    assert.equal(matrix.include[1]?.goarm64, "v8.2");
    assert.equal(matrix.include[2]?.goarm, "6,softfloat");
    assert.equal(matrix.include[2]?.name, "linux-arm-v6-softfloat");
    for (const entry of matrix.include) {
      for (const value of Object.values(entry)) assert.equal(typeof value, "string");
    }
  });

  it("asks for native Arm runners where something is to be run on GitHub", async () => {
    const targets =
      "--targets=linux/amd64 linux/arm64 linux/arm/v7 linux/riscv64 linux/386 windows/amd64";
    const labels = async (...args: string[]): Promise<string[]> =>
      (await planned([targets, ...args], { hosted: true })).targets.map(
        ({ run, runsOn }) => `${runsOn} ${run}`,
      );
    assert.deepEqual(await labels("--smoke=-h"), [
      "ubuntu-latest native",
      "ubuntu-24.04-arm native",
      "ubuntu-24.04-arm native",
      "ubuntu-latest emulated",
      "ubuntu-latest native",
      "ubuntu-latest none",
    ]);
    assert.deepEqual(new Set(await labels()), new Set(["ubuntu-latest none"]));
    assert.deepEqual(
      new Set(await labels("--smoke=-h", "--emulator=off")),
      new Set(["ubuntu-latest none"]),
    );
  });

  it("emulates on one's own machines, where nothing is known of Arm runners", async () => {
    const { targets } = await planned(["--smoke=-h"]);
    assert.deepEqual(
      targets.map(({ run, runsOn }) => `${runsOn} ${run}`),
      ["ubuntu-latest native", "ubuntu-latest emulated", "ubuntu-latest emulated"],
    );
  });

  it("takes labels from the runners input, the first that covers", async () => {
    const { targets } = await planned(
      ["--smoke=-h", "--runners=linux/arm/v7=pi linux/arm*=graviton"],
      { hosted: true },
    );
    assert.deepEqual(
      targets.map(({ runsOn }) => runsOn),
      ["ubuntu-latest", "graviton", "pi"],
    );
  });

  it("decides cgo by what the port has", async () => {
    const { targets } = await planned(["--targets=linux/amd64 js/wasm wasip1/wasm plan9/amd64"]);
    assert.deepEqual(
      targets.map(({ settings }) => settings.cgo),
      ["auto", "off", "off", "off"],
    );
  });

  it("follows the ports of the Go version", async () => {
    assert.equal((await planned(["--targets=windows/arm"], { goMinor: 23 })).targets.length, 1);
    assert.match(
      await refusal(["--targets=windows/arm"], { goMinor: 24 }),
      /windows\/arm\/v7: Go 1\.24\.1 has no port windows\/arm/,
    );
    const cgoOn = ["--targets=linux/ppc64", "--cgo=on"];
    assert.match(await refusal(cgoOn, { goMinor: 26 }), /Go has no cgo for linux\/ppc64/);
    assert.equal((await planned(cgoOn, { goMinor: 27 })).targets[0]?.settings.cgo, "on");
  });

  const refused: readonly (readonly [
    args: readonly string[],
    goMinor: number,
    ...says: readonly RegExp[],
  ])[] = [
    [
      ["--targets=js/wasm", "--cgo=on"],
      26,
      /js\/wasm: cgo is on, but Go has no cgo for js\/wasm/,
      /cgo: off/,
    ],
    [["--targets=wasip1/wasm linux/mips", "--cgo=on"], 26, /wasip1\/wasm/],
    [["--targets=android/arm"], 26, /only be linked by an external linker/, /CC in env/],
    [["--targets=ios/arm64"], 26, /external linker/],
    [["--targets=linux/arm64/v8.2"], 22, /GOARM64=v8\.2 needs Go 1\.23, this is Go 1\.22\.1/],
    [["--targets=linux/arm/v7,softfloat"], 21, /needs Go 1\.22/],
    [["--targets=linux/riscv64/rva23u64"], 24, /needs Go 1\.25/],
    [["--targets=windows/arm js/wasm", "--cgo=on"], 26, /windows\/arm/, /js\/wasm/],
  ];
  for (const [args, goMinor, ...says] of refused) {
    it(`refuses ${args.join(" ")} with Go 1.${goMinor}`, async () => {
      const error = await refusal(args, { goMinor });
      for (const text of says) assert.match(error, text);
    });
  }

  it("leaves out of a pattern what cannot be built, and says so", async () => {
    const { targets, notes } = await planned(["--targets=android/* ios/*"]);
    assert.deepEqual(
      targets.map(({ target }) => target.platform),
      ["android/arm64", "ios/amd64"],
    );
    assert.match(notes.join("\n"), /android\/386 can only be linked by an external linker/);
  });
});
