import { closest } from "fastest-levenshtein";
import { Failure } from "../failure.ts";

/**
 * Refuses a text with a placeholder in it that nobody fills in.
 *
 * @param example a value with the known ones in it; not given: the nearest of many is named.
 * @throws Failure naming the placeholder, and those that there are.
 */
export function checkPlaceholders(
  value: string,
  known: readonly string[],
  example?: string,
): string {
  for (const [whole, name = ""] of value.matchAll(/\{([^{}]*)\}/g)) {
    if (known.includes(name)) continue;
    const written = known.map((one) => `{${one}}`);
    throw new Failure(`${JSON.stringify(whole)} is no placeholder`, {
      remedy:
        example === undefined
          ? `Did you mean {${closest(name, [...known])}}? There are ${written.join(" ")}.`
          : `There are ${written.join(" and ")}: ${example}.`,
    });
  }
  return value;
}
