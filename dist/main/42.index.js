export const id = 42;
export const ids = [42];
export const modules = {

/***/ 22452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ claimedPlatform),
/* harmony export */   t: () => (/* binding */ claimedTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40989);
/* harmony import */ var _targets_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10618);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84920);




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

/***/ 93834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect),
  V: () => (/* binding */ isProgram)
});

// EXTERNAL MODULE: ./build/elf/bytes.js
var bytes = __webpack_require__(52769);
// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(66016);
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

// EXTERNAL MODULE: ./build/elf/buildinfo.js
var buildinfo = __webpack_require__(83562);
// EXTERNAL MODULE: ./build/elf/facts.js + 1 modules
var facts = __webpack_require__(61312);
// EXTERNAL MODULE: ./build/elf/buildinfo-blob.js
var buildinfo_blob = __webpack_require__(21028);
// EXTERNAL MODULE: ./build/elf/layout.js
var elf_layout = __webpack_require__(62890);
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
    const texts = (0,buildinfo_blob/* findBuildInfo */.O)(image, places, searched, ({ value, offset }, field) => {
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
        go: texts === null ? null : (0,buildinfo/* parseBuildInfo */._)(texts),
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
    const texts = (0,buildinfo_blob/* findBuildInfo */.O)(image, data, pe_searched, ({ value, offset }, field) => {
        const place = sections.find(({ address, size }) => value >= address && value < address + size);
        if (place === undefined) {
            throw new elf_error/* ElfError */.Q("malformed", field, offset, `no section has 0x${value.toString(16)}`);
        }
        return { offset: value - place.address + place.offset, end: place.offset + place.size };
    });
    const go = texts === null ? null : (0,buildinfo/* parseBuildInfo */._)(texts);
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
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/segments.js
var elf_segments = __webpack_require__(70774);
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

// EXTERNAL MODULE: ./build/elf/search.js
var search = __webpack_require__(77392);
// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(58436);
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
        const hits = (0,search/* findWord */.a)(pages, constantsOf(file), bytesOf(magic, encoding), pclntab_searched);
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
var symbols = __webpack_require__(83511);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
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

// EXTERNAL MODULE: ./build/elf/arm-attributes.js
var arm_attributes = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
;// CONCATENATED MODULE: ./build/audit/rules/arm-level.js



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
        const needed = (0,arm_attributes/* armLevelNeededBy */.j)(elf.armAttributes);
        if (needed <= promised.level)
            return;
        const { cpuArch, fpArch } = elf.armAttributes;
        yield {
            message: `has C code for ARMv${needed}, wanted no more than ARMv${promised.level} (${promised.by})`,
            remedy: `Link C libraries that were compiled for ARMv${promised.level}` +
                (expected !== null && (0,targets_target/* isSoftFloat */.jP)(expected.target)
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
const armhfLoader = architectures/* architectures */.f.get("arm")?.linux?.interpreter.gnu;
function promisedLevel({ expected, go }) {
    if (expected !== null) {
        const level = (0,targets_target/* armLevelOf */._6)(expected.target);
        return level === null ? null : { level, by: expected.target.platform };
    }
    const recorded = go?.settings["GOARM"];
    const level = Number.parseInt(recorded ?? "", 10);
    return Number.isNaN(level) ? null : { level, by: `GOARM=${recorded}` };
}

;// CONCATENATED MODULE: ./build/audit/rules/buildinfo.js
const buildinfo_buildinfo = {
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
var versions = __webpack_require__(79621);
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

;// CONCATENATED MODULE: ./build/audit/rules/nss.js
const warned = /Using '(\w+)' in statically linked applications requires at runtime/g;
const nss = {
    id: "load/nss",
    severity: "warning",
    *check({ elf, expected }) {
        if (elf.interpreter !== null || expected === null)
            return;
        const functions = new Set([...expected.linker.matchAll(warned)].map(([, name = ""]) => name));
        if (functions.size === 0)
            return;
        yield {
            message: `has a static glibc that loads its name service where it runs, for ${[...functions].toSorted().join(", ")}; wanted nothing loaded`,
            remedy: "Set libc: musl, or static: false; with the build tags netgo and osusergo Go looks names up by itself.",
            evidence: "the linker's warning: requires at runtime the shared libraries from the glibc version used for linking",
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
var rpath = __webpack_require__(43225);
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
    [machine, armAbi, armLevel, isa, settings, buildinfo_buildinfo],
    [interpreter, pageSize, glibc, needed, libraries_symbols, rpath/* rpath */.q, mixedLibc, nss, textRelocations],
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
var claim = __webpack_require__(22452);
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







const objectRules = [machine, armAbi, armLevel];
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
var audit_policy = __webpack_require__(39420);
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
    const go = (0,buildinfo/* buildInfoOf */.O)(opened);
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

/***/ 39420:
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

/***/ 43225:
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

/***/ 26097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);




async function readPolicy({ policy, workingDirectory }) {
    if (policy === "")
        return _audit_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .Cl;
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 13905));
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

/***/ 21028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findBuildInfo)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52769);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62890);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77392);




const magic = [0xff, ...new TextEncoder().encode(" Go buildinf:")];
const firstWord = [0xff, 0x20, 0x47, 0x6f];
const alignment = 16;
const headerSize = 32;
const bigEndianPointers = 1;
const inlineStrings = 2;
const longestString = 1 << 20;
function findBuildInfo(image, places, limit, locateAddress) {
    for (const { at, range } of (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findWord */ .a)(image.pages, places, firstWord, limit)) {
        const isAligned = (at - range.offset + range.address) % alignment === 0;
        if (!isAligned || at + headerSize > range.offset + range.size)
            continue;
        const header = image.pages.read(at, headerSize, "buildinfo header");
        if (!magic.every((byte, index) => header[index] === byte))
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
        ? inlineTexts(image, at + headerSize)
        : pointedTexts({ ...image, encoding }, new _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8(header, encoding, at), locateAddress);
    const version = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(texts.version);
    return version === "" ? null : { version, modules: unframed(texts.modules) };
}
function inlineTexts(image, offset) {
    const next = (start) => {
        const most = Math.min(10, image.pages.size - start);
        const varint = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(image, start, most, "buildinfo string length");
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
        const string = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(image, place, 2 * size, "buildinfo string");
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("malformed", "buildinfo string length", offset, detail);
}
function unframed(text) {
    const mark = 16;
    const isFramed = text.length > 2 * mark && text[text.length - mark - 1] === 0x0a;
    return isFramed ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(text.subarray(mark, -mark)) : "";
}


/***/ }),

/***/ 83562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildInfoOf),
/* harmony export */   _: () => (/* binding */ parseBuildInfo)
/* harmony export */ });
/* harmony import */ var _buildinfo_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21028);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58436);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70774);



