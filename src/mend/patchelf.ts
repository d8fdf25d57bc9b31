import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { hasApt, openAptRoot } from "../system/apt/root.ts";
import { unpack } from "../system/apt/unpack.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { architectures } from "../targets/architectures.ts";

/** The program that rewrites dynamic sections (https://github.com/NixOS/patchelf). */
export interface Patchelf {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The C library stays the host's: a loader and a libc of two releases do not go together. */
const hosts = /^(?:libc6|gcc-\d+-base|libcrypt1)$/;

/** One a job, whichever target needs it first. */
const found = new WeakMap<Context, Promise<Patchelf>>();

/** {@link lookForPatchelf}, once for all products of a job. */
export function findPatchelf(context: Context): Promise<Patchelf> {
  const known = found.get(context) ?? lookForPatchelf(context);
  found.set(context, known);
  return known;
}

/**
 * The patchelf of the PATH, else the one of the distribution's package, with its libraries, laid
 * out for this job alone.
 *
 * @throws Failure when there is neither.
 */
async function lookForPatchelf(context: Context): Promise<Patchelf> {
  const env = childEnvironment(context.env);
  const path = which("patchelf", context.env);
  if (path !== undefined) return { path, env };
  if (!hasApt(context.env)) {
    throw new Failure("fix: there is no patchelf on the PATH, and no apt to fetch one with", {
      remedy: "Install patchelf, or leave fix out.",
    });
  }
  const abi = architectures.get(context.host.arch)?.linux;
  const architecture = abi?.debian ?? context.host.arch;
  const apt = await openAptRoot({ architecture }, context);
  try {
    await apt.update();
    const folder = mkdtempSync(join(context.temp, "go-cross-matrix-patchelf-"));
    context.cleanups.push(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const libraries: string[] = [];
    for (const deb of await apt.download(["patchelf"])) {
      if (hosts.test(deb.name)) continue;
      const root = join(folder, deb.name);
      await unpack(deb, architecture, root, context);
      libraries.push(...libraryFolders(root, abi?.triple ?? ""));
    }
    context.log.info("patchelf: taken out of the distribution's package");
    const program = join(folder, "patchelf", "usr", "bin", "patchelf");
    return { path: program, env: { ...env, LD_LIBRARY_PATH: libraries.join(":") } };
  } finally {
    apt.close();
  }
}

function libraryFolders(root: string, triple: string): string[] {
  return [join("usr", "lib", triple), join("lib", triple)]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder));
}
