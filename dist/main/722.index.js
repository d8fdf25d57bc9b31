export const id = 722;
export const ids = [722,273];
export const modules = {

/***/ 51866:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const gt = __webpack_require__(16599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 46046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ listArguments),
/* harmony export */   I$: () => (/* binding */ goEnvironment),
/* harmony export */   f3: () => (/* binding */ ldflagsOf),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   kN: () => (/* binding */ selectionFlags)
/* harmony export */ });
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57233);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84920);


const decidedHere = /^(?:GOOS|GOARCH|GO386|GOAMD64|GOARM|GOARM64|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOROOT|GOTOOLCHAIN|CGO_ENABLED|GOBIN)$/;
function goEnvironment(env, go, target, options) {
    const inherited = Object.entries((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(env)).filter(([name]) => !decidedHere.test(name));
    return {
        ...Object.fromEntries(inherited),
        PATH: [`${go.root}/bin`, env["PATH"] ?? ""].filter((part) => part !== "").join(":"),
        ...options.variables,
        ...(0,_targets_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetEnvironment */ .dK)(target),
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
    return [
        "build",
        ...(settings.trimpath ? ["-trimpath"] : []),
        ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
        ...ldflagsOf(settings.ldflags, extldflags),
        ...settings.flags,
        "-o",
        `${folder}/`,
        "--",
        ...packages,
    ];
}
function ldflagsOf(ldflags, extldflags) {
    const external = extldflags.length === 0 ? [] : ["-linkmode=external", `"-extldflags=${extldflags.join(" ")}"`];
    const all = [ldflags, ...external].filter((part) => part !== "");
    return all.length === 0 ? [] : [`-ldflags=${all.join(" ")}`];
}


/***/ }),

/***/ 23534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findMainPackages),
/* harmony export */   v: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96641);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46046);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11044);




async function findMainPackages(planned, go, directory, context) {
    const { target, settings } = planned;
    const mode = settings.cgo;
    const env = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .goEnvironment */ .I$)(context.env, go, target, {
        cgo: mode !== "off",
        variables: settings.env,
    });
    const listing = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)(go.go, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .listArguments */ .DQ)(settings, mode !== "off"), {
        cwd: directory,
        env,
        signal: context.signal,
        keepBytes: 256 << 20,
    });
    const { stdout } = await listing.catch((cause) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGo */ .Y6)(cause, `${target.platform}: the packages cannot be read`);
    });
    const listed = readListing(stdout);
    const asked = listed.filter((found) => found.DepOnly !== true);
    const mains = asked.filter((found) => found.Name === "main").map((found) => found.ImportPath);
    if (mains.length === 0 && settings.test.length === 0)
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`packages: there is no main package in ${patterns} for ${target.platform}`, {
        remedy: "Name a folder with package main in it, such as packages: ./cmd/...",
        detail: found.length > 0 ? `found: ${found.join(", ")}` : undefined,
    });
}


/***/ }),

/***/ 32722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(63952);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
;// CONCATENATED MODULE: ./build/build/describe.js



