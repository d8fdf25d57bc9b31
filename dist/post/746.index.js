export const id = 746;
export const ids = [746];
export const modules = {

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveAll: () => (/* binding */ saveAll)
});

// UNUSED EXPORTS: storeOf

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(874);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
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
function downloadPrefixes(host, asked) {
    const onHost = `${format}-tools-${host}-`;
    return [`${onHost}${digest(asked)}-`, onHost];
}
function keyOf([nearest], sha256, salt = "") {
    return `${nearest}${sha256}${salt === "" ? "" : `-${salt}`}`;
}
function keys_promisedHash(key) {
    return /-([0-9a-f]{64})(?:-[0-9a-f]+)?$/.exec(key)?.[1];
}
function digest(words) {
    const hash = createHash("sha256");
    for (const word of words)
        hash.update(`${word.length} ${word}\n`);
    return hash.digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/cache/directory.js





const oldestMs = 14 * 24 * 3_600_000;
const mostBytes = 10 * 2 ** 30;
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
    const hash = keys_promisedHash(saved) ?? "";
    const prefix = saved.slice(0, saved.lastIndexOf(hash));
    let bytes = 0;
    for (const { key, file, bytes: size, usedMs } of listEntries(folder)) {
        const replaced = key !== saved && key.startsWith(prefix);
        if (!replaced && key !== saved && now - usedMs > oldestMs) {
            (0,external_node_fs_.rmSync)(file, { force: true });
            continue;
        }
        if (replaced || (key !== saved && bytes + size > mostBytes))
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/cache/archive.js







const archive_mostBytes = (/* unused pure expression or super */ null && (8 * 2 ** 30));
const mostFiles = 500_000;
const chunkSize = (/* unused pure expression or super */ null && (1 << 20));
const hasZstd = typeof external_node_zlib_.createZstdCompress === "function";
async function pack(folder, paths, file) {
    const { create } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 697));
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
    const descriptor = openSync(file, "r");
    try {
        readSync(descriptor, start, 0, 4, 0);
    }
    finally {
        closeSync(descriptor);
    }
    if (start.readUInt32LE() === 0xfd2fb528) {
        if (hasZstd)
            return zlib.createZstdDecompress({ chunkSize });
        throw new Failure("the entry is compressed with Zstandard, which this node has not", {
            remedy: "Use node 22.15 or newer.",
        });
    }
    return start.readUInt16BE() === 0x1f8b ? zlib.createGunzip({ chunkSize }) : new PassThrough();
}
async function archive_unpack(file, folder, isAllowed, signal, accept = () => true) {
    const { Parser } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 697));
    const paths = [];
    const made = new Set();
    let [files, ended, bytes] = [0, 0, 0];
    const take = (entry) => {
        const { path, type, size, mode = 0 } = entry;
        files += 1;
        bytes += size;
        const hostile = path.split("/").some((part) => ["", ".", ".."].includes(part));
        if (type !== "File" || hostile || !isAllowed(path)) {
            throw new Failure(`it has ${JSON.stringify(path)} (${type}) in it, which no entry has`);
        }
        if (bytes > archive_mostBytes || files > mostFiles) {
            throw new Failure(`it has more than ${archive_mostBytes} bytes or ${mostFiles} files in it`);
        }
        const chunks = [];
        entry.on("data", (chunk) => {
            chunks.push(chunk);
        });
        entry.on("end", () => {
            ended += 1;
            guarded(() => {
                const [only, ...others] = chunks;
                const content = only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
                if (!accept(path, content))
                    return;
                const target = join(folder, path);
                if (!made.has(dirname(target)))
                    mkdirSync(dirname(target), { recursive: true });
                made.add(dirname(target));
                writeFileSync(target, content, { flag: "wx", mode: (mode & 0o111) === 0 ? 0o644 : 0o755 });
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
    mkdirSync(folder, { recursive: true });
    const hash = createHash("sha256");
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
            throw new Failure("it is cut short");
    };
    try {
        await pipeline(createReadStream(file, { highWaterMark: chunkSize }), decompressor(file), feed, {
            signal,
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof Failure)
            throw cause;
        throw new Failure(`it is no whole archive: ${messageOf(cause)}`, { cause });
    }
    return { paths, sha256: hash.digest("hex") };
}

;// CONCATENATED MODULE: ./build/cache/entry.js






class Damaged extends (/* unused pure expression or super */ null && (Failure)) {
    name = "Damaged";
}
async function restoreEntry(store, prefixes, folder, { isAllowed, accept }, { signal }) {
    const found = await store.fetch(prefixes);
    if (found === undefined)
        return null;
    const { key, file } = found;
    try {
        const { size } = statSync(file);
        const { paths, sha256 } = await unpack(file, folder, isAllowed, signal, accept);
        if (sha256 !== promisedHash(key)) {
            throw new Damaged(`${key} is not what was saved under that name`);
        }
        return { key, near: key.startsWith(prefixes[0]), bytes: size, paths };
    }
    catch (cause) {
        rmSync(folder, { recursive: true, force: true });
        signal.throwIfAborted();
        if (cause instanceof Damaged)
            throw cause;
        throw new Damaged(`${key} cannot be unpacked: ${messageOf(cause)}`, { cause });
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/system/file.js





async function hashFile(file) {
    const hash = crypto().createHash("sha256");
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
    }
    return hash.digest("hex");
}
function replaceFile(file, content, mode) {
    const partial = `${file}.${randomBytes(4).toString("hex")}.partial`;
    mkdirSync(dirname(file), { recursive: true });
    try {
        writeFileSync(partial, content);
        if (mode !== undefined)
            chmodSync(partial, mode);
        renameSync(partial, file);
    }
    catch (cause) {
        rmSync(partial, { force: true });
        throw cause;
    }
}
function copyOrLink(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
        (0,external_node_fs_.copyFileSync)(from, to);
    }
}
function openFile(file) {
    const descriptor = openSync(file, "r");
    try {
        const status = fstatSync(descriptor);
        if (!status.isFile())
            throw new Failure(`${file} is no regular file, so it cannot be read`);
        return {
            size: status.size,
            read: (offset, length) => readWhole(descriptor, file, offset, length),
            close: () => closeSync(descriptor),
        };
    }
    catch (error) {
        closeSync(descriptor);
        throw error;
    }
}
function withFile(file, body) {
    const source = openFile(file);
    try {
        return body(source);
    }
    finally {
        source.close();
    }
}
function readWhole(descriptor, file, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const got = readSync(descriptor, bytes, done, length - done, offset + done);
        if (got === 0) {
            throw new Failure(`${file} became shorter while it was read: nothing at ${offset + done}`, {
                remedy: "Let the build finish before its products are read.",
            });
        }
        done += got;
    }
    return bytes;
}

// EXTERNAL MODULE: ./build/system/process.js + 1 modules
var system_process = __webpack_require__(505);
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
        silent: () => silent,
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
    -tf) exit 0 ;;
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
    const outcomes = await inParallel(entries, context.host.cpus + 1, async (pending) => {
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


/***/ })

};
