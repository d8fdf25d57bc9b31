import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { tool } from "../version.ts";

/** What is read of action.yml: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
interface Metadata {
  readonly description: string;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
}

/** The help of the command line, from the descriptions in action.yml. */
export function helpText(): string {
  // Two folders above this file, in src/inputs as in dist/main.
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "action.yml");
  const { description, inputs } = parse(readFileSync(file, "utf8")) as Metadata;
  const flags = Object.entries(inputs)
    .filter(([name]) => name !== "command")
    .map(([name, input]) => {
      const fallback = input.default ?? "";
      const shown = fallback === "" ? "" : ` (default: ${fallback})`;
      return `  --${name}\n${wrap(input.description.trim() + shown, 90, "      ")}`;
    });
  return [
    `${tool.name} ${tool.version}`,
    wrap(description.trim(), 96, ""),
    "",
    `Usage: ${tool.name} [COMMAND] [--FLAG VALUE | --FLAG=VALUE]...`,
    "",
    `COMMAND\n${wrap(inputs["command"]?.description.trim() ?? "", 90, "      ")}`,
    "",
    ...flags,
    "  --help, --version",
    "",
  ].join("\n");
}

/** Lines of at most `width` characters, each after the indent. */
function wrap(text: string, width: number, indent: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join("\n");
}
