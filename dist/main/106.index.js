export const id = 106;
export const ids = [106];
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

/***/ 72907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ buildTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63644);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96641);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46046);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11044);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42391);









async function buildTarget(job, go, directory, c, context) {
    const { planned, packages, products } = job;
    const { target, settings } = planned;
    const started = performance.now();
    if (products.length === 0)
        return { products: [], seconds: 0, cc: null, printed: "" };
    const env = {
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .compilerTuning */ .Lh)(context.host),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .goEnvironment */ .I$)(c?.base ?? context.env, go, target, {
            cgo: c !== null,
            variables: c?.variables ?? settings.env,
        }),
    };
    const folders = await makeFolders(products, directory);
    const staging = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folders.first, ".go-cross-matrix-"));
    try {
        const args = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .buildArguments */ .fb)(settings, packages.mains, staging, c?.extldflags ?? []);
        const { stdout, stderr } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .exec */ .m)(go.go, args, {
            cwd: directory,
            env,
            signal: context.signal,
        }).catch((cause) => {
            throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .explainGo */ .Y6)(cause, `${target.platform}: the build failed`);
        });
        await c?.check();
        const built = await Promise.all(products.map((product) => settle(product, target.goos, staging, directory)));
        const printed = [stdout, stderr].filter((text) => text !== "").join("\n");
        const seconds = (performance.now() - started) / 1000;
        return { products: built, seconds, cc: c?.cc ?? null, printed };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
        await folders.removeEmpty();
    }
    async function settle(product, goos, from, base) {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, product.name + (goos === "windows" ? (0,_products_js__WEBPACK_IMPORTED_MODULE_8__/* .extensionOf */ .je)(target) : ""));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, product.path);
        const [{ size }, sha256] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(made), (0,_system_file_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(made)]).catch(async (cause) => {
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from);
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${target.platform}: go built no ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(made)}`, {
                detail: `it built: ${there.join(", ")}`,
                cause,
            });
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, file);
        return { product, file, size, sha256 };
    }
}
async function makeFolders(products, directory) {
    const folders = [...new Set(products.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, path))))];
    const made = [];
    for (const folder of folders) {
        try {
            const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            if (top !== undefined) {
                for (let each = folder; each.length >= top.length; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
                    made.push(each);
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        }
        catch (cause) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`output: ${folder} cannot be written (${cause.code})`, {
                remedy: "Choose another output, or make the folder writable for this user.",
                cause,
            });
        }
    }
    return {
        first: folders[0] ?? directory,
        removeEmpty: async () => {
            for (const folder of made) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch(() => {
                });
            }
        },
    };
}


/***/ }),

/***/ 58133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k1: () => (/* binding */ buildWithC),
  f: () => (/* binding */ launchersOf),
  VI: () => (/* binding */ watched)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
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
function placesOf({ kind, name }, { triple }) {
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/apt/listed.js
var listed = __webpack_require__(97715);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
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
async function packagesWith(paths, wanted, context) {
    const apt = await (0,root/* openAptRoot */.C)(wanted, context);
    try {
        const { env } = apt;
        const { signal } = context;
        await (0,process/* exec */.m)("apt-get", ["update", "-q", ...options], { env, signal });
        const listing = await (0,process/* exec */.m)("apt-get", ["indextargets", ...options, "--format", "$(FILENAME)", "Created-By: Contents-deb"], { env, signal });
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
    const source = (0,external_node_child_process_.spawn)(listed/* aptHelper */.sv, ["cat-file", file], { env, stdio: ["ignore", "pipe", "ignore"] });
    const failed = new Promise((_, reject) => {
        source.once("error", reject);
    });
    const search = (0,process/* observe */.l)("grep", ["-E", "--", expression], {
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

// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
;// CONCATENATED MODULE: ./build/sysroot/bringers.js






async function withBringers(failure, target, archive, context) {
    const abi = (0,targets_target/* linuxAbiOf */.Qd)(target);
    const missing = missingIn(failure.detail ?? "");
    if (abi === undefined || missing.length === 0)
        return failure;
    const places = new Map(missing.map((one) => [one, placesOf(one, abi)]));
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

// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
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
    (0,system_file/* replaceFile */.fR)(file, JSON.stringify(rounds));
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
            inputs: inputsIn(read(`${name}.inputs`)).map(absolute),
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
function inputsIn(text) {
    const [rule = ""] = text.split(/\n\n/, 1);
    return rule
        .split("\n")
        .slice(1)
        .map((line) => line.trimStart().replace(/ \\$/, ""))
        .filter((line) => line !== "")
        .map((line) => line.replaceAll(/\\([ #\\])/g, "$1").replaceAll("$$", "$"));
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
    return named.filter((folder) => folder.startsWith("/") && !ofTheHost.test(`${(0,external_node_path_.normalize)(folder)}/`));
}
const ofTheHost = /^\/(?:usr|lib|lib32|lib64|libx32|bin|sbin)\//;

// EXTERNAL MODULE: ./build/sysroot/pkg-config.js
var pkg_config = __webpack_require__(11943);
// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/system/tool-folder.js
var tool_folder = __webpack_require__(28045);
// EXTERNAL MODULE: ./build/build/build.js
var build_build = __webpack_require__(72907);
// EXTERNAL MODULE: ./build/build/command.js
var command = __webpack_require__(46046);
;// CONCATENATED MODULE: ./build/build/c-build.js













async function buildWithC(job, go, equipment, directory, context) {
    const build = (c) => (0,build_build/* buildTarget */.k)(job, go, directory, c, context);
    return watched(job, go, equipment, directory, build, context);
}
async function watched({ planned, packages }, go, equipment, directory, work, context) {
    const { target, settings } = planned;
    const { sysroot, compiler, base, variables } = equipment;
    const env = (0,command/* goEnvironment */.I$)(base, go, target, { cgo: true, variables });
    const { stdout } = await (0,process/* exec */.m)(go.go, ["env", "GOCACHE", "GOMODCACHE"], {
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
                    ...packages.sourceFolders,
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
            const leaks = leaksIn(used, await (0,pkg_config/* pkgConfigFiles */.m)(used.pkgConfig, env, context), grounds);
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
            ...variables,
            ...launchersOf(equipment, evidence.round, context),
            [evidenceVariable]: evidence.folder,
        },
        extldflags: compiler.extldflags,
        check,
    };
    try {
        return await work(c);
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
    const folder = (0,tool_folder/* toolFolder */.NB)(context, "launchers", `${hashed(CC + CXX).slice(0, 16)}-${round}`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return Object.fromEntries(Object.entries({ CC, CXX }).map(([name, launcher]) => {
        const link = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(launcher));
        if (!(0,external_node_fs_.existsSync)(link))
            (0,external_node_fs_.symlinkSync)(launcher, link);
        return [name, link];
    }));
}


/***/ }),

/***/ 46046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ listArguments),
/* harmony export */   I$: () => (/* binding */ goEnvironment),
/* harmony export */   Lh: () => (/* binding */ compilerTuning),
/* harmony export */   Xs: () => (/* binding */ testArguments),
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
const plentyOfMemory = 2 ** 31;
function compilerTuning({ cpus, memory }) {
    return memory >= cpus * plentyOfMemory ? { GOGC: "400" } : {};
}
function selectionFlags(settings) {
    const chosen = settings.flags.filter((flag) => /^--?(?:mod|modfile|overlay|race|msan|asan)(?:=|$)/.test(flag));
    return [...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []), ...chosen];
}
function listArguments(settings, dependencies) {
    return [
        "list",
        "-json=ImportPath,Name,Dir,DepOnly,Standard,GoFiles,CgoFiles,CXXFiles,CgoLDFLAGS,Module",
        ...(dependencies ? ["-deps"] : []),
        ...selectionFlags(settings),
        "--",
        ...settings.packages,
    ];
}
function buildArguments(settings, packages, folder, extldflags) {
    return ["build", ...compileFlags(settings, extldflags), "-o", `${folder}/`, "--", ...packages];
}
function testArguments(settings, packages, output, extldflags) {
    const cover = settings.cover ? ["-cover"] : [];
    const flags = compileFlags(settings, extldflags);
    return ["test", "-c", ...cover, ...flags, "-o", output, ...packages];
}
function compileFlags(settings, extldflags) {
    const ldflags = [settings.ldflags, ...externalLink(extldflags)].filter((part) => part !== "");
    return [
        ...(settings.trimpath ? ["-trimpath"] : []),
        ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
        ...(ldflags.length === 0 ? [] : [`-ldflags=${ldflags.join(" ")}`]),
        ...settings.flags,
    ];
}
function externalLink(extldflags) {
    if (extldflags.length === 0)
        return [];
    return ["-linkmode=external", `"-extldflags=${extldflags.join(" ")}"`];
}


/***/ }),

/***/ 11044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ complaintsIn),
  Y6: () => (/* binding */ explainGo),
  k1: () => (/* binding */ meaningsOf),
  KG: () => (/* binding */ printedOf)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
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
            remedy: "Build the library from source for the target's float ABI: linux/arm/v6 and v7 are hard float, v5 is soft.",
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
function meaningsOf(printed, more) {
    return [...explanations, ...cExplanations, ...more].flatMap(({ printed: expression, means }) => {
        const match = expression.exec(printed);
        return match === null ? [] : [means(match)];
    });
}
function explainGo(cause, what) {
    if (!(cause instanceof failure/* Failure */.HR))
        throw cause;
    const printed = cause.detail ?? cause.message;
    for (const { printed: expression, means } of [...explanations, ...cExplanations]) {
        const match = expression.exec(printed);
        if (match === null)
            continue;
        const meaning = means(match);
        return new failure/* Failure */.HR(`${what}: ${meaning.what}`, {
            remedy: meaning.remedy,
            detail: printed,
            cause,
        });
    }
    return new failure/* Failure */.HR(`${what}: ${firstComplaint(printed)}`, { detail: printed, cause });
}
function firstComplaint(printed) {
    return (printed.split("\n").find((line) => line !== "" && !line.startsWith("#")) ?? "no reason given");
}
function printedOf(name, printed) {
    return printed
        .split(/^(?=# )/m)
        .filter((part) => part.split("\n", 1)[0]?.split(" ")[1] === name)
        .join("");
}
function complaintsIn(printed) {
    const found = new Map();
    for (const [whole, file = "", line, col, message = ""] of printed.matchAll(/^(?:vet: )?((?:\.{0,2}\/)?[^\s:]+\.(?:go|s|c|h|cc|cpp)):(\d+):(?:(\d+):)? (?!warning: |note: )(?:(?:fatal )?error: )?(.+)$/gm)) {
        found.set(whole, {
            file,
            line: Number(line),
            ...(col === undefined ? {} : { col: Number(col) }),
            message,
        });
    }
    return [...found.values()];
}


/***/ }),

/***/ 23534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ cPartsOf),
/* harmony export */   at: () => (/* binding */ findMainPackages),
/* harmony export */   tV: () => (/* binding */ findCParts),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96641);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46046);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11044);




async function findMainPackages(planned, go, directory, context) {
    const listed = await listPackages(planned, go, directory, context);
    const asked = listed.filter((found) => found.DepOnly !== true);
    const mains = asked.filter(isProgram).map((found) => found.ImportPath);
    if (mains.length === 0 && planned.settings.test.length === 0)
        throw noMain(planned, asked);
    return { mains, ...cPartsOf(listed, planned.settings.cgo) };
}
async function findCParts(planned, go, directory, context) {
    return cPartsOf(await listPackages(planned, go, directory, context), planned.settings.cgo);
}
function cPartsOf(listed, mode) {
    const withC = listed.filter(({ Standard, CgoFiles = [] }) => Standard !== true && CgoFiles.length > 0);
    return {
        cgo: mode === "on" || (mode === "auto" && withC.length > 0),
        cxx: withC.some(({ CXXFiles = [], CgoLDFLAGS = [] }) => CXXFiles.length > 0 || CgoLDFLAGS.includes("-lstdc++")),
        sourceFolders: [...new Set(withC.flatMap((found) => found.Module?.Dir ?? found.Dir ?? []))],
    };
}
async function listPackages({ target, settings }, go, directory, context) {
    const cgo = settings.cgo !== "off";
    const env = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .goEnvironment */ .I$)(context.env, go, target, { cgo, variables: settings.env });
    const listing = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)(go.go, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .listArguments */ .DQ)(settings, cgo), {
        cwd: directory,
        env,
        signal: context.signal,
        keepBytes: 256 << 20,
    });
    const { stdout } = await listing.catch((cause) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGo */ .Y6)(cause, `${target.platform}: the packages cannot be read`);
    });
    return readListing(stdout);
}
function isProgram({ Name, GoFiles = [], CgoFiles = [] }) {
    return Name === "main" && GoFiles.length + CgoFiles.length > 0;
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

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openCaches),
  L: () => (/* binding */ openDownloadsAlone)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/cache.js
var cache = __webpack_require__(68457);
// EXTERNAL MODULE: ./build/system/parallel.js
var parallel = __webpack_require__(49673);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(23107);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/cache/archive.js







const mostBytes = 8 * 2 ** 30;
const mostFiles = 500_000;
const chunkSize = 1 << 20;
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
            return external_node_zlib_.createZstdDecompress({ chunkSize });
        throw new build_failure/* Failure */.HR("the entry is compressed with Zstandard, which this node has not", {
            remedy: "Use node 22.15 or newer.",
        });
    }
    return start.readUInt16BE() === 0x1f8b ? external_node_zlib_.createGunzip({ chunkSize }) : new external_node_stream_.PassThrough();
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
                const [only, ...others] = chunks;
                const content = only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
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
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: chunkSize }), decompressor(file), feed, {
            signal,
        });
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
function downloadPrefixes(host, asked) {
    const onHost = `${format}-tools-${host}-`;
    return [`${onHost}${digest(asked)}-`, onHost];
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

// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
// EXTERNAL MODULE: ./build/system/kept.js
var kept = __webpack_require__(47558);
;// CONCATENATED MODULE: ./build/cache/downloads.js






const toolDownloads = "tool downloads";
function openDownloads(prefixes, store, writable, context) {
    const folder = downloads_folderFor(context);
    const files = new Map();
    const needed = new Set();
    const made = new Set();
    let refused = 0;
    let opening;
    const open = async () => {
        const opened = await restore(prefixes, store, folder, context);
        for (const name of opened.restored?.paths ?? [])
            files.set(name, (0,external_node_path_.join)(folder, name));
        return opened;
    };
    return {
        list: async () => {
            await (opening ??= open());
            return files;
        },
        keep: async (name, content) => {
            await (opening ??= open());
            if (!writable || files.has(name))
                return;
            const place = (0,external_node_path_.join)(folder, name);
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            (0,external_node_fs_.rmSync)(place, { force: true });
            if (typeof content === "string")
                (0,system_file/* copyOrLink */.rb)(content, place);
            else
                (0,external_node_fs_.writeFileSync)(place, content, { flag: "wx" });
            for (const all of [needed, made])
                all.add(name);
        },
        used: (name) => {
            needed.add(name);
        },
        refuse: (name, why) => {
            context.log.notice(`${toolDownloads}: ${name} is not what its name says (${why}): fetched anew`);
            files.delete(name);
            refused += 1;
        },
        outcome: async (isComplete) => {
            if (opening === undefined)
                return null;
            const { restored, damaged } = await opening;
            const paths = isComplete ? [...needed] : [...new Set([...files.keys(), ...needed])];
            if (paths.length === 0)
                return null;
            const size = (names) => [...names].reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).size, 0);
            const unused = [...files.keys()].filter((name) => !paths.includes(name));
            const isNew = restored === null || refused > 0;
            const change = isNew
                ? { restored: null, unused: 0, made: size(paths) }
                : { restored: size(files.keys()), unused: size(unused), made: size(made) };
            return { folder, prefixes, restored, damaged: damaged || refused > 0, paths, change };
        },
    };
}
function downloads_folderFor({ temp, hasPost, cleanups }) {
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const parent = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, "go-cross-matrix-downloads-"));
    if (!hasPost)
        cleanups.push(() => (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true }));
    return (0,external_node_path_.join)(parent, "files");
}
async function restore(prefixes, store, folder, context) {
    try {
        const restored = await restoreEntry(store, prefixes, folder, { isAllowed: kept/* isKeptName */.Ak }, context);
        return { restored, damaged: false };
    }
    catch (failure) {
        if (context.signal.aborted)
            throw failure;
        context.log.notice(`${toolDownloads} were not restored: ${(0,build_failure/* messageOf */.bD)(failure)}`);
        return { restored: null, damaged: failure instanceof Damaged };
    }
}

// EXTERNAL MODULE: ./build/targets/settings.js
var targets_settings = __webpack_require__(49068);
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
function toolsOf({ targets }, go, goSource, { host }) {
    const asked = targets.map((planned) => {
        const { target, settings } = planned;
        const { cgo, cc, libc, glibc, sysroot, sysrootPackages, sysrootSuite, sysrootMirror } = settings;
        const run = (0,targets_settings/* isToRun */.$T)(settings) ? settings.emulator : "off";
        const chosen = [target.platform, cgo, cc, libc, settings.static, glibc, run, ...settings.fix];
        const packages = [...sysrootPackages].sort();
        return [...chosen, sysroot, sysrootSuite, sysrootMirror, ...packages].join(" ");
    });
    const release = [host.os, host.arch, host.distribution, host.codename];
    const name = release.filter((word) => word !== "").join("-");
    return [name.replaceAll(/[^\w.-]+/g, "-"), [go, goSource, ...asked.sort()]];
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
        return (await (0,toolchain_unpack/* hashModule */.fX)(content, `${module}/`, signal)) === hash;
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

// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
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
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
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
            (0,system_file/* copyOrLink */.rb)(file, (0,external_node_path_.join)(folder, "entry"));
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

;// CONCATENATED MODULE: ./build/cache/save-entries.js






function openStore(inputs, context) {
    const { env, log } = context;
    const folder = inputs.cacheDir === "" ? null : folderOf(inputs.cacheDir, env);
    const store = inputs.cache ? storeOf(folder, context) : undefined;
    if (store === undefined)
        return undefined;
    const allowed = permissions(env, folder === null);
    if (allowed.notable)
        log.notice(`nothing is saved in ${store.name}: ${allowed.why}`);
    return { store, folder, allowed };
}
function folderOf(given, env) {
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(given), repository === "" ? "local" : repository.replaceAll(/\W+/g, "-"));
}
async function saveEntries(found, { store, folder, allowed }, inputs, context) {
    const unsaved = allowed.write ? (store.silent?.() ?? null) : allowed.why;
    const changed = found.filter(({ change }) => change !== null && isWorthSaving(change) && unsaved === null);
    const pending = changed.map((one) => pendingOf(one, context));
    const inPost = inputs.cacheSave === "post" && context.hasPost;
    const saved = await saveOrLeave({ directory: folder, entries: pending }, inPost, context);
    return {
        store: store.name,
        entries: found.map((one) => reportOf(one, pending, inPost, saved)),
        unsaved,
    };
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

;// CONCATENATED MODULE: ./build/cache/caches.js













function openCaches(first, inputs, directory, given) {
    const opened = openStore(inputs, given);
    if (opened === undefined) {
        return { context: given, restore: async (plan) => plan, save: async () => undefined };
    }
    const { env } = given;
    const { store, allowed } = opened;
    const downloads = openToolDownloads(first, inputs, opened, given);
    const context = { ...given, kept: downloads };
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
            ...(await foundModules(modules)),
            ...(await foundDownloads(downloads, built.size === targets.length)),
            ...[...builds].map(([target, cache]) => foundBuild(target, cache, built.has(target))),
        ];
        return saveEntries(found, opened, inputs, context);
    };
    return { context, restore, save };
}
function openDownloadsAlone(first, inputs, given) {
    const opened = openStore(inputs, given);
    if (opened === undefined)
        return { context: given, save: async () => { } };
    const downloads = openToolDownloads(first, inputs, opened, given);
    const save = async () => {
        const found = await foundDownloads(downloads, true);
        const { entries } = await saveEntries(found, opened, inputs, given);
        for (const entry of entries)
            given.log.info((0,cache/* cacheLine */.n8)(entry));
    };
    return { context: { ...given, kept: downloads }, save };
}
function openToolDownloads({ plan, requirement }, { goSource }, { store, allowed }, context) {
    const prefixes = downloadPrefixes(...toolsOf(plan, requirement.spec.text, goSource, context));
    return openDownloads(prefixes, store, allowed.write, context);
}
async function foundModules(modules) {
    const cache = await modules;
    if (cache === null)
        return [];
    return [{ ...cache, ...downloadsOf(cache), name: moduleDownloads, target: null }];
}
async function foundDownloads(cache, isComplete) {
    const found = await cache.outcome(isComplete);
    return found === null ? [] : [{ ...found, name: toolDownloads, target: null }];
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
function caches_readIfThere(file, directory) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(directory, file), "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 51273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAgain: () => (/* binding */ planAgain),
  planFirst: () => (/* binding */ planFirst),
  planFor: () => (/* binding */ planFor),
  publishPlan: () => (/* binding */ publishPlan),
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/inputs.js + 7 modules
var build_inputs = __webpack_require__(35766);
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
async function planAgain(inputs, go, context) {
    const ports = (0,targets_ports/* portsOf */.a5)(go.minor) ?? (await (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(444), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 33556))).askPorts(go, context));
    return planFor(inputs, ports, go.version, go.minor, context);
}
function publishPlan(made, grouping, { env }) {
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "matrix", JSON.stringify((0,targets_matrix/* matrixOf */.l)(made, grouping)));
    const platforms = made.targets.map(({ target }) => target.platform);
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "targets", platforms.join(" "));
}


/***/ }),

/***/ 23822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ describeEquipment),
  Fh: () => (/* binding */ equip),
  A9: () => (/* binding */ provisionEquipment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sysroot/isolation.js
var isolation = __webpack_require__(93342);
// EXTERNAL MODULE: ./build/sysroot/lock-file.js
var lock_file = __webpack_require__(56698);
// EXTERNAL MODULE: ./build/sysroot/pkg-config.js
var pkg_config = __webpack_require__(11943);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/system/apt/closure.js
var closure = __webpack_require__(52913);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/apt/tree.js
var apt_tree = __webpack_require__(63330);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
// EXTERNAL MODULE: ./build/sysroot/given-folder.js
var given_folder = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/sysroot/releases.js
var releases = __webpack_require__(78718);
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
    const isArmv6 = cc === "auto" && (0,targets_target/* armLevelOf */._6)(target) === 6;
    const compilerBrings = isArmv6 || cc === "zig" || (cc === "auto" && glibc !== "") || isCommand(cc);
    const limited = glibc !== "" && ["gcc", "clang"].includes(cc);
    if (!asked && !limited && (isHosts || compilerBrings))
        return { kind: "none" };
    const suite = sysrootSuite === "" && glibc !== "" && cc !== "zig"
        ? (0,releases/* suiteFor */.sA)(glibc, host.distribution, host.codename)
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
    const has = (0,root/* hasApt */.a)(context.env) && typeof (0,targets_target/* linuxAbiOf */.Qd)(target)?.debian === "string";
    if (!asked && source.suite === "" && !has)
        return null;
    const architecture = debianArchitecture(target);
    const { sysrootMirror } = settings;
    const wanted = { architecture, suite: source.suite, requested: source.names };
    const locked = options.lock.find(wanted);
    const tree = await (0,apt_tree/* provideTree */.M)({
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(63952);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/shell.js
var shell = __webpack_require__(54846);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/system/apt/layout.js
var layout = __webpack_require__(90536);
// EXTERNAL MODULE: ./build/system/tool-folder.js
var tool_folder = __webpack_require__(28045);
// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
;// CONCATENATED MODULE: ./build/compiler/private-root.js









async function privateRoot(packages, context) {
    const { host, env } = context;
    const abi = architectures/* architectures */.f.get(host.arch)?.linux;
    if (!(0,root/* hasApt */.a)(env) || abi === undefined || abi.debian === null) {
        throw new build_failure/* Failure */.HR(`there is no apt on this host to fetch ${packages.join(", ")} with`);
    }
    const tree = await (0,apt_tree/* provideTree */.M)({ architecture: abi.debian, packages }, context);
    const libraries = linkLibraries(tree, abi.triple, context);
    return {
        ...tree,
        program: (name) => (0,external_node_path_.join)(tree.folder, "usr/bin", name),
        variables: { LD_LIBRARY_PATH: libraries },
    };
}
function linkLibraries({ folder, identity }, triple, context) {
    const links = (0,tool_folder/* toolFolder */.NB)(context, "compiler-libraries", identity);
    const from = (0,external_node_path_.join)(folder, "usr/lib", triple);
    const ofC = new Set((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, layout/* fileLists */.S6, "libc6.list"), "utf8")
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
        if (fault.code !== "EEXIST")
            throw fault;
        if ((0,external_node_fs_.readlinkSync)(link) === file)
            return;
        const partial = `${link}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
        (0,external_node_fs_.symlinkSync)(file, partial);
        (0,external_node_fs_.renameSync)(partial, link);
    }
}
function provenanceOf({ packages, identity }, pattern) {
    const one = packages.find(({ name }) => pattern.test(name));
    return {
        source: one === undefined ? "packages" : `${one.name} ${one.version}`,
        verification: "its packages are those of the archive's signed index",
        hash: `sha256:${identity}`,
    };
}