const unfit = /[^A-Za-z0-9._+-]/g;
async function describeVersion(directory, context) {
    const { env } = context;
    if (env["GITHUB_REF_TYPE"] === "tag" && env["GITHUB_REF_NAME"]) {
        return env["GITHUB_REF_NAME"].replaceAll(unfit, "-");
    }
    const git = (0,host/* which */.K7)("git", env);
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

// EXTERNAL MODULE: ./build/build/packages.js
var build_packages = __webpack_require__(23534);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
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

// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __webpack_require__(18656);
;// CONCATENATED MODULE: ./build/system/gate.js
class Gate {
    #free;
    #waiting = [];
    constructor(places) {
        this.#free = places;
    }
    async pass(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((enter) => this.#waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}

// EXTERNAL MODULE: ./build/system/parallel.js
var parallel = __webpack_require__(49673);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(63100);
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(23107);
// EXTERNAL MODULE: ./build/system/download.js
var download = __webpack_require__(77942);
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
    const go = (0,host/* which */.K7)("go", env);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
// EXTERNAL MODULE: ./build/toolchain/manifest.js
var toolchain_manifest = __webpack_require__(27895);
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
async function unpackTarball(archive, prefix, folder, signal) {
    const { Parser } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
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
        if (files.size >= unpack.mostFiles || bytes > unpack.mostBytes) {
            throw new build_failure/* Failure */.HR(`the archive unpacks to more than ${unpack.mostFiles} files or ${unpack.mostBytes} bytes`);
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
    return { from, ...(await (0,unpack.unpackModule)(zip, prefix, staging, context.signal)) };
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
var min_version = __webpack_require__(51866);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/system/apt/unpack.js







const everyMachine = "all";
const mostBytes = 4 * 2 ** 30;
async function unpack_unpack(deb, architecture, folder, context, limit = mostBytes) {
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
    const { exitCode, stderr, complaint } = await readWithTar(deb, [...args, "--", ...members], mostBytes, context);
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
            await unpack_unpack(deb, architecture, (0,external_node_path_.join)(folder, deb.name), context);
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
    const { root, hash, hit } = await install(version, origin, await knownProxies(context), context).catch(async (failure) => {
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
var build_version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/build/module.js


function moduleNameOf(directory, env) {
    const file = (0,requirement/* findModuleFile */.y0)(directory, { ...env, GOWORK: "off" });
    if (file === undefined)
        return undefined;
    const [, quoted, bare] = /^module\s+(?:["`]([^"`]+)["`]|([^\s"`(]+))/m.exec((0,external_node_fs_.readFileSync)(file, "utf8")) ?? [];
    return quoted ?? bare;
}

;// CONCATENATED MODULE: ./build/pack/extras.js



const expected = ["LICENSE*", "LICENCE*", "COPYING*", "NOTICE*", "README*"];
async function findExtras(patterns, directory) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const options = { cwd: directory, dot: true, expandDirectories: false };
    const found = new Map();
    for (const pattern of patterns ?? expected) {
        const literal = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(directory, pattern), { throwIfNoEntry: false });
        const covered = literal?.isFile() === true ? [pattern] : await glob(pattern, options);
        if (covered.length === 0 && patterns !== null) {
            throw new build_failure/* Failure */.HR(`archive-files: no file in ${directory} matches ${pattern}`, {
                remedy: "Name files or patterns relative to working-directory, such as LICENSE docs/*.md.",
            });
        }
        for (const path of covered)
            add(found, (0,external_node_path_.resolve)(directory, path), directory);
    }
    return [...found].map(([name, file]) => ({ name, file }));
}
function add(found, file, directory) {
    const path = (0,external_node_path_.relative)(directory, file).replaceAll(external_node_path_.sep, "/");
    const name = path.startsWith("../") || path.includes(":") ? (0,external_node_path_.basename)(file) : path;
    const before = found.get(name);
    if (before !== undefined && before !== file) {
        throw new build_failure/* Failure */.HR(`archive-files: ${before} and ${file} would both be ${name}`, {
            remedy: "Name one of them.",
        });
    }
    found.set(name, file);
}

;// CONCATENATED MODULE: ./build/pack/plan.js



function planArchive(target, { archive: format, archiveName }, extras, { folder, project, version }) {
    if (format === "none")
        return null;
    const values = {
        project,
        target: (0,targets_target/* slugOf */.tF)(target),
        os: target.goos,
        arch: target.goarch,
        variant: target.variant,
        version,
    };
    const name = archiveName.replaceAll(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
    return {
        format,
        path: (0,posix_.join)(folder, `${name}.${format}`),
        folder: name.split("/").at(-1) ?? name,
        extras,
    };
}
const own = ["report.json", "report.sarif", "SHA256SUMS"];
function refuseSharedArchives(archives, products, folder) {
    const taken = new Set([...products, ...own.map((name) => (0,posix_.join)(folder, name))]);
    const byPath = new Map();
    for (const { target, archive } of archives) {
        if (archive === null)
            continue;
        byPath.set(archive.path, [...(byPath.get(archive.path) ?? []), target.platform]);
    }
    const failures = [];
    for (const [path, platforms] of byPath) {
        const owners = platforms.map((platform) => `the archive of ${platform}`);
        if (taken.has(path))
            owners.push("something else that is built");
        if (owners.length < 2)
            continue;
        failures.push(new build_failure/* Failure */.HR(`archive-name: ${owners.join(" and ")} would both be ${path}`, {
            remedy: "Put {target} into archive-name: {project}-{version}-{target}.",
        }));
    }
    (0,build_failure/* throwCollected */.ml)(failures);
}

;// CONCATENATED MODULE: ./build/pack/time.js




const fallback = 315_532_800;
async function sourceTime(directory, context) {
    const { env, signal } = context;
    const given = env["SOURCE_DATE_EPOCH"] ?? "";
    if (given !== "")
        return parseTime(given);
    const git = (0,host/* which */.K7)("git", env);
    if (git === undefined)
        return fallback;
    const log = await (0,system_process/* observe */.l)(git, ["log", "-1", "--format=%ct"], {
        cwd: directory,
        env: (0,environment/* childEnvironment */.Q)(env),
        signal,
    });
    const committed = Number(log.stdout.trim());
    return log.exitCode === 0 && committed > 0 ? committed : fallback;
}
function parseTime(text) {
    const seconds = Number(text);
    if (/^\d+$/.test(text) && seconds < 4_354_819_200)
        return seconds;
    throw new build_failure/* Failure */.HR(`SOURCE_DATE_EPOCH: ${JSON.stringify(text)} is no time in seconds since 1970`, {
        remedy: "Write a number, such as `git log -1 --format=%ct` prints, or leave it out.",
    });
}

// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(24098);
;// CONCATENATED MODULE: ./build/commands/archives.js











async function planArchives(jobs, inputs, directory, context) {
    const wanted = jobs.filter(({ planned }) => planned.settings.archive !== "none");
    if (wanted.length === 0)
        return (_, finished) => Promise.resolve(finished);
    const folder = folderOf(inputs.settings.output);
    const needsVersion = wanted.some(({ planned }) => planned.settings.archiveName.includes("{version}"));
    const naming = {
        folder,
        project: executableName(moduleNameOf(directory, context.env) ?? "project"),
        version: needsVersion ? await describeVersion(directory, context) : "",
    };
    const plans = new Map();
    for (const job of wanted) {
        const { target, settings } = job.planned;
        const extras = await findExtras(settings.archiveFiles, directory);
        const archive = planArchive(target, settings, extras, naming);
        if (archive !== null)
            plans.set(job, archive);
    }
    refuseSharedArchives([...plans].map(([{ planned }, archive]) => ({ target: planned.target, archive })), new Set(jobs.flatMap(({ products }) => products.map(({ path }) => path))), folder);
    const time = await sourceTime(directory, context);
    return async (job, finished) => {
        const archive = plans.get(job);
        if (archive === undefined || finished.report.error !== undefined)
            return finished;
        try {
            return await packOne(job, finished, archive, time, directory, context);
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            context.log.error(`${finished.report.target}: ${(0,build_failure/* describeFailure */.Ic)(failure)}`);
            return { ...finished, report: { ...finished.report, error: (0,build_failure/* describeFailure */.Ic)(failure) } };
        }
    };
}
function folderOf(output) {
    const fixed = output.split("{")[0] ?? "";
    return (0,posix_.normalize)(`./${fixed.slice(0, fixed.lastIndexOf("/") + 1)}`);
}
async function packOne({ planned, products }, finished, plan, time, directory, { env, log }) {
    const { pack } = await __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 60167));
    const started = performance.now();
    const files = products.map(({ name, path }) => ({
        name: `${name}${extensionOf(planned.target)}`,
        file: (0,external_node_path_.resolve)(directory, path),
        executable: true,
    }));
    const { file, size, sha256 } = await pack(plan, files, time, directory);
    const path = (0,publish/* reportedPath */.nD)(file, env);
    log.info(`${path}  ${(0,rows/* formatSize */.Xq)(size)}  sha256 ${sha256}`);
    const { report } = finished;
    return {
        ...finished,
        report: {
            ...report,
            archive: { path, size, sha256 },
            seconds: { ...report.seconds, archive: (performance.now() - started) / 1000 },
        },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/cache/archive.js







const archive_mostBytes = 8 * 2 ** 30;
const mostFiles = 500_000;
const hasZstd = typeof external_node_zlib_.createZstdCompress === "function";
async function pack(folder, paths, file) {
    const { create } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
    const options = { cwd: folder, portable: true, mtime: new Date(0), noDirRecurse: true };
    const content = external_node_stream_.Readable.from(create(options, [...paths].sort()));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const compressor = hasZstd ? external_node_zlib_.createZstdCompress() : external_node_zlib_.createGzip({ level: 1 });
    await (0,external_node_stream_promises_.pipeline)(content, hashing(hash), compressor, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }));
    return { bytes: (0,external_node_fs_.statSync)(file).size, sha256: hash.digest("hex") };
}
function hashing(hash) {
    return new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            hash.update(chunk);
            done(null, chunk);
        },
    });
}
function decompressor(file) {
    const start = Buffer.alloc(4);
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        (0,external_node_fs_.readSync)(descriptor, start, 0, 4, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    if (start.readUInt32LE() === 0xfd2fb528) {
        if (hasZstd)
            return external_node_zlib_.createZstdDecompress();
        throw new build_failure/* Failure */.HR("the entry is compressed with Zstandard, which this node has not", {
            remedy: "Use node 22.15 or newer.",
        });
    }
    return start.readUInt16BE() === 0x1f8b ? external_node_zlib_.createGunzip() : new external_node_stream_.PassThrough();
}
async function archive_unpack(file, folder, isAllowed, signal, accept = () => true) {
    const { Parser } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
    const paths = [];
    const made = new Set();
    let [files, ended, bytes] = [0, 0, 0];
    const take = (entry) => {
        const { path, type, size, mode = 0 } = entry;
        files += 1;
        bytes += size;
        const hostile = path.split("/").some((part) => ["", ".", ".."].includes(part));
        if (type !== "File" || hostile || !isAllowed(path)) {
            throw new build_failure/* Failure */.HR(`it has ${JSON.stringify(path)} (${type}) in it, which no entry has`);
        }
        if (bytes > archive_mostBytes || files > mostFiles) {
            throw new build_failure/* Failure */.HR(`it has more than ${archive_mostBytes} bytes or ${mostFiles} files in it`);
        }
        const chunks = [];
        entry.on("data", (chunk) => {
            chunks.push(chunk);
        });
        entry.on("end", () => {
            ended += 1;
            guarded(() => {
                const content = Buffer.concat(chunks);
                if (!accept(path, content))
                    return;
                const target = (0,external_node_path_.join)(folder, path);
                if (!made.has((0,external_node_path_.dirname)(target)))
                    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                made.add((0,external_node_path_.dirname)(target));
                (0,external_node_fs_.writeFileSync)(target, content, { flag: "wx", mode: (mode & 0o111) === 0 ? 0o644 : 0o755 });
                paths.push(path);
            });
        });
    };
    let fault;
    const guarded = (work) => {
        try {
            work();
        }
        catch (cause) {
            fault ??= cause;
        }
    };
    const parser = new Parser({
        strict: true,
        onReadEntry: (entry) => {
            guarded(() => {
                take(entry);
            });
        },
    });
    parser.on("error", (cause) => {
        fault ??= cause;
    });
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const feed = async (chunks) => {
        for await (const chunk of chunks) {
            hash.update(chunk);
            parser.write(chunk);
            if (fault !== undefined)
                throw fault;
        }
        parser.end();
        if (fault !== undefined)
            throw fault;
        if (ended !== files)
            throw new build_failure/* Failure */.HR("it is cut short");
    };
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decompressor(file), feed, { signal });
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof build_failure/* Failure */.HR)
            throw cause;
        throw new build_failure/* Failure */.HR(`it is no whole archive: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
    return { paths, sha256: hash.digest("hex") };
}

;// CONCATENATED MODULE: ./build/cache/keys.js

const format = "go-cross-matrix-1";
function buildPrefixes(identity) {
    const { slug, host, go, toolchain, cgo, compiler, flags, sums } = identity;
    const target = [
        format,
        "build",
        slug,
        host,
        `go${go}`,
        digest([toolchain ?? ""]),
        `cgo_${cgo}`,
    ].join("-");
    const withCompiler = `${target}-${cgo === "off" ? "none" : digest(compiler)}`;
    const withFlags = `${withCompiler}-${digest(flags)}`;
    return [`${withFlags}-${digest([sums])}-`, `${withFlags}-`, `${withCompiler}-`, `${target}-`];
}
function modulePrefixes(sums) {
    return [`${format}-modules-${digest([sums])}-`, `${format}-modules-`];
}
function folderPrefixes(name, identity) {
    return [`${format}-folder-${name}-${digest([identity])}-`];
}
function keyOf([nearest], sha256, salt = "") {
    return `${nearest}${sha256}${salt === "" ? "" : `-${salt}`}`;
}
function promisedHash(key) {
    return /-([0-9a-f]{64})(?:-[0-9a-f]+)?$/.exec(key)?.[1];
}
function digest(words) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const word of words)
        hash.update(`${word.length} ${word}\n`);
    return hash.digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/cache/entry.js






class Damaged extends build_failure/* Failure */.HR {
    name = "Damaged";
}
async function restoreEntry(store, prefixes, folder, { isAllowed, accept }, { signal }) {
    const found = await store.fetch(prefixes);
    if (found === undefined)
        return null;
    const { key, file } = found;
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        const { paths, sha256 } = await archive_unpack(file, folder, isAllowed, signal, accept);
        if (sha256 !== promisedHash(key)) {
            throw new Damaged(`${key} is not what was saved under that name`);
        }
        return { key, near: key.startsWith(prefixes[0]), bytes: size, paths };
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        signal.throwIfAborted();
        if (cause instanceof Damaged)
            throw cause;
        throw new Damaged(`${key} cannot be unpacked: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
}
async function saveEntry(store, { name, prefixes, folder, list, damaged }, scratch) {
    const file = (0,external_node_path_.join)(scratch, `${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.entry`);
    const salt = () => (0,external_node_crypto_.randomBytes)(4).toString("hex");
    try {
        const paths = JSON.parse((0,external_node_fs_.readFileSync)(list, "utf8"));
        const { bytes, sha256 } = await pack(folder, paths, file);
        let key = keyOf(prefixes, sha256, damaged ? salt() : "");
        let outcome = await store.put(key, file);
        if (outcome === "blocked") {
            key = keyOf(prefixes, sha256, salt());
            outcome = await store.put(key, file);
        }
        if (outcome === "blocked")
            throw new build_failure/* Failure */.HR(`${key} is taken, and cannot be had`);
        return { name, key, bytes, there: outcome === "there" };
    }
    catch (cause) {
        if (cause instanceof build_failure/* Failure */.HR)
            throw cause;
        throw new build_failure/* Failure */.HR(`${name} cannot be packed: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/cache/gocache.js



const action = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) +(\d+) +\d+\n$/;
function isEntry(path) {
    const [, folder, id] = /^([0-9a-f]{2})\/([0-9a-f]{64})-(?:a|d|d\/[\w.+@-]+)$/.exec(path) ?? [];
    return folder !== undefined && id?.startsWith(folder) === true;
}
function isSound(path, content) {
    const id = path.slice(3, 67);
    if (path.endsWith("-a"))
        return action.exec(content.toString("latin1"))?.[1] === id;
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex") === id;
}
const setBackMs = 2 * 3_600_000;
const usedWithinMs = setBackMs / 2;
function setBack(folder, paths, now) {
    const then = (now - setBackMs) / 1000;
    for (const path of paths) {
        (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(folder, path), then, then);
        if (path.includes("-d/"))
            (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(folder, path, ".."), then, then);
    }
}
function findUsed(folder, restored, since) {
    const kept = new Map();
    for (const hex of (0,external_node_fs_.readdirSync)(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, hex)).filter((one) => one.endsWith("-a"))) {
            const path = `${hex}/${name}`;
            const { mtimeMs, size } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path));
            if (mtimeMs < since - usedWithinMs)
                continue;
            const output = outputOf(folder, path);
            if (output === undefined)
                continue;
            kept.set(path, size);
            for (const [file, bytes] of output)
                kept.set(file, bytes);
        }
    }
    let made = 0;
    for (const [path, bytes] of kept)
        if (!restored.has(path))
            made += bytes;
    let all = 0;
    let unused = 0;
    for (const path of restored) {
        const bytes = kept.get(path) ?? (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false })?.size;
        all += bytes ?? 0;
        if (!kept.has(path))
            unused += bytes ?? 0;
    }
    return {
        paths: [...kept.keys()].sort(),
        change: { restored: restored.size === 0 ? null : all, unused, made },
    };
}
function outputOf(folder, path) {
    const [, , id, size] = action.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "latin1")) ?? [];
    if (id === undefined)
        return undefined;
    const output = `${id.slice(0, 2)}/${id}-d`;
    const there = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, output), { throwIfNoEntry: false });
    if (there === undefined)
        return undefined;
    if (!there.isDirectory())
        return there.size === Number(size) ? [[output, there.size]] : undefined;
    const programs = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, output)).map((name) => `${output}/${name}`);
    return programs.every(isEntry)
        ? programs.map((program) => [program, (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, program)).size])
        : undefined;
}

;// CONCATENATED MODULE: ./build/cache/build-cache.js





async function openBuildCache(name, slug, prefixes, store, context) {
    const folder = folderFor(slug, context);
    const isNew = !(0,external_node_fs_.existsSync)(folder);
    const opened = { folder, prefixes, since: Date.now() };
    if (store === null || !isNew) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return { ...opened, restored: null, damaged: false };
    }
    try {
        const rules = { isAllowed: isEntry, accept: isSound };
        const restored = await restoreEntry(store, prefixes, folder, rules, context);
        if (restored !== null)
            setBack(folder, restored.paths, opened.since);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return { ...opened, restored, damaged: false };
    }
    catch (failure) {
        if (context.signal.aborted)
            throw failure;
        context.log.notice(`${name} was not restored: ${(0,build_failure/* messageOf */.bD)(failure)}`);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return { ...opened, restored: null, damaged: failure instanceof Damaged };
    }
}
function folderFor(slug, { temp, hasPost, cleanups }) {
    if (hasPost)
        return (0,external_node_path_.join)(temp, "go-cross-matrix", "gocache", slug);
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const parent = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, "go-cross-matrix-gocache-"));
    cleanups.push(() => (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true }));
    return (0,external_node_path_.join)(parent, slug);
}
function usedOf({ folder, restored, since }) {
    return findUsed(folder, new Set(restored?.paths ?? []), since);
}

;// CONCATENATED MODULE: ./build/cache/decision.js
function permissions(env, withToken) {
    const released = env["GITHUB_EVENT_NAME"] === "release" || env["GITHUB_REF_TYPE"] === "tag";
    if (released) {
        const why = "this run is for a tag or a release, which is compiled from its sources alone";
        return { readBuilds: false, write: false, why, notable: false };
    }
    const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
    const denied = mode === "read" || mode === "none";
    if (withToken && (denied || isReadOnly(env["ACTIONS_RUNTIME_TOKEN"] ?? ""))) {
        const why = "the token of this run may not write to the cache (a pull request from a fork?)";
        return { readBuilds: true, write: false, why, notable: true };
    }
    return { readBuilds: true, write: true, why: "", notable: false };
}
const mayWrite = 2;
function isReadOnly(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = JSON.parse(String(claims.ac));
        return scopes.length > 0 && scopes.every(({ Permission = 0 }) => (Permission & mayWrite) === 0);
    }
    catch {
        return false;
    }
}
function isWorthSaving({ restored, unused, made }) {
    if (made === 0 && restored === null)
        return false;
    if (restored === null)
        return true;
    const kept = restored - unused + made;
    return made * 10 >= kept || unused * 2 > restored;
}

;// CONCATENATED MODULE: ./build/cache/identity.js

const ofCompilers = /^(?:CC|CXX|AR|CGO_\w+|PKG_CONFIG\w*)$/;
const ofFlags = /^(?:GOFLAGS|GOEXPERIMENT|GODEBUG|GOFIPS140)$/;
function identityOf({ target, settings }, shared) {
    const { go, sums, sysrootLock, host, env } = shared;
    const variables = Object.entries({ ...env, ...settings.env });
    const chosenBy = (names) => variables
        .filter(([name]) => names.test(name))
        .map(([name, value]) => `${name}=${value ?? ""}`)
        .sort();
    const { cc, libc, glibc, sysroot, sysrootPackages, sysrootSuite, sysrootMirror } = settings;
    return {
        slug: (0,targets_target/* slugOf */.tF)(target),
        host: `${host.os}-${host.arch}`,
        go: go.version,
        toolchain: go.sha,
        cgo: settings.cgo,
        compiler: [
            [cc, libc, settings.static, glibc, host.distribution, host.codename].join(" "),
            [sysroot, sysrootSuite, sysrootMirror, ...sysrootPackages].join(" "),
            sysrootLock,
            ...chosenBy(ofCompilers),
        ],
        flags: [
            String(settings.trimpath),
            settings.tags.join(","),
            ...settings.flags,
            ...chosenBy(ofFlags),
        ],
        sums,
    };
}

;// CONCATENATED MODULE: ./build/cache/modules.js






function downloadFolder(env) {
    const [first] = (env["GOPATH"] ?? "").split(":");
    const gopath = first === undefined || first === "" ? (0,external_node_path_.join)(env["HOME"] ?? "", "go") : first;
    return (0,external_node_path_.join)(env["GOMODCACHE"] || (0,external_node_path_.join)(gopath, "pkg", "mod"), "cache", "download");
}
function readSums(file) {
    const folder = (0,external_node_path_.dirname)(file);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "vendor", "modules.txt")))
        return "";
    if (!file.endsWith(".work"))
        return modules_readIfThere((0,external_node_path_.join)(folder, "go.sum"));
    const uses = modules_readIfThere(file).matchAll(/^\s*(?:use\s+)?"?(\.{1,2}(?:\/[^"\s]*)?)"?\s*$/gm);
    const sums = [...uses].map(([, use = ""]) => modules_readIfThere((0,external_node_path_.join)(folder, use, "go.sum")));
    return [modules_readIfThere(file.replace(/\.work$/, ".work.sum")), ...sums].join("");
}
function modules_readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}
function parseSums(text) {
    const known = new Map();
    for (const line of text.split("\n")) {
        const [, path, version, mod, hash] = /^([^\s]+) ([^\s/]+)(\/go\.mod)? (h1:[A-Za-z0-9+/]{43}=)$/.exec(line.trim()) ?? [];
        if (path === undefined || version === undefined || hash === undefined)
            continue;
        if (path.split("/").some((part) => ["", ".", ".."].includes(part)))
            continue;
        const base = `${escaped(path)}/@v/${escaped(version)}`;
        const module = `${path}@${version}`;
        const kind = mod === undefined ? "zip" : "mod";
        known.set(`${base}.${kind}`, { module, kind, hash });
    }
    return known;
}
function escaped(text) {
    return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function downloadsIn(folder, known) {
    const there = new Map();
    for (const path of known.keys()) {
        const size = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false })?.size;
        if (size !== undefined)
            there.set(path, size);
    }
    return there;
}
async function verifyDownloads(folder, known, signal) {
    const [good, bad] = [[], new Set()];
    for (const file of (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile())
            continue;
        const place = (0,external_node_path_.join)(file.parentPath, file.name);
        const path = (0,external_node_path_.relative)(folder, place).replaceAll(external_node_path_.sep, "/");
        const one = known.get(path);
        if (one !== undefined && (await isAsKnown((0,external_node_fs_.readFileSync)(place), one, signal))) {
            good.push(path);
            continue;
        }
        (0,external_node_fs_.rmSync)(place);
        if (one !== undefined)
            bad.add(one.module);
    }
    return { good, bad: [...bad] };
}
async function isAsKnown(content, { module, kind, hash }, signal) {
    if (kind === "mod") {
        const own = (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
        return (0,tree_hash/* hash1 */.C_)(new Map([["go.mod", own]])) === hash;
    }
    try {
        return (await (0,unpack.hashModule)(content, `${module}/`, signal)) === hash;
    }
    catch (failure) {
        signal.throwIfAborted();
        if (failure instanceof build_failure/* Failure */.HR)
            return false;
        throw failure;
    }
}
function placeDownloads(from, paths, folder, known) {
    for (const path of paths) {
        const target = (0,external_node_path_.join)(folder, path);
        if ((0,external_node_fs_.existsSync)(target))
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(from, path), target);
        const { kind, hash } = known.get(path) ?? {};
        if (kind === "zip")
            (0,external_node_fs_.writeFileSync)(`${target}hash`, hash ?? "");
    }
}

;// CONCATENATED MODULE: ./build/cache/module-cache.js






const moduleDownloads = "module downloads";
async function openModuleCache(sums, store, context) {
    const known = parseSums(sums);
    const folder = downloadFolder(context.env);
    const zips = new Map([...known].filter(([, { kind }]) => kind === "zip"));
    if (zips.size === 0 || downloadsIn(folder, zips).size > 0)
        return null;
    const prefixes = modulePrefixes(sums);
    const opened = { folder, prefixes, known };
    let scratch;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(folder), { recursive: true });
        scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), "go-cross-matrix-"));
        const staging = (0,external_node_path_.join)(scratch, "download");
        const rules = { isAllowed: (path) => isDownload(path) };
        const restored = await restoreEntry(store, prefixes, staging, rules, context);
        if (restored === null)
            return { ...opened, restored, damaged: false };
        const { good, bad } = await verifyDownloads(staging, known, context.signal);
        placeDownloads(staging, good, folder, known);
        if (bad.length > 0) {
            context.log.notice(`${moduleDownloads}: what was restored of ${bad.join(", ")} is not what go.sum says; downloaded anew`);
        }
        return { ...opened, restored: { ...restored, paths: good }, damaged: bad.length > 0 };
    }
    catch (failure) {
        if (context.signal.aborted)
            throw failure;
        context.log.notice(`${moduleDownloads} were not restored: ${(0,build_failure/* messageOf */.bD)(failure)}`);
        return { ...opened, restored: null, damaged: failure instanceof Damaged };
    }
    finally {
        if (scratch !== undefined)
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
function isDownload(path) {
    return /^(?:[\w.~!-]+\/)+@v\/[\w.~!+-]+\.(?:zip|mod)$/.test(path);
}
function downloadsOf({ folder, known, restored }) {
    const there = downloadsIn(folder, known);
    const before = new Set(restored?.paths ?? []);
    const sizes = [...there].filter(([path]) => !before.has(path));
    const made = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    const all = [...there.values()].reduce((sum, bytes) => sum + bytes, 0);
    return {
        paths: [...there.keys()],
        change: { restored: restored === null ? null : all - made, unused: 0, made },
    };
}

;// CONCATENATED MODULE: ./build/cache/directory.js





const oldestMs = 14 * 24 * 3_600_000;
const directory_mostBytes = 10 * 2 ** 30;
const abandonedMs = 24 * 3_600_000;
const suffix = ".tar";
function directoryStore(folder) {
    return {
        name: folder,
        fetch: async (prefixes) => {
            const entries = listEntries(folder);
            for (const prefix of prefixes) {
                const found = entries.find(({ key }) => key.startsWith(prefix));
                if (found === undefined)
                    continue;
                const now = new Date();
                try {
                    (0,external_node_fs_.utimesSync)(found.file, now, now);
                }
                catch {
                }
                return found;
            }
            return undefined;
        },
        put: async (key, file) => {
            const target = (0,external_node_path_.join)(folder, key + suffix);
            const partial = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.partial`);
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                const there = (0,external_node_fs_.existsSync)(target);
                try {
                    (0,external_node_fs_.copyFileSync)(file, partial);
                    (0,external_node_fs_.renameSync)(partial, target);
                }
                finally {
                    (0,external_node_fs_.rmSync)(partial, { force: true });
                }
                prune(folder, key, Date.now());
                return there ? "there" : "saved";
            }
            catch (cause) {
                const { code } = cause;
                throw new build_failure/* Failure */.HR(`cache-dir: ${folder} cannot be written (${code})`, {
                    remedy: "Let this user write there, or free some space.",
                    cause,
                });
            }
        },
    };
}
function listEntries(folder) {
    const entries = [];
    for (const name of (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []) {
        if (!name.endsWith(suffix))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        const status = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (status === undefined)
            continue;
        const key = name.slice(0, -suffix.length);
        entries.push({ key, file, bytes: status.size, usedMs: status.mtimeMs });
    }
    return entries.sort((a, b) => b.usedMs - a.usedMs);
}
function prune(folder, saved, now) {
    const hash = promisedHash(saved) ?? "";
    const prefix = saved.slice(0, saved.lastIndexOf(hash));
    let bytes = 0;
    for (const { key, file, bytes: size, usedMs } of listEntries(folder)) {
        const replaced = key !== saved && key.startsWith(prefix);
        if (!replaced && key !== saved && now - usedMs > oldestMs) {
            (0,external_node_fs_.rmSync)(file, { force: true });
            continue;
        }
        if (replaced || (key !== saved && bytes + size > directory_mostBytes))
            (0,external_node_fs_.rmSync)(file, { force: true });
        else
            bytes += size;
    }
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.endsWith(".partial"))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        const status = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (status !== undefined && now - status.mtimeMs > abandonedMs)
            (0,external_node_fs_.rmSync)(file, { force: true });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/cache/service.js





const service_patienceMs = 10_000;
const slowest = 1 << 20;
function cacheService(context) {
    const { env, host, log } = context;
    if (env["GITHUB_ACTIONS"] !== "true" || host.os === "windows" || !isThere(env))
        return undefined;
    let silent;
    const ask = async (asked, folder, bytes) => {
        if (silent !== undefined)
            throw new build_failure/* Failure */.HR(silent);
        try {
            return await transfer(asked, folder, bytes, context);
        }
        catch (failure) {
            if (failure instanceof TooSlow)
                silent = failure.message;
            throw failure;
        }
    };
    return {
        name: "the cache service",
        fetch: async (prefixes) => {
            const folder = transferFolder(context);
            const { key } = await ask({ do: "restore", keys: prefixes }, folder, 0);
            const file = (0,external_node_path_.join)(folder, "entry");
            if (key === null)
                return undefined;
            if ((0,external_node_fs_.existsSync)(file))
                return { key, file };
            throw new build_failure/* Failure */.HR(`the cache service gave no bytes for ${key}`);
        },
        put: async (key, file) => {
            const folder = transferFolder(context);
            copyOrLink(file, (0,external_node_path_.join)(folder, "entry"));
            const { key: there, saved } = await ask({ do: "save", key }, folder, (0,external_node_fs_.statSync)(file).size);
            log.debug(`${key}: ${saved ? "saved" : there === null ? "blocked" : "there"}`);
            return saved ? "saved" : there === null ? "blocked" : "there";
        },
    };
}
function isThere(env) {
    const { hostname } = new URL(env["GITHUB_SERVER_URL"] || "https://github.com");
    const enterprise = !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname);
    const second = !enterprise && (env["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "";
    return (env[second ? "ACTIONS_RESULTS_URL" : "ACTIONS_CACHE_URL"] ?? "") !== "";
}
class TooSlow extends build_failure/* Failure */.HR {
    name = "TooSlow";
}
function copyOrLink(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
        (0,external_node_fs_.copyFileSync)(from, to);
    }
}
function transferFolder({ temp, cleanups }) {
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, "go-cross-matrix-transfer-"));
    cleanups.push(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "bin"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "temp"));
    const program = (0,external_node_path_.join)(folder, "bin", "tar");
    (0,external_node_fs_.writeFileSync)(program, tar);
    (0,external_node_fs_.chmodSync)(program, 0o755);
    return folder;
}
const tar = `#!/bin/sh
# Puts one file in the place of an archive, or takes it from there. Packs and unpacks nothing.
PATH=/usr/bin:/bin
while [ $# -gt 0 ]; do
  case "$1" in
    -cf) exec cp -- "$GO_CROSS_MATRIX_ENTRY" "$2" ;;
    -xf) exec mv -- "$2" "$GO_CROSS_MATRIX_ENTRY" ;;
  esac
  shift
done
exit 2
`;
async function transfer(asked, folder, bytes, context) {
    const stop = new AbortController();
    const started = Date.now();
    const watch = setInterval(() => {
        const moved = asked.do === "save" ? bytes : bytesIn((0,external_node_path_.join)(folder, "temp"));
        const allowed = service_patienceMs + (1000 * moved) / slowest;
        if (Date.now() - started < allowed)
            return;
        stop.abort(new TooSlow(`the cache service did not answer in ${Math.round(allowed / 1000)} s`));
    }, 250);
    try {
        const result = await (0,system_process/* observe */.l)(process.execPath, [transferProgram()], {
            cwd: folder,
            env: {
                ...context.env,
                GITHUB_WORKSPACE: ".",
                RUNNER_TEMP: "temp",
                PATH: (0,external_node_path_.join)(folder, "bin"),
                GO_CROSS_MATRIX_ENTRY: (0,external_node_path_.join)(folder, "entry"),
            },
            stdin: JSON.stringify(asked),
            signal: AbortSignal.any([context.signal, stop.signal]),
        });
        const printed = `${result.stdout}\n${result.stderr}`;
        const complaint = /Failed to (?:restore|save): ([^\r\n]*)/.exec(printed)?.[1];
        const answer = parseAnswer(result.stdout);
        const taken = /Unable to reserve cache/.test(complaint ?? "");
        if (answer !== undefined && (complaint === undefined || taken))
            return answer;
        const fault = complaint ?? printed.trim().split("\n").at(-1) ?? "";
        throw new build_failure/* Failure */.HR(`the cache service cannot be used: ${fault}`, { detail: result.stderr });
    }
    finally {
        clearInterval(watch);
    }
}
function parseAnswer(printed) {
    try {
        return JSON.parse(printed.trimEnd().split("\n").at(-1) ?? "");
    }
    catch {
        return undefined;
    }
}
function bytesIn(folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true });
        return files
            .filter((file) => file.isFile())
            .reduce((sum, { parentPath, name }) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(parentPath, name)).size, 0);
    }
    catch {
        return 0;
    }
}
function transferProgram() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(here), "..", here.endsWith(".ts") ? "transfer.ts" : "transfer/index.js");
}

