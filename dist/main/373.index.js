export const id = 373;
export const ids = [373];
export const modules = {

/***/ 56373:
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
var process = __webpack_require__(96641);
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
    const described = await (0,process/* observe */.l)(git, ["describe", "--tags", "--always", "--dirty"], {
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
// EXTERNAL MODULE: ./build/cache/caches.js + 14 modules
var cache_caches = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/compiler/equipment.js + 12 modules
var compiler_equipment = __webpack_require__(23822);
// EXTERNAL MODULE: ./build/emulator/machines.js + 7 modules
var emulator_machines = __webpack_require__(16736);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(23107);
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
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(24098);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
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
    const log = await (0,process/* observe */.l)(git, ["log", "-1", "--format=%ct"], {
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

;// CONCATENATED MODULE: ./build/pack/archives.js











async function planArchives(jobs, inputs, directory, context) {
    const wanted = jobs.filter(({ planned }) => planned.settings.archive !== "none");
    if (wanted.length === 0)
        return (_, finished) => Promise.resolve(finished);
    const folder = (0,posix_.normalize)(`./${(0,build_products/* commonFolder */.Mp)(inputs.settings.output)}`);
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
async function packOne({ planned, products }, finished, plan, time, directory, { env, log }) {
    const { pack } = await __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 60167));
    const started = performance.now();
    const files = products.map(({ name, path }) => ({
        name: `${name}${(0,build_products/* extensionOf */.je)(planned.target)}`,
        file: (0,external_node_path_.resolve)(directory, path),
        executable: true,
    }));
    const { file, size, sha256 } = await pack(plan, files, time, directory);
    const path = (0,workflow/* reportedPath */.nD)(file, env);
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
// EXTERNAL MODULE: ./build/toolchain/provision.js + 12 modules
var provision = __webpack_require__(33556);
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

// EXTERNAL MODULE: ./build/build/build.js
var build = __webpack_require__(72907);
// EXTERNAL MODULE: ./build/build/c-build.js + 5 modules
var c_build = __webpack_require__(58133);
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

// EXTERNAL MODULE: ./build/elf/facts.js + 1 modules
var facts = __webpack_require__(61312);
// EXTERNAL MODULE: ./build/audit/rules/rpath.js
var rules_rpath = __webpack_require__(43225);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/apt/unpack.js
var unpack = __webpack_require__(44404);
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
            await (0,unpack/* unpack */.E)(deb, architecture, root, context);
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
        await (0,process/* exec */.m)(patchelf.path, args, { env: patchelf.env, signal: context.signal });
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

// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
;// CONCATENATED MODULE: ./build/verify/second-build.js














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
            file: (0,workflow/* reportedPath */.nD)(file, context.env),
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

// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/commands/plan.js + 2 modules
var commands_plan = __webpack_require__(51273);
// EXTERNAL MODULE: ./build/commands/policy.js
var commands_policy = __webpack_require__(26097);
// EXTERNAL MODULE: ./build/audit/inspect.js + 28 modules
var inspect = __webpack_require__(93834);
// EXTERNAL MODULE: ./build/build/explain.js + 1 modules
var explain = __webpack_require__(11044);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
// EXTERNAL MODULE: ./build/system/shell.js
var shell = __webpack_require__(54846);
;// CONCATENATED MODULE: ./build/report/log-target.js







async function logTarget(report, printed, { log }) {
    const time = (0,rows/* formatSeconds */.Xo)(report.seconds["build"] ?? 0);
    const title = `${report.target}: ${report.artifacts.length} built in ${time}`;
    await log.group(title, async () => {
        log.fenced(printed);
        for (const { path, size, sha256, run } of report.artifacts) {
            log.info(`${path}  ${(0,rows/* formatSize */.Xq)(size)}  sha256 ${sha256}`);
            if (run === undefined || run.command.length === 0)
                continue;
            log.info(`$ ${(0,shell/* commandLine */.ay)(run.command)}  (${run.reason ?? (0,rows/* formatSeconds */.Xo)(run.seconds)})`);
            log.fenced(run.output);
        }
    });
    if (report.error !== undefined)
        log.error(`${report.target}: ${report.error}`);
}
async function logFailure(platform, failure, directory, context) {
    const { log } = context;
    const detail = failure.detail ?? "";
    await log.group(`${platform}: failed`, async () => {
        log.fenced(detail);
    });
    annotateComplaints(platform, detail, directory, context);
    log.error((0,build_failure/* describeFailure */.Ic)(failure));
}
async function logTests(platform, { report, printed }, directory, context) {
    const { log } = context;
    await log.group(`${platform}: tests of ${report.packages.length} packages`, async () => {
        log.fenced(printed);
        for (const tested of report.packages) {
            const { package: path, verdict, reason, seconds, output } = tested;
            log.info(`${verdict}  ${path}  ${seconds.toFixed(2)} s${reason === null ? "" : `  ${reason}`}`);
            if (verdict === "passed" || verdict === "not run")
                continue;
            log.info(`$ ${(0,results/* repeatLine */.IP)(tested)}`);
            if (output !== printed)
                log.fenced(output);
        }
    });
    annotateComplaints(platform, printed, directory, context);
}
const annotated = 10;
function annotateComplaints(platform, printed, directory, { env, log }) {
    for (const { file, line, col, message } of (0,explain/* complaintsIn */.yG)(printed).slice(0, annotated)) {
        const place = { title: platform, file: (0,workflow/* reportedPath */.nD)((0,external_node_path_.join)(directory, file), env), line, col };
        log.annotate("error", message, place);
    }
}

;// CONCATENATED MODULE: ./build/report/target-report.js


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
    const { passed, failed } = (0,results/* tallyOf */.sv)(tests);
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

// EXTERNAL MODULE: ./build/emulator/cpu.js
var emulator_cpu = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/emulator/emulator.js
var emulator_emulator = __webpack_require__(33907);
// EXTERNAL MODULE: ./build/system/apt/closure.js
var closure = __webpack_require__(52913);
// EXTERNAL MODULE: ./build/system/apt/tree.js
var apt_tree = __webpack_require__(63330);
// EXTERNAL MODULE: ./build/sysroot/releases.js
var releases = __webpack_require__(78718);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(10618);
;// CONCATENATED MODULE: ./build/sysroot/runtime-root.js







async function runtimeRoot(target, interpreter, glibc, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    if (interpreter === null || typeof abi?.debian !== "string" || !(0,root/* hasApt */.a)(context.env))
        return null;
    const architecture = abi.debian;
    const musl = interpreter === abi.interpreter.musl;
    const request = musl
        ? { architecture, packages: ["musl"], dependencies: false }
        : { architecture, packages: ["libc6", "libgcc-s1"] };
    const suite = musl ? "" : (0,releases/* nearestSuite */.NZ)(glibc, context.host);
    try {
        const tree = await (0,apt_tree/* provideTree */.M)(suite === "" ? request : { ...request, suite }, context).catch((failure) => {
            if (!(failure instanceof closure/* NoPort */.rf) || suite === "")
                throw failure;
            return (0,apt_tree/* provideTree */.M)(request, context);
        });
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
    const fetched = sysroot === null && (0,emulator_emulator/* isEmulated */.eV)(emulator)
        ? await runtimeRoot(target, interpreter, settings.glibc, context)
        : null;
    const loadable = fetched === null ? target : loadableTarget(target);
    const cpu = await (0,emulator_cpu/* chooseCpu */.a)(settings.cpu, loadable, emulator, context);
    if (loadable === target || cpu?.isFloor !== true) {
        return { emulator, cpu, sysroot: sysroot ?? fetched };
    }
    context.log.notice(`${target.platform}: products run on ${cpu.model}, newer than the target promises, as the C library that they run with is ${loadable.platform}'s; libc: musl makes products that run on the oldest`);
    return { emulator, cpu: { ...cpu, isFloor: false }, sysroot: fetched };
}

// EXTERNAL MODULE: ./build/run/start.js + 4 modules
var run_start = __webpack_require__(19124);
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

// EXTERNAL MODULE: ./build/compiler/trial.js
var trial = __webpack_require__(97372);
;// CONCATENATED MODULE: ./build/run/target-tests.js




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
    return made === null
        ? run(null)
        : (0,c_build/* watched */.VI)({ planned, packages }, go, made, directory, run, context);
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
        const report = withTests(reportOf(job, built, equipment, emulator, products), tested);
        if (tested !== null)
            await logTests(planned.target.platform, tested, directory, context);
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
    const path = (0,workflow/* reportedPath */.nD)(made.file, context.env);
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

;// CONCATENATED MODULE: ./build/commands/build.js


















async function runBuild(inputs, given) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const policy = await (0,commands_policy/* readPolicy */.T)(inputs);
    const first = await (0,commands_plan.planFirst)(inputs, given);
    if (given.env["GO111MODULE"] !== "off")
        (0,requirement/* requireModule */.S8)(directory, given.env);
    const caches = (0,cache_caches/* openCaches */.a)(first, inputs, directory, given);
    const { context } = caches;
    const machines = (0,emulator_machines/* provisionMachines */.U8)(first.plan, inputs, context);
    const toolchain = await (0,provision.provisionGo)(first.requirement, inputs.goSource, context);
    const plan = await caches.restore(await (0,commands_plan.planAgain)(inputs, toolchain, context), toolchain);
    for (const note of plan.notes)
        context.log.notice(note);
    (0,commands_plan.publishPlan)(plan, inputs, context);
    const gate = new Gate(context.host.cpus);
    const started = new Date();
    const jobs = await prepare(plan, toolchain, directory, context);
    const pack = await planArchives(jobs, inputs, directory, context);
    const equipment = (0,compiler_equipment/* provisionEquipment */.A9)(jobs, inputs, directory, context);
    const workshop = {
        go: toolchain,
        machines: (0,emulator_machines/* warningOfFaults */.zk)(machines, toolchain.version, context),
        equipment,
        policy,
        directory,
        gate,
    };
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
        publishTests(report, file, started, context, { annotate: true, profiles });
    }
    return (0,publish/* fails */.c6)(report, inputs.failOn) ? 1 : 0;
}
const qemuVerification = {
    PATH: "found on the PATH; installed by somebody else, and not verified",
    given: "given by the input qemu, and not verified",
    package: "taken out of a package that apt verified, and hashed again before it was used",
};
function toolsOf(go, targets) {
    const { version, source, verification, sha, seconds } = go;
    const qemus = targets.flatMap(({ emulator }) => emulator !== null && "qemu" in emulator ? (emulator.qemu ?? []) : []);
    const compilers = targets.flatMap(({ equipment }) => equipment?.compiler ?? []);
    return [
        { name: "go", version, source, verification, hash: sha, seconds },
        ...[...new Map(qemus.map((qemu) => [qemu.name, qemu])).values()].map((qemu) => ({
            name: `qemu-${qemu.name}`,
            version: qemu.version,
            source: qemu.package ?? (qemu.from === "given" ? "given" : "installed"),
            verification: qemuVerification[qemu.from],
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

/***/ 19124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ startOnTarget)
});

// EXTERNAL MODULE: ./build/elf/error.js
var elf_error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/layout.js
var layout = __webpack_require__(62890);
// EXTERNAL MODULE: ./build/elf/sections.js
var sections = __webpack_require__(58436);
// EXTERNAL MODULE: ./build/elf/symbols.js
var elf_symbols = __webpack_require__(83511);
;// CONCATENATED MODULE: ./build/elf/function-at.js




const etExec = 2;
const stt = { noType: 0, function: 2, file: 4 };
const stbLocal = 0;
const mappingSymbol = /^\$[axt](?:\.|$)/;
function functionAt(source, address) {
    const file = (0,header/* openElf */.Ag)(source);
    const table = file.sections.find(({ sh_type }) => sh_type === sections/* sht */.oQ.symtab);
    const strings = table === undefined ? undefined : file.sections[table.sh_link];
    if (file.header.e_type !== etExec || table === undefined || strings === undefined)
        return null;
    return find(file, table, strings, address);
}
function find(file, table, strings, address) {
    const symbols = (0,layout/* readFields */.qU)(file, table.sh_offset, table.sh_size, ".symtab");
    const names = file.pages.read(strings.sh_offset, strings.sh_size, ".strtab");
    const nameOf = (at) => file.pages.textIn(names, symbols.value(elf_symbols/* sym */.o, at, "st_name"), "st_name", strings.sh_offset);
    const step = (0,layout/* sizeOf */.$d)(elf_symbols/* sym */.o, file.encoding);
    const unit = file.header.e_machine === header/* machines */.JR.arm ? 2 : 1;
    let object = null;
    const none = {
        at: -1,
        start: -1,
        source: null,
    };
    let [found, code] = [none, none];
    for (let at = 0; at + step <= symbols.length; at += step) {
        const info = symbols.value(elf_symbols/* sym */.o, at, "st_info");
        const type = info & 15;
        const isLocal = info >> 4 === stbLocal;
        if (type === stt.file)
            object = nameOf(at) || null;
        if (type !== stt.function && !(type === stt.noType && isLocal))
            continue;
        const value = symbols.value(elf_symbols/* sym */.o, at, "st_value");
        const start = value - (value % unit);
        if (start > address)
            continue;
        const here = { at, start, source: isLocal ? object : null };
        if (type === stt.function) {
            const covers = address < start + symbols.value(elf_symbols/* sym */.o, at, "st_size");
            if (covers && start >= found.start)
                found = here;
        }
        else if (start >= code.start && mappingSymbol.test(nameOf(at)))
            code = here;
    }
    if (found.at < 0)
        return null;
    return { name: nameOf(found.at), source: found.source ?? code.source };
}

// EXTERNAL MODULE: ./build/emulator/emulator.js
var emulator_emulator = __webpack_require__(33907);
// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/elf/identity.js
var identity = __webpack_require__(83774);
// EXTERNAL MODULE: ./build/sysroot/libraries.js
var libraries = __webpack_require__(42357);
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
function missingLoaderOf(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return null;
    const interpreter = interpreterOf(file);
    return interpreter === null || (0,external_node_fs_.existsSync)(interpreter) ? null : interpreter;
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
const refusals = /^.*(?:can only be run on \S+ processors with \S+ microarchitecture support|can only be run on processors with MMX support|[Tt]his CPU has no .*, so (?:it|this program) cannot|Please upgrade your CPU|CPU ISA level is lower than required|instruction set.*not supported).*$/m;
function level(ending, { cpu, placeOf }) {
    const illegal = illegalInstruction(ending, placeOf) ?? refusals.exec(ending.stderr)?.[0] ?? null;
    if (illegal === null)
        return null;
    const machine = cpu === null
        ? ""
        : ` on ${cpu.model}${cpu.isFloor ? ", the oldest machine that the target promises" : ""}`;
    return failed("level", `${illegal}${machine}: it has instructions above the target's level; name that level in targets, build the C or assembly code for this one, or set cpu: default to run it all the same`);
}
function illegalInstruction({ signal, stderr, stdout }, placeOf) {
    for (const text of [stderr, stdout]) {
        const [caught, address] = /^SIGILL: illegal instruction\nPC=(\S+)[^]*/m.exec(text) ?? [];
        if (caught === undefined)
            continue;
        const frames = /^goroutine .*:\n([^]*)/m.exec(caught)?.[1]?.split("\n") ?? [];
        const functions = frames
            .filter((line) => /^[^\s(]+\(/.test(line))
            .map((line) => line.slice(0, line.lastIndexOf("(")));
        if (/^signal arrived during cgo execution$/m.test(caught)) {
            const place = placeOf(Number(address)) ?? "C code";
            const caller = functions.find((name) => !name.startsWith("runtime."));
            return `SIGILL at ${address} in ${place}${caller === undefined ? "" : `, called from ${caller}`}`;
        }
        if (functions[0] !== undefined)
            return `SIGILL in ${functions[0]}`;
        return `SIGILL at ${address} in ${placeOf(Number(address)) ?? "C or assembly code"}`;
    }
    return signal === "SIGILL" || /uncaught target signal 4 /.test(stderr) ? "ended by SIGILL" : null;
}
function loader({ stderr }) {
    const missing = /^qemu-\S+: Could not open '([^']+)': No such file/m.exec(stderr);
    return missing?.[1] === undefined ? null : withoutLoader(missing[1]);
}
function withoutLoader(path) {
    return failed("loader", `its loader ${path} is not there; give a sysroot that has it (sysroot, or sysroot-packages: libc6 with a sysroot-suite that has the target), or link statically (static: true, cgo: off)`);
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
    const line = [...(0,emulator_emulator/* starterOf */.tQ)(emulator), ...loader, start.file, ...start.args];
    const [program = start.file, ...args] = line;
    const variables = {
        ...start.variables,
        ...(cpu === null ? {} : { QEMU_CPU: cpu.model }),
        ...(sysroot === null || how === "native" ? {} : { QEMU_LD_PREFIX: sysroot }),
    };
    const told = inherited(context);
    const settings = Object.entries({ ...told, ...variables }).map(([name, value]) => `${name}=${value}`);
    const starter = emulator.kind === "binfmt" && emulator.ours ? (emulator.qemu?.path ?? []) : [];
    const command = [settings.length > 0 ? ["env", ...settings] : [], starter, line].flat();
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
        const missing = how === "native" ? missingLoaderOf(start.file) : null;
        const blame = missing === null ? failed("program", cause.message) : withoutLoader(missing);
        return { how, retry: null, command, result: null, ...blame };
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
        placeOf: (address) => placeOf(start.file, address),
    };
}
function placeOf(file, address) {
    try {
        const found = (0,system_file/* withFile */.D4)(file, (source) => functionAt(source, address));
        if (found === null)
            return null;
        return `the C function ${found.name}${found.source === null ? "" : ` of ${found.source}`}`;
    }
    catch (cause) {
        if (cause instanceof elf_error/* ElfError */.Q)
            return null;
        throw cause;
    }
}


/***/ })

};
