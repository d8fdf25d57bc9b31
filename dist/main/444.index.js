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
var build_inputs = __webpack_require__(6765);
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
// EXTERNAL MODULE: ./build/toolchain/installed.js
var toolchain_installed = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/toolchain/expect.js




function expectGo({ spec }, useInstalled, context) {
    const installed = useInstalled ? (0,toolchain_installed/* candidates */.Xi)(context) : [];
    const known = installed.flatMap(({ version }) => version ?? []);
    const [best] = known.filter((version) => (0,toolchain_version/* satisfies */.ib)(spec, version)).toSorted(toolchain_version/* compareReleasesFirst */.Yt);
    if (best !== undefined && known.length === installed.length)
        return certain(best);
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
    const expected = expectGo(requirement, ["auto", "installed"].includes(inputs.goSource), context);
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

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const runnersOwn = /^(?:INPUT_|ACTIONS_(?:RUNTIME|CACHE|RESULTS|ID_TOKEN)_)/;
function childEnvironment(env) {
    const inherited = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !runnersOwn.test(name))
            inherited[name] = value;
    }
    return inherited;
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);



const graceMs = 2_000;
async function observe(file, args, options) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const grouped = process.platform !== "win32";
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        detached: grouped,
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const stdout = new Tail(options.keepBytes);
    const stderr = new Tail(options.keepBytes);
    child.stdout.on("data", (chunk) => stdout.add(chunk));
    child.stderr.on("data", (chunk) => stderr.add(chunk));
    child.stdin.on("error", () => { });
    if (typeof options.stdin === "object")
        options.stdin.pipe(child.stdin);
    else
        child.stdin.end(options.stdin ?? "");
    let timedOut = false;
    let hardKill;
    const end = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            if (grouped)
                process.kill(-child.pid, signal);
            else
                child.kill(signal);
        }
        catch {
        }
    };
    const endTree = () => {
        end("SIGTERM");
        hardKill = setTimeout(() => {
            end("SIGKILL");
            child.stdout.destroy();
            child.stderr.destroy();
        }, graceMs);
    };
    const timer = options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endTree();
        }, options.timeoutMs);
    options.signal?.addEventListener("abort", endTree, { once: true });
    try {
        const [code, signal] = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (...ended) => {
                resolve(ended);
            });
        });
        end("SIGKILL");
        options.signal?.throwIfAborted();
        return {
            command: [file, ...args],
            exitCode: code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]),
            signal,
            timedOut,
            stdout: stdout.text(),
            stderr: stderr.text(),
            truncated: stdout.truncated || stderr.truncated,
            seconds: (performance.now() - started) / 1000,
        };
    }
    catch (cause) {
        if (options.signal?.aborted === true)
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file} could not be started: ${startFault(cause)}`, { cause });
    }
    finally {
        clearTimeout(timer);
        clearTimeout(hardKill);
        options.signal?.removeEventListener("abort", endTree);
    }
}
async function exec(file, args, options) {
    const result = await observe(file, args, options);
    if (result.exitCode === 0 && !result.timedOut)
        return result;
    const how = result.timedOut
        ? `did not end within ${(options.timeoutMs ?? 0) / 1000} s`
        : `ended with ${result.signal ?? `exit code ${result.exitCode}`}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${[file, ...args].join(" ")} ${how}`, {
        detail: [result.stdout, result.stderr].filter((text) => text !== "").join("\n"),
    });
}
function startFault(cause) {
    const code = cause.code;
    if (code === "ENOENT")
        return "no such program or folder (ENOENT)";
    if (code === "EACCES")
        return "it may not be executed (EACCES)";
    return cause instanceof Error ? cause.message : String(cause);
}
class Tail {
    #half;
    #head = [];
    #headBytes = 0;
    #tail = [];
    #tailBytes = 0;
    #dropped = 0;
    constructor(keepBytes = 16 << 20) {
        this.#half = Math.floor(keepBytes / 2);
    }
    get truncated() {
        return this.#dropped > 0;
    }
    add(chunk) {
        const room = Math.max(0, this.#half - this.#headBytes);
        if (room > 0) {
            this.#head.push(chunk.subarray(0, room));
            this.#headBytes += Math.min(room, chunk.length);
        }
        if (chunk.length <= room)
            return;
        this.#tail.push(chunk.subarray(room));
        this.#tailBytes += chunk.length - room;
        while (this.#tailBytes - (this.#tail[0]?.length ?? 0) > this.#half) {
            const first = this.#tail.shift();
            this.#dropped += first?.length ?? 0;
            this.#tailBytes -= first?.length ?? 0;
        }
    }
    text() {
        const gap = this.#dropped > 0 ? [Buffer.from(`\n[... ${this.#dropped} bytes cut ...]\n`)] : [];
        return Buffer.concat([...this.#head, ...gap, ...this.#tail]).toString("utf8");
    }
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   c9: () => (/* binding */ findInstalled),
/* harmony export */   uU: () => (/* binding */ toolchainFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7233);
/* harmony import */ var _system_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6641);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7895);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);








