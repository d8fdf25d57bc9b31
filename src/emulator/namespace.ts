import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../system/context.ts";
import { crypto } from "../system/crypto.ts";
import { which } from "../system/host.ts";
import { quoted } from "../system/shell.ts";
import type { Architecture } from "../targets/architectures.ts";
import { registrationLine, signatureOf } from "./binfmt.ts";
import type { Qemu } from "./qemu.ts";
import { runProbe } from "./run-probe.ts";

/*
 * Since Linux 6.7 a user namespace may have a binfmt_misc of its own: whoever may make one needs no
 * right of the machine's to have the kernel start an emulator, for a program and for all that it
 * starts. Nothing is left of it when the last of them has ended.
 */

/** What a launcher is made with: unshare(1) of util-linux, and the shell. */
const programs = ["unshare", "mount", "sh"] as const;

/**
 * The text of a launcher. Its outer namespace has a root, who may mount and register; the inner one
 * has the user again, without any rights, and goes by the outer one's table: a namespace without
 * one has that of the nearest around it.
 *
 * @param folder where binfmt_misc is mounted, for the launcher's processes alone.
 */
export function launcherText(
  line: string,
  folder: string,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): string {
  const inside = [
    'mount -t binfmt_misc binfmt_misc "$1"',
    `printf %s "$2" >"$1/register"`,
    "shift 2",
    `exec unshare --user --map-user=${uid} --map-group=${gid} -- "$@"`,
  ].join(" && ");
  return [
    "#!/bin/sh",
    "# Of go-cross-matrix: runs a program in a namespace whose kernel table has an emulator.",
    `exec unshare --user --map-root-user --mount -- sh -c ${quoted(inside)} sh ${quoted(folder)} ${quoted(line)} "$@"`,
    "",
  ].join("\n");
}

/**
 * Writes the launcher of an architecture, and tries it.
 *
 * @returns its path; undefined where this kernel or this user cannot make such namespaces.
 */
export async function makeLauncher(
  row: Architecture,
  qemu: Qemu,
  context: Context,
): Promise<string | undefined> {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const missing = programs.some((program) => which(program, context.env) === undefined);
  if (uid === undefined || gid === undefined || missing) return undefined;
  const line = registrationLine(`go-cross-matrix-${qemu.name}`, signatureOf(row), qemu.path);
  const key = crypto().createHash("sha256").update(line).digest("hex").slice(0, 8);
  const folder = join(context.temp, "go-cross-matrix", "namespaces", `${qemu.name}-${key}`);
  const launcher = join(folder, `run-${qemu.name}`);
  const table = join(folder, "binfmt_misc");
  mkdirSync(table, { recursive: true });
  writeFileSync(launcher, launcherText(line, table, { uid, gid }), { mode: 0o755 });
  return (await runProbe(row, context, launcher)) ? launcher : undefined;
}
