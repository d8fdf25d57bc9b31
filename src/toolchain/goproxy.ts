import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { NotThere } from "../system/download.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";

/** One entry of GOPROXY, and whether the next one is asked when this one fails in any way. */
export interface Proxy {
  /** Without a slash at the end. */
  readonly url: string;
  /** `|` after it: fall through on every error; `,`: on 404 and 410 only. */
  readonly anyError: boolean;
}

/**
 * The proxies to ask: GOPROXY of the environment, else what a go on the PATH has it set to.
 *
 * @throws Failure when neither says one.
 */
export async function findProxies(context: Context): Promise<Proxy[]> {
  const { env, log } = context;
  const value = env["GOPROXY"] || (await askedOfGo(context));
  if (value === "") {
    throw new Failure("there is no Go on this machine, and no GOPROXY to fetch one from", {
      remedy: "Set GOPROXY to the address of a module proxy, or install Go.",
    });
  }
  if (/(?:^|[,|])\s*direct\b/.test(value)) {
    log.debug("GOPROXY: direct is passed over, since no repository has Go toolchains as modules");
  }
  return parseGoProxy(value);
}

async function askedOfGo({ env, temp, signal, log }: Context): Promise<string> {
  const go = which("go", env);
  if (go === undefined) return "";
  try {
    const { stdout } = await observe(go, ["env", "GOPROXY"], {
      env: { ...childEnvironment(env), GOTOOLCHAIN: "local" },
      cwd: temp,
      signal,
    });
    return stdout.trim();
  } catch (fault) {
    signal.throwIfAborted();
    log.debug(`${go} env GOPROXY: ${String(fault)}`);
    return "";
  }
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
    if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) {
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
 * @throws what the first of them that failed said; that something is not there only when they all
 *   say so, since one that could not be asked may have it.
 */
export async function fromProxies<T>(
  proxies: readonly Proxy[],
  ask: (url: string) => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  for (const { url, anyError } of proxies) {
    try {
      return await ask(url);
    } catch (failure) {
      failures.push(failure);
      if (!anyError && !(failure instanceof NotThere)) break;
    }
  }
  throw failures.find((failure) => !(failure instanceof NotThere)) ?? failures[0];
}
