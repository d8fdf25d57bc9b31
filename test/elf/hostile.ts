/*
 * Files that nobody's linker makes, each to make a reader slow, large or endless: tables that lie
 * over each other, chains that turn back, counts and offsets at the edges of their words.
 */

const pt = { load: 1, dynamic: 2, interp: 3, note: 4 } as const;
const headerSize = 64;
const segmentSize = 56;
const sectionSize = 64;

interface Segment {
  readonly type: number;
  readonly flags?: number;
  readonly offset: number | bigint;
  readonly address?: number | bigint;
  readonly size: number | bigint;
}

interface Section {
  readonly name?: number;
  readonly type: number;
  readonly flags?: number;
  readonly offset: number | bigint;
  readonly size: number | bigint;
}

interface Recipe {
  readonly machine?: number;
  readonly type?: number;
  readonly segments?: readonly Segment[];
  readonly sections?: readonly Section[];
  /** What follows at `start`, of as many bytes as are given. */
  readonly body?: Uint8Array;
}

/** Where the body of a file begins: behind the most headers that a test has. */
export const start = 1 << 23;

/** A little-endian ELF file of 64 bits: its program headers, section headers, and a body. */
function elf({
  machine = 62,
  type = 2,
  segments = [],
  sections = [],
  body = new Uint8Array(),
}: Recipe): Uint8Array {
  const file = new Uint8Array(start + body.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, type, true);
  view.setUint16(18, machine, true);
  view.setUint32(20, 1, true);
  const sectionsAt = headerSize + segmentSize * segments.length;
  view.setBigUint64(32, BigInt(segments.length === 0 ? 0 : headerSize), true);
  view.setBigUint64(40, BigInt(sections.length === 0 ? 0 : sectionsAt), true);
  view.setUint16(52, headerSize, true);
  view.setUint16(54, segmentSize, true);
  view.setUint16(56, segments.length, true);
  view.setUint16(58, sectionSize, true);
  view.setUint16(60, sections.length > 0xfeff ? 0 : sections.length, true);
  view.setUint16(62, sections.length > 0 ? 1 : 0, true);
  for (const [
    index,
    { type: kind, flags = 4, offset, address = offset, size },
  ] of segments.entries()) {
    const at = headerSize + segmentSize * index;
    view.setUint32(at, kind, true);
    view.setUint32(at + 4, flags, true);
    for (const [field, value] of [offset, address, address, size, size, 0x1000].entries()) {
      view.setBigUint64(at + 8 + 8 * field, BigInt(value), true);
    }
  }
  for (const [index, { name = 0, type: kind, flags = 0, offset, size }] of sections.entries()) {
    const at = sectionsAt + sectionSize * index;
    view.setUint32(at, name, true);
    view.setUint32(at + 4, kind, true);
    view.setBigUint64(at + 8, BigInt(flags), true);
    view.setBigUint64(at + 24, BigInt(offset), true);
    view.setBigUint64(at + 32, BigInt(size), true);
  }
  // The true number of sections stands in the first one.
  if (sections.length > 0xfeff) view.setBigUint64(sectionsAt + 32, BigInt(sections.length), true);
  file.set(body, start);
  return file;
}

/** Words of 8 bytes. */
function words(...values: readonly (number | bigint)[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values, BigInt).buffer);
}

