import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { actForUser, userRepository, type Ran } from "./act.ts";

/*
 * The examples of whole workflows, each in a repository of its own, with act's artifact server.
 */

const folder = "examples/workflows";

/** Runs an example as it is, or changed. */
function run(name: string, change: (text: string) => string = (text) => text): Promise<Ran> {
  const text = change(readFileSync(join(folder, name), "utf8"));
  const example = /\bchecksum\b/.test(text) ? "checksum" : "greet";
  return actForUser(userRepository(name.replace(".yml", ""), text, example));
}

const jobsThatSucceeded = (log: string): number => log.match(/Job succeeded/g)?.length ?? 0;

/** What each of them has to show. */
const shows: Readonly<Record<string, (log: string) => void>> = {
  "one-job.yml": (log) => {
    assert.match(log, /greet-\w+-linux-arm-v7\.tar\.gz: OK/);
    assert.match(log, /greet: \d+ files/);
  },
  "fan-out.yml": (log) => {
    assert.equal(jobsThatSucceeded(log), 5);
    assert.match(log, /3 targets, 6 products/);
    assert.match(log, /build-linux-arm-v7\/linux-arm-v7\/greet: OK/);
  },
  "groups.yml": (log) => {
    assert.equal(jobsThatSucceeded(log), 5);
    assert.match(log, /2 targets, 4 products/);
    assert.match(log, /4 targets, 8 products/);
  },
  "reusable.yml": (log) => {
    assert.equal(jobsThatSucceeded(log), 6);
    assert.match(log, /3 targets, 6 products/);
    assert.match(log, /go-cross-matrix-linux-arm64\/greet-\w+-linux-arm64\.tar\.gz: OK/);
  },
  "static-musl.yml": (log) => {
    assert.match(log, /11e60398 {2}Wikipedia/);
    assert.match(log, /linux\/arm\/v7 +checksum .* static +/);
  },
  "make.yml": (log) => {
    assert.match(log, /11e60398 {2}Wikipedia/);
    assert.match(log, /2 targets, 2 products/);
  },
  "goreleaser.yml": (log) => {
    assert.match(log, /11e60398 {2}Wikipedia/);
    assert.match(log, /linux\/arm\/v7 +checksum/);
  },
};

describe("an example of a workflow", () => {
  for (const name of readdirSync(folder)) {
    it(`runs: ${name}`, async () => {
      const { exitCode, log } = await run(name);
      assert.equal(exitCode, 0, log);
      assert.ok(Object.hasOwn(shows, name), `${name} is not looked at`);
      shows[name]?.(log);
    });
  }

  it("fails at its report when a job of the fan-out did not report", async () => {
    const { exitCode, log } = await run("fan-out.yml", (text) =>
      text.replace("name: build-${{ matrix.name }}", "name: other-${{ matrix.name }}"),
    );
    assert.equal(exitCode, 1, log);
    assert.match(log, /linux\/arm64: no report came from its job/);
  });
});
