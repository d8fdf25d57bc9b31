export const id = 207;
export const ids = [207,444];
export const modules = {

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/system/process.js




const graceMs = 2_000;
async function observe(file, args, options) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const grouped = process.platform !== "win32";
    const child = (0,external_node_child_process_.spawn)(file, args, {
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
        throw new build_failure/* Failure */.HR(`${file} could not be started: ${startFault(cause)}`, { cause });
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
    throw new build_failure/* Failure */.HR(`${[file, ...args].join(" ")} ${how}`, {
        detail: [result.stdout, result.stderr].filter((text) => text !== "").join("\n"),
    });
}
async function execPiped([producer, ...args], [consumer, ...consumerArgs], options) {
    const child = (0,external_node_child_process_.spawn)(producer, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const ended = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", resolve);
    });
    const [exitCode, complaint] = await Promise.all([
        ended,
        (0,consumers_.text)(child.stderr),
        exec(consumer, consumerArgs, { ...options, stdin: child.stdout }),
    ]);
    if (exitCode === 0)
        return;
    throw new build_failure/* Failure */.HR(`${[producer, ...args].join(" ")} ended with exit code ${exitCode}`, {
        detail: complaint,
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

// EXTERNAL MODULE: ./build/system/host.js
var system_host = __webpack_require__(3952);
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
    const described = await observe(git, ["describe", "--tags", "--always", "--dirty"], {
        cwd: directory,
        env: childEnvironment(env),
        signal: context.signal,
    });
    const version = described.stdout.trim();
    return described.exitCode === 0 && version !== "" ? version.replaceAll(unfit, "-") : "devel";
}

// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/build/command.js


const decidedHere = /^(?:GOOS|GOARCH|GO386|GOAMD64|GOARM|GOARM64|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOROOT|GOTOOLCHAIN|CGO_ENABLED|GOBIN)$/;
function goEnvironment(env, go, target, options) {
    const inherited = Object.entries(childEnvironment(env)).filter(([name]) => !decidedHere.test(name));
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
        "-json=ImportPath,Name,Dir,DepOnly,Standard,CgoFiles",
        ...(dependencies ? ["-deps"] : []),
        ...selectionFlags(settings),
        "--",
        ...settings.packages,
    ];
}
function buildArguments(settings, packages, folder) {
    return [
        "build",
        ...(settings.trimpath ? ["-trimpath"] : []),
        ...(settings.tags.length > 0 ? [`-tags=${settings.tags.join(",")}`] : []),
        ...(settings.ldflags === "" ? [] : [`-ldflags=${settings.ldflags}`]),
        ...settings.flags,
        "-o",
        `${folder}/`,
        "--",
        ...packages,
    ];
}

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
    for (const { printed: expression, means } of explanations) {
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
    const listing = exec(go.go, listArguments(settings, mode === "auto"), {
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
    const cgoPackages = listed
        .filter((found) => found.Standard !== true && (found.CgoFiles?.length ?? 0) > 0)
        .map((found) => found.ImportPath);
    return { mains, cgo: mode === "on" || (mode === "auto" && cgoPackages.length > 0), cgoPackages };
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

;// CONCATENATED MODULE: ./build/report/model.js
function countsOf(report) {
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const failed = report.targets.filter((target) => target.error !== undefined).length;
    return { error: of("error") + failed, warning: of("warning"), note: of("note") };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/report/annotations.js
const shownOfAType = 10;
function annotationsOf(findings, reportPath) {
    return ["error", "warning", "note"].flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length <= shownOfAType)
            return own.map(annotationOf);
        const rest = own.length - (shownOfAType - 1);
        return [
            ...own.slice(0, shownOfAType - 1).map(annotationOf),
            {
                severity: typeOf(severity),
                message: `${rest} more of this severity: see the summary or ${reportPath}`,
                place: { title: `${rest} more findings` },
            },
        ];
    });
}
function annotationOf(finding) {
    const { rule, severity, target, file, message, remedy, location } = finding;
    return {
        severity: typeOf(severity),
        message: `${file} ${message}\n${remedy}`,
        place: {
            title: target === null ? rule : `${rule} (${target})`,
            file: location?.file,
            line: location?.line,
            col: location?.col,
        },
    };
}
function typeOf(severity) {
    return severity === "note" ? "notice" : severity;
}

;// CONCATENATED MODULE: ./build/report/rows.js
const columns = [
    { key: "target", title: "Target" },
    { key: "product", title: "Product" },
    { key: "size", title: "Size" },
    { key: "linkage", title: "Linkage" },
    { key: "ran", title: "Ran" },
    { key: "verdict", title: "Verdict" },
];
function rowsOf(report) {
    return report.targets.flatMap((target) => target.artifacts.length === 0
        ? [{ ...emptyRow, target: target.target }]
        : target.artifacts.map((artifact) => rowOf(target, artifact, report.findings)));
}
const emptyRow = { product: "-", size: "-", linkage: "-", ran: "-", verdict: "FAILED" };
function rowOf(target, artifact, findings) {
    return {
        target: target.target,
        product: artifact.path.split("/").at(-1) ?? artifact.path,
        size: formatSize(artifact.size),
        linkage: linkageOf(artifact),
        ran: ranOf(artifact),
        verdict: verdictOf(artifact, findings),
    };
}
function linkageOf({ elf }) {
    if (elf === null)
        return "not ELF";
    const pie = elf.pie ? " PIE" : "";
    if (elf.interpreter === null && elf.needed.length === 0)
        return `static${pie}`;
    const libc = elf.interpreter?.includes("ld-musl") === true ? "musl" : "glibc";
    return elf.glibc === null ? `dynamic${pie} (${libc})` : `dynamic${pie} (glibc ${elf.glibc})`;
}
function ranOf({ run }) {
    if (run === undefined || run.verdict === "not run")
        return "not run";
    const time = formatSeconds(run.seconds);
    return run.verdict === "passed"
        ? `${run.how}, ${time}`
        : `${run.how}: ${run.reason ?? run.verdict}`;
}
function verdictOf(artifact, findings) {
    const own = new Set(findings.filter(({ file }) => file === artifact.path).map(({ severity }) => severity));
    const ranBadly = artifact.run !== undefined && !["passed", "not run"].includes(artifact.run.verdict);
    if (own.has("error") || ranBadly)
        return "FAILED";
    if (own.has("warning"))
        return "warning";
    return own.has("note") ? "note" : "ok";
}
function formatSize(bytes) {
    const units = ["B", "KiB", "MiB", "GiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
}
function formatSeconds(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const rest = Math.round(seconds % 60);
    return `${Math.floor(seconds / 60)}m${String(rest).padStart(2, "0")}s`;
}

;// CONCATENATED MODULE: ./build/report/summary.js


function textSummary(report) {
    const rows = rowsOf(report);
    const widths = columns.map(({ key, title }) => Math.max(title.length, ...rows.map((row) => row[key].length)));
    const line = (cells) => cells
        .map((text, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.key === "size" ? text.padStart(width) : text.padEnd(width);
    })
        .join("  ")
        .trimEnd();
    return [
        headline(report),
        "",
        line(columns.map(({ title }) => title)),
        line(widths.map((width) => "-".repeat(width))),
        ...rows.map((row) => line(columns.map(({ key }) => row[key]))),
        ...problems(report).map((problem) => `\n${problem}`),
        "",
    ].join("\n");
}
function markdownSummary(report) {
    const rows = rowsOf(report).map((row) => `| ${columns.map(({ key }) => cell(row, key)).join(" | ")} |`);
    const found = problems(report).map((problem) => `- ${escapeMarkdown(problem).replaceAll("\n", "<br>")}`);
    return [
        `### ${escapeMarkdown(headline(report))}`,
        "",
        `| ${columns.map(({ title }) => title).join(" | ")} |`,
        `| ${columns.map(({ key }) => (key === "size" ? "---:" : "---")).join(" | ")} |`,
        ...rows,
        "",
        ...(found.length > 0 ? ["#### Findings", "", ...found, ""] : []),
        "<details><summary>Go, host and times</summary>",
        "",
        `Go ${report.go.version} from ${report.go.source}: ${escapeMarkdown(report.go.verification)}`,
        "",
        `Built on ${report.host.os}/${report.host.arch}.`,
        "",
        ...report.targets.map(({ target, seconds }) => {
            const stages = Object.entries(seconds).map(([stage, time]) => `${stage} ${formatSeconds(time)}`);
            return `- ${target}: ${stages.join(", ")}`;
        }),
        "",
        "</details>",
        "",
    ].join("\n");
}
const marks = {
    ok: "✅ ok",
    note: "✅ note",
    warning: "⚠️ warning",
    FAILED: "❌ failed",
};
function cell(row, key) {
    if (key === "verdict")
        return marks[row.verdict];
    const text = escapeMarkdown(row[key]);
    return key === "product" && text !== "-" ? `<code>${text}</code>` : text;
}
function headline(report) {
    const products = report.targets.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    const { error, warning } = countsOf(report);
    const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
    return [
        `${counted(report.targets.length, "target")}, ${counted(products, "product")}`,
        ...(error > 0 ? [counted(error, "error")] : []),
        ...(warning > 0 ? [counted(warning, "warning")] : []),
        `Go ${report.go.version}`,
    ].join(" · ");
}
function problems(report) {
    const failed = report.targets.flatMap(({ target, error }) => error === undefined ? [] : [error.startsWith(target) ? error : `${target}: ${error}`]);
    const rank = { error: 0, warning: 1, note: 2 };
    const sorted = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
    return [...failed, ...sorted.map(describeFinding)];
}
function describeFinding(finding) {
    const { severity, rule, file, message, remedy } = finding;
    return `${severity} ${rule}: ${file} ${message}\n${remedy}`;
}
function escapeMarkdown(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/publish.js







function reportFile(directory, output) {
    const fixed = output.split("{")[0] ?? "";
    return (0,external_node_path_.join)(directory, fixed.slice(0, fixed.lastIndexOf("/") + 1), "report.json");
}
function reportedPath(file, env) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const path = (0,external_node_path_.relative)(workspace, file);
    return (path === ".." || path.startsWith(`..${external_node_path_.sep}`) ? file : path).replaceAll(external_node_path_.sep, "/");
}
function publish(report, file, context) {
    const { env, log } = context;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(report, null, 2)}\n`);
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${file} cannot be written (${cause.code})`, {
            remedy: "Choose an output in a folder that this user may write.",
            cause,
        });
    }
    const path = reportedPath(file, env);
    for (const { severity, message, place } of annotationsOf(report.findings, path)) {
        log.annotate(severity, message, place);
    }
    (0,workflow/* addSummary */.S0)(env, markdownSummary(report));
    for (const [name, value] of Object.entries(outputsOf(report, path))) {
        (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", name, value);
    }
    const text = textSummary(report);
    if (env["GITHUB_ACTIONS"] === "true")
        log.info(text);
    else
        process.stdout.write(`\n${text}`);
    log.info(`report: ${path}`);
}
function outputsOf(report, path) {
    const counts = countsOf(report);
    const artifacts = report.targets.flatMap(({ target, artifacts: made }) => made.map((artifact) => ({
        target,
        package: artifact.package,
        path: artifact.path,
        size: artifact.size,
        sha256: artifact.sha256,
    })));
    return {
        artifacts: JSON.stringify(artifacts),
        report: path,
        errors: String(counts.error),
        warnings: String(counts.warning),
        notes: String(counts.note),
        "go-version": report.go.version,
        "go-source": report.go.source,
    };
}

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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/download.js







class NotThere extends build_failure/* Failure */.HR {
    name = "NotThere";
}
const mostRedirects = 5;
const mostAttempts = 4;
const longestWait = 30_000;
async function fetchText(url, limits) {
    return (await fetchBytes(url, limits)).toString("utf8");
}
async function fetchBytes(url, limits) {
    return withRetries(url, limits, async (body) => {
        const chunks = [];
        for await (const chunk of body)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    });
}
async function downloadFile(url, file, limits) {
    try {
        return await withRetries(url, limits, async (body) => {
            const hash = createHash("sha256");
            let bytes = 0;
            const counted = body.map((chunk) => {
                hash.update(chunk);
                bytes += chunk.length;
                return chunk;
            });
            await pipeline(counted, createWriteStream(file), { signal: limits.signal });
            return { bytes, sha256: hash.digest("hex") };
        });
    }
    catch (failure) {
        await rm(file, { force: true });
        throw failure;
    }
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
    for (let attempt = 1;; attempt += 1) {
        try {
            return await take(await download_open(url, limits.maxBytes, signal));
        }
        catch (fault) {
            limits.signal.throwIfAborted();
            if (fault instanceof build_failure/* Failure */.HR)
                throw fault;
            if (deadline.aborted) {
                throw new build_failure/* Failure */.HR(`${shown(url)} did not arrive within ${limits.deadlineMs / 1000} s`, {
                    cause: fault,
                });
            }
            if (attempt === mostAttempts) {
                throw new build_failure/* Failure */.HR(`${shown(url)} could not be fetched, ${attempt} times: ${faultOf(fault)}`, {
                    remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
                    cause: fault,
                });
            }
            const asked = fault instanceof Passing ? fault.waitMs : undefined;
            const wait = Math.min(asked ?? 250 * 4 ** (attempt - 1), longestWait);
            limits.log.info(`${shown(url)}: ${faultOf(fault)}; again in ${Math.round(wait / 100) / 10} s`);
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
        }
    }
}
async function download_open(url, maxBytes, signal) {
    const { request, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    agent ??= new EnvHttpProxyAgent();
    const origin = new URL(url).host;
    let address = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
        const { authorization, bare } = separateCredentials(address);
        const response = await request(bare, {
            dispatcher: agent,
            signal,
            headers: {
                "user-agent": "go-cross-matrix",
                ...(authorization === undefined || bare.host !== origin ? {} : { authorization }),
            },
        });
        const { statusCode, headers } = response;
        if (statusCode < 300 || statusCode >= 400)
            return checkedBody(url, response, maxBytes);
        await response.body.dump();
        address = redirectTarget(url, bare, headers["location"]);
    }
    throw new build_failure/* Failure */.HR(`${shown(url)} redirects more than ${mostRedirects} times`);
}
let agent;
function redirectTarget(url, from, location) {
    if (typeof location !== "string")
        throw new build_failure/* Failure */.HR(`${shown(url)} redirects to nowhere`);
    const to = new URL(location, from);
    if (from.protocol === "https:" && to.protocol !== "https:") {
        throw new build_failure/* Failure */.HR(`${shown(url)} redirects from https to ${to.protocol.slice(0, -1)}: refused`);
    }
    return to;
}
async function checkedBody(url, { statusCode, headers, body }, maxBytes) {
    if (statusCode !== 200) {
        const text = await body.text();
        const said = text.split("\n")[0]?.slice(0, 200) ?? "";
        if (statusCode === 404 || statusCode === 410) {
            throw new NotThere(`${shown(url)} is not there (${statusCode})`, { detail: said });
        }
        if (statusCode === 429 || statusCode >= 500) {
            throw new Passing(`the server answered ${statusCode}`, retryAfter(headers["retry-after"]));
        }
        throw new build_failure/* Failure */.HR(`${shown(url)}: the server answered ${statusCode}`, { detail: said });
    }
    const stated = Number(headers["content-length"] ?? Number.NaN);
    const tooLong = new build_failure/* Failure */.HR(`${shown(url)} is larger than ${maxBytes} bytes: refused`);
    if (stated > maxBytes) {
        body.destroy();
        throw tooLong;
    }
    async function* checked() {
        let bytes = 0;
        for await (const chunk of body) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw tooLong;
            yield chunk;
        }
        if (!Number.isNaN(stated) && bytes !== stated) {
            throw new Passing(`${bytes} of ${stated} bytes arrived`);
        }
    }
    return external_node_stream_.Readable.from(checked(), { objectMode: false });
}
function retryAfter(value) {
    if (typeof value !== "string")
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
function separateCredentials(address) {
    if (address.username === "")
        return { bare: address, authorization: undefined };
    const pair = `${decodeURIComponent(address.username)}:${decodeURIComponent(address.password)}`;
    const bare = new URL(address);
    bare.username = "";
    bare.password = "";
    return { bare, authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function shown(url) {
    return separateCredentials(new URL(url)).bare.href;
}
function faultOf(fault) {
    const code = fault.code;
    return code === undefined ? (0,build_failure/* messageOf */.bD)(fault) : `${(0,build_failure/* messageOf */.bD)(fault)} (${code})`;
}

;// CONCATENATED MODULE: ./build/toolchain/goproxy.js


function parseGoProxy(value) {
    const proxies = [];
    for (const [, entry = "", separator = ""] of value.matchAll(/([^,|]+)([,|]?)/g)) {
        const text = entry.trim();
        if (text === "off")
            break;
        if (text === "" || text === "direct")
            continue;
        if (!/^https?:\/\/[^/]/.test(text)) {
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
    let last;
    for (const { url, anyError } of proxies) {
        try {
            return await ask(url);
        }
        catch (failure) {
            if (!(failure instanceof NotThere) && !anyError)
                throw failure;
            last = failure;
        }
    }
    throw last instanceof Error ? last : new build_failure/* Failure */.HR((0,build_failure/* messageOf */.bD)(last));
}

;// CONCATENATED MODULE: ./build/system/lock.js




const heartbeatMs = 2_000;
const staleMs = 20_000;
const patienceMs = 15 * 60_000;
async function withLock(path, context, body) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await acquire(path, context);
    const heartbeat = setInterval(() => {
        const now = new Date();
        void (0,promises_.utimes)(path, now, now).catch(() => { });
    }, heartbeatMs);
    try {
        return await body();
    }
    finally {
        clearInterval(heartbeat);
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function acquire(path, { signal, log }) {
    const started = Date.now();
    for (let said = false;;) {
        signal.throwIfAborted();
        try {
            await (0,promises_.mkdir)(path);
            return;
        }
        catch (cause) {
            if (cause.code !== "EEXIST")
                throw cause;
        }
        if (await isStale(path)) {
            log.info(`${path}: its holder is gone; taken over`);
            await (0,promises_.rm)(path, { recursive: true, force: true });
            continue;
        }
        if (Date.now() - started > patienceMs) {
            throw new build_failure/* Failure */.HR(`${path} is held by another process for ${patienceMs / 60_000} minutes`, {
                remedy: `If no other job runs on this host, remove it: rm -r ${path}`,
            });
        }
        if (!said)
            log.info(`waiting for another process that holds ${path}`);
        said = true;
        await (0,external_node_timers_promises_.setTimeout)(100, undefined, { signal }).catch(() => { });
    }
}
async function isStale(path) {
    try {
        return Date.now() - (await (0,promises_.stat)(path)).mtimeMs > staleMs;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/toolchain/version.js
var toolchain_version = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/toolchain/installed.js






async function findInstalled(spec, context) {
    const path = (0,system_host/* which */.K7)("go", context.env);
    const onPath = path === undefined ? undefined : await ask(path, true, context);
    if (onPath !== undefined && (0,toolchain_version/* meets */.D)(spec, onPath.version))
        return onPath;
    for (const go of cachedGos(spec, context)) {
        const found = await ask(go, false, context);
        if (found !== undefined && (0,toolchain_version/* meets */.D)(spec, found.version))
            return found;
    }
    return undefined;
}
function cachedGos(spec, { toolCache }) {
    const versions = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(toolCache, "go")) ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(toolCache, "go")) : [];
    return versions
        .map((folder) => ({
        folder,
        version: (0,toolchain_version/* parseGoVersion */.SX)(folder.replace(/-(beta|rc)\.(\d+)$/, "$1$2").replace(/\.0(?=beta|rc)/, "")),
    }))
        .filter((one) => one.version !== undefined && (0,toolchain_version/* meets */.D)(spec, one.version))
        .sort((a, b) => (0,toolchain_version/* compareGoVersions */.X_)(b.version, a.version))
        .filter(({ folder }) => (0,external_node_fs_.existsSync)(`${toolchainFolder(toolCache, folder)}.complete`))
        .map(({ folder }) => (0,external_node_path_.join)(toolchainFolder(toolCache, folder), "bin", "go"))
        .filter(system_host/* isExecutable */.TV);
}
function toolchainFolder(toolCache, semver) {
    return (0,external_node_path_.join)(toolCache, "go", semver, process.arch);
}
async function ask(go, onPath, context) {
    const env = { ...childEnvironment(context.env), GOTOOLCHAIN: "local" };
    if (!onPath)
        Reflect.deleteProperty(env, "GOROOT");
    try {
        const { exitCode, stdout } = await observe(go, ["env", "GOVERSION", "GOROOT"], {
            env,
            cwd: context.temp,
            signal: context.signal,
        });
        const [name = "", root = ""] = stdout.split("\n");
        const version = (0,toolchain_version/* parseGoVersion */.SX)(name.split(/[\s-]/)[0] ?? "");
        return exitCode === 0 && version !== undefined ? { version, root, go, onPath } : undefined;
    }
    catch (fault) {
        context.signal.throwIfAborted();
        context.log.debug(`${go} does not work: ${String(fault)}`);
        return undefined;
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
    const [, size = "", hash = ""] = /^go\.sum database tree\n(\d+)\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
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
    const latestNote = await services.readLatest();
    if (latestNote === "")
        return services.writeLatest(note);
    const latest = parseTreeHead(openNote(latestNote, verifier));
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
        await services.writeLatest(note);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/toolchain/unpack.js







const mostFiles = 100_000;
const mostBytes = 2 ** 30;
const filesInOneGo = 200;
async function unpackModule(zip, prefix, folder) {
    const archive = await (0,yauzl/* fromBufferPromise */.SY)(zip).catch((cause) => {
        throw new build_failure/* Failure */.HR("the archive is no zip file, or not a whole one", { cause });
    });
    const entries = await listEntries(archive, prefix);
    const hashes = new Map();
    const files = new Map();
    const folders = new Set();
    for (const [count, entry] of entries.entries()) {
        const content = readEntry(zip, entry);
        hashes.set(entry.fileName, (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"));
        const path = onDisk(entry.fileName.slice(prefix.length));
        const file = (0,external_node_path_.join)(folder, path);
        const parent = (0,external_node_path_.dirname)(file);
        if (!folders.has(parent))
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        folders.add(parent);
        (0,external_node_fs_.writeFileSync)(file, content, { flag: "wx", mode: 0o644 });
        if (isProgram(path))
            (0,external_node_fs_.chmodSync)(file, 0o755);
        files.set(path, content.length);
        if (count % filesInOneGo === 0)
            await (0,external_node_timers_promises_.setImmediate)();
    }
    return { hash: hash1(hashes), files };
}
async function listEntries(archive, prefix) {
    const entries = [];
    const names = new Set();
    let bytes = 0;
    for await (const entry of archive.eachEntry()) {
        const { fileName } = entry;
        const parts = fileName.split("/");
        const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
        const plain = mode === 0 || mode === 0o100000;
        const hostile = parts.some((part) => part === "" || part === "." || part === "..") ||
            /[\\:\0-\x1f]/.test(fileName);
        if (!fileName.startsWith(prefix) || hostile || !plain || names.has(fileName)) {
            throw new build_failure/* Failure */.HR(`the archive has ${JSON.stringify(fileName)}, which is not a plain file below ${prefix}`, {
                remedy: "Do not use the proxy that it came from.",
            });
        }
        names.add(fileName);
        bytes += entry.uncompressedSize;
        entries.push(entry);
        if (entries.length > mostFiles || bytes > mostBytes) {
            throw new build_failure/* Failure */.HR(`the archive unpacks to more than ${mostFiles} files or ${mostBytes} bytes`);
        }
    }
    return entries;
}
function readEntry(zip, entry) {
    const header = entry.relativeOffsetOfLocalHeader;
    try {
        const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
        const raw = zip.subarray(start, start + entry.compressedSize);
        const limit = { maxOutputLength: entry.uncompressedSize + 1 };
        const content = entry.compressionMethod === 0 ? raw : (0,external_node_zlib_.inflateRawSync)(raw, limit);
        if (content.length === entry.uncompressedSize)
            return content;
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`the archive is damaged at ${entry.fileName}`, { cause });
    }
    throw new build_failure/* Failure */.HR(`the archive is damaged at ${entry.fileName}: it is not of the size that is stated`);
}
function onDisk(path) {
    return path.replace(/(^|\/)_go\.mod$/, "$1go.mod");
}
function isProgram(path) {
    return /(?:^|\/)(?:bin|pkg\/tool\/[^/]+)\/[^/]+$/.test(path);
}
function hash1(hashes) {
    const summary = (0,external_node_crypto_.createHash)("sha256");
    const names = [...hashes.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const name of names)
        summary.update(`${hashes.get(name)}  ${name}\n`);
    return `h1:${summary.digest("base64")}`;
}

;// CONCATENATED MODULE: ./build/toolchain/install.js












const install_module = "golang.org/toolchain";
const moduleVersion = (version, platform) => `v0.0.1-go${version.text}.${platform.replace("/", "-")}`;
const limitsFor = (maxBytes, deadlineMs, { signal, log }) => ({
    maxBytes,
    deadlineMs,
    signal,
    log,
});
async function listVersions(proxies, context) {
    const limits = limitsFor(16 << 20, 60_000, context);
    const list = await fromProxies(proxies, (url) => fetchText(`${url}/${install_module}/@v/list`, limits));
    const suffix = `.${context.host.os}-${context.host.arch}`;
    return list.split("\n").flatMap((line) => {
        const name = line.trim();
        if (!name.startsWith("v0.0.1-go") || !name.endsWith(suffix))
            return [];
        return (0,toolchain_version/* parseGoVersion */.SX)(name.slice("v0.0.1-".length, -suffix.length)) ?? [];
    });
}
async function installFromProxy(version, proxies, context) {
    const cache = writableCache(context);
    const folder = toolchainFolder(cache, (0,toolchain_version/* toSemver */.Ud)(version));
    return withLock(`${folder}.lock`, context, async () => {
        const kept = readManifest(folder);
        if (kept !== undefined && isWhole(folder, kept))
            return { root: folder, hash: kept.hash, hit: true };
        if (kept !== undefined)
            context.log.info(`${folder} lacks files; it is installed again`);
        const staging = `${folder}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}.tmp`;
        try {
            const manifest = await fetchVerified(version, proxies, staging, cache, context);
            (0,external_node_fs_.rmSync)(`${folder}.complete`, { force: true });
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            (0,external_node_fs_.renameSync)(staging, folder);
            (0,external_node_fs_.writeFileSync)(manifestOf(folder), JSON.stringify(manifest));
            (0,external_node_fs_.writeFileSync)(`${folder}.complete`, "");
            return { root: folder, hash: manifest.hash, hit: false };
        }
        finally {
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        }
    });
}
async function fetchVerified(version, proxies, staging, cache, context) {
    const name = moduleVersion(version, `${context.host.os}/${context.host.arch}`);
    const limits = limitsFor(512 << 20, 10 * 60_000, context);
    const wanted = expectedHash(name, proxies, cache, context);
    wanted.catch(() => { });
    const zip = await fromProxies(proxies, (url) => fetchBytes(`${url}/${install_module}/@v/${name}.zip`, limits));
    (0,external_node_fs_.mkdirSync)(staging, { recursive: true });
    const { hash, files } = await unpackModule(zip, `${install_module}@${name}/`, staging);
    const published = await wanted;
    if (hash === published)
        return { hash, files: Object.fromEntries(files) };
    throw new build_failure/* Failure */.HR(`Go ${version.text} from the proxy is not what the checksum database knows`, {
        remedy: "Do not use this GOPROXY, or clear its cache: its bytes were changed.",
        detail: `seen   ${hash}\nwanted ${published}`,
    });
}
async function expectedHash(name, proxies, cache, context) {
    refuseWithoutDatabase(context);
    const limits = limitsFor(4 << 20, 60_000, context);
    const { name: database } = sumGolangOrg;
    const base = await databaseAddress(proxies, database, limits);
    const latest = (0,external_node_path_.join)(cache, "go-cross-matrix", "sumdb", database, "latest");
    return lookUpHash(install_module, name, sumGolangOrg, {
        fetch: (path) => fetchBytes(`${base}/${path}`, limits),
        readLatest: async () => readIfThere(latest),
        writeLatest: async (note) => {
            const partial = `${latest}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(latest), { recursive: true });
            (0,external_node_fs_.writeFileSync)(partial, note);
            (0,external_node_fs_.renameSync)(partial, latest);
        },
    });
}
async function databaseAddress(proxies, database, limits) {
    for (const { url } of proxies) {
        const through = `${url}/sumdb/${database}`;
        try {
            await fetchText(`${through}/supported`, limits);
            return through;
        }
        catch (failure) {
            limits.signal.throwIfAborted();
            limits.log.debug(`no checksum database through the proxy: ${(0,build_failure/* messageOf */.bD)(failure)}`);
        }
    }
    return `https://${database}`;
}
function refuseWithoutDatabase({ env }) {
    if (env["GOSUMDB"] !== "off")
        return;
    throw new build_failure/* Failure */.HR("GOSUMDB=off: what Go's checksum database does not vouch for is not installed", {
        remedy: "Unset GOSUMDB, or install Go yourself and set go-source: installed.",
    });
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
const manifestOf = (folder) => `${folder}.manifest.json`;
function readManifest(folder) {
    const text = readIfThere(manifestOf(folder));
    if (text === "" || !(0,external_node_fs_.existsSync)(`${folder}.complete`))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isWhole(folder, { files }) {
    return Object.entries(files).every(([path, size]) => {
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false });
        return found?.isFile() === true && found.size === size;
    });
}
function verifiedHash(root) {
    const manifest = readManifest(root);
    return manifest !== undefined && isWhole(root, manifest) ? manifest.hash : undefined;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/toolchain/provision.js











async function provisionGo(requirement, source, context) {
    const installed = source === "proxy" ? undefined : await findInstalled(requirement.spec, context);
    if (installed === undefined && source === "installed")
        throw notInstalled(requirement);
    const toolchain = installed === undefined ? await fromProxy(requirement, context) : describeInstalled(installed);
    const { version, root, verification } = toolchain;
    context.log.info(`Go ${version} (${requirement.from}): ${root}; ${verification}`);
    if (installed?.onPath !== true)
        (0,workflow/* addToPath */.qN)(context.env, (0,external_node_path_.join)(root, "bin"));
    return toolchain;
}
function describeInstalled({ version, root, go, onPath }) {
    const hash = verifiedHash(root);
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
            : `${where}; every file is there of what the checksum database vouched for as ${hash}`,
    };
}
async function fromProxy({ spec, from }, context) {
    const proxies = await findProxies(context);
    const versions = await listVersions(proxies, context);
    const version = (0,toolchain_version/* chooseVersion */.EH)(spec, versions);
    if (version === undefined) {
        throw new build_failure/* Failure */.HR(`${from}: there is no Go ${spec.text} for ${context.host.os}/${context.host.arch}`, {
            remedy: `Near it are ${(0,toolchain_version/* nearestVersions */.Az)(spec, versions).join(", ")}.`,
        });
    }
    const { root, hash, hit } = await installFromProxy(version, proxies, context);
    return {
        version: version.text,
        minor: version.minor,
        root,
        go: (0,external_node_path_.join)(root, "bin", "go"),
        source: "proxy",
        verified: true,
        verification: hit
            ? `every file is there of what the checksum database vouched for as ${hash}`
            : `the checksum database vouches for ${hash}`,
    };
}
async function findProxies(context) {
    const { env, signal } = context;
    if (env["GOPROXY"])
        return parseGoProxy(env["GOPROXY"]);
    const go = (0,system_host/* which */.K7)("go", env);
    if (go !== undefined) {
        const { stdout } = await observe(go, ["env", "GOPROXY"], {
            env: { ...childEnvironment(env), GOTOOLCHAIN: "local" },
            cwd: context.temp,
            signal,
        });
        if (stdout.trim() !== "")
            return parseGoProxy(stdout.trim());
    }
    throw new build_failure/* Failure */.HR("there is no Go on this machine, and no GOPROXY to fetch one from", {
        remedy: "Set GOPROXY to the address of a module proxy, or install Go.",
    });
}
function notInstalled({ spec, from }) {
    return new build_failure/* Failure */.HR(`${from}: no Go ${spec.text} is installed, on the PATH or in the tool cache`, {
        remedy: "Set go-source: auto to fetch it, or install it.",
    });
}
async function askPorts({ go, root }, context) {
    const { env, signal } = context;
    const { stdout } = await exec(go, ["tool", "dist", "list", "-json"], {
        env: {
            ...childEnvironment(env),
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
;// CONCATENATED MODULE: ./build/emulator/binfmt.js
const identSize = 16;
const osAbiAt = 7;
const executable = 2;
function signatureOf({ bits, data, machine }) {
    const magic = Buffer.alloc(identSize + 4);
    magic.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, data === "little" ? 1 : 2, 1]);
    const mask = Buffer.alloc(identSize + 4, 0xff);
    mask[osAbiAt] = 0;
    if (data === "little") {
        magic.writeUInt16LE(executable, identSize);
        magic.writeUInt16LE(machine ?? 0, identSize + 2);
        mask[identSize] = 0xfe;
    }
    else {
        magic.writeUInt16BE(executable, identSize);
        magic.writeUInt16BE(machine ?? 0, identSize + 2);
        mask[identSize + 1] = 0xfe;
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
    if (target.goos !== "linux" && !found.native) {
        return { kind: "none", why: `there is no emulator for ${target.goos} programs` };
    }
    if (found.native && mode !== "direct" && mode !== "binfmt")
        return { kind: "native" };
    if (mode === "native") {
        throw new build_failure/* Failure */.HR(`${target.platform}: this host does not execute it natively`, {
            remedy: "Set emulator: auto, or take a host of that architecture.",
        });
    }
    if (mode !== "direct") {
        const { foreignEntry, ownEntry, qemu } = found;
        if (foreignEntry !== null) {
            const why = `the entry ${foreignEntry} of binfmt_misc was there and passed its probe`;
            return { kind: "binfmt", entry: foreignEntry, qemu: null, why };
        }
        if (ownEntry !== null) {
            return { kind: "binfmt", entry: ownEntry, qemu, why: "registered, read back and probed" };
        }
        if (mode === "binfmt") {
            throw new build_failure/* Failure */.HR(`${target.platform}: binfmt_misc has no entry for it: ${found.obstacle}`, {
                remedy: "Set emulator: auto or direct, or give this user the right to register (sudo -n).",
            });
        }
    }
    if (found.qemu === null) {
        throw new build_failure/* Failure */.HR(`${target.platform}: there is no emulator for it: ${found.obstacle}`, {
            remedy: "Install qemu-user-static by the host's own means, or set emulator: off.",
        });
    }
    const why = mode === "direct" ? "asked for" : found.obstacle;
    return { kind: "direct", qemu: found.qemu, why };
}
function commandFor(emulator, program, args) {
    return emulator.kind === "direct" ? [emulator.qemu.path, program, ...args] : [program, ...args];
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
function readEntries() {
    if (!isMounted())
        return [];
    return (0,external_node_fs_.readdirSync)(binfmtFolder)
        .filter((name) => !notEntries.has(name))
        .flatMap((name) => {
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
    const asked = await observe("sudo", ["-n", "true"], { env: childEnvironment(env), signal });
    return asked.exitCode === 0 ? "sudo" : undefined;
}
async function mountBinfmt(privilege, context) {
    await asRoot(privilege, ["mount", "-t", "binfmt_misc", "binfmt_misc", binfmtFolder], "", context);
}
async function unmountBinfmt(privilege, context) {
    await asRoot(privilege, ["umount", binfmtFolder], "", context);
}
async function addEntry(name, signature, interpreter, privilege, context) {
    await write((0,external_node_path_.join)(binfmtFolder, "register"), registrationLine(name, signature, interpreter), privilege, context);
    const entry = readEntries().find((one) => one.name === name);
    const faithful = entry?.enabled === true &&
        entry.interpreter === interpreter &&
        entry.magic.equals(signature.magic) &&
        entry.mask.equals(signature.mask) &&
        Array.from(registrationFlags).every((flag) => entry.flags.includes(flag));
    if (!faithful) {
        throw new build_failure/* Failure */.HR(`the kernel's entry ${name} does not read back as it was written`, {
            detail: entry === undefined ? "it is not there" : JSON.stringify(entry),
        });
    }
}
async function removeEntry(name, privilege, context) {
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
        throw new build_failure/* Failure */.HR(`${file} cannot be written: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
}
async function asRoot(privilege, command, stdin, { env, signal }) {
    const [file, ...args] = privilege === "sudo" ? ["sudo", "-n", ...command] : command;
    await exec(file, args, { env: childEnvironment(env), stdin, signal });
}

;// CONCATENATED MODULE: ./build/emulator/probe.js
const probeExitCode = 42;
const mips32 = 0x70001004;
const mips64 = 0x80000004;
const programs = {
    "386": { bytes: [0xb8, 1, 0, 0, 0, 0xbb, 42, 0, 0, 0, 0xcd, 0x80], flags: 0 },
    amd64: { bytes: [0xb8, 60, 0, 0, 0, 0xbf, 42, 0, 0, 0, 0x0f, 0x05], flags: 0 },
    arm: { words: [0xe3a0002a, 0xe3a07001, 0xef000000], flags: 0x05000000 },
    arm64: { words: [0xd2800540, 0xd2800ba8, 0xd4000001], flags: 0 },
    loong64: { words: [0x0280a804, 0x0281740b, 0x002b0000], flags: 0x43 },
    mips: { words: [0x2404002a, 0x24020fa1, 0x0000000c], flags: mips32 },
    mipsle: { words: [0x2404002a, 0x24020fa1, 0x0000000c], flags: mips32 },
    mips64: { words: [0x2404002a, 0x240213c2, 0x0000000c], flags: mips64 },
    mips64le: { words: [0x2404002a, 0x240213c2, 0x0000000c], flags: mips64 },
    ppc64: { words: [0x38000001, 0x3860002a, 0x44000002], flags: 2 },
    ppc64le: { words: [0x38000001, 0x3860002a, 0x44000002], flags: 2 },
    riscv64: { words: [0x02a00513, 0x05d00893, 0x00000073], flags: 0 },
    s390x: { bytes: [0xa7, 0x29, 0, 42, 0x0a, 0x01], flags: 0 },
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
        Buffer.from(program.bytes ?? []),
        ...(program.words ?? []).map((word) => number(word, 4)),
    ]);
    const size = codeAt + code.length;
    const readExecute = 5;
    const half = (value) => number(value, 2);
    const word = (value) => number(value, 4);
    const address = (value) => number(value, wide ? 8 : 4);
    return Buffer.concat([
        Buffer.from([
            0x7f,
            0x45,
            0x4c,
            0x46,
            wide ? 2 : 1,
            little ? 1 : 2,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ]),
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/system/apt/sources.js
function parseOneLineSources(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
        if (match === null)
            return [];
        const [, options = "", uri = "", suite = "", components = ""] = match;
        const pairs = options.split(/\s+/).flatMap((option) => {
            const [key = "", value] = option.split("=");
            return value === undefined ? [] : [[fieldName(key), value.replaceAll(",", " ")]];
        });
        return [
            {
                uris: [uri],
                suites: [suite],
                components: components.trim().split(/\s+/),
                options: Object.fromEntries(pairs),
            },
        ];
    });
}
function fieldName(option) {
    return option.replaceAll(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());
}
function parseDeb822Sources(text) {
    return text.split(/\n\s*\n/).flatMap((stanza) => {
        const fields = new Map();
        let last = "";
        for (const line of stanza.split("\n").filter((one) => !one.startsWith("#"))) {
            const [, name, value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
            if (name !== undefined) {
                last = name;
                fields.set(name, value);
            }
            else if (/^\s/.test(line) && last !== "") {
                fields.set(last, `${fields.get(last) ?? ""}\n${line}`);
            }
        }
        const list = (name) => (fields.get(name) ?? "").split(/\s+/).filter((word) => word !== "");
        if (!list("Types").includes("deb") || fields.get("Enabled")?.toLowerCase() === "no")
            return [];
        const known = new Set(["Types", "URIs", "Suites", "Components", "Enabled", "Architectures"]);
        const options = Object.fromEntries([...fields].filter(([name]) => !known.has(name)));
        return [
            { uris: list("URIs"), suites: list("Suites"), components: list("Components"), options },
        ];
    });
}
function archiveSources(sources, codename) {
    return sources.flatMap((source) => {
        const suites = source.suites.filter((suite) => suite === codename || suite.startsWith(`${codename}-`));
        return suites.length > 0 ? [{ ...source, suites }] : [];
    });
}
function renderSources(sources, architecture) {
    return sources
        .map(({ uris, suites, components, options }) => Object.entries({
        Types: "deb",
        URIs: uris.join(" "),
        Suites: suites.join(" "),
        Components: components.join(" "),
        ...options,
        Architectures: architecture,
    })
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(""))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/system/apt/root.js








const reachingSettings = /^Acquire::(?:https?|socks|ftp|Check-|Retries|ForceIPv|Max-|Min-)/;
async function openAptRoot(folder, architecture, context) {
    const { env, host, signal } = context;
    const missing = ["apt-get", "apt-config", "dpkg-deb"].find((tool) => (0,system_host/* which */.K7)(tool, env) === undefined);
    if (missing !== undefined) {
        throw new build_failure/* Failure */.HR(`${missing} is not there: this host is no Debian or Ubuntu`, {
            remedy: "Install what is wanted by the host's own means.",
        });
    }
    for (const path of ["lists/partial", "archives/partial", "sources"]) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, path), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "status"), "");
    const sources = archiveSources(hostSources(), host.codename);
    if (sources.length === 0) {
        throw new build_failure/* Failure */.HR(`apt's sources name no archive of ${host.codename}`, {
            remedy: "Look into /etc/apt/sources.list and /etc/apt/sources.list.d.",
        });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "sources", "archive.sources"), renderSources(sources, architecture));
    const dump = await exec("apt-config", ["dump"], { env: childEnvironment(env), signal });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "apt.conf"), aptConfiguration(folder, architecture, dump.stdout));
    const root = {
        folder,
        architecture,
        env: { ...childEnvironment(env), APT_CONFIG: (0,external_node_path_.join)(folder, "apt.conf"), LC_ALL: "C.UTF-8" },
    };
    await update(root, context);
    return root;
}
function aptConfiguration(folder, architecture, hostDump) {
    const settings = {
        "Dir::Etc::main": "/dev/null",
        "Dir::Etc::parts": "/dev/null",
        "Dir::Etc::sourcelist": "/dev/null",
        "Dir::Etc::sourceparts": (0,external_node_path_.join)(folder, "sources"),
        "Dir::Etc::preferences": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
        "Dir::State": folder,
        "Dir::State::lists": (0,external_node_path_.join)(folder, "lists"),
        "Dir::State::status": (0,external_node_path_.join)(folder, "status"),
        "Dir::Cache": folder,
        "Dir::Cache::archives": (0,external_node_path_.join)(folder, "archives"),
        "APT::Architecture": architecture,
        "APT::Architectures": architecture,
        "APT::Install-Recommends": "false",
        "APT::Sandbox::User": "",
        "APT::Update::Error-Mode": "any",
        "Acquire::Languages": "none",
        "Acquire::Retries": "3",
        "Debug::NoLocking": "true",
    };
    const taken = hostDump
        .split("\n")
        .filter((line) => reachingSettings.test(line) && !line.endsWith(' "";'));
    const own = Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)};`);
    return `${[...taken, ...own].join("\n")}\n`;
}
function hostSources() {
    const read = (file) => {
        try {
            return (0,external_node_fs_.readFileSync)(file, "utf8");
        }
        catch {
            return "";
        }
    };
    const folder = "/etc/apt/sources.list.d";
    const names = (() => {
        try {
            return (0,external_node_fs_.readdirSync)(folder).sort();
        }
        catch {
            return [];
        }
    })();
    return [
        ...parseOneLineSources(read("/etc/apt/sources.list")),
        ...names.flatMap((name) => {
            if (name.endsWith(".sources"))
                return parseDeb822Sources(read((0,external_node_path_.join)(folder, name)));
            return name.endsWith(".list") ? parseOneLineSources(read((0,external_node_path_.join)(folder, name))) : [];
        }),
    ];
}
const halfUpdated = /^(?:E|W|Err).*(?:failed to (?:download|fetch)|unexpected size)/im;
async function update(root, { signal }) {
    const what = `the package lists for ${root.architecture} could not be fetched`;
    const result = await exec("apt-get", ["update", "-q"], { env: root.env, signal }).catch((cause) => {
        throw new build_failure/* Failure */.HR(what, {
            detail: cause instanceof build_failure/* Failure */.HR ? cause.detail : undefined,
            cause,
        });
    });
    const printed = result.stdout + result.stderr;
    if (halfUpdated.test(printed))
        throw new build_failure/* Failure */.HR(what, { detail: printed });
}
async function fetchPackages(root, names, { signal }) {
    const args = ["install", "--download-only", "--yes", "-q", ...names];
    await exec("apt-get", args, { env: root.env, signal }).catch(async (cause) => {
        throw await explainInstall(cause, root, signal);
    });
    const archives = (0,external_node_path_.join)(root.folder, "archives");
    return (0,external_node_fs_.readdirSync)(archives)
        .filter((name) => name.endsWith(".deb"))
        .map((name) => {
        const [packageName = "", version = ""] = name.split("_");
        return {
            name: packageName,
            version: decodeURIComponent(version),
            file: (0,external_node_path_.join)(archives, name),
        };
    });
}
async function explainInstall(cause, root, signal) {
    if (!(cause instanceof build_failure/* Failure */.HR))
        return cause;
    const { detail = "" } = cause;
    const [, missing] = /Unable to locate package (\S+)|Package '?(\S+?)'? has no installation candidate/.exec(detail) ?? [];
    if (missing === undefined)
        return new build_failure/* Failure */.HR("apt could not fetch the packages", { detail, cause });
    const { stdout } = await exec("apt-cache", ["pkgnames"], { env: root.env, signal });
    return new build_failure/* Failure */.HR(`there is no package ${missing} for ${root.architecture}`, {
        remedy: `Did you mean ${(0,mod/* closest */.kp)(missing, stdout.split("\n"))}?`,
        detail,
        cause,
    });
}
async function extractFiles({ file }, members, folder, { env, signal }) {
    await execPiped(["dpkg-deb", "--fsys-tarfile", file], ["tar", "--extract", "--no-same-owner", "--directory", folder, ...members], { env: childEnvironment(env), signal });
}

;// CONCATENATED MODULE: ./build/system/file.js


async function hashFile(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
    }
    return hash.digest("hex");
}
function withFile(file, body) {
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        return body({
            size: (0,external_node_fs_.fstatSync)(descriptor).size,
            read: (offset, length) => {
                const bytes = Buffer.allocUnsafe(length);
                let done = 0;
                while (done < length) {
                    const got = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, offset + done);
                    if (got === 0)
                        throw new Error(`${file} became shorter while it was read`);
                    done += got;
                }
                return bytes;
            },
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/targets/architectures.js
var architectures = __webpack_require__(989);
;// CONCATENATED MODULE: ./build/emulator/qemu.js











async function findQemus(names, context) {
    const found = new Map();
    for (const name of names) {
        const path = (0,system_host/* which */.K7)(`qemu-${name}-static`, context.env) ?? (0,system_host/* which */.K7)(`qemu-${name}`, context.env);
        if (path !== undefined)
            found.set(name, await qemu_describe(name, path, context));
    }
    const missing = names.filter((name) => !found.has(name));
    if (missing.length === 0)
        return found;
    const cache = cacheFolder(context);
    await withLock(`${cache}.lock`, context, async () => {
        for (const name of missing) {
            const cached = await fromCache(cache, name);
            if (cached !== undefined)
                found.set(name, cached);
        }
        const wanted = missing.filter((name) => !found.has(name));
        if (wanted.length > 0)
            await installFromPackage(cache, wanted, context);
        for (const name of wanted) {
            const installed = await fromCache(cache, name);
            if (installed !== undefined)
                found.set(name, installed);
        }
    });
    return found;
}
async function qemu_describe(name, path, { env, signal }) {
    const { stdout } = await exec(path, ["--version"], { env: childEnvironment(env), signal });
    return { name, path, version: /version (\S+)/.exec(stdout)?.[1] ?? "unknown" };
}
function cacheFolder({ toolCache, temp, host, log }) {
    const below = (0,external_node_path_.join)("go-cross-matrix", "qemu", host.arch);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(toolCache, below), { recursive: true });
        (0,external_node_fs_.accessSync)((0,external_node_path_.join)(toolCache, below), external_node_fs_.constants.W_OK);
        return (0,external_node_path_.join)(toolCache, below);
    }
    catch {
        log.notice(`the tool cache ${toolCache} cannot be written; QEMU is kept in ${temp} for this job`);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(temp, below), { recursive: true });
        return (0,external_node_path_.join)(temp, below);
    }
}
const recordOf = (cache, name) => (0,external_node_path_.join)(cache, `qemu-${name}.json`);
async function fromCache(cache, name) {
    const path = (0,external_node_path_.join)(cache, `qemu-${name}`);
    try {
        const { version, sha256 } = JSON.parse((0,external_node_fs_.readFileSync)(recordOf(cache, name), "utf8"));
        return (await hashFile(path)) === sha256 ? { name, path, version } : undefined;
    }
    catch {
        return undefined;
    }
}
async function installFromPackage(cache, names, context) {
    const started = performance.now();
    const { host, log, temp } = context;
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, "go-cross-matrix-apt-"));
    const architecture = architectures/* architectures */.f.get(host.arch)?.linux?.debian ?? host.arch;
    try {
        const apt = await openAptRoot(folder, architecture, context);
        const files = await fetchPackages(apt, ["qemu-user-static"], context);
        const plain = files.find((file) => file.name === "qemu-user");
        const source = plain ?? files.find((file) => file.name === "qemu-user-static");
        if (source === undefined)
            throw new build_failure/* Failure */.HR("the distribution has no package qemu-user-static");
        const programs = names.map((name) => `usr/bin/qemu-${name}${plain === undefined ? "-static" : ""}`);
        const out = (0,external_node_path_.join)(folder, "out");
        (0,external_node_fs_.mkdirSync)(out);
        await extractFiles(source, programs.map((program) => `./${program}`), out, context);
        for (const [index, name] of names.entries()) {
            const made = (0,external_node_path_.join)(out, programs[index] ?? "");
            const { version } = await qemu_describe(name, made, context);
            const record = {
                version,
                package: `${source.name} ${source.version}`,
                sha256: await hashFile(made),
            };
            moveInto(made, (0,external_node_path_.join)(cache, `qemu-${name}`));
            (0,external_node_fs_.writeFileSync)(recordOf(cache, name), JSON.stringify(record));
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        log.info(`QEMU: ${source.name} ${source.version}, fetched and unpacked in ${seconds} s`);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function moveInto(from, to) {
    const partial = `${to}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        (0,external_node_fs_.writeFileSync)(partial, (0,external_node_fs_.readFileSync)(from), { mode: 0o755 });
        (0,external_node_fs_.renameSync)(partial, to);
    }
    finally {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/emulator/registrar.js



const prefix = "go-cross-matrix-";
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
            if (!(failure instanceof build_failure/* Failure */.HR))
                throw failure;
            return `binfmt_misc cannot be mounted: ${(failure.detail ?? (0,build_failure/* messageOf */.bD)(failure)).trim()}`;
        }
        note({ mounted: true });
    }
    const job = (0,external_node_crypto_.randomBytes)(3).toString("hex");
    return {
        register: async (qemuName, signature, interpreter) => {
            const name = `${prefix}${qemuName}-${job}`;
            note({ entries: [...registration.entries, name] });
            await addEntry(name, signature, interpreter, privilege, context);
            return name;
        },
        remove: async (entry) => {
            await removeEntry(entry, privilege, context);
            note({ entries: registration.entries.filter((name) => name !== entry) });
        },
    };
}
async function unregister(registration, context) {
    const there = new Set(readEntries().map(({ name }) => name));
    const ours = registration.entries.filter((name) => name.startsWith(prefix) && there.has(name));
    if (ours.length === 0 && !registration.mounted)
        return;
    const privilege = await findPrivilege(context);
    if (privilege === undefined) {
        throw new build_failure/* Failure */.HR(`the entries ${ours.join(", ")} of binfmt_misc cannot be taken away`, {
            remedy: `As root: ${ours.map((name) => `echo -1 > /proc/sys/fs/binfmt_misc/${name}`).join("; ")}`,
        });
    }
    for (const name of ours)
        await removeEntry(name, privilege, context);
    if (registration.mounted && isMounted() && readEntries().length === 0) {
        await unmountBinfmt(privilege, context);
    }
}

;// CONCATENATED MODULE: ./build/emulator/provision.js













function provisionEmulators(requests, context, changed) {
    const wanted = new Map();
    for (const { target, mode } of requests.filter((request) => request.mode !== "off")) {
        const entry = wanted.get(target.goarch) ?? {
            row: (0,targets_target/* architectureOf */.NJ)(target),
            modes: new Set(),
            linux: false,
        };
        entry.modes.add(mode);
        entry.linux ||= target.goos === "linux";
        wanted.set(target.goarch, entry);
    }
    const probed = Promise.all([...wanted.values()].map(async ({ row, modes, linux }) => ({
        row,
        modes,
        found: linux && context.host.os === "linux" ? await probeHost(row, context) : nothing,
    })));
    const emulated = probed.then((all) => emulate(all, context, changed));
    emulated.catch(() => { });
    return async ({ target, mode }) => {
        const { host } = context;
        if (target.goos === host.os && target.goarch === host.arch && mode !== "direct") {
            return chooseEmulator(target, mode, { ...nothing, native: true });
        }
        const known = (await probed).find(({ row }) => row.goarch === target.goarch);
        if (known === undefined || !needsQemu(known)) {
            return chooseEmulator(target, mode, known?.found ?? nothing);
        }
        return chooseEmulator(target, mode, (await emulated).get(target.goarch) ?? nothing);
    };
}
const nothing = {
    native: false,
    foreignEntry: null,
    ownEntry: null,
    qemu: null,
    obstacle: "this host is no Linux",
};
function needsQemu({ modes, found }) {
    if (found === nothing || modes.has("direct"))
        return found !== nothing;
    const runs = found.native || found.foreignEntry !== null;
    return !runs && (modes.has("auto") || modes.has("binfmt"));
}
async function probeHost(row, context) {
    const probe = probeExecutable(row);
    const ran = probe !== undefined && (await runProbe(probe, context));
    const entry = probe && readEntries().find((one) => one.enabled && handles(one, probe));
    if (entry !== undefined && !ran) {
        context.log.notice(`the entry ${entry.name} of binfmt_misc is there, but does not run ${row.goarch} programs`);
    }
    return {
        ...nothing,
        native: ran && entry === undefined,
        foreignEntry: ran && entry !== undefined ? entry.name : null,
        obstacle: "nothing was registered",
    };
}
async function emulate(all, context, changed) {
    const needing = all.filter(needsQemu);
    if (needing.length === 0)
        return new Map();
    const names = needing.flatMap(({ row }) => row.qemu ?? []);
    const [qemus, registrar] = await Promise.all([
        findQemus(names, context),
        needing.some(wantsEntry) ? openRegistrar(context, changed) : "it was not asked for",
    ]);
    const found = new Map();
    for (const probed of needing) {
        const qemu = qemus.get(probed.row.qemu ?? "") ?? null;
        if (qemu === null) {
            found.set(probed.row.goarch, {
                ...probed.found,
                obstacle: `QEMU has none for ${probed.row.goarch}`,
            });
        }
        else {
            found.set(probed.row.goarch, await registered(probed, qemu, registrar, context));
        }
    }
    return found;
}
function wantsEntry({ modes, found }) {
    return !found.native && found.foreignEntry === null && (modes.has("auto") || modes.has("binfmt"));
}
async function registered(probed, qemu, registrar, context) {
    const found = { ...probed.found, qemu };
    if (!wantsEntry(probed))
        return found;
    const { goarch } = probed.row;
    const direct = (obstacle) => {
        context.log.info(`${goarch}: ${qemu.path} ${qemu.version} is called directly: ${obstacle}`);
        return { ...found, obstacle };
    };
    if (typeof registrar === "string")
        return direct(registrar);
    try {
        const name = await registrar.register(qemu.name, signatureOf(probed.row), qemu.path);
        const probe = probeExecutable(probed.row);
        if (probe !== undefined && (await runProbe(probe, context))) {
            context.log.info(`${goarch}: ${qemu.path} ${qemu.version} is registered as ${name}`);
            return { ...found, ownEntry: name };
        }
        await registrar.remove(name);
        return direct("the kernel did not run the probe through the entry, which was taken away again");
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        return direct((0,build_failure/* messageOf */.bD)(failure));
    }
}
async function runProbe(program, context) {
    (0,external_node_fs_.mkdirSync)(context.temp, { recursive: true });
    const file = (0,external_node_path_.join)(context.temp, `go-cross-matrix-probe-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    (0,external_node_fs_.writeFileSync)(file, program, { mode: 0o755 });
    try {
        const { env, signal } = context;
        const options = { env: childEnvironment(env), signal, timeoutMs: 20_000, keepBytes: 4096 };
        return (await observe(file, [], options)).exitCode === probeExitCode;
    }
    catch (failure) {
        context.signal.throwIfAborted();
        context.log.debug((0,build_failure/* messageOf */.bD)(failure));
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
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

// EXTERNAL MODULE: ./build/commands/plan.js + 3 modules
var commands_plan = __webpack_require__(5444);
;// CONCATENATED MODULE: ./build/elf/error.js
class ElfError extends Error {
    name = "ElfError";
    code;
    field;
    offset;
    constructor(code, field, offset, detail) {
        super(`${field} at offset ${offset}: ${detail}`);
        this.code = code;
        this.field = field;
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/elf/bytes.js

const utf8 = new TextDecoder();
const largestRange = 64 << 20;
function readRange(source, offset, length, field) {
    if (offset + length > source.size || offset < 0 || length < 0) {
        const detail = `${length} bytes are wanted, the file has ${source.size} in all`;
        throw new ElfError("truncated", field, offset, detail);
    }
    if (length > largestRange) {
        throw new ElfError("too-large", field, offset, `${length} bytes; at most ${largestRange} are read`);
    }
    return source.read(offset, length);
}
class Fields {
    encoding;
    bytes;
    #view;
    #start;
    constructor(bytes, encoding, start) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#start = start;
    }
    get length() {
        return this.bytes.length;
    }
    u8(at, field) {
        this.#check(at, 1, field);
        return this.#view.getUint8(at);
    }
    u16(at, field) {
        this.#check(at, 2, field);
        return this.#view.getUint16(at, this.encoding.little);
    }
    u32(at, field) {
        this.#check(at, 4, field);
        return this.#view.getUint32(at, this.encoding.little);
    }
    u64(at, field) {
        this.#check(at, 8, field);
        return Number(this.#view.getBigUint64(at, this.encoding.little));
    }
    word(at, field) {
        return this.encoding.wide ? this.u64(at, field) : this.u32(at, field);
    }
    slice(at, length, field) {
        this.#check(at, length, field);
        return new Fields(this.bytes.subarray(at, at + length), this.encoding, this.#start + at);
    }
    text(at, field) {
        this.#check(at, 0, field);
        const end = this.bytes.indexOf(0, at);
        return utf8.decode(this.bytes.subarray(at, end < 0 ? undefined : end));
    }
    #check(at, length, field) {
        if (at >= 0 && length >= 0 && at + length <= this.bytes.length)
            return;
        const detail = `it ends ${at + length - this.bytes.length} bytes behind its table`;
        throw new ElfError("truncated", field, this.#start + at, detail);
    }
}
const longestString = 64 << 10;
const stringStep = 256;
function readString(source, offset, field) {
    const parts = [];
    for (let at = offset; parts.length < longestString; at += stringStep) {
        const length = Math.min(stringStep, source.size - at);
        if (length <= 0)
            break;
        const bytes = readRange(source, at, length, field);
        const end = bytes.indexOf(0);
        parts.push(...(end < 0 ? bytes : bytes.subarray(0, end)));
        if (end >= 0)
            return utf8.decode(Uint8Array.from(parts));
    }
    throw new ElfError("malformed", field, offset, "the string does not end");
}

;// CONCATENATED MODULE: ./build/elf/header.js


const magic = [0x7f, 0x45, 0x4c, 0x46];
const header_identSize = 16;
const extendedSegments = 0xffff;
const extendedIndex = 0xffff;
const header_executable = 1;
const writable = 2;
function isElf(source) {
    if (source.size < magic.length)
        return false;
    const start = source.read(0, magic.length);
    return magic.every((byte, at) => start[at] === byte);
}
function openElf(source) {
    if (!isElf(source)) {
        throw new ElfError("not-elf", "e_ident[EI_MAG0..3]", 0, "it is not \\x7fELF");
    }
    const ident = readRange(source, 0, header_identSize, "e_ident");
    const [, , , , fileClass = 0, data = 0, version = 0, osabi = 0] = ident;
    if (fileClass !== 1 && fileClass !== 2)
        throw malformed("e_ident[EI_CLASS]", 4, fileClass);
    if (data !== 1 && data !== 2)
        throw malformed("e_ident[EI_DATA]", 5, data);
    if (version !== 1)
        throw malformed("e_ident[EI_VERSION]", 6, version);
    const encoding = { little: data === 1, wide: fileClass === 2 };
    const { wide } = encoding;
    const start = new Fields(readRange(source, 0, wide ? 64 : 52, "Ehdr"), encoding, 0);
    const header = {
        encoding,
        class: wide ? 64 : 32,
        data: encoding.little ? "little" : "big",
        osabi,
        type: start.u16(16, "e_type"),
        machine: start.u16(18, "e_machine"),
        flags: start.u32(wide ? 48 : 36, "e_flags"),
    };
    const halves = wide ? 52 : 40;
    const tables = {
        phoff: start.word(wide ? 32 : 28, "e_phoff"),
        shoff: start.word(wide ? 40 : 32, "e_shoff"),
        phentsize: start.u16(halves + 2, "e_phentsize"),
        phnum: start.u16(halves + 4, "e_phnum"),
        shentsize: start.u16(halves + 6, "e_shentsize"),
        shnum: start.u16(halves + 8, "e_shnum"),
        shstrndx: start.u16(halves + 10, "e_shstrndx"),
    };
    const sections = readSections(source, encoding, tables);
    return {
        source,
        header,
        segments: readSegments(source, encoding, tables, sections[0]),
        sections,
    };
}
function readSegments(source, encoding, { phoff, phentsize, phnum }, first) {
    const count = phnum === extendedSegments && first !== undefined ? (first.info ?? 0) : phnum;
    if (count === 0 || phoff === 0)
        return [];
    const { wide } = encoding;
    const size = wide ? 56 : 32;
    if (phentsize < size)
        throw malformed("e_phentsize", wide ? 54 : 42, phentsize);
    const table = new Fields(readRange(source, phoff, phentsize * count, "Phdr"), encoding, phoff);
    return Array.from({ length: count }, (_, index) => {
        const row = table.slice(index * phentsize, size, `Phdr[${index}]`);
        const at = wide ? [8, 16, 32, 40, 48] : [4, 8, 16, 20, 28];
        const [offset = 0, vaddr = 0, filesz = 0, memsz = 0, align = 0] = at;
        return {
            type: row.u32(0, "p_type"),
            flags: row.u32(wide ? 4 : 24, "p_flags"),
            offset: row.word(offset, "p_offset"),
            vaddr: row.word(vaddr, "p_vaddr"),
            filesz: row.word(filesz, "p_filesz"),
            memsz: row.word(memsz, "p_memsz"),
            align: row.word(align, "p_align"),
        };
    });
}
function readSections(source, encoding, tables) {
    const { shoff, shentsize, shnum, shstrndx } = tables;
    if (shoff === 0)
        return [];
    const { wide } = encoding;
    const size = wide ? 64 : 40;
    if (shentsize < size)
        throw malformed("e_shentsize", wide ? 58 : 46, shentsize);
    const read = (index, table) => {
        const row = table.slice(index * shentsize, size, `Shdr[${index}]`);
        const word = wide ? 8 : 4;
        return {
            nameAt: row.u32(0, "sh_name"),
            type: row.u32(4, "sh_type"),
            flags: row.word(8, "sh_flags"),
            addr: row.word(8 + word, "sh_addr"),
            offset: row.word(8 + 2 * word, "sh_offset"),
            size: row.word(8 + 3 * word, "sh_size"),
            link: row.u32(8 + 4 * word, "sh_link"),
            info: row.u32(12 + 4 * word, "sh_info"),
        };
    };
    const table = (count) => new Fields(readRange(source, shoff, shentsize * count, "Shdr"), encoding, shoff);
    const first = read(0, table(1));
    const count = shnum === 0 ? first.size : shnum;
    const all = table(count);
    const raw = Array.from({ length: count }, (_, index) => read(index, all));
    const strings = raw[shstrndx === extendedIndex ? first.link : shstrndx];
    const names = strings === undefined || strings.type === nobits
        ? undefined
        : new Fields(readRange(source, strings.offset, strings.size, ".shstrtab"), encoding, strings.offset);
    return raw.map(({ nameAt, ...section }) => ({
        ...section,
        name: names === undefined || nameAt >= names.length ? "" : names.text(nameAt, "sh_name"),
    }));
}
const nobits = 8;
function malformed(field, offset, value) {
    return new ElfError("malformed", field, offset, `it is ${value}`);
}
function offsetOf({ segments }, address, field) {
    const segment = segments.find(({ type, vaddr, filesz }) => type === 1 && address >= vaddr && address < vaddr + filesz);
    if (segment !== undefined)
        return address - segment.vaddr + segment.offset;
    throw new ElfError("malformed", field, 0, `no segment has the address 0x${address.toString(16)}`);
}

;// CONCATENATED MODULE: ./build/elf/buildinfo.js



const buildinfo_magic = [0xff, ...new TextEncoder().encode(" Go buildinf:")];
const buildinfo_alignment = 16;
const headerSize = 32;
const inlineStrings = 2;
const bigEndianPointers = 1;
const searched = 1 << 20;
const buildinfo_longestString = 16 << 20;
function readBuildInfo(file) {
    const { source, header, sections, segments } = file;
    const section = sections.find(({ name }) => name === ".go.buildinfo");
    const data = segments.find(({ type, flags, filesz }) => type === 1 && filesz > 0 && (flags & (writable | header_executable)) === writable);
    const place = section ?? (data === undefined ? undefined : { offset: data.offset, size: data.filesz });
    if (place === undefined || place.size < headerSize)
        return null;
    const length = Math.min(place.size, searched);
    const bytes = readRange(source, place.offset, length, ".go.buildinfo");
    const at = findMagic(bytes);
    if (at < 0)
        return null;
    const info = new Fields(bytes, header.encoding, place.offset).slice(at, headerSize, "buildinfo header");
    const pointerSize = info.u8(14, "buildinfo pointer size");
    const flags = info.u8(15, "buildinfo flags");
    const texts = (flags & inlineStrings) !== 0
        ? inlineTexts(file, place.offset + at + headerSize)
        : pointedTexts(file, info, pointerSize, (flags & bigEndianPointers) === 0);
    if (texts === null || texts.version === "")
        return null;
    return parse(texts.version, texts.modules);
}
function findMagic(bytes) {
    for (let at = 0; at + headerSize <= bytes.length; at += buildinfo_alignment) {
        if (buildinfo_magic.every((byte, index) => bytes[at + index] === byte))
            return at;
    }
    return -1;
}
function inlineTexts({ source }, offset) {
    const next = (at) => {
        let length = 0;
        let shift = 0;
        let from = at;
        for (;;) {
            const [byte = 0] = readRange(source, from, 1, "buildinfo string length");
            from += 1;
            length += (byte & 0x7f) * 2 ** shift;
            shift += 7;
            if (byte < 0x80)
                break;
            if (shift > 35)
                throw new ElfError("malformed", "buildinfo string length", at, "the varint does not end");
        }
        return {
            text: boundedText(source.size, from, length, (o, l) => readRange(source, o, l, "buildinfo string")),
            end: from + length,
        };
    };
    const version = next(offset);
    return { version: decode(version.text), modules: unframed(next(version.end).text) };
}
function pointedTexts(file, info, pointerSize, little) {
    if (pointerSize !== 4 && pointerSize !== 8)
        return null;
    const { source } = file;
    const encoding = { little, wide: pointerSize === 8 };
    const pointers = new Fields(info.bytes, encoding, 0);
    const text = (at) => {
        const address = pointers.word(at, "buildinfo pointer");
        if (address === 0)
            return new Uint8Array();
        const offset = offsetOf(file, address, "buildinfo pointer");
        const string = new Fields(readRange(source, offset, 2 * pointerSize, "string header"), encoding, offset);
        const length = string.word(pointerSize, "string length");
        if (length === 0)
            return new Uint8Array();
        const start = offsetOf(file, string.word(0, "string data"), "string data");
        return boundedText(source.size, start, length, (o, l) => readRange(source, o, l, "buildinfo string"));
    };
    return { version: decode(text(16)), modules: unframed(text(16 + pointerSize)) };
}
function boundedText(size, offset, length, read) {
    if (length > buildinfo_longestString || offset + length > size) {
        throw new ElfError("malformed", "buildinfo string length", offset, `it is ${length}`);
    }
    return length === 0 ? new Uint8Array() : read(offset, length);
}
function unframed(text) {
    const mark = 16;
    const framed = text.length >= 2 * mark + 1 && text[text.length - mark - 1] === 0x0a;
    return framed ? decode(text.subarray(mark, -mark)) : "";
}
const buildinfo_utf8 = new TextDecoder();
const decode = (bytes) => buildinfo_utf8.decode(bytes);
function parse(version, modules) {
    let path = "";
    let main = null;
    let deps = 0;
    const settings = {};
    for (const line of modules.split("\n")) {
        const [word, first = "", second = ""] = line.split("\t");
        if (word === "path")
            path = first;
        else if (word === "mod")
            main = { path: first, version: second };
        else if (word === "dep")
            deps += 1;
        else if (word === "build") {
            const [name, value] = parseSetting(line.slice("build\t".length));
            if (name !== "" && name !== "__proto__")
                settings[name] = value;
        }
    }
    return { version, path, main, deps, settings };
}
function parseSetting(text) {
    const [, name = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/s.exec(text) ?? [];
    return [unquote(name), unquote(value)];
}
function unquote(text) {
    if (text.startsWith("`") && text.endsWith("`") && text.length > 1)
        return text.slice(1, -1);
    if (!text.startsWith('"'))
        return text;
    const json = text
        .replaceAll(/\\x([0-9a-f]{2})/g, "\\u00$1")
        .replaceAll("\\a", "\\u0007")
        .replaceAll("\\v", "\\u000b")
        .replaceAll(/\\U([0-9a-f]{8})/g, (_, code) => JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1));
    try {
        return JSON.parse(json);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/elf/arm-attributes.js

const sectionType = 0x70000003;
const formatVersion = 0x41;
const tagFile = 1;
const tagCpuRawName = 4;
const tagCpuName = 5;
const tagCpuArch = 6;
const tagFpArch = 10;
const tagAbiVfpArgs = 28;
const tagCompatibility = 32;
const arm_attributes_mostBytes = 1 << 16;
function readArmAttributes({ source, header, sections }) {
    const arm = 40;
    const section = header.machine === arm ? sections.find(({ type }) => type === sectionType) : undefined;
    if (section === undefined)
        return null;
    const length = Math.min(section.size, arm_attributes_mostBytes);
    const bytes = readRange(source, section.offset, length, ".ARM.attributes");
    const all = new Fields(bytes, header.encoding, section.offset);
    if (all.length < 1 || all.u8(0, "format-version") !== formatVersion)
        return null;
    for (let at = 1; at + 4 < all.length;) {
        const size = all.u32(at, "subsection length");
        const subsection = all.slice(at, size, "subsection");
        const vendor = subsection.text(4, "vendor-name");
        if (vendor === "aeabi")
            return fileAttributes(subsection, 4 + vendor.length + 1);
        if (size < 5)
            return null;
        at += size;
    }
    return null;
}
function fileAttributes(subsection, start) {
    for (let at = start; at + 5 <= subsection.length;) {
        const kind = subsection.u8(at, "sub-subsection tag");
        const size = subsection.u32(at + 1, "sub-subsection size");
        if (kind === tagFile)
            return readTags(subsection.slice(at, size, "Tag_File"), 5);
        if (size < 5)
            return null;
        at += size;
    }
    return null;
}
function readTags(attributes, start) {
    const values = new Map();
    let at = start;
    while (at < attributes.length) {
        const name = uleb128();
        if (name === tagCompatibility)
            uleb128();
        const isText = name === tagCpuRawName ||
            name === tagCpuName ||
            name === tagCompatibility ||
            (name > 32 && name % 2 === 1);
        if (isText)
            at += attributes.text(at, "NTBS").length + 1;
        else
            values.set(name, uleb128());
    }
    const value = (name) => values.get(name) ?? null;
    return { cpuArch: value(tagCpuArch), fpArch: value(tagFpArch), vfpArgs: value(tagAbiVfpArgs) };
    function uleb128() {
        let result = 0;
        for (let shift = 0;; shift += 7) {
            const byte = attributes.u8(at, "ULEB128");
            at += 1;
            result += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80 || shift > 28)
                return result;
        }
    }
}

;// CONCATENATED MODULE: ./build/elf/dynamic.js


const tag = {
    null: 0,
    needed: 1,
    strtab: 5,
    soname: 14,
    rpath: 15,
    textrel: 22,
    bindNow: 24,
    runpath: 29,
    flags: 30,
    verneed: 0x6ffffffe,
    verneednum: 0x6fffffff,
    flags1: 0x6ffffffb,
};
const ptDynamic = 2;
const mostNeeded = 4096;
function readDynamic(file) {
    const { source, header, segments } = file;
    const segment = segments.find(({ type, filesz }) => type === ptDynamic && filesz > 0);
    if (segment === undefined)
        return null;
    const bytes = readRange(source, segment.offset, segment.filesz, "PT_DYNAMIC");
    const table = new Fields(bytes, header.encoding, segment.offset);
    const word = header.encoding.wide ? 8 : 4;
    const values = new Map();
    const neededAt = [];
    for (let at = 0; at + 2 * word <= table.length; at += 2 * word) {
        const name = table.word(at, "d_tag");
        const value = table.word(at + word, "d_val");
        if (name === tag.null)
            break;
        if (!values.has(name))
            values.set(name, value);
        if (name === tag.needed && neededAt.length < mostNeeded)
            neededAt.push(value);
    }
    const strtab = values.get(tag.strtab);
    const text = (at, field) => strtab === undefined ? "" : readString(source, offsetOf(file, strtab, "DT_STRTAB") + at, field);
    const optional = (name, field) => {
        const at = values.get(name);
        return at === undefined ? null : text(at, field);
    };
    return {
        values,
        needed: neededAt.map((at) => text(at, "DT_NEEDED")),
        soname: optional(tag.soname, "DT_SONAME"),
        rpath: optional(tag.rpath, "DT_RPATH"),
        runpath: optional(tag.runpath, "DT_RUNPATH"),
    };
}
function readVersionNeeds(file, dynamic) {
    const { source, header } = file;
    const start = dynamic.values.get(tag.verneed);
    const count = dynamic.values.get(tag.verneednum) ?? 0;
    const strtab = dynamic.values.get(tag.strtab);
    if (start === undefined || strtab === undefined)
        return [];
    const strings = offsetOf(file, strtab, "DT_STRTAB");
    const needs = [];
    let at = offsetOf(file, start, "DT_VERNEED");
    for (let index = 0; index < Math.min(count, mostNeeded); index += 1) {
        const need = new Fields(readRange(source, at, 16, "Verneed"), header.encoding, at);
        const library = readString(source, strings + need.u32(4, "vn_file"), "vn_file");
        let auxiliary = at + need.u32(8, "vn_aux");
        for (let each = need.u16(2, "vn_cnt"); each > 0 && needs.length < mostNeeded; each -= 1) {
            const aux = new Fields(readRange(source, auxiliary, 16, "Vernaux"), header.encoding, auxiliary);
            const version = readString(source, strings + aux.u32(8, "vna_name"), "vna_name");
            needs.push({ library, version });
            const step = aux.u32(12, "vna_next");
            if (step === 0)
                break;
            auxiliary += step;
        }
        const step = need.u32(12, "vn_next");
        if (step === 0)
            break;
        at += step;
    }
    return needs;
}
const relativeRelocations = { name: "GLIBC_ABI_DT_RELR", version: "2.36" };
function glibcFloor(needs) {
    const versions = needs.flatMap(({ version }) => version === relativeRelocations.name
        ? [relativeRelocations.version]
        : (/^GLIBC_(\d+(?:\.\d+)+)$/.exec(version)?.[1] ?? []));
    return versions.sort(compareNumbers).at(-1) ?? null;
}
function compareNumbers(a, b) {
    const [left, right] = [a, b].map((text) => text.split(".").map(Number));
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/elf/notes.js

const ptNote = 4;
const shtNote = 7;
const ntGnuBuildId = 3;
const ntGnuPropertyType0 = 5;
const ntGoBuildId = 4;
const aarch64Features = 0xc0000000;
const x86Features = 0xc0000002;
const notes_mostBytes = 1 << 20;
function readNotes({ source, header, segments, sections }) {
    const places = [
        ...segments
            .filter(({ type }) => type === ptNote)
            .map(({ offset, filesz, align }) => ({ offset, size: filesz, align })),
        ...sections
            .filter(({ type }) => type === shtNote)
            .map(({ offset, size }) => ({ offset, size, align: 4 })),
    ];
    let buildId = null;
    let goBuildId = false;
    let properties = null;
    for (const { offset, size, align } of places) {
        const length = Math.min(size, notes_mostBytes);
        const notes = new Fields(readRange(source, offset, length, "PT_NOTE"), header.encoding, offset);
        for (const { name, type, content } of notesIn(notes, align)) {
            if (name === "GNU" && type === ntGnuBuildId)
                buildId ??= hexadecimal(content.bytes);
            if (name === "Go" && type === ntGoBuildId)
                goBuildId = true;
            if (name === "GNU" && type === ntGnuPropertyType0)
                properties ??= readProperties(content);
        }
    }
    return { buildId, goBuildId, properties };
}
function* notesIn(notes, align) {
    const padding = align === 8 ? 8 : 4;
    const padded = (length) => Math.ceil(length / padding) * padding;
    for (let at = 0; at + 12 <= notes.length;) {
        const nameSize = notes.u32(at, "n_namesz");
        const size = notes.u32(at + 4, "n_descsz");
        const type = notes.u32(at + 8, "n_type");
        const start = at + padded(12 + nameSize);
        yield {
            name: notes.slice(at + 12, nameSize, "n_name").text(0, "n_name"),
            type,
            content: notes.slice(start, size, "n_desc"),
        };
        at = start + padded(size);
    }
}
function readProperties(content) {
    let arm = 0;
    let x86 = 0;
    const word = content.encoding.wide ? 8 : 4;
    for (let at = 0; at + 8 <= content.length;) {
        const type = content.u32(at, "pr_type");
        const size = content.u32(at + 4, "pr_datasz");
        if (type === aarch64Features && size >= 4)
            arm = content.u32(at + 8, "GNU_PROPERTY_AARCH64_FEATURE_1_AND");
        if (type === x86Features && size >= 4)
            x86 = content.u32(at + 8, "GNU_PROPERTY_X86_FEATURE_1_AND");
        at += 8 + Math.ceil(size / word) * word;
    }
    const has = (bits, bit) => (bits & bit) !== 0;
    return {
        bti: has(arm, 1),
        pac: has(arm, 2),
        gcs: has(arm, 4),
        ibt: has(x86, 1),
        shstk: has(x86, 2),
    };
}
function hexadecimal(bytes) {
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

;// CONCATENATED MODULE: ./build/elf/facts.js





const types = { 1: "REL", 2: "EXEC", 3: "DYN", 4: "CORE" };
const pt = { load: 1, interp: 3, gnuStack: 0x6474e551, gnuRelro: 0x6474e552 };
const shtSymtab = 2;
const df = { textrel: 4, bindNow: 8, now1: 1, pie1: 0x08000000 };
const page = 64 << 10;
function factsOf(file) {
    const { header, segments, sections } = file;
    const dynamic = readDynamic(file);
    const loads = segments.filter(({ type }) => type === pt.load);
    const stack = segments.find(({ type }) => type === pt.gnuStack);
    const interpreter = readInterpreter(file);
    const needs = dynamic === null ? [] : readVersionNeeds(file, dynamic);
    const { buildId, goBuildId, properties } = readNotes(file);
    const isType = (wanted) => header.type === wanted;
    const flag1 = (bit) => hasBit(dynamic, tag.flags1, bit);
    return {
        class: header.class,
        data: header.data,
        machine: header.machine,
        type: types[header.type] ?? header.type,
        osabi: header.osabi,
        flags: header.flags,
        interpreter,
        needed: dynamic?.needed ?? [],
        soname: dynamic?.soname ?? null,
        rpath: dynamic?.rpath ?? null,
        runpath: dynamic?.runpath ?? null,
        execStack: stack === undefined ? null : (stack.flags & header_executable) !== 0,
        relro: relroOf(segments, dynamic),
        pie: flag1(df.pie1) || (isType(3) && interpreter !== null && dynamic?.soname == null),
        textrel: dynamic?.values.has(tag.textrel) === true || hasBit(dynamic, tag.flags, df.textrel),
        writableCode: loads.some(({ flags }) => (flags & (writable | header_executable)) === (writable | header_executable)),
        maxAlign: loads.length === 0 ? null : Math.max(...loads.map(({ align }) => align)),
        page64k: loads.length === 0 ? null : loads.every(loadsWith64k),
        glibc: glibcFloor(needs),
        stripped: !sections.some(({ type }) => type === shtSymtab),
        debugInfo: sections.some(({ name }) => name === ".debug_info" || name === ".zdebug_info"),
        buildId,
        goBuildId,
        armAttributes: readArmAttributes(file),
        properties,
    };
}
function loadsWith64k({ align, vaddr, offset }) {
    return align >= page && vaddr % page === offset % page;
}
function readInterpreter({ source, segments }) {
    const segment = segments.find(({ type, filesz }) => type === pt.interp && filesz > 0);
    return segment === undefined ? null : readString(source, segment.offset, "PT_INTERP");
}
function relroOf(segments, dynamic) {
    if (!segments.some(({ type }) => type === pt.gnuRelro))
        return "none";
    const now = dynamic?.values.has(tag.bindNow) === true ||
        hasBit(dynamic, tag.flags, df.bindNow) ||
        hasBit(dynamic, tag.flags1, df.now1);
    return now ? "full" : "partial";
}
function hasBit(dynamic, name, bit) {
    return ((dynamic?.values.get(name) ?? 0) & bit) !== 0;
}

;// CONCATENATED MODULE: ./build/audit/rules/arm-abi.js

const eabiVersion = 0xff000000;
const eabi5 = 0x05000000;
const softFloat = 0x200;
const hardFloat = 0x400;
const armAbi = {
    id: "identity/arm-abi",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null || expected.target.goarch !== "arm" || elf.machine !== 40)
            return;
        const flags = `e_flags 0x${elf.flags.toString(16)}`;
        if ((elf.flags & eabiVersion) >>> 0 !== eabi5) {
            yield {
                message: `has Arm EABI version ${elf.flags >>> 24}, wanted 5`,
                remedy: "Link it with a current toolchain for arm-linux-gnueabihf or arm-linux-gnueabi.",
                evidence: flags,
            };
        }
        const wanted = (0,targets_target/* isSoftFloat */.jP)(expected.target) ? "soft" : "hard";
        const seen = floatAbi(elf.flags, elf.armAttributes?.vfpArgs ?? null);
        if (seen === null || seen.abi === wanted)
            return;
        yield {
            message: `passes floating-point values the ${seen.abi}-float way, wanted ${wanted}-float for ${expected.target.platform}`,
            remedy: `Set CC to ${wanted === "hard" ? "arm-linux-gnueabihf-gcc" : "arm-linux-gnueabi-gcc"}, or build for ${seen.abi === "soft" ? "linux/arm/v5" : "linux/arm/v7"}.`,
            evidence: `${flags}${seen.evidence}`,
        };
    },
};
function floatAbi(flags, vfpArgs) {
    if ((flags & hardFloat) !== 0)
        return { abi: "hard", evidence: " (EF_ARM_ABI_FLOAT_HARD)" };
    if ((flags & softFloat) !== 0)
        return { abi: "soft", evidence: " (EF_ARM_ABI_FLOAT_SOFT)" };
    if (vfpArgs === 1)
        return { abi: "hard", evidence: ", Tag_ABI_VFP_args 1" };
    return vfpArgs === 0 ? { abi: "soft", evidence: ", Tag_ABI_VFP_args 0" } : null;
}

;// CONCATENATED MODULE: ./build/audit/rules/buildinfo.js
const buildinfo = {
    id: "identity/buildinfo",
    severity: "note",
    *check({ go, expected }) {
        if (go !== null || expected === null)
            return;
        yield {
            message: "has no Go build info, so its settings were not checked against the plan",
            remedy: "Build it with `go build`, and do not strip the .go.buildinfo section; `go version -m` shows it.",
            evidence: "no .go.buildinfo section and no \\xff Go buildinf: in its data",
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/interpreter.js

const interpreter = {
    id: "load/interpreter",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null || elf.interpreter === null)
            return;
        const abi = (0,targets_target/* linuxAbiOf */.Qd)(expected.target);
        if (abi === undefined)
            return;
        const { gnu, musl } = abi.interpreter;
        if (elf.interpreter === gnu || elf.interpreter === musl)
            return;
        yield {
            message: `asks for the loader ${elf.interpreter}, wanted ${gnu} (glibc) or ${musl} (musl)`,
            remedy: `Link it with a C compiler for ${abi.triple}, or set cgo: off for a static file.`,
            evidence: `PT_INTERP ${elf.interpreter}`,
        };
    },
};

;// CONCATENATED MODULE: ./build/audit/rules/machine.js


const linuxOsAbi = new Set([0, 3]);
const machine = {
    id: "identity/machine",
    severity: "error",
    *check({ elf, expected }) {
        if (expected === null)
            return;
        const { target } = expected;
        const row = (0,targets_target/* architectureOf */.NJ)(target);
        const remedy = `Build it with GOOS=${target.goos} GOARCH=${target.goarch}; look for a flag, wrapper or generated file that sets another.`;
        if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
            yield {
                message: `is for ${machine_describe(elf)}, wanted ${machine_describe({ class: row.bits, data: row.data, machine: row.machine ?? 0 })}`,
                remedy,
                evidence: `e_ident[EI_CLASS] ${elf.class}, e_ident[EI_DATA] ${elf.data}, e_machine ${elf.machine}`,
            };
        }
        if (target.goos === "linux" && !linuxOsAbi.has(elf.osabi)) {
            yield {
                message: `is for the system with OS ABI ${elf.osabi}, wanted Linux (0 or 3)`,
                remedy,
                evidence: `e_ident[EI_OSABI] ${elf.osabi}`,
            };
        }
    },
};
function machine_describe(header) {
    const row = [...architectures/* architectures */.f.values()].find((one) => one.machine === header.machine && one.bits === header.class && one.data === header.data);
    const form = `${header.class}-bit ${header.data}-endian machine ${header.machine}`;
    return row === undefined ? form : `${row.goarch} (${form})`;
}

;// CONCATENATED MODULE: ./build/audit/rules/settings.js
const settings = {
    id: "identity/settings",
    severity: "error",
    *check({ go, expected }) {
        if (go === null || expected === null)
            return;
        const { target, cgo } = expected;
        const wanted = [
            ["GOOS", target.goos],
            ["GOARCH", target.goarch],
            ...(target.level === null ? [] : [[target.level.variable, target.level.value]]),
            ["CGO_ENABLED", cgo ? "1" : "0"],
        ];
        for (const [name, value] of wanted) {
            const seen = go.settings[name];
            if (seen === undefined || spelled(name, seen) === spelled(name, value))
                continue;
            yield {
                message: `was built with ${name}=${seen}, wanted ${name}=${value} for ${target.platform}`,
                remedy: `Take ${name} out of env, GOFLAGS and \`go env -w\`, and build ${target.platform} again.`,
                evidence: `build ${name}=${seen} in .go.buildinfo (\`go version -m\` shows it)`,
            };
        }
    },
};
function spelled(name, value) {
    if (name === "GOARM") {
        const [level = "", float = level === "5" ? "softfloat" : "hardfloat"] = value.split(",");
        return `${level},${float}`;
    }
    if (name === "GOARM64") {
        const [level = "", ...options] = value.split(",");
        const all = level === "v8.0" ? options : ["lse", ...options];
        return [level, ...new Set(all)].sort().join(",");
    }
    return value;
}

;// CONCATENATED MODULE: ./build/audit/audit.js





const rules = [machine, armAbi, settings, buildinfo, interpreter];
function audit(subject) {
    return rules.flatMap((rule) => [...rule.check(subject)].map((observation) => ({
        rule: rule.id,
        severity: rule.severity,
        target: subject.expected?.target.platform ?? null,
        file: subject.file,
        ...observation,
    })));
}

;// CONCATENATED MODULE: ./build/audit/inspect.js






const disqualifying = new Set(["identity/format", "identity/machine"]);
function inspect(source, path, expected) {
    const format = expected === null ? "elf" : (0,targets_target/* objectFormatOf */.mS)(expected.target);
    if (format !== "elf" && !isElf(source)) {
        return { elf: null, go: null, findings: [notAudited(path, expected, format)], runnable: true };
    }
    try {
        const file = openElf(source);
        const elf = factsOf(file);
        const go = readBuildInfo(file);
        const findings = audit({ file: path, elf, go, expected });
        const runnable = !findings.some(({ rule }) => disqualifying.has(rule));
        return { elf, go, findings, runnable };
    }
    catch (error) {
        if (!(error instanceof ElfError))
            throw error;
        return { elf: null, go: null, findings: [inspect_malformed(path, expected, error)], runnable: false };
    }
}
function inspect_malformed(file, expected, error) {
    const message = error.code === "not-elf"
        ? "is no ELF file"
        : `is no whole ELF file: ${error.field} at offset ${error.offset} is ${error.code}`;
    return {
        rule: "identity/format",
        severity: "error",
        target: expected?.target.platform ?? null,
        file,
        message,
        remedy: "Build it again; `file` and `readelf -h` show what it is.",
        evidence: error.message,
    };
}
function notAudited(file, expected, format) {
    return {
        rule: "identity/format",
        severity: "note",
        target: expected?.target.platform ?? null,
        file,
        message: `was not audited: only ELF files are, this should be ${format}`,
        remedy: "Nothing to do; the build and its settings were checked by the go command alone.",
        evidence: `programs of ${expected?.target.goos ?? "this system"} are ${format} files`,
    };
}

;// CONCATENATED MODULE: ./build/build/compiler.js



function compilerFor({ target, settings }, cgoPackages, context) {
    const given = settings.env["CC"] ?? context.env["CC"];
    if (given !== undefined)
        return { CC: given };
    const { host } = context;
    if (target.goos === host.os && target.goarch === host.arch)
        return {};
    const triple = (0,targets_target/* linuxAbiOf */.Qd)(target)?.triple;
    const found = triple === undefined ? undefined : (0,system_host/* which */.K7)(`${triple}-gcc`, context.env);
    if (found !== undefined)
        return { CC: found, CXX: found.replace(/gcc$/, "g++") };
    const cause = cgoPackages.length > 0
        ? `${cgoPackages.slice(0, 3).join(", ")}${cgoPackages.length > 3 ? " and others" : ""} ${cgoPackages.length === 1 ? "has" : "have"} C in them`
        : "cgo is on";
    throw new build_failure/* Failure */.HR(`${target.platform}: ${cause}, and there is no C compiler for it`, {
        remedy: triple === undefined
            ? "Name one as CC=... in env, or set cgo: off."
            : `Install gcc-${triple}, name another as CC=... in env, or set cgo: off.`,
    });
}

;// CONCATENATED MODULE: ./build/build/build.js










async function buildTarget(job, go, directory, context) {
    const { planned, packages, products } = job;
    const { target, settings } = planned;
    const started = performance.now();
    const compiler = packages.cgo ? compilerFor(planned, packages.cgoPackages, context) : {};
    const env = goEnvironment(context.env, go, target, {
        cgo: packages.cgo,
        variables: { ...compiler, ...settings.env },
    });
    const folders = await makeFolders(products, directory);
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folders.first, ".go-cross-matrix-"));
    try {
        const args = buildArguments(settings, packages.mains, staging);
        const { stdout, stderr } = await exec(go.go, args, {
            cwd: directory,
            env,
            signal: context.signal,
        }).catch((cause) => {
            throw explainGo(cause, `${target.platform}: the build failed`);
        });
        const built = await Promise.all(products.map((product) => settle(product, target.goos, staging, directory)));
        const printed = [stdout, stderr].filter((text) => text !== "").join("\n");
        const cc = packages.cgo ? (env["CC"] ?? "gcc") : null;
        return { products: built, seconds: (performance.now() - started) / 1000, cc, printed };
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        await folders.removeEmpty();
    }
    async function settle(product, goos, from, base) {
        const made = (0,external_node_path_.join)(from, product.name + (goos === "windows" ? extensionOf(target) : ""));
        const file = (0,external_node_path_.resolve)(base, product.path);
        const [{ size }, sha256] = await Promise.all([(0,promises_.stat)(made), hashFile(made)]).catch(async (cause) => {
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

;// CONCATENATED MODULE: ./build/run/smoke.js



const keptOutput = 64 * 1024;
async function smoke(file, emulator, settings, directory, context) {
    if (settings.smoke === null)
        return notRun("smoke is not given");
    if (emulator.kind === "none")
        return notRun(emulator.why);
    const how = emulator.kind === "native" ? "native" : "emulated";
    const command = commandFor(emulator, file, settings.smoke);
    const [program = file, ...args] = command;
    try {
        const result = await observe(program, args, {
            cwd: directory,
            env: childEnvironment(context.env),
            timeoutMs: settings.timeoutMs,
            signal: context.signal,
            keepBytes: keptOutput,
        });
        const reason = reasonOf(result, settings.timeoutMs);
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
function reasonOf(result, timeoutMs) {
    if (result.timedOut)
        return `timed out after ${timeoutMs / 1000} s`;
    if (result.signal !== null)
        return `ended by ${result.signal}`;
    return result.exitCode === 0 ? null : `exit code ${result.exitCode}, wanted 0`;
}

;// CONCATENATED MODULE: ./build/commands/target.js









async function finishTarget(job, go, machines, directory, context) {
    const { planned } = job;
    try {
        const built = await buildTarget(job, go, directory, context);
        const emulator = await machines(planned);
        const products = [];
        for (const product of built.products) {
            products.push(await finishProduct(product, job, emulator, directory, context));
        }
        const report = reportOf(job, built, emulator, products);
        await logTarget(report, built.printed, context);
        return { report, findings: products.flatMap(({ inspection }) => inspection.findings) };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR) || context.signal.aborted)
            throw failure;
        await logFailure(planned.target.platform, failure, directory, context);
        return { report: failedReport(job, failure), findings: [] };
    }
}
async function finishProduct(built, { planned, packages }, emulator, directory, context) {
    const path = reportedPath(built.file, context.env);
    const expected = { target: planned.target, cgo: packages.cgo };
    const started = performance.now();
    const inspection = withFile(built.file, (source) => inspect(source, path, expected));
    const auditSeconds = (performance.now() - started) / 1000;
    const run = inspection.runnable
        ? await smoke(built.file, emulator, planned.settings, directory, context)
        : notRun("it is no program for this target");
    return { built, path, inspection, auditSeconds, run };
}
function reportOf({ planned, packages }, { seconds, cc }, emulator, products) {
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
        seconds: {
            build: seconds,
            audit: sum(products.map(({ auditSeconds }) => auditSeconds)),
            ...(ran.length > 0 ? { run: sum(ran.map(({ run }) => run.seconds)) } : {}),
        },
        artifacts: products.map(artifactOf),
        tests: null,
        ...(errors.length > 0 ? { error: errors.join("; ") } : {}),
    };
}
function libcOf(products) {
    const loaders = products.flatMap(({ inspection }) => inspection.elf?.interpreter ?? []);
    if (loaders.length === 0)
        return null;
    return loaders.some((loader) => loader.includes("ld-musl")) ? "musl" : "gnu";
}
function artifactOf({ built, path, inspection, run }) {
    return {
        path,
        package: built.product.package,
        size: built.size,
        sha256: built.sha256,
        elf: inspection.elf,
        go: inspection.go,
        run,
    };
}
function failedReport({ planned, packages }, failure) {
    return {
        target: planned.target.platform,
        cgo: packages.cgo ? "on" : "off",
        libc: null,
        cc: null,
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
    const time = formatSeconds(report.seconds["build"] ?? 0);
    const title = `${report.target}: ${report.artifacts.length} built in ${time}`;
    await log.group(title, async () => {
        log.fenced(printed);
        for (const { path, size, sha256, run } of report.artifacts) {
            log.info(`${path}  ${formatSize(size)}  sha256 ${sha256}`);
            if (run === undefined || run.command.length === 0)
                continue;
            log.info(`$ ${run.command.join(" ")}  (${run.reason ?? formatSeconds(run.seconds)})`);
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
        const place = { title: platform, file: reportedPath((0,external_node_path_.join)(directory, file), env), line, col };
        log.annotate("error", message, place);
    }
    log.error((0,build_failure/* describeFailure */.Ic)(failure));
}

;// CONCATENATED MODULE: ./build/commands/build.js














async function runBuild(inputs, context) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
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
    const targets = await inParallel(jobs, inputs.parallel ?? targetsAtOnce(context), (job) => finishTarget(job, toolchain, machines, directory, context));
    const { version, source, verified, verification } = toolchain;
    const { os, arch, distribution } = context.host;
    const report = {
        schema: 1,
        tool: build_version/* tool */.z,
        go: { version, source, verified, verification },
        host: { os, arch, distribution },
        targets: targets.map(({ report: one }) => one),
        findings: targets.flatMap(({ findings }) => findings),
    };
    publish(report, reportFile(directory, inputs.settings.output), context);
    return fails(report, inputs) ? 1 : 0;
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
function fails(report, { failOn }) {
    const { error, warning } = countsOf(report);
    const unfinished = report.targets.some((target) => target.error !== undefined);
    if (failOn === "never")
        return unfinished;
    return error > 0 || (failOn === "warning" && warning > 0);
}


/***/ }),

/***/ 5444:
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

// EXTERNAL MODULE: ./build/inputs.js + 4 modules
var build_inputs = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/targets/target.js
var targets_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/targets/matrix.js

function matrixOf(plan) {
    return { include: plan.targets.map(entryOf) };
}
function entryOf({ target, settings, runsOn, run }) {
    const level = (variable) => target.level?.variable === variable ? target.level.value : "";
    return {
        target: target.platform,
        goos: target.goos,
        goarch: target.goarch,
        variant: target.variant,
        goarm: level("GOARM"),
        goamd64: level("GOAMD64"),
        goarm64: level("GOARM64"),
        cgo: settings.cgo,
        "runs-on": runsOn,
        run,
        name: (0,targets_target/* slugOf */.tF)(target),
    };
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/targets/list.js
var list = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(618);
// EXTERNAL MODULE: ./build/targets/ports.js + 1 modules
var targets_ports = __webpack_require__(3100);
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
            const planned = planTarget(item.target, settings, request);
            targets.push(planned);
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
function planTarget(target, settings, request) {
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
    if (settings.smoke === null || settings.emulator === "off")
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
var min_version = __webpack_require__(1866);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/host.js
var host = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/toolchain/version.js
var version = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/toolchain/expect.js






function expectGo({ spec }, useInstalled, { env }) {
    const installed = useInstalled ? versionOnPath(env["PATH"]) : undefined;
    if (installed !== undefined && (0,version/* meets */.D)(spec, installed))
        return certain(installed);
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
function versionOnPath(path) {
    const go = (0,host/* which */.K7)("go", { PATH: path });
    if (go === undefined)
        return undefined;
    try {
        const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(go)));
        return (0,version/* parseGoVersion */.SX)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "VERSION"), "utf8").split("\n")[0] ?? "");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/toolchain/requirement.js
var toolchain_requirement = __webpack_require__(3107);
;// CONCATENATED MODULE: ./build/commands/plan.js







async function runPlan(inputs, context) {
    const { plan: made } = await planFirst(inputs, context);
    for (const note of made.notes)
        context.log.notice(note);
    const matrix = JSON.stringify(matrixOf(made));
    publishPlan(made, context);
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
    const expected = expectGo(requirement, inputs.goSource !== "proxy", context);
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
function publishPlan(made, { env }) {
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "matrix", JSON.stringify(matrixOf(made)));
    const platforms = made.targets.map(({ target }) => target.platform);
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "targets", platforms.join(" "));
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ architectureOf),
/* harmony export */   Qd: () => (/* binding */ linuxAbiOf),
/* harmony export */   dK: () => (/* binding */ targetEnvironment),
/* harmony export */   jP: () => (/* binding */ isSoftFloat),
/* harmony export */   mS: () => (/* binding */ objectFormatOf),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);

function architectureOf(target) {
    const row = _architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f.get(target.goarch);
    if (row === undefined)
        throw new TypeError(`no architecture ${target.goarch}`);
    return row;
}
function isSoftFloat(target) {
    const value = target.level?.value ?? "";
    return value.includes("softfloat") || (target.goarch === "arm" && value === "5");
}
function linuxAbiOf(target) {
    const row = architectureOf(target);
    if (target.goos !== "linux")
        return undefined;
    return isSoftFloat(target) ? (row.linuxSoftFloat ?? row.linux) : row.linux;
}
function slugOf(target) {
    return target.platform.replaceAll(/[/,]/g, "-");
}
function targetEnvironment(target) {
    return {
        GOOS: target.goos,
        GOARCH: target.goarch,
        ...(target.level === null ? {} : { [target.level.variable]: target.level.value }),
    };
}
function objectFormatOf({ goos, }) {
    return otherFormats[goos] ?? "elf";
}
const otherFormats = {
    windows: "pe",
    darwin: "mach-o",
    ios: "mach-o",
    js: "wasm",
    wasip1: "wasm",
    aix: "xcoff",
    plan9: "a.out",
};


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ requireModule),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* unused harmony export parseVersionFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




function findRequirement(asked, env) {
    if (asked.goVersion !== "") {
        return { spec: (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(asked.goVersion), from: "go-version" };
    }
    if (asked.goVersionFile !== "") {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.directory, asked.goVersionFile);
        return { spec: parseVersionFile(file, read(file, "go-version-file")), from: file };
    }
    const file = requireModule(asked.directory, env);
    return { spec: parseVersionFile(file, read(file, "working-directory")), from: file };
}
function requireModule(directory, env) {
    const file = findModuleFile(directory, env);
    if (file !== undefined)
        return file;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`there is no go.mod in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)} or above`, {
        remedy: "Set working-directory to the folder of the module, or run `go mod init` there.",
    });
}
function findModuleFile(directory, env) {
    const work = env["GOWORK"] ?? "";
    if (work !== "" && work !== "off")
        return work;
    const names = work === "off" ? ["go.mod"] : ["go.work", "go.mod"];
    for (const name of names) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            if (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
                break;
        }
    }
    return undefined;
}
function isFile(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        return true;
    }
    catch {
        return false;
    }
}
function read(file, input) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${input}: ${file} cannot be read (${cause.code})`, {
            remedy: "Name a go.mod, go.work, .go-version or .tool-versions file, relative to working-directory.",
            cause,
        });
    }
}
function parseVersionFile(file, text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (name === "go.mod" || name === "go.work" || /\.(?:mod|work)$/.test(name)) {
        return moduleRequirement(file, text);
    }
    const version = name === ".tool-versions"
        ? toolVersion(text)
        : text
            .split("\n")
            .map((line) => line.replace(/#.*/, "").trim())
            .find((line) => line !== "");
    if (version === undefined)
        throw noVersion(file);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionSpec */ .ZD)(version);
}
function toolVersion(text) {
    return /^(?:golang|go)\s+(\S+)/m.exec(text)?.[1];
}
function moduleRequirement(file, text) {
    const lines = text.replaceAll(/\/\/.*$/gm, "");
    const go = goLine(lines);
    const toolchain = toolchainLine(lines);
    const version = [go, toolchain]
        .filter((one) => one !== undefined)
        .toSorted(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)
        .at(-1);
    if (version === undefined) {
        const malformed = /^\s*(?:go|toolchain)\s+(.+?)\s*$/m.exec(lines)?.[1];
        if (malformed !== undefined && malformed !== "default")
            throw noVersion(file, malformed);
        return {
            kind: "minimum",
            text: "1.16",
            version: { text: "1.16", minor: 16, patch: 0, prerelease: "" },
        };
    }
    return { kind: "minimum", text: version.text, version };
}
function goLine(lines) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(/^\s*go\s+([^\s"`]+)\s*$/m.exec(lines)?.[1] ?? "");
}
function toolchainLine(lines) {
    const name = /^\s*toolchain\s+go([^\s-]+)\S*\s*$/m.exec(lines)?.[1];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(name ?? "");
}
function noVersion(file, seen) {
    const what = seen === undefined
        ? "names no version of Go"
        : `names ${JSON.stringify(seen)}, which is no version of Go`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${file} ${what}`, { remedy: "Write one such as 1.26.8, or set go-version." });
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ nearestVersions),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   EH: () => (/* binding */ chooseVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   ZD: () => (/* binding */ parseVersionSpec)
/* harmony export */ });
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);




function parseGoVersion(text) {
    const match = /^(?:go)?1\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|((?:beta|rc)[1-9]\d?))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, minor = "", patch = "0", prerelease = ""] = match;
    return {
        text: text.replace(/^go/, ""),
        minor: Number(minor),
        patch: Number(patch),
        prerelease,
    };
}
function toSemver({ minor, patch, prerelease }) {
    const suffix = prerelease.replace(/^(beta|rc)(\d+)$/, "-$1.$2");
    return `1.${minor}.${patch}${suffix}`;
}
function compareGoVersions(a, b) {
    return a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === "" || b === "")
        return a === "" ? 1 : -1;
    const parts = (text) => [
        text.replace(/\d+$/, ""),
        Number(/\d+$/.exec(text)?.[0]),
    ];
    const [[wordA, countA], [wordB, countB]] = [parts(a), parts(b)];
    return wordA === wordB ? countA - countB : wordA < wordB ? -1 : 1;
}
function parseVersionSpec(text) {
    if (text === "stable" || text === "oldstable")
        return { kind: text, text };
    const version = parseGoVersion(text);
    const minorOnly = /^(?:go)?1\.\d+$/.test(text);
    if (version !== undefined && !minorOnly)
        return { kind: "exact", text, version };
    const range = text
        .replaceAll(/(?:go)?(\d+\.\d+)(beta|rc)(\d+)/g, "$1.0-$2.$3")
        .replaceAll(/\bgo(?=\d)/g, "");
    if (semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null || text.trim() === "") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`go-version: ${JSON.stringify(text)} is no version of Go`, {
            remedy: "Write a version such as 1.26.8 or 1.27rc1, a range such as 1.26.x or ^1.25.1, stable or oldstable.",
        });
    }
    return { kind: "range", text, range };
}
function chooseVersion(spec, versions) {
    const released = versions.filter(({ prerelease }) => prerelease === "");
    switch (spec.kind) {
        case "exact":
            return versions.find((version) => meets(spec, version));
        case "minimum": {
            const { minor, text } = spec.version;
            const same = versions.find((version) => compareGoVersions(version, spec.version) === 0);
            const minorAlone = !text.slice("1.".length).includes(".") && spec.version.prerelease === "";
            return minorAlone ? newest(released.filter((version) => version.minor === minor)) : same;
        }
        case "range": {
            const bySemver = new Map(versions.map((version) => [toSemver(version), version]));
            const found = semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_0__([...bySemver.keys()], spec.range);
            return found === null ? undefined : bySemver.get(found);
        }
        case "stable":
        case "oldstable": {
            const stable = newest(released);
            if (spec.kind === "stable" || stable === undefined)
                return stable;
            return newest(released.filter(({ minor }) => minor === stable.minor - 1));
        }
    }
}
function meets(spec, version) {
    switch (spec.kind) {
        case "exact":
            return compareGoVersions(version, spec.version) === 0;
        case "minimum":
            return compareGoVersions(version, spec.version) >= 0;
        case "range":
            return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__(toSemver(version), spec.range);
        case "stable":
        case "oldstable":
            return false;
    }
}
function newest(versions) {
    return versions.toSorted(compareGoVersions).at(-1);
}
function nearestVersions(spec, versions) {
    const [, minorText] = /1\.(\d+)/.exec(spec.text) ?? [];
    const wanted = minorText === undefined ? Number.POSITIVE_INFINITY : Number(minorText);
    const distance = ({ minor }) => Number.isFinite(wanted) ? Math.abs(minor - wanted) : -minor;
    return versions
        .toSorted((a, b) => distance(a) - distance(b) || compareGoVersions(b, a))
        .slice(0, 5)
        .map(({ text }) => text);
}


/***/ })

};
