/**
 * Profiles of Go's coverage (`go help testflag`, -coverprofile): a line with the mode, then a block
 * a line, `file:line.column,line.column statements count`.
 */
interface Profile {
  readonly mode: string;
  /** Counts by block with its number of statements. */
  readonly counts: Map<string, number>;
}

function readProfile(text: string): Profile {
  const [first = "", ...lines] = text.split("\n");
  const mode = /^mode: (\w+)$/.exec(first)?.[1] ?? "set";
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, block, count] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(line) ?? [];
    if (block !== undefined) counts.set(block, Math.max(counts.get(block) ?? 0, Number(count)));
  }
  return { mode, counts };
}

/**
 * One profile of many: of the packages of a target, and of the targets. What was reached on one is
 * reached; counts are added, as go's own merge does.
 *
 * @returns "" for none.
 */
export function mergeProfiles(texts: readonly string[]): string {
  const profiles = texts.filter((text) => text.startsWith("mode: ")).map(readProfile);
  const [first] = profiles;
  if (first === undefined) return "";
  const merged = new Map<string, number>();
  for (const { counts } of profiles) {
    for (const [block, count] of counts) {
      const known = merged.get(block) ?? 0;
      merged.set(block, first.mode === "set" ? Math.max(known, count) : known + count);
    }
  }
  const lines = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(" "));
  return `mode: ${first.mode}\n${lines.join("\n")}\n`;
}

/** Percent of the statements of a profile that were reached; null where it has none. */
export function coveredPercent(text: string): number | null {
  let all = 0;
  let reached = 0;
  for (const [block, count] of readProfile(text).counts) {
    const statements = Number(block.slice(block.lastIndexOf(" ") + 1));
    all += statements;
    if (count > 0) reached += statements;
  }
  return all === 0 ? null : Math.round((reached / all) * 1000) / 10;
}
