import { daysBetween, endOfDate, isKnown } from "../../corpus/record-date.ts";
import type { Agreement, Day, Position, RecordDate } from "../../corpus/types.ts";
import { compareCodeUnits, optionalKeys } from "../../json-values.ts";
import { isSameDemand } from "../changes/same-wording.ts";
import type { Brief, BriefIssue, BriefProposal, ProposalRef, VoidedAgreement } from "../types.ts";
import type { EarlyAgreement } from "./void-agreements.ts";

/** The kinds of pending decision in the order in which they are listed, the gravest first. */
export const DECISION_KINDS = [
  "void-agreement",
  "agreed-before",
  "agreed-later",
  "contradiction",
  "no-common-position",
  "no-position",
  "in-review",
  "draft",
  "stale",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A pending decision: about a proposal, about two that contradict each other, or about an issue. */
export interface Decision {
  kind: DecisionKind;
  /** Slug. */
  issue: string;
  /** None for a decision about the issue itself; two for a contradiction. */
  proposals: (ProposalRef & { position: Position })[];
  /** The date since which the decision is pending, and the number of days; absent where no date is on record. */
  since?: RecordDate;
  days?: number;
  /** `void-agreement`: why. */
  voided?: VoidedAgreement;
  /** `contradiction`: how they contradict each other. */
  disagreement?: Disagreement;
  /** `no-common-position`: its state. */
  agreement?: Agreement;
  /** `agreed-later`: the day from which the agreement is in force, after that of the review. */
  agreedFrom?: RecordDate;
  /** `agreed-before`: the edition that does not have what was agreed on at its day or before. */
  agreedBefore?: { edition: number; asOf: Day };
}

/** The pending decisions of a conference as of a day. Plain JSON; for the group only. */
export interface Review {
  format: 1;
  conference: string;
  asOf: Day;
  /** Whether the conference is over: open proposals then have no outcome on record. */
  over: boolean;
  decisions: Decision[];
}

/**
 * The pending decisions, by kind, then priority issues first, then the longest pending first, then in the order of print.
 * Only open proposals need decisions; of one that has ended, only a void agreement is listed.
 *
 * @param brief for the audience `internal`: no other brief has the states of review
 * @param early the agreements that are older than what they are about, by an edition
 */
export function reviewOf(brief: Brief, early: readonly EarlyAgreement[] = []): Review {
  if (brief.audience !== "internal") throw new Error("a review needs the brief of the internal audience");
  const order = new Map(brief.issues.map((issue, index) => [issue.slug, { issue, index }]));
  const rank = ({ issue }: Decision) => (order.get(issue)?.issue.priority === "listed" ? 0 : 1);
  const kind = (decision: Decision) => DECISION_KINDS.indexOf(decision.kind);
  const waits = ({ since }: Decision) => (since === undefined ? "9999-12-31" : endOfDate(since));
  const found = [
    ...brief.issues.flatMap((issue) => decisionsOf(issue, brief)),
    ...early.flatMap((each) => agreedBefore(each, brief)),
  ];
  // Sorting is stable: what is equal stays in the order of print.
  const sorted = found.sort(
    (a, b) => kind(a) - kind(b) || rank(a) - rank(b) || compareCodeUnits(waits(a), waits(b)),
  );
  return {
    format: 1,
    conference: brief.conference.id,
    asOf: brief.asOf,
    over: brief.asOf >= brief.conference.ends,
    decisions: sorted.map((decision) => ({ ...decision, ...daysOf(decision, brief.asOf) })),
  };
}

function decisionsOf(issue: BriefIssue, brief: Brief): Decision[] {
  const keys = new Set(issue.proposals);
  const all = brief.proposals.filter(({ key }) => keys.has(key));
  const open = all.filter((proposal) => proposal.open && proposal.successors === undefined);
  return [
    ...commonPosition(issue, all, open),
    ...contradictions(open).map(({ first, second, disagreement }) => ({
      kind: "contradiction" as const,
      issue: issue.slug,
      proposals: [reference(first), reference(second)],
      ...optionalKeys({ since: latest(firstDay(first), firstDay(second)) }),
      disagreement,
    })),
    ...all.flatMap((proposal) =>
      open.includes(proposal)
        ? [...positionOf(proposal, brief), ...staleOf(proposal, brief)]
        : agreementOf(proposal, brief),
    ),
  ];
}

/**
 * A void agreement on it, or one that is not in force yet; or else an issue needs a common position as long as it has an open
 * proposal, or no proposal at all yet.
 */
function commonPosition(issue: BriefIssue, all: BriefProposal[], open: BriefProposal[]): Decision[] {
  const { voided, agreed } = issue;
  const about = { issue: issue.slug, proposals: [] };
  if (voided !== undefined)
    return [{ kind: "void-agreement", ...about, ...optionalKeys({ since: agreed }), voided }];
  // Before its day, an agreement has a date only.
  if (issue.position === "none" && agreed !== undefined)
    return [{ kind: "agreed-later", ...about, agreedFrom: agreed }];
  if (issue.position === "agreed" || (all.length > 0 && open.length === 0)) return [];
  const since = open
    .flatMap((proposal) => firstDay(proposal) ?? [])
    .sort((a, b) => compareCodeUnits(endOfDate(a), endOfDate(b)))[0];
  return [
    {
      kind: "no-common-position",
      ...about,
      ...optionalKeys({ since }),
      agreement: issue.position,
    },
  ];
}

/**
 * A void agreement, or one that is not in force yet. Also for a proposal that has ended: without its position, its outcome
 * would have no verdict.
 */
function agreementOf(proposal: BriefProposal, { asOf }: Brief): Decision[] {
  const { voided, position = "none", review, reviewedOn } = proposal;
  if (proposal.successors !== undefined) return [];
  const about = { issue: proposal.issue, proposals: [reference(proposal)] };
  if (voided !== undefined) {
    const since = voided.revised ?? voided.repositioned ?? reviewedOn;
    return [{ kind: "void-agreement", ...about, ...optionalKeys({ since }), voided }];
  }
  const isLater = review === "agreed" && position !== "none" && !isKnown(reviewedOn, asOf);
  return isLater ? [{ kind: "agreed-later", ...about, ...optionalKeys({ agreedFrom: reviewedOn }) }] : [];
}

/** An agreement in force on what an edition of a later day, or of that day, does not have. */
function agreedBefore({ of, agreed, edition, asOf }: EarlyAgreement, brief: Brief): Decision[] {
  const about = { kind: "agreed-before" as const, since: agreed, agreedBefore: { edition, asOf } };
  if ("slug" in of) {
    const issue = brief.issues.find(({ slug }) => slug === of.slug);
    return issue?.position === "agreed" && issue.voided === undefined
      ? [{ ...about, issue: issue.slug, proposals: [] }]
      : [];
  }
  const proposal = brief.proposals.find(({ key }) => key === of.key);
  return proposal?.review === "agreed" && proposal.voided === undefined
    ? [{ ...about, issue: proposal.issue, proposals: [reference(proposal)] }]
    : [];
}

function positionOf(proposal: BriefProposal, brief: Brief): Decision[] {
  const { position = "none", review, reviewedOn, voided } = proposal;
  if (voided !== undefined || review === "agreed") return agreementOf(proposal, brief);
  const about = { issue: proposal.issue, proposals: [reference(proposal)] };
  if (position === "none")
    return [{ kind: "no-position", ...about, ...optionalKeys({ since: firstDay(proposal) }) }];
  if (review === "in-review") {
    return [{ kind: "in-review", ...about, ...optionalKeys({ since: reviewedOn ?? firstDay(proposal) }) }];
  }
  return [{ kind: "draft", ...about, ...optionalKeys({ since: firstDay(proposal) }) }];
}

/** Stale since its last step, or since the opening of the conference where a step was due from then on. */
function staleOf(proposal: BriefProposal, { asOf, conference }: Brief): Decision[] {
  const { staleDays, updated } = proposal;
  if (staleDays === undefined || updated === undefined) return [];
  const since = daysBetween(endOfDate(updated), asOf) === staleDays ? updated : conference.starts;
  const about = { issue: proposal.issue, proposals: [reference(proposal)] };
  return [{ kind: "stale", ...about, since }];
}

function reference({
  key,
  id,
  number,
  title,
  position = "none",
}: BriefProposal): Decision["proposals"][number] {
  return { key, ...optionalKeys({ label: id ?? number }), title, position };
}

/** The first date on which the group could have decided on it. */
function firstDay({ submitted, history, updated }: BriefProposal): RecordDate | undefined {
  return submitted ?? history[0]?.date ?? updated;
}

function latest(a: RecordDate | undefined, b: RecordDate | undefined): RecordDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return endOfDate(a) > endOfDate(b) ? a : b;
}

