import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { registrationLine, signatureOf } from "../../src/emulator/binfmt.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import { binfmtFolder, entryNames, isMounted, readEntries } from "../../src/emulator/kernel.ts";
import { provisionEmulators } from "../../src/emulator/provision.ts";
import { unregister, type Registration } from "../../src/emulator/registrar.ts";
import type { Context } from "../../src/system/context.ts";
import { readHost } from "../../src/system/host.ts";
import { exec, observe } from "../../src/system/process.ts";
import { terminalLog } from "../../src/system/terminal.ts";
import { parsePlatform } from "../../src/targets/platform.ts";
import type { EmulatorMode } from "../../src/targets/settings.ts";
import { architectureOf } from "../../src/targets/target.ts";

/*
 * Since Linux 6.7 a user namespace has a binfmt_misc of its own, from the first mount in it on;
 * before, its programs go by the table outside. This file starts itself in some: what happens to
 * the table there, even when a test is killed, this machine's never knows.
 */
type Place = "machine" | "root" | "ordinary user" | "container";
const place = (process.env["TEST_PLACE"] ?? "machine") as Place;
const folder = process.env["TEST_FOLDER"] ?? mkdtempSync(join(tmpdir(), "provision test $(x) "));

/** Starts this file again, elsewhere. */
async function startIn(there: Place, enter: readonly [string, ...string[]]): Promise<void> {
  const [program, ...args] = [...enter, process.execPath, fileURLToPath(import.meta.url)];
  const env = { ...process.env, TEST_PLACE: there, TEST_FOLDER: folder };
  Reflect.deleteProperty(env, "NODE_TEST_CONTEXT");
  const { exitCode, stdout, stderr } = await observe(program, args, { env });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /^\S+ pass [1-9]/m); // a file without tests ends with 0 too
}

const host = readHost(2);
/** Two that no host of ours executes by itself. */
const [first, second] =
  host.arch === "amd64"
    ? (["linux/arm64", "linux/arm/v7"] as const)
    : (["linux/amd64", "linux/riscv64"] as const);
const firstRow = architectureOf(parsePlatform(first));

/** No QEMU is named. */
const anyQemu = { path: "", suite: "" };

interface Provisioned {
  readonly emulators: readonly Emulator[];
  readonly registration: Registration;
  readonly said: string;
  readonly context: Context;
  readonly seconds: number;
}

async function provision(
  platforms: readonly string[],
  mode: EmulatorMode = "auto",
  change: Partial<Context> = {},
): Promise<Provisioned> {
  let said = "";
  const context: Context = {
    env: process.env,
    host,
    log: terminalLog((text) => (said += text), false),
    signal: new AbortController().signal,
    toolCache: join(folder, "cache"),
    temp: join(folder, "temp"),
    hasPost: true,
    cleanups: [],
    ...change,
  };
  const started = performance.now();
  let registration: Registration = { entries: [], mounted: false };
  const requests = platforms.map((platform) => ({
    target: parsePlatform(platform),
    mode,
    emulated: false,
  }));
  const emulators = provisionEmulators(requests, anyQemu, context, (changed) => {
    // Goes through the runner's state as JSON.
    registration = JSON.parse(JSON.stringify(changed)) as Registration;
  });
  return {
    emulators: await Promise.all(requests.map(emulators)),
    registration,
    said,
    context,
    seconds: (performance.now() - started) / 1000,
  };
}

/** A Go program for the first platform, built as anybody would. */
async function buildProgram(): Promise<string> {
  const source = join(folder, "hello");
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "go.mod"), "module hello\n\ngo 1.22\n");
  writeFileSync(
    join(source, "main.go"),
    'package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"runtime"\n)\n\nfunc main() { fmt.Printf("%s %q", runtime.GOARCH, os.Args[1:]) }\n',
  );
  const env = { ...process.env, GOOS: "linux", GOARCH: firstRow.goarch, CGO_ENABLED: "0" };
  await exec("go", ["build", "-o", "hello", "."], { cwd: source, env });
  return join(source, "hello");
}

async function runProgram(program: string): Promise<string> {
  // Beside itself: where nothing runs it, execvp(3) has a shell read it, and write what it finds.
  const cwd = dirname(program);
  return (await exec(program, ["a b", "c"], { env: process.env, cwd })).stdout;
}

const outcome = `${firstRow.goarch} ["a b" "c"]`;

if (place === "machine") {
  describe("emulators", () => {
    after(() => rmSync(folder, { recursive: true }));
    const flags = ["--user", "--map-root-user", "--mount", "--pid", "--fork", "--mount-proc"];
    const clean = `mount -t binfmt_misc binfmt_misc ${binfmtFolder} && umount ${binfmtFolder}`;
    const enter = ["unshare", ...flags, "sh", "-c", `${clean} && exec "$@"`, "sh"] as const;

    it("are provided to root on a clean machine", async () => {
      await startIn("root", enter);
    });

    it("are provided to an ordinary user", async () => {
      await startIn("ordinary user", [...enter, "unshare", "--user"]);
    });
  });
}

