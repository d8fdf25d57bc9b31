export const id = 320;
export const ids = [320,920];
export const modules = {

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ claimedPlatform),
/* harmony export */   t: () => (/* binding */ claimedTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _targets_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(618);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4920);




function claimedTarget({ go }) {
    const platform = recordedPlatform(go);
    if (platform === null)
        return null;
    try {
        return (0,_targets_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(platform);
    }
    catch (failure) {
        if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw failure;
        return null;
    }
}
function claimedPlatform(claim) {
    const { elf, go } = claim;
    const recorded = claimedTarget(claim)?.platform ?? recordedPlatform(go);
    if (recorded !== null)
        return recorded;
    if (elf === null)
        return "unknown";
    return (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_3__/* .architectureOfFile */ .BA)(elf)?.goarch ?? `machine ${elf.machine}`;
}
function recordedPlatform(go) {
    const { GOOS: goos, GOARCH: goarch } = go?.settings ?? {};
    if (goos === undefined || goarch === undefined)
        return null;
    const level = _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__/* .architectures */ .f.get(goarch)?.level;
    const value = level === undefined ? undefined : go?.settings[level.variable];
    return [goos, goarch, ...(value === undefined ? [] : [`${level?.prefix ?? ""}${value}`])].join("/");
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect),
  V: () => (/* binding */ isProgram)
});

// EXTERNAL MODULE: ./build/elf/bytes.js
var bytes = __webpack_require__(2769);
// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(6016);
;// CONCATENATED MODULE: ./build/elf/ar.js


const magic = "!<arch>\n";
const headerSize = 60;
const mostMembers = 1 << 14;
const longestName = 1 << 10;
function isAr(source) {
    if (source.size < magic.length)
        return false;
    return latin1(source.read(0, magic.length)) === magic;
}
function membersOf(source) {
    const pages = new bytes/* Pages */.b(source);
    const members = [];
    let names = "";
    let at = magic.length;
    while (at + headerSize <= source.size) {
        const header = latin1(pages.read(at, headerSize, "ar_hdr"));
        if (header.slice(58) !== "`\n") {
            throw new elf_error/* ElfError */.Q("malformed", "ar_fmag", at + 58, "it is not `\\n");
        }
        const given = header.slice(0, 16).trimEnd();
        const digits = header.slice(48, 58).trimEnd();
        const start = at + headerSize;
        if (!/^\d+$/.test(digits)) {
            throw new elf_error/* ElfError */.Q("malformed", "ar_size", at + 48, `it is ${JSON.stringify(digits)}`);
        }
        const size = Number(digits);
        if (start + size > source.size) {
            throw new elf_error/* ElfError */.Q("truncated", "ar_size", at + 48, `it is ${digits}`);
        }
        if (given === "//")
            names = latin1(pages.read(start, size, "ar names"));
        else if (given !== "/" && given !== "/SYM64/") {
            const long = /^#1\/(\d+)$/.exec(given);
            const length = Math.min(size, Number(long?.[1] ?? 0));
            if (members.length === mostMembers || length > longestName) {
                const detail = `more than ${mostMembers} members, or a name of more than ${longestName} bytes`;
                throw new elf_error/* ElfError */.Q("too-large", "ar_name", at, detail);
            }
            const name = long === null ? nameOf(given, names) : latin1(pages.read(start, length, "ar name"));
            members.push({
                name: name.replace(/\0+$/, ""),
                source: slice(source, start + length, size - length),
            });
        }
        at = start + size + (size % 2);
    }
    return members.filter(({ name }) => !name.startsWith("__.SYMDEF"));
}
function nameOf(given, names) {
    const offset = /^\/(\d+)$/.exec(given)?.[1];
    if (offset === undefined)
        return given.replace(/\/$/, "");
    const name = names.slice(Number(offset), Number(offset) + longestName);
    const end = name.indexOf("/\n");
    return end < 0 ? name : name.slice(0, end);
}
function slice(source, start, size) {
    return { size, read: (offset, length) => source.read(start + offset, length) };
}
const decoder = new TextDecoder("latin1");
const latin1 = (bytes) => decoder.decode(bytes);

// EXTERNAL MODULE: ./build/elf/layout.js
var elf_layout = __webpack_require__(2890);
;// CONCATENATED MODULE: ./build/elf/search.js
const chunkSize = 256 << 10;
const mostCandidates = 1 << 12;
function* findWord(pages, ranges, mark, limit) {
    const [word = 0] = new Uint32Array(Uint8Array.from(mark).buffer);
    let left = limit;
    let candidates = 0;
    for (const range of ranges) {
        const { offset, size } = range;
        const end = offset + Math.min(size, left);
        left -= Math.min(size, left);
        for (let start = Math.ceil(offset / 4) * 4; start + 4 <= end; start += chunkSize) {
            const words = wordsAt(pages, start, Math.min(chunkSize, end - start));
            for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
                candidates += 1;
                if (candidates > mostCandidates)
                    return;
                yield { at: start + 4 * at, range };
            }
        }
    }
}
function wordsAt(pages, offset, length) {
    const bytes = pages.read(offset, length, "search");
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(length / 4));
}

;// CONCATENATED MODULE: ./build/elf/buildinfo-blob.js




const buildinfo_blob_magic = [0xff, ...new TextEncoder().encode(" Go buildinf:")];
const firstWord = [0xff, 0x20, 0x47, 0x6f];
const alignment = 16;
const buildinfo_blob_headerSize = 32;
const bigEndianPointers = 1;
const inlineStrings = 2;
const longestString = 1 << 20;
function findBuildInfo(image, places, limit, locateAddress) {
    for (const { at, range } of findWord(image.pages, places, firstWord, limit)) {
        const isAligned = (at - range.offset + range.address) % alignment === 0;
        if (!isAligned || at + buildinfo_blob_headerSize > range.offset + range.size)
            continue;
        const header = image.pages.read(at, buildinfo_blob_headerSize, "buildinfo header");
        if (!buildinfo_blob_magic.every((byte, index) => header[index] === byte))
            continue;
        return readBlob(image, header, at, locateAddress);
    }
    return null;
}
function readBlob(image, header, at, locateAddress) {
    const [pointerSize = 0, flags = 0] = header.subarray(14);
    const isInline = (flags & inlineStrings) !== 0;
    if (!isInline && pointerSize !== 4 && pointerSize !== 8)
        return null;
    const encoding = { little: (flags & bigEndianPointers) === 0, wide: pointerSize === 8 };
    const texts = isInline
        ? inlineTexts(image, at + buildinfo_blob_headerSize)
        : pointedTexts({ ...image, encoding }, new elf_layout/* Fields */.C8(header, encoding, at), locateAddress);
    const version = (0,bytes/* decodeText */.g)(texts.version);
    return version === "" ? null : { version, modules: unframed(texts.modules) };
}
function inlineTexts(image, offset) {
    const next = (start) => {
        const most = Math.min(10, image.pages.size - start);
        const varint = (0,elf_layout/* readFields */.qU)(image, start, most, "buildinfo string length");
        let length = 0;
        for (let at = 0;; at += 1) {
            const byte = varint.u8(at, "buildinfo string length");
            length += (byte & 0x7f) * 2 ** (7 * at);
            if (byte >= 0x80)
                continue;
            const begin = start + at + 1;
            return { bytes: readText(image, begin, length, image.pages.size), end: begin + length };
        }
    };
    const version = next(offset);
    return { version: version.bytes, modules: next(version.end).bytes };
}
function pointedTexts(image, header, locateAddress) {
    const size = image.encoding.wide ? 8 : 4;
    const text = (at) => {
        const pointer = { value: header.word(at, "buildinfo pointer"), offset: header.start + at };
        if (pointer.value === 0)
            return new Uint8Array();
        const place = locateAddress(pointer, "buildinfo pointer").offset;
        const string = (0,elf_layout/* readFields */.qU)(image, place, 2 * size, "buildinfo string");
        const length = string.word(size, "buildinfo string length");
        if (length === 0)
            return new Uint8Array();
        const data = { value: string.word(0, "buildinfo string data"), offset: place };
        const { offset, end } = locateAddress(data, "buildinfo string data");
        return readText(image, offset, length, end);
    };
    return { version: text(16), modules: text(16 + size) };
}
function readText({ pages }, offset, length, end) {
    if (length <= longestString && offset + length <= end) {
        return pages.read(offset, length, "buildinfo string");
    }
    const detail = `it is ${length}, of at most ${Math.min(longestString, end - offset)}`;
    throw new elf_error/* ElfError */.Q("malformed", "buildinfo string length", offset, detail);
}
function unframed(text) {
    const mark = 16;
    const isFramed = text.length > 2 * mark && text[text.length - mark - 1] === 0x0a;
    return isFramed ? (0,bytes/* decodeText */.g)(text.subarray(mark, -mark)) : "";
}

// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(8436);
// EXTERNAL MODULE: ./build/elf/segments.js
var elf_segments = __webpack_require__(774);
;// CONCATENATED MODULE: ./build/elf/buildinfo.js



