import { closest } from "fastest-levenshtein";
import { Failure, Failures, throwCollected } from "./failure.ts";
import type { Environment } from "./system/context.ts";
import { readFlags, readVariables } from "./inputs/given.ts";
import {
  oneOf,
  parseBoolean,
  parseDuration,
  parseEnv,
  parseFlags,
  parseOutput,
  parseParallel,
  parseRunners,
  parseSmoke,
} from "./inputs/values.ts";
import { parseTargetList, type RequestedTarget, type TargetPattern } from "./targets/list.ts";
import type { Fleet } from "./targets/plan.ts";
import { cgoModes, emulatorModes, type TargetSettings } from "./targets/settings.ts";

export const commands = ["plan", "build"] as const;
export type Command = (typeof commands)[number];
export const goSources = ["auto", "installed", "proxy"] as const;
export type GoSource = (typeof goSources)[number];
export const failLevels = ["error", "warning", "never"] as const;
export type FailLevel = (typeof failLevels)[number];

/** Everything that was asked for, validated. */
export interface Inputs {
  readonly command: Command;
  readonly targets: readonly TargetPattern[];
  readonly workingDirectory: string;
  /** The `go-version` input, "" where it is not given. */
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly goSource: GoSource;
  readonly runners: Fleet["labels"];
  /** Targets built at once; null: chosen. */
  readonly parallel: number | null;
  readonly failOn: FailLevel;
  readonly settings: TargetSettings;
}

/** How the text of an input is read, and what holds where it is not given. */
interface Definition {
  readonly fallback: string;
  readonly parse: (text: string) => unknown;
  /** May be given beside a target in `targets`: the setting of that name. */
  readonly setting?: keyof TargetSettings;
  /** A flag of the command line that needs no value. */
  readonly boolean?: true;
  /** The text may have lines. */
  readonly lines?: true;
}

const text = (value: string): string => value;
const words = (value: string): string[] => value.split(/[\s,]+/).filter((word) => word !== "");

const definitions = {
  command: { fallback: "build", parse: oneOf(commands) },
  targets: {
    fallback: "linux/amd64 linux/arm64 linux/arm/v7",
    parse: parseTargetList,
    lines: true,
  },
  packages: { fallback: "./...", parse: words, setting: "packages", lines: true },
  "working-directory": { fallback: ".", parse: text },
  output: { fallback: "dist/{target}/{name}", parse: parseOutput, setting: "output" },
  "go-version": { fallback: "", parse: text },
  "go-version-file": { fallback: "", parse: text },
  "go-source": { fallback: "auto", parse: oneOf(goSources) },
  cgo: { fallback: "auto", parse: oneOf(cgoModes), setting: "cgo" },
  ldflags: { fallback: "", parse: text, setting: "ldflags" },
  tags: { fallback: "", parse: words, setting: "tags", lines: true },
  flags: { fallback: "", parse: parseFlags, setting: "flags" },
  trimpath: { fallback: "true", parse: parseBoolean, setting: "trimpath", boolean: true },
  env: { fallback: "", parse: parseEnv, setting: "env", lines: true },
  smoke: { fallback: "", parse: parseSmoke, setting: "smoke" },
  emulator: { fallback: "auto", parse: oneOf(emulatorModes), setting: "emulator" },
  timeout: { fallback: "10m", parse: parseDuration, setting: "timeoutMs" },
  runners: { fallback: "", parse: parseRunners, lines: true },
  parallel: { fallback: "", parse: parseParallel },
  "fail-on": { fallback: "error", parse: oneOf(failLevels) },
} as const satisfies Readonly<Record<string, Definition>>;

type InputName = keyof typeof definitions;
type Parsed<N extends InputName> = Awaited<ReturnType<(typeof definitions)[N]["parse"]>>;

/** Every input with its default, for the command line's help and the check of action.yml. */
export const inputDefaults: ReadonlyMap<string, string> = new Map(
  Object.entries(definitions).map(([name, { fallback }]) => [name, fallback]),
);

const find = (name: string): Definition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name as InputName] : undefined;

/**
 * Reads the inputs from the command line's flags and the runner's INPUT_* variables; a flag wins.
 * As on GitHub, an empty input is one that is not given.
 *
 * @throws Failures with everything that is wrong, each naming its input.
 */