if (place === "root") {
  let program: string;
  let cold: Provisioned;
  before(async () => {
    program = await buildProgram();
    assert.equal(isMounted(), false);
    cold = await provision([first, second]);
  });

  /** Registers as somebody else does. */
  function registerOther(name: string, interpreter: string, row = firstRow): void {
    writeFileSync(
      join(binfmtFolder, "register"),
      registrationLine(name, signatureOf(row), interpreter),
    );
  }
  async function mount(): Promise<void> {
    const args = ["-t", "binfmt_misc", "binfmt_misc", binfmtFolder];
    await exec("mount", args, { env: process.env });
  }
  function interpreterOf(emulator: Emulator | undefined): string {
    assert.ok(emulator?.kind === "binfmt" && emulator.qemu !== null);
    return emulator.qemu.path;
  }

  describe("on a clean machine", () => {
    it("QEMU is fetched, registered, read back and probed", () => {
      assert.deepEqual(
        cold.emulators.map(({ kind }) => kind),
        ["binfmt", "binfmt"],
      );
      assert.equal(cold.registration.mounted, true);
      assert.deepEqual(
        readEntries().map(({ name, interpreter, enabled, flags }) => ({
          name,
          interpreter,
          enabled,
          flags,
        })),
        cold.registration.entries.map((entry) => ({ ...entry, enabled: true, flags: "POF" })),
      );
      for (const { name } of cold.registration.entries) {
        assert.match(name, /^go-cross-matrix-[a-z0-9_]+-[0-9a-f]{6}$/);
      }
    });

    it("the log has one line for each architecture: what was decided, and why", () => {
      const lines = cold.said.split("\n").filter((line) => line.startsWith("linux/"));
      assert.equal(lines.length, 2);
      assert.match(lines[0] ?? "", /runs through the entry \S+ of binfmt_misc: registered and/);
    });

    it("a program for the target runs by plain execution, with its arguments", async () => {
      assert.equal(await runProgram(program), outcome);
    });

    it("everything is undone, once or twice", async () => {
      await unregister(cold.registration, cold.context);
      assert.equal(isMounted(), false);
      assert.deepEqual(readdirSync(binfmtFolder), []);
      await assert.rejects(runProgram(program));
      await unregister(cold.registration, cold.context);
    });

    it("it takes a fraction of a second from the tool cache", async () => {
      const { emulators, registration, context, seconds } = await provision([first, second]);
      assert.deepEqual(
        emulators.map(({ kind }) => kind),
        ["binfmt", "binfmt"],
      );
      await unregister(registration, context);
      assert.ok(seconds < 1, `${seconds} s`);
    });
  });

  describe("in a job with more than one step", () => {
    it("the entry is there already: nothing is written, and the end of both is clean", async () => {
      const one = await provision([first]);
      const two = await provision([first]);
      assert.deepEqual(two.emulators, one.emulators);
      assert.equal(readEntries().length, 1);
      await unregister(two.registration, two.context);
      await unregister(one.registration, one.context);
      assert.equal(isMounted(), false);
    });

    it("another job's entry is not relied on: it goes away with that job", async () => {
      const one = await provision([first]);
      const two = await provision([first], "auto", { temp: join(folder, "another runner") });
      assert.equal(readEntries().length, 2);
      await unregister(one.registration, one.context);
      assert.equal(await runProgram(program), outcome);
      await unregister(two.registration, two.context);
      assert.deepEqual(readEntries(), []);
    });
  });

  describe("with somebody else's entry for the magic", () => {
    let qemu: string;
    beforeEach(async () => {
      qemu = interpreterOf(cold.emulators[0]);
      if (!isMounted()) await mount();
      for (const name of entryNames()) writeFileSync(join(binfmtFolder, name), "-1");
    });

    it("it is kept, said so, and used when its probe passes", async () => {
      registerOther("their-entry", qemu);
      const { emulators, registration, said, context } = await provision([first]);
      assert.deepEqual(emulators[0]?.kind === "binfmt" && emulators[0].entry, "their-entry");
      assert.match(said, /their-entry .* is not ours: it is kept and used/);
      assert.deepEqual(registration, { entries: [], mounted: false });
      await unregister(registration, context);
      assert.deepEqual(entryNames(), ["their-entry"]);
    });

    it("it is kept, and ours comes before it, when its probe fails", async () => {
      registerOther("their-entry", "/bin/false");
      const { emulators, registration, said, context } = await provision([first]);
      assert.equal(emulators[0]?.kind === "binfmt" && emulators[0].ours, true);
      assert.match(said, /it is kept, but does not run/);
      assert.equal(await runProgram(program), outcome);
      await unregister(registration, context);
      assert.deepEqual(entryNames(), ["their-entry"]);
    });

    it("what the hardware may execute is probed: it is native, unless it does not run", async () => {
      if (host.arch !== "amd64") return; // the others' compatible hosts are not at hand
      const [compatible] = (await provision(["linux/386"])).emulators;
      assert.deepEqual(compatible, { kind: "native" });
      // A kernel without IA32_EMULATION refuses it just as this entry does.
      registerOther("their-entry", "/bin/false", architectureOf(parsePlatform("linux/386")));
      const { emulators, registration, context } = await provision(["linux/386"]);
      const [emulator] = emulators;
      assert.equal(emulator?.kind === "binfmt" && emulator.qemu?.name, "i386");
      await unregister(registration, context);
    });

    it("it does not count while it is disabled", async () => {
      registerOther("their-entry", qemu);
      writeFileSync(join(binfmtFolder, "their-entry"), "0");
      const { emulators, registration, context } = await provision([first]);
      assert.equal(emulators[0]?.kind === "binfmt" && emulators[0].ours, true);
      await unregister(registration, context);
      assert.equal(readEntries()[0]?.enabled, false);
    });

    it("it is left alone where it took the place of ours", async () => {
      const { registration, context } = await provision([first]);
      const [{ name } = { name: "" }] = registration.entries;
      writeFileSync(join(binfmtFolder, name), "-1");
      registerOther(name, "/bin/true");
      await unregister(registration, context);
      assert.deepEqual(entryNames(), [name]);
    });

    it("a container sees no entry, and is told that its host has one", async () => {
      registerOther("their-entry", qemu);
      const umount = `umount ${binfmtFolder} && exec "$@"`;
      await startIn("container", ["unshare", "--mount", "sh", "-c", umount, "sh"]);
    });
  });

  describe("when the table cannot be used", () => {
    beforeEach(async () => {
      if (!isMounted()) await mount();
      for (const name of entryNames()) writeFileSync(join(binfmtFolder, name), "-1");
      await exec("umount", [binfmtFolder], { env: process.env });
    });

    it("the entry is removed again when the kernel does not obey it", async () => {
      await mount();
      writeFileSync(join(binfmtFolder, "status"), "0");
      const { emulators, registration, context } = await provision([first]);
      writeFileSync(join(binfmtFolder, "status"), "1");
      const [emulator] = emulators;
      assert.match(emulator?.kind === "direct" ? emulator.why : "", /did not run the probe/);
      assert.deepEqual(entryNames(), []);
      assert.deepEqual(registration.entries, []);
      await unregister(registration, context);
      assert.equal(isMounted(), true);
    });

    it("what was mounted stays while somebody else has an entry in it", async () => {
      const { registration, context } = await provision([first]);
      writeFileSync(join(binfmtFolder, "register"), ":by-extension:E::theirs::/bin/true:");
      await unregister(registration, context);
      assert.deepEqual(entryNames(), ["by-extension"]);
    });

    it("an entry that is insisted on is made, and the host's own machine needs none", async () => {
      const own = `linux/${host.arch}`;
      const { emulators, registration, context } = await provision([first, own], "binfmt");
      assert.deepEqual(
        emulators.map(({ kind }) => kind),
        ["binfmt", "native"],
      );
      await unregister(registration, context);
      assert.equal(isMounted(), false);
    });

    it("nothing is registered where it was not asked for", async () => {
      const { emulators, registration } = await provision([first, second], "direct");
      assert.deepEqual(
        emulators.map(({ kind }) => kind),
        ["direct", "direct"],
      );
      assert.deepEqual(registration, { entries: [], mounted: false });
      assert.equal(isMounted(), false);
    });

    it("native is refused where it cannot be", async () => {
      await assert.rejects(provision([first], "native"), /does not execute it natively/);
    });
  });
}

