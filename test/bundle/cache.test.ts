import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pack } from "../../src/cache/archive.ts";
import type { CacheReport } from "../../src/report/model.ts";
import { cacheServiceOf, silent, type TestService } from "../cache-service.ts";
import { drip, status, whole } from "../server.ts";
import { bundle, Job, scratchFolder, type Outcome } from "./bundle.ts";

/*
 * Jobs with a cache service, one that works and ones that do not: a build never fails for its cache.
 */

const scratch = scratchFolder("cache");
const inputs = { targets: "linux/amd64", emulator: "off" };

/** A job that keeps no GOCACHE of its own, with a program that needs little more than the runtime. */
function jobWith(env: Readonly<Record<string, string>>): Job {
  const job = new Job(mkdtempSync(join(scratch, "job ")), env);
  delete job.env["GOCACHE"];
  job.write({
    "go.mod": "module example.org/small\n\ngo 1.24\n",
    "main.go": "package main\n\nfunc main() { println(1) }\n",
  });
  return job;
}

/** Main and then post, as the runner starts them. */
async function run(
  env: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
): Promise<{
  main: Outcome;
  post: Outcome;
  cache: CacheReport | undefined;
  seconds: number;
  compiling: number;
}> {
  const job = jobWith(env);
  const started = performance.now();
  const main = await job.action({ ...inputs, ...given });
  assert.equal(main.exitCode, 0, main.log);
  job.env["STATE_cache"] = main.state["cache"] ?? "";
  const post = await job.action({}, "post");
  assert.equal(post.exitCode, 0, post.log);
  const seconds = (performance.now() - started) / 1000;
  const left = readdirSync(join(job.folder, "temp"), { recursive: true }).map(String);
  assert.deepEqual(
    left.filter((name) => /transfer|\.entry$/.test(name)),
    [],
  );
  const { cache, targets } = job.report();
  const compiling = targets[0]?.seconds["build"] ?? 0;
  rmSync(job.folder, { recursive: true });
  return { main, post, cache, seconds, compiling };
}

const notices = ({ log }: Outcome): string[] => log.match(/^::notice::.*$/gm) ?? [];

/** What a first run left, made once: to compile the runtime takes long. */
let firstRun: Promise<ReadonlyMap<string, Buffer>> | undefined;

/** A service with the entry of a first run in it. */
async function filled(): Promise<TestService> {
  firstRun ??= cacheServiceOf().then(async (service) => {
    await run(service.env);
    assert.equal(service.entries.size, 1);
    return service.entries;
  });
  const service = await cacheServiceOf();
  for (const [key, bytes] of await firstRun) service.entries.set(key, bytes);
  return service;
}

