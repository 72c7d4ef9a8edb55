import type { HTTPRequest, Page as Tab } from "puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js";
import { ProtocolFault } from "./pipe.ts";
import { printLimit, type RunningBrowser, withDeadline } from "./start-browser.ts";

/** How a page is printed: tags and outline make a print half as long again. */
interface PrintMode {
  tagged: boolean;
}

/** The address of the document, with a host name that cannot exist (RFC 2606). */
const documentUrl = "http://document.invalid/";

/** The page area (A4 without its margins) in CSS pixels, in which the layout is measured before a print. */
const typeArea = { width: 627, height: 891 };

/** The size limit of a PDF: a brief of a thousand proposals has some 10 MB. */
const mostBytes = 512 * 1024 * 1024;

/** A browser with a window requests an icon by itself. */
const iconUrl = `${documentUrl}favicon.ico`;

/**
 * A tab without JavaScript and without network: every request except for the document is refused; `data:` URLs need none.
 * Scripts of the page never run; the expressions that are evaluated are part of this tool.
 */
export class Page implements AsyncDisposable {
  readonly #tab: Tab;
  /** Rejects when the browser has exited or the tab has crashed. */
  readonly #failed: Promise<never>;
  readonly #signal: AbortSignal | undefined;
  /** Sent once for each load: a frame or a refresh that requests it again gets nothing. */
  #html: string | undefined;
  /** The URLs that the document requested since it was loaded; all were refused. */
  refused: string[] = [];

  private constructor(tab: Tab, gone: Promise<never>, signal: AbortSignal | undefined) {
    this.#tab = tab;
    this.#signal = signal;
    const crashed = new Promise<never>((_, reject) => tab.once("error", reject));
    this.#failed = Promise.race([gone, crashed]);
    this.#failed.catch(() => {});
    tab.setDefaultTimeout(printLimit);
    tab.on("request", (request) => this.#answer(request));
  }

  /** Opens a new tab, or uses the `first` one, which a browser opens when it starts. */
  static async open(
    { browser, gone }: RunningBrowser,
    which: "first" | "new",
    within: number,
    signal?: AbortSignal,
  ): Promise<Page> {
    const opening = async () => {
      const [first] = which === "first" ? await browser.pages() : [];
      const tab = first ?? (await browser.newPage());
      const page = new Page(tab, gone, signal);
      await Promise.all([
        tab.setJavaScriptEnabled(false),
        tab.setRequestInterception(true),
        tab.setOfflineMode(true),
        tab.emulateMediaType("print"),
        tab.setViewport(typeArea),
      ]);
      return page;
    };
    return withDeadline(Promise.race([gone, opening()]), within, "opening a tab", signal);
  }

  /** Closes the tab. Never rejects. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.race([this.#tab.close(), this.#failed]).catch(() => {});
  }

  /** Loads a document. */
  async load(html: string): Promise<void> {
    this.#html = html;
    this.refused = [];
    await this.#wait(this.#tab.goto(documentUrl), "loading the page");
  }

  /** The value of an expression in the page, as JSON. The expression is part of this tool and contains no content. */
  async evaluate<T>(expression: string): Promise<T> {
    return (await this.#wait(this.#tab.evaluate(expression), "asking the page")) as T;
  }

  /** Prints the document as a PDF; size and margins come from its style sheet, by default A4. */
  async print({ tagged }: PrintMode): Promise<Uint8Array> {
    const pdf = this.#tab.createPDFStream({
      printBackground: true,
      preferCSSPageSize: true,
      format: "a4",
      tagged,
      outline: tagged,
    });
    return this.#wait(pdf.then(wholePdf), "printing");
  }

  /** Settles like `work`, but where the browser has exited, rejects with its output instead of a protocol error. */
  #wait<T>(work: Promise<T>, what: string): Promise<T> {
    const orGone = work.catch((error) =>
      this.#tab.browser().connected ? Promise.reject(error) : this.#failed,
    );
    return withDeadline(Promise.race([this.#failed, orGone]), printLimit, what, this.#signal);
  }

  #answer(request: HTTPRequest): void {
    const url = request.url();
    if (url.startsWith("data:")) return;
    // A browser that has exited rejects every answer, but so does the command that waits for the page.
    void this.#decide(request, url).catch(() => {});
  }

  async #decide(request: HTTPRequest, url: string): Promise<void> {
    const html = url === documentUrl ? this.#html : undefined;
    if (html !== undefined) {
      this.#html = undefined;
      return request.respond({ contentType: "text/html; charset=utf-8", body: html });
    }
    if (url !== iconUrl) this.refused.push(url);
    // Any other reason would replace the document with an error page.
    return request.abort("aborted");
  }
}

async function wholePdf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    parts.push(part);
    bytes += part.length;
    if (bytes > mostBytes) throw new ProtocolFault("it prints a PDF without an end");
  }
  return Buffer.concat(parts);
}
