import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { serve, whole, type TestServer } from "../../server.ts";

/*
 * A host that is Ubuntu as far as this project can see: os-release, apt's sources and keyrings are
 * Ubuntu's in a mount namespace, and behind apt's proxy there are Ubuntu's archives, each signed by
 * a key of the test. Their component main is Debian's of this machine, as real as it is; universe
 * has one package.
 */

const folder = mkdtempSync(join(tmpdir(), "ubuntu-"));
const at = (name: string): string => join(folder, name);
after(() => {
  execFileSync("gpgconf", ["--homedir", at("gnupg"), "--kill", "all"]);
  rmSync(folder, { recursive: true });
});

const debian = execFileSync("apt-get", [
  "indextargets",
  "--format",
  "$(REPO_URI) $(CODENAME) $(SUITE) $(COMPONENT)",
  "Created-By: Packages",
])
  .toString()
  .split("\n")
  .map((line) => line.split(" "))
  .find(
    ([, codename = "", suite = "", component]) =>
      component === "main" && !/-/.test(codename) && !/-/.test(suite),
  );
const [mirror = "", codename = ""] = debian ?? [];

async function fromDebian(path: string): Promise<Buffer> {
  const answer = await fetch(mirror + path);
  if (!answer.ok) throw new Error(`${mirror}${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

function gpg(...args: string[]): Buffer {
  return execFileSync("gpg", ["--homedir", at("gnupg"), "--batch", "--yes", "--quiet", ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** A package that is in universe only. */
function universe(architecture: string): Map<string, Buffer> {
  const tree = at(`package-${architecture}`);
  mkdirSync(join(tree, "DEBIAN"), { recursive: true });
  mkdirSync(join(tree, "usr/include"), { recursive: true });
  writeFileSync(join(tree, "usr/include/only-universe.h"), "#define ONLY 1\n");
  const control = `Package: libonly-dev\nVersion: 1\nArchitecture: ${architecture}\nMaintainer: test <test@example.org>\nDescription: test\n`;
  writeFileSync(join(tree, "DEBIAN/control"), control);
  const file = `${tree}.deb`;
  execFileSync("dpkg-deb", ["--root-owner-group", "--build", tree, file], { stdio: "ignore" });
  const deb = readFileSync(file);
  const path = `pool/universe/libonly-dev_1_${architecture}.deb`;
  const entry = `${control}Filename: ${path}\nSize: ${deb.length}\nSHA256: ${sha256(deb)}\n`;
  return new Map([
    [path, deb],
    [`universe/binary-${architecture}/Packages`, Buffer.from(entry)],
  ]);
}

/** The files of an archive for one architecture, below its root. */
async function archive(architecture: string): Promise<Map<string, Buffer>> {
  const files = universe(architecture);
  const main = `main/binary-${architecture}/Packages`;
  const packed = await fromDebian(`dists/${codename}/${main}.gz`);
  files.set(main, gunzipSync(packed));
  const indexes = [...files].filter(([path]) => path.endsWith("/Packages"));
  const made = new Map([...files].filter(([path]) => path.startsWith("pool/")));
  for (const suite of ["noble", "noble-updates", "noble-security"]) {
    // The pockets have nothing of their own.
    const content = indexes.map(
      ([path, bytes]) => [path, suite === "noble" ? bytes : Buffer.alloc(0)] as const,
    );
    const release = [
      "Origin: Ubuntu",
      "Label: Ubuntu",
      `Suite: ${suite}`,
      `Codename: noble`,
      `Date: ${new Date().toUTCString()}`,
      `Architectures: ${architecture}`,
      "Components: main universe",
      "SHA256:",
      ...content.map(([path, bytes]) => ` ${sha256(bytes)} ${bytes.length} ${path}`),
      "",
    ].join("\n");
    writeFileSync(at("Release"), release);
    const signed = gpg("--clearsign", "--output", "-", at("Release"));
    made.set(`dists/${suite}/InRelease`, signed);
    for (const [path, bytes] of content) made.set(`dists/${suite}/${path}`, bytes);
  }
  return made;
}

/** Writes what the host is, and opens the archives behind its proxy. */
async function host(): Promise<TestServer> {
  mkdirSync(at("gnupg"), { mode: 0o700 });
  gpg("--passphrase", "", "--quick-generate-key", "test@example.org", "ed25519", "sign", "1d");
  writeFileSync(at("keyring.gpg"), gpg("--export"));
  const archives = new Map([
    ["http://ports.ubuntu.com/ubuntu-ports/", await archive("arm64")],
    ["http://archive.ubuntu.com/ubuntu/", await archive("amd64")],
  ]);
  // A proxy is asked for whole addresses.
  const proxy = await serve((url) => {
    const [start = "", files] = [...archives].find(([one]) => url.startsWith(one)) ?? [];
    const path = decodeURIComponent(url.slice(start.length));
    const bytes = files?.get(path);
    if (bytes !== undefined) return whole(bytes);
    if (files === undefined || !path.startsWith("pool/")) return undefined;
    return async (response) => {
      response.end(await fromDebian(path));
    };
  });
  for (const name of ["apt/sources.list.d", "apt/apt.conf.d", "apt/trusted.gpg.d"]) {
    mkdirSync(at(name), { recursive: true });
  }
  writeFileSync(at("os-release"), 'ID=ubuntu\nVERSION_ID="24.04"\nVERSION_CODENAME=noble\n');
  // As GitHub's runners have it: a list of mirrors in a file.
  writeFileSync(at("apt/apt-mirrors.txt"), "http://archive.ubuntu.com/ubuntu/\tpriority:1\n");
  writeFileSync(
    at("apt/sources.list.d/ubuntu.sources"),
    `Types: deb
URIs: mirror+file:/etc/apt/apt-mirrors.txt
Suites: noble noble-updates noble-security
Components: main universe
Signed-By: ${at("keyring.gpg")}
`,
  );
  writeFileSync(
    at("apt/apt.conf.d/proxy"),
    `Acquire::http::Proxy "${proxy.url}";\nAPT::Sandbox::User "root";\n`,
  );
  return proxy;
}

const proxy = await host();

/** Has a tree provided on that host, and gives the names of its packages and its folder. */
async function provide(request: object): Promise<{ folder: string; names: string[]; log: string }> {
  const script = `
    import { openSession } from ${JSON.stringify(resolve("src/system/session.ts"))};
    import { provideTree } from ${JSON.stringify(resolve("src/system/apt/tree.ts"))};
    const session = openSession(process.env, ["ubuntu"]);
    const tree = await provideTree(${JSON.stringify(request)}, session.context);
    console.log(JSON.stringify({ folder: tree.folder, names: tree.packages.map(({ name }) => name) }));
    await session.close();
  `;
  const mounts = [
    `mount --bind ${at("os-release")} /etc/os-release`,
    `mount --bind ${at("apt")} /etc/apt`,
    'exec "$@"',
  ].join(" && ");
  const child = spawn(
    "unshare",
    ["-m", "sh", "-c", mounts, "sh", process.execPath, "--input-type=module", "-e", script],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, XDG_CACHE_HOME: at("cache"), TMPDIR: folder },
    },
  );
  let [out, log] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (log += text.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  assert.equal(code, 0, out + log);
  return { ...(JSON.parse(out) as { folder: string; names: string[] }), log };
}

describe("a host with Ubuntu", () => {
  it("has arm64 from the ports archive, universe too, signed by the host's keyring", async () => {
    const { folder: root, names } = await provide({
      architecture: "arm64",
      packages: ["zlib1g-dev", "libonly-dev"],
    });
    assert.ok(names.includes("zlib1g") && names.includes("libonly-dev"), names.join(" "));
    assert.ok(existsSync(join(root, "usr/include/only-universe.h")));
    const asked = proxy.requests;
    assert.ok(
      asked.length > 0 &&
        asked.every((url) => url.startsWith("http://ports.ubuntu.com/ubuntu-ports/")),
      asked.join("\n"),
    );
  });

  it("has its own architecture from its own list of mirrors", async () => {
    const earlier = proxy.requests.length;
    const { names } = await provide({ architecture: "amd64", packages: ["libonly-dev"] });
    assert.deepEqual(names, ["libonly-dev"]);
    const asked = proxy.requests.slice(earlier);
    assert.ok(
      asked.length > 0 && asked.every((url) => url.startsWith("http://archive.ubuntu.com/ubuntu/")),
      asked.join("\n"),
    );
  });

  it("takes nothing that another key signed", async () => {
    const kept = readFileSync(at("keyring.gpg"));
    gpg("--passphrase", "", "--quick-generate-key", "other@example.org", "ed25519", "sign", "1d");
    writeFileSync(at("keyring.gpg"), gpg("--export", "other@example.org"));
    try {
      await assert.rejects(
        provide({ architecture: "arm64", packages: ["libonly-dev", "hostname"] }),
        /NO_PUBKEY|could not be fetched/,
      );
    } finally {
      writeFileSync(at("keyring.gpg"), kept);
    }
  });
});
