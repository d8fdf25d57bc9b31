import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { NotThere } from "../../src/system/download.ts";
import { findProxies, fromProxies, parseGoProxy, type Proxy } from "../../src/toolchain/goproxy.ts";
import { contextIn, testFolder } from "../context.ts";

const folder = testFolder();

describe("GOPROXY", () => {
  for (const [value, proxies] of [
    ["https://a.test", [["https://a.test", false]]],
    ["https://a.test/,direct", [["https://a.test", false]]],
    [
      "https://a.test|https://b.test/x/",
      [
        ["https://a.test", true],
        ["https://b.test/x", false],
      ],
    ],
    [
      "https://a.test, http://b.test ,off",
      [
        ["https://a.test", false],
        ["http://b.test", false],
      ],
    ],
    ["https://a.test,off,https://b.test", [["https://a.test", false]]],
    ["direct|https://a.test", [["https://a.test", false]]],
    [",,https://u:p@a.test,", [["https://u:p@a.test", false]]],
  ] as const) {
    it(`${value} is a list of ${proxies.length}`, () => {
      const wanted = proxies.map(([url, anyError]) => ({ url, anyError }));
      assert.deepEqual(parseGoProxy(value), wanted);
    });
  }

  for (const value of [
    "direct",
    "off",
    "off,https://a.test",
    ",",
    "a.test",
    "file:///x",
    "https://",
  ]) {
    it(`${value} is refused`, () => {
      assert.throws(
        () => parseGoProxy(value),
        (failure) => failure instanceof Failure && !!failure.remedy,
      );
    });
  }

  const list = (value: string): Proxy[] => parseGoProxy(value);
  const gone = new NotThere("gone");
  const broken = new Failure("broken");

  for (const [value, first, outcome] of [
    ["http://a,http://b", gone, "b"],
    ["http://a|http://b", gone, "b"],
    ["http://a|http://b", broken, "b"],
    ["http://a,http://b", broken, broken],
  ] as const) {
    it(`${value}: when a is ${first.message} the answer is ${String(outcome)}`, async () => {
      const answer = fromProxies(list(value), async (url) => {
        if (url === "http://a") throw first;
        return "b";
      });
      if (outcome === "b") assert.equal(await answer, "b");
      else await assert.rejects(answer, outcome);
    });
  }

  it("reports that something is not there only when every proxy says so", async () => {
    const answers: Record<string, Error> = { "http://a": broken, "http://b": gone };
    const ask = (url: string): Promise<never> => Promise.reject(answers[url] ?? gone);
    await assert.rejects(fromProxies(list("http://a|http://b"), ask), broken);
    await assert.rejects(fromProxies(list("http://b,http://c"), ask), gone);
  });

  it("is taken from the environment, else from the go on the PATH", async () => {
    const { env } = contextIn(folder);
    const named = contextIn(folder, { env: { ...env, GOPROXY: "http://a.test,direct" } });
    assert.deepEqual(await findProxies(named), list("http://a.test"));
    assert.match(named.lines.join("\n"), /direct is passed over/);

    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "go"), "#!/bin/sh\necho http://asked.test\n", { mode: 0o755 });
    const asked = contextIn(folder, { env: { PATH: bin } });
    assert.deepEqual(await findProxies(asked), list("http://asked.test"));
  });

  it("that nobody knows is a failure that says what to set", async () => {
    const unusable = join(folder, "broken");
    mkdirSync(unusable);
    writeFileSync(join(unusable, "go"), "no program", { mode: 0o755 });
    for (const PATH of ["/nonexistent", unusable]) {
      await assert.rejects(
        findProxies(contextIn(folder, { env: { PATH } })),
        (failure) =>
          failure instanceof Failure && failure.remedy?.startsWith("Set GOPROXY") === true,
      );
    }
  });
});
