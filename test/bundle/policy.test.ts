import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { product } from "../elf/products.ts";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("go-cross-matrix-policy");

it("takes a policy from a file, or as it stands, and counts by it", async () => {
  const job = new Job(join(scratch, "job"));
  job.write({ "policy.yml": "limits: { size: 1MB }\n" });
  cpSync(product({ goarch: "arm64" }), join(job.workspace, "built"));
  const inputs = { command: "audit", files: "built", targets: "linux/arm64" };
  const path = "dist/audit/report.json";

  assert.equal((await job.action(inputs)).exitCode, 0);
  const failed = await job.action({ ...inputs, policy: "policy.yml" });
  assert.equal(failed.exitCode, 1);
  assert.match(failed.log, /::error title=size\/budget \(linux\/arm64\).* wanted 1000000 at most/);
  assert.equal(failed.outputs["errors"], "1");

  const waiver = (expires: string): string =>
    `limits: { size: 1MB }\nwaivers:\n- {rule: size/budget, reason: until the rewrite, expires: ${expires}}`;
  const waived = await job.action({ ...inputs, policy: waiver("2999-12-31") });
  assert.equal(waived.exitCode, 0, waived.log);
  assert.match(waived.summary, /1 waived/);
  assert.equal(job.report(path).findings.length, 0);
  assert.equal(job.report(path).waived[0]?.reason, "until the rewrite");

  const late = await job.action({ ...inputs, policy: waiver("2020-01-01") });
  assert.equal(late.exitCode, 1);
  assert.match(late.log, /its waiver ended on 2020-01-01: until the rewrite/);
});

it("names every mistake in a policy, and audits nothing", async () => {
  const job = new Job(join(scratch, "mistakes"));
  job.write({ "p.yml": "rules:\n  load/glib: off\nlimit: {}\n" });
  const { exitCode, log } = await job.action({ command: "audit", files: ".", policy: "p.yml" });
  assert.equal(exitCode, 1);
  assert.match(log, /p\.yml:2:3: "load\/glib" is no name of a rule/);
  assert.match(log, /p\.yml:3:1: there is no "limit" here/);
  const gone = await job.action({ command: "audit", files: ".", policy: "none.yml" });
  assert.match(gone.log, /policy: .*none\.yml cannot be read \(ENOENT\)/);
});
