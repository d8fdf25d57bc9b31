export const id = 873;
export const ids = [873];
export const modules = {

/***/ 71873:
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
// EXTERNAL MODULE: ./build/build/products.js
var build_products = __webpack_require__(42391);
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
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(23107);
// EXTERNAL MODULE: ./build/toolchain/provision.js + 11 modules
var provision = __webpack_require__(9971);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/build/module.js


function moduleNameOf(directory, env) {
    const file = (0,requirement/* findModuleFile */.y0)(directory, { ...env, GOWORK: "off" });
    if (file === undefined)
        return undefined;
    const [, quoted, bare] = /^module\s+(?:["`]([^"`]+)["`]|([^\s"`(]+))/m.exec((0,external_node_fs_.readFileSync)(file, "utf8")) ?? [];
    return quoted ?? bare;
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
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

// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
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
        project: (0,build_products/* executableName */.IK)(moduleNameOf(directory, context.env) ?? "project"),
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
        name: `${name}${(0,build_products/* extensionOf */.je)(planned.target)}`,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/cache/archive.js







const mostBytes = 8 * 2 ** 30;
const mostFiles = 500_000;
const hasZstd = typeof external_node_zlib_.createZstdCompress === "function";
async function pack(folder, paths, file) {
    const { create } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
    const options = { cwd: folder, portable: true, mtime: new Date(0), noDirRecurse: true };
    const content = external_node_stream_.Readable.from(create(options, [...paths].sort()));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const compressor = hasZstd ? external_node_zlib_.createZstdCompress() : external_node_zlib_.createGzip({ level: 1 });
    await (0,promises_.pipeline)(content, hashing(hash), compressor, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }));
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
async function unpack(file, folder, isAllowed, signal, accept = () => true) {
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
        if (bytes > mostBytes || files > mostFiles) {
            throw new build_failure/* Failure */.HR(`it has more than ${mostBytes} bytes or ${mostFiles} files in it`);
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
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decompressor(file), feed, { signal });
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
        const { paths, sha256 } = await unpack(file, folder, isAllowed, signal, accept);
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

// EXTERNAL MODULE: ./build/toolchain/tree-hash.js
var tree_hash = __webpack_require__(78771);
// EXTERNAL MODULE: ./build/toolchain/unpack.js
var toolchain_unpack = __webpack_require__(29236);
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
        return readIfThere((0,external_node_path_.join)(folder, "go.sum"));
    const uses = readIfThere(file).matchAll(/^\s*(?:use\s+)?"?(\.{1,2}(?:\/[^"\s]*)?)"?\s*$/gm);
    const sums = [...uses].map(([, use = ""]) => readIfThere((0,external_node_path_.join)(folder, use, "go.sum")));
    return [readIfThere(file.replace(/\.work$/, ".work.sum")), ...sums].join("");
}
function readIfThere(file) {
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
        return (await (0,toolchain_unpack.hashModule)(content, `${module}/`, signal)) === hash;
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





const patienceMs = 10_000;
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
        const allowed = patienceMs + (1000 * moved) / slowest;
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

// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
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

// EXTERNAL MODULE: ./build/commands/equipment.js + 13 modules
var commands_equipment = __webpack_require__(19569);
// EXTERNAL MODULE: ./build/commands/machines.js + 4 modules
var commands_machines = __webpack_require__(60768);
// EXTERNAL MODULE: ./build/commands/policy.js
var commands_policy = __webpack_require__(26097);
// EXTERNAL MODULE: ./build/commands/plan.js + 2 modules
var commands_plan = __webpack_require__(51273);
// EXTERNAL MODULE: ./build/audit/inspect.js + 27 modules
var inspect = __webpack_require__(4364);
// EXTERNAL MODULE: ./build/build/build.js
var build = __webpack_require__(72907);
// EXTERNAL MODULE: ./build/build/explain.js + 1 modules
var explain = __webpack_require__(11044);
// EXTERNAL MODULE: ./build/audit/rules/rpath.js
var rules_rpath = __webpack_require__(43225);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/apt/unpack.js
var apt_unpack = __webpack_require__(44404);
// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
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
            await (0,apt_unpack/* unpack */.E)(deb, architecture, root, context);
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

// EXTERNAL MODULE: ./build/emulator/cpu.js
var emulator_cpu = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/system/apt/tree.js
var apt_tree = __webpack_require__(63330);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(10618);
;// CONCATENATED MODULE: ./build/sysroot/runtime-root.js





async function runtimeRoot(target, interpreter, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    if (interpreter === null || typeof abi?.debian !== "string" || !(0,root/* hasApt */.a)(context.env))
        return null;
    const { debian: architecture } = abi;
    const musl = interpreter === abi.interpreter.musl;
    try {
        const tree = await (0,apt_tree/* provideTree */.M)(musl
            ? { architecture, packages: ["musl"], dependencies: false }
            : { architecture, packages: ["libc6", "libgcc-s1"] }, context);
        return tree.folder;
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        context.log.notice(`${target.platform}: ${(0,build_failure/* messageOf */.bD)(failure)}: products run without its loader`);
        return null;
    }
}
function loadableTarget(target) {
    return (0,targets_target/* armLevelOf */._6)(target) === 6 ? (0,platform/* parsePlatform */.FL)("linux/arm/v7") : target;
}

;// CONCATENATED MODULE: ./build/run/machine.js


async function machineFor({ target, settings }, emulator, interpreter, sysroot, context) {
    const isEmulated = emulator.kind === "binfmt" || emulator.kind === "direct";
    const fetched = sysroot === null && isEmulated ? await runtimeRoot(target, interpreter, context) : null;
    const loadable = fetched === null ? target : loadableTarget(target);
    const cpu = await (0,emulator_cpu/* chooseCpu */.a)(settings.cpu, loadable, emulator, context);
    if (loadable === target || settings.cpu !== "floor" || cpu === null) {
        return { emulator, cpu, sysroot: sysroot ?? fetched };
    }
    context.log.notice(`${target.platform}: products run on ${cpu.model}, newer than the target promises, as the C library that they run with is ${loadable.platform}'s; libc: musl makes products that run on the oldest`);
    return { emulator, cpu: { ...cpu, isFloor: false }, sysroot: fetched };
}

// EXTERNAL MODULE: ./build/run/start.js + 3 modules
var run_start = __webpack_require__(94136);
;// CONCATENATED MODULE: ./build/run/smoke.js

const keptOutput = 64 * 1024;
async function smoke(file, { emulator, ...machine }, settings, directory, context) {
    if (settings.smoke === null)
        return notRun("smoke is not given");
    if (emulator.kind === "none")
        return notRun(emulator.why);
    const { timeoutMs, smoke: args } = settings;
    const start = { file, args, directory, timeoutMs, keepBytes: keptOutput };
    const { result, ...finished } = await (0,run_start/* startOnTarget */.F)({ ...machine, emulator }, start, context);
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
// EXTERNAL MODULE: ./build/system/apt/layout.js
var layout = __webpack_require__(90536);
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
const known = new Map();
function ownersIn(folder) {
    const before = known.get(folder);
    if (before !== undefined)
        return before;
    const owners = new Map();
    const lists = (0,external_node_path_.join)(folder, layout/* fileLists */.S6);
    for (const file of listed(lists)) {
        const name = file.slice(0, -".list".length).split(":")[0] ?? file;
        for (const path of (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(lists, file), "utf8").split("\n")) {
            if (/\.so(?:\.|$)/.test(path))
                owners.set(path.slice(1), name);
        }
    }
    known.set(folder, owners);
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

// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
// EXTERNAL MODULE: ./build/compiler/trial.js
var trial = __webpack_require__(97372);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
// EXTERNAL MODULE: ./build/commands/c-build.js + 5 modules
var c_build = __webpack_require__(79599);
;// CONCATENATED MODULE: ./build/commands/tests.js







async function testTarget(job, equipment, emulator, { go, directory, gate, equipment: provide }, context) {
    const { target, settings } = job.planned;
    if (settings.test.length === 0)
        return null;
    const [{ runTests }, { findTests }] = await Promise.all([
        __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 18922)),
        __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 70053)),
    ]);
    const plan = await findTests(job, go, directory, context);
    const packages = { ...job.packages, ...plan.c, cgo: job.packages.cgo || plan.c.cgo };
    const made = packages.cgo ? (equipment ?? (await provide({ ...job, packages }))) : null;
    const sysroot = made?.sysroot?.folder ?? null;
    const loader = made === null ? null : (0,trial/* loaderFor */.v9)(target, settings);
    const machine = await machineFor(job.planned, emulator, loader, sysroot, context);
    const run = (c) => runTests({ ...plan, c }, job.planned, go, machine, directory, gate, context);
    const { planned } = job;
    const tested = made === null
        ? await run(null)
        : await (0,c_build/* watched */.VI)({ planned, packages }, go, made, directory, run, context);
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
        const built = equipment === null || job.products.length === 0
            ? await (0,build/* buildTarget */.k)(job, go, directory, null, context)
            : await (0,c_build/* buildWithC */.k1)(job, go, equipment, directory, context);
        const emulator = await machines(planned);
        const products = [];
        for (const product of built.products) {
            const linker = (0,explain/* printedOf */.KG)(product.product.package, built.printed);
            products.push(await finishProduct(product, linker, job, equipment, emulator, workshop, context));
        }
        const tested = await testTarget(job, equipment, emulator, workshop, context);
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
        ? (0,libraries/* givenLibraries */.ds)(settings.sysroot, target, directory)
        : (0,libraries/* librariesOf */.DJ)(sysroot.folder, target);
}
async function finishProduct(made, linker, { planned, packages }, equipment, emulator, { policy, directory }, context) {
    const path = (0,publish/* reportedPath */.nD)(made.file, context.env);
    const expected = {
        target: planned.target,
        cgo: packages.cgo,
        trimpath: planned.settings.trimpath,
        glibc: planned.settings.glibc,
        findLibrary: librariesFor(planned, equipment, directory),
        linker,
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
    const run = inspection.runnable && planned.settings.smoke !== null
        ? await runOnce(built.file, planned, emulator, inspection, equipment, directory, context)
        : notRun(inspection.runnable ? "smoke is not given" : "it is no program for this target");
    const needed = inspection.elf?.needed ?? [];
    const sysroot = equipment?.sysroot ?? null;
    const runtime = sysroot === null || expected.findLibrary === null
        ? null
        : runtimeOf(needed, expected.findLibrary, sysroot);
    return { built, path, inspection, auditSeconds, run, runtime };
}
async function runOnce(file, planned, emulator, { elf }, equipment, directory, context) {
    const sysroot = equipment?.sysroot?.folder ?? null;
    const loader = elf?.interpreter ?? null;
    const machine = await machineFor(planned, emulator, loader, sysroot, context);
    return smoke(file, machine, planned.settings, directory, context);
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

// EXTERNAL MODULE: ./build/elf/facts.js + 2 modules
var facts = __webpack_require__(1603);
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
        ? await (0,build/* buildTarget */.k)(again, go, copy.directory, null, context)
        : await (0,c_build/* buildWithC */.k1)(again, go, { ...equipment, variables: { ...equipment.variables, ...variables } }, copy.directory, context);
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
    const machines = (0,commands_machines/* provisionMachines */.U)(first.plan, context);
    const toolchain = await (0,provision.provisionGo)(first.requirement, inputs.goSource, context);
    const plan = await caches.restore(await (0,commands_plan.planAgain)(inputs, toolchain, context), toolchain);
    for (const note of plan.notes)
        context.log.notice(note);
    (0,commands_plan.publishPlan)(plan, inputs, context);
    const gate = new Gate(context.host.cpus);
    const started = new Date();
    const jobs = await prepare(plan, toolchain, directory, context);
    const pack = await planArchives(jobs, inputs, directory, context);
    const equipment = (0,commands_equipment/* provisionEquipment */.A9)(jobs, inputs, directory, context);
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
        publishTests(report, file, started, context, profiles);
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
async function prepare(plan, go, directory, context) {
    const needsVersion = plan.targets.some(({ settings }) => settings.output.includes("{version}"));
    const version = needsVersion ? await describeVersion(directory, context) : "";
    const jobs = await (0,parallel/* inParallel */.H)(plan.targets, context.host.cpus, async (planned) => {
        const packages = await (0,build_packages/* findMainPackages */.at)(planned, go, directory, context);
        const products = (0,build_products/* productsOf */.y0)(packages.mains, planned.target, planned.settings.output, version);
        return { planned, packages, products };
    });
    (0,build_products/* refuseSharedPaths */.Yn)(jobs.map(({ planned, products }) => ({ target: planned.target, products })));
    return jobs;
}
function targetsAtOnce({ host }) {
    return host.cpus + 1;
}


/***/ }),

/***/ 94136:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/identity.js
var identity = __webpack_require__(83774);
// EXTERNAL MODULE: ./build/sysroot/libraries.js
var libraries = __webpack_require__(42357);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
;// CONCATENATED MODULE: ./build/run/loader.js





function loaderOf(file, sysroot) {
    const interpreter = interpreterOf(file);
    const loader = interpreter === null ? null : (0,libraries/* inside */.nx)(sysroot, interpreter);
    if (loader === null)
        return [];
    const triple = (0,external_node_path_.basename)((0,external_node_path_.dirname)(loader));
    const folders = [(0,external_node_path_.dirname)(loader), `usr/lib/${triple}`, `lib/${triple}`, "usr/lib", "lib"];
    const path = [...new Set(folders)].map((folder) => (0,external_node_path_.join)(sysroot, folder)).join(":");
    return [(0,external_node_path_.join)(sysroot, loader), "--library-path", path];
}
function interpreterOf(file) {
    try {
        return (0,system_file/* withFile */.D4)(file, identity/* readIdentity */.x).interpreter;
    }
    catch (error) {
        if (error instanceof elf_error/* ElfError */.Q)
            return null;
        throw error;
    }
}

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
    return failed("loader", `its loader ${missing[1]} is not there; give a sysroot that has it (sysroot, or sysroot-packages: libc6 with a sysroot-suite that has the target), or link statically (static: true, cgo: off)`);
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
    const loader = sysroot === null || how === "emulated" ? [] : loaderOf(start.file, sysroot);
    const [first = start.file, ...more] = [...loader, start.file, ...start.args];
    const [program = first, ...args] = (0,emulator_emulator/* commandFor */.Fw)(emulator, first, more);
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


/***/ })

};
