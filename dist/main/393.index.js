export const id = 393;
export const ids = [393];
export const modules = {

/***/ 76393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/files/find.js
var find = __webpack_require__(47245);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/report/merge.js

function mergeReports(jobs, expected, host) {
    const renamed = distinct(jobs).map(rename);
    const reported = renamed.flatMap(({ report }) => report.targets);
    const order = new Map(expected.map((target, index) => [target, index]));
    const place = (target) => order.get(target ?? "") ?? order.size;
    const inOrder = (items) => [...items].sort((a, b) => place(a.target) - place(b.target));
    const seen = new Set(reported.map(({ target }) => target));
    const missing = expected.filter((target) => !seen.has(target)).map(neverReported);
    const unexpected = [...seen].filter((target) => expected.length > 0 && !order.has(target));
    return {
        report: {
            schema: 1,
            tool: version/* tool */.z,
            go: mergeGo(renamed.map(({ report }) => report.go)),
            tools: uniqueBy(renamed.flatMap(({ report }) => report.tools), ({ name, version, source, hash }) => JSON.stringify([name, version, source, hash])),
            host: mergeHosts(renamed.map(({ report }) => report.host)) ?? host,
            targets: inOrder([...reported, ...missing]),
            findings: inOrder(renamed.flatMap(({ report }) => report.findings)),
            waived: inOrder(renamed.flatMap(({ report }) => report.waived)),
        },
        notes: [
            ...unexpected.map((target) => `${target} was reported, and not expected`),
            ...reportedTwice(renamed),
        ],
    };
}
function distinct(jobs) {
    return uniqueBy(jobs, ({ report }) => JSON.stringify(report));
}
function uniqueBy(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        return !seen.has(key) && seen.add(key);
    });
}
function rename(job) {
    const { report, renamed } = job;
    const called = (path) => renamed.get(path) ?? path;
    return {
        ...job,
        report: {
            ...report,
            targets: report.targets.map((target) => ({
                ...target,
                artifacts: target.artifacts.map((one) => ({ ...one, path: called(one.path) })),
                ...(target.archive === undefined
                    ? {}
                    : { archive: { ...target.archive, path: called(target.archive.path) } }),
            })),
            findings: report.findings.map((one) => ({ ...one, file: called(one.file) })),
            waived: report.waived.map((one) => ({ ...one, file: called(one.file) })),
        },
    };
}
function neverReported(target) {
    return {
        target,
        cgo: null,
        libc: null,
        cc: null,
        sysroot: null,
        emulator: { kind: "none", program: null, version: null, why: "its job never reported" },
        seconds: {},
        artifacts: [],
        tests: null,
        error: "no report came from its job\nSee whether the job ran, and uploaded its report.json whatever came of it (if: always()).",
    };
}
function reportedTwice(jobs) {
    const byTarget = new Map();
    for (const { report, shown } of jobs) {
        for (const { target } of report.targets) {
            byTarget.set(target, [...(byTarget.get(target) ?? []), shown]);
        }
    }
    return [...byTarget]
        .filter(([, places]) => places.length > 1)
        .map(([target, places]) => `${target} was reported ${places.length} times: ${places.join(", ")}`);
}
const joined = (texts) => [...new Set(texts)].join(", ");
function mergeGo(all) {
    const those = all.filter((go) => go !== null);
    const [first] = those;
    if (first === undefined)
        return null;
    const sources = new Set(those.map(({ source }) => source));
    return {
        version: joined(those.map(({ version }) => version)),
        source: first.source,
        verified: those.every(({ verified }) => verified),
        verification: joined(those.map(({ source, verification }) => sources.size === 1 ? verification : `${source}: ${verification}`)),
    };
}
function mergeHosts(hosts) {
    if (hosts.length === 0)
        return null;
    return {
        os: joined(hosts.map(({ os }) => os)),
        arch: joined(hosts.map(({ arch }) => arch)),
        distribution: joined(hosts.map(({ distribution }) => distribution)),
    };
}

// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(14202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
;// CONCATENATED MODULE: ./build/report/products.js





async function findProducts({ file, report }) {
    const places = new Map();
    for (const { path, sha256 } of (0,model/* hashedFilesOf */.w)(report)) {
        const candidates = endsOf(path)
            .map((end) => (0,external_node_path_.join)((0,external_node_path_.dirname)(file), end))
            .filter((candidate) => (0,external_node_fs_.lstatSync)(candidate, { throwIfNoEntry: false })?.isFile() === true);
        const hashes = await Promise.all(candidates.map(system_file/* hashFile */.DC));
        const found = candidates[hashes.indexOf(sha256)];
        if (found !== undefined) {
            places.set(path, found);
        }
        else if (candidates[0] !== undefined) {
            throw new build_failure/* Failure */.HR(`${candidates[0]} is not the file that ${file} speaks of: its sha256 is ${hashes[0]}, wanted ${sha256}`, { remedy: "Download the artifacts of one run only, into an empty folder." });
        }
    }
    return places;
}
function endsOf(path) {
    const parts = path.split("/").filter((part) => part !== "");
    if (parts.some((part) => /^\.{1,2}$|[\0\\]/.test(part)))
        return [];
    return parts.map((_, index) => parts.slice(index).join("/"));
}

// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __webpack_require__(18656);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/report/read.js





