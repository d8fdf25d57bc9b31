export const id = 818;
export const ids = [818];
export const modules = {

/***/ 52769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Pages),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);

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
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70774);



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

/***/ 66016:
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

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./build/elf/error.js
var error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/layout.js
var layout = __webpack_require__(62890);
// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(58436);
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
// EXTERNAL MODULE: ./build/elf/identity.js
var elf_identity = __webpack_require__(83774);
// EXTERNAL MODULE: ./build/elf/segments.js
var elf_segments = __webpack_require__(70774);
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
var versions = __webpack_require__(79621);
;// CONCATENATED MODULE: ./build/elf/facts.js








function readElf(source) {
    return factsOf((0,header/* openElf */.Ag)(source));
}
function factsOf(file) {
    const { header, segments, sections } = file;
    const dynamic = (0,elf_dynamic/* readDynamic */.os)(file);
    const loads = segments.filter(({ p_type }) => p_type === elf_segments.pt.load);
    const stack = segments.find(({ p_type }) => p_type === elf_segments.pt.gnuStack);
    const identity = (0,elf_identity/* identityOf */.c)(header, (0,elf_segments/* readInterpreter */.bz)(file, segments));
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

/***/ 48933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ openElf),
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
/* unused harmony export ehdr */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52769);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58436);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70774);





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

/***/ 83774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48933);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70774);


const types = {
    1: "REL",
    2: "EXEC",
    3: "DYN",
    4: "CORE",
};
function readIdentity(source) {
    const { header, ...image } = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .ay)(source);
    return identityOf(header, (0,_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .readInterpreter */ .bz)(image, (0,_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .readSegments */ .lZ)(image, header)));
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


/***/ }),

/***/ 62890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   hi: () => (/* binding */ lazyRow),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);

function sizeOf({ size }, { wide }) {
    return size[wide ? 1 : 0];
}
function readFields({ pages, encoding }, offset, length, field) {
    return new Fields(pages.read(offset, length, field), encoding, offset);
}
function readRow(image, layout, offset, field) {
    return readFields(image, offset, sizeOf(layout, image.encoding), field).row(layout, 0);
}
function lazyRow(layout) {
    class LazyRow {
        range;
        at;
        constructor(range, at) {
            this.range = range;
            this.at = at;
        }
    }
    for (const name in layout.fields) {
        Object.defineProperty(LazyRow.prototype, name, {
            get() {
                return this.range.value(layout, this.at, name);
            },
        });
    }
    return LazyRow;
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

/***/ 58436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Mj: () => (/* binding */ shdr),
/* harmony export */   Qs: () => (/* binding */ sectionSizes),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   oQ: () => (/* binding */ sht)
/* harmony export */ });
/* unused harmony export Section */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62890);


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
class Section extends (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyRow */ .hi)(shdr) {
    name;
    constructor(table, at, nameOf) {
        super(table, at);
        this.name = nameOf(this.sh_name);
    }
}
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
    return Array.from({ length: count }, (_, at) => new Section(table, at * stride, nameOf));
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

/***/ 70774:
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
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58436);



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

/***/ 79621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ readVersionNeeds),
/* harmony export */   Vm: () => (/* binding */ versionIndex),
/* harmony export */   Zn: () => (/* binding */ readVersionDefinitions),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   uq: () => (/* binding */ glibcFloor)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70774);




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

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ givenFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84920);




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


/***/ })

};
