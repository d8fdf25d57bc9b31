export const id = 905;
export const ids = [905];
export const modules = {

/***/ 13905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/targets/list.js
var list = __webpack_require__(56025);
// EXTERNAL MODULE: ./build/targets/platform.js
var platform = __webpack_require__(10618);
;// CONCATENATED MODULE: ./build/audit/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of go-cross-matrix","description":"Which rules count for what, limits, and what is waived.","type":"object","additionalProperties":false,"properties":{"rules":{"$ref":"#/$defs/rules"},"limits":{"$ref":"#/$defs/limits"},"targets":{"description":"What holds for targets only, by platform or pattern: linux/arm/v7, linux/*.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"rules":{"$ref":"#/$defs/rules"},"limits":{"$ref":"#/$defs/limits"}}}},"waivers":{"description":"Findings that are accepted for a time.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason","expires"],"properties":{"rule":{"$ref":"#/$defs/rule"},"file":{"description":"A path or pattern; not given: every file.","type":"string","minLength":1},"target":{"description":"A platform or pattern; not given: every target.","type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"description":"The last day on which it holds, in UTC: 2027-01-31.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}}},"$defs":{"level":{"enum":["error","warning","note","off"]},"rule":{"enum":["identity/format","identity/machine","identity/arm-abi","identity/arm-level","identity/isa","identity/settings","identity/buildinfo","load/interpreter","load/page-size","load/glibc","load/needed","load/symbols","load/rpath","load/mixed-libc","load/nss","load/text-relocations","harden/exec-stack","harden/relro","harden/pie","harden/writable-code","harden/bti","provenance/paths","provenance/vcs","provenance/build-id","provenance/reproducible","size/debug-info","size/budget"]},"rules":{"description":"What findings of a rule are; off: it is not looked at.","type":"object","propertyNames":{"$ref":"#/$defs/rule"},"additionalProperties":{"$ref":"#/$defs/level"}},"limits":{"type":"object","additionalProperties":false,"properties":{"glibc":{"description":"The newest glibc that a product may need: 2.31.","type":"string","pattern":"^2\\\\.[0-9]+(\\\\.[0-9]+)?$"},"size":{"description":"How large a product may be: 20MiB, 900kB, or a number of bytes.","type":"string","pattern":"^[0-9]+(\\\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)?$"}}}}}');
;// CONCATENATED MODULE: ./build/audit/policy-text.js





async function parsePolicy(text, name) {
    const [{ LineCounter, parseDocument }, { default: ajv }, { default: picomatch }] = await Promise.all([__webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))]);
    const lines = new LineCounter();
    const document = parseDocument(text, {
        schema: "failsafe",
        lineCounter: lines,
        prettyErrors: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    (0,build_failure/* throwCollected */.ml)(document.errors.map(({ pos, message }) => new build_failure/* Failure */.HR(`${place(pos[0])}: ${message}`)));
    const written = policy_text_valueOf(document, name);
    const validate = new ajv.Ajv2020({ allErrors: true, verbose: true }).compile(policy_schema_namespaceObject);
    if (!validate(written)) {
        (0,build_failure/* throwCollected */.ml)((validate.errors ?? [])
            .filter(({ keyword }) => keyword !== "propertyNames")
            .map((mistake) => describe(mistake, place(offsetOf(document, mistake, lines)))));
    }
    return assemble(written, name, (pattern) => picomatch(pattern, { dot: true }));
}
function policy_text_valueOf(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new build_failure/* Failure */.HR(`${name}: ${(0,build_failure/* messageOf */.bD)(cause)}`, { cause });
    }
}
function assemble(written, name, glob) {
    const failures = [];
    const covering = (pattern) => {
        try {
            if (!pattern.includes("*"))
                (0,platform/* parsePlatform */.FL)(pattern);
        }
        catch (failure) {
            if (!(failure instanceof build_failure/* Failure */.HR))
                throw failure;
            const { message, remedy } = failure;
            failures.push(new build_failure/* Failure */.HR(`${name}: ${message}`, { remedy }));
        }
        return (target) => (0,list/* matches */.cK)(pattern, target);
    };
    const policy = {
        ...demandsOf(written),
        targets: Object.entries(written.targets ?? {}).map(([pattern, demands]) => ({
            ...demandsOf(demands),
            covers: covering(pattern),
        })),
        waivers: (written.waivers ?? []).map(({ rule, reason, expires, file, target }) => {
            const isFile = file === undefined ? () => true : glob(file.replace(/^\.\//, ""));
            const isTarget = target === undefined ? () => true : ofFinding(covering(target));
            return { rule, reason, expires, covers: (one) => isFile(one.file) && isTarget(one) };
        }),
    };
    (0,build_failure/* throwCollected */.ml)(failures);
    return policy;
}
const ofFinding = (covers) => ({ target }) => target !== null && covers((0,platform/* parsePlatform */.FL)(target));
function demandsOf({ rules = {}, limits = {} }) {
    const { glibc, size } = limits;
    const numbers = {
        ...(glibc === undefined ? {} : { glibc }),
        ...(size === undefined ? {} : { size: bytesIn(size) }),
    };
    return { rules: new Map(Object.entries(rules)), limits: numbers };
}
const units = {
    kB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
function bytesIn(size) {
    const [, amount, unit = ""] = /^([\d.]+) ?(\w*)$/.exec(size) ?? [];
    return Math.floor(Number(amount) * (units[unit] ?? 1));
}
function offsetOf(document, mistake, lines) {
    const path = mistake.instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const extra = nameIn(mistake);
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const named = extra === undefined ? undefined : keyOf(parent, extra);
    const node = named ?? parent;
    return node?.range?.[0] ?? lines.lineStarts[0] ?? 0;
}
function nameIn({ params, propertyName }) {
    const { additionalProperty } = params;
    return additionalProperty ?? propertyName;
}
function keyOf(map, name) {
    if (!("items" in map))
        return undefined;
    const items = map.items;
    return items.find(({ key }) => key?.value === name)?.key;
}
function describe(mistake, place) {
    const { keyword, params, data, propertyName } = mistake;
    const what = params;
    if (keyword === "additionalProperties") {
        const known = Object.keys(mistake.parentSchema?.["properties"] ?? {});
        return new build_failure/* Failure */.HR(`${place}: there is no ${JSON.stringify(what.additionalProperty)} here`, {
            remedy: `Did you mean ${(0,mod/* closest */.kp)(what.additionalProperty ?? "", known)}? There are ${known.join(", ")}.`,
        });
    }
    if (keyword === "required") {
        return new build_failure/* Failure */.HR(`${place}: ${what.missingProperty} is missing`, {
            remedy: `Add ${what.missingProperty}: it says ${explanations[what.missingProperty ?? ""] ?? "what is meant"}.`,
        });
    }
    if (keyword === "enum") {
        const seen = String(propertyName ?? data);
        const allowed = what.allowedValues ?? [];
        const kind = allowed.includes("off") ? "a severity" : "a rule";
        return new build_failure/* Failure */.HR(`${place}: ${JSON.stringify(seen)} is no name of ${kind}`, {
            remedy: `Did you mean ${(0,mod/* closest */.kp)(seen, [...allowed])}?`,
        });
    }
    if (keyword === "pattern" || keyword === "minLength") {
        const example = mistake.parentSchema?.["description"] ?? "";
        return new build_failure/* Failure */.HR(`${place}: ${JSON.stringify(data)} cannot be read`, {
            remedy: example === "" ? "Write something." : `Wanted: ${example}`,
        });
    }
    return new build_failure/* Failure */.HR(`${place}: ${what.type === undefined ? mistake.message : `this is to be a ${wordFor(what.type)}`}`);
}
const explanations = {
    rule: "which rule's findings are accepted",
    reason: "why they are",
    expires: "the last day on which they are, such as 2027-01-31",
};
function wordFor(type) {
    return { object: "map", array: "list", string: "text" }[type] ?? type;
}


/***/ })

};
