import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Failure } from "../../../src/failure.ts";
import { openAptRoot, type AptRoot } from "../../../src/system/apt/root.ts";
import type { DebFile } from "../../../src/system/apt/closure.ts";
import { extractFiles, unpack } from "../../../src/system/apt/unpack.ts";
import type { Context } from "../../../src/system/context.ts";
import { readHost } from "../../../src/system/host.ts";
import { exec } from "../../../src/system/process.ts";
import { terminalLog } from "../../../src/system/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "apt root $(x) 'q' "));
after(() => rmSync(folder, { recursive: true }));

let said = "";
const context: Context = {
  env: process.env,
  host: readHost(2),
  log: terminalLog((text) => (said += text), false),
  signal: new AbortController().signal,
  toolCache: join(folder, "cache"),
  temp: join(folder, "temp"),
  hasPost: false,
  cleanups: [],
};

/** Name, size and time of change of what lies in the host's folders of apt and dpkg. */
function hostState(): string[] {
  return [
    "/var/lib/apt/lists",
    "/var/cache/apt",
    "/var/cache/apt/archives",
    "/var/lib/dpkg",
  ].flatMap((path) =>
    readdirSync(path).map((name) => {
      const { size, mtimeMs } = statSync(join(path, name));
      return `${path}/${name} ${size} ${mtimeMs}`;
    }),
  );
}

describe("a private apt root", () => {
  const untouched = hostState();
  let root: AptRoot;
  let debs: DebFile[];
  before(async () => {
    root = await openAptRoot({ architecture: "arm64" }, context);
    await root.update();
    debs = await root.download(["libsqlite3-dev"]);
  });
  after(() => root.close());

  it("fetches a package with its closure, of the architecture that was asked for", () => {
    const names = debs.map(({ name }) => name);
    for (const name of ["libsqlite3-dev", "libsqlite3-0", "libc6", "libc6-dev"]) {
      assert.ok(names.includes(name), `${name} is not among ${names.join(" ")}`);
    }
    for (const deb of debs) {
      assert.match(deb.architecture, /^(?:arm64|all)$/);
      assert.equal(deb.sha256, createHash("sha256").update(readFileSync(deb.path)).digest("hex"));
      assert.doesNotMatch(deb.version, /%/);
    }
  });

  it("takes no recommendations, and of a second closure nothing of the first", async () => {
    const again = await root.download(["libc6"]);
    assert.deepEqual(again.map(({ name }) => name).sort(), ["gcc-12-base", "libc6", "libgcc-s1"]);
  });

  it("lays out a package in a fresh folder", async () => {
    const deb = debs.find(({ name }) => name === "libsqlite3-dev");
    assert.ok(deb !== undefined);
    const out = join(folder, "laid out");
    await unpack(deb, "arm64", out, context);
    assert.ok(existsSync(join(out, "usr/include/sqlite3.h")));
    await assert.rejects(unpack(deb, "arm64", out, context), /EEXIST/);
  });

  it("takes single files out of a package, and says which are not in it", async () => {
    const deb = debs.find(({ name }) => name === "libsqlite3-dev");
    assert.ok(deb !== undefined);
    const out = join(folder, "one file");
    mkdirSync(out);
    const wanted = ["./usr/include/sqlite3.h", "./usr/include/nothing.h"];
    assert.deepEqual(await extractFiles(deb, wanted, out, context), [wanted[0]]);
    assert.deepEqual(readdirSync(join(out, "usr/include")), ["sqlite3.h"]);
  });

  it("refuses a package of another architecture before it is laid out", async () => {
    const deb = debs.find(({ name }) => name === "libsqlite3-0");
    assert.ok(deb !== undefined);
    const out = join(folder, "another");
    await assert.rejects(unpack(deb, "armhf", out, context), /is for arm64, wanted armhf/);
    assert.equal(existsSync(out), false);
  });

  it("names the packages near one that there is not", async () => {
    await assert.rejects(root.download(["libsqlite-dev", "libc6", "zlib1g-devel"]), (failure) => {
      assert.ok(failure instanceof Failure);
      assert.match(failure.message, /no package libsqlite-dev, zlib1g-devel for arm64/);
      assert.match(failure.remedy ?? "", /libsqlite-dev: did you mean .*libsqlite3-dev/);
      assert.match(failure.remedy ?? "", /zlib1g-devel: did you mean .*zlib1g-dev/);
      return true;
    });
  });

  it("takes names of packages for nothing else", async () => {
    for (const name of ["-oAPT::Update::Pre-Invoke::=id", "libc6 libssl3", "libc*", "", "Lib"]) {
      await assert.rejects(root.download([name]), /no name of a package/);
    }
  });

  it("leaves the host's apt and dpkg as they were", () => {
    assert.deepEqual(hostState(), untouched);
  });

  it("says nothing where nothing is to be said, and leaves nothing", async () => {
    assert.equal(said, "");
    root.close();
    assert.deepEqual(readdirSync(context.temp), []);
  });
});