const searchedStripped = 32 << 20;
const searchedNamed = 256 << 10;
function buildInfoOf(file) {
    const { segments, sections } = file;
    const section = sections.find(({ name }) => name === ".go.buildinfo");
    const places = section === undefined
        ? dataOf(file)
        : section.sh_type === elf_sections/* sht */.oQ.nobits
            ? []
            : [{ offset: section.sh_offset, size: section.sh_size, address: section.sh_addr }];
    const limit = sections.length === 0 ? searchedStripped : searchedNamed;
    const texts = findBuildInfo(file, places, limit, (pointer, field) => (0,elf_segments/* locate */.x5)(segments, pointer, field));
    return texts === null ? null : parseBuildInfo(texts);
}
function dataOf({ segments }) {
    return segments
        .filter(({ p_type, p_flags }) => p_type === elf_segments.pt.load && (p_flags & (elf_segments.pf.w | elf_segments.pf.x)) === elf_segments.pf.w)
        .map(({ p_offset, p_filesz, p_vaddr }) => ({
        offset: p_offset,
        size: p_filesz,
        address: p_vaddr,
    }));
}
function parseBuildInfo({ version, modules }) {
    let path = "";
    let main = null;
    let deps = 0;
    const settings = new Map();
    for (const line of modules.split("\n")) {
        const [word, first = "", second = ""] = line.split("\t", 3);
        if (word === "path")
            path = line.slice("path\t".length);
        else if (word === "mod")
            main = { path: first, version: second };
        else if (word === "dep")
            deps += 1;
        else if (word === "build") {
            const [name, value] = parseSetting(line.slice("build\t".length));
            if (name !== "")
                settings.set(name, value);
        }
    }
    return { version, path, main, deps, settings: Object.fromEntries(settings) };
}
function parseSetting(text) {
    const [, name = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(text) ?? [];
    return [unquote(name), unquote(value)];
}
const letters = {
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
};
const buildinfo_escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gis;
function unquote(text) {
    if (/^`[^`]*`$/.test(text))
        return text.slice(1, -1);
    if (!/^"(?:[^"\\]|\\.)*"$/s.test(text))
        return text;
    return text
        .slice(1, -1)
        .replaceAll(buildinfo_escape, (_, x, u4, u8, octal, letter = "") => {
        const byte = x ?? octal;
        if (byte !== undefined)
            return character(Number.parseInt(byte, x === undefined ? 8 : 16), 0x7f);
        const rune = u4 ?? u8;
        if (rune !== undefined)
            return character(Number.parseInt(rune, 16), 0x10ffff);
        return letters[letter] ?? letter;
    });
}
function character(code, highest) {
    return code <= highest ? String.fromCodePoint(code) : "\ufffd";
}

// EXTERNAL MODULE: ./build/elf/facts.js + 3 modules
var facts = __webpack_require__(7151);
;// CONCATENATED MODULE: ./build/elf/mach-o.js




const machHeader = {
    size: [28, 32],
    fields: {
        cputype: [4, 4, "u32"],
        ncmds: [16, 16, "u32"],
        sizeofcmds: [20, 20, "u32"],
    },
};
const loadCommand = {
    size: [8, 8],
    fields: { cmd: [0, 0, "u32"], cmdsize: [4, 4, "u32"] },
};
const segmentCommand = {
    size: [56, 72],
    fields: {
        vmaddr: [24, 24, "word"],
        fileoff: [32, 40, "word"],
        filesize: [36, 48, "word"],
        nsects: [48, 64, "u32"],
    },
};
const section = {
    size: [68, 80],
    fields: { addr: [32, 32, "word"], size: [36, 40, "word"], offset: [40, 48, "u32"] },
};
const fatArch = {
    size: [20, 20],
    fields: { offset: [8, 8, "u32"], size: [12, 12, "u32"] },
};
const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const fatMagic = 0xcafebabe;
const mostArchitectures = 32;
const lc = { segment: 0x1, segment64: 0x19, versionMinIphoneos: 0x25, buildVersion: 0x32 };
const iosPlatforms = new Set([2, 7]);
const goarchs = new Map([
    [7, "386"],
    [0x01000007, "amd64"],
    [12, "arm"],
    [0x0100000c, "arm64"],
]);
const mostCommandBytes = 1 << 20;
const searched = 64 << 10;
function readMachO(pages) {
    if (pages.size < 8)
        return null;
    const start = pages.read(0, 8, "magic");
    const big = new elf_layout/* Fields */.C8(start, { little: false, wide: false }, 0);
    const count = big.u32(4, "nfat_arch");
    if (big.u32(0, "magic") === fatMagic) {
        return count > mostArchitectures ? null : readUniversal(pages, count);
    }
    return readThin(pages, 0);
}
function readUniversal(pages, count) {
    const image = { pages, encoding: { little: false, wide: false } };
    const first = (0,elf_layout/* readRow */.zK)(image, fatArch, 8, "fat_arch");
    if (count === 1)
        return readThin(pages, first.offset);
    return { format: "mach-o", machine: null, goos: "darwin", goarch: null, go: null };
}
function readThin(pages, start) {
    const bytes = pages.read(start, 4, "magic");
    for (const little of [true, false]) {
        const magic = new elf_layout/* Fields */.C8(bytes, { little, wide: false }, start).u32(0, "magic");
        if (magic !== magic32 && magic !== magic64)
            continue;
        return describe({ pages, encoding: { little, wide: magic === magic64 } }, start);
    }
    return null;
}
function describe(image, start) {
    const header = (0,elf_layout/* readRow */.zK)(image, machHeader, start, "mach_header");
    const { segments, places, isIos } = readCommands(image, start, header);
    const texts = findBuildInfo(image, places, searched, ({ value, offset }, field) => {
        const segment = segments.find(({ address, size }) => value >= address && value < address + size);
        if (segment === undefined) {
            throw new elf_error/* ElfError */.Q("malformed", field, offset, `no segment has 0x${value.toString(16)}`);
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
function readCommands(image, start, { ncmds, sizeofcmds }) {
    if (sizeofcmds > mostCommandBytes) {
        throw new elf_error/* ElfError */.Q("too-large", "sizeofcmds", start + 20, `it is ${sizeofcmds}`);
    }
    const offset = start + (0,elf_layout/* sizeOf */.$d)(machHeader, image.encoding);
    const commands = (0,elf_layout/* readFields */.qU)(image, offset, sizeofcmds, "load_command");
    const segments = [];
    const places = [];
    let isIos = false;
    for (let left = ncmds, at = 0; left > 0; left -= 1) {
        const { cmd, cmdsize } = commands.row(loadCommand, at);
        const command = commands.slice(at, cmdsize, "cmdsize");
        if (cmdsize < (0,elf_layout/* sizeOf */.$d)(loadCommand, image.encoding)) {
            throw new elf_error/* ElfError */.Q("malformed", "cmdsize", commands.start + at, `it is ${cmdsize}`);
        }
        if (cmd === lc.segment || cmd === lc.segment64) {
            const row = command.row(segmentCommand, 0);
            segments.push({ offset: start + row.fileoff, size: row.filesize, address: row.vmaddr });
            places.push(...buildInfoSections(command, row.nsects, start));
        }
        isIos ||= cmd === lc.versionMinIphoneos;
        isIos ||= cmd === lc.buildVersion && iosPlatforms.has(command.u32(8, "platform"));
        at += cmdsize;
    }
    return { segments, places, isIos };
}
function* buildInfoSections(command, count, start) {
    const first = (0,elf_layout/* sizeOf */.$d)(segmentCommand, command.encoding);
    const stride = (0,elf_layout/* sizeOf */.$d)(section, command.encoding);
    for (let at = first, left = count; left > 0; left -= 1, at += stride) {
        const name = String.fromCharCode(...command.slice(at, 16, "sectname").bytes);
        const { addr, size, offset } = command.row(section, at);
        if (name === "__go_buildinfo\0\0")
            yield { offset: start + offset, size, address: addr };
    }
}

;// CONCATENATED MODULE: ./build/elf/pe.js




const fileHeader = {
    size: [20, 20],
    fields: {
        Machine: [0, 0, "u16"],
        NumberOfSections: [2, 2, "u16"],
        SizeOfOptionalHeader: [16, 16, "u16"],
    },
};
const optionalHeader = {
    size: [70, 70],
    fields: { ImageBase: [28, 24, "word"], Subsystem: [68, 68, "u16"] },
};
const sectionHeader = {
    size: [40, 40],
    fields: {
        VirtualSize: [8, 8, "u32"],
        VirtualAddress: [12, 12, "u32"],
        SizeOfRawData: [16, 16, "u32"],
        PointerToRawData: [20, 20, "u32"],
        Characteristics: [36, 36, "u32"],
    },
};
const pe32 = 0x10b;
const pe32Plus = 0x20b;
const initializedData = 0x40;
const memWrite = 0x80000000;
const windowsSubsystems = new Set([2, 3]);
const pe_goarchs = new Map([
    [0x14c, "386"],
    [0x8664, "amd64"],
    [0x1c4, "arm"],
    [0xaa64, "arm64"],
]);
const pe_searched = 1 << 20;
const littleEndian = { little: true, wide: false };
function readPe(pages) {
    const image = { pages, encoding: littleEndian };
    if (pages.size < 64)
        return null;
    const dos = (0,elf_layout/* readFields */.qU)(image, 0, 64, "DOS header");
    if (dos.u16(0, "e_magic") !== 0x5a4d)
        return null;
    const at = dos.u32(60, "e_lfanew");
    if (at + 4 > pages.size)
        return null;
    if ((0,elf_layout/* readFields */.qU)(image, at, 4, "Signature").u32(0, "Signature") !== 0x4550)
        return null;
    const header = (0,elf_layout/* readRow */.zK)(image, fileHeader, at + 4, "COFF header");
    const optionalAt = at + 24;
    const { go, goos } = header.SizeOfOptionalHeader === 0
        ? { go: null, goos: null }
        : readImage(image, optionalAt, header);
    const machine = header.Machine;
    return { format: "pe", machine, goos, goarch: pe_goarchs.get(machine) ?? null, go };
}
function readImage({ pages }, at, header) {
    const magic = (0,elf_layout/* readFields */.qU)({ pages, encoding: littleEndian }, at, 2, "Magic").u16(0, "Magic");
    if (magic !== pe32 && magic !== pe32Plus) {
        throw new elf_error/* ElfError */.Q("malformed", "Magic", at, `it is ${magic}`);
    }
    const image = { pages, encoding: { little: true, wide: magic === pe32Plus } };
    const { ImageBase, Subsystem } = (0,elf_layout/* readRow */.zK)(image, optionalHeader, at, "optional header");
    const table = (0,elf_layout/* readFields */.qU)(image, at + header.SizeOfOptionalHeader, 40 * header.NumberOfSections, "section table");
    const sections = Array.from({ length: header.NumberOfSections }, (_, index) => {
        const row = table.row(sectionHeader, 40 * index);
        const { PointerToRawData: offset, SizeOfRawData: size, Characteristics } = row;
        const isData = (Characteristics & initializedData) !== 0 && Characteristics >= memWrite;
        return { offset, size, address: ImageBase + row.VirtualAddress, isData };
    });
    const data = sections.filter(({ isData, size }) => isData && size > 0).slice(0, 1);
    const texts = findBuildInfo(image, data, pe_searched, ({ value, offset }, field) => {
        const place = sections.find(({ address, size }) => value >= address && value < address + size);
        if (place === undefined) {
            throw new elf_error/* ElfError */.Q("malformed", field, offset, `no section has 0x${value.toString(16)}`);
        }
        return { offset: value - place.address + place.offset, end: place.offset + place.size };
    });
    const go = texts === null ? null : parseBuildInfo(texts);
    return { go, goos: windowsSubsystems.has(Subsystem) ? "windows" : null };
}

;// CONCATENATED MODULE: ./build/elf/foreign.js



const wasm = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
function identifyForeign(source) {
    const pages = new bytes/* Pages */.b(source);
    const start = pages.read(0, Math.min(wasm.length, pages.size), "magic");
    if (wasm.every((byte, at) => start[at] === byte)) {
        return { format: "wasm", machine: null, goos: null, goarch: "wasm", go: null };
    }
    return readMachO(pages) ?? readPe(pages);
}

// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/elf/instructions.js


const counters = {
    [header/* machines */.JR.arm]: countArm,
    [header/* machines */.JR.aarch64]: countArm64,
    [header/* machines */.JR.x86_64]: countAmd64,
};
const pieceSize = 1 << 20;
const mostCode = 16 << 20;
function countInstructions({ header, segments, pages }) {
    const count = counters[header.e_machine];
    if (count === undefined || header.data !== "little")
        return null;
    const counts = {};
    let bytes = 0;
    for (const { p_type, p_flags, p_offset, p_filesz } of segments) {
        if (p_type !== elf_segments.pt.load || (p_flags & elf_segments.pf.x) === 0)
            continue;
        const end = p_offset + Math.min(p_filesz, mostCode - bytes);
        for (let at = p_offset; at < end; at += pieceSize) {
            const piece = pages.read(at, Math.min(pieceSize, end - at), "PT_LOAD");
            count(piece, counts);
            bytes += piece.length;
        }
    }
    return { bytes, counts };
}
function countWords(code, tells) {
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    let count = 0;
    for (let at = 0; at + 4 <= code.length; at += 4)
        if (tells(view.getUint32(at, true)))
            count += 1;
    return count;
}
function add(counts, name, count) {
    counts[name] = (counts[name] ?? 0) + count;
}
function countArm(code, counts) {
    const isMovw = (word) => (word & 0x0ff00000) === 0x03000000 && word >>> 28 !== 15;
    add(counts, "MOVW", countWords(code, isMovw));
}
function countArm64(code, counts) {
    const isExclusive = (word) => (word & 0x3fa00000) === 0x08000000;
    const isAtomic = (word) => (word & 0x3f200c00) === 0x38200000;
    add(counts, "LDXR/STXR", countWords(code, isExclusive));
    add(counts, "LSE", countWords(code, isAtomic));
}
function countAmd64(code, counts) {
    let shifts = 0;
    for (let at = 0; at + 3 < code.length; at += 1) {
        if (code[at] !== 0xc4)
            continue;
        if (((code[at + 1] ?? 0) & 0x1f) === 2 && code[at + 3] === 0xf7)
            shifts += 1;
    }
    add(counts, "SHLX/SARX/SHRX", shifts);
}

// EXTERNAL MODULE: ./build/elf/dynamic.js
var dynamic = __webpack_require__(1951);
;// CONCATENATED MODULE: ./build/elf/moduledata.js



const pointers = [0, 1, 4, 7];
const rel = {
    size: [8, 16],
    fields: { r_offset: [0, 0, "word"] },
};
const rela = {
    size: [12, 24],
    fields: { r_offset: [0, 0, "word"], r_addend: [8, 16, "word"] },
};
const chunk = 16 << 10;
const mostRelocations = 1 << 20;
const mostData = 8 << 20;
function* tablesInModuleData(file, headerSize) {
    for (const [header, names] of pairsIn(file)) {
        const distance = names - header;
        if (distance < headerSize || distance > 2 * headerSize)
            continue;
        const table = (0,elf_segments/* addressedBy */.FJ)(file.segments, header);
        if (table !== null)
            yield table.offset;
    }
}
function pairsIn(file) {
    const { values } = (0,dynamic/* readDynamic */.os)(file) ?? { values: new Map() };
    const tables = [
        { layout: rela, at: dynamic.dt.rela, size: dynamic.dt.relasz, count: dynamic.dt.relacount },
        { layout: rel, at: dynamic.dt.rel, size: dynamic.dt.relsz, count: dynamic.dt.relcount },
    ];
    for (const { layout, ...tags } of tables) {
        const bytes = values.get(tags.size)?.value ?? 0;
        const place = (0,elf_segments/* addressedBy */.FJ)(file.segments, values.get(tags.at)?.value ?? -1);
        if (place === null || bytes === 0)
            continue;
        const all = Math.floor(Math.min(bytes, place.end - place.offset) / (0,elf_layout/* sizeOf */.$d)(layout, file.encoding));
        const count = Math.min(all, values.get(tags.count)?.value ?? all);
        return relocatedPairs(file, layout, place.offset, count);
    }
    return pairsInPlace(file);
}
function* relocatedPairs(file, layout, start, count) {
    const size = (0,elf_layout/* sizeOf */.$d)(layout, file.encoding);
    const word = file.encoding.wide ? 8 : 4;
    const step = Math.floor(chunk / size);
    const last = pointers.length - 1;
    for (let end = count; end > last && (count - end) * size < mostRelocations; end -= step) {
        const first = Math.max(0, end - step - last);
        const rows = (0,elf_layout/* readFields */.qU)(file, start + first * size, (end - first) * size, "r_offset");
        for (let at = 0; at + last * size < rows.length; at += size) {
            const base = rows.value(layout, at, "r_offset");
            if (rows.value(layout, at + size, "r_offset") !== base + word)
                continue;
            const fits = pointers.every((words, index) => rows.value(layout, at + index * size, "r_offset") === base + words * word);
            if (!fits)
                continue;
            if (layout === rela) {
                yield [rows.value(rela, at, "r_addend"), rows.value(rela, at + size, "r_addend")];
                continue;
            }
            const place = (0,elf_segments/* addressedBy */.FJ)(file.segments, base);
            if (place === null || place.offset + 2 * word > place.end)
                continue;
            const data = (0,elf_layout/* readFields */.qU)(file, place.offset, 2 * word, "firstmoduledata");
            yield [data.word(0, "pcHeader"), data.word(word, "funcnametab")];
        }
    }
}
function* pairsInPlace(file) {
    const word = file.encoding.wide ? 8 : 4;
    let left = mostData;
    for (const { p_type, p_flags, p_offset, p_filesz } of file.segments) {
        if (p_type !== elf_segments.pt.load || (p_flags & (elf_segments.pf.w | elf_segments.pf.x)) !== elf_segments.pf.w)
            continue;
        const end = p_offset + Math.min(p_filesz, left);
        left -= end - p_offset;
        for (let start = p_offset; start + 2 * word <= end; start += chunk) {
            const length = Math.min(chunk + word, end - start);
            const data = (0,elf_layout/* readFields */.qU)(file, start, length, "PT_LOAD");
            for (let at = 0; at + 2 * word <= length; at += word) {
                yield [data.word(at, "pcHeader"), data.word(at + word, "funcnametab")];
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/elf/pclntab.js





const pcHeader = {
    size: [40, 72],
    fields: {
        magic: [0, 0, "u32"],
        pad1: [4, 4, "u8"],
        pad2: [5, 5, "u8"],
        minLC: [6, 6, "u8"],
        ptrSize: [7, 7, "u8"],
        nfunc: [8, 8, "word"],
        nfiles: [12, 16, "word"],
        textStart: [16, 24, "word"],
        funcnameOffset: [20, 32, "word"],
        cuOffset: [24, 40, "word"],
        filetabOffset: [28, 48, "word"],
        pctabOffset: [32, 56, "word"],
        pclnOffset: [36, 64, "word"],
    },
};
const magics = [0xfffffff1, 0xfffffff0];
const pclntab_searched = 32 << 20;
const mostBytes = 8 << 20;
const mostFiles = 1 << 18;
function sourcePathsOf(file) {
    const table = readFileTable(file);
    return table === null ? null : table.text.split("\0", table.count);
}
function absoluteSourcePathsOf(file) {
    const table = readFileTable(file);
    if (table === null)
        return null;
    const { text, count } = table;
    const mayHave = text.startsWith("/") || ["\0/", ":/", ":\\"].some((mark) => text.includes(mark));
    if (!mayHave)
        return [];
    return text.split("\0", count).filter((path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path));
}
function readFileTable(file) {
    for (const start of candidatesOf(file)) {
        const header = readPcHeader(file, start);
        if (header === null)
            continue;
        const { filetabOffset, pctabOffset, nfiles } = header;
        const offset = start + filetabOffset;
        const table = file.pages.read(offset, pctabOffset - filetabOffset, "filetab");
        return { text: file.pages.decode(table), count: nfiles };
    }
    return null;
}
function* candidatesOf(file) {
    const { pages, encoding, sections } = file;
    const named = sections.filter(({ name, sh_type }) => (name === ".gopclntab" || name === ".data.rel.ro.gopclntab") && sh_type !== elf_sections/* sht */.oQ.nobits);
    yield* named.map(({ sh_offset }) => sh_offset);
    if (named.length > 0)
        return;
    yield* tablesInModuleData(file, (0,elf_layout/* sizeOf */.$d)(pcHeader, encoding));
    for (const magic of magics) {
        const hits = findWord(pages, constantsOf(file), bytesOf(magic, encoding), pclntab_searched);
        for (const { at } of hits)
            yield at;
    }
}
function constantsOf({ segments }) {
    const loads = segments.filter(({ p_type }) => p_type === elf_segments.pt.load);
    const kinds = [0, elf_segments.pf.w, elf_segments.pf.x].map((kind) => loads.filter(({ p_flags }) => (p_flags & (elf_segments.pf.w | elf_segments.pf.x)) === kind));
    const relro = segments.filter(({ p_type }) => p_type === elf_segments.pt.gnuRelro);
    return [relro, ...kinds]
        .flat()
        .map(({ p_offset, p_filesz }) => ({ offset: p_offset, size: p_filesz }));
}
function bytesOf(magic, { little }) {
    const low = magic & 0xff;
    return little ? [low, 0xff, 0xff, 0xff] : [0xff, 0xff, 0xff, low];
}
function readPcHeader({ pages, encoding }, start) {
    const size = (0,elf_layout/* sizeOf */.$d)(pcHeader, encoding);
    if (start + size > pages.size)
        return null;
    const header = (0,elf_layout/* readFields */.qU)({ pages, encoding }, start, size, "pcHeader").row(pcHeader, 0);
    const { minLC, ptrSize, funcnameOffset, cuOffset, filetabOffset, pctabOffset, pclnOffset } = header;
    const isKnown = magics.some((magic) => magic === header.magic) &&
        header.pad1 === 0 &&
        header.pad2 === 0 &&
        [1, 2, 4].includes(minLC) &&
        ptrSize === (encoding.wide ? 8 : 4);
    const inOrder = funcnameOffset >= size &&
        funcnameOffset <= cuOffset &&
        cuOffset <= filetabOffset &&
        filetabOffset <= pctabOffset &&
        pctabOffset <= pclnOffset;
    const most = Math.min(mostFiles, (pctabOffset - filetabOffset) / 2);
    const isSound = header.nfiles > 0 && header.nfiles <= most && pctabOffset - filetabOffset <= mostBytes;
    return isKnown && inOrder && isSound ? header : null;
}

// EXTERNAL MODULE: ./build/elf/symbols.js
var symbols = __webpack_require__(3511);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/audit/rules/arm-abi.js

const eabiVersion = 0xff000000;
const eabi5 = 0x05000000;
const softFloat = 0x200;
const hardFloat = 0x400;
const armAbi = {
    id: "identity/arm-abi",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null || expected.target.goarch !== "arm" || elf.machine !== 40)
            return;
        const flags = `e_flags 0x${elf.flags.toString(16)}`;
        if ((elf.flags & eabiVersion) >>> 0 !== eabi5) {
            yield {
                message: `has Arm EABI version ${elf.flags >>> 24}, wanted 5`,
                remedy: "Link it with a current toolchain for arm-linux-gnueabihf or arm-linux-gnueabi.",
                evidence: flags,
            };
        }
        const wanted = (0,targets_target/* isSoftFloat */.jP)(expected.target) ? "soft" : "hard";
        const seen = floatAbi(elf.flags, elf.armAttributes?.vfpArgs ?? null);
        if (seen === null || seen.abi === wanted)
            return;
        yield {
            message: `passes floating-point values the ${seen.abi}-float way, wanted ${wanted}-float for ${expected.target.platform}`,
            remedy: `Set CC to ${wanted === "hard" ? "arm-linux-gnueabihf-gcc" : "arm-linux-gnueabi-gcc"}, or build for ${seen.abi === "soft" ? "linux/arm/v5" : "linux/arm/v7"}.`,
            evidence: `${flags}${seen.evidence}`,
        };
    },
};
function floatAbi(flags, vfpArgs) {
    if ((flags & hardFloat) !== 0)
        return { abi: "hard", evidence: " (EF_ARM_ABI_FLOAT_HARD)" };
    if ((flags & softFloat) !== 0)
        return { abi: "soft", evidence: " (EF_ARM_ABI_FLOAT_SOFT)" };
    if (vfpArgs === 1)
        return { abi: "hard", evidence: ", Tag_ABI_VFP_args 1" };
    return vfpArgs === 0 ? { abi: "soft", evidence: ", Tag_ABI_VFP_args 0" } : null;
}

// EXTERNAL MODULE: ./build/audit/rules/arm-level.js
var arm_level = __webpack_require__(1041);
;// CONCATENATED MODULE: ./build/audit/rules/buildinfo.js
const buildinfo = {
    id: "identity/buildinfo",
    severity: "note",
    *check({ go, expected }) {
        if (go !== null || expected === null)
            return;
        yield {
            message: "has no Go build info, so its settings were not checked against the plan",
            remedy: "Build it with `go build`, and do not strip the .go.buildinfo section; `go version -m` shows it.",
            evidence: "no .go.buildinfo section and no \\xff Go buildinf: in its data",
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/foreign.js

const names = { "mach-o": "Mach-O", pe: "PE", wasm: "WebAssembly", elf: "ELF" };
const foreignMachine = {
    id: "identity/machine",
    severity: "error",
    *check({ foreign, expected }) {
        if (expected === null)
            return;
        const { target } = expected;
        const wanted = (0,targets_target/* objectFormatOf */.mS)(target);
        const differs = foreign.format !== wanted ||
            (foreign.goos !== null && foreign.goos !== target.goos) ||
            (foreign.goarch !== null && foreign.goarch !== target.goarch);
        if (!differs)
            return;
        const system = foreign.goos === null ? "" : `${foreign.goos} `;
        yield {
            message: `is a ${names[foreign.format]} program for ${system}${foreign.goarch ?? `machine ${foreign.machine}`}, wanted ${target.platform}`,
            remedy: `Build it with GOOS=${target.goos} GOARCH=${target.goarch}; look for a flag, wrapper or generated file that sets another.`,
            evidence: `header of the ${names[foreign.format]} format, machine ${foreign.machine ?? "not named"}`,
        };
    },
};
const notAudited = {
    id: "identity/format",
    severity: "note",
    *check({ foreign, go }) {
        yield {
            message: `is a ${names[foreign.format]} program: it was identified${go === null ? "" : ", its Go settings were checked"}, and not audited further`,
            remedy: "Nothing to do: loading, hardening and levels are looked at in ELF files only.",
            evidence: `the file begins as ${names[foreign.format]} does`,
        };
    },
};
const unknownFormat = {
    id: "identity/format",
    severity: "note",
    *check({ expected }) {
        if (expected === null)
            return;
        const format = (0,targets_target/* objectFormatOf */.mS)(expected.target);
        yield {
            message: `was not audited: programs of ${expected.target.goos} are ${format} files, which are not read`,
            remedy: "Nothing to do; the build and its settings were checked by the go command alone.",
            evidence: `GOOS=${expected.target.goos}`,
        };
    },
};

// EXTERNAL MODULE: ./build/elf/versions.js
var versions = __webpack_require__(9621);
;// CONCATENATED MODULE: ./build/audit/rules/glibc.js

const glibc = {
    id: "load/glibc",
    severity: "error",
    *check({ elf, limits, expected }) {
        const [limit] = [limits.glibc, expected?.glibc]
            .filter((version) => version !== undefined && version !== "")
            .sort(versions/* compareVersions */.Zy);
        if (elf.glibc === null || limit === undefined)
            return;
        if ((0,versions/* compareVersions */.Zy)(elf.glibc, limit) <= 0)
            return;
        yield {
            message: `needs glibc ${elf.glibc}, wanted ${limit} or older`,
            remedy: "Link against an older sysroot, link statically, or set cgo: off; `objdump -T` shows which symbols.",
            evidence: `highest GLIBC_ version of SHT_GNU_verneed ${elf.glibc}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/harden.js
const hasC = ({ needed }) => needed.length > 0;
const execStack = {
    id: "harden/exec-stack",
    severity: "warning",
    *check({ elf }) {
        if (elf.execStack !== true)
            return;
        yield {
            message: "has an executable stack, wanted one that is not",
            remedy: 'Add `.section .note.GNU-stack,"",%progbits` to the assembly sources, or link with -extldflags=-Wl,-z,noexecstack.',
            evidence: "PT_GNU_STACK has PF_X",
        };
    },
};
const relro = {
    id: "harden/relro",
    severity: "off",
    *check({ elf }) {
        if (!hasC(elf) || elf.relro === "full" || elf.type === "REL")
            return;
        yield {
            message: `has ${elf.relro === "none" ? "no" : "partial"} RELRO, wanted full`,
            remedy: "Link with ldflags: -linkmode=external -extldflags=-Wl,-z,relro,-z,now",
            evidence: elf.relro === "none" ? "no PT_GNU_RELRO" : "PT_GNU_RELRO without BIND_NOW in any form",
        };
    },
};
const pie = {
    id: "harden/pie",
    severity: "off",
    *check({ elf }) {
        if (!hasC(elf) || elf.pie || elf.type !== "EXEC")
            return;
        yield {
            message: "is loaded at a fixed address, wanted a position-independent program",
            remedy: "Build with flags: -buildmode=pie",
            evidence: "e_type EXEC",
        };
    },
};
const writableCode = {
    id: "harden/writable-code",
    severity: "warning",
    *check({ elf }) {
        if (!elf.writableCode)
            return;
        yield {
            message: "has a segment that is both writable and executable, wanted none",
            remedy: "Look for -Wl,-N, a linker script, or a packer such as UPX, and leave it out.",
            evidence: "a PT_LOAD has PF_W and PF_X",
        };
    },
};
const bti = {
    id: "harden/bti",
    severity: "error",
    *check({ elf, go }) {
        if (go === null || elf.machine !== 183 || elf.properties?.bti !== true)
            return;
        yield {
            message: "promises BTI landing pads that Go code does not have, wanted no such property",
            remedy: "Leave -Wl,-z,force-bti out of the link.",
            evidence: "GNU_PROPERTY_AARCH64_FEATURE_1_AND has BTI in .note.gnu.property",
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/interpreter.js

const interpreter = {
    id: "load/interpreter",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null || elf.interpreter === null)
            return;
        const abi = (0,targets_target/* linuxAbiOf */.Qd)(expected.target);
        if (abi === undefined)
            return;
        const { gnu, musl } = abi.interpreter;
        if (elf.interpreter === gnu || elf.interpreter === musl)
            return;
        yield {
            message: `asks for the loader ${elf.interpreter}, wanted ${gnu} (glibc) or ${musl} (musl)`,
            remedy: `Link it with a C compiler for ${abi.triple}, or set cgo: off for a static file.`,
            evidence: `PT_INTERP ${elf.interpreter}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/isa.js

const isa = {
    id: "identity/isa",
    severity: "note",
    *check({ elf, go, expected, instructions }) {
        if (expected === null)
            return;
        const { target } = expected;
        const row = (0,targets_target/* architectureOf */.NJ)(target);
        const { level } = row;
        if (level === undefined || target.level === null || (0,targets_target/* architectureOfFile */.BA)(elf) !== row)
            return;
        if (go?.settings[level.variable] !== undefined)
            return;
        const seen = instructions();
        const least = seen === null ? undefined : leastLevel[target.goarch]?.(seen.counts);
        if (seen === null || least === undefined)
            return;
        const [promised = "", ...options] = target.level.value.split(",");
        const within = level.values.indexOf(least) <= level.values.indexOf(promised);
        if (within || (target.goarch === "arm64" && options.includes("lse")))
            return;
        yield {
            message: `has the instructions of ${level.variable}=${least}, wanted ${level.variable}=${promised} for ${target.platform}`,
            remedy: `Run it on the oldest machine that it is for (smoke), build it with Go 1.23 or newer, which records ${level.variable}, or ask for ${target.goos}/${target.goarch}/${level.prefix}${least}.`,
            evidence: evidenceOf(seen),
        };
    },
};
const many = 100;
const leastLevel = {
    arm: ({ MOVW = 0 }) => (MOVW >= many ? "7" : undefined),
    arm64: ({ LSE = 0, "LDXR/STXR": exclusive = 0 }) => LSE >= many && exclusive < LSE / 10 ? "v8.1" : undefined,
    amd64: ({ "SHLX/SARX/SHRX": shifts = 0 }) => (shifts >= many ? "v3" : undefined),
};
function evidenceOf({ bytes, counts }) {
    const counted = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return `${counted.join(", ")} in ${bytes} bytes of executable segments`;
}

;// CONCATENATED MODULE: ./build/audit/rules/libraries.js
const shown = 5;
const needed = {
    id: "load/needed",
    severity: "error",
    *check({ elf, unresolved }) {
        const beside = elf.runpath ?? elf.rpath ?? "";
        for (const { name, neededBy } of unresolved()?.libraries ?? []) {
            yield {
                ...(beside.includes("ORIGIN") ? { severity: "note" } : {}),
                message: `needs ${name}${neededBy === "the file" ? "" : ` through ${neededBy}`}, which the sysroot does not have`,
                remedy: `Add the package that has it (\`apt-file search ${name}\`), or link the library statically.`,
                evidence: `DT_NEEDED ${name} of ${neededBy}`,
            };
        }
    },
};
const libraries_symbols = {
    id: "load/symbols",
    severity: "error",
    *check({ unresolved }) {
        const missing = unresolved()?.symbols ?? [];
        if (missing.length === 0)
            return;
        const names = missing.map(({ name, version, library }) => {
            const versioned = version === null ? name : `${name}@${version}`;
            return library === null ? versioned : `${versioned} of ${library}`;
        });
        const more = names.length > shown ? ` and ${names.length - shown} more` : "";
        yield {
            message: `asks for ${names.slice(0, shown).join(", ")}${more}, which no library of the sysroot has`,
            remedy: "Build against the libraries of the system that it will run on, or of an older one.",
            evidence: `undefined in DT_SYMTAB, and in no library of the closure: ${names.length}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/machine.js

const linuxOsAbi = new Set([0, 3]);
const machine = {
    id: "identity/machine",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null)
            return;
        const { target } = expected;
        const row = (0,targets_target/* architectureOf */.NJ)(target);
        const remedy = `Build it with GOOS=${target.goos} GOARCH=${target.goarch}; look for a flag, wrapper or generated file that sets another.`;
        const format = (0,targets_target/* objectFormatOf */.mS)(target);
        if (format !== "elf") {
            yield {
                message: `is an ELF file, wanted ${format} for ${target.platform}`,
                remedy,
                evidence: "e_ident[EI_MAG0..3]",
            };
            return;
        }
        if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
            yield {
                message: `is for ${machine_describe(elf)}, wanted ${machine_describe({ class: row.bits, data: row.data, machine: row.machine ?? 0 })}`,
                remedy,
                evidence: `e_ident[EI_CLASS] ${elf.class}, e_ident[EI_DATA] ${elf.data}, e_machine ${elf.machine}`,
            };
        }
        if (target.goos === "linux" && !linuxOsAbi.has(elf.osabi)) {
            yield {
                message: `is for the system with OS ABI ${elf.osabi}, wanted Linux (0 or 3)`,
                remedy,
                evidence: `e_ident[EI_OSABI] ${elf.osabi}`,
            };
        }
    },
};
function machine_describe(header) {
    const row = (0,targets_target/* architectureOfFile */.BA)(header);
    const form = `${header.class}-bit ${header.data}-endian machine ${header.machine}`;
    return row === undefined ? form : `${row.goarch} (${form})`;
}

;// CONCATENATED MODULE: ./build/audit/rules/mixed-libc.js
const glibcLibrary = /^lib(?:c|m|pthread|dl|rt|resolv)\.so\.\d+(?:\.\d+)?$/;
const muslLibrary = /^(?:libc\.so|libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1)$/;
const mixedLibc = {
    id: "load/mixed-libc",
    severity: "error",
    *check({ elf }) {
        if (elf.interpreter === null)
            return;
        const isMusl = /\/ld-musl-[^/]*$/.test(elf.interpreter);
        const others = elf.needed.filter((name) => (isMusl ? glibcLibrary : muslLibrary).test(name));
        const [seen, wanted] = isMusl ? ["glibc", "musl"] : ["musl", "glibc"];
        const symbols = isMusl && elf.glibc !== null ? [`GLIBC_${elf.glibc}`] : [];
        if (others.length + symbols.length === 0)
            return;
        yield {
            message: `has ${wanted}'s loader and needs ${[...others, ...symbols].join(", ")} of ${seen}, wanted one C library`,
            remedy: `Link everything with one C compiler, for ${wanted} or for ${seen}, and clean the build cache between them.`,
            evidence: `PT_INTERP ${elf.interpreter}, DT_NEEDED ${elf.needed.join(" ") || "none"}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/page-size.js

const pageSize = {
    id: "load/page-size",
    severity: "warning",
    *check({ elf }) {
        if (elf.page64k !== false || elf.type === "REL")
            return;
        const row = (0,targets_target/* architectureOfFile */.BA)(elf);
        if (row?.kernelPages === undefined)
            return;
        const { usual, largest } = row.kernelPages;
        const severity = (elf.maxAlign ?? 0) < usual ? "error" : "warning";
        yield {
            severity,
            message: `has segments aligned to ${elf.maxAlign} bytes, wanted ${largest}: it does not load on ${row.goarch} kernels with larger pages`,
            remedy: `Link with ldflags: -extldflags=-Wl,-z,max-page-size=${largest}`,
            evidence: `largest p_align of PT_LOAD ${elf.maxAlign}, or p_vaddr and p_offset differ modulo ${largest}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/provenance.js
const paths = {
    id: "provenance/paths",
    severity: "warning",
    *check({ builderPaths, expected }) {
        const own = builderPaths() ?? [];
        const [first] = own;
        if (first === undefined)
            return;
        yield {
            ...(expected?.trimpath === false ? { severity: "note" } : {}),
            message: `names ${own.length} folders and files of the machine that built it, such as ${first}; wanted none`,
            remedy: "Build with trimpath: true (go build -trimpath).",
            evidence: "file table of .gopclntab",
        };
    },
};
const vcs = {
    id: "provenance/vcs",
    severity: "note",
    *check({ go }) {
        if (go?.settings["vcs.modified"] !== "true")
            return;
        const revision = go.settings["vcs.revision"] ?? "unknown";
        yield {
            message: `was built from ${revision} with changes that are not committed, wanted a clean tree`,
            remedy: "Commit or ignore what `git status --short` shows before the build.",
            evidence: "build vcs.modified=true in .go.buildinfo",
        };
    },
};
const buildId = {
    id: "provenance/build-id",
    severity: "note",
    *check({ elf, go }) {
        if (go === null || elf.buildId !== null || elf.goBuildId)
            return;
        yield {
            message: "has no build id, wanted Go's or GNU's: debuggers cannot find its symbols by it",
            remedy: "Leave -buildid= out of ldflags, or add -B gobuildid.",
            evidence: "neither NT_GNU_BUILD_ID nor Go's note",
        };
    },
};

// EXTERNAL MODULE: ./build/audit/rules/rpath.js
var rpath = __webpack_require__(3225);
;// CONCATENATED MODULE: ./build/audit/rules/settings.js
const settings = {
    id: "identity/settings",
    severity: "error",
    *check({ go, expected }) {
        if (go === null || expected === null)
            return;
        const { target, cgo } = expected;
        const wanted = [
            ["GOOS", target.goos],
            ["GOARCH", target.goarch],
            ...(target.level === null ? [] : [[target.level.variable, target.level.value]]),
            ...(cgo === null ? [] : [["CGO_ENABLED", cgo ? "1" : "0"]]),
        ];
        for (const [name, value] of wanted) {
            const seen = go.settings[name];
            if (seen === undefined || spelled(name, seen) === spelled(name, value))
                continue;
            yield {
                message: `was built with ${name}=${seen}, wanted ${name}=${value} for ${target.platform}`,
                remedy: `Take ${name} out of env, GOFLAGS and \`go env -w\`, and build ${target.platform} again.`,
                evidence: `build ${name}=${seen} in .go.buildinfo (\`go version -m\` shows it)`,
            };
        }
    },
};
function spelled(name, value) {
    if (name === "GOARM") {
        const [level = "", float = level === "5" ? "softfloat" : "hardfloat"] = value.split(",");
        return `${level},${float}`;
    }
    if (name === "GOARM64") {
        const [level = "", ...options] = value.split(",");
        const all = level === "v8.0" ? options : ["lse", ...options];
        return [level, ...new Set(all)].sort().join(",");
    }
    return value;
}

;// CONCATENATED MODULE: ./build/audit/rules/size.js
const debugInfo = {
    id: "size/debug-info",
    severity: "off",
    *check({ elf }) {
        if (!elf.debugInfo)
            return;
        yield {
            message: "carries debug information, wanted none",
            remedy: "Build with ldflags: -s -w",
            evidence: ".debug_info",
        };
    },
};
const budget = {
    id: "size/budget",
    severity: "error",
    *check({ size, limits }) {
        if (limits.size === undefined || size <= limits.size)
            return;
        yield {
            message: `has ${size} bytes, wanted ${limits.size} at most`,
            remedy: "Build with ldflags: -s -w, look at `go tool nm -size -sort size`, or raise the limit.",
            evidence: `size of the file ${size}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/text-relocations.js
const textRelocations = {
    id: "load/text-relocations",
    severity: "warning",
    *check({ elf }) {
        if (!elf.textrel)
            return;
        const isMusl = elf.interpreter?.includes("/ld-musl-") === true;
        yield {
            ...(isMusl ? { severity: "error" } : {}),
            message: `has relocations in its code, wanted none: ${isMusl ? "musl" : "SELinux"} refuses to load it`,
            remedy: "Compile the C and assembly sources with -fPIC (CGO_CFLAGS=-fPIC).",
            evidence: "DT_TEXTREL, or DF_TEXTREL in DT_FLAGS",
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/audit.js

















const rules = [
    [machine, armAbi, arm_level/* armLevel */.C, isa, settings, buildinfo],
    [interpreter, pageSize, glibc, needed, libraries_symbols, rpath/* rpath */.q, mixedLibc, textRelocations],
    [execStack, relro, pie, writableCode, bti],
    [paths, vcs, buildId],
    [debugInfo, budget],
].flat();
const foreignRules = [
    foreignMachine,
    notAudited,
    settings,
    vcs,
    budget,
];
function audit(among, subject, demands) {
    return among.flatMap(({ id, severity, check }) => {
        const demanded = demands.rules.get(id);
        const level = demanded ?? severity;
        if (level === "off")
            return [];
        return [...check(subject)].map((observation) => ({
            rule: id,
            target: subject.expected?.target.platform ?? null,
            file: subject.file,
            ...observation,
            severity: demanded === undefined ? (observation.severity ?? level) : level,
        }));
    });
}

// EXTERNAL MODULE: ./build/audit/claim.js
var claim = __webpack_require__(2452);
;// CONCATENATED MODULE: ./build/audit/closure.js
function unresolvedBy(needed, imports, find) {
    const found = new Map();
    const libraries = [];
    const queue = needed.map((name) => ({ name, neededBy: "the file" }));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (found.has(next.name))
            continue;
        const library = find(next.name);
        found.set(next.name, library);
        if (library === null)
            libraries.push(next);
        const { name: neededBy } = next;
        queue.push(...(library?.needed ?? []).map((name) => ({ name, neededBy })));
    }
    const present = [...found.values()].filter((library) => library !== null);
    if (present.length < found.size)
        return { libraries, symbols: [] };
    const symbols = imports.filter(({ name, version, weak }) => {
        const wanted = version === null ? name : `${name}@${version}`;
        return !weak && !present.some(({ exports }) => exports.has(wanted));
    });
    return { libraries, symbols };
}

;// CONCATENATED MODULE: ./build/audit/members.js







const objectRules = [machine, armAbi, arm_level/* armLevel */.C];
function auditMembers(source, program, demands) {
    if (!isAr(source))
        return null;
    const objects = membersOf(source)
        .filter((member) => (0,header/* isElf */.aB)(member.source))
        .map(({ name, source: object }) => ({
        name,
        elf: (0,facts/* factsOf */.x)((0,header/* openElf */.Ag)(object)),
        size: object.size,
    }));
    const findings = objects.flatMap(({ name, elf, size }) => audit(objectRules, {
        ...program,
        file: `${program.file}(${name})`,
        size,
        elf,
        builderPaths: () => null,
        unresolved: () => null,
        instructions: () => null,
    }, demands));
    const [first] = objects;
    return first === undefined
        ? { elf: null, findings: audit([noObjects], program, demands) }
        : { elf: first.elf, findings };
}
const noObjects = {
    id: "identity/format",
    severity: "note",
    *check() {
        yield {
            message: "is an archive without ELF objects in it, and was not audited",
            remedy: "Nothing to do where its objects are of another format.",
            evidence: "no member begins with \\x7fELF",
        };
    },
};

// EXTERNAL MODULE: ./build/audit/policy.js
var audit_policy = __webpack_require__(9420);
;// CONCATENATED MODULE: ./build/audit/sizes.js

const goTables = /^(?:\.data\.rel\.ro)?\.(?:gopclntab|gosymtab|typelink|itablink|go\.\w+)$/;
function sizesOf(table) {
    if (table.length === 0)
        return null;
    const sections = (0,elf_sections/* sectionSizes */.Qs)(table);
    const sum = (belongs) => sections.filter(belongs).reduce((total, { bytes }) => total + bytes, 0);
    const isCode = ({ executable }) => executable;
    const isTable = ({ name }) => goTables.test(name);
    return {
        code: sum(isCode),
        data: sum((one) => one.loaded && !isCode(one) && !isTable(one)),
        goTables: sum(isTable),
        debug: sum((one) => !one.loaded && !isTable(one)),
        ...(0,elf_sections/* countEntries */.EX)(table),
    };
}

;// CONCATENATED MODULE: ./build/audit/inspect.js

















function isProgram(source) {
    if ((0,header/* isElf */.aB)(source) || isAr(source))
        return true;
    try {
        return identifyForeign(source) !== null;
    }
    catch (error) {
        if (!(error instanceof elf_error/* ElfError */.Q))
            throw error;
        return true;
    }
}
function inspect(source, file, expected, policy) {
    const program = { file, size: source.size, go: null, limits: {}, expected };
    try {
        if ((0,header/* isElf */.aB)(source))
            return inspectElf(source, program, policy);
        return (inspectForeign(source, program, policy) ??
            inspectArchive(source, program, policy) ??
            unread(program, policy));
    }
    catch (error) {
        if (!(error instanceof elf_error/* ElfError */.Q))
            throw error;
        return refused(malformed(error), program, policy);
    }
}
function inspectElf(source, program, policy) {
    const opened = (0,header/* openElf */.Ag)(source);
    const elf = (0,facts/* factsOf */.x)(opened);
    const go = buildInfoOf(opened);
    const demands = (0,audit_policy/* demandsOn */.gq)(policy, program.expected?.target ?? (0,claim/* claimedTarget */.t)({ elf, go }));
    const subject = {
        ...program,
        elf,
        go,
        limits: demands.limits,
        builderPaths: () => (go === null ? null : absoluteSourcePathsOf(opened)),
        unresolved: once(() => unresolvedIn(opened, elf, program.expected)),
        instructions: () => countInstructions(opened),
    };
    const sizes = sizesOf(opened.sections);
    return { elf, go, sizes, ...judged(audit(rules, subject, demands)) };
}
function unresolvedIn(file, { needed }, expected) {
    const find = expected?.findLibrary ?? null;
    if (find === null || needed.length === 0)
        return null;
    return unresolvedBy(needed, (0,symbols/* symbolsOf */.Z)(file).imports, find);
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
function inspectForeign(source, program, policy) {
    const foreign = identifyForeign(source);
    if (foreign === null)
        return null;
    const { go } = foreign;
    const demands = (0,audit_policy/* demandsOn */.gq)(policy, program.expected?.target ?? (0,claim/* claimedTarget */.t)({ elf: null, go }));
    const subject = { ...program, go, limits: demands.limits, foreign };
    return { elf: null, go, sizes: null, ...judged(audit(foreignRules, subject, demands)) };
}
function inspectArchive(source, program, policy) {
    const demands = (0,audit_policy/* demandsOn */.gq)(policy, program.expected?.target ?? null);
    const audited = auditMembers(source, program, demands);
    return audited === null ? null : { ...audited, go: null, sizes: null, runnable: false };
}
function unread(program, policy) {
    const { expected } = program;
    const format = expected === null ? "elf" : (0,targets_target/* objectFormatOf */.mS)(expected.target);
    if (format !== "xcoff" && format !== "a.out")
        return refused(noProgram, program, policy);
    const demands = (0,audit_policy/* demandsOn */.gq)(policy, expected?.target ?? null);
    return {
        elf: null,
        go: null,
        sizes: null,
        findings: audit([unknownFormat], program, demands),
        runnable: true,
    };
}
function refused(rule, program, policy) {
    const demands = (0,audit_policy/* demandsOn */.gq)(policy, program.expected?.target ?? null);
    return {
        elf: null,
        go: null,
        sizes: null,
        findings: audit([rule], program, demands),
        runnable: false,
    };
}
function judged(findings) {
    return { findings, runnable: !findings.some(({ rule }) => rule === "identity/machine") };
}
const noProgram = {
    id: "identity/format",
    severity: "error",
    *check({ expected }) {
        yield {
            message: `is no program: neither ELF nor Mach-O, PE or WebAssembly${expected === null ? "" : `, wanted a program for ${expected.target.platform}`}`,
            remedy: "Build it again; `file` shows what it is.",
            evidence: "its first bytes",
        };
    },
};
function malformed({ field, offset, code, message }) {
    return {
        id: "identity/format",
        severity: "error",
        *check() {
            yield {
                message: `is no whole program: ${field} at offset ${offset} is ${code}`,
                remedy: "Build it again; `file` and `readelf -h` show what it is.",
                evidence: message,
            };
        },
    };
}


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ builtInPolicy),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   gq: () => (/* binding */ demandsOn)
/* harmony export */ });
const builtInPolicy = {
    rules: new Map(),
    limits: {},
    targets: [],
    waivers: [],
};
function demandsOn(policy, target) {
    const own = target === null ? [] : policy.targets.filter(({ covers }) => covers(target));
    return {
        rules: new Map([policy, ...own].flatMap(({ rules }) => [...rules])),
        limits: Object.assign({}, policy.limits, ...own.map(({ limits }) => limits)),
    };
}
function applyWaivers(findings, waivers, today) {
    const open = [];
    const waived = [];
    for (const finding of findings) {
        const covering = waivers.filter(({ rule, covers }) => rule === finding.rule && covers(finding));
        const valid = covering.find(({ expires }) => expires >= today);
        const [expired] = covering;
        if (valid !== undefined) {
            waived.push({ finding, reason: valid.reason, expires: valid.expires });
        }
        else if (expired !== undefined) {
            const message = `${finding.message} (its waiver ended on ${expired.expires}: ${expired.reason})`;
            open.push({ ...finding, message });
        }
        else {
            open.push(finding);
        }
    }
    return { open, waived };
}


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ armLevel),
/* harmony export */   j: () => (/* binding */ armLevelNeededBy)
/* harmony export */ });
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4920);


const armLevel = {
    id: "identity/arm-level",
    severity: "error",
    *check(subject) {
        const { elf, expected } = subject;
        const promised = promisedLevel(subject);
        if (elf.machine !== 40 || promised === null)
            return;
        if (elf.armAttributes === null) {
            yield* loadedLibraries(elf, promised);
            return;
        }
        const needed = armLevelNeededBy(elf.armAttributes);
        if (needed <= promised.level)
            return;
        const { cpuArch, fpArch } = elf.armAttributes;
        yield {
            message: `has C code for ARMv${needed}, wanted no more than ARMv${promised.level} (${promised.by})`,
            remedy: `Link C libraries that were compiled for ARMv${promised.level}` +
                (expected !== null && (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isSoftFloat */ .jP)(expected.target)
                    ? " (Debian's armel has them)"
                    : " (Debian's armhf has ARMv7; Raspberry Pi OS has ARMv6)") +
                `, set cgo: off, or ask for linux/arm/v${Math.min(needed, 7)}.`,
            evidence: `.ARM.attributes: Tag_CPU_arch ${cpuArch ?? "absent"}, Tag_FP_arch ${fpArch ?? "absent"}`,
        };
    },
};
function* loadedLibraries({ interpreter, needed }, promised) {
    if (interpreter !== armhfLoader || needed.length === 0 || promised.level >= 7)
        return;
    yield {
        severity: "warning",
        message: `loads armhf's ${needed.join(", ")}, which Debian and Ubuntu have for ARMv7, wanted no more than ARMv${promised.level} (${promised.by})`,
        remedy: "Set cgo: off for a static file, or run it where these libraries are for that machine (Raspberry Pi OS).",
        evidence: `PT_INTERP ${interpreter}, no .ARM.attributes`,
    };
}
const armhfLoader = _targets_architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f.get("arm")?.linux?.interpreter.gnu;
function promisedLevel({ expected, go }) {
    if (expected !== null) {
        const level = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_1__/* .armLevelOf */ ._6)(expected.target);
        return level === null ? null : { level, by: expected.target.platform };
    }
    const recorded = go?.settings["GOARM"];
    const level = Number.parseInt(recorded ?? "", 10);
    return Number.isNaN(level) ? null : { level, by: `GOARM=${recorded}` };
}
function armLevelNeededBy({ cpuArch, fpArch }) {
    const cpu = cpuArch ?? 0;
    const byCpu = cpu <= 5 ? 5 : [6, 7, 9].includes(cpu) ? 6 : cpu < 14 ? 7 : 8;
    const fp = fpArch ?? 0;
    const byFp = fp === 0 ? 5 : fp <= 2 ? 6 : fp <= 6 ? 7 : 8;
    return Math.max(byCpu, byFp);
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isPortableFolder),
/* harmony export */   q: () => (/* binding */ rpath)
/* harmony export */ });
const systemFolder = /^\/(?:usr\/(?:local\/)?)?lib(?:32|64|exec)?(?:\/|$)|^\/opt\//;
const rpath = {
    id: "load/rpath",
    severity: "warning",
    *check({ elf }) {
        for (const [tag, value] of [
            ["DT_RPATH", elf.rpath],
            ["DT_RUNPATH", elf.runpath],
        ]) {
            if (value === null)
                continue;
            const foreign = value.split(":").filter((folder) => !isPortableFolder(folder));
            if (foreign.length === 0)
                continue;
            const named = foreign.map((folder) => (folder === "" ? "the working directory" : folder));
            yield {
                message: `looks for libraries in ${named.join(", ")}, wanted $ORIGIN or a folder of the system`,
                remedy: "Leave -rpath out of CGO_LDFLAGS, or write it as -Wl,-rpath,'$ORIGIN/../lib'; `fix: rpath` mends products.",
                evidence: `${tag} ${value}`,
            };
        }
    },
};
function isPortableFolder(folder) {
    return /^\$(?:ORIGIN|\{ORIGIN\})(?:\/|$)/.test(folder) || systemFolder.test(folder);
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _audit_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);




async function readPolicy({ policy, workingDirectory }) {
    if (policy === "")
        return _audit_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .Cl;
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 3905));
    if (/[\n{]|:\s/.test(policy))
        return parsePolicy(policy, "policy");
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, policy), "utf8");
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`policy: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, policy)} cannot be read (${cause.code})`, { remedy: "Name a file in working-directory, or write the YAML itself.", cause });
    }
    return parsePolicy(text, policy);
}
function judgedBy(policy, findings) {
    const today = new Date().toISOString().slice(0, "2026-11-24".length);
    const { open, waived } = (0,_audit_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .applyWaivers */ .Kw)(findings, policy.waivers, today);
    return {
        findings: open,
        waived: waived.map(({ finding, reason, expires }) => ({ ...finding, reason, expires })),
    };
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Pages),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);