export async function readInputs(
  args: readonly string[],
  env: Environment,
): Promise<{ inputs: Inputs; warnings: readonly string[] }> {
  const names = new Map<string, Definition>(Object.entries(definitions));
  const variables = readVariables(env, names);
  const values = new Map([...variables.given, ...readFlags(args, names)]);
  const failures: Failure[] = [];
  const parsed = new Map<string, unknown>();
  for (const [name, definition] of Object.entries<Definition>(definitions)) {
    const given = values.get(name) ?? "";
    try {
      parsed.set(
        name,
        await parseOne(name, given === "" ? definition.fallback : given, definition),
      );
    } catch (failure) {
      failures.push(...namingInput(name, failure));
    }
  }
  const patterns = (parsed.get("targets") ?? []) as TargetPattern[];
  for (const { text: item, overrides } of patterns) {
    try {
      parseOverrides(overrides);
    } catch (failure) {
      failures.push(...namingInput(`targets: ${item}`, failure));
    }
  }
  throwCollected(failures);
  return { inputs: assemble(parsed), warnings: variables.warnings };
}

function assemble(parsed: ReadonlyMap<string, unknown>): Inputs {
  const get = <N extends InputName>(name: N): Parsed<N> => parsed.get(name) as Parsed<N>;
  const settings = Object.entries<Definition>(definitions).flatMap(([name, { setting }]) =>
    setting === undefined ? [] : [[setting, parsed.get(name)] as const],
  );
  return {
    command: get("command"),
    targets: get("targets"),
    workingDirectory: get("working-directory"),
    goVersion: get("go-version"),
    goVersionFile: get("go-version-file"),
    goSource: get("go-source"),
    runners: get("runners"),
    parallel: get("parallel"),
    failOn: get("fail-on"),
    settings: Object.fromEntries(settings) as unknown as TargetSettings,
  };
}

/**
 * The settings of one target: the inputs, and over them what is written beside it in `targets`.
 * `env` is added to, the others are replaced.
 */
export function settingsFor(inputs: Inputs, requested: RequestedTarget): TargetSettings {
  const own = parseOverrides(requested.overrides);
  return { ...inputs.settings, ...own, env: { ...inputs.settings.env, ...own.env } };
}

function parseOverrides(overrides: Readonly<Record<string, string>>): Partial<TargetSettings> {
  const settings: Record<string, unknown> = {};
  const failures: Failure[] = [];
  for (const [name, value] of Object.entries(overrides)) {
    const definition = find(name);
    if (definition?.setting === undefined) {
      failures.push(notPerTarget(name));
      continue;
    }
    try {
      const given = value === "" ? definition.fallback : value;
      settings[definition.setting] = parseOne(name, given, definition);
    } catch (failure) {
      failures.push(...namingInput(name, failure));
    }
  }
  throwCollected(failures);
  return settings;
}

function notPerTarget(name: string): Failure {
  const allowed = Object.entries<Definition>(definitions).flatMap(([known, { setting }]) =>
    setting === undefined ? [] : [known],
  );
  return new Failure(`${JSON.stringify(name)} is no input that can differ from target to target`, {
    remedy: `These can: ${allowed.join(", ")}. Nearest: ${closest(name, allowed)}.`,
  });
}

function parseOne(name: string, value: string, definition: Definition): unknown {
  // What ends up in an environment, a path or a command must not smuggle in a second line.
  const forbidden = definition.lines === true ? /[\0-\x08\v\f\x0e-\x1f\x7f]/ : /[\0-\x1f\x7f]/;
  const found = forbidden.exec(value);
  if (found !== null) {
    const code = found[0].codePointAt(0)?.toString(16).padStart(4, "0");
    throw new Failure(`${name}: U+${code} at character ${found.index + 1} is not allowed`, {
      remedy: "Write the value on one line, without control characters.",
    });
  }
  return definition.parse(value);
}

function namingInput(name: string, failure: unknown): Failure[] {
  if (!(failure instanceof Failure)) throw failure;
  if (failure instanceof Failures) return failure.all.flatMap((one) => namingInput(name, one));
  if (failure.message.startsWith(`${name}: `)) return [failure];
  const { remedy, detail, cause } = failure;
  return [new Failure(`${name}: ${failure.message}`, { remedy, detail, cause })];
}
