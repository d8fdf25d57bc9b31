/** A text as one word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A program and its arguments as a command of a POSIX shell. */
export function commandLine(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

/** Lines of a POSIX shell that set variables, for the programs that it starts too. */
export function exportLines(variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`);
}
