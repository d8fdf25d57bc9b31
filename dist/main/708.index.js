export const id = 708;
export const ids = [708];
export const modules = {

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/system/host.js
var system_host = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(7233);
;// CONCATENATED MODULE: ./build/build/describe.js



const unfit = /[^A-Za-z0-9._+-]/g;
async function describeVersion(directory, context) {
    const { env } = context;
    if (env["GITHUB_REF_TYPE"] === "tag" && env["GITHUB_REF_NAME"]) {
        return env["GITHUB_REF_NAME"].replaceAll(unfit, "-");
    }
    const git = (0,system_host/* which */.K7)("git", env);
    if (git === undefined)
        return "devel";
    const described = await (0,system_process/* observe */.l)(git, ["describe", "--tags", "--always", "--dirty"], {
        cwd: directory,
        env: (0,environment/* childEnvironment */.Q)(env),
        signal: context.signal,
    });
    const version = described.stdout.trim();
    return described.exitCode === 0 && version !== "" ? version.replaceAll(unfit, "-") : "devel";
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/build/command.js


const decidedHere = /^(?:GOOS|GOARCH|GO386|GOAMD64|GOARM|GOARM64|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOROOT|GOTOOLCHAIN|CGO_ENABLED|GOBIN)$/;
function goEnvironment(env, go, target, options) {
    const inherited = Object.entries((0,environment/* childEnvironment */.Q)(env)).filter(([name]) => !decidedHere.test(name));
    return {
        ...Object.fromEntries(inherited),
        PATH: [`${go.root}/bin`, env["PATH"] ?? ""].filter((part) => part !== "").join(":"),
        ...options.variables,
        ...(0,targets_target/* targetEnvironment */.dK)(target),
        CGO_ENABLED: options.cgo ? "1" : "0",
        GOTOOLCHAIN: "local",
    };
}
function selectionFlags(settings) {
    const chosen = settings.flags.filter((flag) => /^--?(?:mod|modfile|overlay|race|msan|asan)(?:=|$)/.test(flag));
    return [...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []), ...chosen];
}
function listArguments(settings, dependencies) {
    return [
        "list",
        "-json=ImportPath,Name,Dir,DepOnly,Standard,CgoFiles,CXXFiles,Module",
        ...(dependencies ? ["-deps"] : []),
        ...selectionFlags(settings),
        "--",
        ...settings.packages,
    ];
}
function buildArguments(settings, packages, folder, extldflags) {
    const ldflags = [settings.ldflags, ...externalLink(extldflags)].filter((part) => part !== "");
    return [
        "build",
        ...(settings.trimpath ? ["-trimpath"] : []),
        ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
        ...(ldflags.length === 0 ? [] : [`-ldflags=${ldflags.join(" ")}`]),
        ...settings.flags,
        "-o",
        `${folder}/`,
        "--",
        ...packages,
    ];
}
function externalLink(extldflags) {
    if (extldflags.length === 0)
        return [];
    return ["-linkmode=external", `"-extldflags=${extldflags.join(" ")}"`];
}

;// CONCATENATED MODULE: ./build/build/explain-c.js
const cExplanations = [
    {
        printed: /could not determine what C\.(\w+) refers to/,
        means: ([, name]) => ({
            what: `no header of the target has ${name}: the library is another release than its Go package is written for`,
            remedy: "Take the library from a newer release with sysroot-suite, or a version of the Go package that fits it.",
        }),
    },
    {
        printed: /undefined (?:reference|symbol)(?: to|:) [`']?(\w+)@@?(GLIBC_2\.\d+)/,
        means: ([, symbol, version]) => ({
            what: `a library of the sysroot needs ${version} (${symbol}), which is newer than the limit`,
            remedy: "What is linked dynamically needs as new a glibc as its libraries: take them from an older release with sysroot-suite, or raise glibc.",
        }),
    },
    {
        printed: /(\S+)(?:\([^)]*\))? uses VFP register arguments, (\S+?)(?:\([^)]*\))? does not/,
        means: ([, one, other]) => ({
            what: `${one} is for hard float and ${other} is not: this module has no object for the target's float ABI`,
            remedy: "Build the library from source for the target, or name linux/arm/v7.",
        }),
    },
    {
        printed: /(?:skipping incompatible (\S+)|(\S+): (?:file in wrong format|file not recognized|Relocations in generic ELF)|(\S+) is incompatible with \S+)/,
        means: (match) => {
            const file = match.slice(1).find((group) => group !== undefined) ?? "a library";
            return {
                what: `${file.replace(/:$/, "")} is an object for another machine: this module has none for the target`,
                remedy: "Use the system's library instead where the module has a build tag for that (often `dynamic`), with its package in sysroot-packages.",
            };
        },
    },
    {
        printed: /#error (.+)/,
        means: ([, complaint = ""]) => ({
            what: `a header refuses to be compiled: ${complaint.replace(/^["']|["']$/g, "")}`,
            remedy: "When it asks for a newer library, take it from a newer release with sysroot-suite; some modules bring objects for some targets only.",
        }),
    },
    {
        printed: /gcc: error: unrecognized command-line option '(-m(?:64|32|arch=\S+|sse\S*|avx\S*))'/,
        means: ([, option]) => ({
            what: `the flag ${option} is for another machine than the target`,
            remedy: "Give flags of the target's machine in env (CGO_CFLAGS), or none.",
        }),
    },
];

;// CONCATENATED MODULE: ./build/build/explain.js


