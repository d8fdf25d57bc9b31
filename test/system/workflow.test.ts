import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { terminalLog } from "../../src/system/terminal.ts";
import {
  addSummary,
  addToPath,
  annotation,
  tellRunner,
  workflowLog,
} from "../../src/system/workflow.ts";

const folder = mkdtempSync(join(tmpdir(), "workflow-"));
after(() => rmSync(folder, { recursive: true }));

/** What the runner would obey, by its own rule: ActionCommand.cs, TryParseV2 and TryParse. */
function commandsIn(lines: string): string[] {
  let stopped: string | null = null;
  const obeyed: string[] = [];
  for (const line of lines.split(/\r?\n/)) {
    const v2 = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line);
    const v1 = /##\[([\w-]+)(?: [^\]]*)?\](.*)$/.exec(line);
    const name = v2?.[1] ?? v1?.[1];
    if (name === undefined) continue;
    if (stopped !== null) {
      if (name === stopped) stopped = null;
    } else if (name === "stop-commands") {
      stopped = v2?.[2] ?? "";
    } else {
      obeyed.push(name);
    }
  }
  return obeyed;
}

function captured(write: (log: ReturnType<typeof workflowLog>) => void): string {
  let text = "";
  write(workflowLog((part) => (text += part), false));
  return text;
}

describe("the runner's log", () => {
  const hostile =
    "::error::planted\n  ::set-env name=PATH::x\ntext ##[error]planted\n::stop-commands::x\n";

  it("is recognised by this test as the runner recognises it", () => {
    assert.deepEqual(commandsIn(hostile), ["error", "set-env", "error"]);
  });

  it("obeys nothing that another program printed", () => {
    assert.deepEqual(commandsIn(captured((log) => log.fenced(hostile))), []);
    assert.deepEqual(commandsIn(captured((log) => log.info(hostile))), []);
  });

  it("still shows it", () => {
    assert.match(
      captured((log) => log.fenced(hostile)),
      /planted[^]*PATH::x/,
    );
  });

  it("is open again after the fence", () => {
    const text = captured((log) => {
      log.fenced(hostile);
      log.error("real");
    });
    assert.deepEqual(commandsIn(text), ["error"]);
  });

  it("keeps an annotation in one line whatever it says", () => {
    const text = annotation("error", "a\nb\r%", { title: "x,y:z", file: "a,b.go", line: 3 });
    assert.equal(text, "::error title=x%2Cy%3Az,file=a%2Cb.go,line=3::a%0Ab%0D%25");
  });

  it("closes a group when its body fails", async () => {
    let text = "";
    const log = workflowLog((part) => (text += part), false);
    await assert.rejects(log.group("g", () => Promise.reject(new Error("x"))));
    assert.match(text, /::group::g\r?\n::endgroup::/);
  });
});

describe("the runner's files", () => {
  it("take values of many lines that end no entry early", () => {
    const file = join(folder, "output");
    writeFileSync(file, "");
    tellRunner({ GITHUB_OUTPUT: file }, "GITHUB_OUTPUT", "a", "1\nb=2\nvalue_x\n");
    const [, delimiter = ""] = /^a<<(.+)$/m.exec(readFileSync(file, "utf8")) ?? [];
    assert.equal(readFileSync(file, "utf8"), `a<<${delimiter}\n1\nb=2\nvalue_x\n\n${delimiter}\n`);
  });

  it("are left alone on a command line", () => {
    tellRunner({}, "GITHUB_OUTPUT", "a", "1");
    addSummary({}, "x");
  });

  it("take no path with a line break", () => {
    assert.throws(() => addToPath({ GITHUB_PATH: join(folder, "path") }, "/a\n/b"), /line break/);
  });

  it("take a summary of at most 1 MiB, and it says that it was cut", () => {
    const file = join(folder, "summary");
    addSummary({ GITHUB_STEP_SUMMARY: file }, "ä".repeat(1 << 20));
    const bytes = readFileSync(file);
    assert.ok(bytes.length <= 1 << 20);
    assert.match(
      bytes.toString("utf8"),
      /ä\n\n_This summary was cut at 1 MiB; report\.json has everything\._\n$/,
    );
  });

  it("are named when they cannot be written", () => {
    const missing = join(folder, "no", "such", "file");
    assert.throws(
      () => tellRunner({ GITHUB_STATE: missing }, "GITHUB_STATE", "a", "1"),
      /GITHUB_STATE: .*file cannot be written/,
    );
  });
});

describe("the terminal's log", () => {
  it("moves no cursor with another program's output", () => {
    let text = "";
    terminalLog((part) => (text += part), false).fenced("\u001b]0;title\u0007\u001b[2Jgone\n");
    assert.doesNotMatch(text, /[\u001b\u0007]/);
    assert.match(text, /^ {2}\| .*gone\n$/);
  });

  it("shows progress in one place on a terminal, and nowhere else", () => {
    const written = (isTerminal: boolean): string => {
      let text = "";
      const log = terminalLog((part) => (text += part), false, isTerminal);
      log.progress("[#  ] 33 %");
      log.progress("[## ] 66 %");
      log.info("done");
      return text;
    };
    assert.equal(written(true), "[#  ] 33 %\r\u001b[K[## ] 66 %\r\u001b[Kdone\n");
    assert.equal(written(false), "done\n");
  });
});
