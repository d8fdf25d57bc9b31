import type { ErrorObject } from "ajv";
import { closest } from "fastest-levenshtein";
import type { Document, LineCounter, Node, Scalar } from "yaml";
import { Failure, messageOf, throwCollected } from "../failure.ts";
import { matches } from "../targets/list.ts";
import { parsePlatform } from "../targets/platform.ts";
import type { Target } from "../targets/target.ts";
import type { Finding } from "./finding.ts";
import type { Demands, Level, Limits, Policy, Waiver } from "./policy.ts";
import schema from "./policy.schema.json" with { type: "json" };

/** The policy as it is written, once the schema holds. */
interface Written extends WrittenDemands {
  readonly targets?: Readonly<Record<string, WrittenDemands>>;
  readonly waivers?: readonly {
    readonly rule: string;
    readonly file?: string;
    readonly target?: string;
    readonly reason: string;
    readonly expires: string;
  }[];
}

interface WrittenDemands {
  readonly rules?: Readonly<Record<string, Level>>;
  readonly limits?: { readonly glibc?: string; readonly size?: string };
}

/**
 * Reads a policy in YAML or JSON, of the shape in policy.schema.json.
 *
 * @param name what the text is called in messages: the file's path, or `policy`.
 * @throws Failure or Failures, each mistake with its line and column.
 */
export async function parsePolicy(text: string, name: string): Promise<Policy> {
  const [{ LineCounter, parseDocument }, { default: ajv }, { default: picomatch }] =
    await Promise.all([import("yaml"), import("ajv/dist/2020.js"), import("picomatch")]);
  const lines = new LineCounter();
  // The failsafe schema has text only: `off` and 2.30 stay what was written.
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  throwCollected(
    document.errors.map(({ pos, message }) => new Failure(`${place(pos[0])}: ${message}`)),
  );
  const written = valueOf(document, name);
  const validate = new ajv.Ajv2020({ allErrors: true, verbose: true }).compile(schema);
  if (!validate(written)) {
    throwCollected(
      (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== "propertyNames") // the name's own error says more
        .map((mistake) => describe(mistake, place(offsetOf(document, mistake, lines)))),
    );
  }
  return assemble(written as Written, name, (pattern) => picomatch(pattern, { dot: true }));
}

/** Aliases are resolved a hundred times at most: a policy is no bomb. */
function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    throw new Failure(`${name}: ${messageOf(cause)}`, { cause });
  }
}

function assemble(
  written: Written,
  name: string,
  glob: (pattern: string) => (path: string) => boolean,
): Policy {
  const failures: Failure[] = [];
  const covering = (pattern: string): ((target: Target) => boolean) => {
    try {
      if (!pattern.includes("*")) parsePlatform(pattern);
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      const { message, remedy } = failure;
      failures.push(new Failure(`${name}: ${message}`, { remedy }));
    }
    return (target) => matches(pattern, target);
  };
  const policy: Policy = {
    ...demandsOf(written),
    targets: Object.entries(written.targets ?? {}).map(([pattern, demands]) => ({
      ...demandsOf(demands),
      covers: covering(pattern),
    })),
    waivers: (written.waivers ?? []).map(({ rule, reason, expires, file, target }): Waiver => {
      const isFile = file === undefined ? () => true : glob(file.replace(/^\.\//, ""));
      const isTarget = target === undefined ? () => true : ofFinding(covering(target));
      return { rule, reason, expires, covers: (one) => isFile(one.file) && isTarget(one) };
    }),
  };
  throwCollected(failures);
  return policy;
}

const ofFinding =
  (covers: (target: Target) => boolean) =>
  ({ target }: Finding): boolean =>
    target !== null && covers(parsePlatform(target));

function demandsOf({ rules = {}, limits = {} }: WrittenDemands): Demands {
  const { glibc, size } = limits;
  const numbers: Limits = {
    ...(glibc === undefined ? {} : { glibc }),
    ...(size === undefined ? {} : { size: bytesIn(size) }),
  };
  return { rules: new Map(Object.entries(rules)), limits: numbers };
}

const units: Readonly<Record<string, number>> = {
  kB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

function bytesIn(size: string): number {
  const [, amount, unit = ""] = /^([\d.]+) ?(\w*)$/.exec(size) ?? [];
  return Math.floor(Number(amount) * (units[unit] ?? 1));
}

/** Where in the text a mistake is: at the name of what is too much, else at the value. */
function offsetOf(document: Document, mistake: ErrorObject, lines: LineCounter): number {
  const path = mistake.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra = nameIn(mistake);
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const named = extra === undefined ? undefined : keyOf(parent as Node, extra);
  const node = named ?? (parent as Node | null | undefined);
  return node?.range?.[0] ?? lines.lineStarts[0] ?? 0;
}

/** The key that a mistake is about, where it is about a key. */
function nameIn({ params, propertyName }: ErrorObject): string | undefined {
  const { additionalProperty } = params as { readonly additionalProperty?: string };
  return additionalProperty ?? propertyName;
}

function keyOf(map: Node, name: string): Scalar | undefined {
  if (!("items" in map)) return undefined;
  const items = map.items as readonly { readonly key?: Scalar }[];
  return items.find(({ key }) => key?.value === name)?.key;
}

function describe(mistake: ErrorObject, place: string): Failure {
  const { keyword, params, data, propertyName } = mistake;
  const what = params as {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly type?: string;
  };
  if (keyword === "additionalProperties") {
    const known = Object.keys((mistake.parentSchema?.["properties"] as object | undefined) ?? {});
    return new Failure(`${place}: there is no ${JSON.stringify(what.additionalProperty)} here`, {
      remedy: `Did you mean ${closest(what.additionalProperty ?? "", known)}? There are ${known.join(", ")}.`,
    });
  }
  if (keyword === "required") {
    return new Failure(`${place}: ${what.missingProperty} is missing`, {
      remedy: `Add ${what.missingProperty}: it says ${explanations[what.missingProperty ?? ""] ?? "what is meant"}.`,
    });
  }
  if (keyword === "enum") {
    const seen = String(propertyName ?? data);
    const allowed = what.allowedValues ?? [];
    const kind = allowed.includes("off") ? "a severity" : "a rule";
    return new Failure(`${place}: ${JSON.stringify(seen)} is no name of ${kind}`, {
      remedy: `Did you mean ${closest(seen, [...allowed])}?`,
    });
  }
  if (keyword === "pattern" || keyword === "minLength") {
    const example = (mistake.parentSchema?.["description"] as string | undefined) ?? "";
    return new Failure(`${place}: ${JSON.stringify(data)} cannot be read`, {
      remedy: example === "" ? "Write something." : `Wanted: ${example}`,
    });
  }
  return new Failure(
    `${place}: ${what.type === undefined ? mistake.message : `this is to be a ${wordFor(what.type)}`}`,
  );
}

const explanations: Readonly<Record<string, string>> = {
  rule: "which rule's findings are accepted",
  reason: "why they are",
  expires: "the last day on which they are, such as 2027-01-31",
};

function wordFor(type: string): string {
  return { object: "map", array: "list", string: "text" }[type] ?? type;
}
