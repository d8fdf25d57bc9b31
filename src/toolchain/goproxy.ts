import { Failure, messageOf } from "../failure.ts";
import { NotThere } from "../system/download.ts";

/** One entry of GOPROXY, and whether the next one is asked when this one fails in any way. */
export interface Proxy {
  /** Without a slash at the end. */
  readonly url: string;
  /** `|` after it: fall through on every error; `,`: on 404 and 410 only. */
  readonly anyError: boolean;
}

/**
 * Reads GOPROXY's list (`go help goproxy`). `direct` fetches from version control, where no
 * toolchain is: it is passed over. `off` ends the list.
 *
 * @throws Failure for an entry that is no address, and when no proxy is left.
 */
export function parseGoProxy(value: string): Proxy[] {
  const proxies: Proxy[] = [];
  for (const [, entry = "", separator = ""] of value.matchAll(/([^,|]+)([,|]?)/g)) {
    const text = entry.trim();
    if (text === "off") break;
    if (text === "" || text === "direct") continue;
    if (!/^https?:\/\/[^/]/.test(text)) {
      throw new Failure(`GOPROXY: ${JSON.stringify(text)} is no address of a proxy`, {
        remedy: "Write http or https addresses, direct or off, with , or | between them.",
      });
    }
    proxies.push({ url: text.replace(/\/+$/, ""), anyError: separator === "|" });
  }
  if (proxies.length > 0) return proxies;
  throw new Failure(`GOPROXY=${value} names no proxy to fetch Go from`, {
    remedy:
      "Set GOPROXY to the address of a module proxy, or install Go and set go-source: installed.",
  });
}

/**
 * Asks one proxy after the other, as the go command does.
 *
 * @throws the last failure, when no proxy had it.
 */
export async function fromProxies<T>(
  proxies: readonly Proxy[],
  ask: (url: string) => Promise<T>,
): Promise<T> {
  let last: unknown;
  for (const { url, anyError } of proxies) {
    try {
      return await ask(url);
    } catch (failure) {
      if (!(failure instanceof NotThere) && !anyError) throw failure;
      last = failure;
    }
  }
  throw last instanceof Error ? last : new Failure(messageOf(last));
}
