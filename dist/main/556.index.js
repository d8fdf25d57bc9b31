export const id = 556;
export const ids = [556];
export const modules = {

/***/ 44404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unpack),
/* harmony export */   l: () => (/* binding */ extractFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57233);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96641);







const everyMachine = "all";
const mostBytes = 4 * 2 ** 30;
async function unpack(deb, architecture, folder, context, limit = mostBytes) {
    const options = { env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(context.env), signal: context.signal };
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .exec */ .m)("dpkg-deb", ["--field", deb.path, "Architecture"], options);
    const seen = stdout.trim();
    if (seen !== architecture && seen !== everyMachine) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`the package ${deb.name} is for ${seen}, wanted ${architecture}`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
    try {
        const args = ["--extract", "--no-same-owner", "--directory", folder];
        const { exitCode, stderr, complaint } = await readWithTar(deb, args, limit, context);
        if (exitCode !== 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`the package ${deb.name} ${deb.version} cannot be unpacked`, {
                detail: [stderr, complaint].join("\n"),
            });
        }
        takePrivileges(deb, folder);
    }
    catch (failure) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        throw failure;
    }
}
async function readWithTar(deb, args, limit, { env, signal }) {
    const options = { env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(env), LC_ALL: "C" }, signal };
    const reader = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("dpkg-deb", ["--fsys-tarfile", deb.path], {
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise((resolve, reject) => {
        reader.once("error", reject);
        reader.once("close", () => {
            resolve();
        });
    });
    let bytes = 0;
    reader.stdout.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > limit)
            reader.kill("SIGKILL");
    });
    const [{ exitCode, stderr }, complaint] = await Promise.all([
        (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .observe */ .l)("tar", args, { ...options, stdin: reader.stdout }).finally(() => {
            reader.stdout.destroy();
        }),
        (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.text)(reader.stderr),
        ended,
    ]);
    if (bytes > limit) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`the package ${deb.name} ${deb.version} has more than ${limit} bytes in it`);
    }
    return { exitCode, stderr, complaint };
}
const setuidOrSetgid = 0o6000;
function takePrivileges(deb, folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (found.isDirectory()) {
            takePrivileges(deb, path);
        }
        else if (!found.isSymbolicLink()) {
            if (!found.isFile()) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`the package ${deb.name} ${deb.version} has a device or pipe: ${path}`);
            }
            if ((found.mode & setuidOrSetgid) !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, found.mode & 0o777);
        }
    }
}
const notFound = /^tar: (.*): Not found in archive$/gm;
async function extractFiles(deb, members, folder, context) {
    const args = ["--extract", "--no-same-owner", "--occurrence=1", "--directory", folder];
    const { exitCode, stderr, complaint } = await readWithTar(deb, [...args, "--", ...members], mostBytes, context);
    if (exitCode === 0)
        return [...members];
    const absent = new Set([...stderr.matchAll(notFound)].map(([, member]) => member));
    if (absent.size === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${members.join(", ")} could not be taken out of the package ${deb.name}`, {
            detail: [stderr, complaint].join("\n"),
        });
    }
    return members.filter((member) => !absent.has(member));
}


/***/ }),

/***/ 89803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NotThere: () => (/* binding */ NotThere),
  Refused: () => (/* binding */ Refused),
  Unreachable: () => (/* binding */ Unreachable),
  downloadFile: () => (/* binding */ downloadFile),
  fetchBytes: () => (/* binding */ fetchBytes),
  fetchText: () => (/* binding */ fetchText),
  withoutCredentials: () => (/* binding */ withoutCredentials)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/system/body.js

const progressMs = 5_000;
const drawnMs = 200;
class Passing extends Error {
    waitMs;
    constructor(message, waitMs) {
        super(message);
        this.waitMs = waitMs;
    }
}
async function* checkedChunks(shown, body, stated, { maxBytes, expectedBytes, log }) {
    let bytes = 0;
    const started = Date.now();
    let spoken = started;
    let drawn = started;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw tooLarge(shown, maxBytes);
        if (Date.now() - drawn > drawnMs) {
            log.progress(`${barOf(bytes, stated)} ${progressOf(bytes, stated, Date.now() - started)}`);
            drawn = Date.now();
        }
        if (Date.now() - spoken > progressMs) {
            log.info(`${shown}: ${progressOf(bytes, stated, Date.now() - started)}`);
            spoken = Date.now();
        }
        yield chunk;
    }
    log.progress("");
    if (stated !== undefined && bytes !== stated) {
        throw new Passing(`${bytes} of ${stated} bytes arrived`);
    }
    if (expectedBytes !== undefined && bytes !== expectedBytes) {
        throw wrongSize(shown, bytes, expectedBytes);
    }
}
function barOf(bytes, stated) {
    const width = 30;
    const done = stated === undefined ? 0 : Math.min(width, Math.round((width * bytes) / stated));
    return `[${"#".repeat(done).padEnd(width)}]`;
}
function progressOf(bytes, stated, ms) {
    const rate = `${inMegabytes((bytes / ms) * 1000)} MB/s`;
    if (stated === undefined)
        return `${inMegabytes(bytes)} MB, ${rate}`;
    const percent = Math.floor((100 * bytes) / stated);
    return `${percent} %, ${inMegabytes(bytes)} of ${inMegabytes(stated)} MB, ${rate}`;
}
const inMegabytes = (bytes) => (bytes / 1e6).toFixed(1);
function tooLarge(shown, maxBytes) {
    return new failure/* Failure */.HR(`${shown} is larger than ${maxBytes} bytes: refused`);
}
function wrongSize(shown, seen, wanted) {
    return new failure/* Failure */.HR(`${shown} has ${seen} bytes, wanted ${wanted}`, {
        remedy: "Another file is at this address now than the one that was asked for.",
    });
}

;// CONCATENATED MODULE: ./build/system/download.js








class Refused extends failure/* Failure */.HR {
    name = "Refused";
}
class NotThere extends Refused {
    name = "NotThere";
}
class Unreachable extends failure/* Failure */.HR {
    name = "Unreachable";
}
const mostRedirects = 5;
const mostAttempts = 4;
const longestWait = 30_000;
async function fetchText(url, limits) {
    return (await fetchBytes(url, limits)).toString("utf8");
}
async function fetchBytes(url, limits) {
    return withRetries(url, limits, async ({ content, stated }) => {
        if (stated === undefined)
            return Buffer.concat(await content.toArray());
        const bytes = Buffer.allocUnsafe(stated);
        let done = 0;
        for await (const chunk of content)
            done += chunk.copy(bytes, done);
        return bytes;
    });
}
async function downloadFile(url, file, limits) {
    try {
        return await withRetries(url, limits, async ({ content }) => {
            const hash = (0,external_node_crypto_.createHash)("sha256");
            let bytes = 0;
            const counted = content.map((chunk) => {
                hash.update(chunk);
                bytes += chunk.length;
                return chunk;
            });
            await (0,external_node_stream_promises_.pipeline)(counted, (0,external_node_fs_.createWriteStream)(file), { signal: limits.signal });
            return { bytes, sha256: hash.digest("hex") };
        });
    }
    catch (failure) {
        await (0,promises_.rm)(file, { force: true });
        throw failure;
    }
}
function withoutCredentials(url) {
    const address = new URL(url);
    address.username = "";
    address.password = "";
    return address.href;
}
async function withRetries(url, limits, take) {
    const deadline = AbortSignal.timeout(limits.deadlineMs);
    const signal = AbortSignal.any([deadline, limits.signal]);
    const shown = withoutCredentials(url);
    for (let attempt = 1;; attempt += 1) {
        try {
            return await take(await download_open(url, limits, signal));
        }
        catch (fault) {
            limits.signal.throwIfAborted();
            if (fault instanceof failure/* Failure */.HR)
                throw fault;
            if (deadline.aborted) {
                throw new Unreachable(`${shown} did not arrive within ${limits.deadlineMs / 1000} s`, {
                    remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
                    cause: fault,
                });
            }
            if (attempt === mostAttempts || isUnknownHost(fault)) {
                throw new Unreachable(`${shown} could not be fetched, ${times(attempt)}: ${faultOf(fault)}`, {
                    remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
                    cause: fault,
                });
            }
            const asked = fault instanceof Passing ? fault.waitMs : undefined;
            const wait = Math.min(asked ?? 250 * 4 ** (attempt - 1), longestWait);
            limits.log.info(`${shown}: ${faultOf(fault)}; again in ${Math.round(wait / 100) / 10} s`);
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
        }
    }
}
function isUnknownHost(fault) {
    return fault.code === "ENOTFOUND";
}
const times = (count) => (count === 1 ? "once" : `${count} times`);
async function download_open(url, limits, signal) {
    const { request, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    agent ??= new EnvHttpProxyAgent();
    const authorization = authorizationOf(url);
    const first = new URL(withoutCredentials(url));
    let address = first;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
        const response = await request(address, {
            dispatcher: agent,
            signal,
            headers: {
                "user-agent": "go-cross-matrix",
                ...(limits.accept !== undefined && { accept: limits.accept }),
                ...(authorization !== undefined && address.origin === first.origin && { authorization }),
            },
        });
        const { statusCode, headers } = response;
        if (statusCode < 300 || statusCode >= 400)
            return checkedBody(first.href, response, limits);
        await response.body.dump();
        address = redirectTarget(first.href, address, headers["location"]);
    }
    throw new failure/* Failure */.HR(`${first.href} redirects more than ${mostRedirects} times`);
}
let agent;
function redirectTarget(shown, from, location) {
    if (typeof location !== "string" || !URL.canParse(location, from.href)) {
        throw new failure/* Failure */.HR(`${shown} redirects to nowhere`);
    }
    const to = new URL(withoutCredentials(new URL(location, from).href));
    const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
    if (allowed.includes(to.protocol))
        return to;
    const [was, is] = [from, to].map(({ protocol }) => protocol.slice(0, -1));
    throw new failure/* Failure */.HR(`${shown} redirects from ${was} to ${is}: refused`);
}
function checkedBody(shown, { statusCode, headers, body }, limits) {
    const refuse = (failure) => {
        body.on("error", () => { });
        body.destroy();
        throw failure;
    };
    if (statusCode === 429 || statusCode >= 500) {
        const wait = retryAfter(headers["retry-after"]);
        return refuse(new Passing(`the server answered ${statusCode}`, wait));
    }
    if (statusCode === 404 || statusCode === 410) {
        return refuse(new NotThere(`${shown} is not there (${statusCode})`));
    }
    if (statusCode !== 200) {
        return refuse(new Refused(`${shown}: the server answered ${statusCode}`));
    }
    const isPage = /^text\/html\b/i.test(String(headers["content-type"]));
    if (isPage && limits.accept?.includes("text/html") !== true) {
        return refuse(new failure/* Failure */.HR(`${shown} answers with a web page where a file is due`, {
            remedy: "Log in to the network, or check what HTTPS_PROXY points to.",
        }));
    }
    const { maxBytes, expectedBytes } = limits;
    const length = headers["content-length"];
    const stated = typeof length === "string" ? Number(length) : undefined;
    if (stated !== undefined && stated > maxBytes)
        return refuse(tooLarge(shown, maxBytes));
    if (stated !== undefined && expectedBytes !== undefined && stated !== expectedBytes) {
        return refuse(wrongSize(shown, stated, expectedBytes));
    }
    return { content: external_node_stream_.Readable.from(checkedChunks(shown, body, stated, limits)), stated };
}
function retryAfter(value) {
    if (typeof value !== "string")
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
function authorizationOf(url) {
    const { username, password } = new URL(url);
    if (username === "")
        return undefined;
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString("base64")}`;
}
function faultOf(fault) {
    const code = fault.code;
    return code === undefined ? (0,failure/* messageOf */.bD)(fault) : `${(0,failure/* messageOf */.bD)(fault)} (${code})`;
}


/***/ }),

