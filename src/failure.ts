/** What a person is told when something is wrong: the fact, the remedy, and what was printed. */
export interface FailureParts {
  /** What to type or change, as a sentence. */
  readonly remedy?: string | undefined;
  /** Output of another program or a list, shown below the message and never in an annotation. */
  readonly detail?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The one error a user is meant to see. Its message names what, where, seen and wanted; the remedy
 * is a thing to type. Everything else that is thrown is a defect of ours.
 */
export class Failure extends Error {
  override readonly name: string = "Failure";
  readonly remedy: string | undefined;
  readonly detail: string | undefined;

  constructor(message: string, parts: FailureParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.remedy = parts.remedy;
    this.detail = parts.detail;
  }
}

/** Several failures found in one reading, thrown once, so that all are mended in one go. */
export class Failures extends Failure {
  override readonly name: string = "Failures";
  readonly all: readonly Failure[];

  constructor(all: readonly Failure[]) {
    super(all.map(describeFailure).join("\n"));
    this.all = all;
  }
}

/** Throws what was collected: nothing, the one failure, or all of them as one. */
export function throwCollected(failures: readonly Failure[]): void {
  const [first, second] = failures;
  if (first === undefined) return;
  throw second === undefined ? first : new Failures(failures);
}

/** The message with its remedy, as one text. */
export function describeFailure(failure: Failure): string {
  return failure.remedy === undefined ? failure.message : `${failure.message}\n${failure.remedy}`;
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
