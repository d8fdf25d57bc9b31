import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isReadOnly, isWorthSaving, permissions } from "../../src/cache/decision.ts";
import {
  buildPrefixes,
  downloadPrefixes,
  keyOf,
  modulePrefixes,
  promisedHash,
  type BuildIdentity,
} from "../../src/cache/keys.ts";

const identity: BuildIdentity = {
  slug: "linux-arm-v7",
  host: "linux-amd64",
  go: "1.26.8",
  toolchain: "h1:abc=",
  cgo: "auto",
  compiler: ["auto gnu", ""],
  flags: ["true", ""],
  sums: "example.org/a v1.0.0 h1:x\n",
};
const hash = "0123456789abcdef".repeat(4);

describe("keys of build caches", () => {
  it("find the nearest by prefixes, each of which begins with the next", () => {
    const prefixes = buildPrefixes(identity);
    assert.equal(prefixes.length, 4);
    for (const [index, farther] of prefixes.slice(1).entries()) {
      assert.ok(prefixes[index]?.startsWith(farther), farther);
      assert.notEqual(prefixes[index], farther);
    }
    assert.match(prefixes[3] ?? "", /-linux-arm-v7-linux-amd64-go1\.26\.8-[0-9a-f]+-cgo_auto-$/);
  });

  const never = {
    slug: "linux-arm-v6",
    host: "linux-arm64",
    go: "1.26.9",
    toolchain: null,
    cgo: "on",
  };
  for (const [name, value] of Object.entries(never)) {
    it(`have no prefix in common where ${name} differs`, () => {
      const other = new Set<string>(buildPrefixes({ ...identity, [name]: value }));
      for (const prefix of buildPrefixes(identity)) assert.ok(!other.has(prefix), prefix);
    });
  }

  const near = { sums: 1, flags: 2, compiler: 3 };
  for (const [name, first] of Object.entries(near)) {
    it(`fall back to prefix ${first} where ${name} differ`, () => {
      const value = name === "sums" ? "" : ["other"];
      const other = buildPrefixes({ ...identity, [name]: value });
      for (const [index, prefix] of buildPrefixes(identity).entries()) {
        assert.equal(other[index] === prefix, index >= first, String(index));
      }
    });
  }

  it("leave the compiler out where cgo is off", () => {
    const off = { ...identity, cgo: "off" } as const;
    assert.deepEqual(buildPrefixes(off), buildPrefixes({ ...off, compiler: ["zig"] }));
  });

  it("take no two lists for one", () => {
    const a = buildPrefixes({ ...identity, flags: ["a b"] });
    const b = buildPrefixes({ ...identity, flags: ["a", "b"] });
    assert.notEqual(a[0], b[0]);
  });

  it("promise the hash of the bytes, with a salt or without", () => {
    const prefixes = [
      buildPrefixes(identity),
      modulePrefixes("x"),
      downloadPrefixes("linux-amd64-debian-bookworm", ["7.2"]),
    ];
    for (const each of prefixes) {
      assert.equal(promisedHash(keyOf(each, hash)), hash);
      assert.equal(promisedHash(keyOf(each, hash, "00c0ffee")), hash);
      assert.ok(keyOf(each, hash).length <= 512); // what the service takes
      assert.doesNotMatch(keyOf(each, hash), /[,\s/]/);
    }
    assert.equal(promisedHash("setup-go-Linux-x64"), undefined);
  });
});

/** A token as the runner has it: only the middle part is looked at. */
const token = (ac: unknown): string =>
  `e30.${Buffer.from(JSON.stringify({ ac: JSON.stringify(ac) })).toString("base64url")}.sig`;

describe("what a run may do with the cache", () => {
  const cases: readonly (readonly [
    what: string,
    env: Record<string, string>,
    readBuilds: boolean,
    write: boolean,
    notable: boolean,
  ])[] = [
    ["a push", { GITHUB_EVENT_NAME: "push", GITHUB_REF_TYPE: "branch" }, true, true, false],
    ["a tag", { GITHUB_EVENT_NAME: "push", GITHUB_REF_TYPE: "tag" }, false, false, false],
    ["a release", { GITHUB_EVENT_NAME: "release" }, false, false, false],
    [
      "a token that may read only",
      { ACTIONS_RUNTIME_TOKEN: token([{ Scope: "refs/heads/main", Permission: 1 }]) },
      true,
      false,
      true,
    ],
    [
      "a token that may write to its own branch",
      {
        ACTIONS_RUNTIME_TOKEN: token([
          { Scope: "refs/pull/1/merge", Permission: 3 },
          { Scope: "refs/heads/main", Permission: 1 },
        ]),
      },
      true,
      true,
      false,
    ],
    ["a mode of the runner's", { ACTIONS_CACHE_MODE: " Read " }, true, false, true],
    ["no job at all", {}, true, true, false],
  ];
  for (const [what, env, readBuilds, write, notable] of cases) {
    it(`${what}: ${write ? "reads and writes" : readBuilds ? "reads" : "compiles"}`, () => {
      const { why, ...found } = permissions(env, true);
      assert.deepEqual(found, { readBuilds, write, notable });
      assert.equal(why === "", write);
    });
  }

  it("asks no token about a folder", () => {
    const env = { ACTIONS_RUNTIME_TOKEN: token([{ Permission: 1 }]) };
    assert.equal(permissions(env, false).write, true);
  });

  it("tries a token that says nothing", () => {
    for (const text of ["", "token", "a.b.c", token([]), token(null), token([{}]).slice(0, 9)]) {
      assert.equal(isReadOnly(text), false, text);
    }
  });
});

describe("whether an entry is saved", () => {
  const cases: readonly (readonly [what: string, number | null, number, number, boolean])[] = [
    ["there was none", null, 0, 1000, true],
    ["there was none, and there is nothing", null, 0, 0, false],
    ["it is the same", 1000, 0, 0, false],
    ["one package changed", 1000, 20, 20, false],
    ["a tenth is new", 1000, 100, 100, true],
    ["less than a half is of no use", 1000, 500, 0, false],
    ["more than a half is of no use", 1000, 501, 0, true],
  ];
  for (const [what, restored, unused, made, saved] of cases) {
    it(`${saved ? "yes" : "no"}: ${what}`, () => {
      assert.equal(isWorthSaving({ restored, unused, made }), saved);
    });
  }
});