/***/ 61465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59874);







const heartbeatMs = 2_000;
const staleMs = 30_000;
const pollMs = 100;
const patienceMs = 15 * 60_000;
async function withLock(path, context, body) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    const holder = { pid: process.pid, machine: machine(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    await acquire(path, holder, context);
    const heartbeat = setInterval(() => {
        const now = new Date();
        void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(path, now, now).catch(() => { });
    }, heartbeatMs);
    try {
        return await body();
    }
    finally {
        clearInterval(heartbeat);
        if ((await readHolder(path))?.token === holder.token)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}
async function acquire(path, holder, { signal, log }) {
    const started = Date.now();
    for (let said = false;;) {
        signal.throwIfAborted();
        if (await create(path, holder))
            return;
        if (await isStale(path)) {
            if (await takeAway(path, holder))
                log.info(`${path}: its holder is gone; taken over`);
            continue;
        }
        if (Date.now() - started > patienceMs) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${path} is held by another process for ${patienceMs / 60_000} minutes`, {
                remedy: `If no other job runs on this host, remove it: rm ${path}`,
            });
        }
        if (!said)
            log.info(`waiting for another process that holds ${path}`);
        said = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pollMs, undefined, { signal }).catch(() => { });
    }
}
async function create(path, holder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, JSON.stringify(holder), { flag: "wx" });
        return true;
    }
    catch (cause) {
        if (cause.code === "EEXIST")
            return false;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`the lock ${path} cannot be made`, {
            remedy: "Let this user write to its folder.",
            cause,
        });
    }
}
async function takeAway(path, holder) {
    const guard = `${path}.takeover`;
    if (!(await create(guard, holder))) {
        if (await isStale(guard))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(guard, { force: true });
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pollMs);
        return false;
    }
    try {
        if (!(await isStale(path)))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        return true;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(guard, { force: true });
    }
}
async function isStale(path) {
    const changed = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined))?.mtimeMs;
    if (changed === undefined)
        return false;
    if (Date.now() - changed > staleMs)
        return true;
    const holder = await readHolder(path);
    return holder !== undefined && holder.machine === machine() && !isAlive(holder.pid);
}
async function readHolder(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
function machine() {
    try {
        return `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`;
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return cause.code === "EPERM";
    }
}


/***/ }),

/***/ 28045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ writableFolder),
/* harmony export */   NB: () => (/* binding */ toolFolder),
/* harmony export */   Sg: () => (/* binding */ toolFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function toolFolders({ toolCache, temp }, ...parts) {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, "go-cross-matrix", ...parts), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "go-cross-matrix", ...parts)];
}
function toolFolder(context, ...parts) {
    return writableFolder(toolFolders(context, ...parts), context);
}
function writableFolder([inToolCache, inTemp], { toolCache, log }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(inToolCache, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(inToolCache, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return inToolCache;
    }
    catch {
        log.notice(`the tool cache ${toolCache} cannot be written; ${inTemp} is used for this job`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(inTemp, { recursive: true });
        return inTemp;
    }
}


/***/ }),

/***/ 33556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPorts: () => (/* binding */ askPorts),
  provisionGo: () => (/* binding */ provisionGo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(63952);
// EXTERNAL MODULE: ./build/system/kept.js
var system_kept = __webpack_require__(47558);
// EXTERNAL MODULE: ./build/system/download.js + 1 modules
var download = __webpack_require__(89803);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var ports = __webpack_require__(63100);
;// CONCATENATED MODULE: ./build/toolchain/goproxy.js





async function findProxies(context) {
    const { env, log } = context;
    const value = env["GOPROXY"] || (await askedOfGo(context));
    if (value === "") {
        throw new build_failure/* Failure */.HR("there is no Go on this machine, and no GOPROXY to fetch one from", {
            remedy: "Set GOPROXY to the address of a module proxy, or install Go.",
        });
    }
    if (/(?:^|[,|])\s*direct\b/.test(value)) {
        log.debug("GOPROXY: direct is passed over, since no repository has Go toolchains as modules");
    }
    return parseGoProxy(value);
}
async function askedOfGo({ env, temp, signal, log }) {
    const go = (0,host/* which */.K7)("go", env);
    if (go === undefined)
        return "";
    try {
        const { stdout } = await (0,process/* observe */.l)(go, ["env", "GOPROXY"], {
            env: { ...(0,environment/* childEnvironment */.Q)(env), GOTOOLCHAIN: "local" },
            cwd: temp,
            signal,
        });
        return stdout.trim();
    }
    catch (fault) {
        signal.throwIfAborted();
        log.debug(`${go} env GOPROXY: ${String(fault)}`);
        return "";
    }
}
function parseGoProxy(value) {
    const proxies = [];
    for (const [, entry = "", separator = ""] of value.matchAll(/([^,|]+)([,|]?)/g)) {
        const text = entry.trim();
        if (text === "off")
            break;
        if (text === "" || text === "direct")
            continue;
        if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) {
            throw new build_failure/* Failure */.HR(`GOPROXY: ${JSON.stringify(text)} is no address of a proxy`, {
                remedy: "Write http or https addresses, direct or off, with , or | between them.",
            });
        }
        proxies.push({ url: text.replace(/\/+$/, ""), anyError: separator === "|" });
    }
    if (proxies.length > 0)
        return proxies;
    throw new build_failure/* Failure */.HR(`GOPROXY=${value} names no proxy to fetch Go from`, {
        remedy: "Set GOPROXY to the address of a module proxy, or install Go and set go-source: installed.",
    });
}
async function fromProxies(proxies, ask) {
    const failures = [];
    for (const { url, anyError } of proxies) {
        try {
            return await ask(url);
        }
        catch (failure) {
            failures.push(failure);
            if (!anyError && !(failure instanceof download.NotThere))
                break;
        }
    }
    throw failures.find((failure) => !(failure instanceof download.NotThere)) ?? failures[0];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/lock.js
var lock = __webpack_require__(61465);
// EXTERNAL MODULE: ./build/system/tool-folder.js
var tool_folder = __webpack_require__(28045);
// EXTERNAL MODULE: ./build/system/file.js
var file = __webpack_require__(63644);
;// CONCATENATED MODULE: ./build/toolchain/sumdb/note.js


const ed25519 = 1;
const sumGolangOrg = parseVerifierKey("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
function parseVerifierKey(text) {
    const [, name = "", hex = "", encoded = ""] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
    const key = Buffer.from(encoded, "base64");
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
    if (name === "" || key.length !== 33 || key[0] !== ed25519 || hash.toString("hex") !== hex) {
        throw new build_failure/* Failure */.HR(`${JSON.stringify(text)} is no key of a checksum database`, {
            remedy: "Take it from the database's own page: NAME+HASH+KEY.",
        });
    }
    return { name, hash, key };
}
function openNote(note, verifier) {
    const end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n"))
        throw new build_failure/* Failure */.HR("the note has no signatures");
    const text = note.slice(0, end + 1);
    for (const line of note.slice(end + 2, -1).split("\n")) {
        const [, name = "", encoded = ""] = /^— (\S+) (\S+)$/.exec(line) ?? [];
        const bytes = Buffer.from(encoded, "base64");
        if (name !== verifier.name || !bytes.subarray(0, 4).equals(verifier.hash))
            continue;
        if ((0,external_node_crypto_.verify)(null, Buffer.from(text), publicKey(verifier), bytes.subarray(4)))
            return text;
        throw new build_failure/* Failure */.HR(`the note's signature by ${verifier.name} is wrong`, {
            remedy: "Do not use what it vouches for: somebody between the database and here has changed it.",
        });
    }
    throw new build_failure/* Failure */.HR(`the note is not signed by ${verifier.name}+${verifier.hash.toString("hex")}`);
}
const subjectPublicKeyInfo = Buffer.from("302a300506032b6570032100", "hex");
function publicKey({ key }) {
    const der = Buffer.concat([subjectPublicKeyInfo, key.subarray(1)]);
    return (0,external_node_crypto_.createPublicKey)({ key: der, format: "der", type: "spki" });
}

