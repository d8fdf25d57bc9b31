import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  chooseEmulator,
  describeEmulator,
  starterOf,
  type Findings,
} from "../../src/emulator/emulator.ts";
import { Failure } from "../../src/failure.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import { emulatorModes, type EmulatorMode } from "../../src/targets/settings.ts";

const nothing: Findings = {
  native: null,
  linuxHost: true,
  foreignEntry: null,
  ownEntry: null,
  qemu: null,
  obstacle: "the obstacle",
};
const qemu = {
  name: "aarch64",
  path: "/q/qemu-aarch64",
  version: "7.2.22",
  from: "PATH",
  package: null,
  sha256: null,
} as const;

/** What each mode comes to, in the order auto, native, binfmt, direct, off; ! is a Failure. */
type Outcomes = readonly [string, string, string, string, string];

const cases: readonly [string, string, Partial<Findings>, Outcomes][] = [
  ["the host's own", "linux/amd64", { native: "own" }, ["native", "native", "native", "!", "none"]],
  [
    "the host's own, with QEMU",
    "linux/amd64",
    { native: "own", qemu },
    ["native", "native", "native", "direct", "none"],
  ],
  [
    "what the hardware executes too",
    "linux/386",
    { native: "compatible", ownEntry: "mine", qemu },
    ["native", "native", "binfmt", "direct", "none"],
  ],
  [
    "somebody else's entry",
    "linux/arm64",
    { foreignEntry: "theirs", qemu },
    ["binfmt", "!", "binfmt", "direct", "none"],
  ],
  [
    "an entry of ours",
    "linux/arm64",
    { ownEntry: "mine", qemu },
    ["binfmt", "!", "binfmt", "direct", "none"],
  ],
  ["no right to register", "linux/arm64", { qemu }, ["direct", "!", "!", "direct", "none"]],
  ["no QEMU for it", "linux/loong64", {}, ["!", "!", "!", "!", "none"]],
  ["another system's", "windows/amd64", {}, ["none", "none", "none", "none", "none"]],
  ["a host that is no Linux", "linux/arm64", { linuxHost: false }, ["none", "!", "!", "!", "none"]],
  [
    "a Mac's own",
    "darwin/arm64",
    { linuxHost: false, native: "own" },
    ["native", "native", "native", "none", "none"],
  ],
];

const request = { target: parsePlatform("linux/arm64"), mode: "auto", emulated: false } as const;

function outcome(platform: string, mode: EmulatorMode, found: Findings, emulated = false): string {
  try {
    return chooseEmulator({ target: parsePlatform(platform), mode, emulated }, found).kind;
  } catch (failure) {
    assert.ok(failure instanceof Failure);
    assert.ok(failure.message.startsWith(platform), failure.message);
    assert.ok(failure.remedy !== undefined);
    return "!";
  }
}

describe("the choice of an emulator", () => {
  for (const [what, platform, found, outcomes] of cases) {
    it(`is made by mode: ${what}`, () => {
      assert.deepEqual(
        emulatorModes.map((mode) => outcome(platform, mode, { ...nothing, ...found })),
        outcomes,
      );
    });
  }

  it("prefers somebody else's entry to one of ours, and says whose it is", () => {
    const found = { ...nothing, foreignEntry: "theirs", ownEntry: "mine", qemu };
    const emulator = chooseEmulator(request, found);
    assert.equal(emulator.kind === "binfmt" && emulator.entry, "theirs");
    assert.equal(emulator.kind === "binfmt" && emulator.ours, false);
    assert.match(describeEmulator(emulator), /theirs.*somebody else's/);
  });

  it("says why an emulator is called directly", () => {
    const emulator = chooseEmulator(request, { ...nothing, qemu });
    assert.equal(
      describeEmulator(emulator),
      "is run by QEMU 7.2.22 (/q/qemu-aarch64), called directly: the obstacle",
    );
  });
});

describe("a CPU that is named", () => {
  const own = { ...nothing, native: "own", qemu } as const;
  const compatible = { ...own, native: "compatible" } as const;

  it("has even the host's own programs run by QEMU, called for them alone", () => {
    const outcomes = ["direct", "!", "direct", "direct", "none"];
    for (const found of [own, compatible]) {
      assert.deepEqual(
        emulatorModes.map((mode) => outcome("linux/386", mode, found, true)),
        outcomes,
      );
    }
  });

  it("is refused where there is no emulator for it", () => {
    assert.equal(outcome("linux/amd64", "auto", { ...own, qemu: null }, true), "!");
  });

  it("is the host's own where nothing emulates", () => {
    const mac = { ...own, linuxHost: false, qemu: null };
    assert.equal(outcome("darwin/arm64", "auto", mac, true), "native");
  });
});

describe("what stands in front of a program", () => {
  it("is the emulator, only where it is called directly", () => {
    assert.deepEqual(starterOf({ kind: "direct", qemu, why: "" }), [qemu.path]);
    const entry = { kind: "binfmt", entry: "e", ours: true, qemu, why: "" } as const;
    assert.deepEqual(starterOf(entry), []);
    assert.deepEqual(starterOf({ kind: "native" }), []);
  });
});
