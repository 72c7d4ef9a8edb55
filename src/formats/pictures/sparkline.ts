import { element, type Svg, shortNumber } from "./svg.ts";

const HIGHEST = 11;
/** The height of the dots below the columns. */
const MARKS = 3;
const COLUMN = 5;
const STEP = 6.5;
/** The greatest width, for any number of editions. */
const WIDEST = 78;

/** An issue in one edition. */
export interface SparklinePoint {
  proposals: number;
  /** Changes since the edition before. */
  changes: number;
}

/** The input of a sparkline. */
interface SparklineOptions {
  /** Oldest first. */
  points: readonly SparklinePoint[];
  /** The accessible name: all its numbers in words. */
  label: string;
  /** The id of the drawing, for `sparklineAgain`. */
  id: string;
  /** Whether the oldest edition is at the right. */
  mirrored: boolean;
}

/**
 * A sparkline: a column for each edition, the last one emphasised, whose height is the number of proposals in a scale
 * of its own, and a dot below each edition with changes since the one before.
 */
export function sparkline({ points, label, id, mirrored }: SparklineOptions): Svg {
  const most = Math.max(1, ...points.map(({ proposals }) => proposals));
  const step = Math.min(STEP, WIDEST / Math.max(points.length, 1));
  const column = step * (COLUMN / STEP);
  const at = (index: number) =>
    mirrored ? (points.length - 1 - index) * step + step - column : index * step;
  const columns = points.map(({ proposals }, index) => {
    const high = proposals === 0 ? 0.6 : Math.max(1.2, (proposals / most) * HIGHEST);
    return `M${tenths(at(index))} ${HIGHEST}v${tenths(-high)}h${tenths(column)}v${tenths(high)}z`;
  });
  const dots = points.flatMap(({ changes }, index) =>
    changes > 0 ? [`M${tenths(at(index) + column / 2)} ${HIGHEST + 2}h0`] : [],
  );
  return element(
    "svg",
    { class: "spark", viewBox: viewBox(points.length), role: "img", "aria-label": label },
    element(
      "g",
      { id },
      element("path", { class: "spark-then", d: columns.slice(0, -1).join("") }),
      element("path", { class: "spark-now", d: columns.at(-1) ?? "" }),
      ...(dots.length > 0 ? [element("path", { class: "spark-dots", d: dots.join("") })] : []),
    ),
  );
}

/** A sparkline that the page has already, drawn again beside its numbers. @param points the number of editions */
export function sparklineAgain(id: string, points: number): Svg {
  const again = element("use", { href: `#${id}` });
  return element("svg", { class: "spark", viewBox: viewBox(points), "aria-hidden": "true" }, again);
}

function viewBox(points: number): string {
  const width = Math.min(STEP, WIDEST / Math.max(points, 1)) * points;
  return `0 0 ${tenths(width)} ${HIGHEST + MARKS}`;
}

function tenths(value: number): string {
  return shortNumber(Math.round(value * 10) / 10);
}
