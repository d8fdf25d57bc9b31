import { Failure } from "../failure.ts";
import type { DownloadLimits } from "./download.ts";

/** How often a download that takes long says how far it is, in milliseconds. */
const progressMs = 5_000;
/** How often the bar of a terminal is drawn, in milliseconds. */
const drawnMs = 200;

/** A fault that may be gone in a moment. */
export class Passing extends Error {
  readonly waitMs: number | undefined;
  constructor(message: string, waitMs?: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

/**
 * Passes a body on as it arrives, and says how far it is.
 *
 * @param stated Content-Length, where the server gave one.
 * @throws Passing for one that is cut short; Failure for one that is not as long as it has to be.
 */
export async function* checkedChunks(
  shown: string,
  body: AsyncIterable<Buffer>,
  stated: number | undefined,
  { maxBytes, expectedBytes, log }: DownloadLimits,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  const started = Date.now();
  let spoken = started;
  let drawn = started;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(shown, maxBytes);
    if (Date.now() - drawn > drawnMs) {
      log.progress(`${barOf(bytes, stated)} ${progressOf(bytes, stated, Date.now() - started)}`);
      drawn = Date.now();
    }
    if (Date.now() - spoken > progressMs) {
      log.info(`${shown}: ${progressOf(bytes, stated, Date.now() - started)}`);
      spoken = Date.now();
    }
    yield chunk;
  }
  log.progress("");
  if (stated !== undefined && bytes !== stated) {
    throw new Passing(`${bytes} of ${stated} bytes arrived`);
  }
  if (expectedBytes !== undefined && bytes !== expectedBytes) {
    throw wrongSize(shown, bytes, expectedBytes);
  }
}

/** [########            ] */
function barOf(bytes: number, stated: number | undefined): string {
  const width = 30;
  const done = stated === undefined ? 0 : Math.min(width, Math.round((width * bytes) / stated));
  return `[${"#".repeat(done).padEnd(width)}]`;
}

/** "41 %, 33.1 of 80.7 MB, 6.6 MB/s" */
function progressOf(bytes: number, stated: number | undefined, ms: number): string {
  const rate = `${inMegabytes((bytes / ms) * 1000)} MB/s`;
  if (stated === undefined) return `${inMegabytes(bytes)} MB, ${rate}`;
  const percent = Math.floor((100 * bytes) / stated);
  return `${percent} %, ${inMegabytes(bytes)} of ${inMegabytes(stated)} MB, ${rate}`;
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export function tooLarge(shown: string, maxBytes: number): Failure {
  return new Failure(`${shown} is larger than ${maxBytes} bytes: refused`);
}

export function wrongSize(shown: string, seen: number, wanted: number): Failure {
  return new Failure(`${shown} has ${seen} bytes, wanted ${wanted}`, {
    remedy: "Another file is at this address now than the one that was asked for.",
  });
}
