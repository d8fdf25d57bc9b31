import { Pages, type ByteSource } from "./bytes.ts";
import { readMachO } from "./mach-o.ts";
import type { GoBuildInfo } from "./buildinfo.ts";
import { readPe } from "./pe.ts";

/** A program in another format than ELF: identified, and not audited beyond that. */
export interface Foreign {
  readonly format: "mach-o" | "pe" | "wasm";
  /** cputype or IMAGE_FILE_HEADER.Machine; null for WebAssembly, and for several in one file. */
  readonly machine: number | null;
  /** What the format says of the system; null where it does not say. */
  readonly goos: string | null;
  /** GOARCH of the machine; null for one that Go has no port for. */
  readonly goarch: string | null;
  readonly go: GoBuildInfo | null;
}

/** \0asm and the version of the binary format, which Go's own reader does not look into. */
const wasm = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/**
 * Says what a file is that is no ELF file; null for none of the formats of programs.
 *
 * @throws ElfError for one that begins as such a program and is not whole.
 */
export function identifyForeign(source: ByteSource): Foreign | null {
  const pages = new Pages(source);
  const start = pages.read(0, Math.min(wasm.length, pages.size), "magic");
  if (wasm.every((byte, at) => start[at] === byte)) {
    return { format: "wasm", machine: null, goos: null, goarch: "wasm", go: null };
  }
  return readMachO(pages) ?? readPe(pages);
}
