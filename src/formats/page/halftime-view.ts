import {
  type HalftimeLine,
  type HalftimePlace,
  MISSING_STEPS,
  type MissingStep,
  type NextStage,
} from "../../brief/declaration/halftime.ts";
import type { Brief } from "../../brief/types.ts";
import { type ProposalView, proposalsOf } from "./proposal-view.ts";

/** A proposal in its place. */
interface HalftimeLineView extends ProposalView {
  /** A date; empty where its status has none. */
  since: string;
  /** Kind of change; empty where it has not moved. */
  moved: string;
  isStuck: boolean;
  /** The step that is not on record; empty where none is missing. */
  missing: MissingStep | "";
  /** Days; 0 where it is not stuck. */
  stuckDays: number;
}

/** A committee or a group, and what lies before it. */
interface PlaceView {
  /** The name of its heading and of its table's caption on the page. */
  anchor: string;
  /** The first place of a committee: set off by a rule. */
  startsBlock: boolean;
  /** Empty where no committee is on record. */
  committee: string;
  /** The key knows what the committee's code stands for. */
  isExplained: boolean;
  /** Empty for the committee itself. */
  group: string;
  /** Kept together in print. */
  isShort: boolean;
  total: number;
  open: number;
  ended: number;
  moved: number;
  stuck: number;
  /** Not yet introduced, as far as is on record. */
  missing: number;
  lines: HalftimeLineView[];
}

/** Several proposals: by name, or how many in each place where they are too many for that. */
interface Several {
  count: number;
  names: ProposalView[];
  places: (Pick<PlaceView, "anchor" | "committee" | "group"> & { count: number })[];
}

/** Proposals that a line names one by one. */
const NAMED = 12;
/** Proposals of a place that are kept together in print. */
const SHORT_TABLE = 9;

/** The section that opens a halftime brief, with proposals in place of their keys. */
export interface HalftimeView {
  /** Day of the conference; null before and after it. */
  day: number | null;
  days: number;
  daysLeft: number;
  lastDay: string;
  stuckAfter: number;
  places: PlaceView[];
  /** Each committee with its groups, for the cover. */
  committees: Pick<PlaceView, "committee" | "group" | "total">[];
  /** All places together. */
  total: Pick<PlaceView, "total" | "open" | "ended" | "moved" | "stuck" | "missing">;
  /** The brief was compared with an edition, so that it is known what moved. */
  isCompared: boolean;
  moved: HalftimeLineView[];
  /** Longest first. */
  stuck: HalftimeLineView[];
  /** By the step that is not on record. */
  missing: ({ step: MissingStep } & Several)[];
  /** `isMissing`: all of them were told as missing that step, and need not be told twice. */
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
