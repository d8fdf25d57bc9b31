import { resolve } from "node:path";
import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { isExecutable, which } from "../system/host.ts";
import type { Architecture } from "../targets/architectures.ts";
import { packagedQemus } from "./packaged.ts";
import { versionOf, type Qemu, type QemuSource } from "./qemu.ts";
import { runProbe } from "./run-probe.ts";

/** What stands for QEMU's name of an architecture in the path of a given one. */
const placeholder = "{arch}";

/**
 * Finds an emulator for each architecture: the one that is given or named by its release; else on
 * the PATH, in the tool cache, else in the distribution's package, out of which the static programs
 * are taken without installing it. Each has run a program of its architecture before it is given
 * back.
 *
 * @returns by GOARCH; those that QEMU has no emulator for are missing.
 * @throws Failure when the package is needed and cannot be had, or what was given does not do.
 */
export async function findQemus(
  rows: readonly Architecture[],
  source: QemuSource,
  context: Context,
): Promise<ReadonlyMap<string, Qemu>> {
  const found = new Map<string, Qemu>();
  if (source.path !== "") {
    await Promise.all(
      rows.map(async (row) => {
        if (row.qemu === undefined) return;
        found.set(row.goarch, await givenQemu(row, row.qemu, source.path, context));
      }),
    );
    return found;
  }
  const look = async (where: (name: string) => Promise<Qemu | undefined>): Promise<void> => {
    await Promise.all(
      rows.map(async (row) => {
        if (row.qemu === undefined || found.has(row.goarch)) return;
        const qemu = await where(row.qemu);
        if (qemu === undefined) return;
        if (await runProbe(row, context, qemu.path)) found.set(row.goarch, qemu);
        else context.log.notice(`${qemu.path} ${qemu.version} does not run ${row.goarch} programs`);
      }),
    );
  };
  const missing = (): string[] =>
    rows.flatMap(({ goarch, qemu }) => (qemu === undefined || found.has(goarch) ? [] : [qemu]));
  const packaged = packagedQemus(source.suite, context);
  if (source.suite === "") await look((name) => onPath(name, context));
  await look(packaged.kept);
  if (missing().length === 0) return found;
  await packaged.fetch(async () => {
    await look(packaged.kept);
    return missing();
  });
  await look(packaged.kept);
  return found;
}

/** @throws Failure naming the input, where it does not run programs of the architecture. */
async function givenQemu(
  row: Architecture,
  name: string,
  given: string,
  context: Context,
): Promise<Qemu> {
  const path = resolve(given.replaceAll(placeholder, name));
  const remedy = given.includes(placeholder)
    ? `Put a qemu-user there that runs ${row.goarch} programs, or leave qemu out.`
    : `Write ${placeholder} where its name has the architecture: /opt/qemu/bin/qemu-${placeholder}.`;
  if (!isExecutable(path)) {
    throw new Failure(`qemu: ${path} is no program, wanted an emulator of ${name}`, { remedy });
  }
  const version = await versionOf(path, context).catch((cause: unknown) => {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(`qemu: ${messageOf(cause)}`, { remedy, detail: cause.detail, cause });
  });
  if (await runProbe(row, context, path)) {
    return { name, path, version, from: "given", package: null, sha256: null };
  }
  throw new Failure(`qemu: ${path} ${version} does not run ${row.goarch} programs`, { remedy });
}

async function onPath(name: string, context: Context): Promise<Qemu | undefined> {
  const { env } = context;
  const path = which(`qemu-${name}-static`, env) ?? which(`qemu-${name}`, env);
  if (path === undefined) return undefined;
  try {
    const version = await versionOf(path, context);
    return { name, path, version, from: "PATH", package: null, sha256: null };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    context.log.notice(`${path} does not work: ${failure.message}`);
    return undefined;
  }
}
