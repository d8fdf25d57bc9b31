import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeFailure, Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { armLevelOf, slugOf } from "../targets/target.ts";
import { findClang } from "./clang.ts";
import { findCommand } from "./command.ts";
import { findGcc } from "./gcc.ts";
import { writeLaunchers, type Launchers } from "./launcher.ts";
import type { CompilerKind, CompilerRequest, Toolset } from "./toolset.ts";
import { extldflagsOf, refuse, tryOut, type Misfit } from "./trial.ts";
import { findZig } from "./zig.ts";

export type { CompilerRequest } from "./toolset.ts";

/** A C compiler for a target, which has compiled and linked a program for it. */
export interface CCompiler {
  readonly kind: CompilerKind;
  /** As it says itself: "12.2.0", "0.17.1". */
  readonly version: string;
  /** "installed", "gcc-12-aarch64-linux-gnu 12.2.0-14cross1", "PyPI ziglang 0.17.1". */
  readonly source: string;
  /** One sentence, as in ToolReport. */
  readonly verification: string;
  readonly hash: string | null;
  /** Of everything that decides what it emits, for keys of caches. */
  readonly identity: string;
  /** Launchers: CC, CXX and AR as one absolute path each, without spaces. */
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  /** Flags for the linker behind Go's, which then is made to use it. */
  readonly extldflags: readonly string[];
  /** Folders whose headers and libraries are the compiler's own, so no leak. */
  readonly ownFolders: readonly string[];
}

/** A way to a compiler. */
interface Candidate {
  readonly kind: string;
  readonly find: () => Promise<Toolset>;
}

/**
 * Provides the C compiler for a target: the one that was named, or the first of those that work.
 * Each has to compile and link a program, which has to be what was asked for.
 *
 * @throws Failure that says what was tried, and why each did not do.
 */
export async function provideCompiler(
  request: CompilerRequest,
  context: Context,
): Promise<CCompiler> {
  const tried: { kind: string; misfit: Misfit }[] = [];
  for (const { kind, find } of candidatesFor(request, context)) {
    const toolset = await find().catch((failure: unknown) => {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      const printed = failure.detail ?? "";
      tried.push({
        kind,
        misfit: { why: describeFailure(failure).replaceAll("\n", " "), printed },
      });
      return undefined;
    });
    if (toolset === undefined) continue;
    const proven = await prove(toolset, request, context);
    if ("why" in proven) {
      tried.push({ kind: `${kind} ${toolset.version}`, misfit: proven });
      continue;
    }
    if (request.cc === "auto") {
      const { platform } = request.target;
      context.log.info(
        `${platform}: C compiler ${toolset.kind} ${toolset.version} (${toolset.source})`,
      );
    }
    return compilerOf(toolset, proven, request);
  }
  return refuse(request, tried);
}

/** The compilers that may do, the one to prefer first; those that are here before all others. */
function candidatesFor(request: CompilerRequest, context: Context): Candidate[] {
  const { cc, libc, glibc, sysroot, target } = request;
  const installed = (kind: "gcc" | "clang"): Candidate => ({
    kind: `${kind} (installed)`,
    find: () => (kind === "gcc" ? findGcc : findClang)(request, "installed", context),
  });
  const any = {
    gcc: { kind: "gcc", find: () => findGcc(request, "any", context) },
    clang: { kind: "clang", find: () => findClang(request, "any", context) },
    zig: { kind: "zig", find: () => findZig(request, context) },
  };
  if (cc === "gcc" || cc === "clang" || cc === "zig") return [any[cc]];
  if (cc !== "auto") return [{ kind: cc, find: () => findCommand(request, context) }];
  // Debian's armhf is ARMv7: for v6 only zig has a C library, and only where no packages are asked for.
  if (armLevelOf(target) === 6) return sysroot === null ? [any.zig] : [any.gcc];
  if (glibc !== "" && sysroot === null) return [any.zig, installed("gcc")];
  // Debian's libstdc++ is compiled for glibc.
  if (libc === "musl" && request.cxx === true) return [any.zig];
  return libc === "musl"
    ? [installed("gcc"), any.zig, any.gcc]
    : [installed("gcc"), installed("clang"), any.gcc, any.zig];
}

/** Makes launchers and tries them out, unless just these have been before. */
async function prove(
  toolset: Toolset,
  request: CompilerRequest,
  context: Context,
): Promise<Launchers | Misfit> {
  const name = `${slugOf(request.target)}-${request.libc}-${toolset.kind}`;
  const languages = request.cxx === true ? (["c", "c++"] as const) : (["c"] as const);
  let first: Misfit | undefined;
  for (const listsInputs of [true, false]) {
    const launchers = writeLaunchers(toolset, name, listsInputs, context);
    let misfit: Misfit | undefined;
    for (const language of languages) {
      const mark = join(launchers.folder, `proven-${language}-${request.static}-${request.glibc}`);
      // A sysroot of the user's may change under its name; ours is named by what is in it.
      const lasts = (request.sysroot ?? context.toolCache).startsWith(context.toolCache);
      if (lasts && existsSync(mark)) continue;
      misfit ??= await tryOut(launchers, language, request, listsInputs, context);
      if (misfit === undefined) writeFileSync(mark, "");
    }
    if (misfit === undefined) return launchers;
    first ??= misfit;
    // Only a linker that does not know the option gets a second chance without it.
    if (!/dependency-file/.test(misfit.printed)) break;
  }
  return first ?? { why: "it was not tried", printed: "" };
}

function compilerOf(toolset: Toolset, launchers: Launchers, request: CompilerRequest): CCompiler {
  const { kind, version, source, verification, hash } = toolset;
  const { cc, cxx, ar, key, folder } = launchers;
  const extldflags = extldflagsOf(request);
  return {
    kind,
    version,
    source,
    verification,
    hash,
    identity: `${kind}-${version.replaceAll(/[^\w.]+/g, "-")}-${key}`,
    cc,
    cxx,
    ar,
    extldflags,
    ownFolders: [...toolset.ownFolders, folder],
  };
}
