import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { probeExecutable } from "../../src/emulator/probe.ts";
import { findQemus } from "../../src/emulator/find-qemu.ts";
import type { Qemu } from "../../src/emulator/qemu.ts";
import { runProbe } from "../../src/emulator/run-probe.ts";
import { Failure } from "../../src/failure.ts";
import type { Context } from "../../src/system/context.ts";
import { readHost } from "../../src/system/host.ts";
import { observe } from "../../src/system/process.ts";
import { terminalLog } from "../../src/system/terminal.ts";
import { architectures, type Architecture } from "../../src/targets/architectures.ts";

const folder = mkdtempSync(join(tmpdir(), "qemu test $(x) 'q' "));
after(() => rmSync(folder, { recursive: true }));

/** A PATH with what fetching needs and no QEMU, whatever this host has installed. */
const bin = join(folder, "bin");
mkdirSync(bin);
for (const path of ["/usr/bin", "/bin", "/usr/sbin", "/sbin"]) {
  for (const name of existsSync(path) ? readdirSync(path) : []) {
    if (!name.startsWith("qemu-") && !existsSync(join(bin, name))) {
      symlinkSync(join(path, name), join(bin, name));
    }
  }
}

function contextIn(name: string, change: Partial<Context> = {}): Context & { said: () => string } {
  let text = "";
  return {
    env: { ...process.env, PATH: bin },
    host: readHost(2),
    log: terminalLog((line) => (text += line), false),
    signal: new AbortController().signal,
    toolCache: join(folder, name, "cache"),
    temp: join(folder, name, "temp"),
    hasPost: false,
    cleanups: [],
    ...change,
    said: () => text,
  };
}

const rows = [...architectures.values()].filter(({ qemu }) => qemu !== undefined);

function row(goarch: string): Architecture {
  const found = architectures.get(goarch);
  assert.ok(found !== undefined);
  return found;
}

/** No QEMU is named. */
const anyQemu = { path: "", suite: "" };

const cold = contextIn("cold");
const cacheOf = ({ toolCache, host }: Context): string =>
  join(toolCache, "go-cross-matrix", "qemu", host.arch);
let fetched: ReadonlyMap<string, Qemu>;
before(async () => {
  fetched = await findQemus(rows, anyQemu, cold);
});

describe("QEMU from the distribution's package", () => {
  it("is there for every architecture, with version and package", () => {
    assert.deepEqual([...fetched.keys()].sort(), rows.map(({ goarch }) => goarch).sort());
    for (const qemu of fetched.values()) {
      assert.match(qemu.version, /^\d+\.\d+/);
      assert.match(qemu.package ?? "", /^qemu-user(?:-static)? \S+$/);
    }
  });

  it("keeps the emulators and their manifests, and nothing else", () => {
    const names = rows.flatMap(({ qemu }) => [`qemu-${qemu}`, `qemu-${qemu}.json`]);
    assert.deepEqual(readdirSync(cacheOf(cold)).sort(), names.sort());
    assert.deepEqual(readdirSync(cold.temp), []);
  });

  it("says once what was fetched", () => {
    assert.match(cold.said(), /^QEMU: qemu-user\S* \S+, fetched and unpacked in [\d.]+ s\n$/);
  });
});

describe("the probe", () => {
  for (const { goarch } of rows) {
    it(`counts its arguments under the real emulator: ${goarch}`, async () => {
      const qemu = fetched.get(goarch);
      const program = probeExecutable(row(goarch));
      assert.ok(qemu !== undefined && program !== undefined);
      const file = join(folder, `probe-${goarch}`);
      writeFileSync(file, program, { mode: 0o755 });
      const { env } = cold;
      assert.equal((await observe(qemu.path, [file], { env })).exitCode, 42);
      assert.equal((await observe(qemu.path, [file, "a", "b c"], { env })).exitCode, 44);
    });
  }

  it("of one architecture is refused by the emulator of another", async () => {
    const qemu = fetched.get("arm64");
    assert.ok(qemu !== undefined);
    const { env } = cold;
    const { exitCode } = await observe(qemu.path, [join(folder, "probe-s390x")], { env });
    assert.notEqual(exitCode, 42);
  });

  it("leaves no trace, whether the kernel runs it or not", async () => {
    const context = contextIn("trace");
    const around = readdirSync(".");
    const ran = await Promise.all(rows.map((one) => runProbe(one, context)));
    assert.equal(ran[rows.findIndex(({ goarch }) => goarch === context.host.arch)], true);
    assert.deepEqual(readdirSync(context.temp), []);
    assert.deepEqual(readdirSync("."), around);
  });

  it("is none where Linux has no such architecture", () => {
    assert.equal(probeExecutable(row("wasm")), undefined);
  });
});

/** A context whose tool cache is a copy of the filled one. */
function warm(name: string, change: Partial<Context> = {}): ReturnType<typeof contextIn> {
  const context = contextIn(name, change);
  cpSync(cold.toolCache, context.toolCache, { recursive: true });
  return context;
}

/** Without apt: whoever fetches fails. */
function withoutApt(): Context["env"] {
  const path = join(folder, "no apt");
  mkdirSync(path, { recursive: true });
  return { PATH: path };
}

