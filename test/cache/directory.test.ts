import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { directoryStore } from "../../src/cache/directory.ts";
import { restoreEntry, saveEntry, Damaged, type Pending } from "../../src/cache/entry.ts";
import { keyOf, modulePrefixes, type Prefixes } from "../../src/cache/keys.ts";
import { testFolder, contextIn } from "../context.ts";

const scratch = testFolder();
const context = contextIn(join(scratch, "context"));
mkdirSync(context.temp, { recursive: true });
let count = 0;
const fresh = (): string => join(scratch, String((count += 1)));
const rules = { isAllowed: (): boolean => true };
const prefixes = modulePrefixes("go.sum");

/** An entry of one file with this text. */
function pending(text: string, of: Prefixes = prefixes, damaged = false): Pending {
  const folder = fresh();
  const list = fresh();
  mkdirSync(folder);
  writeFileSync(join(folder, "file"), text);
  writeFileSync(list, '["file"]');
  return { name: "an entry", prefixes: of, folder, list, damaged };
}

const old = (file: string, days: number): void => {
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(file, then, then);
};

describe("a folder of cache entries", () => {
  it("gives back what was saved, by the nearest prefix", async () => {
    const store = directoryStore(fresh());
    assert.equal(await restoreEntry(store, prefixes, fresh(), rules, context), null);
    const { key, bytes } = await saveEntry(store, pending("one"), scratch);
    const near = await restoreEntry(store, prefixes, fresh(), rules, context);
    assert.deepEqual(near, { key, near: true, bytes, paths: ["file"] });
    const far = await restoreEntry(store, modulePrefixes("other"), fresh(), rules, context);
    assert.deepEqual(far, { key, near: false, bytes, paths: ["file"] });
  });

  it("keeps one entry of a prefix: the one that was saved last", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    await saveEntry(store, pending("one"), scratch);
    await saveEntry(store, pending("elsewhere", modulePrefixes("other")), scratch);
    const { key } = await saveEntry(store, pending("two"), scratch);
    const names = readdirSync(folder);
    assert.equal(names.length, 2);
    assert.ok(names.includes(`${key}.tar`));
  });

  it("takes no entry whose bytes are not those that its key promises", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    const { key } = await saveEntry(store, pending("one"), scratch);
    writeFileSync(join(folder, `${key}.tar`), "garbage");
    const target = fresh();
    await assert.rejects(restoreEntry(store, prefixes, target, rules, context), Damaged);
    assert.ok(!existsSync(target));
    // Saved anew, it has another key, and is whole again.
    const again = await saveEntry(store, pending("one", prefixes, true), scratch);
    assert.notEqual(again.key, key);
    const restored = await restoreEntry(store, prefixes, target, rules, context);
    assert.equal(restored?.key, again.key);
  });

  it("mends an entry that is damaged when the same is saved again", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    const { key } = await saveEntry(store, pending("one"), scratch);
    writeFileSync(join(folder, `${key}.tar`), "garbage");
    assert.deepEqual((await saveEntry(store, pending("one"), scratch)).there, true);
    assert.equal((await restoreEntry(store, prefixes, fresh(), rules, context))?.key, key);
  });

  it("removes what nobody used for two weeks, and what a killed run left", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    const first = await saveEntry(store, pending("one", modulePrefixes("1")), scratch);
    const second = await saveEntry(store, pending("two", modulePrefixes("2")), scratch);
    old(join(folder, `${first.key}.tar`), 15);
    old(join(folder, `${second.key}.tar`), 15);
    writeFileSync(join(folder, ".abc.partial"), "half");
    old(join(folder, ".abc.partial"), 2);
    await restoreEntry(store, modulePrefixes("2"), fresh(), rules, context); // is used now
    const third = await saveEntry(store, pending("three", modulePrefixes("3")), scratch);
    assert.deepEqual(
      readdirSync(folder).toSorted(),
      [second.key, third.key].map((key) => `${key}.tar`).toSorted(),
    );
  });

  it("says so when it cannot be written", async () => {
    const folder = fresh();
    writeFileSync(folder, "a file is in its place");
    const failed = saveEntry(directoryStore(folder), pending("one"), scratch);
    await assert.rejects(failed, /cache-dir: .* cannot be written \(E\w+\)/);
  });

  it("leaves nothing of its own behind", () => {
    assert.deepEqual(
      readdirSync(scratch).filter((name) => name.endsWith(".entry")),
      [],
    );
  });

  it("is read where it may not be written", async () => {
    const folder = fresh();
    const store = directoryStore(folder);
    const { key } = await saveEntry(store, pending("one"), scratch);
    chmodSync(folder, 0o555);
    chmodSync(join(folder, `${key}.tar`), 0o444);
    assert.equal((await restoreEntry(store, prefixes, fresh(), rules, context))?.key, key);
    assert.equal(keyOf(prefixes, key.slice(prefixes[0].length)), key);
  });
});
