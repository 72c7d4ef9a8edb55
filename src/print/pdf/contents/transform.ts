import { short } from "./short-number.ts";

/** From so far down on, in units of the page, it counts from its top: no page itself is as high. */
const far = 5000;

/**
 * A change of the coordinates, where those around it count so much higher (`lift`) than they are written, and how
 * much higher those within it then count. A long document is one tall sheet to Chromium: what is far down on it
 * counts from its page's top instead, with fewer digits.
 */
export function transformedFrom(
  [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[],
  around: number,
): { operation: string; lift: number } {
  const up = y - around;
  const down = b === 0 && c === 0 && d !== 0 ? Math.round(-up / d) : 0;
  const lift = Math.abs(down) < far ? 0 : down;
  const turned = [a, b, c, d].map((each) => short(each, 6));
  return { operation: [...turned, short(x, 3), short(up + d * lift, 3), "cm"].join(" "), lift };
}
