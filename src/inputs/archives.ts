import { parseArgsStringToArgv } from "string-argv";
import { Failure } from "../failure.ts";
import { checkPlaceholders } from "./placeholders.ts";

const placeholders = ["project", "target", "os", "arch", "variant", "version"] as const;

/** The name of an archive, without its extension. */
export function parseArchiveName(value: string): string {
  checkPlaceholders(value, placeholders);
  if (!/^[^/\\@][^\\]*$/.test(value) || value.split("/").some((part) => /^\.{0,2}$/.test(part))) {
    throw new Failure(`${JSON.stringify(value)} is no name of a file beside report.json`, {
      remedy: "Write a name with placeholders, such as {project}-{version}-{target}.",
    });
  }
  return value;
}

/** Patterns as a shell's words; null where the input is not given. */
export function parseArchiveFiles(value: string): string[] | null {
  return value === "" ? null : parseArgsStringToArgv(value);
}
