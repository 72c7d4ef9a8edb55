import { isAfterwards } from "../../brief/as-of.ts";
import type { Brief, GlossaryEntry } from "../../brief/types.ts";
import { ACTIONS, type Action, POSITIONS, type Position, STATUSES, type Status } from "../../corpus/types.ts";
import { directionOf } from "../../direction.ts";
import { compareCodeUnits } from "../../json-values.ts";
import { SECTIONS } from "./anchors.ts";
import { type ChangesView, changesView } from "./changes-view.ts";
import { type DelegationView, delegationView } from "./delegation-view.ts";
import { type FirstPageView, firstPageView } from "./first-page-view.ts";
import { type GridView, gridView } from "./grid-view.ts";
import { type HalftimeView, halftimeView } from "./halftime-view.ts";
import { type SponsorIndex, sponsorIndex, type TargetView, targetIndex } from "./index-view.ts";
import { type TextOutcomeView, type TextTable, textOutcomeViews, textTable } from "./issue-tables.ts";
import { type IssueView, issueView } from "./issue-view.ts";
import { letteredNotes, type Note } from "./lettered-notes.ts";
import { type OutcomesView, outcomesView } from "./outcomes-view.ts";
import { proposalViews } from "./proposal-view.ts";

/** What the templates read: the brief, and what they would have to compute from it. */
export interface PageView {
  brief: Brief;
  /** An extract with one proposal or none: it has neither grid nor pictures. */
  isSingle: boolean;
  sections: typeof SECTIONS;
  direction: "ltr" | "rtl";
  isInternal: boolean;
  /** The brief is for one state: its restricted texts are in no edition, so they cannot be compared. */
  isForOne: boolean;
  changes: ChangesView;
  /** The page of the state that the brief is for; null where it is for no state. */
  delegation: DelegationView | null;
  /** Null in a brief of another kind. */
  halftime: HalftimeView | null;
  /** The conference is over: asks are reported in the past tense. */
  isAfterwards: boolean;
  outcomes: OutcomesView | null;
  /** What became of texts of no issue of the brief. */
  otherTexts: TextTable & { notes: Note[] };
  /** Issues and the cover have verdicts. */
  showsVerdicts: boolean;
  /** At least one proposal has a position that this audience sees. */
  hasPositions: boolean;
  /** The conference's file has a body. */
  hasIntroduction: boolean;
  /** The address for corrections as a link; empty where there is none. */
  contactHref: string;
  firstPage: FirstPageView;
  issues: IssueView[];
  grid: GridView;
  sponsors: SponsorIndex;
  targets: { kind: string; targets: TargetView[] }[];
  glossary: GlossaryEntry[];
  addresses: SourceAddress[];
  used: { actions: Action[]; statuses: Status[]; positions: Position[] };
}

/** The view of a brief. @param knowsTerm whether the catalogue explains a term of the glossary */
export function pageView(brief: Brief, knowsTerm: (term: string) => boolean): PageView {
  const proposals = proposalViews(brief);
  const linkedTargets = new Set(brief.targets.map(({ key }) => key));
  const texts = textOutcomeViews(brief);
  const issues = brief.issues.map((issue, index) =>
    issueView(issue, index, proposals, linkedTargets, brief, texts),
  );
  const outcomes = outcomesView(brief, issues, proposals, texts);
  const others = otherTexts(brief, texts);
  const all = [...proposals.values()];
  const shown = all.filter(({ isReplaced }) => !isReplaced);
  return {
    brief,
    isSingle: isSingle(brief),
    sections: SECTIONS,
    direction: directionOf(brief.language),
    isInternal: brief.audience === "internal",
    isForOne: brief.for !== undefined,
    isAfterwards: isAfterwards(brief),
    delegation: delegationView(brief, proposals, issues, others.rows),
    changes: changesView(brief, proposals),
    halftime: halftimeView(brief, proposals),
    outcomes,
    otherTexts: others,
    showsVerdicts: outcomes !== null && outcomes.measured.length > 0,
    hasPositions: shown.some(({ hasPosition }) => hasPosition),
    hasIntroduction: brief.conference.introduction !== undefined || brief.conference.further.length > 0,
    contactHref: contactHref(brief.conference.contact),
    issues,
    firstPage: firstPageView(brief, issues),
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

function otherTexts({ issues, language }: Brief, texts: readonly TextOutcomeView[]): PageView["otherTexts"] {
  const notes = letteredNotes("other");
  const table = textTable(
    "other",
    texts.filter(({ issue }) => !issues.some(({ slug }) => slug === issue)),
    notes,
    language,
  );
  return { ...table, notes: notes.list() };
}

/** The address for corrections as a link; empty where there is none. */
export function contactHref(contact = ""): string {
  return contact === "" || contact.startsWith("https:") ? contact : `mailto:${contact}`;
}

/**
 * Whether it is an extract with one proposal or none, which has no grid. Superseded and merged proposals are not counted,
 * as in the grid. A whole brief never is one, however few proposals it has.
 */
function isSingle({ extract, proposals }: Brief): boolean {
  return extract !== undefined && proposals.filter(({ successors }) => successors === undefined).length <= 1;
}

/** A cited source with a URL. */
interface SourceAddress {
  title: string;
  url: string;
}

/**
 * The URLs of a brief's sources, without repetition, by title: a printed link does not show its URL. A source that is
 * cited under several titles has the first of them.
 */
export function sourceAddresses(brief: Brief): SourceAddress[] {
  const titles = new Map<string, string>();
  for (const { sources = [] } of [...brief.issues, ...brief.proposals]) {
    for (const { title, url } of sources) if (url !== undefined && !titles.has(url)) titles.set(url, title);
  }
  const addresses = [...titles].map(([url, title]) => ({ title, url }));
  return addresses.sort((a, b) => compareCodeUnits(a.title, b.title) || compareCodeUnits(a.url, b.url));
}
