import maxSatisfying from "semver/ranges/max-satisfying.js";
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
  readonly patch: number;
  /** "beta1", "rc2", or "" for a release. */
  readonly prerelease: string;
}

/** Reads a version in Go's spelling, with or without "go" in front; undefined for anything else. */
export function parseGoVersion(text: string): GoVersion | undefined {
  const match = /^(?:go)?1\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|((?:beta|rc)[1-9]\d?))?$/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, minor = "", patch = "0", prerelease = ""] = match;
  return {
    text: text.replace(/^go/, ""),
    minor: Number(minor),
    patch: Number(patch),
    prerelease,
  };
}

/** The version in the form of semver: 1.27rc1 is 1.27.0-rc.1, 1.20 is 1.20.0. */
export function toSemver({ minor, patch, prerelease }: GoVersion): string {
  const suffix = prerelease.replace(/^(beta|rc)(\d+)$/, "-$1.$2");
  return `1.${minor}.${patch}${suffix}`;
}

/** Orders versions as Go does: by minor, prereleases before the release, by patch. */
export function compareGoVersions(a: GoVersion, b: GoVersion): number {
  return a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  const parts = (text: string): [string, number] => [
    text.replace(/\d+$/, ""),
    Number(/\d+$/.exec(text)?.[0]),
  ];
  const [[wordA, countA], [wordB, countB]] = [parts(a), parts(b)];
  return wordA === wordB ? countA - countB : wordA < wordB ? -1 : 1;
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
 * `>=1.22 <1.25`, `stable`, `oldstable`, `1.27rc1`, `go1.26.8`.
 *
 * A minor alone means its newest release, as it does there.
 *
 * @throws Failure for what means nothing.
 */
export function parseVersionSpec(text: string): VersionSpec {
  if (text === "stable" || text === "oldstable") return { kind: text, text };
  const version = parseGoVersion(text);
  const minorOnly = /^(?:go)?1\.\d+$/.test(text);
  if (version !== undefined && !minorOnly) return { kind: "exact", text, version };
  // Go's spelling of prereleases within a range: >=1.27rc1 is >=1.27.0-rc.1.
  const range = text
    .replaceAll(/(?:go)?(\d+\.\d+)(beta|rc)(\d+)/g, "$1.0-$2.$3")
    .replaceAll(/\bgo(?=\d)/g, "");
  if (validRange(range) === null || text.trim() === "") {
    throw new Failure(`go-version: ${JSON.stringify(text)} is no version of Go`, {
      remedy:
        "Write a version such as 1.26.8 or 1.27rc1, a range such as 1.26.x or ^1.25.1, stable or oldstable.",
    });
  }
  return { kind: "range", text, range };
}

/**
 * Of the versions that can be fetched, the one to fetch: the newest that meets the spec, and for a
 * minimum just that version, as the go command itself would fetch it (of a minor alone the newest
 * release). Prereleases only where the spec names one.
 */
export function chooseVersion(
  spec: VersionSpec,
  versions: readonly GoVersion[],
): GoVersion | undefined {
  const released = versions.filter(({ prerelease }) => prerelease === "");
  switch (spec.kind) {
    case "exact":
      return versions.find((version) => meets(spec, version));
    case "minimum": {
      const { minor, text } = spec.version;
      const same = versions.find((version) => compareGoVersions(version, spec.version) === 0);
      const minorAlone = !text.slice("1.".length).includes(".") && spec.version.prerelease === "";
      return minorAlone ? newest(released.filter((version) => version.minor === minor)) : same;
    }
    case "range": {
      const bySemver = new Map(versions.map((version) => [toSemver(version), version]));
      const found = maxSatisfying([...bySemver.keys()], spec.range);
      return found === null ? undefined : bySemver.get(found);
    }
    case "stable":
    case "oldstable": {
      const stable = newest(released);
      if (spec.kind === "stable" || stable === undefined) return stable;
      return newest(released.filter(({ minor }) => minor === stable.minor - 1));
    }
  }
}

/** Whether a version that is at hand will do. What is newest is not known then: `stable` never is met. */
export function meets(spec: VersionSpec, version: GoVersion): boolean {
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

function newest(versions: readonly GoVersion[]): GoVersion | undefined {
  return versions.toSorted(compareGoVersions).at(-1);
}

/** The versions nearest to what was asked for, for an error message; newest first. */
export function nearestVersions(spec: VersionSpec, versions: readonly GoVersion[]): string[] {
  const [, minorText] = /1\.(\d+)/.exec(spec.text) ?? [];
  const wanted = minorText === undefined ? Number.POSITIVE_INFINITY : Number(minorText);
  const distance = ({ minor }: GoVersion): number =>
    Number.isFinite(wanted) ? Math.abs(minor - wanted) : -minor;
  return versions
    .toSorted((a, b) => distance(a) - distance(b) || compareGoVersions(b, a))
    .slice(0, 5)
    .map(({ text }) => text);
}
