import { readFileSync } from "node:fs";
import { isAr, membersOf } from "../../src/elf/ar.ts";
import { buildInfoOf } from "../../src/elf/buildinfo.ts";
import type { ByteSource } from "../../src/elf/bytes.ts";
import { ElfError } from "../../src/elf/error.ts";
import { factsOf } from "../../src/elf/facts.ts";
import { identifyForeign } from "../../src/elf/foreign.ts";
import { isElf, openElf } from "../../src/elf/header.ts";
import { countInstructions } from "../../src/elf/instructions.ts";
import { sourcePathsOf } from "../../src/elf/pclntab.ts";
import { sectionSizes } from "../../src/elf/sections.ts";
import { symbolsOf } from "../../src/elf/symbols.ts";
import { product } from "./products.ts";

/** A file that is in memory. */
export const bytes = (content: Uint8Array): ByteSource => ({
  size: content.length,
  read: (offset, length) => content.subarray(offset, offset + length),
});

/** Everything the reader can be asked, one after the other: a fault in one hides none of another. */
const questions: readonly ((source: ByteSource) => unknown)[] = [
  (source) => (isElf(source) ? factsOf(openElf(source)) : identifyForeign(source)),
  (source) => buildInfoOf(openElf(source)),
  (source) => sourcePathsOf(openElf(source)),
  (source) => symbolsOf(openElf(source)),
  (source) => countInstructions(openElf(source)),
  (source) => sectionSizes(openElf(source).sections),
  (source) => (isAr(source) ? membersOf(source) : null),
];

/** Whether all is read; whatever the bytes are, only an ElfError with field and offset may come out. */
export function survives(content: Uint8Array): boolean {
  let whole = true;
  for (const ask of questions) {
    try {
      ask(bytes(content));
    } catch (error) {
      const typed =
        error instanceof ElfError && error.field !== "" && Number.isFinite(error.offset);
      if (!typed) throw error;
      whole = false;
    }
  }
  return whole;
}

/** Deterministic numbers (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The beginnings of real programs: headers, notes and the dynamic section lie there. Of ELF files of
 * both classes and byte orders, a Mach-O and a PE file.
 */
function templates(): Uint8Array[] {
  const stripped = "-ldflags=-s -w";
  const recipes = [
    { goarch: "amd64", flags: ["-buildmode=pie", stripped] },
    { goarch: "arm", flags: [stripped] },
    { goarch: "s390x", flags: [stripped] },
    { goarch: "arm64", flags: [stripped], env: { GOOS: "darwin" } },
    { goarch: "amd64", flags: [stripped], env: { GOOS: "windows" } },
  ];
  return recipes.map((recipe) =>
    Uint8Array.from(readFileSync(product(recipe)).subarray(0, 64 << 10)),
  );
}

/** Numbers that lie at an edge: of signs, of words, of what a double counts exactly. */
const edges = [
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0, 0, 0, 0, 0x80], // 2^63
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0, 0, 0, 0x20, 0], // 2^53
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0x80],
  [0, 0, 0, 0],
] as const;

/**
 * Changes real programs a little, over and over, and reads each of them.
 *
 * @returns how many there were, and how long the slowest took in milliseconds.
 * @throws what came out of the reader that may not.
 */
export function mutate({ seed, rounds }: { readonly seed: number; readonly rounds: number }): {
  rounds: number;
  slowestMs: number;
} {
  const next = random(seed);
  const files = templates();
  let slowestMs = 0;
  for (let round = 0; round < rounds; round += 1) {
    const file = files[round % files.length] ?? new Uint8Array();
    const undo: [number, Uint8Array][] = [];
    for (let changes = 1 + Math.floor(next() * 4); changes > 0; changes -= 1) {
      // Most of them where the tables are.
      const at = Math.floor(next() * (next() < 0.7 ? 1024 : file.length - 8));
      const edge = edges[Math.floor(next() * edges.length)] ?? [];
      const source = Math.floor(next() * 1024);
      const kind = next();
      // An edge, a byte, or a copy of another place: tables that overlap and point at themselves.
      const change =
        kind < 0.3
          ? Uint8Array.from(edge)
          : kind < 0.8
            ? Uint8Array.of(Math.floor(next() * 256))
            : file.slice(source, source + 8);
      undo.push([at, file.slice(at, at + change.length)]);
      file.set(change, at);
    }
    const length = next() < 0.05 ? Math.floor(next() * file.length) : file.length;
    const started = performance.now();
    try {
      survives(file.subarray(0, length));
    } catch (error) {
      throw new Error(`seed ${seed}, round ${round}`, { cause: error });
    }
    slowestMs = Math.max(slowestMs, performance.now() - started);
    for (const [at, before] of undo.reverse()) file.set(before, at);
  }
  return { rounds, slowestMs };
}
