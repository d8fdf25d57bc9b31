export const id = 444;
export const ids = [444];
export const modules = {

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFirst: () => (/* binding */ planFirst),
  planFor: () => (/* binding */ planFor),
  publishPlan: () => (/* binding */ publishPlan),
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/inputs.js + 4 modules
var build_inputs = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/targets/matrix.js

function matrixOf(plan) {
    return { include: plan.targets.map(entryOf) };
}
function entryOf({ target, settings, runsOn, run }) {
    const level = (variable) => target.level?.variable === variable ? target.level.value : "";
    return {
        target: target.platform,
        goos: target.goos,
        goarch: target.goarch,
        variant: target.variant,
        goarm: level("GOARM"),
        goamd64: level("GOAMD64"),
        goarm64: level("GOARM64"),
        cgo: settings.cgo,
        "runs-on": runsOn,
        run,
        name: (0,targets_target/* slugOf */.tF)(target),
    };
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/targets/list.js
var list = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(618);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(3100);
;// CONCATENATED MODULE: ./build/targets/plan.js




function plan(request) {
    const { requested, idle } = (0,list/* resolveTargets */.h5)(request.patterns, request.ports);
    const named = new Set(request.patterns.flatMap((pattern) => pattern.kind === "platform" ? [pattern.target.platform] : []));
    const notes = idle.map((pattern) => `targets: ${pattern} covers none of Go ${request.goVersion}'s platforms`);
    const failures = [];
    const targets = [];
    for (const item of requested) {
        try {
            const settings = request.settingsOf(item);
            const planned = planTarget(item.target, settings, request);
            targets.push(planned);
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR))
                throw failure;
            if (named.has(item.target.platform))
                failures.push(failure);
            else
                notes.push(`left out of the pattern: ${failure.message}`);
        }
    }
    (0,build_failure/* throwCollected */.ml)(failures);
    if (targets.length === 0) {
        throw new build_failure/* Failure */.HR("targets: the patterns cover no platform that can be built", {
            detail: notes.join("\n"),
        });
    }
    return { targets, notes };
}
function planTarget(target, settings, request) {
    const port = `${target.goos}/${target.goarch}`;
    const hasCgo = request.ports.get(port);
    if (hasCgo === undefined) {
        throw new build_failure/* Failure */.HR(`${target.platform}: Go ${request.goVersion} has no port ${port}`, {
            remedy: `Choose another go-version, or leave ${port} out; \`go tool dist list\` has them all.`,
        });
    }
    const minor = (0,platform/* goMinorNeededBy */.QH)(target);
    if (minor > request.goMinor) {
        throw new build_failure/* Failure */.HR(`${target.platform}: ${target.level?.variable}=${target.level?.value} needs Go 1.${minor}, this is Go ${request.goVersion}`, { remedy: `Set go-version: "1.${minor}" or newer, or name ${port} without a variant.` });
    }
    const run = expectedRun(target, settings, request.fleet);
    return {
        target,
        settings: { ...settings, cgo: decideCgo(target, settings.cgo, hasCgo) },
        run,
        runsOn: runnerFor(target, run, request.fleet),
    };
}
function decideCgo(target, asked, hasCgo) {
    const port = `${target.goos}/${target.goarch}`;
    if (asked === "on" && !hasCgo) {
        throw new build_failure/* Failure */.HR(`${target.platform}: cgo is on, but Go has no cgo for ${port}`, {
            remedy: `Write {target: ${target.platform}, cgo: off} in targets, or cgo: auto.`,
        });
    }
    if (asked !== "on" && targets_ports/* portsThatNeedCgo */.dg.has(port)) {
        throw new build_failure/* Failure */.HR(`${target.platform} can only be linked by an external linker, with cgo on`, {
            remedy: `Write {target: ${target.platform}, cgo: on} and give the platform's compiler as CC in env.`,
        });
    }
    return hasCgo ? asked : "off";
}
function expectedRun(target, settings, fleet) {
    if (settings.smoke === null || settings.emulator === "off")
        return "none";
    const port = `${target.goos}/${target.goarch}`;
    if (port === fleet.host)
        return "native";
    if (target.goos !== "linux")
        return "none";
    return fleet.hosted && (hostedRunners.has(port) || port === "linux/386") ? "native" : "emulated";
}
const hostedRunners = new Map([
    ["linux/amd64", "ubuntu-latest"],
    ["linux/arm64", "ubuntu-24.04-arm"],
    ["linux/arm", "ubuntu-24.04-arm"],
]);
const defaultRunner = "ubuntu-latest";
function runnerFor(target, run, fleet) {
    const mapped = fleet.labels.find(({ covers }) => covers(target));
    if (mapped !== undefined)
        return mapped.label;
    if (run !== "native" || !fleet.hosted)
        return defaultRunner;
    return hostedRunners.get(`${target.goos}/${target.goarch}`) ?? defaultRunner;
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/min-version.js
var min_version = __webpack_require__(1866);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/toolchain/version.js
var version = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/toolchain/expect.js






function expectGo({ spec }, useInstalled, { env }) {
    const installed = useInstalled ? versionOnPath(env["PATH"]) : undefined;
    if (installed !== undefined && (0,version/* meets */.D)(spec, installed))
        return certain(installed);
    switch (spec.kind) {
        case "exact":
            return certain(spec.version);
        case "minimum":
            return uncertain(`${spec.text} or newer`, spec.version.minor);
        case "range":
            return uncertain(spec.text, min_version(spec.range)?.minor ?? 0);
        case "stable":
        case "oldstable":
            return uncertain(spec.text, targets_ports/* newestKnownMinor */.HG - 1);
    }
}
function certain({ text, minor }) {
    return { version: text, oldestMinor: minor, newestMinor: minor };
}
function uncertain(version, oldestMinor) {
    return { version, oldestMinor, newestMinor: Math.max(oldestMinor, targets_ports/* newestKnownMinor */.HG) };
}
function versionOnPath(path) {
    const go = (0,host/* which */.K7)("go", { PATH: path });
    if (go === undefined)
        return undefined;
    try {
        const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(go)));
        return (0,version/* parseGoVersion */.SX)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "VERSION"), "utf8").split("\n")[0] ?? "");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/toolchain/requirement.js
