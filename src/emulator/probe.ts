import type { Architecture } from "../targets/architectures.ts";

/** The exit code of the probe: nothing else ends with it by accident. */
export const probeExitCode = 42;

/** Instructions that call exit(42), as numbers of one instruction each, and the header's flags. */
interface Program {
  /** Instructions in the byte order of the machine. */
  readonly words?: readonly number[];
  /** Instructions as bytes, where they differ in length. */
  readonly bytes?: readonly number[];
  readonly flags: number;
}

/** EF_MIPS_ARCH_64R2 and EF_MIPS_CPIC; with O32 the ABI is named too. */
const mips32 = 0x70001004;
const mips64 = 0x80000004;

/** exit(42) by GOARCH; the numbers are those of the kernel's syscall tables. */
const programs: Readonly<Record<string, Program>> = {
  // mov eax,1; mov ebx,42; int 0x80
  "386": { bytes: [0xb8, 1, 0, 0, 0, 0xbb, 42, 0, 0, 0, 0xcd, 0x80], flags: 0 },
  // mov eax,60; mov edi,42; syscall
  amd64: { bytes: [0xb8, 60, 0, 0, 0, 0xbf, 42, 0, 0, 0, 0x0f, 0x05], flags: 0 },
  // mov r0,#42; mov r7,#1; svc 0; EABI version 5
  arm: { words: [0xe3a0002a, 0xe3a07001, 0xef000000], flags: 0x05000000 },
  // mov x0,#42; mov x8,#93; svc 0
  arm64: { words: [0xd2800540, 0xd2800ba8, 0xd4000001], flags: 0 },
  // addi.w $a0,$zero,42; addi.w $a7,$zero,93; syscall 0; LP64D
  loong64: { words: [0x0280a804, 0x0281740b, 0x002b0000], flags: 0x43 },
  // li $a0,42; li $v0,4001; syscall
  mips: { words: [0x2404002a, 0x24020fa1, 0x0000000c], flags: mips32 },
  mipsle: { words: [0x2404002a, 0x24020fa1, 0x0000000c], flags: mips32 },
  // li $a0,42; li $v0,5058; syscall
  mips64: { words: [0x2404002a, 0x240213c2, 0x0000000c], flags: mips64 },
  mips64le: { words: [0x2404002a, 0x240213c2, 0x0000000c], flags: mips64 },
  // li r0,1; li r3,42; sc; ABI version 2, in which the entry is code and no descriptor
  ppc64: { words: [0x38000001, 0x3860002a, 0x44000002], flags: 2 },
  ppc64le: { words: [0x38000001, 0x3860002a, 0x44000002], flags: 2 },
  // addi a0,zero,42; addi a7,zero,93; ecall
  riscv64: { words: [0x02a00513, 0x05d00893, 0x00000073], flags: 0 },
  // lghi %r2,42; svc 1
  s390x: { bytes: [0xa7, 0x29, 0, 42, 0x0a, 0x01], flags: 0 },
};

/** Where the program is mapped: above vm.mmap_min_addr, and a multiple of any page size. */
const base = 0x400000;
const alignment = 0x10000;

/**
 * A static ELF executable of an architecture that exits with {@link probeExitCode}: one loadable
 * segment, no libc, no sections. undefined for an architecture that Linux does not have.
 */
export function probeExecutable({ goarch, bits, data, machine }: Architecture): Buffer | undefined {
  const program = programs[goarch];
  if (program === undefined || machine === null) return undefined;
  const wide = bits === 64;
  const headerSize = wide ? 64 : 52;
  const segmentSize = wide ? 56 : 32;
  const codeAt = headerSize + segmentSize;
  const little = data === "little";
  const code = Buffer.concat([
    Buffer.from(program.bytes ?? []),
    ...(program.words ?? []).map((word) => number(word, 4)),
  ]);
  const size = codeAt + code.length;
  const readExecute = 5;
  const half = (value: number): Buffer => number(value, 2);
  const word = (value: number): Buffer => number(value, 4);
  const address = (value: number): Buffer => number(value, wide ? 8 : 4);
  return Buffer.concat([
    // e_ident: magic, class, data, version, OS ABI and padding
    Buffer.from([
      0x7f,
      0x45,
      0x4c,
      0x46,
      wide ? 2 : 1,
      little ? 1 : 2,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
    ]),
    half(2), // e_type: ET_EXEC
    half(machine),
    word(1), // e_version
    address(base + codeAt), // e_entry
    address(headerSize), // e_phoff
    address(0), // e_shoff
    word(program.flags),
    ...[headerSize, segmentSize, 1, 0, 0, 0].map(half), // e_ehsize, e_phentsize, e_phnum, sections
    // p_type PT_LOAD; p_flags stands second in 64 bits, next to last in 32
    ...(wide ? [word(1), word(readExecute)] : [word(1)]),
    address(0), // p_offset
    address(base), // p_vaddr
    address(base), // p_paddr
    address(size), // p_filesz
    address(size), // p_memsz
    ...(wide ? [] : [word(readExecute)]),
    address(alignment),
    code,
  ]);

  /** A number of some bytes in the machine's order. */
  function number(value: number, bytes: 2 | 4 | 8): Buffer {
    const buffer = Buffer.alloc(bytes);
    if (little) buffer.writeUIntLE(value, 0, Math.min(bytes, 6));
    else buffer.writeUIntBE(value, Math.max(0, bytes - 6), Math.min(bytes, 6));
    return buffer;
  }
}
