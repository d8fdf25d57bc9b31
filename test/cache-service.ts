import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { serve, status, whole, type Behaviour, type TestServer } from "./server.ts";

/** What the service does with a kind of request; undefined: as it should. */
export interface Faults {
  lookup?: Behaviour;
  download?: Behaviour;
  reserve?: Behaviour;
  upload?: Behaviour;
}

export interface TestService extends TestServer {
  /** Entries that were committed, by key, in order. */
  readonly entries: Map<string, Buffer>;
  /** Keys that were asked for, in order. */
  readonly asked: string[];
  /** Set to misbehave. */
  readonly faults: Faults;
  /** The environment of a job that has this service. */
  readonly env: Readonly<Record<string, string>>;
}

/** A cache service that speaks version 1 of the protocol, as act's and GitHub Enterprise's do. */
export async function cacheServiceOf(faults: Faults = {}): Promise<TestService> {
  const entries = new Map<string, Buffer>();
  const asked: string[] = [];
  const begun: { readonly key: string; readonly parts: Map<number, Buffer> }[] = [];
  let url = "";
  const lookup: Behaviour = (response, attempt, request) => {
    const keys = new URL(request.url ?? "", "http://x").searchParams.get("keys")?.split(",") ?? [];
    asked.push(...keys);
    const there = [...entries.keys()].toReversed();
    const key = keys
      .map(
        (prefix) =>
          there.find((one) => one === prefix) ?? there.find((one) => one.startsWith(prefix)),
      )
      .find((one) => one !== undefined);
    if (key === undefined) return status(204)(response, attempt, request);
    const answer = { cacheKey: key, archiveLocation: `${url}/blob/${encodeURIComponent(key)}` };
    return whole(JSON.stringify(answer))(response, attempt, request);
  };
  const reserve: Behaviour = async (response, attempt, request) => {
    const { key } = JSON.parse(await textOf(request)) as { key: string };
    if (entries.has(key) || begun.some((one) => one.key === key)) {
      return status(409)(response, attempt, request);
    }
    begun.push({ key, parts: new Map() });
    return whole(JSON.stringify({ cacheId: begun.length }))(response, attempt, request);
  };
  const upload: Behaviour = async (response, attempt, request) => {
    const [, start = "0"] = /bytes (\d+)-/.exec(request.headers["content-range"] ?? "") ?? [];
    begunBy(request).parts.set(Number(start), await buffer(request));
    return status(200)(response, attempt, request);
  };
  const commit: Behaviour = async (response, attempt, request) => {
    const { key, parts } = begunBy(request);
    await buffer(request);
    const sorted = [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
    entries.set(key, Buffer.concat(sorted));
    return status(200)(response, attempt, request);
  };
  const begunBy = ({ url: path = "" }: IncomingMessage): (typeof begun)[number] => {
    const found = begun[Number(path.split("/").at(-1)) - 1];
    if (found === undefined) throw new Error(`${path} was not reserved`);
    return found;
  };
  const download: Behaviour = (response, attempt, request) => {
    const key = decodeURIComponent((request.url ?? "").slice("/blob/".length));
    return whole(entries.get(key) ?? "")(response, attempt, request);
  };
  const server = await serve(() => (response, attempt, request) => {
    const path = request.url ?? "";
    const behaviour = path.startsWith("/blob/")
      ? (faults.download ?? download)
      : request.method === "GET"
        ? (faults.lookup ?? lookup)
        : request.method === "PATCH"
          ? (faults.upload ?? upload)
          : /caches\/\d+$/.test(path)
            ? commit
            : (faults.reserve ?? reserve);
    return behaviour(response, attempt, request);
  });
  url = server.url;
  const env = { ACTIONS_CACHE_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: "token-of-the-runner" };
  return { ...server, entries, asked, faults, env };
}

async function textOf(request: IncomingMessage): Promise<string> {
  return (await buffer(request)).toString("utf8");
}

/** Takes the request, and never answers. */
export const silent: Behaviour = () => {};