;// CONCATENATED MODULE: ./build/compiler/toolset.js
const onThePath = {
    source: "installed",
    verification: "not verified: it was on the PATH",
    hash: null,
};

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
        env: { ...(0,environment/* childEnvironment */.Q)(context.env), ...clang.variables },
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
        prepare: (0,shell/* exportLines */.Es)(clang.variables),
        lists: ["clang"],
        ownFolders: [
            resources,
            ...(system === null ? ["/usr/include", "/usr/lib"] : []),
            ...(files === null ? [] : [files]),
            ...(sysroot === null && system !== null ? [system] : []),
        ],
    };
}
function installed({ env }) {
    const [cc, ld] = [(0,host/* which */.K7)("clang", env), (0,host/* which */.K7)("ld.lld", env)];
    if (cc === undefined || ld === undefined)
        return undefined;
    return {
        cc,
        cxx: (0,host/* which */.K7)("clang++", env) ?? `${cc}++`,
        ar: (0,host/* which */.K7)("llvm-ar", env) ?? "ar",
        ld,
        ...onThePath,
        variables: {},
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
        ...provenanceOf(root, /^clang-[0-9]+$/),
        variables: root.variables,
    };
}
async function targetFiles(abi, context) {
    const architecture = abi.debian ?? "";
    return (await (0,apt_tree/* provideTree */.M)({ architecture, packages: [closure/* standardCxx */.Zm] }, context)).folder;
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
    const { folder } = await (0,apt_tree/* provideTree */.M)({ architecture: abi.debian, packages: ["musl", "musl-dev"], dependencies: false }, context);
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
        prepare: (0,shell/* exportLines */.Es)(gcc.variables),
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
        ...onThePath,
        variables: {},
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
        ...provenanceOf(root, new RegExp(`^gcc-[0-9]+${suffix}$`)),
        variables: root.variables,
        root: root.folder,
    };
}
async function ask(gcc, question, { env, signal }) {
    const { stdout } = await (0,system_process/* exec */.m)(gcc.cc, [question], {
        env: { ...(0,environment/* childEnvironment */.Q)(env), LC_ALL: "C", ...gcc.variables },
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/system/file.js
var file = __webpack_require__(63644);
// EXTERNAL MODULE: ./build/system/crypto.js
var system_crypto = __webpack_require__(8323);
;// CONCATENATED MODULE: ./build/compiler/launcher.js








function launcherText(toolset, language, listsInputs) {
    const program = language === "c" ? toolset.cc : toolset.cxx;
    const last = language === "c" ? toolset.last : [...toolset.lastCxx, ...toolset.last];
    const prepended = (list) => list.length > 0 ? [`  set -- ${(0,shell/* commandLine */.ay)(list)} "$@"`] : [];
    const appended = (list) => list.length > 0 ? [`  set -- "$@" ${(0,shell/* commandLine */.ay)(list)}`] : [];
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
        `exec ${(0,shell/* commandLine */.ay)([...program, ...toolset.first])} "$@" ${(0,shell/* commandLine */.ay)(last)}`.trimEnd(),
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
    return ["#!/bin/sh", "e=", ...prepare, `exec ${(0,shell/* commandLine */.ay)(ar)} "$@"`, ""].join("\n");
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
        (0,file/* replaceFile */.fR)(paths[one], texts[one], 0o755);
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
    const folder = (0,tool_folder/* toolFolder */.NB)(context, "compilers");
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

// EXTERNAL MODULE: ./build/compiler/trial.js
var trial = __webpack_require__(97372);
// EXTERNAL MODULE: ./build/system/kept.js
var kept = __webpack_require__(47558);
// EXTERNAL MODULE: ./build/system/lock.js
var lock = __webpack_require__(61465);
// EXTERNAL MODULE: ./build/system/tree.js
var tree = __webpack_require__(14362);
// EXTERNAL MODULE: ./build/system/download.js + 1 modules
var download = __webpack_require__(89803);
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
    const global = (0,tool_folder/* toolFolder */.NB)(context, "zig-cache", zig.version);
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
            ...(0,shell/* exportLines */.Es)({ ZIG_GLOBAL_CACHE_DIR: global }),
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
        ...onThePath,
    };
}
async function versionOf(path, { env, signal }) {
    return (await (0,system_process/* exec */.m)(path, ["version"], { env: (0,environment/* childEnvironment */.Q)(env), signal })).stdout.trim();
}
const mostBytes = 256 << 20;
const deadlineMs = 15 * 60_000;
async function zig_fetched(context) {
    const { version, wheels } = zigRelease;
    const sha256 = wheels[context.host.arch];
    if (context.host.os !== "linux" || sha256 === undefined) {
        throw new build_failure/* Failure */.HR(`there is no zig for ${context.host.os}/${context.host.arch} to fetch`, {
            remedy: "Install zig, so that it is on the PATH.",
        });
    }
    const folder = (0,external_node_path_.join)((0,tool_folder/* toolFolder */.NB)(context, "zig"), sha256.slice(0, 32));
    if (!(0,tree/* isWholeTree */.on)(folder, sha256)) {
        await (0,lock/* withLock */.k)(`${folder}.lock`, context, async () => {
            if (!(0,tree/* isWholeTree */.on)(folder, sha256))
                await install(folder, sha256, context);
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
async function install(folder, sha256, context) {
    const started = performance.now();
    const { bytes, from } = await wheelWith(sha256, `${folder}.whl`, context);
    const { unpackModule } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29236));
    const staging = `${folder}.tmp`;
    (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        (0,external_node_fs_.mkdirSync)(staging, { recursive: true });
        await unpackModule(bytes, "", staging, context.signal);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(staging, "ziglang/zig"), 0o755);
        (0,external_node_fs_.renameSync)(staging, folder);
        (0,tree/* recordTree */.A$)(folder, sha256);
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    context.log.info(`zig ${zigRelease.version}: from ${from}, unpacked in ${seconds} s`);
}
async function wheelWith(sha256, place, context) {
    try {
        (0,external_node_fs_.rmSync)(place, { force: true });
        if (await (0,kept/* takeKept */.Y2)(sha256, place, context)) {
            return { bytes: (0,external_node_fs_.readFileSync)(place), from: kept/* fromCache */.ZY };
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(place, { force: true });
    }
    const bytes = await fetchWheel(sha256, context);
    await context.kept?.keep((0,kept/* sha256Name */.tO)(sha256), bytes);
    return { bytes, from: "the package index" };
}
async function fetchWheel(sha256, context) {
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
    const [{ fetchBytes }, { createHash }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 89803)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
    ]);
    const bytes = await fetchBytes(wheel.url, { maxBytes: mostBytes, deadlineMs, signal, log });
    const seen = createHash("sha256").update(bytes).digest("hex");
    if (seen !== sha256) {
        throw new build_failure/* Failure */.HR(`${wheel.name} is not the file that it should be`, {
            detail: `seen   ${seen}\nwanted ${sha256}`,
            remedy: "Try again later; if it stays so, tell whoever runs the package index.",
        });
    }
    return bytes;
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
    return (0,trial/* refuse */.TR)(request, tried);
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
            misfit ??= await (0,trial/* tryOut */.Y_)(launchers, language, request, listsInputs, context);
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
    const extldflags = (0,trial/* extldflagsOf */.EO)(request);
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

;// CONCATENATED MODULE: ./build/compiler/equipment.js







function provisionEquipment(jobs, { sysrootLock }, directory, context) {
    const lock = sysrootLock === "" ? lock_file/* noLock */.T : (0,lock_file/* openLock */.q)((0,external_node_path_.resolve)(directory, sysrootLock));
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
        sysroot === null ? undefined : (0,pkg_config/* providePkgConfig */.u)(context),
    ]);
    const triple = (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple ?? "";
    const isolated = sysroot !== null || compiler.kind === "zig";
    return {
        compiler,
        sysroot,
        base: isolated ? (0,isolation/* withoutHostPaths */.td)(context.env) : context.env,
        variables: {
            ...(sysroot === null ? {} : (0,isolation/* pkgConfigEnvironment */.sZ)(sysroot.folder, triple)),
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


/***/ }),

/***/ 97372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ extldflagsOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Y_: () => (/* binding */ tryOut),
/* harmony export */   v9: () => (/* binding */ loaderFor)
/* harmony export */ });
/* unused harmony exports differs, remedyFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _elf_arm_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23116);
/* harmony import */ var _elf_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61312);
/* harmony import */ var _elf_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79621);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59874);
/* harmony import */ var _sysroot_isolation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93342);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57233);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63644);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96641);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84920);











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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(context.temp, { recursive: true });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, "go-cross-matrix-trial-"));
    const [source, object, product] = ["trial.c", "trial.o", "trial"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, language === "c" ? name : name.replace(/\.c$/, ".cc")));
    const compiler = language === "c" ? launchers.cc : launchers.cxx;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(source, programs[language]);
        for (const args of [
            ["-g", "-O2", "-c", source, "-o", object],
            [object, ...extldflagsOf(request), "-o", product],
        ]) {
            const result = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_8__/* .observe */ .l)(compiler, args, {
                env: {
                    ...(0,_system_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Q)((0,_sysroot_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutHostPaths */ .td)(context.env)),
                    ...(evidence && { GO_CROSS_MATRIX_EVIDENCE: folder }),
                },
                cwd: folder,
                signal: context.signal,
            });
            if (result.exitCode !== 0) {
                const step = args.includes("-c") ? "compile" : "link";
                const printed = `${result.stdout}${result.stderr}`;
                const why = `it does not ${step} a ${name[language]} program${firstError(printed)}`;
                return { why, printed };
            }
        }
        const why = differs((0,_system_file_js__WEBPACK_IMPORTED_MODULE_7__/* .withFile */ .D4)(product, _elf_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readElf */ .o), request);
        return why === undefined ? undefined : { why, printed: "" };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
