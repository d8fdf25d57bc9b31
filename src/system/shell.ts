/** A text as one word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Words that no POSIX shell takes for anything else. */
const plain = /^[\w@%+=:,./-]+$/;

/** A program and its arguments as a command of a POSIX shell, in quotes where it takes them. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) => (plain.test(word) ? word : quoted(word))).join(" ");
}

/** Lines of a POSIX shell that set variables, for the programs that it starts too. */
export function exportLines(variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`);
}
