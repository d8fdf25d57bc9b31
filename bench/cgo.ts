/**
 * Real projects with C in them, for linux/arm64 and linux/arm/v7, from the committed dist/: each is
 * built against packages of the target and run there. Prints a table, a line a target, as it goes;
 * exits 1 where something else comes of one than is written here.
 *
 *     node bench/cgo.ts [--user UID] [NAME...]
 *
 * With --user it runs as that user, who has nothing but an empty home.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Report, TargetReport } from "../src/report/model.ts";

interface Project {
  /** Modules at versions, the first of them the project. */
  readonly modules: readonly string[];
  /** Imports and body of a program that calls into C. */
  readonly imports: readonly string[];
  readonly main: string;
  readonly packages?: string;
  /** What the program prints. */
  readonly prints: RegExp;
  /** Targets that cannot be had, and what the error has to say. */
  readonly fails?: Readonly<Record<string, RegExp>>;
}

const projects: Readonly<Record<string, Project>> = {
  "go-sqlite3": {
    modules: ["github.com/mattn/go-sqlite3@v1.14.28"],
    imports: ["database/sql", "_ github.com/mattn/go-sqlite3"],
    main: `db, err := sql.Open("sqlite3", ":memory:")
	if err != nil { panic(err) }
	var version string
	if err := db.QueryRow("select sqlite_version()").Scan(&version); err != nil { panic(err) }
	println("sqlite", version)`,
    prints: /^sqlite 3\./,
  },
  zmq4: {
    modules: ["github.com/pebbe/zmq4@v1.4.0"],
    imports: ["zmq github.com/pebbe/zmq4"],
    main: `a, _, c := zmq.Version(); println("zmq", a, c)
	s, err := zmq.NewSocket(zmq.PAIR); if err != nil { panic(err) }; s.Close()`,
    packages: "libzmq3-dev",
    prints: /^zmq 4 /,
  },
  pcap: {
    modules: ["github.com/google/gopacket@v1.1.19"],
    imports: ["github.com/google/gopacket/pcap"],
    main: `println(pcap.Version())`,
    packages: "libpcap-dev",
    prints: /^libpcap version 1\./,
  },
  govips: {
    modules: ["github.com/davidbyttow/govips/v2@v2.16.0"],
    imports: ["github.com/davidbyttow/govips/v2/vips"],
    main: `vips.LoggingSettings(nil, vips.LogLevelError); vips.Startup(nil)
	image, err := vips.Black(7, 5); if err != nil { panic(err) }
	println("image", image.Width(), image.Height())`,
    packages: "libvips-dev",
    prints: /^image 7 5/m,
  },
  gozstd: {
    modules: ["github.com/valyala/gozstd@v1.22.0"],
    imports: ["github.com/valyala/gozstd"],
    main: `println("zstd", len(gozstd.Compress(nil, make([]byte, 1<<16))) < 100)`,
    prints: /^zstd true/,
    // Its libzstd_linux_arm.a is soft-float; Go's arm/v7 with C and Debian's armhf are hard-float.
    fails: { "linux/arm/v7": /libzstd_linux_arm\.a|uses VFP register arguments/ },
  },
  zstd: {
    modules: ["github.com/DataDog/zstd@v1.5.7"],
    imports: ["github.com/DataDog/zstd"],
    main: `b, err := zstd.Compress(nil, make([]byte, 1<<16)); if err != nil { panic(err) }
	println("zstd", len(b) < 100)`,
    prints: /^zstd true/,
  },
  pkcs11: {
    modules: ["github.com/miekg/pkcs11@v1.1.1"],
    imports: ["github.com/miekg/pkcs11"],
    main: `println("pkcs11", pkcs11.New("/nowhere.so") == nil)`,
    prints: /^pkcs11 true/,
  },
  sdl2: {
    modules: ["github.com/veandco/go-sdl2@v0.4.39"],
    imports: ["github.com/veandco/go-sdl2/sdl"],
    main: `var v sdl.Version; sdl.GetVersion(&v); println("sdl", v.Major)`,
    packages: "libsdl2-dev",
    prints: /^sdl 2/,
  },
  portaudio: {
    modules: ["github.com/gordonklaus/portaudio@v0.0.0-20250206071425-98a94950218b"],
    imports: ["github.com/gordonklaus/portaudio"],
    main: `println(portaudio.VersionText())`,
    packages: "portaudio19-dev",
    prints: /^PortAudio V19/,
  },
  oto: {
    modules: ["github.com/ebitengine/oto/v3@v3.3.3"],
    imports: ["github.com/ebitengine/oto/v3"],
    main: `_, _, err := oto.NewContext(&oto.NewContextOptions{SampleRate: 44100, ChannelCount: 2, Format: oto.FormatSignedInt16LE})
	println("oto", err != nil)`,
    packages: "libasound2-dev",
    prints: /oto (?:true|false)/,
  },
  glfw: {
    modules: ["github.com/go-gl/glfw/v3.3/glfw@v0.0.0-20240506104042-037f3cc74f2a"],
    imports: ["github.com/go-gl/glfw/v3.3/glfw"],
    main: `println(glfw.GetVersionString())`,
    packages:
      "libgl1-mesa-dev libx11-dev libxrandr-dev libxcursor-dev libxinerama-dev libxi-dev libxxf86vm-dev",
    prints: /^3\.3\.\d+ X11/,
  },
  fyne: {
    modules: ["fyne.io/fyne/v2@v2.5.4"],
    imports: ["fyne.io/fyne/v2/app"],
    main: `if len(os.Args) > 5 { app.New().Run() }; println("fyne")`,
    packages:
      "libgl1-mesa-dev libx11-dev libxrandr-dev libxcursor-dev libxinerama-dev libxi-dev libxxf86vm-dev",
    prints: /^fyne/m,
  },
  duckdb: {
    modules: ["github.com/marcboeker/go-duckdb@v1.8.5"],
    imports: ["database/sql", "_ github.com/marcboeker/go-duckdb"],
    main: `db, err := sql.Open("duckdb", ""); if err != nil { panic(err) }
	var n int; if err := db.QueryRow("select 6*7").Scan(&n); err != nil { panic(err) }; println("duckdb", n)`,
    prints: /^duckdb 42/,
    // Its Go has an array that no 32-bit machine has room for, and its archive is none of Arm's.
    fails: { "linux/arm/v7": /invalid array length 1 << 31/ },
  },
  seccomp: {
    modules: ["github.com/seccomp/libseccomp-golang@v0.11.0"],
    imports: ["seccomp github.com/seccomp/libseccomp-golang"],
    main: `a, b, _ := seccomp.GetLibraryVersion(); println("seccomp", a, b)`,
    packages: "libseccomp-dev",
    prints: /^seccomp 2 5/,
  },
  webp: {
    modules: ["github.com/chai2010/webp@v1.4.0"],
    imports: ["bytes", "image", "github.com/chai2010/webp"],
    main: `var b bytes.Buffer; if err := webp.Encode(&b, image.NewRGBA(image.Rect(0, 0, 9, 4)), nil); err != nil { panic(err) }
	w, h, _, err := webp.GetInfo(b.Bytes()); println("webp", w, h, err == nil)`,
    prints: /^webp 9 4 true/,
  },
  "tree-sitter": {
    modules: ["github.com/tree-sitter/go-tree-sitter@v0.25.0"],
    imports: ["sitter github.com/tree-sitter/go-tree-sitter"],
    main: `p := sitter.NewParser(); defer p.Close(); println("language", p.Language() == nil)`,
    prints: /^language true/,
  },
  systemd: {
    modules: ["github.com/coreos/go-systemd/v22@v22.5.0"],
    imports: ["github.com/coreos/go-systemd/v22/sdjournal"],
    main: `_, err := sdjournal.NewJournalFromDir("/nowhere"); println("journal", err != nil)`,
    packages: "libsystemd-dev",
    prints: /^journal true/,
  },
};

