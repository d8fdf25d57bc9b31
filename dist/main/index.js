import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 59874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ml: () => (/* binding */ throwCollected),
/* harmony export */   oo: () => (/* binding */ Failures)
/* harmony export */ });
class Failure extends Error {
    name = "Failure";
    remedy;
    detail;
    constructor(message, parts = {}) {
        super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
        this.remedy = parts.remedy;
        this.detail = parts.detail;
    }
}
class Failures extends Failure {
    name = "Failures";
    all;
    constructor(all) {
        super(all.map(describeFailure).join("\n"));
        this.all = all;
    }
}
function throwCollected(failures) {
    const [first, second] = failures;
    if (first === undefined)
        return;
    throw second === undefined ? first : new Failures(failures);
}
function describeFailure(failure) {
    return failure.remedy === undefined ? failure.message : `${failure.message}\n${failure.remedy}`;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 35766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  zc: () => (/* binding */ settingsFor)
});

// UNUSED EXPORTS: inputDefaults

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __nccwpck_require__(59874);
;// CONCATENATED MODULE: ./build/inputs/given.js


function readVariables(env, names) {
    const given = new Map();
    const warnings = [];
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith("INPUT_") || value === undefined)
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        if (names.has(name)) {
            given.set(name, value.trim());
        }
        else {
            const nearest = nearestName(name, names);
            const hint = nearest === undefined ? "it is ignored" : `did you mean ${nearest}?`;
            warnings.push(`there is no input ${JSON.stringify(name)}: ${hint}`);
        }
    }
    return { given, warnings };
}
function readFlags(args, names) {
    const given = new Map();
    const failures = [];
    const rest = [...args];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        const [, name, attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            if (given.has("command"))
                failures.push(strayWord(word));
            else
                given.set("command", word);
            continue;
        }
        const definition = names.get(name);
        const bare = attached === undefined &&
            (definition === undefined
                ? rest[0]?.startsWith("--") !== false
                : definition.boolean === true && !/^(?:true|false)$/i.test(rest[0] ?? ""));
        const value = bare ? "true" : (attached ?? rest.shift());
        if (definition === undefined) {
            failures.push(unknownFlag(name, names));
        }
        else if (value === undefined) {
            failures.push(new build_failure/* Failure */.HR(`--${name} has no value`, { remedy: `Write --${name}=VALUE.` }));
        }
        else {
            const before = given.get(name);
            given.set(name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    (0,build_failure/* throwCollected */.ml)(failures);
    return given;
}
function strayWord(word) {
    return new build_failure/* Failure */.HR(`${JSON.stringify(word)} is a second command, or a value without its flag`, {
        remedy: "Values with spaces go between quotes; --help shows every flag.",
    });
}
function unknownFlag(name, names) {
    const nearest = nearestName(name, names);
    return new build_failure/* Failure */.HR(`there is no flag --${name}`, {
        remedy: nearest === undefined ? "--help shows every flag." : `Did you mean --${nearest}?`,
    });
}
function nearestName(name, names) {
    const nearest = (0,mod/* closest */.kp)(name, [...names.keys()]);
    return (0,mod/* distance */.Io)(name, nearest) <= 3 ? nearest : undefined;
}

// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __nccwpck_require__(88579);
;// CONCATENATED MODULE: ./build/run/test-flags.js



const switches = ["short", "failfast", "fullpath", "benchmem", "artifacts"];
const valued = [
    "run",
    "skip",
    "count",
    "cpu",
    "parallel",
    "shuffle",
    "bench",
    "benchtime",
    "list",
    "fuzzcachedir",
];
const decidedElsewhere = {
    timeout: "Use timeout.",
    cover: "Use cover: true.",
    coverprofile: "Use cover: true: the profiles are written beside report.json.",
    v: "Every result is in the report as it is.",
    json: "Every result is in the report as it is.",
    tags: "Use tags.",
    ldflags: "Use ldflags.",
};
function parseTestFlags(value) {
    const flags = [];
    const words = (0,string_argv/* parseArgsStringToArgv */.R)(value);
    while (words.length > 0) {
        const word = words.shift() ?? "";
        if (word === "-args" || word === "--args")
            return [...flags, ...words];
        const [, name = "", given] = /^--?(?:test\.)?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (switches.includes(name)) {
            flags.push(`-test.${name}=${given ?? "true"}`);
        }
        else if (valued.includes(name)) {
            const content = given ?? words.shift();
            if (content === undefined)
                throw new build_failure/* Failure */.HR(`-${name} has no value`);
            flags.push(`-test.${name}=${content}`);
        }
        else {
            throw refused(word, name);
        }
    }
    return flags;
}
function refused(word, name) {
    const elsewhere = Object.hasOwn(decidedElsewhere, name) ? decidedElsewhere[name] : undefined;
    if (elsewhere !== undefined) {
        return new build_failure/* Failure */.HR(`-${name} is set by this action`, { remedy: elsewhere });
    }
    const all = [...switches, ...valued].map((one) => `-${one}`);
    return new build_failure/* Failure */.HR(`${JSON.stringify(word)} is no flag of a test`, {
        remedy: `Did you mean ${(0,mod/* closest */.kp)(word, all)}? There are ${all.join(" ")}, and -args for what is the tests' own.`,
    });
}

// EXTERNAL MODULE: ./build/targets/list.js
var list = __nccwpck_require__(56025);
// EXTERNAL MODULE: ./build/targets/matrix.js
var matrix = __nccwpck_require__(57292);
// EXTERNAL MODULE: ./build/targets/settings.js
var settings = __nccwpck_require__(49068);
// EXTERNAL MODULE: ./build/system/apt/names.js
var apt_names = __nccwpck_require__(96344);
;// CONCATENATED MODULE: ./build/inputs/placeholders.js


function checkPlaceholders(value, known, example) {
    for (const [whole, name = ""] of value.matchAll(/\{([^{}]*)\}/g)) {
        if (known.includes(name))
            continue;
        const written = known.map((one) => `{${one}}`);
        throw new build_failure/* Failure */.HR(`${JSON.stringify(whole)} is no placeholder`, {
            remedy: example === undefined
                ? `Did you mean {${(0,mod/* closest */.kp)(name, [...known])}}? There are ${written.join(" ")}.`
                : `There are ${written.join(" and ")}: ${example}.`,
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./build/inputs/values.js






function oneOf(allowed) {
    return (value) => {
        const found = allowed.find((word) => word === value);
        if (found !== undefined)
            return found;
        throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is none of ${allowed.join(", ")}`, {
            remedy: `Did you mean ${(0,mod/* closest */.kp)(value, [...allowed])}?`,
        });
    };
}
function someOf(allowed) {
    const one = oneOf(allowed);
    return (value) => [
        ...new Set(value
            .split(/[\s,]+/)
            .filter((word) => word !== "")
            .map(one)),
    ];
}
function parseBoolean(value) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is neither true nor false`);
}
const placeholders = ["name", "target", "os", "arch", "variant", "version", "ext"];
function parseSysroot(value) {
    return checkPlaceholders(value, ["triple", "arch"], "/srv/sysroots/{triple}");
}
function parseQemu(value) {
    for (const [whole, name = ""] of value.matchAll(/\{([^{}]*)\}/g)) {
        if (name === "arch")
            continue;
        throw new build_failure/* Failure */.HR(`${JSON.stringify(whole)} is no placeholder`, {
            remedy: "There is {arch}, QEMU's name of the architecture: /opt/qemu/bin/qemu-{arch}.",
        });
    }
    return value;
}
function parsePackages(value) {
    const names = [...new Set(value.split(/[\s,]+/).filter((name) => name !== ""))];
    (0,apt_names/* checkPackages */.Gf)(names);
    return names;
}
function parseSuite(value) {
    if (value !== "")
        (0,apt_names/* checkSuite */.rV)(value);
    return value;
}
function parseMirror(value) {
    if (value !== "")
        (0,apt_names/* checkMirror */.qA)(value);
    return value;
}
function parseCc(value) {
    return checkPlaceholders(value, ["triple", "sysroot"], "{triple}-gcc-13 --sysroot={sysroot}");
}
function parseGlibc(value) {
    if (value === "" || /^2\.\d{1,2}$/.test(value))
        return value;
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no version of glibc`, {
        remedy: "Write the newest that products may need: 2.17, 2.28, 2.31.",
    });
}
function parseOutput(value) {
    return checkPlaceholders(value, placeholders);
}
const ownFlags = {
    "-o": "output",
    "-C": "working-directory",
    "-ldflags": "ldflags",
    "-tags": "tags",
    "-trimpath": "trimpath",
};
function parseFlags(value) {
    const flags = (0,string_argv/* parseArgsStringToArgv */.R)(value);
    for (const flag of flags) {
        const name = flag.replace(/^--/, "-").replace(/=.*$/s, "");
        const input = Object.hasOwn(ownFlags, name) ? ownFlags[name] : undefined;
        if (input === undefined)
            continue;
        throw new build_failure/* Failure */.HR(`${name} is set by an input of its own`, { remedy: `Use ${input}.` });
    }
    return flags;
}
const ownVariables = {
    GOOS: "targets",
    GOARCH: "targets",
    GO386: "targets",
    GOAMD64: "targets",
    GOARM: "targets",
    GOARM64: "targets",
    GOMIPS: "targets",
    GOMIPS64: "targets",
    GOPPC64: "targets",
    GORISCV64: "targets",
    CGO_ENABLED: "cgo",
    GOTOOLCHAIN: "go-version",
    GOROOT: "go-version",
};
function parseEnv(value) {
    const variables = {};
    for (const line of value.split(/\r?\n/).filter((one) => one.trim() !== "")) {
        const [, name = "", content = ""] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
        if (name === "" || name === "__proto__") {
            throw new build_failure/* Failure */.HR(`${JSON.stringify(line)} is not KEY=VALUE`, {
                remedy: "Write one variable a line.",
            });
        }
        if (Object.hasOwn(ownVariables, name)) {
            throw new build_failure/* Failure */.HR(`${name} is set by an input of its own`, {
                remedy: `Use ${ownVariables[name]}.`,
            });
        }
        variables[name] = content;
    }
    return variables;
}
function parseSmoke(value) {
    return value === "" ? null : (0,string_argv/* parseArgsStringToArgv */.R)(value);
}
function parseDuration(value) {
    const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
    const total = parts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
    const longest = 24 * 3_600_000;
    if (parts.map(([whole]) => whole).join("") !== value || total <= 0 || total > longest) {
        throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no duration up to 24h`, {
            remedy: "Write a number with its unit: 90s, 10m, 1h30m.",
        });
    }
    return total;
}
function parseRunners(value) {
    return value
        .split(/[\s,]+/)
        .filter((item) => item !== "")
        .map((item) => {
        const [, pattern = "", label = ""] = /^([^=]+)=(.+)$/.exec(item) ?? [];
        if (label === "") {
            throw new build_failure/* Failure */.HR(`${JSON.stringify(item)} is not TARGET=LABEL`, {
                remedy: "Write linux/arm64=ubuntu-24.04-arm, with * for any text in a part of the target.",
            });
        }
        return { covers: (target) => (0,list/* matches */.cK)(pattern, target), label };
    });
}
function parseParallel(value) {
    if (value === "")
        return null;
    if (/^[1-9]\d{0,2}$/.test(value))
        return Number(value);
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no number from 1 to 999`);
}

;// CONCATENATED MODULE: ./build/inputs/archives.js



const archives_placeholders = ["project", "target", "os", "arch", "variant", "version"];
function parseArchiveName(value) {
    checkPlaceholders(value, archives_placeholders);
    if (!/^[^/\\@][^\\]*$/.test(value) || value.split("/").some((part) => /^\.{0,2}$/.test(part))) {
        throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no name of a file beside report.json`, {
            remedy: "Write a name with placeholders, such as {project}-{version}-{target}.",
        });
    }
    return value;
}
function parseArchiveFiles(value) {
    return value === "" ? null : (0,string_argv/* parseArgsStringToArgv */.R)(value);
}

;// CONCATENATED MODULE: ./build/inputs/jobs.js

function optional(parse) {
    return (value) => (value === "" ? null : parse(value));
}
function parseCount(value) {
    if (/^[1-9]\d{0,2}$/.test(value))
        return Number(value);
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no number from 1 to 999`);
}
function parseMatrix(value) {
    let matrix;
    try {
        matrix = JSON.parse(value);
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`it is no JSON: ${(0,build_failure/* messageOf */.bD)(cause)}`, { remedy: matrixRemedy, cause });
    }
    const { include } = (matrix ?? {});
    const entries = Array.isArray(include) ? include : [];
    if (entries.length > 0 && entries.every(hasTarget)) {
        return entries.map(({ target }) => ({ target }));
    }
    throw new build_failure/* Failure */.HR('it is not {"include": [{"target": ...}]}', { remedy: matrixRemedy });
}
function hasTarget(entry) {
    return typeof entry?.target === "string";
}
const matrixRemedy = "Give the output matrix of plan: ${{ needs.plan.outputs.matrix }}.";

;// CONCATENATED MODULE: ./build/inputs/definitions.js








const commands = ["plan", "setup", "build", "audit", "report", "doctor"];
const goSources = ["auto", "installed", "download", "proxy", "apt"];
const failLevels = ["error", "warning", "never"];
const cacheSaves = ["post", "build"];
const definitions_text = (value) => value;
const lines = (value) => value
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
const words = (value) => value.split(/[\s,]+/).filter((word) => word !== "");
function parseCpu(value) {
    if (/^[\w.-]+$/.test(value))
        return value;
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no name of a CPU`, {
        remedy: "Write auto, floor, default, or a model that `qemu-ARCH -cpu help` lists.",
    });
}
function parseGoSource(value) {
    if (!/^https?:/.test(value))
        return oneOf(goSources)(value);
    if (/^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value))
        return value;
    throw new build_failure/* Failure */.HR(`${JSON.stringify(value)} is no address of a mirror`, {
        remedy: `Write https://HOST/PATH, or one of ${goSources.join(", ")}.`,
    });
}
const definitions = {
    command: { fallback: "build", parse: oneOf(commands) },
    targets: {
        fallback: "linux/amd64 linux/arm64 linux/arm/v7",
        parse: list/* parseTargetList */.n5,
        lines: true,
    },
    packages: { fallback: "./...", parse: words, setting: "packages", lines: true },
    "working-directory": { fallback: ".", parse: definitions_text },
    output: { fallback: "dist/{target}/{name}", parse: parseOutput, setting: "output" },
    "go-version": { fallback: "", parse: definitions_text },
    "go-version-file": { fallback: "", parse: definitions_text },
    "go-source": { fallback: "auto", parse: parseGoSource },
    cgo: { fallback: "auto", parse: oneOf(settings/* cgoModes */.g$), setting: "cgo" },
    ldflags: { fallback: "", parse: definitions_text, setting: "ldflags" },
    tags: { fallback: "", parse: words, setting: "tags", lines: true },
    flags: { fallback: "", parse: parseFlags, setting: "flags" },
    trimpath: { fallback: "true", parse: parseBoolean, setting: "trimpath", boolean: true },
    env: { fallback: "", parse: parseEnv, setting: "env", lines: true },
    sysroot: { fallback: "", parse: parseSysroot, setting: "sysroot" },
    "sysroot-packages": {
        fallback: "",
        parse: parsePackages,
        setting: "sysrootPackages",
        lines: true,
    },
    "sysroot-suite": { fallback: "", parse: parseSuite, setting: "sysrootSuite" },
    "sysroot-mirror": { fallback: "", parse: parseMirror, setting: "sysrootMirror" },
    "sysroot-lock": { fallback: "", parse: definitions_text },
    cc: { fallback: "auto", parse: parseCc, setting: "cc" },
    libc: { fallback: "gnu", parse: oneOf(settings/* libcs */.Mm), setting: "libc" },
    static: { fallback: "auto", parse: oneOf(settings/* staticModes */.FW), setting: "static" },
    glibc: { fallback: "", parse: parseGlibc, setting: "glibc" },
    fix: { fallback: "", parse: someOf(settings/* fixes */.Su), setting: "fix", lines: true },
    smoke: { fallback: "", parse: parseSmoke, setting: "smoke" },
    test: { fallback: "", parse: words, setting: "test", lines: true },
    "test-flags": { fallback: "", parse: parseTestFlags, setting: "testFlags" },
    cover: { fallback: "false", parse: parseBoolean, setting: "cover", boolean: true },
    emulator: { fallback: "auto", parse: oneOf(settings/* emulatorModes */.Sb), setting: "emulator" },
    qemu: { fallback: "", parse: parseQemu },
    "qemu-suite": { fallback: "", parse: parseSuite },
    cpu: { fallback: "auto", parse: parseCpu, setting: "cpu" },
    timeout: { fallback: "10m", parse: parseDuration, setting: "timeoutMs" },
    verify: { fallback: "", parse: someOf(settings/* verifications */.Jt), setting: "verify", lines: true },
    archive: { fallback: "none", parse: oneOf(settings/* archiveFormats */.Tc), setting: "archive" },
    "archive-name": {
        fallback: "{project}-{version}-{target}",
        parse: parseArchiveName,
        setting: "archiveName",
    },
    "archive-files": { fallback: "", parse: parseArchiveFiles, setting: "archiveFiles", lines: true },
    runners: { fallback: "", parse: parseRunners, lines: true },
    group: { fallback: "", parse: optional(oneOf(matrix/* groupings */.d)) },
    "per-job": { fallback: "", parse: optional(parseCount) },
    parallel: { fallback: "", parse: parseParallel },
    cache: { fallback: "true", parse: parseBoolean, boolean: true },
    "cache-dir": { fallback: "", parse: definitions_text },
    "cache-save": { fallback: "post", parse: oneOf(cacheSaves) },
    policy: { fallback: "", parse: definitions_text, lines: true },
    files: { fallback: "", parse: lines, lines: true },
    matrix: { fallback: "", parse: optional(parseMatrix), lines: true },
    "fail-on": { fallback: "error", parse: oneOf(failLevels) },
};

