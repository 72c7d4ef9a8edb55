import { ENDINGS, type Ending, type Position, type Status } from "../../corpus/types.ts";
import type { IssueVerdict, Verdict } from "../declaration/outcomes.ts";

/** The positions that want something of a proposal; `watch` and `none` take no side. */
type Side = Exclude<Position, "watch" | "none">;

/** What an ending is to each side. A position or an ending that has no place here does not compile. */
const VERDICT_ON: Readonly<Record<Ending, Readonly<Record<Side, Verdict>>>> = {
  // The text came, and that is all that the status says: whether with the changes that were wanted, it does not.
  adopted: { support: "gained", "support-with-changes": "mixed", oppose: "lost" },
  // Nobody got all, and nobody was spared all.
  "in-part": sameForAll("mixed"),
  // Who would have backed a changed text has no text.
  "not-adopted": { support: "lost", "support-with-changes": "lost", oppose: "gained" },
  "put-off": sameForAll("deferred"),
  // Judged at the successor, by the position on it: what the group thinks of one text says nothing of another.
  replaced: sameForAll("carried-on"),
  "not-on-record": sameForAll("not-on-record"),
};

function sameForAll(verdict: Verdict): Readonly<Record<Side, Verdict>> {
  return { support: verdict, "support-with-changes": verdict, oppose: verdict };
}

/**
 * What an ending is to a group with an agreed position. Without a side there is no verdict: it is reported only,
 * except that what was replaced is told at its successor whatever the position.
 */
export function verdictOn(status: Status, position: Position): Verdict {
  const endings: Partial<Readonly<Record<Status, Ending>>> = ENDINGS;
  const ending = endings[status] ?? "not-on-record";
  if (ending === "replaced") return "carried-on";
  return position === "watch" || position === "none" ? "reported" : VERDICT_ON[ending][position];
}

/**
 * What the verdicts on an issue's proposals come to, and no more than stays true whatever is still missing: mixed
 * once anything is, or once something is gained and something lost; all gained or all lost only where nothing that
 * the group took a side on is open. Nothing is measured where the group took no side.
 */
export function verdictOnIssue(verdicts: readonly Verdict[]): IssueVerdict {
  const has = (verdict: Verdict) => verdicts.includes(verdict);
  if (has("mixed") || (has("gained") && has("lost"))) return "mixed";
  if (has("deferred") || has("not-on-record")) return "not-on-record";
  if (has("gained")) return "gained";
  return has("lost") ? "lost" : "reported";
}
