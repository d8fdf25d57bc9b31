export const id = 118;
export const ids = [118];
export const modules = {

/***/ 57233:
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

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);



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

/***/ 14362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ recordTree),
/* harmony export */   Hf: () => (/* binding */ isAsRecorded),
/* harmony export */   Uo: () => (/* binding */ replaceManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   eT: () => (/* binding */ hasManifest),
/* harmony export */   on: () => (/* binding */ isWholeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8323);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63644);




function recordTree(folder, identity) {
    const entries = Object.fromEntries(walk(folder).map(({ path, is }) => [
        path,
        typeof is === "string" ? is : [is, hashOf(folder, path)],
    ]));
    const manifest = { identity, recorded: Date.now(), entries };
    replaceManifest(folder, manifest);
    return manifest;
}
function isWholeTree(folder, identity) {
    const manifest = readManifest(folder);
    if (manifest?.identity !== identity)
        return false;
    const entries = Object.entries(manifest.entries);
    return isAsRecorded(folder, {
        content: new Map(entries.map(([path, entry]) => [path, typeof entry === "string" ? entry : entry[0]])),
        recorded: manifest.recorded,
        hasSameHashes: () => entries.every(([path, entry]) => typeof entry === "string" || hashOf(folder, path) === entry[1]),
        remember: (recorded) => {
            replaceManifest(folder, { ...manifest, recorded });
        },
    });
}
function isAsRecorded(folder, held) {
    const { content, recorded, hasSameHashes, remember } = held;
    let changed = 0;
    let found = 0;
    try {
        for (const { path, is, ctimeMs } of walk(folder)) {
            if (content.get(path) !== is)
                return false;
            if (typeof is === "number")
                changed = Math.max(changed, ctimeMs);
            found += 1;
        }
    }
    catch {
        return false;
    }
    if (found !== content.size)
        return false;
    if (Math.floor(changed) <= recorded)
        return true;
    if (!hasSameHashes())
        return false;
    try {
        remember(Date.now());
    }
    catch (fault) {
        if (fault.code === undefined)
            throw fault;
    }
    return true;
}
const manifestOf = (folder) => `${folder}.manifest.json`;
function hasManifest(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifestOf(folder));
}
function replaceManifest(folder, manifest) {
    (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(manifestOf(folder), JSON.stringify(manifest));
}
function readManifest(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifestOf(folder), "utf8"));
    }
    catch {
        return undefined;
    }
}
function hashOf(folder, path) {
    return (0,_crypto_js__WEBPACK_IMPORTED_MODULE_3__/* .crypto */ .E)()
        .createHash("sha256")
        .update((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)))
        .digest("hex");
}
function walk(root) {
    const entries = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                folders.push(path);
                continue;
            }
            const { size, ctimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            const text = entry.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : undefined;
            entries.push({ path, is: text ?? (entry.isFile() ? size : NaN), ctimeMs });
        }
    }
    return entries;
}


/***/ }),

/***/ 33926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   c9: () => (/* binding */ findInstalled),
/* harmony export */   uU: () => (/* binding */ toolchainFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57233);
/* harmony import */ var _system_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63952);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96641);
/* harmony import */ var _system_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14362);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27895);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25888);









function candidates({ env, toolCache }) {
    const onPath = (0,_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .which */ .K7)("go", env);
    const cached = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go")) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go")) : [];
    return [
        ...(onPath === undefined ? [] : [{ version: versionBeside(onPath), go: onPath, onPath: true }]),
        ...cached.flatMap((folder) => {
            const root = toolchainFolder(toolCache, folder);
            const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .fromSemver */ .pe)(folder);
            const go = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "bin", "go");
            const usable = version !== undefined && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarked */ .rZ)(root) && (0,_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isExecutable */ .TV)(go);
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
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGoVersion */ .SX)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "VERSION"), "utf8").split("\n")[0] ?? "");
    }
    catch {
        return undefined;
    }
}
async function findInstalled(spec, context) {
    const promising = candidates(context).filter(({ version }) => version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .satisfies */ .ib)(spec, version));
    const working = await Promise.all(promising.map(async (one) => ask(one, context)));
    const best = working
        .filter((one) => one !== undefined)
        .filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .satisfies */ .ib)(spec, version))
        .toSorted(byPreference);
    for (const go of best) {
        const kept = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .checkManifest */ .K7)(go.root);
        if (kept === undefined)
            return { ...go, hash: undefined };
        if (kept.whole)
            return { ...go, hash: kept.manifest.hash };
        context.log.info(`${go.root} is passed over: its files are not those that were installed`);
    }
    return undefined;
}
function byPreference(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareReleasesFirst */ .Yt)(a.version, b.version) ||
        Number((0,_system_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .hasManifest */ .eT)(b.root)) - Number((0,_system_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .hasManifest */ .eT)(a.root)) ||
        Number(b.onPath) - Number(a.onPath));
}
async function ask({ go, onPath }, context) {
    const { env, temp, signal, log } = context;
    try {
        const { stdout } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .exec */ .m)(go, ["env", "GOVERSION", "GOROOT", "GOTOOLDIR"], {
            env: { ...(0,_system_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Q)(env), GOROOT: undefined, GOTOOLCHAIN: "local" },
            cwd: temp,
            signal,
        });
        const [name = "", root = "", tools = ""] = stdout.split("\n");
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGoVersion */ .SX)(name.split(/[\s-]/)[0] ?? "");
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

/***/ 27895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   K7: () => (/* binding */ checkManifest),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14362);
/* harmony import */ var _tree_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78771);



const markerOf = (root) => `${root}.complete`;
function isMarked(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(markerOf(root));
}
function writeManifest(root, manifest) {
    (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceManifest */ .Uo)(root, manifest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(markerOf(root), "");
}
function checkManifest(root) {
    const manifest = (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(root);
    if (manifest === undefined)
        return undefined;
    return { manifest, whole: isMarked(root) && isWhole(root, manifest) };
}
function isWhole(root, manifest) {
    const { files, hash, installed, prefix } = manifest;
    return (0,_system_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isAsRecorded */ .Hf)(root, {
        content: new Map(Object.entries(files)),
        recorded: installed,
        hasSameHashes: () => (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashTree */ .vz)(root, Object.keys(files), prefix) === hash,
        remember: (now) => {
            writeManifest(root, { ...manifest, installed: now });
        },
    });
}


/***/ }),

/***/ 23107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ requireModule),
/* harmony export */   rz: () => (/* binding */ findRequirement),
/* harmony export */   y0: () => (/* binding */ findModuleFile)
/* harmony export */ });
/* unused harmony export parseVersionFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25888);




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

/***/ 78771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ hash1),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   ub: () => (/* binding */ isOnlyInTarball),
/* harmony export */   ur: () => (/* binding */ pathOnDisk),
/* harmony export */   vz: () => (/* binding */ hashTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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
