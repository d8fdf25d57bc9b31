export const id = 976;
export const ids = [976];
export const modules = {

/***/ 11872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAudit: () => (/* binding */ runAudit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22452);
/* harmony import */ var _audit_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93834);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);
/* harmony import */ var _files_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47245);
/* harmony import */ var _report_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18656);
/* harmony import */ var _sysroot_libraries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42357);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63644);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1179);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58508);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26097);












async function runAudit(inputs, context) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.workingDirectory);
    const expected = expectationOf(inputs);
    const policy = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .readPolicy */ .T)(inputs);
    const audited = [];
    let leftOut = 0;
    const started = performance.now();
    for await (const candidate of candidatesOf(inputs.files, directory, context)) {
        const one = auditFile(candidate, expected, policy);
        if (one === null)
            leftOut += 1;
        else
            audited.push(one);
    }
    if (leftOut > 0)
        context.log.info(`${leftOut} files are no programs and were not audited`);
    if (audited.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`files: none of ${leftOut} files is a program`, {
            remedy: "Name files or folders with ELF, Mach-O, PE or WebAssembly programs in them.",
        });
    }
    const { os, arch, distribution } = context.host;
    const report = {
        schema: 1,
        tool: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .tool */ .z,
        go: null,
        tools: [],
        host: { os, arch, distribution },
        targets: groupByTarget(audited, expected, (performance.now() - started) / 1000),
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .judgedBy */ .N)(policy, audited.flatMap(({ inspection }) => inspection.findings)),
    };
    const file = (0,_report_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFile */ .rn)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.settings.output.split("{")[0] ?? "", "audit/"));
    (0,_report_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .mk)(report, file, context);
    return (0,_report_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .fails */ .c6)(report, inputs.failOn) ? 1 : 0;
}
function expectationOf({ targets, targetsChosen, settings, workingDirectory, }) {
    if (targetsChosen)
        return null;
    const [first, ...rest] = targets;
    if (first?.kind !== "platform" || rest.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("targets: audit holds files to one target", {
            remedy: "Name one platform, or none: then each file is audited as what it says it is. Another target takes another step.",
        });
    }
    const cgo = settings.cgo === "auto" ? null : settings.cgo === "on";
    const { target } = first;
    const { trimpath, sysroot } = settings;
    const findLibrary = (0,_sysroot_libraries_js__WEBPACK_IMPORTED_MODULE_7__/* .givenLibraries */ .ds)(sysroot, target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory));
    return { target, cgo, trimpath, glibc: settings.glibc, findLibrary, linker: "" };
}
async function* candidatesOf(files, directory, context) {
    if (files.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("files: not given, so there is nothing to audit", {
            remedy: "Write paths, folders or patterns such as dist/**, one a line.",
        });
    }
    for (const { path, named } of await (0,_files_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findFiles */ .l)(files, directory)) {
        const shown = (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .reportedPath */ .nD)(path, context.env);
        if (!(0,_files_find_js__WEBPACK_IMPORTED_MODULE_5__/* .isArchive */ .t)(path)) {
            yield { path, shown, named };
            continue;
        }
        const { unpackMembers } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 41126));
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, "go-cross-matrix-audit-"));
        try {
            for (const member of await unpackMembers(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "members"), context)) {
                yield { path: member.path, shown: `${shown}!/${member.name}`, named: false };
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
    }
}
function auditFile({ path, shown, named }, expected, policy) {
    return (0,_system_file_js__WEBPACK_IMPORTED_MODULE_8__/* .withFile */ .D4)(path, (source) => {
        if (!named && !(0,_audit_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgram */ .V)(source))
            return null;
        return { shown, size: source.size, inspection: (0,_audit_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspect */ .N)(source, shown, expected, policy) };
    });
}
function groupByTarget(audited, expected, seconds) {
    const groups = new Map();
    for (const one of audited) {
        const target = expected?.target.platform ?? (0,_audit_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedPlatform */ .f)(one.inspection);
        groups.set(target, [...(groups.get(target) ?? []), one]);
    }
    return [...groups].map(([target, own]) => ({
        target,
        cgo: null,
        libc: null,
        cc: null,
        sysroot: null,
        emulator: { kind: "none", program: null, version: null, why: "files are audited, not run" },
        seconds: { audit: (seconds * own.length) / audited.length },
        artifacts: own.map(({ shown, size, inspection }) => ({
            path: shown,
            package: inspection.go?.path ?? null,
            size,
            sha256: null,
            elf: inspection.elf,
            go: inspection.go,
            sizes: inspection.sizes,
            runtime: null,
        })),
        tests: null,
    }));
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

/***/ 61312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./build/elf/arm-attributes.js
var arm_attributes = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/elf/dynamic.js
var elf_dynamic = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/identity.js
var elf_identity = __webpack_require__(83774);
// EXTERNAL MODULE: ./build/elf/error.js
var error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/layout.js
var layout = __webpack_require__(62890);
// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(58436);
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
const mostBytes = 1 << 19;
const etCore = 4;
function readNotes(file) {
    let buildId = null;
    let hasGoBuildId = false;
    let properties = null;
    let left = mostBytes;
    for (const { offset, size, align } of file.header.e_type === etCore ? [] : placesOf(file)) {
        left -= size;
        if (left < 0) {
            throw new error/* ElfError */.Q("too-large", "PT_NOTE", offset, `more than ${mostBytes} bytes of notes`);
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
        armAttributes: (0,arm_attributes/* readArmAttributes */.M)(file),
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

/***/ 47245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles),
/* harmony export */   t: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);



const archives = /\.(?:deb|zip|tar|tar\.gz|tgz)$/i;
function isArchive(path) {
    return archives.test(path);
}
const wildcard = /[*?{}[\]!()]/;
async function findFiles(patterns, directory) {
    const found = new Map();
    const failures = [];
    const searched = [];
    for (const pattern of patterns) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (status?.isFile() === true)
            found.set(path, true);
        else if (status?.isDirectory() === true)
            searched.push(`${escapePattern(path)}/**`);
        else if (wildcard.test(pattern))
            searched.push(pattern);
        else
            failures.push(nothingAt(pattern, directory));
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .throwCollected */ .ml)(failures);
    if (searched.length > 0) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const options = { cwd: directory, absolute: true, dot: true, followSymbolicLinks: false };
        for (const path of await glob(searched, { ...options, expandDirectories: false })) {
            if (!found.has(path))
                found.set(path, false);
        }
    }
    if (found.size === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`files: no file in ${directory} matches ${patterns.join(" ")}`, {
            remedy: "Write paths, folders or patterns such as dist/**, one a line, and build first.",
        });
    }
    return [...found]
        .map(([path, named]) => ({ path, named }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function nothingAt(pattern, directory) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`files: there is no ${pattern} in ${directory}`, {
        remedy: "Write paths, folders or patterns such as dist/**, one a line.",
    });
}
function escapePattern(path) {
    return path.replaceAll(/[\\*?{}[\]!()@+|]/g, String.raw `\$&`);
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