;// CONCATENATED MODULE: ./build/inputs.js




const inputDefaults = new Map(Object.entries(definitions).map(([name, { fallback }]) => [name, fallback]));
const find = (name) => Object.hasOwn(definitions, name) ? definitions[name] : undefined;
async function readInputs(args, env) {
    const names = new Map(Object.entries(definitions));
    const variables = readVariables(env, names);
    const values = new Map([...variables.given, ...readFlags(args, names)]);
    const failures = [];
    const parsed = new Map();
    for (const [name, definition] of Object.entries(definitions)) {
        const given = values.get(name) ?? "";
        try {
            parsed.set(name, await parseOne(name, given === "" ? definition.fallback : given, definition));
        }
        catch (failure) {
            failures.push(...namingInput(name, failure));
        }
    }
    const patterns = (parsed.get("targets") ?? []);
    for (const { text: item, overrides } of patterns) {
        try {
            parseOverrides(overrides);
        }
        catch (failure) {
            failures.push(...namingInput(`targets: ${item}`, failure));
        }
    }
    if ((values.get("qemu") ?? "") !== "" && (values.get("qemu-suite") ?? "") !== "") {
        failures.push(new build_failure/* Failure */.HR("qemu and qemu-suite both name a QEMU, wanted one of the two", {
            remedy: "Leave out qemu-suite to use the given program, or qemu to have a release's.",
        }));
    }
    (0,build_failure/* throwCollected */.ml)(failures);
    return {
        inputs: assemble(parsed, (values.get("targets") ?? "") === ""),
        warnings: variables.warnings,
    };
}
function assemble(parsed, targetsChosen) {
    const settings = {};
    const inputs = { targetsChosen, settings };
    for (const [name, { setting }] of Object.entries(definitions)) {
        if (setting === undefined)
            inputs[camelCase(name)] = parsed.get(name);
        else
            settings[setting] = parsed.get(name);
    }
    return inputs;
}
function camelCase(name) {
    return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function settingsFor(inputs, requested) {
    const own = parseOverrides(requested.overrides);
    return { ...inputs.settings, ...own, env: { ...inputs.settings.env, ...own.env } };
}
function parseOverrides(overrides) {
    const settings = {};
    const failures = [];
    for (const [name, value] of Object.entries(overrides)) {
        const definition = find(name);
        if (definition?.setting === undefined) {
            failures.push(notPerTarget(name));
            continue;
        }
        try {
            const given = value === "" ? definition.fallback : value;
            settings[definition.setting] = parseOne(name, given, definition);
        }
        catch (failure) {
            failures.push(...namingInput(name, failure));
        }
    }
    (0,build_failure/* throwCollected */.ml)(failures);
    return settings;
}
function notPerTarget(name) {
    const allowed = Object.entries(definitions).flatMap(([known, { setting }]) => setting === undefined ? [] : [known]);
    return new build_failure/* Failure */.HR(`${JSON.stringify(name)} is no input that can differ from target to target`, {
        remedy: `These can: ${allowed.join(", ")}. Nearest: ${(0,mod/* closest */.kp)(name, allowed)}.`,
    });
}
function parseOne(name, value, definition) {
    const forbidden = definition.lines === true ? /[\0-\x08\v\f\x0e-\x1f\x7f]/ : /[\0-\x1f\x7f]/;
    const found = forbidden.exec(value);
    if (found !== null) {
        const code = found[0].codePointAt(0)?.toString(16).padStart(4, "0");
        throw new build_failure/* Failure */.HR(`${name}: U+${code} at character ${found.index + 1} is not allowed`, {
            remedy: "Write the value on one line, without control characters.",
        });
    }
    return definition.parse(value);
}
function namingInput(name, failure) {
    if (!(failure instanceof build_failure/* Failure */.HR))
        throw failure;
    if (failure instanceof build_failure/* Failures */.oo)
        return failure.all.flatMap((one) => namingInput(name, one));
    if (failure.message.startsWith(`${name}: `))
        return [failure];
    const { remedy, detail, cause } = failure;
    return [new build_failure/* Failure */.HR(`${name}: ${failure.message}`, { remedy, detail, cause })];
}


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59874);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35766);
/* harmony import */ var _system_session_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37144);
/* harmony import */ var _system_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59982);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58508);





