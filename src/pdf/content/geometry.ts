/** The six numbers of a transformation matrix (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, lower, right and upper edge on the page, in points. */
export type Bounds = readonly [left: number, low: number, right: number, high: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function times([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  const [x, y] = moved(by, e, f);
  return [a * by[0] + b * by[2], a * by[1] + b * by[3], c * by[0] + d * by[2], c * by[1] + d * by[3], x, y];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The corners of a rectangle, as pairs of coordinates. */
export function corners([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly number[] {
  return [x, y, x + width, y, x, y + height, x + width, y + height];
}

/** The bounds of an area and of further points; `within` is their coordinate system, by default that of the area. */
export function around(
  before: Bounds | undefined,
  points: readonly number[],
  within: Matrix = identity,
): Bounds {
  let [left, low, right, high] = before ?? [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = moved(within, points[at] ?? 0, points[at + 1] ?? 0);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return [left, low, right, high];
}
