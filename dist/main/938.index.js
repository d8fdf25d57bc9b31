export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/audit/claim.js
var claim = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/audit/inspect.js + 33 modules
var inspect = __webpack_require__(5107);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/files/find.js



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
        const path = (0,external_node_path_.resolve)(directory, pattern);
        const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (status?.isFile() === true)
            found.set(path, true);
        else if (status?.isDirectory() === true)
            searched.push(`${escapePattern(path)}/**`);
        else if (wildcard.test(pattern))
            searched.push(pattern);
        else
            failures.push(nothingAt(pattern, directory));
    }
    (0,failure/* throwCollected */.ml)(failures);
    if (searched.length > 0) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
        const options = { cwd: directory, absolute: true, dot: true, followSymbolicLinks: false };
        for (const path of await glob(searched, { ...options, expandDirectories: false })) {
            if (!found.has(path))
                found.set(path, false);
        }
    }
    if (found.size === 0) {
        throw new failure/* Failure */.HR(`files: no file in ${directory} matches ${patterns.join(" ")}`, {
            remedy: "Write paths, folders or patterns such as dist/**, one a line, and build first.",
        });
    }
    return [...found]
        .map(([path, named]) => ({ path, named }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function nothingAt(pattern, directory) {
    return new failure/* Failure */.HR(`files: there is no ${pattern} in ${directory}`, {
        remedy: "Write paths, folders or patterns such as dist/**, one a line.",
    });
}
function escapePattern(path) {
    return path.replaceAll(/[\\*?{}[\]!()@+|]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./build/report/publish.js + 5 modules
var publish = __webpack_require__(9224);
// EXTERNAL MODULE: ./build/sysroot/libraries.js
var libraries = __webpack_require__(2357);
// EXTERNAL MODULE: ./build/system/file.js
var file = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/commands/policy.js
var commands_policy = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/commands/audit.js











async function runAudit(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const expected = expectationOf(inputs);
    const policy = await (0,commands_policy/* readPolicy */.T)(inputs);
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
        throw new failure/* Failure */.HR(`files: none of ${leftOut} files is a program`, {
            remedy: "Name files or folders with ELF, Mach-O, PE or WebAssembly programs in them.",
        });
    }
    const { os, arch, distribution } = context.host;
    const report = {
        schema: 1,
        tool: version/* tool */.z,
        go: null,
        tools: [],
        host: { os, arch, distribution },
        targets: groupByTarget(audited, expected, (performance.now() - started) / 1000),
        ...(0,commands_policy/* judgedBy */.N)(policy, audited.flatMap(({ inspection }) => inspection.findings)),
    };
    const file = (0,publish/* reportFile */.rn)(directory, (0,external_node_path_.join)(inputs.settings.output.split("{")[0] ?? "", "audit/"));
    (0,publish/* publish */.mk)(report, file, context);
    return (0,publish/* fails */.c6)(report, inputs.failOn) ? 1 : 0;
}
function expectationOf({ targets, targetsChosen, settings, workingDirectory, }) {
    if (targetsChosen)
        return null;
    const [first, ...rest] = targets;
    if (first?.kind !== "platform" || rest.length > 0) {
        throw new failure/* Failure */.HR("targets: audit holds files to one target", {
            remedy: "Name one platform, or none: then each file is audited as what it says it is. Another target takes another step.",
        });
    }
    const cgo = settings.cgo === "auto" ? null : settings.cgo === "on";
    const { target } = first;
    const { trimpath, sysroot } = settings;
    const findLibrary = (0,libraries/* givenLibraries */.d)(sysroot, target, (0,external_node_path_.resolve)(workingDirectory));
    return { target, cgo, trimpath, glibc: settings.glibc, findLibrary };
}
async function* candidatesOf(files, directory, context) {
    if (files.length === 0) {
        throw new failure/* Failure */.HR("files: not given, so there is nothing to audit", {
            remedy: "Write paths, folders or patterns such as dist/**, one a line.",
        });
    }
    for (const { path, named } of await findFiles(files, directory)) {
        const shown = (0,publish/* reportedPath */.nD)(path, context.env);
        if (!isArchive(path)) {
            yield { path, shown, named };
            continue;
        }
        const { unpackMembers } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 1126));
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-audit-"));
        try {
            for (const member of await unpackMembers(path, (0,external_node_path_.join)(folder, "members"), context)) {
                yield { path: member.path, shown: `${shown}!/${member.name}`, named: false };
            }
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
}
function auditFile({ path, shown, named }, expected, policy) {
    return (0,file/* withFile */.D4)(path, (source) => {
        if (!named && !(0,inspect/* isProgram */.V)(source))
            return null;
        return { shown, size: source.size, inspection: (0,inspect/* inspect */.N)(source, shown, expected, policy) };
    });
}
function groupByTarget(audited, expected, seconds) {
    const groups = new Map();
    for (const one of audited) {
        const target = expected?.target.platform ?? (0,claim/* claimedPlatform */.f)(one.inspection);
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


/***/ })

};
