import { Failure, messageOf } from "../failure.ts";

/** A parser for which an empty text is null: not given. */
export function optional<T>(parse: (value: string) => T): (value: string) => T | null {
  return (value) => (value === "" ? null : parse(value));
}

export function parseCount(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new Failure(`${JSON.stringify(value)} is no number from 1 to 999`);
}

/** The value that `plan` has as its output `matrix`; only targets are read of it. */
export function parseMatrix(value: string): { readonly target: string }[] {
  let matrix: unknown;
  try {
    matrix = JSON.parse(value);
  } catch (cause) {
    throw new Failure(`it is no JSON: ${messageOf(cause)}`, { remedy: matrixRemedy, cause });
  }
  const { include } = (matrix ?? {}) as { include?: unknown };
  const entries: readonly unknown[] = Array.isArray(include) ? include : [];
  if (entries.length > 0 && entries.every(hasTarget)) {
    return entries.map(({ target }) => ({ target }));
  }
  throw new Failure('it is not {"include": [{"target": ...}]}', { remedy: matrixRemedy });
}

function hasTarget(entry: unknown): entry is { readonly target: string } {
  return typeof (entry as { target?: unknown } | null)?.target === "string";
}

const matrixRemedy = "Give the output matrix of plan: ${{ needs.plan.outputs.matrix }}.";
