import satisfies from "semver/functions/satisfies.js";
import { parseGoVersion, toSemver } from "../toolchain/version.ts";

/** Versions that do not do together. */
interface Fault {
  /** Ranges of semver. */
  readonly go: string;
  readonly qemu: string;
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
];

/** What is known to go wrong with programs of a Go version under a version of QEMU. */
export function faultOf(go: string, qemu: string): string | undefined {
  const [goVersion, qemuVersion] = [parseGoVersion(go), /^\d+\.\d+\.\d+/.exec(qemu)?.[0]];
  if (goVersion === undefined || qemuVersion === undefined) return undefined;
  const known = faults.find(
    (fault) =>
      satisfies(toSemver(goVersion), fault.go, { includePrerelease: true }) &&
      satisfies(qemuVersion, fault.qemu),
  );
  return known && `under QEMU ${qemu} programs of Go ${go} are known to fail: ${known.what}`;
}
