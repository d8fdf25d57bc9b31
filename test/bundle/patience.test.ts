import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { drip, overTls, redirect, serve, whole } from "../server.ts";
import { Job, scratchFolder } from "./bundle.ts";

/*
 * What takes a minute, or a server of its own kind: in a file of its own, which runs beside others.
 */
const scratch = scratchFolder("bundle patience");
const listed = "/?mode=json&include=all";

function jobOn(name: string, site: string, env: Readonly<Record<string, string>> = {}): Job {
  const job = new Job(join(scratch, name), {
    GO_DOWNLOAD_BASE_URL: site,
    NO_PROXY: "127.0.0.1",
    ...env,
  });
  job.write({ "go.mod": "module example.org/none\n\ngo 1.25.5\n", "a.go": "package a\n" });
  return job;
}

const asked = { targets: "linux/amd64", "go-version": "1.25.5", "go-source": "download" };

describe("a site", { concurrency: true }, () => {
  it("that drips has a minute for its list, and no longer", async () => {
    const { url } = await serve({ [listed]: drip });
    const started = performance.now();
    const { exitCode, log } = await jobOn("drip", url).action(asked);
    assert.equal(exitCode, 1);
    assert.match(log, /did not arrive within 60 s/);
    const seconds = (performance.now() - started) / 1000;
    assert.ok(seconds > 59 && seconds < 90, `${seconds}`);
  });

  it("on https does not get away with a redirect to http", async () => {
    const plain = await serve({ [listed]: whole("[]") });
    const site = await serve({ [listed]: redirect(plain.url + listed) }, overTls(scratch));
    const job = jobOn("downgrade", site.url, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
    const { exitCode, log } = await job.action(asked);
    assert.equal(exitCode, 1);
    assert.match(log, /redirects from https to http: refused/);
    assert.deepEqual(plain.requests, []);
  });

  it("whose certificate nobody knows is not believed", async () => {
    const site = await serve({ [listed]: whole("[]") }, overTls(scratch));
    const { exitCode, log } = await jobOn("unknown", site.url).action(asked);
    assert.equal(exitCode, 1);
    assert.match(log, /could not be fetched, 4 times: .*certificate/);
    assert.deepEqual(site.requests, []);
  });
});
