import { createHash } from "node:crypto";

/*
 * Names of cache entries. A key says everything that decides whether an entry is of use, the part
 * that changes least first, so that a prefix of it finds the nearest one; it ends with the sha256 of
 * the entry's content, which is how a restored one is known to be what was saved.
 */

/** Changes when entries of an older shape are of no use any more. */
const format = "go-cross-matrix-1";

/** What decides whether the GOCACHE of another build has something for this one. */
export interface BuildIdentity {
  /** The target's name in files: linux-arm-v7. */
  readonly slug: string;
  /** GOOS-GOARCH of the machine that builds. */
  readonly host: string;
  /** Version of Go, and the hash of its toolchain where that is known. */
  readonly go: string;
  readonly toolchain: string | null;
  readonly cgo: "auto" | "on" | "off";
  /** All that chooses a C compiler, a C library or a sysroot; of no account where cgo is off. */
  readonly compiler: readonly string[];
  /** Flags that make other packages of the same sources: tags, trimpath, -race. */
  readonly flags: readonly string[];
  /** Contents of go.sum: which versions of modules. */
  readonly sums: string;
}

/**
 * Where to look for an entry, from the nearest to the farthest. The first one, with the hash of its
 * bytes behind it, is the name under which a new one is saved.
 */
export type Prefixes = readonly [nearest: string, ...farther: string[]];

/**
 * Prefixes of a target's build cache: with the same modules; with other modules; with other flags;
 * with another compiler. Never another target, Go, or CGO mode: nothing of theirs would be used.
 */
export function buildPrefixes(identity: BuildIdentity): Prefixes {
  const { slug, host, go, toolchain, cgo, compiler, flags, sums } = identity;
  const target = [
    format,
    "build",
    slug,
    host,
    `go${go}`,
    digest([toolchain ?? ""]),
    `cgo_${cgo}`,
  ].join("-");
  const withCompiler = `${target}-${cgo === "off" ? "none" : digest(compiler)}`;
  const withFlags = `${withCompiler}-${digest(flags)}`;
  return [`${withFlags}-${digest([sums])}-`, `${withFlags}-`, `${withCompiler}-`, `${target}-`];
}

/** Prefixes of module downloads. Of other versions what is still named by go.sum is used. */
export function modulePrefixes(sums: string): Prefixes {
  return [`${format}-modules-${digest([sums])}-`, `${format}-modules-`];
}

/**
 * Prefixes of the downloads of tools. Of what was asked for otherwise on such a host much is the same,
 * and each file is known by its own hash.
 *
 * @param host what decides which tools it needs: 'linux-amd64-ubuntu-noble'.
 * @param asked all that decides which files are fetched.
 */
export function downloadPrefixes(host: string, asked: readonly string[]): Prefixes {
  const onHost = `${format}-tools-${host}-`;
  return [`${onHost}${digest(asked)}-`, onHost];
}

/**
 * The key of an entry.
 *
 * @param salt tells it apart from one with the same bytes that cannot be had; "" for none.
 */
export function keyOf([nearest]: Prefixes, sha256: string, salt = ""): string {
  return `${nearest}${sha256}${salt === "" ? "" : `-${salt}`}`;
}

/** The sha256 that a key promises of its entry; undefined where it is no key of ours. */
export function promisedHash(key: string): string | undefined {
  return /-([0-9a-f]{64})(?:-[0-9a-f]+)?$/.exec(key)?.[1];
}

/** Short, and no two lists of words alike: each word with its length. */
function digest(words: readonly string[]): string {
  const hash = createHash("sha256");
  for (const word of words) hash.update(`${word.length} ${word}\n`);
  return hash.digest("hex").slice(0, 16);
}
