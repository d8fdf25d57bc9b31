import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { exec, observe } from "../system/process.ts";
import type { BuildJob, CBuild } from "./build.ts";
import { goEnvironment, ldflagsOf, selectionFlags, type GoCommand } from "./command.ts";
import { explainGo } from "./explain.ts";
import { readListing } from "./packages.ts";

/** A package with tests, and the program that runs them. */
export interface TestBinary {
  /** Import path. */
  readonly package: string;
  /** Absolute path of the package's folder. */
  readonly directory: string;
  /** null where it does not compile. */
  readonly file: string | null;
}

export interface TestBinaries {
  readonly binaries: readonly TestBinary[];
  /** What the go command printed: why those without a file have none. */
  readonly printed: string;
  readonly seconds: number;
}

/**
 * Compiles the tests of every package that the `test` patterns mean, for their target, into a
 * folder, and runs none: many at once with the go command's own parallelism.
 *
 * @param minor Go's: 26 for 1.26.
 * @throws Failure where the patterns mean no package with tests, or cannot be read.
 */
export async function compileTests(
  job: BuildJob,
  go: GoCommand & { readonly minor: number },
  directory: string,
  folder: string,
  c: CForTests,
  context: Context,
): Promise<TestBinaries> {
  const started = performance.now();
  const { settings, target } = job.planned;
  const { env, extldflags, tested } = await findTests(job, go, directory, c, context);
  const printed: string[] = [];
  const binaries: TestBinary[] = [];
  for (const [index, batch] of batches(tested, go.minor).entries()) {
    const into = join(folder, String(index));
    mkdirSync(into, { recursive: true });
    const output =
      batch.length === 1 ? join(into, `${basename(batch[0]?.package ?? "")}.test`) : `${into}/`;
    const args = [
      "test",
      "-c",
      ...(settings.trimpath ? ["-trimpath"] : []),
      ...(settings.cover ? ["-cover"] : []),
      ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
      ...ldflagsOf(settings.ldflags, extldflags),
      ...settings.flags,
      "-o",
      output,
      // Without `--`, after which go test takes all for the tests' own.
      ...batch.map((one) => one.package),
    ];
    const { stderr, exitCode } = await observe(go.go, args, {
      cwd: directory,
      env,
      signal: context.signal,
    });
    if (exitCode !== 0) printed.push(stderr.trimEnd());
    for (const one of batch) {
      const file = batch.length === 1 ? output : join(into, `${binaryName(one.package)}.test`);
      const made = [file, `${file}.exe`].find((path) => existsSync(path)) ?? null;
      if (made === null && exitCode === 0) {
        throw new Failure(`${target.platform}: go test -c of ${one.package} made no ${file}`);
      }
      binaries.push({ ...one, file: made });
    }
  }
  const seconds = (performance.now() - started) / 1000;
  return { binaries, printed: printed.join("\n"), seconds };
}

/** Gives what C code is compiled with, once it is known that there is some. */
export type CForTests = () => Promise<Pick<CBuild, "base" | "variables" | "extldflags">>;

interface Tested {
  readonly package: string;
  readonly directory: string;
}

/** The packages with tests, and the environment that their binaries are compiled in. */
async function findTests(
  { planned, packages }: BuildJob,
  go: GoCommand,
  directory: string,
  c: CForTests,
  context: Context,
): Promise<{
  env: Record<string, string>;
  extldflags: readonly string[];
  tested: readonly Tested[];
}> {
  const { target, settings } = planned;
  const args = [
    "list",
    "-json=ImportPath,Dir,DepOnly,Standard,ForTest,CgoFiles,TestGoFiles,XTestGoFiles",
    ...(settings.cgo === "auto" ? ["-deps", "-test"] : []),
    ...selectionFlags(settings),
    "--",
    ...settings.test,
  ];
  const { stdout } = await exec(go.go, args, {
    cwd: directory,
    env: goEnvironment(context.env, go, target, {
      cgo: settings.cgo !== "off",
      variables: settings.env,
    }),
    signal: context.signal,
    keepBytes: 256 << 20,
  }).catch((cause: unknown) => {
    throw explainGo(cause, `${target.platform}: the packages of test cannot be read`);
  });
  const listed = readListing(stdout);
  const hasC = listed.some((one) => one.Standard !== true && (one.CgoFiles?.length ?? 0) > 0);
  const tested = listed.flatMap((one) => {
    const files = [...(one.TestGoFiles ?? []), ...(one.XTestGoFiles ?? [])];
    if (one.DepOnly === true || files.length === 0 || one.ImportPath.includes(" ")) return [];
    return one.ForTest === undefined || one.ForTest === ""
      ? [{ package: one.ImportPath, directory: one.Dir ?? directory }]
      : [];
  });
  if (tested.length === 0) {
    throw new Failure(
      `${target.platform}: test: no package in ${settings.test.join(" ")} has tests`,
      {
        remedy: "Name packages with _test.go files in them, such as test: ./...",
      },
    );
  }
  const cgo = packages.cgo || (settings.cgo === "auto" && hasC);
  const made = cgo ? await c() : null;
  const env = goEnvironment(made?.base ?? context.env, go, target, {
    cgo,
    variables: made?.variables ?? settings.env,
  });
  return { env, extldflags: made?.extldflags ?? [], tested };
}

/** As cmd/go's DefaultExecName: a major version at the end of a path is no name. */
function binaryName(path: string): string {
  const parts = path.split("/");
  const last = parts.at(-1) ?? path;
  return parts.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (parts.at(-2) ?? last) : last;
}

/** Go 1.21 and newer compile many at once into a folder, where no two may have one name. */
function batches(tested: readonly Tested[], minor: number): Tested[][] {
  if (minor < 21) return tested.map((one) => [one]);
  const made: { readonly names: Set<string>; readonly batch: Tested[] }[] = [];
  for (const one of tested) {
    const name = binaryName(one.package);
    const free = made.find(({ names }) => !names.has(name));
    if (free === undefined) made.push({ names: new Set([name]), batch: [one] });
    else {
      free.names.add(name);
      free.batch.push(one);
    }
  }
  return made.map(({ batch }) => batch);
}
