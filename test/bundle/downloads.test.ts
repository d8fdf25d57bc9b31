import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pack, unpack } from "../../src/cache/archive.ts";
import { h1Name } from "../../src/system/kept.ts";
import { cacheServiceOf, silent, type TestService } from "../cache-service.ts";
import { serve, whole, type Behaviour, type TestServer } from "../server.ts";
import { distribution } from "../toolchain/distribution.ts";
import { goProxy, Job, scratchFolder, type Outcome } from "./bundle.ts";

/*
 * Tools of a first run on a machine that has none of them, and of a second one on a machine that has
 * none either: the downloads of the first are in the cache. What is fetched from passes everything on
 * and counts it.
 */

const scratch = scratchFolder("downloads");
let jobs = 0;

/** A job on a fresh runner, with a module that needs little more than the runtime. */
function freshJob(env: Readonly<Record<string, string>>): Job {
  jobs += 1;
  const job = new Job(join(scratch, `job ${jobs}`), { NO_PROXY: "127.0.0.1", ...env });
  job.write({
    "go.mod": "module example.org/small\n\ngo 1.24\n",
    "main.go": "package main\n\nfunc main() { println(1) }\n",
  });
  return job;
}

/** Main and then post, as the runner starts them. */
async function run(
  job: Job,
  inputs: Readonly<Record<string, string>>,
): Promise<{ main: Outcome; post: Outcome }> {
  const main = await job.action(inputs);
  assert.equal(main.exitCode, 0, main.log);
  job.env["STATE_cache"] = main.state["cache"] ?? "";
  const post = await job.action({}, "post");
  assert.equal(post.exitCode, 0, post.log);
  return { main, post };
}

const notices = ({ log }: Outcome): string[] => log.match(/^::notice::.*$/gm) ?? [];

