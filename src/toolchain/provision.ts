import { delimiter, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { Refused } from "../system/download.ts";
import { exec } from "../system/process.ts";
import { addToPath } from "../system/workflow.ts";
import { readDistList, type Ports } from "../targets/ports.ts";
import { findProxies, type Proxy } from "./goproxy.ts";
import { installFromProxy, listVersions } from "./install.ts";
import { findInstalled, type InstalledGo } from "./installed.ts";
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
  readonly source: "installed" | "proxy";
  readonly verified: boolean;
  /** How it was verified, or why it was not: one sentence. */
  readonly verification: string;
  /** The h1: hash of its module; null where it was not verified. */
  readonly sha: string | null;
  /** What providing it took. */
  readonly seconds: number;
}

export type GoSource = "auto" | "installed" | "proxy";

/**
 * Provides a Go that meets the requirement: an installed one, else the toolchain module through
 * GOPROXY, verified with the checksum database. It is put on the PATH of later steps.
 *
 * @throws Failure when there is none, or one does not verify; never falls back from the latter.
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
  if (source !== "proxy") {
    const installed = await findInstalled(spec, context);
    if (installed !== undefined) return describeInstalled(installed);
    if (source === "installed") throw notInstalled(requirement);
  }
  const proxies = await findProxies(context);
  const named = fetchedAsIs(spec);
  if (named !== undefined) return fetchGo(named, requirement, proxies, context);
  const version = await chooseListed(requirement, proxies, context);
  // What `stable` means is known now, and may be here already.
  const exactly: VersionSpec = { kind: "exact", text: version.text, version };
  const installed = source === "auto" ? await findInstalled(exactly, context) : undefined;
  if (installed !== undefined) return describeInstalled(installed);
  return fetchGo(version, requirement, proxies, context);
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

async function fetchGo(
  version: GoVersion,
  requirement: Requirement,
  proxies: readonly Proxy[],
  context: Context,
): Promise<Found> {
  try {
    const { root, hash, hit } = await installFromProxy(version, proxies, context);
    return {
      version: version.text,
      minor: version.minor,
      root,
      go: join(root, "bin", "go"),
      source: "proxy",
      verified: true,
      verification: hit
        ? `every file is as it was when the checksum database vouched for ${hash}`
        : `the checksum database vouches for ${hash}`,
      sha: hash,
    };
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    throw noSuchVersion(requirement, await listVersions(proxies, context), context, failure);
  }
}

async function chooseListed(
  requirement: Requirement,
  proxies: readonly Proxy[],
  context: Context,
): Promise<GoVersion> {
  const versions = await listVersions(proxies, context);
  const version = highest(requirement.spec, versions);
  if (version === undefined) throw noSuchVersion(requirement, versions, context);
  return version;
}

function noSuchVersion(
  { spec, from }: Requirement,
  versions: readonly GoVersion[],
  { host }: Context,
  cause?: Failure,
): Failure {
  const near = nearestVersions(spec, versions, 5).map(({ text }) => text);
  return new Failure(`${from}: GOPROXY has no Go ${spec.text} for ${host.os}/${host.arch}`, {
    remedy:
      near.length > 0
        ? `Near it are ${near.join(", ")}.`
        : "It has no Go for this host at all: set GOPROXY to another proxy.",
    detail: cause?.message,
    cause,
  });
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