;// CONCATENATED MODULE: ./build/toolchain/sumdb/tree.js


function leafHash(record) {
    return (0,external_node_crypto_.createHash)("sha256").update(Buffer.of(0)).update(record).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)("sha256").update(Buffer.of(1)).update(left).update(right).digest();
}
function parseTreeHead(text) {
    const [, size = "", hash = ""] = /^go\.sum database tree\n([^\n]+)\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
    return { size: parseIndex(size, "the size of the tree"), hash: Buffer.from(hash, "base64") };
}
function parseIndex(text, field) {
    const number = Number(text);
    if (/^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(number))
        return number;
    throw new build_failure/* Failure */.HR(`${field} is ${JSON.stringify(text.slice(0, 40))}, which is not a number in its usual spelling`);
}
const tileHeight = 8;
const tileWidth = 1 << tileHeight;
function tilePath({ level, index, width }) {
    const digits = String(index);
    const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
    const groups = padded.match(/\d{3}/g) ?? [];
    const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
    return `tile/${tileHeight}/${level}/${path}${width < tileWidth ? `.p/${width}` : ""}`;
}
function rangeHash(size, from, to, read) {
    const count = to - from;
    if (Number.isInteger(Math.log2(count)) && from % count === 0) {
        return subtreeHash(size, Math.log2(count), from / count, read);
    }
    const middle = from + splitPoint(count);
    return join(rangeHash(size, from, middle, read), rangeHash(size, middle, to, read));
}
function subtreeHash(size, level, index, read) {
    const tileLevel = Math.floor(level / tileHeight);
    const below = 2 ** (level - tileLevel * tileHeight);
    const first = index * below;
    const tileIndex = Math.floor(first / tileWidth);
    const onLevel = Math.floor(size / 2 ** (tileLevel * tileHeight));
    const width = Math.min(tileWidth, onLevel - tileIndex * tileWidth);
    const tile = read({ level: tileLevel, index: tileIndex, width });
    if (tile === undefined)
        return undefined;
    const start = (first % tileWidth) * 32;
    let hashes = Array.from({ length: below }, (_, at) => tile.subarray(start + at * 32, start + at * 32 + 32));
    while (hashes.length > 1) {
        hashes = Array.from({ length: hashes.length / 2 }, (_, at) => nodeHash(hashes[2 * at], hashes[2 * at + 1]));
    }
    return hashes[0];
}
function splitPoint(count) {
    return 2 ** Math.ceil(Math.log2(count) - 1);
}
function join(left, right) {
    return left === undefined || right === undefined ? undefined : nodeHash(left, right);
}
function headWithLeaf(size, id, leaf, read) {
    const within = (from, to) => {
        if (to - from === 1)
            return leaf;
        const middle = from + splitPoint(to - from);
        return id < middle
            ? join(within(from, middle), rangeHash(size, middle, to, read))
            : join(rangeHash(size, from, middle, read), within(middle, to));
    };
    return within(0, size);
}
function headsOf(size, older, read) {
    const within = (from, to) => {
        if (to === older) {
            const hash = rangeHash(size, from, to, read);
            return { older: hash, newer: hash };
        }
        const middle = from + splitPoint(to - from);
        if (older <= middle) {
            const left = within(from, middle);
            return { older: left.older, newer: join(left.newer, rangeHash(size, middle, to, read)) };
        }
        const left = rangeHash(size, from, middle, read);
        const right = within(middle, to);
        return { older: join(left, right.older), newer: join(left, right.newer) };
    };
    return within(0, size);
}

