import type { Cause } from "./results.ts";

/** How a process ended, and what it printed. */
export interface Ending {
  /** As a shell has it: 128 + the signal's number. */
  readonly exitCode: number;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Under what it ran. */
export interface Circumstances {
  /** QEMU in between, with its version where that is known; null for a native run. */
  readonly emulator: string | null;
  /** The model of CPU that it ran on; null where none was chosen. */
  readonly cpu: { readonly model: string; readonly isFloor: boolean } | null;
  readonly timeoutMs: number;
  /** What lies at an address of the program, in words; null where nobody knows. */
  readonly placeOf: (address: number) => string | null;
}

export interface Judgement {
  readonly verdict: "passed" | "failed" | "timed out";
  readonly cause: Cause | null;
  /** null when it passed. */
  readonly reason: string | null;
}

type Judge = (ending: Ending, under: Circumstances) => Judgement | null;

/**
 * What an end means, and what is to blame. Only an exit code of 0 passes, whatever was printed;
 * a doubt about the emulator is said, and never makes a run green.
 */
export function judge(ending: Ending, under: Circumstances): Judgement {
  for (const one of judges) {
    const judgement = one(ending, under);
    if (judgement !== null) return judgement;
  }
  const { exitCode, signal } = ending;
  return signal === null
    ? failed("program", `exit code ${exitCode}, wanted 0`)
    : failed("program", `ended by ${signal}`);
}

/** The verdict on what does not run as it should. */
export function failed(cause: Cause, reason: string): Judgement {
  return { verdict: "failed", cause, reason };
}

/** In order: what a program says of itself weighs more than how it ended. */
const judges: readonly Judge[] = [
  timeLimit,
  success,
  level,
  loader,
  library,
  memory,
  emulatorOf,
  wrongMachine,
];

/** testing's own limit, and the one of this action, for what does not obey the first. */
function timeLimit({ timedOut, stderr, stdout }: Ending, under: Circumstances): Judgement | null {
  const own = /^panic: test timed out after \S+(?:\n\s*running tests:\n((?:\s+.*\n)*))?/m.exec(
    stderr.includes("panic: test timed out") ? stderr : stdout,
  );
  if (own === null && !timedOut) return null;
  const running = own?.[1]?.split("\n").flatMap((line) => /^\s+(\S+)/.exec(line)?.[1] ?? []);
  const during = running !== undefined && running.length > 0 ? ` in ${running.join(", ")}` : "";
  const reason = `timed out after ${under.timeoutMs / 1000} s${during}`;
  return { verdict: "timed out", cause: "timeout", reason };
}

function success({ exitCode, signal }: Ending): Judgement | null {
  return exitCode === 0 && signal === null
    ? { verdict: "passed", cause: null, reason: null }
    : null;
}

/**
 * Go's runtime refuses by itself where it asks (asm_386.s, asm_amd64.s, os_linux_arm.go,
 * os_linux_s390x.go, os_linux_ppc64x.go), and so does ld.so(8) of glibc.
 */
const refusals =
  /^.*(?:can only be run on \S+ processors with \S+ microarchitecture support|can only be run on processors with MMX support|[Tt]his CPU has no .*, so (?:it|this program) cannot|Please upgrade your CPU|CPU ISA level is lower than required|instruction set.*not supported).*$/m;

function level(ending: Ending, { cpu, placeOf }: Circumstances): Judgement | null {
  const illegal = illegalInstruction(ending, placeOf) ?? refusals.exec(ending.stderr)?.[0] ?? null;
  if (illegal === null) return null;
  const machine =
    cpu === null
      ? ""
      : ` on ${cpu.model}${cpu.isFloor ? ", the oldest machine that the target promises" : ""}`;
  return failed(
    "level",
    `${illegal}${machine}: it has instructions above the target's level; name that level in targets, build the C or assembly code for this one, or set cpu: default to run it all the same`,
  );
}

/**
 * Go's runtime catches the signal and prints where it was: "SIGILL: illegal instruction", PC=, and the
 * frames of the goroutine, which begin with what called C where the instruction is C's.
 */
function illegalInstruction(
  { signal, stderr, stdout }: Ending,
  placeOf: Circumstances["placeOf"],
): string | null {
  for (const text of [stderr, stdout]) {
    const [caught, address] = /^SIGILL: illegal instruction\nPC=(\S+)[^]*/m.exec(text) ?? [];
    if (caught === undefined) continue;
    const frames = /^goroutine .*:\n([^]*)/m.exec(caught)?.[1]?.split("\n") ?? [];
    const functions = frames
      .filter((line) => /^[^\s(]+\(/.test(line))
      .map((line) => line.slice(0, line.lastIndexOf("(")));
    if (/^signal arrived during cgo execution$/m.test(caught)) {
      const place = placeOf(Number(address)) ?? "C code";
      const caller = functions.find((name) => !name.startsWith("runtime."));
      return `SIGILL at ${address} in ${place}${caller === undefined ? "" : `, called from ${caller}`}`;
    }
    if (functions[0] !== undefined) return `SIGILL in ${functions[0]}`;
    return `SIGILL at ${address} in ${placeOf(Number(address)) ?? "C or assembly code"}`;
  }
  return signal === "SIGILL" || /uncaught target signal 4 /.test(stderr) ? "ended by SIGILL" : null;
}

function loader({ stderr }: Ending): Judgement | null {
  const missing = /^qemu-\S+: Could not open '([^']+)': No such file/m.exec(stderr);
  return missing?.[1] === undefined ? null : withoutLoader(missing[1]);
}

export function withoutLoader(path: string): Judgement {
  return failed(
    "loader",
    `its loader ${path} is not there; give a sysroot that has it (sysroot, or sysroot-packages: libc6 with a sysroot-suite that has the target), or link statically (static: true, cgo: off)`,
  );
}

/** ld.so(8) of glibc, and ldso/dynlink.c of musl. */
const missingLibrary =
  /error while loading shared libraries: (\S+?): cannot open|Error loading shared library (\S+?): No such file/;
const missingVersion = /(\S+): version `([^']+)' not found/;

function library({ stderr }: Ending): Judgement | null {
  const [, byGlibc, byMusl] = missingLibrary.exec(stderr) ?? [];
  const name = byGlibc ?? byMusl;
  if (name !== undefined) {
    return failed(
      "library",
      `${name} is not there; name the package that has it in sysroot-packages, or link it statically`,
    );
  }
  const [, file, version] = missingVersion.exec(stderr) ?? [];
  if (version === undefined) return null;
  return failed(
    "library",
    `${file} has no ${version}: the C library is older than what it was built with; set glibc or sysroot-suite to the release that it is to run on`,
  );
}

const exhausted =
  /^.*(?:fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|runtime: cannot allocate memory|[Aa]llocate .*jit buffer|mmap: Cannot allocate memory|pthread_create failed: Resource temporarily unavailable).*$/m;

function memory({ signal, exitCode, stderr }: Ending): Judgement | null {
  const said = exhausted.exec(stderr)?.[0].trim();
  if (said !== undefined) return failed("memory", `out of memory: ${said}`);
  if (signal !== "SIGKILL" && exitCode !== 137) return null;
  return failed("memory", "ended by SIGKILL, which the kernel sends when memory runs out");
}

/** Signals that QEMU, or translated code, dies of; those of Go's own faults become panics. */
const crashes: ReadonlySet<string> = new Set(["SIGSEGV", "SIGBUS", "SIGABRT", "SIGTRAP"]);
const ownWords =
  /^.*(?:qemu(?:-\S+)?: (?:fatal|Unsupported|unhandled|uncaught target signal (?:5|6|7|11) )|Unknown .*syscall|tcg\.c:\d+: tcg fatal error|\bERROR:.*accel\/tcg).*$/m;
/** The runtime's own state was found broken: by no Go code that is right. */
const brokenRuntime =
  /^(?:fatal error: (?:unexpected signal during runtime execution|found bad pointer in Go heap.*|bad .*|.*runtime: .*|pipe failed|semasleep.*|futex.*)|runtime: (?:unexpected return pc|bad pointer).*|futexwakeup addr=.*)$/m;

/** A Go panic, with an exit code of 2 and a trace, is the program's own; so is what it exits with. */
function emulatorOf(ending: Ending, { emulator }: Circumstances): Judgement | null {
  if (emulator === null) return null;
  const said = ownWords.exec(ending.stderr)?.[0] ?? brokenRuntime.exec(ending.stderr)?.[0];
  const died = ending.signal !== null && crashes.has(ending.signal) ? ending.signal : null;
  if (said === undefined && died === null) return null;
  const seen = said === undefined ? `ended by ${died}` : said.trim();
  return failed("emulator", `${seen}: perhaps a fault of ${emulator} and not of the program`);
}

/** 255 of QEMU's loader: a file that is cut short, or of another machine. */
function wrongMachine({ stderr }: Ending): Judgement | null {
  const invalid = /Invalid ELF image for this architecture|Exec format error/.exec(stderr);
  return invalid === null
    ? null
    : failed("program", `${invalid[0]}: the file is cut short, or of another machine`);
}
