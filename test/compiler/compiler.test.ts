import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { filesOf, indexAddress } from "../../src/compiler/package-index.ts";
import { provideCompiler, type CCompiler } from "../../src/compiler/compiler.ts";
import { readElf } from "../../src/elf/facts.ts";
import { findQemus } from "../../src/emulator/find-qemu.ts";
import { Failure } from "../../src/failure.ts";
import { readEvidence } from "../../src/sysroot/evidence.ts";
import { provideTree } from "../../src/system/apt/tree.ts";
import { withFile } from "../../src/system/file.ts";
import { exec } from "../../src/system/process.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import { architectureOf, linuxAbiOf } from "../../src/targets/target.ts";
import { contextIn, testFolder } from "../context.ts";
import { serve, whole } from "../server.ts";

const folder = testFolder();
const context = contextIn(folder, { env: process.env });
const { signal } = context;

const ask = (platform: string, cc: string, more: object = {}) => ({
  target: parsePlatform(platform),
  cc,
  libc: "gnu" as const,
  static: "auto" as const,
  glibc: "",
  sysroot: null,
  ...more,
});

/** Compiles and links a program through the launchers, and leaves evidence of it. */
async function compile(compiler: CCompiler, name: string, flags: readonly string[] = []) {
  const evidence = join(folder, `evidence of ${name}`);
  mkdirSync(evidence, { recursive: true });
  const [source, made] = [join(folder, `${name}.c`), join(folder, name)];
  writeFileSync(join(folder, "answer.h"), "#define ANSWER 42\n");
  writeFileSync(
    source,
    '#include <stdio.h>\n#include "answer.h"\nint main(void) { printf("%d\\n", ANSWER); return 0; }\n',
  );
  const env = { PATH: process.env["PATH"], GO_CROSS_MATRIX_EVIDENCE: evidence };
  await exec(compiler.cc, ["-O2", "-c", source, "-o", `${made}.o`], { env, signal, cwd: folder });
  await exec(compiler.cc, [`${made}.o`, ...flags, "-o", made], { env, signal, cwd: folder });
  return { made, elf: withFile(made, readElf), evidence: readEvidence(evidence) };
}

async function run(platform: string, made: string, root?: string): Promise<string> {
  const row = architectureOf(parsePlatform(platform));
  const qemu = (await findQemus([row], { path: "", suite: "" }, context)).get(row.goarch);
  assert.ok(qemu !== undefined, `there is no emulator of ${row.goarch}`);
  const args = root === undefined ? [made] : ["-L", root, made];
  return (await exec(qemu.path, args, { env: {}, signal })).stdout;
}

describe("gcc out of its packages", () => {
  it("compiles against a sysroot, and lists what it used of it", async () => {
    const { folder: sysroot } = await provideTree(
      { architecture: "arm64", packages: ["libc6-dev"] },
      context,
    );
    const compiler = await provideCompiler(ask("linux/arm64", "gcc", { sysroot }), context);
    assert.equal(compiler.kind, "gcc");
    assert.match(compiler.cc, /^[\w/.-]+$/);
    const { made, elf, evidence } = await compile(compiler, "arm64-gcc");
    assert.equal(elf.interpreter, "/lib/ld-linux-aarch64.so.1");
    assert.equal(await run("linux/arm64", made, sysroot), "42\n");
    const headers = evidence.compiler.flatMap((call) => call.headers);
    assert.ok(headers.includes(join(sysroot, "usr/include/stdio.h")), headers.join("\n"));
    const inputs = evidence.compiler.flatMap((call) => call.inputs);
    const crt = join(sysroot, "usr/lib/aarch64-linux-gnu/Scrt1.o");
    assert.ok(inputs.includes(crt), inputs.join("\n"));
    const grounds = [...compiler.ownFolders, sysroot, folder];
    const strays = [...headers, ...inputs].filter(
      (file) => !grounds.some((ground) => file.startsWith(ground)),
    );
    assert.deepEqual(strays, []);
  });

  it("links with Debian's musl", async () => {
    const compiler = await provideCompiler(ask("linux/arm64", "gcc", { libc: "musl" }), context);
    assert.deepEqual(compiler.extldflags, ["-static"]);
    const { made, elf, evidence } = await compile(compiler, "arm64-musl", compiler.extldflags);
    assert.equal(elf.interpreter, null);
    assert.equal(await run("linux/arm64", made), "42\n");
    const used = evidence.compiler.flatMap((call) => call.inputs);
    assert.ok(
      used.some((file) => file.endsWith("aarch64-linux-musl/libc.a")),
      used.join("\n"),
    );
  });

  it("refuses a target that its C library is not for", async () => {
    await assert.rejects(
      provideCompiler(ask("linux/arm/v6", "gcc"), context),
      (failure: unknown) =>
        failure instanceof Failure &&
        /need ARMv7, wanted ARMv6/.test(failure.message) &&
        /cc: zig/.test(failure.remedy ?? ""),
    );
  });
});

