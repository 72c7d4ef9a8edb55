import type { FontSizes } from "../pdf/content/printed-text.ts";
import type { Page } from "./browser/page.ts";
import { BrowserFailure } from "./errors.ts";
import { findMissingText } from "./missing-text.ts";
import { type PageLayout, widePlace } from "./page-layout.ts";

/** What a PDF shows: its text, and how much of it in which font size, page by page. */
export interface PrintedText {
  fontSizes: readonly FontSizes[];
  text: string;
}

/**
 * Rejects with `BrowserFailure` and the name of a place where a print is not what the page was: set smaller, since
 * something is wider than the paper, or without some of its words.
 */
export async function checkPrint(page: Page, layout: PageLayout, printed: PrintedText): Promise<void> {
  if (!hasSizeOf(layout, printed)) {
    const wide = await widePlace(page);
    const what =
      wide === null
        ? "something in it is wider than the paper"
        : `something ${under(wide.heading)} is wider than the paper, by ${wide.percent - 100} %`;
    throw new BrowserFailure(`the print came out smaller than its style sheet says: ${what}`);
  }
  const lost = findMissingText(layout, printed.text);
  if (lost !== undefined) throw new BrowserFailure(`the PDF lacks text ${under(lost.heading)}`);
}

function under(heading: string): string {
  return heading === "" ? "before the first heading" : `under the heading "${heading}"`;
}

/**
 * Whether the size that most of the page's letters have is in the print as often as on the page, or half as often: a
 * browser that makes room makes all pages smaller alike. Glyphs are no letters, and running heads are added.
 */
function hasSizeOf(layout: PageLayout, { fontSizes }: PrintedText): boolean {
  const wanted = Object.entries(layout.sizes).sort(([, a], [, b]) => b - a);
  const letters = wanted.reduce((sum, [, count]) => sum + count, 0);
  const [size, most] = wanted[0] ?? [];
  if (size === undefined || most === undefined) return true;
  let [glyphs, same] = [0, 0];
  for (const page of fontSizes) {
    for (const [printed, count] of page) {
      glyphs += count;
      if (printed === Number(size)) same += count;
    }
  }
  return glyphs === 0 || same / glyphs >= most / letters / 2;
}
