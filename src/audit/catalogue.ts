/** Every rule by its stable id, with what it asks of a file. docs/rules.md says why. */
export const ruleTitles = {
  "identity/format": "The file is a whole program in a format that is known",
  "identity/machine": "Format, machine, byte order and system are the target's",
  "identity/arm-abi": "EABI version and float ABI are the target's",
  "identity/arm-level": "C code needs no newer Arm machine than the target promises",
  "identity/isa": "The code is for the target's level, as far as it shows",
  "identity/settings": "What the go command recorded is what was planned",
  "identity/buildinfo": "The file has Go's build info",
  "load/interpreter": "The program loader is one of the target's",
  "load/page-size": "Segments load on every page size of the machine's kernels",
  "load/glibc": "The file needs no newer glibc than the limit",
  "load/rpath": "Libraries are looked for where other machines have them",
  "load/mixed-libc": "Loader and libraries are of one C library",
  "load/text-relocations": "The loader need not write into code",
  "harden/exec-stack": "The stack is not executable",
  "harden/relro": "Relocated data becomes read-only",
  "harden/pie": "The program is position-independent",
  "harden/writable-code": "No segment is both writable and executable",
  "harden/bti": "A Go program promises no BTI landing pads",
  "provenance/paths": "The file names nothing of the machine that built it",
  "provenance/vcs": "The file was built from a clean tree",
  "provenance/build-id": "The file has a build id",
  "size/debug-info": "The file has no debug information",
  "size/budget": "The file is no larger than the limit",
} as const;

export type RuleId = keyof typeof ruleTitles;