if (place === "container") {
  it("runs through an entry that it does not see", async () => {
    assert.equal(isMounted(), false);
    const { emulators } = await provision([first]);
    assert.deepEqual(emulators[0], {
      kind: "binfmt",
      entry: "(of the container's host)",
      ours: false,
      qemu: null,
      why: "it was there, of somebody else's, and passed its probe",
    });
  });
}

if (place === "ordinary user") {
  const hello = join(folder, "hello", "hello");

  it("is given QEMU directly, and told why", async () => {
    assert.equal(host.root, false);
    const { emulators, registration, said } = await provision([first, second]);
    const [emulator] = emulators;
    assert.ok(emulator?.kind === "direct");
    assert.match(emulator.why, /may not register|cannot be mounted/);
    assert.match(said, /called directly: /);
    assert.deepEqual(registration, { entries: [], mounted: false });
    assert.ok(existsSync(hello));
    const { stdout } = await exec(emulator.qemu.path, [hello, "a b", "c"], { env: process.env });
    assert.equal(stdout, outcome);
  });

  it("is refused an entry that is insisted on", async () => {
    await assert.rejects(provision([first], "binfmt"), /binfmt_misc has no entry for it/);
  });

  it("has what the hardware executes natively", async () => {
    const { emulators } = await provision([`linux/${host.arch}`, "windows/amd64"]);
    assert.deepEqual(
      emulators.map(({ kind }) => kind),
      ["native", "none"],
    );
  });
}
