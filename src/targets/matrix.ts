import type { Plan, PlannedTarget } from "./plan.ts";
import { slugOf, type Target } from "./target.ts";

/** An entry of the exported matrix: text only, since GitHub coerces types (1.20 is 1.2). */
export interface MatrixEntry {
  /** What the job's `targets` is to be: a platform, several, or a JSON list with their settings. */
  readonly target: string;
  readonly goos: string;
  readonly goarch: string;
  readonly variant: string;
  readonly goarm: string;
  readonly goamd64: string;
  readonly goarm64: string;
  readonly cgo: string;
  readonly "runs-on": string;
  readonly run: string;
  /** For names of jobs and artifacts; no two entries have the same. */
  readonly name: string;
}

/** What targets of one job have in common besides the runner. */
export const groupings = ["target", "arch", "os", "runner"] as const;
export type GroupBy = (typeof groupings)[number];

/** Which targets share a job. */
export interface Grouping {
  /** null: `runner` where `perJob` is given, else `target`. */
  readonly group: GroupBy | null;
  /** Targets of a job at most; null: as many as the group has. */
  readonly perJob: number | null;
}

/** The value of `strategy.matrix`: an entry a job, in the plan's order. */
export function matrixOf(
  plan: Plan,
  grouping: Grouping,
): { readonly include: readonly MatrixEntry[] } {
  return { include: jobsOf(plan.targets, grouping).map(entryOf) };
}

/** At least one target each. */
type Job = readonly [PlannedTarget, ...PlannedTarget[]];

/** Parts a plan into jobs: one group, one runner, and of a group that is too large even parts. */
function jobsOf(targets: readonly PlannedTarget[], { group, perJob }: Grouping): Job[] {
  const by = group ?? (perJob === null ? "target" : "runner");
  const groups = new Map<string, PlannedTarget[]>();
  for (const planned of targets) {
    const key = JSON.stringify([planned.runsOn, groupKeys[by](planned.target)]);
    groups.set(key, [...(groups.get(key) ?? []), planned]);
  }
  return [...groups.values()].flatMap((members) => {
    const parts = Math.ceil(members.length / (perJob ?? members.length));
    const size = Math.ceil(members.length / parts);
    return Array.from({ length: parts }, (_, index) =>
      members.slice(index * size, (index + 1) * size),
    ).filter((job): job is [PlannedTarget, ...PlannedTarget[]] => job.length > 0);
  });
}

const groupKeys: Readonly<Record<GroupBy, (target: Target) => string>> = {
  target: ({ platform }) => platform,
  arch: ({ goarch }) => goarch,
  os: ({ goos }) => goos,
  runner: () => "",
};

function entryOf(job: Job): MatrixEntry {
  // What differs among the targets of a job is nothing that the job can be said to have.
  const common = (of: (planned: PlannedTarget) => string): string => {
    const [value = "", ...others] = new Set(job.map(of));
    return others.length === 0 ? value : "";
  };
  const level = (variable: string): string =>
    common(({ target }) => (target.level?.variable === variable ? target.level.value : ""));
  return {
    target: targetsInput(job),
    goos: common(({ target }) => target.goos),
    goarch: common(({ target }) => target.goarch),
    variant: common(({ target }) => target.variant),
    goarm: level("GOARM"),
    goamd64: level("GOAMD64"),
    goarm64: level("GOARM64"),
    cgo: common(({ settings }) => settings.cgo),
    "runs-on": common(({ runsOn }) => runsOn),
    run: runOf(job),
    name: nameOf(job),
  };
}

/** The job's `targets`: platforms as they are, or where one has settings of its own a JSON list. */
function targetsInput(job: Job): string {
  const items = job.map(({ target: { platform }, overrides }) =>
    Object.keys(overrides).length === 0 ? platform : { target: platform, ...overrides },
  );
  return items.every((item) => typeof item === "string") ? items.join(" ") : JSON.stringify(items);
}

/** A job that emulates one of its targets needs what emulation needs. */
function runOf(job: Job): string {
  const runs = new Set(job.map(({ run }) => run));
  return (["emulated", "native"] as const).find((run) => runs.has(run)) ?? "none";
}

/** Longer names are cut in the list of a run's jobs. */
const longestName = 60;

/** The targets' names; of many the first one's, which no other job has, and the count of the rest. */
function nameOf(job: Job): string {
  const [first, ...others] = job.map(({ target }) => slugOf(target));
  const whole = [first, ...others].join("+");
  return whole.length <= longestName ? whole : `${first}+${others.length}`;
}