var toolchain_requirement = __webpack_require__(3107);
;// CONCATENATED MODULE: ./build/commands/plan.js







async function runPlan(inputs, context) {
    const { plan: made } = await planFirst(inputs, context);
    for (const note of made.notes)
        context.log.notice(note);
    const matrix = JSON.stringify(matrixOf(made));
    publishPlan(made, context);
    if (context.env["GITHUB_ACTIONS"] === "true") {
        for (const { target, run, runsOn } of made.targets) {
            context.log.info(`${target.platform}  on ${runsOn}, run: ${run}`);
        }
    }
    else {
        process.stdout.write(`${matrix}\n`);
    }
    return 0;
}
async function planFirst(inputs, context) {
    const { goVersion, goVersionFile, workingDirectory: directory } = inputs;
    const requirement = (0,toolchain_requirement/* findRequirement */.rz)({ goVersion, goVersionFile, directory }, context.env);
    const expected = expectGo(requirement, inputs.goSource !== "proxy", context);
    const ports = (0,targets_ports/* portsBetween */.dq)(expected.oldestMinor, expected.newestMinor);
    const made = planFor(inputs, ports, expected.version, expected.newestMinor, context);
    return { plan: made, requirement };
}
function planFor(inputs, ports, goVersion, goMinor, { env, host }) {
    const fleet = {
        host: `${host.os}/${host.arch}`,
        hosted: env["GITHUB_ACTIONS"] === "true" && env["GITHUB_SERVER_URL"] === "https://github.com",
        labels: inputs.runners,
    };
    return plan({
        patterns: inputs.targets,
        settingsOf: (requested) => (0,build_inputs/* settingsFor */.zc)(inputs, requested),
        ports,
        goVersion,
        goMinor,
        fleet,
    });
}
function publishPlan(made, { env }) {
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "matrix", JSON.stringify(matrixOf(made)));
    const platforms = made.targets.map(({ target }) => target.platform);
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "targets", platforms.join(" "));
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ architectureOf),
/* harmony export */   Qd: () => (/* binding */ linuxAbiOf),
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
function isSoftFloat(target) {
    const value = target.level?.value ?? "";
    return value.includes("softfloat") || (target.goarch === "arm" && value === "5");
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


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ requireModule),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* unused harmony export parseVersionFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




