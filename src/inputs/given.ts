import { closest, distance } from "fastest-levenshtein";
import { Failure, throwCollected } from "../failure.ts";
import type { Environment } from "../system/context.ts";

/** What is known of inputs here: their names, and which flags need no value. */
export type InputNames = ReadonlyMap<string, { readonly boolean?: true }>;

/** Texts of the inputs that were given, by name. */
export type Given = ReadonlyMap<string, string>;

/**
 * The runner sets INPUT_<NAME>, in capitals, for everything that `with:` has, known or not.
 *
 * @returns what was given, and a warning for each name that is no input's.
 */
export function readVariables(
  env: Environment,
  names: InputNames,
): { given: Given; warnings: string[] } {
  const given = new Map<string, string>();
  const warnings: string[] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith("INPUT_") || value === undefined) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    if (names.has(name)) {
      given.set(name, value.trim());
    } else {
      const nearest = nearestName(name, names);
      const hint = nearest === undefined ? "it is ignored" : `did you mean ${nearest}?`;
      warnings.push(`there is no input ${JSON.stringify(name)}: ${hint}`);
    }
  }
  return { given, warnings };
}

/**
 * Reads `COMMAND --name value --name=value`. A flag takes the next word whatever it looks like
 * (`--smoke --version`); one that is given twice has two lines.
 *
 * @throws Failure or Failures for flags that nobody knows and values that are missing.
 */
export function readFlags(args: readonly string[], names: InputNames): Given {
  const given = new Map<string, string>();
  const failures: Failure[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      if (given.has("command")) failures.push(strayWord(word));
      else given.set("command", word);
      continue;
    }
    const definition = names.get(name);
    const bare =
      attached === undefined &&
      (definition === undefined
        ? rest[0]?.startsWith("--") !== false
        : definition.boolean === true && !/^(?:true|false)$/i.test(rest[0] ?? ""));
    const value = bare ? "true" : (attached ?? rest.shift());
    if (definition === undefined) {
      failures.push(unknownFlag(name, names));
    } else if (value === undefined) {
      failures.push(new Failure(`--${name} has no value`, { remedy: `Write --${name}=VALUE.` }));
    } else {
      const before = given.get(name);
      given.set(name, before === undefined ? value : `${before}\n${value}`);
    }
  }
  throwCollected(failures);
  return given;
}

function strayWord(word: string): Failure {
  return new Failure(`${JSON.stringify(word)} is a second command, or a value without its flag`, {
    remedy: "Values with spaces go between quotes; --help shows every flag.",
  });
}

function unknownFlag(name: string, names: InputNames): Failure {
  const nearest = nearestName(name, names);
  return new Failure(`there is no flag --${name}`, {
    remedy: nearest === undefined ? "--help shows every flag." : `Did you mean --${nearest}?`,
  });
}

function nearestName(name: string, names: InputNames): string | undefined {
  const nearest = closest(name, [...names.keys()]);
  return distance(name, nearest) <= 3 ? nearest : undefined;
}
