export const id = 444;
export const ids = [444];
export const modules = {

/***/ 52913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ logOrigin),
/* harmony export */   Zm: () => (/* binding */ standardCxx),
/* harmony export */   gI: () => (/* binding */ fetchPackages),
/* harmony export */   ow: () => (/* binding */ resolvePackages),
/* harmony export */   pf: () => (/* binding */ takePackages),
/* harmony export */   rf: () => (/* binding */ NoPort)
/* harmony export */ });
/* unused harmony export parseUris */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63644);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47558);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49673);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96641);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96344);









const standardCxx = "libstdc++-dev";
async function resolvePackages(root, requested, dependencies) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPackages */ .Gf)(requested);
    const packages = await Promise.all(requested.map(async (name) => (name === standardCxx ? cxxPackage(root) : name)));
    const { env, context } = root;
    const verb = dependencies ? ["install", "--yes"] : ["download"];
    const args = [...verb, "--print-uris", "-q", "-o", "Acquire::ForceHash=SHA256", "--"];
    try {
        const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m)("apt-get", [...args, ...packages], {
            env,
            signal: context.signal,
        });
        return parseUris(stdout).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (failure) {
        if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR) || context.signal.aborted)
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
async function cxxPackage(root) {
    const { env, context } = root;
    const { stdout, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .observe */ .l)("apt-cache", ["show", "--no-all-versions", "gcc"], {
        env,
        signal: context.signal,
    });
    const major = /^Version: (?:\d+:)?(\d+)/m.exec(stdout)?.[1];
    if (major === undefined) {
        if ((await namesIn(root)).length === 0)
            throw noPort(root, stderr);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("the archive's index does not say which gcc it has", { detail: stderr });
    }
    return `libstdc++-${major}-dev`;
}
async function takePackages(packages, folder, arrived, context) {
    const missing = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(packages, context.host.cpus, async (one) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileNameOf(one));
        if (!(await (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .takeKept */ .Y2)(one.sha256, path, context)))
            return [one];
        await arrived({ ...one, path });
        return [];
    });
    return missing.flat();
}
async function fetchPackages(root, packages, arrived) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(root.layout.archives, { recursive: true });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.layout.archives, "closure-"));
    const { context } = root;
    const missing = await takePackages(packages, folder, arrived, context);
    logOrigin(packages, missing, root);
    const shares = sharesOf(missing, context.host.cpus);
    await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(shares, shares.length, async (share) => {
        await downloadShare(root, share, folder);
        for (const one of share) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileNameOf(one));
            await checkFile(one, path);
            await context.kept?.keep((0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Name */ .tO)(one.sha256), path);
            await arrived({ ...one, path });
        }
    });
}
function logOrigin(packages, missing, { architecture, context: { log } }) {
    if (packages.length === missing.length)
        return;
    const sum = (some) => some.reduce((all, { bytes }) => all + bytes, 0);
    const size = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
    const fetched = sum(missing);
    log.info(`${packages.length - missing.length} of ${packages.length} packages for ${architecture} (${size(sum(packages) - fetched)}) from ${_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .fromCache */ .ZY}, each with the sha256 of the archive's signed index; ${size(fetched)} to be fetched`);
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
        await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m)("apt-get", ["download", "-q", "--", ...exact], { cwd: folder, env, signal });
    }
    catch (failure) {
        if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR) || signal.aborted)
            throw failure;
        const names = share.map(({ name }) => name).join(", ");
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`apt could not fetch ${names} for ${architecture}`, {
            remedy: "See whether `apt-get download` works on this host, or try again later.",
            detail: failure.detail,
            cause: failure,
        });
    }
}
async function checkFile({ name, version, sha256 }, path) {
    const seen = await (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(path).catch(() => "none: apt did not write it");
    if (seen === sha256)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${name} ${version} is not the file that the archive's index describes`, {
        detail: `seen   ${seen}\nwanted ${sha256}`,
    });
}
class NoPort extends _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR {
    name = "NoPort";
}
function noPort({ architecture }, detail, cause) {
    return new NoPort(`the archive has no packages for ${architecture} in this release`, {
        remedy: "Name a release that has some in sysroot-suite, or set cc: zig.",
        detail,
        cause,
    });
}
async function namesIn({ env, context: { signal } }) {
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m)("apt-cache", ["pkgnames"], { env, signal });
    return stdout.split("\n").filter((name) => name !== "");
}
const shownNames = 3;
async function explainMissing(failure, packages, root) {
    const { architecture } = root;
    const detail = failure.detail ?? "";
    const missing = [
        ...detail.matchAll(/Unable to locate package (\S+)|Package '?(\S+?)'? has no installation/g),
    ].flatMap(([, unknown, empty]) => unknown ?? empty ?? []);
    if (missing.length === 0) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`apt cannot resolve ${packages.join(", ")} for ${architecture}`, {
            remedy: "What it printed says which packages do not go together, or have no such version.",
            detail,
            cause: failure,
        });
    }
    const known = await namesIn(root);
    if (known.length === 0)
        return noPort(root, detail, failure);
    const remedies = missing.map((name) => {
        const near = known
            .map((one) => ({ one, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one) }))
            .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
            .slice(0, shownNames);
        return `${name}: did you mean ${near.map(({ one }) => one).join(", ")}?`;
    });
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`the archive has no package ${missing.join(", ")} for ${architecture}`, {
        remedy: remedies.join("\n"),
        detail,
        cause: failure,
    });
}


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   Yk: () => (/* binding */ fetchListed),
/* harmony export */   sv: () => (/* binding */ aptHelper)
/* harmony export */ });
/* unused harmony export parseStanza */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96641);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47558);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52913);







