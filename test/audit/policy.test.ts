import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { foreignRules, rules } from "../../src/audit/audit.ts";
import type { Finding } from "../../src/audit/finding.ts";
import { parsePolicy } from "../../src/audit/policy-text.ts";
import { applyWaivers, demandsOn } from "../../src/audit/policy.ts";
import schema from "../../src/audit/policy.schema.json" with { type: "json" };
import { Failure, Failures } from "../../src/failure.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import { distributed } from "../elf/distribution.ts";
import { product } from "../elf/products.ts";
import { expecting, findingsOn } from "./inspected.ts";

const whole = `
rules:
  provenance/vcs: off
  harden/pie: warning
limits:
  glibc: 2.30
  size: 20MiB
targets:
  linux/arm*:
    limits: { glibc: "2.28" }
  linux/arm/v7:
    rules: { harden/pie: off }
waivers:
  - rule: load/page-size
    file: "dist/**/greet"
    target: linux/arm64
    reason: the customer's kernel has 4 KiB pages
    expires: 2027-01-31
`;

const finding = (given: Partial<Finding>): Finding => ({
  rule: "load/page-size",
  severity: "warning",
  target: "linux/arm64",
  file: "dist/linux-arm64/greet",
  message: "m",
  remedy: "r",
  evidence: "e",
  ...given,
});

describe("a policy", () => {
  it("has demands on all targets, and on those that a pattern covers", async () => {
    const policy = await parsePolicy(whole, "p.yml");
    const on = (platform: string | null) =>
      demandsOn(policy, platform === null ? null : parsePlatform(platform));
    // 2.30 is no number: as one it would be 2.3.
    assert.deepEqual(on(null).limits, { glibc: "2.30", size: 20 << 20 });
    assert.deepEqual(on("linux/amd64").limits, { glibc: "2.30", size: 20 << 20 });
    assert.equal(on("linux/amd64").rules.get("harden/pie"), "warning");
    assert.deepEqual(on("linux/arm/v7").limits, { glibc: "2.28", size: 20 << 20 });
    assert.equal(on("linux/arm/v7").rules.get("harden/pie"), "off");
    assert.equal(on("linux/arm/v7").rules.get("provenance/vcs"), "off");
  });

  it("waives findings until a day, after which they are back and say so", async () => {
    const { waivers } = await parsePolicy(whole, "p.yml");
    const covered = finding({});
    const others = [
      finding({ rule: "load/rpath" }),
      finding({ file: "out/greet" }),
      finding({ target: "linux/amd64" }),
      finding({ target: null }),
    ];
    const before = applyWaivers([covered, ...others], waivers, "2027-01-31");
    assert.deepEqual(before.open, others);
    const reason = "the customer's kernel has 4 KiB pages";
    assert.deepEqual(before.waived, [{ finding: covered, reason, expires: "2027-01-31" }]);
    const { open, waived } = applyWaivers([covered], waivers, "2027-02-01");
    assert.deepEqual(waived, []);
    assert.equal(open[0]?.message, `m (its waiver ended on 2027-01-31: ${reason})`);
  });

  it("decides what findings on real files are", async () => {
    const file = readFileSync(await distributed("arm64", "fscrypt"));
    const found = async (text: string): Promise<string[]> =>
      findingsOn(file, expecting("linux/arm64", null), await parsePolicy(text, "policy")).map(
        ({ severity, rule }) => `${severity} ${rule}`,
      );
    assert.deepEqual(await found(""), []);
    assert.deepEqual(await found("limits: { glibc: 2.31, size: 1MB }"), [
      "error load/glibc",
      "error size/budget",
    ]);
    assert.deepEqual(await found("{limits: {glibc: 2.31}, rules: {load/glibc: note}}"), [
      "note load/glibc",
    ]);
    assert.deepEqual(await found("{limits: {glibc: 2.31}, rules: {load/glibc: off}}"), []);
    assert.deepEqual(await found("rules: { harden/pie: error }"), ["error harden/pie"]);
    assert.deepEqual(await found('targets: { "linux/arm64": { limits: { size: 900kB } } }'), [
      "error size/budget",
    ]);
    assert.deepEqual(await found("targets: { linux/amd64: { limits: { size: 1B } } }"), []);
    const symbols = readFileSync(product({ goarch: "arm64" }));
    const debug = await parsePolicy("rules: { size/debug-info: warning }", "policy");
    assert.equal(findingsOn(symbols, null, debug)[0]?.rule, "size/debug-info");
  });

  it("knows every rule there is, and no other", () => {
    const ids = new Set([...rules, ...foreignRules].map(({ id }) => id));
    ids.add("provenance/reproducible"); // which two files decide, and no rule that looks at one
    assert.deepEqual(new Set(schema.$defs.rule.enum), ids);
  });
});

describe("a mistake in a policy", () => {
  for (const [text, ...wanted] of [
    [
      "rules:\n  load/glib: off",
      /^p\.yml:2:3: "load\/glib" is no name of a rule$/,
      /load\/glibc\?/,
    ],
    ["rules:\n  load/glibc: of", /^p\.yml:2:15: "of" is no name of a severity$/, /mean off\?/],
    ["rule: {}", /^p\.yml:1:1: there is no "rule" here$/, /Did you mean rules\?/],
    ["limits: { size: 20 XB }", /^p\.yml:1:17: "20 XB" cannot be read$/, /20MiB/],
    ["limits: { glibc: 3 }", /^p\.yml:1:18: "3" cannot be read$/, /2\.31/],
    ["rules: [a]", /^p\.yml:1:8: this is to be a map$/],
    [
      "waivers:\n  - rule: load/rpath\n    reason: x",
      /^p\.yml:2:5: expires is missing$/,
      /last day/,
    ],
    [
      "waivers: [{rule: load/rpath, reason: x, expires: 2027-13-01}]",
      /^p\.yml:1:50: "2027-13-01" cannot be read$/,
      /2027-01-31/,
    ],
    ["targets: { linux/armv7: {} }", /"linux\/armv7" is not a platform/, /linux\/arm\/v7/],
    ["rules: {a: b", /^p\.yml:1:\d+: /],
    ["a: 1\na: 2", /^p\.yml:2:1: Map keys must be unique$/],
    ["rules: *a", /^p\.yml:.*(?:alias|anchor)/i],
  ] as const) {
    it(`is named with its place: ${JSON.stringify(text)}`, async () => {
      await assert.rejects(parsePolicy(text, "p.yml"), (failure) => {
        assert.ok(failure instanceof Failure);
        const [message, remedy] = wanted;
        assert.match(failure.message, message);
        if (remedy !== undefined) assert.match(failure.remedy ?? "", remedy);
        return true;
      });
    });
  }

  it("does not hide another one", async () => {
    await assert.rejects(parsePolicy("rules: { a: b }\nlimits: { c: d }", "p.yml"), (failure) => {
      assert.ok(failure instanceof Failures);
      assert.equal(failure.all.length, 3);
      return true;
    });
  });
});
