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
const abiVersionAt = 8;
const executable = 2;

/** Of the OS ABI, 0 (System V) and 3 (GNU: static glibc programs) count, and 1 and 2 with them. */
const linuxOsAbis = 0xfc;

/**
 * Masks of bytes where QEMU's scripts/qemu-binfmt-conf.sh has others than for most: an entry of
 * ours takes the files that anybody else's takes.
 */
const maskOf: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // EI_DATA and EI_VERSION of old tools
  "386": { 5: 0xfe, 6: 0xfe, [osAbiAt]: linuxOsAbis },
  amd64: { 5: 0xfe, 6: 0xfe, [osAbiAt]: linuxOsAbis },
  loong64: { [osAbiAt]: linuxOsAbis, [abiVersionAt]: 0 },
  // EI_ABIVERSION 1: non-PIC code that uses PLTs
  mips: { [abiVersionAt]: 0xfe },
  mipsle: { [abiVersionAt]: 0xfe },
  mips64: { [abiVersionAt]: 0xfe },
  mips64le: { [abiVersionAt]: 0xfe },
  ppc64: { [osAbiAt]: linuxOsAbis },
  ppc64le: { [osAbiAt]: linuxOsAbis, 19: 0 },
  s390x: { [osAbiAt]: linuxOsAbis },
};

/** e_machine of MIPS, e_flags of a file of 32 bits, and EF_MIPS_ABI2: the N32 ABI, another emulator's. */
const mips = 8;
const flagsAt = 36;
const mipsN32 = 0x20;

/**
 * The signature of an architecture's programs: e_ident, e_type and e_machine, and where it tells
 * ABIs apart e_flags. The lowest bit of e_type does not count (ET_EXEC is 2, ET_DYN 3).
 */
export function signatureOf({ goarch, bits, data, machine }: Architecture): Signature {
  const flagged = machine === mips && bits === 32;
  const size = flagged ? flagsAt + 4 : identSize + 4;
  const magic = Buffer.alloc(size);
  const mask = Buffer.alloc(size);
  magic.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, data === "little" ? 1 : 2, 1]);
  mask.fill(0xff, 0, identSize + 4);
  mask[osAbiAt] = 0;
  for (const [at, byte] of Object.entries(maskOf[goarch] ?? {})) mask[Number(at)] = byte;
  if (data === "little") {
    magic.writeUInt16LE(executable, identSize);
    magic.writeUInt16LE(machine ?? 0, identSize + 2);
    mask[identSize] = 0xfe;
    if (flagged) mask.writeUInt32LE(mipsN32, flagsAt);
  } else {
    magic.writeUInt16BE(executable, identSize);
    magic.writeUInt16BE(machine ?? 0, identSize + 2);
    mask[identSize + 1] = 0xfe;
    if (flagged) mask.writeUInt32BE(mipsN32, flagsAt);
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
