import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import type { Architecture } from "../targets/architectures.ts";
import { architectureOf } from "../targets/target.ts";
import { handles, signatureOf } from "./binfmt.ts";
import {
  chooseEmulator,
  describeEmulator,
  type Emulator,
  type EmulatorRequest,
  type Findings,
} from "./emulator.ts";
import { findQemus } from "./find-qemu.ts";
import { readEntries } from "./kernel.ts";
import { probeExecutable } from "./probe.ts";
import { isNamed, type Qemu, type QemuSource } from "./qemu.ts";
import { isOurs, openRegistrar, type Registrar, type Registration } from "./registrar.ts";
import { runProbe } from "./run-probe.ts";

/** Gives the emulator of a target, once it is there. Rejects with a Failure when it cannot be. */
export type Emulators = (request: EmulatorRequest) => Promise<Emulator>;

/**
 * Begins to provide emulators for everything that is to be run: probes what the host executes,
 * fetches QEMU for the rest, and registers it with the kernel where that is asked for and allowed.
 * Goes on in the background, once for each architecture; what is asked for waits.
 *
 * @param changed is told of every change of the kernel's table, so that it is undone whatever happens.
 */
export function provisionEmulators(
  requests: readonly EmulatorRequest[],
  source: QemuSource,
  context: Context,
  changed: (registration: Registration) => void,
): Emulators {
  const probed = Promise.all(
    foreignArchitectures(requests, context).map(probeHost(source, context)),
  );
  const emulated = probed.then((all) => emulate(all, source, context, changed));
  probed.catch(() => {}); // whoever asks is told
  emulated.catch(() => {});
  const said = new Set<string>();
  return async (request) => {
    const { target } = request;
    const { os, arch } = context.host;
    const known = (await probed).find(({ row }) => row.goarch === target.goarch);
    let found = { ...nothing, linuxHost: os === "linux" };
    if (target.goos === os && target.goarch === arch) found = { ...found, native: "own" };
    else if (known !== undefined) found = known.found;
    if (known !== undefined && needsQemu(known.found, request)) {
      found = { ...((await emulated).get(target.goarch) ?? found), native: found.native };
    }
    const emulator = chooseEmulator(request, found);
    const line = `${target.goos}/${target.goarch} ${describeEmulator(emulator)}`;
    if (!said.has(line)) context.log.info(line);
    said.add(line);
    return emulator;
  };
}

const nothing: Findings = {
  native: null,
  linuxHost: true,
  foreignEntry: null,
  ownEntry: null,
  qemu: null,
  obstacle: "nothing was registered",
};

/** An architecture of Linux targets, with all that is asked of it. */
interface Asked {
  readonly row: Architecture;
  readonly requests: readonly EmulatorRequest[];
}

/** Of the host's own architecture nothing is to be found out, unless it is to be emulated all the same. */
function foreignArchitectures(
  requests: readonly EmulatorRequest[],
  { host }: Context,
): readonly Asked[] {
  const asked = new Map<string, { row: Architecture; requests: EmulatorRequest[] }>();
  for (const request of requests) {
    const { target, mode, emulated } = request;
    if (host.os !== "linux" || target.goos !== "linux" || mode === "off") continue;
    if (target.goarch === host.arch && mode !== "direct" && !emulated) continue;
    const known = asked.get(target.goarch) ?? { row: architectureOf(target), requests: [] };
    known.requests.push(request);
    asked.set(target.goarch, known);
  }
  return [...asked.values()];
}

interface Probed extends Asked {
  readonly found: Findings;
}

