import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { Job, scratchFolder, sharedTools } from "./bundle.ts";

const scratch = scratchFolder("cgo");

function job(name: string, example?: string): Job {
  const made = new Job(join(scratch, name), { RUNNER_TOOL_CACHE: sharedTools });
  if (example !== undefined) made.copyExample(example);
  return made;
}

/** A module whose dependency has a C file with these #cgo lines. */
function leaking(name: string, cgo: string, c: string): Job {
  const made = job(name);
  made.write({
    "go.mod":
      "module example.org/app\n\ngo 1.23\n\nrequire example.org/dep v0.0.0\n\nreplace example.org/dep => ./dep\n",
    "main.go":
      'package main\n\nimport "example.org/dep"\n\nfunc main() { println(dep.Answer()) }\n',
    "dep/go.mod": "module example.org/dep\n\ngo 1.23\n",
    "dep/dep.go": `package dep\n\n/*\n${cgo}\n${c}\n*/\nimport "C"\n\nfunc Answer() int { return int(C.answer()) }\n`,
  });
  return made;
}

/** The versions of glibc 2 that a file asks for, as readelf has them: 17 of GLIBC_2.17. */
function glibcMinors(file: string): number[] {
  const versions = execFileSync("readelf", ["-V", file], { encoding: "utf8" });
  return [...versions.matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor));
}

describe("C code for a newer CPU than the target promises", () => {
  it("is named with its function, its file and the package that called it", async () => {
    const made = leaking("newer", "", "int answer(void);");
    // FEAT_LSE (v8.1) and AVX2 (v3), which the compiler leaves alone.
    const instructions =
      '#ifdef __aarch64__\n__asm__ volatile(".inst 0xb83f03e0");\n#else\n__asm__ volatile(".byte 0xc5,0xfd,0xfe,0xc0");\n#endif\n';
    made.write({ "dep/newer.c": `int answer(void) {\n${instructions}return 42;\n}\n` });
    const inputs = { targets: "linux/arm64 linux/amd64", cpu: "floor", smoke: "x" };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 1);
    for (const { artifacts } of made.report().targets) {
      const { cause, reason } = artifacts[0]?.run ?? {};
      assert.equal(cause, "level", log);
      assert.match(
        reason ?? "",
        /SIGILL at 0x\w+ in the C function answer.*, called from example\.org\/dep\._Cfunc_answer on (?:cortex-a53|qemu64), the oldest/,
      );
    }
    assert.match(made.report().targets[0]?.artifacts[0]?.run?.reason ?? "", /answer of newer\.c,/);
  });
});