const commands = {
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(118), __nccwpck_require__.e(524)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51273))).runPlan,
    setup: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(663), __nccwpck_require__.e(469), __nccwpck_require__.e(444), __nccwpck_require__.e(656), __nccwpck_require__.e(118), __nccwpck_require__.e(556), __nccwpck_require__.e(106), __nccwpck_require__.e(98)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26098))).runSetup,
    build: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(663), __nccwpck_require__.e(469), __nccwpck_require__.e(444), __nccwpck_require__.e(656), __nccwpck_require__.e(118), __nccwpck_require__.e(556), __nccwpck_require__.e(106), __nccwpck_require__.e(42), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56373))).runBuild,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(469), __nccwpck_require__.e(656), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76393))).runReport,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(469), __nccwpck_require__.e(444), __nccwpck_require__.e(118), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93143))).runDoctor,
    audit: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(469), __nccwpck_require__.e(656), __nccwpck_require__.e(42), __nccwpck_require__.e(976)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11872))).runAudit,
};
async function main(args) {
    const [first] = args;
    if (first === "--version") {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.name} ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.version}\n`);
        return 0;
    }
    if (first === "--help" || first === "-h") {
        process.stdout.write((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(29)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39029))).helpText());
        return 0;
    }
    const session = (0,_system_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(process.env, args);
    const { context } = session;
    log = context.log;
    try {
        const { inputs, warnings } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(args, context.env);
        for (const warning of warnings)
            context.log.warning(warning);
        const run = await commands[inputs.command]();
        return await run(inputs, context);
    }
    finally {
        await session.close();
    }
}
function setFailed(thrown) {
    const known = thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR;
    log.error(known
        ? thrown.message + (thrown.remedy === undefined ? "" : `\n${thrown.remedy}`)
        : `${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z.name} met something it does not know: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}\nRun it with RUNNER_DEBUG=1 and report what it prints.`);
    if (known && thrown.detail !== undefined)
        log.fenced(thrown.detail);
    for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
        log.debug(cause.stack ?? cause.message);
    }
}
let log = (0,_system_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .d)((text) => process.stderr.write(text), false);
process.exitCode = 1;
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (thrown) {
    setFailed(thrown);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 96344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ checkPackages),
/* harmony export */   qA: () => (/* binding */ checkMirror),
/* harmony export */   rV: () => (/* binding */ checkSuite)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59874);

function checkPackages(packages) {
    const odd = packages.filter((name) => !/^[a-z0-9][a-z0-9+.-]*[a-z0-9+](?:=[\w.+~:-]+)?$/.test(name));
    if (odd.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${odd.map((name) => JSON.stringify(name)).join(", ")}: no name of a package`, {
        remedy: "Name packages as libssl-dev or libssl-dev=VERSION.",
    });
}
function checkSuite(suite) {
    if (/^[a-z][a-z0-9.-]*$/.test(suite))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${JSON.stringify(suite)} is no name of a suite`, {
        remedy: "Name a release by its codename: bookworm, noble.",
    });
}
function checkMirror(mirror) {
    if (/^(?:https?|file):\/\/?[^\s#]+$/.test(mirror))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${JSON.stringify(mirror)} is no address of a package archive`, {
        remedy: "Give it as https://HOST/PATH, the folder that has dists and pool in it.",
    });
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto)
/* harmony export */ });
const crypto = () => process.getBuiltinModule("node:crypto");


