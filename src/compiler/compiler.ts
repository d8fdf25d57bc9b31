import { Failure, messageOf } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { isSoftFloat, type Target } from "../targets/target.ts";
import { provideCommand } from "./command.ts";
import { provideGcc } from "./gcc.ts";
import { tryCompiler } from "./trial.ts";

/** What C code is to be compiled for. */
export interface CompilerRequest {
  readonly target: Target;
  /** `auto`, `gcc`, `clang`, `zig`, or a command with {triple} and {sysroot} in it. */
  readonly cc: string;
  readonly libc: "gnu" | "musl";
  readonly static: "auto" | "true" | "false";
  /** Newest glibc that the product may need, 2.28; "" for any. */
  readonly glibc: string;
  /** Absolute folder of the target's system; null where the compiler has it, or the host is it. */
  readonly sysroot: string | null;
  /** C++ is to be compiled too. */
  readonly cxx: boolean;
}

/** A C compiler that made a program for the target. */
export interface CCompiler {
  readonly kind: "gcc" | "clang" | "zig" | "command";
  /** As it says itself: 12.2.0. */
  readonly version: string;
  /** installed, or the package with its version. */
  readonly source: string;
  /** How it is known to be what it is, in a sentence. */
  readonly verification: string;
  /** sha256: of what was unpacked; null for what was there. */
  readonly hash: string | null;
  /** Of everything that decides what it makes: kind, version, where it is from, flags. */
  readonly identity: string;
  /** Paths of launchers, for CC, CXX and AR. */
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  /** Flags for the linker behind Go's, which then is made to use it. */
  readonly extldflags: readonly string[];
  /** Folders whose headers and libraries are its own. */
  readonly ownFolders: readonly string[];
}

/** Gives a compiler of one kind, or throws a Failure saying why it cannot. */
export type Provider = (request: CompilerRequest, context: Context) => Promise<CCompiler>;

const providers: Readonly<Record<string, Provider>> = {
  gcc: provideGcc,
};

/**
 * Provides a C compiler for a target: the kind that was asked for, or with `auto` the first that
 * makes a program for the target.
 *
 * @throws Failure when none does, with what each said.
 */
export async function provideCompiler(
  request: CompilerRequest,
  context: Context,
): Promise<CCompiler> {
  const { target, cc } = request;
  const kinds = cc === "auto" ? automatic(request) : [cc];
  const complaints: string[] = [];
  let last: unknown;
  for (const kind of kinds) {
    try {
      const provide = providers[kind] ?? provideCommand;
      const compiler = await provide({ ...request, cc: kind }, context);
      await tryCompiler(compiler, request, context);
      return compiler;
    } catch (failure) {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      if (kinds.length === 1) throw failure;
      complaints.push(`${kind}: ${messageOf(failure)}`, failure.detail ?? "");
      last = failure;
    }
  }
  throw new Failure(`${target.platform}: there is no C compiler for it`, {
    remedy: "Name one in cc, or set cgo: off.",
    detail: complaints.join("\n"),
    cause: last,
  });
}

/** zig links for any glibc and brings musl; gcc is what the packages of a sysroot are made for. */
function automatic({ glibc, libc, target, sysroot }: CompilerRequest): string[] {
  const bringsItsOwn = sysroot === null && (glibc !== "" || libc === "musl");
  const older = target.goarch === "arm" && !isSoftFloat(target) && target.variant === "v6";
  return bringsItsOwn || older ? ["zig", "gcc"] : ["gcc", "zig"];
}
