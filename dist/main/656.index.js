export const id = 656;
export const ids = [656];
export const modules = {

/***/ 42391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ executableName),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   Yn: () => (/* binding */ refuseSharedPaths),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   y0: () => (/* binding */ productsOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84920);



function executableName(importPath) {
    const elements = importPath.split("/");
    const last = elements.at(-1) ?? importPath;
    const isMajorVersion = /^v(?:[2-9]|[1-9]\d+)$/.test(last);
    return isMajorVersion ? (elements.at(-2) ?? last) : last;
}
function extensionOf(target) {
    if (target.goos === "windows")
        return ".exe";
    return target.goarch === "wasm" ? ".wasm" : "";
}
function commonFolder(template) {
    const fixed = template.split("{")[0] ?? "";
    return fixed.slice(0, fixed.lastIndexOf("/") + 1);
}
function productsOf(packages, target, template, version) {
    const extension = extensionOf(target);
    const complete = template.includes("{ext}") ? template : `${template}{ext}`;
    return packages.map((importPath) => {
        const name = executableName(importPath);
        const values = {
            name,
            target: (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(target),
            os: target.goos,
            arch: target.goarch,
            variant: target.variant,
            version,
            ext: extension,
        };
        const path = complete.replaceAll(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
        return { package: importPath, name, path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(path) };
    });
}
function refuseSharedPaths(all) {
    const byPath = new Map();
    for (const { target, products } of all) {
        for (const product of products) {
            const owners = byPath.get(product.path) ?? [];
            owners.push(`${product.package} for ${target.platform}`);
            byPath.set(product.path, owners);
        }
    }
    const failures = [];
    for (const [path, owners] of byPath) {
        if (owners.length > 1) {
            failures.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`output: ${owners.join(" and ")} would both be ${path}`, {
                remedy: `Make the paths differ, for instance with output: dist/{target}/{name}, or name fewer packages.`,
            }));
        }
        for (let folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); folder !== (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder); folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
            if (byPath.has(folder)) {
                failures.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`output: ${folder} would be a product and the folder of ${path}`, {
                    remedy: "Put {target} or {os}-{arch} in front of {name}.",
                }));
            }
        }
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .throwCollected */ .ml)(failures);
}


/***/ }),

/***/ 68457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ cacheHeadline),
/* harmony export */   iH: () => (/* binding */ isCacheHit),
/* harmony export */   n8: () => (/* binding */ cacheLine)
/* harmony export */ });
function isCacheHit({ entries }) {
    const builds = entries.filter(({ target }) => target !== null);
    return builds.length > 0 && builds.every(({ hit }) => hit === "near");
}
function cacheHeadline({ entries, unsaved }) {
    const restored = entries.filter(({ hit }) => hit !== "none");
    const saved = entries.filter(({ save }) => save === "saved");
    const later = entries.filter(({ save }) => save === "post");
    const sum = (all) => megabytes(all.reduce((total, one) => total + (one ?? 0), 0));
    const size = restored.length === 0 ? "" : ` (${sum(restored.map((one) => one.restored))})`;
    return [
        `cache: ${restored.length} of ${entries.length} restored${size}`,
        ...(saved.length > 0 ? [`${saved.length} saved (${sum(saved.map((one) => one.saved))})`] : []),
        ...(later.length > 0 ? [`${later.length} saved when the job is done`] : []),
        ...(unsaved !== null ? ["nothing saved"] : []),
    ].join(", ");
}
function cacheLine({ name, hit, restored, used, save, saved }) {
    const how = { near: "", far: " of a build that differs", none: "" }[hit];
    const first = hit === "none" ? "nothing restored" : `${megabytes(restored)} restored${how}`;
    const last = {
        saved: `${megabytes(saved ?? 0)} saved`,
        post: "saved when the job is done",
        no: "nothing saved",
    }[save];
    const size = used === null ? "" : `, ${megabytes(used)} used`;
    return `${name}: ${first}${size}, ${last}`;
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 86123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
function groupFindings(findings) {
    const alike = new Map();
    for (const finding of findings) {
        const { rule, severity, message, remedy, file } = finding;
        const key = JSON.stringify([
            rule,
            severity,
            message.replaceAll(count, "0"),
            remedy,
            baseName(file),
        ]);
        alike.set(key, [...(alike.get(key) ?? []), finding]);
    }
    return [...alike.values()].flatMap((group) => {
        const targets = group.flatMap(({ target }) => target ?? []);
        const [finding] = group;
        const shared = new Set(targets).size === group.length && group.length > 1;
        if (!shared || finding === undefined)
            return group.map(alone);
        const message = withRanges(group.map(({ message: one }) => one));
        return [{ finding, targets, file: baseName(finding.file), message }];
    });
}
const count = /(?<![\w./-])\d+(?![\w./-])/g;
function withRanges(messages) {
    const counts = messages.map((message) => (message.match(count) ?? []).map(Number));
    let at = 0;
    return (messages[0] ?? "").replaceAll(count, (written) => {
        const here = counts.map((numbers) => numbers[at] ?? 0);
        at += 1;
        const [least, most] = [Math.min(...here), Math.max(...here)];
        return least === most ? written : `${least} to ${most}`;
    });
}
function alone(finding) {
    const { target, file, message } = finding;
    return { finding, targets: target === null ? [] : [target], file, message };
}
function baseName(file) {
    return (file.split("/").at(-1) ?? file).replace(/\.exe$/, "");
}


/***/ }),

