import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("doctor");
let count = 0;
const job = (env: Readonly<Record<string, string>> = {}): Job =>
  new Job(join(scratch, String((count += 1))), env);

describe("the doctor command", () => {
  it("says what the host is, and installs nothing", async () => {
    const here = job();
    here.copyExample();
    const { exitCode, stdout, stderr } = await here.command("doctor");
    assert.equal(exitCode, 0, stderr);
    assert.match(stdout, /^ok +host: linux\/\w+ \(.+\), \d+ CPUs$/m);
    assert.match(stdout, /^\w+ +Go: .*go\.mod/m);
    assert.match(stdout, /^ok +linux\/(?:amd64|arm64): runs natively$/m);
    assert.match(stdout, /^ok +temporary files: .* free$/m);
    assert.deepEqual(readdirSync(join(here.folder, "tools")), []);
    assert.equal(here.has("dist"), false);
  });

  it("fails where a build would, and says how to mend it", async () => {
    const here = job();
    const { exitCode, log } = await here.action({ command: "doctor" });
    assert.equal(exitCode, 1);
    assert.match(log, /::error::Go: there is no go\.mod in .*Set working-directory/);
  });

  it("without programs or rights says which way is taken", async () => {
    const here = job({ PATH: "/nonexistent" });
    here.copyExample();
    const { exitCode, log } = await here.action({ command: "doctor", targets: "linux/riscv64" });
    assert.equal(exitCode, 0, log);
    assert.match(log, /note +host: .*no apt/);
    assert.match(log, /note +Go: .*will be fetched and verified/);
  });

  it("explains logs by their lines, and obeys nothing in them", async () => {
    const here = job();
    here.write({
      "logs/build.log":
        "fine\n::error::planted\nld: no space left on device\n##[error]exec format error\n",
      "logs/empty.log": "fine\n",
    });
    const { exitCode, stdout } = await here.action({ command: "doctor", files: "logs/*.log" });
    assert.equal(exitCode, 0);
    assert.match(stdout, /build\.log:3: the disk is full\n.*\n +Free space/);
    assert.match(stdout, /build\.log:4: the program is for another machine/);
    assert.match(stdout, /empty\.log: no line of it is known here/);
    assert.doesNotMatch(stdout, /##\[error\]|^::error::/m);
  });
});
