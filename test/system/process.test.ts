import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../src/failure.ts";
import { exec, observe } from "../../src/system/process.ts";
import { ends } from "../alive.ts";

const folder = mkdtempSync(join(tmpdir(), "process test $(x) "));
after(() => rmSync(folder, { recursive: true }));
const env = { PATH: process.env["PATH"] };

describe("a process", () => {
  it("gets its arguments as they are, and no shell", async () => {
    const { stdout } = await exec("printf", ["%s|", "$(id)", "a b", "'q'", "line\nbreak"], { env });
    assert.equal(stdout, "$(id)|a b|'q'|line\nbreak|");
  });

  it("reports its exit code and both streams", async () => {
    const result = await observe("sh", ["-c", "echo out; echo err >&2; exit 7"], { env });
    assert.equal(result.exitCode, 7);
    assert.equal(result.stdout, "out\n");
    assert.equal(result.stderr, "err\n");
  });

  it("reports the signal that ended it as a shell does", async () => {
    const result = await observe("sh", ["-c", "kill -SEGV $$"], { env });
    assert.equal(result.signal, "SIGSEGV");
    assert.equal(result.exitCode, 139);
  });

  it("fails with what it printed where success is due", async () => {
    await assert.rejects(
      exec("sh", ["-c", "echo why >&2; exit 3"], { env }),
      (failure: unknown) => {
        assert.ok(failure instanceof Failure);
        assert.match(failure.message, /ended with exit code 3/);
        assert.equal(failure.detail, "why\n");
        return true;
      },
    );
  });

  it("names a program that is not there", async () => {
    await assert.rejects(
      observe("no-such-program", [], { env }),
      /no-such-program could not be started: no such program/,
    );
  });

  it("ends with its whole tree when its time is up", async () => {
    const script = "sleep 300 & echo $!; sleep 300";
    const started = performance.now();
    const result = await observe("sh", ["-c", script], { env, timeoutMs: 300 });
    assert.equal(result.timedOut, true);
    assert.ok(performance.now() - started < 10_000);
    assert.ok(await ends(Number(result.stdout)));
  });

  it("ends even when it ignores SIGTERM", async () => {
    const script = "trap '' TERM; (trap '' TERM; sleep 300) & echo $!; while :; do sleep 1; done";
    const result = await observe("sh", ["-c", script], { env, timeoutMs: 300 });
    assert.equal(result.timedOut, true);
    assert.equal(result.signal, "SIGKILL");
    assert.ok(await ends(Number(result.stdout)));
  });

  it("leaves nothing behind in its group when it ends by itself", async () => {
    const { stdout } = await observe("sh", ["-c", "sleep 300 >/dev/null 2>&1 & echo $!"], { env });
    assert.ok(await ends(Number(stdout)));
  });

  it("is ended by an abort, with the reason", async () => {
    const abort = new AbortController();
    const running = observe("sleep", ["300"], { env, signal: abort.signal });
    await sleep(100);
    abort.abort(new Failure("interrupted by SIGINT"));
    await assert.rejects(running, /interrupted by SIGINT/);
  });

  it("may print a gigabyte: the first and the last of it are kept", async () => {
    const script = "echo first; head -c 1000000000 /dev/zero; echo last";
    const before = process.memoryUsage().rss;
    const result = await observe("sh", ["-c", script], { env, keepBytes: 1 << 20 });
    assert.equal(result.truncated, true);
    assert.match(result.stdout, /^first\n/);
    assert.match(result.stdout, /last\n$/);
    assert.ok(result.stdout.length < 2 << 20);
    assert.ok(process.memoryUsage().rss - before < 256 << 20);
  });

  it("works in a folder with a hostile name", async () => {
    const { stdout } = await exec("pwd", [], { env, cwd: folder });
    assert.equal(stdout, `${folder}\n`);
  });
});
