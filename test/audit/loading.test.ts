import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as audits from "../../src/audit/audit.ts";
import type { Finding } from "../../src/audit/finding.ts";
import type { Subject } from "../../src/audit/rule.ts";
import { pie, relro } from "../../src/audit/rules/harden.ts";
import { debugInfo } from "../../src/audit/rules/size.ts";
import { buildInfoOf } from "../../src/elf/buildinfo.ts";
import { factsOf, readElf } from "../../src/elf/facts.ts";
import { openElf } from "../../src/elf/header.ts";
import { withFile } from "../../src/system/file.ts";
import { distributed } from "../elf/distribution.ts";
import { Patch, pf, pt } from "../elf/patch.ts";
import { product } from "../elf/products.ts";
import { expecting, findingsOn } from "./inspected.ts";

/*
 * The rules for programs with C in them, on Debian's: Go programs that GNU ld linked for arm64,
 * armhf (GOARM=6 with libraries for ARMv7: the trap) and armel. Those of the distribution pass;
 * those that fail are the same with a single field changed, or held to another target.
 */
const files = await Promise.all(
  ["arm64", "armhf", "armel"].map((architecture) => distributed(architecture, "fscrypt")),
);
const [arm64, armhf, armel] = files.map((file) => readFileSync(file)) as [Buffer, Buffer, Buffer];
const pure = readFileSync(product({ goarch: "amd64" }));

const on = (bytes: Buffer | Patch, platform: string | null = "linux/arm64"): readonly Finding[] =>
  findingsOn(
    bytes instanceof Patch ? bytes.bytes : bytes,
    platform === null ? null : expecting(platform, null),
  );

const audit = (subject: Subject): Finding[] =>
  audits.audit(audits.rules, subject, { rules: new Map(), limits: {} });

/** The one finding there is. */
function only(found: readonly Finding[], rule: string, severity: Finding["severity"]): Finding {
  assert.deepEqual(
    found.map((one) => `${one.severity} ${one.rule}`),
    [`${severity} ${rule}`],
  );
  const [first] = found;
  assert.ok(first);
  return first;
}

describe("a program of the distribution", () => {
  it("has no finding for its target, nor as what it says it is", () => {
    assert.deepEqual(on(arm64), []);
    assert.deepEqual(on(arm64, null), []);
    assert.deepEqual(on(armel, "linux/arm/v5"), []);
    assert.deepEqual(on(armel, null), []);
  });
});

