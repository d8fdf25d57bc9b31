import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder, type Outcome } from "./bundle.ts";

/*
 * Archives of real products, as a release has them.
 */

const scratch = scratchFolder("archive");
let count = 0;

function project(): Job {
  const here = new Job(join(scratch, String((count += 1))));
  here.write({
    "go.mod": "module example.org/tools/one/v2\n\ngo 1.21\n",
    "main.go": 'package main\n\nfunc main() { println("hello") }\n',
    "cmd/two/main.go": "package main\n\nfunc main() {}\n",
    LICENSE: "MIT\n",
    "README.md": "# one\n",
  });
  return here;
}

const listed = (here: Job, file: string): string[] =>
  execFileSync("tar", ["-tzf", join(here.workspace, file)], { encoding: "utf8" })
    .trim()
    .split("\n");

const archivesOf = ({ outputs }: Outcome): { target: string; path: string; sha256: string }[] =>
  JSON.parse(outputs["archives"] ?? "[]") as { target: string; path: string; sha256: string }[];

describe("archives", () => {
  it("have all products of a target, a licence and a readme, and stand in SHA256SUMS", async () => {
    const here = project();
    const made = await here.action({
      targets: "- linux/arm64\n- {target: windows/amd64, archive: zip}",
      archive: "tar.gz",
    });
    assert.equal(made.exitCode, 0, made.log);
    assert.deepEqual(
      archivesOf(made).map(({ path }) => path),
      ["dist/one-devel-linux-arm64.tar.gz", "dist/one-devel-windows-amd64.zip"],
    );
    assert.deepEqual(listed(here, "dist/one-devel-linux-arm64.tar.gz"), [
      "one-devel-linux-arm64/LICENSE",
      "one-devel-linux-arm64/README.md",
      "one-devel-linux-arm64/one",
      "one-devel-linux-arm64/two",
    ]);
    const zip = join(here.workspace, "dist/one-devel-windows-amd64.zip");
    const names = execFileSync("python3", ["-m", "zipfile", "-l", zip], { encoding: "utf8" });
    assert.match(names, /one-devel-windows-amd64\/two\.exe/);
    const sums = execFileSync("sha256sum", ["-c", "SHA256SUMS"], {
      cwd: join(here.workspace, "dist"),
      encoding: "utf8",
    });
    assert.equal(sums.match(/OK$/gm)?.length, 6, sums);
  });

  it("are the same from two checkouts, by SOURCE_DATE_EPOCH or the commit's time", async () => {
    const hashes = new Set<string>();
    for (const epoch of ["1700000000", "1700000000", "1700000001"]) {
      const here = project();
      here.env["SOURCE_DATE_EPOCH"] = epoch;
      const made = await here.action({ targets: "linux/amd64", archive: "tar.gz" });
      assert.equal(made.exitCode, 0, made.log);
      hashes.add(archivesOf(made)[0]?.sha256 ?? "");
    }
    assert.equal(hashes.size, 2);
    const here = project();
    const git = (...args: string[]): void => {
      const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
      execFileSync("git", [...identity, ...args], {
        cwd: here.workspace,
        env: { ...process.env, GIT_COMMITTER_DATE: "1700000001 +0000" },
      });
    };
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "one");
    const names = { "archive-name": "one-devel-{target}" };
    const made = await here.action({ targets: "linux/amd64", archive: "tar.gz", ...names });
    assert.ok(hashes.has(archivesOf(made)[0]?.sha256 ?? ""), made.log);
  });

  it("that would share a path are refused before anything is built", async () => {
    const here = project();
    const { exitCode, log } = await here.action({
      targets: "linux/amd64 linux/arm64",
      archive: "zip",
      "archive-name": "{project}-{os}",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /archive-name: the archive of linux\/amd64 and the archive of linux\/arm64/);
    assert.equal(here.has("dist"), false);
    const missing = await here.action({ archive: "zip", "archive-files": "LICENSE CHANGES*" });
    assert.equal(missing.exitCode, 1);
    assert.match(missing.log, /archive-files: no file in .* matches CHANGES\*/);
    assert.equal(here.has("dist"), false);
  });

  it("are not made of what does not work", async () => {
    const here = project();
    here.write({ "main.go": 'package main\n\nimport "os"\n\nfunc main() { os.Exit(3) }\n' });
    const { exitCode, outputs } = await here.action({
      targets: "linux/amd64",
      smoke: "x",
      archive: "zip",
    });
    assert.equal(exitCode, 1);
    assert.equal(outputs["archives"], "[]");
  });

  it("of many jobs are in the one report and its list of hashes", async () => {
    const here = new Job(join(scratch, "fan-in"));
    for (const target of ["linux/amd64", "linux/arm64"]) {
      const from = project();
      const made = await from.action({ targets: target, archive: "tar.gz" });
      assert.equal(made.exitCode, 0, made.log);
      const to = join(here.workspace, "reports", target.replace("/", "-"));
      mkdirSync(to, { recursive: true });
      cpSync(join(from.workspace, "dist"), to, { recursive: true });
    }
    const merged = await here.action({ command: "report", files: "reports" });
    assert.equal(merged.exitCode, 0, merged.log);
    for (const { path } of archivesOf(merged)) assert.ok(here.has(path), path);
    assert.equal(archivesOf(merged).length, 2);
    const sums = readFileSync(join(here.workspace, "dist/SHA256SUMS"), "utf8");
    assert.equal(sums.match(/\.tar\.gz$/gm)?.length, 2);
  });
});
