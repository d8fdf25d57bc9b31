import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { aptConfiguration, layoutIn } from "../../../src/system/apt/configuration.ts";
import { exec } from "../../../src/system/process.ts";

const folder = mkdtempSync(join(tmpdir(), "apt test $(x) 'q' "));
after(() => rmSync(folder, { recursive: true }));

const hostDump = `APT::Update::Post-Invoke "";
APT::Update::Post-Invoke:: "rm -f /var/cache/apt/archives/*.deb";
DPkg::Pre-Install-Pkgs:: "/usr/sbin/apt-listchanges";
APT::Install-Recommends "1";
Acquire::http::Proxy "http://proxy.example:3128";
Acquire::http::Proxy::direct.example "DIRECT";
Acquire::Retries "9";
Acquire::https "";
Acquire::Check-Valid-Until "false";
Acquire::Languages:: "de";
Acquire::IndexTargets::deb::DEP-11::MetaKey "$(COMPONENT)/dep11/Components.yml";
Acquire::http::User-Agent "a "quoted" one";
`;

describe("the configuration of a private root", () => {
  const text = aptConfiguration(layoutIn(folder), "armhf", hostDump);

  it("is read by apt as it was meant", async () => {
    const file = join(folder, "apt.conf");
    writeFileSync(file, text);
    const env = { PATH: process.env["PATH"], APT_CONFIG: file };
    const { stdout } = await exec("apt-config", ["dump"], { env });
    const settings = stdout.split("\n");
    for (const line of [
      `Dir::State::lists "${folder}/lists";`,
      `Dir::State::status "${folder}/status";`,
      `Dir::Cache::archives "${folder}/archives";`,
      `Dir::Etc::sourceparts "${folder}/sources";`,
      `APT::Architecture "armhf";`,
      `APT::Install-Recommends "false";`,
      `APT::Update::Error-Mode "any";`,
      `Acquire::http::Proxy "http://proxy.example:3128";`,
      `Acquire::http::Proxy::direct.example "DIRECT";`,
      `Acquire::Check-Valid-Until "false";`,
      `Acquire::Retries "9";`,
      `Acquire::Languages:: "none";`, // apt's own way to show it
    ]) {
      assert.ok(settings.includes(line), `${line} is missing`);
    }
    assert.deepEqual(
      settings.filter((line) => /Invoke|Pre-Install|listchanges|DEP-11|"de"|quoted/.test(line)),
      [],
    );
  });

  it("tries again by itself where the host does not say how often", () => {
    assert.match(aptConfiguration(layoutIn(folder), "arm64", ""), /^Acquire::Retries "3";$/m);
  });

  it("is not written for a folder that apt could not read", () => {
    for (const name of ['/tmp/a"b', "/tmp/a\nb", "/tmp/a\\b"]) {
      assert.throws(() => aptConfiguration(layoutIn(name), "arm64", ""), /apt cannot work in/);
    }
  });
});
