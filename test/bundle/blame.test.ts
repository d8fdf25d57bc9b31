import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bundle, Job, scratchFolder, type Outcome } from "./bundle.ts";

const scratch = scratchFolder("bundle blame");
let jobs = 0;

/** A module with one program. */
function job(main: string, more: Readonly<Record<string, string>> = {}): Job {
  jobs += 1;
  const made = new Job(join(scratch, `job ${jobs}`));
  made.write({ "go.mod": "module example.org/one\n\ngo 1.21\n", "main.go": main, ...more });
  return made;
}

const targets = "linux/amd64 linux/arm64";
const hello = 'package main\n\nfunc main() { println("ran") }\n';

/** How each target's product ran, and what that is blamed on. */
function blamed(made: Job): (string | undefined)[][] {
  return made.report().targets.map(({ target, artifacts }) => {
    const run = artifacts[0]?.run;
    return [target, run?.how, run?.verdict, run?.cause ?? undefined];
  });
}

describe("a product that lacks something of its system", () => {
  // A position-independent program of plain Go asks for a loader, which the linker's -I names.
  const dynamic = { targets, smoke: "x", flags: "-buildmode=pie", cgo: "off" };

  it("its loader, is told which one, and what to do", async () => {
    const made = job(hello);
    const { exitCode, log } = await made.action({ ...dynamic, ldflags: "-I=/lib/no-such-ld.so.9" });
    assert.equal(exitCode, 1, log);
    assert.deepEqual(blamed(made), [
      ["linux/amd64", "native", "failed", "loader"],
      ["linux/arm64", "emulated", "failed", "loader"],
    ]);
    const says =
      /one x: its loader \/lib\/no-such-ld\.so\.9 is not there; give a sysroot .*static: true/g;
    assert.equal(new Set(log.match(says)).size, 1, log);
  });

  it("a shared library, is told which one, and what to do", async () => {
    const needs = '//go:cgo_import_dynamic _ _ "libnosuch.so.4"\n';
    // Outside of cgo the compiler takes this one directive, in a file whose package has assembly.
    const made = job(`${hello}\n${needs}`, { "empty.s": "" });
    const { exitCode, log } = await made.action(dynamic);
    assert.equal(exitCode, 1, log);
    assert.deepEqual(blamed(made), [
      ["linux/amd64", "native", "failed", "library"],
      ["linux/arm64", "emulated", "failed", "library"],
    ]);
    assert.match(log, /libnosuch\.so\.4 is not there; name the package .* sysroot-packages/);
  });
});

describe("a product that wants more memory than there is", () => {
  // On this machine's CPU: QEMU gets no memory for itself either then, and hangs until the time limit.
  it("is told that memory ran out", async () => {
    const made = job(
      "package main\n\nfunc main() {\n\tvar all [][]byte\n\tfor {\n\t\tone := make([]byte, 64<<20)\n\t\tfor i := 0; i < len(one); i += 4096 {\n\t\t\tone[i] = 1\n\t\t}\n\t\tall = append(all, one)\n\t}\n}\n",
    );
    // What a process may write to, in bytes: enough for node and for the compiler.
    const limited = ["--data=1200000000", process.execPath, bundle.main];
    const variables = { INPUT_TARGETS: "linux/amd64", INPUT_SMOKE: "x" };
    const { exitCode, log } = await made.start("prlimit", limited, { ...made.env, ...variables })
      .done;
    assert.equal(exitCode, 1, log);
    assert.deepEqual(blamed(made), [["linux/amd64", "native", "failed", "memory"]]);
    assert.match(log, /one x: out of memory: /);
  });
});

describe("an ordinary user", () => {
  const asOrdinary = (made: Job, inputs: Readonly<Record<string, string>>): Promise<Outcome> =>
    // In a user namespace that maps nobody, as somebody who is root nowhere.
    made.start("unshare", ["--user", process.execPath, bundle.main], {
      ...made.env,
      ...Object.fromEntries(
        Object.entries(inputs).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
      ),
    }).done;

  it("has products run directly, is told so, and nothing is registered", async () => {
    const made = job(hello);
    const { exitCode, log, state } = await asOrdinary(made, { targets, smoke: "x" });
    assert.equal(exitCode, 0, log);
    assert.match(
      log,
      /linux\/arm64 is run by QEMU \S+ \(.*\), called directly: (?:this user may not register|binfmt_misc cannot be mounted)/,
    );
    assert.deepEqual(blamed(made), [
      ["linux/amd64", "native", "passed", undefined],
      ["linux/arm64", "emulated", "passed", undefined],
    ]);
    const [, emulated] = made.report().targets;
    assert.equal(emulated?.emulator.kind, "direct");
    assert.match(emulated.emulator.why ?? "", /may not register|cannot be mounted/);
    assert.equal(state["registration"], undefined);
  });

  it("is refused an entry that is insisted on", async () => {
    const { exitCode, log } = await asOrdinary(job(hello), {
      targets: "linux/arm64",
      smoke: "x",
      emulator: "binfmt",
    });
    assert.equal(exitCode, 1, log);
    assert.match(log, /linux\/arm64: .*binfmt_misc has no entry for it/);
  });
});
