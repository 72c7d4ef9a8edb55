import { isAfterwards } from "../../brief/kind.ts";
import type { Brief, GlossaryEntry } from "../../brief/types.ts";
import { compareCodeUnits } from "../../compare-code-units.ts";
import { ACTIONS, type Action, POSITIONS, type Position, STATUSES, type Status } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { SECTIONS } from "./anchors.ts";
import { type ChangesView, changesView } from "./changes-view.ts";
import { type DelegationView, delegationView } from "./delegation-view.ts";
import { type GridView, gridView } from "./grid-view.ts";
import { type HalftimeView, halftimeView } from "./halftime-view.ts";
import { type SponsorIndex, sponsorIndex, type TargetView, targetIndex } from "./index-view.ts";
import { type IssueView, issueView } from "./issue-view.ts";
import { type OutcomesView, outcomesView } from "./outcomes-view.ts";
import { proposalViews } from "./proposal-view.ts";

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

/** Proposals of an extract that is short enough for its sections to share pages. */
const FEW = 12;

interface ExtractSize {
  /** A few proposals: in print, sections follow each other without a page of their own. */
  isSmall: boolean;
  /** One proposal or none: the grid would be one number, and the pictures one mark each. */
  isSingle: boolean;
}

/**
 * How much of the scaffold of a brief an extract needs. Superseded and merged proposals do not count, as in the grid.
 * A whole brief keeps all of it, however few proposals there are yet.
 */
function extractSize({ extract, proposals }: Brief): ExtractSize {
  const current = proposals.filter(({ successors }) => successors === undefined).length;
  const isExtract = extract !== undefined;
  return { isSmall: isExtract && current <= FEW, isSingle: isExtract && current <= 1 };
}

/** A source on the internet, as it is cited. */
interface SourceAddress {
  title: string;
  url: string;
}

/**
 * The addresses of a brief's sources, each once, by title: on paper a link in the text does not say where it leads.
 * A source that is cited in several ways has the title that comes first.
 */
export function sourceAddresses(brief: Brief): SourceAddress[] {
  const titles = new Map<string, string>();
  for (const { sources = [] } of [...brief.issues, ...brief.proposals]) {
    for (const { title, url } of sources) if (url !== undefined && !titles.has(url)) titles.set(url, title);
  }
  const addresses = [...titles].map(([url, title]) => ({ title, url }));
  return addresses.sort((a, b) => compareCodeUnits(a.title, b.title) || compareCodeUnits(a.url, b.url));
}