describe("a program with C libraries of the target's system", () => {
  it("is built against its packages and runs with them", async () => {
    const made = job("store", "store");
    const inputs = {
      targets: "linux/arm64 linux/arm/v7",
      "sysroot-packages": "libsqlite3-dev libssl-dev",
      "sysroot-lock": "sysroot.lock.json",
      smoke: "abc",
    };
    const { exitCode, log } = await made.action(inputs);
    assert.equal(exitCode, 0, log);
    const { targets, findings, tools: used } = made.report();
    assert.deepEqual(findings, []);
    for (const { artifacts, sysroot, cc } of targets) {
      const [artifact] = artifacts;
      assert.match(artifact?.run?.output ?? "", /^1 words\nba7816bf8f01cfea\S+ {2}abc\n$/);
      assert.match(cc ?? "", /^gcc \d/);
      assert.ok((sysroot?.packages.length ?? 0) > 10);
      const needed = artifact?.runtime?.map(({ library, package: owner }) => [library, owner]);
      assert.ok(
        needed?.some(([name, owner]) => name === "libsqlite3.so.0" && owner === "libsqlite3-0"),
      );
    }
    assert.ok(used.some(({ name }) => name === "gcc"));
    // A second time it is exactly what was locked, and nothing else.
    const locked = readFileSync(join(made.workspace, "sysroot.lock.json"), "utf8");
    const again = await made.action(inputs);
    assert.equal(again.exitCode, 0, again.log);
    assert.equal(readFileSync(join(made.workspace, "sysroot.lock.json"), "utf8"), locked);
    const other = await made.action({ ...inputs, "sysroot-packages": "libsqlite3-dev" });
    assert.equal(other.exitCode, 1);
    assert.match(other.log, /sysroot-lock: .* locks libc6-dev libsqlite3-dev libssl-dev/);
  });

  it("names the package that brings what is missing", async () => {
    const made = job("missing", "store");
    const { exitCode, log } = await made.action({
      targets: "linux/arm64",
      "sysroot-packages": "libsqlite3-dev",
    });
    assert.equal(exitCode, 1);
    assert.match(log, /libcrypto\.pc is not in the sysroot/);
    assert.match(log, /libcrypto\.pc is in libssl-dev\. Write sysroot-packages: libssl-dev/);
    assert.equal(existsSync(join(made.workspace, "dist/linux-arm64")), false);
  });

  it("runs on a glibc that old when an older release is asked for", async () => {
    const made = job("older", "store");
    const { exitCode, log } = await made.action({
      targets: "linux/arm64",
      "sysroot-packages": "libsqlite3-dev libssl-dev",
      cc: "gcc",
      glibc: "2.31",
      smoke: "abc",
    });
    assert.equal(exitCode, 0, log);
    const [target] = made.report().targets;
    assert.equal(target?.sysroot?.suite, "bullseye");
    assert.equal(target?.artifacts[0]?.run?.verdict, "passed");
    const asked = glibcMinors(join(made.workspace, "dist/linux-arm64/store"));
    assert.ok(asked.length > 0 && Math.max(...asked) <= 31, asked.join(" "));
  });

  it("runs on this machine with an older release's loader and libraries", async () => {
    const made = job("older here", "store");
    made.write({
      "cmd/store/store_test.go":
        'package main\n\nimport "testing"\n\nfunc TestMain(m *testing.M) { main(); m.Run() }\n\nfunc TestNothing(*testing.T) {}\n',
    });
    const { exitCode, log } = await made.action({
      targets: "linux/amd64",
      "sysroot-packages": "libsqlite3-dev libssl-dev",
      "sysroot-suite": "bullseye",
      smoke: "abc",
      test: "./...",
    });
    assert.equal(exitCode, 0, log);
    const [target] = made.report().targets;
    const run = target?.artifacts[0]?.run;
    assert.deepEqual([run?.how, run?.verdict], ["native", "passed"]);
    assert.match(
      run?.command.join(" ") ?? "",
      /\/lib\/x86_64-linux-gnu\/ld-2\.31\.so --library-path /,
    );
    // libcrypto.so.1.1 is bullseye's: this machine's release has 3 only.
    assert.match(JSON.stringify(target?.artifacts[0]?.elf?.needed), /libcrypto\.so\.1\.1/);
  });
});

describe("a glibc that is older than any release here", () => {
  for (const glibc of ["2.28", "2.17"]) {
    it(`is linked with by zig, and products for ${glibc} run`, async () => {
      const made = job(`glibc ${glibc}`, "checksum");
      const inputs = { targets: "linux/arm64", glibc, smoke: "Wikipedia" };
      const { exitCode, log } = await made.action(inputs);
      assert.equal(exitCode, 0, log);
      const [target] = made.report().targets;
      assert.match(target?.cc ?? "", /^zig \d/);
      const run = target?.artifacts[0]?.run;
      assert.equal(run?.output, "11e60398  Wikipedia\n");
      // With the oldest release's loader and libraries.
      const [, system = ""] = /QEMU_LD_PREFIX=(\S+)/.exec(run.command.join(" ")) ?? [];
      assert.ok(existsSync(join(system, "lib/aarch64-linux-gnu/libc-2.31.so")), system);
      const asked = glibcMinors(join(made.workspace, "dist/linux-arm64/checksum"));
      assert.ok(asked.length > 0 && Math.max(...asked) <= Number(glibc.slice(2)), asked.join(" "));
    });
  }
});

describe("C++ in the module itself", () => {
  it("is built for the target and runs on it, with its tests", async () => {
    const made = job("words", "words");
    const { exitCode, log } = await made.action({
      targets: "linux/arm64 linux/arm/v7",
      smoke: "a b a",
      test: "./...",
    });
    assert.equal(exitCode, 0, log);
    for (const { artifacts, tests } of made.report().targets) {
      assert.equal(artifacts[0]?.run?.output, "2\n");
      assert.equal(tests?.packages[0]?.verdict, "passed");
    }
  });
});