;// CONCATENATED MODULE: ./build/toolchain/sumdb/client.js




async function lookUpHash(module, version, verifier, services) {
    const answer = (await services.fetch(`lookup/${module}@${version}`)).toString("utf8");
    const record = parseLookup(answer);
    const head = parseTreeHead(openNote(record.note, verifier));
    if (record.id >= head.size) {
        throw new build_failure/* Failure */.HR(`${verifier.name}: record ${record.id} is not in a tree of ${head.size}`);
    }
    await Promise.all([
        proveInclusion(record, head, verifier, services),
        proveConsistency(head, record.note, verifier, services),
    ]);
    const line = record.text.split("\n").find((one) => one.startsWith(`${module} ${version} `));
    const [, , hash = ""] = line?.split(" ") ?? [];
    if (!/^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) {
        throw new build_failure/* Failure */.HR(`${verifier.name} answered for something else than ${module} ${version}`, {
            detail: record.text,
        });
    }
    return hash;
}
function parseLookup(answer) {
    const [, id = "", text = "", note = ""] = /^(\S*)\n((?:\S[^\n]*\n)+)\n([^]+)$/.exec(answer) ?? [];
    if (note === "") {
        throw new build_failure/* Failure */.HR("the checksum database's answer is not a record with a tree head", {
            detail: answer.slice(0, 500),
        });
    }
    return { id: parseIndex(id, "the record's number"), text, note };
}
async function proveInclusion(record, head, { name }, services) {
    const leaf = leafHash(record.text);
    const computed = await withTiles(services, (read) => headWithLeaf(head.size, record.id, leaf, read));
    if (computed.equals(head.hash))
        return;
    throw new build_failure/* Failure */.HR(`${name}: the record ${record.id} is not in the tree that was signed`, {
        remedy: "Do not use what it vouches for: a tile or the record was changed on the way here.",
        detail: `the signed head is ${describe(head)}, its tiles give ${describe({ ...head, hash: computed })}`,
    });
}
async function proveConsistency(head, note, verifier, services) {
    const latestNote = services.readLatest();
    if (latestNote === "")
        return services.writeLatest(note);
    const latest = openLatest(latestNote, verifier, services.latestPlace);
    const [older, newer] = latest.size <= head.size ? [latest, head] : [head, latest];
    const forked = (detail) => new build_failure/* Failure */.HR(`${verifier.name} shows two histories: its tree has forked`, {
        remedy: "Do not use it. Report both heads to the Go project: https://go.dev/security",
        detail,
    });
    const both = `seen before: ${describe(latest)}\nseen now: ${describe(head)}`;
    if (older.size === newer.size) {
        if (older.hash.equals(newer.hash))
            return;
        throw forked(both);
    }
    const heads = await withTiles(services, (read) => {
        const { older: before, newer: after } = headsOf(newer.size, older.size, read);
        return before === undefined || after === undefined ? undefined : Buffer.concat([before, after]);
    });
    if (!heads.equals(Buffer.concat([older.hash, newer.hash])))
        throw forked(both);
    if (newer === head)
        services.writeLatest(note);
}
function openLatest(note, verifier, place) {
    try {
        return parseTreeHead(openNote(note, verifier));
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${place}, the newest tree head of ${verifier.name}, is damaged`, {
            remedy: `Remove it, and what was seen before is forgotten: rm ${place}`,
            cause,
        });
    }
}
async function withTiles({ fetch }, compute) {
    const needed = new Map();
    compute((tile) => {
        needed.set(tilePath(tile), tile);
        return undefined;
    });
    const tiles = new Map(await Promise.all([...needed].map(async ([path, tile]) => [path, await fetchTile(path, tile, fetch)])));
    const result = compute((tile) => tiles.get(tilePath(tile)));
    if (result === undefined)
        throw new TypeError("a tile that was needed was not named");
    return result;
}
async function fetchTile(path, tile, fetch) {
    const bytes = await fetch(path).catch((failure) => {
        if (failure instanceof download.NotThere && tile.width < 256)
            return fetch(tilePath({ ...tile, width: 256 }));
        throw failure;
    });
    if (bytes.length < tile.width * 32) {
        throw new build_failure/* Failure */.HR(`the checksum database's ${path} has ${bytes.length} bytes, wanted ${tile.width * 32}`);
    }
    return bytes;
}
function describe({ size, hash }) {
    return `${size} records, ${hash.toString("base64")}`;
}

;// CONCATENATED MODULE: ./build/toolchain/checksum.js







