import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { compilerTuning } from "../../src/build/command.ts";
import { readHost } from "../../src/system/host.ts";
import { Job, scratchFolder } from "../bundle/bundle.ts";

const scratch = scratchFolder("build command");
const host = readHost(availableParallelism());

describe("compilers", () => {
  it("trade memory for time only where every CPU has 2 GiB of it", () => {
    assert.deepEqual(compilerTuning({ ...host, cpus: 4, memory: 8 * 2 ** 30 }), { GOGC: "400" });
    assert.deepEqual(compilerTuning({ ...host, cpus: 4, memory: 8 * 2 ** 30 - 1 }), {});
  });

  it("have the user's GOGC where there is one, and the products never have ours", async () => {
    const made = new Job(join(scratch, "job"));
    const seen = join(scratch, "seen");
    const record = join(scratch, "record");
    writeFileSync(record, `#!/bin/sh\necho "[$GOGC]" >>'${seen}'\nexec "$@"\n`);
    chmodSync(record, 0o755);
    made.write({
      "go.mod": "module example.org/gogc\n\ngo 1.21\n",
      "main.go":
        'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("GOGC=" + os.Getenv("GOGC")) }\n',
    });
    // -toolexec splits at spaces, as the shell does; its quotes hold them together.
    const inputs = { targets: "linux/amd64", emulator: "native", smoke: "x" };
    const flags = `'-toolexec="${record}"'`;
    const first = await made.action({ ...inputs, flags });
    assert.equal(first.exitCode, 0, first.log);
    const ours = compilerTuning(host)["GOGC"] ?? "";
    assert.match(readFileSync(seen, "utf8"), new RegExp(`^(?:\\[${ours}\\]\\n)+$`));
    assert.equal(made.report().targets[0]?.artifacts[0]?.run?.output, "GOGC=");
    writeFileSync(seen, "");
    const second = await made.action({ ...inputs, flags, env: "GOGC=50", tags: "again" });
    assert.equal(second.exitCode, 0, second.log);
    assert.match(readFileSync(seen, "utf8"), /^(?:\[50\]\n)+$/);
  });
});
