import { closest } from "fastest-levenshtein";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import type { Context, Environment } from "../context.ts";
import { childEnvironment } from "../environment.ts";
import { which } from "../host.ts";
import { exec, execPiped } from "../process.ts";
import {
  archiveSources,
  parseDeb822Sources,
  parseOneLineSources,
  renderSources,
  type Source,
} from "./sources.ts";

/**
 * apt on folders of its own: it resolves and fetches packages of the distribution without root,
 * and neither reads nor changes what is installed on the host. Signatures are checked with the
 * host's keyrings, as ever.
 */
export interface AptRoot {
  readonly folder: string;
  readonly architecture: string;
  /** The environment in which apt works on this root. */
  readonly env: Environment;
}

/** Of the host's settings, those that say how to reach an archive (apt.conf(5)). */
const reachingSettings = /^Acquire::(?:https?|socks|ftp|Check-|Retries|ForceIPv|Max-|Min-)/;

/**
 * Makes a private root in a folder and fetches the archive's indexes into it.
 *
 * @throws Failure on hosts without apt, and when an index does not arrive.
 */
export async function openAptRoot(
  folder: string,
  architecture: string,
  context: Context,
): Promise<AptRoot> {
  const { env, host, signal } = context;
  const missing = ["apt-get", "apt-config", "dpkg-deb"].find(
    (tool) => which(tool, env) === undefined,
  );
  if (missing !== undefined) {
    throw new Failure(`${missing} is not there: this host is no Debian or Ubuntu`, {
      remedy: "Install what is wanted by the host's own means.",
    });
  }
  for (const path of ["lists/partial", "archives/partial", "sources"]) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, "status"), "");
  const sources = archiveSources(hostSources(), host.codename);
  if (sources.length === 0) {
    throw new Failure(`apt's sources name no archive of ${host.codename}`, {
      remedy: "Look into /etc/apt/sources.list and /etc/apt/sources.list.d.",
    });
  }
  writeFileSync(join(folder, "sources", "archive.sources"), renderSources(sources, architecture));
  const dump = await exec("apt-config", ["dump"], { env: childEnvironment(env), signal });
  writeFileSync(join(folder, "apt.conf"), aptConfiguration(folder, architecture, dump.stdout));
  const root = {
    folder,
    architecture,
    env: { ...childEnvironment(env), APT_CONFIG: join(folder, "apt.conf"), LC_ALL: "C.UTF-8" },
  };
  await update(root, context);
  return root;
}

/** Everything below the folder; nothing of the host's but how to reach the archive. */
function aptConfiguration(folder: string, architecture: string, hostDump: string): string {
  const settings: Readonly<Record<string, string>> = {
    // Read before the host's own files, and so in their place: their hooks are for the host.
    "Dir::Etc::main": "/dev/null",
    "Dir::Etc::parts": "/dev/null",
    "Dir::Etc::sourcelist": "/dev/null",
    "Dir::Etc::sourceparts": join(folder, "sources"),
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": "/dev/null",
    "Dir::State": folder,
    "Dir::State::lists": join(folder, "lists"),
    "Dir::State::status": join(folder, "status"),
    "Dir::Cache": folder,
    "Dir::Cache::archives": join(folder, "archives"),
    "APT::Architecture": architecture,
    "APT::Architectures": architecture,
    "APT::Install-Recommends": "false",
    "APT::Sandbox::User": "",
    "APT::Update::Error-Mode": "any",
    "Acquire::Languages": "none",
    "Acquire::Retries": "3",
    "Debug::NoLocking": "true",
  };
  const taken = hostDump
    .split("\n")
    .filter((line) => reachingSettings.test(line) && !line.endsWith(' "";'));
  const own = Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)};`);
  return `${[...taken, ...own].join("\n")}\n`;
}

function hostSources(): Source[] {
  const read = (file: string): string => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return ""; // one of the two forms is enough
    }
  };
  const folder = "/etc/apt/sources.list.d";
  const names = ((): string[] => {
    try {
      return readdirSync(folder).sort();
    } catch {
      return [];
    }
  })();
  return [
    ...parseOneLineSources(read("/etc/apt/sources.list")),
    ...names.flatMap((name) => {
      if (name.endsWith(".sources")) return parseDeb822Sources(read(join(folder, name)));
      return name.endsWith(".list") ? parseOneLineSources(read(join(folder, name))) : [];
    }),
  ];
}

/** Old apts ignore Error-Mode and exit 0 with half of the indexes: their words count too. */
const halfUpdated = /^(?:E|W|Err).*(?:failed to (?:download|fetch)|unexpected size)/im;

async function update(root: AptRoot, { signal }: Context): Promise<void> {
  const what = `the package lists for ${root.architecture} could not be fetched`;
  const result = await exec("apt-get", ["update", "-q"], { env: root.env, signal }).catch(
    (cause: unknown) => {
      throw new Failure(what, {
        detail: cause instanceof Failure ? cause.detail : undefined,
        cause,
      });
    },
  );
  const printed = result.stdout + result.stderr;
  if (halfUpdated.test(printed)) throw new Failure(what, { detail: printed });
}

/** A package's file, fetched and checked by apt. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly file: string;
}

/**
 * Fetches packages with everything they depend on.
 *
 * @throws Failure naming a package that there is not, and the nearest one.
 */
export async function fetchPackages(
  root: AptRoot,
  names: readonly string[],
  { signal }: Context,
): Promise<PackageFile[]> {
  const args = ["install", "--download-only", "--yes", "-q", ...names];
  await exec("apt-get", args, { env: root.env, signal }).catch(async (cause: unknown) => {
    throw await explainInstall(cause, root, signal);
  });
  const archives = join(root.folder, "archives");
  return readdirSync(archives)
    .filter((name) => name.endsWith(".deb"))
    .map((name) => {
      const [packageName = "", version = ""] = name.split("_");
      return {
        name: packageName,
        version: decodeURIComponent(version),
        file: join(archives, name),
      };
    });
}

async function explainInstall(
  cause: unknown,
  root: AptRoot,
  signal: AbortSignal,
): Promise<unknown> {
  if (!(cause instanceof Failure)) return cause;
  const { detail = "" } = cause;
  const [, missing] =
    /Unable to locate package (\S+)|Package '?(\S+?)'? has no installation candidate/.exec(
      detail,
    ) ?? [];
  if (missing === undefined)
    return new Failure("apt could not fetch the packages", { detail, cause });
  const { stdout } = await exec("apt-cache", ["pkgnames"], { env: root.env, signal });
  return new Failure(`there is no package ${missing} for ${root.architecture}`, {
    remedy: `Did you mean ${closest(missing, stdout.split("\n"))}?`,
    detail,
    cause,
  });
}

/** Takes single files out of a package, by their paths in it (`./usr/bin/...`). */
export async function extractFiles(
  { file }: PackageFile,
  members: readonly string[],
  folder: string,
  { env, signal }: Context,
): Promise<void> {
  await execPiped(
    ["dpkg-deb", "--fsys-tarfile", file],
    ["tar", "--extract", "--no-same-owner", "--directory", folder, ...members],
    { env: childEnvironment(env), signal },
  );
}
