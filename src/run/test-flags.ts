import { closest } from "fastest-levenshtein";
import { parseArgsStringToArgv } from "string-argv";
import { Failure } from "../failure.ts";

/** Flags of a test binary (`go help testflag`) that need no value. */
const switches = ["short", "failfast", "fullpath", "benchmem", "artifacts"];
/** Those that have one. */
const valued = [
  "run",
  "skip",
  "count",
  "cpu",
  "parallel",
  "shuffle",
  "bench",
  "benchtime",
  "list",
  "fuzzcachedir",
];
/** Flags that an input of this action, or the action itself, sets. */
const decidedElsewhere: Readonly<Record<string, string>> = {
  timeout: "Use timeout.",
  cover: "Use cover: true.",
  coverprofile: "Use cover: true: the profiles are written beside report.json.",
  v: "Every result is in the report as it is.",
  json: "Every result is in the report as it is.",
  tags: "Use tags.",
  ldflags: "Use ldflags.",
};

/**
 * The flags that test binaries are started with: those of `go test` in the form that the binary
 * itself knows, `-run X` as `-test.run=X`, and after `-args` whatever the tests take.
 *
 * @throws Failure for a flag that is not the test binary's.
 */
export function parseTestFlags(value: string): string[] {
  const flags: string[] = [];
  const words = parseArgsStringToArgv(value);
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (word === "-args" || word === "--args") return [...flags, ...words];
    const [, name = "", given] = /^--?(?:test\.)?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (switches.includes(name)) {
      flags.push(`-test.${name}=${given ?? "true"}`);
    } else if (valued.includes(name)) {
      const content = given ?? words.shift();
      if (content === undefined) throw new Failure(`-${name} has no value`);
      flags.push(`-test.${name}=${content}`);
    } else {
      throw refused(word, name);
    }
  }
  return flags;
}

function refused(word: string, name: string): Failure {
  const elsewhere = Object.hasOwn(decidedElsewhere, name) ? decidedElsewhere[name] : undefined;
  if (elsewhere !== undefined) {
    return new Failure(`-${name} is set by this action`, { remedy: elsewhere });
  }
  const all = [...switches, ...valued].map((one) => `-${one}`);
  return new Failure(`${JSON.stringify(word)} is no flag of a test`, {
    remedy: `Did you mean ${closest(word, all)}? There are ${all.join(" ")}, and -args for what is the tests' own.`,
  });
}