function findRequirement(asked, env) {
    if (asked.goVersion !== "") {
        return { spec: (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(asked.goVersion), from: "go-version" };
    }
    if (asked.goVersionFile !== "") {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.directory, asked.goVersionFile);
        return { spec: parseVersionFile(file, read(file, "go-version-file")), from: file };
    }
    const file = requireModule(asked.directory, env);
    return { spec: parseVersionFile(file, read(file, "working-directory")), from: file };
}
function requireModule(directory, env) {
    const file = findModuleFile(directory, env);
    if (file !== undefined)
        return file;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`there is no go.mod in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)} or above`, {
        remedy: "Set working-directory to the folder of the module, or run `go mod init` there.",
    });
}
function findModuleFile(directory, env) {
    const work = env["GOWORK"] ?? "";
    if (work !== "" && work !== "off")
        return work;
    const names = work === "off" ? ["go.mod"] : ["go.work", "go.mod"];
    for (const name of names) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            if (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
                break;
        }
    }
    return undefined;
}
function isFile(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        return true;
    }
    catch {
        return false;
    }
}
function read(file, input) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${input}: ${file} cannot be read (${cause.code})`, {
            remedy: "Name a go.mod, go.work, .go-version or .tool-versions file, relative to working-directory.",
            cause,
        });
    }
}
function parseVersionFile(file, text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (name === "go.mod" || name === "go.work" || /\.(?:mod|work)$/.test(name)) {
        return moduleRequirement(file, text);
    }
    const version = name === ".tool-versions"
        ? toolVersion(text)
        : text
            .split("\n")
            .map((line) => line.replace(/#.*/, "").trim())
            .find((line) => line !== "");
    if (version === undefined)
        throw noVersion(file);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(version);
}
function toolVersion(text) {
    return /^(?:golang|go)\s+(\S+)/m.exec(text)?.[1];
}
function moduleRequirement(file, text) {
    const lines = text.replaceAll(/\/\/.*$/gm, "");
    const go = goLine(lines);
    const toolchain = toolchainLine(lines);
    const version = [go, toolchain]
        .filter((one) => one !== undefined)
        .toSorted(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)
        .at(-1);
    if (version === undefined) {
        const malformed = /^\s*(?:go|toolchain)\s+(.+?)\s*$/m.exec(lines)?.[1];
        if (malformed !== undefined && malformed !== "default")
            throw noVersion(file, malformed);
        return {
            kind: "minimum",
            text: "1.16",
            version: { text: "1.16", minor: 16, patch: 0, prerelease: "" },
        };
    }
    return { kind: "minimum", text: version.text, version };
}
function goLine(lines) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(/^\s*go\s+([^\s"`]+)\s*$/m.exec(lines)?.[1] ?? "");
}
function toolchainLine(lines) {
    const name = /^\s*toolchain\s+go([^\s-]+)\S*\s*$/m.exec(lines)?.[1];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(name ?? "");
}
function noVersion(file, seen) {
    const what = seen === undefined
        ? "names no version of Go"
        : `names ${JSON.stringify(seen)}, which is no version of Go`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file} ${what}`, { remedy: "Write one such as 1.26.8, or set go-version." });
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ nearestVersions),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   EH: () => (/* binding */ chooseVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   ZD: () => (/* binding */ parseVersionSpec)
/* harmony export */ });
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);




function parseGoVersion(text) {
    const match = /^(?:go)?1\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|((?:beta|rc)[1-9]\d?))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, minor = "", patch = "0", prerelease = ""] = match;
    return {
        text: text.replace(/^go/, ""),
        minor: Number(minor),
        patch: Number(patch),
        prerelease,
    };
}
function toSemver({ minor, patch, prerelease }) {
    const suffix = prerelease.replace(/^(beta|rc)(\d+)$/, "-$1.$2");
    return `1.${minor}.${patch}${suffix}`;
}
function compareGoVersions(a, b) {
    return a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === "" || b === "")
        return a === "" ? 1 : -1;
    const parts = (text) => [
        text.replace(/\d+$/, ""),
        Number(/\d+$/.exec(text)?.[0]),
    ];
    const [[wordA, countA], [wordB, countB]] = [parts(a), parts(b)];
    return wordA === wordB ? countA - countB : wordA < wordB ? -1 : 1;
}
function parseVersionSpec(text) {
    if (text === "stable" || text === "oldstable")
        return { kind: text, text };
    const version = parseGoVersion(text);
    const minorOnly = /^(?:go)?1\.\d+$/.test(text);
    if (version !== undefined && !minorOnly)
        return { kind: "exact", text, version };
    const range = text
        .replaceAll(/(?:go)?(\d+\.\d+)(beta|rc)(\d+)/g, "$1.0-$2.$3")
        .replaceAll(/\bgo(?=\d)/g, "");
    if (semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null || text.trim() === "") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`go-version: ${JSON.stringify(text)} is no version of Go`, {
            remedy: "Write a version such as 1.26.8 or 1.27rc1, a range such as 1.26.x or ^1.25.1, stable or oldstable.",
        });
    }
    return { kind: "range", text, range };
}
function chooseVersion(spec, versions) {
    const released = versions.filter(({ prerelease }) => prerelease === "");
    switch (spec.kind) {
        case "exact":
            return versions.find((version) => meets(spec, version));
        case "minimum": {
            const { minor, text } = spec.version;
            const same = versions.find((version) => compareGoVersions(version, spec.version) === 0);
            const minorAlone = !text.slice("1.".length).includes(".") && spec.version.prerelease === "";
            return minorAlone ? newest(released.filter((version) => version.minor === minor)) : same;
        }
        case "range": {
            const bySemver = new Map(versions.map((version) => [toSemver(version), version]));
            const found = semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_0__([...bySemver.keys()], spec.range);
            return found === null ? undefined : bySemver.get(found);
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
function meets(spec, version) {
    switch (spec.kind) {
        case "exact":
            return compareGoVersions(version, spec.version) === 0;
        case "minimum":
            return compareGoVersions(version, spec.version) >= 0;
        case "range":
            return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__(toSemver(version), spec.range);
        case "stable":
        case "oldstable":
            return false;
    }
}
function newest(versions) {
    return versions.toSorted(compareGoVersions).at(-1);
}
function nearestVersions(spec, versions) {
    const [, minorText] = /1\.(\d+)/.exec(spec.text) ?? [];
    const wanted = minorText === undefined ? Number.POSITIVE_INFINITY : Number(minorText);
    const distance = ({ minor }) => Number.isFinite(wanted) ? Math.abs(minor - wanted) : -minor;
    return versions
        .toSorted((a, b) => distance(a) - distance(b) || compareGoVersions(b, a))
        .slice(0, 5)
        .map(({ text }) => text);
}


/***/ })

};