const searchedStripped = 32 << 20;
const searchedNamed = 256 << 10;
function buildInfoOf(file) {
    const { segments, sections } = file;
    const section = sections.find(({ name }) => name === ".go.buildinfo");
    const places = section === undefined
        ? dataOf(file)
        : section.sh_type === _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sht */ .oQ.nobits
            ? []
            : [{ offset: section.sh_offset, size: section.sh_size, address: section.sh_addr }];
    const limit = sections.length === 0 ? searchedStripped : searchedNamed;
    const texts = (0,_buildinfo_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .findBuildInfo */ .O)(file, places, limit, (pointer, field) => (0,_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(segments, pointer, field));
    return texts === null ? null : parseBuildInfo(texts);
}
function dataOf({ segments }) {
    return segments
        .filter(({ p_type, p_flags }) => p_type === _segments_js__WEBPACK_IMPORTED_MODULE_2__.pt.load && (p_flags & (_segments_js__WEBPACK_IMPORTED_MODULE_2__.pf.w | _segments_js__WEBPACK_IMPORTED_MODULE_2__.pf.x)) === _segments_js__WEBPACK_IMPORTED_MODULE_2__.pf.w)
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
const escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gis;
function unquote(text) {
    if (/^`[^`]*`$/.test(text))
        return text.slice(1, -1);
    if (!/^"(?:[^"\\]|\\.)*"$/s.test(text))
        return text;
    return text
        .slice(1, -1)
        .replaceAll(escape, (_, x, u4, u8, octal, letter = "") => {
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


/***/ }),

/***/ 77392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findWord)
/* harmony export */ });
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


/***/ }),

/***/ 83511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ symbolsOf),
/* harmony export */   o: () => (/* binding */ sym)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66016);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48933);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58436);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70774);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79621);







const sym = {
    size: [16, 24],
    fields: {
        st_name: [0, 0, "u32"],
        st_info: [12, 4, "u8"],
        st_other: [13, 5, "u8"],
        st_shndx: [14, 6, "u16"],
        st_value: [4, 8, "word"],
        st_size: [8, 16, "word"],
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

/***/ 42357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ librariesOf),
/* harmony export */   ds: () => (/* binding */ givenLibraries),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1951);
/* harmony import */ var _elf_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66016);
/* harmony import */ var _elf_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48933);
/* harmony import */ var _elf_symbols_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83511);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63644);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84920);
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


/***/ })

};
