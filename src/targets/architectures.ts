/**
 * The one table of what is known about an architecture. Every stage asks here; a switch on GOARCH
 * anywhere else is a defect.
 *
 * Sources: Go's internal/buildcfg/cfg.go (variables and their values), cmd/link's per-architecture
 * Init (interpreters), the psABI supplements and <elf.h> (e_machine, e_flags), Debian's
 * dpkg-architecture (triples and architecture names), QEMU's linux-user (names of the emulators).
 */
export interface Architecture {
  readonly goarch: string;
  readonly bits: 32 | 64;
  readonly data: "little" | "big";
  /** e_machine; null where products are no ELF files. */
  readonly machine: number | null;
  /** The variable that chooses a level of the architecture. */
  readonly level?: Level;
  /** What Linux systems call it; absent where Go has no Linux port. */
  readonly linux?: LinuxAbi;
  /** The ABI of products whose level is soft-float, where it differs. */
  readonly linuxSoftFloat?: LinuxAbi;
  /** Bytes of a page on kernels of the machine, where they are not 4 KiB on all. */
  readonly kernelPages?: { readonly usual: number; readonly largest: number };
  /** Suffix of qemu-user's program: qemu-aarch64, qemu-aarch64-static. */
  readonly qemu?: string;
  /** GOARCH whose hosts may be able to execute it in hardware; always probed, never assumed. */
  readonly compatibleHost?: string;
}

export interface Level {
  readonly variable: string;
  /** Values without options, oldest machine first. */
  readonly values: readonly string[];
  /** What Go takes when the variable is not set. */
  readonly fallback: string;
  /** Whether a platform that names no variant is written with the default one (Docker: linux/arm/v7). */
  readonly written: boolean;
  /** Text before the value in a variant: GOARM=7 is the variant v7. */
  readonly prefix: "v" | "";
  readonly options?: readonly string[];
  /**
   * QEMU's models of the oldest machine that a value promises, the best first: a product of the
   * next level dies of SIGILL on it. None where QEMU has no machine so old.
   */
  readonly oldestCpus?: Readonly<Record<string, readonly string[]>>;
  /** zig's -mcpu of what a value promises; for the others zig's own baseline of the architecture. */
  readonly zigCpus?: Readonly<Record<string, string>>;
  /** First Go minor that knows a value or an option; those not named are as old as the variable. */
  readonly since: Readonly<Record<string, number>>;
}

export interface LinuxAbi {
  /** GNU triple, and Debian's multiarch folder. */
  readonly triple: string;
  /** GNU triple of the compiler's programs, where it is another: i686-linux-gnu-gcc. */
  readonly compiler?: string;
  /** Debian's name of the architecture; null where Debian has none. */
  readonly debian: string | null;
  readonly interpreter: { readonly gnu: string; readonly musl: string };
  /** Folder of Debian's musl packages below usr/lib and usr/include. */
  readonly muslTriple: string;
  /** What zig calls it, by C library (`zig targets`). */
  readonly zig: { readonly gnu: string; readonly musl: string };
}

const v64 = (minors: number, major: number): string[] =>
  Array.from({ length: minors }, (_, minor) => `v${major}.${minor}`);

const float: Omit<Level, "variable"> = {
  values: ["softfloat", "hardfloat"],
  fallback: "hardfloat",
  written: false,
  prefix: "",
  since: {},
};

const abi = (
  triple: string,
  debian: string | null,
  gnu: string,
  musl: string,
  zig = "$&",
): LinuxAbi => {
  const muslTriple = triple.replace("-gnu", "-musl");
  const [zigGnu = "", zigMusl = ""] = [triple, muslTriple].map((one) => one.replace(/^[^-]+/, zig));
  return {
    triple,
    debian,
    interpreter: { gnu, musl: `/lib/ld-musl-${musl}.so.1` },
    muslTriple,
    zig: { gnu: zigGnu, musl: zigMusl },
  };
};

