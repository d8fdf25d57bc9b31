import { Failure } from "../failure.ts";
import { exec } from "../system/process.ts";
import type { Context } from "../system/context.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { goEnvironment, listArguments, type GoCommand } from "./command.ts";
import { explainGo } from "./explain.ts";

/** What there is to build for a target. */
export interface MainPackages extends CParts {
  /** Import paths, in the go command's order. */
  readonly mains: readonly string[];
}

/** The C among packages. */
export interface CParts {
  /** Whether the C compiler is needed; what `cgo: auto` comes to. */
  readonly cgo: boolean;
  /** There is C++ in a package outside the standard library, or linked with one. */
  readonly cxx: boolean;
  /** Folders of the modules that packages with C in them are of. */
  readonly sourceFolders: readonly string[];
}

/** The fields asked for of `go list -json` (`go help list`). */
interface ListedPackage {
  readonly ImportPath: string;
  readonly Name?: string;
  readonly Dir?: string;
  readonly DepOnly?: boolean;
  readonly Standard?: boolean;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly ForTest?: string;
  readonly TestGoFiles?: readonly string[];
  readonly XTestGoFiles?: readonly string[];
  readonly CXXFiles?: readonly string[];
  readonly CgoLDFLAGS?: readonly string[];
  readonly Module?: { readonly Dir?: string };
}

/**
 * Asks the go command which main packages the patterns mean for this target, and whether C is
 * among what they are made of.
 *
 * @returns no main package only for a library whose tests are to be run.
 * @throws Failure where the patterns mean no main package, or the go command refuses them.
 */
export async function findMainPackages(
  planned: PlannedTarget,
  go: GoCommand,
  directory: string,
  context: Context,
): Promise<MainPackages> {
  const listed = await listPackages(planned, go, directory, context);
  const asked = listed.filter((found) => found.DepOnly !== true);
  const mains = asked.filter(isProgram).map((found) => found.ImportPath);
  if (mains.length === 0 && planned.settings.test.length === 0) throw noMain(planned, asked);
  return { mains, ...cPartsOf(listed, planned.settings.cgo) };
}

/**
 * Asks the go command whether C is among what the patterns' packages are made of, programs or not.
 *
 * @throws Failure where the go command refuses them.
 */
export async function findCParts(
  planned: PlannedTarget,
  go: GoCommand,
  directory: string,
  context: Context,
): Promise<CParts> {
  return cPartsOf(await listPackages(planned, go, directory, context), planned.settings.cgo);
}

/** The C among packages that were listed with all that they need. */
export function cPartsOf(listed: readonly ListedPackage[], mode: "auto" | "on" | "off"): CParts {
  // Of the standard library, package net and its like have C that Go can do without.
  const withC = listed.filter(
    ({ Standard, CgoFiles = [] }) => Standard !== true && CgoFiles.length > 0,
  );
  return {
    cgo: mode === "on" || (mode === "auto" && withC.length > 0),
    cxx: withC.some(
      // A library that a module brings compiled may be C++ where nothing of the module's source is.
      ({ CXXFiles = [], CgoLDFLAGS = [] }) =>
        CXXFiles.length > 0 || CgoLDFLAGS.includes("-lstdc++"),
    ),
    sourceFolders: [...new Set(withC.flatMap((found) => found.Module?.Dir ?? found.Dir ?? []))],
  };
}

async function listPackages(
  { target, settings }: PlannedTarget,
  go: GoCommand,
  directory: string,
  context: Context,
): Promise<ListedPackage[]> {
  const cgo = settings.cgo !== "off";
  const env = goEnvironment(context.env, go, target, { cgo, variables: settings.env });
  const listing = exec(go.go, listArguments(settings, cgo), {
    cwd: directory,
    env,
    signal: context.signal,
    keepBytes: 256 << 20,
  });
  const { stdout } = await listing.catch((cause: unknown) => {
    throw explainGo(cause, `${target.platform}: the packages cannot be read`);
  });
  return readListing(stdout);
}

/** A folder with only test files takes its name from them: of `package main`, it is no program. */
function isProgram({ Name, GoFiles = [], CgoFiles = [] }: ListedPackage): boolean {
  return Name === "main" && GoFiles.length + CgoFiles.length > 0;
}

/** `go list -json` prints one indented object after the other. */
export function readListing(printed: string): ListedPackage[] {
  const objects = printed.split(/^\}$/m).filter((object) => object.trim() !== "");
  return objects.map((object) => JSON.parse(`${object}}`) as ListedPackage);
}

function noMain({ target, settings }: PlannedTarget, asked: readonly ListedPackage[]): Failure {
  const patterns = settings.packages.join(" ");
  const found = asked.map(({ ImportPath, Name }) => `${ImportPath} (package ${Name ?? "?"})`);
  return new Failure(`packages: there is no main package in ${patterns} for ${target.platform}`, {
    remedy: "Name a folder with package main in it, such as packages: ./cmd/...",
    detail: found.length > 0 ? `found: ${found.join(", ")}` : undefined,
  });
}
