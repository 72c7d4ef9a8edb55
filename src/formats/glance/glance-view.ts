import type { Brief } from "../../brief/types.ts";
import type { PageView } from "../page/page-view.ts";
import type { Words } from "../templates/words.ts";
import { type ActionsView, actionsView } from "./actions-view.ts";
import { type MovementView, movementViews } from "./movement-view.ts";
import { type TimelineView, timelineView } from "./timeline-view.ts";
import { type WantsView, wantsView } from "./wants-view.ts";

/** The pictures of a brief; each is null where it would show nothing. */
interface GlanceView {
  actions: ActionsView | null;
  wants: WantsView | null;
  timeline: TimelineView | null;
}

/** What the pictures add to the view of a page: a section of their own, and a spark at each issue. */
interface Pictures {
  /** Null where there is no picture, or too little to draw. */
  glance: GlanceView | null;
  issues: (PageView["issues"][number] & { movement: MovementView | null })[];
}

/** The pictures of a brief, drawn from its numbers alone. */
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
