import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { checkSignature, googlesKey } from "../../src/toolchain/signature.ts";
import { contextIn, testFolder } from "../context.ts";
import { serve, whole } from "../server.ts";

const folder = testFolder();
/** A keyring of the tests; gpg's socket wants a short path. */
const home = mkdtempSync("/tmp/gpg-");
after(() => {
  execFileSync("gpgconf", ["--homedir", home, "--kill", "all"]);
  rmSync(home, { recursive: true, force: true });
});
const gpg = (...args: string[]): string =>
  execFileSync("gpg", ["--homedir", home, "--batch", "--passphrase", "", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
gpg("--quick-generate-key", "somebody", "ed25519", "sign", "never");
const [, key = ""] = /^fpr:*([0-9A-F]{40}):$/m.exec(gpg("--with-colons", "--list-keys")) ?? [];
const file = join(folder, "go.tar.gz");
writeFileSync(file, "a Go");
gpg("--armor", "--detach-sign", "--output", join(folder, "signed.asc"), file);
const { url } = await serve({
  "/go.tar.gz.asc": whole(readFileSync(join(folder, "signed.asc"))),
});

const check = (wanted: string, content = "a Go", keyring = home, name = "go.tar.gz") => {
  writeFileSync(file, content);
  const context = contextIn(folder, {
    env: { PATH: process.env["PATH"], GNUPGHOME: keyring, HOME: folder },
  });
  const { signal, log } = context;
  const limits = { maxBytes: 1 << 16, deadlineMs: 10_000, signal, log };
  return checkSignature(`${url}/${name}`, file, wanted, limits, context);
};

describe("a signature", () => {
  it("is good when it is the key's", async () => {
    assert.equal(await check(key), `it is signed by ${key}`);
  });

  it("is not good by another key, or over other bytes", async () => {
    await assert.rejects(check(googlesKey), /is not good: not installed/);
    await assert.rejects(check(key, "another Go"), /is not good: not installed/);
  });

  it("that cannot be checked is said to be not checked", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { mode: 0o700 });
    assert.match(await check(key, "a Go", empty), /not checked: gpg has not the key/);
    assert.match(await check(key, "a Go", home, "other"), /not checked: there is none beside it/);
  });
});
