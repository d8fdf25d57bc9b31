import type { ByteSource } from "./bytes.ts";
import { readHeader, type Header } from "./header.ts";
import { readInterpreter, readSegments } from "./segments.ts";

/** What decides whether a machine can start the file at all. */
export interface Identity {
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  /** e_machine */
  readonly machine: number;
  /** A number where an operating system or processor has a type of its own. */
  readonly type: "REL" | "EXEC" | "DYN" | "CORE" | number;
  /** e_ident[EI_OSABI] */
  readonly osabi: number;
  /** e_flags */
  readonly flags: number;
  /** PT_INTERP */
  readonly interpreter: string | null;
}

/** e_type */
const types: Readonly<Record<number, "REL" | "EXEC" | "DYN" | "CORE">> = {
  1: "REL",
  2: "EXEC",
  3: "DYN",
  4: "CORE",
};

/**
 * The identity alone: a page or two of the file, and no look at its sections.
 *
 * @throws ElfError for what is no ELF file, or has no whole program header table.
 */
export function readIdentity(source: ByteSource): Identity {
  const { header, ...image } = readHeader(source);
  return identityOf(header, readInterpreter(image, readSegments(image, header)));
}

/** The identity out of what was read before. */
export function identityOf(header: Header, interpreter: string | null): Identity {
  return {
    class: header.class,
    data: header.data,
    machine: header.e_machine,
    type: types[header.e_type] ?? header.e_type,
    osabi: header.osabi,
    flags: header.e_flags,
    interpreter,
  };
}
