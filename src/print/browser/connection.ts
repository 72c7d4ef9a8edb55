import type { BrowserProcess } from "./process.ts";

/** Something that the browser tells without having been asked. */
export interface BrowserEvent {
  method: string;
  params: Record<string, unknown>;
  session?: string;
}

type Answer = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/**
 * The Chrome DevTools Protocol over a pipe: JSON messages, each ended by a zero byte. Every open command is
 * rejected when the browser exits, so nothing waits for a browser that is gone.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export class Connection {
  readonly #process: BrowserProcess;
  readonly #open = new Map<number, Answer>();
  readonly #listeners = new Set<(event: BrowserEvent) => void>();
  #last = 0;
  #gone: Error | undefined;
  #pending: Buffer[] = [];

  constructor(process: BrowserProcess) {
    this.#process = process;
    process.commands.on("error", () => {});
    process.answers.on("error", () => {});
    process.answers.on("data", (chunk: Buffer) => this.#take(chunk));
    void process.exited.then((words) => this.#end(new Error(`the browser exited: ${words.trim()}`)));
  }

  /** Sends a command and resolves with its result, of the shape that the protocol documents. */
  send<T = unknown>(method: string, params: object = {}, session?: string): Promise<T> {
    if (this.#gone) return Promise.reject(this.#gone);
    const id = ++this.#last;
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
    return new Promise<T>((resolve, reject) => {
      this.#open.set(id, { resolve: (result) => resolve(result as T), reject });
      this.#process.commands.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Calls `listener` on every event, until the returned function is called. */
  listen(listener: (event: BrowserEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.#pending.push(chunk.subarray(start, end));
      this.#dispatch(Buffer.concat(this.#pending).toString("utf8"));
      this.#pending = [];
      start = end + 1;
    }
    if (start < chunk.length) this.#pending.push(chunk.subarray(start));
  }

  #dispatch(text: string): void {
    const message = JSON.parse(text) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
      method?: string;
      params?: Record<string, unknown>;
      sessionId?: string;
    };
    if (message.id !== undefined) {
      this.#settle(message.id, message.result, message.error);
      return;
    }
    const event: BrowserEvent = { method: message.method ?? "", params: message.params ?? {} };
    if (message.sessionId !== undefined) event.session = message.sessionId;
    for (const listener of [...this.#listeners]) listener(event);
  }

  #settle(id: number, result: unknown, error: { message: string } | undefined): void {
    const answer = this.#open.get(id);
    this.#open.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }

  #end(error: Error): void {
    this.#gone = error;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }
}
