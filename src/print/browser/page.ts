import type { BrowserEvent, Connection } from "./connection.ts";
import { withDeadline } from "./deadline.ts";

/** How a page is printed: tags and outline cost half a print again, so a first pass does without. */
export interface PrintMode {
  tagged: boolean;
}

/** Only one document is ever answered, under a name that cannot exist (RFC 2606). */
const documentUrl = "http://document.invalid/";

/** A browser with a window asks for it unasked. */
const iconUrl = `${documentUrl}favicon.ico`;

const shortly = 30_000;
const long = 600_000;

/**
 * One tab without JavaScript and without network: every request but the document itself is refused, and only
 * `data:` addresses need none. Scripts of the page never run; what this class evaluates is its own.
 */
export class Page {
  readonly #connection: Connection;
  readonly #session: string;
  readonly #signal: AbortSignal | undefined;
  /** Handed out once a load: a frame or a refresh that asks for the document again gets nothing. */
  #html: string | undefined;
  /** Addresses that the document asked for and did not get, since it was loaded. */
  refused: string[] = [];

  private constructor(connection: Connection, session: string, signal: AbortSignal | undefined) {
    this.#connection = connection;
    this.#session = session;
    this.#signal = signal;
    connection.listen((event) => this.#answer(event));
  }

  static async open(connection: Connection, signal?: AbortSignal): Promise<Page> {
    const wait = <T>(work: Promise<T>) => withDeadline(work, shortly, "opening a tab", signal);
    const { targetInfos } = await wait(
      connection.send<{ targetInfos: { targetId: string; type: string }[] }>("Target.getTargets"),
    );
    const first = targetInfos.find(({ type }) => type === "page");
    const targetId =
      first?.targetId ??
      (await wait(connection.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" })))
        .targetId;
    const attached = await wait(
      connection.send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true }),
    );
    const page = new Page(connection, attached.sessionId, signal);
    await wait(
      Promise.all([
        page.#send("Page.enable"),
        page.#send("Emulation.setScriptExecutionDisabled", { value: true }),
        page.#send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
        page.#send("Emulation.setEmulatedMedia", { media: "print" }),
        page.#send("Network.enable"),
        page.#send("Network.emulateNetworkConditions", {
          offline: true,
          latency: 0,
          downloadThroughput: 0,
          uploadThroughput: 0,
        }),
      ]),
    );
    return page;
  }

  /** Shows a document and waits until it and its fonts are there. */
  async load(html: string): Promise<void> {
    this.#html = html;
    this.refused = [];
    const loaded = this.#next("Page.loadEventFired");
    await this.#wait(
      (async () => {
        const { errorText } = await this.#send<{ errorText?: string }>("Page.navigate", { url: documentUrl });
        if (errorText) throw new Error(`the page did not load: ${errorText}`);
        await loaded;
        await this.evaluate("document.fonts.ready.then(() => true)");
      })(),
      "loading the page",
    );
  }

  /** Value of an expression in the page, as JSON. The expression is this tool's own, never made of content. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.#wait(
      this.#send<{ result: { value: T }; exceptionDetails?: { text: string } }>("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      }),
      "asking the page",
    );
    if (answer.exceptionDetails) throw new Error(`asking the page: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  }

  /** The document as a PDF; size and margins come from its style sheet, A4 where it states none. */
  async print({ tagged }: PrintMode): Promise<Uint8Array> {
    const millimetre = 1 / 25.4;
    const options = {
      printBackground: true,
      preferCSSPageSize: true,
      paperWidth: 210 * millimetre,
      paperHeight: 297 * millimetre,
      generateTaggedPDF: tagged,
      generateDocumentOutline: tagged,
      transferMode: "ReturnAsStream",
    };
    const { stream } = await this.#wait(
      this.#send<{ stream: string }>("Page.printToPDF", options),
      "printing",
    );
    return this.#wait(this.#read(stream), "reading the PDF");
  }

  async #read(handle: string): Promise<Uint8Array> {
    const parts: Buffer[] = [];
    for (let ended = false; !ended; ) {
      const { data, eof } = await this.#send<{ data: string; eof: boolean }>("IO.read", {
        handle,
        size: 1 << 23,
      });
      parts.push(Buffer.from(data, "base64"));
      ended = eof;
    }
    await this.#send("IO.close", { handle });
    return Buffer.concat(parts);
  }

  #send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.#connection.send<T>(method, params, this.#session);
  }

  #wait<T>(work: Promise<T>, what: string): Promise<T> {
    return withDeadline(work, long, what, this.#signal);
  }

  #next(method: string): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#connection.listen((event) => {
        if (event.session !== this.#session || event.method !== method) return;
        stop();
        resolve();
      });
    });
  }

  #answer({ session, method, params }: BrowserEvent): void {
    if (session !== this.#session || method !== "Fetch.requestPaused") return;
    const { requestId, request } = params as { requestId: string; request: { url: string } };
    // A browser that is gone rejects every command; whoever waits for the page learns it there.
    void this.#decide(requestId, request.url).catch(() => {});
  }

  async #decide(requestId: string, url: string): Promise<void> {
    const html = url === documentUrl ? this.#html : undefined;
    if (html !== undefined) {
      this.#html = undefined;
      const responseHeaders = [{ name: "Content-Type", value: "text/html; charset=utf-8" }];
      const body = Buffer.from(html).toString("base64");
      await this.#send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
    } else if (url.startsWith("data:")) {
      await this.#send("Fetch.continueRequest", { requestId });
    } else {
      if (url !== iconUrl) this.refused.push(url);
      // "Aborted" leaves the document as it is; any other reason would put an error page in its place.
      await this.#send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    }
  }
}