const name = { c: "C", "c++": "C++" };
function firstError(printed) {
    const line = printed.split("\n").find((one) => /\berror:|cannot find|not found/.test(one));
    return line === undefined ? "" : `: ${line.trim().slice(0, 200)}`;
}
function isStatic({ libc, static: mode }) {
    return mode === "true" || (mode === "auto" && libc === "musl");
}
function loaderFor(target, linking) {
    return isStatic(linking) ? null : ((0,_targets_target_js__WEBPACK_IMPORTED_MODULE_9__/* .linuxAbiOf */ .Qd)(target)?.interpreter[linking.libc] ?? null);
}
function extldflagsOf(request) {
    if (isStatic(request))
        return ["-static"];
    return request.libc === "musl" ? ["-static-libgcc"] : [];
}
const hardFloat = 0x400;
function differs(elf, request) {
    const { target, glibc } = request;
    const row = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_9__/* .architectureOf */ .NJ)(target);
    if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
        return `it makes programs of machine ${elf.machine}, ${elf.class} bits, ${elf.data}-endian, wanted ${row.machine}, ${row.bits}, ${row.data}`;
    }
    const interpreter = loaderFor(target, request);
    if (elf.interpreter !== interpreter) {
        return `its programs are loaded by ${elf.interpreter ?? "nothing"}, wanted ${interpreter ?? "none"}`;
    }
    if (glibc !== "" && elf.glibc !== null && (0,_elf_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(elf.glibc, glibc) > 0) {
        return `its programs need glibc ${elf.glibc}, wanted ${glibc} or older`;
    }
    const [promised, attributes] = [(0,_targets_target_js__WEBPACK_IMPORTED_MODULE_9__/* .armLevelOf */ ._6)(target), elf.armAttributes];
    if (promised === null || attributes === null)
        return undefined;
    const needed = (0,_elf_arm_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .armLevelNeededBy */ .j)(attributes);
    if (needed > promised)
        return `its programs need ARMv${needed}, wanted ARMv${promised}`;
    const hard = attributes.vfpArgs === 1 || (elf.flags & hardFloat) !== 0;
    if (hard === (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_9__/* .isSoftFloat */ .jP)(target)) {
        return `its programs are ${hard ? "hard" : "soft"}-float, wanted ${hard ? "soft" : "hard"}`;
    }
    return undefined;
}
function remedyFor({ target, libc }) {
    if ((0,_targets_target_js__WEBPACK_IMPORTED_MODULE_9__/* .armLevelOf */ ._6)(target) === 6) {
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR(`${request.target.platform}: there is no C compiler that works (${reasons.join("; ")})`, {
        remedy: remedyFor(request),
        detail: printed.length === 0 ? undefined : printed.join("\n"),
    });
}


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ hasBit),
/* harmony export */   df: () => (/* binding */ df),
/* harmony export */   dt: () => (/* binding */ dt),
/* harmony export */   os: () => (/* binding */ readDynamic),
/* harmony export */   oy: () => (/* binding */ df1)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70774);