/** Runs the probe as things are: the hardware may execute it, or an entry that is there. */
function probeHost(source: QemuSource, context: Context): (asked: Asked) => Promise<Probed> {
  return async (asked) => {
    const { row } = asked;
    const { host, log } = context;
    if (row.goarch === host.arch) return { ...asked, found: { ...nothing, native: "own" } };
    const probe = probeExecutable(row) ?? Buffer.alloc(0);
    const responsible = readEntries().filter((entry) => entry.enabled && handles(entry, probe));
    const foreign = responsible.find(({ name }) => !isOurs(name));
    const ran = await runProbe(row, context);
    if (foreign !== undefined) {
      const use = isNamed(source)
        ? "it is kept, and the QEMU that is asked for comes before it"
        : ran
          ? "it is kept and used"
          : `it is kept, but does not run ${row.goarch} programs`;
      log.notice(
        `the entry ${foreign.name} of binfmt_misc (${foreign.interpreter}) is not ours: ${use}`,
      );
    }
    if (!ran) return { ...asked, found: nothing };
    if (foreign !== undefined) {
      return { ...asked, found: theirs(foreign.name, source) };
    }
    // Another job's entry goes away with that job: this one has its own.
    if (responsible.length > 0) return { ...asked, found: nothing };
    if (row.compatibleHost === host.arch) {
      return { ...asked, found: { ...nothing, native: "compatible" } };
    }
    return { ...asked, found: theirs(unseenEntry, source) };
  };
}

/** A container does not see the entries of its host, but its kernel obeys them. */
const unseenEntry = "(of the container's host)";

/** Nobody knows which QEMU is behind somebody else's entry: where one is named it is not used. */
function theirs(entry: string, source: QemuSource): Findings {
  return isNamed(source) ? nothing : { ...nothing, foreignEntry: entry };
}

function needsQemu(found: Findings, request: EmulatorRequest): boolean {
  const { mode, emulated } = request;
  if (mode === "direct" || (emulated && found.native !== null)) return true;
  return wantsEntry(found, request);
}

function wantsEntry({ native, foreignEntry }: Findings, request: EmulatorRequest): boolean {
  const { mode, emulated } = request;
  if (native === "own" || foreignEntry !== null || (emulated && native !== null)) return false;
  return mode === "binfmt" || (mode === "auto" && native === null);
}

/** Fetches QEMU for all that need it, and registers it where that is asked for. */
async function emulate(
  all: readonly Probed[],
  source: QemuSource,
  context: Context,
  changed: (registration: Registration) => void,
): Promise<ReadonlyMap<string, Findings>> {
  const needing = all.filter(({ found, requests }) =>
    requests.some((request) => needsQemu(found, request)),
  );
  if (needing.length === 0) return new Map();
  const toRegister = needing.filter(({ found, requests }) =>
    requests.some((request) => wantsEntry(found, request)),
  );
  const [qemus, registrar] = await Promise.all([
    findQemus(
      needing.map(({ row }) => row),
      source,
      context,
    ),
    toRegister.length > 0 ? openRegistrar(context, changed) : "it was not asked for",
  ]);
  const provided = needing.map(async (probed): Promise<[string, Findings]> => {
    const { row, found } = probed;
    const qemu = qemus.get(row.goarch);
    if (qemu === undefined) {
      return [row.goarch, { ...found, obstacle: `this QEMU has none for ${row.goarch}` }];
    }
    const entry = toRegister.includes(probed) ? await register(row, qemu, registrar, context) : {};
    return [row.goarch, { ...found, qemu, ...entry }];
  });
  return new Map(await Promise.all(provided));
}

/** An entry is only kept when the kernel runs the probe through it. */
async function register(
  row: Architecture,
  qemu: Qemu,
  registrar: Registrar | string,
  context: Context,
): Promise<Pick<Findings, "ownEntry" | "obstacle">> {
  if (typeof registrar === "string") return { ownEntry: null, obstacle: registrar };
  try {
    const name = await registrar.register(qemu.name, signatureOf(row), qemu.path);
    if (await runProbe(row, context)) return { ownEntry: name, obstacle: "" };
    await registrar.remove(name);
    const obstacle = "the kernel did not run the probe through the entry, which was removed again";
    return { ownEntry: null, obstacle };
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    return { ownEntry: null, obstacle: messageOf(failure) };
  }
}
