import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { observe } from "../system/process.ts";
import type { Architecture } from "../targets/architectures.ts";
import type { EmulatorMode } from "../targets/settings.ts";
import { architectureOf, type Target } from "../targets/target.ts";
import { handles, signatureOf } from "./binfmt.ts";
import { chooseEmulator, type Emulator, type Findings } from "./emulator.ts";
import { readEntries } from "./kernel.ts";
import { probeExecutable, probeExitCode } from "./probe.ts";
import { findQemus, type Qemu } from "./qemu.ts";
import { openRegistrar, type Registrar, type Registration } from "./registrar.ts";

/** A target whose programs are to be run, and the `emulator` input for it. */
export interface EmulatorRequest {
  readonly target: Target;
  readonly mode: EmulatorMode;
}

/** Gives the emulator of a target, once it is there. Rejects with a Failure when it cannot be. */
export type Emulators = (request: EmulatorRequest) => Promise<Emulator>;

/**
 * Begins to provide emulators for everything that is to be run: probes what the host executes,
 * fetches QEMU for the rest, and registers it with the kernel where that is allowed. Goes on in
 * the background; what is asked for waits.
 *
 * @param changed is told of every change of the kernel's table, so that it is undone whatever happens.
 */
export function provisionEmulators(
  requests: readonly EmulatorRequest[],
  context: Context,
  changed: (registration: Registration) => void,
): Emulators {
  const wanted = new Map<string, { row: Architecture; modes: Set<EmulatorMode>; linux: boolean }>();
  for (const { target, mode } of requests.filter((request) => request.mode !== "off")) {
    const entry = wanted.get(target.goarch) ?? {
      row: architectureOf(target),
      modes: new Set(),
      linux: false,
    };
    entry.modes.add(mode);
    entry.linux ||= target.goos === "linux";
    wanted.set(target.goarch, entry);
  }
  const probed = Promise.all(
    [...wanted.values()].map(async ({ row, modes, linux }) => ({
      row,
      modes,
      found: linux && context.host.os === "linux" ? await probeHost(row, context) : nothing,
    })),
  );
  const emulated = probed.then((all) => emulate(all, context, changed));
  emulated.catch(() => {}); // whoever asks is told
  return async ({ target, mode }) => {
    const { host } = context;
    if (target.goos === host.os && target.goarch === host.arch && mode !== "direct") {
      return chooseEmulator(target, mode, { ...nothing, native: true });
    }
    const known = (await probed).find(({ row }) => row.goarch === target.goarch);
    if (known === undefined || !needsQemu(known)) {
      return chooseEmulator(target, mode, known?.found ?? nothing);
    }
    return chooseEmulator(target, mode, (await emulated).get(target.goarch) ?? nothing);
  };
}

const nothing: Findings = {
  native: false,
  foreignEntry: null,
  ownEntry: null,
  qemu: null,
  obstacle: "this host is no Linux",
};

interface Probed {
  readonly row: Architecture;
  readonly modes: ReadonlySet<EmulatorMode>;
  readonly found: Findings;
}

function needsQemu({ modes, found }: Probed): boolean {
  if (found === nothing || modes.has("direct")) return found !== nothing;
  const runs = found.native || found.foreignEntry !== null;
  return !runs && (modes.has("auto") || modes.has("binfmt"));
}

/** Runs the probe as things are: the hardware may execute it, or an entry that is there. */
async function probeHost(row: Architecture, context: Context): Promise<Findings> {
  const probe = probeExecutable(row);
  const ran = probe !== undefined && (await runProbe(probe, context));
  const entry = probe && readEntries().find((one) => one.enabled && handles(one, probe));
  if (entry !== undefined && !ran) {
    context.log.notice(
      `the entry ${entry.name} of binfmt_misc is there, but does not run ${row.goarch} programs`,
    );
  }
  return {
    ...nothing,
    native: ran && entry === undefined,
    foreignEntry: ran && entry !== undefined ? entry.name : null,
    obstacle: "nothing was registered",
  };
}

/** Fetches QEMU for all that need it, and registers it where that is asked for and allowed. */
async function emulate(
  all: readonly Probed[],
  context: Context,
  changed: (registration: Registration) => void,
): Promise<Map<string, Findings>> {
  const needing = all.filter(needsQemu);
  if (needing.length === 0) return new Map();
  const names = needing.flatMap(({ row }) => row.qemu ?? []);
  const [qemus, registrar] = await Promise.all([
    findQemus(names, context),
    needing.some(wantsEntry) ? openRegistrar(context, changed) : "it was not asked for",
  ]);
  const found = new Map<string, Findings>();
  for (const probed of needing) {
    const qemu = qemus.get(probed.row.qemu ?? "") ?? null;
    if (qemu === null) {
      found.set(probed.row.goarch, {
        ...probed.found,
        obstacle: `QEMU has none for ${probed.row.goarch}`,
      });
    } else {
      found.set(probed.row.goarch, await registered(probed, qemu, registrar, context));
    }
  }
  return found;
}

function wantsEntry({ modes, found }: Probed): boolean {
  return !found.native && found.foreignEntry === null && (modes.has("auto") || modes.has("binfmt"));
}

/** An entry is only kept when the kernel runs the probe through it. */
async function registered(
  probed: Probed,
  qemu: Qemu,
  registrar: Registrar | string,
  context: Context,
): Promise<Findings> {
  const found = { ...probed.found, qemu };
  if (!wantsEntry(probed)) return found;
  const { goarch } = probed.row;
  const direct = (obstacle: string): Findings => {
    context.log.info(`${goarch}: ${qemu.path} ${qemu.version} is called directly: ${obstacle}`);
    return { ...found, obstacle };
  };
  if (typeof registrar === "string") return direct(registrar);
  try {
    const name = await registrar.register(qemu.name, signatureOf(probed.row), qemu.path);
    const probe = probeExecutable(probed.row);
    if (probe !== undefined && (await runProbe(probe, context))) {
      context.log.info(`${goarch}: ${qemu.path} ${qemu.version} is registered as ${name}`);
      return { ...found, ownEntry: name };
    }
    await registrar.remove(name);
    return direct("the kernel did not run the probe through the entry, which was taken away again");
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    return direct(messageOf(failure));
  }
}

/** Whether the kernel, as it is, executes the program: it must end with its own exit code. */
async function runProbe(program: Buffer, context: Context): Promise<boolean> {
  mkdirSync(context.temp, { recursive: true });
  const file = join(context.temp, `go-cross-matrix-probe-${randomBytes(6).toString("hex")}`);
  writeFileSync(file, program, { mode: 0o755 });
  try {
    const { env, signal } = context;
    const options = { env: childEnvironment(env), signal, timeoutMs: 20_000, keepBytes: 4096 };
    return (await observe(file, [], options)).exitCode === probeExitCode;
  } catch (failure) {
    context.signal.throwIfAborted();
    context.log.debug(messageOf(failure));
    return false; // EACCES, ENOEXEC: it does not run here
  } finally {
    rmSync(file, { force: true });
  }
}