const dyn = {
    size: [8, 16],
    fields: { d_tag: [0, 0, "word"], d_val: [4, 8, "word"] },
};
const dt = {
    null: 0,
    needed: 1,
    hash: 4,
    strtab: 5,
    symtab: 6,
    rela: 7,
    relasz: 8,
    strsz: 10,
    soname: 14,
    rpath: 15,
    rel: 17,
    relsz: 18,
    textrel: 22,
    bindNow: 24,
    runpath: 29,
    flags: 30,
    gnuHash: 0x6ffffef5,
    versym: 0x6ffffff0,
    relacount: 0x6ffffff9,
    relcount: 0x6ffffffa,
    flags1: 0x6ffffffb,
    verdef: 0x6ffffffc,
    verdefnum: 0x6ffffffd,
    verneed: 0x6ffffffe,
    verneednum: 0x6fffffff,
    mipsSymtabno: 0x70000011,
};
const df = { textrel: 4, bindNow: 8 };
const df1 = { now: 1, pie: 0x08000000 };
const mostEntries = 1 << 14;
const mostNeeded = 4096;
function readDynamic(file) {
    const { segments, pages } = file;
    const segment = segments.find(({ p_type, p_filesz }) => p_type === _segments_js__WEBPACK_IMPORTED_MODULE_2__.pt.dynamic && p_filesz > 0);
    if (segment === undefined)
        return null;
    const { values, needed } = readEntries(file, segment.p_offset, segment.p_filesz);
    const table = values.get(dt.strtab);
    const strings = table === undefined ? null : (0,_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(segments, table, "DT_STRTAB").offset;
    const text = ({ value, offset }, field) => {
        if (strings !== null)
            return pages.text(strings + value, field);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("malformed", field, offset, "there is no DT_STRTAB");
    };
    const optional = (tag, field) => {
        const at = values.get(tag);
        return at === undefined ? null : text(at, field);
    };
    return {
        values,
        needed: needed.map((at) => text(at, "DT_NEEDED")),
        soname: optional(dt.soname, "DT_SONAME"),
        rpath: optional(dt.rpath, "DT_RPATH"),
        runpath: optional(dt.runpath, "DT_RUNPATH"),
    };
}
function readEntries(file, start, bytes) {
    const size = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(dyn, file.encoding);
    const count = Math.floor(bytes / size);
    const table = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(file, start, Math.min(count, mostEntries) * size, "PT_DYNAMIC");
    const values = new Map();
    const needed = [];
    for (let at = 0; at < table.length; at += size) {
        const tag = table.value(dyn, at, "d_tag");
        if (tag === dt.null)
            break;
        const entry = { value: table.value(dyn, at, "d_val"), offset: start + at };
        if (!values.has(tag))
            values.set(tag, entry);
        if (tag !== dt.needed)
            continue;
        if (needed.push(entry) > mostNeeded) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ElfError */ .Q("too-large", "DT_NEEDED", start + at, `more than ${mostNeeded} of them`);
        }
    }
    return { values, needed };
}
function hasBit(dynamic, tag, bit) {
    return ((dynamic?.values.get(tag)?.value ?? 0) & bit) !== 0;
}


/***/ }),

/***/ 61312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./build/elf/arm-attributes.js
var arm_attributes = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/elf/dynamic.js
var elf_dynamic = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/elf/header.js
var header = __webpack_require__(48933);
// EXTERNAL MODULE: ./build/elf/identity.js
var elf_identity = __webpack_require__(83774);
// EXTERNAL MODULE: ./build/elf/error.js
var error = __webpack_require__(66016);
// EXTERNAL MODULE: ./build/elf/layout.js
var layout = __webpack_require__(62890);
// EXTERNAL MODULE: ./build/elf/sections.js
var elf_sections = __webpack_require__(58436);
// EXTERNAL MODULE: ./build/elf/segments.js
var elf_segments = __webpack_require__(70774);
;// CONCATENATED MODULE: ./build/elf/notes.js





const nhdr = {
    size: [12, 12],
    fields: { n_namesz: [0, 0, "u32"], n_descsz: [4, 4, "u32"], n_type: [8, 8, "u32"] },
};
const gnuBuildId = 3;
const gnuPropertyType0 = 5;
const goBuildId = 4;
const aarch64Features = 0xc0000000;
const x86Features = 0xc0000002;
const mostBytes = 1 << 19;
const etCore = 4;
function readNotes(file) {
    let buildId = null;
    let hasGoBuildId = false;
    let properties = null;
    let left = mostBytes;
    for (const { offset, size, align } of file.header.e_type === etCore ? [] : placesOf(file)) {
        left -= size;
        if (left < 0) {
            throw new error/* ElfError */.Q("too-large", "PT_NOTE", offset, `more than ${mostBytes} bytes of notes`);
        }
        for (const note of notesIn((0,layout/* readFields */.qU)(file, offset, size, "PT_NOTE"), align)) {
            if (isNamed(note, "GNU") && note.type === gnuBuildId) {
                buildId ??= hexadecimal(note.content.bytes);
            }
            if (isNamed(note, "GNU") && note.type === gnuPropertyType0) {
                properties ??= readProperties(note.content, file.header.e_machine);
            }
            if (isNamed(note, "Go") && note.type === goBuildId)
                hasGoBuildId = true;
        }
    }
    return { buildId, goBuildId: hasGoBuildId, properties };
}
function placesOf({ segments, sections }) {
    const places = [];
    const isKnown = (offset, size) => places.some((place) => offset >= place.offset && offset + size <= place.offset + place.size);
    const add = (offset, size, align) => {
        if (size > 0 && !(places.length < 256 && isKnown(offset, size))) {
            places.push({ offset, size, align });
        }
    };
    for (const { p_type, p_offset, p_filesz, p_align } of segments) {
        if (p_type === elf_segments.pt.note || p_type === elf_segments.pt.gnuProperty)
            add(p_offset, p_filesz, p_align);
    }
    for (const { sh_type, sh_offset, sh_size, sh_addralign } of sections) {
        if (sh_type === elf_sections/* sht */.oQ.note)
            add(sh_offset, sh_size, sh_addralign);
    }
    return places;
}
function* notesIn(notes, align) {
    const unit = align === 8 ? 8 : 4;
    const padded = (length) => Math.ceil(length / unit) * unit;
    const size = (0,layout/* sizeOf */.$d)(nhdr, notes.encoding);
    for (let at = 0; at + size <= notes.length;) {
        const { n_namesz, n_descsz, n_type } = notes.row(nhdr, at);
        const start = at + padded(size + n_namesz);
        yield {
            name: notes.slice(at + size, n_namesz, "n_name").bytes,
            type: n_type,
            content: notes.slice(Math.min(start, notes.length), n_descsz, "n_desc"),
        };
        at = start + padded(n_descsz);
    }
}
function isNamed({ name }, wanted) {
    return (name.length > wanted.length &&
        name.every((byte, at) => byte === (at < wanted.length ? wanted.charCodeAt(at) : 0)));
}
function readProperties(content, machine) {
    const isArm = machine === header/* machines */.JR.aarch64;
    const isX86 = machine === header/* machines */.JR.x86_64 || machine === header/* machines */.JR.i386;
    const word = content.encoding.wide ? 8 : 4;
    let arm = 0;
    let x86 = 0;
    for (let at = 0; at + 8 <= content.length;) {
        const type = content.u32(at, "pr_type");
        const size = content.u32(at + 4, "pr_datasz");
        if (isArm && type === aarch64Features)
            arm = content.u32(at + 8, "pr_data");
        if (isX86 && type === x86Features)
            x86 = content.u32(at + 8, "pr_data");
        at += 8 + Math.ceil(size / word) * word;
    }
    return {
        bti: (arm & 1) !== 0,
        pac: (arm & 2) !== 0,
        gcs: (arm & 4) !== 0,
        ibt: (x86 & 1) !== 0,
        shstk: (x86 & 2) !== 0,
    };
}
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function hexadecimal(bytes) {
    return Array.from(bytes, (byte) => digits[byte]).join("");
}