function checksumDatabase(env) {
    const { name } = sumGolangOrg;
    const value = env["GOSUMDB"] ?? "";
    const remedy = `Unset GOSUMDB or set it to ${name}, or install Go yourself and set go-source: installed.`;
    if (value === "off") {
        throw new build_failure/* Failure */.HR("GOSUMDB=off: what Go's checksum database does not vouch for is not installed", { remedy });
    }
    const [database, address = `https://${name}`, ...more] = value.split(/\s+/).filter(Boolean);
    const known = [undefined, name, "sum.golang.google.cn"].includes(database);
    if (!known || more.length > 0 || !/^https?:\/\/[^/]/.test(address)) {
        throw new build_failure/* Failure */.HR(`GOSUMDB=${value}: Go's toolchains are in ${name} only`, { remedy });
    }
    return { key: sumGolangOrg, address: address.replace(/\/+$/, "") };
}
async function publishedHash(module, version, { key, address }, proxies, folder, limits) {
    const base = (await throughProxy(proxies, key.name, limits)) ?? address;
    const latest = (0,external_node_path_.join)(folder, key.name, "latest");
    return lookUpHash(module, version, key, {
        fetch: (path) => (0,download.fetchBytes)(`${base}/${path}`, limits),
        latestPlace: latest,
        readLatest: () => readIfThere(latest),
        writeLatest: (note) => {
            (0,file/* replaceFile */.fR)(latest, note);
        },
    });
}
async function throughProxy(proxies, database, limits) {
    for (const { url, anyError } of proxies) {
        const through = `${url}/sumdb/${database}`;
        try {
            await (0,download.fetchText)(`${through}/supported`, limits);
            return through;
        }
        catch (failure) {
            if (!anyError && !(failure instanceof download.NotThere))
                throw failure;
        }
    }
    return undefined;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch (cause) {
        if (cause.code === "ENOENT")
            return "";
        throw new build_failure/* Failure */.HR(`${file}, the newest tree head of the checksum database, cannot be read`, {
            remedy: "Let this user read it.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/toolchain/installed.js
var toolchain_installed = __webpack_require__(33926);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/toolchain/signature.js






const googlesKey = "EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796";
async function checkSignature(url, file, key, limits, { env, signal }) {
    const gpg = (0,host/* which */.K7)("gpg", env);
    if (gpg === undefined)
        return "its signature was not checked: there is no gpg";
    const signature = `${file}.asc`;
    try {
        await (0,promises_.writeFile)(signature, await (0,download.fetchText)(`${url}.asc`, limits));
    }
    catch (failure) {
        if (!(failure instanceof download.Refused))
            throw failure;
        return "its signature was not checked: there is none beside it";
    }
    const { stdout, stderr } = await (0,process/* observe */.l)(gpg, ["--batch", "--no-tty", "--status-fd", "1", "--verify", signature, file], { env: { ...(0,environment/* childEnvironment */.Q)(env), LC_ALL: "C" }, signal });
    const by = /^\[GNUPG:\] VALIDSIG .*\b([0-9A-F]{40})$/m.exec(stdout)?.[1];
    if (by === key)
        return `it is signed by ${key}`;
    if (by === undefined && /^\[GNUPG:\] NO_PUBKEY /m.test(stdout)) {
        return `its signature was not checked: gpg has not the key ${key}`;
    }
    throw new build_failure/* Failure */.HR(`the signature of ${url} is not good: not installed`, {
        remedy: "Try again later, or take another go-source.",
        detail: by === undefined ? stdout + stderr : `signed by ${by}, wanted ${key}`,
    });
}

;// CONCATENATED MODULE: ./build/toolchain/site.js

function siteAddress(env) {
    const given = env["GO_DOWNLOAD_BASE_URL"] ?? "";
    if (given === "")
        return "https://go.dev/dl";
    if (!/^https?:\/\/[^/]/.test(given) || !URL.canParse(given)) {
        throw new build_failure/* Failure */.HR(`GO_DOWNLOAD_BASE_URL: ${JSON.stringify(given)} is no address`, {
            remedy: "Write the address of a folder, such as https://go.dev/dl.",
        });
    }
    return given.replace(/\/+$/, "");
}
function releasesIn(text, base) {
    const wrong = (what, cause) => new build_failure/* Failure */.HR(`${base}/?mode=json is not the list of Go's releases: ${what}`, {
        remedy: "Check the address, and HTTPS_PROXY; or set go-source: proxy.",
        cause,
    });
    let listed;
    try {
        listed = JSON.parse(text);
    }
    catch (cause) {
        throw wrong("it is no whole JSON", cause);
    }
    if (!Array.isArray(listed))
        throw wrong("it is no list");
    return listed.flatMap((release) => {
        if (!Array.isArray(release.files))
            throw wrong("a release has no files");
        return release.files.flatMap((file) => {
            const { filename, os, arch, version, sha256, size, kind } = file;
            if (kind !== "archive" || typeof filename !== "string")
                return [];
            if (!/^go[\w.]+-[\w-]+\.tar\.gz$/.test(filename))
                return [];
            const hashed = typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
            if (!hashed || typeof size !== "number" || !Number.isSafeInteger(size)) {
                throw wrong(`${filename} has no sha256 or no size`);
            }
            const goarch = arch === "armv6l" ? "arm" : String(arch);
            const platform = `${String(os)}-${goarch}`;
            return [{ version: String(version), platform, filename, sha256, size }];
        });
    });
}
function findRelease(releases, version, platform) {
    return releases.find((release) => release.version === `go${version.text}` && release.platform === platform);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/toolchain/tree-hash.js
var tree_hash = __webpack_require__(78771);
// EXTERNAL MODULE: ./build/toolchain/unpack.js
var unpack = __webpack_require__(29236);
;// CONCATENATED MODULE: ./build/toolchain/tarball.js







const tarball_top = "go/";
const groupOrOthersWrite = 0o022;
const setuidSetgidSticky = 0o7000;
async function unpackTarball(archive, prefix, folder, signal, { onlyVouched = false } = {}) {
    const { Parser } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
    const hashes = new Map();
    const files = new Map();
    const made = new Set();
    let bytes = 0;
    const take = (entry) => {
        const path = plainPath(entry);
        if (path === undefined || (onlyVouched && (0,tree_hash/* isOnlyInTarball */.ub)(path))) {
            entry.resume();
            return;
        }
        bytes += entry.size;
        if (files.size >= unpack/* mostFiles */.p || bytes > unpack/* mostBytes */.j$) {
            throw new build_failure/* Failure */.HR(`the archive unpacks to more than ${unpack/* mostFiles */.p} files or ${unpack/* mostBytes */.j$} bytes`);
        }
        if (files.has(path))
            throw hostile(entry.path, "which it has had before");
        files.set(path, entry.size);
        const hash = (0,tree_hash/* isOnlyInTarball */.ub)(path) ? undefined : (0,external_node_crypto_.createHash)("sha256");
        const parent = (0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path));
        if (!made.has(parent))
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        made.add(parent);
        collect(entry, hash, (content) => {
            guarded(() => {
                const mode = ((entry.mode ?? 0o644) | 0o444) & ~groupOrOthersWrite;
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), content, { flag: "wx", mode });
                if (hash !== undefined)
                    hashes.set(prefix + (0,tree_hash/* pathInModule */.Zy)(path), hash.digest("hex"));
            });
        });
    };
    const source = (0,external_node_fs_.createReadStream)(archive);
    const guarded = (work) => {
        try {
            work();
        }
        catch (cause) {
            source.destroy(cause);
        }
    };
    try {
        const parser = new Parser({
            strict: true,
            onReadEntry: (entry) => {
                guarded(() => {
                    take(entry);
                });
            },
        });
        await (0,external_node_stream_promises_.pipeline)(source, parser, { signal });
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof build_failure/* Failure */.HR)
            throw cause;
        throw new build_failure/* Failure */.HR(`the archive is no tar.gz file, or not a whole one: ${(0,build_failure/* messageOf */.bD)(cause)}`, {
            cause,
        });
    }
    return { hash: (0,tree_hash/* hash1 */.C_)(hashes), files };
}
function plainPath({ path, type, mode = 0 }) {
    const parts = path.replace(/\/$/, "").split("/");
    const odd = parts.some((part) => part === "" || part === "." || part === "..") ||
        /[\\:\0-\x1f]/.test(path) ||
        `${parts[0]}/` !== tarball_top;
    if (odd)
        throw hostile(path, `which is no path below ${tarball_top}`);
    if (type === "Directory")
        return undefined;
    if (type !== "File" && type !== "OldFile")
        throw hostile(path, `which is a ${type}`);
    if ((mode & setuidSetgidSticky) !== 0)
        throw hostile(path, "which is setuid or setgid");
    return parts.slice(1).join("/");
}
function hostile(path, what) {
    return new build_failure/* Failure */.HR(`the archive has ${JSON.stringify(path)}, ${what}: refused`, {
        remedy: "Do not use the address that it came from.",
    });
}
function collect(entry, hash, done) {
    const parts = [];
    entry.on("data", (chunk) => {
        hash?.update(chunk);
        parts.push(chunk);
    });
    entry.on("end", () => {
        done(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));
    });
}

// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(25888);
;// CONCATENATED MODULE: ./build/toolchain/origin.js










