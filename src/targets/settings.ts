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
  /** What of a product is mended after the build. */
  readonly fix: readonly Fix[];
  /** Arguments to run each product with; null where it is not to be run. */
  readonly smoke: readonly string[] | null;
  readonly emulator: EmulatorMode;
  /** `floor`, `default`, or a model of QEMU's. */
  readonly cpu: string;
  /** Milliseconds a product may run. */
  readonly timeoutMs: number;
}

export const cgoModes = ["auto", "on", "off"] as const;
export type CgoMode = (typeof cgoModes)[number];

export const fixes = ["rpath"] as const;
export type Fix = (typeof fixes)[number];

export const emulatorModes = ["auto", "native", "binfmt", "direct", "off"] as const;
export type EmulatorMode = (typeof emulatorModes)[number];
