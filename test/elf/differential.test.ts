import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { factsOf, type Elf } from "../../src/elf/facts.ts";
import { isElf, openElf } from "../../src/elf/header.ts";
import { withFile } from "../../src/system/file.ts";
import { architectures, product } from "./products.ts";

/*
 * Our answers against those of binutils' readelf, on files that nobody here made: every ELF file
 * below the host's /usr/bin and /usr/lib (every nth of them where there are too many), and Go
 * products of every architecture.
 */

/** What readelf says of the same facts, from its own words. */
function readelf(files: readonly string[]): Map<string, Partial<Elf>> {
  const printed = execFileSync("readelf", ["-W", "-h", "-l", "-d", "-V", "-n", "-S", ...files], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const parts = printed.split(/^File: (.+)$/m).slice(1);
  const facts = new Map<string, Partial<Elf>>();
  for (let at = 0; at < parts.length; at += 2)
    facts.set(parts[at] ?? "", factsIn(parts[at + 1] ?? ""));
  return facts;
}

function factsIn(text: string): Partial<Elf> {
  const one = (expression: RegExp): string | null => expression.exec(text)?.[1] ?? null;
  const all = (expression: RegExp): string[] =>
    [...text.matchAll(expression)].map(([, group = ""]) => group);
  const stack = one(/^ {2}GNU_STACK +\S+ \S+ \S+ \S+ \S+ ([RWE ]{3})/m);
  const flags1 = one(/\(FLAGS_1\) +Flags: (.+)$/m) ?? "";
  const flags = one(/\(FLAGS\) +(.+)$/m) ?? "";
  const loads = [...text.matchAll(/^ {2}LOAD +0x(\S+) 0x(\S+) \S+ \S+ \S+ ([RWE ]{3}) 0x(\S+)$/gm)];
  const needs =
    text.split(/^Version needs section/m)[1]?.split(/^(?:Version|Displaying|No version)/m)[0] ?? "";
  const versions = [...needs.matchAll(/Name: GLIBC_(\d[\d.]*|ABI_DT_RELR) /g)].map(
    ([, version = ""]) => (version === "ABI_DT_RELR" ? "2.36" : version),
  );
  const numeric = (version: string): number =>
    version.split(".").reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);
  const page = 0x10000n;
  const relro = /^ {2}GNU_RELRO /m.test(text);
  const now = /\(BIND_NOW\)/.test(text) || /BIND_NOW/.test(flags) || /\bNOW\b/.test(flags1);
  return {
    class: one(/Class: +ELF(\d+)/) === "64" ? 64 : 32,
    data: /little endian/.test(one(/Data: +(.+)/) ?? "") ? "little" : "big",
    flags: Number(one(/^ {2}Flags: +(0x[0-9a-f]+)/m)),
    interpreter: one(/\[Requesting program interpreter: (.*)\]$/m),
    needed: all(/\(NEEDED\) +Shared library: \[(.*)\]$/gm),
    soname: one(/\(SONAME\) +Library soname: \[(.*)\]$/m),
    rpath: one(/\(RPATH\) +Library rpath: \[(.*)\]$/m),
    runpath: one(/\(RUNPATH\) +Library runpath: \[(.*)\]$/m),
    execStack: stack === null ? null : stack.includes("E"),
    relro: relro ? (now ? "full" : "partial") : "none",
    textrel: /\(TEXTREL\)/.test(text) || /TEXTREL/.test(flags),
    writableCode: loads.some(([, , , access = ""]) => access.includes("W") && access.includes("E")),
    page64k:
      loads.length === 0
        ? null
        : loads.every(
            ([, offset = "", vaddr = "", , align = ""]) =>
              BigInt(`0x${align}`) >= page &&
              BigInt(`0x${offset}`) % page === BigInt(`0x${vaddr}`) % page,
          ),
    maxAlign:
      loads.length === 0
        ? null
        : Math.max(...loads.map(([, , , , align = ""]) => Number(`0x${align}`))),
    glibc: versions.sort((a, b) => numeric(a) - numeric(b)).at(-1) ?? null,
    stripped: !/^ +\[ *\d+\] \S* +SYMTAB /m.test(text),
    debugInfo: /\] \.z?debug_info /.test(text),
    buildId: one(/Build ID: ([0-9a-f]+)/),
  };
}

/** With find: readdir's own recursion follows the links of such trees without end. */
function elfFilesBelow(folder: string): string[] {
  const found = execFileSync("find", [folder, "-type", "f", "-size", "+0", "-print0"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return found.split("\0").filter((file) => file !== "" && withFile(file, isElf));
}

function compare(files: readonly string[]): void {
  const expected = readelf(files);
  assert.equal(expected.size, files.length, "readelf names every file");
  for (const [file, facts] of expected) {
    const ours = withFile(file, (source) => factsOf(openElf(source)));
    for (const [name, value] of Object.entries(facts)) {
      assert.deepEqual({ [name]: ours[name as keyof Elf] }, { [name]: value }, `${file}: ${name}`);
    }
  }
}

describe("our reader and readelf", () => {
  it("agree on every Go product", () => {
    const plain = architectures.map((goarch) => product({ goarch }));
    // The others are linked by a C compiler of the target as PIEs.
    const pies = ["amd64", "arm64", "loong64", "ppc64le"].map((goarch) =>
      product({ goarch, flags: ["-buildmode=pie"] }),
    );
    compare([...plain, ...pies, product({ goarch: "arm64", flags: ["-ldflags=-s -w"] })]);
  });

  it("agree on the host's own programs and libraries", () => {
    const found = ["/usr/bin", "/usr/lib"].flatMap(elfFilesBelow);
    assert.ok(found.length > 50, `only ${found.length} ELF files on this host`);
    const most = Number(process.env["ELF_FILES"] ?? 1500);
    const step = Math.max(1, Math.ceil(found.length / most));
    const files = found.filter((_, at) => at % step === 0);
    for (let at = 0; at < files.length; at += 100) compare(files.slice(at, at + 100));
  });
});
