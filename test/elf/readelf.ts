import { spawnSync } from "node:child_process";
import type { Elf } from "../../src/elf/facts.ts";

/*
 * An Elf object out of what GNU readelf prints (binutils, -W -h -l -S -d -n -V -A): a second reader
 * that nobody here wrote. It knows names where the file has numbers.
 */

/** What readelf tells of a file; `properties` without gcs, which readelf before 2.43 does not know. */
export interface Told {
  readonly elf: Omit<Elf, "properties">;
  readonly properties: { bti: boolean; pac: boolean; ibt: boolean; shstk: boolean } | null;
  readonly sections: readonly { name: string; offset: number; size: number }[];
}

const machines: Readonly<Record<string, number>> = {
  None: 0,
  Sparc: 2,
  "Intel 80386": 3,
  MC68000: 4,
  "MIPS R3000": 8,
  HPPA: 15,
  PowerPC: 20,
  PowerPC64: 21,
  "IBM S/390": 22,
  ARM: 40,
  "Renesas / SuperH SH": 42,
  "Sparc v9": 43,
  "Intel IA-64": 50,
  "Advanced Micro Devices X86-64": 62,
  "Atmel AVR 8-bit microcontroller": 83,
  "Texas Instruments msp430 microcontroller": 105,
  AArch64: 183,
  "RISC-V": 243,
  "Linux BPF": 247,
  LoongArch: 258,
  Alpha: 0x9026,
};

const osabis: Readonly<Record<string, number>> = {
  "UNIX - System V": 0,
  "UNIX - GNU": 3,
  "UNIX - FreeBSD": 9,
  "Standalone App": 255,
  ARM: 97,
};

/** Tag_CPU_arch, Tag_FP_arch and Tag_ABI_VFP_args as readelf names their values. */
const armTags: Readonly<Record<string, readonly string[]>> = {
  CPU_arch: [
    ..."Pre-v4 v4 v4T v5T v5TE v5TEJ v6 v6KZ v6T2 v6K v7 v6-M v6S-M v7E-M v8 v8-R".split(" "),
    ..."v8-M.baseline v8-M.mainline v8.1-A v8.2-A v8.3-A v8.1-M.mainline v9".split(" "),
  ],
  FP_arch: [
    ..."No VFPv1 VFPv2 VFPv3 VFPv3-D16 VFPv4 VFPv4-D16".split(" "),
    "FP for ARMv8",
    "FPv5/FP-D16 for ARMv8",
  ],
  ABI_VFP_args: ["AAPCS", "VFP registers", "custom", "compatible"],
};

