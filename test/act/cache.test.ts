import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actForUser, userRepository, workflowOf } from "./act.ts";

/*
 * With act's cache server: what a first run saved, a second one restores on a machine that has nothing
 * else. GOCACHE is empty, so that the machine's own is not used; the tool cache, in which QEMU is, is the
 * job's own.
 */

const workflow = workflowOf(`
- uses: OWNER/go-cross-matrix@v1
  id: cross
  env: { GOCACHE: "", RUNNER_TOOL_CACHE: "\${{ runner.temp }}/tools" }
  with: { targets: linux/arm64, smoke: --version }
- run: echo "hit=\${{ steps.cross.outputs.cache-hit }}"
`);

describe("a cache under act", () => {
  it("is saved by post, restored by the next run, and makes its build stage a fraction", async () => {
    const folder = userRepository("cached", workflow);
    const seconds = (log: string): number => {
      const [, minutes = "0", rest = "", unit = ""] =
        /linux\/arm64: \d+ built in (?:(\d+)m)?([\d.]+) ?(m?s)/.exec(log) ?? [];
      return Number(minutes) * 60 + Number(rest) / (unit === "ms" ? 1000 : 1);
    };
    const first = await actForUser(folder);
    assert.equal(first.exitCode, 0, first.log);
    assert.match(first.log, /hit=false/);
    assert.match(first.log, /build cache of linux\/arm64: [\d.]+ MB saved as go-cross-matrix-1-/);
    assert.match(first.log, /tool downloads: [\d.]+ MB saved as go-cross-matrix-1-/);
    const second = await actForUser(folder);
    assert.equal(second.exitCode, 0, second.log);
    assert.match(second.log, /hit=true/);
    assert.match(second.log, /cache: 2 of 2 restored \([\d.]+ MB\)/);
    assert.doesNotMatch(second.log, / saved as /);
    const [cold, warm] = [seconds(first.log), seconds(second.log)];
    assert.ok(cold > 0 && warm > 0 && warm < 0.5 * cold, `${warm} s after ${cold} s`);
  });
});
