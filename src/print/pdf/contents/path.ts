import type { Rectangle } from "./dots.ts";
import { short } from "./short-number.ts";

/** One step of a path, such as a line or a curve to a point. */
export interface PathStep {
  operator: string;
  numbers: readonly number[];
}

export const clips: ReadonlySet<string> = new Set(["W", "W*"]);

/** A path and what is done with it, its points counted from a place, with so many digits after the point. */
export function written(path: readonly PathStep[], operator: string, x = 0, y = 0, digits = 2): string {
  const lines = path.map((step) => {
    const numbers = step.numbers.map((value, index) =>
      short(isPoint(step, index) ? value - (index % 2 ? y : x) : value, digits),
    );
    return [...numbers, step.operator].join(" ");
  });
  return [...lines, operator].join("\n");
}

export function isSamePath(one: readonly PathStep[], other: readonly PathStep[]): boolean {
  const isSame = ({ operator, numbers }: PathStep, step: PathStep | undefined) =>
    operator === step?.operator && numbers.every((value, index) => value === step.numbers[index]);
  return one.length === other.length && one.every((step, index) => isSame(step, other[index]));
}

/** A step with its points so much lower. */
export function lowered(step: PathStep, by: number): PathStep {
  if (by === 0) return step;
  const numbers = step.numbers.map((value, index) =>
    index % 2 === 1 && isPoint(step, index) ? value - by : value,
  );
  return { ...step, numbers };
}

/** All numbers are points, but for a rectangle's width and height. */
function isPoint({ operator }: PathStep, index: number): boolean {
  return operator !== "re" || index < 2;
}

/** The upright rectangles that a path is made of, or undefined for any other path. */
export function rectanglesOf(path: readonly PathStep[]): Rectangle[] | undefined {
  const found: Rectangle[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    const next = step?.operator === "re" ? at + 1 : endOfOutline(path, at);
    const rectangle = step?.operator === "re" ? sized(step.numbers) : outlined(path.slice(at, next));
    if (!rectangle) return undefined;
    found.push(rectangle);
    at = next;
  }
  return found.length > 0 ? found : undefined;
}

function sized([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Rectangle | undefined {
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Where the next outline begins after the one at `start`. */
function endOfOutline(path: readonly PathStep[], start: number): number {
  let end = start + 1;
  while (path[end]?.operator === "l") end++;
  return path[end]?.operator === "h" ? end + 1 : end;
}

/** Three lines from corner to corner, or four that come back to the first. */
function outlined(outline: readonly PathStep[]): Rectangle | undefined {
  const [first, ...lines] = outline.filter(({ operator }) => operator !== "h");
  const corners = [first, ...lines].map((step) => step?.numbers ?? []);
  const [a, b, c, d, again] = corners;
  const isFour = corners.length === 4 || (corners.length === 5 && again?.join() === a?.join());
  if (first?.operator !== "m" || !isFour) return undefined;
  const [[ax = 0, ay = 0] = [], [bx, by] = [], [cx = 0, cy = 0] = [], [dx, dy] = []] = [a, b, c, d];
  const isAcross = by === ay && bx === cx && dy === cy && dx === ax;
  const isAlong = bx === ax && by === cy && dx === cx && dy === ay;
  if (!isAcross && !isAlong) return undefined;
  return sized([Math.min(ax, cx), Math.min(ay, cy), Math.abs(cx - ax), Math.abs(cy - ay)]);
}
