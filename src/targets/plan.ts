import { Failure, throwCollected } from "../failure.ts";
import {
  resolveTargets,
  type Overrides,
  type RequestedTarget,
  type TargetPattern,
} from "./list.ts";
import { goMinorNeededBy } from "./platform.ts";
import { portsThatNeedCgo, type Ports } from "./ports.ts";
import { isToRun, type CgoMode, type TargetSettings } from "./settings.ts";
import type { Target } from "./target.ts";

/** A target with everything that was decided about it before anything is installed. */
export interface PlannedTarget {
  readonly target: Target;
  readonly settings: TargetSettings;
  /** What was written beside it in `targets`, for the job that builds it. */
  readonly overrides: Overrides;
  /** How its products are expected to run; the host is probed before they do. */
  readonly run: "native" | "emulated" | "none";
  /** Label of the runner for a job of its own. */
  readonly runsOn: string;
}

export interface Plan {
  readonly targets: readonly PlannedTarget[];
  /** What a person should know about the decisions, a line each. */
  readonly notes: readonly string[];
}

/** Where jobs of the matrix will run. */
export interface Fleet {
  /** GOOS/GOARCH of the machine that plans. */
  readonly host: string;
  /** Hosted runners of github.com can be asked for. */
  readonly hosted: boolean;
  /** The `runners` input: the label for the targets that a pattern covers, the first that does. */
  readonly labels: readonly {
    readonly covers: (target: Target) => boolean;
    readonly label: string;
  }[];
}

export interface PlanRequest {
  readonly patterns: readonly TargetPattern[];
  /** The settings of a target: the inputs with what is written beside it. */
  readonly settingsOf: (requested: RequestedTarget) => TargetSettings;
  readonly ports: Ports;
  /** Go's version as people write it, and its minor: "1.26.8", 26. */
  readonly goVersion: string;
  readonly goMinor: number;
  readonly fleet: Fleet;
}

/**
 * Decides which targets there are and how each is built and run.
 *
 * @throws Failure or Failures naming every target that cannot be, and why.
 */
export function plan(request: PlanRequest): Plan {
  const { requested, idle } = resolveTargets(request.patterns, request.ports);
  const named = new Set(
    request.patterns.flatMap((pattern) =>
      pattern.kind === "platform" ? [pattern.target.platform] : [],
    ),
  );
  const notes = idle.map(
    (pattern) => `targets: ${pattern} covers none of Go ${request.goVersion}'s platforms`,
  );
  const failures: Failure[] = [];
  const targets: PlannedTarget[] = [];
  for (const item of requested) {
    try {
      const settings = request.settingsOf(item);
      targets.push(planTarget(item, settings, request));
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      if (named.has(item.target.platform)) failures.push(failure);
      else notes.push(`left out of the pattern: ${failure.message}`);
    }
  }
  throwCollected(failures);
  if (targets.length === 0) {
    throw new Failure("targets: the patterns cover no platform that can be built", {
      detail: notes.join("\n"),
    });
  }
  return { targets, notes };
}

function planTarget(
  { target, overrides }: RequestedTarget,
  settings: TargetSettings,
  request: PlanRequest,
): PlannedTarget {
  const port = `${target.goos}/${target.goarch}`;
  const hasCgo = request.ports.get(port);
  if (hasCgo === undefined) {
    throw new Failure(`${target.platform}: Go ${request.goVersion} has no port ${port}`, {
      remedy: `Choose another go-version, or leave ${port} out; \`go tool dist list\` has them all.`,
    });
  }
  const minor = goMinorNeededBy(target);
  if (minor > request.goMinor) {
    throw new Failure(
      `${target.platform}: ${target.level?.variable}=${target.level?.value} needs Go 1.${minor}, this is Go ${request.goVersion}`,
      { remedy: `Set go-version: "1.${minor}" or newer, or name ${port} without a variant.` },
    );
  }
  const run = expectedRun(target, settings, request.fleet);
  return {
    target,
    settings: { ...settings, cgo: decideCgo(target, settings.cgo, hasCgo) },
    overrides,
    run,
    runsOn: runnerFor(target, run, request.fleet),
  };
}

/** `auto` is off where the port has no cgo; whether the packages need it is known when they are read. */
function decideCgo(target: Target, asked: CgoMode, hasCgo: boolean): CgoMode {
  const port = `${target.goos}/${target.goarch}`;
  if (asked === "on" && !hasCgo) {
    throw new Failure(`${target.platform}: cgo is on, but Go has no cgo for ${port}`, {
      remedy: `Write {target: ${target.platform}, cgo: off} in targets, or cgo: auto.`,
    });
  }
  if (asked !== "on" && portsThatNeedCgo.has(port)) {
    throw new Failure(`${target.platform} can only be linked by an external linker, with cgo on`, {
      remedy: `Write {target: ${target.platform}, cgo: on} and give the platform's compiler as CC in env.`,
    });
  }
  return hasCgo ? asked : "off";
}

/** Native Arm runners execute both arm64 and, where the probe confirms it, 32-bit arm. */
function expectedRun(target: Target, settings: TargetSettings, fleet: Fleet): PlannedTarget["run"] {
  if (!isToRun(settings) || settings.emulator === "off") return "none";
  const port = `${target.goos}/${target.goarch}`;
  if (port === fleet.host) return "native";
  if (target.goos !== "linux") return "none";
  return fleet.hosted && (hostedRunners.has(port) || port === "linux/386") ? "native" : "emulated";
}

/** github.com's hosted runners by what they execute in hardware. */
const hostedRunners: ReadonlyMap<string, string> = new Map([
  ["linux/amd64", "ubuntu-latest"],
  ["linux/arm64", "ubuntu-24.04-arm"],
  ["linux/arm", "ubuntu-24.04-arm"],
]);
const defaultRunner = "ubuntu-latest";

function runnerFor(target: Target, run: PlannedTarget["run"], fleet: Fleet): string {
  const mapped = fleet.labels.find(({ covers }) => covers(target));
  if (mapped !== undefined) return mapped.label;
  if (run !== "native" || !fleet.hosted) return defaultRunner;
  return hostedRunners.get(`${target.goos}/${target.goarch}`) ?? defaultRunner;
}
