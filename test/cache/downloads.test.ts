import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pack } from "../../src/cache/archive.ts";
import { isWorthSaving } from "../../src/cache/decision.ts";
import { directoryStore } from "../../src/cache/directory.ts";
import { openDownloads, type DownloadCache, type Downloads } from "../../src/cache/downloads.ts";
import { saveEntry } from "../../src/cache/entry.ts";
import { downloadPrefixes, keyOf, type Prefixes } from "../../src/cache/keys.ts";
import type { Store } from "../../src/cache/store.ts";
import { sha256Name, takeKept } from "../../src/system/kept.ts";
import { contextIn, testFolder } from "../context.ts";

const scratch = testFolder();
let count = 0;
const fresh = (): string => join(scratch, String((count += 1)));
const host = "linux-amd64-debian-bookworm";
const prefixes = downloadPrefixes(host, ["go1.25.5 linux/arm64"]);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A store that counts what it is asked. */
function counting(store: Store): Store & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...store,
    asked,
    fetch: async (wanted) => {
      asked.push(wanted[0]);
      return store.fetch(wanted);
    },
  };
}

/** What one run does: takes these texts where they are kept, else "fetches" and keeps them. */
async function run(
  store: Store,
  texts: readonly string[],
  { of = prefixes, writable = true, isComplete = true } = {},
): Promise<{
  cache: DownloadCache;
  fetched: string[];
  outcome: Downloads | null;
  lines: string[];
}> {
  const base = contextIn(fresh());
  mkdirSync(base.temp, { recursive: true });
  const kept = openDownloads(of, store, writable, base);
  const fetched: string[] = [];
  for (const text of texts) {
    const place = join(base.temp, sha256(text));
    if (await takeKept(sha256(text), place, { kept })) {
      assert.equal(readFileSync(place, "utf8"), text);
      continue;
    }
    fetched.push(text);
    assert.ok(!existsSync(place));
    writeFileSync(place, text);
    await kept.keep(sha256Name(sha256(text)), place);
  }
  const outcome = await kept.outcome(isComplete);
  return { cache: kept, fetched, outcome, lines: base.lines };
}

/** Saves what a run came to, whether it is worth it or not. */
async function save(store: Store, outcome: Downloads | null, of: Prefixes = prefixes) {
  assert.ok(outcome !== null);
  const list = fresh();
  writeFileSync(list, JSON.stringify(outcome.paths));
  const { folder, damaged } = outcome;
  return saveEntry(store, { name: "downloads", prefixes: of, folder, list, damaged }, scratch);
}

const long = (letter: string): string => letter.repeat(1000);

describe("downloads of tools", () => {
  it("are taken from the entry of an earlier run, which is asked for once and saved once", async () => {
    const store = counting(directoryStore(fresh()));
    const first = await run(store, ["go", "zig"]);
    assert.deepEqual(first.fetched, ["go", "zig"]);
    assert.ok(isWorthSaving(first.outcome?.change ?? assert.fail()));
    await save(store, first.outcome);
    const second = await run(store, ["zig", "go"]);
    assert.deepEqual(second.fetched, []);
    assert.equal(second.outcome?.restored?.near, true);
    assert.deepEqual(second.outcome.change, { restored: 5, unused: 0, made: 0 });
    assert.ok(!isWorthSaving(second.outcome.change));
    assert.equal(store.asked.length, 2);
  });

  it("are not asked for by a run that needs none", async () => {
    const store = counting(directoryStore(fresh()));
    const { outcome } = await run(store, []);
    assert.deepEqual([outcome, store.asked], [null, []]);
  });

  it("come from the entry of another request on such a host, and of no other host", async () => {
    const store = directoryStore(fresh());
    await save(store, (await run(store, ["go", "zig"])).outcome);
    const near = await run(store, ["go", "deb"], { of: downloadPrefixes(host, ["other"]) });
    assert.deepEqual(near.fetched, ["deb"]);
    assert.equal(near.outcome?.restored?.near, false);
    const far = await run(store, ["go"], { of: downloadPrefixes("linux-arm64", ["other"]) });
    assert.deepEqual(far.fetched, ["go"]);
  });

  it("are trimmed to what a run used, unless something of it failed", async () => {
    const store = directoryStore(fresh());
    await save(store, (await run(store, [long("a"), long("b"), "c"])).outcome);
    const names = (texts: readonly string[]): string[] =>
      texts.map((text) => sha256Name(sha256(text))).sort();
    const half = await run(store, ["c", "d"]);
    assert.deepEqual(half.outcome?.paths.toSorted(), names(["c", "d"]));
    assert.ok(isWorthSaving(half.outcome?.change ?? assert.fail()));
    const failed = await run(store, ["c", "d"], { isComplete: false });
    assert.deepEqual(failed.outcome?.paths.toSorted(), names([long("a"), long("b"), "c", "d"]));
    assert.ok(!isWorthSaving(failed.outcome?.change ?? assert.fail()));
  });

  it("are fetched anew where one was poisoned, and the entry is mended", async () => {
    const store = directoryStore(fresh());
    // Whole, and with the hash of its bytes in its key, as whoever may write to the cache can make it.
    const [folder, file] = [fresh(), fresh()];
    mkdirSync(folder);
    writeFileSync(join(folder, sha256Name(sha256("go"))), "evil");
    writeFileSync(join(folder, sha256Name(sha256(long("z")))), long("z"));
    const { sha256: hash } = await pack(folder, readdirSync(folder), file);
    await store.put(keyOf(prefixes, hash), file);
    const { fetched, outcome, lines } = await run(store, ["go", long("z")]);
    assert.deepEqual(fetched, ["go"]);
    assert.match(lines.join("\n"), /notice: tool downloads: sha256-\w+ is not what its name says/);
    assert.ok(isWorthSaving(outcome?.change ?? assert.fail()));
    await save(store, outcome);
    assert.deepEqual((await run(store, ["go", long("z")])).fetched, []);
  });

  it("are fetched where an entry is garbage, or has a file of another name", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    const [foreign, file] = [fresh(), fresh()];
    mkdirSync(foreign);
    writeFileSync(join(foreign, "sha256-short"), "evil");
    const { sha256: hash } = await pack(foreign, ["sha256-short"], file);
    await store.put(keyOf(prefixes, hash), file);
    const first = await run(store, ["go"]);
    assert.deepEqual(first.fetched, ["go"]);
    assert.match(
      first.lines.join("\n"),
      /notice: tool downloads were not restored: .*sha256-short/,
    );
    assert.equal(first.outcome?.damaged, true);
    const { key } = await save(store, first.outcome);
    writeFileSync(join(folder, `${key}.tar`), "garbage");
    assert.deepEqual((await run(store, ["go"])).fetched, ["go"]);
  });

  it("are fetched where the store cannot be asked", async () => {
    const refusing: Store = {
      ...directoryStore(fresh()),
      fetch: () => Promise.reject(new Error("no answer")),
    };
    const { fetched, lines } = await run(refusing, ["go"]);
    assert.deepEqual(fetched, ["go"]);
    assert.match(lines.join("\n"), /notice: tool downloads were not restored: no answer/);
  });

  it("are read and not put aside by a run that may save nothing", async () => {
    const store = directoryStore(fresh());
    await save(store, (await run(store, ["go"])).outcome);
    const { fetched, outcome } = await run(store, ["go", "zig"], { writable: false });
    assert.deepEqual(fetched, ["zig"]);
    assert.deepEqual(outcome?.paths, [sha256Name(sha256("go"))]);
  });
});
