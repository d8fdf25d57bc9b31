import { Failure } from "../failure.ts";
import type { EmulatorMode } from "../targets/settings.ts";
import type { Target } from "../targets/target.ts";
import type { Qemu } from "./qemu.ts";

/** How programs of a target run on this host. */
export type Emulator =
  | { readonly kind: "native" }
  /** The kernel starts the interpreter; `qemu` is null for somebody else's entry. */
  | {
      readonly kind: "binfmt";
      readonly entry: string;
      readonly qemu: Qemu | null;
      readonly why: string;
    }
  | { readonly kind: "direct"; readonly qemu: Qemu; readonly why: string }
  | { readonly kind: "none"; readonly why: string };

/** What was found out about an architecture on this host. */
export interface Findings {
  /** The hardware executes it: the probe ran, and no entry of binfmt_misc was in between. */
  readonly native: boolean;
  /** Somebody else's entry of binfmt_misc, whose probe passed. */
  readonly foreignEntry: string | null;
  /** Our own entry. */
  readonly ownEntry: string | null;
  readonly qemu: Qemu | null;
  /** Why there is no entry of ours, or no emulator. */
  readonly obstacle: string;
}

/**
 * Decides how a target's programs run, by what was found out and what was asked for.
 *
 * @throws Failure when what was insisted on cannot be.
 */
export function chooseEmulator(target: Target, mode: EmulatorMode, found: Findings): Emulator {
  if (mode === "off") return { kind: "none", why: "emulator is off" };
  if (target.goos !== "linux" && !found.native) {
    return { kind: "none", why: `there is no emulator for ${target.goos} programs` };
  }
  if (found.native && mode !== "direct" && mode !== "binfmt") return { kind: "native" };
  if (mode === "native") {
    throw new Failure(`${target.platform}: this host does not execute it natively`, {
      remedy: "Set emulator: auto, or take a host of that architecture.",
    });
  }
  if (mode !== "direct") {
    const { foreignEntry, ownEntry, qemu } = found;
    if (foreignEntry !== null) {
      const why = `the entry ${foreignEntry} of binfmt_misc was there and passed its probe`;
      return { kind: "binfmt", entry: foreignEntry, qemu: null, why };
    }
    if (ownEntry !== null) {
      return { kind: "binfmt", entry: ownEntry, qemu, why: "registered, read back and probed" };
    }
    if (mode === "binfmt") {
      throw new Failure(`${target.platform}: binfmt_misc has no entry for it: ${found.obstacle}`, {
        remedy: "Set emulator: auto or direct, or give this user the right to register (sudo -n).",
      });
    }
  }
  if (found.qemu === null) {
    throw new Failure(`${target.platform}: there is no emulator for it: ${found.obstacle}`, {
      remedy: "Install qemu-user-static by the host's own means, or set emulator: off.",
    });
  }
  const why = mode === "direct" ? "asked for" : found.obstacle;
  return { kind: "direct", qemu: found.qemu, why };
}

/** The command that runs a program under an emulator. */
export function commandFor(emulator: Emulator, program: string, args: readonly string[]): string[] {
  return emulator.kind === "direct" ? [emulator.qemu.path, program, ...args] : [program, ...args];
}