function daysOf({ since }: Decision, asOf: Day): { days?: number } {
  if (since === undefined) return {};
  return { days: Math.max(0, daysBetween(endOfDate(since), asOf)) };
}

/** How two positions contradict each other: the same demand is made in two proposals, and supported in one only. */
const DISAGREEMENTS = ["same-demand"] as const;
type Disagreement = (typeof DISAGREEMENTS)[number];

interface Contradiction {
  first: BriefProposal;
  second: BriefProposal;
  disagreement: Disagreement;
}

/**
 * The pairs of proposals, in their order, with positions that contradict each other. To support one proposal on a text and
 * to oppose another one is policy; to support and to oppose the same demand is a contradiction.
 */
function contradictions(proposals: readonly BriefProposal[]): Contradiction[] {
  const backed = proposals.filter(({ position }) => sideOf(position) === "for");
  const resisted = new Set(proposals.filter(({ position }) => sideOf(position) === "against"));
  const order = new Map(proposals.map((proposal, index) => [proposal, index]));
  const place = (proposal: BriefProposal) => order.get(proposal) ?? 0;
  return backed
    .flatMap((one) => [...resisted].filter((other) => isSameDemand(one, other)).map((other) => [one, other]))
    .map((pair) => pair.sort((a, b) => place(a) - place(b)))
    .flatMap(([first, second]) =>
      first === undefined || second === undefined
        ? []
        : [{ first, second, disagreement: "same-demand" as const }],
    )
    .sort((a, b) => place(a.first) - place(b.first) || place(a.second) - place(b.second));
}

function sideOf(position: Position = "none"): "for" | "against" | undefined {
  if (position === "support" || position === "support-with-changes") return "for";
  return position === "oppose" ? "against" : undefined;
}
