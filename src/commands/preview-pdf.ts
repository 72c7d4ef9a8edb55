import type { Brief } from "../brief/types.ts";
import { type Answer, json } from "../preview/answer.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import { NoBrowserError } from "../print/errors.ts";
import type { Io } from "./io.ts";
import { printBrief } from "./print-brief.ts";

/** Prints states of the brief, with one browser that is opened once and kept. */
export interface PdfMaker {
  /** A state of the page that may be asked for; the last few are kept. */
  keep: (version: string, state: { brief: Brief; html: string }) => void;
  /** The PDF of a state, of the latest where no version is named, or in words why there is none. Never rejects. */
  answer: (version?: string) => Promise<Answer>;
  /** Opens the browser, so that the first PDF need not wait for it. */
  warmUp: () => void;
  close: () => Promise<void>;
}

/** A page is some versions behind for a moment at most. */
const KEPT = 4;

/** Prints for the preview; the browser belongs to it. `say` gets what a person should know of it. */
export function createPdfMaker(
  browserPath: string | undefined,
  io: Io,
  say: (line: string) => void,
): PdfMaker {
  const states = new Map<string, { brief: Brief; html: string }>();
  const answers = new Map<string, Promise<Answer>>();
  let opening: Promise<PrintBrowser> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function browser(): Promise<PrintBrowser> {
    opening ??= open().catch((error) => {
      // One that is installed meanwhile is found the next time.
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<PrintBrowser> {
    const { openBrowser } = await import("../print/open-browser.ts");
    const named = browserPath === undefined ? {} : { browser: browserPath };
    return openBrowser({ ...named, signal: io.signal, onNotice: say });
  }

  async function print({ brief, html }: { brief: Brief; html: string }): Promise<Answer> {
    const isKept = opening !== undefined;
    const opened = await browser();
    try {
      const { pdf } = await printBrief(opened, brief, html, io.signal);
      return { type: "application/pdf", body: pdf, policy: "frame-ancestors 'none'", headers: named(brief) };
    } catch (error) {
      opening = undefined;
      await opened.close();
      // A browser that was kept for hours may have died of something else.
      if (isKept && !io.signal.aborted) return print({ brief, html });
      throw error;
    }
  }

  async function answer(version?: string): Promise<Answer> {
    const wanted = version || [...states.keys()].at(-1);
    if (wanted === undefined) return json({ problem: "There is no brief yet: the files have errors." }, 409);
    const known = answers.get(wanted);
    if (known !== undefined) return known;
    const state = states.get(wanted);
    if (state === undefined) return json({ problem: "The page has changed meanwhile. Try again." }, 409);
    // The browser prints one page at a time; who asks for the same state waits for the same print.
    const answered = last.then(() => print(state)).catch((error) => failure(error));
    last = answered;
    answers.set(wanted, answered);
    // A failure is not kept: the next click tries again.
    void answered.then(({ status }) => status !== undefined && answers.delete(wanted));
    return answered;
  }

  return {
    keep: (version, state) => {
      states.delete(version);
      states.set(version, state);
      const old = [...states.keys()].slice(0, -KEPT);
      for (const each of old) {
        states.delete(each);
        answers.delete(each);
      }
    },
    answer,
    // What goes wrong is said when a PDF is wanted.
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
      problem: `The PDF was not made. ${message}${advice}\nplenibrief doctor says which browsers there are.`,
    },
    503,
  );
}

/** `PP-18-tracking-brief-draft-2018-10-27.pdf`; what is not for the public says so in its name. */
function named({ conference, kind, asOf, audience, ...brief }: Brief): Record<string, string> {
  const readers = brief.for === undefined ? audience : `for-${brief.for.code}`;
  const parts = [conference.id, kind, "brief-draft", asOf, ...(readers === "public" ? [] : [readers])];
  const name = parts.join("-").replace(/[^\w.-]/g, "-");
  return { "Content-Disposition": `inline; filename="${name}.pdf"` };
}
