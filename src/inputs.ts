import { closest } from "fastest-levenshtein";
import { Failure, Failures, throwCollected } from "./failure.ts";
import type { Environment } from "./system/context.ts";
import { readFlags, readVariables } from "./inputs/given.ts";
import {
  definitions,
  type CacheSave,
  type Command,
  type Definition,
  type FailLevel,
  type GoSource,
} from "./inputs/definitions.ts";
import type { RequestedTarget, TargetPattern } from "./targets/list.ts";
import type { GroupBy } from "./targets/matrix.ts";
import type { Fleet } from "./targets/plan.ts";
import type { TargetSettings } from "./targets/settings.ts";

/** Everything that was asked for, validated. */
export interface Inputs {
  readonly command: Command;
  readonly targets: readonly TargetPattern[];
  /** `targets` was not given, and is the default. */
  readonly targetsChosen: boolean;
  readonly workingDirectory: string;
  /** The `go-version` input, "" where it is not given. */
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly goSource: GoSource;
  /** File of the closures that sysroots are made of; "" for none. */
  readonly sysrootLock: string;
  /** Path of the QEMU to use, {arch} in it; "" for none in particular. */
  readonly qemu: string;
  /** Codename of the release whose QEMU is used; "" for the host's. */
  readonly qemuSuite: string;
  readonly runners: Fleet["labels"];
  /** Which targets share a job of the matrix; null: chosen. */
  readonly group: GroupBy | null;
  /** Targets in a job of the matrix at most; null: as many as are in the group. */
  readonly perJob: number | null;
  /** Targets built at once; null: chosen. */
  readonly parallel: number | null;
  readonly cache: boolean;
  /** Folder of cache entries; "" for the service, where there is one. */
  readonly cacheDir: string;
  readonly cacheSave: CacheSave;
  /** YAML, or the path of a file; "" for the built-in one. */
  readonly policy: string;
  /** Paths and patterns of files, one a line. */
  readonly files: readonly string[];
  /** The matrix that a plan exported: what there is to be reported; null where it is not given. */
  readonly matrix: readonly { readonly target: string }[] | null;
  readonly failOn: FailLevel;
  readonly settings: TargetSettings;
}

type InputName = keyof typeof definitions;

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
  if ((values.get("qemu") ?? "") !== "" && (values.get("qemu-suite") ?? "") !== "") {
    failures.push(
      new Failure("qemu and qemu-suite both name a QEMU, wanted one of the two", {
        remedy: "Leave out qemu-suite to use the given program, or qemu to have a release's.",
      }),
    );
  }
  throwCollected(failures);
  return {
    inputs: assemble(parsed, (values.get("targets") ?? "") === ""),
    warnings: variables.warnings,
  };
}

function assemble(parsed: ReadonlyMap<string, unknown>, targetsChosen: boolean): Inputs {
  const settings: Record<string, unknown> = {};
  const inputs: Record<string, unknown> = { targetsChosen, settings };
  for (const [name, { setting }] of Object.entries<Definition>(definitions)) {
    if (setting === undefined) inputs[camelCase(name)] = parsed.get(name);
    else settings[setting] = parsed.get(name);
  }
  return inputs as unknown as Inputs;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
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
