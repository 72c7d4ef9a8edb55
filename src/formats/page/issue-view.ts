import type { IssueOutcome } from "../../brief/declaration/outcomes.ts";
import type { Brief, BriefIssue } from "../../brief/types.ts";
import { issueAnchor, targetAnchor } from "./anchors.ts";
import { type ComparisonView, comparisonView } from "./comparison-view.ts";
import { type ProposalView, proposalsOf } from "./proposal-view.ts";
import type { TextOutcomeView } from "./text-outcomes-view.ts";

/** An issue as the templates read it, with its proposals in place of their keys. */
export interface IssueView extends Omit<BriefIssue, "proposals" | "pointers" | "resolutions"> {
  anchor: string;
  /** The class of its section, which selects the named page and the running head in print. */
  section: string;
  isBackground: boolean;
  resolutions: (BriefIssue["resolutions"][number] & { anchor: string; linked: boolean })[];
  /** The resolutions are a list in columns, not running text. */
  hasManyResolutions: boolean;
  inferred: boolean;
  isNone: boolean;
  isAgreed: boolean;
  /** The common position is short, and print keeps it on one page. */
  hasShortPosition: boolean;
  /** Its outcome for the group; null where it has no verdict. */
  outcome: IssueOutcome | null;
  /** The table of the issue has a column of positions. */
  showsPositions: boolean;
  /** Printed in full. */
  proposals: ProposalView[];
  /** Superseded or merged: one line each. */
  replaced: ProposalView[];
  /** All of them, in the order of the page: the rows of the issue's table. */
  rows: ProposalView[];
  pointers: ProposalView[];
  /** What became of the texts. */
  texts: TextOutcomeView[];
  comparisonViews: ComparisonView[];
  count: number;
  /** The number of changes since the edition compared with, without editorial ones; null for none. */
  changed: number | null;
}

/** The most characters of a position that print keeps on one page: a longer one could leave a large gap before it. */
const SHORT_POSITION = 700;

/** The most resolutions of an issue in running text. */
const RUN_IN_RESOLUTIONS = 6;

/** An issue with its links resolved; `index` is its place in the brief. */
export function issueView(
  issue: BriefIssue,
  index: number,
  proposals: ReadonlyMap<string, ProposalView>,
  linkedTargets: ReadonlySet<string>,
  brief: Brief,
  texts: readonly TextOutcomeView[],
): IssueView {
  const rows = proposalsOf(issue.proposals, proposals);
  const current = rows.filter(({ isReplaced }) => !isReplaced);
  return {
    ...issue,
    anchor: issueAnchor(issue.slug),
    section: `issue-${index + 1}`,
    isBackground: issue.priority === "background",
    resolutions: issue.resolutions.map((resolution) => ({
      ...resolution,
      anchor: targetAnchor(resolution.key),
      linked: linkedTargets.has(resolution.key),
    })),
    hasManyResolutions: issue.resolutions.length > RUN_IN_RESOLUTIONS,
    inferred: issue.confidence === "inferred",
    isNone: issue.position === "none",
    isAgreed: issue.position === "agreed",
    hasShortPosition: (issue.commonPosition?.text.length ?? 0) <= SHORT_POSITION,
    showsPositions: rows.some(({ hasPosition }) => hasPosition),
    proposals: current,
    replaced: rows.filter(({ isReplaced }) => isReplaced),
    rows,
    pointers: proposalsOf(issue.pointers, proposals),
    texts: texts.filter((text) => text.issue === issue.slug),
    comparisonViews: (issue.comparisons ?? []).flatMap((each) => comparisonView(each, proposals) ?? []),
    count: current.length,
    changed: changedUnder(brief, issue.slug),
    outcome: outcomeOf(brief, issue.slug),
  };
}

function changedUnder(brief: Brief, slug: string): number | null {
  const changes = brief.changes.list.filter(({ issue, kind }) => issue === slug && kind !== "editorial");
  return changes.length === 0 ? null : changes.length;
}

function outcomeOf({ outcomes }: Brief, slug: string): IssueOutcome | null {
  const outcome = outcomes?.issues.find(({ issue }) => issue === slug);
  return outcome === undefined || outcome.verdict === "reported" ? null : outcome;
}
