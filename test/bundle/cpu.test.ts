import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("bundle cpu");
let jobs = 0;

/** A program that executes one instruction of a newer machine than its target promises. */
function job(): Job {
  jobs += 1;
  const made = new Job(join(scratch, `job ${jobs}`));
  const assembly = (word: string): string =>
    `#include "textflag.h"\n\nTEXT \u00b7newer(SB), NOSPLIT, $0-0\n\tWORD\t$${word}\n\tRET\n`;
  made.write({
    "go.mod": "module example.org/newer\n\ngo 1.21\n",
    "main.go": 'package main\n\nfunc newer()\n\nfunc main() {\n\tnewer()\n\tprintln("ran")\n}\n',
    "newer_arm.s": assembly("0xe3001234"), // MOVW R1, #0x234: ARMv6T2
    "newer_arm64.s": assembly("0xb83f03e0"), // LDADD WZR, W0, [SP], which adds nothing: FEAT_LSE, v8.1
    "newer_amd64.s": `#include "textflag.h"\n\nTEXT \u00b7newer(SB), NOSPLIT, $0-0\n\tVPADDD Y0, Y0, Y0\n\tRET\n`, // AVX2, v3
  });
  return made;
}

describe("cpu", () => {
  it("is the oldest that the target promises: an instruction above its level is found", async () => {
    const made = job();
    const { exitCode, log } = await made.action({
      targets: "linux/arm/v6 linux/arm64",
      smoke: "x",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /linux\/arm\/v6: .*SIGILL in main\.newer on arm1176, the oldest machine/);
    assert.match(log, /linux\/arm64: .*SIGILL in main\.newer on cortex-a53, the oldest machine/);
    const [run] = made.report().targets.flatMap(({ artifacts }) => artifacts[0]?.run ?? []);
    assert.deepEqual(run?.command.slice(0, 2), ["env", "QEMU_CPU=arm1176"]);
  });

  it("of amd64 is emulated where it is asked for: the host's own CPU has what v1 and v2 have not", async () => {
    const native = await job().action({ targets: "linux/amd64", smoke: "x", emulator: "native" });
    const hasAvx2 = /\bavx2\b/.test(readFileSync("/proc/cpuinfo", "utf8"));
    assert.equal(native.exitCode, hasAvx2 ? 0 : 1, native.log);
    const made = job();
    const targets = "linux/amd64 linux/amd64/v2 linux/amd64/v3";
    const { exitCode, log } = await made.action({ targets, smoke: "x", cpu: "floor" });
    assert.equal(exitCode, 1);
    assert.match(log, /linux\/amd64: .*SIGILL in main\.newer on qemu64, the oldest machine/);
    assert.match(log, /linux\/amd64\/v2: .*SIGILL in main\.newer on Nehalem, the oldest machine/);
    const ran = made.report().targets.map(({ artifacts }) => artifacts[0]?.run?.verdict);
    assert.deepEqual(ran, ["failed", "failed", "passed"], log);
  });

  it("tells that Go itself refuses a CPU below the level, and the audit that it is another level", async () => {
    const made = new Job(join(scratch, "refused"));
    made.copyExample();
    const inputs = { targets: "linux/amd64/v3", smoke: "--version" };
    const fine = await made.action({ ...inputs, cpu: "floor" });
    assert.equal(fine.exitCode, 0, fine.log);
    assert.match(made.report().targets[0]?.artifacts[0]?.run?.command[1] ?? "", /=Haswell$/);
    const { exitCode, log } = await made.action({ ...inputs, cpu: "Nehalem" });
    assert.equal(exitCode, 1);
    assert.match(log, /AMD64 processors with v3 microarchitecture support.*Nehalem/);
    assert.equal(made.report().targets[0]?.artifacts[0]?.run?.cause, "level");
  });

  it("is not needed where the build says its level: the audit finds one above the target's", async () => {
    const made = new Job(join(scratch, "audited"));
    made.copyExample();
    const levels = [
      ["amd64", "GOAMD64", "v3", "linux/amd64"],
      ["arm64", "GOARM64", "v8.1", "linux/arm64"],
      ["arm", "GOARM", "7", "linux/arm/v6"],
    ] as const;
    for (const [arch, variable, value, target] of levels) {
      const env = { ...made.env, CGO_ENABLED: "0", GOARCH: arch, [variable]: value };
      const args = ["build", "-trimpath", "-o", `${arch}.out`, "./cmd/greet"];
      execFileSync("go", args, { cwd: made.workspace, env });
      const audit = { command: "audit", files: `${arch}.out`, targets: target };
      const { exitCode, log } = await made.action(audit);
      assert.equal(exitCode, 1, log);
      const found = made.report("dist/audit/report.json").findings;
      const settings = found.filter(({ rule }) => rule === "identity/settings");
      assert.equal(settings.length, 1, log);
      assert.match(settings[0]?.message ?? "", new RegExp(`${variable}.*${value}`));
    }
  });

  it("lets a product run that keeps what its level promises", async () => {
    const { exitCode, log } = await job().action({
      targets: "linux/arm/v7 linux/arm64/v8.1",
      smoke: "x",
    });
    assert.equal(exitCode, 0, log);
  });

  it("is the oldest of ppc64le and riscv64 too: code for a newer one dies on it", async () => {
    const made = new Job(join(scratch, "newer levels"));
    // The compiler's own instructions of the level: GOPPC64=power9 and GORISCV64=rva22u64 have them everywhere.
    made.write({
      "go.mod": "module example.org/bits\n\ngo 1.23\n",
      "main.go":
        'package main\n\nimport (\n\t"math/bits"\n\t"os"\n)\n\nfunc main() {\n\tprintln(bits.OnesCount64(uint64(len(os.Args))), len(os.Args)%7)\n}\n',
    });
    const inputs = { targets: "linux/ppc64le/power9 linux/riscv64/rva22u64", smoke: "x" };
    const fine = await made.action(inputs);
    assert.equal(fine.exitCode, 0, fine.log);
    const ran = made.report().targets.map(({ artifacts }) => artifacts[0]?.run?.command[1]);
    assert.deepEqual(ran, ["QEMU_CPU=power9", "QEMU_CPU=rv64"]);
    for (const [target, cpu] of [
      ["linux/ppc64le/power9", "power8"],
      ["linux/riscv64/rva22u64", "sifive-u54"],
    ] as const) {
      const older = await made.action({ targets: target, smoke: "x", cpu });
      assert.equal(older.exitCode, 1, older.log);
      const run = made.report().targets[0]?.artifacts[0]?.run;
      assert.equal(run?.cause, "level", older.log);
    }
  });

  it("is QEMU's own, or a model, where that is asked for", async () => {
    const inputs = { targets: "linux/arm/v6", smoke: "x" };
    assert.equal((await job().action({ ...inputs, cpu: "default" })).exitCode, 0);
    assert.equal((await job().action({ ...inputs, cpu: "cortex-a8" })).exitCode, 0);
    const { exitCode, log } = await job().action({ ...inputs, cpu: "cortex-a999" });
    assert.equal(exitCode, 1);
    assert.match(log, /linux\/arm\/v6: cpu: QEMU \S+ has no cortex-a999/);
  });
});