const toolchainModule = "golang.org/toolchain";
const platformOf = ({ host }) => `${host.os}-${host.arch}`;
const moduleVersion = (version, context) => `v0.0.1-go${version.text}.${platformOf(context)}`;
function proxyOrigin(proxies) {
    return {
        source: "proxy",
        name: "GOPROXY",
        list: (context) => listModule(proxies, context),
        fetch: (version, staging, context) => fetchModule(version, proxies, staging, context),
    };
}
function siteOrigin(context) {
    const base = siteAddress(context.env);
    const ask = async (asking) => releasesIn(await (0,download.fetchText)(`${base}/?mode=json&include=all`, listLimits(asking)), base);
    return {
        source: "download",
        name: (0,download.withoutCredentials)(base),
        list: async (asking) => (await ask(asking)).flatMap((release) => versionsOf(release, asking)),
        fetch: async (version, staging, asking) => {
            const release = findRelease(await ask(asking), version, platformOf(asking));
            if (release === undefined) {
                throw new download.NotThere(`${(0,download.withoutCredentials)(base)} has no Go ${version.text} for this host`);
            }
            return fetchTarball(`${base}/${release.filename}`, release, version, staging, asking);
        },
    };
}
function mirrorOrigin(address) {
    const base = address.replace(/\/+$/, "");
    const asProxy = [{ url: base, anyError: false }];
    return {
        source: "mirror",
        name: (0,download.withoutCredentials)(base),
        list: async (context) => {
            try {
                const text = await (0,download.fetchText)(`${base}/?mode=json&include=all`, listLimits(context));
                return releasesIn(text, base).flatMap((release) => versionsOf(release, context));
            }
            catch (failure) {
                if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                    throw failure;
                return listModule(asProxy, context);
            }
        },
        fetch: async (version, staging, context) => {
            const filename = `go${version.text}.${platformOf(context)}.tar.gz`;
            try {
                return await fetchTarball(`${base}/${filename}`, undefined, version, staging, context);
            }
            catch (failure) {
                if (!(failure instanceof download.Refused))
                    throw failure;
                return fetchModule(version, asProxy, staging, context);
            }
        },
    };
}
function versionsOf({ version, platform }, context) {
    const parsed = (0,toolchain_version/* parseGoVersion */.SX)(version);
    return parsed === undefined || platform !== platformOf(context) ? [] : [parsed];
}
async function listModule(proxies, context) {
    const limits = listLimits(context);
    const address = `${toolchainModule}/@v/list`;
    const list = await fromProxies(proxies, (url) => (0,download.fetchText)(`${url}/${address}`, limits));
    const form = new RegExp(`^v0\\.0\\.1-(go.+)\\.${platformOf(context)}$`);
    return list.split(/\r?\n/).flatMap((line) => (0,toolchain_version/* parseGoVersion */.SX)(form.exec(line)?.[1] ?? "") ?? []);
}
async function fetchModule(version, proxies, staging, context) {
    const name = moduleVersion(version, context);
    const { zip, from } = await fromProxies(proxies, async (url) => ({
        zip: await (0,download.fetchBytes)(`${url}/${toolchainModule}/@v/${name}.zip`, archiveLimits(context)),
        from: (0,download.withoutCredentials)(url),
    }));
    const prefix = `${toolchainModule}@${name}/`;
    const unpacked = await (0,unpack.unpackModule)(zip, prefix, staging, context.signal);
    await context.kept?.keep((0,system_kept/* h1Name */.JS)(unpacked.hash), zip);
    return { from, ...unpacked };
}
async function fetchTarball(url, release, version, staging, context) {
    const archive = `${staging}.tar.gz`;
    const known = release === undefined ? {} : { expectedBytes: release.size };
    try {
        const limits = { ...archiveLimits(context), ...known };
        const { sha256 } = await (0,download.downloadFile)(url, archive, limits);
        if (release !== undefined && sha256 !== release.sha256) {
            throw new build_failure/* Failure */.HR(`${(0,download.withoutCredentials)(url)} is not the file that the site lists`, {
                remedy: "Try again later, or take another go-source: its bytes were changed on the way.",
                detail: `seen   sha256 ${sha256}\nwanted sha256 ${release.sha256}`,
            });
        }
        if (release !== undefined) {
            const small = { ...listLimits(context), maxBytes: 64 << 10 };
            const found = await checkSignature(url, archive, googlesKey, small, context);
            context.log.info(`${(0,download.withoutCredentials)(url)}: sha256 as listed; ${found}`);
        }
        const prefix = `${toolchainModule}@${moduleVersion(version, context)}/`;
        const unpacked = await unpackTarball(archive, prefix, staging, context.signal);
        await context.kept?.keep((0,system_kept/* h1Name */.JS)(unpacked.hash), archive);
        return { from: (0,download.withoutCredentials)(url), ...unpacked };
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
        await (0,promises_.rm)(`${archive}.asc`, { force: true });
    }
}
const listLimits = ({ signal, log }) => ({
    maxBytes: 16 << 20,
    deadlineMs: 60_000,
    signal,
    log,
});
const archiveLimits = ({ signal, log }) => ({
    maxBytes: 512 << 20,
    deadlineMs: 15 * 60_000,
    signal,
    log,
});

;// CONCATENATED MODULE: ./build/toolchain/kept.js






async function fetchKept(version, published, staging, context) {
    const { kept } = context;
    const files = await kept?.list();
    if (kept === undefined || ![...(files?.keys() ?? [])].some(isOfGo))
        return undefined;
    const hash = await published;
    const name = (0,system_kept/* h1Name */.JS)(hash);
    const file = files?.get(name);
    if (file === undefined)
        return undefined;
    const prefix = `${toolchainModule}@${moduleVersion(version, context)}/`;
    const unpacked = await kept_unpack(file, prefix, staging, context.signal).catch((failure) => {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        return failure;
    });
    if (!(unpacked instanceof build_failure/* Failure */.HR) && unpacked.hash === hash) {
        kept.used(name);
        return { from: system_kept/* fromCache */.ZY, ...unpacked };
    }
    (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    kept.refuse(name, unpacked instanceof build_failure/* Failure */.HR ? unpacked.message : `it has ${unpacked.hash}`);
    return undefined;
}
const isOfGo = (name) => name.startsWith("h1-");
async function kept_unpack(file, prefix, staging, signal) {
    return isGzip(file)
        ? unpackTarball(file, prefix, staging, signal, { onlyVouched: true })
        : (0,unpack.unpackModule)((0,external_node_fs_.readFileSync)(file), prefix, staging, signal);
}
function isGzip(file) {
    const start = Buffer.alloc(2);
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        (0,external_node_fs_.readSync)(descriptor, start, 0, 2, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return start.readUInt16BE() === 0x1f8b;
}

// EXTERNAL MODULE: ./build/toolchain/manifest.js
var toolchain_manifest = __webpack_require__(27895);
;// CONCATENATED MODULE: ./build/toolchain/install.js












async function install(version, origin, databases, context) {
    const cache = writableCache(context);
    const root = (0,toolchain_installed/* toolchainFolder */.uU)(cache, (0,toolchain_version/* toSemver */.Ud)(version));
    return (0,lock/* withLock */.k)(`${root}.lock`, context, async () => {
        const kept = (0,toolchain_manifest/* checkManifest */.K7)(root);
        if (kept?.whole === true)
            return { root, ...resultOf(kept.manifest), hit: true };
        if (kept !== undefined)
            context.log.info(`${root} is not what was installed: it is replaced`);
        removeLeftovers(root);
        const staging = `${root}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}.tmp`;
        try {
            const manifest = await fetchVerified(version, origin, databases, staging, cache, context);
            (0,external_node_fs_.rmSync)(`${root}.complete`, { force: true });
            (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
            (0,external_node_fs_.renameSync)(staging, root);
            (0,toolchain_manifest/* writeManifest */.HN)(root, manifest);
            return { root, ...resultOf(manifest), hit: false };
        }
        finally {
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        }
    });
}
const resultOf = ({ hash, source }) => ({
    hash,
    from: source,
});
function removeLeftovers(root) {
    const beside = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(root));
    for (const name of beside) {
        if (!name.startsWith(`${(0,external_node_path_.basename)(root)}.`) || !name.endsWith(".tmp"))
            continue;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(root), name), { recursive: true, force: true });
    }
}
async function fetchVerified(version, origin, databases, staging, cache, context) {
    const database = checksumDatabase(context.env);
    const name = moduleVersion(version, context);
    const heads = (0,external_node_path_.join)(cache, "go-cross-matrix", "sumdb");
    let vouched = Promise.resolve("");
    const [published, { hash, from, files }] = await sideBySide(context, (asked) => (vouched = publishedHash(toolchainModule, name, database, databases, heads, {
        ...listLimits(asked),
        maxBytes: 4 << 20,
    })), async (asked) => (await fetchKept(version, vouched, staging, asked)) ?? origin.fetch(version, staging, asked));
    if (hash === published) {
        const prefix = `${toolchainModule}@${name}/`;
        return { hash, prefix, source: from, installed: Date.now(), files: Object.fromEntries(files) };
    }
    throw new build_failure/* Failure */.HR(`Go ${version.text} from ${from} is not what the checksum database knows: not installed`, {
        remedy: "Do not use this address, or clear its cache: its bytes were changed.",
        detail: `seen   ${hash}\nwanted ${published}`,
    });
}
async function sideBySide(context, a, b) {
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signal, stop.signal]);
    const failures = [];
    const stopping = (failure) => {
        failures.push(failure);
        stop.abort();
        throw failure;
    };
    const both = [
        a({ ...context, signal }).catch(stopping),
        b({ ...context, signal }).catch(stopping),
    ];
    await Promise.allSettled(both);
    if (failures.length > 0)
        throw failures[0];
    return Promise.all(both);
}
function writableCache(context) {
    const { toolCache, temp } = context;
    const inTemp = (0,external_node_path_.join)(temp, "go-cross-matrix-tools", "go");
    return (0,external_node_path_.dirname)((0,tool_folder/* writableFolder */.BK)([(0,external_node_path_.join)(toolCache, "go"), inTemp], context));
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/min-version.js
var min_version = __webpack_require__(51866);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/apt/unpack.js
var apt_unpack = __webpack_require__(44404);
// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
;// CONCATENATED MODULE: ./build/toolchain/packaged.js









async function layOutPackaged(spec, context) {
    const minor = minorOf(spec);
    if (minor === undefined || !(0,root/* hasApt */.a)(context.env)) {
        throw new download.NotThere(`the distribution's packages have no Go ${spec.text}`);
    }
    const name = `golang-1.${minor}`;
    const architecture = architectures/* architectures */.f.get(context.host.arch)?.linux?.debian ?? context.host.arch;
    const apt = await (0,root/* openAptRoot */.C)({ architecture }, context);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-go-"));
    try {
        await apt.update();
        const debs = await apt.download([`${name}-go`]).catch((failure) => {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            throw new download.NotThere(failure.message, { remedy: failure.remedy, detail: failure.detail });
        });
        const [program, sources] = [`${name}-go`, `${name}-src`].map((wanted) => debs.find((deb) => deb.name === wanted));
        if (program === undefined || sources === undefined) {
            throw new download.NotThere(`apt did not fetch ${name}-go and ${name}-src`);
        }
        for (const deb of [program, sources]) {
            await (0,apt_unpack/* unpack */.E)(deb, architecture, (0,external_node_path_.join)(folder, deb.name), context);
        }
        const shared = (0,external_node_path_.join)("usr", "share", `go-1.${minor}`);
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(folder, sources.name, shared), (0,external_node_path_.join)(folder, program.name, shared), {
            recursive: true,
            verbatimSymlinks: true,
        });
        const root = (0,external_node_path_.join)(folder, program.name, "usr", "lib", `go-1.${minor}`);
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "VERSION"), "utf8").split("\n")[0] ?? "";
        const version = (0,toolchain_version/* parseGoVersion */.SX)(text);
        if (version === undefined || !(0,toolchain_version/* satisfies */.ib)(spec, version)) {
            throw new download.NotThere(`the distribution has ${text}, wanted Go ${spec.text}`);
        }
        if (context.env["GITHUB_ACTIONS"] !== "true") {
            context.cleanups.push(() => {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            });
        }
        const { sha256 } = program;
        return { version, root, package: `${program.name} ${program.version}`, sha256 };
    }
    catch (failure) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw failure;
    }
    finally {
        apt.close();
    }
}
function minorOf(spec) {
    if (spec.kind === "exact" || spec.kind === "minimum")
        return spec.version.minor;
    return spec.kind === "range" ? min_version(spec.range)?.minor : undefined;
}