function candidates({ env, toolCache }) {
    const onPath = (0,_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .which */ .K7)("go", env);
    const cached = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go")) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go")) : [];
    return [
        ...(onPath === undefined ? [] : [{ version: versionBeside(onPath), go: onPath, onPath: true }]),
        ...cached.flatMap((folder) => {
            const root = toolchainFolder(toolCache, folder);
            const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .fromSemver */ .pe)(folder);
            const go = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "bin", "go");
            const usable = version !== undefined && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isMarked */ .rZ)(root) && (0,_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isExecutable */ .TV)(go);
            return usable ? [{ version, go, onPath: false }] : [];
        }),
    ];
}
function toolchainFolder(toolCache, semver) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go", semver, process.arch);
}
function versionBeside(go) {
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(go)));
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseGoVersion */ .SX)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "VERSION"), "utf8").split("\n")[0] ?? "");
    }
    catch {
        return undefined;
    }
}
async function findInstalled(spec, context) {
    const promising = candidates(context).filter(({ version }) => version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfies */ .ib)(spec, version));
    const working = await Promise.all(promising.map(async (one) => ask(one, context)));
    const best = working
        .filter((one) => one !== undefined)
        .filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfies */ .ib)(spec, version))
        .toSorted(byPreference);
    for (const go of best) {
        const kept = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .checkManifest */ .K7)(go.root);
        if (kept === undefined)
            return { ...go, hash: undefined };
        if (kept.whole)
            return { ...go, hash: kept.manifest.hash };
        context.log.info(`${go.root} is passed over: its files are not those that were installed`);
    }
    return undefined;
}
function byPreference(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareReleasesFirst */ .Yt)(a.version, b.version) ||
        Number((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .hasManifest */ .eT)(b.root)) - Number((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .hasManifest */ .eT)(a.root)) ||
        Number(b.onPath) - Number(a.onPath));
}
async function ask({ go, onPath }, context) {
    const { env, temp, signal, log } = context;
    try {
        const { stdout } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .exec */ .m)(go, ["env", "GOVERSION", "GOROOT", "GOTOOLDIR"], {
            env: { ...(0,_system_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .childEnvironment */ .Q)(env), GOROOT: undefined, GOTOOLCHAIN: "local" },
            cwd: temp,
            signal,
        });
        const [name = "", root = "", tools = ""] = stdout.split("\n");
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseGoVersion */ .SX)(name.split(/[\s-]/)[0] ?? "");
        if (version === undefined)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`its version is ${JSON.stringify(name)}`);
        const needed = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, "compile"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, "link"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "src", "runtime")];
        const missing = needed.find((path) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
        if (missing !== undefined)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${missing} is missing`);
        return { version, root, go, onPath };
    }
    catch (fault) {
        signal.throwIfAborted();
        log.info(`${go} is passed over: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(fault)}`);
        return undefined;
    }
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   K7: () => (/* binding */ checkManifest),
/* harmony export */   eT: () => (/* binding */ hasManifest),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _tree_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8771);



const manifestOf = (root) => `${root}.manifest.json`;
const markerOf = (root) => `${root}.complete`;
function isMarked(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(markerOf(root));
}
function hasManifest(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifestOf(root));
}
function writeManifest(root, manifest) {
    const partial = `${manifestOf(root)}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, JSON.stringify(manifest));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, manifestOf(root));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(markerOf(root), "");
}
function checkManifest(root) {
    const manifest = readManifest(root);
    if (manifest === undefined)
        return undefined;
    return { manifest, whole: isMarked(root) && isWhole(root, manifest) };
}
function isWhole(root, manifest) {
    const { files, hash, installed, prefix } = manifest;
    const changed = lastChange(root, files);
    if (changed === undefined)
        return false;
    if (Math.floor(changed) <= installed)
        return true;
    if ((0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashTree */ .vz)(root, Object.keys(files), prefix) !== hash)
        return false;
    rememberWhole(root, manifest);
    return true;
}
function rememberWhole(root, manifest) {
    try {
        writeManifest(root, { ...manifest, installed: Date.now() });
    }
    catch (fault) {
        if (fault.code === undefined)
            throw fault;
    }
}
function readManifest(root) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifestOf(root), "utf8"));
    }
    catch {
        return undefined;
    }
}
function lastChange(root, files) {
    const sizes = new Map(Object.entries(files));
    let last = 0;
    let found = 0;
    const folders = [""];
    try {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
                const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    folders.push(path);
                    continue;
                }
                const { size, ctimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
                if (!entry.isFile() || sizes.get(path) !== size)
                    return undefined;
                last = Math.max(last, ctimeMs);
                found += 1;
            }
        }
    }
    catch {
        return undefined;
    }
    return found === sizes.size ? last : undefined;
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ requireModule),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* unused harmony exports findModuleFile, parseVersionFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




