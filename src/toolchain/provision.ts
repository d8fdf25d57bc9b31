import { delimiter, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { exec, observe } from "../system/process.ts";
import { addToPath } from "../system/workflow.ts";
import { readDistList, type Ports } from "../targets/ports.ts";
import { parseGoProxy, type Proxy } from "./goproxy.ts";
import { installFromProxy, listVersions, verifiedHash } from "./install.ts";
import { findInstalled, type InstalledGo } from "./installed.ts";
import type { Requirement } from "./requirement.ts";
import { chooseVersion, nearestVersions } from "./version.ts";

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
  /** How it was verified, or why it was not. */
  readonly verification: string;
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
  const installed = source === "proxy" ? undefined : await findInstalled(requirement.spec, context);
  if (installed === undefined && source === "installed") throw notInstalled(requirement);
  const toolchain =
    installed === undefined ? await fromProxy(requirement, context) : describeInstalled(installed);
  const { version, root, verification } = toolchain;
  context.log.info(`Go ${version} (${requirement.from}): ${root}; ${verification}`);
  if (installed?.onPath !== true) addToPath(context.env, join(root, "bin"));
  return toolchain;
}

function describeInstalled({ version, root, go, onPath }: InstalledGo): Toolchain {
  const hash = verifiedHash(root);
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
        : `${where}; every file is there of what the checksum database vouched for as ${hash}`,
  };
}

async function fromProxy({ spec, from }: Requirement, context: Context): Promise<Toolchain> {
  const proxies = await findProxies(context);
  const versions = await listVersions(proxies, context);
  const version = chooseVersion(spec, versions);
  if (version === undefined) {
    throw new Failure(
      `${from}: there is no Go ${spec.text} for ${context.host.os}/${context.host.arch}`,
      {
        remedy: `Near it are ${nearestVersions(spec, versions).join(", ")}.`,
      },
    );
  }
  const { root, hash, hit } = await installFromProxy(version, proxies, context);
  return {
    version: version.text,
    minor: version.minor,
    root,
    go: join(root, "bin", "go"),
    source: "proxy",
    verified: true,
    verification: hit
      ? `every file is there of what the checksum database vouched for as ${hash}`
      : `the checksum database vouches for ${hash}`,
  };
}

/** GOPROXY of the environment, else what a go on the PATH has it set to. */
async function findProxies(context: Context): Promise<Proxy[]> {
  const { env, signal } = context;
  if (env["GOPROXY"]) return parseGoProxy(env["GOPROXY"]);
  const go = which("go", env);
  if (go !== undefined) {
    const { stdout } = await observe(go, ["env", "GOPROXY"], {
      env: { ...childEnvironment(env), GOTOOLCHAIN: "local" },
      cwd: context.temp,
      signal,
    });
    if (stdout.trim() !== "") return parseGoProxy(stdout.trim());
  }
  throw new Failure("there is no Go on this machine, and no GOPROXY to fetch one from", {
    remedy: "Set GOPROXY to the address of a module proxy, or install Go.",
  });
}

function notInstalled({ spec, from }: Requirement): Failure {
  return new Failure(`${from}: no Go ${spec.text} is installed, on the PATH or in the tool cache`, {
    remedy: "Set go-source: auto to fetch it, or install it.",
  });
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
