import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type EventStream, refusal, send } from "./http-responses.ts";

/** How the requests for one path are answered. */
interface Route {
  get?: () => Answer | Promise<Answer>;
  /** Called with the body as text. */
  post?: (body: string) => Promise<Answer>;
  stream?: EventStream;
}

/** The routes by exact path. Called at each request, since they may change. */
export type Routes = (name: string) => Route | undefined;

/** The longest body of our own requests is a version. */
const LONGEST_BODY = 100;

/** A server that only this machine can reach. */
export interface PreviewServer {
  port: number;
  /** Ends every connection at once, open streams too. */
  close: () => Promise<void>;
}

/**
 * Serves the routes from memory on 127.0.0.1 and, where there is one, on [::1]; it listens on no other address
 * and reads no file. Rejects with PortError where the port cannot be used.
 *
 * @param port 0 for one that is free
 */
export async function servePreview(routes: Routes, port: number): Promise<PreviewServer> {
  const create = (): Server => {
    const server = createServer(
      {
        maxHeaderSize: 16_384,
        headersTimeout: 5_000,
        requestTimeout: 10_000,
        keepAliveTimeout: 5_000,
        connectionsCheckingInterval: 5_000,
      },
      (request, response) => {
        answer(request, response, routes).catch(() => response.destroy());
      },
    );
    server.maxConnections = 128;
    return server;
  };
  const { servers, port: found } = await listenOnLoopback(create, port);
  return {
    port: found,
    close: async () => {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const server of servers) server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const { method = "", url: target = "", headers } = request;
  const isHead = method === "HEAD";
  const verdict = judgeRequest({ method, target, headers }, request.socket.localPort ?? 0);
  if ("refused" in verdict) return refuse(verdict.refused, verdict.why);
  const route = routes(verdict.name);
  if (route === undefined) return refuse(404, "there is nothing of that name");

  if (method === "POST") {
    if (route.post === undefined) return refuse(405, "this is only read", "GET, HEAD");
    const body = await shortBody(request);
    if (body === undefined) return refuse(413, "the body is too long");
    return send(response, await route.post(body), false);
  }
  if (route.stream !== undefined)
    return isHead ? refuse(405, "this is a stream", "GET") : route.stream.add(response);
  if (route.get === undefined) return refuse(405, "this is asked for with POST", "POST");
  return send(response, await route.get(), isHead);

  function refuse(status: number, why: string, allow = METHODS.join(", ")): void {
    const allowed: Record<string, string> = status === 405 ? { Allow: allow } : {};
    // The rest of the request is not read.
    send(response, refusal(status, why, { ...allowed, Connection: "close" }), isHead);
  }
}

async function shortBody(request: IncomingMessage): Promise<string | undefined> {
  let body = "";
  for await (const part of request.setEncoding("utf8")) {
    body += part;
    if (body.length > LONGEST_BODY) return undefined;
  }
  return body;
}

/** The port cannot be listened on; the message contains the reason and the remedy. */
export class PortError extends Error {
  override name = "PortError";
}

/** The number of ports that are tried: one that is free on one address may be in use on the other. */
const TRIES = 10;

/**
 * Listens on 127.0.0.1 and on the same port of [::1], where the machine has that address: a browser may resolve `localhost`
 * to either, and no other program should answer there. Rejects with PortError.
 *
 * @param port 0 for any that is free on both
 */
async function listenOnLoopback(
  create: () => Server,
  port: number,
): Promise<{ servers: Server[]; port: number }> {
  for (let tries = 1; ; tries++) {
    const first = create();
    try {
      await listen(first, "127.0.0.1", port);
    } catch (error) {
      throw new PortError(whyNot(error, port));
    }
    const found = (first.address() as AddressInfo).port;
    const second = create();
    try {
      await listen(second, "::1", found);
      return { servers: [first, second], port: found };
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") return { servers: [first], port: found };
      first.close();
      if (port !== 0 || tries === TRIES) throw new PortError(whyNot(error, found));
    }
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port, exclusive: true });
  await once(server, "listening");
}

function whyNot(error: unknown, port: number): string {
  const other = "give another one, or omit --port to use a free one";
  if (codeOf(error) === "EADDRINUSE") return `port ${port} is in use already; ${other}`;
  if (codeOf(error) === "EACCES") return `port ${port} needs administrator rights; ${other}`;
  return `port ${port} cannot be listened on: ${error instanceof Error ? error.message : error}`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** The parts of a request that are judged, as received. */
interface JudgedRequest {
  method: string;
  /** The request target, untouched. */
  target: string;
  headers: IncomingHttpHeaders;
}

/** The requested path, to be looked up exactly as it is, or why the request is refused. */
export type Verdict = { name: string } | { refused: 400 | 403 | 405; why: string };

/**
 * Decides whether a request may be answered at all. Any page that the editor visits can send requests to this
 * machine: only those that name this server as theirs (against DNS rebinding) and come from its own pages, from the
 * address bar or from a link are answered. A target is never turned into a path: the part before `?` is looked up as it is.
 */
function judgeRequest({ method, target, headers }: JudgedRequest, port: number): Verdict {
  const host = headers.host?.toLowerCase();
  if (host === undefined || !ownHosts(port).includes(host)) {
    return { refused: 403, why: `this server answers to ${ownHosts(port).join(", ")} only` };
  }
  if (!METHODS.includes(method)) return { refused: 405, why: `${METHODS.join(", ")} are answered` };
  if (!target.startsWith("/") || target.startsWith("//")) {
    return { refused: 400, why: "a name begins with one slash" };
  }
  const { origin } = headers;
  if (origin !== undefined ? origin !== `http://${host}` : method === "POST") {
    return { refused: 403, why: "only the pages of this server may ask for this" };
  }
  if (isFromElsewhere(headers) && !isNavigation(method, headers)) {
    return { refused: 403, why: "another site may link here and nothing else" };
  }
  return { name: target.split("?", 1)[0] ?? target };
}

const METHODS: readonly string[] = ["GET", "HEAD", "POST"];

/** The names under which a browser on this machine reaches a port of it. */
function ownHosts(port: number): string[] {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const hosts = names.map((name) => `${name}:${port}`);
  // Browsers omit the default port.
  return port === 80 ? [...hosts, ...names] : hosts;
}

/** All browsers state the origin of a request since 2023; another port of this machine is another site. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/** The user follows a link: the page with the link cannot read the answer. */
function isNavigation(method: string, headers: IncomingHttpHeaders): boolean {
  return (
    method !== "POST" &&
    headers["sec-fetch-mode"] === "navigate" &&
    (headers["sec-fetch-dest"] ?? "document") === "document"
  );
}
