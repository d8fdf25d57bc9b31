/** What is asked of one target: the inputs that may be overridden beside it in `targets`. */
export interface TargetSettings {
  readonly packages: readonly string[];
  /** Path of a product with placeholders, relative to the working directory. */
  readonly output: string;
  readonly cgo: CgoMode;
  readonly ldflags: string;
  readonly tags: readonly string[];
  /** More arguments for `go build`. */
  readonly flags: readonly string[];
  readonly trimpath: boolean;
  readonly env: Readonly<Record<string, string>>;
  /** Root of the target's system, {triple} and {arch} in it; "" for none. */
  readonly sysroot: string;
  /** Packages of the target's architecture that are laid out as its sysroot. */
  readonly sysrootPackages: readonly string[];
  /** Codename of the release that they come from; "" for the host's. */
  readonly sysrootSuite: string;
  /** Address of the archive that they come from; "" for the host's. */
  readonly sysrootMirror: string;
  /** `auto`, `gcc`, `clang`, `zig`, or a command with {triple} and {sysroot} in it. */
  readonly cc: string;
  readonly libc: Libc;
  readonly static: StaticMode;
  /** Newest glibc that products may need, such as 2.28; "" for any. */
  readonly glibc: string;
  /** What of a product is mended after the build. */
  readonly fix: readonly Fix[];
  /** Arguments to run each product with; null where it is not to be run. */
  readonly smoke: readonly string[] | null;
  /** Patterns of packages whose tests are run on the target; none for none. */
  readonly test: readonly string[];
  /** Flags of the test binaries, as these know them: -test.run=X. */
  readonly testFlags: readonly string[];
  /** Whether tests record the lines that they reach. */
  readonly cover: boolean;
  readonly emulator: EmulatorMode;
  /** `auto`, `floor`, `default`, or a model of QEMU's. */
  readonly cpu: string;
  /** Milliseconds a product may run. */
  readonly timeoutMs: number;
  /** What is made sure of by more than looking. */
  readonly verify: readonly Verification[];
  readonly archive: ArchiveFormat;
  /** Name of the archive with placeholders, without its extension. */
  readonly archiveName: string;
  /** Patterns of files that go into it; null: a licence and a readme where they are there. */
  readonly archiveFiles: readonly string[] | null;
}

/** Whether anything is to be run on the target. */
export function isToRun({ smoke, test }: TargetSettings): boolean {
  return smoke !== null || test.length > 0;
}

export const cgoModes = ["auto", "on", "off"] as const;
export type CgoMode = (typeof cgoModes)[number];

export const libcs = ["gnu", "musl"] as const;
export type Libc = (typeof libcs)[number];

export const staticModes = ["auto", "true", "false"] as const;
export type StaticMode = (typeof staticModes)[number];

export const fixes = ["rpath"] as const;
export type Fix = (typeof fixes)[number];

export const emulatorModes = ["auto", "native", "binfmt", "direct", "off"] as const;
export type EmulatorMode = (typeof emulatorModes)[number];

export const archiveFormats = ["none", "tar.gz", "zip"] as const;
export type ArchiveFormat = (typeof archiveFormats)[number];

export const verifications = ["reproducible"] as const;
export type Verification = (typeof verifications)[number];