describe("zig out of its wheel", () => {
  for (const [platform, glibc] of [
    ["linux/arm64", "2.28"],
    ["linux/arm/v7", "2.17"],
    ["linux/arm/v6", ""],
  ] as const) {
    it(`links ${platform} for glibc ${glibc === "" ? "of its own choice" : glibc}`, async () => {
      const compiler = await provideCompiler(ask(platform, "zig", { glibc }), context);
      assert.match(compiler.hash ?? "", /^sha256:[0-9a-f]{64}$/);
      const { elf, evidence } = await compile(compiler, `zig-${platform.replaceAll("/", "-")}`);
      const abi = linuxAbiOf(parsePlatform(platform));
      assert.equal(elf.interpreter, abi?.interpreter.gnu);
      if (glibc !== "") {
        const [, seen = 0] = (elf.glibc ?? "").split(".").map(Number);
        assert.ok(seen <= Number(glibc.split(".")[1]), `${elf.glibc} is newer than ${glibc}`);
      }
      const headers = evidence.compiler.flatMap((call) => call.headers);
      assert.ok(headers.includes(join(folder, "answer.h")), headers.join("\n"));
      const inputs = evidence.compiler.flatMap((call) => call.inputs);
      assert.ok(inputs.some((file) => file.endsWith(".o")));
    });
  }

  it("lists headers again when it has compiled the same before", async () => {
    const compiler = await provideCompiler(ask("linux/arm64", "zig", { glibc: "2.28" }), context);
    const { evidence } = await compile(compiler, "again");
    const second = await compile(compiler, "again");
    const count = (calls: typeof evidence): number =>
      calls.compiler.flatMap((call) => call.headers).length;
    assert.equal(count(second.evidence), 2 * count(evidence));
  });

  it("is not asked for a static glibc", async () => {
    await assert.rejects(
      provideCompiler(ask("linux/arm64", "zig", { static: "true" }), context),
      /zig does not link glibc statically/,
    );
  });
});

describe("a command", () => {
  it("that makes programs of another machine is refused", async () => {
    await assert.rejects(
      provideCompiler(ask("linux/arm64", "gcc -pipe"), context),
      /machine 62, 64 bits, little-endian, wanted 183/,
    );
  });
  it("has to be there", async () => {
    await assert.rejects(
      provideCompiler(ask("linux/arm64", "{triple}-nocc"), context),
      /there is no program "aarch64-linux-gnu-nocc"/,
    );
  });
});

describe("a package index", () => {
  const sha256 = "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54";
  it("is read in both of its forms", async () => {
    const server = await serve({
      "/json/ziglang/": whole(
        JSON.stringify({
          files: [
            { filename: "a.whl", url: "../../f/a.whl", hashes: { sha256 } },
            { filename: "no-hash.whl", url: "b.whl", hashes: {} },
          ],
        }),
        { "content-type": "application/vnd.pypi.simple.v1+json" },
      ),
      "/page/ziglang/": whole(`<html><a href="/f/a.whl#sha256=${sha256}">a.whl</a></html>`, {
        "content-type": "text/html",
      }),
      "/cut/ziglang/": whole('{"files": [', { "content-type": "application/json" }),
    });
    for (const form of ["json", "page"]) {
      assert.deepEqual(await filesOf("ziglang", `${server.url}/${form}`, context), [
        { name: "a.whl", url: `${server.url}/f/a.whl`, sha256 },
      ]);
    }
    await assert.rejects(filesOf("ziglang", `${server.url}/cut`, context), /no whole JSON/);
  });

  it("that has another file than the one that is known is refused", async () => {
    const server = await serve({
      "/ziglang/": whole(
        JSON.stringify({
          files: [{ filename: "a.whl", url: "a.whl", hashes: { sha256: "0".repeat(64) } }],
        }),
      ),
    });
    const other = contextIn(join(folder, "other"), {
      env: { PATH: "/usr/bin:/bin", PIP_INDEX_URL: server.url },
    });
    await assert.rejects(
      provideCompiler(ask("linux/arm64", "zig"), other),
      /has not the ziglang 0\.17\.1 that is known/,
    );
  });

  it("is the one that pip is configured with", async () => {
    const env = { ...context.env, PIP_INDEX_URL: "http://127.0.0.1:1/simple/" };
    assert.equal(await indexAddress({ ...context, env }), "http://127.0.0.1:1/simple");
    assert.match((await indexAddress(context)) ?? "", /^https?:\/\/.+[^/]$/);
  });
});

describe("a launcher", () => {
  it("is the same as long as it does the same", async () => {
    const [one, two] = [
      await provideCompiler(ask("linux/amd64", "gcc"), context),
      await provideCompiler(ask("linux/amd64", "gcc"), context),
    ];
    assert.equal(one.cc, two.cc);
    assert.equal(one.identity, two.identity);
    assert.ok(readFileSync(one.cc, "utf8").startsWith("#!/bin/sh\n"));
  });
});
