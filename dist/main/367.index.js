export const id = 367;
export const ids = [367];
export const modules = {

/***/ 94367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishTests: () => (/* binding */ publishTests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/coverage.js
var coverage = __webpack_require__(31202);
// EXTERNAL MODULE: ./build/system/workflow.js
var workflow = __webpack_require__(1179);
// EXTERNAL MODULE: ./node_modules/xmlbuilder2/lib/index.js
var lib = __webpack_require__(54697);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
;// CONCATENATED MODULE: ./build/report/junit.js


function hasTests(report) {
    return report.targets.some(({ tests }) => tests !== null);
}
function junitOf(report) {
    return junitOfTargets(report.targets);
}
function junitOfTargets(targets) {
    const suites = targets.flatMap(({ target, tests }) => (tests?.packages ?? []).map((tested) => ({ target, tested, cases: casesOf(target, tested) })));
    const document = (0,lib/* create */.vt)({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" });
    const root = document.ele("testsuites", totals(suites.flatMap(({ cases }) => cases)));
    for (const { target, tested, cases } of suites) {
        const suite = root.ele("testsuite", {
            name: `${tested.package} (${target})`,
            ...totals(cases),
            time: tested.seconds.toFixed(3),
        });
        const properties = suite.ele("properties");
        for (const [name, value] of propertiesOf(target, tested)) {
            properties.ele("property", { name, value });
        }
        for (const { attributes, failure, error, skipped } of cases) {
            const element = suite.ele("testcase", plain(attributes));
            if (skipped === true)
                element.ele("skipped");
            for (const [kind, outcome] of Object.entries({ failure, error })) {
                if (outcome === undefined)
                    continue;
                const { $: text = "", ...own } = outcome;
                element.ele(kind, plain(own)).txt(text);
            }
        }
        if (tested.output !== "")
            suite.ele("system-out").txt(tested.output);
    }
    return `${document.end({ prettyPrint: true })}\n`;
}
function plain(attributes) {
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.slice(1), value]));
}
function totals(cases) {
    const having = (key) => String(cases.filter((one) => one[key] !== undefined).length);
    return {
        tests: String(cases.length),
        failures: having("failure"),
        errors: having("error"),
        skipped: having("skipped"),
    };
}
function propertiesOf(target, tested) {
    return [
        ["target", target],
        ["how", tested.how],
        ["command", (0,results/* repeatLine */.IP)(tested)],
        ...(tested.coverage === null
            ? []
            : [["coverage.statements.pct", tested.coverage.toFixed(1)]]),
    ];
}
function casesOf(target, tested) {
    const cases = tested.tests.map((test) => caseOf(target, tested, test));
    const failed = tested.tests.some(({ verdict }) => verdict === "failed");
    const unexplained = tested.verdict !== "passed" && !(tested.cause === "program" && failed);
    if (!unexplained)
        return cases;
    const attributes = attributesOf(target, tested, "(package)", tested.seconds);
    if (tested.verdict === "not run" && tested.exitCode === null && tested.output === "") {
        return [...cases, { attributes, skipped: true }];
    }
    const reason = tested.reason ?? tested.verdict;
    return [
        ...cases,
        {
            attributes,
            error: { "@message": reason, "@type": tested.cause ?? tested.verdict, $: reason },
        },
    ];
}
function caseOf(target, tested, test) {
    const attributes = {
        ...attributesOf(target, tested, test.name, test.seconds),
        ...(test.file === undefined ? {} : { "@file": test.file }),
        ...(test.line === undefined ? {} : { "@line": String(test.line) }),
    };
    if (test.verdict === "skipped")
        return { attributes, skipped: true };
    if (test.verdict === "passed")
        return { attributes };
    const output = test.output ?? "";
    return { attributes, failure: { "@message": firstLine(output), "@type": "failed", $: output } };
}
function attributesOf(target, tested, name, seconds) {
    return {
        "@classname": `${target} ${tested.package}`,
        "@name": name,
        "@time": seconds.toFixed(3),
    };
}
function firstLine(output) {
    const own = output
        .split("\n")
        .find((line) => line.trim() !== "" && !/^\s*(?:===|---) /.test(line));
    return own?.trim() ?? "failed";
}

;// CONCATENATED MODULE: ./build/report/test-grid.js


function testGridFiles(report, started, finished) {
    const tested = report.targets.filter(({ tests }) => tests !== null);
    const passed = tested.every(({ tests, error }) => error === undefined && (tests?.packages ?? []).every(({ verdict }) => verdict !== "failed"));
    const seconds = (time) => Math.floor(time.getTime() / 1000);
    const files = {
        "testgrid/started.json": json({ timestamp: seconds(started) }),
        "testgrid/finished.json": json({
            timestamp: seconds(finished),
            passed,
            result: passed ? "SUCCESS" : "FAILURE",
            metadata: Object.fromEntries(tested.map(({ target, tests }) => {
                const tally = (0,results/* tallyOf */.sv)(tests ?? { packages: [] });
                return [target, `${tally.passed} passed, ${tally.failed} failed`];
            })),
        }),
    };
    for (const one of tested) {
        const context = one.target.replaceAll(/[^A-Za-z0-9.]+/g, "-");
        files[`testgrid/artifacts/junit_${context}.xml`] = junitOfTargets([one]);
    }
    return files;
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(24098);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/report/test-summary.js



const shownAnnotations = 10;
const shownOutput = 3_000;
const slowestShown = 10;
function failuresOf(report) {
    return report.targets.flatMap(({ target, tests }) => (tests?.packages ?? []).flatMap((tested) => {
        if (tested.verdict === "passed" || tested.verdict === "not run") {
            return tested.verdict === "not run" && tested.cause !== null
                ? [{ target, tested, test: null }]
                : [];
        }
        const failed = tested.tests.filter(({ verdict }) => verdict === "failed");
        const parts = failed.filter(({ name }) => !failed.some((other) => other.name.startsWith(`${name}/`)));
        const own = parts.map((test) => ({ target, tested, test }));
        return own.length > 0 && tested.cause === "program"
            ? own
            : [...own, { target, tested, test: null }];
    }));
}
function testAnnotations(report) {
    const failures = failuresOf(report);
    const shown = failures.length > shownAnnotations ? shownAnnotations - 1 : failures.length;
    const made = failures.slice(0, shown).map(({ target, tested, test }) => ({
        message: messageOf(tested, test),
        place: {
            title: `${test?.name ?? tested.package} (${target})`,
            file: test?.file,
            line: test?.line,
        },
    }));
    if (shown === failures.length)
        return made;
    const rest = failures.length - shown;
    const message = `${rest} more failures: see the summary or junit.xml`;
    return [...made, { message, place: { title: message, file: undefined, line: undefined } }];
}
function messageOf(tested, test) {
    const printed = test?.output ?? tested.output;
    const cut = printed.length > shownOutput ? `${printed.slice(0, shownOutput)}\n[...]` : printed;
    const reason = test === null ? [`${tested.package}: ${tested.reason ?? tested.verdict}`] : [];
    return [...reason, cut.trimEnd()].filter((text) => text !== "").join("\n") || "failed";
}
function testSummary(report) {
    const rows = report.targets.flatMap(({ target, tests }) => {
        if (tests === null)
            return [];
        const { passed, failed, skipped } = (0,results/* tallyOf */.sv)(tests);
        const seconds = tests.packages.reduce((sum, one) => sum + one.seconds, 0);
        const cells = [
            target,
            how(tests.packages),
            passed,
            failed,
            skipped,
            coverageOf(tests.packages),
        ];
        return [row([...cells, (0,report_rows/* formatSeconds */.Xo)(seconds)])];
    });
    return [
        "### Tests on the target",
        "",
        "| Target | Ran | Passed | Failed | Skipped | Coverage | Time |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
        ...rows,
        "",
        ...failureList(report),
        ...slowest(report),
    ].join("\n");
}
const row = (cells) => `| ${cells.map((cell) => (0,summary/* escapeMarkdown */.FV)(String(cell))).join(" | ")} |`;
function how(packages) {
    return [...new Set(packages.map((one) => (one.how === "none" ? "not run" : one.how)))].join(", ");
}
function coverageOf(packages) {
    const measured = packages.flatMap(({ coverage }) => coverage ?? []);
    if (measured.length === 0)
        return "-";
    return `${(measured.reduce((sum, one) => sum + one, 0) / measured.length).toFixed(1)} %`;
}
function failureList(report) {
    const failures = failuresOf(report);
    if (failures.length === 0)
        return [];
    return [
        "<details open><summary>What failed</summary>",
        "",
        ...failures.slice(0, 100).map(({ target, tested, test }) => {
            const what = test === null ? tested.package : `${tested.package} ${test.name}`;
            const why = test === null ? `: ${tested.reason ?? tested.verdict}` : "";
            const repeat = `<br><code>${(0,summary/* escapeMarkdown */.FV)((0,results/* repeatLine */.IP)(tested))}</code>`;
            return `- ${(0,summary/* escapeMarkdown */.FV)(`${target} ${what}${why}`)}${repeat}`;
        }),
        ...(failures.length > 100 ? ["", `${failures.length - 100} more are in junit.xml.`] : []),
        "",
        "</details>",
        "",
    ];
}
function slowest(report) {
    const all = report.targets.flatMap(({ target, tests }) => (tests?.packages ?? []).flatMap((tested) => tested.tests
        .filter(({ name }) => !name.includes("/"))
        .map((test) => ({ target, package: tested.package, test }))));
    const sorted = all.sort((a, b) => b.test.seconds - a.test.seconds).slice(0, slowestShown);
    if (sorted.length === 0)
        return [];
    return [
        "<details><summary>Slowest tests</summary>",
        "",
        "| Target | Package | Test | Time |",
        "| --- | --- | --- | ---: |",
        ...sorted.map((one) => row([one.target, one.package, one.test.name, (0,report_rows/* formatSeconds */.Xo)(one.test.seconds)])),
        "",
        "</details>",
        "",
    ];
}

;// CONCATENATED MODULE: ./build/report/tests.js







function publishTests(report, file, started, context, { annotate, profiles = [] }) {
    const { env, log } = context;
    const folder = (0,external_node_path_.dirname)(file);
    const junit = (0,external_node_path_.join)(folder, "junit.xml");
    const files = {
        "junit.xml": junitOf(report),
        ...testGridFiles(report, started, new Date()),
        ...coverFiles(profiles),
    };
    for (const [name, text] of Object.entries(files)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
    }
    if (annotate) {
        for (const { message, place } of testAnnotations(report)) {
            log.annotate("error", message, place);
        }
    }
    (0,workflow/* addSummary */.S0)(env, testSummary(report));
    (0,workflow/* tellRunner */.sd)(env, "GITHUB_OUTPUT", "junit", (0,workflow/* reportedPath */.nD)(junit, env));
}
function coverFiles(profiles) {
    const measured = profiles.filter(({ profile }) => profile !== "");
    if (measured.length === 0)
        return {};
    return {
        ...Object.fromEntries(measured.map(({ target, profile }) => [`cover/${target.replaceAll("/", "-")}.out`, profile])),
        "cover.out": (0,coverage/* mergeProfiles */.N)(measured.map(({ profile }) => profile)),
    };
}


/***/ }),

