import type { GlyphWidth } from "../text-runs.ts";
import { glyphRun } from "./glyph-run.ts";
import { eachOperation } from "./operations.ts";

/** Left, lower, right and upper edge on the page, in points. */
export type Bounds = [left: number, low: number, right: number, high: number];

/** As `cm` takes it (ISO 32000-1, 8.3.3). */
type Matrix = [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const paintings: ReadonlySet<string> = new Set([
  "f",
  "F",
  "f*",
  "S",
  "s",
  "B",
  "B*",
  "b",
  "b*",
  "Tj",
  "TJ",
  "Do",
]);

/** Above and below the line that letters stand on, in sizes of the font. */
const ascent = 0.8;
const descent = 0.25;

/** Changes of the coordinates, and where numbered content begins. */
const steps =
  /(?:^|\s)(?:([qQ])(?=\s)|((?:[-.\d]+\s){6})cm\b|\/[^\s/]+\s?<<\s?\/MCID\s(\d+)[^>]*>>\s?BDC\b)/g;

/** Marked content of another kind begins within it, or one ends. */
const marks = /\b(BDC|BMC|EMC)\b/g;

/** Where on its page marked content paints, by its number, of those that are wanted; none that paints nothing. */
export function boundsOfMarks(
  content: string,
  wanted: ReadonlySet<number>,
  widthsOf: (font: string) => GlyphWidth | undefined,
): Map<number, Bounds> {
  const found = new Map<number, Bounds>();
  const coordinates = new Coordinates();
  steps.lastIndex = 0;
  for (let step = steps.exec(content); step; step = steps.exec(content)) {
    const [, saving, change, id] = step;
    if (saving !== undefined) coordinates.take(saving, []);
    else if (change !== undefined) coordinates.take("cm", change.trim().split(/\s/).map(Number));
    else if (wanted.has(Number(id))) {
      const end = endOfMark(content, steps.lastIndex);
      const bounds = boundsOf(content.slice(steps.lastIndex, end), coordinates, widthsOf);
      if (bounds) found.set(Number(id), bounds);
      steps.lastIndex = end;
    }
  }
  return found;
}

function endOfMark(content: string, start: number): number {
  let depth = 1;
  marks.lastIndex = start;
  for (let mark = marks.exec(content); mark; mark = marks.exec(content)) {
    depth += mark[1] === "EMC" ? -1 : 1;
    if (depth === 0) return mark.index;
  }
  return content.length;
}

function boundsOf(
  content: string,
  coordinates: Coordinates,
  widthsOf: (font: string) => GlyphWidth | undefined,
): Bounds | undefined {
  let text = identity;
  let font = { name: "", size: 0 };
  let points: [number, number][] = [];
  let painted: Bounds | undefined;

  const add = (within: Matrix, numbers: readonly number[]) => {
    for (let at = 0; at + 1 < numbers.length; at += 2)
      points.push(moved(within, numbers[at] ?? 0, numbers[at + 1] ?? 0));
  };
  const box = (within: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]) =>
    add(within, [x, y, x + width, y, x, y + height, x + width, y + height]);

  eachOperation(content, (operator, operands) => {
    const numbers = operands.map(Number);
    const { matrix } = coordinates;
    if (coordinates.take(operator, numbers)) return;
    if (operator === "BT") text = identity;
    else if (operator === "Tf") font = { name: (operands[0] ?? "").slice(1), size: Number(operands[1]) };
    else if (operator === "Tm") text = matrixOf(numbers);
    else if (operator === "Td") text = times([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], text);
    else if (operator === "re") box(matrix, numbers);
    else if ("mlcvy".includes(operator)) add(matrix, numbers);
    else if (operator === "Tj" || operator === "TJ") {
      const width = glyphRun(operands[0] ?? "", widthsOf(font.name), undefined).width ?? 0;
      const height = (ascent + descent) * font.size;
      box(times(text, matrix), [0, -descent * font.size, (width * font.size) / 1000, height]);
    } else if (operator === "Do") box(matrix, [0, 0, 1, 1]);
    const isPainted = paintings.has(operator);
    if (isPainted) painted = around(painted, points);
    if (isPainted || operator === "n") points = [];
  });
  return painted;
}

/** The coordinates that a content stream counts in, as they are saved, changed and restored. */
class Coordinates {
  matrix = identity;
  readonly #saved: Matrix[] = [];

  /** Whether an operation is about them. */
  take(operator: string, numbers: readonly number[]): boolean {
    if (operator === "q") this.#saved.push(this.matrix);
    else if (operator === "Q") this.matrix = this.#saved.pop() ?? identity;
    else if (operator === "cm") this.matrix = times(matrixOf(numbers), this.matrix);
    else return false;
    return true;
  }
}

function around(before: Bounds | undefined, points: readonly [number, number][]): Bounds {
  let [left, low, right, high] = before ?? [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return [left, low, right, high];
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  const [x, y] = moved(by, e, f);
  return [a * by[0] + b * by[2], a * by[1] + b * by[3], c * by[0] + d * by[2], c * by[1] + d * by[3], x, y];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
