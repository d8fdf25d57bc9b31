export const id = 98;
export const ids = [98];
export const modules = {

/***/ 26098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_c_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58133);
/* harmony import */ var _build_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23534);
/* harmony import */ var _cache_caches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7403);
/* harmony import */ var _compiler_equipment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23822);
/* harmony import */ var _emulator_cpu_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33907);
/* harmony import */ var _emulator_machines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16736);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59874);
/* harmony import */ var _report_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18656);
/* harmony import */ var _sysroot_isolation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93342);
/* harmony import */ var _sysroot_lock_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56698);
/* harmony import */ var _system_parallel_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(49673);
/* harmony import */ var _system_shell_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(54846);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1179);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84920);
/* harmony import */ var _toolchain_provision_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33556);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(51273);



















async function runSetup(inputs, given) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.workingDirectory);
    const first = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_16__.planFirst)(inputs, given);
    const asked = { ...first, plan: toBeRun(first.plan, given) };
    const { context, save } = (0,_cache_caches_js__WEBPACK_IMPORTED_MODULE_4__/* .openDownloadsAlone */ .L)(asked, inputs, given);
    const machines = (0,_emulator_machines_js__WEBPACK_IMPORTED_MODULE_8__/* .provisionMachines */ .U8)(asked.plan, inputs, context);
    const toolchain = await (0,_toolchain_provision_js__WEBPACK_IMPORTED_MODULE_15__.provisionGo)(first.requirement, inputs.goSource, context);
    const machinesOfGo = (0,_emulator_machines_js__WEBPACK_IMPORTED_MODULE_8__/* .warningOfFaults */ .zk)(machines, toolchain.version, context);
    const plan = toBeRun(await (0,_plan_js__WEBPACK_IMPORTED_MODULE_16__.planAgain)(inputs, toolchain, context), context);
    for (const note of plan.notes)
        context.log.notice(note);
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_16__.publishPlan)(plan, inputs, context);
    const lock = inputs.sysrootLock === "" ? _sysroot_lock_file_js__WEBPACK_IMPORTED_MODULE_12__/* .noLock */ .T : (0,_sysroot_lock_file_js__WEBPACK_IMPORTED_MODULE_12__/* .openLock */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, inputs.sysrootLock));
    const all = await (0,_system_parallel_js__WEBPACK_IMPORTED_MODULE_17__/* .inParallel */ .H)(plan.targets, plan.targets.length, async (planned) => {
        const [emulator, c] = await Promise.all([
            machinesOfGo(planned),
            needsC(planned, toolchain, directory, context),
        ]);
        const equipment = c === null ? null : await (0,_compiler_equipment_js__WEBPACK_IMPORTED_MODULE_5__/* .equip */ .Fh)({ planned, cxx: c.cxx, lock, directory }, context);
        if (equipment !== null) {
            context.log.info(`${planned.target.platform} ${(0,_compiler_equipment_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEquipment */ .ay)(equipment)}`);
        }
        return exportedFor(planned, toolchain, equipment, emulator, directory, context);
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_report_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFile */ .rn)(directory, inputs.settings.output)), "env");
    await hand(all, toolchain, folder, context);
    await save();
    return 0;
}
function toBeRun(plan, { hasPost, host }) {
    return {
        ...plan,
        targets: plan.targets.map((planned) => {
            const { target, settings } = planned;
            const own = target.goos === host.os && target.goarch === host.arch;
            const direct = !hasPost && !own && settings.emulator === "auto";
            return {
                ...planned,
                settings: {
                    ...settings,
                    smoke: settings.smoke ?? [],
                    emulator: direct ? "direct" : settings.emulator,
                },
            };
        }),
    };
}
async function needsC(planned, go, directory, context) {
    const { settings } = planned;
    if (settings.cgo === "off")
        return null;
    const asked = settings.cgo === "on" || settings.sysrootPackages.length > 0 || settings.cc !== "auto";
    try {
        const found = await (0,_build_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .findCParts */ .tV)(planned, go, directory, context);
        return found.cgo || asked ? { cxx: found.cxx } : null;
    }
    catch (failure) {
        if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .Failure */ .HR) || context.signal.aborted)
            throw failure;
        context.log.debug(failure.message);
        return asked ? { cxx: true } : null;
    }
}
async function exportedFor(planned, go, equipment, emulator, directory, context) {
    const { target, settings } = planned;
    const cpu = await (0,_emulator_cpu_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseCpu */ .a)(settings.cpu, target, emulator, context);
    const sysroot = equipment?.sysroot?.folder ?? null;
    const running = {
        ...(cpu === null ? {} : { QEMU_CPU: cpu.model }),
        ...((0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_7__/* .isEmulated */ .eV)(emulator) && sysroot !== null ? { QEMU_LD_PREFIX: sysroot } : {}),
    };
    const emptied = equipment?.sysroot == null
        ? []
        : Object.keys(context.env).filter((name) => (0,_sysroot_isolation_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfTheHost */ .j1)(name) && context.env[name] !== "");
    const flags = equipment?.compiler.extldflags ?? [];
    return {
        planned,
        variables: {
            ...Object.fromEntries(emptied.map((name) => [name, ""])),
            ...settings.env,
            ...equipment?.variables,
            ...(equipment === null ? {} : (0,_build_c_build_js__WEBPACK_IMPORTED_MODULE_2__/* .launchersOf */ .f)(equipment, "setup", context)),
            ...(flags.length === 0
                ? {}
                : {
                    GOFLAGS: [
                        context.env["GOFLAGS"] ?? "",
                        `'-ldflags=-linkmode=external "-extldflags=${flags.join(" ")}"'`,
                    ]
                        .join(" ")
                        .trim(),
                }),
            ...running,
            ...(0,_targets_target_js__WEBPACK_IMPORTED_MODULE_14__/* .targetEnvironment */ .dK)(target),
            CGO_ENABLED: equipment === null ? "0" : "1",
            GOTOOLCHAIN: "local",
        },
        path: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(go.root, "bin"), ...goExec(planned, emulator, directory, context)],
    };
}
function goExec({ target }, emulator, directory, { temp }) {
    const starter = (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_7__/* .starterOf */ .tQ)(emulator);
    if (starter.length === 0)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "go-cross-matrix-exec", (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_14__/* .slugOf */ .tF)(target));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `go_${target.goos}_${target.goarch}_exec`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `#!/bin/sh\nexec ${(0,_system_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .commandLine */ .ay)(starter)} "$@"\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o755);
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, folder)];
}
async function hand(all, go, folder, context) {
    const { env, log } = context;
    const files = {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const one of all) {
        const { target } = one.planned;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_targets_target_js__WEBPACK_IMPORTED_MODULE_14__/* .slugOf */ .tF)(target)}.sh`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, scriptOf(one));
        files[target.platform] = (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .reportedPath */ .nD)(file, env);
        log.info(`${target.platform}: ${files[target.platform]}`);
    }
    (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .tellRunner */ .sd)(env, "GITHUB_OUTPUT", "env-files", JSON.stringify(files));
    (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .tellRunner */ .sd)(env, "GITHUB_OUTPUT", "go-version", go.version);
    (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .tellRunner */ .sd)(env, "GITHUB_OUTPUT", "go-source", go.source);
    const [only, ...more] = all;
    if (only === undefined || more.length > 0) {
        if ((env["GITHUB_PATH"] ?? "") !== "")
            (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .addToPath */ .qN)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(go.root, "bin"));
        return;
    }
    await log.group(`${only.planned.target.platform}: what the next steps have`, async () => {
        for (const [name, value] of Object.entries(only.variables))
            log.info(`${name}=${value}`);
    });
    for (const [name, value] of Object.entries(only.variables)) {
        (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .tellRunner */ .sd)(env, "GITHUB_ENV", name, value);
    }
    if ((env["GITHUB_PATH"] ?? "") !== "")
        for (const entry of only.path)
            (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .addToPath */ .qN)(env, entry);
    if (env["GITHUB_ACTIONS"] !== "true")
        process.stdout.write(scriptOf(only));
}
function scriptOf({ planned, variables, path }) {
    return [
        `# The environment of ${planned.target.platform}, of go-cross-matrix: . this file`,
        ...(0,_system_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .exportLines */ .Es)(variables),
        `export PATH=${path.map(_system_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .TL).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)}${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}"$PATH"`,
        "",
    ].join("\n");
}


/***/ })

};
