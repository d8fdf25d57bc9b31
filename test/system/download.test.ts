import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../src/failure.ts";
import {
  downloadFile,
  fetchBytes,
  fetchText,
  NotThere,
  Refused,
  withoutCredentials,
  type DownloadLimits,
} from "../../src/system/download.ts";
import { keepingLog, testFolder } from "../context.ts";
import {
  cutShort,
  drip,
  inTurn,
  redirect,
  serve,
  status,
  whole,
  withoutLength,
  type Behaviour,
  overTls,
} from "../server.ts";

const folder = testFolder();

function limits(given: Partial<DownloadLimits> = {}, lines: string[] = []): DownloadLimits {
  const { signal } = new AbortController();
  return { maxBytes: 1 << 20, deadlineMs: 30_000, signal, log: keepingLog(lines), ...given };
}

/** A server that shows what it was asked with. */
const echoAuthorization: Behaviour = (response, _, { headers }) => {
  response.end(headers.authorization ?? "none");
};

describe("a download", { concurrency: true }, () => {
  it("is saved whole, with its size and sha256", async () => {
    const { url } = await serve({ "/a": whole("hello") });
    const file = join(folder, "whole");
    assert.deepEqual(await downloadFile(`${url}/a`, file, limits({ expectedBytes: 5 })), {
      bytes: 5,
      sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    });
    assert.equal(readFileSync(file, "utf8"), "hello");
  });

  it("without a length is read to its end", async () => {
    const { url } = await serve({ "/a": withoutLength("hello") });
    assert.equal(await fetchText(`${url}/a`, limits()), "hello");
  });

  it("that was cut short is asked for again", async () => {
    const { url, requests } = await serve({ "/a": inTurn(cutShort("hello"), whole("hello")) });
    const lines: string[] = [];
    assert.equal(await fetchText(`${url}/a`, limits({}, lines)), "hello");
    assert.equal(requests.length, 2);
    assert.match(lines.join("\n"), /again in 0\.3 s/);
  });

  it("that is always cut short fails, names the address and leaves no file", async () => {
    const { url, requests } = await serve({ "/a": cutShort("hello") });
    const file = join(folder, "short");
    await assert.rejects(
      downloadFile(`${url}/a`, file, limits()),
      (failure) =>
        failure instanceof Failure &&
        failure.message.startsWith(`${url}/a could not be fetched, 4 times: `),
    );
    assert.equal(requests.length, 4);
    assert.ok(!existsSync(file));
  });

  it("without a length that lacks bytes fails on its size", async () => {
    const { url } = await serve({ "/a": withoutLength("hel") });
    await assert.rejects(
      fetchText(`${url}/a`, limits({ expectedBytes: 5 })),
      /\/a has 3 bytes, wanted 5/,
    );
  });

  it("of another size than is known is not even begun", async () => {
    const { url } = await serve({ "/a": drip });
    await assert.rejects(
      fetchText(`${url}/a`, limits({ expectedBytes: 5 })),
      /has 1000000 bytes, wanted 5/,
    );
  });

  it("goes on after 503, and after 429 when the server says so", async () => {
    const { url } = await serve({
      "/503": inTurn(status(503), whole("fine")),
      "/429": inTurn(status(429, { "retry-after": "1" }), whole("fine")),
    });
    assert.equal(await fetchText(`${url}/503`, limits()), "fine");
    const started = performance.now();
    assert.equal(await fetchText(`${url}/429`, limits()), "fine");
    assert.ok(performance.now() - started >= 990, "Retry-After was not waited for");
  });

  it("waits no longer than the deadline, whatever Retry-After says", async () => {
    const { url } = await serve({ "/a": status(429, { "retry-after": "86400" }) });
    const lines: string[] = [];
    await assert.rejects(
      fetchText(`${url}/a`, limits({ deadlineMs: 2_000 }, lines)),
      /did not arrive within 2(?:\.0)? s/,
    );
    assert.match(lines.join("\n"), /again in 30 s/);
  });

  it("is asked for once where the server says no for good", async () => {
    for (const [code, kind] of [
      [404, NotThere],
      [410, NotThere],
      [403, Refused],
      [400, Refused],
    ] as const) {
      const { url, requests } = await serve({ "/a": status(code) });
      await assert.rejects(
        fetchText(`${url}/a`, limits()),
        (failure) =>
          failure instanceof kind &&
          failure instanceof NotThere === (kind === NotThere) &&
          failure.message.includes(`${url}/a`) &&
          failure.message.includes(String(code)),
      );
      assert.equal(requests.length, 1);
    }
  });

  it("that drips has a deadline for everything", async () => {
    const { url } = await serve({ "/a": drip });
    const started = performance.now();
    await assert.rejects(
      fetchText(`${url}/a`, limits({ deadlineMs: 500 })),
      /did not arrive within 0\.5 s/,
    );
    assert.ok(performance.now() - started < 3_000);
  });

  it("ends at once when the job is interrupted", async () => {
    const { url } = await serve({ "/a": drip });
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Failure("interrupted by SIGTERM")), 100);
    await assert.rejects(
      downloadFile(`${url}/a`, join(folder, "drip"), limits({ signal: abort.signal })),
      /interrupted by SIGTERM/,
    );
    assert.ok(!existsSync(join(folder, "drip")));
  });

  it("follows five redirects and no more", async () => {
    const { url, requests } = await serve({
      "/loop": redirect("/loop"),
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, redirect(`/${n - 1}`)])),
      "/0": whole("there"),
    });
    assert.equal(await fetchText(`${url}/5`, limits()), "there");
    requests.length = 0;
    await assert.rejects(fetchText(`${url}/loop`, limits()), /redirects more than 5 times/);
    assert.equal(requests.length, 6);
  });

  it("does not follow a redirect to another scheme, or to nowhere", async () => {
    const { url } = await serve({
      "/file": redirect("file:///etc/passwd"),
      "/nowhere": status(302),
    });
    await assert.rejects(fetchText(`${url}/file`, limits()), /from http to file: refused/);
    await assert.rejects(fetchText(`${url}/nowhere`, limits()), /redirects to nowhere/);
  });

  it("does not follow a redirect from https to http", async (t) => {
    const plain = await serve({ "/a": whole("plain") });
    const { url } = await serve({ "/a": redirect(`${plain.url}/a`) }, overTls(folder));
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    t.after(() => Reflect.deleteProperty(process.env, "NODE_TLS_REJECT_UNAUTHORIZED"));
    await assert.rejects(fetchText(`${url}/a`, limits()), /from https to http: refused/);
    assert.deepEqual(plain.requests, []);
  });

  it("takes credentials to the server they are for, and to no other", async () => {
    const other = await serve({ "/a": echoAuthorization });
    const { url } = await serve({
      "/a": echoAuthorization,
      "/here": redirect("/a"),
      "/away": redirect(`${other.url}/a`),
    });
    const secret = url.replace("//", "//us%40er:pa%3Ass@");
    const basic = `Basic ${Buffer.from("us@er:pa:ss").toString("base64")}`;
    assert.equal(await fetchText(`${secret}/a`, limits()), basic);
    assert.equal(await fetchText(`${secret}/here`, limits()), basic);
    assert.equal(await fetchText(`${secret}/away`, limits()), "none");
    assert.equal(withoutCredentials(`${secret}/a`), `${url}/a`);
    await assert.rejects(
      fetchText(`${secret}/missing`, limits()),
      (failure) => failure instanceof Failure && !failure.message.includes("pa%3Ass"),
    );
  });

  it("is refused above its cap, stated or not", async () => {
    const { url } = await serve({
      "/stated": whole(Buffer.alloc(2000)),
      "/unstated": withoutLength(Buffer.alloc(2000)),
    });
    for (const path of ["/stated", "/unstated"]) {
      await assert.rejects(
        fetchBytes(url + path, limits({ maxBytes: 1000 })),
        /is larger than 1000 bytes: refused/,
      );
    }
  });

  it("says how far it is when it takes long", async () => {
    const { url } = await serve({
      "/slow": async (response) => {
        response.writeHead(200, { "content-length": 10 });
        for (let sent = 0; sent < 10; sent += 1) {
          response.write("x");
          await sleep(60);
        }
        response.end();
      },
    });
    const lines: string[] = [];
    await fetchText(`${url}/slow`, limits({ log: keepingLog(lines) }));
    const shown = lines.filter((line) => line.startsWith("progress: ["));
    assert.ok(shown.length > 0, lines.join("\n"));
    assert.match(shown[0] ?? "", /^progress: \[#+ +\] \d0 %, 0\.0 of 0\.0 MB, 0\.0 MB\/s$/);
  });

  it("is no web page", async () => {
    const { url } = await serve({
      "/a": whole("<html>Log in</html>", { "content-type": "text/html; charset=utf-8" }),
    });
    await assert.rejects(
      fetchText(`${url}/a`, limits()),
      (failure) =>
        failure instanceof Failure &&
        failure.message === `${url}/a answers with a web page where a file is due`,
    );
  });

  it("names the fault where no server is", async () => {
    await assert.rejects(
      fetchText("http://127.0.0.1:1/a", limits()),
      /http:\/\/127\.0\.0\.1:1\/a could not be fetched, 4 times: .*ECONNREFUSED/,
    );
  });
});
