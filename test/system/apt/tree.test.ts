import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { Failure } from "../../../src/failure.ts";
import { makeRoot, moveInto, rebased } from "../../../src/system/apt/layout.ts";
import { provideTree, type PackageTree } from "../../../src/system/apt/tree.ts";
import { isWholeTree, recordTree } from "../../../src/system/tree.ts";
import { contextIn, testFolder } from "../../context.ts";

const folder = testFolder();
const context = contextIn(folder, { env: process.env });
const request = { architecture: "armhf", packages: ["zlib1g-dev"] };

describe("the root of a system made of packages", () => {
  let tree: PackageTree;
  before(async () => {
    tree = await provideTree(request, context);
  });

  it("has the packages and all that they depend on, of the architecture", () => {
    const names = tree.packages.map(({ name }) => name);
    for (const name of ["zlib1g-dev", "zlib1g", "libc6-dev", "libc6", "linux-libc-dev"]) {
      assert.ok(names.includes(name), `${name} is not among ${names.join(" ")}`);
    }
    assert.equal(tree.hit, false);
    assert.match(tree.identity, /^[0-9a-f]{32}$/);
    assert.ok(existsSync(join(tree.folder, "usr/include/zlib.h")));
    assert.ok(existsSync(join(tree.folder, "lib/ld-linux-armhf.so.3")));
    assert.equal(existsSync(join(tree.folder, "usr/share/doc")), false);
  });

  it("has no link that leads out of it", () => {
    let links = 0;
    for (const entry of readdirSync(tree.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) continue;
      const path = join(entry.parentPath, entry.name);
      const link = readlinkSync(path);
      links += 1;
      assert.ok(!link.startsWith("/"), `${path} -> ${link}`);
      assert.ok(join(entry.parentPath, link).startsWith(tree.folder), `${path} -> ${link}`);
    }
    assert.ok(links > 20, String(links));
    // Debian's own is absolute: /lib/arm-linux-gnueabihf/libm.so.6
    assert.ok(lstatSync(join(tree.folder, "usr/lib/arm-linux-gnueabihf/libm.so")).isSymbolicLink());
    assert.ok(existsSync(join(tree.folder, "usr/lib/arm-linux-gnueabihf/libm.so")));
  });

  it("is taken from the tool cache, without apt, when it is there whole", async () => {
    const again = await provideTree(request, { ...context, env: { PATH: "/nowhere" } });
    assert.equal(again.hit, true);
    assert.equal(again.folder, tree.folder);
    assert.deepEqual(again.packages, tree.packages);
  });

  it("is made again when a file of it was changed, whatever its times say", async () => {
    const header = join(tree.folder, "usr/include/zlib.h");
    const { atime, mtime, size } = lstatSync(header);
    appendFileSync(header, "x");
    truncateSync(header, size - 1);
    appendFileSync(header, "y");
    utimesSync(header, atime, mtime);
    assert.equal(isWholeTree(tree.folder, tree.identity), false);
    const mended = await provideTree(request, context);
    assert.equal(mended.folder, tree.folder);
    assert.doesNotMatch(readFileSync(header, "utf8"), /y$/);
  });

  it("is exactly what is locked, or nothing", async () => {
    const locked = await provideTree({ ...request, locked: tree.packages }, context);
    assert.equal(locked.identity, tree.identity);
    const [first, ...rest] = tree.packages;
    assert.ok(first !== undefined);
    const moved = [{ ...first, version: "0.1-1" }, ...rest];
    await assert.rejects(provideTree({ ...request, locked: moved }, context), (failure) => {
      assert.ok(failure instanceof Failure);
      assert.match(failure.message, /the archive has not all that is locked/);
      assert.match(failure.remedy ?? "", /sysroot-mirror/);
      return true;
    });
    const other = [{ ...first, sha256: "0".repeat(64) }, ...rest];
    await assert.rejects(
      provideTree({ ...request, locked: other }, context),
      new RegExp(`the archive has other files than are locked: ${first.name} `),
    );
  });

  it("has two packages alone, without what they depend on", async () => {
    const packages = ["musl", "musl-dev"];
    const musl = await provideTree({ ...request, packages, dependencies: false }, context);
    assert.deepEqual(
      musl.packages.map(({ name }) => name),
      packages,
    );
  });

  it("comes from another release", async () => {
    const old = await provideTree({ ...request, packages: ["libc6"], suite: "bullseye" }, context);
    const libc = old.packages.find(({ name }) => name === "libc6");
    assert.match(libc?.version ?? "", /^2\.31-/);
    assert.ok(existsSync(join(old.folder, "lib/ld-linux-armhf.so.3")));
  });

  it("is made once when two want it at once", async () => {
    const two = contextIn(join(folder, "two"), { env: process.env });
    const both = await Promise.all([provideTree(request, two), provideTree(request, two)]);
    assert.deepEqual(both.map(({ hit }) => String(hit)).sort(), ["false", "true"]);
    assert.ok(both.every(({ identity }) => identity === tree.identity));
  });
});

describe("laying out packages", () => {
  const cases: readonly [link: string, from: string, to: string, text: string][] = [
    ["/lib/x/libm.so.6", "usr/lib/x/libm.so", "usr/lib/x/libm.so", "libm.so.6"],
    ["libz.so.1.2", "lib/x/libz.so.1", "usr/lib/x/libz.so.1", "libz.so.1.2"],
    ["../../../lib/x/libz.so.1", "usr/lib/x/libz.so", "usr/lib/x/libz.so", "libz.so.1"],
    ["../usr/share/it", "lib/it", "usr/lib/it", "../share/it"],
    ["/etc/passwd", "usr/it", "usr/it", "../etc/passwd"],
    ["../../../../../etc/passwd", "usr/it", "usr/it", "../etc/passwd"],
    ["/", "usr/it", "usr/it", ".."],
    ["it", "usr/it", "usr/it", "it"],
  ];
  for (const [link, from, to, text] of cases) {
    it(`makes ${from} -> ${link} lead to ${text}`, () => {
      assert.equal(rebased(link, from, to), text);
    });
  }

  it("is not led in circles by a link to itself", async () => {
    const root = join(folder, "circles");
    const unpacked = join(folder, "unpacked");
    makeRoot(root);
    mkdirSync(join(unpacked, "usr/a"), { recursive: true });
    symlinkSync("../a", join(unpacked, "usr/a/loop"));
    symlinkSync("self", join(unpacked, "usr/self"));
    await moveInto(root, unpacked, "it");
    assert.equal(readlinkSync(join(root, "usr/self")), "self");
    recordTree(root, "x");
    assert.equal(isWholeTree(root, "x"), true);
    rmSync(join(root, "usr/self"));
    assert.equal(isWholeTree(root, "x"), false);
  });

  it("refuses a package whose file is another's folder", async () => {
    const root = join(folder, "conflict");
    const unpacked = join(folder, "unpacked conflict");
    makeRoot(root);
    mkdirSync(join(root, "usr/it"));
    mkdirSync(join(unpacked, "usr"), { recursive: true });
    writeFileSync(join(unpacked, "usr/it"), "x");
    await assert.rejects(moveInto(root, unpacked, "it"), /usr\/it is a folder of one/);
  });
});
