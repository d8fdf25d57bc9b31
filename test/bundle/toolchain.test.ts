import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { after, describe, it } from "node:test";
import {
  cutShort,
  inTurn,
  redirect,
  serve,
  status,
  whole,
  withoutLength,
  type Behaviour,
} from "../server.ts";
import { distribution } from "../toolchain/distribution.ts";
import { goProxy, Job, scratchFolder } from "./bundle.ts";

/*
 * Where a Go comes from, on the bundle as the runner starts it, against servers that misbehave. They
 * have a real Go to give: its tarball in Go's site's layout, and this machine's proxy for what the
 * checksum database says of it.
 */
const scratch = scratchFolder("bundle toolchain");
const go = distribution();
const version = "1.25.5";
let jobs = 0;

/** The site's list, with this one release in it, or others beside it. */
function list(change: Readonly<Record<string, unknown>> = {}): string {
  const [os, arch] = go.filename.replace(/^go[\d.]+\.|\.tar\.gz$/g, "").split("-");
  const { filename, sha256, size } = go;
  const file = { filename, os, arch, version: `go${version}`, sha256, size, kind: "archive" };
  const source = { ...file, filename: `go${version}.src.tar.gz`, os: "", arch: "", kind: "source" };
  return JSON.stringify([
    { version: `go${version}`, stable: true, files: [source, { ...file, ...change }] },
  ]);
}

const listed = "/dl/?mode=json&include=all";
const archive = `/dl/${go.filename}`;

/** What the proxy of this machine says, passed on; some of it changed on the way. */
function passedOn({ ask = (path) => path, change = (_, content) => content }: Site) {
  return (path: string): Behaviour =>
    async (response) => {
      const [first = ""] = goProxy.split(/[,|]/);
      const answer = await fetch(first + ask(path).slice("/proxy".length));
      const content = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status).end(change(path, content));
    };
}

const fromFile: Behaviour = (response) => {
  response.writeHead(200, { "content-length": go.size }).end(readFileSync(go.path));
};

interface Site {
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  /** What is asked for in place of a path. */
  readonly ask?: (path: string) => string;
  readonly change?: (path: string, content: Buffer) => Buffer;
}

/** A job without a Go of its own, and the servers that it is to ask. */
async function jobOn(site: Site = {}): Promise<{
  job: Job;
  requests: readonly string[];
}> {
  const table: Readonly<Record<string, Behaviour>> = {
    [listed]: whole(list()),
    [archive]: fromFile,
    ...site.behaviours,
  };
  const proxied = passedOn(site);
  const { url, requests } = await serve((path) =>
    path.startsWith("/proxy/") ? proxied(path) : table[path],
  );
  jobs += 1;
  const job = new Job(join(scratch, `job ${jobs}`), {
    GO_DOWNLOAD_BASE_URL: `${url}/dl`,
    GOPROXY: `${url}/proxy`,
    NO_PROXY: "127.0.0.1",
  });
  // No main package: nothing is built, but a Go is there by then.
  job.write({ "go.mod": `module example.org/none\n\ngo ${version}\n`, "a.go": "package a\n" });
  return { job, requests };
}

const asked = { targets: "linux/amd64", "go-version": version, "go-source": "download" };
const provided = /there is no main package/;