describe("C for the other architectures", () => {
  it("is compiled and linked by one clang, C++ too, and runs", async () => {
    const made = job("clang", "words");
    const targets = "linux/ppc64le linux/386 linux/arm64";
    const { exitCode, log } = await made.action({ targets, cc: "clang", smoke: "a b a" });
    assert.equal(exitCode, 0, log);
    for (const { target, artifacts, cc } of made.report().targets) {
      assert.match(cc ?? "", /^clang \d/, target);
      assert.equal(artifacts[0]?.run?.output, "2\n", target);
    }
  });

  it("is compiled by gcc, and runs", async () => {
    const made = job("gcc", "checksum");
    const targets = "linux/s390x linux/ppc64le";
    const { exitCode, log } = await made.action({ targets, cc: "gcc", smoke: "Wikipedia" });
    assert.equal(exitCode, 0, log);
    for (const { target, artifacts } of made.report().targets) {
      assert.equal(artifacts[0]?.run?.output, "11e60398  Wikipedia\n", target);
    }
  });

  it("comes from a release that has the target, where this one has not", async () => {
    const made = job("riscv64", "checksum");
    const asked = { targets: "linux/riscv64", smoke: "Wikipedia" };
    const { exitCode, log } = await made.action({ ...asked, "sysroot-packages": "zlib1g-dev" });
    assert.equal(exitCode, 1, log);
    assert.match(log, /no packages for riscv64 in this release.*Name a release that has some/);
    const newer = await made.action({ ...asked, "sysroot-suite": "trixie" });
    assert.equal(newer.exitCode, 0, newer.log);
    assert.equal(made.report().targets[0]?.artifacts[0]?.run?.output, "11e60398  Wikipedia\n");
  });
});

describe("an ordinary user without a cross compiler", () => {
  it("builds, runs and tests as anybody does, and nothing is registered", async () => {
    const made = new Job(join(scratch, "nobody"));
    made.copyExample("checksum");
    // Wherever the clone is, somebody else may not look into it.
    const program = join(made.folder, "node");
    copyFileSync(process.execPath, program);
    cpSync("dist", join(made.folder, "dist"), { recursive: true });
    chmodSync(scratch, 0o755);
    execFileSync("chown", ["-R", "65534:65534", made.folder]);
    const args = ["--reuid=65534", "--regid=65534", "--clear-groups", program];
    const { exitCode, log } = await made.start(
      "setpriv",
      [...args, join(made.folder, "dist/main/index.js")],
      {
        ...made.env,
        GOCACHE: join(made.folder, "temp/cache"),
        GOMODCACHE: join(made.folder, "temp/mod"),
        INPUT_TARGETS: "linux/arm64",
        INPUT_SMOKE: "Wikipedia",
        INPUT_TEST: "./...",
      },
    ).done;
    assert.equal(exitCode, 0, log);
    const [target] = made.report().targets;
    assert.equal(target?.artifacts[0]?.run?.output, "11e60398  Wikipedia\n");
    assert.equal(target.tests?.packages[0]?.verdict, "passed");
    assert.match(target.cc ?? "", /^gcc \d/);
    assert.equal(target.emulator.kind, "direct");
    assert.match(log, /is run by QEMU .*, called directly: /);
  });
});

describe("names of hosts and users", () => {
  const ways: readonly {
    readonly inputs: Record<string, string>;
    readonly linkage: RegExp;
    readonly found?: RegExp;
  }[] = [
    { inputs: {}, linkage: /ld-linux-aarch64/ },
    {
      inputs: { static: "true" },
      linkage: /^null$/,
      found: /^load\/nss warning .* getaddrinfo, .*getpwnam_r/,
    },
    { inputs: { libc: "musl" }, linkage: /^null$/ },
    { inputs: { libc: "musl", static: "false" }, linkage: /ld-musl-aarch64/ },
  ];
  for (const { inputs, linkage, found = /^$/ } of ways) {
    it(`are found by both resolvers with ${JSON.stringify(inputs)}`, async () => {
      const made = job(`resolve ${Object.values(inputs).join(" ")}`, "resolve");
      const asked = { targets: "linux/arm64", cgo: "on", smoke: "x", ...inputs };
      const { exitCode, log } = await made.action(asked);
      assert.equal(exitCode, 0, log);
      const [artifact] = made.report().targets[0]?.artifacts ?? [];
      assert.match(String(artifact?.elf?.interpreter), linkage);
      const findings = made
        .report()
        .findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
      assert.match(findings.join("\n"), found);
      assert.equal(
        artifact?.run?.output,
        "Go's resolver, localhost: [127.0.0.1]\nthe C library's resolver, localhost: [127.0.0.1]\nthe C library, user root: 0\n",
      );
    });
  }
});