describe("QEMU from the tool cache", () => {
  it("is used as it is, without apt, in a fraction of a second", async () => {
    const context = warm("hit", { env: withoutApt() });
    const started = performance.now();
    const found = await findQemus([row("arm64"), row("arm")], anyQemu, context);
    assert.ok(performance.now() - started < 1_000);
    assert.equal(found.get("arm64")?.path, join(cacheOf(context), "qemu-aarch64"));
    assert.equal(found.get("arm64")?.package, fetched.get("arm64")?.package);
    assert.equal(context.said(), "");
  });

  const damages: readonly [string, (cache: string) => void][] = [
    ["has a byte too many", (cache) => appendFileSync(join(cache, "qemu-aarch64"), "x")],
    ["has no manifest", (cache) => rmSync(join(cache, "qemu-aarch64.json"))],
    ["has half a manifest", (cache) => writeFileSync(join(cache, "qemu-aarch64.json"), '{"sha')],
    ["is gone", (cache) => rmSync(join(cache, "qemu-aarch64"))],
  ];
  for (const [what, damage] of damages) {
    it(`is not used when it ${what}`, async () => {
      const context = warm(`damaged ${what}`, { env: withoutApt() });
      damage(cacheOf(context));
      await assert.rejects(findQemus([row("arm64")], anyQemu, context), /no apt to fetch one with/);
    });
  }

  it("is fetched again where it was damaged, beside what a killed job left", async () => {
    const context = warm("repaired");
    appendFileSync(join(cacheOf(context), "qemu-aarch64"), "x");
    mkdirSync(join(cacheOf(context), ".unpacked", "usr"), { recursive: true });
    const found = await findQemus([row("arm64"), row("arm")], anyQemu, context);
    assert.equal(found.size, 2);
    assert.match(context.said(), /fetched and unpacked/);
    assert.equal(existsSync(join(cacheOf(context), ".unpacked")), false);
  });

  it("is fetched once by two jobs at once", async () => {
    const one = contextIn("two");
    const two = contextIn("two");
    const found = await Promise.all([
      findQemus([row("arm64")], anyQemu, one),
      findQemus([row("arm64")], anyQemu, two),
    ]);
    assert.ok(found.every((each) => each.get("arm64") !== undefined));
    assert.equal((one.said() + two.said()).match(/fetched and unpacked/g)?.length, 1);
  });

  it("is looked for beside the job where the tool cache cannot be written", async () => {
    const context = contextIn("read-only", { toolCache: "/proc/no-tool-cache", env: withoutApt() });
    const beside = join(context.temp, "go-cross-matrix", "qemu", context.host.arch);
    cpSync(cacheOf(cold), beside, { recursive: true });
    const found = await findQemus([row("arm64")], anyQemu, context);
    assert.equal(found.get("arm64")?.path, join(beside, "qemu-aarch64"));
  });
});

describe("QEMU on the PATH", () => {
  /** A folder with a program of that name. */
  function pathWith(name: string, make: (file: string) => void): Context["env"] {
    const path = mkdtempSync(join(folder, "path-"));
    make(join(path, name));
    return { PATH: path };
  }
  const real = (file: string): void => symlinkSync(join(cacheOf(cold), "qemu-aarch64"), file);

  for (const name of ["qemu-aarch64-static", "qemu-aarch64"]) {
    it(`comes first: ${name}`, async () => {
      const context = contextIn("on path", { env: pathWith(name, real) });
      const qemu = (await findQemus([row("arm64")], anyQemu, context)).get("arm64");
      assert.ok(qemu?.path.endsWith(`/${name}`));
      assert.equal(qemu?.package, null);
      assert.equal(qemu?.version, fetched.get("arm64")?.version);
    });
  }

  it("is passed over, and said so, when it does not run the probe", async () => {
    const broken = (file: string): void => {
      writeFileSync(file, "#!/bin/sh\necho qemu-aarch64 version 1.0\n");
      chmodSync(file, 0o755);
    };
    const context = warm("broken", { env: pathWith("qemu-aarch64", broken) });
    const qemu = (await findQemus([row("arm64")], anyQemu, context)).get("arm64");
    assert.equal(qemu?.path, join(cacheOf(context), "qemu-aarch64"));
    assert.match(context.said(), /qemu-aarch64 1\.0 does not run arm64 programs/);
  });

  it("is passed over, and said so, when it does not start", async () => {
    const broken = (file: string): void => {
      writeFileSync(file, "#!/no/such/interpreter\n");
      chmodSync(file, 0o755);
    };
    const context = warm("not starting", { env: pathWith("qemu-aarch64", broken) });
    const qemu = (await findQemus([row("arm64")], anyQemu, context)).get("arm64");
    assert.equal(qemu?.path, join(cacheOf(context), "qemu-aarch64"));
    assert.match(context.said(), /does not work/);
  });
});

describe("a host without QEMU and without apt", () => {
  const remedies = {
    fedora: /dnf install qemu-user-static/,
    alpine: /apk add qemu-aarch64/,
    slackware: /the host's own package manager/,
  };
  for (const [distribution, remedy] of Object.entries(remedies)) {
    it(`is told how to install it: ${distribution}`, async () => {
      const host = { ...readHost(2), distribution };
      const context = contextIn("none", { env: withoutApt(), host });
      await assert.rejects(findQemus([row("arm64")], anyQemu, context), (failure) => {
        assert.ok(failure instanceof Failure);
        assert.match(failure.remedy ?? "", remedy);
        return true;
      });
    });
  }
});
