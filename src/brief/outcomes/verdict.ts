import type { Position, Status } from "../../corpus/types.ts";
import type { IssueVerdict, Verdict } from "../declaration/outcomes.ts";

/** The positions that want something of a proposal; `watch` and `none` take no side. */
type Side = Exclude<Position, "watch" | "none">;

/** What an ending is to each side. A status that has no row does not compile. */
const TABLE: Readonly<Record<Status, Readonly<Record<Side, Verdict>>>> = {
  announced: sameForAll("not-on-record"),
  submitted: sameForAll("not-on-record"),
  revised: sameForAll("not-on-record"),
  introduced: sameForAll("not-on-record"),
  "in-ad-hoc": sameForAll("not-on-record"),
  "in-committee": sameForAll("not-on-record"),
  editorial: sameForAll("not-on-record"),
  // Whether the changes that the group wanted were made is not in a status: the text came, and that is all it says.
  adopted: { support: "gained", "support-with-changes": "mixed", oppose: "lost" },
  // Which part was adopted is not in a status either: nobody got all, and nobody was spared all.
  "adopted-in-part": sameForAll("mixed"),
  // Who would have backed a changed text has no text.
  rejected: { support: "lost", "support-with-changes": "lost", oppose: "gained" },
  withdrawn: { support: "lost", "support-with-changes": "lost", oppose: "gained" },
  // No text, but not nothing: a statement stands in its place.
  "settled-by-statement": sameForAll("mixed"),
  deferred: sameForAll("deferred"),
  // Judged at the successor, by the position on it: what the group thinks of one text says nothing of another.
  merged: sameForAll("carried-on"),
  superseded: sameForAll("carried-on"),
  unknown: sameForAll("not-on-record"),
};

function sameForAll(verdict: Verdict): Readonly<Record<Side, Verdict>> {
  return { support: verdict, "support-with-changes": verdict, oppose: verdict };
}

/**
 * What an ending is to a group with an agreed position. Without a side there is no verdict: it is reported only,
 * except that what was replaced is told at its successor whatever the position.
 */
export function verdictOn(status: Status, position: Position): Verdict {
  if (status === "merged" || status === "superseded") return "carried-on";
  return position === "watch" || position === "none" ? "reported" : TABLE[status][position];
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
