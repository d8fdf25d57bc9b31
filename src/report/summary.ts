import { groupFindings, type FindingGroup } from "./groups.ts";
import { countsOf, type Report } from "./model.ts";
import { columns, formatSeconds, formatSize, rowsOf, type Row } from "./rows.ts";

/** The summary as plain text, in columns. */
export function textSummary(report: Report): string {
  const rows = rowsOf(report);
  const widths = columns.map(({ key, title }) =>
    Math.max(title.length, ...rows.map((row) => row[key].length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.key === "size" ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [
    headline(report),
    "",
    line(columns.map(({ title }) => title)),
    line(widths.map((width) => "-".repeat(width))),
    ...rows.map((row) => line(columns.map(({ key }) => row[key]))),
    ...problems(report).map((problem) => `\n${problem}`),
    "",
  ].join("\n");
}

/** The summary of a job, in GitHub's Markdown. */
export function markdownSummary(report: Report): string {
  const rows = rowsOf(report).map(
    (row) => `| ${columns.map(({ key }) => cell(row, key)).join(" | ")} |`,
  );
  const found = problems(report).map(
    (problem) => `- ${escapeMarkdown(problem).replaceAll("\n", "<br>")}`,
  );
  return [
    `### ${escapeMarkdown(headline(report))}`,
    "",
    `| ${columns.map(({ title }) => title).join(" | ")} |`,
    `| ${columns.map(({ key }) => (key === "size" ? "---:" : "---")).join(" | ")} |`,
    ...rows,
    "",
    ...(found.length > 0
      ? [
          `<details open><summary>${found.length === 1 ? "1 finding" : `${found.length} findings`}</summary>`,
          "",
          ...found,
          "",
          "</details>",
          "",
        ]
      : []),
    ...sizeTable(report),
    "<details><summary>Host and times</summary>",
    "",
    ...(report.go === null
      ? []
      : [
          `Go ${report.go.version} from ${report.go.source}: ${escapeMarkdown(report.go.verification)}`,
          "",
        ]),
    ...report.tools
      .filter(({ name }) => name !== "go")
      .map(
        ({ name, version, source, verification }) =>
          `- ${escapeMarkdown(`${name} ${version} (${source}): ${verification}`)}`,
      ),
    ...(report.tools.length > 1 ? [""] : []),
    `Host: ${report.host.os}/${report.host.arch}.`,
    "",
    ...report.targets.map(({ target, seconds }) => {
      const stages = Object.entries(seconds).map(
        ([stage, time]) => `${stage} ${formatSeconds(time)}`,
      );
      return `- ${target}: ${stages.join(", ")}`;
    }),
    "",
    "</details>",
    "",
  ].join("\n");
}

/** What the products' bytes are for, folded away. */
function sizeTable(report: Report): string[] {
  const rows = report.targets.flatMap(({ target, artifacts }) =>
    artifacts.flatMap(({ path, sizes }) => {
      if (sizes === null) return [];
      const { code, data, goTables, debug } = sizes;
      const cells = [code, data, goTables, debug].map(formatSize);
      return [`| ${[target, path].map(escapeMarkdown).join(" | ")} | ${cells.join(" | ")} |`];
    }),
  );
  if (rows.length === 0) return [];
  return [
    "<details><summary>What the bytes are for</summary>",
    "",
    "| Target | Product | Code | Data | Go's tables | Symbols, DWARF |",
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    "</details>",
    "",
  ];
}

const marks: Readonly<Record<Row["verdict"], string>> = {
  ok: "✅ ok",
  note: "✅ note",
  warning: "⚠️ warning",
  FAILED: "❌ failed",
};

function cell(row: Row, key: keyof Row): string {
  if (key === "verdict") return marks[row.verdict];
  const text = escapeMarkdown(row[key]);
  return key === "product" && text !== "-" ? `<code>${text}</code>` : text;
}

function headline(report: Report): string {
  const products = report.targets.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  const { error, warning } = countsOf(report);
  const counted = (count: number, noun: string): string =>
    `${count} ${noun}${count === 1 ? "" : "s"}`;
  return [
    `${counted(report.targets.length, "target")}, ${counted(products, "product")}`,
    ...(error > 0 ? [counted(error, "error")] : []),
    ...(warning > 0 ? [counted(warning, "warning")] : []),
    ...(report.waived.length > 0 ? [`${report.waived.length} waived`] : []),
    ...(report.go === null ? [] : [`Go ${report.go.version}`]),
  ].join(" · ");
}

/** What is wrong: targets that failed, then findings, worst first. */
function problems(report: Report): string[] {
  const failed = report.targets.flatMap(({ target, error }) =>
    error === undefined ? [] : [error.startsWith(target) ? error : `${target}: ${error}`],
  );
  const rank = { error: 0, warning: 1, note: 2 };
  const sorted = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return [...failed, ...groupFindings(sorted).map(describeGroup)];
}

/** A finding in one line and its remedy in a second; with the targets where several share it. */
function describeGroup({ finding, targets, file, message }: FindingGroup): string {
  const { severity, rule, remedy } = finding;
  const on = targets.length > 1 ? ` on ${targets.join(", ")}` : "";
  return `${severity} ${rule}${on}: ${file} ${message}\n${remedy}`;
}

/** Text in which Markdown, HTML and the table find nothing of theirs. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.codePointAt(0)};`);
}
