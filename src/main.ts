import { Failure, messageOf } from "./failure.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import type { Command } from "./inputs/definitions.ts";
import type { Context, Log } from "./system/context.ts";
import { openSession } from "./system/session.ts";
import { terminalLog } from "./system/terminal.ts";
import { tool } from "./version.ts";

/** A command brings the process to its end and says with which exit code. */
type Run = (inputs: Inputs, context: Context) => Promise<number>;

/** Loaded when asked for, so that `plan` pays for nothing that it does not use. */
const commands: Readonly<Record<Command, () => Promise<Run>>> = {
  plan: async () => (await import("./commands/plan.ts")).runPlan,
  build: async () => (await import("./commands/build.ts")).runBuild,
  report: async () => (await import("./commands/report.ts")).runReport,
  doctor: async () => (await import("./commands/doctor.ts")).runDoctor,
  audit: async () => (await import("./commands/audit.ts")).runAudit,
};

async function main(args: readonly string[]): Promise<number> {
  const [first] = args;
  if (first === "--version") {
    process.stdout.write(`${tool.name} ${tool.version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h") {
    process.stdout.write((await import("./inputs/help.ts")).helpText());
    return 0;
  }
  const session = openSession(process.env, args);
  const { context } = session;
  log = context.log;
  try {
    const { inputs, warnings } = await readInputs(args, context.env);
    for (const warning of warnings) context.log.warning(warning);
    const run = await commands[inputs.command]();
    return await run(inputs, context);
  } finally {
    await session.close();
  }
}

function setFailed(thrown: unknown): void {
  const known = thrown instanceof Failure;
  log.error(
    known
      ? thrown.message + (thrown.remedy === undefined ? "" : `\n${thrown.remedy}`)
      : `${tool.name} met something it does not know: ${messageOf(thrown)}\nRun it with RUNNER_DEBUG=1 and report what it prints.`,
  );
  if (known && thrown.detail !== undefined) log.fenced(thrown.detail);
  for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
    log.debug(cause.stack ?? cause.message);
  }
}

let log: Log = terminalLog((text) => process.stderr.write(text), false);

// Until the command has ended well the exit code is 1: a promise that never settles would let the
// process end in silence, with 0.
process.exitCode = 1;
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  setFailed(thrown);
}