;// CONCATENATED MODULE: ./build/toolchain/provision.js















async function provisionGo(requirement, source, context) {
    const started = performance.now();
    const found = await provide(requirement, source, context);
    const { version, root, go, verification } = found;
    context.log.info(`Go ${version} (${requirement.from}): ${root}; ${verification}`);
    if (go !== (0,host/* which */.K7)("go", context.env))
        (0,workflow/* addToPath */.qN)(context.env, (0,external_node_path_.join)(root, "bin"));
    return { ...found, seconds: (performance.now() - started) / 1000 };
}
async function provide(requirement, source, context) {
    const { spec } = requirement;
    if (source === "auto" || source === "installed") {
        const installed = await (0,toolchain_installed/* findInstalled */.c9)(spec, context);
        if (installed !== undefined)
            return describeInstalled(installed);
        if (source === "installed")
            throw notInstalled(requirement);
    }
    const failures = [];
    for (const { name, get } of await placesOf(source, requirement, context)) {
        try {
            return await get();
        }
        catch (failure) {
            const passing = failure instanceof download.NotThere || failure instanceof download.Unreachable;
            if (!passing || context.signal.aborted)
                throw failure;
            if (source === "auto")
                context.log.info(`Go from ${name}: ${failure.message}`);
            failures.push(failure);
        }
    }
    throw (failures.find((failure) => failure instanceof download.NotThere) ??
        failures.at(-1) ??
        new build_failure/* Failure */.HR("go-source: there is no place to fetch Go from"));
}
async function placesOf(source, requirement, context) {
    const at = (origin) => ({
        name: origin.name,
        get: () => fetchGo(requirement, origin, source === "auto", context),
    });
    const packages = {
        name: "the distribution's packages",
        get: async () => describePackaged(await layOutPackaged(requirement.spec, context)),
    };
    if (source === "download")
        return [at(siteOrigin(context))];
    if (source === "proxy")
        return [at(proxyOrigin(await findProxies(context)))];
    if (source === "apt")
        return [packages];
    if (source !== "auto" && source !== "installed")
        return [at(mirrorOrigin(source))];
    const proxies = await knownProxies(context);
    const proxied = proxies.length > 0 ? [at(proxyOrigin(proxies))] : [];
    return [at(siteOrigin(context)), ...proxied, packages];
}
function describePackaged({ version, root, package: from, sha256 }) {
    return {
        version: version.text,
        minor: version.minor,
        root,
        go: (0,external_node_path_.join)(root, "bin", "go"),
        source: "apt",
        verified: true,
        verification: `${from}, which the distribution built and apt verified by the archive's signature`,
        sha: `sha256:${sha256}`,
    };
}
async function knownProxies(context) {
    try {
        return await findProxies(context);
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        context.log.debug(failure.message);
        return [];
    }
}
async function fetchGo(requirement, origin, mayBeInstalled, context) {
    const { spec } = requirement;
    const version = (0,toolchain_version/* fetchedAsIs */.ul)(spec) ?? (await chooseListed(requirement, origin, context));
    if (mayBeInstalled) {
        const exactly = { kind: "exact", text: version.text, version };
        const installed = await (0,toolchain_installed/* findInstalled */.c9)(exactly, context);
        if (installed !== undefined)
            return describeInstalled(installed);
    }
    const { root, hash, from, hit } = await install(version, origin, await knownProxies(context), context).catch(async (failure) => {
        if (!(failure instanceof download.Refused))
            throw failure;
        throw noSuchVersion(requirement, origin, await origin.list(context), context, failure);
    });
    return {
        version: version.text,
        minor: version.minor,
        root,
        go: (0,external_node_path_.join)(root, "bin", "go"),
        source: origin.source,
        verified: true,
        verification: hit
            ? `every file is as it was when the checksum database vouched for ${hash}`
            : `from ${from === system_kept/* fromCache */.ZY ? from : origin.name}; the checksum database vouches for ${hash}`,
        sha: hash,
    };
}
function describeInstalled({ version, root, go, onPath, hash }) {
    const where = onPath ? "found on the PATH" : "found in the tool cache";
    return {
        version: version.text,
        minor: version.minor,
        root,
        go,
        source: "installed",
        verified: hash !== undefined,
        verification: hash === undefined
            ? `${where}; installed by somebody else, and not verified`
            : `${where}; every file is as it was when the checksum database vouched for ${hash}`,
        sha: hash ?? null,
    };
}
async function chooseListed(requirement, origin, context) {
    const versions = await origin.list(context);
    const version = (0,toolchain_version/* highest */.BR)(requirement.spec, versions);
    if (version === undefined)
        throw noSuchVersion(requirement, origin, versions, context);
    return version;
}
function noSuchVersion({ spec, from }, origin, versions, { host }, cause) {
    const near = (0,toolchain_version/* nearestVersions */.Az)(spec, versions, 5).map(({ text }) => text);
    return new download.NotThere(`${from}: ${origin.name} has no Go ${spec.text} for ${host.os}/${host.arch}`, {
        remedy: near.length > 0
            ? `Near it are ${near.join(", ")}.`
            : "It has no Go for this host at all: take another go-source.",
        detail: cause?.message,
        cause,
    });
}
function notInstalled({ spec, from }) {
    const onlyListed = spec.kind === "stable" || spec.kind === "oldstable";
    return new build_failure/* Failure */.HR(onlyListed
        ? `${from}: which Go is ${spec.text} is known only by asking, and go-source is installed`
        : `${from}: no Go ${spec.text} is installed, on the PATH or in the tool cache`, { remedy: "Set go-source: auto to fetch it, or install it and name its version." });
}
async function askPorts({ go, root }, context) {
    const { env, signal } = context;
    const { stdout } = await (0,process/* exec */.m)(go, ["tool", "dist", "list", "-json"], {
        env: {
            ...(0,environment/* childEnvironment */.Q)(env),
            GOTOOLCHAIN: "local",
            GOROOT: root,
            PATH: [(0,external_node_path_.join)(root, "bin"), env["PATH"]].join(external_node_path_.delimiter),
        },
        cwd: context.temp,
        signal,
    });
    return (0,ports/* readDistList */.Bg)(stdout);
}


