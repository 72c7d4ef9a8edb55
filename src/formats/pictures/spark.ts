import { element, type Svg, shortNumber } from "./svg.ts";

const HIGHEST = 11;
/** The room for the marks of change below the columns. */
const MARKS = 3;
const COLUMN = 5;
const STEP = 6.5;
/** However many editions there are. */
const WIDEST = 78;

/** An issue in one edition. */
export interface SparkPoint {
  proposals: number;
  /** Since the edition before. */
  changes: number;
}

/** What a spark is drawn from. */
interface SparkOptions {
  /** Oldest first. */
  points: readonly SparkPoint[];
  /** All its numbers, for those who cannot see it. */
  label: string;
  /** Of the drawing, for those that show it again. */
  id: string;
  /** The oldest stands at the right. */
  mirrored: boolean;
}

/**
 * A column for each edition, the last one marked as today's, as high as it had proposals, to a scale of its own; a
 * dot below where something changed since the edition before.
 */
export function spark({ points, label, id, mirrored }: SparkOptions): Svg {
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

/** A spark that the page has elsewhere, shown again where its numbers stand beside it. @param points how many */
export function sparkAgain(id: string, points: number): Svg {
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