const { values, positionals } = parseArgs({
  options: { user: { type: "string" } },
  allowPositionals: true,
});
const user = values.user === undefined ? undefined : Number(values.user);
const targets = ["linux/arm64", "linux/arm/v7"];
const bundle = resolve("dist/main/index.js");
const scratch = mkdtempSync(join(tmpdir(), "bench-cgo-"));
chmodSync(scratch, 0o755);
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

function fill(folder: string, { modules, imports, main }: Project): void {
  const lines = imports.map((line) => line.replace(/(\S+)$/, '"$1"'));
  const program = `package main\n\nimport (\n${['_ "os"', ...lines].map((line) => `\t${line}\n`).join("")})\n\nfunc main() {\n\t${main}\n}\n`;
  mkdirSync(folder);
  writeFileSync(join(folder, "go.mod"), "module example.org/program\n\ngo 1.23\n");
  writeFileSync(
    join(folder, "main.go"),
    program.replace('_ "os"', program.includes("os.Args") ? '"os"' : '_ "os"'),
  );
  const options = {
    cwd: folder,
    stdio: "pipe",
    env: { ...process.env, GOFLAGS: "-mod=mod" },
  } as const;
  execFileSync("go", ["get", ...modules], options);
  execFileSync("go", ["mod", "tidy"], options);
}

/** The error of a target as one line, or what its program printed. */
function outcome({ error, artifacts }: TargetReport): string {
  const run = artifacts[0]?.run;
  return (
    error?.replaceAll(/\s+/g, " ") ?? `${run?.verdict ?? "not run"}: ${run?.output.trim() ?? ""}`
  );
}

function build(name: string, project: Project): void {
  const folder = join(scratch, name);
  fill(folder, project);
  const home = join(scratch, "home");
  mkdirSync(home, { recursive: true });
  if (user !== undefined) execFileSync("chown", ["-R", `${user}:${user}`, folder, home]);
  const started = performance.now();
  const args = [bundle, "build", "--targets", targets.join(" "), "--smoke=x", "--cgo=on"];
  const { stderr } = spawnSync(
    process.execPath,
    [...args, ...(project.packages === undefined ? [] : ["--sysroot-packages", project.packages])],
    {
      cwd: folder,
      encoding: "utf8",
      ...(user === undefined ? {} : { uid: user, gid: user }),
      env: {
        ...process.env,
        ...(user === undefined
          ? {}
          : { HOME: home, GOCACHE: join(home, "go-build"), GOMODCACHE: join(home, "mod") }),
      },
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const file = join(folder, "dist/report.json");
  if (!existsSync(file)) {
    console.log(`${name}: no report\n${stderr}`);
    process.exitCode = 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  for (const target of report.targets) {
    const seen = outcome(target);
    const wanted = project.fails?.[target.target];
    const right =
      wanted === undefined
        ? target.error === undefined && project.prints.test(target.artifacts[0]?.run?.output ?? "")
        : wanted.test(target.error ?? "");
    if (!right) process.exitCode = 1;
    const libraries = target.artifacts[0]?.runtime?.length ?? 0;
    console.log(
      [
        right ? "ok " : "NOT",
        name.padEnd(12),
        target.target.padEnd(13),
        `${seconds} s`.padStart(6),
        `${target.sysroot?.packages.length ?? 0} packages`.padStart(12),
        `${libraries} libraries`.padStart(13),
        seen.slice(0, 300),
      ].join("  "),
    );
  }
}

for (const [name, project] of Object.entries(projects)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  build(name, project);
  rmSync(join(scratch, name), { recursive: true, force: true });
}
