import { placeholderText } from "../pdf/page-numbers/placeholder.ts";
import type { PageReference, PageReferences } from "../pdf/page-numbers/set-page-numbers.ts";
import type { Page } from "./browser/page.ts";

/**
 * Puts a placeholder into each element of the page with `data-page-of`, as wide as the largest number of `room` digits
 * (`font-variant-numeric: tabular-nums`). The digits of a placeholder overlap: the finished PDF has the number there.
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
 * Runs in the page. The first digit stands at the left edge of the room and the last at its right edge: what leaves the
 * page is not printed. The width of a digit is measured once a font, not for each number.
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
  return found.map(({ width, reference }, index) => {
    const pitch = (width * (room - 1)) / 9;
    placeholders[index].style.letterSpacing = pitch - width + "px";
    placeholders[index].style.paddingRight = room * width - 10 * pitch + "px";
    return reference;
  });
}`;

/** A page breaks where nothing may be cut: so many pages come of the height of one without breaks, and rather more. */
const pagesPerHeight = 1.2;

/** For how many digits page numbers have room: an estimate, since nothing is printed yet. Two at least. */
export async function estimatedRoom(page: Page): Promise<number> {
  const heights = await page.evaluate<number>("document.documentElement.scrollHeight / innerHeight");
  return Math.max(2, digitsOf(Math.ceil(pagesPerHeight * heights)));
}

/** How many digits the largest page number has. */
export function digitsOf(pages: number): number {
  return String(pages).length;
}