/***/ 14202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   w: () => (/* binding */ hashedFilesOf)
/* harmony export */ });
function hashedFilesOf({ targets }) {
    return targets
        .flatMap(({ artifacts, archive }) => [
        ...artifacts,
        ...(archive === undefined ? [] : [archive]),
    ])
        .flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ path, sha256 }]));
}
function countsOf(report) {
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const failed = report.targets.filter((target) => target.error !== undefined).length;
    return { error: of("error") + failed, warning: of("warning"), note: of("note") };
}


/***/ }),

/***/ 18656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ fails),
  mk: () => (/* binding */ publish),
  rn: () => (/* binding */ reportFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/build/products.js
var products = __webpack_require__(42391);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/groups.js
var groups = __webpack_require__(86123);
;// CONCATENATED MODULE: ./build/report/annotations.js

const shownOfAType = 10;
function annotationsOf(findings, reportPath) {
    return ["error", "warning", "note"].flatMap((severity) => {
        const own = (0,groups/* groupFindings */.k)(findings.filter((finding) => finding.severity === severity));
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
function annotationOf({ finding, targets, file, message }) {
    const { rule, severity, remedy, location } = finding;
    return {
        severity: typeOf(severity),
        message: `${file} ${message}\n${remedy}`,
        place: {
            title: targets.length === 0 ? rule : `${rule} (${targets.join(", ")})`,
            file: location?.file,
            line: location?.line,
            col: location?.col,
        },
    };
}
function typeOf(severity) {
    return severity === "note" ? "notice" : severity;
}

// EXTERNAL MODULE: ./build/report/cache.js
var cache = __webpack_require__(68457);
;// CONCATENATED MODULE: ./build/report/checksums.js
function checksumList(files) {
    const byName = new Map(files.map(({ name, sha256 }) => [name, sha256]));
    return [...byName]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, sha256]) => {
        const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
        return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
    })
        .join("");
}

// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(14202);
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
    "load/nss": "A static glibc looks up names by itself",
    "load/text-relocations": "The loader need not write into code",
    "harden/exec-stack": "The stack is not executable",
    "harden/relro": "Relocated data becomes read-only",
    "harden/pie": "The program is position-independent",
    "harden/writable-code": "No segment is both writable and executable",
    "harden/bti": "A Go program promises no BTI landing pads",
    "provenance/paths": "The file names nothing of the machine that built it",
    "provenance/vcs": "The file was built from a clean tree",
    "provenance/build-id": "The file has a build id",
    "provenance/reproducible": "A second build of the same sources has the same bytes",
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

// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/report/publish.js












function reportFile(directory, output) {
    return (0,external_node_path_.join)(directory, (0,products/* commonFolder */.Mp)(output), "report.json");
}
function publish(report, file, context, { annotate } = { annotate: true }) {
    const { env, log } = context;
    const sums = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), "SHA256SUMS");
    const list = checksumsOf(report, (0,external_node_path_.dirname)(file), env);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(report, null, 2)}\n`);
        if (list === "")
            (0,external_node_fs_.rmSync)(sums, { force: true });
        else
            (0,external_node_fs_.writeFileSync)(sums, list);
    }
    catch (cause) {
        throw new failure/* Failure */.HR(`${file} cannot be written (${cause.code})`, {
            remedy: "Choose an output in a folder that this user may write.",
            cause,
        });
    }
    const path = (0,workflow/* reportedPath */.nD)(file, env);
    const sarif = file.replace(/\.json$/, ".sarif");
    (0,external_node_fs_.writeFileSync)(sarif, `${JSON.stringify(sarifOf(report, homepageIn(env)), null, 2)}\n`);
    for (const { severity, message, place } of annotate ? annotationsOf(report.findings, path) : []) {
        log.annotate(severity, message, place);
    }
    (0,workflow/* addSummary */.S0)(env, (0,summary/* markdownSummary */.yo)(report));
    for (const [name, value] of Object.entries({
        ...outputsOf(report, path),
        sarif: (0,workflow/* reportedPath */.nD)(sarif, env),
        ...(list === "" ? {} : { checksums: (0,workflow/* reportedPath */.nD)(sums, env) }),
    })) {
        (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", name, value);
    }
    const text = (0,summary/* textSummary */.m7)(report);
    if (env["GITHUB_ACTIONS"] === "true")
        log.info(text);
    else
        process.stdout.write(`\n${text}`);
    log.info(`report: ${path}`);
}
function checksumsOf(report, folder, env) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    return checksumList((0,model/* hashedFilesOf */.w)(report).map(({ path, sha256 }) => ({
        name: (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(workspace, path)).replaceAll(external_node_path_.sep, "/"),
        sha256,
    })));
}
function homepageIn(env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const known = repository !== undefined && repository !== "";
    return known ? `${server}/${repository}/blob/${ref || `v${version/* tool */.z.version}`}` : version/* homepage */.T;
}
function outputsOf(report, path) {
    const counts = (0,model/* countsOf */.m)(report);
    const artifacts = report.targets.flatMap(({ target, artifacts: made }) => made.map((artifact) => ({
        target,
        package: artifact.package,
        path: artifact.path,
        size: artifact.size,
        sha256: artifact.sha256,
    })));
    return {
        artifacts: JSON.stringify(artifacts),
        archives: JSON.stringify(report.targets.flatMap(({ target, archive }) => archive === undefined ? [] : [{ target, ...archive }])),
        report: path,
        errors: String(counts.error),
        warnings: String(counts.warning),
        notes: String(counts.note),
        ...(report.cache === undefined ? {} : { "cache-hit": String((0,cache/* isCacheHit */.iH)(report.cache)) }),
        ...(report.go === null
            ? {}
            : { "go-version": report.go.version, "go-source": report.go.source }),
    };
}
function fails(report, failOn) {
    const { error, warning } = (0,model/* countsOf */.m)(report);
    const unfinished = report.targets.some((target) => target.error !== undefined);
    if (failOn === "never")
        return unfinished;
    return error > 0 || (failOn === "warning" && warning > 0);
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   m7: () => (/* binding */ textSummary),
/* harmony export */   yo: () => (/* binding */ markdownSummary)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86123);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68457);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14202);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24098);




function textSummary(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(report);
    const widths = _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ key, title }) => Math.max(title.length, ...rows.map((row) => row[key].length)));
    const line = (cells) => cells
        .map((text, index) => {
        const width = widths[index] ?? 0;
        return _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB[index]?.key === "size" ? text.padStart(width) : text.padEnd(width);
    })
        .join("  ")
        .trimEnd();
    return [
        headline(report),
        "",
        line(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ title }) => title)),
        line(widths.map((width) => "-".repeat(width))),
        ...rows.map((row) => line(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ key }) => row[key]))),
        ...problems(report).map((problem) => `\n${problem}`),
        ...(report.cache === undefined ? [] : ["", (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheHeadline */ .X$)(report.cache)]),
        "",
    ].join("\n");
}
function markdownSummary(report) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(report).map((row) => `| ${_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ key }) => cell(row, key)).join(" | ")} |`);
    const found = problems(report).map((problem) => `- ${escapeMarkdown(problem).replaceAll("\n", "<br>")}`);
    return [
        `### ${escapeMarkdown(headline(report))}`,
        "",
        `| ${_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ title }) => title).join(" | ")} |`,
        `| ${_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(({ key }) => (key === "size" ? "---:" : "---")).join(" | ")} |`,
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
            const stages = Object.entries(seconds).map(([stage, time]) => `${stage} ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(time)}`);
            return `- ${target}: ${stages.join(", ")}`;
        }),
        "",
        ...cacheSection(report),
        "</details>",
        "",
    ].join("\n");
}
function cacheSection({ cache }) {
    if (cache === undefined)
        return [];
    const why = cache.unsaved === null ? [] : [`Nothing is saved: ${cache.unsaved}.`, ""];
    const lines = cache.entries.map((entry) => `- ${escapeMarkdown((0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheLine */ .n8)(entry))}`);
    return [`Cache in ${escapeMarkdown(cache.store)}:`, "", ...lines, "", ...why];
}
function sizeTable(report) {
    const rows = report.targets.flatMap(({ target, artifacts }) => artifacts.flatMap(({ path, sizes }) => {
        if (sizes === null)
            return [];
        const { code, data, goTables, debug } = sizes;
        const cells = [code, data, goTables, debug].map(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq);
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
    const { error, warning } = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(report);
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
    return [...failed, ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupFindings */ .k)(sorted).map(describeGroup)];
}
function describeGroup({ finding, targets, file, message }) {
    const { severity, rule, remedy } = finding;
    const on = targets.length > 1 ? ` on ${targets.join(", ")}` : "";
    return `${severity} ${rule}${on}: ${file} ${message}\n${remedy}`;
}
function escapeMarkdown(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.codePointAt(0)};`);
}


/***/ })

};
