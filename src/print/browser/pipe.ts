import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js";

/** A browser violates the DevTools protocol. */
export class ProtocolFault extends Error {
  override name: string = "ProtocolFault";
}

/** The pipe is closed: the browser has exited, is exiting, or closed it. */
export class PipeClosed extends ProtocolFault {
  override name = "PipeClosed";
}

/** The size limit of a message; the largest ones contain a page's text or a part of a PDF. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The pipe to a browser: JSON messages, each followed by a NUL (DevTools protocol). Each message is checked before it is
 * passed on, so that a violation of the protocol is reported here, with a clear message.
 */
export class Pipe implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  /** Rejects when the browser has written an invalid message or closed the pipe; never resolves. */
  readonly broken: Promise<never>;
  readonly #commands: Writable;
  readonly #answers: Readable;
  #reject: (fault: Error) => void = () => {};
  #fault: ProtocolFault | undefined;
  #parts: Buffer[] = [];
  #bytes = 0;

  constructor({ commands, answers }: { commands: Writable; answers: Readable }) {
    this.#commands = commands;
    this.#answers = answers;
    this.broken = new Promise<never>((_, reject) => {
      this.#reject = reject;
    });
    this.broken.catch(() => {});
    answers.on("data", (chunk: Buffer) => this.#take(chunk));
    answers.on("error", () => this.#end(new PipeClosed("it broke the pipe to it")));
    answers.on("close", () => this.#end(new PipeClosed("it closed the pipe to it")));
  }

  /** Whether either side has closed it. */
  get isClosed(): boolean {
    return this.#fault !== undefined;
  }

  send(message: string): void {
    if (this.#fault !== undefined) throw this.#fault;
    this.#commands.write(`${message}\0`);
  }

  close(): void {
    this.#end(new PipeClosed("the pipe to it is closed"));
  }

  #take(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0 && this.#fault === undefined; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(this.#parts).toString("utf8");
      this.#parts = [];
      this.#bytes = 0;
      start = end + 1;
      this.#deliver(message);
    }
    this.#parts.push(chunk.subarray(start));
    this.#bytes += chunk.length - start;
    if (this.#bytes > mostBytes)
      this.#end(new ProtocolFault("it does not answer as a browser: it writes to the pipe without an end"));
  }

  /** Each message in a task of its own: a listener of one may have to run before the next is delivered. */
  #deliver(message: string): void {
    if (!isMessage(message)) {
      this.#end(
        new ProtocolFault("it does not answer as a browser: it writes what is no message to the pipe"),
      );
      return;
    }
    setImmediate(async () => {
      try {
        if (this.onmessage === undefined) throw new Error("nobody has sent a command yet");
        await this.onmessage(message);
      } catch {
        this.#end(
          new ProtocolFault(
            "it does not answer as a browser: it writes a message that the protocol does not have",
          ),
        );
      }
    });
  }

  #end(fault: ProtocolFault): void {
    if (this.#fault !== undefined) return;
    this.#fault = fault;
    this.#reject(fault);
    this.#answers.removeAllListeners("data");
    this.#parts = [];
    this.#answers.destroy();
    this.#commands.destroy();
    const { onclose } = this;
    delete this.onclose;
    onclose?.();
  }
}

/** Whether a text is one of the two kinds of message that a browser sends: a response to a command, or an event. */
function isMessage(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return false;
    if (value.id === undefined) return typeof value.method === "string" && isObject(value.params ?? {});
    if (!Number.isSafeInteger(value.id)) return false;
    return value.error === undefined ? isObject(value.result) : isObject(value.error);
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
