import {
  type HalftimeLine,
  type HalftimePlace,
  MISSING_STEPS,
  type MissingStep,
  type NextStage,
} from "../../brief/declaration/halftime.ts";
import type { Brief } from "../../brief/types.ts";
import { type ProposalView, proposalsOf } from "./proposal-view.ts";

/** A proposal in the committee or group that considers it. */
interface HalftimeLineView extends ProposalView {
  /** The date of its status; empty where there is none. */
  since: string;
  /** The kind of its last change; empty where it has not moved. */
  moved: string;
  isStuck: boolean;
  /** The step that is not on record; empty where none is missing. */
  missing: MissingStep | "";
  /** Days without a change of status; 0 where it is not stuck. */
  stuckDays: number;
}

/** A committee or a group, and the proposals before it. */
interface PlaceView {
  /** The id of its heading and of its table's caption. */
  anchor: string;
  /** The first place of a committee, separated by a line. */
  startsBlock: boolean;
  /** Empty where no committee is on record. */
  committee: string;
  /** The key explains the committee's code. */
  isExplained: boolean;
  /** Empty for the committee itself. */
  group: string;
  /** Print keeps it on one page. */
  isShort: boolean;
  total: number;
  open: number;
  ended: number;
  moved: number;
  stuck: number;
  /** Proposals with a missing step. */
  missing: number;
  lines: HalftimeLineView[];
}

/** Several proposals: their names, or the number in each place where there are too many names. */
interface Several {
  count: number;
  names: ProposalView[];
  places: (Pick<PlaceView, "anchor" | "committee" | "group"> & { count: number })[];
}

/** The most proposals that a line names. */
const NAMED = 12;
/** The most proposals of a place that print keeps on one page. */
const SHORT_TABLE = 9;

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
  total: Pick<PlaceView, "total" | "open" | "ended" | "moved" | "stuck" | "missing">;
  /** The brief was compared with an edition, so its movements are known. */
  isCompared: boolean;
  moved: HalftimeLineView[];
  /** Longest first. */
  stuck: HalftimeLineView[];
  /** By the step that is not on record. */
  missing: ({ step: MissingStep } & Several)[];
  /** `isMissing`: all of them are listed under `missing` with this step already. */
  next: ({ stage: NextStage; isMissing: boolean } & Several)[];
  deferred: ProposalView[];
}

/** The section of a halftime brief; null in one of another kind. */
export function halftimeView(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
  knowsTerm: (term: string) => boolean,
): HalftimeView | null {
  const { halftime } = brief;
  if (halftime === undefined) return null;
  const places = halftime.places.map((place, index, all) =>
    placeView(place, index, all[index - 1]?.committee, proposals, knowsTerm),
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
    moved: lines.filter(({ moved }) => moved !== ""),
    stuck: lines.filter(({ isStuck }) => isStuck).sort((a, b) => b.stuckDays - a.stuckDays),
    missing: MISSING_STEPS.map((step) => ({
      step,
      ...severalOf(({ missing }) => missing === step, places),
    })).filter(({ count }) => count > 0),
    next: halftime.next.map(({ stage, proposals: keys }) => {
      const waiting = new Set(keys);
      const isMissing = lines.every(({ key, missing }) => !waiting.has(key) || missing === stage);
      return { stage, isMissing, ...severalOf(({ key }) => waiting.has(key), places) };
    }),
    deferred: proposalsOf(halftime.deferred, proposals),
  };
}

function severalOf(isOne: (line: HalftimeLineView) => boolean, places: readonly PlaceView[]): Several {
  const counts = places
    .map(({ anchor, committee, group, lines }) => ({
      anchor,
      committee,
      group,
      count: lines.filter(isOne).length,
    }))
    .filter(({ count }) => count > 0);
  const all = places.flatMap(({ lines }) => lines).filter(isOne);
  return all.length <= NAMED
    ? { count: all.length, names: all, places: [] }
    : { count: all.length, names: [], places: counts };
}

function committeesOf(places: readonly PlaceView[]): HalftimeView["committees"] {
  const totals = new Map<string, number>();
  for (const { committee, total } of places) totals.set(committee, (totals.get(committee) ?? 0) + total);
  return [...totals].map(([committee, total]) => ({ committee, group: "", total }));
}

function placeView(
  place: HalftimePlace,
  index: number,
  before: string | undefined,
  proposals: ReadonlyMap<string, ProposalView>,
  knowsTerm: (term: string) => boolean,
): PlaceView {
  const lines = place.proposals.flatMap((line) => lineView(line, proposals));
  const committee = place.committee ?? "";
  return {
    anchor: `_place-${index + 1}`,
    startsBlock: index > 0 && committee !== before,
    committee,
    isExplained: knowsTerm(committee),
    group: place.group ?? "",
    isShort: lines.length <= SHORT_TABLE,
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
    stuck: count(({ isStuck }) => isStuck),
    missing: count(({ missing }) => missing !== ""),
  };
}

function lineView(line: HalftimeLine, proposals: ReadonlyMap<string, ProposalView>): HalftimeLineView[] {
  return proposalsOf([line.key], proposals).map((proposal) => ({
    ...proposal,
    since: line.since ?? "",
    moved: line.moved ?? "",
    isStuck: line.stuck !== undefined,
    missing: line.missing ?? "",
    stuckDays: line.stuck?.days ?? 0,
  }));
}
