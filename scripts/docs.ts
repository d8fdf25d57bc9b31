/**
 * Writes what the docs take from elsewhere: tables of inputs and outputs from action.yml, the table
 * of variants from the architectures, and the README's picture, which is what a real run prints.
 *
 *     node scripts/docs.ts
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { architectures } from "../src/targets/architectures.ts";

interface Metadata {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

/** The pages that have generated parts. */
export const pages = ["docs/inputs.md", "docs/targets.md"] as const;

export const picture = "docs/summary.svg";

/** A page with what stands between `<!-- name -->` and `<!-- end -->` made anew. */
export function filled(page: string): string {
  const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as Metadata;
  const tables: Readonly<Record<string, () => string>> = {
    inputs: () =>
      table(
        ["input", "default", "meaning"],
        Object.entries(inputs).map(([name, { default: fallback = "", description }]) => [
          code(name),
          fallback === "" ? "" : code(fallback),
          description,
        ]),
      ),
    outputs: () =>
      table(
        ["output", "meaning"],
        Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
      ),
    variants: () =>
      table(
        ["GOARCH", "variable", "variants", "options", "not given"],
        [...architectures.values()].flatMap(({ goarch, level }) =>
          level === undefined
            ? []
            : [
                [
                  code(goarch),
                  code(level.variable),
                  level.values.map((value) => code(level.prefix + value)).join(" "),
                  (level.options ?? []).map(code).join(" "),
                  code(level.prefix + level.fallback),
                ],
              ],
        ),
      ),
  };
  return page.replaceAll(
    /(<!-- (\w+) -->\n)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${tables[name]?.()}\n\n${end}`,
  );
}

const code = (text: string): string => `\`${text}\``;

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What `npm start` prints on standard output, from a real run of the committed bundle. */
export function realSummary(): string {
  const output = "dist-picture/{target}/{name}";
  const args = ["build", "--working-directory", "examples/greet", "--smoke=--version"];
  try {
    return execFileSync(process.execPath, ["dist/main/index.js", ...args, "--output", output], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } finally {
    rmSync("examples/greet/dist-picture", { recursive: true, force: true });
  }
}

/** Text as a terminal shows it. */
function draw(text: string): string {
  const lines = ["$ npm start", "", ...text.split("\n")];
  const width = Math.max(...lines.map(({ length }) => length)) * 8.4 + 40;
  const height = lines.length * 20 + 40;
  const escaped = (line: string): string =>
    line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="The summary of npm start">`,
    '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
    '<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">',
    ...lines.map(
      (line, index) =>
        `<text x="20" y="${34 + index * 20}" xml:space="preserve">${escaped(line)}</text>`,
    ),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

if (import.meta.main) {
  for (const page of pages) writeFileSync(page, filled(readFileSync(page, "utf8")));
  execFileSync("prettier", ["--write", ...pages], { stdio: "inherit" });
  writeFileSync(picture, draw(realSummary()));
}
