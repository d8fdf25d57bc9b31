import type { Document } from "yaml";
import { Failure, messageOf, throwCollected } from "../failure.ts";
import { parsePlatform, platformsOf } from "./platform.ts";
import type { Ports } from "./ports.ts";
import type { Target } from "./target.ts";

/** One item of the `targets` input. */
export type TargetPattern =
  | {
      readonly kind: "platform";
      readonly text: string;
      readonly target: Target;
      readonly overrides: Overrides;
    }
  | { readonly kind: "glob" | "exclusion"; readonly text: string; readonly overrides: Overrides };

/** Inputs that hold for one target only, by name, unparsed. */
export type Overrides = Readonly<Record<string, string>>;

/** A target with the overrides that were written beside it. */
export interface RequestedTarget {
  readonly target: Target;
  readonly overrides: Overrides;
}

/** GitHub runs no matrix with more jobs. */
export const mostTargets = 256;
/** Longer than any honest list: 256 of the longest platforms with room for overrides and exclusions. */
const mostCharacters = 64 * 1024;
const mostItems = 4 * mostTargets;

/**
 * Reads the `targets` input: platforms, globs and exclusions between spaces, commas or lines, or
 * a YAML or JSON sequence of the same and of maps `{target: PLATFORM, INPUT: VALUE}`.
 *
 * @throws Failure or Failures naming every item that is wrong.
 */
export async function parseTargetList(text: string): Promise<TargetPattern[]> {
  if (text.length > mostCharacters) {
    throw new Failure(
      `the list is ${text.length} characters long; at most ${mostCharacters} are read`,
    );
  }
  const items = /^\s*(?:\[|-\s)/.test(text) ? await readSequence(text) : splitList(text);
  if (items.length === 0) {
    throw new Failure("the list is empty", { remedy: "Name a platform, such as linux/arm64." });
  }
  if (items.length > mostItems) {
    throw new Failure(`the list has ${items.length} items; at most ${mostItems} are read`);
  }
  const failures: Failure[] = [];
  const patterns: TargetPattern[] = [];
  for (const { text: item, overrides } of items) {
    try {
      patterns.push(readPattern(item, overrides));
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      failures.push(failure);
    }
  }
  throwCollected(failures);
  return patterns;
}

function readPattern(text: string, overrides: Overrides): TargetPattern {
  const excluded = text.startsWith("!");
  const name = excluded ? text.slice(1) : text;
  if (!excluded && !name.includes("*")) {
    return { kind: "platform", text, target: parsePlatform(name), overrides };
  }
  if (!/^[\w*.,-]+(\/[\w*.,-]+){0,2}$/.test(name)) {
    throw new Failure(`${JSON.stringify(text)} is not a pattern of platforms`, {
      remedy:
        "Write OS/ARCH[/VARIANT] with * for any text in a part, such as linux/* or !linux/mips*.",
    });
  }
  if (excluded && !name.includes("*")) parsePlatform(name);
  return { kind: excluded ? "exclusion" : "glob", text: name, overrides };
}

/** Commas part items, but not the options of a level: linux/arm64/v8.0,lse is one. */
function splitList(text: string): { text: string; overrides: Overrides }[] {
  return text
    .split(/\s+|,(?!(?:lse|crypto|softfloat|hardfloat)\b)/)
    .filter((item) => item !== "")
    .map((item) => ({ text: item, overrides: {} }));
}

async function readSequence(text: string): Promise<{ text: string; overrides: Overrides }[]> {
  const { parseDocument } = await import("yaml");
  // The failsafe schema has text only: `off` and 1.20 stay what was written.
  const document = parseDocument(text, { schema: "failsafe" });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    throw new Failure(`the list is not valid YAML: ${mistake.message}`);
  }
  const sequence = valueOf(document);
  if (!Array.isArray(sequence)) throw new Failure("the list is not a YAML or JSON sequence");
  return sequence.flatMap((item: unknown) => {
    if (typeof item === "string") return splitList(item);
    if (item instanceof Map) return [readMap(item)];
    throw new Failure(`the list has ${JSON.stringify(item)} where a platform or a map is due`, {
      remedy: "Write linux/arm64 or {target: linux/arm64, cgo: off}.",
    });
  });
}

