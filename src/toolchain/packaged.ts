import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import minVersion from "semver/ranges/min-version.js";
import { Failure } from "../failure.ts";
import { hasApt, openAptRoot } from "../system/apt/root.ts";
import { unpack } from "../system/apt/unpack.ts";
import type { Context } from "../system/context.ts";
import { NotThere } from "../system/download.ts";
import { architectures } from "../targets/architectures.ts";
import { parseGoVersion, satisfies, type GoVersion, type VersionSpec } from "./version.ts";

/** A Go that a distribution built. */
export interface PackagedGo {
  readonly version: GoVersion;
  readonly root: string;
  /** Package and version: "golang-1.19-go 1.19.8-2". */
  readonly package: string;
  /** Hexadecimal, of the package. */
  readonly sha256: string;
}

/**
 * Takes a Go out of the distribution's packages (golang-1.N-go, golang-1.N-src), which apt verifies
 * by the archive's signature, and lays it out for this job alone. Nothing is installed.
 *
 * @throws NotThere where the distribution has none that satisfies the spec.
 */
export async function layOutPackaged(spec: VersionSpec, context: Context): Promise<PackagedGo> {
  const minor = minorOf(spec);
  if (minor === undefined || !hasApt(context.env)) {
    throw new NotThere(`the distribution's packages have no Go ${spec.text}`);
  }
  const name = `golang-1.${minor}`;
  const architecture = architectures.get(context.host.arch)?.linux?.debian ?? context.host.arch;
  const apt = await openAptRoot({ architecture }, context);
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-go-"));
  try {
    await apt.update();
    const debs = await apt.download([`${name}-go`]).catch((failure: unknown) => {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      throw new NotThere(failure.message, { remedy: failure.remedy, detail: failure.detail });
    });
    const [program, sources] = [`${name}-go`, `${name}-src`].map((wanted) =>
      debs.find((deb) => deb.name === wanted),
    );
    if (program === undefined || sources === undefined) {
      throw new NotThere(`apt did not fetch ${name}-go and ${name}-src`);
    }
    for (const deb of [program, sources]) {
      await unpack(deb, architecture, join(folder, deb.name), context);
    }
    // The program's links lead to usr/share, where the other package's files belong.
    const shared = join("usr", "share", `go-1.${minor}`);
    cpSync(join(folder, sources.name, shared), join(folder, program.name, shared), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const root = join(folder, program.name, "usr", "lib", `go-1.${minor}`);
    const text = readFileSync(join(root, "VERSION"), "utf8").split("\n")[0] ?? "";
    const version = parseGoVersion(text);
    if (version === undefined || !satisfies(spec, version)) {
      throw new NotThere(`the distribution has ${text}, wanted Go ${spec.text}`);
    }
    // Later steps of a job find it on their PATH; a command line has none.
    if (context.env["GITHUB_ACTIONS"] !== "true") {
      context.cleanups.push(() => {
        rmSync(folder, { recursive: true, force: true });
      });
    }
    const { sha256 } = program;
    return { version, root, package: `${program.name} ${program.version}`, sha256 };
  } catch (failure) {
    rmSync(folder, { recursive: true, force: true });
    throw failure;
  } finally {
    apt.close();
  }
}

/** The minor that packages are named by; undefined where only a list of versions could tell. */
function minorOf(spec: VersionSpec): number | undefined {
  if (spec.kind === "exact" || spec.kind === "minimum") return spec.version.minor;
  return spec.kind === "range" ? minVersion(spec.range)?.minor : undefined;
}
