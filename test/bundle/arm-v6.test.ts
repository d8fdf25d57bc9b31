import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder, sharedTools } from "./bundle.ts";

/*
 * In a file of its own, as zig compiles a C library for minutes; its products are run by QEMU without
 * the kernel, so that it may go on beside others.
 */
const scratch = scratchFolder("arm v6");

function job(name: string): Job {
  const made = new Job(join(scratch, name), { RUNNER_TOOL_CACHE: sharedTools });
  made.copyExample("checksum");
  return made;
}

describe("linux/arm/v6, which Debian's armhf is too new for", () => {
  it("is said before the build where packages are asked for", async () => {
    const made = job("v6 packages");
    const inputs = { targets: "linux/arm/v6", "sysroot-packages": "zlib1g-dev" };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 1, log);
    assert.match(log, /armhf packages are ARMv7 code.* cc: zig.* linux\/arm\/v5/);
    assert.equal(made.has("dist/linux-arm-v6"), false);
  });

  it("is compiled by zig for the ARM1176, and runs on it", async () => {
    const made = job("v6");
    const inputs = {
      targets: "linux/arm/v6",
      libc: "musl",
      emulator: "direct",
      smoke: "Wikipedia",
    };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 0, log);
    const [target] = made.report().targets;
    assert.match(target?.cc ?? "", /^zig \d/);
    const [artifact] = target?.artifacts ?? [];
    assert.match(artifact?.run?.command.join(" ") ?? "", /QEMU_CPU=arm1176/);
    assert.equal(artifact?.run?.output, "11e60398  Wikipedia\n");
  });

  it("runs on a newer machine where it is linked with a libc that needs one, and says so", async () => {
    const made = job("v6 glibc");
    const { exitCode, log } = await made.action({
      targets: "linux/arm/v6",
      emulator: "direct",
      smoke: "Wikipedia",
      test: "./...",
    });
    assert.equal(exitCode, 0, log);
    assert.match(log, /products run on cortex-a7, newer than the target promises/);
    const [target] = made.report().targets;
    assert.deepEqual(
      target?.tests?.packages.map(({ verdict }) => verdict),
      ["passed"],
    );
  });
});
