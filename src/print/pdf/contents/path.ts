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

/** The rectangle that a path is, or undefined for any other. */
export function rectangleOf(path: readonly PathStep[]): Rectangle | undefined {
  const [only, another] = path;
  if (only?.operator !== "re" || another) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = only.numbers;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
