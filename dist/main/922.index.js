export const id = 922;
export const ids = [922,53];
export const modules = {

/***/ 70053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCommand: () => (/* binding */ compileCommand),
/* harmony export */   compileTests: () => (/* binding */ compileTests),
/* harmony export */   findTests: () => (/* binding */ findTests),
/* harmony export */   pastedFile: () => (/* binding */ pastedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96641);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84920);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46046);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11044);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23534);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42391);









async function findTests({ planned }, go, directory, context) {
    const { target, settings } = planned;
    const args = [
        "list",
        "-json=ImportPath,Dir,DepOnly,Standard,ForTest,CgoFiles,CXXFiles,CgoLDFLAGS,TestGoFiles,XTestGoFiles,Module",
        ...(settings.cgo === "off" ? [] : ["-deps", "-test"]),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionFlags */ .kN)(settings),
        "--",
        ...settings.test,
    ];
    const { stdout } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)(go.go, args, {
        cwd: directory,
        env: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .goEnvironment */ .I$)(context.env, go, target, {
            cgo: settings.cgo !== "off",
            variables: settings.env,
        }),
        signal: context.signal,
        keepBytes: 256 << 20,
    }).catch((cause) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .explainGo */ .Y6)(cause, `${target.platform}: the packages of test cannot be read`);
    });
    const listed = (0,_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readListing */ .vS)(stdout);
    const tested = listed.flatMap((one) => {
        const files = [...(one.TestGoFiles ?? []), ...(one.XTestGoFiles ?? [])];
        const asWritten = (one.ForTest ?? "") === "" && !one.ImportPath.includes(" ");
        if (one.DepOnly === true || files.length === 0 || !asWritten)
            return [];
        return [{ package: one.ImportPath, directory: one.Dir ?? directory }];
    });
    if (tested.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${target.platform}: test: no package in ${settings.test.join(" ")} has tests`, { remedy: "Name packages with _test.go files in them, such as test: ./..." });
    }
    return { tested, c: (0,_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .cPartsOf */ .Tr)(listed, settings.cgo) };
}
async function compileTests({ tested, c }, { target, settings }, go, directory, folder, context) {
    const started = performance.now();
    const env = {
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .compilerTuning */ .Lh)(context.host),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .goEnvironment */ .I$)(c?.base ?? context.env, go, target, {
            cgo: c !== null,
            variables: c?.variables ?? settings.env,
        }),
    };
    const printed = [];
    const binaries = [];
    for (const [index, batch] of batches(tested, go.minor).entries()) {
        const into = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(index));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(into, { recursive: true });
        const fileOf = (one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, `${(0,_products_js__WEBPACK_IMPORTED_MODULE_8__/* .executableName */ .IK)(one.package)}.test`);
        const [only, ...others] = batch;
        const output = only !== undefined && others.length === 0 ? fileOf(only) : `${into}/`;
        const names = batch.map((one) => one.package);
        const args = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .testArguments */ .Xs)(settings, names, output, c?.extldflags ?? []);
        const { stderr, exitCode } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .l)(go.go, args, {
            cwd: directory,
            env,
            signal: context.signal,
        });
        if (exitCode !== 0)
            printed.push(stderr.trimEnd());
        for (const one of batch) {
            const file = fileOf(one);
            const made = [file, `${file}.exe`].find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
            if (made === null && exitCode === 0) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${target.platform}: go test -c of ${one.package} made no ${file}`);
            }
            binaries.push({ ...one, file: made });
        }
    }
    await c?.check();
    const seconds = (performance.now() - started) / 1000;
    return { binaries, printed: printed.join("\n"), seconds };
}
function batches(tested, minor) {
    if (minor < 21)
        return tested.map((one) => [one]);
    const made = [];
    for (const one of tested) {
        const name = (0,_products_js__WEBPACK_IMPORTED_MODULE_8__/* .executableName */ .IK)(one.package);
        const free = made.find(({ names }) => !names.has(name));
        if (free === undefined)
            made.push({ names: new Set([name]), batch: [one] });
        else {
            free.names.add(name);
            free.batch.push(one);
        }
    }
    return made.map(({ batch }) => batch);
}
function compileCommand({ package: path }, { target, settings }, hasC) {
    if (hasC)
        return [];
    const own = Object.entries(settings.env).filter(([name]) => /^GO(?!CACHE)|^CGO_/.test(name));
    const variables = { ...Object.fromEntries(own), ...(0,_targets_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetEnvironment */ .dK)(target), CGO_ENABLED: "0" };
    return [
        "env",
        ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
        "go",
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .testArguments */ .Xs)(settings, ["."], pastedFile(path), []),
    ];
}
const pastedFile = (path) => `./${(0,_products_js__WEBPACK_IMPORTED_MODULE_8__/* .executableName */ .IK)(path)}.test`;


