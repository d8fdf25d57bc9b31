import { formatSize } from "../report/rows.ts";
import type { GoFacts, HostFacts, TargetFacts } from "./facts.ts";

/** Something about a host that a person should know before a build. */
export interface Diagnosis {
  /** `error`: a build will fail; `warning`: a part of it will; `note`: it will take another way. */
  readonly verdict: "ok" | "note" | "warning" | "error";
  /** Of what: Go, linux/arm64, tool cache. */
  readonly of: string;
  readonly says: string;
  /** A thing to type or to change; "" where nothing is to be done. */
  readonly remedy: string;
}

/** What a Go, its build cache and three products take, with room to link in; in bytes. */
const roomForBuild = 2 * 2 ** 30;

/** Says of a host what will go wrong on it. */
export function diagnose(facts: HostFacts): Diagnosis[] {
  return [
    hostOf(facts),
    goOf(facts.go, facts),
    ...(facts.git ? [] : [noGit]),
    ...facts.folders.map(folderOf),
    ...(facts.host.os === "linux" ? [rootOf(facts)] : []),
    ...facts.targets.map((target) => runningOf(target, facts)),
    ...facts.targets.flatMap((target) => compilerOf(target, facts)),
  ];
}

const ok = (of: string, says: string): Diagnosis => ({ verdict: "ok", of, says, remedy: "" });

function hostOf({ host, apt }: HostFacts): Diagnosis {
  const says = `${host.os}/${host.arch}${host.distribution === "" ? "" : ` (${[host.distribution, host.codename].filter((part) => part !== "").join(" ")})`}, ${host.cpus} CPUs`;
  if (host.os !== "linux") {
    return {
      verdict: "warning",
      of: "host",
      says: `${says}: pure Go is built and audited here; nothing of another system is run, and there are no sysroots`,
      remedy: "Take a Linux runner for smoke and for programs with C in them.",
    };
  }
  if (apt) return ok("host", says);
  return {
    verdict: "note",
    of: "host",
    says: `${says}: it has no apt and dpkg-deb, so QEMU, C compilers and sysroots have to be there already`,
    remedy: "Take a host or container with Debian or Ubuntu, or install them.",
  };
}

function goOf(go: GoFacts, { host }: HostFacts): Diagnosis {
  if (go.wanted === null) {
    const [says = "", ...remedy] = go.why.split("\n");
    return { verdict: "error", of: "Go", says, remedy: remedy.join(" ") };
  }
  const wanted = `${go.wanted} (${go.from})`;
  if (go.found !== null) return ok("Go", `${wanted}: ${go.found}`);
  return {
    verdict: "note",
    of: "Go",
    says: `${wanted} is not installed for ${host.os}/${host.arch}: it will be fetched and verified`,
    remedy: "Let GOPROXY be reachable, or set go-source.",
  };
}

const noGit: Diagnosis = {
  verdict: "note",
  of: "git",
  says: "there is none: products know no revision, {version} is devel, and archives have the time of 1980",
  remedy: "Install git.",
};

function folderOf({ what, path, writable, free }: HostFacts["folders"][number]): Diagnosis {
  const room = free === null ? "" : `, ${formatSize(free)} free`;
  const isCache = what === "tool cache";
  if (!writable) {
    return {
      verdict: isCache ? "note" : "error",
      of: what,
      says: `${path} cannot be written by this user`,
      remedy: isCache
        ? "Nothing has to be done: RUNNER_TEMP is used instead, and everything is fetched in each job."
        : "Make it writable, or name another folder.",
    };
  }
  if (free !== null && free < roomForBuild) {
    return {
      verdict: "warning",
      of: what,
      says: `${path} has ${formatSize(free)} free; a Go and the build cache of three targets take about ${formatSize(roomForBuild)}`,
      remedy: "Free space, or move GOCACHE, RUNNER_TEMP and RUNNER_TOOL_CACHE.",
    };
  }
  return ok(what, path + room);
}

function rootOf({ privilege, binfmt }: HostFacts): Diagnosis {
  if (privilege === null) {
    return {
      verdict: "note",
      of: "binfmt_misc",
      says: "neither root nor sudo without a password: nothing can be registered, so QEMU is called directly, and children of a product are not emulated",
      remedy: "Allow `sudo -n true`, or let somebody register QEMU once (qemu-user-static).",
    };
  }
  if (!binfmt) {
    return {
      verdict: "note",
      of: "binfmt_misc",
      says: `it is not mounted; ${privilege} may try to`,
      remedy: "Where that fails, as in most containers, QEMU is called directly.",
    };
  }
  return ok("binfmt_misc", `mounted, and ${privilege} may register with it`);
}

function runningOf(facts: TargetFacts, { host, privilege, binfmt, apt }: HostFacts): Diagnosis {
  const { target, entry, qemu, qemuName } = facts;
  const { platform: of } = target;
  if (target.goos === host.os && target.goarch === host.arch) return ok(of, "runs natively");
  if (target.goos !== "linux" || host.os !== "linux") {
    return {
      verdict: "note",
      of,
      says: "is built and identified; nothing here runs it",
      remedy: "Run it on a machine of its own.",
    };
  }
  if (entry !== null) {
    return ok(of, `runs by the kernel's entry ${entry.name} (${entry.interpreter})`);
  }
  if (qemuName === null) {
    return {
      verdict: "warning",
      of,
      says: "cannot be run: QEMU has no emulator for it",
      remedy: "Leave smoke out for this target: {target: PLATFORM, emulator: off}.",
    };
  }
  const how = privilege !== null && binfmt ? "registered for the job" : "called directly";
  if (qemu !== null) return ok(of, `runs by ${qemu}, ${how}, if the host does not by itself`);
  if (apt) {
    return ok(of, `runs by QEMU from a package, ${how}, if the host does not by itself`);
  }
  return {
    verdict: "warning",
    of,
    says: `cannot be run: there is no qemu-${qemuName}, and no apt to fetch it with`,
    remedy: `Install qemu-user-static, or put qemu-${qemuName} on the PATH.`,
  };
}

/** Said of what is missing only, and as a note: most programs have no C in them. */
function compilerOf(
  { target, compiler, compilerFound }: TargetFacts,
  facts: HostFacts,
): Diagnosis[] {
  const isHost = target.goos === facts.host.os && target.goarch === facts.host.arch;
  if (compiler === null || compilerFound || isHost || facts.host.os !== "linux") return [];
  return [
    {
      verdict: "note",
      of: target.platform,
      says: `${compiler} is not on the PATH, which programs with C in them are built with`,
      remedy: `Nothing for pure Go; else install gcc-${compiler.replace(/-gcc$/, "")}, or name another as CC in env.`,
    },
  ];
}
