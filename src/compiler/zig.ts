import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { fromCache, sha256Name, takeKept } from "../system/kept.ts";
import { withLock } from "../system/lock.ts";
import { exec } from "../system/process.ts";
import { exportLines } from "../system/shell.ts";
import { toolFolder } from "../system/tool-folder.ts";
import { isWholeTree, recordTree } from "../system/tree.ts";
import { architectureOf, linuxAbiOf } from "../targets/target.ts";
import { filesOf, indexAddress } from "./package-index.ts";
import { onThePath, type CompilerRequest, type Provenance, type Toolset } from "./toolset.ts";
import { zigRelease } from "./zig-release.ts";

/** A zig of this host. */
interface Zig extends Provenance {
  readonly path: string;
  readonly version: string;
}

/**
 * zig as a C compiler for a target: it brings clang, lld and every C library.
 *
 * @throws Failure where zig has no such target, or there is no zig and none can be fetched.
 */
export async function findZig(request: CompilerRequest, context: Context): Promise<Toolset> {
  const { target, libc, sysroot } = request;
  const abi = linuxAbiOf(target);
  if (abi === undefined) throw new Failure(`zig is asked for Linux only, not ${target.platform}`);
  if (libc === "gnu" && request.static === "true") {
    throw new Failure("zig does not link glibc statically", {
      remedy: "Set libc: musl with static: true, or cc: gcc.",
    });
  }
  const zig = (await installed(context)) ?? (await fetched(context));
  const floor = libc === "gnu" && request.glibc !== "" ? `.${request.glibc}` : "";
  const cpu = architectureOf(target).level?.zigCpus?.[levelOf(request)];
  const global = toolFolder(context, "zig-cache", zig.version);
  const own = [dirname(zig.path), global];
  const system = sysroot === null || libc === "musl" ? [] : foldersOf(sysroot, abi.triple);
  return {
    kind: "zig",
    version: zig.version,
    source: zig.source,
    verification: zig.verification,
    hash: zig.hash,
    cc: [zig.path, "cc"],
    cxx: [zig.path, "c++"],
    ar: [zig.path, "ar"],
    // Without -O zig makes every undefined behaviour a trap, which gcc and clang do not.
    first: [
      "-target",
      `${abi.zig[libc]}${floor}`,
      ...(cpu === undefined ? [] : [`-mcpu=${cpu}`]),
      "-fno-sanitize=undefined",
    ],
    // Behind zig's own headers: the sysroot's C library may be of another version.
    last: system.flatMap(({ headers }) => headers.flatMap((folder) => ["-idirafter", folder])),
    lastCxx: [],
    linkFirst: libc === "musl" && request.static === "false" ? ["-dynamic"] : [],
    linkLast: system.flatMap(({ libraries }) => libraries.map((folder) => `-L${folder}`)),
    // What zig finds in its cache it does not compile, and lists no headers of.
    prepare: [
      ...exportLines({ ZIG_GLOBAL_CACHE_DIR: global }),
      'export ZIG_LOCAL_CACHE_DIR="$ZIG_GLOBAL_CACHE_DIR"',
      '[ -z "$e" ] || export ZIG_LOCAL_CACHE_DIR="$GO_CROSS_MATRIX_EVIDENCE/zig"',
    ],
    lists: ["clang"],
    ownFolders: own,
  };
}

/** The value of the level without its options: 7 of "7,softfloat". */
function levelOf({ target }: CompilerRequest): string {
  const [value = "", option] = (target.level?.value ?? "").split(",");
  // What has no unit is the oldest machine's.
  return option === "softfloat" ? "5" : value;
}

/** Where a root of Debian's layout has headers and libraries. */
function foldersOf(
  sysroot: string,
  triple: string,
): { readonly headers: readonly string[]; readonly libraries: readonly string[] }[] {
  return [
    {
      headers: [join(sysroot, "usr/include", triple), join(sysroot, "usr/include")],
      libraries: [join(sysroot, "usr/lib", triple), join(sysroot, "usr/lib")],
    },
  ];
}

