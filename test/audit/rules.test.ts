import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Finding } from "../../src/audit/finding.ts";
import { product } from "../elf/products.ts";
import { expecting, findingsOn } from "./inspected.ts";

/*
 * Every rule on real products of the go command: one that passes, and one that fails because it is
 * another target's, or because a field of it was changed.
 */

const ids = (found: readonly Finding[]): string[] => found.map(({ rule }) => rule);

const arm = readFileSync(product({ goarch: "arm", env: { GOARM: "7" } }));
const amd64 = readFileSync(product({ goarch: "amd64" }));

/** e_flags stands at offset 36 of a 32-bit header (gABI, Elf32_Ehdr). */
function withFlags(flags: number): Buffer {
  const changed = Buffer.from(arm);
  changed.writeUInt32LE(flags, 36);
  return changed;
}

/** A dynamically linked product whose loader is renamed in place. */
function withLoader(from: string, to: string): Buffer {
  // Pure Go links statically; but its position-independent programs ask for a loader.
  const file = product({ goarch: "amd64", flags: ["-buildmode=pie"] });
  const changed = Buffer.from(readFileSync(file));
  const at = changed.indexOf(`${from}\0`);
  assert.ok(at > 0, `${file} asks for ${from}`);
  assert.ok(to.length <= from.length);
  changed.fill(0, at, at + from.length).write(to, at);
  return changed;
}

describe("what the go command builds", () => {
  for (const [platform, env] of [
    ["linux/amd64", {}],
    ["linux/amd64/v3", { GOAMD64: "v3" }],
    ["linux/386", {}],
    ["linux/386/softfloat", { GO386: "softfloat" }],
    ["linux/arm/v5", { GOARM: "5" }],
    ["linux/arm/v6", { GOARM: "6" }],
    ["linux/arm/v7", { GOARM: "7" }],
    ["linux/arm64", {}],
    ["linux/loong64", {}],
    ["linux/mips", {}],
    ["linux/mipsle/softfloat", { GOMIPS: "softfloat" }],
    ["linux/mips64", {}],
    ["linux/mips64le", {}],
    ["linux/ppc64", {}],
    ["linux/ppc64le/power9", { GOPPC64: "power9" }],
    ["linux/riscv64", {}],
    ["linux/s390x", {}],
  ] as const) {
    it(`has no finding for ${platform}`, () => {
      const expected = expecting(platform);
      const file = product({ goarch: expected.target.goarch, env });
      assert.deepEqual(findingsOn(readFileSync(file), expected), []);
    });
  }

  it("has no finding as what it says it is", () => {
    assert.deepEqual(findingsOn(arm, null), []);
  });
});

describe("identity/machine", () => {
  it("finds another machine, class and byte order", () => {
    const [found, ...rest] = findingsOn(arm, expecting("linux/arm64"));
    assert.equal(found?.rule, "identity/machine");
    assert.equal(found?.severity, "error");
    assert.match(
      found?.message ?? "",
      /is for arm \(32-bit .* 40\), wanted arm64 \(64-bit .* 183\)/,
    );
    assert.ok(rest.every(({ rule }) => rule === "identity/settings"));
    const mips = readFileSync(product({ goarch: "mips" }));
    assert.match(
      findingsOn(mips, expecting("linux/mipsle"))[0]?.message ?? "",
      /big-endian.*little/,
    );
  });

  it("finds another system", () => {
    const freebsd = Buffer.from(amd64);
    freebsd[7] = 9; // e_ident[EI_OSABI], ELFOSABI_FREEBSD
    const [found] = findingsOn(freebsd, expecting("linux/amd64"));
    assert.equal(found?.rule, "identity/machine");
    assert.match(found?.message ?? "", /OS ABI 9, wanted Linux/);
  });
});

describe("identity/arm-abi", () => {
  it("finds soft float where hard float was asked for, and the other way round", () => {
    const soft = withFlags(0x05000200);
    assert.deepEqual(ids(findingsOn(soft, expecting("linux/arm/v7"))), ["identity/arm-abi"]);
    const [found] = findingsOn(withFlags(0x05000400), expecting("linux/arm/v7,softfloat"));
    assert.equal(found?.rule, "identity/arm-abi");
    assert.match(found?.message ?? "", /hard-float way, wanted soft-float/);
  });

  it("finds an EABI before 5, also with the top bit set", () => {
    for (const version of [4, 0x85]) {
      const [found] = findingsOn(withFlags((version << 24) >>> 0), expecting("linux/arm/v7"));
      assert.match(found?.message ?? "", new RegExp(`EABI version ${version}, wanted 5`));
    }
  });

  it("takes no flag for unknown, not for wrong", () => {
    assert.deepEqual(findingsOn(withFlags(0x05000000), expecting("linux/arm/v7")), []);
    assert.deepEqual(findingsOn(withFlags(0x05000400), expecting("linux/arm/v7")), []);
  });
});

