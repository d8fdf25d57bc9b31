import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { describe, it } from "node:test";
import { buildInfoOf, type GoBuildInfo } from "../../src/elf/buildinfo.ts";
import type { ByteSource } from "../../src/elf/bytes.ts";
import { factsOf, type Elf } from "../../src/elf/facts.ts";
import { openElf } from "../../src/elf/header.ts";
import { sourcePathsOf } from "../../src/elf/pclntab.ts";
import { withFile } from "../../src/system/file.ts";
import { distributed } from "./distribution.ts";
import { bytes, mutate, survives } from "./mutate.ts";
import { architectures, product } from "./products.ts";

function read(source: ByteSource): { elf: Elf; go: GoBuildInfo | null } {
  const file = openElf(source);
  return { elf: factsOf(file), go: buildInfoOf(file) };
}

describe("the ELF reader", () => {
  /** class, byte order, machine: as <elf.h> and Go's own linker have them. */
  const identities: Readonly<Record<string, readonly [32 | 64, "little" | "big", number]>> = {
    "386": [32, "little", 3],
    amd64: [64, "little", 62],
    arm: [32, "little", 40],
    arm64: [64, "little", 183],
    loong64: [64, "little", 258],
    mips: [32, "big", 8],
    mips64: [64, "big", 8],
    mips64le: [64, "little", 8],
    mipsle: [32, "little", 8],
    ppc64: [64, "big", 21],
    ppc64le: [64, "little", 21],
    riscv64: [64, "little", 243],
    s390x: [64, "big", 22],
  };
  for (const goarch of architectures) {
    it(`reads what Go builds for ${goarch}, and what it wrote into it`, () => {
      const file = product({ goarch });
      const { elf, go } = withFile(file, read);
      assert.deepEqual([elf.class, elf.data, elf.machine], identities[goarch]);
      assert.equal(elf.type, "EXEC");
      assert.equal(elf.interpreter, null);
      assert.equal(elf.goBuildId, true);
      const printed = execFileSync("go", ["version", "-m", file], { encoding: "utf8" });
      const settings = Object.fromEntries(
        [...printed.matchAll(/^\tbuild\t([^=]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
      );
      assert.deepEqual(go?.settings, settings);
      assert.equal(go?.version, /: (go\S+)/.exec(printed)?.[1]);
      assert.equal(go?.path, /^\tpath\t(.+)$/m.exec(printed)?.[1]);
    });
  }

  it("reads a PIE that has a loader and no library", () => {
    const { elf } = withFile(product({ goarch: "amd64", flags: ["-buildmode=pie"] }), read);
    assert.equal(elf.pie, true);
    assert.equal(elf.interpreter, "/lib64/ld-linux-x86-64.so.2");
    assert.deepEqual(elf.needed, []);
  });

  /** e_shoff, e_shnum and e_shstrndx of a file whose section headers were cut away. */
  function withoutSections(file: string): Uint8Array {
    const content = Uint8Array.from(readFileSync(file));
    const view = new DataView(content.buffer);
    const wide = content[4] === 2;
    if (wide) view.setBigUint64(40, 0n);
    else view.setUint32(32, 0);
    view.setUint16(wide ? 60 : 48, 0);
    view.setUint16(wide ? 62 : 50, 0);
    return content;
  }

  it("reads files without sections through their segments", () => {
    for (const goarch of ["amd64", "s390x", "mips"]) {
      const whole = withFile(product({ goarch }), read);
      const { elf, go } = read(bytes(withoutSections(product({ goarch }))));
      assert.deepEqual(go, whole.go, goarch);
      const unknown = { stripped: true, debugInfo: false, buildId: null }; // sections alone say so
      assert.deepEqual(elf, { ...whole.elf, ...unknown });
    }
  });

  /** What is read of a file to list its sources. */
  function sourcesOf(source: ByteSource): { paths: readonly string[]; taken: number } {
    let taken = 0;
    const paths = sourcePathsOf(
      openElf({
        size: source.size,
        read: (offset, length) => {
          taken += length;
          return source.read(offset, length);
        },
      }),
    );
    return { paths: paths ?? [], taken };
  }

  const pie = { flags: ["-buildmode=pie", "-ldflags=-s -w"] };
  for (const recipe of [
    { goarch: "amd64" }, // pointers in place
    { goarch: "mips64" }, // the same, and big-endian
    { goarch: "arm64", ...pie }, // pointers in relocations
    { goarch: "ppc64le", ...pie },
  ]) {
    it(`finds the sources of a file without sections: ${recipe.goarch}`, () => {
      const named = withFile(product(recipe), sourcesOf);
      const { paths, taken } = sourcesOf(bytes(withoutSections(product(recipe))));
      assert.ok(named.paths.some((path) => path.startsWith("example.org/product")));
      assert.deepEqual(paths, named.paths);
      assert.ok(taken < named.taken + (256 << 10), `${taken} bytes, ${named.taken} by name`);
    });
  }

  for (const architecture of ["arm64", "armhf"]) {
    it(`finds the sources of what GNU ld linked as a PIE: ${architecture}`, async () => {
      const file = await distributed(architecture, "age");
      const { paths, taken } = withFile(file, sourcesOf);
      assert.ok(paths.some((path) => path.endsWith("runtime/proc.go")));
      assert.ok(taken < 0.02 * statSync(file).size, `${taken} of ${statSync(file).size} bytes`);
    });
  }

  it("reads little of a large file", () => {
    let taken = 0;
    const go = execFileSync("which", ["go"], { encoding: "utf8" }).trim();
    withFile(go, (source) => {
      read({
        size: source.size,
        read: (offset, length) => {
          taken += length;
          return source.read(offset, length);
        },
      });
      assert.ok(taken < source.size * 0.02, `${taken} of ${source.size} bytes`);
    });
  });

  it("escapes with a typed error, and nothing else, when a file ends anywhere", async () => {
    const small = await Promise.all(
      ["armhf", "s390x"].map((architecture) => distributed(architecture, "hostname")),
    );
    const cut = (content: Uint8Array, lengths: readonly number[]): void => {
      let whole = 0;
      for (const length of lengths) whole += survives(content.subarray(0, length)) ? 1 : 0;
      assert.ok(whole < lengths.length / 2, "most cuts go through a table that is needed");
      assert.equal(survives(content), true);
    };
    for (const file of small) {
      const content = readFileSync(file);
      cut(content, [...content.keys()]);
    }
    for (const goarch of ["amd64", "mips"]) {
      const content = readFileSync(product({ goarch, flags: ["-ldflags=-s -w"] }));
      const spread = Array.from({ length: 500 }, (_, at) =>
        Math.floor((content.length * at) / 500),
      );
      cut(content, [...Array(4096).keys(), ...spread]);
    }
  });

  it("escapes with a typed error, and nothing else, from 100,000 mutations", () => {
    const before = process.memoryUsage().rss;
    const { rounds, slowestMs } = mutate({ seed: 20_261_124, rounds: 100_000 });
    assert.equal(rounds, 100_000);
    assert.ok(slowestMs < 200, `one took ${slowestMs} ms`);
    const grown = process.memoryUsage().rss - before;
    assert.ok(grown < 64 << 20, `${grown} bytes more`);
  });
});
