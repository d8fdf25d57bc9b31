import { closest, distance } from "fastest-levenshtein";
import { Failure } from "../failure.ts";
import { architectures, type Level } from "./architectures.ts";
import { everyPort } from "./ports.ts";
import type { Target } from "./target.ts";

/**
 * Names that other tools have for an architecture, and the platform part they stand for. Debian's
 * armel is ARMv5T with soft float, armhf is ARMv7 with hard float.
 */
const aliases: Readonly<Record<string, string>> = {
  aarch64: "arm64",
  x86_64: "amd64",
  armhf: "arm/v7",
  armel: "arm/v5",
  i386: "386",
};

/**
 * Reads a platform in Docker's syntax, OS/ARCH[/VARIANT], strictly: every part is one that some Go
 * release knows. `linux/` may be left out. Whether the Go version at hand has the port is the
 * plan's to say.
 *
 * @throws Failure naming the nearest platform there is.
 */
export function parsePlatform(text: string): Target {
  const { goos, goarch, variant } = splitPlatform(text);
  const row = architectures.get(goarch);
  if (row === undefined || !everyPort.has(`${goos}/${goarch}`)) throw unknownPlatform(text);
  if (row.level === undefined) {
    if (variant === "")
      return { platform: `${goos}/${goarch}`, goos, goarch, variant, level: null };
    throw new Failure(`${quote(text)}: ${goarch} has no variants`, {
      remedy: `Write ${quote(`${goos}/${goarch}`)}.`,
    });
  }
  const value = levelValue(text, `${goos}/${goarch}`, row.level, variant);
  const canonical = canonicalVariant(row.level, value);
  return {
    platform: [goos, goarch, canonical].filter((part) => part !== "").join("/"),
    goos,
    goarch,
    variant: canonical,
    level: { variable: row.level.variable, value },
  };
}

/** Every platform of a port, one a value of its level; the default one alone first. */
export function platformsOf(port: string): Target[] {
  const [, goarch = ""] = port.split("/");
  const level = architectures.get(goarch)?.level;
  const variants = (level?.values ?? []).map((value) => `${port}/${level?.prefix ?? ""}${value}`);
  const targets = [port, ...variants].map((name) => parsePlatform(name));
  return [...new Map(targets.map((target) => [target.platform, target])).values()];
}

function splitPlatform(text: string): { goos: string; goarch: string; variant: string } {
  const parts = text.split("/");
  const [first = "", second = ""] = parts;
  const bare = parts.length === 1 || architectures.has(first) || first in aliases;
  const [goos, name, given] = bare ? ["linux", first, second] : [first, second, parts[2] ?? ""];
  const tooMany = parts.length > (bare ? 2 : 3);
  const emptyPart = parts.includes("");
  const [goarch = "", implied = ""] =
    (Object.hasOwn(aliases, name) ? aliases[name] : name)?.split("/") ?? [];
  if (tooMany || emptyPart || (implied !== "" && given !== "" && implied !== given)) {
    throw unknownPlatform(text);
  }
  return { goos, goarch, variant: given === "" ? implied : given };
}

/**
 * The value of the level's variable that a variant stands for, in one spelling: options in the
 * table's order, and left out where the level has them anyway.
 */
function levelValue(text: string, port: string, level: Level, variant: string): string {
  if (variant === "") return level.fallback;
  const [given = "", ...options] = variant.split(",");
  const value = level.prefix !== "" && given.startsWith(level.prefix) ? given.slice(1) : given;
  // Docker writes v8 and v9 for what GOARM64 calls v8.0 and v9.0.
  const full = level.values.includes(`${value}.0`) ? `${value}.0` : value;
  const spelled = level.prefix === "" || given.startsWith(level.prefix);
  if (!spelled || !level.values.includes(full)) {
    const allowed = level.values.map((known) => level.prefix + known);
    throw new Failure(`${quote(text)}: ${quote(given)} is no variant of ${port}`, {
      remedy: `${level.variable} has ${allowed.join(", ")}: did you mean ${quote(
        `${port}/${closest(given, allowed)}`,
      )}?`,
    });
  }
  const wrong = options.find((option) => level.options?.includes(option) !== true);
  const contradicts = options.includes("softfloat") && options.includes("hardfloat");
  if (wrong !== undefined || contradicts || new Set(options).size < options.length) {
    throw new Failure(
      `${quote(text)}: ${quote(options.join(","))} is no option of ${level.variable}`,
      { remedy: `It takes ${level.options?.join(" or ") ?? "none"}, each once.` },
    );
  }
  const kept = (level.options ?? []).filter(
    (option) => options.includes(option) && !impliedOption(level, full, option),
  );
  return [full, ...kept].join(",");
}

/**
 * Whether a level has an option without being asked (internal/buildcfg/cfg.go): GOARM=5 is
 * soft-float, 6 and 7 are hard-float, LSE is mandatory from v8.1 on.
 */
function impliedOption(level: Level, value: string, option: string): boolean {
  if (option === "softfloat") return value === "5";
  if (option === "hardfloat") return value !== "5";
  return option === "lse" && value !== level.fallback;
}

/** The variant that a value is written as; "" for the default one where Docker writes none. */
function canonicalVariant(level: Level, value: string): string {
  return value === level.fallback && !level.written ? "" : level.prefix + value;
}

/** The first Go minor version that understands the target's level; 0 for all. */
export function goMinorNeededBy(target: Target): number {
  const level = architectures.get(target.goarch)?.level;
  if (level === undefined || target.level === null || target.level.value === level.fallback)
    return 0;
  const words = [level.variable, ...target.level.value.split(",")];
  return Math.max(0, ...words.map((word) => level.since[word] ?? 0));
}

function unknownPlatform(text: string): Failure {
  const known = [...everyPort].flatMap((port) => platformsOf(port).map(({ platform }) => platform));
  const wanted = text.toLowerCase();
  const port = [...everyPort].find((name) => name.startsWith(`${wanted}/`));
  if (port !== undefined) {
    return new Failure(`${quote(text)} is an operating system, not a platform`, {
      remedy: `Write ${quote(port)} for one platform, or ${quote(`${wanted}/*`)} for all.`,
    });
  }
  const withSystem = wanted.includes("/") ? wanted : `linux/${wanted}`;
  // Among equals, Linux: that is what nearly everybody means.
  const candidates = [...known.filter((name) => name.startsWith("linux/")), ...known];
  const nearest = closest(withSystem, candidates);
  const near = distance(withSystem, nearest) <= Math.max(2, withSystem.length / 5);
  return new Failure(`${quote(text)} is not a platform that Go builds for`, {
    remedy: near
      ? `Did you mean ${quote(nearest)}?`
      : "Write OS/ARCH[/VARIANT], such as linux/arm64 or linux/arm/v7; `go tool dist list` has them all.",
  });
}

const quote = (text: string): string => JSON.stringify(text);
