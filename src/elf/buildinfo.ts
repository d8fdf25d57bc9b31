import { Fields, readRange } from "./bytes.ts";
import { ElfError } from "./error.ts";
import { executable, offsetOf, writable, type ElfFile } from "./header.ts";

/** What the go command wrote into a program: debug/buildinfo.BuildInfo. */
export interface GoBuildInfo {
  /** Of Go: "go1.26.8". */
  readonly version: string;
  /** Import path of the main package. */
  readonly path: string;
  readonly main: { readonly path: string; readonly version: string } | null;
  /** Number of modules it depends on. */
  readonly deps: number;
  /** GOOS, GOARCH, CGO_ENABLED, -ldflags, vcs.revision... */
  readonly settings: Readonly<Record<string, string>>;
}

/** "\xff Go buildinf:" */
const magic = [0xff, ...new TextEncoder().encode(" Go buildinf:")];
const alignment = 16;
const headerSize = 32;
/** Byte 15: strings follow the header, and are not pointed to (Go 1.18 and later). */
const inlineStrings = 2;
const bigEndianPointers = 1;
/** How far into the data the header may lie where no section names it. */
const searched = 1 << 20;
/** The longest module list of an honest program is far below. */
const longestString = 16 << 20;

/** Reads the build info; null for what the go command did not link, or whose info was removed. */
export function readBuildInfo(file: ElfFile): GoBuildInfo | null {
  const { source, header, sections, segments } = file;
  const section = sections.find(({ name }) => name === ".go.buildinfo");
  const data = segments.find(
    ({ type, flags, filesz }) =>
      type === 1 && filesz > 0 && (flags & (writable | executable)) === writable,
  );
  const place =
    section ?? (data === undefined ? undefined : { offset: data.offset, size: data.filesz });
  if (place === undefined || place.size < headerSize) return null;
  const length = Math.min(place.size, searched);
  const bytes = readRange(source, place.offset, length, ".go.buildinfo");
  const at = findMagic(bytes);
  if (at < 0) return null;
  const info = new Fields(bytes, header.encoding, place.offset).slice(
    at,
    headerSize,
    "buildinfo header",
  );
  const pointerSize = info.u8(14, "buildinfo pointer size");
  const flags = info.u8(15, "buildinfo flags");
  const texts =
    (flags & inlineStrings) !== 0
      ? inlineTexts(file, place.offset + at + headerSize)
      : pointedTexts(file, info, pointerSize, (flags & bigEndianPointers) === 0);
  if (texts === null || texts.version === "") return null;
  return parse(texts.version, texts.modules);
}

function findMagic(bytes: Uint8Array): number {
  for (let at = 0; at + headerSize <= bytes.length; at += alignment) {
    if (magic.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

interface Texts {
  readonly version: string;
  readonly modules: string;
}

/** Two strings, each after its length as a varint. */
function inlineTexts({ source }: ElfFile, offset: number): Texts {
  const next = (at: number): { text: Uint8Array; end: number } => {
    let length = 0;
    let shift = 0;
    let from = at;
    for (;;) {
      const [byte = 0] = readRange(source, from, 1, "buildinfo string length");
      from += 1;
      length += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) break;
      if (shift > 35)
        throw new ElfError("malformed", "buildinfo string length", at, "the varint does not end");
    }
    return {
      text: boundedText(source.size, from, length, (o, l) =>
        readRange(source, o, l, "buildinfo string"),
      ),
      end: from + length,
    };
  };
  const version = next(offset);
  return { version: decode(version.text), modules: unframed(next(version.end).text) };
}

/** Before Go 1.18: addresses of two string headers, each an address and a length. */
function pointedTexts(
  file: ElfFile,
  info: Fields,
  pointerSize: number,
  little: boolean,
): Texts | null {
  if (pointerSize !== 4 && pointerSize !== 8) return null;
  const { source } = file;
  const encoding = { little, wide: pointerSize === 8 };
  const pointers = new Fields(info.bytes, encoding, 0);
  const text = (at: number): Uint8Array => {
    const address = pointers.word(at, "buildinfo pointer");
    if (address === 0) return new Uint8Array();
    const offset = offsetOf(file, address, "buildinfo pointer");
    const string = new Fields(
      readRange(source, offset, 2 * pointerSize, "string header"),
      encoding,
      offset,
    );
    const length = string.word(pointerSize, "string length");
    if (length === 0) return new Uint8Array();
    const start = offsetOf(file, string.word(0, "string data"), "string data");
    return boundedText(source.size, start, length, (o, l) =>
      readRange(source, o, l, "buildinfo string"),
    );
  };
  return { version: decode(text(16)), modules: unframed(text(16 + pointerSize)) };
}

function boundedText(
  size: number,
  offset: number,
  length: number,
  read: (offset: number, length: number) => Uint8Array,
): Uint8Array {
  if (length > longestString || offset + length > size) {
    throw new ElfError("malformed", "buildinfo string length", offset, `it is ${length}`);
  }
  return length === 0 ? new Uint8Array() : read(offset, length);
}

/** The module text stands between two random marks of 16 bytes (cmd/go/internal/modload/build.go). */
function unframed(text: Uint8Array): string {
  const mark = 16;
  const framed = text.length >= 2 * mark + 1 && text[text.length - mark - 1] === 0x0a;
  return framed ? decode(text.subarray(mark, -mark)) : "";
}

const utf8 = new TextDecoder();
const decode = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Lines of runtime/debug.BuildInfo.String: a word, a tab, and fields between tabs. */
function parse(version: string, modules: string): GoBuildInfo {
  let path = "";
  let main: GoBuildInfo["main"] = null;
  let deps = 0;
  const settings: Record<string, string> = {};
  for (const line of modules.split("\n")) {
    const [word, first = "", second = ""] = line.split("\t");
    if (word === "path") path = first;
    else if (word === "mod") main = { path: first, version: second };
    else if (word === "dep") deps += 1;
    else if (word === "build") {
      const [name, value] = parseSetting(line.slice("build\t".length));
      if (name !== "" && name !== "__proto__") settings[name] = value;
    }
  }
  return { version, path, main, deps, settings };
}

/** KEY=VALUE, either of them quoted as by strconv.Quote where it has to be. */
function parseSetting(text: string): [name: string, value: string] {
  const [, name = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(text) ?? [];
  return [unquote(name), unquote(value)];
}

/** Go's escapes in double quotes are JSON's, but for \a \v \x and \U; backquotes have none. */
function unquote(text: string): string {
  if (text.startsWith("`") && text.endsWith("`") && text.length > 1) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  const json = text
    .replaceAll(/\\x([0-9a-f]{2})/g, "\\u00$1")
    .replaceAll("\\a", "\\u0007")
    .replaceAll("\\v", "\\u000b")
    .replaceAll(/\\U([0-9a-f]{8})/g, (_, code: string) =>
      JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1),
    );
  try {
    return JSON.parse(json) as string;
  } catch {
    return text;
  }
}
