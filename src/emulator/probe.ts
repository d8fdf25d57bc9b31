import type { Architecture } from "../targets/architectures.ts";

/**
 * The exit code of the probe, 41 + argc: nothing else ends with it by accident. A kernel before
 * 5.12 does not tell an emulator of an entry with the flag P about the argument that it adds: there
 * the probe ends with another code, and the entry is not used.
 */
export const probeExitCode = 42;

/** Instructions that call exit(41 + argc), and the header's flags. On entry the stack begins with argc. */
interface Program {
  /** Instructions of four bytes, as numbers, in the byte order of the machine. */
  readonly words?: readonly number[];
  /** Instructions as bytes, in hexadecimal, where they differ in length. */
  readonly bytes?: readonly string[];
  readonly flags: number;
}

/** EF_MIPS_ARCH_32R2, EF_MIPS_ABI_O32 and EF_MIPS_CPIC; EF_MIPS_ARCH_64R2 and EF_MIPS_CPIC. */
const mips32 = 0x70001004;
const mips64 = 0x80000004;

const mipsWords = [
  0x8fa40000, // lw $a0, 0($sp)
  0x24840029, // addiu $a0, $a0, 41
  0x24020fa1, // li $v0, 4001 (O32: exit)
  0x0000000c, // syscall
];

const mips64Words = [
  0xdfa40000, // ld $a0, 0($sp)
  0x24840029, // addiu $a0, $a0, 41
  0x240213c2, // li $v0, 5058 (N64: exit)
  0x0000000c, // syscall
];

const ppc64Words = [
  0xe8610000, // ld r3, 0(r1)
  0x38630029, // addi r3, r3, 41
  0x38000001, // li r0, 1 (exit)
  0x44000002, // sc
];

/** exit(41 + argc) by GOARCH; the numbers of the call are those of the kernel's tables. */
const programs: Readonly<Record<string, Program>> = {
  "386": {
    bytes: [
      "8b1c24", // mov ebx, [esp]
      "83c329", // add ebx, 41
      "b801000000", // mov eax, 1 (exit)
      "cd80", // int 0x80
    ],
    flags: 0,
  },
  amd64: {
    bytes: [
      "488b3c24", // mov rdi, [rsp]
      "83c729", // add edi, 41
      "b83c000000", // mov eax, 60 (exit)
      "0f05", // syscall
    ],
    flags: 0,
  },
  arm: {
    words: [
      0xe59d0000, // ldr r0, [sp]
      0xe2800029, // add r0, r0, #41
      0xe3a07001, // mov r7, #1 (exit)
      0xef000000, // svc 0
    ],
    flags: 0x05000000, // EF_ARM_EABI_VER5
  },
  arm64: {
    words: [
      0xf94003e0, // ldr x0, [sp]
      0x9100a400, // add x0, x0, #41
      0xd2800ba8, // mov x8, #93 (exit)
      0xd4000001, // svc 0
    ],
    flags: 0,
  },
  loong64: {
    words: [
      0x28c00064, // ld.d $a0, $sp, 0
      0x0280a484, // addi.w $a0, $a0, 41
      0x0281740b, // addi.w $a7, $zero, 93 (exit)
      0x002b0000, // syscall 0
    ],
    flags: 0x43, // EF_LOONGARCH_OBJABI_V1, LP64D
  },
  mips: { words: mipsWords, flags: mips32 },
  mipsle: { words: mipsWords, flags: mips32 },
  mips64: { words: mips64Words, flags: mips64 },
  mips64le: { words: mips64Words, flags: mips64 },
  // ABI version 2, in which e_entry is the address of code and not of a descriptor
  ppc64: { words: ppc64Words, flags: 2 },
  ppc64le: { words: ppc64Words, flags: 2 },
  riscv64: {
    words: [
      0x00013503, // ld a0, 0(sp)
      0x02950513, // addi a0, a0, 41
      0x05d00893, // li a7, 93 (exit)
      0x00000073, // ecall
    ],
    flags: 0,
  },
  s390x: {
    bytes: [
      "e320f0000004", // lg %r2, 0(%r15)
      "a72b0029", // aghi %r2, 41
      "0a01", // svc 1 (exit)
    ],
    flags: 0,
  },
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
    Buffer.from((program.bytes ?? []).join(""), "hex"),
    ...(program.words ?? []).map((word) => number(word, 4)),
  ]);
  const size = codeAt + code.length;
  const readExecute = 5;
  const half = (value: number): Buffer => number(value, 2);
  const word = (value: number): Buffer => number(value, 4);
  const address = (value: number): Buffer => number(value, wide ? 8 : 4);
  return Buffer.concat([
    // e_ident: magic, class, data, version, OS ABI and padding
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1]),
    Buffer.alloc(9),
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