;// CONCATENATED MODULE: ./build/cache/saving.js





function storeOf(directory, context) {
    return directory === null ? cacheService(context) : directoryStore(directory);
}
async function saveAll({ directory, entries }, context) {
    const store = storeOf(directory, context);
    if (store === undefined)
        return [];
    const outcomes = await (0,parallel/* inParallel */.H)(entries, context.host.cpus + 1, async (pending) => {
        try {
            const saved = await saveEntry(store, pending, context.temp);
            const { name, key, bytes, there } = saved;
            const size = `${(bytes / 1e6).toFixed(1)} MB`;
            context.log.info(`${name}: ${size} ${there ? "are there already" : "saved"} as ${key}`);
            return [saved];
        }
        catch (failure) {
            if (context.signal.aborted)
                throw failure;
            context.log.notice(`${pending.name} was not saved: ${(0,build_failure/* messageOf */.bD)(failure)}`);
            return [];
        }
    });
    return outcomes.flat();
}

;// CONCATENATED MODULE: ./build/commands/caches.js














const none = { restore: async (plan) => plan, save: async () => undefined };
function openCaches(inputs, directory, context) {
    const { env, log } = context;
    const folder = inputs.cacheDir === "" ? null : caches_folderOf(inputs.cacheDir, env);
    const store = inputs.cache ? storeOf(folder, context) : undefined;
    if (store === undefined)
        return none;
    const allowed = permissions(env, folder === null);
    if (allowed.notable)
        log.notice(`nothing is saved in ${store.name}: ${allowed.why}`);
    const sums = readSums((0,requirement/* findModuleFile */.y0)(directory, env) ?? (0,external_node_path_.join)(directory, "go.mod"));
    const modules = openModuleCache(sums, store, context);
    modules.catch(() => { });
    const builds = new Map();
    const restore = async (plan, go) => {
        const sysrootLock = inputs.sysrootLock === "" ? "" : caches_readIfThere(inputs.sysrootLock, directory);
        const shared = { go, sums, sysrootLock, host: context.host, env };
        const readable = allowed.readBuilds ? store : null;
        const targets = await (0,parallel/* inParallel */.H)(plan.targets, context.host.cpus + 1, async (planned) => {
            if (ownCache({ ...env, ...planned.settings.env }))
                return planned;
            const { target } = planned;
            const prefixes = buildPrefixes(identityOf(planned, shared));
            const name = buildCacheOf(target.platform);
            const cache = await openBuildCache(name, (0,targets_target/* slugOf */.tF)(target), prefixes, readable, context);
            builds.set(target.platform, cache);
            return withVariables(planned, { GOCACHE: cache.folder });
        });
        await modules;
        return { ...plan, targets };
    };
    const save = async (targets) => {
        const built = new Set(targets.filter(({ error }) => error === undefined).map(targetOf));
        const found = [
            ...(await foundModules()),
            ...[...builds].map(([target, cache]) => foundBuild(target, cache, built.has(target))),
        ];
        const changed = found.filter(({ change }) => change !== null && isWorthSaving(change) && allowed.write);
        const pending = changed.map((one) => pendingOf(one, context));
        const inPost = inputs.cacheSave === "post" && context.hasPost;
        const saved = await saveOrLeave({ directory: folder, entries: pending }, inPost, context);
        return {
            store: store.name,
            entries: found.map((one) => reportOf(one, pending, inPost, saved)),
            unsaved: allowed.write ? null : allowed.why,
        };
    };
    const foundModules = async () => {
        const cache = await modules;
        if (cache === null)
            return [];
        return [{ ...cache, ...downloadsOf(cache), name: moduleDownloads, target: null }];
    };
    return { restore, save };
}
function caches_folderOf(given, env) {
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(given), repository === "" ? "local" : repository.replaceAll(/\W+/g, "-"));
}
const buildCacheOf = (platform) => `build cache of ${platform}`;
const targetOf = ({ target }) => target;
function ownCache(env) {
    return (env["GOCACHE"] ?? "") !== "" || (env["GOCACHEPROG"] ?? "") !== "";
}
function withVariables(planned, variables) {
    const { settings } = planned;
    return { ...planned, settings: { ...settings, env: { ...settings.env, ...variables } } };
}
function foundBuild(target, cache, finished) {
    const used = finished ? usedOf(cache) : { paths: [], change: null };
    return { ...cache, ...used, name: buildCacheOf(target), target };
}
function pendingOf({ name, prefixes, folder, paths, damaged }, { temp }) {
    const lists = (0,external_node_path_.join)(temp, "go-cross-matrix", "saving");
    (0,external_node_fs_.mkdirSync)(lists, { recursive: true });
    const list = (0,external_node_path_.join)(lists, `${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.json`);
    (0,external_node_fs_.writeFileSync)(list, JSON.stringify(paths));
    return { name, prefixes, folder, list, damaged };
}
async function saveOrLeave(state, inPost, context) {
    if (state.entries.length === 0)
        return [];
    if (!inPost)
        return saveAll(state, context);
    (0,workflow/* tellRunner */.sd)(context.env, "GITHUB_STATE", "cache", JSON.stringify(state));
    return [];
}
function reportOf({ name, target, restored, change }, pending, inPost, saved) {
    const own = saved.find((one) => one.name === name);
    const waits = inPost && pending.some((one) => one.name === name);
    return {
        name,
        target,
        hit: restored === null ? "none" : restored.near ? "near" : "far",
        key: restored?.key ?? null,
        restored: restored?.bytes ?? 0,
        used: change === null ? null : (change.restored ?? 0) - change.unused + change.made,
        save: own !== undefined ? "saved" : waits ? "post" : "no",
        saved: own?.bytes ?? null,
    };
}
function caches_readIfThere(file, directory) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(directory, file), "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/system/apt/closure.js
var closure = __webpack_require__(52913);
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

;// CONCATENATED MODULE: ./build/system/apt/tree.js










