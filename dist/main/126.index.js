export const id = 126;
export const ids = [126];
export const modules = {

/***/ 41126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackMembers: () => (/* binding */ unpackMembers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59874);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57233);








const mostBytes = 4 * 2 ** 30;
const fewestBytes = 52;
async function unpackMembers(archive, folder, context) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const members = [];
    let left = mostBytes;
    const take = async (name, size, content) => {
        left -= size;
        if (left < 0)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${archive} has more than ${mostBytes} bytes in it`);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(members.length));
        members.push({ name: name.replace(/^(?:\.?\/)+/, ""), path });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: "wx" }));
    };
    try {
        const kind = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(archive).toLowerCase();
        if (kind === ".zip")
            await readZip(archive, take);
        else if (kind === ".deb")
            await readDeb(archive, take, context);
        else
            await readTar((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(archive), take);
    }
    catch (cause) {
        if (cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${archive} is no whole archive: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    return members;
}
async function readZip(archive, take) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archive);
    try {
        for await (const entry of zip.eachEntry()) {
            if (entry.uncompressedSize < fewestBytes || entry.fileName.endsWith("/"))
                continue;
            await take(entry.fileName, entry.uncompressedSize, await zip.openReadStreamPromise(entry));
        }
    }
    finally {
        zip.close();
    }
}
async function readTar(stream, take) {
    const { Parser } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 98697));
    const taken = [];
    const stop = (cause) => {
        stream.destroy(cause);
    };
    const parser = new Parser({
        strict: true,
        onReadEntry: (entry) => {
            if (entry.type !== "File" || entry.size < fewestBytes)
                entry.resume();
            else
                taken.push(take(entry.path, entry.size, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(entry)).catch(stop));
        },
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(stream, parser);
    await Promise.all(taken);
}
async function readDeb(archive, take, { env, signal }) {
    const reader = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("dpkg-deb", ["--fsys-tarfile", archive], {
        env: (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .childEnvironment */ .Q)(env),
        signal,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise((resolve, reject) => {
        reader.once("error", (cause) => {
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`dpkg-deb is needed to look into ${archive}: ${cause.message}`));
        });
        reader.once("close", resolve);
    });
    const [code, complaint] = await Promise.all([
        ended,
        (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__.text)(reader.stderr),
        readTar(reader.stdout, take),
    ]);
    if (code !== 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`dpkg-deb cannot read ${archive}`, { detail: complaint });
}


/***/ }),

/***/ 57233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const runnersOwn = /^(?:INPUT_|ACTIONS_(?:RUNTIME|CACHE|RESULTS|ID_TOKEN)_)/;
function childEnvironment(env) {
    const inherited = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !runnersOwn.test(name))
            inherited[name] = value;
    }
    return inherited;
}


/***/ })

};
