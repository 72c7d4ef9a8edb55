import type { Matrix } from "../content/geometry.ts";
import { isTextObject, type PageContent, placeOf, type TextObject } from "../content/page-content.ts";
import { PLACEHOLDER_LENGTH, placeholderText } from "./placeholder.ts";
import { numberSpans, placeholderIn } from "./set-page-numbers.ts";

/** The place of a section in the document. */
export interface SectionPages {
  /** The page number of its first page. */
  first: number;
  /** The number of pages of the document. */
  of: number;
}

/** What a section is printed with in place of `counter(page)` and `counter(pages)`, which would count its own pages. */
export const runningPlaceholders = { page: placeholderText(0), pages: placeholderText(1) };

/** In text space: text objects of one line touch each other. */
const touching = 0.5;

/**
 * Sets the numbers of running heads and feet of a section, "page x of y", in place of their placeholders. The line keeps its
 * right edge; its other words move as far as the numbers are shorter than their placeholders.
 */
export function setRunningNumbers(pages: readonly PageContent[], { first, of }: SectionPages): void {
  for (const [index, { sequences }] of pages.entries()) {
    const numbers = [String(first + index), String(of)];
    // Running heads and feet are outside of marked content, and so are separators in the text.
    const parts = sequences.flatMap(({ id, parts }) => (id === undefined ? parts : []));
    for (const line of linesOf(parts.filter(isTextObject))) setNumbers(line, numbers);
  }
}

/** @param numbers by the index of their placeholders */
function setNumbers(line: readonly TextObject[], numbers: readonly string[]): void {
  let moved = 0;
  for (const object of line.toReversed()) {
    const placeholder = placeholderIn(object);
    const number = placeholder && numbers[placeholder.index];
    if (placeholder && number !== undefined) {
      const { width } = placeOf(object);
      const digit = width / PLACEHOLDER_LENGTH;
      moved += width - number.length * digit;
      object.spans = numberSpans(placeholder, number, digit, 0);
    }
    const [a, b, c, d, e, f] = object.matrix;
    object.matrix = [a, b, c, d, e + moved, f];
  }
}

/** Text objects that stand on one line and touch each other, from left to right. */
function linesOf(objects: readonly TextObject[]): TextObject[][] {
  /** Positions in different user spaces cannot be compared. */
  const bySpace = new Map<Matrix, { object: TextObject; x: number; y: number; width: number }[]>();
  for (const object of objects) {
    const own = bySpace.get(object.space) ?? [];
    bySpace.set(object.space, own);
    own.push({ object, ...placeOf(object) });
  }
  return [...bySpace.values()].flatMap((placed) => {
    const lines: TextObject[][] = [];
    let end = { x: Number.NaN, y: Number.NaN };
    for (const { object, x, y, width } of placed.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
      if (y === end.y && Math.abs(end.x - x) < touching) lines.at(-1)?.push(object);
      else lines.push([object]);
      end = { x: x + width, y };
    }
    return lines;
  });
}
