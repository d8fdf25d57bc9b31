import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Finding } from "../../src/audit/finding.ts";
import { givenLibraries, librariesOf } from "../../src/sysroot/libraries.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import { expecting, findingsOn } from "../audit/inspected.ts";
import { testFolder } from "../context.ts";
import { distributed, distributedRoot } from "../elf/distribution.ts";
import { Patch } from "../elf/patch.ts";

const root = await distributedRoot("arm64");
const fscrypt = readFileSync(await distributed("arm64", "fscrypt"));
const arm64 = parsePlatform("linux/arm64");
const libraries = "usr/lib/aarch64-linux-gnu";

function findings(bytes: Buffer, sysroot: string): readonly Finding[] {
  const findLibrary = librariesOf(sysroot, arm64);
  return findingsOn(bytes, { ...expecting("linux/arm64", null), findLibrary });
}

/** A copy of the system, to be damaged. */
function copy(): string {
  const made = join(testFolder(), "root");
  cpSync(root, made, { recursive: true, verbatimSymlinks: true });
  return made;
}

const said = (found: readonly Finding[]): string[] =>
  found.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);

describe("load/needed and load/symbols", () => {
  it("find nothing amiss in a program and the system it is for", () => {
    assert.deepEqual(findings(fscrypt, root), []);
  });

  it("find a library that is not there, whoever needs it", () => {
    const without = copy();
    rmSync(join(without, "lib/aarch64-linux-gnu/libaudit.so.1"), { force: true });
    rmSync(join(without, libraries, "libaudit.so.1"), { force: true });
    assert.deepEqual(said(findings(fscrypt, without)), [
      "error load/needed needs libaudit.so.1 through libpam.so.0, which the sysroot does not have",
    ]);
  });

  it("find a symbol that no library has", () => {
    const patched = new Patch(fscrypt).text("pam_start", "pam_stork").bytes;
    const [only, ...rest] = said(findings(patched, root));
    assert.deepEqual(rest, []);
    assert.match(
      only ?? "",
      /^error load\/symbols asks for pam_stork@LIBPAM_1\.0 of libpam\.so\.0,/,
    );
  });

  it("find a version that the library does not have yet", () => {
    const patched = new Patch(fscrypt).text("GLIBC_2.34", "GLIBC_2.99").bytes;
    const [only, ...rest] = said(findings(patched, root));
    assert.deepEqual(rest, []);
    assert.match(
      only ?? "",
      /^error load\/symbols .*@GLIBC_2\.99 of libc\.so\.6.* which no library/,
    );
  });

  it("do not take another machine's library, and do not look out of the system", () => {
    const find = librariesOf("/", arm64);
    assert.equal(find("libc.so.6"), null);
    const linked = copy();
    const pam = ["lib/aarch64-linux-gnu", libraries]
      .map((folder) => join(linked, folder, "libpam.so.0"))
      .filter((path) => readable(path));
    assert.ok(pam.length > 0);
    mkdirSync(join(linked, "elsewhere"));
    const [path = ""] = pam;
    renameSync(`${path}.85.1`, join(linked, "elsewhere", "pam"));
    rmSync(path);
    symlinkSync("/elsewhere/pam", path); // absolute: of the system, not of this host
    assert.deepEqual(findings(fscrypt, linked), []);
    rmSync(path);
    symlinkSync(path.slice(linked.length), path); // to itself
    assert.match(said(findings(fscrypt, linked))[0] ?? "", /needs libpam\.so\.0, which/);
  });
});

function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

describe("the sysroot input", () => {
  it("is filled in for each target, and has to be there", () => {
    const folder = testFolder();
    mkdirSync(join(folder, "aarch64-linux-gnu"));
    assert.ok(givenLibraries("{triple}", arm64, folder));
    assert.equal(givenLibraries("", arm64, folder), null);
    assert.throws(
      () => givenLibraries("{arch}", arm64, folder),
      /linux\/arm64: sysroot: there is no folder .*\/arm64/,
    );
  });
});