const explanations = [
    {
        printed: /go: (?:\S+ )?(?:requires|module requires) go >= (\S+) \(running go (\S+?)[;)]/,
        means: ([, wanted, seen]) => ({
            what: `the module needs Go ${wanted}, this is Go ${seen}`,
            remedy: `Set go-version: ${wanted}, or leave it out to follow go.mod.`,
        }),
    },
    {
        printed: /(?:stat (.+?): directory not found|no required module provides package (\S+?)[;:]|package (\S+) is not in std|(?:cannot find package|pattern) "?(\S+?)"?: .*(?:no such|directory prefix))/,
        means: (match) => {
            const name = match.slice(1).find((group) => group !== undefined) ?? "a package";
            return {
                what: `there is no package ${name}`,
                remedy: `Check packages; in the module, \`go list ./...\` names what there is.`,
            };
        },
    },
    {
        printed: /missing go\.sum entry/,
        means: () => ({ what: "go.sum lacks entries", remedy: "Run `go mod tidy` and commit go.sum." }),
    },
    {
        printed: /exec: "([^"]+)": executable file not found/,
        means: ([, program]) => ({
            what: `the C compiler ${program} is not there`,
            remedy: `Install it, name another as CC in env, or set cgo: off.`,
        }),
    },
    {
        printed: /no space left on device/,
        means: () => ({ what: "the disk is full", remedy: "Free space, or move GOCACHE and TMPDIR." }),
    },
];
function explainGo(cause, what) {
    if (!(cause instanceof build_failure/* Failure */.HR))
        throw cause;
    const printed = cause.detail ?? cause.message;
    for (const { printed: expression, means } of [...explanations, ...cExplanations]) {
        const match = expression.exec(printed);
        if (match === null)
            continue;
        const meaning = means(match);
        return new build_failure/* Failure */.HR(`${what}: ${meaning.what}`, {
            remedy: meaning.remedy,
            detail: printed,
            cause,
        });
    }
    return new build_failure/* Failure */.HR(`${what}: ${firstComplaint(printed)}`, { detail: printed, cause });
}
function firstComplaint(printed) {
    return (printed.split("\n").find((line) => line !== "" && !line.startsWith("#")) ?? "no reason given");
}
function complaintsIn(printed) {
    const found = new Map();
    for (const [whole, file = "", line, col, message = ""] of printed.matchAll(/^(?:vet: )?((?:\.{0,2}\/)?[^\s:]+\.(?:go|s|c|h|cc|cpp)):(\d+):(?:(\d+):)? (.+)$/gm)) {
        found.set(whole, {
            file,
            line: Number(line),
            ...(col === undefined ? {} : { col: Number(col) }),
            message,
        });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/build/packages.js




async function findMainPackages(planned, go, directory, context) {
    const { target, settings } = planned;
    const mode = settings.cgo;
    const env = goEnvironment(context.env, go, target, {
        cgo: mode !== "off",
        variables: settings.env,
    });
    const listing = (0,system_process/* exec */.m)(go.go, listArguments(settings, mode !== "off"), {
        cwd: directory,
        env,
        signal: context.signal,
        keepBytes: 256 << 20,
    });
    const { stdout } = await listing.catch((cause) => {
        throw explainGo(cause, `${target.platform}: the packages cannot be read`);
    });
    const listed = readListing(stdout);
    const asked = listed.filter((found) => found.DepOnly !== true);
    const mains = asked.filter((found) => found.Name === "main").map((found) => found.ImportPath);
    if (mains.length === 0)
        throw noMain(planned, asked);
    const withC = listed.filter((found) => found.Standard !== true && (found.CgoFiles?.length ?? 0) > 0);
    return {
        mains,
        cgo: mode === "on" || (mode === "auto" && withC.length > 0),
        cgoPackages: withC.map((found) => found.ImportPath),
        cxx: withC.some((found) => (found.CXXFiles?.length ?? 0) > 0),
        sourceFolders: [...new Set(withC.flatMap((found) => found.Module?.Dir ?? found.Dir ?? []))],
    };
}
function readListing(printed) {
    const objects = printed.split(/^\}$/m).filter((object) => object.trim() !== "");
    return objects.map((object) => JSON.parse(`${object}}`));
}
function noMain({ target, settings }, asked) {
    const patterns = settings.packages.join(" ");
    const found = asked.map(({ ImportPath, Name }) => `${ImportPath} (package ${Name ?? "?"})`);
    return new build_failure/* Failure */.HR(`packages: there is no main package in ${patterns} for ${target.platform}`, {
        remedy: "Name a folder with package main in it, such as packages: ./cmd/...",
        detail: found.length > 0 ? `found: ${found.join(", ")}` : undefined,
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/build/products.js



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
function productsOf(packages, target, template, version) {
    const extension = extensionOf(target);
    const complete = template.includes("{ext}") ? template : `${template}{ext}`;
    return packages.map((importPath) => {
        const name = executableName(importPath);
        const values = {
            name,
            target: (0,targets_target/* slugOf */.tF)(target),
            os: target.goos,
            arch: target.goarch,
            variant: target.variant,
            version,
            ext: extension,
        };
        const path = complete.replaceAll(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
        return { package: importPath, name, path: (0,posix_.normalize)(path) };
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
            failures.push(new build_failure/* Failure */.HR(`output: ${owners.join(" and ")} would both be ${path}`, {
                remedy: `Make the paths differ, for instance with output: dist/{target}/{name}, or name fewer packages.`,
            }));
        }
        for (let folder = (0,posix_.dirname)(path); folder !== (0,posix_.dirname)(folder); folder = (0,posix_.dirname)(folder)) {
            if (byPath.has(folder)) {
                failures.push(new build_failure/* Failure */.HR(`output: ${folder} would be a product and the folder of ${path}`, {
                    remedy: "Put {target} or {os}-{arch} in front of {name}.",
                }));
            }
        }
    }
    (0,build_failure/* throwCollected */.ml)(failures);
}

// EXTERNAL MODULE: ./build/report/publish.js + 5 modules
var publish = __webpack_require__(9224);
;// CONCATENATED MODULE: ./build/system/parallel.js
async function inParallel(items, limit, work) {
    const results = new Map();
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next;
            next += 1;
            try {
                results.set(index, await work(items[index]));
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return items.map((_, index) => results.get(index));
}

// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(3100);
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(3107);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/download.js







class Refused extends build_failure/* Failure */.HR {
    name = "Refused";
}
class NotThere extends Refused {
    name = "NotThere";
}
class Unreachable extends build_failure/* Failure */.HR {
    name = "Unreachable";
}
const mostRedirects = 5;
const mostAttempts = 4;
const longestWait = 30_000;
const progressMs = 5_000;
const drawnMs = 200;
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
class Passing extends Error {
    waitMs;
    constructor(message, waitMs) {
        super(message);
        this.waitMs = waitMs;
    }
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
            if (fault instanceof build_failure/* Failure */.HR)
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
    const { request, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
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
                ...(authorization !== undefined && address.origin === first.origin && { authorization }),
            },
        });
        const { statusCode, headers } = response;
        if (statusCode < 300 || statusCode >= 400)
            return checkedBody(first.href, response, limits);
        await response.body.dump();
        address = redirectTarget(first.href, address, headers["location"]);
    }
    throw new build_failure/* Failure */.HR(`${first.href} redirects more than ${mostRedirects} times`);
}
let agent;
function redirectTarget(shown, from, location) {
    if (typeof location !== "string" || !URL.canParse(location, from.href)) {
        throw new build_failure/* Failure */.HR(`${shown} redirects to nowhere`);
    }
    const to = new URL(withoutCredentials(new URL(location, from).href));
    const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
    if (allowed.includes(to.protocol))
        return to;
    const [was, is] = [from, to].map(({ protocol }) => protocol.slice(0, -1));
    throw new build_failure/* Failure */.HR(`${shown} redirects from ${was} to ${is}: refused`);
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
    if (/^text\/html\b/i.test(String(headers["content-type"]))) {
        return refuse(new build_failure/* Failure */.HR(`${shown} answers with a web page where a file is due`, {
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
    return new build_failure/* Failure */.HR(`${shown} is larger than ${maxBytes} bytes: refused`);
}
function wrongSize(shown, seen, wanted) {
    return new build_failure/* Failure */.HR(`${shown} has ${seen} bytes, wanted ${wanted}`, {
        remedy: "Another file is at this address now than the one that was asked for.",
    });
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
    return code === undefined ? (0,build_failure/* messageOf */.bD)(fault) : `${(0,build_failure/* messageOf */.bD)(fault)} (${code})`;
}

// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
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
    const go = (0,system_host/* which */.K7)("go", env);
    if (go === undefined)
        return "";
    try {
        const { stdout } = await (0,system_process/* observe */.l)(go, ["env", "GOPROXY"], {
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
            if (!anyError && !(failure instanceof NotThere))
                break;
        }
    }
    throw failures.find((failure) => !(failure instanceof NotThere)) ?? failures[0];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/system/lock.js







const heartbeatMs = 2_000;
const staleMs = 30_000;
const pollMs = 100;
const patienceMs = 15 * 60_000;
async function withLock(path, context, body) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const holder = { pid: process.pid, machine: machine(), token: (0,external_node_crypto_.randomUUID)() };
    await acquire(path, holder, context);
    const heartbeat = setInterval(() => {
        const now = new Date();
        void (0,promises_.utimes)(path, now, now).catch(() => { });
    }, heartbeatMs);
    try {
        return await body();
    }
    finally {
        clearInterval(heartbeat);
        if ((await readHolder(path))?.token === holder.token)
            await (0,promises_.rm)(path, { force: true });
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
            throw new build_failure/* Failure */.HR(`${path} is held by another process for ${patienceMs / 60_000} minutes`, {
                remedy: `If no other job runs on this host, remove it: rm ${path}`,
            });
        }
        if (!said)
            log.info(`waiting for another process that holds ${path}`);
        said = true;
        await (0,external_node_timers_promises_.setTimeout)(pollMs, undefined, { signal }).catch(() => { });
    }
}
async function create(path, holder) {
    try {
        await (0,promises_.writeFile)(path, JSON.stringify(holder), { flag: "wx" });
        return true;
    }
    catch (cause) {
        if (cause.code === "EEXIST")
            return false;
        throw new build_failure/* Failure */.HR(`the lock ${path} cannot be made`, {
            remedy: "Let this user write to its folder.",
            cause,
        });
    }
}
async function takeAway(path, holder) {
    const guard = `${path}.takeover`;
    if (!(await create(guard, holder))) {
        if (await isStale(guard))
            await (0,promises_.rm)(guard, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
        return false;
    }
    try {
        if (!(await isStale(path)))
            return false;
        await (0,promises_.rm)(path, { force: true });
        return true;
    }
    finally {
        await (0,promises_.rm)(guard, { force: true });
    }
}
async function isStale(path) {
    const changed = (await (0,promises_.stat)(path).catch(() => undefined))?.mtimeMs;
    if (changed === undefined)
        return false;
    if (Date.now() - changed > staleMs)
        return true;
    const holder = await readHolder(path);
    return holder !== undefined && holder.machine === machine() && !isAlive(holder.pid);
}
async function readHolder(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
function machine() {
    try {
        return `${(0,external_node_os_.hostname)()} ${(0,external_node_fs_.readlinkSync)("/proc/self/ns/pid")}`;
    }
    catch {
        return (0,external_node_os_.hostname)();
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
        if (failure instanceof NotThere && tile.width < 256)
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
        fetch: (path) => fetchBytes(`${base}/${path}`, limits),
        latestPlace: latest,
        readLatest: () => readIfThere(latest),
        writeLatest: (note) => {
            const partial = `${latest}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(latest), { recursive: true });
            (0,external_node_fs_.writeFileSync)(partial, note);
            (0,external_node_fs_.renameSync)(partial, latest);
        },
    });
}
async function throughProxy(proxies, database, limits) {
    for (const { url, anyError } of proxies) {
        const through = `${url}/sumdb/${database}`;
        try {
            await fetchText(`${through}/supported`, limits);
            return through;
        }
        catch (failure) {
            if (!anyError && !(failure instanceof NotThere))
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
var toolchain_installed = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/toolchain/manifest.js
var toolchain_manifest = __webpack_require__(7895);
;// CONCATENATED MODULE: ./build/toolchain/signature.js






const googlesKey = "EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796";
async function checkSignature(url, file, key, limits, { env, signal }) {
    const gpg = (0,system_host/* which */.K7)("gpg", env);
    if (gpg === undefined)
        return "its signature was not checked: there is no gpg";
    const signature = `${file}.asc`;
    try {
        await (0,promises_.writeFile)(signature, await fetchText(`${url}.asc`, limits));
    }
    catch (failure) {
        if (!(failure instanceof Refused))
            throw failure;
        return "its signature was not checked: there is none beside it";
    }
    const { stdout, stderr } = await (0,system_process/* observe */.l)(gpg, ["--batch", "--no-tty", "--status-fd", "1", "--verify", signature, file], { env: { ...(0,environment/* childEnvironment */.Q)(env), LC_ALL: "C" }, signal });
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

// EXTERNAL MODULE: ./build/toolchain/tree-hash.js
var tree_hash = __webpack_require__(8771);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/toolchain/unpack.js











const mostFiles = 100_000;
const mostBytes = 2 ** 30;
const filesInOneGo = 100;
const large = 64 << 10;
const largeAtOnce = 3;
async function unpackModule(zip, prefix, folder, signal) {
    const archive = await (0,yauzl/* fromBufferPromise */.SY)(zip, { strictFileNames: true }).catch((cause) => {
        throw new build_failure/* Failure */.HR("the archive is no zip file, or not a whole one", { cause });
    });
    const entries = await listEntries(archive, prefix);
    const place = ({ fileName }) => (0,tree_hash/* pathOnDisk */.ur)(fileName.slice(prefix.length));
    for (const parent of new Set(entries.map((entry) => (0,external_node_path_.dirname)(place(entry))))) {
        writing(folder, () => (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, parent), { recursive: true }));
    }
    const hashes = new Map();
    const keep = (entry, content) => {
        hashes.set(entry.fileName, (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"));
        const path = place(entry);
        return [(0,external_node_path_.join)(folder, path), content, { flag: "wx", mode: isProgram(path) ? 0o755 : 0o644 }];
    };
    const ended = await Promise.allSettled([
        inParallel(entries.filter(isLarge), largeAtOnce, async (entry) => {
            signal.throwIfAborted();
            const file = keep(entry, await inflate(zip, entry));
            await (0,promises_.writeFile)(...file).catch(unwritable(folder));
        }),
        inTurns(entries.filter((entry) => !isLarge(entry)), signal, (entry) => {
            const file = keep(entry, inflateHere(zip, entry));
            writing(folder, () => (0,external_node_fs_.writeFileSync)(...file));
        }),
    ]);
    for (const one of ended)
        if (one.status === "rejected")
            throw one.reason;
    const files = new Map(entries.map((entry) => [place(entry), entry.uncompressedSize]));
    return { hash: (0,tree_hash/* hash1 */.C_)(hashes), files };
}
async function inTurns(entries, signal, work) {
    for (const [count, entry] of entries.entries()) {
        if (count % filesInOneGo === 0)
            await (0,external_node_timers_promises_.setImmediate)();
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
        const place = (0,tree_hash/* pathOnDisk */.ur)(fileName);
        if (!fileName.startsWith(prefix) || hostile || !plain || places.has(place)) {
            throw new build_failure/* Failure */.HR(`the archive has ${JSON.stringify(fileName)}, which is not a plain file below ${prefix}`, { remedy: "Do not use the proxy that it came from." });
        }
        places.add(place);
        bytes += entry.uncompressedSize;
        entries.push(entry);
        if (entries.length > mostFiles || bytes > mostBytes) {
            throw new build_failure/* Failure */.HR(`the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`);
        }
    }
    return entries;
}
async function* eachEntry(archive) {
    try {
        yield* archive.eachEntry();
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR("the archive's directory is damaged or hostile", { cause });
    }
}
const isLarge = ({ uncompressedSize }) => uncompressedSize >= large;
const inflateInPool = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
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
        return ofStatedSize(entry, (0,external_node_zlib_.inflateRawSync)(raw, limits(entry)));
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
    if (cause instanceof build_failure/* Failure */.HR)
        throw cause;
    throw new build_failure/* Failure */.HR(`the archive is damaged at ${fileName}`, { cause });
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
    throw new build_failure/* Failure */.HR(`${folder} cannot be written (${code})`, {
        remedy: code === "ENOSPC" || code === "EDQUOT"
            ? "Free some space: a Go takes up to 300 MB."
            : "Let this user write there.",
        cause,
    });
};
function isProgram(path) {
    return /^(?:bin\/|pkg\/tool\/|lib\/.*\/?go_\w+_exec$)/.test(path);
}

;// CONCATENATED MODULE: ./build/toolchain/tarball.js







const tarball_top = "go/";
const groupOrOthersWrite = 0o022;
const setuidSetgidSticky = 0o7000;
async function unpackTarball(archive, prefix, folder, signal) {
    const { Parser } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 8697));
    const hashes = new Map();
    const files = new Map();
    const made = new Set();
    let bytes = 0;
    const take = (entry) => {
        const path = plainPath(entry);
        if (path === undefined) {
            entry.resume();
            return;
        }
        bytes += entry.size;
        if (files.size >= mostFiles || bytes > mostBytes) {
            throw new build_failure/* Failure */.HR(`the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`);
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
var toolchain_version = __webpack_require__(5888);
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
    const ask = async (asking) => releasesIn(await fetchText(`${base}/?mode=json&include=all`, listLimits(asking)), base);
    return {
        source: "download",
        name: withoutCredentials(base),
        list: async (asking) => (await ask(asking)).flatMap((release) => versionsOf(release, asking)),
        fetch: async (version, staging, asking) => {
            const release = findRelease(await ask(asking), version, platformOf(asking));
            if (release === undefined) {
                throw new NotThere(`${withoutCredentials(base)} has no Go ${version.text} for this host`);
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
        name: withoutCredentials(base),
        list: async (context) => {
            try {
                const text = await fetchText(`${base}/?mode=json&include=all`, listLimits(context));
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
                if (!(failure instanceof Refused))
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
    const list = await fromProxies(proxies, (url) => fetchText(`${url}/${address}`, limits));
    const form = new RegExp(`^v0\\.0\\.1-(go.+)\\.${platformOf(context)}$`);
    return list.split(/\r?\n/).flatMap((line) => (0,toolchain_version/* parseGoVersion */.SX)(form.exec(line)?.[1] ?? "") ?? []);
}
async function fetchModule(version, proxies, staging, context) {
    const name = moduleVersion(version, context);
    const { zip, from } = await fromProxies(proxies, async (url) => ({
        zip: await fetchBytes(`${url}/${toolchainModule}/@v/${name}.zip`, archiveLimits(context)),
        from: withoutCredentials(url),
    }));
    const prefix = `${toolchainModule}@${name}/`;
    return { from, ...(await unpackModule(zip, prefix, staging, context.signal)) };
}
async function fetchTarball(url, release, version, staging, context) {
    const archive = `${staging}.tar.gz`;
    const known = release === undefined ? {} : { expectedBytes: release.size };
    try {
        const limits = { ...archiveLimits(context), ...known };
        const { sha256 } = await downloadFile(url, archive, limits);
        if (release !== undefined && sha256 !== release.sha256) {
            throw new build_failure/* Failure */.HR(`${withoutCredentials(url)} is not the file that the site lists`, {
                remedy: "Try again later, or take another go-source: its bytes were changed on the way.",
                detail: `seen   sha256 ${sha256}\nwanted sha256 ${release.sha256}`,
            });
        }
        if (release !== undefined) {
            const small = { ...listLimits(context), maxBytes: 64 << 10 };
            const found = await checkSignature(url, archive, googlesKey, small, context);
            context.log.info(`${withoutCredentials(url)}: sha256 as listed; ${found}`);
        }
        const prefix = `${toolchainModule}@${moduleVersion(version, context)}/`;
        const unpacked = await unpackTarball(archive, prefix, staging, context.signal);
        return { from: withoutCredentials(url), ...unpacked };
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

;// CONCATENATED MODULE: ./build/toolchain/install.js










async function install(version, origin, databases, context) {
    const cache = writableCache(context);
    const root = (0,toolchain_installed/* toolchainFolder */.uU)(cache, (0,toolchain_version/* toSemver */.Ud)(version));
    return withLock(`${root}.lock`, context, async () => {
        const kept = (0,toolchain_manifest/* checkManifest */.K7)(root);
        if (kept?.whole === true)
            return { root, hash: kept.manifest.hash, hit: true };
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
            return { root, hash: manifest.hash, hit: false };
        }
        finally {
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        }
    });
}
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
    const [published, { hash, from, files }] = await sideBySide(context, (asked) => publishedHash(toolchainModule, name, database, databases, heads, {
        ...listLimits(asked),
        maxBytes: 4 << 20,
    }), (asked) => origin.fetch(version, staging, asked));
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
function writableCache({ toolCache, temp, log }) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(toolCache, "go"), { recursive: true });
        (0,external_node_fs_.accessSync)((0,external_node_path_.join)(toolCache, "go"), external_node_fs_.constants.W_OK);
        return toolCache;
    }
    catch {
        const fallback = (0,external_node_path_.join)(temp, "go-cross-matrix-tools");
        log.notice(`the tool cache ${toolCache} cannot be written; ${fallback} is used for this job`);
        return fallback;
    }
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/min-version.js
var min_version = __webpack_require__(1866);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/system/apt/names.js
var names = __webpack_require__(6344);
;// CONCATENATED MODULE: ./build/system/apt/closure.js








const standardCxx = "libstdc++-dev";
async function resolvePackages(root, requested, dependencies) {
    (0,names/* checkPackages */.Gf)(requested);
    const packages = await Promise.all(requested.map(async (name) => (name === standardCxx ? cxxPackage(root) : name)));
    const { env, context } = root;
    const verb = dependencies ? ["install", "--yes"] : ["download"];
    const args = [...verb, "--print-uris", "-q", "-o", "Acquire::ForceHash=SHA256", "--"];
    try {
        const { stdout } = await (0,system_process/* exec */.m)("apt-get", [...args, ...packages], {
            env,
            signal: context.signal,
        });
        return parseUris(stdout).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        throw await explainMissing(failure, packages, root);
    }
}
function parseUris(printed) {
    return [...printed.matchAll(/^'[^']*' (\S+)\.deb (\d+) SHA256:([0-9a-f]{64})$/gm)].map(([, file = "", bytes = "", sha256 = ""]) => {
        const [name = "", version = "", architecture = ""] = file.split("_").map(decodeURIComponent);
        return { name, version, architecture, bytes: Number(bytes), sha256 };
    });
}
async function cxxPackage({ env, context: { signal } }) {
    const { stdout } = await (0,system_process/* exec */.m)("apt-cache", ["show", "--no-all-versions", "gcc"], { env, signal });
    const major = /^Version: (?:\d+:)?(\d+)/m.exec(stdout)?.[1];
    if (major === undefined)
        throw new build_failure/* Failure */.HR("the archive's index does not say which gcc it has");
    return `libstdc++-${major}-dev`;
}
async function fetchPackages(root, packages, arrived) {
    (0,external_node_fs_.mkdirSync)(root.layout.archives, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root.layout.archives, "closure-"));
    const shares = sharesOf(packages, root.context.host.cpus);
    await inParallel(shares, shares.length, async (share) => {
        await downloadShare(root, share, folder);
        for (const one of share) {
            const path = (0,external_node_path_.join)(folder, fileNameOf(one));
            await checkFile(one, path);
            await arrived({ ...one, path });
        }
    });
}
function sharesOf(packages, count) {
    const shares = Array.from({ length: count }, () => ({ bytes: 0, packages: [] }));
    for (const one of [...packages].sort((a, b) => b.bytes - a.bytes)) {
        const smallest = shares.reduce((least, share) => (share.bytes < least.bytes ? share : least));
        smallest.bytes += one.bytes;
        smallest.packages.push(one);
    }
    return shares.map((share) => share.packages).filter((share) => share.length > 0);
}
function fileNameOf({ name, version, architecture }) {
    return `${name}_${version.replaceAll(":", "%3a")}_${architecture}.deb`;
}
async function downloadShare({ env, architecture, context: { signal } }, share, folder) {
    const exact = share.map(({ name, version }) => `${name}=${version}`);
    try {
        await (0,system_process/* exec */.m)("apt-get", ["download", "-q", "--", ...exact], { cwd: folder, env, signal });
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || signal.aborted)
            throw failure;
        const names = share.map(({ name }) => name).join(", ");
        throw new build_failure/* Failure */.HR(`apt could not fetch ${names} for ${architecture}`, {
            remedy: "See whether `apt-get download` works on this host, or try again later.",
            detail: failure.detail,
            cause: failure,
        });
    }
}
async function checkFile({ name, version, sha256 }, path) {
    const seen = await (0,system_file/* hashFile */.DC)(path).catch(() => "none: apt did not write it");
    if (seen === sha256)
        return;
    throw new build_failure/* Failure */.HR(`${name} ${version} is not the file that the archive's index describes`, {
        detail: `seen   ${seen}\nwanted ${sha256}`,
    });
}
class NoPort extends build_failure/* Failure */.HR {
    name = "NoPort";
}
const shownNames = 3;
async function explainMissing(failure, packages, { env, architecture, context: { signal } }) {
    const detail = failure.detail ?? "";
    const missing = [
        ...detail.matchAll(/Unable to locate package (\S+)|Package '?(\S+?)'? has no installation/g),
    ].flatMap(([, unknown, empty]) => unknown ?? empty ?? []);
    if (missing.length === 0) {
        return new build_failure/* Failure */.HR(`apt cannot resolve ${packages.join(", ")} for ${architecture}`, {
            remedy: "What it printed says which packages do not go together, or have no such version.",
            detail,
            cause: failure,
        });
    }
    const { stdout } = await (0,system_process/* exec */.m)("apt-cache", ["pkgnames"], { env, signal });
    const known = stdout.split("\n").filter((name) => name !== "");
    if (known.length === 0) {
        return new NoPort(`the archive has no packages for ${architecture} in this release`, {
            remedy: "Name a release that has some in sysroot-suite, or set cc: zig.",
            detail,
            cause: failure,
        });
    }
    const remedies = missing.map((name) => {
        const near = known
            .map((one) => ({ one, far: (0,mod/* distance */.Io)(name, one) }))
            .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
            .slice(0, shownNames);
        return `${name}: did you mean ${near.map(({ one }) => one).join(", ")}?`;
    });
    return new build_failure/* Failure */.HR(`the archive has no package ${missing.join(", ")} for ${architecture}`, {
        remedy: remedies.join("\n"),
        detail,
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./build/system/apt/configuration.js


function layoutIn(folder) {
    return {
        folder,
        lists: (0,external_node_path_.join)(folder, "lists"),
        archives: (0,external_node_path_.join)(folder, "archives"),
        sources: (0,external_node_path_.join)(folder, "sources"),
        status: (0,external_node_path_.join)(folder, "status"),
        configuration: (0,external_node_path_.join)(folder, "apt.conf"),
    };
}
const whatToFetch = /^Acquire::(?:IndexTargets|Languages|Changelogs|cdrom)\b/;
function aptConfiguration(layout, architecture, hostDump) {
    const fallbacks = { "Acquire::Retries": "3" };
    const settings = {
        "Dir::Etc::main": "/dev/null",
        "Dir::Etc::parts": "/dev/null",
        "Dir::Etc::sourcelist": "/dev/null",
        "Dir::Etc::sourceparts": layout.sources,
        "Dir::Etc::preferences": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
        "Dir::State": layout.folder,
        "Dir::State::lists": layout.lists,
        "Dir::State::status": layout.status,
        "Dir::Cache": layout.folder,
        "Dir::Cache::archives": layout.archives,
        "APT::Architecture": architecture,
        "APT::Architectures": architecture,
        "APT::Install-Recommends": "false",
        "APT::Sandbox::User": "",
        "APT::Update::Error-Mode": "any",
        "Acquire::Languages": "none",
        "Debug::NoLocking": "true",
    };
    const taken = hostDump
        .split("\n")
        .filter((line) => /^Acquire::\S+ "[^"]+";$/.test(line) && !whatToFetch.test(line));
    return [...rendered(fallbacks), ...taken, ...rendered(settings)]
        .map((line) => `${line}\n`)
        .join("");
}
function rendered(settings) {
    return Object.entries(settings).map(([name, value]) => {
        if (/["\\\n]/.test(value)) {
            throw new build_failure/* Failure */.HR(`apt cannot work in ${JSON.stringify(value)}`, {
                remedy: "Set RUNNER_TEMP to a folder without quotes, backslashes or line breaks.",
            });
        }
        return `${name} "${value}";`;
    });
}

;// CONCATENATED MODULE: ./build/system/apt/sources.js
function parseOneLineSources(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
        if (match === null)
            return [];
        const [, bracketed = "", uri = "", suite = "", components = ""] = match;
        const options = new Map(words(bracketed).flatMap((option) => {
            const [, name, value] = /^([a-z-]+[a-z])=(.*)$/.exec(option) ?? [];
            return name === undefined || value === undefined
                ? []
                : [[name, value.replaceAll(",", " ")]];
        }));
        const architectures = words(options.get("arch") ?? "");
        for (const name of sources_decidedHere)
            options.delete(name);
        return [
            {
                uris: [uri],
                suites: [suite],
                components: words(components),
                architectures,
                options: Object.fromEntries([...options].map(([name, value]) => [stanzaField(name), value])),
            },
        ];
    });
}
function parseDeb822Sources(text) {
    return text.split(/\n[ \t]*\n/).flatMap((stanza) => {
        const fields = readStanza(stanza);
        const list = (name) => words(fields.get(name) ?? "");
        if (!list("types").includes("deb"))
            return [];
        if (/^(?:no|false|off|0)$/i.test(fields.get("enabled") ?? ""))
            return [];
        const source = {
            uris: list("uris"),
            suites: list("suites"),
            components: list("components"),
            architectures: list("architectures"),
        };
        const named = new Set(["types", "enabled", ...Object.keys(source), ...sources_decidedHere]);
        const rest = [...fields].filter(([name]) => !named.has(name));
        return [
            {
                ...source,
                options: Object.fromEntries(rest.map(([name, value]) => [stanzaField(name), value])),
            },
        ];
    });
}
const sources_decidedHere = ["arch", "lang", "target", "languages", "targets", "pdiffs"];
function readStanza(stanza) {
    const fields = new Map();
    let last;
    for (const line of stanza.split("\n")) {
        if (line.startsWith("#"))
            continue;
        const [, name, value = ""] = /^([\w-]+):[ \t]*(.*)$/.exec(line) ?? [];
        if (name !== undefined) {
            last = name.toLowerCase();
            fields.set(last, value);
        }
        else if (/^[ \t]/.test(line) && last !== undefined) {
            fields.set(last, `${fields.get(last) ?? ""}\n${line}`);
        }
    }
    return fields;
}
function stanzaField(option) {
    return option.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== "");
}
function archiveSources(sources, release, wanted) {
    const { codename } = release;
    const archive = sources.flatMap((source) => {
        const suites = source.suites.filter((suite) => suite === codename || suite.startsWith(`${codename}-`));
        const uris = source.uris.filter((uri) => !uri.startsWith("cdrom:"));
        return codename !== "" && suites.length > 0 && uris.length > 0
            ? [{ ...source, suites, uris }]
            : [];
    });
    const applicable = forArchitecture(archive, release, wanted.architecture);
    const main = applicable.find(({ suites }) => suites.includes(codename));
    return applicable.flatMap((source) => {
        const suites = suitesOf(source.suites, codename, wanted.suite);
        const inMirror = source.uris.some((uri) => main?.uris.includes(uri));
        const uris = inMirror && wanted.mirror !== undefined ? [wanted.mirror] : source.uris;
        return suites.length > 0
            ? [{ ...source, suites, uris, architectures: [wanted.architecture] }]
            : [];
    });
}
const rolling = new Set(["sid", "unstable"]);
function suitesOf(suites, codename, wanted = codename) {
    return suites.flatMap((suite) => {
        const pocket = suite.slice(codename.length);
        return pocket !== "" && rolling.has(wanted) ? [] : [wanted + pocket];
    });
}
const ubuntuArchives = [
    { architectures: ["amd64", "i386"], uri: "http://archive.ubuntu.com/ubuntu" },
    {
        architectures: ["arm64", "armhf", "ppc64el", "riscv64", "s390x"],
        uri: "http://ports.ubuntu.com/ubuntu-ports",
    },
];
function forArchitecture(sources, { distribution, architecture: host }, wanted) {
    const naming = sources.filter(({ architectures }) => architectures.includes(wanted));
    if (naming.length > 0 && wanted !== host)
        return naming;
    const open = sources.filter(({ architectures }) => architectures.length === 0 || architectures.includes(wanted));
    const applicable = open.length > 0 ? open : sources;
    const archiveOf = (architecture) => ubuntuArchives.find(({ architectures }) => architectures.includes(architecture))?.uri;
    const other = archiveOf(wanted);
    if (distribution !== "ubuntu" || other === undefined || other === archiveOf(host)) {
        return applicable;
    }
    return applicable.map((source) => ({ ...source, uris: [other] }));
}
function renderSources(sources) {
    return sources
        .map(({ uris, suites, components, architectures, options }) => Object.entries({
        Types: "deb",
        URIs: uris.join(" "),
        Suites: suites.join(" "),
        Components: components.join(" "),
        ...(architectures.length > 0 ? { Architectures: architectures.join(" ") } : {}),
        ...options,
    })
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(""))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/system/apt/root.js











const programs = ["apt-get", "apt-cache", "apt-config", "dpkg", "dpkg-deb"];
function hasApt(env) {
    return programs.every((program) => (0,system_host/* which */.K7)(program, env) !== undefined);
}
async function openAptRoot(wanted, context) {
    const { env, signal, temp } = context;
    if (!hasApt(env)) {
        throw new build_failure/* Failure */.HR(`packages of a distribution are fetched with ${programs.join(", ")}, which this host lacks`, { remedy: "Take a host with Debian or Ubuntu, or a container of one." });
    }
    refuseOddRequest(wanted);
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const layout = layoutIn((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, "go-cross-matrix-apt-")));
    const close = () => {
        (0,external_node_fs_.rmSync)(layout.folder, { recursive: true, force: true });
    };
    try {
        const apt = { env: { ...(0,environment/* childEnvironment */.Q)(env), LC_ALL: "C.UTF-8" }, signal };
        const [settings, machine] = await Promise.all([
            (0,system_process/* exec */.m)("apt-config", ["dump"], apt),
            (0,system_process/* exec */.m)("dpkg", ["--print-architecture"], apt),
        ]);
        const { distribution, codename } = context.host;
        const release = { distribution, codename, architecture: machine.stdout.trim() };
        const sources = archiveSources(hostSources(), release, wanted);
        if (sources.length === 0) {
            throw new build_failure/* Failure */.HR(`apt's sources name no archive of ${codename || "this host's release"}`, {
                remedy: "See what `apt-get indextargets` lists; the suite must begin with the codename.",
            });
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(layout.lists, "partial"), { recursive: true });
        (0,external_node_fs_.mkdirSync)(layout.sources);
        writeSources(layout, sources);
        (0,external_node_fs_.writeFileSync)(layout.status, "");
        (0,external_node_fs_.writeFileSync)(layout.configuration, aptConfiguration(layout, wanted.architecture, settings.stdout));
        const root = {
            layout,
            architecture: wanted.architecture,
            env: { ...apt.env, APT_CONFIG: layout.configuration },
            context,
        };
        return {
            architecture: wanted.architecture,
            env: root.env,
            update: () => update(root, sources),
            download: (packages) => download(root, packages),
            resolve: (packages, dependencies) => resolvePackages(root, packages, dependencies),
            leaveOut: ({ detail = "" }) => updateWithoutPockets(root, sources, detail),
            fetch: (packages, arrived) => fetchPackages(root, packages, arrived),
            close,
        };
    }
    catch (failure) {
        close();
        throw failure;
    }
}
function refuseOddRequest({ architecture, suite, mirror }) {
    if (!/^[a-z0-9-]+$/.test(architecture)) {
        throw new build_failure/* Failure */.HR(`${JSON.stringify(architecture)} is no name of an architecture of Debian's`);
    }
    if (suite !== undefined)
        (0,names/* checkSuite */.rV)(suite);
    if (mirror !== undefined)
        (0,names/* checkMirror */.qA)(mirror);
}
function hostSources() {
    const read = (file) => ifThere(() => (0,external_node_fs_.readFileSync)(file, "utf8"), "");
    const parts = "/etc/apt/sources.list.d";
    const names = ifThere(() => (0,external_node_fs_.readdirSync)(parts).sort(), []);
    return [
        ...parseOneLineSources(read("/etc/apt/sources.list")),
        ...names.flatMap((name) => {
            if (name.endsWith(".sources"))
                return parseDeb822Sources(read((0,external_node_path_.join)(parts, name)));
            return name.endsWith(".list") ? parseOneLineSources(read((0,external_node_path_.join)(parts, name))) : [];
        }),
    ];
}
function ifThere(read, fallback) {
    try {
        return read();
    }
    catch (fault) {
        if (fault.code === "ENOENT")
            return fallback;
        throw fault;
    }
}
const halfUpdated = /index files failed to download|^(?:E|W): Failed to fetch/m;
const pauses = [1_000, 4_000];
async function update(root, sources) {
    const { signal, log } = root.context;
    for (let attempt = 0;; attempt += 1) {
        const complaint = await tryUpdate(root);
        if (complaint === undefined)
            return;
        const pause = pauses[attempt];
        const what = `the package lists for ${root.architecture} could not be fetched`;
        if (attempt > 0 && (await updateWithoutPockets(root, sources, complaint)))
            return;
        if (pause === undefined) {
            throw new build_failure/* Failure */.HR(`${what}, ${attempt + 1} times`, {
                remedy: "See whether `apt-get update` works on this host, or try again later.",
                detail: complaint,
            });
        }
        log.info(`${what}; again in ${pause / 1000} s`);
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
    }
}
async function updateWithoutPockets(root, sources, complaint) {
    const broken = new Set([
        ...complaint.matchAll(/Failed to fetch \S+?\/dists\/([^/\s]+)\//g),
        ...complaint.matchAll(/^Err:\d+ \S+ ([^/\s]+)\/\S+ \S+ \S+/gm),
    ].map(([, suite = ""]) => suite));
    const pockets = [...broken].filter((suite) => suite.includes("-"));
    if (pockets.length === 0 || pockets.length < broken.size)
        return false;
    const whole = sources
        .map((source) => ({ ...source, suites: source.suites.filter((suite) => !broken.has(suite)) }))
        .filter(({ suites }) => suites.length > 0);
    if (whole.length === 0)
        return false;
    writeSources(root.layout, whole);
    if ((await tryUpdate(root)) !== undefined)
        return false;
    root.context.log.warning(`the archive's ${pockets.join(", ")} for ${root.architecture} is not whole (a mirror in the middle of its sync, or a release that has moved on): packages come without ${pockets.length === 1 ? "it" : "them"}, as they were released`);
    return true;
}
function writeSources(layout, sources) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(layout.sources, "archive.sources"), renderSources(sources));
}
async function tryUpdate({ env, context: { signal } }) {
    try {
        const { stdout, stderr } = await (0,system_process/* exec */.m)("apt-get", ["update", "-q"], { env, signal });
        return halfUpdated.test(stdout + stderr) ? stdout + stderr : undefined;
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || signal.aborted)
            throw failure;
        return failure.detail ?? failure.message;
    }
}
async function download(root, packages) {
    const debs = [];
    await fetchPackages(root, await resolvePackages(root, packages, true), async (deb) => {
        debs.push(deb);
    });
    return debs;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./build/system/apt/unpack.js







const everyMachine = "all";
const unpack_mostBytes = 4 * 2 ** 30;
async function unpack(deb, architecture, folder, context, limit = unpack_mostBytes) {
    const options = { env: (0,environment/* childEnvironment */.Q)(context.env), signal: context.signal };
    const { stdout } = await (0,system_process/* exec */.m)("dpkg-deb", ["--field", deb.path, "Architecture"], options);
    const seen = stdout.trim();
    if (seen !== architecture && seen !== everyMachine) {
        throw new build_failure/* Failure */.HR(`the package ${deb.name} is for ${seen}, wanted ${architecture}`);
    }
    (0,external_node_fs_.mkdirSync)(folder);
    try {
        const args = ["--extract", "--no-same-owner", "--directory", folder];
        const { exitCode, stderr, complaint } = await readWithTar(deb, args, limit, context);
        if (exitCode !== 0) {
            throw new build_failure/* Failure */.HR(`the package ${deb.name} ${deb.version} cannot be unpacked`, {
                detail: [stderr, complaint].join("\n"),
            });
        }
        takePrivileges(deb, folder);
    }
    catch (failure) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw failure;
    }
}
async function readWithTar(deb, args, limit, { env, signal }) {
    const options = { env: { ...(0,environment/* childEnvironment */.Q)(env), LC_ALL: "C" }, signal };
    const reader = (0,external_node_child_process_.spawn)("dpkg-deb", ["--fsys-tarfile", deb.path], {
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
        (0,system_process/* observe */.l)("tar", args, { ...options, stdin: reader.stdout }).finally(() => {
            reader.stdout.destroy();
        }),
        (0,consumers_.text)(reader.stderr),
        ended,
    ]);
    if (bytes > limit) {
        throw new build_failure/* Failure */.HR(`the package ${deb.name} ${deb.version} has more than ${limit} bytes in it`);
    }
    return { exitCode, stderr, complaint };
}
const setuidOrSetgid = 0o6000;
function takePrivileges(deb, folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = (0,external_node_fs_.lstatSync)(path);
        if (found.isDirectory()) {
            takePrivileges(deb, path);
        }
        else if (!found.isSymbolicLink()) {
            if (!found.isFile()) {
                throw new build_failure/* Failure */.HR(`the package ${deb.name} ${deb.version} has a device or pipe: ${path}`);
            }
            if ((found.mode & setuidOrSetgid) !== 0)
                (0,external_node_fs_.chmodSync)(path, found.mode & 0o777);
        }
    }
}
const notFound = /^tar: (.*): Not found in archive$/gm;
async function extractFiles(deb, members, folder, context) {
    const args = ["--extract", "--no-same-owner", "--occurrence=1", "--directory", folder];
    const { exitCode, stderr, complaint } = await readWithTar(deb, [...args, "--", ...members], unpack_mostBytes, context);
    if (exitCode === 0)
        return [...members];
    const absent = new Set([...stderr.matchAll(notFound)].map(([, member]) => member));
    if (absent.size === 0) {
        throw new build_failure/* Failure */.HR(`${members.join(", ")} could not be taken out of the package ${deb.name}`, {
            detail: [stderr, complaint].join("\n"),
        });
    }
    return members.filter((member) => !absent.has(member));
}

// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(989);
;// CONCATENATED MODULE: ./build/toolchain/packaged.js









async function layOutPackaged(spec, context) {
    const minor = minorOf(spec);
    if (minor === undefined || !hasApt(context.env)) {
        throw new NotThere(`the distribution's packages have no Go ${spec.text}`);
    }
    const name = `golang-1.${minor}`;
    const architecture = architectures/* architectures */.f.get(context.host.arch)?.linux?.debian ?? context.host.arch;
    const apt = await openAptRoot({ architecture }, context);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-go-"));
    try {
        await apt.update();
        const debs = await apt.download([`${name}-go`]).catch((failure) => {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            throw new NotThere(failure.message, { remedy: failure.remedy, detail: failure.detail });
        });
        const [program, sources] = [`${name}-go`, `${name}-src`].map((wanted) => debs.find((deb) => deb.name === wanted));
        if (program === undefined || sources === undefined) {
            throw new NotThere(`apt did not fetch ${name}-go and ${name}-src`);
        }
        for (const deb of [program, sources]) {
            await unpack(deb, architecture, (0,external_node_path_.join)(folder, deb.name), context);
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
            throw new NotThere(`the distribution has ${text}, wanted Go ${spec.text}`);
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
    if (go !== (0,system_host/* which */.K7)("go", context.env))
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
            const passing = failure instanceof NotThere || failure instanceof Unreachable;
            if (!passing || context.signal.aborted)
                throw failure;
            if (source === "auto")
                context.log.info(`Go from ${name}: ${failure.message}`);
            failures.push(failure);
        }
    }
    throw (failures.find((failure) => failure instanceof NotThere) ??
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
    const { root, hash, hit } = await install(version, origin, await knownProxies(context), context).catch(async (failure) => {
        if (!(failure instanceof Refused))
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
            : `from ${origin.name}; the checksum database vouches for ${hash}`,
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
    return new NotThere(`${from}: ${origin.name} has no Go ${spec.text} for ${host.os}/${host.arch}`, {
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
    const { stdout } = await (0,system_process/* exec */.m)(go, ["tool", "dist", "list", "-json"], {
        env: {
            ...(0,environment/* childEnvironment */.Q)(env),
            GOTOOLCHAIN: "local",
            GOROOT: root,
            PATH: [(0,external_node_path_.join)(root, "bin"), env["PATH"]].join(external_node_path_.delimiter),
        },
        cwd: context.temp,
        signal,
    });
    return (0,targets_ports/* readDistList */.Bg)(stdout);
}

// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(8508);
// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
;// CONCATENATED MODULE: ./build/system/tool-folder.js


function toolFolder({ toolCache, temp, log }, ...parts) {
    const inToolCache = (0,external_node_path_.join)(toolCache, "go-cross-matrix", ...parts);
    try {
        (0,external_node_fs_.mkdirSync)(inToolCache, { recursive: true });
        (0,external_node_fs_.accessSync)(inToolCache, external_node_fs_.constants.W_OK);
        return inToolCache;
    }
    catch {
        const inTemp = (0,external_node_path_.join)(temp, "go-cross-matrix", ...parts);
        log.notice(`the tool cache ${toolCache} cannot be written; ${inTemp} is used for this job`);
        (0,external_node_fs_.mkdirSync)(inTemp, { recursive: true });
        return inTemp;
    }
}

;// CONCATENATED MODULE: ./build/compiler/launcher.js




const noLink = "-c|-E|-S|-M|-MM|-fsyntax-only|-print-*|--print-*|--version|-V|-###|-dump*|--help*|--target-help";
const gccEvidence = [
    'export SUNPRO_DEPENDENCIES="$e/cc-$$.headers"',
    'if [ -n "$link" ]; then set -- "$@" "-Wl,--dependency-file=$e/cc-$$.inputs"; fi',
];
function writeLaunchers(launches, context) {
    const scripts = Object.entries(launches).map(([name, launch]) => [name, scriptOf(launch)]);
    const hash = (0,system_crypto/* crypto */.E)().createHash("sha256").update(JSON.stringify(scripts)).digest("hex");
    const folder = toolFolder(context, "launchers", hash.slice(0, 16));
    const paths = scripts.map(([name, script]) => {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(0,external_node_fs_.existsSync)(path) || (0,external_node_fs_.readFileSync)(path, "utf8") !== script) {
            const partial = `${path}.${process.pid}`;
            (0,external_node_fs_.writeFileSync)(partial, script, { mode: 0o755 });
            (0,external_node_fs_.renameSync)(partial, path);
        }
        return [name, path];
    });
    return Object.fromEntries(paths);
}
function scriptOf({ program, flags, linkFlags = [], variables = {}, evidence }) {
    const given = [program, ...flags].map(quoted).join(" ");
    const linking = [
        "link=1",
        `for a in "$@"; do case "$a" in ${noLink}) link=;; esac; done`,
        'if [ "$#" -le 1 ]; then link=; fi',
    ];
    return [
        "#!/bin/sh",
        ...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`),
        ...(evidence === undefined && linkFlags.length === 0 ? [] : linking),
        ...(linkFlags.length === 0
            ? []
            : [`if [ -n "$link" ]; then set -- "$@" ${linkFlags.map(quoted).join(" ")}; fi`]),
        ...(evidence === undefined
            ? []
            : [
                "e=$GO_CROSS_MATRIX_EVIDENCE",
                'if [ -n "$e" ]; then',
                `  { pwd; printf '%s\\n' "$@"; } >"$e/cc-$$.args"`,
                ...evidence.map((line) => `  ${line}`),
                "fi",
            ]),
        `exec ${given} "$@"`,
        "",
    ].join("\n");
}
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/compiler/command.js







async function provideCommand(request, context) {
    const { target, cc, sysroot } = request;
    const words = (0,string_argv/* parseArgsStringToArgv */.R)(cc
        .replaceAll("{triple}", (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple ?? target.goarch)
        .replaceAll("{sysroot}", sysroot ?? "/"));
    const [name = "", ...flags] = words;
    const program = name.includes("/") ? name : (0,system_host/* which */.K7)(name, context.env);
    if (program === undefined) {
        throw new build_failure/* Failure */.HR(`${target.platform}: cc: there is no ${name} on the PATH`, {
            remedy: "Install it, or set cc: auto, gcc, clang or zig.",
        });
    }
    const asked = await (0,system_process/* observe */.l)(program, ["--version"], {
        env: (0,environment/* childEnvironment */.Q)(context.env),
        signal: context.signal,
    });
    const version = /\d+\.\d+(?:\.\d+)?/.exec(asked.stdout)?.[0] ?? "unknown";
    const isGnu = /gcc|free software/i.test(asked.stdout) && !/clang/i.test(asked.stdout);
    const cxx = program.replace(/gcc(?=[^/]*$)/, "g++").replace(/clang(?=[^/]*$)/, "clang++");
    const ar = program.replace(/gcc(?:-\d+)?$/, "ar");
    const evidence = isGnu ? gccEvidence : [];
    const launchers = writeLaunchers({ cc: { program, flags, evidence }, "c++": { program: cxx, flags, evidence } }, context);
    return {
        kind: "command",
        version,
        source: "installed",
        verification: "named by the user, and not verified",
        hash: null,
        identity: `command-${words.join(" ")}-${version}`,
        cc: launchers.cc,
        cxx: launchers["c++"],
        ar: ar === program ? "ar" : ar,
        extldflags: request.static === "true" ? ["-static"] : [],
        ownFolders: await ownFolders(program, request, context),
    };
}
async function ownFolders(program, { target }, { env, signal }) {
    const asked = await (0,system_process/* observe */.l)(program, ["-print-search-dirs"], {
        env: (0,environment/* childEnvironment */.Q)(env),
        signal,
    });
    const install = /^(?:install|programs): =?([^:\n]+)/m.exec(asked.stdout)?.[1];
    if (asked.exitCode !== 0 || install === undefined)
        return ["/"];
    const triple = (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple ?? target.goarch;
    return [install, `/usr/${triple}`];
}

;// CONCATENATED MODULE: ./build/system/apt/layout.js




const merged = ["bin", "sbin", "lib", "lib32", "lib64", "libx32", "libo32"];
const left = /^usr\/share\/(?:doc|man|info|locale|lintian|bug|doc-base)(?:\/|$)/;
function makeRoot(folder) {
    (0,external_node_fs_.mkdirSync)((0,posix_.join)(folder, "usr"), { recursive: true });
    for (const name of merged)
        (0,external_node_fs_.symlinkSync)(`usr/${name}`, (0,posix_.join)(folder, name));
}
const fileLists = "var/lib/dpkg/info";
async function moveInto(root, unpacked, name) {
    const moved = [];
    moveFolder(root, unpacked, "", moved);
    (0,external_node_fs_.mkdirSync)((0,posix_.join)(root, fileLists), { recursive: true });
    const list = moved.map((path) => `/${path}\n`).sort();
    (0,external_node_fs_.writeFileSync)((0,posix_.join)(root, fileLists, `${name}.list`), list.join(""));
    await (0,promises_.rm)(unpacked, { recursive: true });
}
function moveFolder(root, unpacked, folder, moved) {
    for (const entry of (0,external_node_fs_.readdirSync)((0,posix_.join)(unpacked, folder), { withFileTypes: true })) {
        const from = folder === "" ? entry.name : `${folder}/${entry.name}`;
        const to = placeOf(from);
        if (left.test(to))
            continue;
        const target = (0,posix_.join)(root, to);
        const there = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
        if (entry.isDirectory()) {
            if (there === undefined)
                (0,external_node_fs_.mkdirSync)(target, { recursive: true });
            else if (!there.isDirectory() && !merged.includes(to))
                throw conflict(to);
            moveFolder(root, unpacked, from, moved);
            continue;
        }
        if (there?.isDirectory() === true)
            throw conflict(to);
        moved.push(to);
        (0,external_node_fs_.mkdirSync)((0,posix_.dirname)(target), { recursive: true });
        if (entry.isSymbolicLink()) {
            if (there !== undefined)
                continue;
            (0,external_node_fs_.symlinkSync)(rebased((0,external_node_fs_.readlinkSync)((0,posix_.join)(unpacked, from)), from, to), target);
        }
        else {
            (0,external_node_fs_.renameSync)((0,posix_.join)(unpacked, from), target);
        }
    }
}
function placeOf(path) {
    const [first = "", ...rest] = path.split("/");
    return rest.length > 0 && merged.includes(first) ? `usr/${path}` : path;
}
function rebased(link, from, to) {
    const target = (0,posix_.normalize)(link.startsWith("/") ? link : (0,posix_.join)((0,posix_.dirname)(`/${from}`), link));
    return (0,posix_.relative)((0,posix_.dirname)(`/${to}`), `/${placeOf(target.slice(1))}`) || ".";
}
function conflict(path) {
    return new build_failure/* Failure */.HR(`two packages do not go together: ${path} is a folder of one and no other's`);
}

;// CONCATENATED MODULE: ./build/system/tree.js



const manifestOf = (folder) => `${folder}.manifest.json`;
function recordTree(folder, identity) {
    const entries = Object.fromEntries(walk(folder).map(({ path, link, bytes }) => [
        path,
        link ?? [bytes, hashOf(folder, path)],
    ]));
    const manifest = { identity, recorded: Date.now(), entries };
    write(folder, manifest);
    return manifest;
}
function isWholeTree(folder, identity) {
    const manifest = read(folder);
    if (manifest?.identity !== identity)
        return false;
    let changed = 0;
    let found = 0;
    try {
        for (const { path, link, bytes, ctimeMs } of walk(folder)) {
            const entry = manifest.entries[path];
            const same = typeof entry === "string" ? entry === link : entry?.[0] === bytes;
            if (!same)
                return false;
            if (link === null)
                changed = Math.max(changed, ctimeMs);
            found += 1;
        }
    }
    catch {
        return false;
    }
    if (found !== Object.keys(manifest.entries).length)
        return false;
    if (Math.floor(changed) <= manifest.recorded)
        return true;
    for (const [path, entry] of Object.entries(manifest.entries)) {
        if (typeof entry !== "string" && hashOf(folder, path) !== entry[1])
            return false;
    }
    rememberWhole(folder, manifest);
    return true;
}
function rememberWhole(folder, manifest) {
    try {
        write(folder, { ...manifest, recorded: Date.now() });
    }
    catch (fault) {
        if (fault.code === undefined)
            throw fault;
    }
}
function write(folder, manifest) {
    const partial = `${manifestOf(folder)}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(partial, JSON.stringify(manifest));
    (0,external_node_fs_.renameSync)(partial, manifestOf(folder));
}
function read(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(manifestOf(folder), "utf8"));
    }
    catch {
        return undefined;
    }
}
function hashOf(folder, path) {
    return (0,system_crypto/* crypto */.E)()
        .createHash("sha256")
        .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path)))
        .digest("hex");
}
function walk(root) {
    const entries = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                folders.push(path);
                continue;
            }
            const link = entry.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path)) : null;
            const { size: bytes, ctimeMs } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
            entries.push({ path, link, bytes, ctimeMs });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/system/apt/tree.js










const freshMs = 24 * 3_600_000;
async function provideTree(request, context) {
    const started = performance.now();
    const cache = toolFolder(context, "trees");
    const resolutionFile = (0,external_node_path_.join)(cache, `request-${keyOf(request, context)}.json`);
    const given = (packages, hit) => {
        const identity = identityOf(packages);
        const seconds = (performance.now() - started) / 1000;
        return { folder: (0,external_node_path_.join)(cache, identity), identity, packages, hit, seconds };
    };
    const kept = (maxAgeMs) => {
        const packages = request.locked ?? readResolution(resolutionFile, maxAgeMs)?.packages;
        if (packages === undefined)
            return undefined;
        const tree = given(packages, true);
        return isWholeTree(tree.folder, tree.identity) ? tree : undefined;
    };
    const found = kept(freshMs);
    if (found !== undefined)
        return found;
    return withLock(`${resolutionFile}.lock`, context, async () => {
        const justMade = kept(freshMs);
        if (justMade !== undefined)
            return justMade;
        const apt = await openAptRoot(request, context);
        try {
            const unasked = await apt.update().then(() => undefined, (failure) => failure);
            if (unasked !== undefined)
                return useOld(unasked, kept(Infinity), context);
            const fetched = async () => {
                const packages = await resolve(request, apt.resolve);
                const tree = given(packages, false);
                const hit = await withLock(`${tree.folder}.lock`, context, async () => {
                    if (isWholeTree(tree.folder, tree.identity))
                        return true;
                    await make(tree, request.architecture, apt.fetch, context);
                    return false;
                });
                writeResolution(resolutionFile, packages);
                return given(packages, hit);
            };
            return await fetched().catch(async (failure) => {
                if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                    throw failure;
                if (request.locked !== undefined || !(await apt.leaveOut(failure)))
                    throw failure;
                return fetched();
            });
        }
        finally {
            apt.close();
        }
    });
}
function useOld(failure, old, context) {
    if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted || old === undefined)
        throw failure;
    context.log.notice(`${(0,build_failure/* messageOf */.bD)(failure)}; what was fetched from it before is used`);
    return old;
}
function keyOf(request, { host }) {
    const { architecture, suite, mirror, packages, dependencies = true } = request;
    const decisive = [host.distribution, host.codename, architecture, suite, mirror, dependencies];
    return sha256(JSON.stringify([...decisive, [...packages].sort()])).slice(0, 16);
}
function identityOf(packages) {
    const lines = packages.map(({ name, version, architecture, sha256: hash }) => [name, version, architecture, hash].join(" "));
    return sha256(["root of packages, layout 2", ...lines.sort()].join("\n")).slice(0, 32);
}
const sha256 = (text) => (0,system_crypto/* crypto */.E)().createHash("sha256").update(text).digest("hex");
function readResolution(file, maxAgeMs) {
    try {
        const resolution = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
        return Date.now() - resolution.resolved <= maxAgeMs ? resolution : undefined;
    }
    catch {
        return undefined;
    }
}
function writeResolution(file, packages) {
    const resolution = { resolved: Date.now(), packages };
    (0,external_node_fs_.writeFileSync)(`${file}.partial`, JSON.stringify(resolution));
    (0,external_node_fs_.renameSync)(`${file}.partial`, file);
}
async function resolve({ packages, dependencies = true, locked }, ask) {
    if (locked === undefined)
        return ask(packages, dependencies);
    const remedy = "Name an archive that keeps old versions in sysroot-mirror, or remove the lock file to have it made anew.";
    const exact = locked.map(({ name, version }) => `${name}=${version}`);
    const seen = await ask(exact, false).catch((cause) => {
        if (!(cause instanceof build_failure/* Failure */.HR))
            throw cause;
        throw new build_failure/* Failure */.HR(`the archive has not all that is locked: ${cause.message}`, {
            remedy,
            detail: cause.detail,
            cause,
        });
    });
    const changed = locked.filter(({ name, sha256: hash }) => !seen.some((one) => one.name === name && one.sha256 === hash));
    if (changed.length === 0)
        return locked;
    throw new build_failure/* Failure */.HR(`the archive has other files than are locked: ${changed.map(({ name, version }) => `${name} ${version}`).join(", ")}`, { remedy });
}
async function make({ folder, identity, packages }, architecture, fetch, context) {
    const staging = `${folder}.tmp`;
    (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    (0,external_node_fs_.rmSync)(`${folder}.manifest.json`, { force: true });
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(staging, "root"), { recursive: true });
    try {
        makeRoot((0,external_node_path_.join)(staging, "root"));
        await fetch(packages, async (deb) => {
            const unpacked = (0,external_node_path_.join)(staging, deb.name);
            await unpack(deb, architecture, unpacked, context);
            await moveInto((0,external_node_path_.join)(staging, "root"), unpacked, deb.name);
            (0,external_node_fs_.rmSync)(deb.path);
        });
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(staging, "root"), folder);
        recordTree(folder, identity);
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/compiler/sysroot-flags.js


const noFlags = { c: [], cxx: [] };
function sysrootFlags(sysroot, triple, own) {
    const there = (...folders) => folders.map((folder) => (0,external_node_path_.join)(sysroot, folder)).filter((folder) => (0,external_node_fs_.existsSync)(folder));
    const libraries = there(`usr/lib/${triple}`, `lib/${triple}`, "usr/lib64", "usr/lib", "lib");
    const startFiles = libraries.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "crt1.o")));
    const system = (folders) => folders.flatMap((folder) => ["-isystem", folder]);
    const headers = [
        ...[(0,external_node_path_.join)(own, "include"), (0,external_node_path_.join)(own, "include-fixed")].filter((folder) => (0,external_node_fs_.existsSync)(folder)),
        ...there(`usr/include/${triple}`, "usr/include"),
    ];
    const cxxVersion = newestIn((0,external_node_path_.join)(sysroot, "usr/include/c++"));
    const cxxHeaders = cxxVersion === undefined
        ? []
        : there(`usr/include/c++/${cxxVersion}`, `usr/include/${triple}/c++/${cxxVersion}`, `usr/include/c++/${cxxVersion}/backward`);
    const cxxLibraries = cxxVersion === undefined ? [] : there(`usr/lib/gcc/${triple}/${cxxVersion}`);
    const common = [
        `--sysroot=${sysroot}`,
        ...(startFiles === undefined ? [] : [`-B${startFiles}/`]),
        ...libraries.map((folder) => `-L${folder}`),
    ];
    const c = [...common, "-nostdinc", ...system(headers)];
    if (cxxHeaders.length === 0)
        return { c, cxx: common };
    return {
        c,
        cxx: [
            ...common,
            ...cxxLibraries.map((folder) => `-L${folder}`),
            "-nostdinc",
            "-nostdinc++",
            ...system([...cxxHeaders, ...headers]),
        ],
    };
}
function newestIn(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    return (0,external_node_fs_.readdirSync)(folder).sort((a, b) => Number(b) - Number(a))[0];
}

;// CONCATENATED MODULE: ./build/compiler/gcc.js














async function provideGcc(request, context) {
    const { target, sysroot } = request;
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    if (abi === undefined || request.libc === "musl") {
        const what = abi === undefined ? target.platform : `${target.platform} with libc: musl`;
        throw new build_failure/* Failure */.HR(`${what}: there is no gcc for it`, {
            remedy: "Name a compiler in cc, or set cgo: off.",
        });
    }
    const programs = installedGcc(target, abi, request.cxx, context) ?? (await packagedGcc(target, abi, context));
    const { cc, cxx, ar, variables } = programs;
    const env = { ...(0,environment/* childEnvironment */.Q)(context.env), ...variables };
    const ask = async (...args) => (await (0,system_process/* exec */.m)(cc, args, { env, signal: context.signal })).stdout.trim();
    const version = await ask("-dumpfullversion", "-dumpversion");
    const own = (0,external_node_path_.dirname)(await ask("-print-libgcc-file-name"));
    const flags = sysroot === null ? noFlags : sysrootFlags(sysroot, abi.triple, own);
    const extldflags = request.static === "true" ? ["-static"] : [];
    const launchers = writeLaunchers({
        cc: { program: cc, flags: flags.c, variables, evidence: gccEvidence },
        "c++": { program: cxx, flags: flags.cxx, variables, evidence: gccEvidence },
        ar: { program: ar, flags: [], variables },
    }, context);
    return {
        kind: "gcc",
        version,
        source: programs.source,
        verification: programs.verification,
        hash: programs.hash,
        identity: `gcc-${version}-${programs.hash ?? programs.source}`,
        cc: launchers.cc,
        cxx: launchers["c++"],
        ar: launchers.ar,
        extldflags,
        ownFolders: [own, (0,external_node_path_.join)(programs.root, "usr", prefixOf(abi))],
    };
}
const prefixOf = (abi) => abi.compiler ?? abi.triple;
function installedGcc(target, abi, cxx, { env, host }) {
    const prefix = prefixOf(abi);
    const own = target.goarch === host.arch && host.os === "linux";
    const cc = (0,system_host/* which */.K7)(`${prefix}-gcc`, env) ?? (own ? (0,system_host/* which */.K7)("gcc", env) : undefined);
    if (cc === undefined)
        return undefined;
    const beside = (name) => {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(cc), name);
        return (0,external_node_fs_.existsSync)(path) ? path : undefined;
    };
    const plus = beside(`${prefix}-g++`) ?? (own ? (0,system_host/* which */.K7)("g++", env) : undefined);
    if (cxx && plus === undefined)
        return undefined;
    return {
        cc,
        cxx: plus ?? `${prefix}-g++`,
        ar: beside(`${prefix}-ar`) ?? (own ? ((0,system_host/* which */.K7)("ar", env) ?? "ar") : `${prefix}-ar`),
        variables: {},
        source: "installed",
        verification: "found on the PATH; installed by somebody else, and not verified",
        hash: null,
        root: "/",
    };
}
async function packagedGcc(target, abi, context) {
    const prefix = prefixOf(abi);
    const suffix = prefix.replaceAll("_", "-");
    const hostAbi = architectures/* architectures */.f.get(context.host.arch)?.linux;
    if (!hasApt(context.env) || hostAbi === undefined || abi.debian === null) {
        throw new build_failure/* Failure */.HR(`${target.platform}: there is no ${prefix}-gcc on the PATH, and none to fetch`, {
            remedy: `Install gcc-${suffix}, name another compiler in cc, or set cgo: off.`,
        });
    }
    const architecture = hostAbi.debian ?? context.host.arch;
    const own = target.goarch === context.host.arch;
    const packages = own ? ["gcc", "g++"] : [`gcc-${suffix}`, `g++-${suffix}`];
    const tree = await provideTree({ architecture, packages }, context);
    const program = (name) => (0,external_node_path_.join)(tree.folder, "usr", "bin", `${prefix}-${name}`);
    const gcc = tree.packages.find(({ name }) => /^gcc-\d+(?:-|$)/.test(name) && !name.endsWith("-base"));
    return {
        cc: program("gcc"),
        cxx: program("g++"),
        ar: program("ar"),
        variables: { LD_LIBRARY_PATH: ownLibraries(tree, hostAbi.triple, context) },
        source: `${gcc?.name ?? packages[0] ?? ""} ${gcc?.version ?? ""}`.trim(),
        verification: "laid out from packages that apt verified, and held against its manifest before it was used",
        hash: `sha256:${tree.identity}`,
        root: tree.folder,
    };
}
function ownLibraries(tree, triple, context) {
    const folder = toolFolder(context, "launchers", `lib-${tree.identity}`);
    const libraries = (0,external_node_path_.join)(tree.folder, "usr", "lib", triple);
    const list = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(tree.folder, fileLists, "libc6.list"), "utf8");
    const hosts = new Set(list.split("\n").map((path) => path.slice(path.lastIndexOf("/") + 1)));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const there = new Set((0,external_node_fs_.readdirSync)(folder));
    for (const name of (0,external_node_fs_.readdirSync)(libraries)) {
        if (!/\.so(?:\.|$)/.test(name) || hosts.has(name) || there.has(name))
            continue;
        (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(libraries, name), (0,external_node_path_.join)(folder, name));
    }
    return folder;
}

// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/sysroot/isolation.js

const ofTheHost = /^(?:CPATH|(?:C|CPLUS|OBJC)_INCLUDE_PATH|LIBRARY_PATH|LD_LIBRARY_PATH|LD_RUN_PATH|COMPILER_PATH|GCC_EXEC_PREFIX|PKG_CONFIG(?:_.*)?|CGO_(?:C|CPP|CXX|F|LD)FLAGS(?:_ALLOW|_DISALLOW)?|CC|CXX|AR|CFLAGS|CPPFLAGS|CXXFLAGS|LDFLAGS)$/;
function withoutHostPaths(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheHost.test(name)));
}
function pkgConfigEnvironment(sysroot, triple) {
    const folders = [`usr/lib/${triple}/pkgconfig`, "usr/share/pkgconfig", "usr/lib/pkgconfig"];
    return {
        PKG_CONFIG_LIBDIR: folders.map((folder) => (0,external_node_path_.join)(sysroot, folder)).join(":"),
        PKG_CONFIG_SYSROOT_DIR: sysroot,
        PKG_CONFIG_PATH: "",
    };
}

;// CONCATENATED MODULE: ./build/compiler/trial.js










const trial_programs = {
    c: '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n',
    cc: '#include <string>\nint main() { return (int)std::string("").size(); }\n',
};
async function tryCompiler(compiler, request, context) {
    (0,external_node_fs_.mkdirSync)(context.temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-trial-"));
    try {
        await tryProgram(compiler.cc, "c", folder, compiler, request, context);
        if (request.cxx)
            await tryProgram(compiler.cxx, "cc", folder, compiler, request, context);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function tryProgram(program, language, folder, { kind, version, extldflags }, { target }, { env, signal }) {
    const source = (0,external_node_path_.join)(folder, `trial.${language}`);
    const made = (0,external_node_path_.join)(folder, `trial-${language}`);
    (0,external_node_fs_.writeFileSync)(source, trial_programs[language]);
    const { exitCode, stdout, stderr } = await (0,system_process/* observe */.l)(program, ["-o", made, source, ...extldflags], {
        cwd: folder,
        env: (0,environment/* childEnvironment */.Q)(withoutHostPaths(env)),
        signal,
    });
    const name = `${kind} ${version}`;
    if (exitCode !== 0) {
        throw new build_failure/* Failure */.HR(`${target.platform}: ${name} does not link ${language === "c" ? "a C" : "a C++"} program for it`, {
            remedy: "What it printed says what it lacks; name another compiler in cc, or set cgo: off.",
            detail: stdout + stderr,
        });
    }
    if ((0,targets_target/* objectFormatOf */.mS)(target) !== "elf")
        return;
    const seen = headerOf(made);
    const { machine, bits, data } = (0,targets_target/* architectureOf */.NJ)(target);
    if (seen?.e_machine === machine && seen.class === bits && seen.data === data)
        return;
    throw new build_failure/* Failure */.HR(`${target.platform}: ${name} makes programs of another machine: ELF machine ${seen?.e_machine ?? "none"}, wanted ${machine}`, { remedy: "Name a compiler for the target in cc: {triple}-gcc, or set cc: auto." });
}
function headerOf(file) {
    try {
        return (0,system_file/* withFile */.D4)(file, (source) => (0,header/* openElf */.Ag)(source).header);
    }
    catch (error) {
        if (error instanceof elf_error/* ElfError */.Q)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/compiler/compiler.js





const providers = {
    gcc: provideGcc,
};
async function provideCompiler(request, context) {
    const { target, cc } = request;
    const kinds = cc === "auto" ? automatic(request) : [cc];
    const complaints = [];
    let last;
    for (const kind of kinds) {
        try {
            const provide = providers[kind] ?? provideCommand;
            const compiler = await provide({ ...request, cc: kind }, context);
            await tryCompiler(compiler, request, context);
            return compiler;
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            if (kinds.length === 1)
                throw failure;
            complaints.push(`${kind}: ${(0,build_failure/* messageOf */.bD)(failure)}`, failure.detail ?? "");
            last = failure;
        }
    }
    throw new build_failure/* Failure */.HR(`${target.platform}: there is no C compiler for it`, {
        remedy: "Name one in cc, or set cgo: off.",
        detail: complaints.join("\n"),
        cause: last,
    });
}
function automatic({ glibc, libc, target, sysroot }) {
    const bringsItsOwn = sysroot === null && (glibc !== "" || libc === "musl");
    const older = target.goarch === "arm" && !(0,targets_target/* isSoftFloat */.jP)(target) && target.variant === "v6";
    return bringsItsOwn || older ? ["zig", "gcc"] : ["gcc", "zig"];
}

;// CONCATENATED MODULE: ./build/sysroot/lock-file.js



const noLock = { find: () => undefined, add: () => { } };
function openLock(file) {
    let roots = (0,external_node_fs_.existsSync)(file) ? parse(file) : [];
    const same = (a, b) => a.architecture === b.architecture && a.suite === b.suite;
    return {
        find: (wanted) => {
            const found = roots.find((root) => same(root, wanted));
            if (found === undefined)
                return undefined;
            if (listOf(found.requested) === listOf(wanted.requested))
                return found.packages;
            throw new build_failure/* Failure */.HR(`sysroot-lock: ${file} locks ${listOf(found.requested)} for ${wanted.architecture}, wanted ${listOf(wanted.requested)}`, { remedy: "Remove it to have it made anew, or ask for what it has." });
        },
        add: (added) => {
            roots = [...roots.filter((root) => !same(root, added)), added].sort((a, b) => lock_file_keyOf(a) < lock_file_keyOf(b) ? -1 : 1);
            lock_file_write(file, { lock: 1, sysroots: roots });
        },
    };
}
const listOf = (names) => [...names].sort().join(" ");
const lock_file_keyOf = ({ architecture, suite }) => `${architecture} ${suite}`;
function parse(file) {
    let content;
    try {
        content = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`sysroot-lock: ${file} is no JSON`, { cause, remedy: remove });
    }
    const { lock, sysroots } = content;
    if (lock === 1 && Array.isArray(sysroots) && sysroots.every(isLockedRoot))
        return sysroots;
    throw new build_failure/* Failure */.HR(`sysroot-lock: ${file} is no lock file of version 1`, { remedy: remove });
}
const remove = "Name another file, or remove this one to have it made anew.";
function isLockedRoot(value) {
    const { architecture, suite, requested, packages } = (value ?? {});
    return (typeof architecture === "string" &&
        typeof suite === "string" &&
        Array.isArray(requested) &&
        requested.every((name) => typeof name === "string") &&
        Array.isArray(packages) &&
        packages.length > 0 &&
        packages.every(isPackage));
}
function isPackage(value) {
    const { name, version, architecture, bytes, sha256 } = (value ?? {});
    return (/^[a-z0-9][a-z0-9+.-]+$/.test(String(name)) &&
        /^[\w.+~:-]+$/.test(String(version)) &&
        /^[a-z0-9-]+$/.test(String(architecture)) &&
        Number.isSafeInteger(bytes) &&
        /^[0-9a-f]{64}$/.test(String(sha256)));
}
function lock_file_write(file, content) {
    const partial = `${file}.partial`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partial, `${JSON.stringify(content, null, 2)}\n`);
        (0,external_node_fs_.renameSync)(partial, file);
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`sysroot-lock: ${file} cannot be written (${cause.code})`, { cause, remedy: "Name a file in a folder that this user may write." });
    }
}

;// CONCATENATED MODULE: ./build/sysroot/pkg-config.js










async function providePkgConfig(context) {
    const installed = (0,system_host/* which */.K7)("pkg-config", context.env) ?? (0,system_host/* which */.K7)("pkgconf", context.env);
    if (installed !== undefined)
        return launcher(installed, "", context);
    if (!hasApt(context.env)) {
        throw new build_failure/* Failure */.HR("there is no pkg-config on the PATH, and no apt to fetch one with", {
            remedy: "Install pkg-config or pkgconf.",
        });
    }
    const abi = architectures/* architectures */.f.get(context.host.arch)?.linux;
    const architecture = abi?.debian ?? context.host.arch;
    const { folder } = await provideTree({ architecture, packages: ["pkgconf"] }, context);
    const program = (0,external_node_path_.join)(folder, "usr", "bin", "pkgconf");
    if (!(0,external_node_fs_.existsSync)(program))
        throw new build_failure/* Failure */.HR(`the package pkgconf has no ${program}`);
    return launcher(program, (0,external_node_path_.join)(folder, "usr", "lib", abi?.triple ?? ""), context);
}
async function pkgConfigFiles(calls, env, { signal }) {
    const program = env["PKG_CONFIG"];
    if (program === undefined)
        return [];
    const asked = { env: { ...env, PKG_CONFIG_SYSROOT_DIR: "" }, signal };
    const files = new Map();
    const queue = calls.flatMap((args) => args.filter((word) => /^[A-Za-z0-9]/.test(word)));
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        if (files.has(name))
            continue;
        const [where, requires] = await Promise.all([
            (0,system_process/* observe */.l)(program, ["--variable=pcfiledir", name], asked),
            (0,system_process/* observe */.l)(program, ["--print-requires", "--print-requires-private", name], asked),
        ]);
        files.set(name, where.exitCode === 0 ? (0,external_node_path_.join)(where.stdout.trim(), `${name}.pc`) : "");
        queue.push(...requires.stdout.split("\n").flatMap((line) => /^\S+/.exec(line)?.[0] ?? []));
    }
    return [...files.values()].filter((file) => file !== "");
}
function launcher(program, libraries, context) {
    const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
    const script = [
        "#!/bin/sh",
        'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
        `  printf '%s\\n' "$@" >"$GO_CROSS_MATRIX_EVIDENCE/pkg-config-$$.args"`,
        "fi",
        ...(libraries === "" ? [] : [`export LD_LIBRARY_PATH=${quoted(libraries)}`]),
        `exec ${quoted(program)} "$@"`,
        "",
    ].join("\n");
    const hash = (0,system_crypto/* crypto */.E)().createHash("sha256").update(script).digest("hex").slice(0, 16);
    const folder = toolFolder(context, "launchers", hash);
    const path = (0,external_node_path_.join)(folder, "pkg-config");
    if ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.readFileSync)(path, "utf8") === script)
        return path;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const partial = `${path}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(partial, script);
    (0,external_node_fs_.chmodSync)(partial, 0o755);
    (0,external_node_fs_.renameSync)(partial, path);
    return path;
}

// EXTERNAL MODULE: ./build/sysroot/given-folder.js
var given_folder = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/elf/versions.js
var versions = __webpack_require__(9621);
;// CONCATENATED MODULE: ./build/sysroot/releases.js


const releases = {
    debian: [
        { suite: "trixie", glibc: "2.41" },
        { suite: "bookworm", glibc: "2.36" },
        { suite: "bullseye", glibc: "2.31" },
    ],
    ubuntu: [
        { suite: "plucky", glibc: "2.41" },
        { suite: "noble", glibc: "2.39" },
        { suite: "jammy", glibc: "2.35" },
        { suite: "focal", glibc: "2.31" },
    ],
};
function glibcOf(distribution, suite) {
    return releases[distribution]?.find((release) => release.suite === suite)?.glibc;
}
function suiteFor(limit, distribution, codename) {
    const own = glibcOf(distribution, codename);
    if (own !== undefined && (0,versions/* compareVersions */.Zy)(own, limit) <= 0)
        return "";
    const known = releases[distribution] ?? [];
    const found = known.find(({ glibc }) => (0,versions/* compareVersions */.Zy)(glibc, limit) <= 0);
    if (found !== undefined)
        return found.suite;
    const oldest = known.at(-1);
    throw new build_failure/* Failure */.HR(oldest === undefined
        ? `glibc: no release of ${distribution || "this host's distribution"} is known by its glibc, wanted ${limit}`
        : `glibc: the oldest release of ${distribution} here, ${oldest.suite}, has glibc ${oldest.glibc}, wanted ${limit}`, {
        remedy: "Set cc: zig, which links for any glibc from 2.17 on, or name an older release in sysroot-suite with its archive in sysroot-mirror.",
    });
}

;// CONCATENATED MODULE: ./build/sysroot/sysroot.js







const cLibrary = "libc6-dev";
function sysrootSource({ target, settings }, cxx, host) {
    const { sysroot, sysrootPackages, sysrootSuite, sysrootMirror, libc, cc, glibc } = settings;
    if (sysroot !== "")
        return { kind: "folder", folder: sysroot };
    if (target.goos !== "linux")
        return { kind: "none" };
    const asked = sysrootPackages.length > 0 || sysrootSuite !== "" || sysrootMirror !== "";
    if (libc === "musl") {
        if (!asked)
            return { kind: "none" };
        throw new build_failure/* Failure */.HR(`${target.platform}: sysroot-packages are linked with glibc and do not go with libc: musl`, { remedy: "Set libc: gnu, or leave sysroot-packages and sysroot-suite out." });
    }
    const isHosts = target.goarch === host.arch && host.os === "linux";
    const compilerBrings = cc === "zig" || (cc === "auto" && glibc !== "") || isCommand(cc);
    const limited = glibc !== "" && ["gcc", "clang"].includes(cc);
    if (!asked && !limited && (isHosts || compilerBrings))
        return { kind: "none" };
    const suite = sysrootSuite === "" && glibc !== "" && cc !== "zig"
        ? suiteFor(glibc, host.distribution, host.codename)
        : sysrootSuite;
    return { kind: "packages", names: namesOf(settings, cxx), suite };
}
const isCommand = (cc) => !["auto", "gcc", "clang", "zig"].includes(cc);
function namesOf({ sysrootPackages }, cxx) {
    return [...new Set([cLibrary, ...(cxx ? [standardCxx] : []), ...sysrootPackages])];
}
async function provideSysroot(planned, options, context) {
    const { target, settings } = planned;
    const source = sysrootSource(planned, options.cxx, context.host);
    if (source.kind === "none")
        return null;
    if (source.kind === "folder") {
        const folder = (0,given_folder/* givenFolder */.q)(settings.sysroot, target, options.directory);
        return { folder, identity: null, packages: [], suite: null, hit: true, seconds: 0 };
    }
    const asked = source.names.some((name) => name !== cLibrary && name !== standardCxx);
    if (!asked && source.suite === "" && !hasApt(context.env))
        return null;
    const architecture = debianArchitecture(target);
    const { sysrootMirror } = settings;
    const wanted = { architecture, suite: source.suite, requested: source.names };
    const locked = options.lock.find(wanted);
    const tree = await provideTree({
        architecture,
        suite: source.suite === "" ? undefined : source.suite,
        mirror: sysrootMirror === "" ? undefined : sysrootMirror,
        packages: source.names,
        locked,
    }, context).catch((failure) => {
        if (!(failure instanceof NoPort) || asked)
            throw failure;
        context.log.notice(`${target.platform}: ${failure.message}: the compiler's own C library is used`);
        return null;
    });
    if (tree === null)
        return null;
    if (locked === undefined)
        options.lock.add({ ...wanted, packages: tree.packages });
    return { ...tree, suite: source.suite === "" ? context.host.codename : source.suite };
}
function debianArchitecture(target) {
    const architecture = (0,targets_target/* linuxAbiOf */.Qd)(target)?.debian;
    if (architecture !== null && architecture !== undefined)
        return architecture;
    throw new build_failure/* Failure */.HR(`${target.platform}: Debian has no packages for it, so there is no sysroot`, {
        remedy: "Name a folder in sysroot, set cc: zig, or set cgo: off.",
    });
}

;// CONCATENATED MODULE: ./build/commands/equipment.js







function provisionEquipment(jobs, { sysrootLock }, directory, context) {
    const lock = sysrootLock === "" ? noLock : openLock((0,external_node_path_.resolve)(directory, sysrootLock));
    const begun = new Map(jobs
        .filter(({ packages }) => packages.cgo)
        .map((job) => {
        const { planned, packages } = job;
        const equipping = equip({ planned, cxx: packages.cxx, lock, directory }, context);
        equipping.catch(() => { });
        return [job, equipping];
    }));
    return async (job) => {
        const equipment = await (begun.get(job) ??
            equip({ planned: job.planned, cxx: job.packages.cxx, lock, directory }, context));
        context.log.info(`${job.planned.target.platform} ${describeEquipment(equipment)}`);
        return equipment;
    };
}
function describeEquipment({ compiler, sysroot }) {
    const against = sysroot === null
        ? ""
        : sysroot.identity === null
            ? ` against ${sysroot.folder}`
            : ` against ${sysroot.packages.length} packages of ${sysroot.suite ?? ""}${sysroot.hit ? ", from the tool cache" : `, fetched in ${sysroot.seconds.toFixed(1)} s`}`;
    return `compiles C with ${compiler.kind} ${compiler.version} (${compiler.source})${against}`;
}
async function equip({ planned, cxx, lock, directory }, context) {
    const { target, settings } = planned;
    const started = performance.now();
    const sysroot = await provideSysroot(planned, { cxx, lock, directory }, context);
    const given = settings.env["CC"] ?? (settings.cc === "auto" ? context.env["CC"] : undefined);
    const [compiler, pkgConfig] = await Promise.all([
        provideCompiler({
            target,
            cc: given ?? settings.cc,
            libc: settings.libc,
            static: settings.static,
            glibc: sysroot === null || settings.cc === "zig" ? settings.glibc : "",
            sysroot: sysroot?.folder ?? null,
            cxx,
        }, context),
        sysroot === null ? undefined : providePkgConfig(context),
    ]);
    const triple = (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple ?? "";
    const isolated = sysroot !== null || compiler.kind === "zig";
    return {
        compiler,
        sysroot,
        base: isolated ? withoutHostPaths(context.env) : context.env,
        variables: {
            ...(sysroot === null ? {} : pkgConfigEnvironment(sysroot.folder, triple)),
            ...(pkgConfig === undefined ? {} : { PKG_CONFIG: pkgConfig }),
            CXX: compiler.cxx,
            AR: compiler.ar,
            ...settings.env,
            CC: compiler.cc,
        },
        seconds: (performance.now() - started) / 1000,
        identity: [compiler.identity, sysroot?.identity ?? sysroot?.folder ?? "none"].join("-"),
    };
}

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
const registrationFlags = "OPF";
function registrationLine(name, { magic, mask }, interpreter) {
    return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:${registrationFlags}`;
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

;// CONCATENATED MODULE: ./build/emulator/emulator.js

function chooseEmulator(target, mode, found) {
    if (mode === "off")
        return { kind: "none", why: "emulator is off" };
    if (runsNatively(mode, found))
        return { kind: "native" };
    if (target.goos !== "linux") {
        return { kind: "none", why: `there is no emulator for ${target.goos} programs` };
    }
    if (mode === "native") {
        throw new build_failure/* Failure */.HR(`${target.platform}: this host does not execute it natively`, {
            remedy: "Set emulator: auto, or take a host of that architecture.",
        });
    }
    if (!found.linuxHost) {
        const why = "QEMU emulates programs on Linux hosts only";
        if (mode === "auto")
            return { kind: "none", why };
        throw new build_failure/* Failure */.HR(`${target.platform}: emulator: ${mode} cannot be: ${why}`, {
            remedy: "Set emulator: auto or off, or take a Linux host.",
        });
    }
    return mode === "direct" ? direct(target, "asked for", found) : registered(target, mode, found);
}
function runsNatively(mode, { native }) {
    if (mode === "binfmt")
        return native === "own";
    return mode !== "direct" && native !== null;
}
function registered(target, mode, found) {
    const { foreignEntry, ownEntry, qemu, obstacle } = found;
    if (foreignEntry !== null) {
        const why = "it was there, of somebody else's, and passed its probe";
        return { kind: "binfmt", entry: foreignEntry, ours: false, qemu: null, why };
    }
    if (ownEntry !== null) {
        return { kind: "binfmt", entry: ownEntry, ours: true, qemu, why: "registered and probed" };
    }
    if (mode === "binfmt") {
        throw new build_failure/* Failure */.HR(`${target.platform}: binfmt_misc has no entry for it: ${obstacle}`, {
            remedy: "Set emulator: auto or direct, or give this user the right to register (sudo -n).",
        });
    }
    return direct(target, obstacle, found);
}
function direct(target, why, { qemu, obstacle }) {
    if (qemu !== null)
        return { kind: "direct", qemu, why };
    throw new build_failure/* Failure */.HR(`${target.platform}: there is no emulator for it: ${obstacle}`, {
        remedy: "Install a newer qemu-user by the host's own means, or set emulator: off.",
    });
}
function commandFor(emulator, program, args) {
    return emulator.kind === "direct" ? [emulator.qemu.path, program, ...args] : [program, ...args];
}
function describeEmulator(emulator) {
    const shown = (qemu) => `QEMU ${qemu.version} (${qemu.package === null ? "" : `${qemu.package}, `}${qemu.path})`;
    switch (emulator.kind) {
        case "native":
            return "runs natively";
        case "binfmt": {
            const through = emulator.qemu === null ? "" : `, ${shown(emulator.qemu)}`;
            return `runs through the entry ${emulator.entry} of binfmt_misc: ${emulator.why}${through}`;
        }
        case "direct":
            return `is run by ${shown(emulator.qemu)}, called directly: ${emulator.why}`;
        case "none":
            return `is not run: ${emulator.why}`;
    }
}

;// CONCATENATED MODULE: ./build/emulator/kernel.js







const binfmtFolder = "/proc/sys/fs/binfmt_misc";
const notEntries = new Set(["register", "status"]);
function isMounted() {
    try {
        return (0,external_node_fs_.readdirSync)(binfmtFolder).includes("register");
    }
    catch {
        return false;
    }
}
function entryNames() {
    if (!isMounted())
        return [];
    return (0,external_node_fs_.readdirSync)(binfmtFolder).filter((name) => !notEntries.has(name));
}
function readEntries() {
    return entryNames().flatMap((name) => {
        try {
            return parseEntry(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(binfmtFolder, name), "utf8")) ?? [];
        }
        catch {
            return [];
        }
    });
}
async function findPrivilege({ env, host, signal, }) {
    if (host.root)
        return "root";
    if ((0,system_host/* which */.K7)("sudo", env) === undefined)
        return undefined;
    const asked = await (0,system_process/* observe */.l)("sudo", ["-n", "true"], { env: (0,environment/* childEnvironment */.Q)(env), signal });
    return asked.exitCode === 0 ? "sudo" : undefined;
}
async function mountBinfmt(privilege, context) {
    if (!(0,external_node_fs_.existsSync)(binfmtFolder))
        await asRoot(privilege, ["modprobe", "binfmt_misc"], "", context);
    await asRoot(privilege, ["mount", "-t", "binfmt_misc", "binfmt_misc", binfmtFolder], "", context);
}
async function unmountBinfmt(privilege, context) {
    await asRoot(privilege, ["umount", binfmtFolder], "", context);
}
function isFaithful(entry, signature, interpreter) {
    return (entry.enabled &&
        entry.interpreter === interpreter &&
        entry.offset === 0 &&
        entry.magic.equals(signature.magic) &&
        entry.mask.equals(signature.mask) &&
        entry.flags.split("").sort().join("") === registrationFlags.split("").sort().join(""));
}
async function addEntry(name, signature, interpreter, privilege, context) {
    await kernel_write((0,external_node_path_.join)(binfmtFolder, "register"), registrationLine(name, signature, interpreter), privilege, context);
    const entry = readEntries().find((one) => one.name === name);
    if (entry === undefined || !isFaithful(entry, signature, interpreter)) {
        throw new build_failure/* Failure */.HR(`the kernel's entry ${name} does not read back as it was written`, {
            detail: entry === undefined ? "it is not there" : JSON.stringify(entry),
        });
    }
}
async function removeEntry(name, privilege, context) {
    await kernel_write((0,external_node_path_.join)(binfmtFolder, name), "-1", privilege, context);
}
async function kernel_write(file, text, privilege, context) {
    if (privilege === "sudo") {
        await asRoot(privilege, ["tee", file], text, context);
        return;
    }
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${file} cannot be written: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
}
async function asRoot(privilege, command, stdin, { env, signal }) {
    const [file, ...args] = privilege === "sudo" ? ["sudo", "-n", ...command] : command;
    await (0,system_process/* exec */.m)(file, args, { env: (0,environment/* childEnvironment */.Q)(env), stdin, signal });
}

;// CONCATENATED MODULE: ./build/emulator/probe.js
const probeExitCode = 42;
const mips32 = 0x70001004;
const mips64 = 0x80000004;
const mipsWords = [
    0x8fa40000,
    0x24840029,
    0x24020fa1,
    0x0000000c,
];
const mips64Words = [
    0xdfa40000,
    0x24840029,
    0x240213c2,
    0x0000000c,
];
const ppc64Words = [
    0xe8610000,
    0x38630029,
    0x38000001,
    0x44000002,
];
const probe_programs = {
    "386": {
        bytes: [
            "8b1c24",
            "83c329",
            "b801000000",
            "cd80",
        ],
        flags: 0,
    },
    amd64: {
        bytes: [
            "488b3c24",
            "83c729",
            "b83c000000",
            "0f05",
        ],
        flags: 0,
    },
    arm: {
        words: [
            0xe59d0000,
            0xe2800029,
            0xe3a07001,
            0xef000000,
        ],
        flags: 0x05000000,
    },
    arm64: {
        words: [
            0xf94003e0,
            0x9100a400,
            0xd2800ba8,
            0xd4000001,
        ],
        flags: 0,
    },
    loong64: {
        words: [
            0x28c00064,
            0x0280a484,
            0x0281740b,
            0x002b0000,
        ],
        flags: 0x43,
    },
    mips: { words: mipsWords, flags: mips32 },
    mipsle: { words: mipsWords, flags: mips32 },
    mips64: { words: mips64Words, flags: mips64 },
    mips64le: { words: mips64Words, flags: mips64 },
    ppc64: { words: ppc64Words, flags: 2 },
    ppc64le: { words: ppc64Words, flags: 2 },
    riscv64: {
        words: [
            0x00013503,
            0x02950513,
            0x05d00893,
            0x00000073,
        ],
        flags: 0,
    },
    s390x: {
        bytes: [
            "e320f0000004",
            "a72b0029",
            "0a01",
        ],
        flags: 0,
    },
};
const base = 0x400000;
const alignment = 0x10000;
function probeExecutable({ goarch, bits, data, machine }) {
    const program = probe_programs[goarch];
    if (program === undefined || machine === null)
        return undefined;
    const wide = bits === 64;
    const headerSize = wide ? 64 : 52;
    const segmentSize = wide ? 56 : 32;
    const codeAt = headerSize + segmentSize;
    const little = data === "little";
    const code = Buffer.concat([
        Buffer.from((program.bytes ?? []).join(""), "hex"),
        ...(program.words ?? []).map((word) => number(word, 4)),
    ]);
    const size = codeAt + code.length;
    const readExecute = 5;
    const half = (value) => number(value, 2);
    const word = (value) => number(value, 4);
    const address = (value) => number(value, wide ? 8 : 4);
    return Buffer.concat([
        Buffer.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1]),
        Buffer.alloc(9),
        half(2),
        half(machine),
        word(1),
        address(base + codeAt),
        address(headerSize),
        address(0),
        word(program.flags),
        ...[headerSize, segmentSize, 1, 0, 0, 0].map(half),
        ...(wide ? [word(1), word(readExecute)] : [word(1)]),
        address(0),
        address(base),
        address(base),
        address(size),
        address(size),
        ...(wide ? [] : [word(readExecute)]),
        address(alignment),
        code,
    ]);
    function number(value, bytes) {
        const buffer = Buffer.alloc(bytes);
        if (little)
            buffer.writeUIntLE(value, 0, Math.min(bytes, 6));
        else
            buffer.writeUIntBE(value, Math.max(0, bytes - 6), Math.min(bytes, 6));
        return buffer;
    }
}

;// CONCATENATED MODULE: ./build/emulator/run-probe.js






const run_probe_patienceMs = 20_000;
async function runProbe(row, context, emulator) {
    const probe = probeExecutable(row);
    if (probe === undefined)
        return false;
    const { env, log, signal, temp } = context;
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `go-cross-matrix-probe-${row.goarch}-`));
    const file = (0,external_node_path_.join)(folder, "probe");
    (0,external_node_fs_.writeFileSync)(file, probe, { mode: 0o755 });
    const command = emulator === undefined ? [file] : [emulator, file];
    const [program = file, ...args] = command;
    try {
        const { exitCode, stderr } = await (0,system_process/* observe */.l)(program, args, {
            cwd: folder,
            env: (0,environment/* childEnvironment */.Q)(env),
            signal,
            timeoutMs: run_probe_patienceMs,
            keepBytes: 4096,
        });
        if (exitCode !== probeExitCode) {
            log.debug(`${command.join(" ")}: exit code ${exitCode}, wanted ${probeExitCode}; ${stderr}`);
        }
        return exitCode === probeExitCode;
    }
    catch (failure) {
        signal.throwIfAborted();
        log.debug((0,build_failure/* messageOf */.bD)(failure));
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/emulator/qemu.js













async function findQemus(rows, context) {
    const found = new Map();
    const look = async (where) => {
        await Promise.all(rows.map(async (row) => {
            if (row.qemu === undefined || found.has(row.goarch))
                return;
            const qemu = await where(row.qemu);
            if (qemu === undefined)
                return;
            if (await runProbe(row, context, qemu.path))
                found.set(row.goarch, qemu);
            else
                context.log.notice(`${qemu.path} ${qemu.version} does not run ${row.goarch} programs`);
        }));
    };
    const missing = () => rows.flatMap(({ goarch, qemu }) => (qemu === undefined || found.has(goarch) ? [] : [qemu]));
    const caches = cacheFolders(context);
    await look((name) => onPath(name, context));
    for (const cache of caches)
        await look((name) => fromCache(cache, name));
    if (missing().length === 0)
        return found;
    const cache = writableFolder(caches, context);
    await withLock(`${cache}.lock`, context, async () => {
        await look((name) => fromCache(cache, name));
        if (missing().length > 0)
            await installFromPackage(cache, missing(), context);
        await look((name) => fromCache(cache, name));
    });
    return found;
}
async function onPath(name, context) {
    const { env } = context;
    const path = (0,system_host/* which */.K7)(`qemu-${name}-static`, env) ?? (0,system_host/* which */.K7)(`qemu-${name}`, env);
    if (path === undefined)
        return undefined;
    try {
        return { name, path, version: await versionOf(path, context), package: null, sha256: null };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
        context.log.notice(`${path} does not work: ${failure.message}`);
        return undefined;
    }
}
async function versionOf(path, { env, signal }) {
    const { stdout } = await (0,system_process/* exec */.m)(path, ["--version"], { env: (0,environment/* childEnvironment */.Q)(env), signal });
    return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}
function cacheFolders({ toolCache, temp, host }) {
    const below = (0,external_node_path_.join)("go-cross-matrix", "qemu", host.arch);
    return [(0,external_node_path_.join)(toolCache, below), (0,external_node_path_.join)(temp, below)];
}
function writableFolder([inToolCache, inTemp], { toolCache, temp, log }) {
    try {
        (0,external_node_fs_.mkdirSync)(inToolCache, { recursive: true });
        (0,external_node_fs_.accessSync)(inToolCache, external_node_fs_.constants.W_OK);
        return inToolCache;
    }
    catch {
        log.notice(`the tool cache ${toolCache} cannot be written; QEMU is kept in ${temp}`);
        (0,external_node_fs_.mkdirSync)(inTemp, { recursive: true });
        return inTemp;
    }
}
const emulatorIn = (cache, name) => (0,external_node_path_.join)(cache, `qemu-${name}`);
const manifestIn = (cache, name) => (0,external_node_path_.join)(cache, `qemu-${name}.json`);
async function fromCache(cache, name) {
    const path = emulatorIn(cache, name);
    try {
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)(manifestIn(cache, name), "utf8"));
        if ((await (0,system_file/* hashFile */.DC)(path)) !== manifest.sha256)
            return undefined;
        const { version, package: origin, sha256 } = manifest;
        return { name, path, version, package: origin, sha256 };
    }
    catch {
        return undefined;
    }
}
const staticPackage = "qemu-user-static";
async function installFromPackage(cache, names, context) {
    refuseWithoutApt(context);
    const started = performance.now();
    const architecture = architectures/* architectures */.f.get(context.host.arch)?.linux?.debian ?? context.host.arch;
    const apt = await openAptRoot({ architecture }, context);
    const folder = (0,external_node_path_.join)(cache, ".unpacked");
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(folder);
        await apt.update();
        const debs = await apt.download([staticPackage]);
        const plain = debs.find(({ name }) => name === "qemu-user");
        const deb = plain ?? debs.find(({ name }) => name === staticPackage);
        if (deb === undefined)
            throw new build_failure/* Failure */.HR(`apt did not fetch ${staticPackage}`);
        const suffix = plain === undefined ? "-static" : "";
        const members = new Map(names.map((name) => [`./usr/bin/qemu-${name}${suffix}`, name]));
        for (const member of await extractFiles(deb, [...members.keys()], folder, context)) {
            const origin = `${deb.name} ${deb.version}`;
            await keep(cache, members.get(member) ?? "", (0,external_node_path_.join)(folder, member), origin, context);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        context.log.info(`QEMU: ${deb.name} ${deb.version}, fetched and unpacked in ${seconds} s`);
    }
    finally {
        apt.close();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function keep(cache, name, file, origin, context) {
    const manifest = {
        version: await versionOf(file, context),
        package: origin,
        sha256: await (0,system_file/* hashFile */.DC)(file),
    };
    const partial = `${manifestIn(cache, name)}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    (0,external_node_fs_.renameSync)(file, emulatorIn(cache, name));
    (0,external_node_fs_.writeFileSync)(partial, JSON.stringify(manifest));
    (0,external_node_fs_.renameSync)(partial, manifestIn(cache, name));
}
const otherInstallers = {
    alpine: "apk add qemu-aarch64 qemu-arm",
    arch: "pacman -S qemu-user-static",
    centos: "dnf install qemu-user-static",
    fedora: "dnf install qemu-user-static",
    "opensuse-leap": "zypper install qemu-linux-user",
    "opensuse-tumbleweed": "zypper install qemu-linux-user",
};
function refuseWithoutApt({ env, host }) {
    if (hasApt(env))
        return;
    const name = host.distribution === "" ? "this host" : host.distribution;
    throw new build_failure/* Failure */.HR(`${name} has no QEMU on its PATH, and no apt to fetch one with`, {
        remedy: `Install it first: ${otherInstallers[host.distribution] ?? "qemu-user, by the host's own package manager"}`,
    });
}

;// CONCATENATED MODULE: ./build/emulator/registrar.js



const prefix = "go-cross-matrix-";
function isOurs(name) {
    return name.startsWith(prefix);
}
function jobMark({ hasPost, temp }) {
    return hasPost
        ? (0,external_node_crypto_.createHash)("sha256").update(temp).digest("hex").slice(0, 6)
        : (0,external_node_crypto_.randomBytes)(3).toString("hex");
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
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            return `binfmt_misc cannot be mounted: ${(failure.detail || (0,build_failure/* messageOf */.bD)(failure)).trim()}`;
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
    const there = readEntries();
    const ours = registration.entries.filter(({ name, interpreter }) => isOurs(name) &&
        there.some((entry) => entry.name === name && entry.interpreter === interpreter));
    const mounted = registration.mounted && isMounted();
    if (ours.length === 0 && !mounted)
        return;
    const privilege = await findPrivilege(context);
    if (privilege === undefined) {
        const names = ours.map(({ name }) => name);
        throw new build_failure/* Failure */.HR(`the entries ${names.join(", ")} of binfmt_misc cannot be taken away`, {
            remedy: `As root: ${names.map((name) => `echo -1 > ${binfmtFolder}/${name}`).join("; ")}`,
        });
    }
    for (const { name } of ours)
        await removeEntry(name, privilege, context);
    if (mounted && entryNames().length === 0)
        await unmountBinfmt(privilege, context);
}

;// CONCATENATED MODULE: ./build/emulator/provision.js









function provisionEmulators(requests, context, changed) {
    const probed = Promise.all(foreignArchitectures(requests, context).map(probeHost(context)));
    const emulated = probed.then((all) => emulate(all, context, changed));
    probed.catch(() => { });
    emulated.catch(() => { });
    const said = new Set();
    return async ({ target, mode }) => {
        const { os, arch } = context.host;
        const known = (await probed).find(({ row }) => row.goarch === target.goarch);
        let found = { ...nothing, linuxHost: os === "linux" };
        if (target.goos === os && target.goarch === arch)
            found = { ...found, native: "own" };
        else if (known !== undefined)
            found = known.found;
        if (known !== undefined && needsQemu(known, mode)) {
            found = { ...((await emulated).get(target.goarch) ?? found), native: found.native };
        }
        const emulator = chooseEmulator(target, mode, found);
        const line = `${target.goos}/${target.goarch} ${describeEmulator(emulator)}`;
        if (!said.has(line))
            context.log.info(line);
        said.add(line);
        return emulator;
    };
}
const nothing = {
    native: null,
    linuxHost: true,
    foreignEntry: null,
    ownEntry: null,
    qemu: null,
    obstacle: "nothing was registered",
};
function foreignArchitectures(requests, { host }) {
    const asked = new Map();
    for (const { target, mode } of requests) {
        if (host.os !== "linux" || target.goos !== "linux" || mode === "off")
            continue;
        if (target.goarch === host.arch && mode !== "direct")
            continue;
        const known = asked.get(target.goarch) ?? { row: (0,targets_target/* architectureOf */.NJ)(target), modes: new Set() };
        known.modes.add(mode);
        asked.set(target.goarch, known);
    }
    return [...asked.values()];
}
function probeHost(context) {
    return async (asked) => {
        const { row } = asked;
        const { host, log } = context;
        if (row.goarch === host.arch)
            return { ...asked, found: { ...nothing, native: "own" } };
        const probe = probeExecutable(row) ?? Buffer.alloc(0);
        const responsible = readEntries().filter((entry) => entry.enabled && handles(entry, probe));
        const foreign = responsible.find(({ name }) => !isOurs(name));
        const ran = await runProbe(row, context);
        if (foreign !== undefined) {
            log.notice(`the entry ${foreign.name} of binfmt_misc (${foreign.interpreter}) is not ours: ` +
                (ran ? "it is kept and used" : `it is kept, but does not run ${row.goarch} programs`));
        }
        if (!ran)
            return { ...asked, found: nothing };
        if (foreign !== undefined) {
            return { ...asked, found: { ...nothing, foreignEntry: foreign.name } };
        }
        if (responsible.length > 0)
            return { ...asked, found: nothing };
        if (row.compatibleHost === host.arch) {
            return { ...asked, found: { ...nothing, native: "compatible" } };
        }
        return { ...asked, found: { ...nothing, foreignEntry: unseenEntry } };
    };
}
const unseenEntry = "(of the container's host)";
function needsQemu({ found }, mode) {
    return mode === "direct" || wantsEntry(found, mode);
}
function wantsEntry({ native, foreignEntry }, mode) {
    if (native === "own" || foreignEntry !== null)
        return false;
    return mode === "binfmt" || (mode === "auto" && native === null);
}
async function emulate(all, context, changed) {
    const needing = all.filter((one) => [...one.modes].some((mode) => needsQemu(one, mode)));
    if (needing.length === 0)
        return new Map();
    const toRegister = needing.filter(({ found, modes }) => [...modes].some((mode) => wantsEntry(found, mode)));
    const [qemus, registrar] = await Promise.all([
        findQemus(needing.map(({ row }) => row), context),
        toRegister.length > 0 ? openRegistrar(context, changed) : "it was not asked for",
    ]);
    const provided = needing.map(async (probed) => {
        const { row, found } = probed;
        const qemu = qemus.get(row.goarch);
        if (qemu === undefined) {
            return [row.goarch, { ...found, obstacle: `this QEMU has none for ${row.goarch}` }];
        }
        const entry = toRegister.includes(probed) ? await register(row, qemu, registrar, context) : {};
        return [row.goarch, { ...found, qemu, ...entry }];
    });
    return new Map(await Promise.all(provided));
}
async function register(row, qemu, registrar, context) {
    if (typeof registrar === "string")
        return { ownEntry: null, obstacle: registrar };
    try {
        const name = await registrar.register(qemu.name, signatureOf(row), qemu.path);
        if (await runProbe(row, context))
            return { ownEntry: name, obstacle: "" };
        await registrar.remove(name);
        const obstacle = "the kernel did not run the probe through the entry, which was removed again";
        return { ownEntry: null, obstacle };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        return { ownEntry: null, obstacle: (0,build_failure/* messageOf */.bD)(failure) };
    }
}

;// CONCATENATED MODULE: ./build/commands/machines.js



const registrationState = "registration";
function provisionMachines(plan, context) {
    const requests = plan.targets
        .filter(({ settings }) => settings.smoke !== null)
        .map(({ target, settings }) => ({ target, mode: settings.emulator }));
    let registration = { entries: [], mounted: false };
    if (!context.hasPost) {
        const uninterrupted = { ...context, signal: new AbortController().signal };
        context.cleanups.push(() => unregister(registration, uninterrupted));
    }
    const emulators = provisionEmulators(requests, context, (changed) => {
        registration = changed;
        if (context.hasPost) {
            (0,workflow/* tellRunner */.sd)(context.env, "GITHUB_STATE", registrationState, JSON.stringify(changed));
        }
    });
    return async ({ target, settings }) => settings.smoke === null
        ? { kind: "none", why: "smoke is not given" }
        : emulators({ target, mode: settings.emulator });
}

// EXTERNAL MODULE: ./build/commands/policy.js
var commands_policy = __webpack_require__(6097);
// EXTERNAL MODULE: ./build/commands/plan.js + 3 modules
var commands_plan = __webpack_require__(5444);
// EXTERNAL MODULE: ./build/audit/inspect.js + 33 modules
var inspect = __webpack_require__(5107);
;// CONCATENATED MODULE: ./build/build/build.js









async function buildTarget(job, go, directory, c, context) {
    const { planned, packages, products } = job;
    const { target, settings } = planned;
    const started = performance.now();
    const env = goEnvironment(c?.base ?? context.env, go, target, {
        cgo: c !== null,
        variables: c?.variables ?? settings.env,
    });
    const folders = await makeFolders(products, directory);
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folders.first, ".go-cross-matrix-"));
    try {
        const args = buildArguments(settings, packages.mains, staging, c?.extldflags ?? []);
        const { stdout, stderr } = await (0,system_process/* exec */.m)(go.go, args, {
            cwd: directory,
            env,
            signal: context.signal,
        }).catch((cause) => {
            throw explainGo(cause, `${target.platform}: the build failed`);
        });
        await c?.check();
        const built = await Promise.all(products.map((product) => settle(product, target.goos, staging, directory)));
        const printed = [stdout, stderr].filter((text) => text !== "").join("\n");
        const seconds = (performance.now() - started) / 1000;
        return { products: built, seconds, cc: c?.cc ?? null, printed };
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        await folders.removeEmpty();
    }
    async function settle(product, goos, from, base) {
        const made = (0,external_node_path_.join)(from, product.name + (goos === "windows" ? extensionOf(target) : ""));
        const file = (0,external_node_path_.resolve)(base, product.path);
        const [{ size }, sha256] = await Promise.all([(0,promises_.stat)(made), (0,system_file/* hashFile */.DC)(made)]).catch(async (cause) => {
            const there = await (0,promises_.readdir)(from);
            throw new build_failure/* Failure */.HR(`${target.platform}: go built no ${(0,external_node_path_.basename)(made)}`, {
                detail: `it built: ${there.join(", ")}`,
                cause,
            });
        });
        await (0,promises_.rename)(made, file);
        return { product, file, size, sha256 };
    }
}
async function makeFolders(products, directory) {
    const folders = [...new Set(products.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.resolve)(directory, path))))];
    const made = [];
    for (const folder of folders) {
        try {
            const top = await (0,promises_.mkdir)(folder, { recursive: true });
            if (top !== undefined) {
                for (let each = folder; each.length >= top.length; each = (0,external_node_path_.dirname)(each))
                    made.push(each);
            }
            await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
        }
        catch (cause) {
            throw new build_failure/* Failure */.HR(`output: ${folder} cannot be written (${cause.code})`, {
                remedy: "Choose another output, or make the folder writable for this user.",
                cause,
            });
        }
    }
    return {
        first: folders[0] ?? directory,
        removeEmpty: async () => {
            for (const folder of made) {
                await (0,promises_.rmdir)(folder).catch(() => {
                });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/cpu.js




async function chooseCpu(asked, target, emulator, context) {
    const qemu = "qemu" in emulator ? emulator.qemu : null;
    if (qemu === null || asked === "default")
        return null;
    const models = await modelsOf(qemu, context);
    if (asked === "floor") {
        const [value = ""] = target.level?.value.split(",") ?? [];
        const wanted = (0,targets_target/* architectureOf */.NJ)(target).level?.oldestCpus?.[value] ?? [];
        const model = wanted.find((one) => models.has(one));
        return model === undefined ? null : { model, isFloor: true };
    }
    if (models.has(asked))
        return { model: asked, isFloor: false };
    throw new build_failure/* Failure */.HR(`${target.platform}: cpu: QEMU ${qemu.version} has no ${asked}`, {
        remedy: `It has ${[...models].slice(0, 12).join(", ")}...: \`${qemu.path} -cpu help\` lists them all.`,
    });
}
const known = new Map();
function modelsOf(qemu, { env, signal }) {
    const asking = known.get(qemu.path) ??
        (0,system_process/* observe */.l)(qemu.path, ["-cpu", "help"], { env: (0,environment/* childEnvironment */.Q)(env), signal }).then(({ stdout }) => new Set([...stdout.matchAll(/^(?:x86)?\s+([\w.-]+)/gm)].map(([, model = ""]) => model)));
    known.set(qemu.path, asking);
    return asking;
}

// EXTERNAL MODULE: ./build/audit/rules/rpath.js
var rules_rpath = __webpack_require__(3225);
;// CONCATENATED MODULE: ./build/mend/patchelf.js








const hosts = /^(?:libc6|gcc-\d+-base|libcrypt1)$/;
const found = new WeakMap();
function findPatchelf(context) {
    const known = found.get(context) ?? lookForPatchelf(context);
    found.set(context, known);
    return known;
}
async function lookForPatchelf(context) {
    const env = (0,environment/* childEnvironment */.Q)(context.env);
    const path = (0,system_host/* which */.K7)("patchelf", context.env);
    if (path !== undefined)
        return { path, env };
    if (!hasApt(context.env)) {
        throw new build_failure/* Failure */.HR("fix: there is no patchelf on the PATH, and no apt to fetch one with", {
            remedy: "Install patchelf, or leave fix out.",
        });
    }
    const abi = architectures/* architectures */.f.get(context.host.arch)?.linux;
    const architecture = abi?.debian ?? context.host.arch;
    const apt = await openAptRoot({ architecture }, context);
    try {
        await apt.update();
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-patchelf-"));
        context.cleanups.push(() => {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        });
        const libraries = [];
        for (const deb of await apt.download(["patchelf"])) {
            if (hosts.test(deb.name))
                continue;
            const root = (0,external_node_path_.join)(folder, deb.name);
            await unpack(deb, architecture, root, context);
            libraries.push(...libraryFolders(root, abi?.triple ?? ""));
        }
        context.log.info("patchelf: taken out of the distribution's package");
        const program = (0,external_node_path_.join)(folder, "patchelf", "usr", "bin", "patchelf");
        return { path: program, env: { ...env, LD_LIBRARY_PATH: libraries.join(":") } };
    }
    finally {
        apt.close();
    }
}
function libraryFolders(root, triple) {
    return [(0,external_node_path_.join)("usr", "lib", triple), (0,external_node_path_.join)("lib", triple)]
        .map((folder) => (0,external_node_path_.join)(root, folder))
        .filter((folder) => (0,external_node_fs_.existsSync)(folder));
}

;// CONCATENATED MODULE: ./build/mend/rpath.js






function mendedRunpath({ rpath, runpath }, file) {
    const seen = runpath ?? rpath;
    if (seen === null)
        return null;
    const folders = seen.split(":");
    if (folders.every(rules_rpath/* isPortableFolder */.e))
        return null;
    const kept = folders.flatMap((folder) => {
        if ((0,rules_rpath/* isPortableFolder */.e)(folder))
            return [folder];
        if (!(0,external_node_path_.isAbsolute)(folder))
            return [];
        const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), folder);
        if (way === "")
            return ["$ORIGIN"];
        return way === ".." || way.startsWith(`..${external_node_path_.sep}`) ? [] : [`$ORIGIN/${way}`];
    });
    return [...new Set(kept)].join(":");
}
async function mendRpath(file, elf, context) {
    const runpath = mendedRunpath(elf, file);
    if (runpath === null)
        return false;
    const patchelf = await findPatchelf(context);
    const copy = `${file}.mended`;
    const args = runpath === "" ? ["--remove-rpath", copy] : ["--set-rpath", runpath, copy];
    try {
        (0,external_node_fs_.copyFileSync)(file, copy);
        (0,external_node_fs_.chmodSync)(copy, (0,external_node_fs_.statSync)(file).mode);
        await (0,system_process/* exec */.m)(patchelf.path, args, { env: patchelf.env, signal: context.signal });
        (0,external_node_fs_.renameSync)(copy, file);
        const seen = elf.runpath ?? elf.rpath;
        context.log.notice(`${file}: its RUNPATH is now ${runpath || "gone"}, it was ${seen}`);
        return true;
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(copy, { force: true });
        if (cause instanceof build_failure/* Failure */.HR)
            throw cause;
        throw new build_failure/* Failure */.HR(`${file} could not be mended (${cause.code})`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/run/smoke.js



const keptOutput = 64 * 1024;
async function smoke(file, emulator, settings, cpu, directory, context) {
    if (settings.smoke === null)
        return notRun("smoke is not given");
    if (emulator.kind === "none")
        return notRun(emulator.why);
    const how = emulator.kind === "native" ? "native" : "emulated";
    const [program = file, ...args] = commandFor(emulator, file, settings.smoke);
    const machine = cpu === null ? {} : { QEMU_CPU: cpu.model };
    const setting = cpu === null ? [] : ["env", `QEMU_CPU=${cpu.model}`];
    const command = [...setting, program, ...args];
    try {
        const result = await (0,system_process/* observe */.l)(program, args, {
            cwd: directory,
            env: { ...(0,environment/* childEnvironment */.Q)(context.env), ...machine },
            timeoutMs: settings.timeoutMs,
            signal: context.signal,
            keepBytes: keptOutput,
        });
        const reason = reasonOf(result, settings.timeoutMs, cpu);
        return {
            how,
            verdict: result.timedOut ? "timed out" : reason === null ? "passed" : "failed",
            command,
            exitCode: result.exitCode,
            seconds: result.seconds,
            output: result.stdout + result.stderr,
            reason,
        };
    }
    catch (cause) {
        if (context.signal.aborted || !(cause instanceof Error))
            throw cause;
        return { ...notRun(cause.message), how, verdict: "failed", command };
    }
}
function notRun(reason) {
    return {
        how: "none",
        verdict: "not run",
        command: [],
        exitCode: null,
        seconds: 0,
        output: "",
        reason,
    };
}
function reasonOf(result, timeoutMs, cpu) {
    if (result.timedOut)
        return `timed out after ${timeoutMs / 1000} s`;
    const illegal = illegalInstruction(result);
    if (illegal !== null && cpu?.isFloor === true) {
        return `${illegal} on ${cpu.model}, the oldest machine that the target promises: it has instructions above the target's level; name that level in targets, build the C or assembly code for this one, or set cpu: default to run it all the same`;
    }
    if (result.signal !== null)
        return `ended by ${result.signal}`;
    return result.exitCode === 0 ? null : `exit code ${result.exitCode}, wanted 0`;
}
function illegalInstruction({ signal, stderr }) {
    const caught = /^SIGILL: illegal instruction$[^]*?^goroutine .*:\n([^\n(]+)/m.exec(stderr);
    if (caught !== null)
        return `SIGILL in ${caught[1]}`;
    return signal === "SIGILL" ? "ended by SIGILL" : null;
}

// EXTERNAL MODULE: ./build/sysroot/libraries.js
var libraries = __webpack_require__(2357);
;// CONCATENATED MODULE: ./build/sysroot/runtime.js



function runtimeOf(needed, find, { folder, packages }) {
    const owners = ownersIn(folder);
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    const found = new Map();
    const queue = [...needed];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        if (found.has(name))
            continue;
        const library = find(name);
        const owner = owners.get(library?.file ?? "") ?? null;
        const version = owner === null ? null : (versions.get(owner) ?? null);
        found.set(name, { library: name, package: owner, version });
        queue.push(...(library?.needed ?? []));
    }
    return [...found.values()].sort((a, b) => (a.library < b.library ? -1 : 1));
}
const runtime_known = new Map();
function ownersIn(folder) {
    const before = runtime_known.get(folder);
    if (before !== undefined)
        return before;
    const owners = new Map();
    const lists = (0,external_node_path_.join)(folder, fileLists);
    for (const file of listed(lists)) {
        const name = file.slice(0, -".list".length).split(":")[0] ?? file;
        for (const path of (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(lists, file), "utf8").split("\n")) {
            if (/\.so(?:\.|$)/.test(path))
                owners.set(path.slice(1), name);
        }
    }
    runtime_known.set(folder, owners);
    return owners;
}
function listed(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((file) => file.endsWith(".list"));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/build/missing.js
const complaints = [
    ["pkg-config file", /^Package '?([^\s',]+)'?(?:, required by '[^']+',)? (?:was )?not found/gm],
    ["pkg-config file", /^No package '([^']+)' found/gm],
    ["header", /fatal error: '?([^\s':]+)'?(?:: No such file or directory| file not found)/g],
    ["library", /cannot find -l:?([^\s:]+)/g],
    ["library", /unable to find library -l(\S+)/g],
    ["library", /unable to find (?:dynamic |static )?system library '([^']+)'/g],
];
function missingIn(printed) {
    const found = new Map();
    for (const [kind, expression] of complaints) {
        for (const [, name = ""] of printed.matchAll(expression)) {
            found.set(`${kind} ${name}`, { kind, name });
        }
    }
    return [...found.values()];
}
function missing_placesOf({ kind, name }, { triple }) {
    const libraries = [`usr/lib/${triple}`, `lib/${triple}`, "usr/lib"];
    switch (kind) {
        case "pkg-config file":
            return [`usr/lib/${triple}`, "usr/share", "usr/lib"].map((at) => `${at}/pkgconfig/${name}.pc`);
        case "header":
            return ["usr/include", `usr/include/${triple}`].map((at) => `${at}/${name}`);
        case "library":
            return libraries.flatMap((at) => [`${at}/lib${name}.so`, `${at}/lib${name}.a`]);
    }
}
function placeOnTarget(file, hostTriple, { triple }) {
    return file.slice(1).replace(`/${hostTriple}/`, `/${triple}/`);
}

;// CONCATENATED MODULE: ./build/system/apt/contents.js



const target = "Acquire::IndexTargets::deb::Contents-deb";
const settings = {
    MetaKey: "$(COMPONENT)/Contents-$(ARCHITECTURE)",
    ShortDescription: "Contents",
    Description: "Contents",
    KeepCompressed: "true",
};
const options = Object.entries(settings).flatMap(([name, value]) => [
    "-o",
    `${target}::${name}=${value}`,
]);
const reader = "/usr/lib/apt/apt-helper";
async function packagesWith(paths, wanted, context) {
    const apt = await openAptRoot(wanted, context);
    try {
        const { env } = apt;
        const { signal } = context;
        await (0,system_process/* exec */.m)("apt-get", ["update", "-q", ...options], { env, signal });
        const listing = await (0,system_process/* exec */.m)("apt-get", ["indextargets", ...options, "--format", "$(FILENAME)", "Created-By: Contents-deb"], { env, signal });
        const found = new Map();
        for (const file of listing.stdout.split("\n").filter((name) => name !== "")) {
            for (const [path, packages] of parseContents(await matching(file, paths, env, context))) {
                found.set(path, [...new Set([...(found.get(path) ?? []), ...packages])]);
            }
        }
        return found;
    }
    finally {
        apt.close();
    }
}
async function matching(file, paths, env, { signal }) {
    const escaped = paths.map((path) => path.replaceAll(/[.+*?^$()[\]{}|\\]/g, "\\$&"));
    const expression = `^(${escaped.join("|")})[[:space:]]`;
    const source = (0,external_node_child_process_.spawn)(reader, ["cat-file", file], { env, stdio: ["ignore", "pipe", "ignore"] });
    const failed = new Promise((_, reject) => {
        source.once("error", reject);
    });
    const search = (0,system_process/* observe */.l)("grep", ["-E", "--", expression], {
        env: { ...env, LC_ALL: "C" },
        signal,
        stdin: source.stdout,
    });
    return (await Promise.race([search, failed])).stdout;
}
function parseContents(text) {
    return new Map([...text.matchAll(/^(\S.*?)\s+(\S+)$/gm)].map(([, path = "", packages = ""]) => [
        path,
        packages.split(",").map((name) => name.slice(name.lastIndexOf("/") + 1)),
    ]));
}

;// CONCATENATED MODULE: ./build/sysroot/bringers.js






async function withBringers(failure, target, archive, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    const missing = missingIn(failure.detail ?? "");
    if (abi === undefined || missing.length === 0)
        return failure;
    const places = new Map(missing.map((one) => [one, missing_placesOf(one, abi)]));
    const found = await ask([...places.values()].flat(), abi, archive, context);
    const known = missing.flatMap((one) => {
        const bringer = places.get(one)?.flatMap((place) => found.get(place) ?? [])[0];
        return bringer === undefined ? [] : [{ one, bringer }];
    });
    if (known.length === 0)
        return failure;
    const names = [...new Set(known.map(({ bringer }) => bringer))];
    const lines = known.map(({ one, bringer }) => `${nameOf(one)} is in ${bringer}.`);
    return new build_failure/* Failure */.HR(`${target.platform}: ${missing.map(nameOf).join(", ")} ${missing.length === 1 ? "is" : "are"} not in the sysroot`, {
        remedy: `${lines.join(" ")} Write sysroot-packages: ${names.join(" ")}`,
        detail: failure.detail,
        cause: failure,
    });
}
function nameOf({ kind, name }) {
    if (kind === "library")
        return `-l${name}`;
    return kind === "header" ? name : `${name}.pc`;
}
async function bringersOf(leaks, target, archive, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    const hosts = architectures/* architectures */.f.get(context.host.arch)?.linux;
    if (abi === undefined || hosts === undefined)
        return new Map();
    const places = new Map(leaks.map(({ file }) => [file, placeOnTarget(file, hosts.triple, abi)]));
    const found = await ask([...places.values()], abi, archive, context);
    return new Map([...places].flatMap(([file, place]) => {
        const bringer = found.get(place)?.[0];
        return bringer === undefined ? [] : [[file, bringer]];
    }));
}
async function ask(places, { debian }, { suite, mirror }, context) {
    if (debian === null || !hasApt(context.env))
        return new Map();
    const wanted = { architecture: debian, suite, mirror };
    try {
        return await packagesWith(places, wanted, context);
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        context.log.debug((0,build_failure/* messageOf */.bD)(failure));
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/sysroot/evidence.js


const evidenceVariable = "GO_CROSS_MATRIX_EVIDENCE";
function openEvidence(goCache, identity, context) {
    const file = (0,external_node_path_.join)(goCache, "go-cross-matrix", `${identity}.json`);
    const before = readRounds(file);
    const round = before.good ? before.round : before.round + 1;
    writeRounds(file, { round, good: false });
    (0,external_node_fs_.mkdirSync)(context.temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-evidence-"));
    return {
        folder,
        round: String(round),
        read: () => readEvidence(folder),
        close: (good) => {
            writeRounds(file, { round, good });
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
function readRounds(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch {
        return { round: 0, good: true };
    }
}
function writeRounds(file, rounds) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(file, ".."), { recursive: true });
    const partial = `${file}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(partial, JSON.stringify(rounds));
    (0,external_node_fs_.renameSync)(partial, file);
}
function readEvidence(folder) {
    const compiler = [];
    const pkgConfig = [];
    const read = (name) => {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), "utf8");
        }
        catch {
            return "";
        }
    };
    for (const file of (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith(".args"))) {
        const name = file.slice(0, -".args".length);
        const lines = read(file).split("\n").slice(0, -1);
        if (name.startsWith("pkg-config-")) {
            pkgConfig.push(lines);
            continue;
        }
        const [at = "/", ...args] = lines;
        const absolute = (path) => realPath((0,external_node_path_.resolve)(at, path));
        compiler.push({
            folder: at,
            args,
            headers: filesIn(read(`${name}.headers`)).map(absolute),
            inputs: filesIn(read(`${name}.inputs`)).map(absolute),
        });
    }
    return { compiler, pkgConfig };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function filesIn(text) {
    const joined = text.replaceAll(/\\\r?\n/g, " ");
    return joined.split("\n").flatMap((line) => {
        const listed = /^\.+ (.+)$/.exec(line)?.[1];
        if (listed !== undefined)
            return [listed];
        const [, prerequisites = ""] = /^.*?:(?=\s|$)(.*)$/.exec(line) ?? [];
        return [...prerequisites.matchAll(/(?:\\.|[^\s\\])+/g)].map(([word]) => word.replaceAll(/\\(.)/g, "$1").replaceAll("$$", "$"));
    });
}

;// CONCATENATED MODULE: ./build/sysroot/leaks.js


const temporary = /^(?:go-(?:build|link|cross-matrix|tmp|run)|cc[A-Za-z0-9]{6}|[\w.-]+-[0-9a-f]+\.)/;
function leaksIn(evidence, pkgConfigFiles, grounds) {
    const leaks = new Map();
    const look = (kind, file, by) => {
        if (leaks.has(file) || isWithin(file, grounds))
            return;
        leaks.set(file, { kind, file, by });
    };
    for (const { folder, headers, inputs } of evidence.compiler) {
        for (const file of headers)
            look("header", file, folder);
        for (const file of inputs)
            look("library", file, null);
    }
    for (const file of pkgConfigFiles)
        look("pkg-config file", file, null);
    return [...leaks.values()];
}
function leakFailure(platform, leaks, bringers) {
    const shown = leaks.slice(0, mostShown).map(({ kind, file, by }) => {
        const user = by === null ? "" : `, used by ${by}`;
        const bringer = bringers.get(file);
        return `${kind} ${file}${user}${bringer === undefined ? "" : ` (for the target: ${bringer})`}`;
    });
    const rest = leaks.length - shown.length;
    const packages = [...new Set(bringers.values())];
    return new build_failure/* Failure */.HR(`${platform}: the build used ${leaks.length === 1 ? "a file" : `${leaks.length} files`} of this machine, not of the target's system: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`, {
        remedy: [
            ...(packages.length > 0 ? [`Write sysroot-packages: ${packages.join(" ")}.`] : []),
            "Take -I, -L and paths of this machine out of the #cgo lines, or name folders with files of the target in env (CGO_CFLAGS, CGO_LDFLAGS, PKG_CONFIG_PATH).",
        ].join(" "),
        detail: leaks.map(({ kind, file }) => `${kind} ${file}`).join("\n"),
    });
}
const mostShown = 5;
function isWithin(file, { folders, temp }) {
    const path = (0,external_node_path_.normalize)(file);
    if (folders.some((folder) => isBelow(path, folder)))
        return true;
    return temp.some((folder) => isBelow(path, folder) && temporary.test(path.slice((0,external_node_path_.join)(folder, "/").length)));
}
function isBelow(path, folder) {
    return path === folder || path.startsWith((0,external_node_path_.join)(folder, "/"));
}
function foldersIn(variables) {
    const named = Object.entries(variables).flatMap(([name, value]) => name.startsWith("PKG_CONFIG")
        ? value.split(":")
        : [...value.matchAll(/(?:^|\s)(?:-I|-L|-isystem|-F)\s*(\/\S+)/g)].map(([, folder = ""]) => folder));
    return named.filter((folder) => folder.startsWith("/") && !leaks_ofTheHost.test(`${(0,external_node_path_.normalize)(folder)}/`));
}
const leaks_ofTheHost = /^\/(?:usr|lib|lib32|lib64|libx32|bin|sbin)\//;

;// CONCATENATED MODULE: ./build/commands/c-build.js













async function buildWithC(job, go, equipment, directory, context) {
    const { target, settings } = job.planned;
    const { sysroot, compiler, base } = equipment;
    const env = goEnvironment(base, go, target, {
        cgo: true,
        variables: equipment.variables,
    });
    const { stdout } = await (0,system_process/* exec */.m)(go.go, ["env", "GOCACHE", "GOMODCACHE"], {
        env,
        cwd: directory,
        signal: context.signal,
    });
    const [goCache = "", moduleCache = ""] = stdout.split("\n");
    const evidence = openEvidence(goCache, hashed(equipment.identity), context);
    const archive = archiveOf(equipment, settings.sysrootMirror);
    let good = false;
    const check = async () => {
        if (sysroot !== null || compiler.kind === "zig") {
            const grounds = {
                folders: [
                    ...(sysroot === null ? [] : [sysroot.folder]),
                    ...compiler.ownFolders,
                    ...job.packages.sourceFolders,
                    go.root,
                    goCache,
                    moduleCache,
                    directory,
                    context.env["GITHUB_WORKSPACE"] ?? "",
                    ...foldersIn(settings.env),
                ].flatMap(real),
                temp: [(0,external_node_os_.tmpdir)(), env["TMPDIR"], env["GOTMPDIR"]].flatMap((folder) => real(folder ?? "")),
            };
            const used = evidence.read();
            const leaks = leaksIn(used, await pkgConfigFiles(used.pkgConfig, env, context), grounds);
            if (leaks.length > 0) {
                const bringers = await bringersOf(leaks, target, archive, context);
                throw leakFailure(target.platform, leaks, bringers);
            }
        }
        good = true;
    };
    const c = {
        cc: `${compiler.kind} ${compiler.version}`,
        base,
        variables: {
            ...equipment.variables,
            ...inRound(equipment, evidence, context),
            [evidenceVariable]: evidence.folder,
        },
        extldflags: compiler.extldflags,
        check,
    };
    try {
        return await buildTarget(job, go, directory, c, context);
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted || sysroot === null)
            throw failure;
        throw await withBringers(failure, target, archive, context);
    }
    finally {
        evidence.close(good);
    }
}
const hashed = (text) => (0,system_crypto/* crypto */.E)().createHash("sha256").update(text).digest("hex").slice(0, 32);
function real(folder) {
    if (folder === "")
        return [];
    try {
        return [(0,external_node_fs_.realpathSync)(folder)];
    }
    catch {
        return [];
    }
}
function archiveOf({ sysroot }, mirror) {
    return { suite: sysroot?.suite ?? undefined, mirror: mirror === "" ? undefined : mirror };
}
function inRound({ variables: { CC = "", CXX = "" } }, { round }, context) {
    if (round === "0")
        return {};
    const folder = toolFolder(context, "launchers", `${hashed(CC + CXX).slice(0, 16)}-${round}`);
    return Object.fromEntries(Object.entries({ CC, CXX }).map(([name, launcher]) => {
        const link = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(launcher));
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.rmSync)(link, { force: true });
        (0,external_node_fs_.symlinkSync)(launcher, link);
        return [name, link];
    }));
}

;// CONCATENATED MODULE: ./build/commands/target.js















async function finishTarget(job, workshop, context) {
    const { planned, packages } = job;
    const { go, machines, directory } = workshop;
    try {
        const equipment = packages.cgo ? await workshop.equipment(job) : null;
        const built = equipment === null
            ? await buildTarget(job, go, directory, null, context)
            : await buildWithC(job, go, equipment, directory, context);
        const emulator = await machines(planned);
        const products = [];
        for (const product of built.products) {
            products.push(await finishProduct(product, job, equipment, emulator, workshop, context));
        }
        const report = reportOf(job, built, equipment, emulator, products);
        await logTarget(report, built.printed, context);
        const findings = products.flatMap(({ inspection }) => inspection.findings);
        return { report, findings, emulator, equipment };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        await logFailure(planned.target.platform, failure, directory, context);
        return { report: failedReport(job, failure), findings: [], emulator: null, equipment: null };
    }
}
function librariesFor({ target, settings }, equipment, directory) {
    const sysroot = equipment?.sysroot ?? null;
    return sysroot === null
        ? (0,libraries/* givenLibraries */.d)(settings.sysroot, target, directory)
        : (0,libraries/* librariesOf */.D)(sysroot.folder, target);
}
async function finishProduct(made, { planned, packages }, equipment, emulator, { policy, directory }, context) {
    const path = (0,publish/* reportedPath */.nD)(made.file, context.env);
    const expected = {
        target: planned.target,
        cgo: packages.cgo,
        trimpath: planned.settings.trimpath,
        glibc: planned.settings.glibc,
        findLibrary: librariesFor(planned, equipment, directory),
    };
    const started = performance.now();
    const look = () => (0,system_file/* withFile */.D4)(made.file, (source) => (0,inspect/* inspect */.N)(source, path, expected, policy));
    let built = made;
    let inspection = look();
    const { elf } = inspection;
    if (elf !== null &&
        planned.settings.fix.includes("rpath") &&
        (await mendRpath(made.file, elf, context))) {
        built = await measured(made);
        inspection = look();
    }
    const auditSeconds = (performance.now() - started) / 1000;
    const wanted = planned.settings.smoke === null ? "default" : planned.settings.cpu;
    const cpu = await chooseCpu(wanted, planned.target, emulator, context);
    const run = inspection.runnable
        ? await smoke(built.file, emulator, planned.settings, cpu, directory, context)
        : notRun("it is no program for this target");
    const needed = inspection.elf?.needed ?? [];
    const sysroot = equipment?.sysroot ?? null;
    const runtime = sysroot === null || expected.findLibrary === null
        ? null
        : runtimeOf(needed, expected.findLibrary, sysroot);
    return { built, path, inspection, auditSeconds, run, runtime };
}
async function measured(product) {
    const { size } = (0,external_node_fs_.statSync)(product.file);
    return { ...product, size, sha256: await (0,system_file/* hashFile */.DC)(product.file) };
}
function reportOf({ planned, packages }, { seconds, cc }, equipment, emulator, products) {
    const ran = products.filter(({ run }) => run.verdict !== "not run");
    const smokeArguments = (planned.settings.smoke ?? []).join(" ");
    const errors = ran
        .filter(({ run }) => run.verdict !== "passed")
        .map(({ built, run }) => `${built.product.name} ${smokeArguments}: ${run.reason ?? run.verdict}`);
    const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
    return {
        target: planned.target.platform,
        cgo: packages.cgo ? "on" : "off",
        libc: libcOf(products),
        cc,
        emulator: target_describeEmulator(emulator),
        sysroot: sysrootReport(equipment),
        seconds: {
            ...(equipment === null ? {} : { provision: equipment.seconds }),
            build: seconds,
            audit: sum(products.map(({ auditSeconds }) => auditSeconds)),
            ...(ran.length > 0 ? { run: sum(ran.map(({ run }) => run.seconds)) } : {}),
        },
        artifacts: products.map(artifactOf),
        tests: null,
        ...(errors.length > 0 ? { error: errors.join("; ") } : {}),
    };
}
function sysrootReport(equipment) {
    const sysroot = equipment?.sysroot ?? null;
    if (sysroot === null)
        return null;
    const { folder, identity, suite, packages } = sysroot;
    return {
        folder,
        identity,
        suite,
        packages: packages.map(({ name, version, architecture, sha256 }) => ({
            name,
            version,
            architecture,
            sha256,
        })),
    };
}
function libcOf(products) {
    const loaders = products.flatMap(({ inspection }) => inspection.elf?.interpreter ?? []);
    if (loaders.length === 0)
        return null;
    return loaders.some((loader) => loader.includes("ld-musl")) ? "musl" : "gnu";
}
function artifactOf({ built, path, inspection, run, runtime }) {
    return {
        path,
        package: built.product.package,
        size: built.size,
        sha256: built.sha256,
        elf: inspection.elf,
        go: inspection.go,
        sizes: inspection.sizes,
        runtime,
        run,
    };
}
function failedReport({ planned, packages }, failure) {
    return {
        target: planned.target.platform,
        cgo: packages.cgo ? "on" : "off",
        libc: null,
        cc: null,
        sysroot: null,
        emulator: { kind: "none", program: null, version: null, why: "the target was not built" },
        seconds: {},
        artifacts: [],
        tests: null,
        error: (0,build_failure/* describeFailure */.Ic)(failure),
    };
}
function target_describeEmulator(emulator) {
    const qemu = "qemu" in emulator ? emulator.qemu : null;
    return {
        kind: emulator.kind,
        program: qemu?.path ?? null,
        version: qemu?.version ?? null,
        why: "why" in emulator ? emulator.why : null,
    };
}
async function logTarget(report, printed, { log }) {
    const time = (0,rows/* formatSeconds */.Xo)(report.seconds["build"] ?? 0);
    const title = `${report.target}: ${report.artifacts.length} built in ${time}`;
    await log.group(title, async () => {
        log.fenced(printed);
        for (const { path, size, sha256, run } of report.artifacts) {
            log.info(`${path}  ${(0,rows/* formatSize */.Xq)(size)}  sha256 ${sha256}`);
            if (run === undefined || run.command.length === 0)
                continue;
            log.info(`$ ${run.command.join(" ")}  (${run.reason ?? (0,rows/* formatSeconds */.Xo)(run.seconds)})`);
            log.fenced(run.output);
        }
    });
    if (report.error !== undefined)
        log.error(`${report.target}: ${report.error}`);
}
async function logFailure(platform, failure, directory, { env, log }) {
    const detail = failure.detail ?? "";
    await log.group(`${platform}: failed`, async () => {
        log.fenced(detail);
    });
    for (const { file, line, col, message } of complaintsIn(detail).slice(0, 10)) {
        const place = { title: platform, file: (0,publish/* reportedPath */.nD)((0,external_node_path_.join)(directory, file), env), line, col };
        log.annotate("error", message, place);
    }
    log.error((0,build_failure/* describeFailure */.Ic)(failure));
}

;// CONCATENATED MODULE: ./build/commands/build.js















async function runBuild(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const policy = await (0,commands_policy/* readPolicy */.T)(inputs);
    const first = await (0,commands_plan.planFirst)(inputs, context);
    if (context.env["GO111MODULE"] !== "off")
        (0,requirement/* requireModule */.S8)(directory, context.env);
    const machines = provisionMachines(first.plan, context);
    const toolchain = await provisionGo(first.requirement, inputs.goSource, context);
    const plan = await planAgain(inputs, toolchain, context);
    for (const note of plan.notes)
        context.log.notice(note);
    (0,commands_plan.publishPlan)(plan, context);
    const jobs = await prepare(plan, toolchain, directory, context);
    const equipment = provisionEquipment(jobs, inputs, directory, context);
    const workshop = { go: toolchain, machines, equipment, policy, directory };
    const targets = await inParallel(jobs, inputs.parallel ?? targetsAtOnce(context), (job) => finishTarget(job, workshop, context));
    const { version, source, verified, verification } = toolchain;
    const { os, arch, distribution } = context.host;
    const report = {
        schema: 1,
        tool: build_version/* tool */.z,
        go: { version, source, verified, verification },
        tools: toolsOf(toolchain, targets),
        host: { os, arch, distribution },
        targets: targets.map(({ report: one }) => one),
        ...(0,commands_policy/* judgedBy */.N)(policy, targets.flatMap(({ findings }) => findings)),
    };
    (0,publish/* publish */.mk)(report, (0,publish/* reportFile */.rn)(directory, inputs.settings.output), context);
    return (0,publish/* fails */.c6)(report, inputs.failOn) ? 1 : 0;
}
function toolsOf(go, targets) {
    const { version, source, verification, sha, seconds } = go;
    const qemus = targets.flatMap(({ emulator }) => emulator !== null && "qemu" in emulator ? (emulator.qemu ?? []) : []);
    const compilers = targets.flatMap(({ equipment }) => equipment?.compiler ?? []);
    return [
        { name: "go", version, source, verification, hash: sha, seconds },
        ...[...new Map(qemus.map((qemu) => [qemu.name, qemu])).values()].map((qemu) => ({
            name: `qemu-${qemu.name}`,
            version: qemu.version,
            source: qemu.package ?? "installed",
            verification: qemu.sha256 === null
                ? "found on the PATH; installed by somebody else, and not verified"
                : "taken out of a package that apt verified, and hashed again before it was used",
            hash: qemu.sha256 === null ? null : `sha256:${qemu.sha256}`,
            seconds: null,
        })),
        ...[...new Map(compilers.map((one) => [one.kind + one.source, one])).values()].map((one) => ({
            name: one.kind === "command" ? one.cc : one.kind,
            version: one.version,
            source: one.source,
            verification: one.verification,
            hash: one.hash,
            seconds: null,
        })),
    ];
}
async function planAgain(inputs, go, context) {
    const ports = (0,targets_ports/* portsOf */.a5)(go.minor) ?? (await askPorts(go, context));
    return (0,commands_plan.planFor)(inputs, ports, go.version, go.minor, context);
}
async function prepare(plan, go, directory, context) {
    const needsVersion = plan.targets.some(({ settings }) => settings.output.includes("{version}"));
    const version = needsVersion ? await describeVersion(directory, context) : "";
    const jobs = await inParallel(plan.targets, context.host.cpus, async (planned) => {
        const packages = await findMainPackages(planned, go, directory, context);
        const products = productsOf(packages.mains, planned.target, planned.settings.output, version);
        return { planned, packages, products };
    });
    refuseSharedPaths(jobs.map(({ planned, products }) => ({ target: planned.target, products })));
    return jobs;
}
function targetsAtOnce({ host }) {
    return host.cpus + 1;
}


/***/ })

};
