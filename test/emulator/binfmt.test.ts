import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  handles,
  parseEntry,
  registrationLine,
  signatureOf,
  type Entry,
} from "../../src/emulator/binfmt.ts";
import { probeExecutable } from "../../src/emulator/probe.ts";
import { architectures, type Architecture } from "../../src/targets/architectures.ts";

function row(goarch: string): Architecture {
  const found = architectures.get(goarch);
  assert.ok(found !== undefined);
  return found;
}

/** Magic and mask as Debian's qemu-user-static 7.2 registers them (usr/lib/binfmt.d), in hexadecimal. */
const debian: Readonly<Record<string, readonly [magic: string, mask: string]>> = {
  arm: ["7f454c4601010100000000000000000002002800", "ffffffffffffff00fffffffffffffffffeffffff"],
  arm64: ["7f454c460201010000000000000000000200b700", "ffffffffffffff00fffffffffffffffffeffffff"],
  riscv64: ["7f454c460201010000000000000000000200f300", "ffffffffffffff00fffffffffffffffffeffffff"],
  ppc64: ["7f454c4602020100000000000000000000020015", "fffffffffffffffcfffffffffffffffffffeffff"],
  ppc64le: ["7f454c4602010100000000000000000002001500", "fffffffffffffffcfffffffffffffffffeffff00"],
  s390x: ["7f454c4602020100000000000000000000020016", "fffffffffffffffcfffffffffffffffffffeffff"],
  mips64: ["7f454c4602020100000000000000000000020008", "ffffffffffffff00fefffffffffffffffffeffff"],
  mips64le: [
    "7f454c4602010100000000000000000002000800",
    "ffffffffffffff00fefffffffffffffffeffffff",
  ],
  mips: [
    `7f454c4601020100000000000000000000020008${"00".repeat(20)}`,
    `ffffffffffffff00fefffffffffffffffffeffff${"00".repeat(19)}20`,
  ],
  loong64: ["7f454c4602010100000000000000000002000201", "fffffffffffffffc00fffffffffffffffeffffff"],
  // Not in the package on amd64 hosts: from QEMU's scripts/qemu-binfmt-conf.sh.
  "386": ["7f454c4601010100000000000000000002000300", "fffffffffffefefcfffffffffffffffffeffffff"],
  amd64: ["7f454c4602010100000000000000000002003e00", "fffffffffffefefcfffffffffffffffffeffffff"],
};

describe("the signature of an architecture", () => {
  for (const [goarch, [magic, mask]] of Object.entries(debian)) {
    it(`is what QEMU's own registration has: ${goarch}`, () => {
      const signature = signatureOf(row(goarch));
      assert.equal(signature.magic.toString("hex"), magic);
      assert.equal(signature.mask.toString("hex"), mask);
    });
  }

  it("has all of e_flags where QEMU's own ends with the byte that counts: mipsle", () => {
    const { magic, mask } = signatureOf(row("mipsle"));
    assert.equal(
      magic.toString("hex"),
      `7f454c4601010100000000000000000002000800${"00".repeat(20)}`,
    );
    assert.equal(
      mask.toString("hex"),
      `ffffffffffffff00fefffffffffffffffeffffff${"00".repeat(16)}20000000`,
    );
  });
});

/** What a program of the architecture begins with. */
function programOf(goarch: string): Buffer {
  const program = probeExecutable(row(goarch));
  assert.ok(program !== undefined);
  return program;
}

function entryFor(goarch: string, change: Partial<Entry> = {}): Entry {
  const own = { name: goarch, enabled: true, interpreter: "/q", flags: "POF", offset: 0 };
  return { ...own, ...signatureOf(row(goarch)), ...change };
}

describe("an entry", () => {
  const all = Object.keys(debian);

  for (const goarch of [...all, "mipsle"]) {
    it(`takes the programs of its architecture and of no other: ${goarch}`, () => {
      const taken = [...all, "mipsle"].filter((other) =>
        handles(entryFor(goarch), programOf(other)),
      );
      assert.deepEqual(taken, [goarch]);
    });
  }

  const changes: readonly [string, number, number, boolean][] = [
    ["a static glibc program (OS ABI 3)", 7, 3, true],
    ["a position-independent one (ET_DYN)", 16, 3, true],
    ["an object file (ET_REL)", 16, 1, false],
    ["a core file (ET_CORE)", 16, 4, false],
    ["what is no ELF file", 0, 0x23, false],
  ];
  for (const [what, at, byte, taken] of changes) {
    it(`${taken ? "takes" : "leaves"} ${what}`, () => {
      const program = programOf("arm64");
      program[at] = byte;
      assert.equal(handles(entryFor("arm64"), program), taken);
    });
  }

  it("leaves a program of FreeBSD's to others where QEMU's mask does", () => {
    const program = programOf("s390x");
    program[7] = 9;
    assert.equal(handles(entryFor("s390x"), program), false);
  });

  it("leaves an N32 program of MIPS to its own emulator", () => {
    const program = programOf("mips");
    program.writeUInt32BE(0x20 | program.readUInt32BE(36), 36);
    assert.equal(handles(entryFor("mips"), program), false);
  });

  it("looks where its offset says", () => {
    const moved = entryFor("arm64", { offset: 4 });
    assert.equal(handles(moved, programOf("arm64")), false);
    assert.equal(handles(moved, Buffer.concat([Buffer.alloc(4), programOf("arm64")])), true);
  });

  it("does not take a file that ends before its magic does", () => {
    assert.equal(handles(entryFor("arm64"), programOf("arm64").subarray(0, 12)), false);
    assert.equal(handles(entryFor("arm64"), Buffer.alloc(0)), false);
  });
});

describe("the line for the kernel", () => {
  it("has every field, and never the flag C", () => {
    const line = registrationLine("n", signatureOf(row("arm64")), "/usr/bin/q");
    const magic = String.raw`\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00`;
    const mask = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff`;
    assert.equal(line, `:n:M::${magic}:${mask}:/usr/bin/q:OPF`);
  });
});

describe("what the kernel shows", () => {
  it("is read", () => {
    const text = `enabled
interpreter /usr/bin/qemu aarch64
flags: POCF
offset 2
magic 7f454c46
mask ffffff00
`;
    assert.deepEqual(parseEntry("x", text), {
      name: "x",
      enabled: true,
      interpreter: "/usr/bin/qemu aarch64",
      flags: "POCF",
      offset: 2,
      magic: Buffer.from("7f454c46", "hex"),
      mask: Buffer.from("ffffff00", "hex"),
    });
  });

  it("may be disabled, without flags and without a mask", () => {
    const text = "disabled\ninterpreter /q\nflags: \noffset 0\nmagic 4d5a\n";
    const entry = parseEntry("dos", text);
    assert.equal(entry?.enabled, false);
    assert.equal(entry?.flags, "");
    assert.equal(entry?.mask.toString("hex"), "ffff");
  });

  it("may go by extension, which is no magic", () => {
    assert.equal(parseEntry("e", "enabled\ninterpreter /q\nflags: \nextension .py\n"), undefined);
  });
});