/** Passes on what an address has. */
function passOn(address: string): Behaviour {
  return async (response, _, { url = "" }) => {
    const answer = await fetch(address + url);
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

const entryOf = ({ entries }: TestService): [string, Buffer] => {
  assert.equal(entries.size, 1);
  const [entry] = entries;
  return entry ?? assert.fail();
};

describe("a Go of an earlier run", () => {
  const go = distribution();
  const version = "1.25.5";
  const [os, arch] = go.filename.replace(/^go[\d.]+\.|\.tar\.gz$/g, "").split("-");
  const { filename, sha256, size } = go;
  const file = { filename, os, arch, version: `go${version}`, sha256, size, kind: "archive" };
  const listed = JSON.stringify([{ version: `go${version}`, stable: true, files: [file] }]);
  const archive = `/dl/${filename}`;
  const inputs = {
    targets: "linux/amd64",
    "go-version": version,
    "go-source": "download",
    emulator: "off",
    cgo: "off",
  };
  const site = async (): Promise<TestServer> => {
    const proxy = passOn((goProxy.split(/[,|]/)[0] ?? "").replace(/\/+$/, ""));
    return serve((path) => {
      if (path.startsWith("/dl/?")) return whole(listed);
      if (path === archive) return whole(readFileSync(go.path));
      return path.startsWith("/dl/") ? undefined : proxy;
    });
  };
  const at = (
    { url }: TestServer,
    service: TestService,
    more: Readonly<Record<string, string>> = {},
  ): Job => freshJob({ ...service.env, GO_DOWNLOAD_BASE_URL: `${url}/dl`, GOPROXY: url, ...more });

  /** What a first run left, made once. */
  let first: Promise<[string, Buffer]> | undefined;
  let usual = 0;
  const filled = async (): Promise<TestService> => {
    first ??= cacheServiceOf().then(async (service) => {
      const started = performance.now();
      const { main, post } = await run(at(await site(), service), inputs);
      usual = (performance.now() - started) / 1000;
      assert.match(main.log, /Go 1\.25\.5 .*from http:\/\/127\.0\.0\.1:\d+\/dl; the checksum/);
      assert.match(post.log, /tool downloads: \d+\.\d MB saved as go-cross-matrix-1-tools-linux-/);
      return entryOf(service);
    });
    const service = await cacheServiceOf();
    service.entries.set(...(await first));
    return service;
  };

  it("is unpacked from the cache, and the checksum database is asked for it again", async () => {
    const service = await filled();
    const server = await site();
    const job = at(server, service);
    const { main, post } = await run(job, inputs);
    assert.match(
      main.log,
      /Go 1\.25\.5 .*from the cache of downloads; the checksum database vouches for h1:/,
    );
    assert.deepEqual(
      server.requests.filter((path) => path.startsWith("/dl/")),
      [],
    );
    assert.ok(server.requests.some((path) => path.includes("/sumdb/")));
    assert.equal(post.log, "");
    const entry = job.report().cache?.entries.find(({ name }) => name === "tool downloads");
    assert.equal(entry?.hit, "near");
    assert.equal(entry.save, "no");
    assert.ok(entry.restored > 0.9 * go.size && (entry.used ?? 0) >= go.size);
    assert.match(main.summary, /tool downloads: \d+\.\d MB restored, \d+\.\d MB used/);
    // It is there as it would be if it had been fetched, but for what the hash is not over.
    const again = await run(job, inputs);
    assert.match(again.main.log, /every file is as it was when the checksum database vouched/);
    assert.equal(again.main.outputs["go-version"], version);
  });

  it("is used for a release, which saves nothing", async () => {
    const service = await filled();
    const server = await site();
    const { main } = await run(at(server, service, { GITHUB_REF_TYPE: "tag" }), inputs);
    assert.match(main.log, /from the cache of downloads; the checksum/);
    const empty = await cacheServiceOf();
    await run(at(server, empty, { GITHUB_REF_TYPE: "tag" }), inputs);
    assert.equal(empty.entries.size, 0);
  });

  it("is fetched anew where it was poisoned: the hash is wrong, and the entry is mended", async () => {
    const service = await filled();
    const [[key, bytes] = assert.fail()] = service.entries;
    const [old, folder, made] = [
      join(scratch, "old"),
      join(scratch, "poison"),
      join(scratch, "made"),
    ];
    // A Go of somebody else's making, in an entry whose key has the right hash.
    writeFileSync(old, bytes);
    const signal = new AbortController().signal;
    const { paths } = await unpack(old, folder, () => true, signal);
    const name = h1Name(go.hash);
    assert.deepEqual(paths, [name]);
    execFileSync("sh", [
      "-ec",
      'cd "$1"; mkdir x; tar -xzf "$2" -C x; echo evil >>x/go/src/fmt/print.go; tar -czf "$2" -C x go; rm -r x',
      "sh",
      folder,
      name,
    ]);
    const { sha256: hash } = await pack(folder, paths, made);
    service.entries.clear();
    service.entries.set(key.replace(/[0-9a-f]{64}$/, hash), readFileSync(made));
    const server = await site();
    const { main, post } = await run(at(server, service), inputs);
    assert.match(notices(main).join("\n"), /tool downloads: h1-\w+ is not what its name says/);
    assert.match(main.log, /from http:\/\/127\.0\.0\.1:\d+\/dl; the checksum database vouches/);
    assert.equal(server.requests.filter((path) => path === archive).length, 1);
    assert.match(post.log, /tool downloads: \d+\.\d MB saved/);
    const { main: next } = await run(at(await site(), service), inputs);
    assert.match(next.log, /from the cache of downloads; the checksum/);
  });

  for (const [what, break_] of Object.entries<(service: TestService) => void>({
    "hangs when it is asked": ({ faults }) => (faults.lookup = silent),
    "gives garbage for an entry": ({ faults }) => (faults.download = whole("garbage")),
  })) {
    it(`is fetched where the service ${what}, with a notice, within 30 s more`, async () => {
      const service = await filled();
      break_(service);
      const started = performance.now();
      const { main } = await run(at(await site(), service), inputs);
      assert.match(notices(main).join("\n"), /tool downloads were not restored: /);
      assert.match(main.log, /from http:\/\/127\.0\.0\.1:\d+\/dl; the checksum/);
      const seconds = (performance.now() - started) / 1000;
      assert.ok(seconds < 30 + usual, `${seconds} s, usually ${usual} s`);
    });
  }
});

/** The distribution's archive, as this host's apt has it. */
const sources = readdirSync("/etc/apt/sources.list.d").find((name) =>
  /^(?:debian|ubuntu)\.sources$/.test(name),
);
const listed = readFileSync(join("/etc/apt/sources.list.d", sources ?? "none"), "utf8");
const archive = new URL(/^URIs: *(\S+)/m.exec(listed)?.[1] ?? "");
const mirror = await serve(() => passOn(archive.origin));
const mirrored = mirror.url + archive.pathname;

describe("a C compiler, a sysroot and an emulator of an earlier run", () => {
  const nowhere = "http://127.0.0.1:1";
  const folder = join(scratch, "entries");
  const inputs = {
    command: "setup",
    targets: "linux/arm64",
    cgo: "on",
    cc: "zig",
    "sysroot-packages": "zlib1g-dev",
    "sysroot-lock": "sysroot.lock",
    "cache-dir": folder,
    emulator: "direct", // nothing is registered with the kernel of this machine
  };
  const fetched = (): string[] => mirror.requests.filter((path) => path.endsWith(".deb"));
  let lock = "";

  it("are fetched by the first run, from whoever has them", async () => {
    const job = freshJob({});
    const { main, post } = await run(job, { ...inputs, "sysroot-mirror": mirrored });
    assert.ok(fetched().length > 5, fetched().join("\n"));
    assert.match(main.log, /zig 0\.17\.1: from the package index, unpacked in/);
    assert.match(main.log, /tool downloads: nothing restored, \d+\.\d MB used, saved when the job/);
    assert.match(post.log, /tool downloads: \d+\.\d MB saved as/);
    lock = readFileSync(join(job.workspace, "sysroot.lock"), "utf8");
  });

  it("are unpacked from the cache by the next, which asks the archive for its indexes alone", async () => {
    mirror.requests.length = 0; // those of the first run
    const job = freshJob({ PIP_INDEX_URL: nowhere });
    const given = { ...inputs, "sysroot-mirror": mirrored };
    const { main } = await run(job, given);
    assert.deepEqual(fetched(), []);
    assert.ok(mirror.requests.some((path) => path.endsWith("/InRelease")));
    assert.match(main.log, /zig 0\.17\.1: from the cache of downloads, unpacked in/);
    const all =
      /(\d+) of \1 packages for arm64 \(\d+\.\d MB\) from the cache of downloads, each with/;
    assert.match(main.log, all);
    assert.match(main.log, /tool downloads: \d+\.\d MB restored, .* nothing saved/);
    assert.equal(readFileSync(join(job.workspace, "sysroot.lock"), "utf8"), lock);
  });

  it("are unpacked without a word to anybody where a lock file has their hashes", async () => {
    const job = freshJob({ PIP_INDEX_URL: nowhere });
    job.write({ "sysroot.lock": lock });
    const given = { ...inputs, emulator: "off", "sysroot-mirror": nowhere };
    const { main } = await run(job, given);
    assert.match(main.log, /all \d+ locked packages for arm64 are from the cache of downloads/);
    assert.deepEqual(notices(main), []);
  });
});
