import type { Brief, Movement } from "../../brief/types.ts";
import { directionOf } from "../../direction.ts";
import { type SparkPoint, spark, sparkAgain } from "../pictures/spark.ts";
import type { Svg } from "../pictures/svg.ts";
import type { Words } from "../templates/words.ts";

/** How an issue moved over the editions: a spark, and where it began. */
export interface MovementView {
  /** Proposals in the oldest edition, and which one that is. */
  first: number;
  edition: number;
  /** Proposals now. */
  last: number;
  hasMoved: boolean;
  spark: Svg;
  /** The same once more, where its numbers stand beside it. */
  again: Svg;
}

/** The movement of each issue, by slug; empty where the brief knows of no earlier edition. */
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
        spark: spark({ points, label: told(points, movement.editions, words), id, mirrored }),
        again: sparkAgain(id, points.length),
      };
      return [issue, view];
    }),
  );
}

/** The first edition, the last, and those between in which something moved. */
function told(points: readonly SparkPoint[], editions: Movement["editions"], words: Words): string {
  const said = points.flatMap(({ proposals, changes }, index) => {
    const isLast = index === points.length - 1;
    if (index > 0 && !isLast && changes === 0 && proposals === points[index - 1]?.proposals) return [];
    const edition = isLast ? undefined : editions[index]?.edition;
    const when =
      edition === undefined ? words.say("glance.now") : words.say("cover.edition", { number: edition });
    const numbers = { when, proposals: words.say("figures.count", { count: proposals }) };
    return [
      changes === 0
        ? words.say("glance.point", numbers)
        : words.say("glance.changedPoint", {
            ...numbers,
            changes: words.say("changes.short", { count: changes }),
          }),
    ];
  });
  return said.join("; ");
}
