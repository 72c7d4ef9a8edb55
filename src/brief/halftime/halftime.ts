import { daysBetween } from "../../corpus/record-date.ts";
import type { RecordDate } from "../../corpus/types.ts";
import { normalForm } from "../../normal-form.ts";
import { optionalKeys } from "../../optional-keys.ts";
import {
  type Halftime,
  type HalftimeLine,
  type HalftimePlace,
  NEXT_STAGES,
} from "../declaration/halftime.ts";
import { compareFirst, compareNumbered, compareSponsors } from "../order.ts";
import type { Brief, BriefProposal, ChangeKind } from "../types.ts";
import { comparePlaces, type Place, placeOf } from "./place.ts";
import { nextStageOf } from "./stage.ts";
import { STUCK_AFTER, stuckOn } from "./stuck.ts";

/** What a halftime brief is made from: a Brief that is complete but for it. */
export type HalftimeRecord = Pick<Brief, "proposals" | "changes" | "asOf" | "conference">;

/**
 * How far the conference is, from what the reader's Brief holds and nothing else. Superseded and merged proposals
 * are left out, as they are from every count; each other one stands in one place.
 */
export function halftimeOf(record: HalftimeRecord): Halftime {
  const { proposals, asOf, conference } = record;
  const { starts, ends } = conference;
  const current = proposals.filter(({ successors }) => successors === undefined);
  const isSitting = starts <= asOf && asOf <= ends;
  return {
    ...(isSitting ? { day: daysBetween(starts, asOf) + 1 } : {}),
    days: daysBetween(starts, ends) + 1,
    lastDay: ends,
    stuckAfter: STUCK_AFTER,
    places: placesOf(current, record),
    next: NEXT_STAGES.map((stage) => ({
      stage,
      proposals: current.filter((proposal) => nextStageOf(proposal) === stage).map(({ key }) => key),
    })).filter(({ proposals }) => proposals.length > 0),
    deferred: current.filter(({ status }) => status === "deferred").map(({ key }) => key),
  };
}

function placesOf(current: readonly BriefProposal[], record: HalftimeRecord): HalftimePlace[] {
  const moved = movedKinds(record);
  const named = new Map<string, Place & HalftimePlace>();
  const unnamed: HalftimeLine[] = [];
  for (const proposal of [...current].sort(compareInPlace)) {
    const line = lineOf(proposal, moved, record);
    if (proposal.committee === undefined) {
      unnamed.push(line);
      continue;
    }
    const place = placeOf(proposal.committee);
    const name = normalForm(`${place.committee}\n${place.group ?? ""}`).toLowerCase();
    const lines = named.get(name)?.proposals ?? [];
    named.set(name, { ...place, ...named.get(name), proposals: [...lines, line] });
  }
  return [
    ...[...named.values()].sort(comparePlaces),
    ...(unnamed.length === 0 ? [] : [{ proposals: unnamed }]),
  ];
}

/** By sponsor, as in the grid, then by number, so that a delegation finds its own together. */
function compareInPlace(a: BriefProposal, b: BriefProposal): number {
  return (
    compareFirst(a.sponsors[0]?.code, b.sponsors[0]?.code, compareSponsors) ||
    compareFirst(a.id ?? a.number, b.id ?? b.number, compareNumbered) ||
    compareNumbered(a.key, b.key)
  );
}

function lineOf(
  proposal: BriefProposal,
  moved: ReadonlyMap<string, ChangeKind>,
  { asOf, conference }: HalftimeRecord,
): HalftimeLine {
  return {
    key: proposal.key,
    ...optionalKeys({ since: statusSince(proposal) }),
    ...optionalKeys({ moved: moved.get(proposal.key) }),
    ...stuckOn(proposal, asOf, conference),
  };
}

/** The entry of the history that gave it its status; one that was only ever submitted has it since then. */
function statusSince({ history, status, submitted }: BriefProposal): RecordDate | undefined {
  const last = history.findLast((entry) => entry.status !== undefined);
  if (last?.status === status) return last.date;
  return status === "submitted" ? submitted : undefined;
}

/** What happens at the conference; that the group or others take a side moves nothing there. */
const MOVES: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "new",
  "outcome",
  "withdrawn",
  "merged",
  "moved",
  "revised",
]);

/** The most important move of each proposal: in the list of changes, that one comes first. */
function movedKinds({ changes }: HalftimeRecord): Map<string, ChangeKind> {
  const kinds = new Map<string, ChangeKind>();
  for (const { proposal, kind } of changes.list) {
    if (proposal !== undefined && MOVES.has(kind) && !kinds.has(proposal.key)) kinds.set(proposal.key, kind);
  }
  return kinds;
}
