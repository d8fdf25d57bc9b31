import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { findRequirement, parseVersionFile } from "../../src/toolchain/requirement.ts";
import { testFolder } from "../context.ts";

const folder = testFolder();

describe("a version file", () => {
  for (const [name, text, kind, version] of [
    ["go.mod", "module m\n\ngo 1.25.1\n", "minimum", "1.25.1"],
    ["go.mod", "module m\r\ngo 1.22\r\n", "minimum", "1.22"],
    ["go.mod", "module m\ngo 1.22 // why\n", "minimum", "1.22"],
    ["go.mod", 'module m\ngo "1.22"\n', "minimum", "1.22"],
    ["go.mod", "module m\n// go 1.27\ngo 1.22\n", "minimum", "1.22"],
    ["go.mod", "module m\ngo 1.27rc1\n", "minimum", "1.27rc1"],
    ["go.mod", "go 1.22\ntoolchain go1.26.8\n", "minimum", "1.26.8"],
    ["go.mod", "go 1.27.1\ntoolchain go1.26.8\n", "minimum", "1.27.1"],
    ["go.mod", "go 1.26\ntoolchain go1.26rc1\n", "minimum", "1.26rc1"],
    ["go.mod", "go 1.22\ntoolchain default\n", "minimum", "1.22"],
    ["go.mod", "go 1.22\ntoolchain go1.26.8-custom.1\n", "minimum", "1.26.8"],
    ["go.mod", "module m\n", "minimum", "1.16"],
    [
      "go.mod",
      "module m\n\nrequire (\n\tgo.uber.org/zap v1.27.0\n)\n\ngo 1.23.0\n",
      "minimum",
      "1.23.0",
    ],
    ["other.mod", "go 1.23.0\n", "minimum", "1.23.0"],
    ["go.work", "go 1.22\ntoolchain go1.24.4\nuse ./a\n", "minimum", "1.24.4"],
    [".go-version", "1.25\n", "range", "1.25"],
    [".go-version", "# ours\n\n1.25.3 # or later\n", "exact", "1.25.3"],
    [".go-version", "stable", "stable", "stable"],
    [".tool-versions", "nodejs 20.1.0\ngolang 1.25.3\n", "exact", "1.25.3"],
    [".tool-versions", "go 1.26 1.25 # old\n", "range", "1.26"],
    ["version.txt", "go1.25.3", "exact", "go1.25.3"],
  ] as const) {
    it(`${name} ${JSON.stringify(text)} asks for ${kind} ${version}`, () => {
      const spec = parseVersionFile(name, text);
      assert.deepEqual([spec.kind, spec.text], [kind, version]);
    });
  }

  for (const [name, text, message] of [
    ["go.mod", "go 1.22.x\n", "/m/go.mod: `go 1.22.x` names no version of Go"],
    ["go.mod", "go go1.22\n", "/m/go.mod: `go go1.22` names no version of Go"],
    ["go.mod", "go 1.22 1.23\n", "/m/go.mod: `go 1.22 1.23` names no version of Go"],
    [
      "go.mod",
      "go 1.22\ntoolchain 1.26.8\n",
      "/m/go.mod: `toolchain 1.26.8` names no version of Go",
    ],
    ["go.mod", "go 1.22\ntoolchain local\n", "/m/go.mod: `toolchain local` names no version of Go"],
    [".go-version", "\n# nothing\n", "/m/.go-version names no version of Go"],
    [".go-version", "latest", '/m/.go-version: "latest" is no version of Go'],
    [
      ".tool-versions",
      "nodejs 20\ngolangci-lint 2.0\n",
      "/m/.tool-versions names no version of Go",
    ],
  ] as const) {
    it(`${name} ${JSON.stringify(text)} is refused`, () => {
      assert.throws(
        () => parseVersionFile(`/m/${name}`, text),
        (failure) => failure instanceof Failure && failure.message === message && !!failure.remedy,
      );
    });
  }
});

describe("the requirement", () => {
  const inner = join(folder, "work", "module", "cmd");
  mkdirSync(inner, { recursive: true });
  const module = join(folder, "work", "module", "go.mod");
  const work = join(folder, "work", "go.work");
  writeFileSync(module, "module m\ngo 1.23.4\n");
  writeFileSync(work, "go 1.24.5\nuse ./module\n");
  writeFileSync(join(inner, ".go-version"), "1.22.1\n");
  const find = (
    asked: { goVersion?: string; goVersionFile?: string; directory?: string },
    env = {},
  ) => findRequirement({ goVersion: "", goVersionFile: "", directory: inner, ...asked }, env);

  it("is the go-version input before all", () => {
    const { spec, from } = find({ goVersion: "1.26.8", goVersionFile: ".go-version" });
    assert.deepEqual([spec.kind, spec.text, from], ["exact", "1.26.8", "go-version"]);
  });

  it("is the go-version-file, from the working directory", () => {
    const { spec, from } = find({ goVersionFile: ".go-version" });
    assert.deepEqual([spec.text, from], ["1.22.1", join(inner, ".go-version")]);
    assert.equal(find({ goVersionFile: "../go.mod" }).from, module);
    assert.equal(find({ goVersionFile: work }).from, work);
  });

  it("is the go.work above, else the go.mod above", () => {
    assert.equal(find({}).from, work);
    assert.equal(find({}, { GOWORK: "off" }).from, module);
    assert.equal(find({}, { GOWORK: "" }).from, work);
  });

  it("is the file that GOWORK names", () => {
    const other = join(folder, "other.work");
    writeFileSync(other, "go 1.25.0\n");
    const { spec, from } = find({}, { GOWORK: other });
    assert.deepEqual([spec.text, from], ["1.25.0", other]);
  });

  it("is not taken from a folder that is called go.mod", () => {
    mkdirSync(join(folder, "odd", "go.mod"), { recursive: true });
    assert.throws(
      () => find({ directory: join(folder, "odd") }),
      /there is no go\.mod in .*odd or above/,
    );
  });

  it("fails without a go.mod, and says what to do", () => {
    assert.throws(
      () => find({ directory: folder }),
      (failure) =>
        failure instanceof Failure &&
        failure.message === `there is no go.mod in ${folder} or above` &&
        failure.remedy?.includes("go mod init") === true,
    );
  });

  it("names a file that cannot be read, and the input that names it", () => {
    assert.throws(
      () => find({ goVersionFile: "missing" }),
      (failure) =>
        failure instanceof Failure &&
        failure.message === `go-version-file: ${join(inner, "missing")} cannot be read (ENOENT)`,
    );
  });
});
