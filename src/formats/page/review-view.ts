import {
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type Review,
  reviewOf,
} from "../../brief/review/review.ts";
import type { EarlyAgreement } from "../../brief/review/void-agreements.ts";
import type { Brief } from "../../brief/types.ts";
import { issueAnchor } from "./anchors.ts";
import { type ProposalView, proposalViews } from "./proposal-view.ts";

/** One decision, with its issue and proposals in place of their keys. */
export interface DecisionView extends Omit<Decision, "issue" | "proposals"> {
  issue: { slug: string; title: string; anchor: string };
  /** Empty where the decision is about the issue itself. */
  proposals: ProposalView[];
}

/** The pending decisions, for the page and the messages. */
interface ReviewView {
  total: number;
  over: boolean;
  /** By kind, the most important first; kinds without decisions are left out. */
  groups: { kind: DecisionKind; count: number; decisions: DecisionView[] }[];
}

/** The pending decisions of a brief for the audience `internal`, with the agreements that are older than what they are about. */
export function reviewView(brief: Brief, early: readonly EarlyAgreement[] = []): ReviewView {
  const review: Review = reviewOf(brief, early);
  const views = proposalViews(brief);
  const titles = new Map(brief.issues.map(({ slug, title }) => [slug, title]));
  const decisions = review.decisions.map((decision) => ({
    ...decision,
    issue: {
      slug: decision.issue,
      title: titles.get(decision.issue) ?? decision.issue,
      anchor: issueAnchor(decision.issue),
    },
    proposals: decision.proposals.flatMap(({ key }) => views.get(key) ?? []),
  }));
  const groups = DECISION_KINDS.map((kind) => decisions.filter((decision) => decision.kind === kind));
  return {
    total: decisions.length,
    over: review.over,
    groups: groups.flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ kind: first.kind, count: group.length, decisions: group }];
    }),
  };
}
