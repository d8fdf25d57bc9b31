import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import type { Context, Environment } from "../context.ts";
import { exec, observe } from "../process.ts";
import { sha256Name, takeKept } from "../kept.ts";
import { logOrigin, type DebFile, type Opened, type Package } from "./closure.ts";
import type { Source } from "./sources.ts";

/*
 * One package without what it depends on, looked up in the indexes themselves. apt answers the same
 * question from a cache of all packages, which it makes first: a second and more for 60,000 of them.
 */

/** Reads an index, however it is compressed, and fetches a file as apt fetches packages. */
export const aptHelper = "/usr/lib/apt/apt-helper";

/** A package of an index, and where its file is. */
export interface ListedPackage extends Package {
  readonly uri: string;
  /** deb-control(5): what must be there for it to work; "" for nothing. */
  readonly depends: string;
}

/** An index that apt has fetched. */
interface Index {
  /** Address that paths of packages are relative to. */
  readonly repository: string;
  readonly file: string;
}

/**
 * The newest version of each package in the indexes of some sources, as far as apt has fetched them
 * and found them signed.
 *
 * @param env says whose indexes: the host's, or those of a private root.
 * @returns by name; those that are in no index are missing.
 */
export async function lookUp(
  names: readonly string[],
  sources: readonly Source[],
  env: Environment,
  { architecture, context }: Opened,
): Promise<ReadonlyMap<string, ListedPackage>> {
  const indexes = await indexesOf(sources, architecture, env, context);
  const listed = await Promise.all(
    indexes.map(async ({ repository, file }) => {
      const stanzas = await stanzasOf(names, file, env, context);
      return stanzas.flatMap((stanza) => parseStanza(stanza, repository));
    }),
  );
  const newest = new Map<string, ListedPackage>();
  for (const one of listed.flat()) {
    if (one.architecture !== architecture && one.architecture !== "all") continue;
    const other = newest.get(one.name);
    if (other === undefined || (await isNewer(one.version, other.version, env, context))) {
      newest.set(one.name, one);
    }
  }
  return newest;
}

/** apt-get(8), indextargets: a line an index that is there. */
async function indexesOf(
  sources: readonly Source[],
  architecture: string,
  env: Environment,
  { signal }: Context,
): Promise<Index[]> {
  const fields = ["RELEASE", "ARCHITECTURE", "TRUSTED", "REPO_URI", "FILENAME"];
  const format = fields.map((field) => `$(${field})`).join("\t");
  const args = ["indextargets", "--format", format, "Created-By: Packages"];
  const { stdout } = await exec("apt-get", args, { env, signal });
  const suites = new Set(sources.flatMap((source) => source.suites));
  return stdout.split("\n").flatMap((line) => {
    const [suite = "", of = "", trusted = "", repository = "", file = ""] = line.split("\t");
    const wanted = suites.has(suite) && of === architecture && trusted === "yes";
    return wanted ? [{ repository, file }] : [];
  });
}

/** Reads an index once, a piece at a time, and keeps the stanzas of some packages. */
async function stanzasOf(
  names: readonly string[],
  file: string,
  env: Environment,
  { signal }: Context,
): Promise<string[]> {
  const reader = spawn(aptHelper, ["cat-file", file], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
    signal,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    reader.once("error", reject);
    reader.once("close", resolve);
  });
  ended.catch(() => {}); // whoever reads to the end is told
  const found: string[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of reader.stdout) {
    const text = Buffer.concat([rest, chunk as Buffer]);
    const whole = text.lastIndexOf("\n\n") + 1;
    found.push(...stanzasIn(text.subarray(0, whole), names));
    rest = text.subarray(whole);
  }
  found.push(...stanzasIn(rest, names));
  const exitCode = await ended;
  if (exitCode === 0) return found;
  throw new Failure(`${aptHelper} cat-file ${file} ended with exit code ${exitCode}`);
}

function stanzasIn(text: Buffer, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const field = `Package: ${name}\n`;
    const found: string[] = [];
    for (let at = text.indexOf(field); at >= 0; at = text.indexOf(field, at + 1)) {
      if (at > 0 && text[at - 1] !== 0x0a) continue;
      const start = at === 0 ? 0 : text.lastIndexOf("\n\n", at) + 1;
      const end = text.indexOf("\n\n", at);
      found.push(text.toString("utf8", start, end < 0 ? text.length : end));
    }
    return found;
  });
}

/** A stanza of an index (deb822): nothing, for one that lacks what a package must have. */
export function parseStanza(stanza: string, repository: string): ListedPackage[] {
  const field = (name: string): string =>
    new RegExp(`^${name}: *(.*)$`, "m").exec(stanza)?.[1]?.trim() ?? "";
  const path = field("Filename");
  const sha256 = field("SHA256");
  // apt-helper takes what is no sha256 for none, and then checks nothing.
  if (path === "" || !/^[0-9a-f]{64}$/.test(sha256) || !/^\d+$/.test(field("Size"))) return [];
  return [
    {
      name: field("Package"),
      version: field("Version"),
      architecture: field("Architecture"),
      bytes: Number(field("Size")),
      sha256,
      uri: `${repository.replace(/\/*$/, "/")}${path}`,
      depends: [field("Pre-Depends"), field("Depends")].filter((text) => text !== "").join(", "),
    },
  ];
}

async function isNewer(
  version: string,
  other: string,
  env: Environment,
  { signal }: Context,
): Promise<boolean> {
  const args = ["--compare-versions", version, "gt", other];
  return (await observe("dpkg", args, { env, signal })).exitCode === 0;
}

/**
 * Fetches a package as apt would, which holds it against the sha256 of the index.
 *
 * @throws Failure when the archive has it no longer, or gives other bytes.
 */
export async function fetchListed(
  { uri, depends: _depends, ...found }: ListedPackage,
  root: Opened,
): Promise<DebFile> {
  const { env, layout, architecture, context } = root;
  const { signal } = context;
  mkdirSync(layout.archives, { recursive: true });
  const path = join(layout.archives, `${found.name}.deb`);
  if (await takeKept(found.sha256, path, context)) {
    logOrigin([found], [], root);
    return { ...found, path };
  }
  try {
    await exec(aptHelper, ["download-file", uri, path, `SHA256:${found.sha256}`], { env, signal });
  } catch (failure) {
    if (!(failure instanceof Failure) || signal.aborted) throw failure;
    throw new Failure(`apt could not fetch ${found.name} ${found.version} for ${architecture}`, {
      remedy: "See whether `apt-get download` works on this host, or try again later.",
      detail: failure.detail,
      cause: failure,
    });
  }
  await context.kept?.keep(sha256Name(found.sha256), path);
  return { ...found, path };
}
