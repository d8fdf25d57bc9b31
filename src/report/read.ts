import { readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ErrorObject } from "ajv";
import { Failure, messageOf, throwCollected } from "../failure.ts";
import type { FoundFile } from "../files/find.ts";
import { tool } from "../version.ts";
import type { Report } from "./model.ts";

/** A report.json of some job. */
export interface ReadReport {
  /** Absolute path. */
  readonly file: string;
  readonly report: Report;
}

/** The report of 256 targets with all their findings has some ten; in bytes. */
const largest = 64 << 20;

/**
 * Reads reports, and believes none of them before it has the shape that docs/report.schema.json
 * gives. Of files that a folder or pattern covers, those that are no JSON, or JSON of something
 * else under another name, are left out.
 *
 * @throws Failure or Failures naming every file that is no report, and what is wrong with it.
 */
export async function readReports(files: readonly FoundFile[]): Promise<ReadReport[]> {
  const misfit = await loadSchema();
  const failures: Failure[] = [];
  const read: ReadReport[] = [];
  for (const { path, named } of files) {
    if (!named && extname(path) !== ".json") continue;
    try {
      const content = readJson(path);
      const foreign = !named && basename(path) !== "report.json" && toolOf(content) !== tool.name;
      if (!foreign) read.push({ file: path, report: asReport(content, path, misfit) });
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      failures.push(failure);
    }
  }
  throwCollected(failures);
  return read;
}

function readJson(file: string): unknown {
  const { size } = statSync(file);
  if (size > largest) {
    throw new Failure(`${file} has ${size} bytes; a report has at most ${largest}`, {
      remedy: "Name report.json files in files, such as reports/**/report.json.",
    });
  }
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Failure(`${file} is no whole JSON: ${messageOf(cause)}`, {
      remedy: "Let the job that wrote it end before it is uploaded, and upload it again.",
      cause,
    });
  }
}

/** Anything that JSON can be. */
function toolOf(content: unknown): unknown {
  const { tool: made } = (content ?? {}) as { tool?: unknown };
  return ((made ?? {}) as { name?: unknown }).name;
}

/** What is wrong with a value by the schema; null where nothing is. */
type Misfit = (content: unknown) => string | null;

function asReport(content: unknown, file: string, misfit: Misfit): Report {
  if (toolOf(content) !== tool.name) {
    throw new Failure(`${file} is no report of ${tool.name}`, {
      remedy: "Name report.json files in files, such as reports/**/report.json.",
    });
  }
  const { schema, tool: made } = content as { schema: unknown; tool: { version?: unknown } };
  if (schema !== 1) {
    throw new Failure(
      `${file} has schema ${JSON.stringify(schema)} of ${tool.name} ${String(made.version)}, this is ${tool.version} and knows schema 1`,
      { remedy: "Use one version of the action in all jobs of the workflow." },
    );
  }
  const wrong = misfit(content);
  if (wrong === null) return content as Report;
  throw new Failure(`${file} is not what a report is: ${wrong}`, {
    remedy: "Upload what the build wrote, unchanged; docs/report.schema.json has its shape.",
  });
}

/** Two folders above this file, in src/report as in dist/main. */
const schemaFile = join(dirname(fileURLToPath(import.meta.url)), "../../docs/report.schema.json");

async function loadSchema(): Promise<Misfit> {
  // CommonJS: the bundle has its exports under `default`, and nowhere else.
  const { default: ajv } = await import("ajv/dist/2020.js");
  const schema = tolerant(JSON.parse(readFileSync(schemaFile, "utf8"))) as object;
  const matches = new ajv.Ajv2020({ strict: false }).compile(schema);
  return (content) => {
    if (matches(content)) return null;
    const [error] = matches.errors ?? [];
    return error === undefined ? "it does not match the schema" : describe(error);
  };
}

/** The schema without its refusal of what it does not know, which a newer version may write. */
function tolerant(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tolerant);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key, value]) =>
          value !== false || (key !== "additionalProperties" && key !== "unevaluatedProperties"),
      )
      .map(([key, value]) => [key, tolerant(value)]),
  );
}

function describe({ instancePath, message = "is wrong", params }: ErrorObject): string {
  const { allowedValues } = params as { allowedValues?: readonly unknown[] };
  const allowed = allowedValues === undefined ? "" : `: ${JSON.stringify(allowedValues)}`;
  return `${instancePath === "" ? "it" : instancePath} ${message}${allowed}`;
}
