import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { findExtras } from "../../src/pack/extras.ts";
import { pack, type PackedFile } from "../../src/pack/pack.ts";
import { planArchive, refuseSharedArchives, type ArchivePlan } from "../../src/pack/plan.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import type { TargetSettings } from "../../src/targets/settings.ts";

const scratch = mkdtempSync(join(tmpdir(), "pack-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** 2026-11-25 12:34:56 UTC; an odd second, and a zip counts in twos. */
const time = Date.UTC(2026, 10, 25, 12, 34, 57) / 1000;
/** Longer than what a tar header has room for. */
const long = `${"folder/".repeat(30)}${"name".repeat(30)}.md`;
let count = 0;

/** A project with a program, as it may lie on one machine or another. */
function project(umask: number, touched: number): { folder: string; products: PackedFile[] } {
  const folder = join(scratch, String((count += 1)));
  const files = {
    greet: "program\n".repeat(5000),
    LICENSE: "MIT",
    "docs/über uns.md": "ja",
    [long]: "x",
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, (name === "greet" ? 0o777 : 0o666) & ~umask);
    utimesSync(file, touched, touched);
  }
  const products = [{ name: "greet", file: join(folder, "greet"), executable: true }];
  return { folder, products };
}

async function planFor(folder: string, format: ArchivePlan["format"]): Promise<ArchivePlan> {
  const extras = await findExtras(["LICENSE", "docs/*", "folder/**"], folder);
  return { format, path: `dist/greet.${format}`, folder: "greet-v1", extras };
}

const formats = ["tar.gz", "zip"] as const;

describe("an archive", () => {
  for (const format of formats) {
    it(`as ${format} has the same bytes whoever makes it, and when and where`, async () => {
      const zone = process.env["TZ"];
      const hashes: string[] = [];
      try {
        for (const [umask, touched, tz] of [
          [0o022, 1e9, "UTC"],
          [0o077, 1.5e9, "America/St_Johns"],
        ] as const) {
          process.env["TZ"] = tz;
          const { folder, products } = project(umask, touched);
          const plan = await planFor(folder, format);
          // Neither the order in which files are found decides.
          const shuffled = {
            ...plan,
            extras: umask === 0o077 ? plan.extras.toReversed() : plan.extras,
          };
          hashes.push((await pack(shuffled, products, time, folder)).sha256);
        }
      } finally {
        if (zone === undefined) delete process.env["TZ"];
        else process.env["TZ"] = zone;
      }
      assert.equal(hashes[0], hashes[1]);
      const { folder, products } = project(0o022, 1e9);
      const other = await pack(await planFor(folder, format), products, time + 2, folder);
      assert.notEqual(other.sha256, hashes[0]);
    });
  }

  it("as tar.gz is what tar reads: one folder, sorted, of nobody, with the commit's time", async () => {
    const { folder, products } = project(0o022, 1e9);
    const { file, size } = await pack(await planFor(folder, "tar.gz"), products, time, folder);
    assert.equal(size, readFileSync(file).length);
    const listed = execFileSync("tar", ["--utc", "--full-time", "-tvzf", file], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    const lines = listed.trim().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split(/\s+/).slice(0, 2).join(" ")),
      ["-rw-r--r-- 0/0", "-rw-r--r-- 0/0", "-rw-r--r-- 0/0", "-rwxr-xr-x 0/0"],
    );
    for (const line of lines) assert.match(line, / 2026-11-25 12:34:57 greet-v1\//);
    const out = join(folder, "out");
    mkdirSync(out);
    execFileSync("tar", ["-xzf", file, "-C", out]);
    assert.deepEqual(
      readFileSync(join(out, "greet-v1/greet")),
      readFileSync(join(folder, "greet")),
    );
    assert.equal(readFileSync(join(out, "greet-v1", long), "utf8"), "x");
    assert.deepEqual(readdirSync(join(folder, "dist")), ["greet.tar.gz"]);
  });

  it("as zip is what Python reads, with modes and the commit's time", async () => {
    const { folder, products } = project(0o077, 1e9);
    const { file } = await pack(await planFor(folder, "zip"), products, time, folder);
    const script = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps([[i.filename, oct(i.external_attr >> 16), i.create_system, list(i.date_time)] for i in z.infolist()]))
`;
    const entries = JSON.parse(
      execFileSync("python3", ["-c", script, file], { encoding: "utf8" }),
    ) as unknown[];
    const date = [2026, 11, 25, 12, 34, 56];
    assert.deepEqual(entries, [
      ["greet-v1/LICENSE", "0o100644", 3, date],
      ["greet-v1/docs/über uns.md", "0o100644", 3, date],
      [`greet-v1/${long}`, "0o100644", 3, date],
      ["greet-v1/greet", "0o100755", 3, date],
    ]);
  });

  it("has no two files of one name, and leaves nothing behind that failed", async () => {
    const { folder, products } = project(0o022, 1e9);
    const twice = [...products, { name: "LICENSE", file: join(folder, "greet"), executable: true }];
    const plan = await planFor(folder, "zip");
    await assert.rejects(
      pack(plan, twice, time, folder),
      /would both be LICENSE in dist\/greet\.zip/,
    );
    writeFileSync(join(folder, "dist"), "in the way");
    await assert.rejects(pack(plan, products, time, folder), (failure: unknown) => {
      assert.ok(failure instanceof Failure);
      assert.match(
        failure.message,
        /archive: .*dist\/greet\.zip cannot be made \((?:ENOTDIR|EEXIST)\)/,
      );
      return true;
    });
  });
});

describe("the files beside the products", () => {
  it("are what is there of a licence and a readme, where nobody says", async () => {
    const { folder } = project(0o022, 1e9);
    const names = async (patterns: string[] | null): Promise<string[]> =>
      (await findExtras(patterns, folder)).map(({ name }) => name).sort();
    assert.deepEqual(await names(null), ["LICENSE"]);
    assert.deepEqual(await names(["docs/**", "LICENSE"]), ["LICENSE", "docs/über uns.md"]);
    await assert.rejects(names(["LICENCE"]), /archive-files: no file in .* matches LICENCE/);
    mkdirSync(join(folder, "module"));
    const inside = await findExtras(["../LICENSE"], join(folder, "module"));
    assert.deepEqual(
      inside.map(({ name }) => name),
      ["LICENSE"],
    );
  });
});

describe("the plan of archives", () => {
  const settings = (archiveName: string): TargetSettings =>
    ({ archive: "zip", archiveName }) as TargetSettings;
  const naming = { folder: "dist", project: "greet", version: "v1.2" };
  const planned = (name: string, ...platforms: string[]) =>
    platforms.map((platform) => {
      const target = parsePlatform(platform);
      return { target, archive: planArchive(target, settings(name), [], naming) };
    });

  it("fills the template", () => {
    const [one] = planned("{project}_{version}_{os}_{arch}{variant}", "linux/arm/v7");
    assert.equal(one?.archive?.path, "dist/greet_v1.2_linux_armv7.zip");
    assert.equal(one.archive.folder, "greet_v1.2_linux_armv7");
  });

  it("refuses two archives on one path, and one on a product's", () => {
    const refuse = (products: readonly string[], name: string): void => {
      const all = planned(name, "linux/amd64", "linux/arm64");
      refuseSharedArchives(all, new Set(products), "dist");
    };
    refuse([], "{target}");
    assert.throws(
      () => refuse([], "{project}-{os}"),
      /the archive of linux\/amd64 and the archive of linux\/arm64 would both be dist\/greet-linux\.zip/,
    );
    assert.throws(() => refuse(["dist/linux-amd64.zip"], "{target}"), /linux\/amd64 and something/);
  });
});
