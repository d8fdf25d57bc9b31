import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { goProxy, scratchFolder } from "../bundle/bundle.ts";

const scratch = scratchFolder("act");
/** What is committed, as users get it. */
export const repository = join(scratch, "go-cross-matrix");
execFileSync("git", ["clone", "--quiet", resolve("."), repository]);
const goEnv = (name: string): string =>
  execFileSync("go", ["env", name], { encoding: "utf8" }).trim();

export interface Ran {
  readonly exitCode: number | null;
  readonly log: string;
}

/** Runs a workflow in host mode, as a push. */
export async function act(folder: string, workflow: string, ...args: string[]): Promise<Ran> {
  const home = join(scratch, "home");
  mkdirSync(home, { recursive: true });
  const labels = ["ubuntu-latest", "ubuntu-24.04-arm"];
  const options = [
    "--workflows",
    workflow,
    ...labels.flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    "--cache-server-addr=127.0.0.1",
    "--artifact-server-addr=127.0.0.1",
    // Of this run alone: every run of act has the number 1.
    `--artifact-server-path=${mkdtempSync(join(scratch, "artifacts-"))}`,
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

/** A repository of a user's: the example, with one workflow. */
export function userRepository(name: string, workflow: string, example = "greet"): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  execFileSync("cp", ["-r", `${resolve("examples", example)}/.`, folder]);
  execFileSync("rm", ["-rf", join(folder, "dist")]);
  writeFileSync(join(folder, ".github/workflows/build.yml"), workflow);
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
    execFileSync("git", [...identity, ...args], { cwd: folder });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=test");
  return folder;
}

/** A workflow of one job with these steps after the checkout. */
export function workflowOf(steps: string): string {
  const indented = steps.trimEnd().replaceAll(/^(?=.)/gm, "      ");
  const job = "on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n";
  return `${job}      - uses: actions/checkout@v7\n${indented}\n`;
}

/** Runs the workflow of a user's repository, for whom v1 is what is committed. */
export function actForUser(folder: string): Promise<Ran> {
  return act(folder, ".github/workflows/build.yml", ...standIns());
}

/** A folder a call, which stands where an action of another repository would be cloned. */
function standIns(): string[] {
  const pins = readFileSync(".github/workflows/go-cross-matrix.yml", "utf8");
  const pinOf = (action: string): string =>
    new RegExp(`${action}@([0-9a-f]{40})`).exec(pins)?.[1] ?? "none";
  return [
    [`OWNER/go-cross-matrix@v1`, repository],
    ...(["upload", "download"] as const).flatMap((kind) => {
      const action = `actions/${kind}-artifact`;
      const folder = standIn(kind);
      return [`${action}@${pinOf(action)}`, `${action}@${versions[kind]}`].map(
        (ref) => [ref, folder] as const,
      );
    }),
  ].flatMap(([ref, folder]) => ["--local-repository", `${ref}=${folder}`]);
}

/** As the examples and docs name them. */
const versions = { upload: "v7", download: "v8" } as const;

/** An action that speaks the real protocol, by the client that the real one has too. */
function standIn(kind: "upload" | "download"): string {
  const folder = join(scratch, `${kind}-artifact`);
  mkdirSync(folder, { recursive: true });
  const inputs = ["name", "path", "pattern", "merge-multiple", "overwrite"];
  writeFileSync(
    join(folder, "action.yml"),
    [
      `name: ${kind}`,
      "inputs:",
      ...inputs.map((name) => `  ${name}: { required: false }`),
      "runs: { using: node24, main: main.mjs }",
      "",
    ].join("\n"),
  );
  const module = pathToFileURL(resolve("test/act/artifact", `${kind}.ts`)).href;
  writeFileSync(join(folder, "main.mjs"), `await import(${JSON.stringify(module)});\n`);
  return folder;
}