/** Halves of words. */
function halves(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function join(...parts: readonly (Uint8Array | readonly Uint8Array[])[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.flat()));
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A file of one segment with everything, whose dynamic section is at `start`. */
function dynamic(
  entries: readonly (readonly [tag: number, value: number | bigint])[],
  rest: Uint8Array,
  machine = 62,
): Uint8Array {
  const table = words(...entries.flat(), 0, 0);
  const body = join(table, rest);
  return elf({
    machine,
    type: 3,
    segments: [
      { type: pt.load, offset: 0, size: start + body.length },
      { type: pt.dynamic, offset: start, size: table.length },
    ],
    body,
  });
}

/** Where what follows a dynamic section of so many entries begins. */
const behind = (entries: number): number => start + 16 * (entries + 1);

const dt = {
  needed: 1,
  hash: 4,
  strtab: 5,
  symtab: 6,
  strsz: 10,
  gnuHash: 0x6ffffef5,
  versym: 0x6ffffff0,
  verdef: 0x6ffffffc,
  verdefnum: 0x6ffffffd,
  verneed: 0x6ffffffe,
  verneednum: 0x6fffffff,
} as const;

const letters = (length: number): Uint8Array => new Uint8Array(length).fill(0x61);
const terminated = (length: number): Uint8Array => {
  const text = letters(length);
  text[length - 1] = 0;
  return text;
};

/** pcHeader of Go 1.20 and later: a table of so many files in so many bytes. */
function pclntab(files: number, bytes: number): Uint8Array {
  return join(
    Uint8Array.of(0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8),
    words(0, files, 0, 72, 72, 72, 72 + bytes, 72 + bytes),
    new Uint8Array(bytes),
  );
}

function ar(
  members: readonly (readonly [name: string, size: string, content?: Uint8Array])[],
): Uint8Array {
  return join(
    Buffer.from("!<arch>\n"),
    members.flatMap(([name, size, content = new Uint8Array()]) => [
      Buffer.from(`${name.padEnd(48)}${size.padEnd(10)}\`\n`),
      content,
    ]),
  );
}

const mebi = 1 << 20;

/** Each file by what is wrong with it; made when it is asked for. `start` and edges are in bytes. */
export const hostile: Readonly<Record<string, () => Uint8Array>> = {
  "16,000 segments of notes over each other": () =>
    elf({
      segments: many(16_000, (at) => ({ type: pt.note, offset: start + (at % 7), size: 16 })),
      body: new Uint8Array(64),
    }),
  "16,000 segments with each the same mebibyte of notes": () =>
    elf({
      segments: many(16_000, () => ({ type: pt.note, offset: start, size: mebi - 1 })),
      body: new Uint8Array(mebi),
    }),
  "a build id of a mebibyte": () =>
    elf({
      segments: [{ type: pt.note, offset: start, size: mebi - 4 }],
      body: join(halves(4, mebi - 20, 3, 0x00554e47), letters(mebi)),
    }),
  "65,536 sections with one name of 64 KiB": () =>
    elf({
      sections: many(65_536, (at) => ({
        type: at === 1 ? 3 : 7,
        offset: start,
        size: at === 1 ? mebi : 4,
      })),
      body: terminated(mebi),
    }),
  "65,536 sections with a name that does not end": () =>
    elf({
      sections: many(65_536, () => ({ type: 3, offset: start, size: mebi })),
      body: letters(mebi),
    }),
  "65,536 sections with names of 63 bytes": () =>
    elf({
      sections: many(65_536, (at) => ({
        name: at * 64,
        type: at === 1 ? 3 : 7,
        offset: start,
        size: at === 1 ? 4 * mebi : 4,
      })),
      body: join(many(65_536, () => terminated(64))),
    }),
  "65,536 sections with names of 127 bytes": () =>
    elf({
      sections: many(65_536, (at) => ({
        name: at * 128,
        type: at === 1 ? 3 : 7,
        offset: start,
        size: at === 1 ? 8 * mebi : 4,
      })),
      body: join(many(65_536, () => terminated(128))),
    }),
  "16,000 loaded segments of code over each other": () =>
    elf({
      segments: many(16_000, () => ({ type: pt.load, flags: 5, offset: start, size: 4 * mebi })),
      body: new Uint8Array(4 * mebi).fill(0xc4),
    }),
  "32 MiB of the first byte of a long instruction": () =>
    elf({
      segments: [{ type: pt.load, flags: 5, offset: start, size: 32 * mebi }],
      body: new Uint8Array(32 * mebi).fill(0xc4),
    }),
  "32 MiB of marks that look like Go's tables": () =>
    elf({
      segments: [
        { type: pt.load, flags: 6, offset: start, size: 16 * mebi },
        { type: pt.load, offset: start + 16 * mebi, size: 16 * mebi },
      ],
      body: join(
        new Uint8Array(Buffer.alloc(16 * mebi, Buffer.from("\xff Go", "latin1"))),
        new Uint8Array(Buffer.alloc(16 * mebi, Buffer.from([0xf1, 0xff, 0xff, 0xff]))),
      ),
    }),
  "eight million source files without a name": () =>
    elf({
      segments: [{ type: pt.load, offset: start, size: 9 * mebi }],
      body: join(pclntab(8_000_000, 8 * mebi - 8), new Uint8Array(mebi)),
    }),
  "needed libraries without end, of one name": () =>
    dynamic(
      [
        ...many(16_000, () => [dt.needed, 0] as const),
        [dt.strtab, behind(16_002)],
        [dt.strsz, 65_535],
      ],
      terminated(65_535),
    ),
  "4,096 needed libraries with names of 64 KiB": () =>
    dynamic(
      [
        ...many(4_096, () => [dt.needed, 0] as const),
        [dt.strtab, behind(4_098)],
        [dt.strsz, 65_535],
      ],
      terminated(65_535),
    ),
  "versions whose chain turns back": () => {
    const at = behind(4);
    // Verneed, then Vernaux, each saying that the next one is where it stands itself.
    const need = join(halves(0xffff0001, 0, 16, 0), halves(0, 0xffff, 0, 1));
    return dynamic(
      [
        [dt.strtab, at + 64],
        [dt.strsz, 8],
        [dt.verneed, at],
        [dt.verneednum, 1 << 20],
      ],
      join(need, new Uint8Array(mebi)),
    );
  },
  "16,384 versions of 65,535 parts over each other": () => {
    const at = behind(4);
    const row = halves(0xffff0001, 0, 1, 1);
    return dynamic(
      [
        [dt.strtab, at + mebi],
        [dt.strsz, 8],
        [dt.verneed, at],
        [dt.verneednum, 1 << 14],
      ],
      join(
        many(65_536, () => row),
        new Uint8Array(64),
      ),
    );
  },
  "definitions whose chain turns back": () => {
    const at = behind(4);
    return dynamic(
      [
        [dt.strtab, at + 64],
        [dt.strsz, 8],
        [dt.verdef, at],
        [dt.verdefnum, 1 << 14],
      ],
      join(halves(1, 0, 0, 0, 0xffffffff), new Uint8Array(mebi)),
    );
  },
  "a hash table of four million buckets": () => {
    const at = behind(4);
    return dynamic(
      [
        [dt.strtab, at],
        [dt.strsz, 8],
        [dt.symtab, at],
        [dt.gnuHash, at],
      ],
      join(halves(4 * mebi - 8, 1, 0, 0), new Uint8Array(17 * mebi)),
    );
  },
  "a hash chain without end": () => {
    const at = behind(4);
    return dynamic(
      [
        [dt.strtab, at],
        [dt.strsz, 8],
        [dt.symtab, at],
        [dt.gnuHash, at],
      ],
      join(halves(1, 1, 0, 0, 1), new Uint8Array(8 * mebi)),
    );
  },
  "131,072 symbols with names of 63 bytes": () => {
    const at = behind(4);
    const count = 131_072;
    const names = join(many(count, () => terminated(64)));
    const symbols = join(
      many(count, (index) => join(halves(index * 64), Uint8Array.of(0x10, 0, 0, 0), words(0, 0))),
    );
    const hash = halves(1, count);
    return dynamic(
      [
        [dt.strtab, at],
        [dt.strsz, names.length],
        [dt.symtab, at + names.length],
        [dt.hash, at + names.length + symbols.length],
      ],
      join(names, symbols, hash),
    );
  },
  "four thousand million symbols": () => {
    const at = behind(4);
    return dynamic(
      [
        [dt.strtab, at],
        [dt.strsz, 8],
        [dt.symtab, at],
        [dt.hash, at],
      ],
      halves(1, 0xffffffff, 0, 0),
    );
  },
  "65,000 segments": () =>
    elf({ segments: many(65_000, () => ({ type: pt.load, offset: 0, size: 64 })) }),
  "segments at 2^63, 2^64 - 1 and around 0": () =>
    elf({
      segments: [
        { type: pt.load, offset: 1n << 63n, size: 1n << 63n },
        { type: pt.load, offset: (1n << 64n) - 1n, size: (1n << 64n) - 1n },
        { type: pt.dynamic, offset: (1n << 64n) - 64n, size: 128 },
        { type: pt.interp, offset: (1n << 53n) + 1n, size: 1n << 63n },
        { type: pt.note, offset: 0, size: (1n << 64n) - 1n },
      ],
    }),
  "sections at 2^63": () =>
    elf({ sections: many(40, () => ({ type: 7, offset: 1n << 63n, size: 1n << 63n })) }),
  "an archive whose members turn back": () =>
    ar([
      ["//", "120", new Uint8Array(60)],
      ["a/", "-240"],
    ]),
  "an archive whose names turn back": () =>
    ar([
      ["//", String(15 * mebi), new Uint8Array(15 * mebi)],
      ["a/", `-${15 * mebi + 120}`],
    ]),
  "an archive of 65,536 names without end": () =>
    ar([
      ["//", String(8 * mebi), letters(8 * mebi)],
      ...many(65_000, (at) => [`/${at}`, "0"] as const),
    ]),
  "an archive of 60,000 small programs": () => {
    const one = elf({}).slice(0, 64);
    return ar(many(60_000, () => ["a/", "64", one] as const));
  },
};
