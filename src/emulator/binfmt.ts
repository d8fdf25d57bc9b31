import type { Architecture } from "../targets/architectures.ts";

/*
 * binfmt_misc: the kernel's table of interpreters for files by their first bytes.
 * https://docs.kernel.org/admin-guide/binfmt-misc.html
 */

/** The first bytes of an architecture's executables, and which bits of them count. */
export interface Signature {
  readonly magic: Buffer;
  readonly mask: Buffer;
}

/** e_ident is 16 bytes; e_type and e_machine follow in the file's byte order. */
const identSize = 16;
const osAbiAt = 7;
const executable = 2;

/**
 * The signature of an architecture: e_ident, e_type and e_machine. The lowest bit of e_type does
 * not count (ET_EXEC is 2, ET_DYN 3); nor does the OS ABI, which static glibc programs set to 3.
 */
export function signatureOf({ bits, data, machine }: Architecture): Signature {
  const magic = Buffer.alloc(identSize + 4);
  magic.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, data === "little" ? 1 : 2, 1]);
  const mask = Buffer.alloc(identSize + 4, 0xff);
  mask[osAbiAt] = 0;
  if (data === "little") {
    magic.writeUInt16LE(executable, identSize);
    magic.writeUInt16LE(machine ?? 0, identSize + 2);
    mask[identSize] = 0xfe;
  } else {
    magic.writeUInt16BE(executable, identSize);
    magic.writeUInt16BE(machine ?? 0, identSize + 2);
    mask[identSize + 1] = 0xfe;
  }
  return { magic, mask };
}

/**
 * O: the kernel opens the file, so that it need not be readable; P: argv[0] stays what it was;
 * F: the interpreter is opened now, so that it is found in any container. Never C: credentials of
 * a setuid file would go to the emulator.
 */
export const registrationFlags = "OPF";

/** The line that is written to `register`: :name:M:offset:magic:mask:interpreter:flags */
export function registrationLine(
  name: string,
  { magic, mask }: Signature,
  interpreter: string,
): string {
  return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:${registrationFlags}`;
}

/** Bytes as the kernel takes them: \x7f\x45... */
function escaped(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

/** What the kernel shows of an entry. */
export interface Entry extends Signature {
  readonly name: string;
  readonly enabled: boolean;
  readonly interpreter: string;
  /** Letters, in the kernel's order: POCF. */
  readonly flags: string;
  readonly offset: number;
}

/** Reads an entry's file; undefined for one that goes by file extension. */
export function parseEntry(name: string, text: string): Entry | undefined {
  const [state] = text.split("\n");
  const field = (label: string): string =>
    new RegExp(`^${label}:? (.*)$`, "m").exec(text)?.[1] ?? "";
  const magic = Buffer.from(field("magic"), "hex");
  if (magic.length === 0) return undefined;
  const mask = field("mask");
  return {
    name,
    enabled: state === "enabled",
    interpreter: field("interpreter"),
    flags: field("flags"),
    offset: Number(field("offset")),
    magic,
    mask: mask === "" ? Buffer.alloc(magic.length, 0xff) : Buffer.from(mask, "hex"),
  };
}

/** Whether the kernel would hand a file that begins with these bytes to the entry. */
export function handles(entry: Entry, header: Buffer): boolean {
  return entry.magic.every(
    (byte, at) =>
      ((header[entry.offset + at] ?? 0) & (entry.mask[at] ?? 0)) === (byte & (entry.mask[at] ?? 0)),
  );
}
