import { short } from "./short-number.ts";

/** An upright rectangle: its lowest corner, width and height. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So many dots pay for a line with dashes. */
const fewest = 5;

/** Rounding moves dots by this much, in units of the page. */
const tolerance = 0.03;

/**
 * Operations that paint rectangles one after another in one colour. Dotted and dashed lines come from Chromium as
 * hundreds of them; equal ones at equal steps become one line with dashes, and the borders of cells side by side one
 * border.
 *
 * @param strokeColour the operation that sets the colour of lines to the rectangles' own; without it nothing joins
 */
export function paintRectangles(painted: readonly Rectangle[], strokeColour: string | undefined): string {
  const out: string[] = [];
  const rectangles = joined(painted);
  for (let at = 0; at < rectangles.length; ) {
    const row = strokeColour === undefined ? [] : rowFrom(rectangles, at);
    const [first, last] = [row[0], row.at(-1)];
    if (strokeColour !== undefined && row.length >= fewest && first && last) {
      out.push(dashed(first, last, row.length, strokeColour));
      at += row.length;
    } else {
      const one = rectangles[at];
      if (one) out.push(`${short(one.x)} ${short(one.y)} ${short(one.width)} ${short(one.height)} re f`);
      at++;
    }
  }
  return out.join("\n");
}

/** Rectangles that touch and are as high as each other, as one. */
function joined(rectangles: readonly Rectangle[]): Rectangle[] {
  const found: Rectangle[] = [];
  for (const next of rectangles) {
    const before = found.at(-1);
    const touches =
      before !== undefined &&
      Math.abs(before.x + before.width - next.x) < tolerance &&
      Math.abs(before.y - next.y) < tolerance &&
      Math.abs(before.height - next.height) < tolerance;
    if (touches) found[found.length - 1] = { ...before, width: next.x + next.width - before.x };
    else found.push(next);
  }
  return found;
}

/** The rectangles from `start` that lie at equal steps along one axis, without touching each other. */
function rowFrom(rectangles: readonly Rectangle[], start: number): Rectangle[] {
  const [first, second] = [rectangles[start], rectangles[start + 1]];
  if (!first || !second) return [];
  const [stepX, stepY] = [second.x - first.x, second.y - first.y];
  const isRow = Math.abs(stepY) < tolerance && stepX > first.width;
  const isColumn = Math.abs(stepX) < tolerance && stepY > first.height;
  if (!isRow && !isColumn) return [];
  const row = [first];
  for (let at = start + 1; at < rectangles.length; at++) {
    const [before, next] = [row.at(-1), rectangles[at]];
    if (!before || !next) break;
    const fits =
      Math.abs(next.x - before.x - stepX) < tolerance &&
      Math.abs(next.y - before.y - stepY) < tolerance &&
      Math.abs(next.width - first.width) < tolerance &&
      Math.abs(next.height - first.height) < tolerance;
    if (!fits) break;
    row.push(next);
  }
  return row;
}

function dashed(first: Rectangle, last: Rectangle, count: number, strokeColour: string): string {
  const isRow = last.x - first.x > last.y - first.y;
  const [from, to, length, thickness] = isRow
    ? [first.x, last.x, first.width, first.height]
    : [first.y, last.y, first.height, first.width];
  const gap = (to - from) / (count - 1) - length;
  const middle = isRow ? first.y + thickness / 2 : first.x + thickness / 2;
  const point = (along: number) =>
    isRow ? `${short(along)} ${short(middle)}` : `${short(middle)} ${short(along)}`;
  return `q ${strokeColour} 0 J ${short(thickness)} w [${short(length, 3)} ${short(gap, 3)}] 0 d ${point(from)} m ${point(to + length)} l S Q`;
}