// EXTERNAL MODULE: ./build/elf/versions.js
var versions = __webpack_require__(79621);
;// CONCATENATED MODULE: ./build/elf/facts.js








function readElf(source) {
    return factsOf((0,header/* openElf */.Ag)(source));
}
function factsOf(file) {
    const { header, segments, sections } = file;
    const dynamic = (0,elf_dynamic/* readDynamic */.os)(file);
    const loads = segments.filter(({ p_type }) => p_type === elf_segments.pt.load);
    const stack = segments.find(({ p_type }) => p_type === elf_segments.pt.gnuStack);
    const identity = (0,elf_identity/* identityOf */.c)(header, (0,elf_segments/* readInterpreter */.bz)(file, segments));
    const needs = dynamic === null ? [] : (0,versions/* readVersionNeeds */.U3)(file, dynamic);
    const { buildId, goBuildId, properties } = readNotes(file);
    return {
        ...identity,
        needed: dynamic?.needed ?? [],
        soname: dynamic?.soname ?? null,
        rpath: dynamic?.rpath ?? null,
        runpath: dynamic?.runpath ?? null,
        execStack: stack === undefined ? null : (stack.p_flags & elf_segments.pf.x) !== 0,
        relro: relroOf(segments, dynamic),
        pie: isPie(identity, dynamic),
        textrel: dynamic?.values.has(elf_dynamic.dt.textrel) === true || (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags, elf_dynamic.df.textrel),
        writableCode: loads.some(({ p_flags }) => (p_flags & (elf_segments.pf.w | elf_segments.pf.x)) === (elf_segments.pf.w | elf_segments.pf.x)),
        maxAlign: loads.reduce((most, { p_align }) => Math.max(most ?? 0, p_align), null),
        page64k: loads.length === 0 ? null : loads.every(elf_segments/* loadsWith64k */.DX),
        glibc: (0,versions/* glibcFloor */.uq)(needs),
        stripped: !sections.some(({ sh_type }) => sh_type === elf_sections/* sht */.oQ.symtab),
        debugInfo: sections.some(({ name }) => name === ".debug_info" || name === ".zdebug_info"),
        buildId,
        goBuildId,
        armAttributes: (0,arm_attributes/* readArmAttributes */.M)(file),
        properties,
    };
}
function relroOf(segments, dynamic) {
    if (!segments.some(({ p_type }) => p_type === elf_segments.pt.gnuRelro))
        return "none";
    const bindsNow = dynamic?.values.has(elf_dynamic.dt.bindNow) === true ||
        (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags, elf_dynamic.df.bindNow) ||
        (0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags1, elf_dynamic/* df1 */.oy.now);
    return bindsNow ? "full" : "partial";
}
function isPie({ type, interpreter }, dynamic) {
    if ((0,elf_dynamic/* hasBit */.c0)(dynamic, elf_dynamic.dt.flags1, elf_dynamic/* df1 */.oy.pie))
        return true;
    return type === "DYN" && interpreter !== null && (dynamic?.soname ?? null) === null;
}


/***/ }),

/***/ 83774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48933);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70774);


const types = {
    1: "REL",
    2: "EXEC",
    3: "DYN",
    4: "CORE",
};
function readIdentity(source) {
    const { header, ...image } = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .ay)(source);
    return identityOf(header, (0,_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .readInterpreter */ .bz)(image, (0,_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .readSegments */ .lZ)(image, header)));
}
function identityOf(header, interpreter) {
    return {
        class: header.class,
        data: header.data,
        machine: header.e_machine,
        type: types[header.e_type] ?? header.e_type,
        osabi: header.osabi,
        flags: header.e_flags,
        interpreter,
    };
}


/***/ }),

/***/ 79621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ readVersionNeeds),
/* harmony export */   Vm: () => (/* binding */ versionIndex),
/* harmony export */   Zn: () => (/* binding */ readVersionDefinitions),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   uq: () => (/* binding */ glibcFloor)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62890);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70774);




const verneed = {
    size: [16, 16],
    fields: {
        vn_cnt: [2, 2, "u16"],
        vn_file: [4, 4, "u32"],
        vn_aux: [8, 8, "u32"],
        vn_next: [12, 12, "u32"],
    },
};
const vernaux = {
    size: [16, 16],
    fields: {
        vna_flags: [4, 4, "u16"],
        vna_other: [6, 6, "u16"],
        vna_name: [8, 8, "u32"],
        vna_next: [12, 12, "u32"],
    },
};
const verdef = {
    size: [20, 20],
    fields: {
        vd_flags: [2, 2, "u16"],
        vd_ndx: [4, 4, "u16"],
        vd_aux: [12, 12, "u32"],
        vd_next: [16, 16, "u32"],
    },
};
const verdaux = {
    size: [8, 8],
    fields: { vda_name: [0, 0, "u32"] },
};
const flagWeak = 2;
const flagBase = 1;
const mostVersions = 1 << 14;
function readVersionNeeds(file, dynamic) {
    const chain = openChain(file, dynamic, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verneed, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verneednum, "DT_VERNEED");
    const needs = [];
    if (chain === null)
        return needs;
    for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
        const need = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verneed, at, "Verneed");
        const library = chain.name(need.vn_file, "vn_file");
        let auxiliary = at + need.vn_aux;
        for (let each = need.vn_cnt; each > 0; each -= 1) {
            const row = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, vernaux, auxiliary, "Vernaux");
            const version = chain.name(row.vna_name, "vna_name");
            const weak = (row.vna_flags & flagWeak) !== 0;
            needs.push({ library, version, weak, index: row.vna_other & versionIndex });
            if (needs.length > mostVersions)
                throw tooMany("vn_cnt", at);
            if (row.vna_next === 0)
                break;
            auxiliary += row.vna_next;
        }
        if (need.vn_next === 0)
            break;
        at += need.vn_next;
    }
    return needs;
}
const versionIndex = 0x7fff;
function readVersionDefinitions(file, dynamic) {
    const chain = openChain(file, dynamic, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verdef, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.verdefnum, "DT_VERDEF");
    const names = new Map();
    if (chain === null)
        return names;
    for (let left = chain.count, at = chain.start; left > 0; left -= 1) {
        const definition = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verdef, at, "Verdef");
        if ((definition.vd_flags & flagBase) === 0) {
            const { vda_name } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(file, verdaux, at + definition.vd_aux, "Verdaux");
            names.set(definition.vd_ndx & versionIndex, chain.name(vda_name, "vda_name"));
        }
        if (definition.vd_next === 0)
            break;
        at += definition.vd_next;
    }
    return names;
}
function openChain({ pages, segments }, { values }, tag, countTag, field) {
    const start = values.get(tag);
    const table = values.get(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__.dt.strtab);
    const count = values.get(countTag);
    if (start === undefined || table === undefined || count === undefined || count.value === 0) {
        return null;
    }
    if (count.value > mostVersions)
        throw tooMany(`${field}NUM`, count.offset);
    const strings = (0,_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(segments, table, "DT_STRTAB").offset;
    return {
        start: (0,_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(segments, start, field).offset,
        count: count.value,
        name: (at, name) => pages.text(strings + at, name),
    };
}
function tooMany(field, offset) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ElfError */ .Q("too-large", field, offset, `more than ${mostVersions} versions`);
}
const relativeRelocations = { name: "GLIBC_ABI_DT_RELR", version: "2.36" };
function glibcFloor(needs) {
    const versions = needs.flatMap(({ version }) => version === relativeRelocations.name
        ? [relativeRelocations.version]
        : (/^GLIBC_(\d{1,9}(?:\.\d{1,9}){1,2})$/.exec(version)?.[1] ?? []));
    return versions.sort(compareVersions).at(-1) ?? null;
}
function compareVersions(a, b) {
    const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 12324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   FZ: () => (/* binding */ registrationFlags),
/* harmony export */   IE: () => (/* binding */ registrationLine),
/* harmony export */   Yn: () => (/* binding */ handles),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
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


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namesCpu),
/* harmony export */   a: () => (/* binding */ chooseCpu)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57233);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96641);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84920);




function namesCpu(asked) {
    return asked !== "auto" && asked !== "default";
}
async function chooseCpu(asked, target, emulator, context) {
    const qemu = "qemu" in emulator ? emulator.qemu : null;
    if (qemu === null || asked === "default")
        return null;
    const models = await modelsOf(qemu, context);
    if (asked === "floor" || asked === "auto") {
        const [value = ""] = target.level?.value.split(",") ?? [];
        const wanted = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_2__/* .architectureOf */ .NJ)(target).level?.oldestCpus?.[value] ?? [];
        const model = wanted.find((one) => models.has(one));
        return model === undefined ? null : { model, isFloor: true };
    }
    if (models.has(asked))
        return { model: asked, isFloor: false };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: cpu: QEMU ${qemu.version} has no ${asked}`, {
        remedy: `It has ${[...models].slice(0, 12).join(", ")}...: \`${qemu.path} -cpu help\` lists them all.`,
    });
}
const known = new Map();
function modelsOf(qemu, { env, signal }) {
    const asking = known.get(qemu.path) ??
        (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(qemu.path, ["-cpu", "help"], { env: (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(env), signal }).then(({ stdout }) => new Set([...stdout.matchAll(/^(?:x86|PowerPC|s390)?[ \t]*([\w.-]+)/gm)].map(([, model = ""]) => model)));
    known.set(qemu.path, asking);
    return asking;
}


/***/ }),

