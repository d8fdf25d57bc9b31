import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ht: () => (/* binding */ unregister)
});

// UNUSED EXPORTS: isOurs, openRegistrar

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/system/environment.js
const runnersOwn = /^(?:INPUT_|ACTIONS_(?:RUNTIME|CACHE|RESULTS|ID_TOKEN)_)/;
function childEnvironment(env) {
    const inherited = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !runnersOwn.test(name))
            inherited[name] = value;
    }
    return inherited;
}

// EXTERNAL MODULE: ./build/system/host.js
var system_host = __nccwpck_require__(952);
// EXTERNAL MODULE: ./build/system/process.js + 1 modules
var process = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./build/emulator/binfmt.js
const identSize = 16;
const osAbiAt = 7;
const abiVersionAt = 8;
const executable = 2;
const linuxOsAbis = 0xfc;
const maskOf = {
    "386": { 5: 0xfe, 6: 0xfe, [osAbiAt]: linuxOsAbis },
    amd64: { 5: 0xfe, 6: 0xfe, [osAbiAt]: linuxOsAbis },
    loong64: { [osAbiAt]: linuxOsAbis, [abiVersionAt]: 0 },
    mips: { [abiVersionAt]: 0xfe },
    mipsle: { [abiVersionAt]: 0xfe },
    mips64: { [abiVersionAt]: 0xfe },
    mips64le: { [abiVersionAt]: 0xfe },
    ppc64: { [osAbiAt]: linuxOsAbis },
    ppc64le: { [osAbiAt]: linuxOsAbis, 19: 0 },
    s390x: { [osAbiAt]: linuxOsAbis },
};
const mips = 8;
const flagsAt = 36;
const mipsN32 = 0x20;
function signatureOf({ goarch, bits, data, machine }) {
    const flagged = machine === mips && bits === 32;
    const size = flagged ? flagsAt + 4 : identSize + 4;
    const magic = Buffer.alloc(size);
    const mask = Buffer.alloc(size);
    magic.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, data === "little" ? 1 : 2, 1]);
    mask.fill(0xff, 0, identSize + 4);
    mask[osAbiAt] = 0;
    for (const [at, byte] of Object.entries(maskOf[goarch] ?? {}))
        mask[Number(at)] = byte;
    if (data === "little") {
        magic.writeUInt16LE(executable, identSize);
        magic.writeUInt16LE(machine ?? 0, identSize + 2);
        mask[identSize] = 0xfe;
        if (flagged)
            mask.writeUInt32LE(mipsN32, flagsAt);
    }
    else {
        magic.writeUInt16BE(executable, identSize);
        magic.writeUInt16BE(machine ?? 0, identSize + 2);
        mask[identSize + 1] = 0xfe;
        if (flagged)
            mask.writeUInt32BE(mipsN32, flagsAt);
    }
    return { magic, mask };
}
const binfmt_registrationFlags = "OPF";
function binfmt_registrationLine(name, { magic, mask }, interpreter) {
    return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:${binfmt_registrationFlags}`;
}
function escaped(bytes) {
    return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
function parseEntry(name, text) {
    const [state] = text.split("\n");
    const field = (label) => new RegExp(`^${label}:? (.*)$`, "m").exec(text)?.[1] ?? "";
    const magic = Buffer.from(field("magic"), "hex");
    if (magic.length === 0)
        return undefined;
    const mask = field("mask");
    return {
        name,
        enabled: state === "enabled",
        interpreter: field("interpreter"),
        flags: field("flags"),
        offset: Number(field("offset")),
        magic,
        mask: mask === "" ? Buffer.alloc(magic.length, 0xff) : Buffer.from(mask, "hex"),
    };
}
function handles(entry, header) {
    return entry.magic.every((byte, at) => ((header[entry.offset + at] ?? 0) & (entry.mask[at] ?? 0)) === (byte & (entry.mask[at] ?? 0)));
}

;// CONCATENATED MODULE: ./build/emulator/kernel.js







const binfmtFolder = "/proc/sys/fs/binfmt_misc";
const notEntries = new Set(["register", "status"]);
function kernel_isMounted() {
    try {
        return (0,external_node_fs_.readdirSync)(binfmtFolder).includes("register");
    }
    catch {
        return false;
    }
}
function kernel_entryNames() {
    if (!kernel_isMounted())
        return [];
    return (0,external_node_fs_.readdirSync)(binfmtFolder).filter((name) => !notEntries.has(name));
}
function kernel_readEntries() {
    return kernel_entryNames().flatMap((name) => {
        try {
            return parseEntry(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(binfmtFolder, name), "utf8")) ?? [];
        }
        catch {
            return [];
        }
    });
}
async function kernel_findPrivilege({ env, host, signal, }) {
    if (host.root)
        return "root";
    if ((0,system_host/* which */.K7)("sudo", env) === undefined)
        return undefined;
    const asked = await (0,process/* observe */.l)("sudo", ["-n", "true"], { env: childEnvironment(env), signal });
    return asked.exitCode === 0 ? "sudo" : undefined;
}
async function kernel_mountBinfmt(privilege, context) {
    if (!existsSync(binfmtFolder))
        await asRoot(privilege, ["modprobe", "binfmt_misc"], "", context);
    await asRoot(privilege, ["mount", "-t", "binfmt_misc", "binfmt_misc", binfmtFolder], "", context);
}
async function unmountBinfmt(privilege, context) {
    await asRoot(privilege, ["umount", binfmtFolder], "", context);
}
function kernel_isFaithful(entry, signature, interpreter) {
    return (entry.enabled &&
        entry.interpreter === interpreter &&
        entry.offset === 0 &&
        entry.magic.equals(signature.magic) &&
        entry.mask.equals(signature.mask) &&
        entry.flags.split("").sort().join("") === registrationFlags.split("").sort().join(""));
}
async function kernel_addEntry(name, signature, interpreter, privilege, context) {
    await write(join(binfmtFolder, "register"), registrationLine(name, signature, interpreter), privilege, context);
    const entry = kernel_readEntries().find((one) => one.name === name);
    if (entry === undefined || !kernel_isFaithful(entry, signature, interpreter)) {
        throw new Failure(`the kernel's entry ${name} does not read back as it was written`, {
            detail: entry === undefined ? "it is not there" : JSON.stringify(entry),
        });
    }
}
async function kernel_removeEntry(name, privilege, context) {
    await write((0,external_node_path_.join)(binfmtFolder, name), "-1", privilege, context);
}
async function write(file, text, privilege, context) {
    if (privilege === "sudo") {
        await asRoot(privilege, ["tee", file], text, context);
        return;
    }
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new failure/* Failure */.HR(`${file} cannot be written: ${(0,failure/* messageOf */.bD)(cause)}`, { cause });
    }
}
async function asRoot(privilege, command, stdin, { env, signal }) {
    const [file, ...args] = privilege === "sudo" ? ["sudo", "-n", ...command] : command;
    await (0,process/* exec */.m)(file, args, { env: childEnvironment(env), stdin, signal });
}

