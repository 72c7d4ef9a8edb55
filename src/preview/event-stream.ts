import type { ServerResponse } from "node:http";
import { headersOf } from "./http-answer.ts";

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