const pageSize = 4 << 10;
const mostPages = 64;
const largestRange = 16 << 20;
const longestText = 64 << 10;
const mostText = 8 << 20;
class Pages {
    size;
    #source;
    #kept = new Map();
    #textLeft = mostText;
    constructor(source) {
        this.#source = source;
        this.size = source.size;
    }
    read(offset, length, field) {
        if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) {
            const detail = `${length} bytes are wanted, the file has ${this.size} in all`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("truncated", field, offset, detail);
        }
        if (length > largestRange) {
            const detail = `${length} bytes; at most ${largestRange} are read`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", field, offset, detail);
        }
        if (length === 0)
            return new Uint8Array();
        const within = offset % pageSize;
        if (within + length > pageSize)
            return this.#source.read(offset, length);
        return this.#page(offset - within).subarray(within, within + length);
    }
    text(offset, field, end = this.size) {
        const limit = Math.min(end, this.size, offset + longestText);
        const parts = [];
        for (let at = offset; at < limit;) {
            const length = Math.min(pageSize - (at % pageSize), limit - at);
            const bytes = this.read(at, length, field);
            const nul = bytes.indexOf(0);
            parts.push(nul < 0 ? bytes : bytes.subarray(0, nul));
            if (nul >= 0)
                return this.decode(parts.length === 1 ? bytes.subarray(0, nul) : join(parts));
            at += length;
        }
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", field, offset, "the text does not end");
    }
    textIn(bytes, at, field, start) {
        const window = bytes.subarray(at, at + longestText);
        const nul = window.indexOf(0);
        if (nul >= 0)
            return this.decode(window.subarray(0, nul));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", field, start + at, "the text does not end");
    }
    decode(bytes) {
        this.#textLeft -= bytes.length + 1;
        if (this.#textLeft >= 0)
            return decodeText(bytes);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", "text", this.size, `more than ${mostText} bytes of it`);
    }
    #page(offset) {
        const kept = this.#kept.get(offset);
        if (kept !== undefined)
            return kept;
        const [oldest] = this.#kept.keys();
        if (this.#kept.size >= mostPages && oldest !== undefined)
            this.#kept.delete(oldest);
        const page = this.#source.read(offset, Math.min(pageSize, this.size - offset));
        this.#kept.set(offset, page);
        return page;
    }
}
function join(parts) {
    const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
const utf8 = new TextDecoder();
function decodeText(bytes) {
    if (bytes.length > 32)
        return utf8.decode(bytes);
    let text = "";
    for (const byte of bytes) {
        if (byte >= 0x80)
            return utf8.decode(bytes);
        text += String.fromCharCode(byte);
    }
    return text;
}


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ hasBit),
/* harmony export */   df: () => (/* binding */ df),
/* harmony export */   dt: () => (/* binding */ dt),
/* harmony export */   os: () => (/* binding */ readDynamic),
/* harmony export */   oy: () => (/* binding */ df1)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(774);



