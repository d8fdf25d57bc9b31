import type { Host } from "../system/host.ts";
import { tool } from "../version.ts";
import type { Report, TargetReport } from "./model.ts";

/** A report of one job, and how its files are to be called among those of all jobs. */
export interface JobReport {
  readonly report: Report;
  /** Where it lies, as a person knows it. */
  readonly shown: string;
  /** Paths of its files that differ from those in it. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** One report for all jobs, and what a person should know about it, a line each. */
export interface Merged {
  readonly report: Report;
  readonly notes: readonly string[];
}

/**
 * Makes one report of those of many jobs: targets in the order in which they were expected, and a
 * target that none of them speaks of as one that failed.
 *
 * @param expected platforms that were planned; none: nobody knows.
 */
export function mergeReports(
  jobs: readonly JobReport[],
  expected: readonly string[],
  host: Pick<Host, "os" | "arch" | "distribution">,
): Merged {
  const renamed = distinct(jobs).map(rename);
  const reported = renamed.flatMap(({ report }) => report.targets);
  const order = new Map(expected.map((target, index) => [target, index]));
  const place = (target: string | null): number => order.get(target ?? "") ?? order.size;
  const inOrder = <T extends { readonly target: string | null }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => place(a.target) - place(b.target));
  const seen = new Set(reported.map(({ target }) => target));
  const missing = expected.filter((target) => !seen.has(target)).map(neverReported);
  const unexpected = [...seen].filter((target) => expected.length > 0 && !order.has(target));
  return {
    report: {
      schema: 1,
      tool,
      go: mergeGo(renamed.map(({ report }) => report.go)),
      tools: uniqueBy(
        renamed.flatMap(({ report }) => report.tools),
        ({ name, version, source, hash }) => JSON.stringify([name, version, source, hash]),
      ),
      host: mergeHosts(renamed.map(({ report }) => report.host)) ?? host,
      targets: inOrder([...reported, ...missing]),
      findings: inOrder(renamed.flatMap(({ report }) => report.findings)),
      waived: inOrder(renamed.flatMap(({ report }) => report.waived)),
    },
    notes: [
      ...unexpected.map((target) => `${target} was reported, and not expected`),
      ...reportedTwice(renamed),
    ],
  };
}

/** An artifact that was downloaded twice is one job's all the same. */
function distinct(jobs: readonly JobReport[]): JobReport[] {
  return uniqueBy(jobs, ({ report }) => JSON.stringify(report));
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function rename(job: JobReport): JobReport {
  const { report, renamed } = job;
  const called = (path: string): string => renamed.get(path) ?? path;
  return {
    ...job,
    report: {
      ...report,
      targets: report.targets.map((target) => ({
        ...target,
        artifacts: target.artifacts.map((one) => ({ ...one, path: called(one.path) })),
        ...(target.archive === undefined
          ? {}
          : { archive: { ...target.archive, path: called(target.archive.path) } }),
      })),
      findings: report.findings.map((one) => ({ ...one, file: called(one.file) })),
      waived: report.waived.map((one) => ({ ...one, file: called(one.file) })),
    },
  };
}

function neverReported(target: string): TargetReport {
  return {
    target,
    cgo: null,
    libc: null,
    cc: null,
    sysroot: null,
    emulator: { kind: "none", program: null, version: null, why: "its job never reported" },
    seconds: {},
    artifacts: [],
    tests: null,
    error:
      "no report came from its job\nSee whether the job ran, and uploaded its report.json whatever came of it (if: always()).",
  };
}

function reportedTwice(jobs: readonly JobReport[]): string[] {
  const byTarget = new Map<string, string[]>();
  for (const { report, shown } of jobs) {
    for (const { target } of report.targets) {
      byTarget.set(target, [...(byTarget.get(target) ?? []), shown]);
    }
  }
  return [...byTarget]
    .filter(([, places]) => places.length > 1)
    .map(
      ([target, places]) => `${target} was reported ${places.length} times: ${places.join(", ")}`,
    );
}

/** What differs from job to job is all said, the first one's first. */
const joined = (texts: readonly string[]): string => [...new Set(texts)].join(", ");

function mergeGo(all: readonly Report["go"][]): Report["go"] {
  const those = all.filter((go) => go !== null);
  const [first] = those;
  if (first === undefined) return null;
  const sources = new Set(those.map(({ source }) => source));
  return {
    version: joined(those.map(({ version }) => version)),
    source: first.source,
    verified: those.every(({ verified }) => verified),
    verification: joined(
      those.map(({ source, verification }) =>
        sources.size === 1 ? verification : `${source}: ${verification}`,
      ),
    ),
  };
}

function mergeHosts(hosts: readonly Report["host"][]): Report["host"] | null {
  if (hosts.length === 0) return null;
  return {
    os: joined(hosts.map(({ os }) => os)),
    arch: joined(hosts.map(({ arch }) => arch)),
    distribution: joined(hosts.map(({ distribution }) => distribution)),
  };
}