/** A list of targets has no use for aliases, and a bomb is made of them. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  } catch (cause) {
    throw new Failure(`the list cannot be read: ${messageOf(cause)}`, {
      remedy: "Write every item out, without & and *.",
      cause,
    });
  }
}

function readMap(item: Map<unknown, unknown>): { text: string; overrides: Overrides } {
  const fields = new Map([...item].map(([key, value]) => [String(key), scalarText(key, value)]));
  const target = fields.get("target");
  if (target === undefined || target === "") {
    throw new Failure(`a map in the list has no target: {${[...fields.keys()].join(", ")}}`, {
      remedy: "Add target: linux/arm64.",
    });
  }
  fields.delete("target");
  // Without a prototype, so that a key such as __proto__ is a key and nothing else.
  return {
    text: target,
    overrides: Object.assign(
      Object.create(null) as Record<string, string>,
      Object.fromEntries(fields),
    ),
  };
}

function scalarText(key: unknown, value: unknown): string {
  if (typeof value === "string") return value;
  throw new Failure(`the value of ${JSON.stringify(key)} in the list is not plain text`);
}

/** What came of a list for one Go version. */
export interface ResolvedTargets {
  readonly requested: readonly RequestedTarget[];
  /** Patterns that took nothing away or brought nothing: likely a slip. */
  readonly idle: readonly string[];
}

/**
 * Expands globs over the ports of a Go version, takes exclusions away wherever they stand, and
 * keeps the order in which targets were first named. A platform that is named beside a glob which
 * has it too keeps its own overrides.
 *
 * @throws Failure or Failures: a platform named twice, nothing left, or more than 256.
 */
export function resolveTargets(patterns: readonly TargetPattern[], ports: Ports): ResolvedTargets {
  const chosen = new Map<string, RequestedTarget>();
  const named = new Set<string>();
  const failures: Failure[] = [];
  const idle: string[] = [];
  for (const pattern of patterns) {
    if (pattern.kind === "platform") {
      const { target, overrides } = pattern;
      if (named.has(target.platform)) failures.push(namedTwice(target, patterns));
      named.add(target.platform);
      chosen.set(target.platform, { target, overrides });
    } else if (pattern.kind === "glob") {
      const found = [...ports.keys()].flatMap((port) => expandGlob(pattern.text, port));
      if (found.length === 0) idle.push(pattern.text);
      for (const target of found) {
        if (!named.has(target.platform)) {
          chosen.set(target.platform, { target, overrides: pattern.overrides });
        }
      }
    }
  }
  for (const pattern of patterns) {
    if (pattern.kind !== "exclusion") continue;
    const taken = [...chosen.values()].filter(({ target }) => matches(pattern.text, target));
    if (taken.length === 0) idle.push(`!${pattern.text}`);
    for (const { target } of taken) chosen.delete(target.platform);
  }
  if (chosen.size === 0 && failures.length === 0) failures.push(nothingLeft(patterns));
  if (chosen.size > mostTargets) {
    failures.push(
      new Failure(`${chosen.size} targets; GitHub runs at most ${mostTargets} in a matrix`),
    );
  }
  throwCollected(dedupe(failures));
  return { requested: [...chosen.values()], idle };
}

/** OS/ARCH globs mean each port at its default level; OS/ARCH/VARIANT globs mean its levels too. */
function expandGlob(glob: string, port: string): Target[] {
  const targets = glob.split("/").length === 3 ? platformsOf(port) : [parsePlatform(port)];
  return targets.filter((target) => matches(glob, target));
}

/** Whether a pattern (or a platform, in any spelling) covers a target. */
export function matches(pattern: string, target: Target): boolean {
  if (!pattern.includes("*")) {
    const port = `${target.goos}/${target.goarch}`;
    return pattern === port || parsePlatform(pattern).platform === target.platform;
  }
  const parts = pattern.split("/").length;
  if (parts === 1) return globExpression(pattern).test(target.goos);
  const { goos, goarch, level } = target;
  const full = `${goos}/${goarch}/${target.variant === "" ? (level?.value ?? "") : target.variant}`;
  return globExpression(pattern).test(parts === 2 ? `${goos}/${goarch}` : full);
}

function globExpression(glob: string): RegExp {
  return new RegExp(`^${glob.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`);
}

function namedTwice(target: Target, patterns: readonly TargetPattern[]): Failure {
  const spellings = patterns.flatMap((pattern) =>
    pattern.kind === "platform" && pattern.target.platform === target.platform
      ? [pattern.text]
      : [],
  );
  return new Failure(
    `${target.platform} is named ${spellings.length} times: ${spellings.join(", ")}`,
    {
      remedy: "Keep one of them.",
    },
  );
}

function nothingLeft(patterns: readonly TargetPattern[]): Failure {
  const texts = patterns.map(({ kind, text }) => (kind === "exclusion" ? `!${text}` : text));
  return new Failure(`no target is left of ${texts.join(" ")}`, {
    remedy: "Name at least one platform that is not excluded; `go tool dist list` has them all.",
  });
}

function dedupe(failures: readonly Failure[]): Failure[] {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}
