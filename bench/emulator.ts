/**
 * What emulators of arm64 and arm cost: provided from nothing (QEMU fetched, binfmt_misc mounted where
 * it is not, registered, probed), again from the tool cache, and with entries that are there; then the
 * start of one program, natively, through the kernel's entry and by QEMU called directly. Takes away
 * what it registered. Prints a table. Needs root; does not need QEMU.
 *
 *     node bench/emulator.ts [ROUNDS]      default: 5
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import type { Emulator } from "../src/emulator/emulator.ts";
import { entryNames, isMounted, unmountBinfmt } from "../src/emulator/kernel.ts";
import { probeExecutable, probeExitCode } from "../src/emulator/probe.ts";
import { provisionEmulators } from "../src/emulator/provision.ts";
import { unregister, type Registration } from "../src/emulator/registrar.ts";
import type { Context } from "../src/system/context.ts";
import { openSession } from "../src/system/session.ts";
import { architectures } from "../src/targets/architectures.ts";
import { parsePlatform } from "../src/targets/platform.ts";

const rounds = Number(process.argv[2] ?? 5);
const scratch = mkdtempSync(join(tmpdir(), "bench-emulator-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const { context: session } = openSession({ ...process.env, RUNNER_TEMP: scratch }, []);
const nothing: Registration = { entries: [], mounted: false };
let registration = nothing;

interface Provided {
  readonly seconds: number;
  readonly emulators: readonly Emulator[];
}

async function provide(context: Context): Promise<Provided> {
  const started = performance.now();
  const requests = ["linux/arm64", "linux/arm/v7"].map(
    (platform) => ({ target: parsePlatform(platform), mode: "auto", emulated: false }) as const,
  );
  const emulators = provisionEmulators(requests, { path: "", suite: "" }, context, (change) => {
    registration = { ...change, mounted: change.mounted || registration.mounted };
  });
  const all = await Promise.all(requests.map(emulators));
  return { seconds: (performance.now() - started) / 1000, emulators: all };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

// As on a machine that has just been made.
if (isMounted() && entryNames().length === 0) await unmountBinfmt("root", session);
console.log(`binfmt_misc is ${isMounted() ? "mounted, with entries of others" : "not mounted"}`);

const rows = new Map<string, number[]>();
const note = (what: string, seconds: number): void => {
  rows.set(what, [...(rows.get(what) ?? []), seconds]);
};
for (let round = 0; round < rounds; round += 1) {
  const toolCache = join(scratch, `tools-${round}`);
  const context = { ...session, toolCache, hasPost: true };
  const cold = await provide(context);
  note("cold: fetched, mounted, registered, probed", cold.seconds);
  note("again, with its entries there", (await provide(context)).seconds);
  await unregister(registration, context);
  registration = nothing;
  const kept = await provide(context);
  note("from the tool cache: mounted, registered, probed", kept.seconds);
  startPrograms(kept.emulators);
  await unregister(registration, context);
  registration = nothing;
  rmSync(toolCache, { recursive: true });
}

/** The probe is a program of some hundred bytes without a C library: what is left is the start. */
function startPrograms(emulators: readonly Emulator[]): void {
  const own = architectures.get(session.host.arch);
  const foreign = architectures.get("arm64");
  if (own === undefined || foreign === undefined) return;
  const [emulator] = emulators;
  const qemu = emulator !== undefined && "qemu" in emulator ? emulator.qemu?.path : undefined;
  const ways: readonly (readonly [string, typeof own, readonly string[]])[] = [
    ["start of a program: natively", own, []],
    ["start of a program: arm64, by the kernel's entry", foreign, []],
    ...(qemu === undefined
      ? []
      : ([["start of a program: arm64, by QEMU called directly", foreign, [qemu]]] as const)),
  ];
  for (const [what, row, starter] of ways) {
    const file = join(scratch, `probe-${row.goarch}`);
    writeFileSync(file, probeExecutable(row) ?? Buffer.alloc(0), { mode: 0o755 });
    const [program, ...args] = [...starter, file];
    for (let run = 0; run < 10; run += 1) {
      const started = performance.now();
      const { status, error } = spawnSync(program, args);
      if (status !== probeExitCode) throw error ?? new Error(`${program} ended with ${status}`);
      note(what, (performance.now() - started) / 1000);
    }
  }
}

console.log(`\n${"".padEnd(52)}    median      least`);
for (const [what, seconds] of rows) {
  const [middle, least] = [median(seconds), Math.min(...seconds)].map((s) => `${s.toFixed(3)} s`);
  console.log(`${what.padEnd(52)} ${middle?.padStart(9)}  ${least?.padStart(9)}`);
}