/***/ 33907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ chooseEmulator),
/* harmony export */   ZF: () => (/* binding */ describeEmulator),
/* harmony export */   eV: () => (/* binding */ isEmulated),
/* harmony export */   tQ: () => (/* binding */ starterOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

function chooseEmulator(request, found) {
    const { target, mode, emulated } = request;
    if (mode === "off")
        return { kind: "none", why: "emulator is off" };
    const canBeEmulated = found.linuxHost && target.goos === "linux";
    if (found.native !== null && emulated && canBeEmulated)
        return insteadOfNative(request, found);
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
    if (mode === "direct")
        return direct(target, "asked for", found);
    return registered(target, mode, found);
}
function runsNatively(mode, { native }) {
    if (mode === "binfmt")
        return native === "own";
    return mode !== "direct" && native !== null;
}
function insteadOfNative({ target, mode }, found) {
    if (mode !== "native")
        return direct(target, "cpu names another CPU than the host's", found);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${target.platform}: cpu names a CPU, and emulator: native has the host's own`, {
        remedy: "Leave cpu out for this target, or set emulator: auto.",
    });
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
function isEmulated({ kind }) {
    return kind !== "native" && kind !== "none";
}
function starterOf(emulator) {
    return emulator.kind === "direct" ? [emulator.qemu.path] : [];
}
function describeEmulator(emulator) {
    const shown = ({ version, package: origin, path }) => `QEMU ${version} (${origin === null ? "" : `${origin}, `}${path})`;
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

/***/ 74657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   BX: () => (/* binding */ isMounted),
/* harmony export */   Ic: () => (/* binding */ mountBinfmt),
/* harmony export */   M0: () => (/* binding */ isFaithful),
/* harmony export */   T5: () => (/* binding */ binfmtFolder),
/* harmony export */   VM: () => (/* binding */ entryNames),
/* harmony export */   Xb: () => (/* binding */ findPrivilege),
/* harmony export */   Zz: () => (/* binding */ unmountBinfmt),
/* harmony export */   b4: () => (/* binding */ removeEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57233);
/* harmony import */ var _system_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63952);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96641);
/* harmony import */ var _binfmt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12324);







const binfmtFolder = "/proc/sys/fs/binfmt_misc";
const notEntries = new Set(["register", "status"]);
function isMounted() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(binfmtFolder).includes("register");
    }
    catch {
        return false;
    }
}
function entryNames() {
    if (!isMounted())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(binfmtFolder).filter((name) => !notEntries.has(name));
}
function readEntries() {
    return entryNames().flatMap((name) => {
        try {
            return (0,_binfmt_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEntry */ .ER)(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(binfmtFolder, name), "utf8")) ?? [];
        }
        catch {
            return [];
        }
    });
}
async function findPrivilege({ env, host, signal, }) {
    if (host.root)
        return "root";
    if ((0,_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .which */ .K7)("sudo", env) === undefined)
        return undefined;
    const asked = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .l)("sudo", ["-n", "true"], { env: (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(env), signal });
    return asked.exitCode === 0 ? "sudo" : undefined;
}
async function mountBinfmt(privilege, context) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(binfmtFolder))
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
        entry.flags.split("").sort().join("") === _binfmt_js__WEBPACK_IMPORTED_MODULE_5__/* .registrationFlags */ .FZ.split("").sort().join(""));
}
async function addEntry(name, signature, interpreter, privilege, context) {
    await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(binfmtFolder, "register"), (0,_binfmt_js__WEBPACK_IMPORTED_MODULE_5__/* .registrationLine */ .IE)(name, signature, interpreter), privilege, context);
    const entry = readEntries().find((one) => one.name === name);
    if (entry === undefined || !isFaithful(entry, signature, interpreter)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`the kernel's entry ${name} does not read back as it was written`, {
            detail: entry === undefined ? "it is not there" : JSON.stringify(entry),
        });
    }
}
async function removeEntry(name, privilege, context) {
    await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(binfmtFolder, name), "-1", privilege, context);
}
async function write(file, text, privilege, context) {
    if (privilege === "sudo") {
        await asRoot(privilege, ["tee", file], text, context);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file} cannot be written: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
async function asRoot(privilege, command, stdin, { env, signal }) {
    const [file, ...args] = privilege === "sudo" ? ["sudo", "-n", ...command] : command;
    await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .exec */ .m)(file, args, { env: (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(env), stdin, signal });
}


/***/ }),

/***/ 16736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U8: () => (/* binding */ provisionMachines),
  zk: () => (/* binding */ warningOfFaults)
});

// UNUSED EXPORTS: registrationState

// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/settings.js
var targets_settings = __webpack_require__(49068);
// EXTERNAL MODULE: ./build/emulator/cpu.js
var cpu = __webpack_require__(3088);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./build/toolchain/version.js
var version = __webpack_require__(25888);
;// CONCATENATED MODULE: ./build/emulator/faults.js


