import type { ByteSource } from "./bytes.ts";
import { Pages } from "./bytes.ts";
import { ElfError } from "./error.ts";

/** A file in an archive of objects (ar(5)), as -buildmode=c-archive makes them. */
export interface ArMember {
  readonly name: string;
  readonly source: ByteSource;
}

const magic = "!<arch>\n";
const headerSize = 60;
/** An archive of a large C library has some two thousand. */
const mostMembers = 1 << 14;
/** Of one name; the longest ones are C++ mangled into a file's name. */
const longestName = 1 << 10;

/** Whether it begins as an archive of objects does. */
export function isAr(source: ByteSource): boolean {
  if (source.size < magic.length) return false;
  return latin1(source.read(0, magic.length)) === magic;
}

/**
 * The files in an archive: names of GNU's ar (long ones in a table of their own) and of BSD's (in
 * front of the content). Tables of symbols and names are left out.
 *
 * @throws ElfError for an archive that is not whole.
 */
export function membersOf(source: ByteSource): ArMember[] {
  const pages = new Pages(source);
  const members: ArMember[] = [];
  let names = "";
  let at = magic.length;
  while (at + headerSize <= source.size) {
    const header = latin1(pages.read(at, headerSize, "ar_hdr"));
    if (header.slice(58) !== "`\n") {
      throw new ElfError("malformed", "ar_fmag", at + 58, "it is not `\\n");
    }
    const given = header.slice(0, 16).trimEnd();
    const digits = header.slice(48, 58).trimEnd();
    const start = at + headerSize;
    // A size with a sign would lead back to what was read before.
    if (!/^\d+$/.test(digits)) {
      throw new ElfError("malformed", "ar_size", at + 48, `it is ${JSON.stringify(digits)}`);
    }
    const size = Number(digits);
    if (start + size > source.size) {
      throw new ElfError("truncated", "ar_size", at + 48, `it is ${digits}`);
    }
    if (given === "//") names = latin1(pages.read(start, size, "ar names"));
    else if (given !== "/" && given !== "/SYM64/") {
      const long = /^#1\/(\d+)$/.exec(given);
      const length = Math.min(size, Number(long?.[1] ?? 0));
      if (members.length === mostMembers || length > longestName) {
        const detail = `more than ${mostMembers} members, or a name of more than ${longestName} bytes`;
        throw new ElfError("too-large", "ar_name", at, detail);
      }
      const name =
        long === null ? nameOf(given, names) : latin1(pages.read(start, length, "ar name"));
      members.push({
        name: name.replace(/\0+$/, ""),
        source: slice(source, start + length, size - length),
      });
    }
    // Members begin at even offsets.
    at = start + size + (size % 2);
  }
  return members.filter(({ name }) => !name.startsWith("__.SYMDEF"));
}

/** "name/", or "/OFFSET" into the table of long names, each of which ends with "/\n". */
function nameOf(given: string, names: string): string {
  const offset = /^\/(\d+)$/.exec(given)?.[1];
  if (offset === undefined) return given.replace(/\/$/, "");
  const name = names.slice(Number(offset), Number(offset) + longestName);
  const end = name.indexOf("/\n");
  return end < 0 ? name : name.slice(0, end);
}

function slice(source: ByteSource, start: number, size: number): ByteSource {
  return { size, read: (offset, length) => source.read(start + offset, length) };
}

const decoder = new TextDecoder("latin1");
const latin1 = (bytes: Uint8Array): string => decoder.decode(bytes);
