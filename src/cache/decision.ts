import type { Environment } from "../system/context.ts";

/** What a run may do with the cache, and why not more. */
export interface Permissions {
  /** Entries that cannot be verified again, which are those of compilers. */
  readonly readBuilds: boolean;
  readonly write: boolean;
  /** Why nothing is written; "" where it is. */
  readonly why: string;
  /** Whoever reads the log should know: it is not of their own choosing. */
  readonly notable: boolean;
}

/**
 * What this run may do. What is released is compiled from its sources: a run for a tag or a release
 * takes no compiled packages out of a cache that other runs could write, and puts none in.
 *
 * @param withToken the cache is the service's, which looks at the token of the run.
 */
export function permissions(env: Environment, withToken: boolean): Permissions {
  const released = env["GITHUB_EVENT_NAME"] === "release" || env["GITHUB_REF_TYPE"] === "tag";
  if (released) {
    const why = "this run is for a tag or a release, which is compiled from its sources alone";
    return { readBuilds: false, write: false, why, notable: false };
  }
  const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  const denied = mode === "read" || mode === "none";
  if (withToken && (denied || isReadOnly(env["ACTIONS_RUNTIME_TOKEN"] ?? ""))) {
    const why = "the token of this run may not write to the cache (a pull request from a fork?)";
    return { readBuilds: true, write: false, why, notable: true };
  }
  return { readBuilds: true, write: true, why: "", notable: false };
}

/** Bit of a scope's permission in the `ac` claim of the runner's token. */
const mayWrite = 2;

/**
 * Whether the runner's token, a JWT, has scopes of the cache and none of them may be written. A token
 * of another form (act's) says nothing, and is tried.
 */
export function isReadOnly(token: string): boolean {
  try {
    const claims = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
    ) as { readonly ac?: unknown };
    const scopes = JSON.parse(String(claims.ac)) as readonly { readonly Permission?: number }[];
    return scopes.length > 0 && scopes.every(({ Permission = 0 }) => (Permission & mayWrite) === 0);
  } catch {
    return false;
  }
}

/** How an entry changed in a run, in bytes. */
export interface Change {
  /** Restored; null where nothing was. */
  readonly restored: number | null;
  /** Of what was restored: not used by this build. */
  readonly unused: number;
  /** Not restored: made by this build. */
  readonly made: number;
}

/**
 * Whether the entry is worth being saved anew: there was none, a tenth of it is new, or more than a
 * half is of no use. A change of one package saves nothing: to compile that once more costs less
 * than to store all the others again.
 */
export function isWorthSaving({ restored, unused, made }: Change): boolean {
  if (made === 0 && restored === null) return false;
  if (restored === null) return true;
  const kept = restored - unused + made;
  return made * 10 >= kept || unused * 2 > restored;
}