describe("an archive that cannot be reached whole", () => {
  it("is asked three times, then it is a failure, and nothing is left", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const mirror = `http://127.0.0.1:${port}/debian`;
    try {
      const root = await openAptRoot({ architecture: "arm64", mirror }, context);
      await assert.rejects(root.update(), (failure) => {
        assert.ok(failure instanceof Failure);
        assert.match(failure.message, /lists for arm64 could not be fetched, 3 times/);
        assert.match(failure.detail ?? "", /404/);
        return true;
      });
      root.close();
    } finally {
      server.close();
    }
    const release = `/debian/dists/${context.host.codename}/InRelease`;
    assert.equal(asked.filter((url) => url === release).length, 3);
    assert.deepEqual(readdirSync(context.temp), []);
  });

  it("is taken without a pocket whose index is broken, as a whole, and that is said", async () => {
    const release = context.host.codename;
    const args = ["indextargets", "--format", "$(REPO_URI)", `Codename: ${release}`];
    const { stdout } = await exec("apt-get", args, { env: process.env, signal: context.signal });
    const [archive = ""] = stdout.split("\n");
    const server = createServer((request, response) => {
      const path = (request.url ?? "").replace("/debian/", "");
      const broken = new RegExp(`^dists/${release}-updates/main/binary-arm64/`).test(path);
      if (broken) {
        response.end("half an index");
        return;
      }
      // Passed on and not redirected: apt would take the rest from there as well.
      void fetch(archive + path).then(async (answer) => {
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const mirror = `http://127.0.0.1:${port}/debian`;
    const root = await openAptRoot({ architecture: "arm64", mirror }, context);
    said = "";
    try {
      await root.update();
      assert.match(said, new RegExp(`${release}-updates for arm64 is not whole`));
      assert.ok((await root.download(["hostname"])).some(({ name }) => name === "hostname"));
    } finally {
      root.close();
      server.close();
    }
  });

  it("is refused where its address or suite is none", async () => {
    for (const mirror of ["example", "https://a b/", "https://a/\nTrusted: yes", "ssh://a/b"]) {
      await assert.rejects(openAptRoot({ architecture: "arm64", mirror }, context), /no address/);
    }
    for (const suite of ["a b", "../x", "bookworm\nTrusted: yes", ""]) {
      await assert.rejects(openAptRoot({ architecture: "arm64", suite }, context), /no name of a/);
    }
  });

  it("is no archive without apt", async () => {
    const bare = { ...context, env: { PATH: folder } };
    await assert.rejects(openAptRoot({ architecture: "arm64" }, bare), /which this host lacks/);
  });
});

describe("a package", () => {
  /** Makes a package of a tar file's bytes, or of one file that is made by `add`. */
  async function packageWith(
    name: string,
    add: (path: string) => Promise<void>,
  ): Promise<{ name: string; version: string; path: string }> {
    const tree = join(folder, name);
    mkdirSync(join(tree, "DEBIAN"), { recursive: true });
    mkdirSync(join(tree, "usr"));
    const control = `Package: ${name}\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b.c>\nDescription: x\n`;
    writeFileSync(join(tree, "DEBIAN", "control"), control);
    await add(join(tree, "usr", "it"));
    const path = join(folder, `${name}_1_all.deb`);
    const { env } = context;
    await exec("dpkg-deb", ["--root-owner-group", "--build", tree, path], { env });
    return { name, version: "1", path };
  }

  /** Replaces the files of a package by an archive that no dpkg-deb would make. */
  async function packageOf(
    name: string,
    members: readonly Readonly<HostileMember>[],
  ): Promise<{ name: string; version: string; path: string }> {
    const deb = await packageWith(name, async (path) => writeFileSync(path, "x"));
    const parts = join(folder, `${name} parts`);
    mkdirSync(parts);
    const options = { cwd: parts, env: context.env };
    await exec("ar", ["x", deb.path], options);
    writeFileSync(join(parts, "data.tar"), tarOf(members));
    rmSync(join(parts, "data.tar.xz"), { force: true });
    rmSync(deb.path);
    const control = readdirSync(parts).find((file) => file.startsWith("control")) ?? "";
    await exec("ar", ["rc", deb.path, "debian-binary", control, "data.tar"], options);
    return deb;
  }

  it("is laid out when it is harmless", async () => {
    const deb = await packageWith("harmless", async (path) => writeFileSync(path, "x"));
    const out = join(folder, "harmless laid out");
    await unpack(deb, "arm64", out, context);
    assert.equal(readFileSync(join(out, "usr", "it"), "utf8"), "x");
  });

  it("gives nobody another's rights", async () => {
    const deb = await packageWith("setuid", async (path) => {
      writeFileSync(path, "x");
      chmodSync(path, 0o6755);
    });
    const out = join(folder, "setuid laid out");
    await unpack(deb, "arm64", out, context);
    assert.equal(statSync(join(out, "usr", "it")).mode & 0o7777, 0o755);
  });

  it("is refused with a pipe or device in it", async () => {
    const deb = await packageWith("pipe", async (path) => {
      await exec("mkfifo", [path], { env: context.env });
    });
    const out = join(folder, "pipe laid out");
    await assert.rejects(
      unpack(deb, "arm64", out, context),
      /pipe 1 has a device or pipe: .*usr\/it$/,
    );
    assert.equal(existsSync(out), false);
  });

  it("is refused when more is in it than may be", async () => {
    const deb = await packageWith("bomb", async (path) =>
      writeFileSync(path, Buffer.alloc(8 << 20)),
    );
    assert.ok(statSync(deb.path).size < 100_000, "it is not compressed");
    const out = join(folder, "bomb laid out");
    await assert.rejects(
      unpack(deb, "arm64", out, context, 1 << 20),
      /bomb 1 has more than 1048576 bytes in it/,
    );
    assert.equal(existsSync(out), false);
  });

  const outside = join(folder, "outside");
  const hostile: readonly { what: string; members: readonly HostileMember[] }[] = [
    { what: "a name with ..", members: [{ name: "./../../outside/it", content: "x" }] },
    {
      what: "a hard link that leads out",
      members: [{ name: "./it", type: "1", link: "../outside/secret" }],
    },
    {
      what: "a file through a link that leads out",
      members: [
        { name: "./usr", type: "2", link: outside },
        { name: "./usr/it", content: "x" },
      ],
    },
  ];
  for (const [index, { what, members }] of hostile.entries()) {
    it(`writes and reads nothing outside of its folder: ${what}`, async () => {
      mkdirSync(outside, { recursive: true });
      writeFileSync(join(outside, "secret"), "secret");
      const deb = await packageOf(`hostile${index}`, members);
      const out = join(folder, `hostile${index} laid out`);
      await assert.rejects(unpack(deb, "arm64", out, context), /cannot be unpacked/);
      assert.deepEqual(readdirSync(outside), ["secret"]);
      assert.equal(statSync(join(outside, "secret")).nlink, 1);
      assert.equal(existsSync(out), false);
    });
  }
});

interface HostileMember {
  readonly name: string;
  /** POSIX ustar's typeflag: 0 a file, 1 a hard link, 2 a symbolic one. */
  readonly type?: "0" | "1" | "2";
  readonly link?: string;
  readonly content?: string;
}

/** A tar archive as no program would write it (POSIX ustar, 512-byte headers). */
function tarOf(members: readonly HostileMember[]): Buffer {
  const blocks = members.flatMap(({ name, type = "0", link = "", content = "" }) => {
    const header = Buffer.alloc(512);
    const put = (text: string, at: number): number => header.write(text, at, "latin1");
    put(name, 0);
    put("0000644\0", 100);
    put("0000000\0", 108);
    put("0000000\0", 116);
    put(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    put("00000000000\0", 136);
    put("        ", 148);
    put(type, 156);
    put(link, 157);
    put("ustar", 257);
    put("00", 263);
    put(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
