import type { Page } from "./browser/page.ts";

/** What the page is before it is printed, to be compared with the print. */
export interface PageLayout {
  /** How many letters the page shows at each size of type, in tenths of a point. */
  sizes: Record<string, number>;
  /** The words between one heading and the next, and the first of the two. */
  sections: { heading: string; words: string }[];
}

/** Reads sizes and words of the text that the page shows: what hides or clips its text is left out, and pictures. */
export function pageLayout(page: Page): Promise<PageLayout> {
  return page.evaluate<PageLayout>(LAYOUT);
}

const LAYOUT = `(() => {
  const sizes = {};
  const sections = [{ heading: "", words: [] }];
  const visit = (element) => {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility !== "visible" || style.clipPath !== "none") return;
    if (/^h[1-6]$/i.test(element.tagName)) sections.push({ heading: element.textContent.trim(), words: [] });
    const size = Math.round(Number.parseFloat(style.fontSize) * 7.5);
    for (const child of element.childNodes) {
      if (child instanceof HTMLElement) visit(child);
      if (child.nodeType !== Node.TEXT_NODE) continue;
      const length = child.data.trim().length;
      if (length === 0) continue;
      sizes[size] = (sizes[size] ?? 0) + length;
      sections.at(-1).words.push(child.data);
    }
  };
  visit(document.body);
  return { sizes, sections: sections.map(({ heading, words }) => ({ heading, words: words.join(" ") })) };
})()`;

/** The heading over the first text or image that is wider than the page, and how wide; nothing where there is none. */
export function widePlace(page: Page): Promise<{ heading: string; percent: number } | null> {
  return page.evaluate(WIDE_PLACE);
}

const WIDE_PLACE = `(() => {
  const width = document.documentElement.clientWidth;
  const all = [...document.body.querySelectorAll("*")];
  const far = (each) => {
    const { left, right } = each.getBoundingClientRect();
    return Math.max(right, left + each.scrollWidth, width - left);
  };
  const widest = Math.max(...all.map(far));
  if (widest <= width + 1) return null;
  // The innermost of those that it makes wide.
  const wide = all.findLast((each) => far(each) >= widest - 1);
  const headings = all.filter((each) => /^h[1-6]$/i.test(each.tagName));
  const before = headings.findLast((each) => each.compareDocumentPosition(wide) & 4 || each.contains(wide));
  return { heading: before?.textContent.trim() ?? "", percent: Math.round((100 * widest) / width) };
})()`;
