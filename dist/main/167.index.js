export const id = 167;
export const ids = [167];
export const modules = {

/***/ 60167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _system_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63644);




const most = 1 << 30;
async function pack(plan, products, time, directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, plan.path);
    const extras = plan.extras.map((extra) => ({ ...extra, executable: isExecutable(extra.file) }));
    const files = sorted([...products, ...extras], plan.path);
    let staging;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        staging = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), ".go-cross-matrix-"));
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "archive");
        const folder = stage(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, "files"), plan.folder);
        const bytes = await packers[plan.format](folder, files, plan.folder, time);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(made, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(made, file);
    }
    catch (cause) {
        if (cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`archive: ${file} cannot be made (${cause.code ?? String(cause)})`, { remedy: "Choose a folder that this user may write, with room in it.", cause });
    }
    finally {
        if (staging !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
    }
    return { file, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size, sha256: await (0,_system_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(file) };
}
function isExecutable(file) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode & 0o100) !== 0;
}
function sorted(files, archive) {
    const byName = new Map();
    for (const one of files) {
        const before = byName.get(one.name);
        if (before !== undefined) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`archive: ${before.file} and ${one.file} would both be ${one.name} in ${archive}`, { remedy: "Give the products names that differ, or leave one out of archive-files." });
        }
        byName.set(one.name, one);
    }
    const bytes = files.reduce((sum, one) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(one.file).size, 0);
    if (bytes > most) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`archive: ${archive} would have ${bytes} bytes in it; at most ${most} do`, {
            remedy: "Leave files out of archive-files, or symbols out of the products (ldflags: -s -w).",
        });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function stage(files, root, folder) {
    for (const { name, file, executable } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file, place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, modeOf(executable));
    }
    return root;
}
const modeOf = (executable) => (executable ? 0o755 : 0o644);
const level = 6;
const packers = {
    "tar.gz": async (root, files, folder, time) => {
        const [{ create }, { gzipSync }] = await Promise.all([__webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697)), __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306))]);
        const entries = files.map(({ name }) => `${folder}/${name}`);
        const options = { cwd: root, portable: true, mtime: new Date(time * 1000) };
        const tar = await create(options, entries).concat();
        return gzipSync(tar, { level, mtime: 0 });
    },
    zip: async (root, files, folder, time) => {
        const { zipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306));
        const stamp = { mtime: zipTime(time), extra: { [extendedTime]: timestamp(time) } };
        const entries = {};
        for (const { name, executable } of files) {
            const path = `${folder}/${name}`;
            const attrs = ((0o100000 | modeOf(executable)) << 16) >>> 0;
            entries[path] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { level, os: unix, attrs, ...stamp }];
        }
        return zipSync(entries);
    },
};
const unix = 3;
const extendedTime = 0x5455;
function timestamp(time) {
    const field = new DataView(new ArrayBuffer(5));
    field.setUint8(0, 1);
    field.setUint32(1, time, true);
    return new Uint8Array(field.buffer);
}
function zipTime(time) {
    const date = new Date(Math.max(time, 315_532_800) * 1000);
    return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
}


/***/ })

};
