import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { executableName, productsOf, refuseSharedPaths } from "../../src/build/products.ts";
import { parsePlatform } from "../../src/targets/platform.ts";

describe("the name of a program", () => {
  // As cmd/go's own table for DefaultExecName has it (cmd/go/internal/load/pkg_test.go).
  for (const [importPath, name] of [
    ["example.com/mycmd", "mycmd"],
    ["example.com/mycmd/v0", "v0"],
    ["example.com/mycmd/v1", "v1"],
    ["example.com/mycmd/v2", "mycmd"],
    ["example.com/mycmd/v3", "mycmd"],
    ["example.com/mycmd/v10", "mycmd"],
    ["mycmd", "mycmd"],
  ] as const) {
    it(`is ${name} for ${importPath}`, () => assert.equal(executableName(importPath), name));
  }
});

describe("a product's path", () => {
  const path = (template: string, platform: string): string | undefined =>
    productsOf(["example.org/greet/cmd/greet"], parsePlatform(platform), template, "v1.2.3")[0]
      ?.path;
  for (const [template, platform, wanted] of [
    ["dist/{target}/{name}", "linux/arm/v7", "dist/linux-arm-v7/greet"],
    ["dist/{target}/{name}", "windows/amd64", "dist/windows-amd64/greet.exe"],
    ["{name}_{version}_{os}_{arch}{variant}", "linux/arm64/v8.2", "greet_v1.2.3_linux_arm64v8.2"],
    ["out/{name}-{os}{ext}", "js/wasm", "out/greet-js.wasm"],
    ["./bin//{name}", "linux/amd64", "bin/greet"],
  ] as const) {
    it(`is ${wanted} for ${template} on ${platform}`, () =>
      assert.equal(path(template, platform), wanted));
  }
});

describe("two products on one path", () => {
  const all = (template: string, packages: string[], ...platforms: string[]) =>
    platforms.map((platform) => {
      const target = parsePlatform(platform);
      return { target, products: productsOf(packages, target, template, "") };
    });

  it("are refused, and both are named", () => {
    assert.throws(
      () => refuseSharedPaths(all("bin/{name}", ["m/cmd/a"], "linux/amd64", "linux/arm64")),
      /output: m\/cmd\/a for linux\/amd64 and m\/cmd\/a for linux\/arm64 would both be bin\/a/,
    );
    assert.throws(
      () => refuseSharedPaths(all("bin/{name}", ["m/a/x", "m/b/x"], "linux/amd64")),
      /m\/a\/x for linux\/amd64 and m\/b\/x/,
    );
  });

  it("are refused where one would be the other's folder", () => {
    const packages = ["m/cmd/a"];
    const both = [
      ...all("bin", packages, "linux/amd64"),
      ...all("bin/{name}", packages, "linux/arm64"),
    ];
    assert.throws(() => refuseSharedPaths(both), /bin would be a product and the folder of bin\/a/);
  });

  it("are fine when they differ", () => {
    refuseSharedPaths(
      all("bin/{target}/{name}", ["m/cmd/a", "m/cmd/b"], "linux/amd64", "linux/arm64"),
    );
  });
});
