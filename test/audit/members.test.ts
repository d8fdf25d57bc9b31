import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isAr, membersOf } from "../../src/elf/ar.ts";
import { ElfError } from "../../src/elf/error.ts";
import { factsOf } from "../../src/elf/facts.ts";
import { isElf, openElf } from "../../src/elf/header.ts";
import { testFolder } from "../context.ts";
import { bytes } from "../elf/mutate.ts";
import { expecting, findingsOn } from "./inspected.ts";

/** A real archive: -buildmode=c-archive for the host, with the C compiler that cgo needs. */
const folder = testFolder();
writeFileSync(join(folder, "go.mod"), "module example.org/library\n\ngo 1.21\n");
writeFileSync(
  join(folder, "main.go"),
  'package main\n\nimport "C"\n\n//export Answer\nfunc Answer() int { return 42 }\n\nfunc main() {}\n',
);
execFileSync("go", ["build", "-buildmode=c-archive", "-o", "library.a", "."], {
  cwd: folder,
  env: { ...process.env, CGO_ENABLED: "1", GOFLAGS: "-buildvcs=false" },
});
const library = readFileSync(join(folder, "library.a"));
const host = execFileSync("go", ["env", "GOARCH"], { encoding: "utf8" }).trim();

describe("an archive of objects", () => {
  it("has the members that ar lists, each of them read", () => {
    const listed = execFileSync("ar", ["t", join(folder, "library.a")], { encoding: "utf8" });
    const members = membersOf(bytes(library));
    assert.deepEqual(
      members.map(({ name }) => name),
      listed.trim().split("\n"),
    );
    for (const { name, source } of members.filter((one) => isElf(one.source))) {
      assert.equal(factsOf(openElf(source)).type, "REL", name);
    }
    const long = join(folder, "a name of an object that is longer than sixteen characters.o");
    const [object] = members;
    writeFileSync(long, object?.source.read(0, object.source.size) ?? "");
    execFileSync("ar", ["qc", join(folder, "long.a"), long, join(folder, "go.mod")]);
    assert.deepEqual(
      membersOf(bytes(readFileSync(join(folder, "long.a")))).map(({ name }) => name),
      ["a name of an object that is longer than sixteen characters.o", "go.mod"],
    );
  });

  it("is held to its target, object by object", () => {
    assert.deepEqual(findingsOn(library, expecting(`linux/${host}`, true)), []);
    const found = findingsOn(library, expecting("linux/s390x", true));
    assert.ok(found.length > 1);
    for (const { rule, file } of found) {
      assert.equal(rule, "identity/machine");
      assert.match(file, /^dist\/product\(\S+\.o\)$/);
    }
  });

  it("is refused with a typed error when it is cut short", () => {
    assert.equal(isAr(bytes(library)), true);
    for (let length = 8; length < library.length; length += Math.ceil(library.length / 997)) {
      try {
        membersOf(bytes(library.subarray(0, length)));
      } catch (error) {
        assert.ok(error instanceof ElfError, String(error));
      }
    }
    const [found] = findingsOn(library.subarray(0, 1000), expecting(`linux/${host}`, true));
    assert.equal(found?.rule, "identity/format");
    assert.equal(found.severity, "error");
  });
});