const freshMs = 24 * 3_600_000;
async function provideTree(request, context) {
    const started = performance.now();
    const cache = toolFolder(context, "trees");
    const resolutionFile = (0,external_node_path_.join)(cache, `request-${tree_keyOf(request, context)}.json`);
    const given = (packages, hit) => {
        const identity = tree_identityOf(packages);
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
        const apt = await (0,root/* openAptRoot */.C)(request, context);
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
function tree_keyOf(request, { host }) {
    const { architecture, suite, mirror, packages, dependencies = true } = request;
    const decisive = [host.distribution, host.codename, architecture, suite, mirror, dependencies];
    return sha256(JSON.stringify([...decisive, [...packages].sort()])).slice(0, 16);
}
function tree_identityOf(packages) {
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
            await unpack_unpack(deb, architecture, unpacked, context);
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

;// CONCATENATED MODULE: ./build/compiler/private-root.js








async function privateRoot(packages, context) {
    const { host, env } = context;
    const abi = architectures/* architectures */.f.get(host.arch)?.linux;
    if (!(0,root/* hasApt */.a)(env) || abi === undefined || abi.debian === null) {
        throw new build_failure/* Failure */.HR(`there is no apt on this host to fetch ${packages.join(", ")} with`);
    }
    const tree = await provideTree({ architecture: abi.debian, packages }, context);
    const libraries = linkLibraries(tree, abi.triple, context);
    return {
        ...tree,
        program: (name) => (0,external_node_path_.join)(tree.folder, "usr/bin", name),
        prepare: `export LD_LIBRARY_PATH='${libraries.replaceAll("'", `'\\''`)}'`,
    };
}
function linkLibraries({ folder, identity }, triple, context) {
    const links = toolFolder(context, "compiler-libraries", identity);
    const from = (0,external_node_path_.join)(folder, "usr/lib", triple);
    const ofC = new Set((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, fileLists, "libc6.list"), "utf8")
        .split("\n")
        .map((path) => (0,external_node_path_.basename)(path)));
    (0,external_node_fs_.mkdirSync)(links, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(from)) {
        if (!/\.so(?:\.|$)/.test(name) || ofC.has(name))
            continue;
        linkTo((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(links, name));
    }
    return links;
}
function linkTo(file, link) {
    try {
        (0,external_node_fs_.symlinkSync)(file, link);
    }
    catch (fault) {
        if (fault.code === "EEXIST" && (0,external_node_fs_.readlinkSync)(link) === file)
            return;
        throw fault;
    }
}
function sourceOf({ packages }, pattern) {
    const one = packages.find(({ name }) => pattern.test(name));
    return one === undefined ? "packages" : `${one.name} ${one.version}`;
}

;// CONCATENATED MODULE: ./build/compiler/clang.js










async function findClang(request, only, context) {
    const { target, libc, sysroot } = request;
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    if (abi === undefined || abi.debian === null) {
        throw new build_failure/* Failure */.HR(`there are no packages of a system for ${target.platform} to link with`);
    }
    if (libc === "musl")
        throw new build_failure/* Failure */.HR("clang is not set up for musl here: zig and gcc are");
    const clang = installed(context) ?? (await fetched(only, context));
    const native = target.goarch === context.host.arch;
    const system = sysroot ?? (native ? null : await targetFiles(abi, context));
    const files = system === null ? null : await gccFiles(system, abi, context);
    const { stdout } = await (0,system_process/* exec */.m)(clang.cc, ["--version"], {
        env: { ...(0,environment/* childEnvironment */.Q)(context.env), ...librariesOf(clang) },
        signal: context.signal,
    });
    const resources = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(clang.cc)), "lib");
    return {
        kind: "clang",
        version: /version (\d[\w.]*)/.exec(stdout)?.[1] ?? "unknown",
        source: clang.source,
        verification: clang.verification,
        hash: clang.hash,
        cc: [clang.cc],
        cxx: [clang.cxx],
        ar: [clang.ar],
        first: [
            `--target=${abi.triple}`,
            ...(system === null ? [] : [`--sysroot=${system}`]),
            ...(files === null || files === system ? [] : [`--gcc-toolchain=${files}/usr`]),
        ],
        last: [],
        lastCxx: [],
        linkFirst: [`--ld-path=${clang.ld}`],
        linkLast: [],
        prepare: clang.prepare,
        lists: ["clang"],
        ownFolders: [
            resources,
            ...(system === null ? ["/usr/include", "/usr/lib"] : []),
            ...(files === null ? [] : [files]),
            ...(sysroot === null && system !== null ? [system] : []),
        ],
    };
}
const librariesOf = ({ prepare }) => {
    const libraries = /LD_LIBRARY_PATH='(.*)'/.exec(prepare[0] ?? "")?.[1];
    return libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
};
function installed({ env }) {
    const [cc, ld] = [(0,host/* which */.K7)("clang", env), (0,host/* which */.K7)("ld.lld", env)];
    if (cc === undefined || ld === undefined)
        return undefined;
    return {
        cc,
        cxx: (0,host/* which */.K7)("clang++", env) ?? `${cc}++`,
        ar: (0,host/* which */.K7)("llvm-ar", env) ?? "ar",
        ld,
        source: "installed",
        verification: "not verified: it was on the PATH",
        hash: null,
        prepare: [],
    };
}
async function fetched(only, context) {
    if (only === "installed")
        throw new build_failure/* Failure */.HR("there is no clang with ld.lld on the PATH");
    const root = await privateRoot(["clang", "lld", "llvm"], context);
    return {
        cc: root.program("clang"),
        cxx: root.program("clang++"),
        ar: root.program("llvm-ar"),
        ld: root.program("ld.lld"),
        source: sourceOf(root, /^clang-[0-9]+$/),
        verification: "its packages are those of the archive's signed index",
        hash: `sha256:${root.identity}`,
        prepare: [root.prepare],
    };
}
async function targetFiles(abi, context) {
    const architecture = abi.debian ?? "";
    return (await provideTree({ architecture, packages: [closure/* standardCxx */.Zm] }, context)).folder;
}
async function gccFiles(system, abi, context) {
    const has = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(system, "usr/lib/gcc", abi.compiler ?? abi.triple));
    return has ? system : targetFiles(abi, context);
}

// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(88579);
;// CONCATENATED MODULE: ./build/compiler/command.js






const pairs = [
    [/gcc(?=-[0-9.]+$|$)/, "g++"],
    [/clang(?=-[0-9.]+$|$)/, "clang++"],
    [/^cc$|(?<=\W)cc$/, "c++"],
];
async function findCommand(request, context) {
    const { cc, target, sysroot } = request;
    const { env, signal } = context;
    if (cc.includes("{sysroot}") && sysroot === null) {
        throw new build_failure/* Failure */.HR(`cc: ${cc} asks for {sysroot}, and there is none`, {
            remedy: "Set sysroot-packages or sysroot, or leave {sysroot} out.",
        });
    }
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    const prefix = abi?.compiler ?? abi?.triple ?? target.goarch;
    const put = (word) => word.replaceAll("{triple}", prefix).replaceAll("{sysroot}", sysroot ?? "");
    const [name = "", ...args] = (0,string_argv/* parseArgsStringToArgv */.R)(cc).map(put);
    const find = (program) => program.includes("/") ? ((0,host/* isExecutable */.TV)(program) ? program : undefined) : (0,host/* which */.K7)(program, env);
    const program = find(name);
    if (program === undefined) {
        throw new build_failure/* Failure */.HR(`cc: there is no program ${JSON.stringify(name)}`, {
            remedy: "Install it, write its whole path, or set cc: auto.",
        });
    }
    const cxx = pairs
        .filter(([pattern]) => pattern.test(name))
        .map(([pattern, other]) => find(name.replace(pattern, other)))
        .find((path) => path !== undefined);
    const words = cxx === undefined && args[0] === "cc" ? ["c++", ...args.slice(1)] : args;
    const { stdout } = await (0,system_process/* exec */.m)(program, [...args, "--version"], {
        env: (0,environment/* childEnvironment */.Q)(env),
        signal,
    });
    return {
        kind: "command",
        version: stdout.split("\n")[0]?.trim() ?? "unknown",
        source: cc,
        verification: "not verified: it is the user's own",
        hash: null,
        cc: [program, ...args],
        cxx: [cxx ?? program, ...words],
        ar: [(0,host/* which */.K7)(`${prefix}-ar`, env) ?? (0,host/* which */.K7)("ar", env) ?? "ar"],
        first: [],
        last: [],
        lastCxx: [],
        linkFirst: [],
        linkLast: [],
        prepare: [],
        lists: ["gcc", "clang"],
        ownFolders: [],
    };
}

;// CONCATENATED MODULE: ./build/compiler/musl.js




async function muslSystem(abi, context) {
    if (abi.debian === null || !(0,root/* hasApt */.a)(context.env)) {
        throw new build_failure/* Failure */.HR("there is no apt on this host to fetch musl with", {
            remedy: "Set cc: zig, which brings musl.",
        });
    }
    const { folder } = await provideTree({ architecture: abi.debian, packages: ["musl", "musl-dev"], dependencies: false }, context);
    return {
        folder,
        headers: (0,external_node_path_.join)(folder, "usr/include", abi.muslTriple),
        libraries: (0,external_node_path_.join)(folder, "usr/lib", abi.muslTriple),
    };
}

;// CONCATENATED MODULE: ./build/compiler/gcc.js









const prefixOf = ({ compiler, triple }) => compiler ?? triple;
async function findGcc(request, only, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(request.target);
    if (abi === undefined || abi.debian === null) {
        throw new build_failure/* Failure */.HR(`there is no package of a gcc for ${request.target.platform}`);
    }
    const native = request.target.goarch === context.host.arch;
    const gcc = gcc_installed(abi, native, context) ?? (await gcc_fetched(abi, native, only, context));
    const musl = request.libc === "musl" ? await muslSystem(abi, context) : null;
    const flags = await flagsOf(gcc, abi, request, musl, context);
    return {
        kind: "gcc",
        version: await ask(gcc, "-dumpfullversion", context),
        source: gcc.source,
        verification: gcc.verification,
        hash: gcc.hash,
        cc: [gcc.cc],
        cxx: [gcc.cxx],
        ar: [gcc.ar],
        prepare: gcc.prepare,
        lists: ["gcc"],
        ...flags,
    };
}
function gcc_installed(abi, native, { env }) {
    const named = (program) => (0,host/* which */.K7)(`${prefixOf(abi)}-${program}`, env) ?? (native ? (0,host/* which */.K7)(program, env) : undefined);
    const cc = named("gcc");
    if (cc === undefined)
        return undefined;
    return {
        cc,
        cxx: named("g++") ?? cc.replace(/gcc$/, "g++"),
        ar: named("ar") ?? "ar",
        source: "installed",
        verification: "not verified: it was on the PATH",
        hash: null,
        prepare: [],
        root: null,
    };
}
async function gcc_fetched(abi, native, only, context) {
    if (only === "installed")
        throw new build_failure/* Failure */.HR(`there is no ${prefixOf(abi)}-gcc on the PATH`);
    const suffix = native ? "" : `-${prefixOf(abi).replaceAll("_", "-")}`;
    const root = await privateRoot([`gcc${suffix}`, `g++${suffix}`], context);
    const prefix = native ? "" : `${prefixOf(abi)}-`;
    return {
        cc: root.program(`${prefix}gcc`),
        cxx: root.program(`${prefix}g++`),
        ar: root.program(`${prefix}ar`),
        source: sourceOf(root, new RegExp(`^gcc-[0-9]+${suffix}$`)),
        verification: "its packages are those of the archive's signed index",
        hash: `sha256:${root.identity}`,
        prepare: [root.prepare],
        root: root.folder,
    };
}
async function ask(gcc, question, { env, signal }) {
    const libraries = /LD_LIBRARY_PATH='(.*)'/.exec(gcc.prepare[0] ?? "")?.[1];
    const { stdout } = await (0,system_process/* exec */.m)(gcc.cc, [question], {
        env: {
            ...(0,environment/* childEnvironment */.Q)(env),
            LC_ALL: "C",
            ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
        },
        signal,
    });
    return stdout.trim();
}
async function flagsOf(gcc, abi, { sysroot }, musl, context) {
    const headers = [
        await ask(gcc, "-print-file-name=include", context),
        await ask(gcc, "-print-file-name=include-fixed", context),
    ].filter((folder) => (0,external_node_fs_.existsSync)(folder));
    const own = (0,external_node_path_.dirname)(await ask(gcc, "-print-libgcc-file-name", context));
    const none = { first: [], last: [], lastCxx: [], linkFirst: [], linkLast: [] };
    if (musl !== null) {
        return {
            ...none,
            last: ["-nostdinc", ...isystem([musl.headers, ...headers])],
            linkFirst: ["-static-libgcc", `-Wl,-dynamic-linker,${abi.interpreter.musl}`],
            linkLast: [`-B${musl.libraries}`, `-L${musl.libraries}`],
            ownFolders: [own, musl.folder],
        };
    }
    if (sysroot === null) {
        const root = gcc.root === null ? [] : [`--sysroot=${gcc.root}`];
        const folders = gcc.root === null ? [own, "/usr/include", "/usr/lib", `/usr/${prefixOf(abi)}`] : [gcc.root];
        return { ...none, first: root, ownFolders: folders };
    }
    const at = (...parts) => (0,external_node_path_.join)(sysroot, ...parts);
    const system = [at("usr/local/include"), at("usr/include", abi.triple), at("usr/include")];
    const standard = standardCxx(sysroot, abi, gcc, own);
    const libraries = ["usr/lib", "lib"]
        .flatMap((folder) => [at(folder, abi.triple), at(`${folder}64`), at(folder)])
        .filter((folder) => (0,external_node_fs_.existsSync)(folder));
    return {
        first: [`--sysroot=${sysroot}`],
        last: ["-nostdinc", ...isystem([...headers, ...system])],
        lastCxx: ["-nostdinc++", ...isystem(standard.headers)],
        linkFirst: [],
        linkLast: [
            ...standard.libraries.map((folder) => `-L${folder}`),
            ...libraries.flatMap((folder) => [`-B${folder}`, `-L${folder}`]),
        ],
        ownFolders: [own, ...standard.headers, (0,external_node_path_.join)(gcc.root ?? "/", "usr", prefixOf(abi), "lib")],
    };
}
const isystem = (folders) => folders.flatMap((folder) => ["-isystem", folder]);
function standardCxx(sysroot, abi, gcc, own) {
    const releases = (0,external_node_path_.join)(sysroot, "usr/lib/gcc", prefixOf(abi));
    const version = (0,external_node_fs_.existsSync)(releases)
        ? (0,external_node_fs_.readdirSync)(releases)
            .filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(releases, name, "libstdc++.so")))
            .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0]
        : undefined;
    if (version !== undefined) {
        const include = (0,external_node_path_.join)(sysroot, "usr/include");
        return {
            headers: [
                (0,external_node_path_.join)(include, "c++", version),
                (0,external_node_path_.join)(include, abi.triple, "c++", version),
                (0,external_node_path_.join)(include, "c++", version, "backward"),
            ],
            libraries: [(0,external_node_path_.join)(releases, version)],
        };
    }
    const root = gcc.root ?? "/";
    const major = own.split("/").at(-1) ?? "";
    const cross = (0,external_node_path_.join)(root, "usr", prefixOf(abi), "include/c++", major);
    const include = (0,external_node_fs_.existsSync)(cross) ? cross : (0,external_node_path_.join)(root, "usr/include/c++", major);
    const specific = (0,external_node_fs_.existsSync)(cross)
        ? (0,external_node_path_.join)(cross, prefixOf(abi))
        : (0,external_node_path_.join)(root, "usr/include", abi.triple, "c++", major);
    return { headers: [include, specific, (0,external_node_path_.join)(include, "backward")], libraries: [] };
}

;// CONCATENATED MODULE: ./build/compiler/launcher.js






const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const words = (list) => list.map(quoted).join(" ");
function launcherText(toolset, language, listsInputs) {
    const program = language === "c" ? toolset.cc : toolset.cxx;
    const last = language === "c" ? toolset.last : [...toolset.lastCxx, ...toolset.last];
    const prepended = (list) => list.length > 0 ? [`  set -- ${words(list)} "$@"`] : [];
    const appended = (list) => list.length > 0 ? [`  set -- "$@" ${words(list)}`] : [];
    return [
        "#!/bin/sh",
        "# Of go-cross-matrix: a compiler with the flags of one target.",
        "e= m=yes link=yes; [ $# -gt 0 ] || link=",
        'case "$#$1" in 1-*) link= ;; esac',
        "for a; do",
        '  case "$a" in',
        "    -c | -S | -E | -fsyntax-only | '-###' | --version | -dump* | -print* | --print* | --help*) link= ;;",
        "    -M | -MM) link= m= ;;",
        "    -M*) m= ;;",
        "  esac",
        "done",
        'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
        "  e=$GO_CROSS_MATRIX_EVIDENCE/cc-$$",
        '  while [ -e "$e.args" ]; do e=${e}x; done',
        `  { pwd; [ $# -eq 0 ] || printf '%s\\n' "$@"; } >"$e.args"`,
        ...toolset.lists.map((lists) => `  ${listing[lists]}`),
        "fi",
        ...toolset.prepare,
        'if [ -n "$link" ]; then',
        "  :",
        ...prepended(toolset.linkFirst),
        ...appended(toolset.linkLast),
        ...(listsInputs ? ['  [ -z "$e" ] || set -- "$@" -Xlinker "--dependency-file=$e.inputs"'] : []),
        "fi",
        `exec ${words([...program, ...toolset.first])} "$@" ${words(last)}`.trimEnd(),
        "",
    ].join("\n");
}
const listing = {
    gcc: [
        'case "$e" in',
        '    *[[:space:]]*) [ -z "$m" ] || set -- "$@" -MD -MF "$e.headers" ;;',
        '    *) export SUNPRO_DEPENDENCIES="$e.headers of" ;;',
        "  esac",
    ].join("\n"),
    clang: 'export CC_PRINT_HEADERS=1 CC_PRINT_HEADERS_FILE="$e.headers"',
};
function archiverText({ ar, prepare }) {
    return ["#!/bin/sh", "e=", ...prepare, `exec ${words(ar)} "$@"`, ""].join("\n");
}
function writeLaunchers(toolset, name, listsInputs, context) {
    const texts = {
        cc: launcherText(toolset, "c", listsInputs),
        cxx: launcherText(toolset, "c++", listsInputs),
        ar: archiverText(toolset),
    };
    const key = (0,system_crypto/* crypto */.E)()
        .createHash("sha256")
        .update(JSON.stringify([texts, toolset.version, toolset.hash]))
        .digest("hex")
        .slice(0, 16);
    return place((0,external_node_path_.join)(plainFolder(context), `${name}-${key}`), texts, key);
}
function place(folder, texts, key) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const paths = { cc: (0,external_node_path_.join)(folder, "cc"), cxx: (0,external_node_path_.join)(folder, "c++"), ar: (0,external_node_path_.join)(folder, "ar") };
    for (const one of ["cc", "cxx", "ar"]) {
        if (isText(paths[one], texts[one]))
            continue;
        const partial = `${paths[one]}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(partial, texts[one]);
        (0,external_node_fs_.chmodSync)(partial, 0o755);
        (0,external_node_fs_.renameSync)(partial, paths[one]);
    }
    return { folder, ...paths, key };
}
function isText(path, text) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8") === text && ((0,external_node_fs_.lstatSync)(path).mode & 0o111) === 0o111;
    }
    catch {
        return false;
    }
}
function plainFolder(context) {
    const folder = toolFolder(context, "compilers");
    if (isPlain(folder))
        return folder;
    const user = process.getuid?.() ?? 0;
    const other = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `go-cross-matrix-${user}`);
    (0,external_node_fs_.mkdirSync)(other, { recursive: true, mode: 0o700 });
    const { uid, mode } = (0,external_node_fs_.lstatSync)(other);
    if (uid === user && (mode & 0o22) === 0 && isPlain(other))
        return other;
    throw new build_failure/* Failure */.HR(`${other}, where compilers are started from, is not this user's alone`, {
        remedy: `Set RUNNER_TOOL_CACHE to a folder without spaces, or remove ${other}.`,
    });
}
const isPlain = (path) => /^[\w/.,+@:-]+$/.test(path);

// EXTERNAL MODULE: ./build/audit/rules/arm-level.js
var arm_level = __webpack_require__(41041);
// EXTERNAL MODULE: ./build/elf/facts.js + 3 modules
var facts = __webpack_require__(37151);
// EXTERNAL MODULE: ./build/elf/versions.js
var versions = __webpack_require__(79621);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
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











const programs = {
    c: `#include <stdio.h>
#include <stdlib.h>
int main(int count, char **words) { return printf("%s %f\\n", words[0], strtod("1.5", 0)) < count; }
`,
    "c++": `#include <iostream>
#include <stdexcept>
int main(int count, char **) {
  try { if (count > 0) throw std::runtime_error("thrown"); }
  catch (const std::exception &e) { std::cout << e.what() << std::endl; }
}
`,
};
async function tryOut(launchers, language, request, evidence, context) {
    (0,external_node_fs_.mkdirSync)(context.temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-trial-"));
    const [source, object, product] = ["trial.c", "trial.o", "trial"].map((name) => (0,external_node_path_.join)(folder, language === "c" ? name : name.replace(/\.c$/, ".cc")));
    const compiler = language === "c" ? launchers.cc : launchers.cxx;
    try {
        (0,external_node_fs_.writeFileSync)(source, programs[language]);
        for (const args of [
            ["-g", "-O2", "-c", source, "-o", object],
            [object, ...extldflagsOf(request), "-o", product],
        ]) {
            const result = await (0,system_process/* observe */.l)(compiler, args, {
                env: {
                    ...(0,environment/* childEnvironment */.Q)(withoutHostPaths(context.env)),
                    ...(evidence && { GO_CROSS_MATRIX_EVIDENCE: folder }),
                },
                cwd: folder,
                signal: context.signal,
            });
            if (result.exitCode !== 0) {
                const step = args.includes("-c") ? "compile" : "link";
                const printed = `${result.stdout}${result.stderr}`;
                return { why: `it does not ${step} a ${trial_name[language]} program`, printed };
            }
        }
        const why = differs((0,system_file/* withFile */.D4)(product, facts/* readElf */.o), request);
        return why === undefined ? undefined : { why, printed: "" };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const trial_name = { c: "C", "c++": "C++" };
function isStatic({ libc, static: mode }) {
    return mode === "true" || (mode === "auto" && libc === "musl");
}
function extldflagsOf(request) {
    if (isStatic(request))
        return ["-static"];
    return request.libc === "musl" ? ["-static-libgcc"] : [];
}
const hardFloat = 0x400;
function differs(elf, request) {
    const { target, libc, glibc } = request;
    const row = (0,targets_target/* architectureOf */.NJ)(target);
    if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
        return `it makes programs of machine ${elf.machine}, ${elf.class} bits, ${elf.data}-endian, wanted ${row.machine}, ${row.bits}, ${row.data}`;
    }
    const interpreter = isStatic(request) ? null : ((0,targets_target/* linuxAbiOf */.Qd)(target)?.interpreter[libc] ?? null);
    if (elf.interpreter !== interpreter) {
        return `its programs are loaded by ${elf.interpreter ?? "nothing"}, wanted ${interpreter ?? "none"}`;
    }
    if (glibc !== "" && elf.glibc !== null && (0,versions/* compareVersions */.Zy)(elf.glibc, glibc) > 0) {
        return `its programs need glibc ${elf.glibc}, wanted ${glibc} or older`;
    }
    const [promised, attributes] = [(0,targets_target/* armLevelOf */._6)(target), elf.armAttributes];
    if (promised === null || attributes === null)
        return undefined;
    const needed = (0,arm_level/* armLevelNeededBy */.j)(attributes);
    if (needed > promised)
        return `its programs need ARMv${needed}, wanted ARMv${promised}`;
    const hard = attributes.vfpArgs === 1 || (elf.flags & hardFloat) !== 0;
    if (hard === (0,targets_target/* isSoftFloat */.jP)(target)) {
        return `its programs are ${hard ? "hard" : "soft"}-float, wanted ${hard ? "soft" : "hard"}`;
    }
    return undefined;
}
function remedyFor({ target, libc }) {
    if ((0,targets_target/* armLevelOf */._6)(target) === 6) {
        return ("Debian's and Ubuntu's armhf packages are ARMv7 code, whatever GOARM says. Set cc: zig, which " +
            "compiles for the ARM1176 and brings its C library, without sysroot-packages; or build " +
            "linux/arm/v5 with armel's packages; or set cgo: off.");
    }
    return libc === "musl"
        ? "Set cc: zig, which brings musl, or cgo: off."
        : "Install a cross compiler, name one in cc, set cc: zig, or set cgo: off.";
}
function refuse(request, tried) {
    const reasons = tried.map(({ kind, misfit }) => `${kind}: ${misfit.why}`);
    const printed = tried
        .filter(({ misfit }) => misfit.printed !== "")
        .map(({ kind, misfit }) => `${kind}:\n${misfit.printed}`);
    throw new build_failure/* Failure */.HR(`${request.target.platform}: there is no C compiler that works (${reasons.join("; ")})`, {
        remedy: remedyFor(request),
        detail: printed.length === 0 ? undefined : printed.join("\n"),
    });
}

;// CONCATENATED MODULE: ./build/compiler/package-index.js





const package_index_forms = "application/vnd.pypi.simple.v1+json, text/html;q=0.1";
async function indexAddress(context) {
    const { env, signal } = context;
    const given = env["PIP_INDEX_URL"];
    if (given !== undefined && given !== "")
        return given.replace(/\/+$/, "");
    const pip = (0,host/* which */.K7)("pip3", env) ?? (0,host/* which */.K7)("pip", env);
    if (pip === undefined)
        return undefined;
    const said = async (...args) => {
        const { exitCode, stdout } = await (0,system_process/* observe */.l)(pip, args, { env: (0,environment/* childEnvironment */.Q)(env), signal });
        return exitCode === 0 ? stdout : "";
    };
    const configured = /index-url=['"]?([^\s'"]+)/.exec(await said("config", "list"))?.[1];
    const address = configured ??
        /--index-url <url>[^(]*\(default\s+([^\s)]+)\)/.exec(await said("download", "--help"))?.[1];
    return address?.replace(/\/+$/, "");
}
async function filesOf(project, index, { signal, log }) {
    const page = `${index}/${project}/`;
    const limits = { maxBytes: 32 << 20, deadlineMs: 60_000, signal, log, accept: package_index_forms };
    const text = await (0,download.fetchText)(page, limits);
    const files = text.trimStart().startsWith("{") ? parseJson(text, page) : parsePage(text);
    if (files.length > 0) {
        return files.map((file) => ({ ...file, url: new URL(file.url, page).href }));
    }
    throw new build_failure/* Failure */.HR(`the package index has no file of ${project} with a sha256`, {
        remedy: "Check PIP_INDEX_URL.",
    });
}
function parseJson(text, page) {
    let listed;
    try {
        listed = JSON.parse(text);
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${new URL(page).pathname} of the package index is no whole JSON`, {
            remedy: "Check PIP_INDEX_URL, or try again later.",
            cause,
        });
    }
    return (listed.files ?? []).flatMap((file) => {
        const { filename, url, hashes } = file;
        const sha256 = hashes?.["sha256"];
        if (typeof filename !== "string" || typeof url !== "string")
            return [];
        return isSha256(sha256) ? [{ name: filename, url, sha256 }] : [];
    });
}
function parsePage(text) {
    const links = text.matchAll(/<a\s[^>]*?href="([^"#]+)#sha256=([0-9a-f]{64})"[^>]*>([^<]+)</g);
    return [...links].map(([, url = "", sha256 = "", name = ""]) => ({
        name: name.trim(),
        url: url.replaceAll("&amp;", "&"),
        sha256,
    }));
}
const isSha256 = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

;// CONCATENATED MODULE: ./build/compiler/zig-release.js
const zigRelease = {
    version: "0.17.1",
    wheels: {
        "386": "d0549d5db63961ad9ed83ef628a45e3309542410dbcb6010116f4f2a3274d966",
        amd64: "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54",
        arm: "7ec229ead4a08f3bc537ed33fa8c0f811739b81a0d05afbea89db30afb4df1cc",
        arm64: "b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e",
        ppc64le: "d3bf27478d4593f2df7daf5c59b616a543b8f9e2cc9235bef84d8e54862a4334",
        riscv64: "d65ae4223b0c351cb3b4596262b8d9773acc9ca94ef8ea9b5fe3ddfa07dd204f",
        s390x: "87f24e5cdca55f5d47c1e20570eebb61a53957fafe4c35c69740e13affe407ba",
    },
};

;// CONCATENATED MODULE: ./build/compiler/zig.js












async function findZig(request, context) {
    const { target, libc, sysroot } = request;
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    if (abi === undefined)
        throw new build_failure/* Failure */.HR(`zig is asked for Linux only, not ${target.platform}`);
    if (libc === "gnu" && request.static === "true") {
        throw new build_failure/* Failure */.HR("zig does not link glibc statically", {
            remedy: "Set libc: musl with static: true, or cc: gcc.",
        });
    }
    const zig = (await zig_installed(context)) ?? (await zig_fetched(context));
    const floor = libc === "gnu" && request.glibc !== "" ? `.${request.glibc}` : "";
    const cpu = (0,targets_target/* architectureOf */.NJ)(target).level?.zigCpus?.[levelOf(request)];
    const global = toolFolder(context, "zig-cache", zig.version);
    const own = [(0,external_node_path_.dirname)(zig.path), global];
    const system = sysroot === null || libc === "musl" ? [] : foldersOf(sysroot, abi.triple);
    return {
        kind: "zig",
        version: zig.version,
        source: zig.source,
        verification: zig.verification,
        hash: zig.hash,
        cc: [zig.path, "cc"],
        cxx: [zig.path, "c++"],
        ar: [zig.path, "ar"],
        first: [
            "-target",
            `${abi.zig[libc]}${floor}`,
            ...(cpu === undefined ? [] : [`-mcpu=${cpu}`]),
            "-fno-sanitize=undefined",
        ],
        last: system.flatMap(({ headers }) => headers.flatMap((folder) => ["-idirafter", folder])),
        lastCxx: [],
        linkFirst: libc === "musl" && request.static === "false" ? ["-dynamic"] : [],
        linkLast: system.flatMap(({ libraries }) => libraries.map((folder) => `-L${folder}`)),
        prepare: [
            `export ZIG_GLOBAL_CACHE_DIR=${JSON.stringify(global).replaceAll("$", "\\$")}`,
            'export ZIG_LOCAL_CACHE_DIR="$ZIG_GLOBAL_CACHE_DIR"',
            '[ -z "$e" ] || export ZIG_LOCAL_CACHE_DIR="$GO_CROSS_MATRIX_EVIDENCE/zig"',
        ],
        lists: ["clang"],
        ownFolders: own,
    };
}
function levelOf({ target }) {
    const [value = "", option] = (target.level?.value ?? "").split(",");
    return option === "softfloat" ? "5" : value;
}
function foldersOf(sysroot, triple) {
    return [
        {
            headers: [(0,external_node_path_.join)(sysroot, "usr/include", triple), (0,external_node_path_.join)(sysroot, "usr/include")],
            libraries: [(0,external_node_path_.join)(sysroot, "usr/lib", triple), (0,external_node_path_.join)(sysroot, "usr/lib")],
        },
    ];
}
async function zig_installed(context) {
    const path = (0,host/* which */.K7)("zig", context.env);
    if (path === undefined)
        return undefined;
    return {
        path,
        version: await versionOf(path, context),
        source: "installed",
        verification: "not verified: it was on the PATH",
        hash: null,
    };
}
async function versionOf(path, { env, signal }) {
    return (await (0,system_process/* exec */.m)(path, ["version"], { env: (0,environment/* childEnvironment */.Q)(env), signal })).stdout.trim();
}
const zig_mostBytes = 256 << 20;
const deadlineMs = 15 * 60_000;
async function zig_fetched(context) {
    const { version, wheels } = zigRelease;
    const sha256 = wheels[context.host.arch];
    if (context.host.os !== "linux" || sha256 === undefined) {
        throw new build_failure/* Failure */.HR(`there is no zig for ${context.host.os}/${context.host.arch} to fetch`, {
            remedy: "Install zig, so that it is on the PATH.",
        });
    }
    const folder = (0,external_node_path_.join)(toolFolder(context, "zig"), sha256.slice(0, 32));
    if (!isWholeTree(folder, sha256)) {
        await withLock(`${folder}.lock`, context, async () => {
            if (!isWholeTree(folder, sha256))
                await zig_install(folder, sha256, context);
        });
    }
    return {
        path: (0,external_node_path_.join)(folder, "ziglang/zig"),
        version,
        source: `PyPI ziglang ${version}`,
        verification: "its wheel has the sha256 that go-cross-matrix knows",
        hash: `sha256:${sha256}`,
    };
}
async function zig_install(folder, sha256, context) {
    const started = performance.now();
    const { signal, log } = context;
    const index = await indexAddress(context);
    if (index === undefined) {
        throw new build_failure/* Failure */.HR("there is no zig on the PATH, and no pip whose index has one", {
            remedy: "Install zig, or set PIP_INDEX_URL.",
        });
    }
    const wheel = (await filesOf("ziglang", index, context)).find((file) => file.sha256 === sha256);
    if (wheel === undefined) {
        throw new build_failure/* Failure */.HR(`the package index has not the ziglang ${zigRelease.version} that is known (sha256 ${sha256})`, { remedy: "Install zig, or name another index in PIP_INDEX_URL." });
    }
    const [{ fetchBytes }, { unpackModule }, { createHash }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 77942)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29236)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
    ]);
    const bytes = await fetchBytes(wheel.url, { maxBytes: zig_mostBytes, deadlineMs, signal, log });
    const seen = createHash("sha256").update(bytes).digest("hex");
    if (seen !== sha256) {
        throw new build_failure/* Failure */.HR(`${wheel.name} is not the file that it should be`, {
            detail: `seen   ${seen}\nwanted ${sha256}`,
            remedy: "Try again later; if it stays so, tell whoever runs the package index.",
        });
    }
    const staging = `${folder}.tmp`;
    (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        (0,external_node_fs_.mkdirSync)(staging, { recursive: true });
        await unpackModule(bytes, "", staging, signal);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(staging, "ziglang/zig"), 0o755);
        (0,external_node_fs_.renameSync)(staging, folder);
        recordTree(folder, sha256);
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.info(`zig ${zigRelease.version}: fetched and unpacked in ${seconds} s`);
}

;// CONCATENATED MODULE: ./build/compiler/compiler.js










async function provideCompiler(request, context) {
    const tried = [];
    for (const { kind, find } of candidatesFor(request, context)) {
        const toolset = await find().catch((failure) => {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            const printed = failure.detail ?? "";
            tried.push({
                kind,
                misfit: { why: (0,build_failure/* describeFailure */.Ic)(failure).replaceAll("\n", " "), printed },
            });
            return undefined;
        });
        if (toolset === undefined)
            continue;
        const proven = await prove(toolset, request, context);
        if ("why" in proven) {
            tried.push({ kind: `${kind} ${toolset.version}`, misfit: proven });
            continue;
        }
        if (request.cc === "auto") {
            const { platform } = request.target;
            context.log.info(`${platform}: C compiler ${toolset.kind} ${toolset.version} (${toolset.source})`);
        }
        return compilerOf(toolset, proven, request);
    }
    return refuse(request, tried);
}
function candidatesFor(request, context) {
    const { cc, libc, glibc, sysroot, target } = request;
    const installed = (kind) => ({
        kind: `${kind} (installed)`,
        find: () => (kind === "gcc" ? findGcc : findClang)(request, "installed", context),
    });
    const any = {
        gcc: { kind: "gcc", find: () => findGcc(request, "any", context) },
        clang: { kind: "clang", find: () => findClang(request, "any", context) },
        zig: { kind: "zig", find: () => findZig(request, context) },
    };
    if (cc === "gcc" || cc === "clang" || cc === "zig")
        return [any[cc]];
    if (cc !== "auto")
        return [{ kind: cc, find: () => findCommand(request, context) }];
    if ((0,targets_target/* armLevelOf */._6)(target) === 6)
        return sysroot === null ? [any.zig] : [any.gcc];
    if (glibc !== "" && sysroot === null)
        return [any.zig, installed("gcc")];
    if (libc === "musl" && request.cxx === true)
        return [any.zig];
    return libc === "musl"
        ? [installed("gcc"), any.gcc, any.zig]
        : [installed("gcc"), installed("clang"), any.gcc, any.zig];
}
async function prove(toolset, request, context) {
    const name = `${(0,targets_target/* slugOf */.tF)(request.target)}-${request.libc}-${toolset.kind}`;
    const languages = request.cxx === true ? ["c", "c++"] : ["c"];
    let first;
    for (const listsInputs of [true, false]) {
        const launchers = writeLaunchers(toolset, name, listsInputs, context);
        let misfit;
        for (const language of languages) {
            const mark = (0,external_node_path_.join)(launchers.folder, `proven-${language}-${request.static}-${request.glibc}`);
            const lasts = (request.sysroot ?? context.toolCache).startsWith(context.toolCache);
            if (lasts && (0,external_node_fs_.existsSync)(mark))
                continue;
            misfit ??= await tryOut(launchers, language, request, listsInputs, context);
            if (misfit === undefined)
                (0,external_node_fs_.writeFileSync)(mark, "");
        }
        if (misfit === undefined)
            return launchers;
        first ??= misfit;
        if (!/dependency-file/.test(misfit.printed))
            break;
    }
    return first ?? { why: "it was not tried", printed: "" };
}
function compilerOf(toolset, launchers, request) {
    const { kind, version, source, verification, hash } = toolset;
    const { cc, cxx, ar, key, folder } = launchers;
    const extldflags = extldflagsOf(request);
    return {
        kind,
        version,
        source,
        verification,
        hash,
        identity: `${kind}-${version.replaceAll(/[^\w.]+/g, "-")}-${key}`,
        cc,
        cxx,
        ar,
        extldflags,
        ownFolders: [...toolset.ownFolders, folder],
    };
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
    const installed = (0,host/* which */.K7)("pkg-config", context.env) ?? (0,host/* which */.K7)("pkgconf", context.env);
    if (installed !== undefined)
        return launcher(installed, "", context);
    if (!(0,root/* hasApt */.a)(context.env)) {
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
    return [...new Set([cLibrary, ...(cxx ? [closure/* standardCxx */.Zm] : []), ...sysrootPackages])];
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
    const asked = source.names.some((name) => name !== cLibrary && name !== closure/* standardCxx */.Zm);
    if (!asked && source.suite === "" && !(0,root/* hasApt */.a)(context.env))
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
        if (!(failure instanceof closure/* NoPort */.rf) || asked)
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
    const cc = settings.env["CC"] ?? (settings.cc === "auto" ? context.env["CC"] : null) ?? settings.cc;
    const wanted = { ...planned, settings: { ...settings, cc } };
    const sysroot = await provideSysroot(wanted, { cxx, lock, directory }, context);
    const [compiler, pkgConfig] = await Promise.all([
        provideCompiler({
            target,
            cc,
            libc: settings.libc,
            static: settings.static,
            glibc: sysroot === null || cc === "zig" ? settings.glibc : "",
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

// EXTERNAL MODULE: ./build/emulator/binfmt.js
var binfmt = __webpack_require__(12324);
// EXTERNAL MODULE: ./build/emulator/emulator.js
var emulator_emulator = __webpack_require__(33907);
// EXTERNAL MODULE: ./build/emulator/kernel.js
var kernel = __webpack_require__(74657);
// EXTERNAL MODULE: ./build/emulator/probe.js
var emulator_probe = __webpack_require__(87048);
;// CONCATENATED MODULE: ./build/emulator/run-probe.js






const run_probe_patienceMs = 20_000;
async function runProbe(row, context, emulator) {
    const probe = (0,emulator_probe/* probeExecutable */.n)(row);
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
        if (exitCode !== emulator_probe/* probeExitCode */.u) {
            log.debug(`${command.join(" ")}: exit code ${exitCode}, wanted ${emulator_probe/* probeExitCode */.u}; ${stderr}`);
        }
        return exitCode === emulator_probe/* probeExitCode */.u;
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
    const path = (0,host/* which */.K7)(`qemu-${name}-static`, env) ?? (0,host/* which */.K7)(`qemu-${name}`, env);
    if (path === undefined)
        return undefined;
    try {
        return { name, path, version: await qemu_versionOf(path, context), package: null, sha256: null };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
        context.log.notice(`${path} does not work: ${failure.message}`);
        return undefined;
    }
}
async function qemu_versionOf(path, { env, signal }) {
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
    const apt = await (0,root/* openAptRoot */.C)({ architecture }, context);
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
        version: await qemu_versionOf(file, context),
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
    if ((0,root/* hasApt */.a)(env))
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
    const privilege = await (0,kernel/* findPrivilege */.Xb)(context);
    if (privilege === undefined)
        return "this user may not register, and sudo -n does not help";
    let registration = { entries: [], mounted: false };
    const note = (change) => {
        registration = { ...registration, ...change };
        changed(registration);
    };
    if (!(0,kernel/* isMounted */.BX)()) {
        try {
            await (0,kernel/* mountBinfmt */.Ic)(privilege, context);
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            return `binfmt_misc cannot be mounted: ${(failure.detail || (0,build_failure/* messageOf */.bD)(failure)).trim()}`;
        }
        note({ mounted: true });
    }
    const remove = async (entry) => {
        await (0,kernel/* removeEntry */.b4)(entry, privilege, context);
        note({ entries: registration.entries.filter(({ name }) => name !== entry) });
    };
    const mark = jobMark(context);
    return {
        register: async (qemuName, signature, interpreter) => {
            const name = `${prefix}${qemuName}-${mark}`;
            note({ entries: [...registration.entries, { name, interpreter }] });
            const there = (0,kernel/* readEntries */.$2)().find((entry) => entry.name === name);
            if (there !== undefined && (0,kernel/* isFaithful */.M0)(there, signature, interpreter))
                return name;
            if (there !== undefined)
                await (0,kernel/* removeEntry */.b4)(name, privilege, context);
            try {
                await (0,kernel/* addEntry */.An)(name, signature, interpreter, privilege, context);
            }
            catch (failure) {
                if ((0,kernel/* entryNames */.VM)().includes(name))
                    await remove(name);
                throw failure;
            }
            return name;
        },
        remove,
    };
}
async function unregister(registration, context) {
    const there = (0,kernel/* readEntries */.$2)();
    const ours = registration.entries.filter(({ name, interpreter }) => isOurs(name) &&
        there.some((entry) => entry.name === name && entry.interpreter === interpreter));
    const mounted = registration.mounted && (0,kernel/* isMounted */.BX)();
    if (ours.length === 0 && !mounted)
        return;
    const privilege = await (0,kernel/* findPrivilege */.Xb)(context);
    if (privilege === undefined) {
        const names = ours.map(({ name }) => name);
        throw new build_failure/* Failure */.HR(`the entries ${names.join(", ")} of binfmt_misc cannot be taken away`, {
            remedy: `As root: ${names.map((name) => `echo -1 > ${kernel/* binfmtFolder */.T5}/${name}`).join("; ")}`,
        });
    }
    for (const { name } of ours)
        await (0,kernel/* removeEntry */.b4)(name, privilege, context);
    if (mounted && (0,kernel/* entryNames */.VM)().length === 0)
        await (0,kernel/* unmountBinfmt */.Zz)(privilege, context);
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
        const emulator = (0,emulator_emulator/* chooseEmulator */.T8)(target, mode, found);
        const line = `${target.goos}/${target.goarch} ${(0,emulator_emulator/* describeEmulator */.ZF)(emulator)}`;
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
        const probe = (0,emulator_probe/* probeExecutable */.n)(row) ?? Buffer.alloc(0);
        const responsible = (0,kernel/* readEntries */.$2)().filter((entry) => entry.enabled && (0,binfmt/* handles */.Yn)(entry, probe));
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
        const name = await registrar.register(qemu.name, (0,binfmt/* signatureOf */.yK)(row), qemu.path);
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

// EXTERNAL MODULE: ./build/targets/settings.js
var targets_settings = __webpack_require__(49068);
;// CONCATENATED MODULE: ./build/commands/machines.js




const registrationState = "registration";
function provisionMachines(plan, context) {
    const requests = plan.targets
        .filter(({ settings }) => (0,targets_settings/* isToRun */.$T)(settings))
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
    return async ({ target, settings }) => (0,targets_settings/* isToRun */.$T)(settings)
        ? emulators({ target, mode: settings.emulator })
        : { kind: "none", why: "neither smoke nor test is given" };
}

// EXTERNAL MODULE: ./build/commands/policy.js
var commands_policy = __webpack_require__(26097);
// EXTERNAL MODULE: ./build/commands/plan.js + 2 modules
var commands_plan = __webpack_require__(51273);
// EXTERNAL MODULE: ./build/audit/inspect.js + 26 modules
var inspect = __webpack_require__(83147);
// EXTERNAL MODULE: ./build/build/command.js
var command = __webpack_require__(46046);
// EXTERNAL MODULE: ./build/build/explain.js + 1 modules
var explain = __webpack_require__(11044);
;// CONCATENATED MODULE: ./build/build/build.js









async function buildTarget(job, go, directory, c, context) {
    const { planned, packages, products } = job;
    const { target, settings } = planned;
    const started = performance.now();
    if (products.length === 0)
        return { products: [], seconds: 0, cc: null, printed: "" };
    const env = (0,command/* goEnvironment */.I$)(c?.base ?? context.env, go, target, {
        cgo: c !== null,
        variables: c?.variables ?? settings.env,
    });
    const folders = await makeFolders(products, directory);
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folders.first, ".go-cross-matrix-"));
    try {
        const args = (0,command/* buildArguments */.fb)(settings, packages.mains, staging, c?.extldflags ?? []);
        const { stdout, stderr } = await (0,system_process/* exec */.m)(go.go, args, {
            cwd: directory,
            env,
            signal: context.signal,
        }).catch((cause) => {
            throw (0,explain/* explainGo */.Y6)(cause, `${target.platform}: the build failed`);
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
        (0,system_process/* observe */.l)(qemu.path, ["-cpu", "help"], { env: (0,environment/* childEnvironment */.Q)(env), signal }).then(({ stdout }) => new Set([...stdout.matchAll(/^(?:x86|PowerPC|s390)?\s+([\w.-]+)/gm)].map(([, model = ""]) => model)));
    known.set(qemu.path, asking);
    return asking;
}

// EXTERNAL MODULE: ./build/audit/rules/rpath.js
var rules_rpath = __webpack_require__(43225);
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
    const path = (0,host/* which */.K7)("patchelf", context.env);
    if (path !== undefined)
        return { path, env };
    if (!(0,root/* hasApt */.a)(context.env)) {
        throw new build_failure/* Failure */.HR("fix: there is no patchelf on the PATH, and no apt to fetch one with", {
            remedy: "Install patchelf, or leave fix out.",
        });
    }
    const abi = architectures/* architectures */.f.get(context.host.arch)?.linux;
    const architecture = abi?.debian ?? context.host.arch;
    const apt = await (0,root/* openAptRoot */.C)({ architecture }, context);
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
            await unpack_unpack(deb, architecture, root, context);
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

// EXTERNAL MODULE: ./build/run/start.js + 2 modules
var run_start = __webpack_require__(882);
;// CONCATENATED MODULE: ./build/run/smoke.js

const keptOutput = 64 * 1024;
async function smoke(file, emulator, settings, cpu, directory, context, sysroot = null) {
    if (settings.smoke === null)
        return notRun("smoke is not given");
    if (emulator.kind === "none")
        return notRun(emulator.why);
    const { timeoutMs, smoke: args } = settings;
    const start = { file, args, directory, timeoutMs, keepBytes: keptOutput };
    const { result, ...finished } = await (0,run_start/* startOnTarget */.F)({ emulator, cpu, sysroot }, start, context);
    return {
        ...finished,
        exitCode: result?.exitCode ?? null,
        seconds: result?.seconds ?? 0,
        output: result === null ? "" : result.stdout + result.stderr,
    };
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
        cause: null,
        retry: null,
    };
}

// EXTERNAL MODULE: ./build/sysroot/libraries.js
var libraries = __webpack_require__(42357);
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

// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
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
    const apt = await (0,root/* openAptRoot */.C)(wanted, context);
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
    const found = await bringers_ask([...places.values()].flat(), abi, archive, context);
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
    const found = await bringers_ask([...places.values()], abi, archive, context);
    return new Map([...places].flatMap(([file, place]) => {
        const bringer = found.get(place)?.[0];
        return bringer === undefined ? [] : [[file, bringer]];
    }));
}
async function bringers_ask(places, { debian }, { suite, mirror }, context) {
    if (debian === null || !(0,root/* hasApt */.a)(context.env))
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
        if (/^[^\s:]/.test(line) && !/:(?:\s|$)/.test(line))
            return [line];
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
    const env = (0,command/* goEnvironment */.I$)(base, go, target, {
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
            ...launchersOf(equipment, evidence.round, context),
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
function launchersOf({ variables: { CC = "", CXX = "" } }, round, context) {
    if (round === "0")
        return {};
    const folder = toolFolder(context, "launchers", `${hashed(CC + CXX).slice(0, 16)}-${round}`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return Object.fromEntries(Object.entries({ CC, CXX }).map(([name, launcher]) => {
        const link = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(launcher));
        if (!(0,external_node_fs_.existsSync)(link))
            (0,external_node_fs_.symlinkSync)(launcher, link);
        return [name, link];
    }));
}

;// CONCATENATED MODULE: ./build/commands/tests.js






async function testTarget(job, emulator, equipment, { go, directory, gate, equipment: equip }, context) {
    const { target, settings } = job.planned;
    if (settings.test.length === 0)
        return null;
    const { runTests } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 98428));
    const cpu = await chooseCpu(settings.cpu, target, emulator, context);
    const sysroot = equipment?.sysroot?.folder ?? null;
    const c = async () => {
        const made = equipment ?? (await equip(job));
        return {
            base: made.base,
            variables: { ...made.variables, ...launchersOf(made, "tests", context) },
            extldflags: made.compiler.extldflags,
        };
    };
    const machine = { emulator, cpu, sysroot };
    const tested = await runTests(job, go, machine, directory, gate, c, context);
    await logTests(target.platform, tested, directory, context);
    return tested;
}
function withTests(report, tested) {
    if (tested === null)
        return report;
    const errors = [report.error, describeFailures(tested.report)].filter((text) => text !== undefined);
    return {
        ...report,
        seconds: { ...report.seconds, ...tested.seconds },
        tests: tested.report,
        ...(errors.length > 0 ? { error: errors.join("; ") } : {}),
    };
}
const named = 5;
function describeFailures(tests) {
    const bad = tests.packages.filter(({ verdict }) => verdict === "failed" || verdict === "timed out");
    if (bad.length === 0)
        return undefined;
    const { passed, failed } = (0,results/* tallyOf */.s)(tests);
    const what = bad.flatMap(({ package: path, tests: all, cause, reason }) => {
        const own = all.filter(({ verdict, name }) => verdict === "failed" && !name.includes("/"));
        return cause === "program" && own.length > 0
            ? own.map(({ name }) => `${path} ${name}`)
            : [`${path} ${reason}`];
    });
    const more = what.length > named ? ` and ${what.length - named} more` : "";
    const counted = `${failed} of ${passed + failed} tests failed in ${bad.length} of ${tests.packages.length} packages`;
    return `${counted}: ${what.slice(0, named).join(", ")}${more}`;
}
async function logTests(platform, { report, printed }, directory, { env, log }) {
    await log.group(`${platform}: tests of ${report.packages.length} packages`, async () => {
        log.fenced(printed);
        for (const { package: path, verdict, reason, seconds, directory: at, command, output, } of report.packages) {
            log.info(`${verdict}  ${path}  ${seconds.toFixed(2)} s${reason === null ? "" : `  ${reason}`}`);
            if (verdict === "passed" || verdict === "not run")
                continue;
            log.info(`$ cd ${at} && ${command.join(" ")}`);
            if (output !== printed)
                log.fenced(output);
        }
    });
    for (const { file, line, col, message } of (0,explain/* complaintsIn */.yG)(printed).slice(0, 10)) {
        const place = { title: platform, file: (0,publish/* reportedPath */.nD)((0,external_node_path_.join)(directory, file), env), line, col };
        log.annotate("error", message, place);
    }
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
        const tested = await testTarget(job, emulator, equipment, workshop, context);
        const report = withTests(target_reportOf(job, built, equipment, emulator, products), tested);
        await logTarget(report, built.printed, context);
        const findings = products.flatMap(({ inspection }) => inspection.findings);
        return { report, findings, emulator, equipment, profile: tested?.profile ?? "" };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        await logFailure(planned.target.platform, failure, directory, context);
        return {
            report: failedReport(job, failure),
            findings: [],
            emulator: null,
            equipment: null,
            profile: "",
        };
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
        ? await smoke(built.file, emulator, planned.settings, cpu, directory, context, equipment?.sysroot?.folder ?? null)
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
function target_reportOf({ planned, packages }, { seconds, cc }, equipment, emulator, products) {
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
        emulator: describeEmulator(emulator),
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
function describeEmulator(emulator) {
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
    for (const { file, line, col, message } of (0,explain/* complaintsIn */.yG)(detail).slice(0, 10)) {
        const place = { title: platform, file: (0,publish/* reportedPath */.nD)((0,external_node_path_.join)(directory, file), env), line, col };
        log.annotate("error", message, place);
    }
    log.error((0,build_failure/* describeFailure */.Ic)(failure));
}

// EXTERNAL MODULE: ./build/elf/buildinfo.js
var buildinfo = __webpack_require__(83562);
// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/sections.js
var sections = __webpack_require__(58436);
;// CONCATENATED MODULE: ./build/audit/differences.js




const digests = new Set([".note.go.buildid", ".note.gnu.build-id", ".gnu_debuglink"]);
const chunkSize = 1 << 20;
const around = 64;
function compareBuilds(first, second, folders) {
    const offset = firstDifference(first, second, 0, 0, Math.min(first.size, second.size));
    if (offset === null && first.size === second.size)
        return null;
    const place = offset ?? Math.min(first.size, second.size);
    const files = [differences_open(first), differences_open(second)];
    const sections = files[0] === null || files[1] === null ? [] : differing(files[0], files[1]);
    const telling = sections.filter(({ name }) => !digests.has(name));
    const places = [...telling, ...(sections.length === 0 ? [{ offset: place }] : [])];
    return {
        offset: place,
        sections,
        ...(settingsThatDiffer(files) ??
            folderIn(first, second, folders) ??
            timeAt(first, places) ??
            (telling.length === 0 && sections.length > 0
                ? { cause: "build-id", shown: "nothing but build ids differs" }
                : { cause: "unknown", shown: "no time, path or setting is at the place" })),
    };
}
function firstDifference(a, b, startA, startB, length) {
    for (let done = 0; done < length; done += chunkSize) {
        const size = Math.min(chunkSize, length - done);
        const [left, right] = [a.read(startA + done, size), b.read(startB + done, size)];
        if (Buffer.compare(left, right) === 0)
            continue;
        return startA + done + left.findIndex((byte, at) => byte !== right[at]);
    }
    return null;
}
function differences_open(source) {
    try {
        return (0,header/* isElf */.aB)(source) ? { ...(0,header/* openElf */.Ag)(source), source } : null;
    }
    catch (error) {
        if (!(error instanceof elf_error/* ElfError */.Q))
            throw error;
        return null;
    }
}
function differing(a, b) {
    const others = new Map(b.sections.map((section) => [section.name, section]));
    return a.sections
        .filter(({ sh_type, sh_size }) => sh_type !== sections/* sht */.oQ.nobits && sh_type !== sections/* sht */.oQ.null && sh_size > 0)
        .toSorted((one, two) => one.sh_offset - two.sh_offset)
        .flatMap(({ name, sh_offset, sh_size }) => {
        const other = others.get(name);
        if (sh_offset + sh_size > a.source.size)
            return [];
        if (other === undefined)
            return [{ name, offset: sh_offset }];
        const length = Math.min(sh_size, other.sh_size, Math.max(0, b.source.size - other.sh_offset));
        const found = firstDifference(a.source, b.source, sh_offset, other.sh_offset, length);
        if (found === null && sh_size === other.sh_size)
            return [];
        return [{ name, offset: found ?? sh_offset + length }];
    });
}
function settingsThatDiffer(files) {
    const [first, second] = files.map((file) => settingsOf(file));
    if (first === undefined || second === undefined)
        return null;
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((name) => first[name] !== second[name]);
    if (names.length === 0)
        return null;
    const shown = names
        .map((name) => `${name} is ${first[name] ?? "absent"} and ${second[name] ?? "absent"}`)
        .join(", ");
    return { cause: names.every((name) => name.startsWith("vcs")) ? "vcs" : "settings", shown };
}
function settingsOf(file) {
    try {
        return file === null ? undefined : (0,buildinfo/* buildInfoOf */.O)(file)?.settings;
    }
    catch (error) {
        if (!(error instanceof elf_error/* ElfError */.Q))
            throw error;
        return undefined;
    }
}
function folderIn(first, second, [ownFirst, ownSecond]) {
    const found = holds(second, ownSecond) ? ownSecond : holds(first, ownFirst) ? ownFirst : null;
    return found === null ? null : { cause: "paths", shown: `it names ${found}` };
}
function holds(source, text) {
    const wanted = Buffer.from(text);
    for (let at = 0; at < source.size; at += chunkSize) {
        const length = Math.min(chunkSize + wanted.length, source.size - at);
        if (Buffer.from(source.read(at, length)).includes(wanted))
            return true;
    }
    return false;
}
const time = /\d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{4}|(?<!\d)[12]\d{9}(?!\d)/;
function timeAt(source, places) {
    for (const { offset } of places) {
        const start = Math.max(0, offset - around);
        const bytes = source.read(start, Math.min(2 * around, source.size - start));
        const found = time.exec(Buffer.from(bytes).toString("latin1"));
        if (found !== null)
            return { cause: "time", shown: `it has ${found[0]} at the place` };
    }
    return null;
}

// EXTERNAL MODULE: ./build/audit/policy.js
var audit_policy = __webpack_require__(39420);
;// CONCATENATED MODULE: ./build/audit/rules/reproducible.js
function describeDifference(difference, hashes) {
    const { offset, sections, cause, shown } = difference;
    const [first] = sections;
    const origin = sections.find(({ name }) => !name.includes(".build"));
    const from = first === undefined || origin === undefined || origin === first
        ? ""
        : ` (a digest of the rest, of which ${origin.name} differs from offset ${hex(origin.offset)} on)`;
    const place = first === undefined ? `offset ${hex(offset)}` : `offset ${hex(first.offset)} in ${first.name}`;
    return {
        message: `differs from a second build of the same sources, first at ${place}${from}: ${causes[cause].what}, ${shown}`,
        remedy: causes[cause].remedy,
        evidence: `sha256 ${hashes[0]} and ${hashes[1]}${sections.length === 0 ? "" : `; sections ${sections.map(({ name }) => name).join(", ")}`}`,
    };
}
const hex = (offset) => `0x${offset.toString(16)}`;
const causes = {
    vcs: {
        what: "the state of the repository is in it",
        remedy: "Let git ignore what builds leave behind (echo /dist/ >> .gitignore), or set flags: -buildvcs=false.",
    },
    settings: {
        what: "the settings of the build are in it",
        remedy: "Take what changes from build to build out of ldflags, flags and env.",
    },
    paths: {
        what: "the folder that it was built in is in it",
        remedy: "Set trimpath: true; for C code add -ffile-prefix-map=$PWD=. to CGO_CFLAGS in env.",
    },
    time: {
        what: "the time of the build seems to be in it",
        remedy: "Take __DATE__, __TIME__ and dates in ldflags out, or set SOURCE_DATE_EPOCH, which gcc and clang take for them, and run go clean -cache.",
    },
    "build-id": {
        what: "what it was linked from differs",
        remedy: "Look for tools that write anew each time, such as -toolexec; or set ldflags: -buildid=.",
    },
    unknown: {
        what: "something that the sources do not decide is in it",
        remedy: "Compare both with diffoscope; look at what -toolexec, cgo and the linker's flags do.",
    },
};

;// CONCATENATED MODULE: ./build/build/copy.js



function copySources(directory, to, leaveOut, env) {
    const root = rootOf(directory, env);
    const skipped = new Set(leaveOut);
    try {
        (0,external_node_fs_.cpSync)(root, to, {
            recursive: true,
            preserveTimestamps: true,
            verbatimSymlinks: true,
            mode: external_node_fs_.constants.COPYFILE_FICLONE,
            filter: (source) => !skipped.has(source) && isCopied(source),
        });
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`verify: ${root} cannot be copied for a second build`, {
            remedy: "Make room in RUNNER_TEMP (TMPDIR outside of CI), or leave verify out.",
            cause,
        });
    }
    return { root, copy: to, directory: (0,external_node_path_.join)(to, (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory))) };
}
function isCopied(path) {
    const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return status === undefined || status.isFile() || status.isDirectory();
}
function rootOf(directory, env) {
    const marks = [".git", ...(env["GOWORK"] === "off" ? [] : ["go.work"]), "go.mod"];
    const own = (0,external_node_path_.resolve)(directory);
    let root = own;
    for (let folder = own;; folder = (0,external_node_path_.dirname)(folder)) {
        if (marks.some((mark) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, mark))))
            root = folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return root;
    }
}
function inCopy({ root, copy }, path) {
    return path === root || path.startsWith(root + external_node_path_.sep) ? (0,external_node_path_.join)(copy, (0,external_node_path_.relative)(root, path)) : path;
}

;// CONCATENATED MODULE: ./build/commands/verify.js














function provideVerification(jobs, workshop, context) {
    const wanted = jobs.filter(({ planned }) => planned.settings.verify.includes("reproducible"));
    if (wanted.length === 0)
        return (_, finished) => Promise.resolve(finished);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temp, "go-cross-matrix-verify-"));
    context.cleanups.push(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    const outputs = new Set(jobs.flatMap(({ products }) => products.map(({ path }) => outputFolder((0,external_node_path_.resolve)(workshop.directory, path), workshop))));
    const copy = copySources(workshop.directory, (0,external_node_path_.join)(folder, "a-second-build"), [...outputs], context.env);
    return async (job, finished) => {
        if (!wanted.includes(job) || finished.report.error !== undefined)
            return finished;
        const started = performance.now();
        try {
            const found = await verify(job, finished.equipment, copy, folder, workshop, context);
            const reproducible = found.length === 0;
            if (reproducible) {
                context.log.info(`${finished.report.target}: a second build gave the same bytes`);
            }
            const seconds = { ...finished.report.seconds, verify: (performance.now() - started) / 1000 };
            return {
                ...finished,
                report: { ...finished.report, seconds, reproducible },
                findings: [...finished.findings, ...found.filter((one) => one !== null)],
            };
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
                throw failure;
            context.log.error((0,build_failure/* describeFailure */.Ic)(failure));
            const error = `the second build failed: ${(0,build_failure/* describeFailure */.Ic)(failure)}`;
            return { ...finished, report: { ...finished.report, error } };
        }
    };
}
function outputFolder(product, { directory }) {
    let highest = product;
    for (let each = product; each.startsWith(`${directory}/`); each = (0,external_node_path_.dirname)(each))
        highest = each;
    return highest;
}
async function verify(job, equipment, copy, folder, { go, directory, policy }, context) {
    const { planned, packages, products } = job;
    const { settings, target } = planned;
    const out = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, "products-"));
    const variables = secondEnvironment(copy, folder, context);
    const again = {
        planned: { ...planned, settings: { ...settings, env: { ...settings.env, ...variables } } },
        packages: { ...packages, sourceFolders: [...packages.sourceFolders, copy.copy] },
        products: products.map((product) => ({ ...product, path: (0,external_node_path_.join)(out, product.path) })),
    };
    const built = equipment === null
        ? await buildTarget(again, go, copy.directory, null, context)
        : await buildWithC(again, go, { ...equipment, variables: { ...equipment.variables, ...variables } }, copy.directory, context);
    const found = [];
    for (const [index, second] of built.products.entries()) {
        const first = (0,external_node_path_.resolve)(directory, products[index]?.path ?? "");
        await mendLike(second, settings.fix, context);
        const difference = (0,system_file/* withFile */.D4)(first, (a) => (0,system_file/* withFile */.D4)(second.file, (b) => compareBuilds(a, b, [copy.root, copy.copy])));
        if (difference === null)
            continue;
        const hashes = [await (0,system_file/* hashFile */.DC)(first), await (0,system_file/* hashFile */.DC)(second.file)];
        found.push(findingOf(describeDifference(difference, hashes), first));
    }
    (0,external_node_fs_.rmSync)(out, { recursive: true, force: true });
    return found;
    function findingOf(observed, file) {
        const rule = "provenance/reproducible";
        const severity = (0,audit_policy/* demandsOn */.gq)(policy, target).rules.get(rule) ?? "error";
        if (severity === "off")
            return null;
        return {
            rule,
            severity,
            target: target.platform,
            file: (0,publish/* reportedPath */.nD)(file, context.env),
            ...observed,
        };
    }
}
async function mendLike({ file }, fixes, context) {
    const elf = fixes.includes("rpath")
        ? (0,system_file/* withFile */.D4)(file, (source) => ((0,header/* isElf */.aB)(source) ? (0,facts/* readElf */.o)(source) : null))
        : null;
    if (elf !== null)
        await mendRpath(file, elf, context);
}
function secondEnvironment(copy, folder, { env }) {
    const work = env["GOWORK"] ?? "";
    return {
        GOCACHE: (0,external_node_path_.join)(folder, "cache"),
        ...(work === "" || work === "off" ? {} : { GOWORK: inCopy(copy, work) }),
    };
}

;// CONCATENATED MODULE: ./build/commands/build.js



















async function runBuild(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const policy = await (0,commands_policy/* readPolicy */.T)(inputs);
    const first = await (0,commands_plan.planFirst)(inputs, context);
    if (context.env["GO111MODULE"] !== "off")
        (0,requirement/* requireModule */.S8)(directory, context.env);
    const caches = openCaches(inputs, directory, context);
    const machines = provisionMachines(first.plan, context);
    const toolchain = await provisionGo(first.requirement, inputs.goSource, context);
    const plan = await caches.restore(await planAgain(inputs, toolchain, context), toolchain);
    for (const note of plan.notes)
        context.log.notice(note);
    (0,commands_plan.publishPlan)(plan, inputs, context);
    const gate = new Gate(context.host.cpus);
    const started = new Date();
    const jobs = await prepare(plan, toolchain, directory, context);
    const pack = await planArchives(jobs, inputs, directory, context);
    const equipment = provisionEquipment(jobs, inputs, directory, context);
    const workshop = { go: toolchain, machines, equipment, policy, directory, gate };
    const verify = provideVerification(jobs, workshop, context);
    const targets = await (0,parallel/* inParallel */.H)(jobs, inputs.parallel ?? targetsAtOnce(context), async (job) => pack(job, await verify(job, await finishTarget(job, workshop, context))));
    const cache = await caches.save(targets.map(({ report: one }) => one));
    const { version, source, verified, verification } = toolchain;
    const { os, arch, distribution } = context.host;
    const report = {
        schema: 1,
        tool: build_version/* tool */.z,
        go: { version, source, verified, verification },
        tools: toolsOf(toolchain, targets),
        host: { os, arch, distribution },
        targets: targets.map(({ report: one }) => one),
        ...(cache === undefined ? {} : { cache }),
        ...(0,commands_policy/* judgedBy */.N)(policy, targets.flatMap(({ findings }) => findings)),
    };
    const file = (0,publish/* reportFile */.rn)(directory, inputs.settings.output);
    (0,publish/* publish */.mk)(report, file, context);
    if (report.targets.some(({ tests }) => tests !== null)) {
        const { publishTests } = await Promise.all(/* import() */[__webpack_require__.e(697), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 94367));
        const profiles = targets.map(({ report: one, profile }) => ({ target: one.target, profile }));
        publishTests(report, file, profiles, started, context);
    }
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
    const jobs = await (0,parallel/* inParallel */.H)(plan.targets, context.host.cpus, async (planned) => {
        const packages = await (0,build_packages/* findMainPackages */.a)(planned, go, directory, context);
        const products = productsOf(packages.mains, planned.target, planned.settings.output, version);
        return { planned, packages, products };
    });
    refuseSharedPaths(jobs.map(({ planned, products }) => ({ target: planned.target, products })));
    return jobs;
}
function targetsAtOnce({ host }) {
    return host.cpus + 1;
}


/***/ }),

/***/ 51273:
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

// EXTERNAL MODULE: ./build/inputs.js + 6 modules
var build_inputs = __webpack_require__(54268);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/matrix.js
var targets_matrix = __webpack_require__(57292);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/targets/list.js
var list = __webpack_require__(56025);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(10618);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(63100);
// EXTERNAL MODULE: ./build/targets/settings.js
var targets_settings = __webpack_require__(49068);
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
            targets.push(planTarget(item, settings, request));
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
function planTarget({ target, overrides }, settings, request) {
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
        overrides,
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
    if (!(0,targets_settings/* isToRun */.$T)(settings) || settings.emulator === "off")
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
var min_version = __webpack_require__(51866);
// EXTERNAL MODULE: ./build/toolchain/installed.js
var toolchain_installed = __webpack_require__(33926);
// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(25888);
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
var toolchain_requirement = __webpack_require__(23107);
;// CONCATENATED MODULE: ./build/commands/plan.js







async function runPlan(inputs, context) {
    const { plan: made } = await planFirst(inputs, context);
    for (const note of made.notes)
        context.log.notice(note);
    const matrix = JSON.stringify((0,targets_matrix/* matrixOf */.l)(made, inputs));
    publishPlan(made, inputs, context);
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
function publishPlan(made, grouping, { env }) {
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "matrix", JSON.stringify((0,targets_matrix/* matrixOf */.l)(made, grouping)));
    const platforms = made.targets.map(({ target }) => target.platform);
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "targets", platforms.join(" "));
}


/***/ }),

/***/ 33907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   T8: () => (/* binding */ chooseEmulator),
/* harmony export */   ZF: () => (/* binding */ describeEmulator)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

function chooseEmulator(target, mode, found) {
    if (mode === "off")
        return { kind: "none", why: "emulator is off" };
    if (runsNatively(mode, found))
        return { kind: "native" };
    if (target.goos !== "linux") {
        return { kind: "none", why: `there is no emulator for ${target.goos} programs` };
    }
    if (mode === "native") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: this host does not execute it natively`, {
            remedy: "Set emulator: auto, or take a host of that architecture.",
        });
    }
    if (!found.linuxHost) {
        const why = "QEMU emulates programs on Linux hosts only";
        if (mode === "auto")
            return { kind: "none", why };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: emulator: ${mode} cannot be: ${why}`, {
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: binfmt_misc has no entry for it: ${obstacle}`, {
            remedy: "Set emulator: auto or direct, or give this user the right to register (sudo -n).",
        });
    }
    return direct(target, obstacle, found);
}
function direct(target, why, { qemu, obstacle }) {
    if (qemu !== null)
        return { kind: "direct", qemu, why };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: there is no emulator for it: ${obstacle}`, {
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


/***/ }),

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ startOnTarget)
});

// EXTERNAL MODULE: ./build/emulator/emulator.js
var emulator_emulator = __webpack_require__(33907);
// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/run/leftovers.js

const looks = 200;
function endMarked(name, value) {
    if (process.platform !== "linux")
        return 0;
    const stopped = new Set();
    for (let look = 0; look < looks; look += 1) {
        const found = marked(`${name}=${value}`).filter((pid) => !stopped.has(pid));
        for (const pid of found) {
            signal(pid, "SIGSTOP");
            stopped.add(pid);
        }
        if (found.length === 0)
            break;
    }
    for (const pid of stopped)
        signal(pid, "SIGKILL");
    return stopped.size;
}
function marked(variable) {
    return (0,external_node_fs_.readdirSync)("/proc")
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number)
        .filter((pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0").includes(variable);
        }
        catch {
            return false;
        }
    });
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/run/verdict.js
function judge(ending, under) {
    for (const one of judges) {
        const judgement = one(ending, under);
        if (judgement !== null)
            return judgement;
    }
    const { exitCode, signal } = ending;
    return signal === null
        ? failed("program", `exit code ${exitCode}, wanted 0`)
        : failed("program", `ended by ${signal}`);
}
function failed(cause, reason) {
    return { verdict: "failed", cause, reason };
}
const judges = [
    timeLimit,
    success,
    level,
    loader,
    library,
    memory,
    emulatorOf,
    wrongMachine,
];
function timeLimit({ timedOut, stderr, stdout }, under) {
    const own = /^panic: test timed out after \S+(?:\n\s*running tests:\n((?:\s+.*\n)*))?/m.exec(stderr.includes("panic: test timed out") ? stderr : stdout);
    if (own === null && !timedOut)
        return null;
    const running = own?.[1]?.split("\n").flatMap((line) => /^\s+(\S+)/.exec(line)?.[1] ?? []);
    const during = running !== undefined && running.length > 0 ? ` in ${running.join(", ")}` : "";
    const reason = `timed out after ${under.timeoutMs / 1000} s${during}`;
    return { verdict: "timed out", cause: "timeout", reason };
}
function success({ exitCode, signal }) {
    return exitCode === 0 && signal === null
        ? { verdict: "passed", cause: null, reason: null }
        : null;
}
const refusals = /^.*(?:can only be run on (?:AMD64|PPC64) processors with \S+ microarchitecture support|this CPU has no .*, so it cannot run this GOARM=\d binary|Please upgrade your CPU|instruction set.*not supported).*$/m;
function level(ending, { cpu }) {
    const illegal = illegalInstruction(ending) ?? refusals.exec(ending.stderr)?.[0] ?? null;
    if (illegal === null)
        return null;
    const machine = cpu === null
        ? ""
        : ` on ${cpu.model}${cpu.isFloor ? ", the oldest machine that the target promises" : ""}`;
    return failed("level", `${illegal}${machine}: it has instructions above the target's level; name that level in targets, build the C or assembly code for this one, or set cpu: default to run it all the same`);
}
function illegalInstruction({ signal, stderr, stdout }) {
    for (const text of [stderr, stdout]) {
        const caught = /^SIGILL: illegal instruction$[^]*?^goroutine .*:\n([^\n(]+)/m.exec(text);
        if (caught !== null)
            return `SIGILL in ${caught[1]}`;
        const inC = /^SIGILL: illegal instruction\nPC=(\S+)/m.exec(text);
        if (inC !== null)
            return `SIGILL at ${inC[1]}, in C or assembly code`;
    }
    return signal === "SIGILL" || /uncaught target signal 4 /.test(stderr) ? "ended by SIGILL" : null;
}
function loader({ stderr }) {
    const missing = /^qemu-\S+: Could not open '([^']+)': No such file/m.exec(stderr);
    if (missing === null)
        return null;
    return failed("loader", `its loader ${missing[1]} is not there; give a sysroot that has it (sysroot, sysroot-packages: libc6), or link statically (static: true, cgo: off)`);
}
const missingLibrary = /error while loading shared libraries: (\S+?): cannot open|Error loading shared library (\S+?): No such file/;
const missingVersion = /(\S+): version `([^']+)' not found/;
function library({ stderr }) {
    const [, byGlibc, byMusl] = missingLibrary.exec(stderr) ?? [];
    const name = byGlibc ?? byMusl;
    if (name !== undefined) {
        return failed("library", `${name} is not there; name the package that has it in sysroot-packages, or link it statically`);
    }
    const [, file, version] = missingVersion.exec(stderr) ?? [];
    if (version === undefined)
        return null;
    return failed("library", `${file} has no ${version}: the C library is older than what it was built with; set glibc or sysroot-suite to the release that it is to run on`);
}
const exhausted = /^.*(?:fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|runtime: cannot allocate memory|[Aa]llocate .*jit buffer|mmap: Cannot allocate memory|pthread_create failed: Resource temporarily unavailable).*$/m;
function memory({ signal, exitCode, stderr }) {
    const said = exhausted.exec(stderr)?.[0].trim();
    if (said !== undefined)
        return failed("memory", `out of memory: ${said}`);
    if (signal !== "SIGKILL" && exitCode !== 137)
        return null;
    return failed("memory", "ended by SIGKILL, which the kernel sends when memory runs out");
}
const crashes = new Set(["SIGSEGV", "SIGBUS", "SIGABRT", "SIGTRAP"]);
const ownWords = /^.*(?:qemu(?:-\S+)?: (?:fatal|Unsupported|unhandled|uncaught target signal (?:5|6|7|11) )|Unknown .*syscall|tcg\.c:\d+: tcg fatal error|\bERROR:.*accel\/tcg).*$/m;
const brokenRuntime = /^(?:fatal error: (?:unexpected signal during runtime execution|found bad pointer in Go heap.*|bad .*|.*runtime: .*|pipe failed|semasleep.*|futex.*)|runtime: (?:unexpected return pc|bad pointer).*|futexwakeup addr=.*)$/m;
function emulatorOf(ending, { emulator }) {
    if (emulator === null)
        return null;
    const said = ownWords.exec(ending.stderr)?.[0] ?? brokenRuntime.exec(ending.stderr)?.[0];
    const died = ending.signal !== null && crashes.has(ending.signal) ? ending.signal : null;
    if (said === undefined && died === null)
        return null;
    const seen = said === undefined ? `ended by ${died}` : said.trim();
    return failed("emulator", `${seen}: perhaps a fault of ${emulator} and not of the program`);
}
function wrongMachine({ stderr }) {
    const invalid = /Invalid ELF image for this architecture|Exec format error/.exec(stderr);
    return invalid === null
        ? null
        : failed("program", `${invalid[0]}: the file is cut short, or of another machine`);
}

;// CONCATENATED MODULE: ./build/run/start.js






const workAround = "asyncpreemptoff=1";
async function startOnTarget(machine, start, context) {
    const first = await attempt(machine, start, context);
    if (first.cause !== "emulator")
        return first;
    const debug = [context.env["GODEBUG"] ?? "", workAround].filter((text) => text !== "").join(",");
    const variables = { ...start.variables, GODEBUG: debug };
    const second = await attempt(machine, { ...start, variables }, context);
    const setting = `GODEBUG=${debug}`;
    const { verdict, reason } = second;
    const came = verdict === "passed" ? "it passed" : (reason ?? verdict);
    return {
        ...first,
        reason: `${first.reason}; once more with ${setting}: ${came}`,
        retry: { setting, verdict, reason },
    };
}
async function attempt(machine, start, context) {
    const { emulator, cpu, sysroot } = machine;
    const how = emulator.kind === "native" ? "native" : "emulated";
    const [program = start.file, ...args] = (0,emulator_emulator/* commandFor */.Fw)(emulator, start.file, start.args);
    const variables = {
        ...start.variables,
        ...(cpu === null ? {} : { QEMU_CPU: cpu.model }),
        ...(sysroot === null || how === "native" ? {} : { QEMU_LD_PREFIX: sysroot }),
    };
    const told = inherited(context);
    const settings = Object.entries({ ...told, ...variables }).map(([name, value]) => `${name}=${value}`);
    const command = [...(settings.length > 0 ? ["env", ...settings] : []), program, ...args];
    const mark = (0,system_crypto/* crypto */.E)().randomUUID();
    try {
        const result = await (0,system_process/* observe */.l)(program, args, {
            cwd: start.directory,
            env: {
                ...(0,environment/* childEnvironment */.Q)(context.env),
                ...start.environment,
                ...variables,
                [markVariable]: mark,
            },
            timeoutMs: start.timeoutMs,
            signal: context.signal,
            keepBytes: start.keepBytes,
        });
        return { how, retry: null, command, result, ...judge(result, circumstances(machine, start)) };
    }
    catch (cause) {
        if (context.signal.aborted || !(cause instanceof Error))
            throw cause;
        const reason = cause.message;
        return { how, retry: null, command, result: null, verdict: "failed", cause: "program", reason };
    }
    finally {
        endMarked(markVariable, mark);
    }
}
const markVariable = "GO_CROSS_MATRIX_RUN";
function inherited({ env }) {
    const names = new Set(["GODEBUG", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK"]);
    const all = Object.entries(env).filter(([name]) => names.has(name) || (name.startsWith("QEMU_") && name !== "QEMU_CPU"));
    return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function circumstances({ emulator, cpu }, start) {
    const qemu = "qemu" in emulator ? emulator.qemu : null;
    const version = qemu === null ? "the emulator" : `QEMU ${qemu.version}`;
    return {
        emulator: emulator.kind === "native" ? null : version,
        cpu,
        timeoutMs: start.limitMs ?? start.timeoutMs,
    };
}


/***/ }),

/***/ 77942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotThere: () => (/* binding */ NotThere),
/* harmony export */   Refused: () => (/* binding */ Refused),
/* harmony export */   Unreachable: () => (/* binding */ Unreachable),
/* harmony export */   downloadFile: () => (/* binding */ downloadFile),
/* harmony export */   fetchBytes: () => (/* binding */ fetchBytes),
/* harmony export */   fetchText: () => (/* binding */ fetchText),
/* harmony export */   withoutCredentials: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59874);







class Refused extends _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR {
    name = "Refused";
}
class NotThere extends Refused {
    name = "NotThere";
}
class Unreachable extends _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR {
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
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let bytes = 0;
            const counted = content.map((chunk) => {
                hash.update(chunk);
                bytes += chunk.length;
                return chunk;
            });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(counted, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), { signal: limits.signal });
            return { bytes, sha256: hash.digest("hex") };
        });
    }
    catch (failure) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
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
            return await take(await open(url, limits, signal));
        }
        catch (fault) {
            limits.signal.throwIfAborted();
            if (fault instanceof _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(wait, undefined, { signal }).catch(() => { });
        }
    }
}
function isUnknownHost(fault) {
    return fault.code === "ENOTFOUND";
}
const times = (count) => (count === 1 ? "once" : `${count} times`);
async function open(url, limits, signal) {
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${first.href} redirects more than ${mostRedirects} times`);
}
let agent;
function redirectTarget(shown, from, location) {
    if (typeof location !== "string" || !URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${shown} redirects to nowhere`);
    }
    const to = new URL(withoutCredentials(new URL(location, from).href));
    const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
    if (allowed.includes(to.protocol))
        return to;
    const [was, is] = [from, to].map(({ protocol }) => protocol.slice(0, -1));
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${shown} redirects from ${was} to ${is}: refused`);
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
        return refuse(new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${shown} answers with a web page where a file is due`, {
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
    return { content: node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(checkedChunks(shown, body, stated, limits)), stated };
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${shown} is larger than ${maxBytes} bytes: refused`);
}
function wrongSize(shown, seen, wanted) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${shown} has ${seen} bytes, wanted ${wanted}`, {
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
    return code === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(fault) : `${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(fault)} (${code})`;
}


/***/ }),

/***/ 29236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashModule: () => (/* binding */ hashModule),
/* harmony export */   mostBytes: () => (/* binding */ mostBytes),
/* harmony export */   mostFiles: () => (/* binding */ mostFiles),
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
