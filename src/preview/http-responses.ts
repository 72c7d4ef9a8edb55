import type { ServerResponse } from "node:http";

/** A response of the preview's server. */
export interface Answer {
  /** Default: 200. */
  status?: number;
  /** The media type. */
  type: string;
  body: string | Uint8Array;
  /** The content security policy; by default nothing is allowed. */
  policy?: string;
  headers?: Readonly<Record<string, string>>;
}

/** Headers of every answer: no framing, no type sniffing, no caching, no reading from other sites. */
const ALWAYS = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** The headers of an answer, without the length of its body. */
export function headersOf({ type, policy, headers }: Omit<Answer, "body">): Record<string, string> {
  return {
    ...ALWAYS,
    "Content-Security-Policy": policy ?? "default-src 'none'; frame-ancestors 'none'",
    "Content-Type": type,
    ...headers,
  };
}

/** Sends an answer; of a HEAD request without its body. */
export function send(response: ServerResponse, answer: Answer, isHead: boolean): void {
  const bytes = Buffer.from(answer.body);
  response.writeHead(answer.status ?? 200, { ...headersOf(answer), "Content-Length": bytes.length });
  response.end(isHead ? undefined : bytes);
}

/** A refusal in words. */
export function refusal(status: number, why: string, headers: Record<string, string> = {}): Answer {
  return { status, type: "text/plain; charset=utf-8", body: `${status}: ${why}\n`, headers };
}

/** A value for the preview's own script. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** With more open pages than this, the oldest connection is closed. A browser itself opens six at most. */
const MOST = 32;
/** The interval of keep-alive comments in milliseconds, by which a page notices that the server is gone. */
const PULSE_MS = 15_000;

/** Server-sent events to every open page. A page that connects later gets the last event at once. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();
  #last: string | undefined;

  /** Keeps the response open and sends it the last event. */
  add(response: ServerResponse): void {
    const [oldest] = this.#listeners;
    if (oldest !== undefined && this.#listeners.size >= MOST) oldest.end();
    response.writeHead(200, headersOf({ type: "text/event-stream; charset=utf-8" }));
    response.write(`retry: 500\n\n${this.#last ?? ""}`);
    this.#listeners.add(response);
    const pulse = setInterval(() => response.write(": still here\n\n"), PULSE_MS);
    response.once("close", () => {
      clearInterval(pulse);
      this.#listeners.delete(response);
    });
  }

  /** Sends a value to every page, as the data of one event. */
  send(value: unknown): void {
    // JSON contains no line ends, so the value is one line of data.
    this.#last = `data: ${JSON.stringify(value)}\n\n`;
    for (const response of this.#listeners) response.write(this.#last);
  }
}