describe("identity/settings", () => {
  for (const [platform, env, goarch, message] of [
    ["linux/arm/v6", { GOARM: "7" }, "arm", /GOARM=7, wanted GOARM=6 for linux\/arm\/v6/],
    ["linux/amd64", { GOAMD64: "v3" }, "amd64", /GOAMD64=v3, wanted GOAMD64=v1/],
    ["linux/arm64", { GOARM64: "v8.1" }, "arm64", /GOARM64=v8.1, wanted GOARM64=v8.0/],
    ["linux/386", { GO386: "softfloat" }, "386", /GO386=softfloat, wanted GO386=sse2/],
  ] as const) {
    it(`finds ${JSON.stringify(env)} in a product for ${platform}`, () => {
      const found = findingsOn(readFileSync(product({ goarch, env })), expecting(platform));
      assert.deepEqual(ids(found), ["identity/settings"]);
      assert.match(found[0]?.message ?? "", message);
      assert.equal(found[0]?.severity, "error");
    });
  }

  it("finds cgo off where it was to be on", () => {
    const found = findingsOn(amd64, expecting("linux/amd64", true));
    assert.match(found[0]?.message ?? "", /CGO_ENABLED=0, wanted CGO_ENABLED=1/);
  });

  it("takes both spellings of GOARM's default for one", () => {
    const file = product({ goarch: "arm", env: { GOARM: "7,hardfloat" } });
    assert.deepEqual(findingsOn(readFileSync(file), expecting("linux/arm/v7")), []);
  });
});

describe("identity/buildinfo", () => {
  it("notes that a file has none, and says that its settings were not checked", () => {
    const erased = Buffer.from(amd64);
    const magic = Buffer.from("\xff Go buildinf:", "latin1");
    for (let at = erased.indexOf(magic); at >= 0; at = erased.indexOf(magic)) erased[at] = 0;
    const [found] = findingsOn(erased, expecting("linux/amd64"));
    assert.equal(found?.rule, "identity/buildinfo");
    assert.equal(found?.severity, "note");
    assert.match(found?.message ?? "", /not checked/);
  });
});

describe("load/interpreter", () => {
  const glibc = "/lib64/ld-linux-x86-64.so.2";

  it("takes glibc's and musl's loader of the target", () => {
    const expected = expecting("linux/amd64");
    assert.deepEqual(findingsOn(withLoader(glibc, glibc), expected), []);
    assert.deepEqual(findingsOn(withLoader(glibc, "/lib/ld-musl-x86_64.so.1"), expected), []);
  });

  it("finds another architecture's", () => {
    const found = findingsOn(
      withLoader(glibc, "/lib/ld-linux-aarch64.so"),
      expecting("linux/amd64"),
    );
    assert.deepEqual(ids(found), ["load/interpreter"]);
    assert.match(found[0]?.message ?? "", /ld-linux-aarch64\.so, wanted .*x86-64.* \(glibc\) or/);
  });
});

describe("identity/format", () => {
  it("finds a file that is none, or was cut short, and never throws", () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from("#!/bin/sh\n"), amd64.subarray(0, 70)]) {
      const [found, ...rest] = findingsOn(bytes, expecting("linux/amd64"));
      assert.deepEqual(rest, []);
      assert.equal(found?.rule, "identity/format");
      assert.equal(found?.severity, "error");
    }
  });
});

describe("a finding", () => {
  it("names the file, the target, what was seen and wanted, and what to do", () => {
    const all = [
      ...findingsOn(arm, expecting("linux/arm64")),
      ...findingsOn(withFlags(0x04000200), expecting("linux/arm/v7")),
    ];
    for (const finding of all) {
      assert.equal(finding.file, "dist/product");
      assert.match(finding.target ?? "", /^linux\/arm/);
      assert.match(finding.message, /wanted/);
      assert.ok(finding.remedy.length > 20 && finding.evidence.length > 5);
    }
    assert.ok(all.length >= 3);
  });
});
