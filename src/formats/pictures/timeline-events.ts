import type { Brief, BriefProposal } from "../../brief/types.ts";
import { ENDED_STATUSES, type RecordDate, type Status } from "../../corpus/types.ts";

/** What happens to proposals, in the order in which it does: a strip of the timeline each. */
export const STEPS = ["announced", "submitted", "revised", "discussed", "ended"] as const;
export type Step = (typeof STEPS)[number];

/** A step of one proposal, as far as its day or month is on record. */
export interface DatedStep {
  step: Step;
  date: RecordDate;
}

/** All dated steps of a brief's proposals, and how many proposals lack them. */
export interface DatedSteps {
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