const dyn = {
    size: [8, 16],
    fields: { d_tag: [0, 0, "word"], d_val: [4, 8, "word"] },
};
const dt = {
    null: 0,
    needed: 1,
    hash: 4,
    strtab: 5,
    symtab: 6,
    rela: 7,
    relasz: 8,
    strsz: 10,
    soname: 14,
    rpath: 15,
    rel: 17,
    relsz: 18,
    textrel: 22,
    bindNow: 24,
    runpath: 29,
    flags: 30,
    gnuHash: 0x6ffffef5,
    versym: 0x6ffffff0,
    relacount: 0x6ffffff9,
    relcount: 0x6ffffffa,
    flags1: 0x6ffffffb,
    verdef: 0x6ffffffc,
    verdefnum: 0x6ffffffd,
    verneed: 0x6ffffffe,
    verneednum: 0x6fffffff,
    mipsSymtabno: 0x70000011,
};
const df = { textrel: 4, bindNow: 8 };
const df1 = { now: 1, pie: 0x08000000 };
const mostEntries = 1 << 14;
const mostNeeded = 4096;
function readDynamic(file) {
    const { segments, pages } = file;
    const segment = segments.find(({ p_type, p_filesz }) => p_type === _segments_js__WEBPACK_IMPORTED_MODULE_2__.pt.dynamic && p_filesz > 0);
    if (segment === undefined)
        return null;
    const { values, needed } = readEntries(file, segment.p_offset, segment.p_filesz);
    const table = values.get(dt.strtab);
    const strings = table === undefined ? null : (0,_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(segments, table, "DT_STRTAB").offset;
    const text = ({ value, offset }, field) => {
        if (strings !== null)
            return pages.text(strings + value, field);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", field, offset, "there is no DT_STRTAB");
    };
    const optional = (tag, field) => {
        const at = values.get(tag);
        return at === undefined ? null : text(at, field);
    };
    return {
        values,
        needed: needed.map((at) => text(at, "DT_NEEDED")),
        soname: optional(dt.soname, "DT_SONAME"),
        rpath: optional(dt.rpath, "DT_RPATH"),
        runpath: optional(dt.runpath, "DT_RUNPATH"),
    };
}
function readEntries(file, start, bytes) {
    const size = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(dyn, file.encoding);
    const count = Math.floor(bytes / size);
    const table = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(file, start, Math.min(count, mostEntries) * size, "PT_DYNAMIC");
    const values = new Map();
    const needed = [];
    for (let at = 0; at < table.length; at += size) {
        const tag = table.value(dyn, at, "d_tag");
        if (tag === dt.null)
            break;
        const entry = { value: table.value(dyn, at, "d_val"), offset: start + at };
        if (!values.has(tag))
            values.set(tag, entry);
        if (tag !== dt.needed)
            continue;
        if (needed.push(entry) > mostNeeded) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", "DT_NEEDED", start + at, `more than ${mostNeeded} of them`);
        }
    }
    return { values, needed };
}
function hasBit(dynamic, tag, bit) {
    return ((dynamic?.values.get(tag)?.value ?? 0) & bit) !== 0;
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ElfError)
/* harmony export */ });
class ElfError extends Error {
    name = "ElfError";
    code;
    field;
    offset;
    constructor(code, field, offset, detail) {
        super(`${field} at offset ${offset}: ${detail}`);
        this.code = code;
        this.field = field;
        this.offset = offset;
    }
}