;// CONCATENATED MODULE: ./build/emulator/registrar.js



const prefix = "go-cross-matrix-";
function isOurs(name) {
    return name.startsWith(prefix);
}
function jobMark({ hasPost, temp }) {
    return hasPost
        ? createHash("sha256").update(temp).digest("hex").slice(0, 6)
        : randomBytes(3).toString("hex");
}
async function openRegistrar(context, changed) {
    const privilege = await findPrivilege(context);
    if (privilege === undefined)
        return "this user may not register, and sudo -n does not help";
    let registration = { entries: [], mounted: false };
    const note = (change) => {
        registration = { ...registration, ...change };
        changed(registration);
    };
    if (!isMounted()) {
        try {
            await mountBinfmt(privilege, context);
        }
        catch (failure) {
            if (!(failure instanceof Failure) || context.signal.aborted)
                throw failure;
            return `binfmt_misc cannot be mounted: ${(failure.detail || messageOf(failure)).trim()}`;
        }
        note({ mounted: true });
    }
    const remove = async (entry) => {
        await removeEntry(entry, privilege, context);
        note({ entries: registration.entries.filter(({ name }) => name !== entry) });
    };
    const mark = jobMark(context);
    return {
        register: async (qemuName, signature, interpreter) => {
            const name = `${prefix}${qemuName}-${mark}`;
            note({ entries: [...registration.entries, { name, interpreter }] });
            const there = readEntries().find((entry) => entry.name === name);
            if (there !== undefined && isFaithful(there, signature, interpreter))
                return name;
            if (there !== undefined)
                await removeEntry(name, privilege, context);
            try {
                await addEntry(name, signature, interpreter, privilege, context);
            }
            catch (failure) {
                if (entryNames().includes(name))
                    await remove(name);
                throw failure;
            }
            return name;
        },
        remove,
    };
}
async function unregister(registration, context) {
    const there = kernel_readEntries();
    const ours = registration.entries.filter(({ name, interpreter }) => isOurs(name) &&
        there.some((entry) => entry.name === name && entry.interpreter === interpreter));
    const mounted = registration.mounted && kernel_isMounted();
    if (ours.length === 0 && !mounted)
        return;
    const privilege = await kernel_findPrivilege(context);
    if (privilege === undefined) {
        const names = ours.map(({ name }) => name);
        throw new failure/* Failure */.HR(`the entries ${names.join(", ")} of binfmt_misc cannot be taken away`, {
            remedy: `As root: ${names.map((name) => `echo -1 > ${binfmtFolder}/${name}`).join("; ")}`,
        });
    }
    for (const { name } of ours)
        await kernel_removeEntry(name, privilege, context);
    if (mounted && kernel_entryNames().length === 0)
        await unmountBinfmt(privilege, context);
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony exports Failures, throwCollected, describeFailure */
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

/***/ 756:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _emulator_registrar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(398);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(874);
/* harmony import */ var _system_session_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(262);



async function saveCaches() {
    const saved = process.env["STATE_cache"] ?? "";
    if (saved === "")
        return;
    const session = (0,_system_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(process.env, []);
    const { log } = session.context;
    try {
        const { saveAll } = await __nccwpck_require__.e(/* import() */ 746).then(__nccwpck_require__.bind(__nccwpck_require__, 746));
        await saveAll(JSON.parse(saved), session.context);
    }
    catch (failure) {
        log.notice(`the cache was not saved: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure)}`);
    }
    finally {
        await session.close();
    }
}
async function unregisterEmulators() {
    const saved = process.env["STATE_registration"] ?? "";
    if (saved === "")
        return;
    const { context } = (0,_system_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(process.env, []);
    try {
        await (0,_emulator_registrar_js__WEBPACK_IMPORTED_MODULE_0__/* .unregister */ .ht)(JSON.parse(saved), context);
    }
    catch (failure) {
        const remedy = failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? (failure.remedy ?? "") : "";
        context.log.warning(`${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure)}\n${remedy}`);
    }
}
await unregisterEmulators();
await saveCaches();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* unused harmony export isExecutable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);


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

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  l: () => (/* binding */ observe)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
;// CONCATENATED MODULE: ./build/system/process.js



const graceMs = 2_000;
async function observe(file, args, options) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const grouped = process.platform !== "win32";
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
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
            exitCode: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]),
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
        throw new failure/* Failure */.HR(`${file} could not be started: ${startFault(cause)}`, { cause });
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
    throw new failure/* Failure */.HR(`${[file, ...args].join(" ")} ${how}`, {
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

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(874);
// EXTERNAL MODULE: ./build/system/host.js
var host = __nccwpck_require__(952);
;// CONCATENATED MODULE: ./build/system/terminal.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/system/crypto.js
const crypto_crypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/system/workflow.js





function reportedPath(file, env) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const path = relative(workspace, file);
    return (path === ".." || path.startsWith(`..${sep}`) ? file : path).replaceAll(sep, "/");
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
    const line = (text) => write(text + external_node_os_.EOL);
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
            const token = crypto_crypto().randomUUID();
            line(`::stop-commands::${token}`);
            line(inert(text.replace(/\n$/, "")));
            line(`::${token}::`);
        },
    };
}
function tellRunner(env, file, name, value) {
    if ((env[file] ?? "") === "")
        return;
    const delimiter = `value_${crypto().randomUUID()}`;
    append(env, file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
function addToPath(env, folder) {
    if (/[\r\n]/.test(folder)) {
        throw new Failure(`the path ${JSON.stringify(folder)} has a line break and cannot be put on the PATH`);
    }
    append(env, "GITHUB_PATH", folder + EOL);
}
const summaryLimit = (/* unused pure expression or super */ null && (1024 * 1024));
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
        appendFileSync(file, text);
    }
    catch (cause) {
        throw new Failure(`${variable}: ${file} cannot be written`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/system/session.js






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
            abort.abort(new failure/* Failure */.HR(`interrupted by ${signal}`));
        });
    }
    const home = env["HOME"];
    const complete = home === undefined || home === "" ? { ...env, HOME: (0,external_node_os_.userInfo)().homedir } : env;
    const context = {
        env: complete,
        host: (0,host/* readHost */.rk)((0,external_node_os_.availableParallelism)()),
        log: inJob
            ? workflowLog((text) => process.stdout.write(text), debug)
            : terminalLog((text) => process.stderr.write(text), debug, process.stderr.isTTY),
        signal: abort.signal,
        toolCache: folder(complete, "RUNNER_TOOL_CACHE", inJob, () => (0,external_node_path_.join)(complete["XDG_CACHE_HOME"] ?? (0,external_node_path_.join)(complete["HOME"] ?? "", ".cache"), "go-cross-matrix")),
        temp: folder(complete, "RUNNER_TEMP", inJob, external_node_os_.tmpdir),
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
    throw new failure/* Failure */.HR(`${variable} is not set, though GITHUB_ACTIONS is`, {
        remedy: `The runner sets it; on a command line unset GITHUB_ACTIONS, or set ${variable} to a folder.`,
    });
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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
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
/******/ var __webpack_exports__ = __nccwpck_require__(756);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
