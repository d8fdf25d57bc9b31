import { findBuildInfo, type BuildInfoTexts, type Place } from "./buildinfo-blob.ts";
import type { ElfFile } from "./header.ts";
import { sht } from "./sections.ts";
import { locate, pf, pt } from "./segments.ts";

/** What the go command wrote into a program: debug/buildinfo.BuildInfo. */
export interface GoBuildInfo {
  /** Of Go, with its experiments: "go1.26.8", "go1.25.4 X:jsonv2". */
  readonly version: string;
  /** Import path of the main package; "" where modules were off. */
  readonly path: string;
  /** The main module; null where the packages were named as files before Go 1.18. */
  readonly main: { readonly path: string; readonly version: string } | null;
  /** Number of modules it depends on. */
  readonly deps: number;
  /** GOOS, GOARCH, CGO_ENABLED, -ldflags, vcs.revision... */
  readonly settings: Readonly<Record<string, string>>;
}

/** How much data is searched where no section names the blob: in a stripped file, and in others. */
const searchedStripped = 32 << 20;
const searchedNamed = 256 << 10;

/**
 * What the go command wrote into the file; null for one that it did not link, or whose build info
 * was removed.
 *
 * @throws ElfError for build info that leaves the file.
 */
export function buildInfoOf(file: ElfFile): GoBuildInfo | null {
  const { segments, sections } = file;
  const section = sections.find(({ name }) => name === ".go.buildinfo");
  const places: Place[] =
    section === undefined
      ? dataOf(file)
      : section.sh_type === sht.nobits
        ? []
        : [{ offset: section.sh_offset, size: section.sh_size, address: section.sh_addr }];
  const limit = sections.length === 0 ? searchedStripped : searchedNamed;
  const texts = findBuildInfo(file, places, limit, (pointer, field) =>
    locate(segments, pointer, field),
  );
  return texts === null ? null : parseBuildInfo(texts);
}

/** Data is in segments that are writable and not executable; a PIE has its constants there too. */
function dataOf({ segments }: ElfFile): Place[] {
  return segments
    .filter(({ p_type, p_flags }) => p_type === pt.load && (p_flags & (pf.w | pf.x)) === pf.w)
    .map(({ p_offset, p_filesz, p_vaddr }) => ({
      offset: p_offset,
      size: p_filesz,
      address: p_vaddr,
    }));
}

/** Lines of runtime/debug.BuildInfo.String: a word, a tab, and fields between tabs. */
export function parseBuildInfo({ version, modules }: BuildInfoTexts): GoBuildInfo {
  let path = "";
  let main: GoBuildInfo["main"] = null;
  let deps = 0;
  const settings = new Map<string, string>();
  for (const line of modules.split("\n")) {
    const [word, first = "", second = ""] = line.split("\t", 3);
    if (word === "path") path = line.slice("path\t".length);
    else if (word === "mod") main = { path: first, version: second };
    else if (word === "dep") deps += 1;
    else if (word === "build") {
      const [name, value] = parseSetting(line.slice("build\t".length));
      if (name !== "") settings.set(name, value);
    }
  }
  // fromEntries defines properties: a setting called __proto__ is one as any other.
  return { version, path, main, deps, settings: Object.fromEntries(settings) };
}

/** KEY=VALUE, either of them quoted as by strconv.Quote where it has to be. */
function parseSetting(text: string): [name: string, value: string] {
  const [, name = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(text) ?? [];
  return [unquote(name), unquote(value)];
}

/** Go's one-letter escapes. */
const letters: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gis;

/** strconv.Unquote; a byte that is no text of its own (\xff) becomes a replacement character. */
function unquote(text: string): string {
  if (/^`[^`]*`$/.test(text)) return text.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/s.test(text)) return text;
  return text
    .slice(1, -1)
    .replaceAll(
      escape,
      (_, x?: string, u4?: string, u8?: string, octal?: string, letter: string = "") => {
        const byte = x ?? octal;
        if (byte !== undefined)
          return character(Number.parseInt(byte, x === undefined ? 8 : 16), 0x7f);
        const rune = u4 ?? u8;
        if (rune !== undefined) return character(Number.parseInt(rune, 16), 0x10ffff);
        return letters[letter] ?? letter;
      },
    );
}

function character(code: number, highest: number): string {
  return code <= highest ? String.fromCodePoint(code) : "\ufffd";
}
