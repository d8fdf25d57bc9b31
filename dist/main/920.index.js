export const id = 920;
export const ids = [920];
export const modules = {

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ architectureOfFile),
/* harmony export */   NJ: () => (/* binding */ architectureOf),
/* harmony export */   Qd: () => (/* binding */ linuxAbiOf),
/* harmony export */   _6: () => (/* binding */ armLevelOf),
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
function architectureOfFile(header) {
    return [..._architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f.values()].find(({ machine, bits, data }) => machine === header.machine && bits === header.class && data === header.data);
}
function isSoftFloat(target) {
    const value = target.level?.value ?? "";
    return value.includes("softfloat") || (target.goarch === "arm" && value === "5");
}
function armLevelOf(target) {
    return target.goarch === "arm" ? Number.parseInt(target.level?.value ?? "", 10) : null;
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


/***/ })

};