/***/ }),

/***/ 63952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


const goArchOf = {
    x64: "amd64",
    ia32: "386",
    loong64: "loong64",
};
function readHost(cpus) {
    const release = readOsRelease();
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        arch: goArchOf[process.arch] ?? process.arch,
        distribution: release["ID"] ?? "",
        codename: release["VERSION_CODENAME"] ?? "",
        root: process.getuid?.() === 0,
        cpus,
        memory: process.availableMemory(),
    };
}
function readOsRelease() {
    const fields = {};
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/etc/os-release", "utf8");
    }
    catch {
        return fields;
    }
    for (const line of text.split("\n")) {
        const [, key, value] = /^([A-Z_]+)=["']?(.*?)["']?$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            fields[key] = value;
    }
    return fields;
}
function which(name, env) {
    const suffixes = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
    for (const folder of (env["PATH"] ?? env["Path"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (folder === "")
            continue;
        for (const suffix of suffixes) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + suffix);
            if (isExecutable(file))
                return file;
        }
    }
    return undefined;
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 37144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59874);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63952);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(59982);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1179);






const interruptions = { SIGINT: 130, SIGTERM: 143 };
function openSession(env, args) {
    const inJob = env["GITHUB_ACTIONS"] === "true";
    const debug = env["RUNNER_DEBUG"] === "1";
    const abort = new AbortController();
    for (const [signal, exitCode] of Object.entries(interruptions)) {
        process.on(signal, () => {
            if (abort.signal.aborted)
                process.exit(exitCode);
            process.exitCode = exitCode;
            abort.abort(new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`interrupted by ${signal}`));
        });
    }
    const home = env["HOME"];
    const complete = home === undefined || home === "" ? { ...env, HOME: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir } : env;
    const context = {
        env: complete,
        host: (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readHost */ .rk)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()),
        log: inJob
            ? (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowLog */ .QE)((text) => process.stdout.write(text), debug)
            : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLog */ .d)((text) => process.stderr.write(text), debug, process.stderr.isTTY),
        signal: abort.signal,
        toolCache: folder(complete, "RUNNER_TOOL_CACHE", inJob, () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(complete["XDG_CACHE_HOME"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(complete["HOME"] ?? "", ".cache"), "go-cross-matrix")),
        temp: folder(complete, "RUNNER_TEMP", inJob, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir),
        hasPost: inJob && args.length === 0,
        cleanups: [],
    };
    return {
        context,
        close: async () => {
            for (let undo = context.cleanups.pop(); undo !== undefined; undo = context.cleanups.pop()) {
                await undo();
            }
        },
    };
}
function folder(env, variable, inJob, fallback) {
    const given = env[variable];
    if (given !== undefined && given !== "")
        return given;
    if (!inJob)
        return fallback();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${variable} is not set, though GITHUB_ACTIONS is`, {
        remedy: `The runner sets it; on a command line unset GITHUB_ACTIONS, or set ${variable} to a folder.`,
    });
}


/***/ }),

/***/ 59982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
const clearLine = "\r\u001B[K";
function terminalLog(write, debug, isTerminal = false) {
    let shown = false;
    const clear = () => {
        if (shown)
            write(clearLine);
        shown = false;
    };
    const line = (text) => {
        clear();
        write(`${text}\n`);
    };
    return {
        info: line,
        progress: (text) => {
            clear();
            if (!isTerminal || text === "")
                return;
            write(text);
            shown = true;
        },
        debug: (text) => {
            if (debug)
                line(text);
        },
        notice: (message) => line(`note: ${message}`),
        warning: (message) => line(`warning: ${message}`),
        error: (message) => line(`error: ${message}`),
        annotate: (severity, message, place) => {
            const where = [place.file, place.line, place.col]
                .filter((part) => part !== undefined)
                .join(":");
            const label = severity === "notice" ? "note" : severity;
            line([where, place.title, label, message]
                .filter((part) => part !== undefined && part !== "")
                .join(": "));
        },
        group: async (title, body) => {
            line(`\n${title}`);
            return body();
        },
        fenced: (text) => {
            if (text !== "")
                line(printable(text).replace(/\n$/, "").replaceAll(/^/gm, "  | "));
        },
    };
}
function printable(text) {
    return text.replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, "\u{FFFD}");
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   nD: () => (/* binding */ reportedPath),
/* harmony export */   qN: () => (/* binding */ addToPath),
/* harmony export */   sd: () => (/* binding */ tellRunner)
/* harmony export */ });
/* unused harmony exports annotation, inert */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59874);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8323);





function reportedPath(file, env) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, file);
    return (path === ".." || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) ? file : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/");
}
function annotation(severity, message, place = {}) {
    const properties = Object.entries(place)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${severity}${properties === "" ? "" : ` ${properties}`}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function inert(text) {
    return text.replaceAll("##[", "##\u200B[").replaceAll(/^(\s*)::/gm, "$1\u200B::");
}
function workflowLog(write, debug) {
    const line = (text) => write(text + node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
    const info = (text) => line(inert(text));
    return {
        info,
        debug: (text) => {
            if (debug)
                line(`::debug::${escapeData(text)}`);
        },
        progress: () => { },
        notice: (message) => line(annotation("notice", message)),
        warning: (message) => line(annotation("warning", message)),
        error: (message) => line(annotation("error", message)),
        annotate: (severity, message, place) => line(annotation(severity, message, place)),
        group: async (title, body) => {
            line(`::group::${escapeData(title)}`);
            try {
                return await body();
            }
            finally {
                line("::endgroup::");
            }
        },
        fenced: (text) => {
            if (text === "")
                return;
            const token = (0,_crypto_js__WEBPACK_IMPORTED_MODULE_4__/* .crypto */ .E)().randomUUID();
            line(`::stop-commands::${token}`);
            line(inert(text.replace(/\n$/, "")));
            line(`::${token}::`);
        },
    };
}
function tellRunner(env, file, name, value) {
    if ((env[file] ?? "") === "")
        return;
    const delimiter = `value_${(0,_crypto_js__WEBPACK_IMPORTED_MODULE_4__/* .crypto */ .E)().randomUUID()}`;
    append(env, file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}
function addToPath(env, folder) {
    if (/[\r\n]/.test(folder)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`the path ${JSON.stringify(folder)} has a line break and cannot be put on the PATH`);
    }
    append(env, "GITHUB_PATH", folder + node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
const summaryLimit = 1024 * 1024;
function addSummary(env, markdown) {
    const bytes = Buffer.from(markdown);
    const notice = "\n\n_This summary was cut at 1 MiB; report.json has everything._\n";
    const text = bytes.length <= summaryLimit
        ? markdown
        : bytes
            .subarray(0, summaryLimit - notice.length - 4)
            .toString("utf8")
            .replace(/\uFFFD$/, "") + notice;
    append(env, "GITHUB_STEP_SUMMARY", text);
}
function append(env, variable, text) {
    const file = env[variable];
    if (file === undefined || file === "")
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${variable}: ${file} cannot be written`, { cause });
    }
}


