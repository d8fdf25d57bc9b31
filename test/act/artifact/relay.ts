/**
 * Stands between the client and act's artifact server, which (0.2.89) does not know the newest
 * client: a field of its requests is unknown there, and a signature that ends in "=" comes back
 * without it, because the client parses the address that it was given (nektos/act#6021).
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Puts a relay in front of the server that the environment names. Unreferenced: it ends with us. */
export async function relay(): Promise<void> {
  const server = process.env["ACTIONS_RESULTS_URL"] ?? "";
  const listening = createServer((request, response) => {
    const { method = "POST", headers, url = "" } = request;
    void text(request)
      .then((body) =>
        fetch(new URL(url, server), {
          method,
          headers: {
            authorization: headers.authorization ?? "",
            "content-type": headers["content-type"] ?? "",
          },
          body: body.replace(/,"mime_type":"[^"]*"/, ""),
        }),
      )
      .then(async (answer) => {
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end((await answer.text()).replaceAll(/(sig=[\w-]+)=/g, "$1%3D"));
      })
      .catch((failure: unknown) => {
        response.writeHead(502).end(String(failure));
      });
  });
  listening.unref();
  await new Promise<void>((settle) => listening.listen(0, "127.0.0.1", settle));
  const { port } = listening.address() as AddressInfo;
  process.env["ACTIONS_RESULTS_URL"] = `http://127.0.0.1:${port}/`;
}
