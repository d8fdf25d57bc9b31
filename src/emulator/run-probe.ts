import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { observe } from "../system/process.ts";
import type { Architecture } from "../targets/architectures.ts";
import { probeExecutable, probeExitCode } from "./probe.ts";

/** The probe runs for milliseconds; an emulator on a busy host has this long to start. */
const patienceMs = 20_000;

/**
 * Whether a program of the architecture runs, and is given its arguments as they are.
 *
 * @param emulator the program that is called with it; without one the kernel, as it is, runs it.
 */
export async function runProbe(
  row: Architecture,
  context: Context,
  emulator?: string,
): Promise<boolean> {
  const probe = probeExecutable(row);
  if (probe === undefined) return false;
  const { env, log, signal, temp } = context;
  mkdirSync(temp, { recursive: true });
  // A folder of its own to be run in: what the kernel does not know execvp(3) gives to /bin/sh, and
  // the machine number of amd64 is a shell's `>`.
  const folder = mkdtempSync(join(temp, `go-cross-matrix-probe-${row.goarch}-`));
  const file = join(folder, "probe");
  writeFileSync(file, probe, { mode: 0o755 });
  const command = emulator === undefined ? [file] : [emulator, file];
  const [program = file, ...args] = command;
  try {
    const { exitCode, stderr } = await observe(program, args, {
      cwd: folder,
      env: childEnvironment(env),
      signal,
      timeoutMs: patienceMs,
      keepBytes: 4096,
    });
    if (exitCode !== probeExitCode) {
      log.debug(`${command.join(" ")}: exit code ${exitCode}, wanted ${probeExitCode}; ${stderr}`);
    }
    return exitCode === probeExitCode;
  } catch (failure) {
    signal.throwIfAborted();
    log.debug(messageOf(failure));
    return false; // ENOEXEC, EACCES: it does not run here
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
