import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../src/system/lock.ts";
import { contextIn, testFolder } from "../context.ts";

const folder = testFolder();

/** A process that takes the lock, says so, and does what is given. */
function holder(path: string, body: string): ReturnType<typeof spawn> {
  const source = new URL("../../src/system/lock.ts", import.meta.url).href;
  const tools = new URL("../context.ts", import.meta.url).href;
  const program = `
    import { appendFileSync } from "node:fs";
    import { setTimeout as sleep } from "node:timers/promises";
    import { withLock } from ${JSON.stringify(source)};
    import { contextIn } from ${JSON.stringify(tools)};
    const abort = new AbortController();
    process.on("SIGTERM", () => abort.abort(new Error("interrupted")));
    const context = contextIn(${JSON.stringify(folder)}, { signal: abort.signal });
    await withLock(${JSON.stringify(path)}, context, async () => {
      process.stdout.write("held\\n");
      ${body}
    }).catch(() => {
      process.exitCode = 143;
    });`;
  return spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** What stays in the folder of locks when nobody holds one. */
const left = (name: string): string[] =>
  readdirSync(folder).filter((file) => file.startsWith(name));

describe("a lock", { concurrency: true }, () => {
  it("lets one in at a time, in one process", async () => {
    const context = contextIn(folder);
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 5 }, () =>
        withLock(join(folder, "one"), context, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await sleep(5);
          inside -= 1;
        }),
      ),
    );
    assert.equal(most, 1);
    assert.deepEqual(left("one"), []);
  });

  it("lets one in at a time, of many processes", async () => {
    const record = join(folder, "record");
    const add = (word: string): string => `appendFileSync(${JSON.stringify(record)}, "${word} ");`;
    const all = Array.from({ length: 4 }, () =>
      holder(join(folder, "many"), `${add("in")} await sleep(30); ${add("out")}`),
    );
    const codes = await Promise.all(all.map(async (child) => (await once(child, "exit"))[0]));
    assert.deepEqual(codes, [0, 0, 0, 0]);
    assert.equal(readFileSync(record, "utf8"), "in out ".repeat(4));
    assert.deepEqual(left("many"), []);
  });

  it("is free again when the body fails", async () => {
    const context = contextIn(folder);
    const path = join(folder, "failing");
    const failing = withLock(path, context, () => Promise.reject(new Error("no")));
    await assert.rejects(failing, /no/);
    assert.ok(!existsSync(path));
  });

  it("is taken over at once from a process that was killed, by one of many who wait", async () => {
    const path = join(folder, "killed");
    const child = holder(path, "await sleep(60_000);");
    await once(child.stdout as NodeJS.ReadableStream, "data");
    const context = contextIn(folder);
    let inside = 0;
    const waiting = Array.from({ length: 5 }, () =>
      withLock(path, context, async () => {
        inside += 1;
        assert.equal(inside, 1);
        await sleep(10);
        inside -= 1;
      }),
    );
    await sleep(150);
    const killed = performance.now();
    child.kill("SIGKILL");
    await Promise.all(waiting);
    assert.ok(performance.now() - killed < 3_000);
    assert.equal(context.lines.filter((line) => line.includes("taken over")).length, 1);
    assert.deepEqual(left("killed"), []);
  });

  it("of another machine is taken over when its heartbeat has stopped", async () => {
    const path = join(folder, "foreign");
    writeFileSync(path, JSON.stringify({ pid: 1, machine: "elsewhere", token: "t" }));
    const context = contextIn(folder, { signal: AbortSignal.timeout(300) });
    await assert.rejects(
      withLock(path, context, async () => {
        assert.fail("its holder may be alive");
      }),
      /timeout/,
    );
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path, longAgo, longAgo);
    assert.equal(await withLock(path, contextIn(folder), async () => "mine"), "mine");
  });

  it("of a process that died while it wrote its name is taken over too", async () => {
    const path = join(folder, "empty");
    writeFileSync(path, "");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path, longAgo, longAgo);
    assert.equal(await withLock(path, contextIn(folder), async () => "mine"), "mine");
  });

  it("does not take away what is another's when it ends", async () => {
    const path = join(folder, "stolen");
    await withLock(path, contextIn(folder), async () => {
      writeFileSync(path, JSON.stringify({ pid: process.pid, machine: "x", token: "theirs" }));
    });
    assert.ok(existsSync(path));
  });

  it("is freed on SIGTERM", async () => {
    const path = join(folder, "term");
    const child = holder(path, "await sleep(60_000, undefined, { signal: abort.signal });");
    await once(child.stdout as NodeJS.ReadableStream, "data");
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    assert.equal(code, 143);
    assert.ok(!existsSync(path));
  });

  it("says where it cannot be made", async () => {
    await assert.rejects(
      withLock("/proc/self/lock", contextIn(folder), async () => "never"),
      /the lock \/proc\/self\/lock cannot be made/,
    );
  });
});
