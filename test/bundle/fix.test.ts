import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("go-cross-matrix-fix");

it("mends RUNPATH when it is asked to, audits again, and leaves it alone otherwise", async () => {
  const job = new Job(join(scratch, "job"));
  job.write({
    "go.mod": "module example.org/one\n\ngo 1.21\n",
    "main.go":
      'package main\n\n// int answer() { return 42; }\nimport "C"\n\nfunc main() { println(C.answer()) }\n',
  });
  const below = join(job.workspace, "dist", "linux-amd64", "lib");
  const flags = `-Wl,-rpath,/home/somebody/lib:${below}:/usr/lib/one`;
  const inputs = { targets: "linux/amd64", smoke: "x", env: `CGO_LDFLAGS=${flags}` };

  const seen = await job.action(inputs);
  assert.equal(seen.exitCode, 0, seen.log);
  assert.match(seen.log, /::warning title=load\/rpath.*\/home\/somebody\/lib/);
  assert.equal(job.report().findings.length, 1);

  const { exitCode, log } = await job.action({ ...inputs, fix: "rpath" });
  assert.equal(exitCode, 0, log);
  const { findings, targets } = job.report();
  assert.deepEqual(findings, []);
  assert.match(log, /its RUNPATH is now \$ORIGIN\/lib:\/usr\/lib\/one, it was \/home\/somebody/);
  const [artifact] = targets[0]?.artifacts ?? [];
  assert.equal(artifact?.elf?.runpath, "$ORIGIN/lib:/usr/lib/one");
  assert.equal(artifact.elf.rpath, null);
  assert.equal(artifact.run?.verdict, "passed");
  const bytes = readFileSync(join(job.workspace, artifact.path));
  assert.equal(artifact.size, bytes.length);
  assert.equal(artifact.sha256, createHash("sha256").update(bytes).digest("hex"));

  const wrong = await job.action({ ...inputs, fix: "rpaht" });
  assert.equal(wrong.exitCode, 1);
  assert.match(wrong.log, /fix: "rpaht" is none of rpath%0ADid you mean rpath\?/);
});
