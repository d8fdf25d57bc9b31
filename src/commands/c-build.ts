import { mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildTarget, type Built, type BuildJob, type CBuild } from "../build/build.ts";
import { goEnvironment, type GoCommand } from "../build/command.ts";
import { Failure } from "../failure.ts";
import { bringersOf, withBringers, type Archive } from "../sysroot/bringers.ts";
import { evidenceVariable, openEvidence, type EvidenceFolder } from "../sysroot/evidence.ts";
import { foldersIn, leakFailure, leaksIn, type Grounds } from "../sysroot/leaks.ts";
import { pkgConfigFiles } from "../sysroot/pkg-config.ts";
import type { Context } from "../system/context.ts";
import { crypto } from "../system/crypto.ts";
import { exec } from "../system/process.ts";
import { toolFolder } from "../system/tool-folder.ts";
import type { Equipment } from "./equipment.ts";

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
  const { target, settings } = job.planned;
  const { sysroot, compiler, base } = equipment;
  const env = goEnvironment(base, go, target, {
    cgo: true,
    variables: equipment.variables,
  });
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
          ...job.packages.sourceFolders,
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
      ...equipment.variables,
      ...inRound(equipment, evidence, context),
      [evidenceVariable]: evidence.folder,
    },
    extldflags: compiler.extldflags,
    check,
  };
  try {
    return await buildTarget(job, go, directory, c, context);
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
 * The compiler by a path of its round: Go's build cache knows what was compiled by the path of CC,
 * and so gives back nothing of an earlier round.
 */
function inRound(
  { variables: { CC = "", CXX = "" } }: Equipment,
  { round }: EvidenceFolder,
  context: Context,
): Record<string, string> {
  if (round === "0") return {};
  const folder = toolFolder(context, "launchers", `${hashed(CC + CXX).slice(0, 16)}-${round}`);
  return Object.fromEntries(
    Object.entries({ CC, CXX }).map(([name, launcher]) => {
      const link = join(folder, basename(launcher));
      mkdirSync(folder, { recursive: true });
      rmSync(link, { force: true });
      symlinkSync(launcher, link);
      return [name, link];
    }),
  );
}
