import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import type { Report } from "../../src/report/model.ts";

/** The committed bundle: what the runner starts. */
export const bundle = {
  main: resolve("dist/main/index.js"),
  post: resolve("dist/post/index.js"),
};

/** Compilers are large: test files that only use them have them from one tool cache. */
export const sharedTools = resolve("node_modules/.cache/go-cross-matrix/tool-cache");

/** Folders of one test file, taken away at its end. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Jobs that registered an emulator with this machine's kernel, by the state that main saved. */
const registrations = new Set<string>();

// The runner starts post at the end of a job, however it went.
after(() => {
  for (const registration of registrations) {
    const env = { ...process.env, RUNNER_TEMP: tmpdir(), STATE_registration: registration };
    execFileSync(process.execPath, [bundle.post], { env });
  }
});

/** How the go command reaches its proxy here, told to the bundle as a user's environment would. */
export const goProxy = execFileSync("go", ["env", "GOPROXY"], { encoding: "utf8" }).trim();

/** What a started bundle left behind. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: string;
  readonly summary: string;
}

/** A job of the runner: its folders and files, and the environment that it gives an action. */
export class Job {
  readonly folder: string;
  readonly workspace: string;
  readonly env: Record<string, string>;

  constructor(folder: string, env: Readonly<Record<string, string>> = {}) {
    this.folder = folder;
    this.workspace = join(folder, "workspace");
    for (const name of ["workspace", "temp", "tools", "home", "files"]) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    const file = (name: string): string => {
      const path = join(folder, "files", name);
      writeFileSync(path, "");
      return path;
    };
    this.env = {
      PATH: process.env["PATH"] ?? "",
      HOME: join(folder, "home"),
      GOPROXY: goProxy,
      // The module and build caches of the machine: tests of the toolchain have their own.
      GOMODCACHE: goEnv("GOMODCACHE"),
      GOCACHE: goEnv("GOCACHE"),
      GOFLAGS: "-buildvcs=false",
      ...certificates(),
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: join(folder, "temp"),
      RUNNER_TOOL_CACHE: join(folder, "tools"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_ENV: file("env"),
      GITHUB_PATH: file("path"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
      ...env,
    };
  }

  /** Puts a Go project into the workspace. */
  copyExample(name = "greet"): void {
    cpSync(resolve("examples", name), this.workspace, {
      recursive: true,
      filter: (file) => !file.endsWith("/dist"),
    });
  }

  /** Writes files into the workspace. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.workspace, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Starts main as the runner does: no arguments, inputs as INPUT_*. */
  async action(
    inputs: Readonly<Record<string, string>>,
    entry: keyof typeof bundle = "main",
  ): Promise<Outcome> {
    const variables = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    return this.start(process.execPath, [bundle[entry]], {
      ...this.env,
      ...Object.fromEntries(variables),
    }).done;
  }

  /** Starts the bundle as a person does, outside of any job. */
  async command(...args: string[]): Promise<Outcome> {
    return this.begin(...args).done;
  }

  /** The same, to be interrupted. */
  begin(...args: string[]): { readonly child: ChildProcess; readonly done: Promise<Outcome> } {
    const outside = Object.entries(this.env).filter(([name]) => !/^(?:GITHUB|RUNNER)_/.test(name));
    const env = {
      ...Object.fromEntries(outside),
      XDG_CACHE_HOME: join(this.folder, "tools"),
      TMPDIR: join(this.folder, "temp"),
    };
    return this.start(process.execPath, [bundle.main, ...args], env);
  }

  start(
    file: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): { child: ChildProcess; done: Promise<Outcome> } {
    const child = spawn(file, args, {
      cwd: this.workspace,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let log = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      log += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      log += text;
    });
    const done = new Promise<Outcome>((settle, reject) => {
      child.once("error", reject);
      child.once("close", (exitCode) => {
        const { registration } = this.#values("state");
        if (registration !== undefined) registrations.add(registration);
        settle({
          exitCode,
          stdout,
          stderr,
          log,
          outputs: this.#values("output"),
          state: this.#values("state"),
          path: this.#file("path"),
          summary: this.#file("summary"),
        });
      });
    });
    return { child, done };
  }

  report(path = "dist/report.json"): Report {
    return JSON.parse(readFileSync(join(this.workspace, path), "utf8")) as Report;
  }

  has(path: string): boolean {
    return existsSync(join(this.workspace, path));
  }

  #file(name: string): string {
    return readFileSync(join(this.folder, "files", name), "utf8");
  }

  /** Entries as the runner reads them: NAME<<DELIMITER, lines, DELIMITER. */
  #values(name: string): Record<string, string> {
    const entries = this.#file(name).matchAll(/^([^\n]+?)<<(\S+)\n([^]*?)\n\2$/gm);
    return Object.fromEntries([...entries].map(([, key = "", , value = ""]) => [key, value]));
  }
}

function goEnv(name: string): string {
  return execFileSync("go", ["env", name], { encoding: "utf8" }).trim();
}

/** A machine behind a proxy of its own has its own certificates. */
function certificates(): Record<string, string> {
  const names = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
