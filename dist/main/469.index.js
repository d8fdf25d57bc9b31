export const id = 469;
export const ids = [469];
export const modules = {

/***/ 23116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readArmAttributes),
/* harmony export */   j: () => (/* binding */ armLevelNeededBy)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48933);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62890);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58436);




function armLevelNeededBy({ cpuArch, fpArch }) {
    const cpu = cpuArch ?? 0;
    const byCpu = cpu <= 5 ? 5 : [6, 7, 9].includes(cpu) ? 6 : cpu < 14 ? 7 : 8;
    const fp = fpArch ?? 0;
    const byFp = fp === 0 ? 5 : fp <= 2 ? 6 : fp <= 6 ? 7 : 8;
    return Math.max(byCpu, byFp);
}
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
    if (file.header.e_machine !== _header_js__WEBPACK_IMPORTED_MODULE_1__/* .machines */ .JR.arm)
        return null;
    const section = file.sections.find(({ sh_type }) => sh_type === _sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sht */ .oQ.armAttributes);
    if (section === undefined || section.sh_size === 0)
        return null;
    const { sh_offset: start, sh_size: size } = section;
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", ".ARM.attributes", start, `${size} bytes`);
    }
    const all = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(file, start, size, ".ARM.attributes");
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", "ULEB128", attributes.start + at, "it does not end");
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", "length", fields.start + at, `it is ${length}`);
}


/***/ }),

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

/***/ 24098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _elf_arm_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23116);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86892);
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40989);



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
        ? [rowWithoutProduct(target)]
        : target.artifacts.map((artifact) => rowOf(target, artifact, report.findings)));
}
function rowWithoutProduct({ target, tests, error }) {
    if (tests === null || error !== undefined)
        return { ...emptyRow, target };
    const { passed } = (0,_run_results_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(tests);
    return { ...emptyRow, target, ran: `${passed} tests`, verdict: "ok" };
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
    return ([...byGo, ...(attributes === null ? [] : [`C: ARMv${(0,_elf_arm_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .armLevelNeededBy */ .j)(attributes)}`])].join(", ") || "-");
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

/***/ 86892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ repeatLine),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* unused harmony export causes */
/* harmony import */ var _system_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54846);

const causes = (/* unused pure expression or super */ null && ([
    "program",
    "emulator",
    "timeout",
    "loader",
    "library",
    "memory",
    "level",
]));
function repeatLine({ directory, compile, command }) {
    const steps = [["cd", directory], compile, command].filter((words) => words.length > 0);
    return steps.map(_system_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay).join(" && ");
}
function tallyOf({ packages }) {
    const whole = packages.flatMap(({ tests }) => tests.filter(({ name }) => !name.includes("/")));
    const of = (verdict) => whole.filter((test) => test.verdict === verdict).length;
    return { passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}


/***/ }),

/***/ 63644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   rb: () => (/* binding */ copyOrLink)
/* harmony export */ });
/* unused harmony export openFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8323);





async function hashFile(file) {
    const hash = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_4__/* .crypto */ .E)().createHash("sha256");
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
    }
    return hash.digest("hex");
}
function replaceFile(file, content, mode) {
    const partial = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.partial`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(partial, content);
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(partial, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, file);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true });
        throw cause;
    }
}
function copyOrLink(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(from, to);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, to);
    }
}
function openFile(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "r");
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!status.isFile())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${file} is no regular file, so it cannot be read`);
        return {
            size: status.size,
            read: (offset, length) => readWhole(descriptor, file, offset, length),
            close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor),
        };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, done, length - done, offset + done);
        if (got === 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${file} became shorter while it was read: nothing at ${offset + done}`, {
                remedy: "Let the build finish before its products are read.",
            });
        }
        done += got;
    }
    return bytes;
}


/***/ }),

/***/ 54846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ exportLines),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ay: () => (/* binding */ commandLine)
/* harmony export */ });
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
const plain = /^[\w@%+=:,./-]+$/;
function commandLine(words) {
    return words.map((word) => (plain.test(word) ? word : quoted(word))).join(" ");
}
function exportLines(variables) {
    return Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`);
}


/***/ })

};
