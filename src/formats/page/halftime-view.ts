import {
  type HalftimeLine,
  type HalftimePlace,
  MISSING_STEPS,
  type MissingStep,
  type NextStage,
} from "../../brief/declaration/brief.ts";
import { type KindName, kindName } from "../../brief/declaration/changes.ts";
import type { Brief } from "../../brief/types.ts";
import { daysBetween } from "../../corpus/record-date.ts";
import { type ProposalView, proposalsOf } from "./proposal-view.ts";

/** A proposal in the committee or group that considers it. */
interface HalftimeLineView extends ProposalView {
  /** The kind of its last change, a key of `changes.mark`; empty where it has not moved. */
  moved: KindName | "";
  /** Days without a change of status; 0 where it is not stuck. */
  stuckDays: number;
  /** The step that is not on record; empty where none is missing. */
  missing: MissingStep | "";
}

/** A committee or a group, and the proposals before it. */
interface PlaceView {
  /** The first place of a committee, separated by a line. */
  startsBlock: boolean;
  /** Empty where no committee is on record. */
  committee: string;
  /** Empty for the committee itself. */
  group: string;
  total: number;
  open: number;
  ended: number;
  moved: number;
  lines: HalftimeLineView[];
}

/**
 * Why no proposal is without a step lately: none is open; none of the open ones has its introduction on record; the
 * conference has not sat for as many days as are counted; or each has a step lately.
 */
type Unstuck = "nothing-open" | "none-introduced" | "too-early" | "all-recent";

/** The first section of a halftime brief, with proposals in place of their keys. */
export interface HalftimeView {
  /** Day of the conference; null before and after it. */
  day: number | null;
  days: number;
  daysLeft: number;
  lastDay: string;
  stuckAfter: number;
  places: PlaceView[];
  /** The committees, each counted with its groups, for the cover. */
  committees: Pick<PlaceView, "committee" | "group" | "total">[];
  /** The sums of all places. */
  total: Pick<PlaceView, "total" | "open" | "ended" | "moved">;
  /** The brief was compared with an edition, so its movements are known. */
  isCompared: boolean;
  /** Longest first. */
  stuck: HalftimeLineView[];
  /** Why none is stuck; meaningless where one is. */
  unstuck: Unstuck;
  /** How many proposals have a step that is not on record. */
  missing: { step: MissingStep; count: number }[];
  next: { stage: NextStage; count: number }[];
  deferred: ProposalView[];
}

/** The section of a halftime brief; null in one of another kind. */
export function halftimeView(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): HalftimeView | null {
  const { halftime } = brief;
  if (halftime === undefined) return null;
  const places = withCommittees(halftime.places).map((place, index, all) =>
    placeView(place, index > 0 && place.committee !== all[index - 1]?.committee, proposals),
  );
  const lines = places.flatMap((place) => place.lines);
  return {
    day: halftime.day ?? null,
    days: halftime.days,
    daysLeft: halftime.day === undefined ? 0 : halftime.days - halftime.day,
    lastDay: halftime.lastDay,
    stuckAfter: halftime.stuckAfter,
    places,
    committees: committeesOf(places),
    total: countsOf(lines),
    isCompared: brief.changes.since !== undefined,
    stuck: lines.filter(({ stuckDays }) => stuckDays > 0).sort((a, b) => b.stuckDays - a.stuckDays),
    unstuck: unstuckOf(halftime, brief),
    missing: MISSING_STEPS.map((step) => ({
      step,
      count: lines.filter(({ missing }) => missing === step).length,
    })).filter(({ count }) => count > 0),
    next: halftime.next.map(({ stage, proposals: keys }) => ({ stage, count: keys.length })),
    deferred: proposalsOf(halftime.deferred, proposals),
  };
}

/** Each committee is above its groups, also one that has no proposal itself: else they would be below another one. */
function withCommittees(places: readonly HalftimePlace[]): HalftimePlace[] {
  return places.flatMap((place, index) => {
    const { committee, group } = place;
    const isFirst = committee !== undefined && committee !== places[index - 1]?.committee;
    return isFirst && group !== undefined ? [{ committee, proposals: [] }, place] : [place];
  });
}

function unstuckOf({ next, stuckAfter }: NonNullable<Brief["halftime"]>, brief: Brief): Unstuck {
  const { starts, ends } = brief.conference;
  if (next.length === 0) return "nothing-open";
  const isMissing = (stage: NextStage) => MISSING_STEPS.some((step) => step === stage);
  if (next.every(({ stage }) => isMissing(stage))) return "none-introduced";
  const isOver = brief.asOf >= ends;
  return daysBetween(starts, isOver ? ends : brief.asOf) < stuckAfter ? "too-early" : "all-recent";
}

function committeesOf(places: readonly PlaceView[]): HalftimeView["committees"] {
  const totals = new Map<string, number>();
  for (const { committee, total } of places) totals.set(committee, (totals.get(committee) ?? 0) + total);
  return [...totals].map(([committee, total]) => ({ committee, group: "", total }));
}

function placeView(
  place: HalftimePlace,
  startsBlock: boolean,
  proposals: ReadonlyMap<string, ProposalView>,
): PlaceView {
  const lines = place.proposals.flatMap((line) => lineView(line, proposals));
  return {
    startsBlock,
    committee: place.committee ?? "",
    group: place.group ?? "",
    ...countsOf(lines),
    lines,
  };
}

function countsOf(lines: readonly HalftimeLineView[]): HalftimeView["total"] {
  const count = (isOne: (line: HalftimeLineView) => boolean) => lines.filter(isOne).length;
  return {
    total: lines.length,
    open: count(({ open }) => open),
    ended: count(({ open }) => !open),
    moved: count(({ moved }) => moved !== ""),
  };
}

function lineView(line: HalftimeLine, proposals: ReadonlyMap<string, ProposalView>): HalftimeLineView[] {
  return proposalsOf([line.key], proposals).map((proposal) => ({
    ...proposal,
    // A proposal that was merged itself is in no list: here the change is always a merger into it, which is no step.
    moved: line.moved === undefined ? "" : kindName({ kind: line.moved }),
    stuckDays: line.stuck?.days ?? 0,
    missing: line.missing ?? "",
  }));
}
