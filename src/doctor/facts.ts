import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { handles } from "../emulator/binfmt.ts";
import { findPrivilege, isMounted, readEntries, type Privilege } from "../emulator/kernel.ts";
import { probeExecutable } from "../emulator/probe.ts";
import { describeFailure, Failure } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import type { Context } from "../system/context.ts";
import { which, type Host } from "../system/host.ts";
import { architectureOf, linuxAbiOf, type Target } from "../targets/target.ts";
import { candidates } from "../toolchain/installed.ts";
import { findRequirement } from "../toolchain/requirement.ts";
import { satisfies } from "../toolchain/version.ts";

/** What a host is, as far as it decides what goes wrong on it. */
export interface HostFacts {
  readonly host: Host;
  /** What may be done as root; null: nothing. */
  readonly privilege: Privilege | null;
  /** Whether binfmt_misc can be seen. */
  readonly binfmt: boolean;
  /** Whether packages of the distribution can be fetched. */
  readonly apt: boolean;
  readonly git: boolean;
  readonly go: GoFacts;
  readonly folders: readonly FolderFacts[];
  readonly targets: readonly TargetFacts[];
}

/** The Go that is wanted, or why nobody knows. */
export type GoFacts =
  | { readonly wanted: string; readonly from: string; readonly found: string | null }
  | { readonly wanted: null; readonly why: string };

export interface FolderFacts {
  readonly what: string;
  readonly path: string;
  readonly writable: boolean;
  /** Bytes that this user may still write; null where the system does not say. */
  readonly free: number | null;
}

export interface TargetFacts {
  readonly target: Target;
  /** Entry of binfmt_misc that takes its programs. */
  readonly entry: { readonly name: string; readonly interpreter: string } | null;
  /** QEMU's name of its architecture; null where it has no emulator for it. */
  readonly qemuName: string | null;
  /** An emulator on the PATH. */
  readonly qemu: string | null;
  /** The distribution's name for its C compiler; null where it has none. */
  readonly compiler: string | null;
  readonly compilerFound: boolean;
}

/** Which Go is asked for, and where the module is. */
export interface Asked {
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly directory: string;
}

/** Looks at the host. Installs and changes nothing. */
export async function examine(
  targets: readonly Target[],
  asked: Asked,
  context: Context,
): Promise<HostFacts> {
  const { env, host } = context;
  return {
    host,
    privilege: host.os === "linux" ? ((await findPrivilege(context)) ?? null) : null,
    binfmt: isMounted(),
    apt: hasApt(env),
    git: which("git", env) !== undefined,
    go: goFacts(asked, context),
    folders: [
      folderFacts("tool cache", context.toolCache),
      folderFacts("temporary files", context.temp),
      folderFacts("working-directory", asked.directory),
    ],
    targets: targets.map((target) => targetFacts(target, context)),
  };
}

function goFacts(asked: Asked, context: Context): GoFacts {
  try {
    const { spec, from } = findRequirement(asked, context.env);
    const found = candidates(context).find(
      ({ version }) => version !== undefined && satisfies(spec, version),
    );
    return { wanted: spec.text, from, found: found?.go ?? null };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { wanted: null, why: describeFailure(failure) };
  }
}

/** Of a folder that is not there yet, what holds for the one that it would be made in. */
function folderFacts(what: string, path: string): FolderFacts {
  let there = path;
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  let writable = true;
  try {
    accessSync(there, constants.W_OK);
  } catch {
    writable = false;
  }
  return { what, path, writable, free: freeBytes(there) };
}

function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function targetFacts(target: Target, { env }: Context): TargetFacts {
  const row = architectureOf(target);
  const qemuName = row.qemu ?? null;
  const probe = target.goos === "linux" ? probeExecutable(row) : undefined;
  const entry = probe === undefined ? undefined : readEntries().find((one) => handles(one, probe));
  const triple = linuxAbiOf(target)?.triple;
  const compiler = triple === undefined ? null : `${triple}-gcc`;
  return {
    target,
    entry: entry === undefined ? null : { name: entry.name, interpreter: entry.interpreter },
    qemuName,
    qemu:
      (qemuName === null
        ? undefined
        : (which(`qemu-${qemuName}-static`, env) ?? which(`qemu-${qemuName}`, env))) ?? null,
    compiler,
    compilerFound: compiler !== null && which(compiler, env) !== undefined,
  };
}
