import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeFailure, Failure } from "../../src/failure.ts";
import { parseTargetList, resolveTargets } from "../../src/targets/list.ts";
import { newestKnownMinor, portsBetween, portsOf } from "../../src/targets/ports.ts";

const newestPorts = portsBetween(newestKnownMinor, newestKnownMinor);

/** The platforms a list comes to, or the error a user would read. */
async function resolve(list: string, ports = newestPorts): Promise<string> {
  try {
    const { requested } = resolveTargets(await parseTargetList(list), ports);
    return requested.map(({ target }) => target.platform).join(" ");
  } catch (failure) {
    assert.ok(failure instanceof Failure, `only a Failure may escape, not ${String(failure)}`);
    return `! ${describeFailure(failure)}`;
  }
}

describe("a list of targets", () => {
  const accepted: readonly (readonly [list: string, platforms: string])[] = [
    ["linux/amd64 linux/arm64 linux/arm/v7", "linux/amd64 linux/arm64 linux/arm/v7"],
    ["linux/amd64,linux/arm64\nlinux/arm", "linux/amd64 linux/arm64 linux/arm/v7"],
    [
      "aarch64 x86_64 armhf armel i386",
      "linux/arm64 linux/amd64 linux/arm/v7 linux/arm/v5 linux/386",
    ],
    ["linux/aarch64 darwin/x86_64", "linux/arm64 darwin/amd64"],
    ["linux/armel linux/armhf", "linux/arm/v5 linux/arm/v7"],
    ["linux/amd64/v1 linux/arm64/v8", "linux/amd64 linux/arm64"],
    ["linux/arm64/v8.0,lse,linux/arm/v6,softfloat", "linux/arm64/v8.0,lse linux/arm/v6,softfloat"],
    ["linux/arm64/v8.2,crypto,lse", "linux/arm64/v8.2,crypto"],
    ["linux/arm/v5,softfloat linux/arm/v6,hardfloat", "linux/arm/v5 linux/arm/v6"],
    ["linux/arm64/v9", "linux/arm64/v9.0"],
    ["linux/386/softfloat linux/mips/softfloat", "linux/386/softfloat linux/mips/softfloat"],
    ["linux/ppc64le/power9 linux/riscv64/rva22u64", "linux/ppc64le/power9 linux/riscv64/rva22u64"],
    ["js/wasm wasip1/wasm", "js/wasm wasip1/wasm"],
    [
      "linux/* !linux/mips* !linux/ppc64",
      "linux/386 linux/amd64 linux/arm/v7 linux/arm64 linux/loong64 linux/ppc64le linux/riscv64 linux/s390x",
    ],
    ["linux/arm/* !linux/arm/v5", "linux/arm/v7 linux/arm/v6"],
    ["!linux/arm linux/amd64 linux/arm/v6", "linux/amd64"],
    [
      "*/arm64 !linux/* !android/* !ios/*",
      "darwin/arm64 freebsd/arm64 netbsd/arm64 openbsd/arm64 windows/arm64",
    ],
    ["- linux/amd64\n- linux/arm64", "linux/amd64 linux/arm64"],
    ['["linux/amd64", {"target": "linux/arm64", "cgo": "off"}]', "linux/amd64 linux/arm64"],
    [
      "linux/arm64 linux/*\n!linux/mips*,!linux/ppc*",
      "linux/arm64 linux/386 linux/amd64 linux/arm/v7 linux/loong64 linux/riscv64 linux/s390x",
    ],
  ];
  for (const [list, platforms] of accepted) {
    it(`takes ${JSON.stringify(list)}`, async () => {
      assert.equal(await resolve(list), platforms);
    });
  }

  const refused: readonly (readonly [list: string, ...says: readonly RegExp[]])[] = [
    ["linux/armv7", /"linux\/armv7" is not a platform/, /Did you mean "linux\/arm\/v7"\?/],
    ["linux/arm64v8", /Did you mean "linux\/arm64"/],
    ["Linux/ARM64", /Did you mean "linux\/arm64"\?/],
    ["linux/amd46", /Did you mean "linux\/amd64"\?/],
    ["linux/../amd64", /is not a platform/],
    ["linux//amd64", /is not a platform/],
    ["linux/amd64/", /is not a platform/],
    ["linux/amd64/v1/x", /is not a platform/],
    ["linux/amd64/v5", /"v5" is no variant of linux\/amd64/, /v1, v2, v3, v4/],
    ["linux/arm/7", /GOARM has v5, v6, v7: did you mean "linux\/arm\/v7"\?/],
    ["linux/arm/v8", /"v8" is no variant/],
    ["linux/arm/v7,typo", /not a platform|no option/],
    ["linux/armhf/v6", /is not a platform/],
    ["linux/arm/v6,softfloat,hardfloat", /no option of GOARM/],
    ["linux/s390x/z13", /s390x has no variants/],
    ["darwin", /"darwin" is an operating system, not a platform/, /darwin\/\*/],
    ["solaris/sparc", /is not a platform/],
    ["linux/constructor", /is not a platform/],
    ["__proto__", /is not a platform/],
    ["linux/arm linux/arm/v7", /linux\/arm\/v7 is named 2 times: linux\/arm, linux\/arm\/v7/],
    ["linux/amd64 !linux/*", /no target is left/],
    ["!linux/arm", /no target is left/],
    ["linux/$(id)", /is not a platform/],
    ["linux/*;rm", /not a pattern/],
    ["[]", /the list is empty/],
    ["- {cgo: off}", /a map in the list has no target/],
    ["- [linux/amd64]", /where a platform or a map is due/],
    ["- {target: linux/amd64, env: {A: b}}", /the value of "env" in the list is not plain text/],
    ["- {target: linux/amd64, target: linux/arm64}", /not valid YAML/],
    ["- &a linux/amd64\n- *a\n- }", /not valid YAML/],
    ['[{"__proto__": {"cgo": "on"}, "target": "linux/amd64"}]', /the value of "__proto__"/],
  ];
  for (const [list, ...says] of refused) {
    it(`refuses ${JSON.stringify(list)}`, async () => {
      const error = await resolve(list);
      assert.match(error, /^! /);
      for (const text of says) assert.match(error, text);
    });
  }

  it("names everything that is wrong at once", async () => {
    const error = await resolve("linux/armv7 linux/amd64 banana/split linux/amd64/v9");
    assert.match(error, /linux\/armv7/);
    assert.match(error, /banana\/split/);
    assert.match(error, /linux\/amd64\/v9/);
  });

  it("refuses a million entries without reading them", async () => {
    const started = performance.now();
    assert.match(await resolve("linux/amd64 ".repeat(1_000_000)), /characters long; at most/);
    assert.match(await resolve(`- linux/amd64\n${"- x\n".repeat(15_000)}`), /15001 items; at most/);
    assert.ok(performance.now() - started < 5_000);
  });

  it("keeps the overrides of a target that a glob covers too", async () => {
    const list = await parseTargetList("- linux/*\n- {target: linux/arm/v7, cgo: off}\n");
    const { requested } = resolveTargets(list, newestPorts);
    const arm = requested.find(({ target }) => target.platform === "linux/arm/v7");
    assert.deepEqual({ ...arm?.overrides }, { cgo: "off" });
  });

  it("says which patterns did nothing", async () => {
    const list = await parseTargetList("linux/amd64 plan10/* !windows/*");
    assert.deepEqual(resolveTargets(list, newestPorts).idle, ["plan10/*", "!windows/*"]);
  });

  it("covers every port of every Go version it knows", async () => {
    for (let minor = 21; minor <= newestKnownMinor; minor += 1) {
      const ports = portsOf(minor);
      assert.ok(ports !== undefined);
      const platforms = (await resolve("*/*", ports)).split(" ");
      assert.equal(platforms.length, ports.size, `Go 1.${minor}`);
      assert.equal(await resolve(platforms.join(" "), ports), platforms.join(" "));
    }
  });
});
