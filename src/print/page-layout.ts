import type { Page } from "./browser/page.ts";

/** The text and font sizes of the page, which the print is compared with. */
export interface PageLayout {
  /** The number of characters at each font size, in tenths of a point. */
  sizes: Record<string, number>;
  /** Each heading with the text up to the next one. */
  sections: { heading: string; words: string }[];
}

/** Reads the visible text of the page; pictures and elements that clip their text are not read. */
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

/** The heading before the widest element, with its width, where it is wider than the page; else null. */
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
  // The elements around it are wide as well.
  const wide = all.findLast((each) => far(each) >= widest - 1);
  const headings = all.filter((each) => /^h[1-6]$/i.test(each.tagName));
  const before = headings.findLast((each) => each.compareDocumentPosition(wide) & 4 || each.contains(wide));
  return { heading: before?.textContent.trim() ?? "", percent: Math.round((100 * widest) / width) };
})()`;