describe("a cache service that works", () => {
  it("keeps the build cache from one run to the next, and takes nothing that did not change", async () => {
    const service = await cacheServiceOf();
    const first = await run(service.env);
    assert.equal(first.main.outputs["cache-hit"], "false");
    assert.equal(first.cache?.entries[0]?.save, "post");
    assert.match(
      first.post.log,
      /build cache of linux\/amd64: \d+\.\d MB saved as go-cross-matrix-1-/,
    );
    const [key] = service.entries.keys();
    const second = await run(service.env);
    assert.equal(second.main.outputs["cache-hit"], "true");
    assert.deepEqual(
      second.cache?.entries.map(({ hit, key: restored, save }) => [hit, restored, save]),
      [["near", key, "no"]],
    );
    assert.equal(second.post.log, "");
    assert.equal(service.entries.size, 1);
    assert.match(second.main.summary, /build cache of linux\/amd64: \d+\.\d MB restored/);
    assert.deepEqual([...notices(second.main), ...notices(first.main)], []);
  });

  it("is written before the step ends where cache-save says so", async () => {
    const service = await cacheServiceOf();
    const { cache, main } = await run(service.env, { "cache-save": "build" });
    assert.equal(main.state["cache"], undefined);
    assert.equal(cache?.entries[0]?.save, "saved");
    assert.equal(cache.entries[0].saved, [...service.entries.values()][0]?.length);
  });

  it("keeps it where debug logging is on, which has the library look into its archives", async () => {
    const service = await filled();
    const debug = { ...service.env, RUNNER_DEBUG: "1" };
    const { main } = await run(debug);
    assert.equal(main.outputs["cache-hit"], "true");
    assert.deepEqual(notices(main), []);
    const empty = await cacheServiceOf();
    const { post } = await run({ ...empty.env, RUNNER_DEBUG: "1" });
    assert.deepEqual([empty.entries.size, notices(post)], [1, []]);
  });

  it("is not asked where cache is false", async () => {
    const service = await cacheServiceOf();
    const { cache } = await run(service.env, { cache: "false" });
    assert.deepEqual([cache, service.requests], [undefined, []]);
  });

  it("gives no compiled package to a release, and takes none", async () => {
    const service = await filled();
    const before = service.requests.length;
    const { main, cache } = await run({ ...service.env, GITHUB_REF_TYPE: "tag" });
    assert.deepEqual(service.requests.slice(before), []);
    assert.equal(main.outputs["cache-hit"], "false");
    assert.match(cache?.unsaved ?? "", /tag or a release/);
  });

  it("is left alone by a token that may only read, with a notice", async () => {
    const service = await cacheServiceOf();
    const claims = { ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: 1 }]) };
    const token = `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
    const { main } = await run({ ...service.env, ACTIONS_RUNTIME_TOKEN: token });
    assert.match(notices(main).join("\n"), /nothing is saved in the cache service: the token/);
    assert.equal(service.entries.size, 0);
    assert.ok(service.requests.every((path) => path.includes("cache?keys=")));
  });
});

// Most of each is waiting, for a service or for a turn of the compiler.
describe("a cache service that does not", { concurrency: 4 }, () => {
  const faults: Readonly<Record<string, (service: TestService) => void>> = {
    "hangs when it is asked": ({ faults: set }) => (set.lookup = silent),
    "hangs in the middle of an entry": ({ faults: set }) => (set.download = drip),
    "answers 500": ({ faults: set }) => {
      set.lookup = status(500);
      set.reserve = status(500);
    },
    "gives garbage for an answer": ({ faults: set }) => (set.lookup = whole("<html>")),
    "gives garbage for an entry": ({ faults: set }) => (set.download = whole("garbage")),
    "gives nothing for an entry": ({ faults: set }) => (set.download = whole("")),
    "forgot its entry": ({ faults: set }) => (set.download = status(404)),
  };
  for (const [what, make] of Object.entries(faults)) {
    it(`${what}: the build succeeds within 30 s more, with a notice`, async () => {
      const service = await filled();
      make(service);
      const { main, seconds, compiling } = await run(service.env);
      assert.match(notices(main).join("\n"), /build cache of linux\/amd64 was not restored: /);
      assert.ok(seconds - compiling < 30, `${seconds - compiling} s more`);
    });
  }

  it("hangs when it is to take an entry: post gives up, with a notice", async () => {
    const service = await cacheServiceOf({ upload: silent });
    const { post, seconds, compiling } = await run(service.env);
    assert.match(
      notices(post).join("\n"),
      /was not saved: the cache service did not answer in \d+ s/,
    );
    assert.ok(seconds - compiling < 30, `${seconds - compiling} s more`);
  });

  it("gives an entry that was poisoned: its hash is wrong, and what is built is saved anew", async () => {
    const service = await filled();
    const [[key] = [""]] = service.entries;
    // A whole archive of the right form, of somebody else's making.
    const [folder, file] = [join(scratch, "poison"), join(scratch, "poison.entry")];
    const id = "ab".repeat(32);
    mkdirSync(join(folder, "ab"), { recursive: true });
    const times = [0, 0].map((number) => String(number).padStart(20)).join(" ");
    writeFileSync(join(folder, `ab/${id}-a`), `v1 ${id} ${id} ${times}\n`);
    await pack(folder, [`ab/${id}-a`], file);
    service.entries.set(key, readFileSync(file));
    const { main } = await run(service.env);
    assert.match(notices(main).join("\n"), /is not what was saved under that name/);
    assert.equal(service.entries.size, 2);
    const { main: next } = await run(service.env);
    assert.equal(next.outputs["cache-hit"], "true");
  });

  it("was left with an entry half written by a killed post: the next run saves its own", async () => {
    const service = await cacheServiceOf({ upload: silent });
    const job = jobWith(service.env);
    const main = await job.action(inputs);
    const env = { ...job.env, STATE_cache: main.state["cache"] ?? "" };
    const { child, done } = job.start(process.execPath, [bundle.post], env);
    while (!service.requests.some((path) => /caches\/\d+$/.test(path))) await sleep(50);
    child.kill("SIGKILL");
    await done;
    delete service.faults.upload;
    await run(service.env);
    assert.equal(service.entries.size, 1);
    const { main: next } = await run(service.env);
    assert.equal(next.outputs["cache-hit"], "true");
  });
});

describe("without a cache service", () => {
  it("nothing is said, and nothing is kept", async () => {
    const { main, cache } = await run({});
    assert.equal(cache, undefined);
    assert.deepEqual(notices(main), []);
    assert.doesNotMatch(main.log, /build cache|cache:|cache service/);
  });

  it("a folder keeps the entries, apart for each repository", async () => {
    const folder = join(scratch, "entries");
    const env = { GITHUB_REPOSITORY: "me/mine" };
    await run(env, { "cache-dir": folder });
    assert.equal(readdirSync(join(folder, "me-mine")).length, 1);
    const { main } = await run(env, { "cache-dir": folder });
    assert.equal(main.outputs["cache-hit"], "true");
    const stranger = { GITHUB_REPOSITORY: "you/yours" };
    const { main: other } = await run(stranger, { "cache-dir": folder });
    assert.equal(other.outputs["cache-hit"], "false");
  });
});
