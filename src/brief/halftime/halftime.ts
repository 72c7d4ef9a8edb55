import { daysBetween, endOfDate } from "../../corpus/record-date.ts";
import { type Day, NEXT_AFTER, type RecordDate, type Status } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import {
  type Halftime,
  type HalftimeLine,
  type HalftimePlace,
  MISSING_STEPS,
  NEXT_STAGES,
  type NextStage,
} from "../declaration/brief.ts";
import { foremostChanges } from "../indexes.ts";
import { compareDefined, compareNumbered, compareSponsors } from "../order.ts";
import type { Brief, BriefProposal, Change, ChangeKind } from "../types.ts";
import { comparePlaces, keyOfPlace, namedPlace, type Place, placeOf } from "./place.ts";

/** What the halftime part is made from: a Brief that is complete but for it. */
type HalftimeRecord = Pick<Brief, "proposals" | "changes" | "asOf" | "conference" | "language">;

/**
 * The progress of the conference, from what is in the reader's Brief only. Superseded and merged proposals are left out, as
 * in every count; each other one is listed under one committee.
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
  const moved = foremostChanges(record.changes, (kind) => MOVES.has(kind));
  const named = new Map<string, Place & HalftimePlace>();
  const unnamed: HalftimeLine[] = [];
  for (const proposal of [...current].sort(compareInPlace)) {
    const line = lineOf(proposal, moved, record);
    if (proposal.committee === undefined) {
      unnamed.push(line);
      continue;
    }
    const place = namedPlace(placeOf(proposal.committee), record.language);
    const name = keyOfPlace(place);
    const lines = named.get(name)?.proposals ?? [];
    named.set(name, { ...place, ...named.get(name), proposals: [...lines, line] });
  }
  return [
    ...[...named.values()].sort(comparePlaces),
    ...(unnamed.length === 0 ? [] : [{ proposals: unnamed }]),
  ];
}

/** By sponsor, in the order of the grid, then by number, so that the proposals of a delegation are next to each other. */
function compareInPlace(a: BriefProposal, b: BriefProposal): number {
  return (
    compareDefined(a.sponsors[0]?.code, b.sponsors[0]?.code, compareSponsors) ||
    compareDefined(a.id ?? a.number, b.id ?? b.number, compareNumbered) ||
    compareNumbered(a.key, b.key)
  );
}

function lineOf(
  proposal: BriefProposal,
  moved: ReadonlyMap<string, Change>,
  { asOf, conference }: HalftimeRecord,
): HalftimeLine {
  return {
    key: proposal.key,
    ...optionalKeys({ since: statusSince(proposal), moved: moved.get(proposal.key)?.kind }),
    ...stuckOn(proposal, asOf, conference),
  };
}

/** The date of its status: that of the last entry of its history with that status, or of its submission. */
function statusSince({ history, status, submitted }: BriefProposal): RecordDate | undefined {
  const last = history.findLast((entry) => entry.status !== undefined);
  if (last?.status === status) return last.date;
  return status === "submitted" ? submitted : undefined;
}

/** The kinds of change that happen at the conference; positions and support are not among them. */
const MOVES: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "new",
  "outcome",
  "withdrawn",
  "merged",
  "moved",
  "revised",
]);

/** The next stage of an open proposal; undefined where it has ended. */
function nextStageOf({ open, status, history }: BriefProposal): NextStage | undefined {
  if (!open) return undefined;
  const next = nextAfter(status);
  if (next !== "as-before") return next;
  const stages = history.flatMap((entry) => (entry.status === undefined ? [] : [nextAfter(entry.status)]));
  const stage = stages.findLast((each) => each !== "as-before");
  return stage === undefined || stage === "submission" ? "introduction" : stage;
}

function nextAfter(status: Status): NextStage | "as-before" | undefined {
  const next: Partial<Readonly<Record<Status, NextStage | "as-before">>> = NEXT_AFTER;
  return next[status];
}

/** Days of the conference without a step after which a proposal is stuck: a working week of the usual three weeks. */
const STUCK_AFTER = 5;

/**
 * An open proposal without a dated step for `STUCK_AFTER` days of the conference is stuck where a committee has it; where it
 * was not introduced or submitted, that step is missing in the record. Only days of the conference count, so neither is
 * reported in the first days, and the number of days no longer grows once the conference is over.
 */
function stuckOn(
  proposal: BriefProposal,
  day: Day,
  { starts, ends }: { starts: Day; ends: Day },
): Pick<HalftimeLine, "stuck" | "missing"> {
  const stage = nextStageOf(proposal);
  if (stage === undefined) return {};
  const from = [starts, ...datesOf(proposal)].reduce((latest, date) => (date > latest ? date : latest));
  const days = daysBetween(from, day < ends ? day : ends);
  if (days < STUCK_AFTER) return {};
  const missing = MISSING_STEPS.find((step) => step === stage);
  return missing === undefined ? { stuck: { days } } : { missing };
}

/** Only entries with a status count: the group's own changes of position are no steps at the conference. */
function datesOf({ history, submitted, updated }: BriefProposal): Day[] {
  const dated = history.filter(({ status }) => status !== undefined).map(({ date }) => date);
  return [...dated, submitted, updated].flatMap((date) => (date === undefined ? [] : [endOfDate(date)]));
}
