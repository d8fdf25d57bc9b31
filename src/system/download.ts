import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { Failure, messageOf } from "../failure.ts";
import type { Log } from "./context.ts";

/** What a download may cost. */
export interface DownloadLimits {
  /** Bytes; a longer body is refused as soon as that is known. */
  readonly maxBytes: number;
  /** Milliseconds for everything, retries and waits too. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** A server that said no for good: 404 or 410, which a list of mirrors may fall through on. */
export class NotThere extends Failure {
  override readonly name: string = "NotThere";
}

const mostRedirects = 5;
const mostAttempts = 4;
/** A server may ask for patience in Retry-After, up to this many milliseconds. */
const longestWait = 30_000;

/**
 * The text at an address.
 *
 * @throws NotThere for 404 and 410; Failure for everything else that is no whole answer.
 */
export async function fetchText(url: string, limits: DownloadLimits): Promise<string> {
  return (await fetchBytes(url, limits)).toString("utf8");
}

/** The bytes at an address; see {@link fetchText}. */
export async function fetchBytes(url: string, limits: DownloadLimits): Promise<Buffer> {
  return withRetries(url, limits, async (body) => {
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  });
}

/**
 * Saves what is at an address in a file, which is removed again when it did not arrive whole.
 *
 * @returns its size in bytes and its sha256 in hexadecimal.
 */
export async function downloadFile(
  url: string,
  file: string,
  limits: DownloadLimits,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  try {
    return await withRetries(url, limits, async (body) => {
      const hash = createHash("sha256");
      let bytes = 0;
      const counted = body.map((chunk: Buffer) => {
        hash.update(chunk);
        bytes += chunk.length;
        return chunk;
      });
      await pipeline(counted, createWriteStream(file), { signal: limits.signal });
      return { bytes, sha256: hash.digest("hex") };
    });
  } catch (failure) {
    await rm(file, { force: true });
    throw failure;
  }
}

/** A fault that may be gone in a moment. */
class Passing extends Error {
  readonly waitMs: number | undefined;
  constructor(message: string, waitMs?: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

async function withRetries<T>(
  url: string,
  limits: DownloadLimits,
  take: (body: Readable) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const signal = AbortSignal.any([deadline, limits.signal]);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await take(await open(url, limits.maxBytes, signal));
    } catch (fault) {
      limits.signal.throwIfAborted();
      if (fault instanceof Failure) throw fault;
      if (deadline.aborted) {
        throw new Failure(`${shown(url)} did not arrive within ${limits.deadlineMs / 1000} s`, {
          cause: fault,
        });
      }
      if (attempt === mostAttempts) {
        throw new Failure(
          `${shown(url)} could not be fetched, ${attempt} times: ${faultOf(fault)}`,
          {
            remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
            cause: fault,
          },
        );
      }
      const asked = fault instanceof Passing ? fault.waitMs : undefined;
      const wait = Math.min(asked ?? 250 * 4 ** (attempt - 1), longestWait);
      limits.log.info(
        `${shown(url)}: ${faultOf(fault)}; again in ${Math.round(wait / 100) / 10} s`,
      );
      await sleep(wait, undefined, { signal }).catch(() => {}); // the next attempt says what ended it
    }
  }
}

/** Asks for an address, follows redirects, and gives the body, checked as it is read. */
async function open(url: string, maxBytes: number, signal: AbortSignal): Promise<Readable> {
  const { request, EnvHttpProxyAgent } = await import("undici");
  agent ??= new EnvHttpProxyAgent();
  const origin = new URL(url).host;
  let address = new URL(url);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const { authorization, bare } = separateCredentials(address);
    const response = await request(bare, {
      dispatcher: agent,
      signal,
      headers: {
        "user-agent": "go-cross-matrix",
        // Credentials go to the host they were written for, and to no other.
        ...(authorization === undefined || bare.host !== origin ? {} : { authorization }),
      },
    });
    const { statusCode, headers } = response;
    if (statusCode < 300 || statusCode >= 400) return checkedBody(url, response, maxBytes);
    await response.body.dump();
    address = redirectTarget(url, bare, headers["location"]);
  }
  throw new Failure(`${shown(url)} redirects more than ${mostRedirects} times`);
}

let agent: Dispatcher | undefined;

function redirectTarget(url: string, from: URL, location: string | string[] | undefined): URL {
  if (typeof location !== "string") throw new Failure(`${shown(url)} redirects to nowhere`);
  const to = new URL(location, from);
  if (from.protocol === "https:" && to.protocol !== "https:") {
    throw new Failure(`${shown(url)} redirects from https to ${to.protocol.slice(0, -1)}: refused`);
  }
  return to;
}

async function checkedBody(
  url: string,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<Readable> {
  if (statusCode !== 200) {
    const text = await body.text();
    const said = text.split("\n")[0]?.slice(0, 200) ?? "";
    if (statusCode === 404 || statusCode === 410) {
      throw new NotThere(`${shown(url)} is not there (${statusCode})`, { detail: said });
    }
    if (statusCode === 429 || statusCode >= 500) {
      throw new Passing(`the server answered ${statusCode}`, retryAfter(headers["retry-after"]));
    }
    throw new Failure(`${shown(url)}: the server answered ${statusCode}`, { detail: said });
  }
  const stated = Number(headers["content-length"] ?? Number.NaN);
  const tooLong = new Failure(`${shown(url)} is larger than ${maxBytes} bytes: refused`);
  if (stated > maxBytes) {
    body.destroy();
    throw tooLong;
  }
  async function* checked(): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += (chunk as Buffer).length;
      if (bytes > maxBytes) throw tooLong;
      yield chunk as Buffer;
    }
    if (!Number.isNaN(stated) && bytes !== stated) {
      throw new Passing(`${bytes} of ${stated} bytes arrived`);
    }
  }
  return Readable.from(checked(), { objectMode: false });
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(value: string | string[] | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function separateCredentials(address: URL): { bare: URL; authorization: string | undefined } {
  if (address.username === "") return { bare: address, authorization: undefined };
  const pair = `${decodeURIComponent(address.username)}:${decodeURIComponent(address.password)}`;
  const bare = new URL(address);
  bare.username = "";
  bare.password = "";
  return { bare, authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

/** An address for a message: without credentials. */
function shown(url: string): string {
  return separateCredentials(new URL(url)).bare.href;
}

function faultOf(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  return code === undefined ? messageOf(fault) : `${messageOf(fault)} (${code})`;
}
