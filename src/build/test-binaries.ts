import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { exec, observe } from "../system/process.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { targetEnvironment } from "../targets/target.ts";
import type { BuildJob, CBuild } from "./build.ts";
import {
  compilerTuning,
  goEnvironment,
  selectionFlags,
  testArguments,
  type GoCommand,
} from "./command.ts";
import { explainGo } from "./explain.ts";
import { cPartsOf, readListing, type CParts } from "./packages.ts";
import { executableName } from "./products.ts";

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

export interface TestPlan {
  readonly tested: readonly Tested[];
  /** The C in the tests, and in what they are made of. */
  readonly c: CParts;
}

/** A package that has tests, and its folder. */
export interface Tested {
  readonly package: string;
  readonly directory: string;
}

/**
 * The packages with tests that the `test` patterns mean for a target.
 *
 * @throws Failure where there are none, or the go command refuses the patterns.
 */
export async function findTests(
  { planned }: Pick<BuildJob, "planned">,
  go: GoCommand,
  directory: string,
  context: Context,
): Promise<TestPlan> {
  const { target, settings } = planned;
  const args = [
    "list",
    "-json=ImportPath,Dir,DepOnly,Standard,ForTest,CgoFiles,CXXFiles,CgoLDFLAGS,TestGoFiles,XTestGoFiles,Module",
    ...(settings.cgo === "off" ? [] : ["-deps", "-test"]),
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
  const tested = listed.flatMap((one): Tested[] => {
    const files = [...(one.TestGoFiles ?? []), ...(one.XTestGoFiles ?? [])];
    // With -test there are the packages as tests see them too: "a [a.test]".
    const asWritten = (one.ForTest ?? "") === "" && !one.ImportPath.includes(" ");
    if (one.DepOnly === true || files.length === 0 || !asWritten) return [];
    return [{ package: one.ImportPath, directory: one.Dir ?? directory }];
  });
  if (tested.length === 0) {
    throw new Failure(
      `${target.platform}: test: no package in ${settings.test.join(" ")} has tests`,
      { remedy: "Name packages with _test.go files in them, such as test: ./..." },
    );
  }
  return { tested, c: cPartsOf(listed, settings.cgo) };
}

/**
 * Compiles the tests of packages for their target into a folder, and runs none: many at once, with
 * the go command's own parallelism. What does not compile has no file.
 *
 * @param c null where there is no C code.
 * @param go its minor version is 26 for 1.26.
 * @throws Failure where the go command says that all went well, and made no file, and where C code
 *   used what it should not.
 */
export async function compileTests(
  { tested, c }: { readonly tested: readonly Tested[]; readonly c: CBuild | null },
  { target, settings }: PlannedTarget,
  go: GoCommand & { readonly minor: number },
  directory: string,
  folder: string,
  context: Context,
): Promise<TestBinaries> {
  const started = performance.now();
  const env = {
    ...compilerTuning(context.host),
    ...goEnvironment(c?.base ?? context.env, go, target, {
      cgo: c !== null,
      variables: c?.variables ?? settings.env,
    }),
  };
  const printed: string[] = [];
  const binaries: TestBinary[] = [];
  for (const [index, batch] of batches(tested, go.minor).entries()) {
    const into = join(folder, String(index));
    mkdirSync(into, { recursive: true });
    const fileOf = (one: Tested): string => join(into, `${executableName(one.package)}.test`);
    const [only, ...others] = batch;
    const output = only !== undefined && others.length === 0 ? fileOf(only) : `${into}/`;
    const names = batch.map((one) => one.package);
    const args = testArguments(settings, names, output, c?.extldflags ?? []);
    const { stderr, exitCode } = await observe(go.go, args, {
      cwd: directory,
      env,
      signal: context.signal,
    });
    if (exitCode !== 0) printed.push(stderr.trimEnd());
    for (const one of batch) {
      const file = fileOf(one);
      const made = [file, `${file}.exe`].find((path) => existsSync(path)) ?? null;
      if (made === null && exitCode === 0) {
        throw new Failure(`${target.platform}: go test -c of ${one.package} made no ${file}`);
      }
      binaries.push({ ...one, file: made });
    }
  }
  await c?.check();
  const seconds = (performance.now() - started) / 1000;
  return { binaries, printed: printed.join("\n"), seconds };
}

/** Go 1.21 and newer compile many at once into a folder, where no two may have one name. */
function batches(tested: readonly Tested[], minor: number): Tested[][] {
  if (minor < 21) return tested.map((one) => [one]);
  const made: { readonly names: Set<string>; readonly batch: Tested[] }[] = [];
  for (const one of tested) {
    const name = executableName(one.package);
    const free = made.find(({ names }) => !names.has(name));
    if (free === undefined) made.push({ names: new Set([name]), batch: [one] });
    else {
      free.names.add(name);
      free.batch.push(one);
    }
  }
  return made.map(({ batch }) => batch);
}

/**
 * What makes the program of a package in its folder, for a person to paste, without what the host's
 * environment has; empty with C in it: what is needed of C compiler and sysroot, the command `setup`
 * exports.
 */
export function compileCommand(
  { package: path }: Tested,
  { target, settings }: PlannedTarget,
  hasC: boolean,
): string[] {
  if (hasC) return [];
  // A GOCACHE is this job's own.
  const own = Object.entries(settings.env).filter(([name]) => /^GO(?!CACHE)|^CGO_/.test(name));
  const variables = { ...Object.fromEntries(own), ...targetEnvironment(target), CGO_ENABLED: "0" };
  return [
    "env",
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
    "go",
    ...testArguments(settings, ["."], pastedFile(path), []),
  ];
}

/** The program that `compileCommand` makes of a package. */
export const pastedFile = (path: string): string => `./${executableName(path)}.test`;
