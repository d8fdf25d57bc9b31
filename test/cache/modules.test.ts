import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { openModuleCache } from "../../src/cache/module-cache.ts";
import {
  downloadFolder,
  downloadsIn,
  parseSums,
  readSums,
  verifyDownloads,
} from "../../src/cache/modules.ts";
import { directoryStore } from "../../src/cache/directory.ts";
import { saveEntry } from "../../src/cache/entry.ts";
import { contextIn, testFolder } from "../context.ts";

/*
 * With modules that a real go command downloaded; one of them has capitals in its name.
 */

const scratch = testFolder();
const { signal } = new AbortController();
const project = join(scratch, "project");
const modcache = join(scratch, "modcache");
mkdirSync(project);
writeFileSync(
  join(project, "main.go"),
  'package main\n\nimport _ "github.com/BurntSushi/toml"\n\nfunc main() {}\n',
);
writeFileSync(
  join(project, "go.mod"),
  "module example.org/x\n\ngo 1.24\n\nrequire github.com/BurntSushi/toml v1.4.0\n",
);
const go = (cache: string, ...args: string[]): string =>
  execFileSync("go", args, {
    cwd: project,
    env: { ...process.env, GOMODCACHE: cache, GOFLAGS: "-modcacherw" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
go(modcache, "mod", "tidy");
const sums = readSums(join(project, "go.mod"));
const known = parseSums(sums);
const downloads = join(modcache, "cache", "download");
const zip = "github.com/!burnt!sushi/toml/@v/v1.4.0.zip";

/** What go.sum names of the downloads, elsewhere. */
function copy(name: string): string {
  const folder = join(scratch, name);
  for (const path of downloadsIn(downloads, known).keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(downloads, path), join(folder, path));
  }
  return folder;
}

describe("module downloads", () => {
  it("are found by go.sum, capitals and all", () => {
    const there = downloadsIn(downloads, known);
    assert.ok(there.has(zip), [...there.keys()].join("\n"));
    assert.ok(there.has(zip.replace(/zip$/, "mod")));
  });

  it("are verified by go.sum, zip and mod", async () => {
    const { good, bad } = await verifyDownloads(copy("whole"), known, signal);
    assert.equal(good.length, downloadsIn(downloads, known).size);
    assert.deepEqual(bad, []);
  });

  const damages: Readonly<Record<string, (content: Buffer) => Buffer>> = {
    "a byte that differs": (content) =>
      Buffer.from(content.fill("X", content.length >> 1, (content.length >> 1) + 1)),
    "one that is cut short": (content) => content.subarray(0, content.length - 10),
    "an empty one": () => Buffer.alloc(0),
    "something else": () => Buffer.from('{"Version":"v1.4.1"}'),
  };
  for (const [what, damage] of Object.entries(damages)) {
    for (const kind of ["zip", "mod"]) {
      it(`are thrown away: ${what} for ${kind}`, async () => {
        const folder = copy(`${what} ${kind}`);
        const path = zip.replace(/zip$/, kind);
        const file = join(folder, path);
        writeFileSync(file, damage(readFileSync(file)));
        const { good, bad } = await verifyDownloads(folder, known, signal);
        assert.ok(!good.includes(path));
        assert.deepEqual(bad, ["github.com/BurntSushi/toml@v1.4.0"]);
        assert.ok(!existsSync(file));
      });
    }
  }

  it("restored, are all that the go command needs, with no proxy to ask", async () => {
    const home = join(scratch, "home");
    const cache = join(home, "go", "pkg", "mod");
    const store = directoryStore(join(scratch, "store"));
    const before = contextIn(home, { env: { HOME: home, GOMODCACHE: modcache } });
    const context = contextIn(home, { env: { HOME: home } });
    assert.equal(await openModuleCache(sums, store, before), null); // has them
    const first = await openModuleCache(sums, store, context);
    assert.equal(first?.restored, null);
    const paths = [...downloadsIn(downloads, known).keys()];
    const list = join(scratch, "list.json");
    writeFileSync(list, JSON.stringify(paths));
    const pending = { name: "x", folder: downloads, list, damaged: false };
    await saveEntry(store, { ...pending, prefixes: first?.prefixes ?? [""] }, scratch);
    const second = await openModuleCache(sums, store, context);
    assert.deepEqual(second?.restored?.paths.toSorted(), paths.toSorted());
    assert.equal(second?.folder, downloadFolder({ HOME: home }));
    execFileSync("go", ["build", "-o", join(scratch, "out"), "."], {
      cwd: project,
      env: { ...process.env, GOMODCACHE: cache, GOPROXY: "off", GOFLAGS: "-modcacherw" },
    });
    rmSync(cache, { recursive: true });
  });
});

describe("go.sum", () => {
  it("is left out where modules come out of a vendor folder", () => {
    const folder = join(scratch, "vendored");
    mkdirSync(join(folder, "vendor"), { recursive: true });
    writeFileSync(join(folder, "go.sum"), sums);
    assert.equal(readSums(join(folder, "go.mod")), sums);
    writeFileSync(join(folder, "vendor", "modules.txt"), "");
    assert.equal(readSums(join(folder, "go.mod")), "");
  });

  it("of a workspace is those of all its modules", () => {
    const folder = join(scratch, "workspace");
    for (const module of ["a", "b/c"]) {
      mkdirSync(join(folder, module), { recursive: true });
      writeFileSync(join(folder, module, "go.sum"), `of ${module}\n`);
    }
    writeFileSync(join(folder, "go.work.sum"), "of all\n");
    writeFileSync(join(folder, "go.work"), "go 1.24\n\nuse (\n\t./a\n)\nuse ./b/c\n");
    assert.equal(readSums(join(folder, "go.work")), "of all\nof a\nof b/c\n");
  });

  it("has nothing of a hostile line", () => {
    const hash = `h1:${"A".repeat(43)}=`;
    const lines = [
      `../../etc v1 ${hash}`,
      `a/../b v1 ${hash}`,
      `/etc v1 ${hash}`,
      `a b/../c ${hash}`,
    ];
    assert.equal(parseSums(lines.join("\n")).size, 0);
  });
});
