import type { IssueOutcome } from "../brief/declaration/outcomes.ts";
import { isAfterwards } from "../brief/kind.ts";
import type { Brief, BriefIssue, GlossaryEntry } from "../brief/types.ts";
import { ACTIONS, type Action, POSITIONS, type Position, STATUSES, type Status } from "../corpus/types.ts";
import { directionOf } from "../direction.ts";
import { issueAnchor, SECTIONS, targetAnchor } from "./anchors.ts";
import { type ChangesView, changesView } from "./changes-view.ts";
import { comparisonView } from "./comparison-view.ts";
import { type DelegationView, delegationView } from "./delegation-view.ts";
import { type ExtractSize, extractSize } from "./extract-size.ts";
import { type GridView, gridView } from "./grid-view.ts";
import { type HalftimeView, halftimeView } from "./halftime-view.ts";
import { found, type SponsorIndex, sponsorIndex, type TargetView, targetIndex } from "./index-view.ts";
import type { IssueView } from "./issue-view.ts";
import { type OutcomesView, outcomesView } from "./outcomes-view.ts";
import { type ProposalView, proposalViews } from "./proposal-view.ts";
import { type SourceAddress, sourceAddresses } from "./source-addresses.ts";

export interface PageView extends ExtractSize {
  brief: Brief;
  sections: typeof SECTIONS;
  direction: "ltr" | "rtl";
  isInternal: boolean;
  isDelegation: boolean;
  /** For one state: its own words are in no edition, so they are compared with none. */
  isForOne: boolean;
  changes: ChangesView;
  /** The page of the state that the brief is for; null where it is for none. */
  delegation: DelegationView | null;
  /** Null in a brief of another kind. */
  halftime: HalftimeView | null;
  /** What was asked is reported as past. */
  isAfterwards: boolean;
  outcomes: OutcomesView | null;
  /** An outcomes brief with anything to measure: issues and the cover have verdicts. */
  showsVerdicts: boolean;
  /** Whether this page shows a position on any proposal. */
  hasPositions: boolean;
  /** Whether the conference's file has words of its own. */
  hasIntroduction: boolean;
  /** Where corrections go, as a link; empty where no address is stated. */
  contactHref: string;
  priorityIssues: IssueView[];
  backgroundIssues: IssueView[];
  issues: IssueView[];
  grid: GridView;
  sponsors: SponsorIndex;
  targets: { kind: string; targets: TargetView[] }[];
  glossary: GlossaryEntry[];
  addresses: SourceAddress[];
  used: { actions: Action[]; statuses: Status[]; positions: Position[] };
}

/** Characters of running text that leave no ugly gap where they do not fit on the rest of a page. */
const SHORT_POSITION = 700;

/** Resolutions of an issue that still read as running text. */
const RUN_IN_RESOLUTIONS = 6;

/** What the templates read: the brief with keys resolved, and what the page asks about it answered. */
export function pageView(brief: Brief, knowsTerm: (term: string) => boolean): PageView {
  const proposals = proposalViews(brief);
  const linkedTargets = new Set(brief.targets.map(({ key }) => key));
  const issues = brief.issues.map((issue, index) => issueView(issue, index, proposals, linkedTargets, brief));
  const outcomes = outcomesView(brief, issues, proposals);
  const all = [...proposals.values()];
  const shown = all.filter(({ isReplaced }) => !isReplaced);
  return {
    ...extractSize(brief),
    brief,
    sections: SECTIONS,
    direction: directionOf(brief.language),
    isInternal: brief.audience === "internal",
    isDelegation: brief.audience === "delegation",
    isForOne: brief.for !== undefined,
    isAfterwards: isAfterwards(brief),
    delegation: delegationView(brief, proposals),
    changes: changesView(brief, proposals),
    halftime: halftimeView(brief, proposals, knowsTerm),
    outcomes,
    showsVerdicts: outcomes?.isMeasured === true,
    hasPositions: shown.some(({ hasPosition }) => hasPosition),
    hasIntroduction: brief.conference.introduction !== undefined || brief.conference.further.length > 0,
    contactHref: contactHref(brief.conference.contact),
    issues,
    priorityIssues: issues.filter(({ isBackground }) => !isBackground),
    backgroundIssues: issues.filter(({ isBackground }) => isBackground),
    grid: gridView(brief, proposals),
    sponsors: sponsorIndex(brief, proposals),
    targets: targetIndex(brief, proposals),
    glossary: brief.glossary.filter(({ term, meaning }) => meaning !== undefined || knowsTerm(term)),
    addresses: sourceAddresses(brief),
    used: {
      actions: ACTIONS.filter((action) => all.some((proposal) => proposal.action === action)),
      statuses: STATUSES.filter((status) => all.some((proposal) => proposal.status === status)),
      positions: POSITIONS.filter((position) => all.some((proposal) => proposal.shownPosition === position)),
    },
  };
}

function contactHref(contact = ""): string {
  return contact === "" || contact.startsWith("https:") ? contact : `mailto:${contact}`;
}

function changedUnder(brief: Brief, slug: string): number | null {
  const changes = brief.changes.list.filter(({ issue, kind }) => issue === slug && kind !== "editorial");
  return changes.length === 0 ? null : changes.length;
}

function outcomeOf({ outcomes }: Brief, slug: string): IssueOutcome | null {
  const outcome = outcomes?.issues.find(({ issue }) => issue === slug);
  return outcome === undefined || outcome.verdict === "reported" ? null : outcome;
}

function issueView(
  issue: BriefIssue,
  index: number,
  proposals: ReadonlyMap<string, ProposalView>,
  linkedTargets: ReadonlySet<string>,
  brief: Brief,
): IssueView {
  const rows = found(issue.proposals, proposals);
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
    pointers: found(issue.pointers, proposals),
    comparisonViews: (issue.comparisons ?? []).flatMap((each) => comparisonView(each, proposals) ?? []),
    count: current.length,
    changed: changedUnder(brief, issue.slug),
    outcome: outcomeOf(brief, issue.slug),
  };
}
