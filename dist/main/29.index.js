export const id = 29;
export const ids = [29];
export const modules = {

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58508);





function helpText() {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), "..", "..", "action.yml");
    const { description, inputs } = (0,yaml__WEBPACK_IMPORTED_MODULE_3__.parse)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
    const flags = Object.entries(inputs)
        .filter(([name]) => name !== "command")
        .map(([name, input]) => {
        const fallback = input.default ?? "";
        const shown = fallback === "" ? "" : ` (default: ${fallback})`;
        return `  --${name}\n${wrap(input.description.trim() + shown, 90, "      ")}`;
    });
    return [
        `${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z.name} ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z.version}`,
        wrap(description.trim(), 96, ""),
        "",
        `Usage: ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z.name} [COMMAND] [--FLAG VALUE | --FLAG=VALUE]...`,
        "",
        `COMMAND\n${wrap(inputs["command"]?.description.trim() ?? "", 90, "      ")}`,
        "",
        ...flags,
        "  --help, --version",
        "",
    ].join("\n");
}
function wrap(text, width, indent) {
    const lines = [""];
    for (const word of text.split(/\s+/)) {
        const last = lines.at(-1) ?? "";
        if (last === "")
            lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line) => indent + line).join("\n");
}


/***/ })

};