/***/ }),

/***/ 7151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./build/elf/error.js
var error = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/elf/layout.js
var layout = __webpack_require__(2890);
// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(8436);
;// CONCATENATED MODULE: ./build/elf/arm-attributes.js




const formatVersion = 0x41;
const vendor = "aeabi";
const tag = {
    file: 1,
    cpuRawName: 4,
    cpuName: 5,
    cpuArch: 6,
    fpArch: 10,
    abiVfpArgs: 28,
    compatibility: 32,
};
const mostBytes = 1 << 16;
function readArmAttributes(file) {
    if (file.header.e_machine !== header/* machines */.JR.arm)
        return null;
    const section = file.sections.find(({ sh_type }) => sh_type === elf_sections/* sht */.oQ.armAttributes);
    if (section === undefined || section.sh_size === 0)
        return null;
    const { sh_offset: start, sh_size: size } = section;
    if (size > mostBytes) {
        throw new error/* ElfError */.Q("too-large", ".ARM.attributes", start, `${size} bytes`);
    }
    const all = (0,layout/* readFields */.qU)(file, start, size, ".ARM.attributes");
    if (all.u8(0, "format-version") !== formatVersion)
        return null;
    for (let at = 1; at < all.length;) {
        const length = atLeast(5, all, at, all.u32(at, "subsection length"));
        const subsection = all.slice(at, length, "subsection");
        const name = subsection.slice(4, Math.min(vendor.length + 1, length - 4), "vendor-name").bytes;
        if (String.fromCharCode(...name) === `${vendor}\0`) {
            return readFileAttributes(subsection, 4 + name.length);
        }
        at += length;
    }
    return null;
}
function readFileAttributes(subsection, start) {
    for (let at = start; at < subsection.length;) {
        const kind = subsection.u8(at, "sub-subsection tag");
        const length = atLeast(5, subsection, at, subsection.u32(at + 1, "sub-subsection size"));
        const attributes = subsection.slice(at, length, "sub-subsection");
        if (kind === tag.file)
            return readTags(attributes, 5);
        at += length;
    }
    return null;
}
function readTags(attributes, start) {
    const values = new Map();
    let at = start;
    while (at < attributes.length) {
        const name = uleb128();
        if (name === tag.compatibility)
            uleb128();
        if (isText(name))
            skipText();
        else
            values.set(name, uleb128());
    }
    const value = (name) => values.get(name) ?? null;
    return {
        cpuArch: value(tag.cpuArch),
        fpArch: value(tag.fpArch),
        vfpArgs: value(tag.abiVfpArgs),
    };
    function uleb128() {
        let result = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = attributes.u8(at, "ULEB128");
            at += 1;
            result += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return result;
        }
        throw new error/* ElfError */.Q("malformed", "ULEB128", attributes.start + at, "it does not end");
    }
    function skipText() {
        while (attributes.u8(at, "NTBS") !== 0)
            at += 1;
        at += 1;
    }
}
function isText(name) {
    return (name === tag.cpuRawName ||
        name === tag.cpuName ||
        name === tag.compatibility ||
        (name > 32 && name % 2 === 1));
}
function atLeast(least, fields, at, length) {
    if (length >= least)
        return length;
    throw new error/* ElfError */.Q("malformed", "length", fields.start + at, `it is ${length}`);
}

// EXTERNAL MODULE: ./build/elf/dynamic.js
var elf_dynamic = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/elf/segments.js
var elf_segments = __webpack_require__(774);
;// CONCATENATED MODULE: ./build/elf/identity.js


const types = {
    1: "REL",
    2: "EXEC",
    3: "DYN",
    4: "CORE",
};
function readIdentity(source) {
    const { header, ...image } = readHeader(source);
    return identityOf(header, readInterpreter(image, readSegments(image, header)));
}
function identityOf(header, interpreter) {
    return {
        class: header.class,
        data: header.data,
        machine: header.e_machine,
        type: types[header.e_type] ?? header.e_type,
        osabi: header.osabi,
        flags: header.e_flags,
        interpreter,
    };
}

;// CONCATENATED MODULE: ./build/elf/notes.js





const nhdr = {
    size: [12, 12],
    fields: { n_namesz: [0, 0, "u32"], n_descsz: [4, 4, "u32"], n_type: [8, 8, "u32"] },
};
const gnuBuildId = 3;
const gnuPropertyType0 = 5;
const goBuildId = 4;
const aarch64Features = 0xc0000000;
const x86Features = 0xc0000002;
const notes_mostBytes = 1 << 19;
const etCore = 4;
function readNotes(file) {
    let buildId = null;
    let hasGoBuildId = false;
    let properties = null;
    let left = notes_mostBytes;
    for (const { offset, size, align } of file.header.e_type === etCore ? [] : placesOf(file)) {
        left -= size;
        if (left < 0) {
            throw new error/* ElfError */.Q("too-large", "PT_NOTE", offset, `more than ${notes_mostBytes} bytes of notes`);
        }
        for (const note of notesIn((0,layout/* readFields */.qU)(file, offset, size, "PT_NOTE"), align)) {
            if (isNamed(note, "GNU") && note.type === gnuBuildId) {
                buildId ??= hexadecimal(note.content.bytes);
            }
            if (isNamed(note, "GNU") && note.type === gnuPropertyType0) {
                properties ??= readProperties(note.content, file.header.e_machine);
            }
            if (isNamed(note, "Go") && note.type === goBuildId)
                hasGoBuildId = true;
        }
    }
    return { buildId, goBuildId: hasGoBuildId, properties };
}
function placesOf({ segments, sections }) {
    const places = [];
    const isKnown = (offset, size) => places.some((place) => offset >= place.offset && offset + size <= place.offset + place.size);
    const add = (offset, size, align) => {
        if (size > 0 && !(places.length < 256 && isKnown(offset, size))) {
            places.push({ offset, size, align });
        }
    };
    for (const { p_type, p_offset, p_filesz, p_align } of segments) {
        if (p_type === elf_segments.pt.note || p_type === elf_segments.pt.gnuProperty)
            add(p_offset, p_filesz, p_align);
    }
    for (const { sh_type, sh_offset, sh_size, sh_addralign } of sections) {
        if (sh_type === elf_sections/* sht */.oQ.note)
            add(sh_offset, sh_size, sh_addralign);
    }
    return places;
}
function* notesIn(notes, align) {
    const unit = align === 8 ? 8 : 4;
    const padded = (length) => Math.ceil(length / unit) * unit;
    const size = (0,layout/* sizeOf */.$d)(nhdr, notes.encoding);
    for (let at = 0; at + size <= notes.length;) {
        const { n_namesz, n_descsz, n_type } = notes.row(nhdr, at);
        const start = at + padded(size + n_namesz);
        yield {
            name: notes.slice(at + size, n_namesz, "n_name").bytes,
            type: n_type,
            content: notes.slice(Math.min(start, notes.length), n_descsz, "n_desc"),
        };
        at = start + padded(n_descsz);
    }
}
function isNamed({ name }, wanted) {
    return (name.length > wanted.length &&
        name.every((byte, at) => byte === (at < wanted.length ? wanted.charCodeAt(at) : 0)));
}
function readProperties(content, machine) {
    const isArm = machine === header/* machines */.JR.aarch64;
    const isX86 = machine === header/* machines */.JR.x86_64 || machine === header/* machines */.JR.i386;
    const word = content.encoding.wide ? 8 : 4;
    let arm = 0;
    let x86 = 0;
    for (let at = 0; at + 8 <= content.length;) {
        const type = content.u32(at, "pr_type");
        const size = content.u32(at + 4, "pr_datasz");
        if (isArm && type === aarch64Features)
            arm = content.u32(at + 8, "pr_data");
        if (isX86 && type === x86Features)
            x86 = content.u32(at + 8, "pr_data");
        at += 8 + Math.ceil(size / word) * word;
    }
    return {
        bti: (arm & 1) !== 0,
        pac: (arm & 2) !== 0,
        gcs: (arm & 4) !== 0,
        ibt: (x86 & 1) !== 0,
        shstk: (x86 & 2) !== 0,
    };
}
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function hexadecimal(bytes) {
    return Array.from(bytes, (byte) => digits[byte]).join("");
}