const faults = [
    {
        go: ">=1.23.0-0 <1.23.3",
        qemu: ">=7.2.0 <8.0.0",
        what: "os/exec fails with `fork/exec: invalid argument` (https://go.dev/issue/68976): set go-version: ^1.23.3, or take a QEMU from 8.0 on by qemu-suite (trixie on Debian) or qemu",
    },
    {
        go: ">=1.21.0-0",
        qemu: ">=7.2.0 <8.0.0",
        goarch: "386",
        what: "they crash in the runtime, with words such as `fatal: morestack on gsignal`: take a QEMU 10 by qemu-suite (trixie on Debian) or qemu, or leave cpu and emulator out where the host runs them itself",
    },
];
function faultOf(go, goarch, qemu) {
    const [goVersion, qemuVersion] = [(0,version/* parseGoVersion */.SX)(go), /^\d+\.\d+\.\d+/.exec(qemu)?.[0]];
    if (goVersion === undefined || qemuVersion === undefined)
        return undefined;
    const known = faults.find((fault) => (fault.goarch ?? goarch) === goarch &&
        satisfies((0,version/* toSemver */.Ud)(goVersion), fault.go, { includePrerelease: true }) &&
        satisfies(qemuVersion, fault.qemu));
    if (known === undefined)
        return undefined;
    const programs = `${known.goarch === undefined ? "" : `${known.goarch} `}programs of Go ${go}`;
    return `under QEMU ${qemu} ${programs} are known to fail: ${known.what}`;
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
// EXTERNAL MODULE: ./build/emulator/binfmt.js
var binfmt = __webpack_require__(12324);
// EXTERNAL MODULE: ./build/emulator/emulator.js
var emulator_emulator = __webpack_require__(33907);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(63952);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/apt/unpack.js
var unpack = __webpack_require__(44404);
// EXTERNAL MODULE: ./build/system/file.js
var system_file = __webpack_require__(63644);
// EXTERNAL MODULE: ./build/system/lock.js
var lock = __webpack_require__(61465);
// EXTERNAL MODULE: ./build/system/tool-folder.js
var tool_folder = __webpack_require__(28045);
// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(40989);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/emulator/qemu.js


function isNamed({ path, suite }) {
    return path !== "" || suite !== "";
}
async function versionOf(path, { env, signal }) {
    const { stdout } = await (0,process/* exec */.m)(path, ["--version"], { env: (0,environment/* childEnvironment */.Q)(env), signal });
    return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}

;// CONCATENATED MODULE: ./build/emulator/packaged.js










function packagedQemus(suite, context) {
    const { host } = context;
    const caches = (0,tool_folder/* toolFolders */.Sg)(context, "qemu", suite === "" ? host.arch : `${host.arch}-${suite}`);
    return {
        kept: async (name) => {
            for (const cache of caches) {
                const found = await fromCache(cache, name);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        fetch: async (missing) => {
            const cache = (0,tool_folder/* writableFolder */.BK)(caches, context);
            await (0,lock/* withLock */.k)(`${cache}.lock`, context, async () => {
                const names = await missing();
                if (names.length > 0)
                    await install(cache, names, suite, context);
            });
        },
    };
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
        return { name, path, version, from: "package", package: origin, sha256 };
    }
    catch {
        return undefined;
    }
}
async function install(cache, names, suite, context) {
    refuseWithoutApt(context);
    const started = performance.now();
    const architecture = architectures/* architectures */.f.get(context.host.arch)?.linux?.debian ?? context.host.arch;
    const wanted = { architecture, ...(suite === "" ? {} : { suite }) };
    const apt = await (0,root/* openAptRoot */.C)(wanted, context);
    const folder = (0,external_node_path_.join)(cache, ".unpacked");
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(folder);
        const { deb, suffix } = await fetchPackage(apt, suite, context);
        const members = new Map(names.map((name) => [`./usr/bin/qemu-${name}${suffix}`, name]));
        const [seen, extracted] = await Promise.all([
            (0,system_file/* hashFile */.DC)(deb.path),
            (0,unpack/* extractFiles */.l)(deb, [...members.keys()], folder, context),
        ]);
        if (seen !== deb.sha256) {
            throw new build_failure/* Failure */.HR(`${deb.name} ${deb.version} is not the file that the index describes`, {
                detail: `seen   ${seen}\nwanted ${deb.sha256}`,
            });
        }
        const origin = `${deb.name} ${deb.version}`;
        await Promise.all(extracted.map((member) => keep(cache, members.get(member) ?? "", (0,external_node_path_.join)(folder, member), origin, context)));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        context.log.info(`QEMU: ${origin}, fetched and unpacked in ${seconds} s`);
    }
    finally {
        apt.close();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function staticPackage(listed) {
    const own = listed.get("qemu-user-static");
    if (own !== undefined && !/\bqemu-user\b(?!-)/.test(own.depends)) {
        return { listed: own, suffix: "-static" };
    }
    const plain = listed.get("qemu-user");
    if (plain === undefined || /\blibc6\b/.test(plain.depends))
        return undefined;
    return { listed: plain, suffix: "" };
}
async function fetchPackage(apt, suite, context) {
    const find = async (whose) => staticPackage(await apt.lookUp(["qemu-user-static", "qemu-user"], whose));
    const fetched = async ({ listed, suffix }) => ({
        deb: await apt.fetchListed(listed),
        suffix,
    });
    try {
        const known = suite === "" ? await find("host") : undefined;
        if (known !== undefined)
            return await fetched(known);
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        context.log.debug(`${failure.message}\n${failure.detail ?? ""}`);
    }
    await apt.update();
    const today = await find("own");
    if (today !== undefined)
        return fetched(today);
    throw new build_failure/* Failure */.HR(`the archive has no static QEMU for ${apt.architecture}${inSuite(suite)}`, {
        remedy: "Name a release that has qemu-user-static in qemu-suite, or a QEMU of your own in qemu.",
    });
}
const inSuite = (suite) => (suite === "" ? "" : ` in ${suite}`);
async function keep(cache, name, file, origin, context) {
    const [version, sha256] = await Promise.all([versionOf(file, context), (0,system_file/* hashFile */.DC)(file)]);
    const manifest = { version, package: origin, sha256 };
    (0,external_node_fs_.renameSync)(file, emulatorIn(cache, name));
    (0,system_file/* replaceFile */.fR)(manifestIn(cache, name), JSON.stringify(manifest));
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

// EXTERNAL MODULE: ./build/emulator/probe.js
var emulator_probe = __webpack_require__(87048);
;// CONCATENATED MODULE: ./build/emulator/run-probe.js






const patienceMs = 20_000;
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
        const { exitCode, stderr } = await (0,process/* observe */.l)(program, args, {
            cwd: folder,
            env: (0,environment/* childEnvironment */.Q)(env),
            signal,
            timeoutMs: patienceMs,
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

;// CONCATENATED MODULE: ./build/emulator/find-qemu.js






const placeholder = "{arch}";
async function findQemus(rows, source, context) {
    const found = new Map();
    if (source.path !== "") {
        await Promise.all(rows.map(async (row) => {
            if (row.qemu === undefined)
                return;
            found.set(row.goarch, await givenQemu(row, row.qemu, source.path, context));
        }));
        return found;
    }
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
    const packaged = packagedQemus(source.suite, context);
    if (source.suite === "")
        await look((name) => onPath(name, context));
    await look(packaged.kept);
    if (missing().length === 0)
        return found;
    await packaged.fetch(async () => {
        await look(packaged.kept);
        return missing();
    });
    await look(packaged.kept);
    return found;
}
async function givenQemu(row, name, given, context) {
    const path = (0,external_node_path_.resolve)(given.replaceAll(placeholder, name));
    const remedy = given.includes(placeholder)
        ? `Put a qemu-user there that runs ${row.goarch} programs, or leave qemu out.`
        : `Write ${placeholder} where its name has the architecture: /opt/qemu/bin/qemu-${placeholder}.`;
    if (!(0,host/* isExecutable */.TV)(path)) {
        throw new build_failure/* Failure */.HR(`qemu: ${path} is no program, wanted an emulator of ${name}`, { remedy });
    }
    const version = await versionOf(path, context).catch((cause) => {
        if (!(cause instanceof build_failure/* Failure */.HR))
            throw cause;
        throw new build_failure/* Failure */.HR(`qemu: ${(0,build_failure/* messageOf */.bD)(cause)}`, { remedy, detail: cause.detail, cause });
    });
    if (await runProbe(row, context, path)) {
        return { name, path, version, from: "given", package: null, sha256: null };
    }
    throw new build_failure/* Failure */.HR(`qemu: ${path} ${version} does not run ${row.goarch} programs`, { remedy });
}
async function onPath(name, context) {
    const { env } = context;
    const path = (0,host/* which */.K7)(`qemu-${name}-static`, env) ?? (0,host/* which */.K7)(`qemu-${name}`, env);
    if (path === undefined)
        return undefined;
    try {
        const version = await versionOf(path, context);
        return { name, path, version, from: "PATH", package: null, sha256: null };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
        context.log.notice(`${path} does not work: ${failure.message}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/emulator/kernel.js
var kernel = __webpack_require__(74657);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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










function provisionEmulators(requests, source, context, changed) {
    const probed = Promise.all(foreignArchitectures(requests, context).map(probeHost(source, context)));
    const emulated = probed.then((all) => emulate(all, source, context, changed));
    probed.catch(() => { });
    emulated.catch(() => { });
    const said = new Set();
    return async (request) => {
        const { target } = request;
        const { os, arch } = context.host;
        const known = (await probed).find(({ row }) => row.goarch === target.goarch);
        let found = { ...nothing, linuxHost: os === "linux" };
        if (target.goos === os && target.goarch === arch)
            found = { ...found, native: "own" };
        else if (known !== undefined)
            found = known.found;
        if (known !== undefined && needsQemu(known.found, request)) {
            found = { ...((await emulated).get(target.goarch) ?? found), native: found.native };
        }
        const emulator = (0,emulator_emulator/* chooseEmulator */.T8)(request, found);
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
    for (const request of requests) {
        const { target, mode, emulated } = request;
        if (host.os !== "linux" || target.goos !== "linux" || mode === "off")
            continue;
        if (target.goarch === host.arch && mode !== "direct" && !emulated)
            continue;
        const known = asked.get(target.goarch) ?? { row: (0,targets_target/* architectureOf */.NJ)(target), requests: [] };
        known.requests.push(request);
        asked.set(target.goarch, known);
    }
    return [...asked.values()];
}
function probeHost(source, context) {
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
            const use = isNamed(source)
                ? "it is kept, and the QEMU that is asked for comes before it"
                : ran
                    ? "it is kept and used"
                    : `it is kept, but does not run ${row.goarch} programs`;
            log.notice(`the entry ${foreign.name} of binfmt_misc (${foreign.interpreter}) is not ours: ${use}`);
        }
        if (!ran)
            return { ...asked, found: nothing };
        if (foreign !== undefined) {
            return { ...asked, found: theirs(foreign.name, source) };
        }
        if (responsible.length > 0)
            return { ...asked, found: nothing };
        if (row.compatibleHost === host.arch) {
            return { ...asked, found: { ...nothing, native: "compatible" } };
        }
        return { ...asked, found: theirs(unseenEntry, source) };
    };
}
const unseenEntry = "(of the container's host)";
function theirs(entry, source) {
    return isNamed(source) ? nothing : { ...nothing, foreignEntry: entry };
}
function needsQemu(found, request) {
    const { mode, emulated } = request;
    if (mode === "direct" || (emulated && found.native !== null))
        return true;
    return wantsEntry(found, request);
}
function wantsEntry({ native, foreignEntry }, request) {
    const { mode, emulated } = request;
    if (native === "own" || foreignEntry !== null || (emulated && native !== null))
        return false;
    return mode === "binfmt" || (mode === "auto" && native === null);
}
async function emulate(all, source, context, changed) {
    const needing = all.filter(({ found, requests }) => requests.some((request) => needsQemu(found, request)));
    if (needing.length === 0)
        return new Map();
    const toRegister = needing.filter(({ found, requests }) => requests.some((request) => wantsEntry(found, request)));
    const [qemus, registrar] = await Promise.all([
        findQemus(needing.map(({ row }) => row), source, context),
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

;// CONCATENATED MODULE: ./build/emulator/machines.js






const registrationState = "registration";
function provisionMachines(plan, { qemu, qemuSuite }, context) {
    const requests = plan.targets.filter(({ settings }) => (0,targets_settings/* isToRun */.$T)(settings)).map(requestOf);
    let registration = { entries: [], mounted: false };
    if (!context.hasPost) {
        const uninterrupted = { ...context, signal: new AbortController().signal };
        context.cleanups.push(() => unregister(registration, uninterrupted));
    }
    const source = { path: qemu, suite: qemuSuite };
    const emulators = provisionEmulators(requests, source, context, (changed) => {
        registration = changed;
        if (context.hasPost) {
            (0,workflow/* tellRunner */.sd)(context.env, "GITHUB_STATE", registrationState, JSON.stringify(changed));
        }
    });
    return async (planned) => (0,targets_settings/* isToRun */.$T)(planned.settings)
        ? emulators(requestOf(planned))
        : { kind: "none", why: "neither smoke nor test is given" };
}
function requestOf({ target, settings }) {
    return { target, mode: settings.emulator, emulated: (0,cpu/* namesCpu */.L)(settings.cpu) };
}
function warningOfFaults(machines, go, context) {
    const said = new Set();
    return async (planned) => {
        const emulator = await machines(planned);
        const qemu = "qemu" in emulator ? emulator.qemu : null;
        const fault = qemu === null ? undefined : faultOf(go, planned.target.goarch, qemu.version);
        if (fault !== undefined && !said.has(fault)) {
            said.add(fault);
            context.log.warning(fault);
        }
        return emulator;
    };
}


/***/ }),

/***/ 87048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ probeExecutable),
/* harmony export */   u: () => (/* binding */ probeExitCode)
/* harmony export */ });
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
const programs = {
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
    const program = programs[goarch];
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


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ givenFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84920);




function givenFolder(sysroot, target, directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, sysroot
        .replaceAll("{triple}", (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_3__/* .linuxAbiOf */ .Qd)(target)?.triple ?? target.goarch)
        .replaceAll("{arch}", target.goarch));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${target.platform}: sysroot: there is no folder ${folder}`, {
            remedy: "Name the root of a system for the target, with lib and usr in it.",
        });
    }
    return folder;
}


/***/ }),

/***/ 93342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ isOfTheHost),
/* harmony export */   sZ: () => (/* binding */ pkgConfigEnvironment),
/* harmony export */   td: () => (/* binding */ withoutHostPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const ofTheHost = /^(?:CPATH|(?:C|CPLUS|OBJC)_INCLUDE_PATH|LIBRARY_PATH|LD_LIBRARY_PATH|LD_RUN_PATH|COMPILER_PATH|GCC_EXEC_PREFIX|PKG_CONFIG(?:_.*)?|CGO_(?:C|CPP|CXX|F|LD)FLAGS(?:_ALLOW|_DISALLOW)?|CC|CXX|AR|CFLAGS|CPPFLAGS|CXXFLAGS|LDFLAGS)$/;
function isOfTheHost(name) {
    return ofTheHost.test(name);
}
function withoutHostPaths(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfTheHost(name)));
}
function pkgConfigEnvironment(sysroot, triple) {
    const folders = [`usr/lib/${triple}/pkgconfig`, "usr/share/pkgconfig", "usr/lib/pkgconfig"];
    return {
        PKG_CONFIG_LIBDIR: folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sysroot, folder)).join(":"),
        PKG_CONFIG_SYSROOT_DIR: sysroot,
        PKG_CONFIG_PATH: "",
    };
}


/***/ }),

/***/ 56698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noLock),
/* harmony export */   q: () => (/* binding */ openLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63644);



const noLock = { find: () => undefined, add: () => { } };
function openLock(file) {
    let roots = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? parse(file) : [];
    const same = (a, b) => a.architecture === b.architecture && a.suite === b.suite;
    return {
        find: (wanted) => {
            const found = roots.find((root) => same(root, wanted));
            if (found === undefined)
                return undefined;
            if (listOf(found.requested) === listOf(wanted.requested))
                return found.packages;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`sysroot-lock: ${file} locks ${listOf(found.requested)} for ${wanted.architecture}, wanted ${listOf(wanted.requested)}`, { remedy: "Remove it to have it made anew, or ask for what it has." });
        },
        add: (added) => {
            roots = [...roots.filter((root) => !same(root, added)), added].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
            write(file, { lock: 1, sysroots: roots });
        },
    };
}
const listOf = (names) => [...names].sort().join(" ");
const keyOf = ({ architecture, suite }) => `${architecture} ${suite}`;
function parse(file) {
    let content;
    try {
        content = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`sysroot-lock: ${file} is no JSON`, { cause, remedy: remove });
    }
    const { lock, sysroots } = content;
    if (lock === 1 && Array.isArray(sysroots) && sysroots.every(isLockedRoot))
        return sysroots;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`sysroot-lock: ${file} is no lock file of version 1`, { remedy: remove });
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
function write(file, content) {
    try {
        (0,_system_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(file, `${JSON.stringify(content, null, 2)}\n`);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`sysroot-lock: ${file} cannot be written (${cause.code})`, { cause, remedy: "Name a file in a folder that this user may write." });
    }
}


/***/ }),

/***/ 11943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pkgConfigFiles),
/* harmony export */   u: () => (/* binding */ providePkgConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _system_apt_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6444);
/* harmony import */ var _system_apt_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63330);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63644);
/* harmony import */ var _system_crypto_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8323);
/* harmony import */ var _system_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63952);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96641);
/* harmony import */ var _system_shell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54846);
/* harmony import */ var _system_tool_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28045);
/* harmony import */ var _targets_architectures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40989);












