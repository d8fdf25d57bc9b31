import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { goProxy, scratchFolder } from "../bundle/bundle.ts";

/*
 * Whole workflows, as a runner takes them: act in host mode, on a clone of what is committed.
 */

const scratch = scratchFolder("act");
const repository = join(scratch, "go-cross-matrix");
execFileSync("git", ["clone", "--quiet", resolve("."), repository]);
const binfmt = "/proc/sys/fs/binfmt_misc";
const entries = (): string[] => (existsSync(binfmt) ? readdirSync(binfmt) : []);
const goEnv = (name: string): string =>
  execFileSync("go", ["env", name], { encoding: "utf8" }).trim();

interface Ran {
  readonly exitCode: number | null;
  readonly log: string;
}

async function act(folder: string, workflow: string, ...args: string[]): Promise<Ran> {
  const home = join(scratch, "home");
  mkdirSync(home, { recursive: true });
  const labels = ["ubuntu-latest", "ubuntu-24.04-arm"];
  const options = [
    "--workflows",
    workflow,
    ...labels.flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    "--cache-server-addr=127.0.0.1",
    "--artifact-server-addr=127.0.0.1",
    `--artifact-server-path=${join(scratch, "artifacts")}`,
  ];
  const env = {
    ...process.env,
    HOME: home,
    GOPROXY: goProxy,
    GOCACHE: goEnv("GOCACHE"),
    GOMODCACHE: goEnv("GOMODCACHE"),
    GOFLAGS: "-buildvcs=false",
  };
  const child = spawn("act", ["push", ...options, ...args], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  const exitCode = await new Promise<number | null>((settle, reject) => {
    child.once("error", reject);
    child.once("close", settle);
  });
  return { exitCode, log };
}

/** A repository of a user's, with one workflow. */
function userRepository(name: string, steps: readonly string[]): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  execFileSync("cp", ["-r", `${resolve("examples/greet")}/.`, folder]);
  execFileSync("rm", ["-rf", join(folder, "dist")]);
  const job = [
    "on: push",
    "jobs:",
    "  build:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    ...steps,
    "",
  ];
  writeFileSync(join(folder, ".github/workflows/build.yml"), job.join("\n"));
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
    execFileSync("git", [...identity, ...args], { cwd: folder });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=test");
  return folder;
}

const ours = ["--local-repository", `OWNER/go-cross-matrix@v1=${repository}`];

describe("under act", () => {
  it("one job builds, runs and audits three targets, and post leaves the kernel as it was", async () => {
    const before = entries();
    const { exitCode, log } = await act(repository, ".github/workflows/one-job.yml");
    assert.equal(exitCode, 0, log);
    assert.match(log, /3 targets, 6 products/);
    assert.match(log, /linux\/arm\/v7 +greet .* (?:emulated|native), \d+ ms +ok/);
    assert.match(log, /Success - Post/);
    assert.deepEqual(entries(), before);
  });

  it("a plan fans out into a job a target", async () => {
    const { exitCode, log } = await act(repository, ".github/workflows/fan-out.yml");
    assert.equal(exitCode, 0, log);
    for (const target of ["linux/amd64", "linux/arm64", "linux/arm/v7"]) {
      assert.match(log, new RegExp(`${target} +greet .* ok`));
    }
    assert.equal(log.match(/Job succeeded/g)?.length, 4);
  });

  it("a user's workflow says uses: OWNER/go-cross-matrix@v1, and later steps run the products", async () => {
    const folder = userRepository("user", [
      "      - uses: actions/checkout@v7",
      "      - uses: OWNER/go-cross-matrix@v1",
      "        with:",
      "          targets: linux/arm64",
      "          smoke: --version",
      "      - run: ./dist/linux-arm64/greet --lang de-AT Ada",
    ]);
    const before = entries();
    const { exitCode, log } = await act(folder, ".github/workflows/build.yml", ...ours);
    assert.equal(exitCode, 0, log);
    assert.match(log, /Hallo, Ada!/);
    assert.deepEqual(entries(), before);
  });

  it("a wrong input fails the job with its message and no stack trace", async () => {
    const folder = userRepository("wrong", [
      "      - uses: actions/checkout@v7",
      "      - uses: OWNER/go-cross-matrix@v1",
      "        with:",
      "          targets: linux/armv7",
    ]);
    const { exitCode, log } = await act(folder, ".github/workflows/build.yml", ...ours);
    assert.equal(exitCode, 1);
    assert.match(log, /targets: "linux\/armv7" is not a platform that Go builds for/);
    assert.match(log, /Did you mean "linux\/arm\/v7"\?/);
    assert.doesNotMatch(log, /\bat .+\.js:\d+/);
  });
});

describe("the workflows", () => {
  const files = readdirSync(".github/workflows").map((name) => join(".github/workflows", name));

  it("are clean under actionlint", () => {
    execFileSync("actionlint", files, { stdio: ["ignore", "inherit", "inherit"] });
  });

  it("are clean under zizmor's pedantic persona", () => {
    const options = ["--persona", "pedantic", "--offline", "--quiet"];
    execFileSync("zizmor", [...options, "action.yml", ...files], {
      stdio: ["ignore", "inherit", "inherit"],
    });
  });

  it("pin every action of others by its commit", () => {
    for (const file of files) {
      for (const [, action = ""] of readFileSync(file, "utf8").matchAll(/uses: ([^.\s]\S+)/g)) {
        assert.match(action, /@[0-9a-f]{40}$/, file);
      }
    }
  });
});