/***/ }),

/***/ 40989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ architectures)
/* harmony export */ });
const v64 = (minors, major) => Array.from({ length: minors }, (_, minor) => `v${major}.${minor}`);
const float = {
    values: ["softfloat", "hardfloat"],
    fallback: "hardfloat",
    written: false,
    prefix: "",
    since: {},
};
const abi = (triple, debian, gnu, musl, zig = "$&") => {
    const muslTriple = triple.replace("-gnu", "-musl");
    const [zigGnu = "", zigMusl = ""] = [triple, muslTriple].map((one) => one.replace(/^[^-]+/, zig));
    return {
        triple,
        debian,
        interpreter: { gnu, musl: `/lib/ld-musl-${musl}.so.1` },
        muslTriple,
        zig: { gnu: zigGnu, musl: zigMusl },
    };
};
const rows = [
    {
        goarch: "386",
        bits: 32,
        data: "little",
        machine: 3,
        level: {
            ...float,
            variable: "GO386",
            values: ["softfloat", "sse2"],
            oldestCpus: { softfloat: ["pentium"], sse2: ["qemu32"] },
            fallback: "sse2",
        },
        linux: {
            ...abi("i386-linux-gnu", "i386", "/lib/ld-linux.so.2", "i386", "x86"),
            compiler: "i686-linux-gnu",
        },
        qemu: "i386",
        compatibleHost: "amd64",
    },
    {
        goarch: "amd64",
        bits: 64,
        data: "little",
        machine: 62,
        level: {
            variable: "GOAMD64",
            values: ["v1", "v2", "v3", "v4"],
            oldestCpus: { v1: ["qemu64"], v2: ["Nehalem"], v3: ["Haswell"] },
            fallback: "v1",
            written: false,
            prefix: "",
            since: {},
        },
        linux: abi("x86_64-linux-gnu", "amd64", "/lib64/ld-linux-x86-64.so.2", "x86_64"),
        qemu: "x86_64",
    },
    {
        goarch: "arm",
        bits: 32,
        data: "little",
        machine: 40,
        level: {
            variable: "GOARM",
            oldestCpus: { "5": ["arm926"], "6": ["arm1176"], "7": ["cortex-a7", "cortex-a8"] },
            values: ["5", "6", "7"],
            zigCpus: { "5": "arm926ej_s", "6": "arm1176jzf_s", "7": "generic+v7a+vfp3d16" },
            fallback: "7",
            written: true,
            prefix: "v",
            options: ["softfloat", "hardfloat"],
            since: { softfloat: 22, hardfloat: 22 },
        },
        linux: abi("arm-linux-gnueabihf", "armhf", "/lib/ld-linux-armhf.so.3", "armhf"),
        linuxSoftFloat: abi("arm-linux-gnueabi", "armel", "/lib/ld-linux.so.3", "arm"),
        qemu: "arm",
        compatibleHost: "arm64",
    },
    {
        goarch: "arm64",
        bits: 64,
        data: "little",
        machine: 183,
        level: {
            variable: "GOARM64",
            values: [...v64(10, 8), ...v64(6, 9)],
            fallback: "v8.0",
            written: false,
            prefix: "",
            options: ["lse", "crypto"],
            oldestCpus: {
                "v8.0": ["cortex-a53"],
                "v8.1": ["cortex-a76", "neoverse-n1"],
                "v8.2": ["cortex-a76", "neoverse-n1"],
                "v8.3": ["neoverse-v1"],
                "v8.4": ["neoverse-v1"],
                "v9.0": ["neoverse-n2", "cortex-a710"],
            },
            since: { GOARM64: 23 },
        },
        kernelPages: { usual: 4 << 10, largest: 64 << 10 },
        linux: abi("aarch64-linux-gnu", "arm64", "/lib/ld-linux-aarch64.so.1", "aarch64"),
        qemu: "aarch64",
    },
    {
        goarch: "loong64",
        bits: 64,
        data: "little",
        machine: 258,
        kernelPages: { usual: 16 << 10, largest: 64 << 10 },
        linux: abi("loongarch64-linux-gnu", "loong64", "/lib64/ld-linux-loongarch-lp64d.so.1", "loongarch64"),
        qemu: "loongarch64",
    },
    {
        goarch: "mips",
        bits: 32,
        data: "big",
        machine: 8,
        level: { ...float, variable: "GOMIPS" },
        linux: abi("mips-linux-gnu", null, "/lib/ld.so.1", "mips"),
        linuxSoftFloat: abi("mips-linux-gnu", null, "/lib/ld.so.1", "mips-sf"),
        qemu: "mips",
    },
    {
        goarch: "mipsle",
        bits: 32,
        data: "little",
        machine: 8,
        level: { ...float, variable: "GOMIPS" },
        linux: abi("mipsel-linux-gnu", "mipsel", "/lib/ld.so.1", "mipsel"),
        linuxSoftFloat: abi("mipsel-linux-gnu", null, "/lib/ld.so.1", "mipsel-sf"),
        qemu: "mipsel",
    },
    {
        goarch: "mips64",
        bits: 64,
        data: "big",
        machine: 8,
        level: { ...float, variable: "GOMIPS64" },
        linux: abi("mips64-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64"),
        linuxSoftFloat: abi("mips64-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64-sf"),
        qemu: "mips64",
    },
    {
        goarch: "mips64le",
        bits: 64,
        data: "little",
        machine: 8,
        level: { ...float, variable: "GOMIPS64" },
        linux: abi("mips64el-linux-gnuabi64", "mips64el", "/lib64/ld.so.1", "mips64el"),
        linuxSoftFloat: abi("mips64el-linux-gnuabi64", null, "/lib64/ld.so.1", "mips64el-sf"),
        qemu: "mips64el",
    },
    {
        goarch: "ppc64",
        bits: 64,
        data: "big",
        machine: 21,
        level: {
            variable: "GOPPC64",
            values: ["power8", "power9", "power10"],
            fallback: "power8",
            written: false,
            prefix: "",
            since: {},
        },
        linux: abi("powerpc64-linux-gnu", "ppc64", "/lib64/ld64.so.1", "powerpc64"),
        qemu: "ppc64",
    },
    {
        goarch: "ppc64le",
        bits: 64,
        data: "little",
        machine: 21,
        level: {
            variable: "GOPPC64",
            values: ["power8", "power9", "power10"],
            oldestCpus: { power8: ["power8"], power9: ["power9"], power10: ["power10"] },
            fallback: "power8",
            written: false,
            prefix: "",
            since: {},
        },
        kernelPages: { usual: 64 << 10, largest: 64 << 10 },
        linux: abi("powerpc64le-linux-gnu", "ppc64el", "/lib64/ld64.so.2", "powerpc64le"),
        qemu: "ppc64le",
    },
    {
        goarch: "riscv64",
        bits: 64,
        data: "little",
        machine: 243,
        level: {
            variable: "GORISCV64",
            values: ["rva20u64", "rva22u64", "rva23u64"],
            oldestCpus: { rva20u64: ["sifive-u54"], rva22u64: ["rv64"] },
            fallback: "rva20u64",
            written: false,
            prefix: "",
            since: { GORISCV64: 23, rva23u64: 25 },
        },
        linux: abi("riscv64-linux-gnu", "riscv64", "/lib/ld-linux-riscv64-lp64d.so.1", "riscv64"),
        qemu: "riscv64",
    },
    {
        goarch: "s390x",
        bits: 64,
        data: "big",
        machine: 22,
        linux: abi("s390x-linux-gnu", "s390x", "/lib/ld64.so.1", "s390x"),
        qemu: "s390x",
    },
    { goarch: "wasm", bits: 32, data: "little", machine: null },
];
const architectures = new Map(rows.map((row) => [row.goarch, row]));


