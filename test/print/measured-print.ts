import type { FontSizes } from "../../src/pdf/read-print.ts";
import type { PageLayout } from "../../src/print/check-print.ts";
import { type FinishedPrint, finishedLoaded } from "../pdf/finished-print.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { type OutOfPlace, outOfPlace } from "./text-geometry.ts";

export interface MeasuredPrint extends FinishedPrint {
  outOfPlace: OutOfPlace;
  /** Pages on which more than a few words (of pictures, which are drawn to size) have a size that no style has. */
  scaledPages: string[];
}

/** A print, and what is wrong with the places of its page: a page of a conference is loaded once for both. */
export async function measuredPrint(html: string): Promise<MeasuredPrint> {
  const { page } = await sharedBrowser();
  await page.load(html);
  // Before the print, which changes the page.
  const measured = await outOfPlace(page);
  const print = await finishedLoaded(page);
  return { ...print, outOfPlace: measured, scaledPages: scaledPages(print.layout, print.fontSizes) };
}

function scaledPages({ sizes }: PageLayout, pages: readonly FontSizes[]): string[] {
  const wanted = Object.keys(sizes).map(Number);
  return pages.flatMap((printed, index) => {
    const all = [...printed].reduce((sum, [, count]) => sum + count, 0);
    const other = [...printed].filter(([size]) => !wanted.some((each) => Math.abs(each - size) <= 1));
    const share = other.reduce((sum, [, count]) => sum + count, 0) / all;
    return share > 0.15 ? [`page ${index + 1}: ${JSON.stringify([...printed])}`] : [];
  });
}