/***/ }),

/***/ 29236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fX: () => (/* binding */ hashModule),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   unpackModule: () => (/* binding */ unpackModule)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20663);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59874);
/* harmony import */ var _tree_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78771);
/* harmony import */ var _system_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49673);











const mostFiles = 100_000;
const mostBytes = 2 ** 30;
const filesInOneGo = 100;
const large = 64 << 10;
const largeAtOnce = 3;
async function unpackModule(zip, prefix, folder, signal) {
    const archive = await openArchive(zip);
    const entries = await listEntries(archive, prefix);
    const place = ({ fileName }) => (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOnDisk */ .ur)(fileName.slice(prefix.length));
    for (const parent of new Set(entries.map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place(entry))))) {
        writing(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, parent), { recursive: true }));
    }
    const hashes = new Map();
    const keep = (entry, content) => {
        hashes.set(entry.fileName, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex"));
        const path = place(entry);
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), content, { flag: "wx", mode: isProgram(path) ? 0o755 : 0o644 }];
    };
    const ended = await Promise.allSettled([
        (0,_system_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)(entries.filter(isLarge), largeAtOnce, async (entry) => {
            signal.throwIfAborted();
            const file = keep(entry, await inflate(zip, entry));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(...file).catch(unwritable(folder));
        }),
        inTurns(entries.filter((entry) => !isLarge(entry)), signal, (entry) => {
            const file = keep(entry, inflateHere(zip, entry));
            writing(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(...file));
        }),
    ]);
    for (const one of ended)
        if (one.status === "rejected")
            throw one.reason;
    const files = new Map(entries.map((entry) => [place(entry), entry.uncompressedSize]));
    return { hash: (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .hash1 */ .C_)(hashes), files };
}
async function hashModule(zip, prefix, signal) {
    const archive = await openArchive(zip);
    const hashes = new Map();
    await inTurns(await listEntries(archive, prefix), signal, (entry) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inflateHere(zip, entry));
        hashes.set(entry.fileName, hash.digest("hex"));
    });
    return (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .hash1 */ .C_)(hashes);
}
async function openArchive(zip) {
    return (0,yauzl__WEBPACK_IMPORTED_MODULE_7__/* .fromBufferPromise */ .SY)(zip, { strictFileNames: true }).catch((cause) => {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("the archive is no zip file, or not a whole one", { cause });
    });
}
async function inTurns(entries, signal, work) {
    for (const [count, entry] of entries.entries()) {
        if (count % filesInOneGo === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
        signal.throwIfAborted();
        work(entry);
    }
}
async function listEntries(archive, prefix) {
    const entries = [];
    const places = new Set();
    let bytes = 0;
    for await (const entry of eachEntry(archive)) {
        const { fileName } = entry;
        const parts = fileName.split("/");
        const mode = entry.externalFileAttributes >>> 16;
        const plain = [0, 0o100000].includes(mode & 0o170000) && (mode & 0o7000) === 0;
        const hostile = parts.some((part) => part === "" || part === "." || part === "..") ||
            /[\\:\0-\x1f]/.test(fileName);
        const place = (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOnDisk */ .ur)(fileName);
        if (!fileName.startsWith(prefix) || hostile || !plain || places.has(place)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`the archive has ${JSON.stringify(fileName)}, which is not a plain file below ${prefix}`, { remedy: "Do not use the proxy that it came from." });
        }
        places.add(place);
        bytes += entry.uncompressedSize;
        entries.push(entry);
        if (entries.length > mostFiles || bytes > mostBytes) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`);
        }
    }
    return entries;
}
async function* eachEntry(archive) {
    try {
        yield* archive.eachEntry();
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("the archive's directory is damaged or hostile", { cause });
    }
}
const isLarge = ({ uncompressedSize }) => uncompressedSize >= large;
const inflateInPool = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_6__.inflateRaw);
async function inflate(zip, entry) {
    const raw = rawContent(zip, entry);
    if (entry.compressionMethod === 0)
        return ofStatedSize(entry, raw);
    return ofStatedSize(entry, await inflateInPool(raw, limits(entry)).catch(damaged(entry)));
}
function inflateHere(zip, entry) {
    const raw = rawContent(zip, entry);
    if (entry.compressionMethod === 0)
        return ofStatedSize(entry, raw);
    try {
        return ofStatedSize(entry, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.inflateRawSync)(raw, limits(entry)));
    }
    catch (cause) {
        return damaged(entry)(cause);
    }
}
function limits({ uncompressedSize }) {
    return { chunkSize: Math.max(64, uncompressedSize + 1), maxOutputLength: uncompressedSize + 1 };
}
function rawContent(zip, entry) {
    const header = entry.relativeOffsetOfLocalHeader;
    if (header + 30 > zip.length)
        return damaged(entry)();
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    return zip.subarray(start, start + entry.compressedSize);
}
function ofStatedSize(entry, content) {
    if (content.length === entry.uncompressedSize)
        return content;
    return damaged(entry)();
}
const damaged = ({ fileName }) => (cause) => {
    if (cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR)
        throw cause;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`the archive is damaged at ${fileName}`, { cause });
};
function writing(folder, write) {
    try {
        write();
    }
    catch (cause) {
        unwritable(folder)(cause);
    }
}
const unwritable = (folder) => (cause) => {
    const { code } = cause;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`${folder} cannot be written (${code})`, {
        remedy: code === "ENOSPC" || code === "EDQUOT"
            ? "Free some space: a Go takes up to 300 MB."
            : "Let this user write there.",
        cause,
    });
};
function isProgram(path) {
    return /^(?:bin\/|pkg\/tool\/|lib\/.*\/?go_\w+_exec$)/.test(path);
}


/***/ })

};
