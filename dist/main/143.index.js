export const id = 143;
export const ids = [143];
export const modules = {

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

/***/ 93143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(24098);
;// CONCATENATED MODULE: ./build/doctor/diagnose.js

const roomForBuild = 2 * 2 ** 30;
function diagnose(facts) {
    return [
        hostOf(facts),
        goOf(facts.go, facts),
        ...(facts.git ? [] : [noGit]),
        ...facts.folders.map(folderOf),
        ...(facts.host.os === "linux" ? [rootOf(facts)] : []),
        ...facts.targets.map((target) => runningOf(target, facts)),
        ...facts.targets.flatMap((target) => compilerOf(target, facts)),
    ];
}
const ok = (of, says) => ({ verdict: "ok", of, says, remedy: "" });
function hostOf({ host, apt }) {
    const says = `${host.os}/${host.arch}${host.distribution === "" ? "" : ` (${[host.distribution, host.codename].filter((part) => part !== "").join(" ")})`}, ${host.cpus} CPUs`;
    if (host.os !== "linux") {
        return {
            verdict: "warning",
            of: "host",
            says: `${says}: pure Go is built and audited here; nothing of another system is run, and there are no sysroots`,
            remedy: "Take a Linux runner for smoke and for programs with C in them.",
        };
    }
    if (apt)
        return ok("host", says);
    return {
        verdict: "note",
        of: "host",
        says: `${says}: it has no apt and dpkg-deb, so QEMU, C compilers and sysroots have to be there already`,
        remedy: "Take a host or container with Debian or Ubuntu, or install them.",
    };
}
function goOf(go, { host }) {
    if (go.wanted === null) {
        const [says = "", ...remedy] = go.why.split("\n");
        return { verdict: "error", of: "Go", says, remedy: remedy.join(" ") };
    }
    const wanted = `${go.wanted} (${go.from})`;
    if (go.found !== null)
        return ok("Go", `${wanted}: ${go.found}`);
    return {
        verdict: "note",
        of: "Go",
        says: `${wanted} is not installed for ${host.os}/${host.arch}: it will be fetched and verified`,
        remedy: "Let GOPROXY be reachable, or set go-source.",
    };
}
const noGit = {
    verdict: "note",
    of: "git",
    says: "there is none: products know no revision, {version} is devel, and archives have the time of 1980",
    remedy: "Install git.",
};
function folderOf({ what, path, writable, free }) {
    const room = free === null ? "" : `, ${(0,rows/* formatSize */.Xq)(free)} free`;
    const isCache = what === "tool cache";
    if (!writable) {
        return {
            verdict: isCache ? "note" : "error",
            of: what,
            says: `${path} cannot be written by this user`,
            remedy: isCache
                ? "Nothing has to be done: RUNNER_TEMP is used instead, and everything is fetched in each job."
                : "Make it writable, or name another folder.",
        };
    }
    if (free !== null && free < roomForBuild) {
        return {
            verdict: "warning",
            of: what,
            says: `${path} has ${(0,rows/* formatSize */.Xq)(free)} free; a Go and the build cache of three targets take about ${(0,rows/* formatSize */.Xq)(roomForBuild)}`,
            remedy: "Free space, or move GOCACHE, RUNNER_TEMP and RUNNER_TOOL_CACHE.",
        };
    }
    return ok(what, path + room);
}
function rootOf({ privilege, binfmt }) {
    if (privilege === null) {
        return {
            verdict: "note",
            of: "binfmt_misc",
            says: "neither root nor sudo without a password: nothing can be registered, so QEMU is called directly, and children of a product are not emulated",
            remedy: "Allow `sudo -n true`, or let somebody register QEMU once (qemu-user-static).",
        };
    }
    if (!binfmt) {
        return {
            verdict: "note",
            of: "binfmt_misc",
            says: `it is not mounted; ${privilege} may try to`,
            remedy: "Where that fails, as in most containers, QEMU is called directly.",
        };
    }
    return ok("binfmt_misc", `mounted, and ${privilege} may register with it`);
}
function runningOf(facts, { host, privilege, binfmt, apt }) {
    const { target, entry, qemu, qemuName } = facts;
    const { platform: of } = target;
    if (target.goos === host.os && target.goarch === host.arch)
        return ok(of, "runs natively");
    if (target.goos !== "linux" || host.os !== "linux") {
        return {
            verdict: "note",
            of,
            says: "is built and identified; nothing here runs it",
            remedy: "Run it on a machine of its own.",
        };
    }
    if (entry !== null) {
        return ok(of, `runs by the kernel's entry ${entry.name} (${entry.interpreter})`);
    }
    if (qemuName === null) {
        return {
            verdict: "warning",
            of,
            says: "cannot be run: QEMU has no emulator for it",
            remedy: "Leave smoke out for this target: {target: PLATFORM, emulator: off}.",
        };
    }
    const how = privilege !== null && binfmt ? "registered for the job" : "called directly";
    if (qemu !== null)
        return ok(of, `runs by ${qemu}, ${how}, if the host does not by itself`);
    if (apt) {
        return ok(of, `runs by QEMU from a package, ${how}, if the host does not by itself`);
    }
    return {
        verdict: "warning",
        of,
        says: `cannot be run: there is no qemu-${qemuName}, and no apt to fetch it with`,
        remedy: `Install qemu-user-static, or put qemu-${qemuName} on the PATH.`,
    };
}
function compilerOf({ target, compiler, compilerFound }, facts) {
    const isHost = target.goos === facts.host.os && target.goarch === facts.host.arch;
    if (compiler === null || compilerFound || isHost || facts.host.os !== "linux")
        return [];
    return [
        {
            verdict: "note",
            of: target.platform,
            says: `${compiler} is not on the PATH, which programs with C in them are built with`,
            remedy: `Nothing for pure Go; else install gcc-${compiler.replace(/-gcc$/, "")}, or name another as CC in env.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/emulator/binfmt.js
var binfmt = __webpack_require__(12324);
// EXTERNAL MODULE: ./build/emulator/kernel.js
var kernel = __webpack_require__(74657);
// EXTERNAL MODULE: ./build/emulator/probe.js
var emulator_probe = __webpack_require__(87048);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/system/apt/root.js + 2 modules
var root = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/system/host.js
var system_host = __webpack_require__(63952);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(84920);
// EXTERNAL MODULE: ./build/toolchain/installed.js
var installed = __webpack_require__(33926);
// EXTERNAL MODULE: ./build/toolchain/requirement.js
var requirement = __webpack_require__(23107);
// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(25888);
;// CONCATENATED MODULE: ./build/doctor/facts.js












async function examine(targets, asked, context) {
    const { env, host } = context;
    return {
        host,
        privilege: host.os === "linux" ? ((await (0,kernel/* findPrivilege */.Xb)(context)) ?? null) : null,
        binfmt: (0,kernel/* isMounted */.BX)(),
        apt: (0,root/* hasApt */.a)(env),
        git: (0,system_host/* which */.K7)("git", env) !== undefined,
        go: goFacts(asked, context),
        folders: [
            folderFacts("tool cache", context.toolCache),
            folderFacts("temporary files", context.temp),
            folderFacts("working-directory", asked.directory),
        ],
        targets: targets.map((target) => targetFacts(target, context)),
    };
}
function goFacts(asked, context) {
    try {
        const { spec, from } = (0,requirement/* findRequirement */.rz)(asked, context.env);
        const found = (0,installed/* candidates */.Xi)(context).find(({ version }) => version !== undefined && (0,toolchain_version/* satisfies */.ib)(spec, version));
        return { wanted: spec.text, from, found: found?.go ?? null };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
        return { wanted: null, why: (0,build_failure/* describeFailure */.Ic)(failure) };
    }
}
function folderFacts(what, path) {
    let there = path;
    while (!(0,external_node_fs_.existsSync)(there) && there !== (0,external_node_path_.dirname)(there))
        there = (0,external_node_path_.dirname)(there);
    let writable = true;
    try {
        (0,external_node_fs_.accessSync)(there, external_node_fs_.constants.W_OK);
    }
    catch {
        writable = false;
    }
    return { what, path, writable, free: freeBytes(there) };
}
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}
function targetFacts(target, { env }) {
    const row = (0,targets_target/* architectureOf */.NJ)(target);
    const qemuName = row.qemu ?? null;
    const probe = target.goos === "linux" ? (0,emulator_probe/* probeExecutable */.n)(row) : undefined;
    const entry = probe === undefined ? undefined : (0,kernel/* readEntries */.$2)().find((one) => (0,binfmt/* handles */.Yn)(one, probe));
    const triple = (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple;
    const compiler = triple === undefined ? null : `${triple}-gcc`;
    return {
        target,
        entry: entry === undefined ? null : { name: entry.name, interpreter: entry.interpreter },
        qemuName,
        qemu: (qemuName === null
            ? undefined
            : ((0,system_host/* which */.K7)(`qemu-${qemuName}-static`, env) ?? (0,system_host/* which */.K7)(`qemu-${qemuName}`, env))) ?? null,
        compiler,
        compilerFound: compiler !== null && (0,system_host/* which */.K7)(compiler, env) !== undefined,
    };
}

// EXTERNAL MODULE: ./build/build/explain.js + 1 modules
var explain = __webpack_require__(11044);
;// CONCATENATED MODULE: ./build/doctor/logs.js

const running = [
    {
        printed: /exec format error/i,
        means: () => ({
            what: "the program is for another machine than the one that ran it, and no emulator is registered there",
            remedy: "Build for that machine's target, or run it after a step with smoke, which registers QEMU.",
        }),
    },
    {
        printed: /version [`']GLIBC_(2\.\d+)'? not found/,
        means: ([, version]) => ({
            what: `the program needs glibc ${version}, which is newer than the one it was run with`,
            remedy: "Set glibc to the oldest that the program is to run with, or cgo: off.",
        }),
    },
    {
        printed: /Could not open '(\/lib\S*\/?ld-\S+?)'/,
        means: ([, loader]) => ({
            what: `the program is linked dynamically, and its loader ${loader} is not on this machine`,
            remedy: "Set cgo: off or static: true, or give QEMU the target's system with -L SYSROOT.",
        }),
    },
    {
        printed: /Invalid ELF image for this architecture/,
        means: () => ({
            what: "QEMU was given a program of another machine than the one that it emulates",
            remedy: "`go-cross-matrix audit --files PROGRAM` says what it is.",
        }),
    },
    {
        printed: /uncaught target signal 4|SIGILL: illegal instruction/,
        means: () => ({
            what: "the program has an instruction that the machine does not",
            remedy: "Build for the machine's level (linux/arm/v6, linux/amd64/v1), C code too.",
        }),
    },
    {
        printed: /can only be run on AMD64 processors with (v\d) microarchitecture/,
        means: ([, level]) => ({
            what: `the program was built for GOAMD64=${level}, which the machine is not`,
            remedy: "Build for linux/amd64, or a lower level.",
        }),
    },
    {
        printed: /allocat\w+ .*jit buffer/i,
        means: () => ({
            what: "QEMU has no memory for what it translates: a limit of the process or container",
            remedy: "Raise the limit (ulimit -v unlimited).",
        }),
    },
    {
        printed: /no such instruction: [`']?stp\b/,
        means: () => ({
            what: "the host's gcc was given code of another machine: CC is not set for the target",
            remedy: "Let the action choose the compiler, or set CC in env.",
        }),
    },
];
const longestShown = 200;
const longestRead = 4096;
function explainLog(text) {
    const found = new Map();
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const printed = plain(raw.slice(0, longestRead));
        for (const { what, remedy } of (0,explain/* meaningsOf */.k1)(printed, running)) {
            if (found.has(what))
                continue;
            found.set(what, { line: index + 1, printed: printed.slice(0, longestShown), what, remedy });
        }
    }
    return [...found.values()];
}
function plain(line) {
    return line
        .replaceAll(/\u001B\[[0-9;]*m/g, "")
        .replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /, "")
        .trim();
}

// EXTERNAL MODULE: ./build/files/find.js
var find = __webpack_require__(47245);
// EXTERNAL MODULE: ./build/targets/list.js
var list = __webpack_require__(56025);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(63100);
;// CONCATENATED MODULE: ./build/commands/doctor.js









const longestLog = 256 << 20;
async function runDoctor(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const { goVersion, goVersionFile } = inputs;
    if (inputs.files.length > 0)
        return explainFiles(inputs.files, directory, context);
    const ports = (0,targets_ports/* portsBetween */.dq)(targets_ports/* newestKnownMinor */.HG, targets_ports/* newestKnownMinor */.HG);
    const targets = (0,list/* resolveTargets */.h5)(inputs.targets, ports).requested.map(({ target }) => target);
    const found = diagnose(await examine(targets, { goVersion, goVersionFile, directory }, context));
    print(found.map(describe).join("\n"), context);
    for (const { verdict, of, says, remedy } of found) {
        if (verdict === "error")
            context.log.error(`${of}: ${says}\n${remedy}`);
        if (verdict === "warning")
            context.log.warning(`${of}: ${says}\n${remedy}`);
    }
    return found.some(({ verdict }) => verdict === "error") ? 1 : 0;
}
async function explainFiles(files, directory, context) {
    for (const { path } of await (0,find/* findFiles */.l)(files, directory)) {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > longestLog) {
            throw new build_failure/* Failure */.HR(`${path} has ${size} bytes; a log of at most ${longestLog} is read`, {
                remedy: "Cut it: `tail -c 100M`.",
            });
        }
        const explained = explainLog((0,external_node_fs_.readFileSync)(path, "utf8"));
        const lines = explained.map(({ line, printed, what, remedy }) => `${path}:${line}: ${what}\n    ${printed}\n    ${remedy}`);
        print(lines.join("\n") || `${path}: no line of it is known here`, context);
    }
    return 0;
}
function describe({ verdict, of, says, remedy }) {
    const first = `${verdict.padEnd(7)}  ${of}: ${says}`;
    return remedy === "" ? first : `${first}\n         ${remedy}`;
}
function print(text, { env, log }) {
    if (env["GITHUB_ACTIONS"] === "true")
        log.fenced(text);
    else
        process.stdout.write(`${text}\n`);
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

/***/ 47245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles),
/* harmony export */   t: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);



const archives = /\.(?:deb|zip|tar|tar\.gz|tgz)$/i;
function isArchive(path) {
    return archives.test(path);
}
const wildcard = /[*?{}[\]!()]/;
async function findFiles(patterns, directory) {
    const found = new Map();
    const failures = [];
    const searched = [];
    for (const pattern of patterns) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (status?.isFile() === true)
            found.set(path, true);
        else if (status?.isDirectory() === true)
            searched.push(`${escapePattern(path)}/**`);
        else if (wildcard.test(pattern))
            searched.push(pattern);
        else
            failures.push(nothingAt(pattern, directory));
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .throwCollected */ .ml)(failures);
    if (searched.length > 0) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const options = { cwd: directory, absolute: true, dot: true, followSymbolicLinks: false };
        for (const path of await glob(searched, { ...options, expandDirectories: false })) {
            if (!found.has(path))
                found.set(path, false);
        }
    }
    if (found.size === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`files: no file in ${directory} matches ${patterns.join(" ")}`, {
            remedy: "Write paths, folders or patterns such as dist/**, one a line, and build first.",
        });
    }
    return [...found]
        .map(([path, named]) => ({ path, named }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function nothingAt(pattern, directory) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`files: there is no ${pattern} in ${directory}`, {
        remedy: "Write paths, folders or patterns such as dist/**, one a line.",
    });
}
function escapePattern(path) {
    return path.replaceAll(/[\\*?{}[\]!()@+|]/g, String.raw `\$&`);
}


/***/ })

};
