import assert from "node:assert/strict";
import { mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { filesIn, inputsIn, openEvidence, readEvidence } from "../../src/sysroot/evidence.ts";
import { foldersIn, leaksIn } from "../../src/sysroot/leaks.ts";
import { contextIn, testFolder } from "../context.ts";

const folder = realpathSync(testFolder());
const context = contextIn(folder);

describe("evidence", () => {
  it("is read from rules of make and from lists of headers", () => {
    const rule =
      "a.o: a.c /usr/include/zlib.h \\\n /with\\ space/x.h /a$$b.h \\\n  ../c.h\n/usr/include/zlib.h:\n";
    assert.deepEqual(filesIn(rule), [
      "a.c",
      "/usr/include/zlib.h",
      "/with space/x.h",
      "/a$b.h",
      "../c.h",
    ]);
    assert.deepEqual(filesIn(". /usr/include/a b.h\n.. /usr/include/c.h\n"), [
      "/usr/include/a b.h",
      "/usr/include/c.h",
    ]);
    assert.deepEqual(filesIn("C:/out: C:/in.o\n"), ["C:/in.o"]);
    assert.deepEqual(filesIn(""), []);
  });

  it("has the names of a linker's files whole, spaces and all", () => {
    const ofLd = "out: \\\n  /a b/crt1.o \\\n  c.o\n\n/a b/crt1.o:\n\nc.o:\n";
    assert.deepEqual(inputsIn(ofLd), ["/a b/crt1.o", "c.o"]);
    assert.deepEqual(inputsIn("out: \\\n /a\\ b/c.o\n\n/a\\ b/c.o:\n"), ["/a b/c.o"]);
    assert.deepEqual(inputsIn(""), []);
    assert.deepEqual(filesIn("/a b/x.h\nrel/y.h\n"), ["/a b/x.h", "rel/y.h"]);
  });

  it("has absolute paths with links resolved", () => {
    const left = join(folder, "left");
    mkdirSync(join(folder, "real"), { recursive: true });
    mkdirSync(left);
    writeFileSync(join(folder, "real/x.h"), "");
    symlinkSync("real", join(folder, "linked"));
    writeFileSync(join(left, "cc-12.args"), `${folder}\n-c\n-Ilinked\na.c\n`);
    writeFileSync(join(left, "cc-12.headers"), "a.o: a.c linked/x.h gone/y.h\n");
    writeFileSync(join(left, "pkg-config-13.args"), "--cflags\n--\nzlib\n");
    assert.deepEqual(readEvidence(left), {
      compiler: [
        {
          folder,
          args: ["-c", "-Ilinked", "a.c"],
          headers: [join(folder, "a.c"), join(folder, "real/x.h"), join(folder, "gone/y.h")],
          inputs: [],
        },
      ],
      pkgConfig: [["--cflags", "--", "zlib"]],
    });
  });

  it("that nobody looked at, or that was bad, makes the next build compile anew", () => {
    const cache = join(folder, "gocache");
    const open = () => openEvidence(cache, "gcc-x", context);
    const first = open();
    assert.equal(first.round, "0");
    first.close(true);
    assert.equal(readdirSync(join(cache, "go-cross-matrix")).length, 1);
    const second = open();
    assert.equal(second.round, "0", "what was good is used again");
    second.close(false);
    const third = open();
    assert.equal(third.round, "1");
    const fourth = open(); // the third was killed
    assert.equal(fourth.round, "2");
    fourth.close(true);
    assert.equal(open().round, "2");
    assert.equal(openEvidence(cache, "gcc-y", context).round, "0");
  });
});

describe("a leak", () => {
  const grounds = { folders: ["/sysroot", "/usr/lib/gcc-cross", "/mod"], temp: ["/tmp"] };
  const call = { folder: "/mod/dep", args: [], headers: [], inputs: [] };

  it("is whatever lies outside of what a build may use, each file once", () => {
    const evidence = {
      compiler: [
        {
          ...call,
          headers: ["/mod/dep/a.c", "/sysroot/usr/include/zlib.h", "/usr/include/zlib.h"],
        },
        { ...call, folder: "/mod/other", headers: ["/usr/include/zlib.h", "/sysroots/x.h"] },
        {
          ...call,
          folder: "/mod",
          inputs: [
            "/usr/lib/gcc-cross/aarch64-linux-gnu/12/crt1.o",
            "/tmp/go-link-1/go.o",
            "/tmp/ccAbc123.o",
            "/tmp/mine/libz.a",
            "/usr/lib/gcc-cross/../x86_64-linux-gnu/libz.so",
          ],
        },
      ],
      pkgConfig: [],
    };
    assert.deepEqual(
      leaksIn(evidence, ["/sysroot/usr/lib/pkgconfig/zlib.pc", "/opt/x.pc"], grounds),
      [
        { kind: "header", file: "/usr/include/zlib.h", by: "/mod/dep" },
        { kind: "header", file: "/sysroots/x.h", by: "/mod/other" },
        { kind: "library", file: "/tmp/mine/libz.a", by: null },
        { kind: "library", file: "/usr/lib/gcc-cross/../x86_64-linux-gnu/libz.so", by: null },
        { kind: "pkg-config file", file: "/opt/x.pc", by: null },
      ],
    );
  });

  it("is nothing in folders that the user's flags name, unless they are the host's own", () => {
    assert.deepEqual(
      foldersIn({
        CGO_CFLAGS: "-O2 -I/opt/arm/include -isystem /srv/x -I relative",
        CGO_LDFLAGS: "-L/usr/lib/x86_64-linux-gnu -L/opt/../usr/lib",
        PKG_CONFIG_PATH: "/opt/arm/pc:/usr/share/pkgconfig",
        OTHER: "/opt/never",
      }),
      ["/opt/arm/include", "/srv/x", "/opt/arm/pc"],
    );
  });
});
