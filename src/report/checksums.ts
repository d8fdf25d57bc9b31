/** A file with its hash, as it is to be called in a list of checksums. */
export interface HashedFile {
  /** Relative to the folder of the list, with slashes. */
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * A list that `sha256sum -c` accepts, in the order of names. A name with a line break or backslash
 * is escaped as coreutils does (coreutils manual, "md5sum invocation").
 *
 * @returns "" without files.
 */
export function checksumList(files: readonly HashedFile[]): string {
  const byName = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sha256]) => {
      const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
      return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
    })
    .join("");
}
