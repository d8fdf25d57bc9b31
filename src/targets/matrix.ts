import type { Plan, PlannedTarget } from "./plan.ts";
import { slugOf } from "./target.ts";

/** An entry of the exported matrix: text only, since GitHub coerces types (1.20 is 1.2). */
export interface MatrixEntry {
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
  readonly name: string;
}

/** The value of `strategy.matrix` for a job a target. */
export function matrixOf(plan: Plan): { readonly include: readonly MatrixEntry[] } {
  return { include: plan.targets.map(entryOf) };
}

function entryOf({ target, settings, runsOn, run }: PlannedTarget): MatrixEntry {
  const level = (variable: string): string =>
    target.level?.variable === variable ? target.level.value : "";
  return {
    target: target.platform,
    goos: target.goos,
    goarch: target.goarch,
    variant: target.variant,
    goarm: level("GOARM"),
    goamd64: level("GOAMD64"),
    goarm64: level("GOARM64"),
    cgo: settings.cgo,
    "runs-on": runsOn,
    run,
    name: slugOf(target),
  };
}