/***/ }),

/***/ 56025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   h5: () => (/* binding */ resolveTargets),
/* harmony export */   n5: () => (/* binding */ parseTargetList)
/* harmony export */ });
/* unused harmony export mostTargets */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59874);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10618);


const mostTargets = 256;
const mostCharacters = 64 * 1024;
const mostItems = 4 * mostTargets;
async function parseTargetList(text) {
    if (text.length > mostCharacters) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the list is ${text.length} characters long; at most ${mostCharacters} are read`);
    }
    const items = /^\s*(?:\[|-\s)/.test(text) ? await readSequence(text) : splitList(text);
    if (items.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("the list is empty", { remedy: "Name a platform, such as linux/arm64." });
    }
    if (items.length > mostItems) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the list has ${items.length} items; at most ${mostItems} are read`);
    }
    const failures = [];
    const patterns = [];
    for (const { text: item, overrides } of items) {
        try {
            patterns.push(readPattern(item, overrides));
        }
        catch (failure) {
            if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw failure;
            failures.push(failure);
        }
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .throwCollected */ .ml)(failures);
    return patterns;
}
function readPattern(text, overrides) {
    const excluded = text.startsWith("!");
    const name = excluded ? text.slice(1) : text;
    if (!excluded && !name.includes("*")) {
        return { kind: "platform", text, target: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(name), overrides };
    }
    if (!/^[\w*.,-]+(\/[\w*.,-]+){0,2}$/.test(name)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${JSON.stringify(text)} is not a pattern of platforms`, {
            remedy: "Write OS/ARCH[/VARIANT] with * for any text in a part, such as linux/* or !linux/mips*.",
        });
    }
    if (excluded && !name.includes("*"))
        (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(name);
    return { kind: excluded ? "exclusion" : "glob", text: name, overrides };
}
function splitList(text) {
    return text
        .split(/\s+|,(?!(?:lse|crypto|softfloat|hardfloat)\b)/)
        .filter((item) => item !== "")
        .map((item) => ({ text: item, overrides: {} }));
}
async function readSequence(text) {
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const document = parseDocument(text, { schema: "failsafe" });
    const [mistake] = document.errors;
    if (mistake !== undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the list is not valid YAML: ${mistake.message}`);
    }
    const sequence = valueOf(document);
    if (!Array.isArray(sequence))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("the list is not a YAML or JSON sequence");
    return sequence.flatMap((item) => {
        if (typeof item === "string")
            return splitList(item);
        if (item instanceof Map)
            return [readMap(item)];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the list has ${JSON.stringify(item)} where a platform or a map is due`, {
            remedy: "Write linux/arm64 or {target: linux/arm64, cgo: off}.",
        });
    });
}
function valueOf(document) {
    try {
        return document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the list cannot be read: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            remedy: "Write every item out, without & and *.",
            cause,
        });
    }
}
function readMap(item) {
    const fields = new Map([...item].map(([key, value]) => [String(key), scalarText(key, value)]));
    const target = fields.get("target");
    if (target === undefined || target === "") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`a map in the list has no target: {${[...fields.keys()].join(", ")}}`, {
            remedy: "Add target: linux/arm64.",
        });
    }
    fields.delete("target");
    return {
        text: target,
        overrides: Object.assign(Object.create(null), Object.fromEntries(fields)),
    };
}
function scalarText(key, value) {
    if (typeof value === "string")
        return value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the value of ${JSON.stringify(key)} in the list is not plain text`);
}
function resolveTargets(patterns, ports) {
    const chosen = new Map();
    const named = new Set();
    const failures = [];
    const idle = [];
    for (const pattern of patterns) {
        if (pattern.kind === "platform") {
            const { target, overrides } = pattern;
            if (named.has(target.platform))
                failures.push(namedTwice(target, patterns));
            named.add(target.platform);
            chosen.set(target.platform, { target, overrides });
        }
        else if (pattern.kind === "glob") {
            const found = [...ports.keys()].flatMap((port) => expandGlob(pattern.text, port));
            if (found.length === 0)
                idle.push(pattern.text);
            for (const target of found) {
                if (!named.has(target.platform)) {
                    chosen.set(target.platform, { target, overrides: pattern.overrides });
                }
            }
        }
    }
    for (const pattern of patterns) {
        if (pattern.kind !== "exclusion")
            continue;
        const taken = [...chosen.values()].filter(({ target }) => matches(pattern.text, target));
        if (taken.length === 0)
            idle.push(`!${pattern.text}`);
        for (const { target } of taken)
            chosen.delete(target.platform);
    }
    if (chosen.size === 0 && failures.length === 0)
        failures.push(nothingLeft(patterns));
    if (chosen.size > mostTargets) {
        failures.push(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${chosen.size} targets; GitHub runs at most ${mostTargets} in a matrix`));
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .throwCollected */ .ml)(dedupe(failures));
    return { requested: [...chosen.values()], idle };
}
function expandGlob(glob, port) {
    const targets = glob.split("/").length === 3 ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformsOf */ .Wt)(port) : [(0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(port)];
    return targets.filter((target) => matches(glob, target));
}
function matches(pattern, target) {
    if (!pattern.includes("*")) {
        const port = `${target.goos}/${target.goarch}`;
        return pattern === port || (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(pattern).platform === target.platform;
    }
    const parts = pattern.split("/").length;
    if (parts === 1)
        return globExpression(pattern).test(target.goos);
    const { goos, goarch, level } = target;
    const full = `${goos}/${goarch}/${target.variant === "" ? (level?.value ?? "") : target.variant}`;
    return globExpression(pattern).test(parts === 2 ? `${goos}/${goarch}` : full);
}
function globExpression(glob) {
    return new RegExp(`^${glob.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`);
}
function namedTwice(target, patterns) {
    const spellings = patterns.flatMap((pattern) => pattern.kind === "platform" && pattern.target.platform === target.platform
        ? [pattern.text]
        : []);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform} is named ${spellings.length} times: ${spellings.join(", ")}`, {
        remedy: "Keep one of them.",
    });
}
function nothingLeft(patterns) {
    const texts = patterns.map(({ kind, text }) => (kind === "exclusion" ? `!${text}` : text));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`no target is left of ${texts.join(" ")}`, {
        remedy: "Name at least one platform that is not excluded; `go tool dist list` has them all.",
    });
}
function dedupe(failures) {
    return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}


/***/ }),

