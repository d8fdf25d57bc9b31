import satisfies from "semver/functions/satisfies.js";
import { parseGoVersion, toSemver } from "../toolchain/version.ts";

/** Versions that do not do together. */
interface Fault {
  /** Ranges of semver. */
  readonly go: string;
  readonly qemu: string;
  /** The one architecture whose programs fail; undefined for all. */
  readonly goarch?: string;
  /** What is seen, and what to type. */
  readonly what: string;
}

/**
 * Each was seen here with the programs of these versions, and its bounds are those of the report.
 * What only may hang now and then (golang/go#67355, #70329) no version rules out: that is left to
 * the verdict on the run.
 */
const faults: readonly Fault[] = [
  {
    // os.StartProcess clones with CLONE_PIDFD; this QEMU has clone(2) refuse it.
    // https://go.dev/issue/68976; 1.23.3 asks first (https://go.dev/issue/69259).
    go: ">=1.23.0-0 <1.23.3",
    qemu: ">=7.2.0 <8.0.0",
    what: "os/exec fails with `fork/exec: invalid argument` (https://go.dev/issue/68976): set go-version: ^1.23.3, or take a QEMU from 8.0 on by qemu-suite (trixie on Debian) or qemu",
  },
  {
    // Seen with 7.2.22 and Go 1.21.13 to 1.26.0, whatever the CPU; 10.0 runs the same programs.
    go: ">=1.21.0-0",
    qemu: ">=7.2.0 <8.0.0",
    goarch: "386",
    what: "they crash in the runtime, with words such as `fatal: morestack on gsignal`: take a QEMU 10 by qemu-suite (trixie on Debian) or qemu, or leave cpu and emulator out where the host runs them itself",
  },
];

/** What is known to go wrong with programs of a Go version and architecture under a version of QEMU. */
export function faultOf(go: string, goarch: string, qemu: string): string | undefined {
  const [goVersion, qemuVersion] = [parseGoVersion(go), /^\d+\.\d+\.\d+/.exec(qemu)?.[0]];
  if (goVersion === undefined || qemuVersion === undefined) return undefined;
  const known = faults.find(
    (fault) =>
      (fault.goarch ?? goarch) === goarch &&
      satisfies(toSemver(goVersion), fault.go, { includePrerelease: true }) &&
      satisfies(qemuVersion, fault.qemu),
  );
  if (known === undefined) return undefined;
  const programs = `${known.goarch === undefined ? "" : `${known.goarch} `}programs of Go ${go}`;
  return `under QEMU ${qemu} ${programs} are known to fail: ${known.what}`;
}
