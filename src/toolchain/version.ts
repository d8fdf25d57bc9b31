import satisfiesRange from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { Failure } from "../failure.ts";

/**
 * A Go version as the Go project spells it: 1.26.8, 1.27rc1, and 1.20 for the first release of a
 * minor before 1.21 (https://go.dev/doc/toolchain#version).
 */
export interface GoVersion {
  /** Without "go" in front: "1.26.8", "1.27rc1". */
  readonly text: string;
  readonly minor: number;
  /** null for prereleases, and for a language version such as 1.22, which is no release. */
  readonly patch: number | null;
  /** "beta1", "rc2", or "". */
  readonly prerelease: string;
}

/** From Go 1.21 on the first release of a minor is 1.N.0; 1.N alone is the language. */
const firstWithPatchZero = 21;

/** Reads a version in Go's spelling, with or without "go" in front; undefined for anything else. */
export function parseGoVersion(text: string): GoVersion | undefined {
  const match = /^(?:go)?(1\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|((?:beta|rc)[1-9]\d?))?)$/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, plain = "", minorText, patchText, prerelease = ""] = match;
  const minor = Number(minorText);
  const implied = prerelease === "" && minor < firstWithPatchZero ? 0 : null;
  const patch = patchText === undefined ? implied : Number(patchText);
  return { text: plain, minor, patch, prerelease };
}

/** The version in the form of semver: 1.27rc1 is 1.27.0-rc.1, 1.20 is 1.20.0. */
export function toSemver({ minor, patch, prerelease }: GoVersion): string {
  const suffix = prerelease.replace(/^(beta|rc)(\d+)$/, "-$1.$2");
  return `1.${minor}.${patch ?? 0}${suffix}`;
}

/** The way back, for folders of the tool cache: 1.27.0-rc.1 is 1.27rc1. */
export function fromSemver(text: string): GoVersion | undefined {
  return parseGoVersion(text.replace(/^(1\.\d+)\.0-(beta|rc)\.(\d+)$/, "$1$2$3"));
}

/**
 * Orders versions as Go does (internal/gover): by minor; within one the language, the betas, the
 * release candidates, the releases by patch.
 */
export function compareGoVersions(a: GoVersion, b: GoVersion): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  const differing = first.findIndex((number, at) => number !== second[at]);
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}

/** For sorting: the highest release first, prereleases after all releases. */
export function compareReleasesFirst(a: GoVersion, b: GoVersion): number {
  return Number(a.prerelease !== "") - Number(b.prerelease !== "") || compareGoVersions(b, a);
}

function orderOf({ minor, patch, prerelease }: GoVersion): readonly number[] {
  if (patch !== null) return [minor, 3, patch];
  const [, word = "", count = 0] = /^(beta|rc)(\d+)$/.exec(prerelease) ?? [];
  return [minor, ["", "beta", "rc"].indexOf(word), Number(count)];
}

/** What a version has to be. */
export type VersionSpec =
  | { readonly kind: "exact"; readonly text: string; readonly version: GoVersion }
  /** At least this one, as a go line in go.mod has it. */
  | { readonly kind: "minimum"; readonly text: string; readonly version: GoVersion }
  | { readonly kind: "range"; readonly text: string; readonly range: string }
  | { readonly kind: "stable" | "oldstable"; readonly text: string };

/**
 * Reads the `go-version` input in setup-go's syntax: `1.26.8`, `1.26`, `1.26.x`, `^1.25.1`,
 * `>=1.22 <1.25`, `x`, `stable`, `oldstable`, `1.27rc1`, `go1.26.8`. A minor alone means its
 * newest release, as it does there.
 *
 * @param from what says so, for the message: an input's name or a file's path.
 * @throws Failure for what means nothing.
 */
export function parseVersionSpec(given: string, from: string): VersionSpec {
  const text = given.trim();
  if (text === "stable" || text === "oldstable") return { kind: text, text };
  const version = parseGoVersion(text);
  if (version !== undefined && !/^(?:go)?1\.\d+$/.test(text))
    return { kind: "exact", text, version };
  // Go's spelling within a range: >=1.27rc1 is >=1.27.0-rc.1, go1.26 is 1.26.
  const range = text
    .replaceAll(/(?:go)?(\d+\.\d+)(beta|rc)(\d+)/g, "$1.0-$2.$3")
    .replaceAll(/\bgo(?=\d)/g, "");
  if (text === "" || validRange(range) === null) {
    throw new Failure(`${from}: ${JSON.stringify(given)} is no version of Go`, {
      remedy:
        "Write a version such as 1.26.8 or 1.27rc1, a range such as 1.26.x or ^1.25.1, stable or oldstable.",
    });
  }
  return { kind: "range", text, range };
}

/** Whether a version will do. Which one is `stable` only a list can tell: see {@link highest}. */
export function satisfies(spec: VersionSpec, version: GoVersion): boolean {
  switch (spec.kind) {
    case "exact":
      return compareGoVersions(version, spec.version) === 0;
    case "minimum":
      return compareGoVersions(version, spec.version) >= 0;
    case "range":
      return satisfiesRange(toSemver(version), spec.range);
    case "stable":
    case "oldstable":
      return false;
  }
}

/**
 * Of the versions that can be fetched, the one to fetch: the highest that satisfies the spec, and
 * for a minimum just that version, as the go command itself would fetch it (of a minor alone its
 * newest release). Prereleases only where the spec names one.
 */
export function highest(spec: VersionSpec, versions: readonly GoVersion[]): GoVersion | undefined {
  const released = versions.filter(({ prerelease }) => prerelease === "");
  switch (spec.kind) {
    case "exact":
    case "range":
      return newest(versions.filter((version) => satisfies(spec, version)));
    case "minimum": {
      const exact = fetchedAsIs(spec);
      return exact === undefined
        ? newest(released.filter(({ minor }) => minor === spec.version.minor))
        : versions.find((version) => compareGoVersions(version, exact) === 0);
    }
    case "stable":
    case "oldstable": {
      const stable = newest(released);
      if (spec.kind === "stable" || stable === undefined) return stable;
      return newest(released.filter(({ minor }) => minor === stable.minor - 1));
    }
  }
}

/**
 * The version that a spec names by itself, so that no list is needed to fetch it. Of `go 1.22` and
 * `go 1.20` the newest patch is fetched, and that only a list tells.
 */
export function fetchedAsIs(spec: VersionSpec): GoVersion | undefined {
  if (spec.kind === "exact") return spec.version;
  if (spec.kind !== "minimum") return undefined;
  return /^1\.\d+$/.test(spec.version.text) ? undefined : spec.version;
}

function newest(versions: readonly GoVersion[]): GoVersion | undefined {
  return versions.toSorted(compareGoVersions).at(-1);
}

/** The versions nearest to what was asked for, for an error message; nearest first. */
export function nearestVersions(
  spec: VersionSpec,
  versions: readonly GoVersion[],
  count: number,
): GoVersion[] {
  const [, minor, patch] = /1\.(\d+)(?:\.(\d+))?/.exec(spec.text) ?? [];
  const distance = (version: GoVersion): readonly [number, number] => [
    minor === undefined ? 0 : Math.abs(version.minor - Number(minor)),
    patch === undefined ? 0 : Math.abs((version.patch ?? 0) - Number(patch)),
  ];
  return versions
    .map((version) => ({ version, distance: distance(version) }))
    .toSorted(
      (a, b) =>
        a.distance[0] - b.distance[0] ||
        a.distance[1] - b.distance[1] ||
        compareGoVersions(b.version, a.version),
    )
    .slice(0, count)
    .map(({ version }) => version);
}
