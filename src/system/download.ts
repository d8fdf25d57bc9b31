import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { Failure, messageOf } from "../failure.ts";
import { checkedChunks, Passing, tooLarge, wrongSize } from "./body.ts";
import type { Log } from "./context.ts";

/** What a download may cost. */
export interface DownloadLimits {
  /** Bytes; a longer body is refused as soon as that is known. */
  readonly maxBytes: number;
  /** Bytes that the body must have, where that is known beforehand. */
  readonly expectedBytes?: number;
  /** Milliseconds for everything, retries and waits too. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** The Accept header, where an address has several forms; a web page is refused unless it is named. */
  readonly accept?: string;
}

/** A server that said no for good. */
export class Refused extends Failure {
  override readonly name: string = "Refused";
}

/** 404 or 410, which a list of mirrors may fall through on. */
export class NotThere extends Refused {
  override readonly name: string = "NotThere";
}

/** Nobody could be asked, or nobody answered whole: another place may be tried. */
export class Unreachable extends Failure {
  override readonly name: string = "Unreachable";
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
  return withRetries(url, limits, async ({ content, stated }) => {
    if (stated === undefined) return Buffer.concat(await content.toArray());
    // Memory for a large body is taken once, not once for its parts and once for the whole.
    const bytes = Buffer.allocUnsafe(stated);
    let done = 0;
    for await (const chunk of content) done += (chunk as Buffer).copy(bytes, done);
    return bytes;
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
    return await withRetries(url, limits, async ({ content }) => {
      const hash = createHash("sha256");
      let bytes = 0;
      const counted = content.map((chunk: Buffer) => {
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

/** An address without its credentials, for messages and records. */
export function withoutCredentials(url: string): string {
  const address = new URL(url);
  address.username = "";
  address.password = "";
  return address.href;
}

interface Body {
  /** Fails when it is longer or shorter than it may be. */
  readonly content: Readable;
  /** Content-Length, where the server gave one. */
  readonly stated: number | undefined;
}

async function withRetries<T>(
  url: string,
  limits: DownloadLimits,
  take: (body: Body) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const signal = AbortSignal.any([deadline, limits.signal]);
  const shown = withoutCredentials(url);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await take(await open(url, limits, signal));
    } catch (fault) {
      limits.signal.throwIfAborted();
      if (fault instanceof Failure) throw fault;
      if (deadline.aborted) {
        throw new Unreachable(`${shown} did not arrive within ${limits.deadlineMs / 1000} s`, {
          remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
          cause: fault,
        });
      }
      if (attempt === mostAttempts || isUnknownHost(fault)) {
        throw new Unreachable(
          `${shown} could not be fetched, ${times(attempt)}: ${faultOf(fault)}`,
          {
            remedy: "Check the network, HTTPS_PROXY and NO_PROXY, or try again later.",
            cause: fault,
          },
        );
      }
      const asked = fault instanceof Passing ? fault.waitMs : undefined;
      const wait = Math.min(asked ?? 250 * 4 ** (attempt - 1), longestWait);
      limits.log.info(`${shown}: ${faultOf(fault)}; again in ${Math.round(wait / 100) / 10} s`);
      await sleep(wait, undefined, { signal }).catch(() => {}); // the next attempt says what ended it
    }
  }
}

/** A name that there is not will not be there in a second; one that was not resolved yet may be. */
function isUnknownHost(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === "ENOTFOUND";
}

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** Asks for an address, follows redirects, and gives the body, checked as it is read. */
async function open(url: string, limits: DownloadLimits, signal: AbortSignal): Promise<Body> {
  const { request, EnvHttpProxyAgent } = await import("undici");
  agent ??= new EnvHttpProxyAgent();
  const authorization = authorizationOf(url);
  const first = new URL(withoutCredentials(url));
  let address = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await request(address, {
      dispatcher: agent,
      signal,
      headers: {
        "user-agent": "go-cross-matrix",
        ...(limits.accept !== undefined && { accept: limits.accept }),
        // Credentials go to the server they were written for, and to no other.
        ...(authorization !== undefined && address.origin === first.origin && { authorization }),
      },
    });
    const { statusCode, headers } = response;
    if (statusCode < 300 || statusCode >= 400) return checkedBody(first.href, response, limits);
    await response.body.dump();
    address = redirectTarget(first.href, address, headers["location"]);
  }
  throw new Failure(`${first.href} redirects more than ${mostRedirects} times`);
}

let agent: Dispatcher | undefined;

function redirectTarget(shown: string, from: URL, location: string | string[] | undefined): URL {
  if (typeof location !== "string" || !URL.canParse(location, from.href)) {
    throw new Failure(`${shown} redirects to nowhere`);
  }
  const to = new URL(withoutCredentials(new URL(location, from).href));
  const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
  if (allowed.includes(to.protocol)) return to;
  const [was, is] = [from, to].map(({ protocol }) => protocol.slice(0, -1));
  throw new Failure(`${shown} redirects from ${was} to ${is}: refused`);
}

function checkedBody(
  shown: string,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limits: DownloadLimits,
): Body {
  const refuse = (failure: Error): never => {
    body.on("error", () => {}); // what is left of it is of no interest
    body.destroy();
    throw failure;
  };
  if (statusCode === 429 || statusCode >= 500) {
    const wait = retryAfter(headers["retry-after"]);
    return refuse(new Passing(`the server answered ${statusCode}`, wait));
  }
  if (statusCode === 404 || statusCode === 410) {
    return refuse(new NotThere(`${shown} is not there (${statusCode})`));
  }
  if (statusCode !== 200) {
    return refuse(new Refused(`${shown}: the server answered ${statusCode}`));
  }
  const isPage = /^text\/html\b/i.test(String(headers["content-type"]));
  if (isPage && limits.accept?.includes("text/html") !== true) {
    return refuse(
      new Failure(`${shown} answers with a web page where a file is due`, {
        remedy: "Log in to the network, or check what HTTPS_PROXY points to.",
      }),
    );
  }
  const { maxBytes, expectedBytes } = limits;
  const length = headers["content-length"];
  const stated = typeof length === "string" ? Number(length) : undefined;
  if (stated !== undefined && stated > maxBytes) return refuse(tooLarge(shown, maxBytes));
  if (stated !== undefined && expectedBytes !== undefined && stated !== expectedBytes) {
    return refuse(wrongSize(shown, stated, expectedBytes));
  }
  return { content: Readable.from(checkedChunks(shown, body, stated, limits)), stated };
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(value: string | string[] | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Basic authentication of the name and password in an address (RFC 7617). */
function authorizationOf(url: string): string | undefined {
  const { username, password } = new URL(url);
  if (username === "") return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

function faultOf(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  return code === undefined ? messageOf(fault) : `${messageOf(fault)} (${code})`;
}