async function installed(context: Context): Promise<Zig | undefined> {
  const path = which("zig", context.env);
  if (path === undefined) return undefined;
  return {
    path,
    version: await versionOf(path, context),
    ...onThePath,
  };
}

async function versionOf(path: string, { env, signal }: Context): Promise<string> {
  return (await exec(path, ["version"], { env: childEnvironment(env), signal })).stdout.trim();
}

/** What the wheel unpacks to is 300 MB; the wheel itself 100. */
const mostBytes = 256 << 20;
const deadlineMs = 15 * 60_000;

/** zig out of its wheel, in the tool cache, held against its manifest on every use. */
async function fetched(context: Context): Promise<Zig> {
  const { version, wheels } = zigRelease;
  const sha256 = wheels[context.host.arch];
  if (context.host.os !== "linux" || sha256 === undefined) {
    throw new Failure(`there is no zig for ${context.host.os}/${context.host.arch} to fetch`, {
      remedy: "Install zig, so that it is on the PATH.",
    });
  }
  const folder = join(toolFolder(context, "zig"), sha256.slice(0, 32));
  if (!isWholeTree(folder, sha256)) {
    await withLock(`${folder}.lock`, context, async () => {
      if (!isWholeTree(folder, sha256)) await install(folder, sha256, context);
    });
  }
  return {
    path: join(folder, "ziglang/zig"),
    version,
    source: `PyPI ziglang ${version}`,
    verification: "its wheel has the sha256 that go-cross-matrix knows",
    hash: `sha256:${sha256}`,
  };
}

async function install(folder: string, sha256: string, context: Context): Promise<void> {
  const started = performance.now();
  const { bytes, from } = await wheelWith(sha256, `${folder}.whl`, context);
  const { unpackModule } = await import("../toolchain/unpack.ts");
  const staging = `${folder}.tmp`;
  rmSync(staging, { recursive: true, force: true }); // of a run that was killed: we hold the lock
  rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(staging, { recursive: true });
    await unpackModule(bytes, "", staging, context.signal);
    chmodSync(join(staging, "ziglang/zig"), 0o755);
    renameSync(staging, folder);
    recordTree(folder, sha256);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  context.log.info(`zig ${zigRelease.version}: from ${from}, unpacked in ${seconds} s`);
}

/** A wheel that an earlier run fetched, or the package index has. */
async function wheelWith(
  sha256: string,
  place: string,
  context: Context,
): Promise<{ readonly bytes: Buffer; readonly from: string }> {
  try {
    rmSync(place, { force: true }); // of a run that was killed: we hold the lock
    if (await takeKept(sha256, place, context)) {
      return { bytes: readFileSync(place), from: fromCache };
    }
  } finally {
    rmSync(place, { force: true });
  }
  const bytes = await fetchWheel(sha256, context);
  await context.kept?.keep(sha256Name(sha256), bytes);
  return { bytes, from: "the package index" };
}

async function fetchWheel(sha256: string, context: Context): Promise<Buffer> {
  const { signal, log } = context;
  const index = await indexAddress(context);
  if (index === undefined) {
    throw new Failure("there is no zig on the PATH, and no pip whose index has one", {
      remedy: "Install zig, or set PIP_INDEX_URL.",
    });
  }
  const wheel = (await filesOf("ziglang", index, context)).find((file) => file.sha256 === sha256);
  if (wheel === undefined) {
    throw new Failure(
      `the package index has not the ziglang ${zigRelease.version} that is known (sha256 ${sha256})`,
      { remedy: "Install zig, or name another index in PIP_INDEX_URL." },
    );
  }
  const [{ fetchBytes }, { createHash }] = await Promise.all([
    import("../system/download.ts"),
    import("node:crypto"),
  ]);
  const bytes = await fetchBytes(wheel.url, { maxBytes: mostBytes, deadlineMs, signal, log });
  const seen = createHash("sha256").update(bytes).digest("hex");
  if (seen !== sha256) {
    throw new Failure(`${wheel.name} is not the file that it should be`, {
      detail: `seen   ${seen}\nwanted ${sha256}`,
      remedy: "Try again later; if it stays so, tell whoever runs the package index.",
    });
  }
  return bytes;
}
