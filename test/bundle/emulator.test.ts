import assert from "node:assert/strict";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { Job, scratchFolder } from "./bundle.ts";

const scratch = scratchFolder("bundle emulator");

/** A program that starts another, as os/exec does. */
function job(name: string): Job {
  const made = new Job(join(scratch, name));
  made.write({
    "go.mod": "module example.org/starter\n\ngo 1.21\n",
    "main.go":
      'package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"os/exec"\n)\n\nfunc main() {\n\tif err := exec.Command("/bin/true").Run(); err != nil {\n\t\tfmt.Println(err)\n\t\tos.Exit(1)\n\t}\n\tfmt.Println("started one")\n}\n',
  });
  return made;
}

/** A job with two steps: Go is fetched once, and the second's QEMU takes the first's place. */
const steps = job("steps");
const inputs = { targets: "linux/arm64 linux/arm/v7", smoke: "x" };
const tried = { ...inputs, "go-version": "1.23.2", "go-source": "proxy" };
const qemuOf = (made: Job): string =>
  join(made.env["RUNNER_TOOL_CACHE"] ?? "", "go-cross-matrix/qemu");

describe("versions of Go and QEMU that do not do together", () => {
  it("are warned of once, with what to set", async () => {
    const { exitCode, log } = await steps.action({ ...tried });
    assert.equal(exitCode, 1, log);
    const warnings = log.match(/^::warning.*$/gm)?.filter((line) => line.includes("QEMU")) ?? [];
    assert.equal(warnings.length, 1, log);
    assert.match(warnings[0] ?? "", /QEMU 7\.2\.\d+ programs of Go 1\.23\.2 .*qemu-suite \(trixie/);
    assert.match(log, /fork\/exec \/bin\/true: invalid argument/);
  });

  it("are no more once that is set: a QEMU of another release", async () => {
    const { exitCode, log } = await steps.action({ ...tried, "qemu-suite": "trixie" });
    assert.equal(exitCode, 0, log);
    assert.doesNotMatch(log, /^::warning.*QEMU/m);
    for (const { emulator } of steps.report().targets) {
      assert.match(emulator.version ?? "", /^10\./);
      assert.match(emulator.program ?? "", /qemu\/amd64-trixie\/qemu-/);
    }
  });
});

describe("qemu-suite", () => {
  it("gives 386 its oldest machines: code for a newer one dies on them", async () => {
    const made = new Job(join(scratch, "386"), {
      RUNNER_TOOL_CACHE: steps.env["RUNNER_TOOL_CACHE"] ?? "",
    });
    made.write({
      "go.mod": "module example.org/newer\n\ngo 1.21\n",
      "main.go": "package main\n\nfunc newer()\n\nfunc main() { newer() }\n",
      // PSHUFB: SSSE3
      "newer_386.s":
        '#include "textflag.h"\n\nTEXT \u00b7newer(SB), NOSPLIT, $0-0\n\tPSHUFB X0, X0\n\tRET\n',
    });
    const asked = { targets: "linux/386 linux/386/softfloat", smoke: "x", "qemu-suite": "trixie" };
    const { exitCode, log } = await made.action({ ...asked, cpu: "floor" });
    assert.equal(exitCode, 1);
    assert.match(log, /linux\/386: .*SIGILL in main\.newer on qemu32, the oldest/);
    assert.match(log, /linux\/386\/softfloat: .*SIGILL in main\.newer on pentium, the oldest/);
  });

  it("is what 386 needs: under the host's release its programs crash, and that is warned of", async () => {
    const made = new Job(join(scratch, "386 crash"), {
      RUNNER_TOOL_CACHE: steps.env["RUNNER_TOOL_CACHE"] ?? "",
    });
    made.copyExample();
    const asked = { targets: "linux/386", smoke: "--version", cpu: "floor" };
    const { log } = await made.action(asked);
    assert.match(log, /^::warning::under QEMU 7\.2\.\d+ 386 programs of Go .*qemu-suite \(trixie/m);
    const newer = await made.action({ ...asked, "qemu-suite": "trixie" });
    assert.equal(newer.exitCode, 0, newer.log);
    assert.doesNotMatch(newer.log, /^::warning.*QEMU/m);
  });

  it("names a release that the archive has not: said so, with what to type", async () => {
    const { exitCode, log } = await job("no such suite").action({
      ...inputs,
      "qemu-suite": "sarge-and-a-half",
    });
    assert.equal(exitCode, 1, log);
    assert.match(log, /sarge-and-a-half/);
  });
});

describe("qemu", () => {
  let made: Job;
  let folder: string;
  before(() => {
    made = job("given");
    folder = join(scratch, "given qemu's");
    cpSync(join(qemuOf(steps), "amd64-trixie"), folder, { recursive: true });
  });

  it("is a path with the architecture in it, and is used as it is", async () => {
    const { exitCode, log } = await made.action({ ...inputs, qemu: `${folder}/qemu-{arch}` });
    assert.equal(exitCode, 0, log);
    const report = made.report();
    const programs = report.targets.map(({ emulator }) => emulator.program);
    assert.deepEqual(programs, [`${folder}/qemu-aarch64`, `${folder}/qemu-arm`]);
    const tool = report.tools.find(({ name }) => name === "qemu-aarch64");
    assert.equal(tool?.source, "given");
    assert.match(tool?.verification ?? "", /not verified/);
  });

  it("comes before an entry and a QEMU that are there, and is called where it may not be registered", async () => {
    const inputsOf = { ...inputs, qemu: `${folder}/qemu-{arch}`, emulator: "direct" };
    const { exitCode, log } = await made.action(inputsOf);
    assert.equal(exitCode, 0, log);
    const [run] = made.report().targets.map(({ artifacts }) => artifacts[0]?.run?.command ?? []);
    assert.ok(run?.includes(`${folder}/qemu-aarch64`), run?.join(" "));
  });

  const wrong: readonly [string, (file: string) => void, RegExp][] = [
    [
      "is not there",
      () => {},
      /qemu: \S.*qemu-aarch64 is no program, wanted an emulator of aarch64/,
    ],
    [
      "does not start",
      (file) => {
        writeFileSync(file, "#!/no/such/interpreter\n");
        chmodSync(file, 0o755);
      },
      /qemu: .*qemu-aarch64/,
    ],
    [
      "is of another architecture",
      (file) => cpSync(join(folder, "qemu-arm"), file),
      /qemu: .*qemu-aarch64 10\.\S+ does not run arm64 programs/,
    ],
  ];
  for (const [what, make, says] of wrong) {
    it(`is refused when it ${what}`, async () => {
      const place = join(scratch, what);
      mkdirSync(place);
      make(join(place, "qemu-aarch64"));
      const { exitCode, log } = await made.action({
        targets: "linux/arm64",
        smoke: "x",
        qemu: `${place}/qemu-{arch}`,
      });
      assert.equal(exitCode, 1, log);
      assert.match(log, says);
      assert.match(log, /leave qemu out/);
    });
  }

  it("without a placeholder is refused for the other architecture, and told of it", async () => {
    const { exitCode, log } = await made.action({ ...inputs, qemu: `${folder}/qemu-aarch64` });
    assert.equal(exitCode, 1, log);
    assert.match(log, /qemu-aarch64 10\.\S+ does not run arm programs/);
    assert.match(log, /Write \{arch\} where its name has the architecture/);
  });

  it("has no other placeholder", async () => {
    const { exitCode, log } = await made.action({ ...inputs, qemu: "/opt/{triple}/qemu" });
    assert.equal(exitCode, 1);
    assert.match(log, /qemu: "\{triple\}" is no placeholder/);
  });
});

describe("qemu and qemu-suite", () => {
  it("are refused together", async () => {
    const { exitCode, log } = await steps.action({
      ...inputs,
      qemu: "/opt/qemu-{arch}",
      "qemu-suite": "trixie",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /qemu and qemu-suite/);
  });
});
