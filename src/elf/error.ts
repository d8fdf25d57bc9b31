/** What can be wrong with a file that should be an ELF file. */
export type ElfErrorCode = "not-elf" | "truncated" | "malformed" | "too-large";

/** The one error of this reader: names the field by the specification's name, and its offset. */
export class ElfError extends Error {
  override readonly name = "ElfError";
  readonly code: ElfErrorCode;
  readonly field: string;
  /** Bytes from the beginning of the file. */
  readonly offset: number;

  constructor(code: ElfErrorCode, field: string, offset: number, detail: string) {
    super(`${field} at offset ${offset}: ${detail}`);
    this.code = code;
    this.field = field;
    this.offset = offset;
  }
}
