import type { Sizes } from "../audit/sizes.ts";
import type { Finding, Severity } from "../audit/finding.ts";
import type { GoBuildInfo } from "../elf/buildinfo.ts";
import type { Elf } from "../elf/facts.ts";
import type { TestsReport } from "../run/results.ts";
import type { Run } from "../run/smoke.ts";
import type { RuntimeLibrary } from "../sysroot/runtime.ts";

/** The content of report.json; docs/report.schema.json is its JSON Schema. */
export interface Report {
  /** Version of this shape. */
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The Go that built; null where nothing was. */
  readonly go: {
    readonly version: string;
    readonly source: string;
    readonly verified: boolean;
    /** How it was verified, or why it was not. */
    readonly verification: string;
  } | null;
  /** Programs that were provided, and how they are known to be what they are. */
  readonly tools: readonly ToolReport[];
  readonly host: { readonly os: string; readonly arch: string; readonly distribution: string };
  readonly targets: readonly TargetReport[];
  readonly findings: readonly Finding[];
  /** What was kept from one run to the next; absent where nothing was. */
  readonly cache?: CacheReport;
  /** Findings that a policy accepts for now; they count for nothing. */
  readonly waived: readonly WaivedFinding[];
}

/** A finding with the waiver that covers it. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
  /** Last day of the waiver: 2027-01-31. */
  readonly expires: string;
}

export interface ToolReport {
  /** go, qemu-aarch64 */
  readonly name: string;
  readonly version: string;
  /** installed, download, proxy, mirror, or the package with its version. */
  readonly source: string;
  /** One sentence. */
  readonly verification: string;
  /** h1: of a Go as a module, sha256: of a file; null where it was not hashed. */
  readonly hash: string | null;
  /** What providing it took; null where that was not measured. */
  readonly seconds: number | null;
}

export interface CacheReport {
  /** The service, or the folder of the entries. */
  readonly store: string;
  readonly entries: readonly CacheEntryReport[];
  /** Why nothing is saved; null where what changed is. */
  readonly unsaved: string | null;
}

export interface CacheEntryReport {
  /** "build cache of linux/arm64", "module downloads", "tool downloads" */
  readonly name: string;
  /** The target whose build cache it is; null for what all share. */
  readonly target: string | null;
  /** `near`: all that the key tells apart is the same. `far`: something differs. */
  readonly hit: "near" | "far" | "none";
  /** Key of what was restored; null where nothing was. */
  readonly key: string | null;
  /** Bytes that were fetched. */
  readonly restored: number;
  /** Bytes of what the build used, unpacked; null where that was not looked at. */
  readonly used: number | null;
  /** `post`: when the job is done. `no`: it did not change, or may not be. */
  readonly save: "saved" | "post" | "no";
  /** Bytes that were stored; null where none were, or not yet. */
  readonly saved: number | null;
}

export interface TargetReport {
  readonly target: string;
  /** null where nobody said. */
  readonly cgo: "on" | "off" | null;
  /** The C library the products are linked with; null where they have none. */
  readonly libc: "gnu" | "musl" | null;
  /** The C compiler; null where none was needed. */
  readonly cc: string | null;
  /** What C code was compiled and linked against; null where there was none, or it was the host. */
  readonly sysroot: SysrootReport | null;
  readonly emulator: EmulatorReport;
  /** Seconds of each stage that took place. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly artifacts: readonly ArtifactReport[];
  /** Whether a second build gave the same bytes, where one was asked for. */
  readonly reproducible?: boolean;
  /** The archive that they were put into, where one was asked for. */
  readonly archive?: ArchiveReport;
  /** Results of tests on the target; null where none were asked for. */
  readonly tests: TestsReport | null;
  /** What kept the target from being finished, or made it fail. */
  readonly error?: string;
}

export interface ArchiveReport {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface SysrootReport {
  readonly folder: string;
  /** Of all that is in it; null for a folder that was given. */
  readonly identity: string | null;
  /** Codename of the release that it is made of; null for a folder that was given. */
  readonly suite: string | null;
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly architecture: string;
    readonly sha256: string;
  }[];
}

export interface EmulatorReport {
  readonly kind: "native" | "binfmt" | "direct" | "none";
  readonly program: string | null;
  readonly version: string | null;
  /** Why it is this one. */
  readonly why: string | null;
}

export interface ArtifactReport {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  /** Import path; null for what no go command built. */
  readonly package: string | null;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal; null for a file that was audited alone, which is not read to its end. */
  readonly sha256: string | null;
  /** null where the file is no ELF file. */
  readonly elf: Elf | null;
  readonly go: GoBuildInfo | null;
  /** What its bytes are for; null where no sections say so. */
  readonly sizes: Sizes | null;
  /** Shared libraries that are loaded with it; null where no sysroot says so. */
  readonly runtime: readonly RuntimeLibrary[] | null;
  readonly run?: Run;
}

/** Products and archives whose hash is known. */
export function hashedFilesOf({ targets }: Pick<Report, "targets">): {
  readonly path: string;
  readonly sha256: string;
}[] {
  return targets
    .flatMap(({ artifacts, archive }) => [
      ...artifacts,
      ...(archive === undefined ? [] : [archive]),
    ])
    .flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ path, sha256 }]));
}

/** Findings of each severity; a target that failed counts as an error. */
export function countsOf(report: Report): Record<Severity, number> {
  const of = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const failed = report.targets.filter((target) => target.error !== undefined).length;
  return { error: of("error") + failed, warning: of("warning"), note: of("note") };
}