const rows: readonly Architecture[] = [
  {
    goarch: "386",
    bits: 32,
    data: "little",
    machine: 3,
    level: {
      ...float,
      variable: "GO386",
      values: ["softfloat", "sse2"],
      // Go asks for MMX in any case. QEMU's oldest with SSE2 is its own model of 32 bits.
      oldestCpus: { softfloat: ["pentium"], sse2: ["qemu32"] },
      fallback: "sse2",
    },
    linux: {
      ...abi("i386-linux-gnu", "i386", "/lib/ld-linux.so.2", "i386", "x86"),
      compiler: "i686-linux-gnu",
    },
    qemu: "i386",
    compatibleHost: "amd64",
  },
  {
    goarch: "amd64",
    bits: 64,
    data: "little",
    machine: 62,
    level: {
      variable: "GOAMD64",
      values: ["v1", "v2", "v3", "v4"],
      oldestCpus: { v1: ["qemu64"], v2: ["Nehalem"], v3: ["Haswell"] },
      fallback: "v1",
      written: false,
      prefix: "",
      since: {},
    },
    linux: abi("x86_64-linux-gnu", "amd64", "/lib64/ld-linux-x86-64.so.2", "x86_64"),
    qemu: "x86_64",
  },
  {
    goarch: "arm",
    bits: 32,
    data: "little",
    machine: 40,
    level: {
      variable: "GOARM",
      oldestCpus: { "5": ["arm926"], "6": ["arm1176"], "7": ["cortex-a7", "cortex-a8"] },
      values: ["5", "6", "7"],
      zigCpus: { "5": "arm926ej_s", "6": "arm1176jzf_s", "7": "generic+v7a+vfp3d16" },
      fallback: "7",
      written: true,
      prefix: "v",
      options: ["softfloat", "hardfloat"],
      since: { softfloat: 22, hardfloat: 22 },
    },
    linux: abi("arm-linux-gnueabihf", "armhf", "/lib/ld-linux-armhf.so.3", "armhf"),
    linuxSoftFloat: abi("arm-linux-gnueabi", "armel", "/lib/ld-linux.so.3", "arm"),
    qemu: "arm",
    compatibleHost: "arm64",
  },
  {
    goarch: "arm64",
    bits: 64,
    data: "little",
    machine: 183,
    level: {
      variable: "GOARM64",
      values: [...v64(10, 8), ...v64(6, 9)],
      fallback: "v8.0",
      written: false,
      prefix: "",
      options: ["lse", "crypto"],
      oldestCpus: {
        "v8.0": ["cortex-a53"],
        "v8.1": ["cortex-a76", "neoverse-n1"],
        "v8.2": ["cortex-a76", "neoverse-n1"],
        "v8.3": ["neoverse-v1"],
        "v8.4": ["neoverse-v1"],
        "v9.0": ["neoverse-n2", "cortex-a710"],
      },
      since: { GOARM64: 23 },
    },
    // CONFIG_ARM64_*_PAGES: distributions have 4 KiB, some 16 KiB (Asahi, Pi 5) or 64 KiB.
    kernelPages: { usual: 4 << 10, largest: 64 << 10 },
    linux: abi("aarch64-linux-gnu", "arm64", "/lib/ld-linux-aarch64.so.1", "aarch64"),
    qemu: "aarch64",
  },
  {
    goarch: "loong64",
    bits: 64,
    data: "little",
    machine: 258,
    // CONFIG_16KB_*: what distributions have.
    kernelPages: { usual: 16 << 10, largest: 64 << 10 },
    linux: abi(
      "loongarch64-linux-gnu",
      "loong64",
      "/lib64/ld-linux-loongarch-lp64d.so.1",
      "loongarch64",
    ),
    qemu: "loongarch64",
  },
  {
    goarch: "mips",
    bits: 32,
    data: "big",
    machine: 8,
    level: { ...float, variable: "GOMIPS" },
    linux: abi("mips-linux-gnu", null, "/lib/ld.so.1", "mips"),
    linuxSoftFloat: abi("mips-linux-gnu", null, "/lib/ld.so.1", "mips-sf"),
    qemu: "mips",
  },
  {
    goarch: "mipsle",
    bits: 32,
    data: "little",
    machine: 8,
    level: { ...float, variable: "GOMIPS" },
    linux: abi("mipsel-linux-gnu", "mipsel", "/lib/ld.so.1", "mipsel"),
    linuxSoftFloat: abi("mipsel-linux-gnu", null, "/lib/ld.so.1", "mipsel-sf"),
    qemu: "mipsel",
  },
  {
    goarch: "mips64",
    bits: 64,
    data: "big",
    machine: 8,
    level: { ...float, variable: "GOMIPS64" },
    linux: abi("mips64-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64"),
    linuxSoftFloat: abi("mips64-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64-sf"),
    qemu: "mips64",
  },
  {
    goarch: "mips64le",
    bits: 64,
    data: "little",
    machine: 8,
    level: { ...float, variable: "GOMIPS64" },
    linux: abi("mips64el-linux-gnuabi64", "mips64el", "/lib64/ld.so.1", "mips64el"),
    linuxSoftFloat: abi("mips64el-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64el-sf"),
    qemu: "mips64el",
  },
  {
    goarch: "ppc64",
    bits: 64,
    data: "big",
    machine: 21,
    level: {
      variable: "GOPPC64",
      values: ["power8", "power9", "power10"],
      fallback: "power8",
      written: false,
      prefix: "",
      since: {},
    },
    linux: abi("powerpc64-linux-gnu", "ppc64", "/lib64/ld64.so.1", "powerpc64"),
    qemu: "ppc64",
  },
  {
    goarch: "ppc64le",
    bits: 64,
    data: "little",
    machine: 21,
    level: {
      variable: "GOPPC64",
      values: ["power8", "power9", "power10"],
      oldestCpus: { power8: ["power8"], power9: ["power9"], power10: ["power10"] },
      fallback: "power8",
      written: false,
      prefix: "",
      since: {},
    },
    // CONFIG_PPC_64K_PAGES is what distributions have.
    kernelPages: { usual: 64 << 10, largest: 64 << 10 },
    linux: abi("powerpc64le-linux-gnu", "ppc64el", "/lib64/ld64.so.2", "powerpc64le"),
    qemu: "ppc64le",
  },
  {
    goarch: "riscv64",
    bits: 64,
    data: "little",
    machine: 243,
    level: {
      variable: "GORISCV64",
      values: ["rva20u64", "rva22u64", "rva23u64"],
      // rva22u64 as Go uses it is Zba, Zbb and Zbs, which QEMU's rv64 has, and no vectors.
      oldestCpus: { rva20u64: ["sifive-u54"], rva22u64: ["rv64"] },
      fallback: "rva20u64",
      written: false,
      prefix: "",
      since: { GORISCV64: 23, rva23u64: 25 },
    },
    linux: abi("riscv64-linux-gnu", "riscv64", "/lib/ld-linux-riscv64-lp64d.so.1", "riscv64"),
    qemu: "riscv64",
  },
  {
    goarch: "s390x",
    bits: 64,
    data: "big",
    machine: 22,
    linux: abi("s390x-linux-gnu", "s390x", "/lib/ld64.so.1", "s390x"),
    qemu: "s390x",
  },
  { goarch: "wasm", bits: 32, data: "little", machine: null },
];

/** Every architecture Go has a port for, by GOARCH. */
export const architectures: ReadonlyMap<string, Architecture> = new Map(
  rows.map((row) => [row.goarch, row]),
);
