import type { Brief, BriefProposal } from "../../brief/types.ts";
import { ACTIONS } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { issueAnchor } from "../page/anchors.ts";
import { type ActionCount, actionBar, unitOf } from "../pictures/action-shapes.ts";
import type { Svg } from "../pictures/svg.ts";
import type { MovementView } from "./movement-view.ts";

/** The number of proposals with an action. */
interface DoesCount extends ActionCount {
  /** False for the proposals whose source states no action. */
  isStated: boolean;
}

/** An issue as a row: a bar, and its numbers as cells. */
interface ActionRow {
  anchor: string;
  title: string;
  /** The first background issue. */
  startsBackground: boolean;
  counts: DoesCount[];
  total: number;
  /** Null where the issue has no proposals. */
  bar: Svg | null;
  movement: MovementView | null;
}

/** Proposals by issue and action. */
export interface ActionsView {
  /** The actions that occur, each with its key. */
  columns: (DoesCount & { key: Svg })[];
  rows: ActionRow[];
  /** The sums of all issues. */
  sums: DoesCount[];
  total: number;
  /** The oldest edition of the movement, and its number of proposals; null where there is no movement. */
  since: number | null;
  before: number | null;
}

/** The bars of a brief; null where fewer than two issues have proposals, as there is nothing to compare. */
export function actionsView(brief: Brief, movements: ReadonlyMap<string, MovementView>): ActionsView | null {
  const current = brief.proposals.filter(({ successors }) => successors === undefined);
  const countOf = (action: ActionCount["action"], isWanted: (one: BriefProposal) => boolean): DoesCount => ({
    action,
    isStated: action !== "not-stated",
    count: current.filter((one) => (one.action ?? "not-stated") === action && isWanted(one)).length,
  });
  const sums = [...ACTIONS, "not-stated" as const]
    .map((action) => countOf(action, () => true))
    .filter(({ count }) => count > 0);
  const used = sums.map(({ action }) => action);
  const counted = brief.issues.map((issue) => ({
    issue,
    counts: used.map((action) => countOf(action, (one) => one.issue === issue.slug)),
  }));
  const totals = counted.map(({ counts }) => sum(counts.map(({ count }) => count)));
  if (totals.filter((total) => total > 0).length < 2) return null;
  const unit = unitOf(Math.max(...totals));
  const mirrored = directionOf(brief.language) === "rtl";
  const moved = [...movements.values()];
  return {
    columns: sums.map((does) => ({ ...does, key: actionBar([{ ...does, count: 1 }], 1, mirrored) })),
    rows: counted.map(({ issue, counts }, index) => ({
      anchor: issueAnchor(issue.slug),
      title: issue.title,
      startsBackground: issue.priority === "background" && brief.issues[index - 1]?.priority === "listed",
      counts,
      total: totals[index] ?? 0,
      bar: totals[index] === 0 ? null : actionBar(counts, unit, mirrored),
      movement: movements.get(issue.slug) ?? null,
    })),
    sums,
    total: current.length,
    since: moved[0]?.edition ?? null,
    before: moved.length === 0 ? null : sum(moved.map(({ first }) => first)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
