import type { Brief, Movement } from "../../brief/types.ts";
import { directionOf } from "../../direction.ts";
import { type SparklinePoint, sparkline, sparklineAgain } from "../pictures/sparkline.ts";
import type { Svg } from "../pictures/svg.ts";
import type { Words } from "../templates/words.ts";

/** The number of an issue's proposals over the editions: a sparkline, and its first and last numbers. */
export interface MovementView {
  /** The number of proposals in the oldest edition, and the number of that edition. */
  first: number;
  edition: number;
  /** The number of proposals now. */
  last: number;
  hasMoved: boolean;
  spark: Svg;
  /** The same drawing beside its numbers, without a label. */
  again: Svg;
}

/** The movement of each issue by slug; empty where the brief has no earlier edition. */
export function movementViews(brief: Brief, words: Words): ReadonlyMap<string, MovementView> {
  const { movement } = brief;
  const first = movement?.editions[0]?.edition;
  if (movement === undefined || first === undefined) return new Map();
  const mirrored = directionOf(brief.language) === "rtl";
  return new Map(
    movement.issues.map(({ issue, proposals, changes }) => {
      const points = proposals.map((count, index) => ({ proposals: count, changes: changes[index] ?? 0 }));
      const id = `_moved-${issue}`;
      const [before = 0, now = 0] = [proposals[0], proposals.at(-1)];
      const view = {
        first: before,
        edition: first,
        last: now,
        hasMoved: before !== now,
        spark: sparkline({ points, label: labelOf(points, movement.editions, words), id, mirrored }),
        again: sparklineAgain(id, points.length),
      };
      return [issue, view];
    }),
  );
}

/** The numbers of a sparkline in words: of the first edition, of the last, and of those between with a change. */
function labelOf(points: readonly SparklinePoint[], editions: Movement["editions"], words: Words): string {
  const parts = points.flatMap(({ proposals, changes }, index) => {
    const isLast = index === points.length - 1;
    if (index > 0 && !isLast && changes === 0 && proposals === points[index - 1]?.proposals) return [];
    const edition = isLast ? undefined : editions[index]?.edition;
    const when =
      edition === undefined ? words.text("glance.now") : words.text("cover.edition", { number: edition });
    const numbers = { when, proposals: words.text("figures.count", { count: proposals }) };
    return [
      changes === 0
        ? words.text("glance.point", numbers)
        : words.text("glance.changedPoint", {
            ...numbers,
            changes: words.text("changes.short", { count: changes }),
          }),
    ];
  });
  return parts.join("; ");
}
