import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

/** Answers one request. `attempt` counts the requests for that path, from 1. */
export type Behaviour = (
  response: ServerResponse,
  attempt: number,
  request: IncomingMessage,
) => void | Promise<void>;

export interface TestServer {
  /** http://127.0.0.1:PORT, without a slash at the end. */
  readonly url: string;
  /** The path of every request, in order. */
  readonly requests: string[];
}

/** A server on this machine that behaves as its table says, and answers 404 to the rest. */
export async function serve(
  behaviours: Readonly<Record<string, Behaviour>> | ((path: string) => Behaviour | undefined),
  make: (listener: (request: IncomingMessage, response: ServerResponse) => void) => Server = (
    listener,
  ) => createServer(listener),
): Promise<TestServer> {
  const requests: string[] = [];
  const find = typeof behaviours === "function" ? behaviours : (path: string) => behaviours[path];
  const server = make((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const attempt = requests.filter((one) => one === path).length;
    const behaviour = find(path) ?? status(404);
    void Promise.resolve(behaviour(response, attempt, request)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const scheme = "setSecureContext" in server ? "https" : "http";
  return { url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** 200 with a whole body. */
export function whole(body: string | Buffer, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(200, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
  };
}

export function status(code: number, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(code, headers).end(`this is ${code}`);
  };
}

/** Promises all bytes, sends half of them and hangs up. */
export function cutShort(body: string | Buffer): Behaviour {
  return async (response) => {
    const bytes = Buffer.from(body);
    response.writeHead(200, { "content-length": bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2));
    await sleep(20);
    response.destroy();
  };
}

/** Without a length the end of the connection is the end of the body, whole or not. */
export function withoutLength(body: string | Buffer): Behaviour {
  return (response) => {
    response.writeHead(200, { connection: "close" });
    response.flushHeaders();
    response.end(body);
  };
}

/** A byte now and then, for ever. */
export const drip: Behaviour = async (response) => {
  response.writeHead(200, { "content-length": 1_000_000 });
  while (!response.destroyed) {
    response.write(".");
    await sleep(20);
  }
};

export function redirect(to: string, code = 302): Behaviour {
  return (response) => {
    response.writeHead(code, { location: to }).end();
  };
}

/** One behaviour after the other; the last one stays. */
export function inTurn(...behaviours: readonly Behaviour[]): Behaviour {
  return (response, attempt, request) => {
    const behaviour = behaviours[Math.min(attempt, behaviours.length) - 1];
    return behaviour?.(response, attempt, request);
  };
}

/** Makes servers for https, with a certificate that nobody knows, kept in a folder of the test. */
export function overTls(
  folder: string,
): (listener: (request: IncomingMessage, response: ServerResponse) => void) => Server {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const files = ["-keyout", key, "-out", cert, "-days", "1", "-subj", "/CN=127.0.0.1"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...files], { stdio: "ignore" });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  return (listener) => createSecureServer(pair, listener);
}
