import type { Brief } from "../brief/types.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import { NoBrowserError } from "../print/errors.ts";
import { type Answer, json } from "./http-responses.ts";
import type { BriefPage } from "./read-conference.ts";

/** Prints versions of the brief when a page asks for them, with one browser that stays open. */
export interface PrintOnRequest {
  /** Adds a version of the page that may be asked for; the last few are kept. */
  keep: (version: string, page: BriefPage) => void;
  /** The PDF of a version, by default the latest, or a message why there is none. Never rejects. */
  answer: (version?: string) => Promise<Answer>;
  /** Opens the browser in advance, so that the first PDF does not wait for it. */
  warmUp: () => void;
  close: () => Promise<void>;
}

/** An open page is only for moments behind the latest version. */
const KEPT_VERSIONS = 4;

/** How a browser is opened and a brief printed with it. */
export interface Printer {
  open: () => Promise<PrintBrowser>;
  print: (browser: PrintBrowser, page: BriefPage) => Promise<{ pdf: Uint8Array }>;
  /** After an abort nothing is tried again. */
  signal: AbortSignal;
}

export function createPrintOnRequest({ open, print: printWith, signal }: Printer): PrintOnRequest {
  const pages = new Map<string, BriefPage>();
  const answers = new Map<string, Promise<Answer>>();
  let opening: Promise<PrintBrowser> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function browser(): Promise<PrintBrowser> {
    opening ??= open().catch((error) => {
      // The next request tries again: a browser may be installed meanwhile.
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function print(page: BriefPage): Promise<Answer> {
    const wasOpen = opening !== undefined;
    const opened = await browser();
    try {
      const { pdf } = await printWith(opened, page);
      const headers = contentDisposition(page.brief);
      return { type: "application/pdf", body: pdf, policy: "frame-ancestors 'none'", headers };
    } catch (error) {
      opening = undefined;
      await opened.close();
      // A browser that has been open for hours may have crashed before this request.
      if (wasOpen && !signal.aborted) return print(page);
      throw error;
    }
  }

  async function answer(version?: string): Promise<Answer> {
    const wanted = version || [...pages.keys()].at(-1);
    if (wanted === undefined) return json({ problem: "There is no brief yet: the files have errors." }, 409);
    const known = answers.get(wanted);
    if (known !== undefined) return known;
    const page = pages.get(wanted);
    if (page === undefined) return json({ problem: "The page has changed meanwhile. Try again." }, 409);
    // The browser prints one page at a time; requests for the same version share one print.
    const answered = last.then(() => print(page)).catch((error) => failure(error));
    last = answered;
    answers.set(wanted, answered);
    // A failure is not kept: the next request tries again.
    void answered.then(({ status }) => status !== undefined && answers.delete(wanted));
    return answered;
  }

  return {
    keep: (version, page) => {
      pages.delete(version);
      pages.set(version, page);
      const old = [...pages.keys()].slice(0, -KEPT_VERSIONS);
      for (const each of old) {
        pages.delete(each);
        answers.delete(each);
      }
    },
    answer,
    // An error is reported when a PDF is requested.
    warmUp: () => void browser().catch(() => {}),
    close: async () => {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}

function failure(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  const advice = error instanceof NoBrowserError ? "" : "\n";
  return json(
    {
      problem: `The PDF was not made. ${message}${advice}\nplenibrief doctor lists the browsers.`,
    },
    503,
  );
}

/** `PP-18-tracking-brief-draft-2018-10-27.pdf`; the name of a brief that is not public includes its audience. */
function contentDisposition({ conference, kind, asOf, audience, ...brief }: Brief): Record<string, string> {
  const readers = brief.for === undefined ? audience : `for-${brief.for.code}`;
  const parts = [conference.id, kind, "brief-draft", asOf, ...(readers === "public" ? [] : [readers])];
  const name = parts.join("-").replace(/[^\w.-]/g, "-");
  return { "Content-Disposition": `inline; filename="${name}.pdf"` };
}
