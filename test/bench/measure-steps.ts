import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { replaceAll } from "../../src/files/replace-files.ts";
import { readFonts } from "../../src/formats/fonts/shipped-fonts.ts";
import { createPageRenderer } from "../../src/formats/html.ts";
import { readTemplates } from "../../src/formats/templates/read-templates.ts";
import { SectionResources } from "../../src/pdf/content/page-content.ts";
import { pagesOfDestinations } from "../../src/pdf/document/navigation.ts";
import { findNumberedText } from "../../src/pdf/page-numbers.ts";
import { readPages } from "../../src/pdf/read-print.ts";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { Page } from "../../src/print/browser/page.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { cutPage } from "../../src/print/cut-page.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { openBrowser } from "../../src/print/open-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { digitsOf } from "../../src/print/print-section.ts";
import { type Accessibility, accessibilityOf } from "../pdf/accessibility.ts";

/** What one build of one conference took, in milliseconds, and what came out. */
export interface Measured {
  steps: Record<Step, number>;
  /** The same page by the same browser in the same run: opened, loaded, printed once, with tags and outline. */
  bare: { open: number; load: number; print: number };
  proposals: number;
  pages: number;
  htmlBytes: number;
  pdfBytes: number;
  /** As the browser printed it. */
  bareBytes: number;
  /** What a screen reader finds in the PDF, and how many things that it should not. */
  read: Omit<Accessibility, "problems"> & { problems: number };
  /** How often the page was printed: more than once where there was too little room for page numbers. */
  prints: number;
  /** How long it takes to set the page numbers, a part of finishing; undefined where a document was printed twice. */
  pageNumbers: number | undefined;
  /** The most memory of this process, in bytes: the browser's is not in it. */
  memory: number;
}

export const STEPS = [
  "fonts",
  "load and check",
  "brief",
  "page",
  "open browser",
  "load page",
  "page scripts",
  "tagged print",
  "read and finish",
  "write",
] as const;
export type Step = (typeof STEPS)[number];

/** What to build: a folder of conferences, one of them, the day, and a folder to write into. */
export interface Subject {
  proposals: string;
  conference: string;
  asOf: string;
  out: string;
}

/** Does what `build` does, step by step, with the tool's own functions, in a process that has done nothing before. */
export async function measureSteps(subject: Subject): Promise<Measured> {
  const steps = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
  const timed = timer(steps);

  const fonts = await timed("fonts", () => readFonts());
  const { corpus } = await timed("load and check", () =>
    loadCorpus({
      folder: join(subject.proposals, subject.conference),
      shown: subject.conference,
      covers: (codePoint) => fonts.covers(codePoint),
    }),
  );
  if (corpus === undefined) throw new Error(`${subject.conference} has errors: run check`);
  const { asOf } = subject;
  const brief = await timed("brief", () => buildBrief(corpus, { asOf, today: asOf, audience: "public" }));
  const html = await timed("page", () => {
    const { warnings: _, ...templates } = readTemplates(brief.language);
    return createPageRenderer({ templates, strings: templates.strings, fonts })(brief);
  });

  // The steps of one tab: those of several would overlap.
  const machine = { ...thisMachine(), tabs: 1 };
  await using browser = await timed("open browser", () => openBrowser({ machine }));
  const bare = await barePrint(browser.page, html);
  const prints = timePages(browser, timed);
  const started = performance.now();
  const { pdf, pages } = await printPage(browser, {
    html,
    title: brief.conference.title,
    language: brief.language,
    author: brief.conference.publisher,
    creator: "plenibrief",
    date: asOf,
  });
  const whole = performance.now() - started;
  steps["read and finish"] = whole - steps["load page"] - steps["page scripts"] - steps["tagged print"];
  await timed("write", () =>
    replaceAll(subject.out, [
      { path: "brief.html", bytes: html },
      { path: "brief.pdf", bytes: pdf },
    ]),
  );

  const read = accessibilityOf(pdf);
  return {
    steps,
    prints: prints.length,
    pageNumbers: pageNumbersTime(prints, cutPage(html)),
    bare: { open: steps["open browser"], load: bare.load, print: bare.print },
    proposals: brief.proposals.length,
    pages,
    htmlBytes: Buffer.byteLength(html),
    pdfBytes: pdf.length,
    bareBytes: bare.bytes,
    read: { ...read, problems: read.problems.length },
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

type Timed = <T>(step: Step, work: () => T | Promise<T>) => Promise<T>;

function timer(steps: Record<Step, number>): Timed {
  return async (step, work) => {
    const started = performance.now();
    try {
      return await work();
    } finally {
      steps[step] += performance.now() - started;
    }
  };
}

async function barePrint(page: Page, html: string): Promise<{ load: number; print: number; bytes: number }> {
  const started = performance.now();
  await page.load(html);
  const loaded = performance.now();
  const { length } = await page.print({ tagged: true });
  return { load: loaded - started, print: performance.now() - loaded, bytes: length };
}

/** From now on measures what is asked of the pages of the browser, and collects their prints. */
function timePages(browser: PrintBrowser, timed: Timed): Uint8Array[] {
  const prints: Uint8Array[] = [];
  const time = (page: Page) => {
    const { load, print } = page;
    const evaluate = page.evaluate.bind(page);
    page.evaluate = (expression) => timed("page scripts", () => evaluate(expression));
    page.load = (html) => timed("load page", () => load.call(page, html));
    page.print = async (mode) => {
      const pdf = await timed("tagged print", () => print.call(page, mode));
      prints.push(pdf);
      return pdf;
    };
    return page;
  };
  time(browser.page);
  const { openPage } = browser;
  Object.assign(browser, { openPage: async () => time(await openPage()) });
  return prints;
}

/**
 * How long it takes to find and set the page numbers of prints, in milliseconds; undefined where documents were printed more
 * than once.
 */
function pageNumbersTime(prints: readonly Uint8Array[], documents: readonly string[]): number | undefined {
  if (prints.length !== documents.length) return undefined;
  const contents = prints.map((print) => {
    const file = readPdf(print);
    return { pages: readPages(new SectionResources(file)), own: pagesOfDestinations(file) };
  });
  const pages = contents.reduce((sum, each) => sum + each.pages.length, 0);
  const pageOf = new Map(contents.flatMap(({ own }) => [...own]));
  const room = Math.max(2, digitsOf(pages));
  let [time, first] = [0, 1];
  for (const [index, { pages: own }] of contents.entries()) {
    const references = [...(documents[index] ?? "").matchAll(/ data-page-of="([^"]*)"/g)].map(
      ([, target = ""]) => ({ target, edge: "right" as const, isShown: false }),
    );
    const started = performance.now();
    findNumberedText(own, { room, references }, documents.length > 1).set({ pageOf, pages }, first);
    time += performance.now() - started;
    first += own.length;
  }
  return time;
}