describe("what this machine leaks into a build for another", () => {
  const planted = join(scratch, "planted");
  mkdirSync(join(planted, "include"), { recursive: true });
  mkdirSync(join(planted, "lib"), { recursive: true });
  writeFileSync(join(planted, "include/planted.h"), "static int answer(void) { return 42; }\n");

  it("is named and fails the build: a header, by a dependency's flags, a second time too", async () => {
    const made = leaking("header", `#cgo CFLAGS: -I${planted}/include`, "#include <planted.h>");
    for (const time of ["first", "second"]) {
      const { exitCode, log } = await made.action({ targets: "linux/arm64" });
      assert.equal(exitCode, 1, `the ${time} time: ${log}`);
      assert.match(log, /the build used a file of this machine, not of the target's system/);
      assert.match(log, new RegExp(`header ${planted}/include/planted.h, used by .*/dep`));
      assert.equal(existsSync(join(made.workspace, "dist/linux-arm64")), false);
    }
    // What mends it is enough: nothing of before is held against it.
    made.write({ "dep/planted.h": "static int answer(void) { return 43; }\n" });
    const dep = readFileSync(join(made.workspace, "dep/dep.go"), "utf8");
    made.write({ "dep/dep.go": dep.replace(/#cgo.*/, "") });
    const mended = await made.action({ targets: "linux/arm64" });
    assert.equal(mended.exitCode, 0, mended.log);
  });

  it("is named before a test runs that is made of it", async () => {
    const made = leaking("tests", `#cgo CFLAGS: -I${planted}/include`, "#include <planted.h>");
    made.write({
      "main.go": "package main\n\nfunc main() {}\n",
      "main_test.go":
        'package main\n\nimport (\n\t"testing"\n\n\t"example.org/dep"\n)\n\nfunc TestAnswer(t *testing.T) { println(dep.Answer()) }\n',
    });
    const { exitCode, log } = await made.action({ targets: "linux/arm64", test: "./..." });
    assert.equal(exitCode, 1, log);
    assert.match(log, new RegExp(`header ${planted}/include/planted.h, used by .*/dep`));
    assert.deepEqual(made.report().targets[0]?.tests, null);
  });

  it("is named and fails the build: a library", async () => {
    const built = job("library-maker", "words");
    const { log: first, exitCode: setUp } = await built.action({ targets: "linux/arm64" });
    assert.equal(setUp, 0, first);
    // An object for the target, so that the linker takes it.
    const { outputs, log } = await built.action({ command: "setup", targets: "linux/arm64" });
    const file = (JSON.parse(outputs["env-files"] ?? "{}") as Record<string, string>)[
      "linux/arm64"
    ];
    assert.ok(file !== undefined, log);
    writeFileSync(join(planted, "answer.c"), "int answer(void) { return 42; }\n");
    const script = `. ./${file} && $CC -c ${planted}/answer.c -o ${planted}/answer.o && $AR rcs ${planted}/lib/libanswer.a ${planted}/answer.o`;
    execFileSync("sh", ["-ec", script], { cwd: built.workspace });
    const made = leaking("library", `#cgo LDFLAGS: -L${planted}/lib -lanswer`, "int answer(void);");
    const { exitCode, log: said } = await made.action({ targets: "linux/arm64" });
    assert.equal(exitCode, 1, said);
    assert.match(said, new RegExp(`library ${planted}/lib/libanswer.a`));
  });

  it("is named and fails the build: a .pc file, by a path of the host's that is given", async () => {
    const folder = "/usr/share/pkgconfig";
    const file = join(folder, "go-cross-matrix-planted.pc");
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, "Name: planted\nDescription: x\nVersion: 1\nCflags: -DANSWER=42\n");
    try {
      const source = "static int answer(void) { return ANSWER; }";
      const made = leaking("pc", "#cgo pkg-config: go-cross-matrix-planted", source);
      // By itself it is not seen at all.
      const unseen = await made.action({ targets: "linux/arm64" });
      assert.equal(unseen.exitCode, 1);
      assert.match(unseen.log, /go-cross-matrix-planted/);
      const { exitCode, log } = await made.action({
        targets: "linux/arm64",
        env: `PKG_CONFIG_PATH=${folder}`,
      });
      assert.equal(exitCode, 1, log);
      assert.match(log, new RegExp(`pkg-config file ${file}`));
    } finally {
      rmSync(file);
    }
  });

  it("does not come from the job's environment", async () => {
    const made = leaking("environment", "", "#include <planted.h>");
    const { exitCode, log } = await made.start(process.execPath, [resolve("dist/main/index.js")], {
      ...made.env,
      INPUT_TARGETS: "linux/arm64",
      CPATH: join(planted, "include"),
      CGO_CFLAGS: `-I${planted}/include`,
    }).done;
    assert.equal(exitCode, 1);
    assert.match(log, /planted\.h: No such file|planted\.h is not in the sysroot/);
  });
});