// EXTERNAL MODULE: ./build/elf/versions.js
var versions = __webpack_require__(9621);
;// CONCATENATED MODULE: ./build/elf/facts.js








function readElf(source) {
    return factsOf((0,header/* openElf */.Ag)(source));
}
function factsOf(file) {
    const { header, segments, sections } = file;
    const dynamic = (0,elf_dynamic/* readDynamic */.os)(file);
    const loads = segments.filter(({ p_type }) => p_type === elf_segments.pt.load);
    const stack = segments.find(({ p_type }) => p_type === elf_segments.pt.gnuStack);
    const identity = identityOf(header, (0,elf_segments/* readInterpreter */.bz)(file, segments));
    const needs = dynamic === null ? [] : (0,versions/* readVersionNeeds */.U3)(file, dynamic);
    const { buildId, goBuildId, properties } = readNotes(file);
    return {
        ...identity,
        needed: dynamic?.needed ?? [],
        soname: dynamic?.soname ?? null,
        rpath: dynamic?.rpath ?? null,
        runpath: dynamic?.runpath ?? null,
        execStack: stack === undefined ? null : (stack.p_flags & elf_segments.pf.x) !== 0,
        relro: relroOf(segments, dynamic),
        pie: isPie(identity, dynamic),
        textrel: dynamic?.values.has(elf_dynamic.dt.textrel) === true || (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags, elf_dynamic.df.textrel),
        writableCode: loads.some(({ p_flags }) => (p_flags & (elf_segments.pf.w | elf_segments.pf.x)) === (elf_segments.pf.w | elf_segments.pf.x)),
        maxAlign: loads.reduce((most, { p_align }) => Math.max(most ?? 0, p_align), null),
        page64k: loads.length === 0 ? null : loads.every(elf_segments/* loadsWith64k */.DX),
        glibc: (0,versions/* glibcFloor */.uq)(needs),
        stripped: !sections.some(({ sh_type }) => sh_type === elf_sections/* sht */.oQ.symtab),
        debugInfo: sections.some(({ name }) => name === ".debug_info" || name === ".zdebug_info"),
        buildId,
        goBuildId,
        armAttributes: readArmAttributes(file),
        properties,
    };
}
function relroOf(segments, dynamic) {
    if (!segments.some(({ p_type }) => p_type === elf_segments.pt.gnuRelro))
        return "none";
    const bindsNow = dynamic?.values.has(elf_dynamic.dt.bindNow) === true ||
        (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags, elf_dynamic.df.bindNow) ||
        (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags1, elf_dynamic/* df1 */.oy.now);
    return bindsNow ? "full" : "partial";
}
function isPie({ type, interpreter }, dynamic) {
    if ((0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags1, elf_dynamic/* df1 */.oy.pie))
        return true;
    return type === "DYN" && interpreter !== null && (dynamic?.soname ?? null) === null;
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ openElf),
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   aB: () => (/* binding */ isElf)
/* harmony export */ });
/* unused harmony exports ehdr, readHeader */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2769);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8436);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(774);





const ehdr = {
    size: [52, 64],
    fields: {
        e_type: [16, 16, "u16"],
        e_machine: [18, 18, "u16"],
        e_version: [20, 20, "u32"],
        e_entry: [24, 24, "word"],
        e_phoff: [28, 32, "word"],
        e_shoff: [32, 40, "word"],
        e_flags: [36, 48, "u32"],
        e_ehsize: [40, 52, "u16"],
        e_phentsize: [42, 54, "u16"],
        e_phnum: [44, 56, "u16"],
        e_shentsize: [46, 58, "u16"],
        e_shnum: [48, 60, "u16"],
        e_shstrndx: [50, 62, "u16"],
    },
};
const magic = [0x7f, 0x45, 0x4c, 0x46];
const identSize = 16;
const machines = {
    i386: 3,
    mips: 8,
    s390: 22,
    arm: 40,
    x86_64: 62,
    aarch64: 183,
};
function isElf(source) {
    if (source.size < magic.length)
        return false;
    const start = source.read(0, magic.length);
    return magic.every((byte, at) => start[at] === byte);
}
function openElf(source) {
    const { header, ...image } = readHeader(source);
    return {
        ...image,
        header,
        segments: (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__/* .readSegments */ .lZ)(image, header),
        sections: (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .readSections */ .jn)(image, header),
    };
}
function readHeader(source) {
    const pages = new _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pages */ .b(source);
    const start = pages.read(0, Math.min(identSize, pages.size), "e_ident");
    if (!magic.every((byte, at) => start[at] === byte)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("not-elf", "e_ident[EI_MAG0..3]", 0, "it is not \\x7fELF");
    }
    const ident = pages.read(0, identSize, "e_ident");
    const [, , , , fileClass = 0, data = 0, version = 0, osabi = 0] = ident;
    if (fileClass !== 1 && fileClass !== 2)
        throw malformed("e_ident[EI_CLASS]", 4, fileClass);
    if (data !== 1 && data !== 2)
        throw malformed("e_ident[EI_DATA]", 5, data);
    if (version !== 1)
        throw malformed("e_ident[EI_VERSION]", 6, version);
    const encoding = { little: data === 1, wide: fileClass === 2 };
    const image = { pages, encoding };
    const header = {
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(image, ehdr, 0, "Ehdr"),
        class: encoding.wide ? 64 : 32,
        data: encoding.little ? "little" : "big",
        osabi,
    };
    return { ...image, header };
}
function malformed(field, offset, value) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("malformed", field, offset, `it is ${value}`);
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);

function sizeOf({ size }, { wide }) {
    return size[wide ? 1 : 0];
}
function readFields({ pages, encoding }, offset, length, field) {
    return new Fields(pages.read(offset, length, field), encoding, offset);
}
function readRow(image, layout, offset, field) {
    return readFields(image, offset, sizeOf(layout, image.encoding), field).row(layout, 0);
}
class Fields {
    bytes;
    encoding;
    start;
    #view;
    constructor(bytes, encoding, start) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.start = start;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    get length() {
        return this.bytes.length;
    }
    value({ fields }, at, name) {
        const [in32, in64, form] = fields[name];
        const place = at + (this.encoding.wide ? in64 : in32);
        if (form === "u32")
            return this.u32(place, name);
        if (form === "word")
            return this.word(place, name);
        return form === "u16" ? this.u16(place, name) : this.u8(place, name);
    }
    row(layout, at) {
        const { little, wide } = this.encoding;
        const view = this.#view;
        const row = {};
        this.#check(at, sizeOf(layout, this.encoding), "structure");
        for (const name in layout.fields) {
            const [in32, in64, form] = layout.fields[name];
            const place = at + (wide ? in64 : in32);
            if (form === "u8")
                row[name] = view.getUint8(place);
            else if (form === "u16")
                row[name] = view.getUint16(place, little);
            else if (form === "u32" || !wide)
                row[name] = view.getUint32(place, little);
            else {
                const high = view.getUint32(little ? place + 4 : place, little);
                row[name] = high * 2 ** 32 + view.getUint32(little ? place : place + 4, little);
            }
        }
        return row;
    }
    u8(at, field) {
        this.#check(at, 1, field);
        return this.#view.getUint8(at);
    }
    u16(at, field) {
        this.#check(at, 2, field);
        return this.#view.getUint16(at, this.encoding.little);
    }
    u32(at, field) {
        this.#check(at, 4, field);
        return this.#view.getUint32(at, this.encoding.little);
    }
    word(at, field) {
        if (!this.encoding.wide)
            return this.u32(at, field);
        this.#check(at, 8, field);
        const { little } = this.encoding;
        const high = this.#view.getUint32(little ? at + 4 : at, little);
        return high * 2 ** 32 + this.#view.getUint32(little ? at : at + 4, little);
    }
    low16(at) {
        const { little, wide } = this.encoding;
        const place = little ? at : at + (wide ? 6 : 2);
        return this.u16(place, "low bits");
    }
    slice(at, length, field) {
        this.#check(at, length, field);
        return new Fields(this.bytes.subarray(at, at + length), this.encoding, this.start + at);
    }
    #check(at, length, field) {
        if (at >= 0 && length >= 0 && at + length <= this.bytes.length)
            return;
        const detail = `${length} bytes at ${at} of a range of ${this.bytes.length}`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("truncated", field, this.start + at, detail);
    }
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Mj: () => (/* binding */ shdr),
/* harmony export */   Qs: () => (/* binding */ sectionSizes),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   oQ: () => (/* binding */ sht)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);


const shdr = {
    size: [40, 64],
    fields: {
        sh_name: [0, 0, "u32"],
        sh_type: [4, 4, "u32"],
        sh_flags: [8, 8, "word"],
        sh_addr: [12, 16, "word"],
        sh_offset: [16, 24, "word"],
        sh_size: [20, 32, "word"],
        sh_link: [24, 40, "u32"],
        sh_info: [28, 44, "u32"],
        sh_addralign: [32, 48, "word"],
        sh_entsize: [36, 56, "word"],
    },
};
const sht = {
    null: 0,
    symtab: 2,
    rela: 4,
    note: 7,
    nobits: 8,
    rel: 9,
    dynsym: 11,
    armAttributes: 0x70000003,
};
const shfAlloc = 2;
const shfExecinstr = 4;
const extendedIndex = 0xffff;
const mostSections = 1 << 16;
const mostNameBytes = 4 << 20;
function readSections(image, header) {
    const { e_shoff: start, e_shentsize: stride } = header;
    if (start === 0)
        return [];
    const size = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(shdr, image.encoding);
    if (stride < size) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", "e_shentsize", 0, `it is ${stride}, a Shdr has ${size}`);
    }
    const first = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readRow */ .zK)(image, shdr, start, "Shdr[0]");
    const count = header.e_shnum === 0 ? first.sh_size : header.e_shnum;
    if (count === 0)
        return [];
    if (count > mostSections) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", "e_shnum", 0, `${count}; at most ${mostSections} are read`);
    }
    const table = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(image, start, (count - 1) * stride + size, "Shdr");
    const { e_shstrndx } = header;
    const index = e_shstrndx === extendedIndex ? first.sh_link : e_shstrndx;
    const names = index < count ? table.row(shdr, index * stride) : undefined;
    const nameOf = readNames(image, names);
    return Array.from({ length: count }, (_, at) => {
        const row = table.row(shdr, at * stride);
        return Object.assign(row, { name: nameOf(row.sh_name) });
    });
}
function readNames({ pages }, table) {
    if (table === undefined || table.sh_type === sht.null || table.sh_type === sht.nobits) {
        return () => "";
    }
    const { sh_offset: start, sh_size: size } = table;
    if (size > mostNameBytes) {
        const detail = `${size} bytes; at most ${mostNameBytes} are read`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", ".shstrtab", start, detail);
    }
    const bytes = pages.read(start, size, ".shstrtab");
    return (at) => (at < size ? pages.textIn(bytes, at, "sh_name", start) : "");
}
function countEntries(sections) {
    const of = (...types) => sections
        .filter(({ sh_type }) => types.includes(sh_type))
        .reduce((sum, one) => sum + Math.floor(one.sh_size / Math.max(1, one.sh_entsize)), 0);
    return {
        symbols: of(sht.symtab),
        dynamicSymbols: of(sht.dynsym),
        relocations: of(sht.rel, sht.rela),
    };
}
function sectionSizes(sections) {
    return sections
        .filter(({ sh_type }) => sh_type !== sht.null)
        .map(({ name, sh_type, sh_size, sh_flags }) => ({
        name,
        bytes: sh_type === sht.nobits ? 0 : sh_size,
        loaded: sh_flags % (2 * shfAlloc) >= shfAlloc,
        executable: sh_flags % (2 * shfExecinstr) >= shfExecinstr,
    }));
}


/***/ }),

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ loadsWith64k),
/* harmony export */   FJ: () => (/* binding */ addressedBy),
/* harmony export */   bz: () => (/* binding */ readInterpreter),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   pf: () => (/* binding */ pf),
/* harmony export */   pt: () => (/* binding */ pt),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export phdr */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8436);



const phdr = {
    size: [32, 56],
    fields: {
        p_type: [0, 0, "u32"],
        p_flags: [24, 4, "u32"],
        p_offset: [4, 8, "word"],
        p_vaddr: [8, 16, "word"],
        p_filesz: [16, 32, "word"],
        p_memsz: [20, 40, "word"],
        p_align: [28, 48, "word"],
    },
};
const pt = {
    load: 1,
    dynamic: 2,
    interp: 3,
    note: 4,
    gnuStack: 0x6474e551,
    gnuRelro: 0x6474e552,
    gnuProperty: 0x6474e553,
};
const pf = { x: 1, w: 2 };
const extendedNumber = 0xffff;
const mostSegments = 1 << 14;
const largestPage = 64 << 10;
function readSegments(image, header) {
    const { e_phoff: start, e_phentsize: stride } = header;
    const extended = header.e_phnum === extendedNumber && header.e_shoff !== 0;
    const count = extended ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readRow */ .zK)(image, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .shdr */ .Mj, header.e_shoff, "Shdr[0]").sh_info : header.e_phnum;
    if (count === 0 || start === 0)
        return [];
    if (count > mostSegments) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", "e_phnum", 0, `${count}; at most ${mostSegments} are read`);
    }
    const size = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(phdr, image.encoding);
    if (stride < size) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", "e_phentsize", 0, `it is ${stride}, a Phdr has ${size}`);
    }
    const table = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(image, start, (count - 1) * stride + size, "Phdr");
    const [vaddr, offset] = [phdr.fields.p_vaddr, phdr.fields.p_offset].map(([in32, in64]) => image.encoding.wide ? in64 : in32);
    return Array.from({ length: count }, (_, index) => {
        const at = index * stride;
        const skew = table.low16(at + vaddr) - table.low16(at + offset);
        return Object.assign(table.row(phdr, at), { skew: skew & (largestPage - 1) });
    });
}
function locate(segments, { value, offset }, field) {
    const place = addressedBy(segments, value);
    if (place !== null)
        return place;
    const detail = `no segment has the address 0x${value.toString(16)}`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", field, offset, detail);
}
function addressedBy(segments, address) {
    for (const { p_type, p_vaddr, p_filesz, p_offset } of segments) {
        if (p_type !== pt.load || address < p_vaddr || address >= p_vaddr + p_filesz)
            continue;
        return { offset: address - p_vaddr + p_offset, end: p_offset + p_filesz };
    }
    return null;
}
function readInterpreter({ pages }, segments) {
    const segment = segments.find(({ p_type, p_filesz }) => p_type === pt.interp && p_filesz > 0);
    if (segment === undefined)
        return null;
    const { p_offset: start, p_filesz: size } = segment;
    const path = pages.text(start, "PT_INTERP", start + size);
    return path === "" ? null : path;
}
function loadsWith64k({ p_align, skew }) {
    return p_align >= largestPage && skew === 0;
}