/***/ 57292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ groupings),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84920);

const groupings = ["target", "arch", "os", "runner"];
function matrixOf(plan, grouping) {
    return { include: jobsOf(plan.targets, grouping).map(entryOf) };
}
function jobsOf(targets, { group, perJob }) {
    const by = group ?? (perJob === null ? "target" : "runner");
    const groups = new Map();
    for (const planned of targets) {
        const key = JSON.stringify([planned.runsOn, groupKeys[by](planned.target)]);
        groups.set(key, [...(groups.get(key) ?? []), planned]);
    }
    return [...groups.values()].flatMap((members) => {
        const parts = Math.ceil(members.length / (perJob ?? members.length));
        const size = Math.ceil(members.length / parts);
        return Array.from({ length: parts }, (_, index) => members.slice(index * size, (index + 1) * size)).filter((job) => job.length > 0);
    });
}
const groupKeys = {
    target: ({ platform }) => platform,
    arch: ({ goarch }) => goarch,
    os: ({ goos }) => goos,
    runner: () => "",
};
function entryOf(job) {
    const common = (of) => {
        const [value = "", ...others] = new Set(job.map(of));
        return others.length === 0 ? value : "";
    };
    const level = (variable) => common(({ target }) => (target.level?.variable === variable ? target.level.value : ""));
    return {
        target: targetsInput(job),
        goos: common(({ target }) => target.goos),
        goarch: common(({ target }) => target.goarch),
        variant: common(({ target }) => target.variant),
        goarm: level("GOARM"),
        goamd64: level("GOAMD64"),
        goarm64: level("GOARM64"),
        cgo: common(({ settings }) => settings.cgo),
        "runs-on": common(({ runsOn }) => runsOn),
        run: runOf(job),
        name: nameOf(job),
    };
}
function targetsInput(job) {
    const items = job.map(({ target: { platform }, overrides }) => Object.keys(overrides).length === 0 ? platform : { target: platform, ...overrides });
    return items.every((item) => typeof item === "string") ? items.join(" ") : JSON.stringify(items);
}
function runOf(job) {
    const runs = new Set(job.map(({ run }) => run));
    return ["emulated", "native"].find((run) => runs.has(run)) ?? "none";
}
const longestName = 60;
function nameOf(job) {
    const [first, ...others] = job.map(({ target }) => (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(target));
    const whole = [first, ...others].join("+");
    return whole.length <= longestName ? whole : `${first}+${others.length}`;
}


/***/ }),

/***/ 10618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   QH: () => (/* binding */ goMinorNeededBy),
/* harmony export */   Wt: () => (/* binding */ platformsOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59874);
/* harmony import */ var _architectures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40989);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63100);




const aliases = {
    aarch64: "arm64",
    x86_64: "amd64",
    armhf: "arm/v7",
    armel: "arm/v5",
    i386: "386",
};
function parsePlatform(text) {
    const { goos, goarch, variant } = splitPlatform(text);
    const row = _architectures_js__WEBPACK_IMPORTED_MODULE_2__/* .architectures */ .f.get(goarch);
    if (row === undefined || !_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .everyPort */ .n.has(`${goos}/${goarch}`))
        throw unknownPlatform(text);
    if (row.level === undefined) {
        if (variant === "")
            return { platform: `${goos}/${goarch}`, goos, goarch, variant, level: null };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${quote(text)}: ${goarch} has no variants`, {
            remedy: `Write ${quote(`${goos}/${goarch}`)}.`,
        });
    }
    const value = levelValue(text, `${goos}/${goarch}`, row.level, variant);
    const canonical = canonicalVariant(row.level, value);
    return {
        platform: [goos, goarch, canonical].filter((part) => part !== "").join("/"),
        goos,
        goarch,
        variant: canonical,
        level: { variable: row.level.variable, value },
    };
}
function platformsOf(port) {
    const [, goarch = ""] = port.split("/");
    const level = _architectures_js__WEBPACK_IMPORTED_MODULE_2__/* .architectures */ .f.get(goarch)?.level;
    const variants = (level?.values ?? []).map((value) => `${port}/${level?.prefix ?? ""}${value}`);
    const targets = [port, ...variants].map((name) => parsePlatform(name));
    return [...new Map(targets.map((target) => [target.platform, target])).values()];
}
function splitPlatform(text) {
    const parts = text.split("/");
    const [first = "", second = ""] = parts;
    const bare = parts.length === 1 || _architectures_js__WEBPACK_IMPORTED_MODULE_2__/* .architectures */ .f.has(first) || first in aliases;
    const [goos, name, given] = bare ? ["linux", first, second] : [first, second, parts[2] ?? ""];
    const tooMany = parts.length > (bare ? 2 : 3);
    const emptyPart = parts.includes("");
    const [goarch = "", implied = ""] = (Object.hasOwn(aliases, name) ? aliases[name] : name)?.split("/") ?? [];
    if (tooMany || emptyPart || (implied !== "" && given !== "" && implied !== given)) {
        throw unknownPlatform(text);
    }
    return { goos, goarch, variant: given === "" ? implied : given };
}
function levelValue(text, port, level, variant) {
    if (variant === "")
        return level.fallback;
    const [given = "", ...options] = variant.split(",");
    const value = level.prefix !== "" && given.startsWith(level.prefix) ? given.slice(1) : given;
    const full = level.values.includes(`${value}.0`) ? `${value}.0` : value;
    const spelled = level.prefix === "" || given.startsWith(level.prefix);
    if (!spelled || !level.values.includes(full)) {
        const allowed = level.values.map((known) => level.prefix + known);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${quote(text)}: ${quote(given)} is no variant of ${port}`, {
            remedy: `${level.variable} has ${allowed.join(", ")}: did you mean ${quote(`${port}/${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given, allowed)}`)}?`,
        });
    }
    const wrong = options.find((option) => level.options?.includes(option) !== true);
    const contradicts = options.includes("softfloat") && options.includes("hardfloat");
    if (wrong !== undefined || contradicts || new Set(options).size < options.length) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${quote(text)}: ${quote(options.join(","))} is no option of ${level.variable}`, { remedy: `It takes ${level.options?.join(" or ") ?? "none"}, each once.` });
    }
    const kept = (level.options ?? []).filter((option) => options.includes(option) && !impliedOption(level, full, option));
    return [full, ...kept].join(",");
}
function impliedOption(level, value, option) {
    if (option === "softfloat")
        return value === "5";
    if (option === "hardfloat")
        return value !== "5";
    return option === "lse" && value !== level.fallback;
}
function canonicalVariant(level, value) {
    return value === level.fallback && !level.written ? "" : level.prefix + value;
}
function goMinorNeededBy(target) {
    const level = _architectures_js__WEBPACK_IMPORTED_MODULE_2__/* .architectures */ .f.get(target.goarch)?.level;
    if (level === undefined || target.level === null || target.level.value === level.fallback)
        return 0;
    const words = [level.variable, ...target.level.value.split(",")];
    return Math.max(0, ...words.map((word) => level.since[word] ?? 0));
}
function unknownPlatform(text) {
    const known = [..._ports_js__WEBPACK_IMPORTED_MODULE_3__/* .everyPort */ .n].flatMap((port) => platformsOf(port).map(({ platform }) => platform));
    const wanted = text.toLowerCase();
    const port = [..._ports_js__WEBPACK_IMPORTED_MODULE_3__/* .everyPort */ .n].find((name) => name.startsWith(`${wanted}/`));
    if (port !== undefined) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${quote(text)} is an operating system, not a platform`, {
            remedy: `Write ${quote(port)} for one platform, or ${quote(`${wanted}/*`)} for all.`,
        });
    }
    const withSystem = wanted.includes("/") ? wanted : `linux/${wanted}`;
    const candidates = [...known.filter((name) => name.startsWith("linux/")), ...known];
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(withSystem, candidates);
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(withSystem, nearest) <= Math.max(2, withSystem.length / 5);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${quote(text)} is not a platform that Go builds for`, {
        remedy: near
            ? `Did you mean ${quote(nearest)}?`
            : "Write OS/ARCH[/VARIANT], such as linux/arm64 or linux/arm/v7; `go tool dist list` has them all.",
    });
}
const quote = (text) => JSON.stringify(text);


/***/ }),

