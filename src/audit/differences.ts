import { buildInfoOf } from "../elf/buildinfo.ts";
import type { ByteSource } from "../elf/bytes.ts";
import { ElfError } from "../elf/error.ts";
import { isElf, openElf, type ElfFile } from "../elf/header.ts";
import { sht } from "../elf/sections.ts";

/** Where two files that should be one differ, and what that is likely to come from. */
export interface Difference {
  /** The first byte that differs, or the end of the shorter file. */
  readonly offset: number;
  /** ELF sections that differ, by where they lie in the first file. */
  readonly sections: readonly DifferentSection[];
  readonly cause: Cause;
  /** What shows the cause: the settings, the path, the text at the place. */
  readonly shown: string;
}

export interface DifferentSection {
  readonly name: string;
  /** Of the first byte that differs, in the first file. */
  readonly offset: number;
}

export type Cause = "vcs" | "settings" | "paths" | "time" | "build-id" | "unknown";

/** Sections whose content follows from the others'. */
const digests = new Set([".note.go.buildid", ".note.gnu.build-id", ".gnu_debuglink"]);

/** Bytes compared at once. */
const chunkSize = 1 << 20;
/** Text to look at around a difference, in bytes on each side. */
const around = 64;

/**
 * Compares two builds of one program.
 *
 * @param folders of the sources that each was built from.
 * @returns null where every byte is the same.
 */
export function compareBuilds(
  first: ByteSource,
  second: ByteSource,
  folders: readonly [first: string, second: string],
): Difference | null {
  const offset = firstDifference(first, second, 0, 0, Math.min(first.size, second.size));
  if (offset === null && first.size === second.size) return null;
  const place = offset ?? Math.min(first.size, second.size);
  const files = [open(first), open(second)] as const;
  const sections = files[0] === null || files[1] === null ? [] : differing(files[0], files[1]);
  const telling = sections.filter(({ name }) => !digests.has(name));
  const places = [...telling, ...(sections.length === 0 ? [{ offset: place }] : [])];
  return {
    offset: place,
    sections,
    ...(settingsThatDiffer(files) ??
      folderIn(first, second, folders) ??
      timeAt(first, places) ??
      (telling.length === 0 && sections.length > 0
        ? { cause: "build-id", shown: "nothing but build ids differs" }
        : { cause: "unknown", shown: "no time, path or setting is at the place" })),
  };
}

function firstDifference(
  a: ByteSource,
  b: ByteSource,
  startA: number,
  startB: number,
  length: number,
): number | null {
  for (let done = 0; done < length; done += chunkSize) {
    const size = Math.min(chunkSize, length - done);
    const [left, right] = [a.read(startA + done, size), b.read(startB + done, size)];
    if (Buffer.compare(left, right) === 0) continue;
    return startA + done + left.findIndex((byte, at) => byte !== right[at]);
  }
  return null;
}

/** null for what is no ELF file, or not a whole one: then offsets are all that can be told. */
function open(source: ByteSource): (ElfFile & { readonly source: ByteSource }) | null {
  try {
    return isElf(source) ? { ...openElf(source), source } : null;
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return null;
  }
}

type Opened = NonNullable<ReturnType<typeof open>>;

/** Sections by name; what one of the files does not have, or has in another size, differs. */
function differing(a: Opened, b: Opened): DifferentSection[] {
  const others = new Map(b.sections.map((section) => [section.name, section]));
  return a.sections
    .filter(({ sh_type, sh_size }) => sh_type !== sht.nobits && sh_type !== sht.null && sh_size > 0)
    .toSorted((one, two) => one.sh_offset - two.sh_offset)
    .flatMap(({ name, sh_offset, sh_size }) => {
      const other = others.get(name);
      if (sh_offset + sh_size > a.source.size) return [];
      if (other === undefined) return [{ name, offset: sh_offset }];
      const length = Math.min(sh_size, other.sh_size, Math.max(0, b.source.size - other.sh_offset));
      const found = firstDifference(a.source, b.source, sh_offset, other.sh_offset, length);
      if (found === null && sh_size === other.sh_size) return [];
      return [{ name, offset: found ?? sh_offset + length }];
    });
}

type Shown = Pick<Difference, "cause" | "shown">;

/** What the go command recorded: the state of the repository, or flags. */
function settingsThatDiffer(files: readonly [Opened | null, Opened | null]): Shown | null {
  const [first, second] = files.map((file) => settingsOf(file));
  if (first === undefined || second === undefined) return null;
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (name) => first[name] !== second[name],
  );
  if (names.length === 0) return null;
  const shown = names
    .map((name) => `${name} is ${first[name] ?? "absent"} and ${second[name] ?? "absent"}`)
    .join(", ");
  return { cause: names.every((name) => name.startsWith("vcs")) ? "vcs" : "settings", shown };
}

function settingsOf(file: Opened | null): Readonly<Record<string, string>> | undefined {
  try {
    return file === null ? undefined : buildInfoOf(file)?.settings;
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return undefined;
  }
}

function folderIn(
  first: ByteSource,
  second: ByteSource,
  [ownFirst, ownSecond]: readonly [string, string],
): Shown | null {
  const found = holds(second, ownSecond) ? ownSecond : holds(first, ownFirst) ? ownFirst : null;
  return found === null ? null : { cause: "paths", shown: `it names ${found}` };
}

function holds(source: ByteSource, text: string): boolean {
  const wanted = Buffer.from(text);
  for (let at = 0; at < source.size; at += chunkSize) {
    const length = Math.min(chunkSize + wanted.length, source.size - at);
    if (Buffer.from(source.read(at, length)).includes(wanted)) return true;
  }
  return false;
}

/** How C's __DATE__ and __TIME__, date(1), and Go's RFC 3339 write a time; or seconds since 1970. */
const time =
  /\d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{4}|(?<!\d)[12]\d{9}(?!\d)/;

function timeAt(source: ByteSource, places: readonly { readonly offset: number }[]): Shown | null {
  for (const { offset } of places) {
    const start = Math.max(0, offset - around);
    const bytes = source.read(start, Math.min(2 * around, source.size - start));
    const found = time.exec(Buffer.from(bytes).toString("latin1"));
    if (found !== null) return { cause: "time", shown: `it has ${found[0]} at the place` };
  }
  return null;
}