/** Asks readelf about many files at once. */
export function askReadelf(files: readonly string[]): Map<string, Told> {
  // With one file, readelf does not print its name. Its exit code is 1 for attributes of a newer
  // compiler than it knows, and what it says besides is sound.
  const { stdout: text } = spawnSync("readelf", ["-WhlSdnVA", ...files, ...files.slice(0, 1)], {
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const parts = text.split(/^File: (.*)\n(?=ELF Header:$)/m);
  const told = new Map<string, Told>();
  for (const file of files) {
    const body = parts[parts.indexOf(file) + 1];
    if (body === undefined) throw new Error(`readelf said nothing of ${file}`);
    told.set(file, read(body));
  }
  return told;
}

function read(text: string): Told {
  const one = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  const sections = [
    ...text.matchAll(
      /^ +\[ *\d+\] (.*?) +([A-Z][\w+:<> ]*?) +[0-9a-f]{8,16} ([0-9a-f]{6,}) ([0-9a-f]{6,}) /gm,
    ),
  ].map(([, name = "", type = "", offset = "", size = ""]) => ({
    name,
    type,
    offset: Number.parseInt(offset, 16),
    size: Number.parseInt(size, 16),
  }));
  const segments = [
    ...text.matchAll(
      /^  ([A-Z_0-9a-fx+<>:]+) +0x([0-9a-f]+) 0x([0-9a-f]+) 0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+ ([RWE ]{3}) (?:0x)?([0-9a-f]+)$/gm,
    ),
  ].map(([, type = "", offset = "", address = "", flags = "", align = ""]) => ({
    type,
    flags,
    skew: (BigInt(`0x${address}`) - BigInt(`0x${offset}`)) & 0xffffn,
    align: Number.parseInt(align, 16),
  }));
  const tags = [...text.matchAll(/^ 0x[0-9a-f]+ \(([A-Z_0-9]+)\) +(.*)$/gm)].map(
    ([, tag = "", value = ""]) => ({ tag, value }),
  );
  const bracketed = (wanted: string): string[] =>
    tags
      .filter(({ tag }) => tag === wanted)
      .map(({ value }) => /\[(.*)\]$/s.exec(value)?.[1] ?? "");
  const words = (wanted: string): string[] =>
    tags.filter(({ tag }) => tag === wanted).flatMap(({ value }) => value.split(/[ :]+/));
  const hasTag = (wanted: string): boolean => tags.some(({ tag }) => tag === wanted);
  const loads = segments.filter(({ type }) => type === "LOAD");
  const stack = segments.find(({ type }) => type === "GNU_STACK");
  const type = one(/^ +Type: +([A-Z]+)/m) ?? "";
  const interpreter = one(/\[Requesting program interpreter: (.*)\]$/m);
  const [soname = null] = bracketed("SONAME");
  const now =
    hasTag("BIND_NOW") || words("FLAGS").includes("BIND_NOW") || words("FLAGS_1").includes("NOW");
  const hasRelro = segments.some(({ type: name }) => name === "GNU_RELRO");
  const names = new Set(sections.map(({ name }) => name));
  return {
    sections: sections.map(({ name, offset, size }) => ({ name, offset, size })),
    properties: readProperties(text),
    elf: {
      class: one(/^ +Class: +ELF(\d+)/m) === "32" ? 32 : 64,
      data: one(/^ +Data: .*, (little|big) endian/m) === "big" ? "big" : "little",
      machine: numberOf(machines, one(/^ +Machine: +(.*)$/m) ?? ""),
      type: ["REL", "EXEC", "DYN", "CORE"].includes(type) ? (type as "REL") : Number.NaN,
      osabi: numberOf(osabis, one(/^ +OS\/ABI: +(.*)$/m) ?? ""),
      flags: Number(one(/^ +Flags: +(0x[0-9a-f]+)/m)),
      interpreter: interpreter === "" ? null : interpreter,
      needed: bracketed("NEEDED"),
      soname,
      rpath: bracketed("RPATH")[0] ?? null,
      runpath: bracketed("RUNPATH")[0] ?? null,
      execStack: stack === undefined ? null : stack.flags.includes("E"),
      relro: !hasRelro ? "none" : now ? "full" : "partial",
      pie:
        words("FLAGS_1").includes("PIE") ||
        (type === "DYN" && interpreter !== null && interpreter !== "" && soname === null),
      textrel: hasTag("TEXTREL") || words("FLAGS").includes("TEXTREL"),
      writableCode: loads.some(({ flags }) => flags.includes("W") && flags.includes("E")),
      maxAlign: loads.length === 0 ? null : Math.max(...loads.map(({ align }) => align)),
      page64k:
        loads.length === 0
          ? null
          : loads.every(({ align, skew }) => align >= 0x10000 && skew === 0n),
      glibc: highest(needsSection(text)),
      stripped: !sections.some(({ type: name }) => name === "SYMTAB"),
      debugInfo: names.has(".debug_info") || names.has(".zdebug_info"),
      buildId: one(/\bNT_GNU_BUILD_ID .*Build ID: ([0-9a-f]+)$/m),
      goBuildId: /^ +Go +0x[0-9a-f]+\tGO BUILDID/m.test(text),
      armAttributes: readArmAttributes(text),
    },
  };
}

/** The part about what the file asks for; that about what it defines has names of versions too. */
function needsSection(text: string): string {
  return /^Version needs section[^]*?(?:\n\n|$(?![^]))/m.exec(text)?.[0] ?? "";
}

/** Independent of the reader's own comparison: one number for each version. */
function highest(needs: string): string | null {
  const asked = [...needs.matchAll(/Name: GLIBC_([\w.]+) /g)]
    .map(([, version = ""]) => (version === "ABI_DT_RELR" ? "2.36" : version))
    .filter((version) => /^[\d.]+$/.test(version));
  const weight = (version: string): number =>
    version.split(".").reduce((sum, part, at) => sum + Number(part) * 1000 ** (3 - at), 0);
  return asked.reduce<string | null>(
    (most, one) => (most === null || weight(one) > weight(most) ? one : most),
    null,
  );
}

function readProperties(text: string): Told["properties"] {
  const [, properties] = /NT_GNU_PROPERTY_TYPE_0\s+Properties: ([^\n]*)/.exec(text) ?? [];
  if (properties === undefined) return null;
  const features = (/(?:x86|AArch64) feature: ([^\n]*)/.exec(properties)?.[1] ?? "").split(/, ?/);
  const has = (name: string): boolean => features.includes(name);
  return { bti: has("BTI"), pac: has("PAC"), ibt: has("IBT"), shstk: has("SHSTK") };
}

function readArmAttributes(text: string): Elf["armAttributes"] {
  if (!/^Attribute Section: aeabi$/m.test(text)) return null;
  const value = (tag: string): number | null => {
    const name = new RegExp(`^ +Tag_${tag}: (.*)$`, "m").exec(text)?.[1];
    if (name === undefined) return null;
    const at = armTags[tag]?.indexOf(name) ?? -1;
    if (at < 0) throw new Error(`Tag_${tag}: ${name} stands for which number?`);
    return at;
  };
  return { cpuArch: value("CPU_arch"), fpArch: value("FP_arch"), vfpArgs: value("ABI_VFP_args") };
}

function numberOf(names: Readonly<Record<string, number>>, name: string): number {
  const unknown = /^<unknown: (?:0x)?([0-9a-f]+)>$/.exec(name)?.[1] ?? "";
  const known = names[name] ?? Number.parseInt(unknown, 16);
  if (Number.isNaN(known)) throw new Error(`${JSON.stringify(name)} stands for which number?`);
  return known;
}
