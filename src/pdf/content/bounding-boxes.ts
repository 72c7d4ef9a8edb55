import { type Operation, pathPainting, showing } from "./content-stream.ts";
import type { ContentSequence } from "./marked-content.ts";
import type { Content } from "./page-contents.ts";
import { shownStrings, widthOfStrings } from "./text-showing.ts";

/** Left, lower, right and upper edge on the page, in points. */
type Bounds = [left: number, low: number, right: number, high: number];

/** The six numbers of a transformation matrix (ISO 32000-1, 8.3.3). */
export type Matrix = [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Of a line of text above and below its baseline, in font sizes. */
const ascent = 0.8;
const descent = 0.25;

const pathPoints: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y"]);

/** The boxes that marked content paints on its page, by MCID; without sequences that are not wanted or paint nothing. */
export function boundingBoxes(
  { operations, fonts }: Pick<Content, "operations" | "fonts">,
  sequences: readonly ContentSequence[],
  isWanted: (id: number) => boolean,
): Map<number, Bounds> {
  const found = new Map<number, Bounds>();
  const coordinates = new Coordinates();
  for (const { id, start, end } of sequences) {
    const bounds = id !== undefined && isWanted(id) ? new PaintedBounds(coordinates, fonts) : undefined;
    for (let at = start; at < end; at++) {
      const operation = operations[at];
      if (operation) (bounds ?? coordinates).take(operation);
    }
    if (id !== undefined && bounds?.painted) found.set(id, bounds.painted);
  }
  return found;
}

/** Collects the area that operations paint. */
class PaintedBounds {
  painted: Bounds | undefined;
  readonly #coordinates: Coordinates;
  readonly #fonts: Content["fonts"];
  #text = identity;
  #font = { name: "", size: 0 };
  #points: [number, number][] = [];

  constructor(coordinates: Coordinates, fonts: Content["fonts"]) {
    this.#coordinates = coordinates;
    this.#fonts = fonts;
  }

  take(operation: Operation): void {
    const { operator } = operation;
    if (this.#coordinates.take(operation)) return;
    const { matrix } = this.#coordinates;
    const { numbers } = operation;
    const [first = 0, second = 0] = numbers;
    if (operator === "BT") this.#text = identity;
    else if (operator === "Tf") this.#font = { name: (operation.operands[0] ?? "").slice(1), size: second };
    else if (operator === "Tm") this.#text = matrixOf(numbers);
    else if (operator === "Td") this.#text = times([1, 0, 0, 1, first, second], this.#text);
    else if (operator === "re") this.#addBox(matrix, numbers);
    else if (pathPoints.has(operator)) this.#addPoints(matrix, numbers);
    else if (operator === "Tj" || operator === "TJ") this.#addGlyphs(operation, matrix);
    else if (operator === "Do") this.#addBox(matrix, [0, 0, 1, 1]);
    const isPainted = pathPainting.has(operator) || showing.has(operator);
    if (isPainted) this.painted = around(this.painted, this.#points);
    if (isPainted || operator === "n") this.#points = [];
  }

  #addGlyphs(operation: Operation, matrix: Matrix): void {
    const { name, size } = this.#font;
    const width = (widthOfStrings(shownStrings(operation), this.#fonts.get(name)?.widthOf) * size) / 1000;
    this.#addBox(times(this.#text, matrix), [0, -descent * size, width, (ascent + descent) * size]);
  }

  #addBox(within: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.#addPoints(within, [x, y, x + width, y, x, y + height, x + width, y + height]);
  }

  #addPoints(within: Matrix, numbers: readonly number[]): void {
    for (let at = 0; at + 1 < numbers.length; at += 2)
      this.#points.push(moved(within, numbers[at] ?? 0, numbers[at + 1] ?? 0));
  }
}

/** The current transformation matrix, as it is saved, changed and restored. */
export class Coordinates {
  matrix = identity;
  readonly #saved: Matrix[] = [];

  /** Applies an operation; returns whether it concerns the matrix. */
  take(operation: Operation): boolean {
    const { operator } = operation;
    if (operator === "q") this.#saved.push(this.matrix);
    else if (operator === "Q") this.matrix = this.#saved.pop() ?? identity;
    else if (operator === "cm") this.matrix = times(matrixOf(operation.numbers), this.matrix);
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

export function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

export function times([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  const [x, y] = moved(by, e, f);
  return [a * by[0] + b * by[2], a * by[1] + b * by[3], c * by[0] + d * by[2], c * by[1] + d * by[3], x, y];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
