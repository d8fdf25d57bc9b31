export const id = 53;
export const ids = [53];
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


/***/ })

};