async function providePkgConfig(context) {
    const installed = (0,_system_host_js__WEBPACK_IMPORTED_MODULE_6__/* .which */ .K7)("pkg-config", context.env) ?? (0,_system_host_js__WEBPACK_IMPORTED_MODULE_6__/* .which */ .K7)("pkgconf", context.env);
    if (installed !== undefined)
        return launcher(installed, {}, context);
    if (!(0,_system_apt_root_js__WEBPACK_IMPORTED_MODULE_3__/* .hasApt */ .a)(context.env)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("there is no pkg-config on the PATH, and no apt to fetch one with", {
            remedy: "Install pkg-config or pkgconf.",
        });
    }
    const abi = _targets_architectures_js__WEBPACK_IMPORTED_MODULE_9__/* .architectures */ .f.get(context.host.arch)?.linux;
    const architecture = abi?.debian ?? context.host.arch;
    const { folder } = await (0,_system_apt_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .provideTree */ .M)({ architecture, packages: ["pkgconf"] }, context);
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "usr", "bin", "pkgconf");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`the package pkgconf has no ${program}`);
    const libraries = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "usr", "lib", abi?.triple ?? "");
    return launcher(program, { LD_LIBRARY_PATH: libraries }, context);
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
            (0,_system_process_js__WEBPACK_IMPORTED_MODULE_7__/* .observe */ .l)(program, ["--variable=pcfiledir", name], asked),
            (0,_system_process_js__WEBPACK_IMPORTED_MODULE_7__/* .observe */ .l)(program, ["--print-requires", "--print-requires-private", name], asked),
        ]);
        files.set(name, where.exitCode === 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.stdout.trim(), `${name}.pc`) : "");
        queue.push(...requires.stdout.split("\n").flatMap((line) => /^\S+/.exec(line)?.[0] ?? []));
    }
    return [...files.values()].filter((file) => file !== "");
}
function launcher(program, variables, context) {
    const script = [
        "#!/bin/sh",
        'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
        `  printf '%s\\n' "$@" >"$GO_CROSS_MATRIX_EVIDENCE/pkg-config-$$.args"`,
        "fi",
        ...(0,_system_shell_js__WEBPACK_IMPORTED_MODULE_10__/* .exportLines */ .Es)(variables),
        `exec ${(0,_system_shell_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(program)} "$@"`,
        "",
    ].join("\n");
    const hash = (0,_system_crypto_js__WEBPACK_IMPORTED_MODULE_11__/* .crypto */ .E)().createHash("sha256").update(script).digest("hex").slice(0, 16);
    const folder = (0,_system_tool_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .toolFolder */ .NB)(context, "launchers", hash);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pkg-config");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") === script)
        return path;
    (0,_system_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(path, script, 0o755);
    return path;
}


/***/ }),

/***/ 78718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ nearestSuite),
/* harmony export */   sA: () => (/* binding */ suiteFor)
/* harmony export */ });
/* unused harmony export glibcOf */
/* harmony import */ var _elf_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79621);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);


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
    if (own !== undefined && (0,_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, limit) <= 0)
        return "";
    const known = releases[distribution] ?? [];
    const found = known.find(({ glibc }) => (0,_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(glibc, limit) <= 0);
    if (found !== undefined)
        return found.suite;
    const oldest = known.at(-1);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(oldest === undefined
        ? `glibc: no release of ${distribution || "this host's distribution"} is known by its glibc, wanted ${limit}`
        : `glibc: the oldest release of ${distribution} here, ${oldest.suite}, has glibc ${oldest.glibc}, wanted ${limit}`, {
        remedy: "Set cc: zig, which links for any glibc from 2.17 on, or name an older release in sysroot-suite with its archive in sysroot-mirror.",
    });
}
function nearestSuite(limit, { distribution, codename }) {
    const own = glibcOf(distribution, codename);
    if (limit === "" || own === undefined || (0,_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, limit) <= 0)
        return "";
    const known = releases[distribution] ?? [];
    const older = known.find(({ glibc }) => (0,_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(glibc, limit) <= 0);
    return (older ?? known.at(-1))?.suite ?? "";
}


/***/ }),

/***/ 90536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ fileLists),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   tz: () => (/* binding */ makeRoot)
/* harmony export */ });
/* unused harmony export rebased */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);




const merged = ["bin", "sbin", "lib", "lib32", "lib64", "libx32", "libo32"];
const left = /^usr\/share\/(?:doc|man|info|locale|lintian|bug|doc-base)(?:\/|$)/;
function makeRoot(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "usr"), { recursive: true });
    for (const name of merged)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(`usr/${name}`, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
const fileLists = "var/lib/dpkg/info";
async function moveInto(root, unpacked, name) {
    const moved = [];
    moveFolder(root, unpacked, "", moved);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(root, fileLists), { recursive: true });
    const list = moved.map((path) => `/${path}\n`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(root, fileLists, `${name}.list`), list.join(""));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(unpacked, { recursive: true });
}
function moveFolder(root, unpacked, folder, moved) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(unpacked, folder), { withFileTypes: true })) {
        const from = folder === "" ? entry.name : `${folder}/${entry.name}`;
        const to = placeOf(from);
        if (left.test(to))
            continue;
        const target = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(root, to);
        const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
        if (entry.isDirectory()) {
            if (there === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
            else if (!there.isDirectory() && !merged.includes(to))
                throw conflict(to);
            moveFolder(root, unpacked, from, moved);
            continue;
        }
        if (there?.isDirectory() === true)
            throw conflict(to);
        moved.push(to);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (entry.isSymbolicLink()) {
            if (there !== undefined)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(rebased((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(unpacked, from)), from, to), target);
        }
        else {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(unpacked, from), target);
        }
    }
}
function placeOf(path) {
    const [first = "", ...rest] = path.split("/");
    return rest.length > 0 && merged.includes(first) ? `usr/${path}` : path;
}
function rebased(link, from, to) {
    const target = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.normalize)(link.startsWith("/") ? link : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(`/${from}`), link));
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(`/${to}`), `/${placeOf(target.slice(1))}`) || ".";
}
function conflict(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`two packages do not go together: ${path} is a folder of one and no other's`);
}


/***/ }),

/***/ 63330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ provideTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _crypto_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8323);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63644);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47558);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61465);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28045);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14362);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90536);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6444);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52913);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44404);













const freshMs = 24 * 3_600_000;
async function provideTree(request, context) {
    const started = performance.now();
    const cache = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .toolFolder */ .NB)(context, "trees");
    const resolutionFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, `request-${keyOf(request, context)}.json`);
    const given = (packages, hit) => {
        const identity = identityOf(packages);
        const seconds = (performance.now() - started) / 1000;
        return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, identity), identity, packages, hit, seconds };
    };
    const kept = (maxAgeMs) => {
        const packages = request.locked ?? readResolution(resolutionFile, maxAgeMs)?.packages;
        if (packages === undefined)
            return undefined;
        const tree = given(packages, true);
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .isWholeTree */ .on)(tree.folder, tree.identity) ? tree : undefined;
    };
    const found = kept(freshMs);
    if (found !== undefined)
        return found;
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(`${resolutionFile}.lock`, context, async () => {
        const justMade = kept(freshMs) ?? (await makeLocked(request, given, context));
        if (justMade !== undefined)
            return justMade;
        const apt = await (0,_root_js__WEBPACK_IMPORTED_MODULE_9__/* .openAptRoot */ .C)(request, context);
        try {
            const unasked = await apt.update().then(() => undefined, (failure) => failure);
            if (unasked !== undefined)
                return useOld(unasked, kept(Infinity), context);
            const fetched = async () => {
                const packages = await resolve(request, apt.resolve);
                const tree = given(packages, false);
                const hit = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(`${tree.folder}.lock`, context, async () => {
                    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .isWholeTree */ .on)(tree.folder, tree.identity))
                        return true;
                    await make(tree, request.architecture, apt.fetch, context);
                    return false;
                });
                writeResolution(resolutionFile, packages);
                return given(packages, hit);
            };
            return await fetched().catch(async (failure) => {
                if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) || context.signal.aborted)
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
async function makeLocked({ locked, architecture }, given, context) {
    const files = await context.kept?.list();
    if (locked === undefined || files === undefined)
        return undefined;
    if (!locked.every(({ sha256: hash }) => files.has((0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Name */ .tO)(hash))))
        return undefined;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, "go-cross-matrix-locked-"));
    const tree = given(locked, false);
    let missing = [];
    try {
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(`${tree.folder}.lock`, context, async () => {
            const fetch = async (packages, arrived) => {
                missing = await (0,_closure_js__WEBPACK_IMPORTED_MODULE_10__/* .takePackages */ .pf)(packages, folder, arrived, context);
                if (missing.length > 0)
                    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("not all that is locked is kept");
            };
            await make(tree, architecture, fetch, context);
            context.log.info(`all ${locked.length} locked packages for ${architecture} are from ${_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .fromCache */ .ZY}, each with the sha256 of the lock file`);
            return given(locked, false);
        });
    }
    catch (failure) {
        if (missing.length === 0 || context.signal.aborted)
            throw failure;
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function useOld(failure, old, context) {
    if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) || context.signal.aborted || old === undefined)
        throw failure;
    context.log.notice(`${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure)}; what was fetched from it before is used`);
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
const sha256 = (text) => (0,_crypto_js__WEBPACK_IMPORTED_MODULE_12__/* .crypto */ .E)().createHash("sha256").update(text).digest("hex");
function readResolution(file, maxAgeMs) {
    try {
        const resolution = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
        return Date.now() - resolution.resolved <= maxAgeMs ? resolution : undefined;
    }
    catch {
        return undefined;
    }
}
function writeResolution(file, packages) {
    const resolution = { resolved: Date.now(), packages };
    (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(file, JSON.stringify(resolution));
}
async function resolve({ packages, dependencies = true, locked }, ask) {
    if (locked === undefined)
        return ask(packages, dependencies);
    const remedy = "Name an archive that keeps old versions in sysroot-mirror, or remove the lock file to have it made anew.";
    const exact = locked.map(({ name, version }) => `${name}=${version}`);
    const seen = await ask(exact, false).catch((cause) => {
        if (!(cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`the archive has not all that is locked: ${cause.message}`, {
            remedy,
            detail: cause.detail,
            cause,
        });
    });
    const changed = locked.filter(({ name, sha256: hash }) => !seen.some((one) => one.name === name && one.sha256 === hash));
    if (changed.length === 0)
        return locked;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`the archive has other files than are locked: ${changed.map(({ name, version }) => `${name} ${version}`).join(", ")}`, { remedy });
}
async function make({ folder, identity, packages }, architecture, fetch, context) {
    const staging = `${folder}.tmp`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${folder}.manifest.json`, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "root"), { recursive: true });
    try {
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .makeRoot */ .tz)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "root"));
        await fetch(packages, async (deb) => {
            const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, deb.name);
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_11__/* .unpack */ .E)(deb, architecture, unpacked, context);
            await (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .moveInto */ .cG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "root"), unpacked, deb.name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(deb.path);
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "root"), folder);
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .recordTree */ .A$)(folder, identity);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
    }
}


/***/ })

};
