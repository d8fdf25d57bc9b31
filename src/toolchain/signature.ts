import { writeFile } from "node:fs/promises";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { fetchText, Refused, type DownloadLimits } from "../system/download.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";

/** Google's key for Linux packages, which signs Go's downloads (https://go.dev/dl). */
export const googlesKey = "EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796";

/**
 * Checks the signature beside a download (`.asc`) where gpg is there and has the key. It is one more
 * witness: the checksum database is asked whatever it says.
 *
 * @returns what was found out, as a sentence.
 * @throws Failure for a signature that is not good, or not by the key.
 */
export async function checkSignature(
  url: string,
  file: string,
  key: string,
  limits: DownloadLimits,
  { env, signal }: Context,
): Promise<string> {
  const gpg = which("gpg", env);
  if (gpg === undefined) return "its signature was not checked: there is no gpg";
  const signature = `${file}.asc`;
  try {
    await writeFile(signature, await fetchText(`${url}.asc`, limits));
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    return "its signature was not checked: there is none beside it";
  }
  const { stdout, stderr } = await observe(
    gpg,
    ["--batch", "--no-tty", "--status-fd", "1", "--verify", signature, file],
    { env: { ...childEnvironment(env), LC_ALL: "C" }, signal },
  );
  // doc/DETAILS of GnuPG: the last word of VALIDSIG is the primary key's fingerprint.
  const by = /^\[GNUPG:\] VALIDSIG .*\b([0-9A-F]{40})$/m.exec(stdout)?.[1];
  if (by === key) return `it is signed by ${key}`;
  if (by === undefined && /^\[GNUPG:\] NO_PUBKEY /m.test(stdout)) {
    return `its signature was not checked: gpg has not the key ${key}`;
  }
  throw new Failure(`the signature of ${url} is not good: not installed`, {
    remedy: "Try again later, or take another go-source.",
    detail: by === undefined ? stdout + stderr : `signed by ${by}, wanted ${key}`,
  });
}
