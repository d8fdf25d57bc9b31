import type { Target } from "../targets/target.ts";

/** What is asked of a C compiler. */
export interface CompilerRequest {
  readonly target: Target;
  /** `auto`, `gcc`, `clang`, `zig`, or a command with {triple} and {sysroot} in it. */
  readonly cc: string;
  readonly libc: "gnu" | "musl";
  readonly static: "auto" | "true" | "false";
  /** Newest glibc that the product may need, "2.28"; "" for any. */
  readonly glibc: string;
  /** Absolute folder of the target's system; null: none, and the compiler's own has to do. */
  readonly sysroot: string | null;
  /** C++ is needed as well: then the compiler has to prove itself with that too. */
  readonly cxx?: boolean;
}

export type CompilerKind = "gcc" | "clang" | "zig" | "command";

/** Where a compiler comes from, and what is known of it. */
export interface Provenance {
  /** "installed", a package with its version, or where else it comes from. */
  readonly source: string;
  /** One sentence. */
  readonly verification: string;
  /** Of what it was unpacked from; null for one that was on the PATH. */
  readonly hash: string | null;
}

/** Of a compiler that somebody else installed. */
export const onThePath: Provenance = {
  source: "installed",
  verification: "not verified: it was on the PATH",
  hash: null,
};

/** A compiler as it was found: what its launchers are made of. */
export interface Toolset extends Provenance {
  readonly kind: CompilerKind;
  /** As it says itself: "12.2.0". */
  readonly version: string;
  /** Programs with their first arguments; paths are absolute. */
  readonly cc: readonly string[];
  readonly cxx: readonly string[];
  readonly ar: readonly string[];
  /** Flags before the caller's, so that his win. */
  readonly first: readonly string[];
  /** Flags behind the caller's, so that his folders are searched before these; of C and of C++. */
  readonly last: readonly string[];
  readonly lastCxx: readonly string[];
  /** Flags of calls that link, before and behind the caller's. */
  readonly linkFirst: readonly string[];
  readonly linkLast: readonly string[];
  /** Lines of shell that prepare its environment. */
  readonly prepare: readonly string[];
  /** How headers are listed: by gcc's variable, or by clang's. */
  readonly lists: readonly ("gcc" | "clang")[];
  readonly ownFolders: readonly string[];
}
