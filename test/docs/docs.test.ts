import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { ruleTitles } from "../../src/audit/catalogue.ts";
import { filled, pages, picture, realSummary } from "../../scripts/docs.ts";
import { actForUser, userRepository, workflowOf } from "../act/act.ts";
import { bundle, goProxy, Job, scratchFolder } from "../bundle/bundle.ts";

/*
 * The docs say what is so: generated parts are what they are made from, and every example runs.
 */

const scratch = scratchFolder("docs");
const files = ["README.md", ...readdirSync("docs").map((name) => join("docs", name))].filter(
  (name) => name.endsWith(".md"),
);

describe("the docs", () => {
  for (const page of pages) {
    it(`have tables in ${page} that are what action.yml and the architectures say`, () => {
      const folder = join(scratch, "pages");
      mkdirSync(folder, { recursive: true });
      const copy = join(folder, page.replace("/", "-"));
      const committed = readFileSync(page, "utf8");
      writeFileSync(copy, filled(committed));
      execFileSync("prettier", ["--write", "--config", ".prettierrc.json", copy]);
      assert.equal(readFileSync(copy, "utf8"), committed, "run `node scripts/docs.ts`");
    });
  }

  it("show the summary as it is printed", () => {
    const shown = readFileSync(picture, "utf8").matchAll(/<text [^>]*>(.*)<\/text>/g);
    const lines = [...shown].slice(2).map(([, line = ""]) => line);
    assert.deepEqual(lines.map(shape), realSummary().split("\n").map(shape));
  });

  it("link to what there is", () => {
    for (const file of files) {
      for (const [, target = ""] of readFileSync(file, "utf8").matchAll(
        /\]\((?!https:)([^)#]+)/g,
      )) {
        assert.ok(existsSync(join(dirname(file), target)), `${file} links to ${target}`);
      }
    }
  });

  it("explain every rule", () => {
    const text = readFileSync("docs/rules.md", "utf8");
    for (const id of Object.keys(ruleTitles)) assert.match(text, new RegExp(`^### ${id}$`, "m"));
  });
});

/** Numbers, times and ways to run differ from machine to machine. */
const shape = (line: string): string =>
  line
    .replaceAll(/\d+(?:\.\d+)*(?: m?s\b)?/g, "N")
    .replaceAll(/native|emulated/g, "ran")
    .replaceAll(/\s+|-{2,}/g, " ")
    .trim();

describe("an example in the docs", () => {
  for (const file of files) {
    const blocks = readFileSync(file, "utf8").matchAll(/^```(\w*)\n([^]*?)^```$/gm);
    for (const [index, [, language = "", text = ""]] of [...blocks].entries()) {
      if (language === "text") continue;
      const name = `${file} ${index + 1}`;
      if (language === "yaml") {
        it(`runs: ${name}, a workflow`, async () => {
          const workflow = text.startsWith("on:") ? text : workflowOf(text);
          const folder = userRepository(name.replaceAll(/\W/g, "-"), workflow);
          const { exitCode, log } = await actForUser(folder);
          assert.equal(exitCode, 0, log);
        });
      } else {
        it(`runs: ${name}, a command`, async () => {
          assert.equal(language, "sh", "only workflows and commands can be run");
          await runCommands(text, name.replaceAll(/\W/g, "-"));
        });
      }
    }
  }
});

/** Runs the lines of an example by a shell, as a reader would paste them. */
async function runCommands(text: string, name: string): Promise<void> {
  if (text.trim() === "npm cit") return; // this test is a part of it
  const job = new Job(join(scratch, name));
  job.copyExample();
  // A reader is in a clone for what names dist/ and npm, in their own module for npx.
  const inClone = !text.includes("npx go-cross-matrix");
  const script = text.replaceAll("npx go-cross-matrix", `'${process.execPath}' '${bundle.main}'`);
  const outside = Object.entries(job.env).filter(([key]) => !/^(?:GITHUB|RUNNER)_/.test(key));
  execFileSync("sh", ["-e", "-c", script], {
    cwd: inClone ? "." : job.workspace,
    env: { ...Object.fromEntries(outside), GOPROXY: goProxy, XDG_CACHE_HOME: job.folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
