import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { closeSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, describe, it } from "node:test";
import { buildInfoOf } from "../../src/elf/buildinfo.ts";
import { openElf } from "../../src/elf/header.ts";
import { sourcePathsOf } from "../../src/elf/pclntab.ts";
import { sectionSizes } from "../../src/elf/sections.ts";
import { withFile } from "../../src/system/file.ts";
import { askGo } from "./go.ts";
import { disagreements } from "./readelf-differences.ts";

/*
 * The reader against GNU readelf and `go version -m`, on files that nobody here wrote and on Go
 * programs of every architecture. ELF_FILES=200 takes as many, spread over all; else every file of the host is read.
 */

const roots = ["/usr/bin", "/usr/lib"];
const [wantedFiles = "all"] = [process.env["ELF_FILES"]];
const mostFiles = wantedFiles === "all" ? Number.POSITIVE_INFINITY : Number(wantedFiles);

/** Every ELF file below a folder; links are not followed (/usr/bin/X11 points at /usr/bin). */
function* elfFilesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const status = lstatSync(path);
    if (status.isDirectory()) yield* elfFilesIn(path);
    else if (status.isFile() && beginsAsElf(path)) yield path;
  }
}

function beginsAsElf(path: string): boolean {
  const descriptor = openSync(path, "r");
  const start = Buffer.alloc(4);
  const got = readSync(descriptor, start, 0, 4, 0);
  closeSync(descriptor);
  return got === 4 && start.toString("latin1") === "\x7fELF";
}

/** As many as are wanted, spread over all, the same ones on every run. */
function sample(files: readonly string[], most: number): string[] {
  const step = Math.max(1, files.length / most);
  return files.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

function requireTool(program: string, why: string): void {
  try {
    execFileSync(program, [program === "go" ? "version" : "--version"], { stdio: "ignore" });
  } catch {
    assert.fail(`${program} is missing: ${why}`);
  }
}

describe("the files of this host", () => {
  it("are read as readelf reads them", () => {
    requireTool("readelf", "install binutils");
    const all = roots.flatMap((root) => [...elfFilesIn(root)]);
    const files = sample(all, mostFiles);
    assert.ok(files.length > 0, `no ELF file in ${roots.join(", ")}`);
    assert.deepEqual(disagreements(files), []);
  });
});

const folder = mkdtempSync(join(tmpdir(), "elf-differential-"));
after(() => rmSync(folder, { recursive: true }));

/** A program without imports, so that little but the runtime is compiled. */
function writeProgram(): string {
  const module = join(folder, "tiny");
  mkdirSync(module);
  writeFileSync(join(module, "go.mod"), "module example.org/tiny\n\ngo 1.21\n");
  writeFileSync(join(module, "main.go"), 'package main\n\nfunc main() { println("tiny") }\n');
  return module;
}

interface Build {
  readonly goarch: string;
  readonly name?: string;
  readonly args?: readonly string[];
}

const builds: readonly Build[] = [
  ..."386 amd64 arm arm64 riscv64 ppc64le s390x loong64 mips mips64le"
    .split(" ")
    .map((goarch) => ({ goarch })),
  { goarch: "amd64", name: "pie", args: ["-buildmode=pie"] },
  { goarch: "amd64", name: "stripped", args: ["-ldflags=-s -w", "-trimpath"] },
  { goarch: "amd64", name: "stripped-pie", args: ["-buildmode=pie", "-ldflags=-s -w"] },
  { goarch: "arm64", name: "stripped", args: ['-ldflags=-s -w -X "main.a=b\\tc"'] },
];

function build(module: string, { goarch, name = "plain", args = [] }: Build): string {
  const file = join(folder, `${goarch}-${name}`);
  execFileSync("go", ["build", ...args, "-o", file, "."], {
    cwd: module,
    env: { ...process.env, CGO_ENABLED: "0", GOOS: "linux", GOARCH: goarch, GOFLAGS: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return file;
}

describe("programs of Go", () => {
  requireTool("go", "install Go from https://go.dev/dl");
  const module = writeProgram();
  const files = builds.map((one) => ({ file: build(module, one), ...one }));

  it("are read as readelf reads them", () => {
    requireTool("readelf", "install binutils");
    assert.deepEqual(disagreements(files.map(({ file }) => file)), []);
  });

  for (const { file, goarch, args = [] } of files) {
    it(`have the build info that go sees: ${basename(file)}`, () => {
      const go = withFile(file, (source) => buildInfoOf(openElf(source)));
      assert.deepEqual(go, askGo(file));
      assert.equal(go?.settings["GOARCH"], goarch);
    });

    it(`name their sources: ${basename(file)}`, () => {
      const paths = withFile(file, (source) => sourcePathsOf(openElf(source))) ?? [];
      const isTrimmed = args.includes("-trimpath");
      const main = isTrimmed ? "example.org/tiny/main.go" : join(module, "main.go");
      assert.ok(paths.includes(main), `${main} is none of ${paths.length}`);
      assert.equal(
        paths.some((path) => path.startsWith("/")),
        !isTrimmed,
      );
    });
  }

  it("are smaller without symbols and debug information, by what their sections say", () => {
    const sizes = files.map(({ file }) =>
      withFile(file, (source) => sectionSizes(openElf(source).sections)),
    );
    const debug = sizes.map((sections) =>
      sections
        .filter(({ name, loaded }) => !loaded && name.startsWith(".debug_"))
        .reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const [index, { name }] of files.entries()) {
      assert.equal((debug[index] ?? 0) > 0, name?.startsWith("stripped") !== true);
    }
  });
});
