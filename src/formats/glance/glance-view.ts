import type { Brief } from "../../brief/types.ts";
import type { PageView } from "../page/page-view.ts";
import type { Words } from "../templates/words.ts";
import { type ActionsView, actionsView } from "./actions-view.ts";
import { type MovementView, movementViews } from "./movement-view.ts";
import { type TimelineView, timelineView } from "./timeline-view.ts";
import { type WantsView, wantsView } from "./wants-view.ts";

/** The pictures of a brief; each is null where it would be empty. */
interface GlanceView {
  actions: ActionsView | null;
  wants: WantsView | null;
  timeline: TimelineView | null;
}

/** The additions of the pictures to the view of a page: a section, and a sparkline at each issue. */
interface Pictures {
  /** Null where there are no pictures, or one proposal only. */
  glance: GlanceView | null;
  issues: (PageView["issues"][number] & { movement: MovementView | null })[];
}

/** Draws the pictures of a brief. */
export function pictures(brief: Brief, view: PageView, words: Words): Pictures {
  const movements = movementViews(brief, words);
  const glance = {
    actions: actionsView(brief, movements),
    wants: wantsView(brief, words),
    timeline: timelineView(brief, words),
  };
  return {
    glance: !view.isSingle && Object.values(glance).some((picture) => picture !== null) ? glance : null,
    issues: view.issues.map((issue) => ({ ...issue, movement: movements.get(issue.slug) ?? null })),
  };
}
