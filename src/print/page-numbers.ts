import { placeholderText } from "../pdf/page-numbers/placeholder.ts";
import type { PageReference, PageReferences } from "../pdf/page-numbers/set-page-numbers.ts";
import type { Page } from "./browser/page.ts";

/**
 * Puts a placeholder into each element of the page with `data-page-of`. It is as wide as a number of `room` digits
 * (`font-variant-numeric: tabular-nums`), so that its ten digits overlap; the finished PDF has the page number in its place.
 */
export async function fillPlaceholders(
  page: Page,
  ids: readonly string[],
  room: number,
): Promise<PageReferences> {
  if (ids.length === 0) return { room, references: [] };
  const texts = ids.map((_, index) => placeholderText(index));
  const shown = await page.evaluate<Omit<PageReference, "target">[]>(
    `(${fillPlaceholdersInPage})(${JSON.stringify(texts)}, ${room})`,
  );
  const references = ids.flatMap((target, index) => {
    const own = shown[index];
    return own ? [{ target, ...own }] : [];
  });
  return { room, references };
}

/**
 * Runs in the page. The first digit is at the left edge of the room and the last at its right edge: content outside of the
 * page would not be printed. The width of a digit is measured once for each font. Digits directly behind Arabic letters are in
 * one run with them, in which the browser ignores the spacing of letters: there a placeholder becomes a box of its own.
 */
const fillPlaceholdersInPage = `(texts, room) => {
  const elements = [...document.querySelectorAll("[data-page-of]")];
  const placeholders = elements.map((each, index) => {
    const placeholder = document.createElement("bdi");
    placeholder.dir = "ltr";
    placeholder.style.whiteSpace = "nowrap";
    placeholder.style.letterSpacing = "0";
    placeholder.textContent = texts[index];
    each.replaceChildren(placeholder);
    return placeholder;
  });
  const widths = new Map();
  const found = elements.map((each, index) => {
    const style = getComputedStyle(each);
    const { fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric } = style;
    const font = [fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric].join(" ");
    const width = widths.get(font) || placeholders[index].getBoundingClientRect().width / texts[index].length;
    widths.set(font, width);
    const isRightToLeft = style.direction === "rtl";
    const isEnd = style.textAlign === "end" || style.textAlign === (isRightToLeft ? "left" : "right");
    const edge = isEnd === isRightToLeft ? "left" : "right";
    return { width, reference: { edge, isShown: each.checkVisibility({ checkVisibilityCSS: true }) } };
  });
  const pitches = found.map(({ width }, index) => {
    const pitch = (width * (room - 1)) / 9;
    placeholders[index].style.letterSpacing = pitch - width + "px";
    placeholders[index].style.paddingRight = room * width - 10 * pitch + "px";
    return pitch;
  });
  const wide = placeholders.filter((each, index) => {
    return each.getBoundingClientRect().width > room * found[index].width + pitches[index];
  });
  for (const each of wide) each.style.display = "inline-block";
  return found.map(({ reference }) => reference);
}`;

/** Pages are not filled to the end: the ratio of their number to the height of the text without breaks, rather too large. */
const pagesPerHeight = 1.2;

/** An estimate, before the print, of the digits that page numbers need room for; at least two. */
export async function estimatedRoom(page: Page): Promise<number> {
  const heights = await page.evaluate<number>("document.documentElement.scrollHeight / innerHeight");
  return Math.max(2, digitsOf(Math.ceil(pagesPerHeight * heights)));
}

/** The number of digits of the largest page number. */
export function digitsOf(pages: number): number {
  return String(pages).length;
}
