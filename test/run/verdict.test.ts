import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judge, type Circumstances, type Ending } from "../../src/run/verdict.ts";

const emulated: Circumstances = {
  emulator: "QEMU 7.2.22",
  cpu: null,
  timeoutMs: 90_000,
  placeOf: (address) => (address === 0x4a1f3c ? "the C function newer of newer.c" : null),
};
const native: Circumstances = { ...emulated, emulator: null };
const floor: Circumstances = { ...emulated, cpu: { model: "arm1176", isFloor: true } };
const end = (given: Partial<Ending>): Ending => ({
  exitCode: 1,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  ...given,
});
const nilPointer =
  "panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x16670c]\n\ngoroutine 1 [running]:\nmain.main()\n";

/** What a process left, under what, the verdict, what is blamed, and words of the reason. */
const rows: readonly (readonly [string, Ending, Circumstances, string, string | null, RegExp])[] = [
  ["exit code 0", end({ exitCode: 0 }), emulated, "passed", null, /^null$/],
  [
    "exit code 0 with loud words",
    end({ exitCode: 0, stderr: "fatal error: out of memory\n" }),
    native,
    "passed",
    null,
    /^null$/,
  ],
  ["exit code 7", end({ exitCode: 7 }), emulated, "failed", "program", /exit code 7, wanted 0/],
  [
    "a nil pointer under QEMU",
    end({ exitCode: 2, stderr: nilPointer }),
    emulated,
    "failed",
    "program",
    /exit code 2/,
  ],
  [
    "QEMU's own SIGSEGV",
    end({ exitCode: 139, signal: "SIGSEGV", stderr: "" }),
    emulated,
    "failed",
    "emulator",
    /SIGSEGV: perhaps a fault of QEMU 7\.2\.22/,
  ],
  [
    "a guest's signal that QEMU reports",
    end({
      exitCode: 139,
      signal: "SIGSEGV",
      stderr: "qemu: uncaught target signal 11 (Segmentation fault) - core dumped\n",
    }),
    emulated,
    "failed",
    "emulator",
    /uncaught target signal 11/,
  ],
  [
    "SIGSEGV natively",
    end({ exitCode: 139, signal: "SIGSEGV" }),
    native,
    "failed",
    "program",
    /ended by SIGSEGV/,
  ],
  [
    "a broken runtime under QEMU",
    end({
      exitCode: 2,
      stderr: "fatal error: found bad pointer in Go heap (incorrect use of unsafe or cgo?)\n",
    }),
    emulated,
    "failed",
    "emulator",
    /found bad pointer/,
  ],
  [
    "an illegal instruction on the floor",
    end({
      exitCode: 2,
      stderr: "SIGILL: illegal instruction\nPC=0x1 m=0\n\ngoroutine 1 [running]:\nmain.newer()\n",
    }),
    floor,
    "failed",
    "level",
    /SIGILL in main\.newer on arm1176, the oldest machine that the target promises/,
  ],
  [
    "an illegal instruction in C that Go called",
    end({
      exitCode: 2,
      stderr:
        "SIGILL: illegal instruction\nPC=0x4a1f3c m=0 sigcode=1\nsignal arrived during cgo execution\n\ngoroutine 1 gp=0x4000002380 m=0 mp=0x5eaf80 [syscall]:\nruntime.cgocall(0x4810c8, 0x40000647b8)\n\truntime/cgocall.go:167 +0x44 fp=0x4000064790\nexample.org/dep._Cfunc_newer()\n\t_cgo_gotypes.go:44 +0x2c\nmain.main()\n",
    }),
    floor,
    "failed",
    "level",
    /SIGILL at 0x4a1f3c in the C function newer of newer\.c, called from example\.org\/dep\._Cfunc_newer on arm1176/,
  ],
  [
    "an illegal instruction in C of nobody knows what",
    end({
      exitCode: 2,
      stderr:
        "SIGILL: illegal instruction\nPC=0x7f00 m=3 sigcode=1\nsignal arrived during cgo execution\n",
    }),
    floor,
    "failed",
    "level",
    /SIGILL at 0x7f00 in C code on arm1176/,
  ],
  [
    "Go's refusal of a CPU",
    end({
      stderr:
        "This program can only be run on AMD64 processors with v3 microarchitecture support.\n",
    }),
    { ...emulated, cpu: { model: "Nehalem", isFloor: true } },
    "failed",
    "level",
    /v3 microarchitecture support\. on Nehalem/,
  ],
  [
    "an illegal instruction in C",
    end({
      exitCode: 132,
      signal: "SIGILL",
      stderr: "qemu: uncaught target signal 4 (Illegal instruction)",
    }),
    floor,
    "failed",
    "level",
    /ended by SIGILL on arm1176/,
  ],
  [
    "a loader that is not there",
    end({
      exitCode: 255,
      stderr:
        "qemu-aarch64-static: Could not open '/lib/ld-linux-aarch64.so.1': No such file or directory\n",
    }),
    emulated,
    "failed",
    "loader",
    /ld-linux-aarch64\.so\.1 is not there; give a sysroot/,
  ],
  [
    "a library that is not there",
    end({
      exitCode: 127,
      stderr:
        "./a: error while loading shared libraries: libz.so.1: cannot open shared object file: No such file or directory\n",
    }),
    native,
    "failed",
    "library",
    /libz\.so\.1 is not there/,
  ],
  [
    "a C library that is too old",
    end({ stderr: "./a: /lib/libc.so.6: version `GLIBC_2.38' not found (required by ./a)\n" }),
    emulated,
    "failed",
    "library",
    /libc\.so\.6 has no GLIBC_2\.38/,
  ],
  [
    "no memory",
    end({ exitCode: 2, stderr: "fatal error: runtime: out of memory\n\nruntime stack:\n" }),
    emulated,
    "failed",
    "memory",
    /out of memory/,
  ],
  [
    "the kernel's killer",
    end({ exitCode: 137, signal: "SIGKILL" }),
    native,
    "failed",
    "memory",
    /SIGKILL/,
  ],
  [
    "a file that is cut short",
    end({ exitCode: 255, stderr: "a: Invalid ELF image for this architecture\n" }),
    emulated,
    "failed",
    "program",
    /cut short, or of another machine/,
  ],
  [
    "a time limit",
    end({ exitCode: 137, signal: "SIGKILL", timedOut: true }),
    emulated,
    "timed out",
    "timeout",
    /^timed out after 90 s$/,
  ],
  [
    "a test's own time limit",
    end({
      exitCode: 2,
      stderr:
        "panic: test timed out after 1m30s\n\trunning tests:\n\t\tTestSlow (1m30s)\n\t\tTestWait/part (3s)\n\ngoroutine 1\n",
    }),
    native,
    "timed out",
    "timeout",
    /^timed out after 90 s in TestSlow, TestWait\/part$/,
  ],
];

describe("the verdict", () => {
  for (const [name, ending, under, verdict, cause, reason] of rows) {
    it(`on ${name} is ${verdict}, and blames ${cause ?? "nobody"}`, () => {
      const judged = judge(ending, under);
      assert.deepEqual([judged.verdict, judged.cause], [verdict, cause]);
      assert.match(String(judged.reason), reason);
    });
  }
});