/***/ 63100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ everyPort),
  HG: () => (/* binding */ newestKnownMinor),
  dq: () => (/* binding */ portsBetween),
  a5: () => (/* binding */ portsOf),
  dg: () => (/* binding */ portsThatNeedCgo),
  Bg: () => (/* binding */ readDistList)
});

;// CONCATENATED MODULE: ./build/targets/ports.json
const ports_namespaceObject = /*#__PURE__*/JSON.parse('{"1.21":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"freebsd/riscv64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm":false,"windows/arm64":true},"1.22":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"freebsd/riscv64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm":false,"windows/arm64":true},"1.23":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"freebsd/riscv64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"openbsd/riscv64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm":false,"windows/arm64":true},"1.24":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"freebsd/riscv64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"openbsd/riscv64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm64":true},"1.25":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"freebsd/riscv64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"openbsd/riscv64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm64":true},"1.26":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":false,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"openbsd/riscv64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm64":true},"1.27":{"aix/ppc64":true,"android/386":true,"android/amd64":true,"android/arm":true,"android/arm64":true,"darwin/amd64":true,"darwin/arm64":true,"dragonfly/amd64":true,"freebsd/386":true,"freebsd/amd64":true,"freebsd/arm":true,"freebsd/arm64":true,"illumos/amd64":true,"ios/amd64":true,"ios/arm64":true,"js/wasm":false,"linux/386":true,"linux/amd64":true,"linux/arm":true,"linux/arm64":true,"linux/loong64":true,"linux/mips":true,"linux/mips64":true,"linux/mips64le":true,"linux/mipsle":true,"linux/ppc64":true,"linux/ppc64le":true,"linux/riscv64":true,"linux/s390x":true,"netbsd/386":true,"netbsd/amd64":true,"netbsd/arm":true,"netbsd/arm64":true,"openbsd/386":true,"openbsd/amd64":true,"openbsd/arm":true,"openbsd/arm64":true,"openbsd/ppc64":false,"openbsd/riscv64":true,"plan9/386":false,"plan9/amd64":false,"plan9/arm":false,"solaris/amd64":true,"wasip1/wasm":false,"windows/386":true,"windows/amd64":true,"windows/arm64":true}}');
;// CONCATENATED MODULE: ./build/targets/ports.js

const byMinor = new Map(Object.entries(ports_namespaceObject).map(([version, ports]) => [
    Number(version.slice("1.".length)),
    new Map(Object.entries(ports)),
]));
const newestKnownMinor = Math.max(...byMinor.keys());
const oldestKnownMinor = Math.min(...byMinor.keys());
function portsOf(minor) {
    return byMinor.get(Math.max(minor, oldestKnownMinor));
}
function portsBetween(oldest, newest) {
    const within = (minor) => Math.min(Math.max(minor, oldestKnownMinor), newestKnownMinor);
    const ports = new Map();
    for (let minor = within(oldest); minor <= within(newest); minor += 1) {
        for (const [port, cgo] of byMinor.get(minor) ?? []) {
            ports.set(port, cgo || ports.get(port) === true);
        }
    }
    return ports;
}
const everyPort = new Set([...byMinor.values()].flatMap((ports) => [...ports.keys()]));
const portsThatNeedCgo = new Set([
    "android/386",
    "android/amd64",
    "android/arm",
    "ios/arm64",
]);
function readDistList(json) {
    const listed = JSON.parse(json);
    return new Map(listed.map(({ GOOS, GOARCH, CgoSupported }) => [`${GOOS}/${GOARCH}`, CgoSupported === true]));
}


/***/ }),

/***/ 49068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isToRun),
/* harmony export */   FW: () => (/* binding */ staticModes),
/* harmony export */   Jt: () => (/* binding */ verifications),
/* harmony export */   Mm: () => (/* binding */ libcs),
/* harmony export */   Sb: () => (/* binding */ emulatorModes),
/* harmony export */   Su: () => (/* binding */ fixes),
/* harmony export */   Tc: () => (/* binding */ archiveFormats),
/* harmony export */   g$: () => (/* binding */ cgoModes)
/* harmony export */ });
function isToRun({ smoke, test }) {
    return smoke !== null || test.length > 0;
}
const cgoModes = ["auto", "on", "off"];
const libcs = ["gnu", "musl"];
const staticModes = ["auto", "true", "false"];
const fixes = ["rpath"];
const emulatorModes = ["auto", "native", "binfmt", "direct", "off"];
const archiveFormats = ["none", "tar.gz", "zip"];
const verifications = ["reproducible"];


/***/ }),

/***/ 84920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ architectureOfFile),
/* harmony export */   NJ: () => (/* binding */ architectureOf),
/* harmony export */   Qd: () => (/* binding */ linuxAbiOf),
/* harmony export */   _6: () => (/* binding */ armLevelOf),
/* harmony export */   dK: () => (/* binding */ targetEnvironment),
/* harmony export */   jP: () => (/* binding */ isSoftFloat),
/* harmony export */   mS: () => (/* binding */ objectFormatOf),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40989);

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


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
const tool = { name: "go-cross-matrix", version: "0.1.0" };
const homepage = "https://github.com/OWNER/go-cross-matrix/blob/v1";


/***/ }),

/***/ 88579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseArgsStringToArgv)
/* harmony export */ });
/* unused harmony export default */

function parseArgsStringToArgv(value, env, file) {
    const myArray = [];
    if (env) {
        myArray.push(env);
    }
    if (file) {
        myArray.push(file);
    }
    let current = "";
    let inQuote = null;
    let hasToken = false; // Track if we've started a token (for empty quotes)
    let i = 0;
    while (i < value.length) {
        const char = value[i];
        if (inQuote) {
            // Inside quotes - look for the closing quote
            if (char === inQuote) {
                // End of quoted section
                inQuote = null;
            }
            else {
                // Add character to current token (without the quotes)
                current += char;
            }
        }
        else {
            // Outside quotes
            if (char === '"' || char === "'") {
                // Start of quoted section - this means we have a token even if empty
                inQuote = char;
                hasToken = true;
            }
            else if (/\s/.test(char)) {
                // Whitespace - end current token if we have one
                if (hasToken) {
                    myArray.push(current);
                    current = "";
                    hasToken = false;
                }
            }
            else {
                // Regular character - add to current token
                current += char;
                hasToken = true;
            }
        }
        i++;
    }
    // Don't forget the last token
    if (hasToken) {
        myArray.push(current);
    }
    return myArray;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
