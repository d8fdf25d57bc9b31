import { audit, formatFinding, wrongMachine } from "../audit/audit.ts";
import type { Finding } from "../audit/finding.ts";
import type { Expectation, Subject } from "../audit/rule.ts";
import { buildTarget, type BuildJob, type BuiltProduct } from "../build/build.ts";
import { complaintsIn } from "../build/explain.ts";
import type { GoCommand } from "../build/command.ts";
import { readFile } from "../elf/read.ts";
import type { Emulator } from "../emulator/provision.ts";
import { describeFailure, Failure } from "../failure.ts";
import type { ArtifactReport, EmulatorReport, TargetReport } from "../report/model.ts";
import { reportedPath } from "../report/publish.ts";
import { formatSeconds, formatSize } from "../report/rows.ts";
import { notRun, smoke, type Run } from "../run/smoke.ts";
import type { Context } from "../system/context.ts";
import { openFile } from "../system/file.ts";
import type { Machines } from "./machines.ts";

/** What became of a target. */
export interface FinishedTarget {
  readonly report: TargetReport;
  readonly findings: readonly Finding[];
}
