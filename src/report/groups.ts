import type { Finding } from "../audit/finding.ts";

/** Findings that say the same of a program on each of several targets. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding;
  /** Targets that have it, in the findings' order; one at most where nothing is shared. */
  readonly targets: readonly string[];
  /** The file, or what the files of all targets are called. */
  readonly file: string;
  /** The finding's; a count that differs among the targets is a range: 172 to 303. */
  readonly message: string;
}

/** What is wrong with a program is most often wrong on all targets: it is said once, and of which. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity, message, remedy, file } = finding;
    const key = JSON.stringify([
      rule,
      severity,
      message.replaceAll(count, "0"),
      remedy,
      baseName(file),
    ]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((group) => {
    const targets = group.flatMap(({ target }) => target ?? []);
    const [finding] = group;
    const shared = new Set(targets).size === group.length && group.length > 1;
    if (!shared || finding === undefined) return group.map(alone);
    const message = withRanges(group.map(({ message: one }) => one));
    return [{ finding, targets, file: baseName(finding.file), message }];
  });
}

/** A number that stands alone: no part of a version, a path or a name. */
const count = /(?<![\w./-])\d+(?![\w./-])/g;

/** One message for those that differ in counts only. */
function withRanges(messages: readonly string[]): string {
  const counts = messages.map((message) => (message.match(count) ?? []).map(Number));
  let at = 0;
  return (messages[0] ?? "").replaceAll(count, (written) => {
    const here = counts.map((numbers) => numbers[at] ?? 0);
    at += 1;
    const [least, most] = [Math.min(...here), Math.max(...here)];
    return least === most ? written : `${least} to ${most}`;
  });
}

function alone(finding: Finding): FindingGroup {
  const { target, file, message } = finding;
  return { finding, targets: target === null ? [] : [target], file, message };
}

/** A program's name, wherever it lies; Windows has .exe behind it. */
function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.exe$/, "");
}
