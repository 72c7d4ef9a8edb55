import type { ServerResponse } from "node:http";
import { headersOf } from "./answer.ts";

/** More pages than these are not told of changes: the oldest is let go. A browser itself opens six at most. */
const MOST = 32;
/** Often enough that a page notices a server that is gone without a word, in milliseconds. */
const PULSE_MS = 15_000;

/** Server-sent events to every open page: the last one is told at once to a page that comes later. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();
  #last: string | undefined;

  /** Keeps the response open and tells it the last event. */
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

  /** Tells every page a value, as the data of one event. */
  tell(value: unknown): void {
    // JSON holds no line end, so the value is one line of data.
    this.#last = `data: ${JSON.stringify(value)}\n\n`;
    for (const response of this.#listeners) response.write(this.#last);
  }
}