/** Where a Go would be, and what is left of one. */
function leftIn(job: Job): string[] {
  const folder = join(job.env["RUNNER_TOOL_CACHE"] ?? "", "go", version);
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe("go-source: download", () => {
  it("fetches, verifies and uses a Go of the site, and finds it again without a word to it", async () => {
    const { job, requests } = await jobOn();
    const first = await job.action(asked);
    assert.match(first.log, provided);
    assert.match(first.log, /Go 1\.25\.5 .*the checksum database vouches for h1:/);
    assert.equal(requests.filter((path) => path === archive).length, 1);
    const before = requests.length;
    const again = await job.action(asked);
    assert.match(again.log, /every file is as it was when the checksum database vouched/);
    assert.equal(requests.slice(before).includes(archive), false);
  });

  for (const [what, behaviours] of [
    ["503, then fine", { [listed]: inTurn(status(503), whole(list())) }],
    [
      "429 with Retry-After, then fine",
      { [listed]: inTurn(status(429, { "retry-after": "1" }), whole(list())) },
    ],
  ] as const) {
    it(`goes on after ${what}`, async () => {
      const { job } = await jobOn({ behaviours });
      assert.match((await job.action(asked)).log, provided);
    });
  }

  for (const [what, site, says] of [
    ["JSON that is cut short", { [listed]: whole(list().slice(0, 100)) }, /no whole JSON/],
    ["a list that is none", { [listed]: whole("{}") }, /it is no list/],
    [
      "a web page where JSON is due",
      { [listed]: whole("<html>", { "content-type": "text/html" }) },
      /127\.0\.0\.1.*web page where a file is due/,
    ],
    ["no sha256", { [listed]: whole(list({ sha256: "" })) }, /has no sha256 or no size/],
    [
      "a wrong sha256",
      { [listed]: whole(list({ sha256: "0".repeat(64) })) },
      /is not the file that the site lists/,
    ],
    ["another size", { [listed]: whole(list({ size: go.size + 1 })) }, /wanted \d+/],
    [
      "a body that is cut short without a length",
      { [archive]: withoutLength(readFileSync(go.path).subarray(0, go.size / 2)) },
      /has \d+ bytes, wanted \d+/,
    ],
    [
      "a body that is cut short, every time",
      { [archive]: cutShort("x".repeat(1000)) },
      /has 1000 bytes, wanted \d+|of 1000 bytes arrived/,
    ],
    [
      "a list that is cut short on the way, every time",
      { [listed]: cutShort(list()) },
      /could not be fetched, 4 times: /,
    ],
    ["a version that is not there", { [listed]: whole("[]") }, /has no Go 1\.25\.5/],
    [
      "a file that is not there",
      { [archive]: status(404) },
      /has no Go 1\.25\.5[^]*Near it are 1\.25\.5/,
    ],
    ["a redirect that never ends", { [archive]: redirect(archive) }, /redirects more than 5 times/],
  ] as const) {
    it(`fails with ${what}, and leaves nothing`, async () => {
      const { job } = await jobOn({ behaviours: site });
      const { exitCode, log } = await job.action(asked);
      assert.equal(exitCode, 1);
      assert.match(log, says);
      assert.doesNotMatch(log, /\n\s+at |vouches/);
      assert.deepEqual(leftIn(job), []);
    });
  }

  it("refuses an archive of which one byte is another, though the site says it is right", async () => {
    // What a mirror could do: the list and the file agree, the database knows better.
    const bad = changedTarball();
    const behaviours = { [listed]: whole(list(bad)), [archive]: whole(bad.content) };
    const { job } = await jobOn({ behaviours });
    const { exitCode, log } = await job.action(asked);
    assert.equal(exitCode, 1);
    assert.match(log, /is not what the checksum database knows: not installed/);
    assert.match(log, new RegExp(`wanted ${go.hash.replaceAll(/[+/]/g, ".")}`));
    assert.deepEqual(leftIn(job), []);
  });
});

describe("an archive that would write elsewhere", () => {
  for (const [what, make, says] of [
    ["..", ["--transform", "s,^go/VERSION$,go/../../VERSION,"], /which is no path below go\//],
    ["a link", ["go/link"], /which is a SymbolicLink/],
    ["a hard link", ["go/hard"], /which is a Link/],
  ] as const) {
    it(`is refused: ${what}`, async () => {
      const folder = join(scratch, `hostile ${what}`);
      mkdirSync(join(folder, "go"), { recursive: true });
      writeFileSync(join(folder, "go", "VERSION"), "go1.25.5");
      symlinkSync("/etc/passwd", join(folder, "go", "link"));
      linkSync(join(folder, "go", "VERSION"), join(folder, "go", "hard"));
      execFileSync("tar", ["-czPf", "a.tar.gz", "go/VERSION", ...make], { cwd: folder });
      const content = readFileSync(join(folder, "a.tar.gz"));
      const sha256 = createHash("sha256").update(content).digest("hex");
      const behaviours = {
        [listed]: whole(list({ sha256, size: content.length })),
        [archive]: whole(content),
      };
      const { job } = await jobOn({ behaviours });
      const { exitCode, log } = await job.action(asked);
      assert.equal(exitCode, 1);
      assert.match(log, says);
      assert.deepEqual(leftIn(job), []);
    });
  }
});

describe("credentials in an address", () => {
  it("go to the server they are for, and not along with a redirect", async () => {
    const seen: Record<string, string | undefined> = {};
    const elsewhere = await serve((path) => (response, attempt, request) => {
      seen[`elsewhere ${path}`] = request.headers.authorization;
      return fromFile(response, attempt, request);
    });
    const { job } = await jobOn({
      behaviours: {
        [archive]: (response, attempt, request) => {
          seen["mirror"] = request.headers.authorization;
          return redirect(`${elsewhere.url}/go.tar.gz`)(response, attempt, request);
        },
      },
    });
    const address = new URL(job.env["GO_DOWNLOAD_BASE_URL"] ?? "");
    address.username = "me";
    address.password = "secret";
    const { log } = await job.action({ ...asked, "go-source": address.href });
    assert.match(log, provided);
    assert.equal(seen["mirror"], `Basic ${Buffer.from("me:secret").toString("base64")}`);
    assert.deepEqual(Object.entries(seen).slice(1), [["elsewhere /go.tar.gz", undefined]]);
    assert.doesNotMatch(log, /secret/);
  });
});

describe("the checksum database", () => {
  const flip = (content: Buffer, at: number): Buffer => {
    const changed = Buffer.from(content);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };
  for (const [what, change, says] of [
    [
      "a note of which a byte is another",
      (path: string, content: Buffer) =>
        path.includes("/lookup/")
          ? flip(content, content.indexOf("go.sum database tree") + 25)
          : content,
      /signature|note|tree/i,
    ],
    [
      "a note that another key signed",
      (path: string, content: Buffer) =>
        path.includes("/lookup/")
          ? Buffer.from(
              content.toString().replace("\u2014 sum.golang.org", "\u2014 sum.example.org"),
            )
          : content,
      /sign/,
    ],
    [
      "a number that is written in a second way",
      (path: string, content: Buffer) =>
        path.includes("/lookup/") ? Buffer.concat([Buffer.from("0"), content]) : content,
      /number|record|0\d+/,
    ],
    [
      "a tile of which a byte is another",
      (path: string, content: Buffer) => (path.includes("/tile/") ? flip(content, 40) : content),
      /tile|prove|proof|hash/i,
    ],
  ] as const) {
    it(`is not believed with ${what}`, async () => {
      const { job } = await jobOn({ change });
      const { exitCode, log } = await job.action(asked);
      assert.equal(exitCode, 1);
      assert.match(log, says);
      assert.doesNotMatch(log, provided);
      assert.deepEqual(leftIn(job), []);
    });
  }
});

it("is not believed about another version than was asked for", async () => {
  const other = (path: string): string =>
    path.includes("/lookup/") ? path.replace("go1.25.5", "go1.25.4") : path;
  const { job } = await jobOn({ ask: other });
  const { exitCode, log } = await job.action(asked);
  assert.equal(exitCode, 1);
  assert.match(log, /go1\.25\.5/);
  assert.doesNotMatch(log, provided);
  assert.deepEqual(leftIn(job), []);
});

describe("go-source: a mirror", () => {
  it("may have the layout of the site, without a list", async () => {
    const { job } = await jobOn({ behaviours: { [listed]: status(404) } });
    const mirror = job.env["GO_DOWNLOAD_BASE_URL"] ?? "";
    const { log } = await job.action({ ...asked, "go-source": mirror });
    assert.match(log, provided);
    assert.match(log, /from http:\/\/127\.0\.0\.1:\d+\/dl; the checksum database vouches/);
  });

  it("may have the layout of a module proxy", async () => {
    const { job } = await jobOn({ behaviours: { [listed]: status(404), [archive]: status(404) } });
    const { log } = await job.action({ ...asked, "go-source": job.env["GOPROXY"] ?? "" });
    assert.match(log, provided);
  });

  it("is refused where it is no address", async () => {
    const { job } = await jobOn();
    const { exitCode, log } = await job.action({ ...asked, "go-source": "http://" });
    assert.equal(exitCode, 1);
    assert.match(log, /go-source: "http:\/\/" is no address of a mirror/);
  });
});

describe("go-source: auto", () => {
  it("goes on from what cannot be asked, says so, and ends at what does not verify", async () => {
    const { job } = await jobOn();
    const inputs = { ...asked, "go-source": "auto", "go-version": "1.25.4" };
    job.env["GO_DOWNLOAD_BASE_URL"] = "http://127.0.0.1:9/dl";
    const { log } = await job.action(inputs);
    assert.match(log, /Go from http:\/\/127\.0\.0\.1:9\/dl: .*could not be fetched/);
    assert.match(log, /from GOPROXY; the checksum database vouches/);
    const bad = changedTarball();
    const behaviours = { [listed]: whole(list(bad)), [archive]: whole(bad.content) };
    const second = await jobOn({ behaviours });
    const refused = await second.job.action({ ...asked, "go-source": "auto" });
    assert.equal(refused.exitCode, 1);
    assert.match(refused.log, /is not what the checksum database knows/);
    assert.doesNotMatch(refused.log, /from GOPROXY/);
  });
});

describe("go-source: apt", () => {
  it("takes the distribution's Go, which apt verified, and installs nothing", async () => {
    const found = execFileSync("apt-cache", ["search", "--names-only", "^golang-1.[0-9]*-go$"], {
      encoding: "utf8",
    });
    const [, minor = ""] = /^golang-1\.(\d+)-go/.exec(found) ?? [];
    assert.notEqual(minor, "", "the distribution has a Go");
    const { job } = await jobOn();
    job.write({
      "go.mod": "module example.org/one\n\ngo 1.18\n",
      "a.go": 'package main\n\nfunc main() { println("packaged") }\n',
    });
    const inputs = { targets: "linux/amd64", "go-version": `1.${minor}`, smoke: "x" };
    const { exitCode, log, outputs } = await job.action({ ...inputs, "go-source": "apt" });
    assert.equal(exitCode, 0, log);
    assert.equal(outputs["go-source"], "apt");
    assert.match(job.report().go?.verification ?? "", /^golang-1\.\d+-go .* apt verified/);
    const none = await job.action({ ...inputs, "go-version": "1.5", "go-source": "apt" });
    assert.equal(none.exitCode, 1);
    assert.match(none.log, /has no package golang-1\.5-go/);
  });
});

describe("an installation", () => {
  it("is shared by ten jobs at once, for one download", async () => {
    const { job, requests } = await jobOn();
    const others = Array.from({ length: 10 }, (_, index) => {
      const other = new Job(join(scratch, `ten ${index}`), job.env);
      other.write({ "go.mod": `module example.org/n\n\ngo ${version}\n`, "a.go": "package a\n" });
      return other.action(asked);
    });
    for (const { log } of await Promise.all(others)) assert.match(log, provided);
    assert.equal(requests.filter((path) => path === archive).length, 1);
    assert.deepEqual(
      leftIn(job).filter((name) => /tmp|lock|tar/.test(name)),
      [],
    );
  });

  it("that was killed is made good by the next job, and one that was gutted, too", async () => {
    const { job, requests } = await jobOn();
    const { child } = job.start(process.execPath, [join(process.cwd(), "dist/main/index.js")], {
      ...job.env,
      INPUT_TARGETS: "linux/amd64",
      "INPUT_GO-VERSION": version,
      "INPUT_GO-SOURCE": "download",
    });
    const extracting = (): boolean => leftIn(job).some((name) => name.endsWith(".tmp"));
    for (let waited = 0; waited < 30_000 && !extracting(); waited += 20) await sleep(20);
    assert.ok(extracting(), "it is being unpacked");
    child.kill("SIGKILL");
    await sleep(100);
    assert.match((await job.action(asked)).log, provided);
    assert.ok(!extracting());
    const root = join(job.env["RUNNER_TOOL_CACHE"] ?? "", "go", version, process.arch);
    rmSync(join(root, "src", "fmt"), { recursive: true });
    const { log } = await job.action(asked);
    assert.match(log, /is not what was installed: it is replaced/);
    assert.match(log, provided);
    assert.ok(existsSync(join(root, "src", "fmt")));
    const file = join(root, "src", "fmt", "print.go");
    // A byte is another, and size and time are as before.
    const { mtime } = statSync(file);
    const content = readFileSync(file);
    content[100] = (content[100] ?? 0) ^ 1;
    writeFileSync(file, content);
    utimesSync(file, mtime, mtime);
    assert.match((await job.action(asked)).log, /is not what was installed: it is replaced/);
    assert.equal(requests.filter((path) => path === archive).length, 4);
  });

  it("frees its lock and leaves nothing when it is ended", async () => {
    const { job } = await jobOn({ behaviours: { [archive]: stalled } });
    const { child, done } = job.start(
      process.execPath,
      [join(process.cwd(), "dist/main/index.js")],
      {
        ...job.env,
        INPUT_TARGETS: "linux/amd64",
        "INPUT_GO-VERSION": version,
        "INPUT_GO-SOURCE": "download",
      },
    );
    await sleep(1500);
    child.kill("SIGTERM");
    assert.equal((await done).exitCode, 143);
    assert.deepEqual(leftIn(job), []);
  });

  it("goes into RUNNER_TEMP where the tool cache cannot be written, and says so", async () => {
    const { job } = await jobOn();
    const file = join(job.folder, "no folder");
    writeFileSync(file, "");
    job.env["RUNNER_TOOL_CACHE"] = file;
    const { log } = await job.action(asked);
    assert.match(log, /the tool cache .*no folder cannot be written/);
    assert.match(log, provided);
  });

  it("fails and cleans up where the disk is full", async (t) => {
    const { job } = await jobOn();
    const small = join(job.folder, "small");
    mkdirSync(small);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=100m", "tmpfs", small], {
        stdio: "ignore",
      });
    } catch {
      t.skip("nothing can be mounted here: this needs root");
      return;
    }
    after(() => {
      execFileSync("umount", [small]);
    });
    job.env["RUNNER_TOOL_CACHE"] = small;
    const { exitCode, log } = await job.action(asked);
    assert.equal(exitCode, 1);
    assert.match(log, /ENOSPC/);
    assert.deepEqual(readdirSync(join(small, "go", version)), []);
  });
});

/** A beginning, and then nothing for ever. */
const stalled: Behaviour = (response) => {
  response.writeHead(200, { "content-length": go.size }).write("x");
};

/** A distribution that somebody changed: one byte of one file, and everything about it fits. */
function changedTarball(): { content: Buffer; sha256: string; size: number } {
  const folder = join(scratch, "changed");
  const path = join(folder, "changed.tar.gz");
  if (!existsSync(path)) {
    mkdirSync(join(folder, "go"), { recursive: true });
    writeFileSync(join(folder, "go", "VERSION"), `go${version}\n`);
    execFileSync("tar", ["-czf", path, "go"], { cwd: folder });
  }
  const content = readFileSync(path);
  const sha256 = execFileSync("sha256sum", [path], { encoding: "utf8" }).slice(0, 64);
  return { content, sha256, size: content.length };
}
