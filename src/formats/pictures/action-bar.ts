import { type ActionCount, framed } from "./action-frame.ts";
import { element, type Svg, shortNumber } from "./svg.ts";

/** How long the longest bar is, and one proposal at most, in letters (em). */
const LONGEST = 15.6;
const WIDEST = 1.2;
/** Drawn ten to the em: lines are as thick as those of the badges. */
const EM = 10;
const GAP = 1;

/** The length of one proposal in all bars of a picture, in em. @param most proposals of the longest bar */
export function unitOf(most: number): number {
  return Math.min(WIDEST, LONGEST / Math.max(most, 1));
}

/**
 * A bar of proposals, a part for each action in the order given, each as long as it has proposals. Not for those who
 * listen: the numbers stand beside it.
 *
 * @param mirrored the bar begins at the right
 */
export function actionBar(counts: readonly ActionCount[], unit: number, mirrored: boolean): Svg {
  const length = counts.reduce((sum, { count }) => sum + count, 0) * unit * EM;
  let end = 0;
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ action, count }) => {
      const width = count * unit * EM;
      end += width;
      const gap = Math.min(GAP, width / 4);
      const x = mirrored ? length - end : end - width;
      return framed(action, [{ x, y: 0, width: width - gap, height: EM }]);
    });
  return element(
    "svg",
    {
      class: "bar",
      width: `${shortNumber(length / EM)}em`,
      viewBox: `0 0 ${shortNumber(Math.max(length, 1))} ${EM}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    ...parts,
  );
}