/***/ }),

/***/ 31202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mergeProfiles),
/* harmony export */   Q: () => (/* binding */ coveredPercent)
/* harmony export */ });
function readProfile(text) {
    const [first = "", ...lines] = text.split("\n");
    const mode = /^mode: (\w+)$/.exec(first)?.[1] ?? "set";
    const counts = new Map();
    for (const line of lines) {
        const [, block, count] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(line) ?? [];
        if (block !== undefined)
            counts.set(block, Math.max(counts.get(block) ?? 0, Number(count)));
    }
    return { mode, counts };
}
function mergeProfiles(texts) {
    const profiles = texts.filter((text) => text.startsWith("mode: ")).map(readProfile);
    const [first] = profiles;
    if (first === undefined)
        return "";
    const merged = new Map();
    for (const { counts } of profiles) {
        for (const [block, count] of counts) {
            const known = merged.get(block) ?? 0;
            merged.set(block, first.mode === "set" ? Math.max(known, count) : known + count);
        }
    }
    const lines = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(" "));
    return `mode: ${first.mode}\n${lines.join("\n")}\n`;
}
function coveredPercent(text) {
    let all = 0;
    let reached = 0;
    for (const [block, count] of readProfile(text).counts) {
        const statements = Number(block.slice(block.lastIndexOf(" ") + 1));
        all += statements;
        if (count > 0)
            reached += statements;
    }
    return all === 0 ? null : Math.round((reached / all) * 1000) / 10;
}


/***/ }),

/***/ 18922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/build/test-binaries.js
var test_binaries = __webpack_require__(70053);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/run/coverage.js
var coverage = __webpack_require__(31202);
// EXTERNAL MODULE: ./build/run/start.js + 4 modules
var run_start = __webpack_require__(19124);
;// CONCATENATED MODULE: ./build/run/test-output.js
const keptOutput = 16 * 1024;
function testsIn(events, directory) {
    const tests = new Map();
    for (const line of events.split("\n")) {
        const { Action, Test, Elapsed, Output } = readEvent(line);
        if (Test === undefined || Action === undefined)
            continue;
        const test = tests.get(Test) ?? { output: "", verdict: null, seconds: 0 };
        tests.set(Test, test);
        if (Action === "output" && test.output.length < keptOutput)
            test.output += Output ?? "";
        const verdict = verdicts[Action];
        if (verdict === undefined)
            continue;
        test.verdict = verdict;
        test.seconds = Elapsed ?? 0;
    }
    return [...tests].map(([name, test]) => resultOf(name, test, directory));
}
const verdicts = {
    pass: "passed",
    fail: "failed",
    skip: "skipped",
};
function readEvent(line) {
    if (!line.startsWith("{"))
        return {};
    try {
        return JSON.parse(line);
    }
    catch {
        return {};
    }
}
function resultOf(name, { output, verdict, seconds }, directory) {
    if (verdict !== null && verdict !== "failed")
        return { name, verdict, seconds };
    const cut = output.length > keptOutput ? `${output.slice(0, keptOutput)}\n[...]\n` : output;
    return { name, verdict: "failed", seconds, ...placeOf(output, directory), output: cut };
}
function placeOf(output, directory) {
    const said = /^\s+(\w[\w.-]*\.go):(\d+):/m.exec(output);
    const traced = /^\t(?:.*\/)?(\w[\w.-]*_test\.go):(\d+) /m.exec(output);
    const [, file, line] = said ?? traced ?? [];
    if (file === undefined)
        return {};
    const path = directory === "" || directory === "." ? file : `${directory}/${file}`;
    return { file: path, line: Number(line) };
}

;// CONCATENATED MODULE: ./build/run/tests.js









