import type { IncomingHttpHeaders } from "node:http";

/** The parts of a request that are judged, as received. */
export interface JudgedRequest {
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
export function judgeRequest({ method, target, headers }: JudgedRequest, port: number): Verdict {
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

export const METHODS: readonly string[] = ["GET", "HEAD", "POST"];

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
