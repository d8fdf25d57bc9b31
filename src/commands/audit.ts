import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { claimedPlatform } from "../audit/claim.ts";
import { inspect, isProgram, type Inspection } from "../audit/inspect.ts";
import type { Policy } from "../audit/policy.ts";
import type { Expectation } from "../audit/rule.ts";
import { Failure } from "../failure.ts";
import { findFiles, isArchive } from "../files/find.ts";
import type { Inputs } from "../inputs.ts";
import type { Report, TargetReport } from "../report/model.ts";
import { fails, publish, reportFile } from "../report/publish.ts";
import { givenLibraries } from "../sysroot/libraries.ts";
import type { Context } from "../system/context.ts";
import { withFile } from "../system/file.ts";
import { reportedPath } from "../system/workflow.ts";
import { tool } from "../version.ts";
import { judgedBy, readPolicy } from "./policy.ts";

/** A file that may be a program, and the name to speak of it by. */
interface Candidate {
  readonly path: string;
  readonly shown: string;
  /** Asked for by its own name: then what is no program is a finding. */
  readonly named: boolean;
}

interface Audited {
  readonly shown: string;
  readonly size: number;
  readonly inspection: Inspection;
}

/**
 * The `audit` command: holds files that anything built to the rules, as products of the one target
 * that is given, or else as what each says it is. Builds and runs nothing.
 */
export async function runAudit(inputs: Inputs, context: Context): Promise<number> {
  const directory = resolve(inputs.workingDirectory);
  const expected = expectationOf(inputs);
  const policy = await readPolicy(inputs);
  const audited: Audited[] = [];
  let leftOut = 0;
  const started = performance.now();
  for await (const candidate of candidatesOf(inputs.files, directory, context)) {
    const one = auditFile(candidate, expected, policy);
    if (one === null) leftOut += 1;
    else audited.push(one);
  }
  if (leftOut > 0) context.log.info(`${leftOut} files are no programs and were not audited`);
  if (audited.length === 0) {
    throw new Failure(`files: none of ${leftOut} files is a program`, {
      remedy: "Name files or folders with ELF, Mach-O, PE or WebAssembly programs in them.",
    });
  }
  const { os, arch, distribution } = context.host;
  const report: Report = {
    schema: 1,
    tool,
    go: null,
    tools: [],
    host: { os, arch, distribution },
    targets: groupByTarget(audited, expected, (performance.now() - started) / 1000),
    ...judgedBy(
      policy,
      audited.flatMap(({ inspection }) => inspection.findings),
    ),
  };
  // Beside what a build reported in the same folder, not over it.
  const file = reportFile(directory, join(inputs.settings.output.split("{")[0] ?? "", "audit/"));
  publish(report, file, context);
  return fails(report, inputs.failOn) ? 1 : 0;
}

function expectationOf({
  targets,
  targetsChosen,
  settings,
  workingDirectory,
}: Inputs): Expectation | null {
  if (targetsChosen) return null;
  const [first, ...rest] = targets;
  if (first?.kind !== "platform" || rest.length > 0) {
    throw new Failure("targets: audit holds files to one target", {
      remedy:
        "Name one platform, or none: then each file is audited as what it says it is. Another target takes another step.",
    });
  }
  const cgo = settings.cgo === "auto" ? null : settings.cgo === "on";
  const { target } = first;
  const { trimpath, sysroot } = settings;
  const findLibrary = givenLibraries(sysroot, target, resolve(workingDirectory));
  return { target, cgo, trimpath, glibc: settings.glibc, findLibrary, linker: "" };
}

/** Members of an archive are there for as long as it is their turn. */
async function* candidatesOf(
  files: readonly string[],
  directory: string,
  context: Context,
): AsyncIterable<Candidate> {
  if (files.length === 0) {
    throw new Failure("files: not given, so there is nothing to audit", {
      remedy: "Write paths, folders or patterns such as dist/**, one a line.",
    });
  }
  for (const { path, named } of await findFiles(files, directory)) {
    const shown = reportedPath(path, context.env);
    if (!isArchive(path)) {
      yield { path, shown, named };
      continue;
    }
    const { unpackMembers } = await import("../files/archive.ts");
    const folder = mkdtempSync(join(context.temp, "go-cross-matrix-audit-"));
    try {
      for (const member of await unpackMembers(path, join(folder, "members"), context)) {
        yield { path: member.path, shown: `${shown}!/${member.name}`, named: false };
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** null for what is no program, and was not asked for by its name. */
function auditFile(
  { path, shown, named }: Candidate,
  expected: Expectation | null,
  policy: Policy,
): Audited | null {
  return withFile(path, (source) => {
    if (!named && !isProgram(source)) return null;
    return { shown, size: source.size, inspection: inspect(source, shown, expected, policy) };
  });
}

function groupByTarget(
  audited: readonly Audited[],
  expected: Expectation | null,
  seconds: number,
): TargetReport[] {
  const groups = new Map<string, Audited[]>();
  for (const one of audited) {
    const target = expected?.target.platform ?? claimedPlatform(one.inspection);
    groups.set(target, [...(groups.get(target) ?? []), one]);
  }
  return [...groups].map(([target, own]) => ({
    target,
    cgo: null,
    libc: null,
    cc: null,
    sysroot: null,
    emulator: { kind: "none", program: null, version: null, why: "files are audited, not run" },
    // The files of all targets are read in one go.
    seconds: { audit: (seconds * own.length) / audited.length },
    artifacts: own.map(({ shown, size, inspection }) => ({
      path: shown,
      package: inspection.go?.path ?? null,
      size,
      sha256: null,
      elf: inspection.elf,
      go: inspection.go,
      sizes: inspection.sizes,
      runtime: null,
    })),
    tests: null,
  }));
}
