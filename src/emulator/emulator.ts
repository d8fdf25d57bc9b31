import { Failure } from "../failure.ts";
import type { EmulatorMode } from "../targets/settings.ts";
import type { Target } from "../targets/target.ts";
import type { Qemu } from "./qemu.ts";

/** How programs of a target run on this host. */
export type Emulator =
  | { readonly kind: "native" }
  /** The kernel starts the emulator; `qemu` is null for somebody else's entry. */
  | {
      readonly kind: "binfmt";
      /** Name of the kernel's entry. */
      readonly entry: string;
      readonly ours: boolean;
      readonly qemu: Qemu | null;
      readonly why: string;
    }
  | { readonly kind: "direct"; readonly qemu: Qemu; readonly why: string }
  | { readonly kind: "none"; readonly why: string };

/** What was found out about an architecture on this host. */
export interface Findings {
  /** The host's own machine, one whose hardware ran the probe without an entry in between, or neither. */
  readonly native: "own" | "compatible" | null;
  /** Only Linux has binfmt_misc, and only there does QEMU emulate single programs. */
  readonly linuxHost: boolean;
  /** Somebody else's entry of binfmt_misc, whose probe passed. */
  readonly foreignEntry: string | null;
  /** Our own entry, whose probe passed. */
  readonly ownEntry: string | null;
  /** An emulator that ran the probe. */
  readonly qemu: Qemu | null;
  /** Why there is no entry of ours, or no emulator. */
  readonly obstacle: string;
}

/** What is asked of a target's emulator. */
export interface EmulatorRequest {
  readonly target: Target;
  readonly mode: EmulatorMode;
  /** A CPU was named, which the host's own cannot be: QEMU runs even what the host executes. */
  readonly emulated: boolean;
}

/**
 * Decides how a target's programs run, by what was found out and what was asked for.
 *
 * @throws Failure when what was insisted on cannot be.
 */
export function chooseEmulator(request: EmulatorRequest, found: Findings): Emulator {
  const { target, mode, emulated } = request;
  if (mode === "off") return { kind: "none", why: "emulator is off" };
  const canBeEmulated = found.linuxHost && target.goos === "linux";
  if (found.native !== null && emulated && canBeEmulated) return insteadOfNative(request, found);
  if (runsNatively(mode, found)) return { kind: "native" };
  if (target.goos !== "linux") {
    return { kind: "none", why: `there is no emulator for ${target.goos} programs` };
  }
  if (mode === "native") {
    throw new Failure(`${target.platform}: this host does not execute it natively`, {
      remedy: "Set emulator: auto, or take a host of that architecture.",
    });
  }
  if (!found.linuxHost) {
    const why = "QEMU emulates programs on Linux hosts only";
    if (mode === "auto") return { kind: "none", why };
    throw new Failure(`${target.platform}: emulator: ${mode} cannot be: ${why}`, {
      remedy: "Set emulator: auto or off, or take a Linux host.",
    });
  }
  if (mode === "direct") return direct(target, "asked for", found);
  return registered(target, mode, found);
}

/** An entry for the host's own machine would have the host itself emulated: it is never made. */
function runsNatively(mode: EmulatorMode, { native }: Findings): boolean {
  if (mode === "binfmt") return native === "own";
  return mode !== "direct" && native !== null;
}

/** QEMU is called for the one program: an entry would have every such program emulated. */
function insteadOfNative({ target, mode }: EmulatorRequest, found: Findings): Emulator {
  if (mode !== "native") return direct(target, "cpu names another CPU than the host's", found);
  throw new Failure(
    `${target.platform}: cpu names a CPU, and emulator: native has the host's own`,
    {
      remedy: "Leave cpu out for this target, or set emulator: auto.",
    },
  );
}

function registered(target: Target, mode: "auto" | "binfmt", found: Findings): Emulator {
  const { foreignEntry, ownEntry, qemu, obstacle } = found;
  if (foreignEntry !== null) {
    const why = "it was there, of somebody else's, and passed its probe";
    return { kind: "binfmt", entry: foreignEntry, ours: false, qemu: null, why };
  }
  if (ownEntry !== null) {
    return { kind: "binfmt", entry: ownEntry, ours: true, qemu, why: "registered and probed" };
  }
  if (mode === "binfmt") {
    throw new Failure(`${target.platform}: binfmt_misc has no entry for it: ${obstacle}`, {
      remedy: "Set emulator: auto or direct, or give this user the right to register (sudo -n).",
    });
  }
  return direct(target, obstacle, found);
}

function direct(target: Target, why: string, { qemu, obstacle }: Findings): Emulator {
  if (qemu !== null) return { kind: "direct", qemu, why };
  throw new Failure(`${target.platform}: there is no emulator for it: ${obstacle}`, {
    remedy: "Install a newer qemu-user by the host's own means, or set emulator: off.",
  });
}

/** Whether programs run in QEMU, or in what somebody else has registered. */
export function isEmulated({ kind }: Emulator): boolean {
  return kind !== "native" && kind !== "none";
}

/** What stands in front of a program where the kernel does not start it by itself. */
export function starterOf(emulator: Emulator): string[] {
  return emulator.kind === "direct" ? [emulator.qemu.path] : [];
}

/** The decision in a line of the log. */
export function describeEmulator(emulator: Emulator): string {
  const shown = ({ version, package: origin, path }: Qemu): string =>
    `QEMU ${version} (${origin === null ? "" : `${origin}, `}${path})`;
  switch (emulator.kind) {
    case "native":
      return "runs natively";
    case "binfmt": {
      const through = emulator.qemu === null ? "" : `, ${shown(emulator.qemu)}`;
      return `runs through the entry ${emulator.entry} of binfmt_misc: ${emulator.why}${through}`;
    }
    case "direct":
      return `is run by ${shown(emulator.qemu)}, called directly: ${emulator.why}`;
    case "none":
      return `is not run: ${emulator.why}`;
  }
}
