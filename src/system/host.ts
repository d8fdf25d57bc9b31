import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Environment } from "./context.ts";

/** The machine this runs on, in Go's words. */
export interface Host {
  /** GOOS of the host: linux, darwin, windows. */
  readonly os: string;
  /** GOARCH of the host. */
  readonly arch: string;
  /** ID and VERSION_CODENAME of /etc/os-release, "" where there is none. */
  readonly distribution: string;
  readonly codename: string;
  readonly root: boolean;
  readonly cpus: number;
  /** Bytes that are free for this process and its children, within the limit of a container. */
  readonly memory: number;
}

/** Go's name for what node calls `process.arch`; the others are the same in both. */
const goArchOf: Readonly<Record<string, string>> = {
  x64: "amd64",
  ia32: "386",
  loong64: "loong64",
};

/** Reads what the machine says of itself. Starts no process. */
export function readHost(cpus: number): Host {
  const release = readOsRelease();
  return {
    os: process.platform === "win32" ? "windows" : process.platform,
    arch: goArchOf[process.arch] ?? process.arch,
    distribution: release["ID"] ?? "",
    codename: release["VERSION_CODENAME"] ?? "",
    root: process.getuid?.() === 0,
    cpus,
    memory: process.availableMemory(),
  };
}

/** os-release(5): KEY=value lines, the value quoted as in a shell. */
function readOsRelease(): Record<string, string> {
  const fields: Record<string, string> = {};
  let text: string;
  try {
    text = readFileSync("/etc/os-release", "utf8");
  } catch {
    return fields; // macOS, Windows and bare containers have none
  }
  for (const line of text.split("\n")) {
    const [, key, value] = /^([A-Z_]+)=["']?(.*?)["']?$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields[key] = value;
  }
  return fields;
}

/** The first executable of that name in PATH, or undefined. */
export function which(name: string, env: Environment): string | undefined {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  for (const folder of (env["PATH"] ?? env["Path"] ?? "").split(delimiter)) {
    if (folder === "") continue;
    for (const suffix of suffixes) {
      const file = join(folder, name + suffix);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

/** Whether it is a file that this user may execute. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