const tests_keptOutput = 16 << 20;
const reportedOutput = 64 * 1024;
const patienceMs = 20_000;
async function runTests(plan, planned, go, machine, directory, gate, context) {
    (0,external_node_fs_.mkdirSync)(context.temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-tests-"));
    try {
        const compiled = await (0,test_binaries.compileTests)(plan, planned, go, directory, folder, context);
        const started = performance.now();
        const bench = { planned, hasC: plan.c !== null, go, machine, folder, context };
        const packages = await Promise.all(compiled.binaries.map(async (binary, index) => binary.file === null
            ? notCompiled(binary, compiled.printed, bench)
            : gate.pass(() => testOne(binary, binary.file ?? "", index, bench))));
        return {
            report: { packages: packages.map(({ report }) => report) },
            profile: (0,coverage/* mergeProfiles */.N)(packages.map(({ profile }) => profile)),
            printed: compiled.printed,
            seconds: {
                "compile tests": compiled.seconds,
                tests: (performance.now() - started) / 1000,
            },
        };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const unmeasured = { retry: null, coverage: null, exitCode: null, seconds: 0, tests: [] };
function notCompiled(binary, printed, bench) {
    const report = {
        ...unmeasured,
        package: binary.package,
        how: "none",
        verdict: "failed",
        cause: "program",
        reason: "its tests do not compile",
        directory: (0,workflow/* reportedPath */.nD)(binary.directory, bench.context.env),
        compile: (0,test_binaries.compileCommand)(binary, bench.planned, bench.hasC),
        command: [],
        output: printed.slice(0, reportedOutput),
    };
    return { report, profile: "" };
}
async function testOne(binary, file, index, bench) {
    const { go, machine, folder, context } = bench;
    const { settings } = bench.planned;
    const { emulator } = machine;
    const directory = (0,workflow/* reportedPath */.nD)(binary.directory, context.env);
    const compile = (0,test_binaries.compileCommand)(binary, bench.planned, bench.hasC);
    const about = { package: binary.package, directory, compile };
    if (emulator.kind === "none") {
        const reason = `it compiles, and is not run: ${emulator.why}`;
        const untried = {
            how: "none",
            verdict: "not run",
            cause: null,
            command: [],
            output: "",
        };
        return { report: { ...unmeasured, ...about, ...untried, reason }, profile: "" };
    }
    const profileFile = (0,external_node_path_.join)(folder, `cover-${index}.out`);
    const seconds = settings.timeoutMs / 1000;
    const start = {
        file,
        args: [
            go.minor >= 20 ? "-test.v=test2json" : "-test.v=true",
            "-test.paniconexit0",
            `-test.timeout=${seconds}s`,
            ...(settings.cover ? [`-test.coverprofile=${profileFile}`] : []),
            ...settings.testFlags,
        ],
        directory: binary.directory,
        environment: { PWD: binary.directory, PATH: `${go.root}/bin:${context.env["PATH"] ?? ""}` },
        timeoutMs: settings.timeoutMs + patienceMs,
        limitMs: settings.timeoutMs,
        keepBytes: tests_keptOutput,
    };
    const { result, command, ...finished } = await (0,run_start/* startOnTarget */.F)({ ...machine, emulator }, start, context);
    const printed = result === null ? "" : result.stdout + result.stderr;
    const passed = finished.verdict === "passed";
    const profile = settings.cover ? profileIn(profileFile) : "";
    const cut = result?.truncated === true ? "; it printed so much that results in between are lost" : "";
    const report = {
        ...about,
        ...finished,
        reason: finished.reason === null ? null : finished.reason + cut,
        command: pasted(command, file, binary.package),
        seconds: result?.seconds ?? 0,
        coverage: (0,coverage/* coveredPercent */.Q)(profile),
        exitCode: result?.exitCode ?? null,
        output: passed ? "" : shortened(printed),
        tests: testsIn(await toEvents(printed, binary.package, go, context), directory),
    };
    return { report, profile };
}
async function toEvents(printed, name, { go }, { env, signal, temp }) {
    const { stdout } = await (0,process/* observe */.l)(go, ["tool", "test2json", "-p", name], {
        cwd: temp,
        env: { ...(0,environment/* childEnvironment */.Q)(env), GOTOOLCHAIN: "local", GOFLAGS: "" },
        stdin: printed,
        signal,
        keepBytes: tests_keptOutput * 16,
    });
    return stdout;
}
function profileIn(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}
function pasted(command, file, path) {
    return command
        .filter((word) => !word.startsWith("-test.coverprofile="))
        .map((word) => (word === file ? (0,test_binaries.pastedFile)(path) : word));
}
function shortened(text) {
    if (text.length <= reportedOutput)
        return text;
    const half = reportedOutput / 2;
    return `${text.slice(0, half)}\n[...]\n${text.slice(-half)}`;
}


/***/ })

};
