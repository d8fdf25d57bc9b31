import type { ElfFile } from "./header.ts";
import { tablesInModuleData } from "./moduledata.ts";
import { readFields, sizeOf, type Encoding, type Layout, type Row } from "./layout.ts";
import { findWord, type Range } from "./search.ts";
import { sht } from "./sections.ts";
import { pf, pt } from "./segments.ts";

/*
 * The table of functions and lines that every Go program carries for its tracebacks, stripped or
 * not: runtime.pcHeader in runtime/symtab.go, written by cmd/link/internal/ld/pcln.go.
 */

/** pcHeader; its words have the program's pointer size, its offsets count from its beginning. */
const pcHeader = {
  size: [40, 72],
  fields: {
    magic: [0, 0, "u32"],
    pad1: [4, 4, "u8"],
    pad2: [5, 5, "u8"],
    minLC: [6, 6, "u8"],
    ptrSize: [7, 7, "u8"],
    nfunc: [8, 8, "word"],
    nfiles: [12, 16, "word"],
    textStart: [16, 24, "word"],
    funcnameOffset: [20, 32, "word"],
    cuOffset: [24, 40, "word"],
    filetabOffset: [28, 48, "word"],
    pctabOffset: [32, 56, "word"],
    pclnOffset: [36, 64, "word"],
  },
} as const satisfies Layout<string>;

/** internal/abi.PCLnTabMagic of Go 1.20 and later, and of Go 1.18 and 1.19. */
const magics = [0xfffffff1, 0xfffffff0] as const;

/** How much of the file is searched where no section has the table's name. */
const searched = 32 << 20;
/** The paths of Kubernetes' largest program have half a mebibyte. */
const mostBytes = 8 << 20;
/** Kubernetes' largest program has some ten thousand files. */
const mostFiles = 1 << 18;
/**
 * Paths of all source files that are compiled into the program, as the compiler was given them (a
 * trimmed one begins with its module's path and version); null for what is no Go program, or one of
 * Go before 1.18. Reads the file table, or searches for it first: more than all facts together.
 *
 * @throws ElfError for a table that is not in the file.
 */
export function sourcePathsOf(file: ElfFile): readonly string[] | null {
  const table = readFileTable(file);
  return table === null ? null : table.text.split("\0", table.count);
}

/**
 * Those of {@link sourcePathsOf} that are absolute, so that they name folders of the machine that
 * built, of Windows too. Of a trimmed program's thousands of paths no texts are made.
 *
 * @throws ElfError for a table that is not in the file.
 */
export function absoluteSourcePathsOf(file: ElfFile): readonly string[] | null {
  const table = readFileTable(file);
  if (table === null) return null;
  const { text, count } = table;
  const mayHave = text.startsWith("/") || ["\0/", ":/", ":\\"].some((mark) => text.includes(mark));
  if (!mayHave) return [];
  return text.split("\0", count).filter((path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path));
}

interface FileTable {
  /** Paths, each with a NUL behind it. */
  readonly text: string;
  readonly count: number;
}

function readFileTable(file: ElfFile): FileTable | null {
  for (const start of candidatesOf(file)) {
    const header = readPcHeader(file, start);
    if (header === null) continue;
    const { filetabOffset, pctabOffset, nfiles } = header;
    const offset = start + filetabOffset;
    const table = file.pages.read(offset, pctabOffset - filetabOffset, "filetab");
    return { text: file.pages.decode(table), count: nfiles };
  }
  return null;
}

/**
 * Where the table may begin: at its section's beginning, else where the runtime's own data says (a
 * PIE that another linker made has no such section), else wherever its magic stands.
 */
function* candidatesOf(file: ElfFile): Generator<number> {
  const { pages, encoding, sections } = file;
  // A PIE of Go before 1.26 has it in the part of the data that becomes read-only.
  const named = sections.filter(
    ({ name, sh_type }) =>
      (name === ".gopclntab" || name === ".data.rel.ro.gopclntab") && sh_type !== sht.nobits,
  );
  yield* named.map(({ sh_offset }) => sh_offset);
  if (named.length > 0) return;
  yield* tablesInModuleData(file, sizeOf(pcHeader, encoding));
  for (const magic of magics) {
    const hits = findWord(pages, constantsOf(file), bytesOf(magic, encoding), searched);
    for (const { at } of hits) yield at;
  }
}

/** Constants are read-only, or become so; old linkers put them into the code's segment. */
function constantsOf({ segments }: ElfFile): Range[] {
  const loads = segments.filter(({ p_type }) => p_type === pt.load);
  const kinds = [0, pf.w, pf.x].map((kind) =>
    loads.filter(({ p_flags }) => (p_flags & (pf.w | pf.x)) === kind),
  );
  const relro = segments.filter(({ p_type }) => p_type === pt.gnuRelro);
  return [relro, ...kinds]
    .flat()
    .map(({ p_offset, p_filesz }) => ({ offset: p_offset, size: p_filesz }));
}

function bytesOf(magic: number, { little }: Encoding): readonly [number, number, number, number] {
  const low = magic & 0xff;
  return little ? [low, 0xff, 0xff, 0xff] : [0xff, 0xff, 0xff, low];
}

/** The header, if all that is known of one holds for what stands there. */
function readPcHeader({ pages, encoding }: ElfFile, start: number): Row<typeof pcHeader> | null {
  const size = sizeOf(pcHeader, encoding);
  if (start + size > pages.size) return null;
  const header = readFields({ pages, encoding }, start, size, "pcHeader").row(pcHeader, 0);
  const { minLC, ptrSize, funcnameOffset, cuOffset, filetabOffset, pctabOffset, pclnOffset } =
    header;
  const isKnown =
    magics.some((magic) => magic === header.magic) &&
    header.pad1 === 0 &&
    header.pad2 === 0 &&
    [1, 2, 4].includes(minLC) &&
    ptrSize === (encoding.wide ? 8 : 4);
  const inOrder =
    funcnameOffset >= size &&
    funcnameOffset <= cuOffset &&
    cuOffset <= filetabOffset &&
    filetabOffset <= pctabOffset &&
    pctabOffset <= pclnOffset;
  // A path has a byte and a NUL at least.
  const most = Math.min(mostFiles, (pctabOffset - filetabOffset) / 2);
  const isSound =
    header.nfiles > 0 && header.nfiles <= most && pctabOffset - filetabOffset <= mostBytes;
  return isKnown && inOrder && isSound ? header : null;
}
