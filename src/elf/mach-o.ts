import { findBuildInfo, type Place } from "./buildinfo-blob.ts";
import { parseBuildInfo } from "./buildinfo.ts";
import type { Pages } from "./bytes.ts";
import { ElfError } from "./error.ts";
import type { Foreign } from "./foreign.ts";
import { Fields, readFields, readRow, sizeOf, type Image, type Layout } from "./layout.ts";

/* Names are those of Apple's <mach-o/loader.h> and <mach-o/fat.h>. */

/** mach_header and mach_header_64 */
const machHeader = {
  size: [28, 32],
  fields: {
    cputype: [4, 4, "u32"],
    ncmds: [16, 16, "u32"],
    sizeofcmds: [20, 20, "u32"],
  },
} as const satisfies Layout<string>;

const loadCommand = {
  size: [8, 8],
  fields: { cmd: [0, 0, "u32"], cmdsize: [4, 4, "u32"] },
} as const satisfies Layout<string>;

/** segment_command and segment_command_64 */
const segmentCommand = {
  size: [56, 72],
  fields: {
    vmaddr: [24, 24, "word"],
    fileoff: [32, 40, "word"],
    filesize: [36, 48, "word"],
    nsects: [48, 64, "u32"],
  },
} as const satisfies Layout<string>;

/** section and section_64 */
const section = {
  size: [68, 80],
  fields: { addr: [32, 32, "word"], size: [36, 40, "word"], offset: [40, 48, "u32"] },
} as const satisfies Layout<string>;

/** fat_arch, always big-endian */
const fatArch = {
  size: [20, 20],
  fields: { offset: [8, 8, "u32"], size: [12, 12, "u32"] },
} as const satisfies Layout<string>;

const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const fatMagic = 0xcafebabe;
/** A class file of Java has the same magic, and a version above 40 where the count stands. */
const mostArchitectures = 32;

/** LC_* */
const lc = { segment: 0x1, segment64: 0x19, versionMinIphoneos: 0x25, buildVersion: 0x32 } as const;
/** PLATFORM_IOS and PLATFORM_IOSSIMULATOR of LC_BUILD_VERSION */
const iosPlatforms: ReadonlySet<number> = new Set([2, 7]);

/** GOARCH by cputype; CPU_ARCH_ABI64 is 0x01000000. */
const goarchs: ReadonlyMap<number, string> = new Map([
  [7, "386"],
  [0x01000007, "amd64"],
  [12, "arm"],
  [0x0100000c, "arm64"],
]);

const mostCommandBytes = 1 << 20;
/** How much of a section is searched for Go's build info, which stands at its beginning. */
const searched = 64 << 10;

/**
 * Identifies a Mach-O file; null for another format.
 *
 * @throws ElfError for one that is not whole.
 */
export function readMachO(pages: Pages): Foreign | null {
  if (pages.size < 8) return null;
  const start = pages.read(0, 8, "magic");
  const big = new Fields(start, { little: false, wide: false }, 0);
  const count = big.u32(4, "nfat_arch");
  if (big.u32(0, "magic") === fatMagic) {
    return count > mostArchitectures ? null : readUniversal(pages, count);
  }
  return readThin(pages, 0);
}

/** A universal file of one architecture is what that is; with several there is no one machine. */
function readUniversal(pages: Pages, count: number): Foreign | null {
  const image = { pages, encoding: { little: false, wide: false } };
  const first = readRow(image, fatArch, 8, "fat_arch");
  if (count === 1) return readThin(pages, first.offset);
  return { format: "mach-o", machine: null, goos: "darwin", goarch: null, go: null };
}

function readThin(pages: Pages, start: number): Foreign | null {
  const bytes = pages.read(start, 4, "magic");
  for (const little of [true, false]) {
    const magic = new Fields(bytes, { little, wide: false }, start).u32(0, "magic");
    if (magic !== magic32 && magic !== magic64) continue;
    return describe({ pages, encoding: { little, wide: magic === magic64 } }, start);
  }
  return null;
}

function describe(image: Image, start: number): Foreign {
  const header = readRow(image, machHeader, start, "mach_header");
  const { segments, places, isIos } = readCommands(image, start, header);
  const texts = findBuildInfo(image, places, searched, ({ value, offset }, field) => {
    const segment = segments.find(
      ({ address, size }) => value >= address && value < address + size,
    );
    if (segment === undefined) {
      throw new ElfError("malformed", field, offset, `no segment has 0x${value.toString(16)}`);
    }
    const end = segment.offset + segment.size;
    return { offset: value - segment.address + segment.offset, end };
  });
  return {
    format: "mach-o",
    machine: header.cputype,
    goos: isIos ? "ios" : "darwin",
    goarch: goarchs.get(header.cputype) ?? null,
    go: texts === null ? null : parseBuildInfo(texts),
  };
}

/** The segments, the sections that hold build info, and whether the file is for iOS. */
function readCommands(
  image: Image,
  start: number,
  { ncmds, sizeofcmds }: { readonly ncmds: number; readonly sizeofcmds: number },
) {
  if (sizeofcmds > mostCommandBytes) {
    throw new ElfError("too-large", "sizeofcmds", start + 20, `it is ${sizeofcmds}`);
  }
  const offset = start + sizeOf(machHeader, image.encoding);
  const commands = readFields(image, offset, sizeofcmds, "load_command");
  const segments: Place[] = [];
  const places: Place[] = [];
  let isIos = false;
  for (let left = ncmds, at = 0; left > 0; left -= 1) {
    const { cmd, cmdsize } = commands.row(loadCommand, at);
    const command = commands.slice(at, cmdsize, "cmdsize");
    if (cmdsize < sizeOf(loadCommand, image.encoding)) {
      throw new ElfError("malformed", "cmdsize", commands.start + at, `it is ${cmdsize}`);
    }
    if (cmd === lc.segment || cmd === lc.segment64) {
      const row = command.row(segmentCommand, 0);
      // Offsets count from the architecture's part of a universal file.
      segments.push({ offset: start + row.fileoff, size: row.filesize, address: row.vmaddr });
      places.push(...buildInfoSections(command, row.nsects, start));
    }
    isIos ||= cmd === lc.versionMinIphoneos;
    isIos ||= cmd === lc.buildVersion && iosPlatforms.has(command.u32(8, "platform"));
    at += cmdsize;
  }
  return { segments, places, isIos };
}

/** Sections of a segment that are called __go_buildinfo (sectname, 16 bytes). */
function* buildInfoSections(command: Fields, count: number, start: number): Generator<Place> {
  const first = sizeOf(segmentCommand, command.encoding);
  const stride = sizeOf(section, command.encoding);
  for (let at = first, left = count; left > 0; left -= 1, at += stride) {
    const name = String.fromCharCode(...command.slice(at, 16, "sectname").bytes);
    const { addr, size, offset } = command.row(section, at);
    if (name === "__go_buildinfo\0\0") yield { offset: start + offset, size, address: addr };
  }
}
