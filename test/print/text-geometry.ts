import type { Page } from "../../src/print/browser/page.ts";

/** A piece of text and what is wrong with its place. */
interface Misplaced {
  fault: "outside the page" | "outside its box" | "cut off" | "over other text";
  text: string;
  /** The heading before it. */
  heading: string;
}

/** What is out of its place on a page. */
export interface OutOfPlace {
  text: Misplaced[];
  positions: string[];
  marks: string[];
  headings: string[];
}

/** Everything that is out of its place on the page loaded last, which is as before afterwards. */
export async function outOfPlace(page: Page): Promise<OutOfPlace> {
  const text = await misplacedText(page);
  const positions = await positionsOffTheirLine(page);
  const marks = await marksOnTheirOwnLine(page);
  const headings = await headingsOutOfLine(page);
  await page.evaluate(
    'document.querySelectorAll(".landscape").forEach((each) => each.removeAttribute("style"))',
  );
  return { text, positions, marks, headings };
}

/**
 * Text that leaves the page, its cell or its box, is cut off by a box that hides what leaves it, or meets other text.
 * The document is laid out as for print, on one endless sheet as wide as the type area; the grid of a landscape page
 * is as wide as that of one. The grid of the page stays as wide.
 */
export function misplacedText(page: Page): Promise<Misplaced[]> {
  return page.evaluate<Misplaced[]>(MEASURE);
}

const MEASURE = `(() => {
  const LANDSCAPE = 956;
  document.querySelectorAll(".landscape").forEach((each) => { each.style.width = LANDSCAPE + "px"; });
  const found = [];
  const headings = [...document.querySelectorAll("h1,h2,h3,h4")];
  const headingBefore = (node) =>
    headings.findLast((each) => each.compareDocumentPosition(node) & (4 | 16))?.textContent.trim() ?? "";
  const report = (fault, node) => {
    found.push({ fault, text: node.textContent.trim().slice(0, 60), heading: headingBefore(node).slice(0, 60) });
  };
  // Asked for once an element, not once a text: an element has many texts within it.
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) {
      const { display, overflowX, fontSize } = getComputedStyle(element);
      styles.set(element, { display, overflowX, fontSize });
    }
    return styles.get(element);
  };
  const ancestor = (element, is) => {
    while (element && !is(styleOf(element))) element = element.parentElement;
    return element?.getBoundingClientRect();
  };
  const letters = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent.trim() === "" || parent.closest(".unseen, svg, [hidden]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0);
    if (rects.length === 0) continue;
    const left = Math.min(...rects.map((each) => each.left));
    const right = Math.max(...rects.map((each) => each.right));
    const leaves = (box) => box && (right > box.right + 1 || left < box.left - 1);
    const edge = parent.closest(".landscape") ? LANDSCAPE : document.documentElement.clientWidth;
    if (leaves({ left: 0, right: edge })) report("outside the page", node);
    else if (leaves(ancestor(parent, ({ overflowX }) => overflowX !== "visible"))) report("cut off", node);
    else if (leaves(ancestor(parent, ({ display }) => !/^(inline|contents)$/.test(display)))) report("outside its box", node);
    const size = Number.parseFloat(styleOf(parent).fontSize);
    for (const rect of rects) {
      // The height of small letters, not that of the line or of all that the font could hold.
      const middle = (rect.top + rect.bottom) / 2;
      letters.push({ left: rect.left, right: rect.right, top: middle - size * 0.25, bottom: middle + size * 0.25, node });
    }
  }
  letters.sort((a, b) => a.top - b.top);
  const reported = new Set();
  letters.forEach((one, index) => {
    const end = Math.min(letters.length, index + 200);
    for (let next = index + 1; next < end; next++) {
      const other = letters[next];
      if (other.top > one.bottom) break;
      const meets = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1;
      if (!meets || other.node === one.node || reported.has(other.node)) continue;
      reported.add(other.node);
      report("over other text", other.node);
    }
  });
  return found;
})()`;

/** The cells of the grid, in words, in which a position is not on the line of its number; on the page loaded last. */
export function positionsOffTheirLine(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(".who .cell")].flatMap((cell) => {
    const number = cell.querySelector("a")?.getBoundingClientRect();
    const off = [...cell.querySelectorAll(".position")].some((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return middle > number.bottom || middle < number.top;
    });
    return off ? [cell.textContent] : [];
  })`);
}

/** The headings of proposals whose position has its mark of an inference on a line of its own; on the page loaded last. */
function marksOnTheirOwnLine(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(".stance .inferred")].flatMap((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(mark.closest(".stance"));
    const beside = [...range.getClientRects()].some(
      (line) => line.width > 100 && line.top < (top + bottom) / 2 && line.bottom > (top + bottom) / 2,
    );
    return beside ? [] : [mark.closest(".proposal").querySelector("h3").textContent];
  })`);
}

/**
 * The headings of proposals that do not begin where the line below them does, or whose position is not centred on their
 * first line, by more than half a point; on the page loaded last.
 */
function headingsOutOfLine(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(".proposal > header")].flatMap((header) => {
    const TOLERANCE = 0.67;
    const heading = header.querySelector("h3");
    const line = heading.querySelector(".title").getClientRects()[0];
    const letter = heading.querySelector(".letter")?.getBoundingClientRect();
    const isIndented = Math.abs(line.left - header.querySelector(".byline").getBoundingClientRect().left) > TOLERANCE;
    const isOff = letter && Math.abs(letter.top + letter.bottom - line.top - line.bottom) / 2 > TOLERANCE;
    return isIndented || isOff ? [heading.textContent] : [];
  })`);
}
