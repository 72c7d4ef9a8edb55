import type { Brief, BriefProposal } from "../../brief/types.ts";
import { ENDED_STATUSES, type RecordDate, type Status } from "../../corpus/types.ts";
import { type DayNumber, dayNumber, daysOf, isMonth, monthOf, type Period, weekOf } from "./time-axis.ts";

/** Weeks that a timeline shows beside each other; a longer one goes by months. */
const MOST_WEEKS = 45;
/** Days before the conference and after it that a timeline reaches at most. */
const BEFORE = 2 * 366;
const AFTER = 366;

/** How many proposals took a step in a week or a month. */
interface StepCount extends Period {
  count: number;
}

/** A step of the timeline with its numbers, in time. */
export interface Strip {
  step: Step;
  total: number;
  /** In a week; in a month, where the timeline goes by months. */
  columns: StepCount[];
  /** In a month of which the day is not on record, where the timeline goes by weeks. */
  ranges: StepCount[];
}

/** What a timeline shows. */
export interface TimelineRecord extends Period {
  unit: "week" | "month";
  /** Only those that happened. */
  strips: Strip[];
  undated: number;
  undatedEnds: number;
  /** Steps too long before or after the conference to be drawn; in no strip. */
  outside: number;
}

/**
 * The steps of a brief's proposals by week, or by month where the record is long; nothing where none is dated. It
 * reaches from the first step to the conference's last day at least.
 */
export function timelineRecord(brief: Brief): TimelineRecord | undefined {
  const { steps, undated, undatedEnds } = datedSteps(brief);
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
  const unit = last - first > MOST_WEEKS * 7 ? "month" : "week";
  const kind = unit === "week" ? weekOf : monthOf;
  return {
    unit,
    from: kind(first).from,
    to: kind(last).to,
    strips: STEPS.map((step) => strip(step, drawn, unit, kind)).filter(({ total }) => total > 0),
    undated,
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
  const dates = steps.filter((one) => one.step === step).map(({ date }) => date);
  const isRange = (date: string) => unit === "week" && isMonth(date);
  return {
    step,
    total: dates.length,
    columns: counts(dates.filter((date) => !isRange(date)).map((date) => kind(daysOf(date).from))),
    ranges: counts(dates.filter(isRange).map(daysOf)),
  };
}

function counts(periods: readonly Period[]): StepCount[] {
  const found = new Map<DayNumber, StepCount>();
  for (const period of periods) {
    found.set(period.from, { ...period, count: (found.get(period.from)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** What happens to proposals, in the order in which it does: a strip of the timeline each. */
const STEPS = ["announced", "submitted", "revised", "discussed", "ended"] as const;
export type Step = (typeof STEPS)[number];

/** A step of one proposal, as far as its day or month is on record. */
interface DatedStep {
  step: Step;
  date: RecordDate;
}

/** All dated steps of a brief's proposals, and how many proposals lack them. */
interface DatedSteps {
  steps: DatedStep[];
  /** Proposals without a date before their end. */
  undated: number;
  /** Proposals that ended, and when is not on record. */
  undatedEnds: number;
}

const ENDED: ReadonlySet<Status> = new Set(ENDED_STATUSES);

function stepOf(status: Status): Step {
  if (status === "announced" || status === "submitted" || status === "revised") return status;
  return ENDED.has(status) ? "ended" : "discussed";
}

/** The dated steps of a brief: superseded and merged proposals count in none, as in every figure but their own. */
export function datedSteps({ proposals }: Brief): DatedSteps {
  const counted = proposals.filter(({ successors }) => successors === undefined);
  const steps = counted.map(stepsOf);
  const lacks = (isThere: (step: DatedStep) => boolean) => steps.map((own) => !own.some(isThere));
  const withoutStart = lacks(({ step }) => step !== "ended");
  const withoutEnd = lacks(({ step }) => step === "ended");
  return {
    steps: steps.flat(),
    undated: withoutStart.filter(Boolean).length,
    undatedEnds: counted.filter(({ open }, index) => !open && withoutEnd[index]).length,
  };
}

/** One submission and one end a proposal; every revision and every move in between. */
function stepsOf({ submitted, history, open }: BriefProposal): DatedStep[] {
  const found = history.flatMap(({ date, status }): DatedStep[] =>
    status === undefined ? [] : [{ step: stepOf(status), date }],
  );
  const of = (wanted: Step) => found.filter(({ step }) => step === wanted);
  const submission =
    submitted === undefined ? of("submitted").slice(0, 1) : [{ step: "submitted" as const, date: submitted }];
  return [
    ...of("announced").slice(0, 1),
    ...submission,
    ...of("revised"),
    ...of("discussed"),
    ...(open ? [] : of("ended").slice(-1)),
  ];
}
