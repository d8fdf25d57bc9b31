import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { exec } from "../system/process.ts";

/** An emulator of user programs (qemu-user). */
export interface Qemu {
  /** QEMU's name of the architecture: aarch64. */
  readonly name: string;
  readonly path: string;
  /** As it says itself: "7.2.22". */
  readonly version: string;
  readonly from: "PATH" | "given" | "package";
  /** The package it was taken out of, with its version; null for one that was there. */
  readonly package: string | null;
  /** Hexadecimal; null for one that was there. */
  readonly sha256: string | null;
}

/** Which QEMU is asked for: at most one of the two. */
export interface QemuSource {
  /** Path of the program, `{arch}` in it; "" where none is given. */
  readonly path: string;
  /** Codename of the release whose package it is taken from; "" for the host's QEMU or release. */
  readonly suite: string;
}

/** Whether a QEMU was named: then no other will do. */
export function isNamed({ path, suite }: QemuSource): boolean {
  return path !== "" || suite !== "";
}

/**
 * "qemu-aarch64 version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)"
 *
 * @throws Failure when it does not start.
 */
export async function versionOf(path: string, { env, signal }: Context): Promise<string> {
  const { stdout } = await exec(path, ["--version"], { env: childEnvironment(env), signal });
  return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}
