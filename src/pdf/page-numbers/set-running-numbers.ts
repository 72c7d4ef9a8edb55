import {
  markBeginning,
  type Operation,
  operation,
  type Substitution,
  withSubstitutions,
} from "../content/content-stream.ts";
import type { PageContent, PageContents } from "../content/page-contents.ts";
import { PLACEHOLDER_LENGTH, placeholderIndex, placeholderText } from "./placeholder.ts";
import { beginsText, glyphsOfTextObject, numberOperations, type PlacedGlyph } from "./set-page-numbers.ts";

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

/** A text object of a running head or foot. Its operations are from `start` up to, not including, `end`. */
interface RunningText {
  start: number;
  end: number;
  /** The number of its user space: positions in different ones cannot be compared. */
  space: number;
  x: number;
  y: number;
  glyphs: readonly PlacedGlyph[];
  width: number;
  /** The index of its placeholder; undefined for any other text. */
  index: number | undefined;
}

/**
 * The pages of a section with the numbers of running heads and feet, "page x of y", in place of their placeholders. The
 * line keeps its right edge; its other words move as far as the numbers are shorter than their placeholders.
 */
export function setRunningNumbers(pages: PageContents, { first, of }: SectionPages): PageContents {
  return new Map(
    [...pages].map(([page, content], index) => {
      return [page, { ...content, operations: withNumbers(content, [String(first + index), String(of)]) }];
    }),
  );
}

/** @param numbers by the index of their placeholders */
function withNumbers(content: PageContent, numbers: readonly string[]): readonly Operation[] {
  const changed: Substitution[] = [];
  for (const line of linesOf(runningTexts(content))) {
    if (line.every(({ index }) => index === undefined)) continue;
    let moved = 0;
    for (const text of line.toReversed()) {
      const number = text.index === undefined ? undefined : numbers[text.index];
      const digit = text.width / PLACEHOLDER_LENGTH;
      if (number !== undefined) moved += text.width - number.length * digit;
      const operations = content.operations.slice(text.start, text.end).map((each) => {
        return each.operator === "Tm" ? movedMatrix(each, moved) : each;
      });
      const shown = operations.findIndex(({ operator }) => beginsText.has(operator));
      const own =
        number === undefined ? [] : numberOperations(text.glyphs, number, digit, number.length, "left");
      const whole = number === undefined ? operations : [...operations.slice(0, shown), ...own];
      changed.push({ start: text.start, end: text.end, operations: whole });
    }
  }
  return withSubstitutions(
    content.operations,
    changed.toSorted((a, b) => a.start - b.start),
  );
}

/** Operators that change the current transformation matrix (ISO 32000-1, 8.4.4). */
const changesSpace = new Set(["q", "Q", "cm"]);

/** The text objects outside of marked content, in order: those of running heads and feet, and separators in the text. */
function runningTexts(content: PageContent): RunningText[] {
  const { operations } = content;
  const found: RunningText[] = [];
  let depth = 0;
  let space = 0;
  let font: Operation | undefined;
  let start: number | undefined;
  for (const [index, each] of operations.entries()) {
    const { operator } = each;
    if (operator === "BT" && depth === 0) start = index;
    else if (markBeginning.has(operator)) depth++;
    else if (operator === "EMC") depth--;
    else if (changesSpace.has(operator)) space++;
    else if (operator === "ET" && start !== undefined) {
      found.push(...runningText(content, { start, end: index, space }, font));
      start = undefined;
    }
    if (operator === "Tf" && start === undefined) font = each;
  }
  return found;
}

function runningText(
  content: PageContent,
  place: Pick<RunningText, "start" | "end" | "space">,
  font: Operation | undefined,
): RunningText[] {
  const own = content.operations.slice(place.start, place.end);
  const matrices = own.filter(({ operator }) => operator === "Tm");
  const [x, y] = matrices[0]?.numbers.slice(4) ?? [];
  const glyphs = glyphsOfTextObject(own, content, font, longest) ?? [];
  const last = glyphs.at(-1);
  if (matrices.length !== 1 || x === undefined || y === undefined || last?.width === undefined) return [];
  const index = placeholderIndex(glyphs.map(({ text }) => text).join(""));
  const isNumber = index !== undefined && index < 2;
  return [{ ...place, x, y, glyphs, width: last.x + last.width, index: isNumber ? index : undefined }];
}

/** Glyphs of a running head or foot. */
const longest = 500;

/** Text objects that stand on one line and touch each other, from left to right. */
function linesOf(texts: readonly RunningText[]): RunningText[][] {
  const lines: RunningText[][] = [];
  for (const text of texts.toSorted((a, b) => a.space - b.space || a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isSameLine = before?.space === text.space && before.y === text.y;
    const isNext = isSameLine && Math.abs(before.x + before.width - text.x) < touching;
    if (line && isNext) line.push(text);
    else lines.push([text]);
  }
  return lines;
}

function movedMatrix(matrix: Operation, x: number): Operation {
  const [a = "1", b = "0", c = "0", d = "1", e = "0", f = "0"] = matrix.operands;
  return operation("Tm", a, b, c, d, String(Number((Number(e) + x).toFixed(4))), f);
}