/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ symbolsOf)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8436);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(774);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9621);







const sym = {
    size: [16, 24],
    fields: {
        st_name: [0, 0, "u32"],
        st_info: [12, 4, "u8"],
        st_other: [13, 5, "u8"],
        st_shndx: [14, 6, "u16"],
        st_value: [4, 8, "word"],
    },
};
const stb = { global: 1, weak: 2, gnuUnique: 10 };
const stvInternal = 1;
const stvHidden = 2;
const shnUndef = 0;
const hiddenVersion = 0x8000;
const mostSymbols = 1 << 17;
function symbolsOf(file) {
    const imports = [];
    const exports = [];
    const dynamic = (0,_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .readDynamic */ .os)(file);
    const table = dynamic?.values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.symtab);
    if (dynamic === null || table === undefined)
        return { imports, exports };
    const size = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(sym, file.encoding);
    const count = countSymbols(file, dynamic);
    if (count === 0)
        return { imports, exports };
    if (count > mostSymbols) {
        const detail = `${count} symbols; at most ${mostSymbols} are read`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("too-large", "DT_SYMTAB", table.offset, detail);
    }
    const { offset } = (0,_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(file.segments, table, "DT_SYMTAB");
    const symbols = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, offset, count * size, "DT_SYMTAB");
    const nameOf = readNames(file, dynamic);
    const versionOf = readVersions(file, dynamic, count);
    for (let index = 1; index < count; index += 1) {
        const at = index * size;
        const binding = symbols.value(sym, at, "st_info") >> 4;
        const visibility = symbols.value(sym, at, "st_other") & 3;
        if (binding !== stb.global && binding !== stb.weak && binding !== stb.gnuUnique)
            continue;
        const name = nameOf(symbols.value(sym, at, "st_name"));
        if (name === "")
            continue;
        const { version, library, isDefault } = versionOf(index);
        const isDefined = symbols.value(sym, at, "st_shndx") !== shnUndef;
        if (!isDefined || library !== null) {
            imports.push({ name, version, library, weak: binding === stb.weak });
        }
        if (isDefined && visibility !== stvInternal && visibility !== stvHidden) {
            exports.push({ name, version, isDefault });
        }
    }
    return { imports, exports };
}
function countSymbols(file, { values }) {
    const section = file.sections.find(({ sh_type }) => sh_type === _sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sht */ .oQ.dynsym);
    if (section !== undefined)
        return Math.floor(section.sh_size / (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(sym, file.encoding));
    const mips = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.mipsSymtabno);
    if (file.header.e_machine === _header_js__WEBPACK_IMPORTED_MODULE_2__/* .machines */ .JR.mips && mips !== undefined)
        return mips.value;
    const hash = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.hash);
    if (hash !== undefined)
        return countInHash(file, hash);
    const gnuHash = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.gnuHash);
    return gnuHash === undefined ? 0 : countInGnuHash(file, gnuHash);
}
function countInHash(file, hash) {
    const { offset } = (0,_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(file.segments, hash, "DT_HASH");
    const isWide = file.header.e_machine === _header_js__WEBPACK_IMPORTED_MODULE_2__/* .machines */ .JR.s390 && file.encoding.wide;
    const table = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, offset, isWide ? 16 : 8, "DT_HASH");
    return isWide ? table.word(8, "nchain") : table.u32(4, "nchain");
}
function countInGnuHash(file, hash) {
    const { offset, end } = (0,_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(file.segments, hash, "DT_GNU_HASH");
    const header = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, offset, 16, "DT_GNU_HASH");
    const bucketCount = header.u32(0, "nbuckets");
    const first = header.u32(4, "symoffset");
    const bloomWords = header.u32(8, "bloom_size");
    const buckets = offset + 16 + bloomWords * (file.encoding.wide ? 8 : 4);
    const starts = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, buckets, bucketCount * 4, "buckets");
    let last = 0;
    for (let at = 0; at < starts.length; at += 4)
        last = Math.max(last, starts.u32(at, "bucket"));
    if (last < first)
        return first;
    const chains = buckets + bucketCount * 4;
    const start = chains + (last - first) * 4;
    const chain = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, start, Math.min(end - start, mostSymbols * 4), "chain");
    for (let at = 0;; at += 4, last += 1) {
        if ((chain.u32(at, "chain") & 1) === 1)
            return last + 1;
    }
}
function readNames({ pages, segments }, { values }) {
    const table = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.strtab);
    const size = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.strsz);
    if (table === undefined || size === undefined)
        return () => "";
    const { offset } = (0,_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(segments, table, "DT_STRTAB");
    const bytes = pages.read(offset, size.value, "DT_STRSZ");
    return (at) => pages.textIn(bytes, at, "st_name", offset);
}
const unversioned = { version: null, library: null, isDefault: true };
function readVersions(file, dynamic, count) {
    const versym = dynamic.values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.versym);
    if (versym === undefined)
        return () => unversioned;
    const { offset } = (0,_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(file.segments, versym, "DT_VERSYM");
    const indices = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(file, offset, 2 * count, "DT_VERSYM");
    const needs = new Map((0,_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersionNeeds */ .U3)(file, dynamic).map((need) => [need.index, need]));
    const definitions = (0,_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersionDefinitions */ .Zn)(file, dynamic);
    return (index) => {
        const value = indices.u16(2 * index, "vs_vers");
        const isDefault = (value & hiddenVersion) === 0;
        const need = needs.get(value & _versions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionIndex */ .Vm);
        if (need !== undefined)
            return { version: need.version, library: need.library, isDefault };
        return { version: definitions.get(value & _versions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionIndex */ .Vm) ?? null, library: null, isDefault };
    };
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ readVersionNeeds),
/* harmony export */   Vm: () => (/* binding */ versionIndex),
/* harmony export */   Zn: () => (/* binding */ readVersionDefinitions),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   uq: () => (/* binding */ glibcFloor)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(774);




const verneed = {
    size: [16, 16],
    fields: {
        vn_cnt: [2, 2, "u16"],
        vn_file: [4, 4, "u32"],
        vn_aux: [8, 8, "u32"],
        vn_next: [12, 12, "u32"],
    },
};
const vernaux = {
    size: [16, 16],
    fields: {
        vna_flags: [4, 4, "u16"],
        vna_other: [6, 6, "u16"],
        vna_name: [8, 8, "u32"],
        vna_next: [12, 12, "u32"],
    },
};
const verdef = {
    size: [20, 20],
    fields: {
        vd_flags: [2, 2, "u16"],
        vd_ndx: [4, 4, "u16"],
        vd_aux: [12, 12, "u32"],
        vd_next: [16, 16, "u32"],
    },
};
const verdaux = {
    size: [8, 8],
    fields: { vda_name: [0, 0, "u32"] },
};
const flagWeak = 2;
const flagBase = 1;
const mostVersions = 1 << 14;
function readVersionNeeds(file, dynamic) {
    const chain = openChain(file, dynamic, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verneed, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verneednum, "DT_VERNEED");
    const needs = [];
    if (chain === null)
        return needs;
    for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
        const need = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verneed, at, "Verneed");
        const library = chain.name(need.vn_file, "vn_file");
        let auxiliary = at + need.vn_aux;
        for (let each = need.vn_cnt; each > 0; each -= 1) {
            const row = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, vernaux, auxiliary, "Vernaux");
            const version = chain.name(row.vna_name, "vna_name");
            const weak = (row.vna_flags & flagWeak) !== 0;
            needs.push({ library, version, weak, index: row.vna_other & versionIndex });
            if (needs.length > mostVersions)
                throw tooMany("vn_cnt", at);
            if (row.vna_next === 0)
                break;
            auxiliary += row.vna_next;
        }
        if (need.vn_next === 0)
            break;
        at += need.vn_next;
    }
    return needs;
}
const versionIndex = 0x7fff;
function readVersionDefinitions(file, dynamic) {
    const chain = openChain(file, dynamic, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verdef, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verdefnum, "DT_VERDEF");
    const names = new Map();
    if (chain === null)
        return names;
    for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
        const definition = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verdef, at, "Verdef");
        if ((definition.vd_flags & flagBase) === 0) {
            const { vda_name } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verdaux, at + definition.vd_aux, "Verdaux");
            names.set(definition.vd_ndx & versionIndex, chain.name(vda_name, "vda_name"));
        }
        if (definition.vd_next === 0)
            break;
        at += definition.vd_next;
    }
    return names;
}
function openChain({ pages, segments }, { values }, tag, countTag, field) {
    const start = values.get(tag);
    const table = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.strtab);
    const count = values.get(countTag);
    if (start === undefined || table === undefined || count === undefined || count.value === 0) {
        return null;
    }
    if (count.value > mostVersions)
        throw tooMany(`${field}NUM`, count.offset);
    const strings = (0,_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(segments, table, "DT_STRTAB").offset;
    return {
        start: (0,_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(segments, start, field).offset,
        count: count.value,
        name: (at, name) => pages.text(strings + at, name),
    };
}
function tooMany(field, offset) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("too-large", field, offset, `more than ${mostVersions} versions`);
}
const relativeRelocations = { name: "GLIBC_ABI_DT_RELR", version: "2.36" };
function glibcFloor(needs) {
    const versions = needs.flatMap(({ version }) => version === relativeRelocations.name
        ? [relativeRelocations.version]
        : (/^GLIBC_(\d{1,9}(?:\.\d{1,9}){1,2})$/.exec(version)?.[1] ?? []));
    return versions.sort(compareVersions).at(-1) ?? null;
}
function compareVersions(a, b) {
    const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ fails),
  mk: () => (/* binding */ publish),
  rn: () => (/* binding */ reportFile),
  nD: () => (/* binding */ reportedPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/report/annotations.js
const shownOfAType = 10;
function annotationsOf(findings, reportPath) {
    return ["error", "warning", "note"].flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length <= shownOfAType)
            return own.map(annotationOf);
        const rest = own.length - (shownOfAType - 1);
        return [
            ...own.slice(0, shownOfAType - 1).map(annotationOf),
            {
                severity: typeOf(severity),
                message: `${rest} more of this severity: see the summary or ${reportPath}`,
                place: { title: `${rest} more findings` },
            },
        ];
    });
}
function annotationOf(finding) {
    const { rule, severity, target, file, message, remedy, location } = finding;
    return {
        severity: typeOf(severity),
        message: `${file} ${message}\n${remedy}`,
        place: {
            title: target === null ? rule : `${rule} (${target})`,
            file: location?.file,
            line: location?.line,
            col: location?.col,
        },
    };
}
function typeOf(severity) {
    return severity === "note" ? "notice" : severity;
}

