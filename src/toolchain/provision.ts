import { delimiter, join } from "node:path";
import { Failure } from "../failure.ts";
import type { GoSource } from "../inputs/definitions.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { fromCache } from "../system/kept.ts";
import { NotThere, Refused, Unreachable } from "../system/download.ts";
import { exec } from "../system/process.ts";
import { addToPath } from "../system/workflow.ts";
import { readDistList, type Ports } from "../targets/ports.ts";
import { findProxies, type Proxy } from "./goproxy.ts";
import { install } from "./install.ts";
import { findInstalled, type InstalledGo } from "./installed.ts";
import { mirrorOrigin, proxyOrigin, siteOrigin, type Origin } from "./origin.ts";
import { layOutPackaged, type PackagedGo } from "./packaged.ts";
import type { Requirement } from "./requirement.ts";
import {
  fetchedAsIs,
  highest,
  nearestVersions,
  type GoVersion,
  type VersionSpec,
} from "./version.ts";

/** The Go that builds, and what is known of it. */
export interface Toolchain {
  readonly version: string;
  readonly minor: number;
  /** GOROOT. */
  readonly root: string;
  /** Path of the go program. */
  readonly go: string;
  readonly source: "installed" | "apt" | Origin["source"];
  readonly verified: boolean;
  /** How it was verified, or why it was not: one sentence. */
  readonly verification: string;
  /** The h1: hash of its module; null where it was not verified. */
  readonly sha: string | null;
  /** What providing it took. */
  readonly seconds: number;
}

/**
 * Provides a Go that meets the requirement: an installed one, else one from Go's site, from GOPROXY
 * or from a mirror, which the checksum database vouches for. It is put on the PATH of later steps.
 *
 * `auto` goes on to the next source where one has it not or cannot be asked, and never where
 * something does not verify.
 *
 * @throws Failure when there is none, or one does not verify.
 */
export async function provisionGo(
  requirement: Requirement,
  source: GoSource,
  context: Context,
): Promise<Toolchain> {
  const started = performance.now();
  const found = await provide(requirement, source, context);
  const { version, root, go, verification } = found;
  context.log.info(`Go ${version} (${requirement.from}): ${root}; ${verification}`);
  if (go !== which("go", context.env)) addToPath(context.env, join(root, "bin"));
  return { ...found, seconds: (performance.now() - started) / 1000 };
}

type Found = Omit<Toolchain, "seconds">;

async function provide(
  requirement: Requirement,
  source: GoSource,
  context: Context,
): Promise<Found> {
  const { spec } = requirement;
  if (source === "auto" || source === "installed") {
    const installed = await findInstalled(spec, context);
    if (installed !== undefined) return describeInstalled(installed);
    if (source === "installed") throw notInstalled(requirement);
  }
  const failures: Failure[] = [];
  for (const { name, get } of await placesOf(source, requirement, context)) {
    try {
      return await get();
    } catch (failure) {
      const passing = failure instanceof NotThere || failure instanceof Unreachable;
      if (!passing || context.signal.aborted) throw failure;
      if (source === "auto") context.log.info(`Go from ${name}: ${failure.message}`);
      failures.push(failure);
    }
  }
  // That a version is nowhere says more than that some place could not be asked.
  throw (
    failures.find((failure) => failure instanceof NotThere) ??
    failures.at(-1) ??
    new Failure("go-source: there is no place to fetch Go from")
  );
}

/** Somewhere a Go can be had. */
interface Place {
  readonly name: string;
  readonly get: () => Promise<Found>;
}

async function placesOf(
  source: GoSource,
  requirement: Requirement,
  context: Context,
): Promise<Place[]> {
  const at = (origin: Origin): Place => ({
    name: origin.name,
    get: () => fetchGo(requirement, origin, source === "auto", context),
  });
  const packages: Place = {
    name: "the distribution's packages",
    get: async () => describePackaged(await layOutPackaged(requirement.spec, context)),
  };
  if (source === "download") return [at(siteOrigin(context))];
  if (source === "proxy") return [at(proxyOrigin(await findProxies(context)))];
  if (source === "apt") return [packages];
  if (source !== "auto" && source !== "installed") return [at(mirrorOrigin(source))];
  const proxies = await knownProxies(context);
  const proxied = proxies.length > 0 ? [at(proxyOrigin(proxies))] : [];
  return [at(siteOrigin(context)), ...proxied, packages];
}