const aptHelper = "/usr/lib/apt/apt-helper";
async function lookUp(names, sources, env, { architecture, context }) {
    const indexes = await indexesOf(sources, architecture, env, context);
    const listed = await Promise.all(indexes.map(async ({ repository, file }) => {
        const stanzas = await stanzasOf(names, file, env, context);
        return stanzas.flatMap((stanza) => parseStanza(stanza, repository));
    }));
    const newest = new Map();
    for (const one of listed.flat()) {
        if (one.architecture !== architecture && one.architecture !== "all")
            continue;
        const other = newest.get(one.name);
        if (other === undefined || (await isNewer(one.version, other.version, env, context))) {
            newest.set(one.name, one);
        }
    }
    return newest;
}
async function indexesOf(sources, architecture, env, { signal }) {
    const fields = ["RELEASE", "ARCHITECTURE", "TRUSTED", "REPO_URI", "FILENAME"];
    const format = fields.map((field) => `$(${field})`).join("\t");
    const args = ["indextargets", "--format", format, "Created-By: Packages"];
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .exec */ .m)("apt-get", args, { env, signal });
    const suites = new Set(sources.flatMap((source) => source.suites));
    return stdout.split("\n").flatMap((line) => {
        const [suite = "", of = "", trusted = "", repository = "", file = ""] = line.split("\t");
        const wanted = suites.has(suite) && of === architecture && trusted === "yes";
        return wanted ? [{ repository, file }] : [];
    });
}
async function stanzasOf(names, file, env, { signal }) {
    const reader = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(aptHelper, ["cat-file", file], {
        env,
        stdio: ["ignore", "pipe", "ignore"],
        signal,
    });
    const ended = new Promise((resolve, reject) => {
        reader.once("error", reject);
        reader.once("close", resolve);
    });
    ended.catch(() => { });
    const found = [];
    let rest = Buffer.alloc(0);
    for await (const chunk of reader.stdout) {
        const text = Buffer.concat([rest, chunk]);
        const whole = text.lastIndexOf("\n\n") + 1;
        found.push(...stanzasIn(text.subarray(0, whole), names));
        rest = text.subarray(whole);
    }
    found.push(...stanzasIn(rest, names));
    const exitCode = await ended;
    if (exitCode === 0)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${aptHelper} cat-file ${file} ended with exit code ${exitCode}`);
}
function stanzasIn(text, names) {
    return names.flatMap((name) => {
        const field = `Package: ${name}\n`;
        const found = [];
        for (let at = text.indexOf(field); at >= 0; at = text.indexOf(field, at + 1)) {
            if (at > 0 && text[at - 1] !== 0x0a)
                continue;
            const start = at === 0 ? 0 : text.lastIndexOf("\n\n", at) + 1;
            const end = text.indexOf("\n\n", at);
            found.push(text.toString("utf8", start, end < 0 ? text.length : end));
        }
        return found;
    });
}
function parseStanza(stanza, repository) {
    const field = (name) => new RegExp(`^${name}: *(.*)$`, "m").exec(stanza)?.[1]?.trim() ?? "";
    const path = field("Filename");
    const sha256 = field("SHA256");
    if (path === "" || !/^[0-9a-f]{64}$/.test(sha256) || !/^\d+$/.test(field("Size")))
        return [];
    return [
        {
            name: field("Package"),
            version: field("Version"),
            architecture: field("Architecture"),
            bytes: Number(field("Size")),
            sha256,
            uri: `${repository.replace(/\/*$/, "/")}${path}`,
            depends: [field("Pre-Depends"), field("Depends")].filter((text) => text !== "").join(", "),
        },
    ];
}
async function isNewer(version, other, env, { signal }) {
    const args = ["--compare-versions", version, "gt", other];
    return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .l)("dpkg", args, { env, signal })).exitCode === 0;
}
async function fetchListed({ uri, depends: _depends, ...found }, root) {
    const { env, layout, architecture, context } = root;
    const { signal } = context;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(layout.archives, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.archives, `${found.name}.deb`);
    if (await (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .takeKept */ .Y2)(found.sha256, path, context)) {
        (0,_closure_js__WEBPACK_IMPORTED_MODULE_6__/* .logOrigin */ .Vx)([found], [], root);
        return { ...found, path };
    }
    try {
        await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .exec */ .m)(aptHelper, ["download-file", uri, path, `SHA256:${found.sha256}`], { env, signal });
    }
    catch (failure) {
        if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR) || signal.aborted)
            throw failure;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`apt could not fetch ${found.name} ${found.version} for ${architecture}`, {
            remedy: "See whether `apt-get download` works on this host, or try again later.",
            detail: failure.detail,
            cause: failure,
        });
    }
    await context.kept?.keep((0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Name */ .tO)(found.sha256), path);
    return { ...found, path };
}


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ hasApt),
  C: () => (/* binding */ openAptRoot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/system/environment.js
var environment = __webpack_require__(57233);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(63952);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/system/apt/closure.js
var closure = __webpack_require__(52913);
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

// EXTERNAL MODULE: ./build/system/apt/listed.js
var apt_listed = __webpack_require__(97715);
// EXTERNAL MODULE: ./build/system/apt/names.js
var names = __webpack_require__(96344);
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
        for (const name of decidedHere)
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
        const named = new Set(["types", "enabled", ...Object.keys(source), ...decidedHere]);
        const rest = [...fields].filter(([name]) => !named.has(name));
        return [
            {
                ...source,
                options: Object.fromEntries(rest.map(([name, value]) => [stanzaField(name), value])),
            },
        ];
    });
}
const decidedHere = ["arch", "lang", "target", "languages", "targets", "pdiffs"];
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
    return programs.every((program) => (0,host/* which */.K7)(program, env) !== undefined);
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
            (0,process/* exec */.m)("apt-config", ["dump"], apt),
            (0,process/* exec */.m)("dpkg", ["--print-architecture"], apt),
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
            resolve: (packages, dependencies) => (0,closure/* resolvePackages */.ow)(root, packages, dependencies),
            leaveOut: ({ detail = "" }) => updateWithoutPockets(root, sources, detail),
            fetch: (packages, arrived) => (0,closure/* fetchPackages */.gI)(root, packages, arrived),
            lookUp: (names, whose) => (0,apt_listed/* lookUp */.TE)(names, sources, whose === "own" ? root.env : apt.env, root),
            fetchListed: (listed) => (0,apt_listed/* fetchListed */.Yk)(listed, root),
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
        await (0,promises_.setTimeout)(pause, undefined, { signal });
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
    const args = ["update", "-q", "-o", "pkgCacheFile::Generate=false"];
    try {
        const { stdout, stderr } = await (0,process/* exec */.m)("apt-get", args, { env, signal });
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
    await (0,closure/* fetchPackages */.gI)(root, await (0,closure/* resolvePackages */.ow)(root, packages, true), async (deb) => {
        debs.push(deb);
    });
    return debs;
}


/***/ }),

/***/ 47558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isKeptName),
/* harmony export */   JS: () => (/* binding */ h1Name),
/* harmony export */   Y2: () => (/* binding */ takeKept),
/* harmony export */   ZY: () => (/* binding */ fromCache),
/* harmony export */   tO: () => (/* binding */ sha256Name)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63644);


const sha256Name = (sha256) => `sha256-${sha256}`;
const h1Name = (hash) => `h1-${Buffer.from(hash.slice("h1:".length), "base64").toString("hex")}`;
const isKeptName = (name) => /^(?:sha256|h1)-[0-9a-f]{64}$/.test(name);
const fromCache = "the cache of downloads";
async function takeKept(sha256, place, { kept }) {
    const name = sha256Name(sha256);
    const file = (await kept?.list())?.get(name);
    if (file === undefined)
        return false;
    (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOrLink */ .rb)(file, place);
    const seen = await (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFile */ .DC)(place);
    if (seen === sha256) {
        kept?.used(name);
        return true;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place);
    kept?.refuse(name, `it has the sha256 ${seen}`);
    return false;
}


/***/ }),

/***/ 49673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
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


/***/ })

};
