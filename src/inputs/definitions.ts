import { Failure } from "../failure.ts";
import { parseTestFlags } from "../run/test-flags.ts";
import { parseTargetList } from "../targets/list.ts";
import { groupings } from "../targets/matrix.ts";
import {
  archiveFormats,
  cgoModes,
  emulatorModes,
  fixes,
  libcs,
  staticModes,
  verifications,
  type TargetSettings,
} from "../targets/settings.ts";
import {
  oneOf,
  parseBoolean,
  parseCc,
  parseDuration,
  parseEnv,
  parseFlags,
  parseGlibc,
  parseMirror,
  parseOutput,
  parsePackages,
  parseParallel,
  parseQemu,
  parseRunners,
  parseSmoke,
  parseSuite,
  parseSysroot,
  someOf,
} from "./values.ts";
import { parseArchiveFiles, parseArchiveName } from "./archives.ts";
import { optional, parseCount, parseMatrix } from "./jobs.ts";

export const commands = ["plan", "setup", "build", "audit", "report", "doctor"] as const;
export type Command = (typeof commands)[number];
export const goSources = ["auto", "installed", "download", "proxy", "apt"] as const;
export type GoSource = (typeof goSources)[number] | `http${string}`;
export const failLevels = ["error", "warning", "never"] as const;
export type FailLevel = (typeof failLevels)[number];

export const cacheSaves = ["post", "build"] as const;
export type CacheSave = (typeof cacheSaves)[number];

/** How the text of an input is read, and what holds where it is not given. */
export interface Definition {
  readonly fallback: string;
  readonly parse: (text: string) => unknown;
  /** May be given beside a target in `targets`: the setting of that name. */
  readonly setting?: keyof TargetSettings;
  /** A flag of the command line that needs no value. */
  readonly boolean?: true;
  /** The text may have lines. */
  readonly lines?: true;
}

/** As it was written. */
const text = (value: string): string => value;
const lines = (value: string): string[] =>
  value
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
const words = (value: string): string[] => value.split(/[\s,]+/).filter((word) => word !== "");

/** `auto`, `floor`, `default`, or a model's name, which only QEMU can know. */
function parseCpu(value: string): string {
  if (/^[\w.-]+$/.test(value)) return value;
  throw new Failure(`${JSON.stringify(value)} is no name of a CPU`, {
    remedy: "Write auto, floor, default, or a model that `qemu-ARCH -cpu help` lists.",
  });
}

/** One of the words, or the address of a mirror. */
function parseGoSource(value: string): GoSource {
  if (!/^https?:/.test(value)) return oneOf(goSources)(value);
  if (/^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value)) return value as GoSource;
  throw new Failure(`${JSON.stringify(value)} is no address of a mirror`, {
    remedy: `Write https://HOST/PATH, or one of ${goSources.join(", ")}.`,
  });
}

/**
 * Every input. One without a `setting` is a field of `Inputs`, its name in camel case.
 */
export const definitions = {
  command: { fallback: "build", parse: oneOf(commands) },
  targets: {
    fallback: "linux/amd64 linux/arm64 linux/arm/v7",
    parse: parseTargetList,
    lines: true,
  },
  packages: { fallback: "./...", parse: words, setting: "packages", lines: true },
  "working-directory": { fallback: ".", parse: text },
  output: { fallback: "dist/{target}/{name}", parse: parseOutput, setting: "output" },
  "go-version": { fallback: "", parse: text },
  "go-version-file": { fallback: "", parse: text },
  "go-source": { fallback: "auto", parse: parseGoSource },
  cgo: { fallback: "auto", parse: oneOf(cgoModes), setting: "cgo" },
  ldflags: { fallback: "", parse: text, setting: "ldflags" },
  tags: { fallback: "", parse: words, setting: "tags", lines: true },
  flags: { fallback: "", parse: parseFlags, setting: "flags" },
  trimpath: { fallback: "true", parse: parseBoolean, setting: "trimpath", boolean: true },
  env: { fallback: "", parse: parseEnv, setting: "env", lines: true },
  sysroot: { fallback: "", parse: parseSysroot, setting: "sysroot" },
  "sysroot-packages": {
    fallback: "",
    parse: parsePackages,
    setting: "sysrootPackages",
    lines: true,
  },
  "sysroot-suite": { fallback: "", parse: parseSuite, setting: "sysrootSuite" },
  "sysroot-mirror": { fallback: "", parse: parseMirror, setting: "sysrootMirror" },
  "sysroot-lock": { fallback: "", parse: text },
  cc: { fallback: "auto", parse: parseCc, setting: "cc" },
  libc: { fallback: "gnu", parse: oneOf(libcs), setting: "libc" },
  static: { fallback: "auto", parse: oneOf(staticModes), setting: "static" },
  glibc: { fallback: "", parse: parseGlibc, setting: "glibc" },
  fix: { fallback: "", parse: someOf(fixes), setting: "fix", lines: true },
  smoke: { fallback: "", parse: parseSmoke, setting: "smoke" },
  test: { fallback: "", parse: words, setting: "test", lines: true },
  "test-flags": { fallback: "", parse: parseTestFlags, setting: "testFlags" },
  cover: { fallback: "false", parse: parseBoolean, setting: "cover", boolean: true },
  emulator: { fallback: "auto", parse: oneOf(emulatorModes), setting: "emulator" },
  qemu: { fallback: "", parse: parseQemu },
  "qemu-suite": { fallback: "", parse: parseSuite },
  cpu: { fallback: "auto", parse: parseCpu, setting: "cpu" },
  timeout: { fallback: "10m", parse: parseDuration, setting: "timeoutMs" },
  verify: { fallback: "", parse: someOf(verifications), setting: "verify", lines: true },
  archive: { fallback: "none", parse: oneOf(archiveFormats), setting: "archive" },
  "archive-name": {
    fallback: "{project}-{version}-{target}",
    parse: parseArchiveName,
    setting: "archiveName",
  },
  "archive-files": { fallback: "", parse: parseArchiveFiles, setting: "archiveFiles", lines: true },
  runners: { fallback: "", parse: parseRunners, lines: true },
  group: { fallback: "", parse: optional(oneOf(groupings)) },
  "per-job": { fallback: "", parse: optional(parseCount) },
  parallel: { fallback: "", parse: parseParallel },
  cache: { fallback: "true", parse: parseBoolean, boolean: true },
  "cache-dir": { fallback: "", parse: text },
  "cache-save": { fallback: "post", parse: oneOf(cacheSaves) },
  policy: { fallback: "", parse: text, lines: true },
  files: { fallback: "", parse: lines, lines: true },
  matrix: { fallback: "", parse: optional(parseMatrix), lines: true },
  "fail-on": { fallback: "error", parse: oneOf(failLevels) },
} as const satisfies Readonly<Record<string, Definition>>;
