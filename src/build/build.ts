import { constants } from "node:fs";
import { access, mkdir, mkdtemp, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { hashFile } from "../system/file.ts";
import { exec } from "../system/process.ts";
import type { Context, Environment } from "../system/context.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { buildArguments, compilerTuning, goEnvironment, type GoCommand } from "./command.ts";
import { explainGo } from "./explain.ts";
import type { MainPackages } from "./packages.ts";
import { extensionOf, type Product } from "./products.ts";

/** A target with all that has to be built for it. */
export interface BuildJob {
  readonly planned: PlannedTarget;
  readonly packages: MainPackages;
  readonly products: readonly Product[];
}

/** How the C code of a target is compiled; without one there is none. */
export interface CBuild {
  /** The C compiler, as the report names it. */
  readonly cc: string;
  /** The environment to build in. */
  readonly base: Environment;
  /** What is added to it, the user's own variables among them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Flags for the linker behind Go's. */
  readonly extldflags: readonly string[];
  /** Looks at what was used, before the products go into their places. Throws a Failure. */
  readonly check: () => Promise<void>;
}

/** A file that was built. */
export interface BuiltProduct {
  readonly product: Product;
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Built {
  readonly products: readonly BuiltProduct[];
  readonly seconds: number;
  /** The C compiler; null where none was needed. */
  readonly cc: string | null;
  /** What the go command said although it succeeded. */
  readonly printed: string;
}

/**
 * Builds every program of a target with one go command, into a temporary folder beside the first
 * product, and moves the files into place when all of them are there.
 *
 * @param c null where the target has no C code.
 * @throws Failure with what the compiler printed; nothing of the target is left behind then.
 */
export async function buildTarget(
  job: BuildJob,
  go: GoCommand,
  directory: string,
  c: CBuild | null,
  context: Context,
): Promise<Built> {
  const { planned, packages, products } = job;
  const { target, settings } = planned;
  const started = performance.now();
  // A library whose tests are to be run: `go build` without a package would build the folder's.
  if (products.length === 0) return { products: [], seconds: 0, cc: null, printed: "" };
  const env = {
    ...compilerTuning(context.host),
    ...goEnvironment(c?.base ?? context.env, go, target, {
      cgo: c !== null,
      variables: c?.variables ?? settings.env,
    }),
  };
  const folders = await makeFolders(products, directory);
  const staging = await mkdtemp(join(folders.first, ".go-cross-matrix-"));
  try {
    const args = buildArguments(settings, packages.mains, staging, c?.extldflags ?? []);
    const { stdout, stderr } = await exec(go.go, args, {
      cwd: directory,
      env,
      signal: context.signal,
    }).catch((cause: unknown) => {
      throw explainGo(cause, `${target.platform}: the build failed`);
    });
    await c?.check();
    const built = await Promise.all(
      products.map((product) => settle(product, target.goos, staging, directory)),
    );
    const printed = [stdout, stderr].filter((text) => text !== "").join("\n");
    const seconds = (performance.now() - started) / 1000;
    return { products: built, seconds, cc: c?.cc ?? null, printed };
  } finally {
    await rm(staging, { recursive: true, force: true });
    await folders.removeEmpty();
  }

  /** Moves a product from the staging folder to its path. */
  async function settle(
    product: Product,
    goos: string,
    from: string,
    base: string,
  ): Promise<BuiltProduct> {
    // The go command adds .exe by itself, and no other extension.
    const made = join(from, product.name + (goos === "windows" ? extensionOf(target) : ""));
    const file = resolve(base, product.path);
    const [{ size }, sha256] = await Promise.all([stat(made), hashFile(made)]).catch(
      async (cause: unknown) => {
        const there = await readdir(from);
        throw new Failure(`${target.platform}: go built no ${basename(made)}`, {
          detail: `it built: ${there.join(", ")}`,
          cause,
        });
      },
    );
    await rename(made, file);
    return { product, file, size, sha256 };
  }
}

/** Makes the folders of the products, and remembers which there were not, to take back empty ones. */
async function makeFolders(
  products: readonly Product[],
  directory: string,
): Promise<{ readonly first: string; readonly removeEmpty: () => Promise<void> }> {
  const folders = [...new Set(products.map(({ path }) => dirname(resolve(directory, path))))];
  const made: string[] = [];
  for (const folder of folders) {
    try {
      const top = await mkdir(folder, { recursive: true });
      if (top !== undefined) {
        for (let each = folder; each.length >= top.length; each = dirname(each)) made.push(each);
      }
      await access(folder, constants.W_OK);
    } catch (cause) {
      throw new Failure(
        `output: ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code})`,
        {
          remedy: "Choose another output, or make the folder writable for this user.",
          cause,
        },
      );
    }
  }
  return {
    first: folders[0] ?? directory,
    removeEmpty: async () => {
      for (const folder of made) {
        await rmdir(folder).catch(() => {
          // ENOTEMPTY: it has a product in it and stays
        });
      }
    },
  };
}
