export const id = 872;
export const ids = [872];
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
/* harmony import */ var _audit_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4364);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);
/* harmony import */ var _files_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47245);
/* harmony import */ var _report_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18656);
/* harmony import */ var _sysroot_libraries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42357);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63644);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58508);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26097);











async function runAudit(inputs, context) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.workingDirectory);
    const expected = expectationOf(inputs);
    const policy = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .readPolicy */ .T)(inputs);
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
        tool: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .tool */ .z,
        go: null,
        tools: [],
        host: { os, arch, distribution },
        targets: groupByTarget(audited, expected, (performance.now() - started) / 1000),
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .judgedBy */ .N)(policy, audited.flatMap(({ inspection }) => inspection.findings)),
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
        const shown = (0,_report_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .reportedPath */ .nD)(path, context.env);
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


/***/ })

};