const largest = 64 << 20;
async function readReports(files) {
    const misfit = await loadSchema();
    const failures = [];
    const read = [];
    for (const { path, named } of files) {
        if (!named && (0,external_node_path_.extname)(path) !== ".json")
            continue;
        try {
            const content = readJson(path);
            const foreign = !named && (0,external_node_path_.basename)(path) !== "report.json" && toolOf(content) !== version/* tool */.z.name;
            if (!foreign)
                read.push({ file: path, report: asReport(content, path, misfit) });
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR))
                throw failure;
            failures.push(failure);
        }
    }
    (0,build_failure/* throwCollected */.ml)(failures);
    return read;
}
function readJson(file) {
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > largest) {
        throw new build_failure/* Failure */.HR(`${file} has ${size} bytes; a report has at most ${largest}`, {
            remedy: "Name report.json files in files, such as reports/**/report.json.",
        });
    }
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${file} is no whole JSON: ${(0,build_failure/* messageOf */.bD)(cause)}`, {
            remedy: "Let the job that wrote it end before it is uploaded, and upload it again.",
            cause,
        });
    }
}
function toolOf(content) {
    const { tool: made } = (content ?? {});
    return (made ?? {}).name;
}
function asReport(content, file, misfit) {
    if (toolOf(content) !== version/* tool */.z.name) {
        throw new build_failure/* Failure */.HR(`${file} is no report of ${version/* tool */.z.name}`, {
            remedy: "Name report.json files in files, such as reports/**/report.json.",
        });
    }
    const { schema, tool: made } = content;
    if (schema !== 1) {
        throw new build_failure/* Failure */.HR(`${file} has schema ${JSON.stringify(schema)} of ${version/* tool */.z.name} ${String(made.version)}, this is ${version/* tool */.z.version} and knows schema 1`, { remedy: "Use one version of the action in all jobs of the workflow." });
    }
    const wrong = misfit(content);
    if (wrong === null)
        return content;
    throw new build_failure/* Failure */.HR(`${file} is not what a report is: ${wrong}`, {
        remedy: "Upload what the build wrote, unchanged; docs/report.schema.json has its shape.",
    });
}
const schemaFile = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "../../docs/report.schema.json");
async function loadSchema() {
    const { default: ajv } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const schema = tolerant(JSON.parse((0,external_node_fs_.readFileSync)(schemaFile, "utf8")));
    const matches = new ajv.Ajv2020({ strict: false }).compile(schema);
    return (content) => {
        if (matches(content))
            return null;
        const [error] = matches.errors ?? [];
        return error === undefined ? "it does not match the schema" : describe(error);
    };
}
function tolerant(schema) {
    if (Array.isArray(schema))
        return schema.map(tolerant);
    if (typeof schema !== "object" || schema === null)
        return schema;
    return Object.fromEntries(Object.entries(schema)
        .filter(([key, value]) => value !== false || (key !== "additionalProperties" && key !== "unevaluatedProperties"))
        .map(([key, value]) => [key, tolerant(value)]));
}
function describe({ instancePath, message = "is wrong", params }) {
    const { allowedValues } = params;
    const allowed = allowedValues === undefined ? "" : `: ${JSON.stringify(allowedValues)}`;
    return `${instancePath === "" ? "it" : instancePath} ${message}${allowed}`;
}

// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/report/uneven.js

function unevenTests(targets) {
    const seen = new Map();
    const add = (of, target, verdict) => {
        const key = JSON.stringify(of);
        const one = seen.get(key) ?? { failed: [], passed: [], of };
        seen.set(key, one);
        if (verdict === "passed")
            one.passed.push(target);
        else if (verdict === "failed" || verdict === "timed out")
            one.failed.push(target);
    };
    for (const { target, tests } of targets) {
        for (const tested of tests?.packages ?? []) {
            for (const { name, verdict } of tested.tests)
                add([tested.package, name], target, verdict);
            const explained = tested.tests.some(({ verdict }) => verdict === "failed");
            if (!explained)
                add([tested.package, null], target, tested.verdict);
        }
    }
    const uneven = [...seen.values()].filter(({ failed, passed }) => failed.length > 0 && passed.length > 0);
    const hasPart = ([package_, test]) => uneven.some(({ of }) => of[0] === package_ && test !== null && of[1]?.startsWith(`${test}/`));
    return uneven
        .filter(({ of }) => !hasPart(of))
        .map(({ of: [package_, test], failed, passed }) => ({
        package: package_,
        test,
        failed,
        passed,
    }));
}
function describeUneven({ package: package_, test, failed, passed }) {
    const what = test === null ? package_ : `${package_} ${test}`;
    return `${what} fails on ${failed.join(", ")} only: it passes on ${passed.join(", ")}`;
}
function unevenSummary(tests) {
    if (tests.length === 0)
        return "";
    const lines = tests.map((test) => `- ${(0,summary/* escapeMarkdown */.FV)(describeUneven(test))}`);
    return ["### Tests that fail on some targets only", "", ...lines, ""].join("\n");
}

// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/list.js
var targets_list = __webpack_require__(56025);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var ports = __webpack_require__(63100);
// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(25888);
;// CONCATENATED MODULE: ./build/commands/report.js














async function runReport(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const file = (0,publish/* reportFile */.rn)(directory, inputs.settings.output);
    const read = await findReports(inputs, directory, file);
    const expected = await expectedTargets(inputs, read);
    if (expected.length === 0) {
        context.log.notice("targets and matrix are not given, so a job that never reported cannot be missed");
    }
    const jobs = [];
    for (const one of read)
        jobs.push(await jobReport(one, context));
    const { report, notes } = mergeReports(unmistakable(jobs), expected, context.host);
    for (const note of notes)
        context.log.notice(note);
    (0,publish/* publish */.mk)(report, file, context, { annotate: false });
    await showTests(report, file, context);
    for (const { target, error } of report.targets) {
        if (error !== undefined)
            context.log.error(`${target}: ${error}`);
    }
    return (0,publish/* fails */.c6)(report, inputs.failOn) ? 1 : 0;
}
async function showTests(report, file, context) {
    if (report.targets.every(({ tests }) => tests === null))
        return;
    const { publishTests } = await Promise.all(/* import() */[__webpack_require__.e(697), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 94367));
    publishTests(report, file, new Date(), context, { annotate: false });
    const uneven = unevenTests(report.targets);
    for (const test of uneven)
        context.log.info(describeUneven(test));
    (0,workflow/* addSummary */.S0)(context.env, unevenSummary(uneven));
}
async function findReports({ files }, directory, own) {
    if (files.length === 0) {
        throw new build_failure/* Failure */.HR("files: not given, so there is nothing to report", {
            remedy: "Write where the jobs' report.json files are, such as reports/**/report.json.",
        });
    }
    const found = await (0,find/* findFiles */.l)(files, directory).catch((failure) => {
        if (failure instanceof build_failure/* Failure */.HR && failure.message.startsWith("files: no file"))
            return [];
        throw failure;
    });
    return readReports(found.filter(({ path }) => path !== own));
}
async function expectedTargets({ targets, targetsChosen, matrix }, read) {
    const planned = await Promise.all((matrix ?? []).map(({ target }) => (0,targets_list/* parseTargetList */.n5)(target).catch((failure) => {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
        throw new build_failure/* Failure */.HR(`matrix: ${failure.message}`, { remedy: failure.remedy, cause: failure });
    })));
    const patterns = [...(targetsChosen ? [] : targets)];
    const ports = portsFor(read);
    const platforms = [planned.flat(), patterns]
        .filter((list) => list.length > 0)
        .flatMap((list) => (0,targets_list/* resolveTargets */.h5)(list, ports).requested)
        .map(({ target }) => target.platform);
    return [...new Set(platforms)];
}
function portsFor(read) {
    const minors = read.flatMap(({ report }) => (0,toolchain_version/* parseGoVersion */.SX)(report.go?.version ?? "")?.minor ?? []);
    const minor = Math.max(...minors);
    return ((minors.length > 0 ? (0,ports/* portsOf */.a5)(minor) : undefined) ??
        (0,ports/* portsBetween */.dq)(ports/* newestKnownMinor */.HG, ports/* newestKnownMinor */.HG));
}
async function jobReport(read, { env }) {
    const places = await findProducts(read);
    const renamed = [...places].map(([path, place]) => [path, (0,workflow/* reportedPath */.nD)(place, env)]);
    return {
        report: read.report,
        shown: (0,workflow/* reportedPath */.nD)(read.file, env),
        renamed: new Map(renamed),
    };
}
function unmistakable(jobs) {
    const owners = new Map();
    for (const job of jobs) {
        for (const { path } of (0,model/* hashedFilesOf */.w)(job.report)) {
            const called = job.renamed.get(path) ?? path;
            owners.set(called, (owners.get(called) ?? new Set()).add(job));
        }
    }
    return jobs.map((job) => {
        const clashing = (0,model/* hashedFilesOf */.w)(job.report)
            .map(({ path }) => path)
            .filter((path) => !job.renamed.has(path) && (owners.get(path)?.size ?? 0) > 1);
        const apart = clashing.map((path) => [path, `${(0,posix_.dirname)(job.shown)}/${path}`]);
        return { ...job, renamed: new Map([...job.renamed, ...apart]) };
    });
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

/***/ 25888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ nearestVersions),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   Yt: () => (/* binding */ compareReleasesFirst),
/* harmony export */   ZD: () => (/* binding */ parseVersionSpec),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   ul: () => (/* binding */ fetchedAsIs)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64737);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);



const firstWithPatchZero = 21;
function parseGoVersion(text) {
    const match = /^(?:go)?(1\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|((?:beta|rc)[1-9]\d?))?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, plain = "", minorText, patchText, prerelease = ""] = match;
    const minor = Number(minorText);
    const implied = prerelease === "" && minor < firstWithPatchZero ? 0 : null;
    const patch = patchText === undefined ? implied : Number(patchText);
    return { text: plain, minor, patch, prerelease };
}
function toSemver({ minor, patch, prerelease }) {
    const suffix = prerelease.replace(/^(beta|rc)(\d+)$/, "-$1.$2");
    return `1.${minor}.${patch ?? 0}${suffix}`;
}
function fromSemver(text) {
    return parseGoVersion(text.replace(/^(1\.\d+)\.0-(beta|rc)\.(\d+)$/, "$1$2$3"));
}
function compareGoVersions(a, b) {
    const [first, second] = [orderOf(a), orderOf(b)];
    const differing = first.findIndex((number, at) => number !== second[at]);
    return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}
function compareReleasesFirst(a, b) {
    return Number(a.prerelease !== "") - Number(b.prerelease !== "") || compareGoVersions(b, a);
}
function orderOf({ minor, patch, prerelease }) {
    if (patch !== null)
        return [minor, 3, patch];
    const [, word = "", count = 0] = /^(beta|rc)(\d+)$/.exec(prerelease) ?? [];
    return [minor, ["", "beta", "rc"].indexOf(word), Number(count)];
}
function parseVersionSpec(given, from) {
    const text = given.trim();
    if (text === "stable" || text === "oldstable")
        return { kind: text, text };
    const version = parseGoVersion(text);
    if (version !== undefined && !/^(?:go)?1\.\d+$/.test(text))
        return { kind: "exact", text, version };
    const range = text
        .replaceAll(/(?:go)?(\d+\.\d+)(beta|rc)(\d+)/g, "$1.0-$2.$3")
        .replaceAll(/\bgo(?=\d)/g, "");
    if (text === "" || semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(range) === null) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${from}: ${JSON.stringify(given)} is no version of Go`, {
            remedy: "Write a version such as 1.26.8 or 1.27rc1, a range such as 1.26.x or ^1.25.1, stable or oldstable.",
        });
    }
    return { kind: "range", text, range };
}
function satisfies(spec, version) {
    switch (spec.kind) {
        case "exact":
            return compareGoVersions(version, spec.version) === 0;
        case "minimum":
            return compareGoVersions(version, spec.version) >= 0;
        case "range":
            return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(toSemver(version), spec.range);
        case "stable":
        case "oldstable":
            return false;
    }
}
function highest(spec, versions) {
    const released = versions.filter(({ prerelease }) => prerelease === "");
    switch (spec.kind) {
        case "exact":
        case "range":
            return newest(versions.filter((version) => satisfies(spec, version)));
        case "minimum": {
            const exact = fetchedAsIs(spec);
            return exact === undefined
                ? newest(released.filter(({ minor }) => minor === spec.version.minor))
                : versions.find((version) => compareGoVersions(version, exact) === 0);
        }
        case "stable":
        case "oldstable": {
            const stable = newest(released);
            if (spec.kind === "stable" || stable === undefined)
                return stable;
            return newest(released.filter(({ minor }) => minor === stable.minor - 1));
        }
    }
}
function fetchedAsIs(spec) {
    if (spec.kind === "exact")
        return spec.version;
    if (spec.kind !== "minimum")
        return undefined;
    return /^1\.\d+$/.test(spec.version.text) ? undefined : spec.version;
}
function newest(versions) {
    return versions.toSorted(compareGoVersions).at(-1);
}
function nearestVersions(spec, versions, count) {
    const [, minor, patch] = /1\.(\d+)(?:\.(\d+))?/.exec(spec.text) ?? [];
    const distance = (version) => [
        minor === undefined ? 0 : Math.abs(version.minor - Number(minor)),
        patch === undefined ? 0 : Math.abs((version.patch ?? 0) - Number(patch)),
    ];
    return versions
        .map((version) => ({ version, distance: distance(version) }))
        .toSorted((a, b) => a.distance[0] - b.distance[0] ||
        a.distance[1] - b.distance[1] ||
        compareGoVersions(b.version, a.version))
        .slice(0, count)
        .map(({ version }) => version);
}


/***/ })

};