function findRequirement(asked, env) {
    const { goVersion, goVersionFile, directory } = asked;
    if (goVersion !== "") {
        return { spec: (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(goVersion, "go-version"), from: "go-version" };
    }
    const file = goVersionFile === "" ? requireModule(directory, env) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, goVersionFile);
    const text = read(file, goVersionFile === "" ? "working-directory" : "go-version-file");
    return { spec: parseVersionFile(file, text), from: file };
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
    if (work === "off")
        return findAbove(directory, "go.mod");
    if (work !== "")
        return work;
    return findAbove(directory, "go.work") ?? findAbove(directory, "go.mod");
}
function findAbove(directory, name) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return file;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
function read(file, input) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (cause) {
        const { code } = cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${input}: ${file} cannot be read (${code})`, {
            remedy: "Name a go.mod, go.work, .go-version or .tool-versions file, relative to working-directory.",
            cause,
        });
    }
}
function parseVersionFile(file, text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (/\.(?:mod|work)$/.test(name))
        return minimumOf(file, text);
    const line = name === ".tool-versions" ? toolVersion(text) : firstLine(text);
    if (line === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file} names no version of Go`, {
            remedy: "Write one such as 1.26.8 into it, or set go-version.",
        });
    }
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(line, file);
}
function toolVersion(text) {
    return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
}
function firstLine(text) {
    const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
    return lines.find((line) => line !== "");
}
const withoutGoLine = "1.16";
function minimumOf(file, text) {
    const go = versionOnLine(file, text, "go", /^(\d\S*)$/);
    const toolchain = versionOnLine(file, text, "toolchain", /^(?:default|go([^\s-]+)(?:-\S+)?)$/);
    const version = [go, toolchain, (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(withoutGoLine)]
        .filter((one) => one !== undefined)
        .toSorted(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)
        .at(-1);
    return { kind: "minimum", text: version.text, version };
}
function versionOnLine(file, text, keyword, form) {
    const line = new RegExp(`^[ \\t]*${keyword}[ \\t]+(.+?)[ \\t\\r]*(?://.*)?$`, "m").exec(text)?.[1];
    if (line === undefined)
        return undefined;
    const match = form.exec(line.replace(/^(["`])(.*)\1$/, "$2"));
    if (match !== null && match[1] === undefined)
        return undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(match?.[1] ?? "");
    if (version !== undefined)
        return version;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file}: \`${keyword} ${line}\` names no version of Go`, {
        remedy: `Write \`${keyword} ${keyword === "go" ? "" : "go"}1.26.8\`, or set go-version.`,
    });
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ hash1),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   ub: () => (/* binding */ isOnlyInTarball),
/* harmony export */   ur: () => (/* binding */ pathOnDisk),
/* harmony export */   vz: () => (/* binding */ hashTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function hash1(hashes) {
    const summary = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const names = [...hashes.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const name of names)
        summary.update(`${hashes.get(name)}  ${name}\n`);
    return `h1:${summary.digest("base64")}`;
}
function pathOnDisk(path) {
    return path.replace(/(^|\/)_go\.mod$/, "$1go.mod");
}
function pathInModule(path) {
    return path.replace(/(^|\/)go\.mod$/, "$1_go.mod");
}
function isOnlyInTarball(path) {
    return /^(?:api|doc|misc|test)\//.test(path);
}
function hashTree(root, paths, prefix) {
    const hashes = new Map();
    for (const path of paths) {
        if (isOnlyInTarball(path))
            continue;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)));
        hashes.set(prefix + pathInModule(path), hash.digest("hex"));
    }
    return hash1(hashes);
}


/***/ }),

/***/ 5888:
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
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);



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
