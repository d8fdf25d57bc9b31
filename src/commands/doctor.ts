import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { diagnose, type Diagnosis } from "../doctor/diagnose.ts";
import { examine } from "../doctor/facts.ts";
import { explainLog } from "../doctor/logs.ts";
import { Failure } from "../failure.ts";
import { findFiles } from "../files/find.ts";
import type { Inputs } from "../inputs.ts";
import type { Context } from "../system/context.ts";
import { resolveTargets } from "../targets/list.ts";
import { newestKnownMinor, portsBetween } from "../targets/ports.ts";

/** A log that is longer is no log of a build; in bytes. */
const longestLog = 256 << 20;

/**
 * The `doctor` command: what this host is, and what will go wrong on it; with `files`, what the
 * logs in them mean. Installs and changes nothing.
 */
export async function runDoctor(inputs: Inputs, context: Context): Promise<number> {
  const directory = resolve(inputs.workingDirectory);
  const { goVersion, goVersionFile } = inputs;
  if (inputs.files.length > 0) return explainFiles(inputs.files, directory, context);
  const ports = portsBetween(newestKnownMinor, newestKnownMinor);
  const targets = resolveTargets(inputs.targets, ports).requested.map(({ target }) => target);
  const found = diagnose(await examine(targets, { goVersion, goVersionFile, directory }, context));
  print(found.map(describe).join("\n"), context);
  for (const { verdict, of, says, remedy } of found) {
    if (verdict === "error") context.log.error(`${of}: ${says}\n${remedy}`);
    if (verdict === "warning") context.log.warning(`${of}: ${says}\n${remedy}`);
  }
  return found.some(({ verdict }) => verdict === "error") ? 1 : 0;
}

async function explainFiles(
  files: readonly string[],
  directory: string,
  context: Context,
): Promise<number> {
  for (const { path } of await findFiles(files, directory)) {
    const { size } = statSync(path);
    if (size > longestLog) {
      throw new Failure(`${path} has ${size} bytes; a log of at most ${longestLog} is read`, {
        remedy: "Cut it: `tail -c 100M`.",
      });
    }
    const explained = explainLog(readFileSync(path, "utf8"));
    const lines = explained.map(
      ({ line, printed, what, remedy }) =>
        `${path}:${line}: ${what}\n    ${printed}\n    ${remedy}`,
    );
    print(lines.join("\n") || `${path}: no line of it is known here`, context);
  }
  return 0;
}

function describe({ verdict, of, says, remedy }: Diagnosis): string {
  const first = `${verdict.padEnd(7)}  ${of}: ${says}`;
  return remedy === "" ? first : `${first}\n         ${remedy}`;
}

/** What others wrote is in it, so in a job it goes through the log, which makes it inert. */
function print(text: string, { env, log }: Context): void {
  if (env["GITHUB_ACTIONS"] === "true") log.fenced(text);
  else process.stdout.write(`${text}\n`);
}
