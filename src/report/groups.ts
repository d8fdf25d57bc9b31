import type { Finding } from "../audit/finding.ts";

/** Findings that say the same of a program on each of several targets. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding;
  /** Targets that have it, in the findings' order; one at most where nothing is shared. */
  readonly targets: readonly string[];
  /** The file, or what the files of all targets are called. */
  readonly file: string;
}

/** What is wrong with a program is most often wrong on all targets: it is said once, and of which. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity, message, remedy, file } = finding;
    const key = JSON.stringify([rule, severity, message, remedy, baseName(file)]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((group) => {
    const targets = group.flatMap(({ target }) => target ?? []);
    const [finding] = group;
    const shared = new Set(targets).size === group.length && group.length > 1;
    if (!shared || finding === undefined) return group.map(alone);
    return [{ finding, targets, file: baseName(finding.file) }];
  });
}

function alone(finding: Finding): FindingGroup {
  return { finding, targets: finding.target === null ? [] : [finding.target], file: finding.file };
}

/** A program's name, wherever it lies; Windows has .exe behind it. */
function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.exe$/, "");
}