describe("identity/arm-level", () => {
  it("finds libraries for ARMv7 in a product with GOARM=6, which build info does not show", () => {
    const found = only(on(armhf, "linux/arm/v6"), "identity/arm-level", "error");
    assert.match(
      found.message,
      /has C code for ARMv7, wanted no more than ARMv6 \(linux\/arm\/v6\)/,
    );
    assert.match(found.evidence, /Tag_CPU_arch 10, Tag_FP_arch 4/);
    const claimed = only(on(armhf, null), "identity/arm-level", "error");
    assert.match(claimed.message, /\(GOARM=6\)/);
  });

  it("warns of libraries for ARMv7 where Go's own linker left no attributes", () => {
    const facts = withFile(files[1] ?? "", (source) => {
      const file = openElf(source);
      return { elf: factsOf(file), go: buildInfoOf(file), size: source.size };
    });
    const internally = (platform: string): readonly Finding[] =>
      audit({
        ...facts,
        elf: { ...facts.elf, armAttributes: null },
        file: "dist/product",
        builderPaths: () => null,
        unresolved: () => null,
        instructions: () => null,
        limits: {},
        expected: expecting(platform, null),
      });
    const found = only(internally("linux/arm/v6"), "identity/arm-level", "warning");
    assert.match(found.message, /armhf's libpam\.so\.0, libc\.so\.6, which Debian .* ARMv7/);
    assert.deepEqual(
      internally("linux/arm/v7").map(({ rule }) => rule),
      ["identity/settings"],
    );
  });

  it("passes the C code where the target promises ARMv7", () => {
    const rules = on(armhf, "linux/arm/v7").map(({ rule }) => rule);
    assert.deepEqual(rules, ["identity/settings"]); // GOARM=6, which is right, but not as planned
  });
});

describe("armel where armhf was asked for", () => {
  it("is found three times over", () => {
    assert.deepEqual(
      on(armel, "linux/arm/v7").map(({ rule }) => rule),
      ["identity/arm-abi", "identity/settings", "load/interpreter"],
    );
  });
});

describe("load/page-size", () => {
  it("finds 4 KiB alignment on arm64, where kernels have pages of 64 KiB as well", () => {
    const found = only(on(new Patch(arm64).align(pt.load, 0x1000)), "load/page-size", "warning");
    assert.match(found.message, /aligned to 4096 bytes, wanted 65536/);
  });

  it("is silent where kernels have 4 KiB pages only", () => {
    assert.deepEqual(findingsOn(pure, expecting("linux/amd64")), []);
    const patched = new Patch(armel).align(pt.load, 0x1000);
    assert.deepEqual(on(patched, "linux/arm/v5"), []);
  });
});

describe("load/interpreter", () => {
  it("finds the host's loader in a product for another machine", () => {
    const patched = new Patch(arm64).text("/lib/ld-linux-aarch64.so.1", "/lib/ld-linux.so.2");
    const found = only(on(patched), "load/interpreter", "error");
    assert.match(found.message, /ld-linux\.so\.2, wanted \/lib\/ld-linux-aarch64\.so\.1/);
  });
});

describe("load/mixed-libc", () => {
  it("finds musl's loader over glibc's libraries", () => {
    const patched = new Patch(arm64).text(
      "/lib/ld-linux-aarch64.so.1",
      "/lib/ld-musl-aarch64.so.1",
    );
    const found = only(on(patched), "load/mixed-libc", "error");
    assert.match(found.message, /has musl's loader and needs libc\.so\.6, GLIBC_2\.34 of glibc/);
  });

  it("finds musl's library under glibc's loader", () => {
    const found = only(
      on(new Patch(arm64).text("libc.so.6", "libc.so")),
      "load/mixed-libc",
      "error",
    );
    assert.match(found.message, /has glibc's loader and needs libc\.so of musl/);
  });
});

describe("load/rpath", () => {
  const dt = { debug: 21, rpath: 15, runpath: 29 } as const;

  it("finds folders that other machines do not have", () => {
    // DT_DEBUG holds nothing in a file; offset 1 of the string table begins the first name there.
    for (const tag of [dt.rpath, dt.runpath]) {
      const found = only(on(new Patch(arm64).dynamic(dt.debug, tag, 1)), "load/rpath", "warning");
      assert.match(found.message, /looks for libraries in .+, wanted \$ORIGIN or a folder/);
      assert.match(found.evidence, tag === dt.rpath ? /^DT_RPATH / : /^DT_RUNPATH /);
    }
  });
});

describe("load/text-relocations", () => {
  it("finds that the loader has to write into code", () => {
    const patched = new Patch(arm64).dynamic(21, 22, 0); // DT_TEXTREL for DT_DEBUG
    only(on(patched), "load/text-relocations", "warning");
  });
});

describe("harden", () => {
  it("finds an executable stack", () => {
    const patched = new Patch(arm64).flags(pt.gnuStack, (flags) => flags | pf.x);
    only(on(patched), "harden/exec-stack", "warning");
  });

  it("finds segments that are writable and executable", () => {
    const patched = new Patch(arm64).flags(pt.load, (flags) => flags | pf.w | pf.x);
    only(on(patched), "harden/writable-code", "warning");
  });

  it("says nothing of RELRO and PIE unless a policy asks", () => {
    assert.deepEqual(on(new Patch(arm64).type(pt.gnuRelro, 0)), []);
    assert.deepEqual(findingsOn(pure, expecting("linux/amd64")), []);
  });
});

describe("provenance", () => {
  it("finds the folders of the machine that built, unless they were asked for", () => {
    const untrimmed = readFileSync(product({ goarch: "arm64", flags: ["-trimpath=false"] }));
    const found = only(on(untrimmed), "provenance/paths", "warning");
    assert.match(
      found.message,
      /names \d+ folders and files of the machine that built it, such as \//,
    );
    const expected = { ...expecting("linux/arm64"), trimpath: false };
    only(findingsOn(untrimmed, expected), "provenance/paths", "note");
  });

  it("notes a product without any build id", () => {
    const anonymous = readFileSync(
      product({ goarch: "arm64", flags: ["-ldflags=-buildid= -B none"] }),
    );
    only(on(anonymous), "provenance/build-id", "note");
  });
});

describe("what no file at hand shows, in the facts of a real one", () => {
  const facts = withFile(product({ goarch: "arm64" }), (source) => {
    const file = openElf(source);
    return { elf: factsOf(file), go: buildInfoOf(file), size: source.size };
  });
  const foreign = withFile(files[0] ?? "", readElf);
  const subject: Subject = {
    ...facts,
    file: "dist/product",
    builderPaths: () => null,
    unresolved: () => null,
    instructions: () => null,
    limits: {},
    expected: expecting("linux/arm64"),
  };
  const properties = { bti: true, pac: false, gcs: false, ibt: false, shstk: false };

  it("harden/bti: a Go program must not promise landing pads that it does not have", () => {
    const marked = { ...subject, elf: { ...facts.elf, properties } };
    const found = only(audit(marked), "harden/bti", "error");
    assert.match(found.message, /landing pads that Go code does not have/);
    // C has them: gcc -mbranch-protection=standard.
    assert.deepEqual(audit({ ...marked, go: null, expected: null }), []);
    assert.deepEqual(audit(subject), []);
  });

  it("provenance/vcs: a revision with changes is no revision", () => {
    assert.ok(facts.go);
    const settings = { ...facts.go.settings, "vcs.revision": "0a1b", "vcs.modified": "true" };
    const found = only(
      audit({ ...subject, go: { ...facts.go, settings } }),
      "provenance/vcs",
      "note",
    );
    assert.match(found.message, /built from 0a1b with changes/);
  });

  it("load/glibc: by the numbers of the version, not by its letters", () => {
    const dynamic = { ...subject, go: null, expected: null, elf: foreign };
    assert.equal(foreign.glibc, "2.34");
    const found = only(audit({ ...dynamic, limits: { glibc: "2.4" } }), "load/glibc", "error");
    assert.match(found.message, /needs glibc 2\.34, wanted 2\.4 or older/);
    assert.deepEqual(audit({ ...dynamic, limits: { glibc: "2.34" } }), []);
    assert.deepEqual(audit({ ...dynamic, limits: { glibc: "2.100" } }), []);
    assert.deepEqual(audit({ ...subject, limits: { glibc: "2.1" } }), []);
  });

  it("size/budget: in bytes, the limit itself allowed", () => {
    const { size } = facts;
    only(audit({ ...subject, limits: { size: size - 1 } }), "size/budget", "error");
    assert.deepEqual(audit({ ...subject, limits: { size } }), []);
  });

  it("harden/relro, harden/pie, size/debug-info: off, and right about a file when asked", () => {
    const asked = (one: Subject): string[] =>
      [relro, pie, debugInfo].flatMap(({ id, check }) =>
        [...check(one)].map(({ message }) => `${id} ${message.split(",")[0]}`),
      );
    assert.deepEqual(asked(subject), ["size/debug-info carries debug information"]);
    assert.deepEqual(asked({ ...subject, elf: foreign }), [
      "harden/pie is loaded at a fixed address",
    ]);
    assert.deepEqual(asked({ ...subject, elf: { ...foreign, relro: "partial", pie: true } }), [
      "harden/relro has partial RELRO",
    ]);
    assert.deepEqual(asked({ ...subject, elf: { ...foreign, pie: true } }), []);
  });
});
