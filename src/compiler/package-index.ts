import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { fetchText } from "../system/download.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";

/** The two forms of a package index: JSON (PEP 691) and a page of links (PEP 503). */
const forms = "application/vnd.pypi.simple.v1+json, text/html;q=0.1";

/**
 * The address of Python's package index, as pip is configured: PIP_INDEX_URL, pip's files, or what
 * pip says itself that its default is.
 *
 * @returns undefined where nobody says.
 */
export async function indexAddress(context: Context): Promise<string | undefined> {
  const { env, signal } = context;
  const given = env["PIP_INDEX_URL"];
  if (given !== undefined && given !== "") return given.replace(/\/+$/, "");
  const pip = which("pip3", env) ?? which("pip", env);
  if (pip === undefined) return undefined;
  const said = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout } = await observe(pip, args, { env: childEnvironment(env), signal });
    return exitCode === 0 ? stdout : "";
  };
  const configured = /index-url=['"]?([^\s'"]+)/.exec(await said("config", "list"))?.[1];
  const address =
    configured ??
    /--index-url <url>[^(]*\(default\s+([^\s)]+)\)/.exec(await said("download", "--help"))?.[1];
  return address?.replace(/\/+$/, "");
}

/** A file of a package index. */
export interface IndexedFile {
  readonly name: string;
  readonly url: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * The files of a project that a package index has a sha256 of.
 *
 * @throws Failure for what is neither form of an index.
 */
export async function filesOf(
  project: string,
  index: string,
  { signal, log }: Context,
): Promise<IndexedFile[]> {
  const page = `${index}/${project}/`;
  const limits = { maxBytes: 32 << 20, deadlineMs: 60_000, signal, log, accept: forms };
  const text = await fetchText(page, limits);
  const files = text.trimStart().startsWith("{") ? parseJson(text, page) : parsePage(text);
  if (files.length > 0) {
    return files.map((file) => ({ ...file, url: new URL(file.url, page).href }));
  }
  throw new Failure(`the package index has no file of ${project} with a sha256`, {
    remedy: "Check PIP_INDEX_URL.",
  });
}

function parseJson(text: string, page: string): IndexedFile[] {
  let listed: { readonly files?: readonly unknown[] };
  try {
    listed = JSON.parse(text) as typeof listed;
  } catch (cause) {
    throw new Failure(`${new URL(page).pathname} of the package index is no whole JSON`, {
      remedy: "Check PIP_INDEX_URL, or try again later.",
      cause,
    });
  }
  return (listed.files ?? []).flatMap((file) => {
    const { filename, url, hashes } = file as Record<string, unknown>;
    const sha256 = (hashes as Record<string, unknown> | undefined)?.["sha256"];
    if (typeof filename !== "string" || typeof url !== "string") return [];
    return isSha256(sha256) ? [{ name: filename, url, sha256 }] : [];
  });
}

/** PEP 503: the address has the hash behind #, the text of the link is the file's name. */
function parsePage(text: string): IndexedFile[] {
  const links = text.matchAll(/<a\s[^>]*?href="([^"#]+)#sha256=([0-9a-f]{64})"[^>]*>([^<]+)</g);
  return [...links].map(([, url = "", sha256 = "", name = ""]) => ({
    name: name.trim(),
    url: url.replaceAll("&amp;", "&"),
    sha256,
  }));
}

const isSha256 = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