/***/ 31202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mergeProfiles),
/* harmony export */   Q: () => (/* binding */ coveredPercent)
/* harmony export */ });
function readProfile(text) {
    const [first = "", ...lines] = text.split("\n");
    const mode = /^mode: (\w+)$/.exec(first)?.[1] ?? "set";
    const counts = new Map();
    for (const line of lines) {
        const [, block, count] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(line) ?? [];
        if (block !== undefined)
            counts.set(block, Math.max(counts.get(block) ?? 0, Number(count)));
    }
    return { mode, counts };
}
function mergeProfiles(texts) {
    const profiles = texts.filter((text) => text.startsWith("mode: ")).map(readProfile);
    const [first] = profiles;
    if (first === undefined)
        return "";
    const merged = new Map();
    for (const { counts } of profiles) {
        for (const [block, count] of counts) {
            const known = merged.get(block) ?? 0;
            merged.set(block, first.mode === "set" ? Math.max(known, count) : known + count);
        }
    }
    const lines = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(" "));
    return `mode: ${first.mode}\n${lines.join("\n")}\n`;
}
function coveredPercent(text) {
    let all = 0;
    let reached = 0;
    for (const [block, count] of readProfile(text).counts) {
        const statements = Number(block.slice(block.lastIndexOf(" ") + 1));
        all += statements;
        if (count > 0)
            reached += statements;
    }
    return all === 0 ? null : Math.round((reached / all) * 1000) / 10;
}


/***/ })

};
