import type { Brief, BriefProposal } from "../../brief/types.ts";
import { ENDED_STATUSES, type RecordDate, type Status } from "../../corpus/types.ts";
import { type DayNumber, dayNumber, daysOf, isMonth, monthOf, type Period, weekOf } from "./time-axis.ts";

/** The most weeks of a timeline by weeks; a longer one is by months. */
const MOST_WEEKS = 45;
/** The most days before and after the conference. */
const BEFORE = 2 * 366;
const AFTER = 366;

/** The number of proposals with a step in a week or a month. */
interface StepCount extends Period {
  count: number;
}

/** A step of the timeline with its numbers, in order. */
export interface Strip {
  step: Step;
  /** How many proposals took it: each counts once here, and once in each period. */
  total: number;
  /** By week, or by month in a timeline by months. */
  columns: StepCount[];
  /** In a timeline by weeks: steps of which only the month is on record. */
  ranges: StepCount[];
}

/** The content of a timeline. */
export interface TimelineRecord extends Period {
  unit: "week" | "month";
  /** The steps that occur. */
  strips: Strip[];
  undated: number;
  otherDates: number;
  undatedEnds: number;
  /** The number of steps too long before or after the conference; they are in no strip. */
  outside: number;
}

/** The part of its length by which a timeline gets longer at one end, so that it includes an edition or its own day. */
const SPARE = 1 / 3;

/**
 * The steps of a brief's proposals by week, or by month where they span a long time; undefined where none has a date. It
 * includes the first step, the days of the conference, and the day of the brief and of editions where they are near.
 *
 * @param editions the days of the editions
 */
export function timelineRecord(
  brief: Brief,
  editions: readonly DayNumber[] = [],
): TimelineRecord | undefined {
  const { steps, undated, otherDates, undatedEnds } = datedSteps(brief);
  const starts = dayNumber(brief.conference.starts);
  const ends = Math.max(dayNumber(brief.conference.ends), starts);
  const drawn = steps.filter(({ date }) => {
    const { from, to } = daysOf(date);
    return from >= starts - BEFORE && to <= ends + AFTER;
  });
  if (drawn.length === 0) return undefined;
  const days = drawn.map(({ date }) => daysOf(date));
  const first = Math.min(starts, ...days.map(({ from }) => from));
  const last = Math.max(ends, ...days.map(({ to }) => to));
  const spare = (last - first) * SPARE;
  const near = [dayNumber(brief.asOf), ...editions].filter(
    (day) => day >= first - spare && day <= last + spare,
  );
  const unit = last - first > MOST_WEEKS * 7 ? "month" : "week";
  const kind = unit === "week" ? weekOf : monthOf;
  return {
    unit,
    from: kind(Math.min(first, ...near)).from,
    to: kind(Math.max(last, ...near)).to,
    strips: STEPS.map((step) => strip(step, drawn, unit, kind)).filter(({ total }) => total > 0),
    undated,
    otherDates,
    undatedEnds,
    outside: steps.length - drawn.length,
  };
}

function strip(
  step: Step,
  steps: readonly DatedStep[],
  unit: TimelineRecord["unit"],
  kind: (day: DayNumber) => Period,
): Strip {
  const own = steps.filter((one) => one.step === step);
  const isRange = ({ date }: DatedStep) => unit === "week" && isMonth(date);
  const dated = own.filter((one) => !isRange(one));
  return {
    step,
    total: new Set(own.map(({ proposal }) => proposal)).size,
    columns: counts(dated, (date) => kind(daysOf(date).from)),
    ranges: counts(own.filter(isRange), daysOf),
  };
}

/** The proposals of each period: one that took the step twice in it counts once. */
function counts(steps: readonly DatedStep[], periodOf: (date: RecordDate) => Period): StepCount[] {
  const found = new Map<DayNumber, Period & { proposals: Set<string> }>();
  for (const { proposal, date } of steps) {
    const period = periodOf(date);
    const known = found.get(period.from) ?? { ...period, proposals: new Set() };
    found.set(period.from, known);
    known.proposals.add(proposal);
  }
  return [...found.values()]
    .map(({ from, to, proposals }) => ({ from, to, count: proposals.size }))
    .sort((a, b) => a.from - b.from);
}

/** The steps of a proposal in order; each has a strip in the timeline. */
const STEPS = ["announced", "submitted", "revised", "discussed", "ended"] as const;
export type Step = (typeof STEPS)[number];

/** A step of one proposal whose day or month is on record. */
interface DatedStep {
  /** The key of the proposal. */
  proposal: string;
  step: Step;
  date: RecordDate;
}

/** The dated steps of a brief's proposals, and the number of proposals without them. */
interface DatedSteps {
  steps: DatedStep[];
  /** Proposals without a date before their end. */
  undated: number;
  /** Proposals with such a date, but of no step: of an account, a note, a position or an update. */
  otherDates: number;
  /** Ended proposals without a date of their end. */
  undatedEnds: number;
}

const ENDED: ReadonlySet<Status> = new Set(ENDED_STATUSES);

function stepOf(status: Status): Step | undefined {
  // An account is not a step of the proposal.
  if (status === "reported") return undefined;
  if (status === "announced" || status === "submitted" || status === "revised") return status;
  return ENDED.has(status) ? "ended" : "discussed";
}

/** The dated steps of a brief; superseded and merged proposals are not counted. */
export function datedSteps({ proposals }: Brief): DatedSteps {
  const counted = proposals.filter(({ successors }) => successors === undefined);
  const steps = counted.map(stepsOf);
  const lacks = (isThere: (step: DatedStep) => boolean) => steps.map((own) => !own.some(isThere));
  const withoutStart = lacks(({ step }) => step !== "ended");
  const unstepped = counted.filter((_, index) => withoutStart[index]);
  const withoutEnd = lacks(({ step }) => step === "ended");
  return {
    steps: steps.flat(),
    undated: unstepped.filter((proposal) => !hasOtherDate(proposal)).length,
    otherDates: unstepped.filter(hasOtherDate).length,
    undatedEnds: counted.filter(({ open }, index) => !open && withoutEnd[index]).length,
  };
}

/** Whether a proposal without a step before its end has another date on record that is before it. */
function hasOtherDate({ history, updated }: BriefProposal): boolean {
  const isEnd = ({ status }: { status?: Status }) => status !== undefined && ENDED.has(status);
  const ends = history.filter(isEnd).map(({ date }) => date);
  // An update on record by month may be that of an end in the month.
  const isBefore = (day: RecordDate) => ends.every((end) => day < end && !end.startsWith(day));
  return history.some((entry) => !isEnd(entry)) || (updated !== undefined && isBefore(updated));
}

/** One announcement, submission and end of a proposal, and all revisions and discussions. */
function stepsOf({ key: proposal, submitted, history, open }: BriefProposal): DatedStep[] {
  const found = history.flatMap(({ date, status }): DatedStep[] => {
    const step = status === undefined ? undefined : stepOf(status);
    return step === undefined ? [] : [{ proposal, step, date }];
  });
  const of = (wanted: Step) => found.filter(({ step }) => step === wanted);
  const submission =
    submitted === undefined
      ? of("submitted").slice(0, 1)
      : [{ proposal, step: "submitted" as const, date: submitted }];
  return [
    ...of("announced").slice(0, 1),
    ...submission,
    ...of("revised"),
    ...of("discussed"),
    ...(open ? [] : of("ended").slice(-1)),
  ];
}
