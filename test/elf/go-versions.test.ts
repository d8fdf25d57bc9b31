import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { buildInfoOf } from "../../src/elf/buildinfo.ts";
import { openElf } from "../../src/elf/header.ts";
import { sourcePathsOf } from "../../src/elf/pclntab.ts";
import { withFile } from "../../src/system/file.ts";
import { askGo } from "./go.ts";
import { disagreements } from "./readelf-differences.ts";

/*
 * Programs of every Go since 1.17, whose build info still has pointers, and 1.18, which has its
 * strings inline: what was written into them, their file tables and their ELF facts, against Go's
 * own reader and readelf. GO_VERSIONS=all takes every minor version, else the two ends.
 */
const ends = ["1.17.13", "1.18.10", "1.27.1"];
const between = "1.19.13 1.20.14 1.21.13 1.22.12 1.23.12 1.24.13 1.25.14 1.26.8".split(" ");
const all = process.env["GO_VERSIONS"] === "all";
const versions = all ? [...ends, ...between] : ends;

const folder = mkdtempSync(join(tmpdir(), "go-versions-"));
after(() => rmSync(folder, { recursive: true }));
const module = join(folder, "tiny");
mkdirSync(module);
writeFileSync(join(module, "go.mod"), "module example.org/tiny\n\ngo 1.17\n");
writeFileSync(join(module, "main.go"), 'package main\n\nfunc main() { println("tiny") }\n');

/** What this machine says of proxies, and nothing else of its `go env -w`. */
const machine = {
  ...(JSON.parse(
    execFileSync("go", ["env", "-json", "GOPROXY", "GOSUMDB", "GONOSUMDB"], { encoding: "utf8" }),
  ) as Record<string, string>),
  GOENV: "off",
};

function build(version: string, goarch: string, ...args: string[]): string {
  const file = join(folder, [version, goarch, ...args].join("_").replaceAll(/[^\w.=-]/g, ""));
  execFileSync("go", ["build", ...args, "-o", file, "."], {
    cwd: module,
    env: {
      ...process.env,
      ...machine,
      GOTOOLCHAIN: `go${version}`,
      CGO_ENABLED: "0",
      GOOS: "linux",
      GOARCH: goarch,
      GOFLAGS: "",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return file;
}

const more = [
  ["s390x", "-ldflags=-s -w"],
  ["amd64", "-buildmode=pie", "-ldflags=-s -w"],
] as const;

describe("a program of an older or newer Go", () => {
  for (const version of versions) {
    it(`says what Go ${version} wrote into it`, () => {
      const files = [
        build(version, "amd64"),
        build(version, "arm", "-trimpath"),
        ...(all ? more.map(([goarch, ...args]) => build(version, goarch, ...args)) : []),
      ];
      assert.deepEqual(disagreements(files), []);
      for (const file of files) {
        const { go, sources } = withFile(file, (source) => {
          const opened = openElf(source);
          return { go: buildInfoOf(opened), sources: sourcePathsOf(opened) ?? [] };
        });
        assert.deepEqual(go, askGo(file));
        assert.equal(go.version, `go${version}`);
        if (version.startsWith("1.17.")) continue; // the table was another one before 1.18
        const main = file.includes("trimpath")
          ? "example.org/tiny/main.go"
          : join(module, "main.go");
        assert.ok(sources.includes(main), `${file}: ${main} is none of ${sources.length}`);
      }
    });
  }
});