function describePackaged({ version, root, package: from, sha256 }: PackagedGo): Found {
  return {
    version: version.text,
    minor: version.minor,
    root,
    go: join(root, "bin", "go"),
    source: "apt",
    verified: true,
    verification: `${from}, which the distribution built and apt verified by the archive's signature`,
    sha: `sha256:${sha256}`,
  };
}

/** The proxies there are, if any: to fetch from, and to reach the checksum database through. */
async function knownProxies(context: Context): Promise<Proxy[]> {
  try {
    return await findProxies(context);
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    context.log.debug(failure.message);
    return [];
  }
}

async function fetchGo(
  requirement: Requirement,
  origin: Origin,
  mayBeInstalled: boolean,
  context: Context,
): Promise<Found> {
  const { spec } = requirement;
  const version = fetchedAsIs(spec) ?? (await chooseListed(requirement, origin, context));
  if (mayBeInstalled) {
    // What `stable` means is known now, and may be here already.
    const exactly: VersionSpec = { kind: "exact", text: version.text, version };
    const installed = await findInstalled(exactly, context);
    if (installed !== undefined) return describeInstalled(installed);
  }
  const { root, hash, from, hit } = await install(
    version,
    origin,
    await knownProxies(context),
    context,
  ).catch(async (failure: unknown) => {
    if (!(failure instanceof Refused)) throw failure;
    throw noSuchVersion(requirement, origin, await origin.list(context), context, failure);
  });
  return {
    version: version.text,
    minor: version.minor,
    root,
    go: join(root, "bin", "go"),
    source: origin.source,
    verified: true,
    verification: hit
      ? `every file is as it was when the checksum database vouched for ${hash}`
      : `from ${from === fromCache ? from : origin.name}; the checksum database vouches for ${hash}`,
    sha: hash,
  };
}

function describeInstalled({ version, root, go, onPath, hash }: InstalledGo): Found {
  const where = onPath ? "found on the PATH" : "found in the tool cache";
  return {
    version: version.text,
    minor: version.minor,
    root,
    go,
    source: "installed",
    verified: hash !== undefined,
    verification:
      hash === undefined
        ? `${where}; installed by somebody else, and not verified`
        : `${where}; every file is as it was when the checksum database vouched for ${hash}`,
    sha: hash ?? null,
  };
}

async function chooseListed(
  requirement: Requirement,
  origin: Origin,
  context: Context,
): Promise<GoVersion> {
  const versions = await origin.list(context);
  const version = highest(requirement.spec, versions);
  if (version === undefined) throw noSuchVersion(requirement, origin, versions, context);
  return version;
}

function noSuchVersion(
  { spec, from }: Requirement,
  origin: Origin,
  versions: readonly GoVersion[],
  { host }: Context,
  cause?: Failure,
): Failure {
  const near = nearestVersions(spec, versions, 5).map(({ text }) => text);
  return new NotThere(
    `${from}: ${origin.name} has no Go ${spec.text} for ${host.os}/${host.arch}`,
    {
      remedy:
        near.length > 0
          ? `Near it are ${near.join(", ")}.`
          : "It has no Go for this host at all: take another go-source.",
      detail: cause?.message,
      cause,
    },
  );
}

function notInstalled({ spec, from }: Requirement): Failure {
  const onlyListed = spec.kind === "stable" || spec.kind === "oldstable";
  return new Failure(
    onlyListed
      ? `${from}: which Go is ${spec.text} is known only by asking, and go-source is installed`
      : `${from}: no Go ${spec.text} is installed, on the PATH or in the tool cache`,
    { remedy: "Set go-source: auto to fetch it, or install it and name its version." },
  );
}

/** Asks a Go that is newer than the table for its ports. */
export async function askPorts({ go, root }: Toolchain, context: Context): Promise<Ports> {
  const { env, signal } = context;
  const { stdout } = await exec(go, ["tool", "dist", "list", "-json"], {
    env: {
      ...childEnvironment(env),
      GOTOOLCHAIN: "local",
      GOROOT: root,
      PATH: [join(root, "bin"), env["PATH"]].join(delimiter),
    },
    cwd: context.temp,
    signal,
  });
  return readDistList(stdout);
}
