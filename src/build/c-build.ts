import { existsSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Equipment } from "../compiler/equipment.ts";
import { Failure } from "../failure.ts";
import { bringersOf, withBringers, type Archive } from "../sysroot/bringers.ts";
import { evidenceVariable, openEvidence } from "../sysroot/evidence.ts";
import { foldersIn, leakFailure, leaksIn, type Grounds } from "../sysroot/leaks.ts";
import { pkgConfigFiles } from "../sysroot/pkg-config.ts";
import type { Context } from "../system/context.ts";
import { crypto } from "../system/crypto.ts";
import { exec } from "../system/process.ts";
import { toolFolder } from "../system/tool-folder.ts";
import { buildTarget, type Built, type BuildJob, type CBuild } from "./build.ts";
import { goEnvironment, type GoCommand } from "./command.ts";

/**
 * Builds a target with C in it, and proves from what its compilers used that nothing of this
 * machine got into it, before its products go into their places.
 *
 * @throws Failure naming what leaked, or what the build failed of, with the packages that bring it.
 */
export async function buildWithC(
  job: BuildJob,
  go: GoCommand,
  equipment: Equipment,
  directory: string,
  context: Context,
): Promise<Built> {
  const build = (c: CBuild): Promise<Built> => buildTarget(job, go, directory, c, context);
  return watched(job, go, equipment, directory, build, context);
}

/**
 * Does work that compiles C for a target, with compilers that list all that they use. The work calls
 * `check` when it has compiled: what did not come to it, or was bad, is compiled anew the next time.
 *
 * @throws Failure of the work, with the packages that bring what is missing.
 */
export async function watched<T>(
  { planned, packages }: Pick<BuildJob, "planned" | "packages">,
  go: GoCommand,
  equipment: Equipment,
  directory: string,
  work: (c: CBuild) => Promise<T>,
  context: Context,
): Promise<T> {
  const { target, settings } = planned;
  const { sysroot, compiler, base, variables } = equipment;
  const env = goEnvironment(base, go, target, { cgo: true, variables });
  const { stdout } = await exec(go.go, ["env", "GOCACHE", "GOMODCACHE"], {
    env,
    cwd: directory,
    signal: context.signal,
  });
  const [goCache = "", moduleCache = ""] = stdout.split("\n");
  const evidence = openEvidence(goCache, hashed(equipment.identity), context);
  const archive = archiveOf(equipment, settings.sysrootMirror);
  let good = false;
  const check = async (): Promise<void> => {
    // Where the host is the target's system, all of it may be used.
    if (sysroot !== null || compiler.kind === "zig") {
      const grounds: Grounds = {
        folders: [
          ...(sysroot === null ? [] : [sysroot.folder]),
          ...compiler.ownFolders,
          ...packages.sourceFolders,
          go.root,
          goCache,
          moduleCache,
          directory,
          context.env["GITHUB_WORKSPACE"] ?? "",
          ...foldersIn(settings.env),
        ].flatMap(real),
        temp: [tmpdir(), env["TMPDIR"], env["GOTMPDIR"]].flatMap((folder) => real(folder ?? "")),
      };
      const used = evidence.read();
      const leaks = leaksIn(used, await pkgConfigFiles(used.pkgConfig, env, context), grounds);
      if (leaks.length > 0) {
        const bringers = await bringersOf(leaks, target, archive, context);
        throw leakFailure(target.platform, leaks, bringers);
      }
    }
    good = true;
  };
  const c: CBuild = {
    cc: `${compiler.kind} ${compiler.version}`,
    base,
    variables: {
      ...variables,
      ...launchersOf(equipment, evidence.round, context),
      [evidenceVariable]: evidence.folder,
    },
    extldflags: compiler.extldflags,
    check,
  };
  try {
    return await work(c);
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted || sysroot === null) throw failure;
    throw await withBringers(failure, target, archive, context);
  } finally {
    evidence.close(good);
  }
}

const hashed = (text: string): string =>
  crypto().createHash("sha256").update(text).digest("hex").slice(0, 32);

/** A folder with links resolved; none where it is not there. */
function real(folder: string): string[] {
  if (folder === "") return [];
  try {
    return [realpathSync(folder)];
  } catch {
    return [];
  }
}

function archiveOf({ sysroot }: Equipment, mirror: string): Archive {
  return { suite: sysroot?.suite ?? undefined, mirror: mirror === "" ? undefined : mirror };
}

/**
 * The compiler by a path of its own: Go's build cache knows what was compiled by the path of CC, and
 * so gives a build nothing of an earlier round, or of what was compiled while nobody looked.
 */
export function launchersOf(
  { variables: { CC = "", CXX = "" } }: Equipment,
  round: string,
  context: Context,
): Record<string, string> {
  if (round === "0") return {};
  const folder = toolFolder(context, "launchers", `${hashed(CC + CXX).slice(0, 16)}-${round}`);
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    Object.entries({ CC, CXX }).map(([name, launcher]) => {
      const link = join(folder, basename(launcher));
      if (!existsSync(link)) symlinkSync(launcher, link);
      return [name, link];
    }),
  );
}