;// CONCATENATED MODULE: ./build/report/model.js
function countsOf(report) {
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const failed = report.targets.filter((target) => target.error !== undefined).length;
    return { error: of("error") + failed, warning: of("warning"), note: of("note") };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/audit/catalogue.js
const ruleTitles = {
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
    "load/needed": "Every library that is needed is in the sysroot",
    "load/symbols": "Every symbol that is asked for is in a library of the sysroot",
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
};

// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
;// CONCATENATED MODULE: ./build/report/sarif.js


const schemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const mostResults = 25_000;
const longestMessage = 4096;
function sarifOf(report, homepage) {
    const rank = { error: 0, warning: 1, note: 2 };
    const open = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
    const fingerprint = fingerprints();
    const ids = Object.keys(ruleTitles);
    const results = [...open, ...report.waived].map((finding) => {
        const { rule, severity } = finding;
        return {
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: severity,
            message: {
                text: `${finding.file} ${finding.message}\n\n${finding.remedy}`.slice(0, longestMessage),
            },
            locations: [locationOf(finding)],
            partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
            properties: { target: finding.target, evidence: finding.evidence },
            ...suppressionOf(finding),
        };
    });
    return {
        $schema: schemaUri,
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: homepage,
                        rules: Object.entries(ruleTitles).map(([id, title]) => describeRule(id, title, homepage)),
                    },
                },
                automationDetails: { id: `${report.tool.name}/${slugOf(report)}/` },
                invocations: [
                    {
                        executionSuccessful: report.targets.every(({ error }) => error === undefined),
                        toolExecutionNotifications: notificationsOf(report, results.length),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results: results.slice(0, mostResults),
            },
        ],
    };
}
function describeRule(id, title, homepage) {
    const helpUri = `${homepage}/docs/rules.md#${id.replace("/", "")}`;
    return {
        id,
        name: id.replaceAll(/(?:^|[/-])(.)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: `${title}.` },
        help: {
            text: `${title}. See ${helpUri}`,
            markdown: `${title}. [Why, and what to do](${helpUri})`,
        },
        helpUri,
        properties: { tags: [id.slice(0, id.indexOf("/"))] },
    };
}
function locationOf({ file, location }) {
    const path = location?.file ?? file;
    const isRelative = !path.startsWith("/") && !/^[A-Za-z]:\//.test(path);
    return {
        physicalLocation: {
            artifactLocation: isRelative
                ? { uri: encodePath(path), uriBaseId: "%SRCROOT%" }
                : { uri: `file://${path.startsWith("/") ? "" : "/"}${encodePath(path)}` },
            region: {
                startLine: location?.line ?? 1,
                ...(location?.col === undefined ? {} : { startColumn: location.col }),
            },
        },
    };
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
function fingerprints() {
    const seen = new Map();
    return ({ rule, target, file, location }) => {
        const common = JSON.stringify([rule, target, file, location?.file ?? null]);
        const count = (seen.get(common) ?? 0) + 1;
        seen.set(common, count);
        return `${(0,system_crypto/* crypto */.E)().createHash("sha256").update(common).digest("hex").slice(0, 16)}:${count}`;
    };
}
function suppressionOf(finding) {
    if (!("expires" in finding))
        return {};
    const justification = `${finding.reason} (until ${finding.expires})`;
    return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}
function notificationsOf(report, results) {
    const failed = report.targets.flatMap(({ target, error }) => error === undefined ? [] : [{ level: "error", message: { text: `${target}: ${error}` } }]);
    if (results <= mostResults)
        return failed;
    const text = `${results - mostResults} more results are in report.json: GitHub takes ${mostResults}`;
    return [...failed, { level: "warning", message: { text } }];
}
function slugOf({ targets }) {
    return targets.map(({ target }) => target.replaceAll(/[^\w.-]+/g, "-")).join("+") || "none";
}

// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/report/summary.js


function textSummary(report) {
    const rows = (0,report_rows/* rowsOf */.RO)(report);
    const widths = report_rows/* columns */.YB.map(({ key, title }) => Math.max(title.length, ...rows.map((row) => row[key].length)));
    const line = (cells) => cells
        .map((text, index) => {
        const width = widths[index] ?? 0;
        return report_rows/* columns */.YB[index]?.key === "size" ? text.padStart(width) : text.padEnd(width);
    })
        .join("  ")
        .trimEnd();
    return [
        headline(report),
        "",
        line(report_rows/* columns */.YB.map(({ title }) => title)),
        line(widths.map((width) => "-".repeat(width))),
        ...rows.map((row) => line(report_rows/* columns */.YB.map(({ key }) => row[key]))),
        ...problems(report).map((problem) => `\n${problem}`),
        "",
    ].join("\n");
}
function markdownSummary(report) {
    const rows = (0,report_rows/* rowsOf */.RO)(report).map((row) => `| ${report_rows/* columns */.YB.map(({ key }) => cell(row, key)).join(" | ")} |`);
    const found = problems(report).map((problem) => `- ${escapeMarkdown(problem).replaceAll("\n", "<br>")}`);
    return [
        `### ${escapeMarkdown(headline(report))}`,
        "",
        `| ${report_rows/* columns */.YB.map(({ title }) => title).join(" | ")} |`,
        `| ${report_rows/* columns */.YB.map(({ key }) => (key === "size" ? "---:" : "---")).join(" | ")} |`,
        ...rows,
        "",
        ...(found.length > 0
            ? [
                `<details open><summary>${found.length === 1 ? "1 finding" : `${found.length} findings`}</summary>`,
                "",
                ...found,
                "",
                "</details>",
                "",
            ]
            : []),
        ...sizeTable(report),
        "<details><summary>Host and times</summary>",
        "",
        ...(report.go === null
            ? []
            : [
                `Go ${report.go.version} from ${report.go.source}: ${escapeMarkdown(report.go.verification)}`,
                "",
            ]),
        ...report.tools
            .filter(({ name }) => name !== "go")
            .map(({ name, version, source, verification }) => `- ${escapeMarkdown(`${name} ${version} (${source}): ${verification}`)}`),
        ...(report.tools.length > 1 ? [""] : []),
        `Host: ${report.host.os}/${report.host.arch}.`,
        "",
        ...report.targets.map(({ target, seconds }) => {
            const stages = Object.entries(seconds).map(([stage, time]) => `${stage} ${(0,report_rows/* formatSeconds */.Xo)(time)}`);
            return `- ${target}: ${stages.join(", ")}`;
        }),
        "",
        "</details>",
        "",
    ].join("\n");
}
function sizeTable(report) {
    const rows = report.targets.flatMap(({ target, artifacts }) => artifacts.flatMap(({ path, sizes }) => {
        if (sizes === null)
            return [];
        const { code, data, goTables, debug } = sizes;
        const cells = [code, data, goTables, debug].map(report_rows/* formatSize */.Xq);
        return [`| ${[target, path].map(escapeMarkdown).join(" | ")} | ${cells.join(" | ")} |`];
    }));
    if (rows.length === 0)
        return [];
    return [
        "<details><summary>What the bytes are for</summary>",
        "",
        "| Target | Product | Code | Data | Go's tables | Symbols, DWARF |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
        ...rows,
        "",
        "</details>",
        "",
    ];
}
const marks = {
    ok: "✅ ok",
    note: "✅ note",
    warning: "⚠️ warning",
    FAILED: "❌ failed",
};
function cell(row, key) {
    if (key === "verdict")
        return marks[row.verdict];
    const text = escapeMarkdown(row[key]);
    return key === "product" && text !== "-" ? `<code>${text}</code>` : text;
}
function headline(report) {
    const products = report.targets.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    const { error, warning } = countsOf(report);
    const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
    return [
        `${counted(report.targets.length, "target")}, ${counted(products, "product")}`,
        ...(error > 0 ? [counted(error, "error")] : []),
        ...(warning > 0 ? [counted(warning, "warning")] : []),
        ...(report.waived.length > 0 ? [`${report.waived.length} waived`] : []),
        ...(report.go === null ? [] : [`Go ${report.go.version}`]),
    ].join(" · ");
}
function problems(report) {
    const failed = report.targets.flatMap(({ target, error }) => error === undefined ? [] : [error.startsWith(target) ? error : `${target}: ${error}`]);
    const rank = { error: 0, warning: 1, note: 2 };
    const sorted = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
    return [...failed, ...sorted.map(describeFinding)];
}
function describeFinding(finding) {
    const { severity, rule, file, message, remedy } = finding;
    return `${severity} ${rule}: ${file} ${message}\n${remedy}`;
}
function escapeMarkdown(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/publish.js









function reportFile(directory, output) {
    const fixed = output.split("{")[0] ?? "";
    return (0,external_node_path_.join)(directory, fixed.slice(0, fixed.lastIndexOf("/") + 1), "report.json");
}
function reportedPath(file, env) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const path = (0,external_node_path_.relative)(workspace, file);
    return (path === ".." || path.startsWith(`..${external_node_path_.sep}`) ? file : path).replaceAll(external_node_path_.sep, "/");
}
function publish(report, file, context) {
    const { env, log } = context;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(report, null, 2)}\n`);
    }
    catch (cause) {
        throw new failure/* Failure */.HR(`${file} cannot be written (${cause.code})`, {
            remedy: "Choose an output in a folder that this user may write.",
            cause,
        });
    }
    const path = reportedPath(file, env);
    const sarif = file.replace(/\.json$/, ".sarif");
    (0,external_node_fs_.writeFileSync)(sarif, `${JSON.stringify(sarifOf(report, homepageIn(env)), null, 2)}\n`);
    for (const { severity, message, place } of annotationsOf(report.findings, path)) {
        log.annotate(severity, message, place);
    }
    (0,workflow/* addSummary */.S0)(env, markdownSummary(report));
    for (const [name, value] of Object.entries({
        ...outputsOf(report, path),
        sarif: reportedPath(sarif, env),
    })) {
        (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", name, value);
    }
    const text = textSummary(report);
    if (env["GITHUB_ACTIONS"] === "true")
        log.info(text);
    else
        process.stdout.write(`\n${text}`);
    log.info(`report: ${path}`);
}
function homepageIn(env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const known = repository !== undefined && repository !== "";
    return known ? `${server}/${repository}/blob/${ref || `v${version/* tool */.z.version}`}` : version/* homepage */.T;
}
function outputsOf(report, path) {
    const counts = countsOf(report);
    const artifacts = report.targets.flatMap(({ target, artifacts: made }) => made.map((artifact) => ({
        target,
        package: artifact.package,
        path: artifact.path,
        size: artifact.size,
        sha256: artifact.sha256,
    })));
    return {
        artifacts: JSON.stringify(artifacts),
        report: path,
        errors: String(counts.error),
        warnings: String(counts.warning),
        notes: String(counts.note),
        ...(report.go === null
            ? {}
            : { "go-version": report.go.version, "go-source": report.go.source }),
    };
}
function fails(report, failOn) {
    const { error, warning } = countsOf(report);
    const unfinished = report.targets.some((target) => target.error !== undefined);
    if (failOn === "never")
        return unfinished;
    return error > 0 || (failOn === "warning" && warning > 0);
}


/***/ }),

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _audit_rules_arm_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1041);
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);


const columns = [
    { key: "target", title: "Target" },
    { key: "product", title: "Product" },
    { key: "size", title: "Size" },
    { key: "linkage", title: "Linkage" },
    { key: "libc", title: "libc" },
    { key: "level", title: "Level" },
    { key: "hardening", title: "Hardening" },
    { key: "ran", title: "Ran" },
    { key: "verdict", title: "Verdict" },
];
function rowsOf(report) {
    return report.targets.flatMap((target) => target.artifacts.length === 0
        ? [{ ...emptyRow, target: target.target }]
        : target.artifacts.map((artifact) => rowOf(target, artifact, report.findings)));
}
const emptyRow = {
    product: "-",
    size: "-",
    linkage: "-",
    libc: "-",
    level: "-",
    hardening: "-",
    ran: "-",
    verdict: "FAILED",
};
function rowOf(target, artifact, findings) {
    return {
        target: target.target,
        product: artifact.path.split("/").at(-1) ?? artifact.path,
        size: formatSize(artifact.size),
        linkage: linkageOf(artifact),
        libc: libcOf(artifact),
        level: levelOf(artifact),
        hardening: hardeningOf(artifact),
        ran: ranOf(artifact),
        verdict: verdictOf(artifact, findings),
    };
}
function linkageOf({ elf }) {
    if (elf === null)
        return "not ELF";
    const pie = elf.pie ? " PIE" : "";
    return elf.interpreter === null && elf.needed.length === 0 ? `static${pie}` : `dynamic${pie}`;
}
function libcOf({ elf }) {
    if (elf === null || (elf.interpreter === null && elf.needed.length === 0))
        return "-";
    if (elf.interpreter?.includes("ld-musl") === true)
        return "musl";
    return elf.glibc === null ? "glibc" : `glibc ${elf.glibc}`;
}
function levelOf({ elf, go }) {
    const { variable = "", prefix = "" } = _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__/* .architectures */ .f.get(go?.settings["GOARCH"] ?? "")?.level ?? {};
    const recorded = go?.settings[variable];
    const byGo = recorded === undefined ? [] : [prefix + recorded];
    const attributes = elf?.armAttributes ?? null;
    return ([...byGo, ...(attributes === null ? [] : [`C: ARMv${(0,_audit_rules_arm_level_js__WEBPACK_IMPORTED_MODULE_0__/* .armLevelNeededBy */ .j)(attributes)}`])].join(", ") || "-");
}
function hardeningOf({ elf }) {
    if (elf === null || elf.needed.length === 0)
        return "-";
    return [
        `${elf.relro === "none" ? "no" : elf.relro} RELRO`,
        ...(elf.pie ? ["PIE"] : []),
        ...(elf.execStack === false ? ["NX"] : []),
    ].join(", ");
}
function ranOf({ run }) {
    if (run === undefined || run.verdict === "not run")
        return "not run";
    const time = formatSeconds(run.seconds);
    return run.verdict === "passed"
        ? `${run.how}, ${time}`
        : `${run.how}: ${run.reason ?? run.verdict}`;
}
function verdictOf(artifact, findings) {
    const own = new Set(findings.filter(({ file }) => file === artifact.path).map(({ severity }) => severity));
    const ranBadly = artifact.run !== undefined && !["passed", "not run"].includes(artifact.run.verdict);
    if (own.has("error") || ranBadly)
        return "FAILED";
    if (own.has("warning"))
        return "warning";
    return own.has("note") ? "note" : "ok";
}
function formatSize(bytes) {
    const units = ["B", "KiB", "MiB", "GiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
}
function formatSeconds(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const rest = Math.round(seconds % 60);
    return `${Math.floor(seconds / 60)}m${String(rest).padStart(2, "0")}s`;
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ givenFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4920);




function givenFolder(sysroot, target, directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, sysroot
        .replaceAll("{triple}", (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_3__/* .linuxAbiOf */ .Qd)(target)?.triple ?? target.goarch)
        .replaceAll("{arch}", target.goarch));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${target.platform}: sysroot: there is no folder ${folder}`, {
            remedy: "Name the root of a system for the target, with lib and usr in it.",
        });
    }
    return folder;
}


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ librariesOf),
/* harmony export */   d: () => (/* binding */ givenLibraries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1951);
/* harmony import */ var _elf_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);
/* harmony import */ var _elf_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8933);
/* harmony import */ var _elf_symbols_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3511);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3644);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4920);
/* harmony import */ var _given_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7008);









const mostLinks = 40;
function librariesOf(sysroot, target) {
    const triple = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_7__/* .linuxAbiOf */ .Qd)(target)?.triple ?? "";
    const row = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_7__/* .architectureOf */ .NJ)(target);
    const width = row.bits === 64 ? "64" : "32";
    const folders = ["lib", "usr/lib"].flatMap((lib) => [`${lib}/${triple}`, lib + width, lib]);
    const known = new Map();
    const look = (name) => {
        for (const folder of [...folders, "usr/local/lib"]) {
            const path = inside(sysroot, `${folder}/${name}`);
            const library = path === null ? null : readLibrary(sysroot, path, row);
            if (library !== null)
                return library;
        }
        return null;
    };
    return (name) => {
        const library = known.has(name) ? (known.get(name) ?? null) : look(name);
        known.set(name, library);
        return library;
    };
}
function inside(sysroot, path) {
    const rest = path.split("/");
    let links = 0;
    let at = "";
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
        if (part === "" || part === ".")
            continue;
        const next = part === ".." ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, next), { throwIfNoEntry: false });
        if (status === undefined)
            return null;
        if (!status.isSymbolicLink()) {
            at = next === "." ? "" : next;
            continue;
        }
        links += 1;
        if (links > mostLinks)
            return null;
        const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, next));
        if (link.startsWith("/"))
            at = "";
        rest.unshift(...link.split("/"));
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, at)).isFile() ? at : null;
}
function readLibrary(sysroot, path, row) {
    try {
        return (0,_system_file_js__WEBPACK_IMPORTED_MODULE_6__/* .withFile */ .D4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, path), (source) => {
            const file = (0,_elf_header_js__WEBPACK_IMPORTED_MODULE_4__/* .openElf */ .Ag)(source);
            const { e_machine: machine, class: bits, data } = file.header;
            if (machine !== row.machine || bits !== row.bits || data !== row.data)
                return null;
            const { exports } = (0,_elf_symbols_js__WEBPACK_IMPORTED_MODULE_5__/* .symbolsOf */ .Z)(file);
            const names = exports.flatMap(({ name, version }) => version === null ? [name] : [name, `${name}@${version}`]);
            return { file: path, needed: (0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_2__/* .readDynamic */ .os)(file)?.needed ?? [], exports: new Set(names) };
        });
    }
    catch (error) {
        if (error instanceof _elf_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ElfError */ .Q)
            return null;
        throw error;
    }
}
function givenLibraries(sysroot, target, directory) {
    if (sysroot === "")
        return null;
    return librariesOf((0,_given_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .givenFolder */ .q)(sysroot, target, directory), target);
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   DC: () => (/* binding */ hashFile)
/* harmony export */ });
/* unused harmony export openFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8323);



async function hashFile(file) {
    const hash = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .crypto */ .E)().createHash("sha256");
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
    }
    return hash.digest("hex");
}
function openFile(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${file} is no regular file, so it cannot be read`);
        return {
            size: status.size,
            read: (offset, length) => readWhole(descriptor, file, offset, length),
            close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
        };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw error;
    }
}
function withFile(file, body) {
    const source = openFile(file);
    try {
        return body(source);
    }
    finally {
        source.close();
    }
}
function readWhole(descriptor, file, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
        if (got === 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${file} became shorter while it was read: nothing at ${offset + done}`, {
                remedy: "Let the build finish before its products are read.",
            });
        }
        done += got;
    }
    return bytes;
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ architectureOfFile),
/* harmony export */   NJ: () => (/* binding */ architectureOf),
/* harmony export */   Qd: () => (/* binding */ linuxAbiOf),
/* harmony export */   _6: () => (/* binding */ armLevelOf),
/* harmony export */   dK: () => (/* binding */ targetEnvironment),
/* harmony export */   jP: () => (/* binding */ isSoftFloat),
/* harmony export */   mS: () => (/* binding */ objectFormatOf),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);

function architectureOf(target) {
    const row = _architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f.get(target.goarch);
    if (row === undefined)
        throw new TypeError(`no architecture ${target.goarch}`);
    return row;
}
function architectureOfFile(header) {
    return [..._architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f.values()].find(({ machine, bits, data }) => machine === header.machine && bits === header.class && data === header.data);
}
function isSoftFloat(target) {
    const value = target.level?.value ?? "";
    return value.includes("softfloat") || (target.goarch === "arm" && value === "5");
}
function armLevelOf(target) {
    return target.goarch === "arm" ? Number.parseInt(target.level?.value ?? "", 10) : null;
}
function linuxAbiOf(target) {
    const row = architectureOf(target);
    if (target.goos !== "linux")
        return undefined;
    return isSoftFloat(target) ? (row.linuxSoftFloat ?? row.linux) : row.linux;
}
function slugOf(target) {
    return target.platform.replaceAll(/[/,]/g, "-");
}
function targetEnvironment(target) {
    return {
        GOOS: target.goos,
        GOARCH: target.goarch,
        ...(target.level === null ? {} : { [target.level.variable]: target.level.value }),
    };
}
function objectFormatOf({ goos, }) {
    return otherFormats[goos] ?? "elf";
}
const otherFormats = {
    windows: "pe",
    darwin: "mach-o",
    ios: "mach-o",
    js: "wasm",
    wasip1: "wasm",
    aix: "xcoff",
    plan9: "a.out",
};


/***/ })

};
