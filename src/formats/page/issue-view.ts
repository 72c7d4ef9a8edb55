import { isStated, type Reservation, reservationOnIssue } from "../../brief/asks.ts";
import type { IssueOutcome } from "../../brief/declaration/outcomes.ts";
import { type HeldPosition, heldPositions } from "../../brief/indexes.ts";
import { endsCutShort, sentenceSegments } from "../../brief/text-changes/tokens.ts";
import type { Brief, BriefIssue, RichText } from "../../brief/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { issueAnchor, sponsorAnchor, targetAnchor } from "./anchors.ts";
import { type ComparisonView, comparisonView } from "./comparison-view.ts";
import {
  fitsRegister,
  type RegisterView,
  registerView,
  type TextOutcomeView,
  type TextTable,
  textTable,
} from "./issue-tables.ts";
import { letteredNotes, type Note } from "./lettered-notes.ts";
import { type ProposalView, proposalsOf } from "./proposal-view.ts";

/** A sponsor of proposals on an issue. */
interface StripItem {
  /** Empty where the source names no sponsor. */
  code: string;
  name: string;
  anchor: string;
  count: number;
  positions: HeldPosition[];
}

/** An issue as the templates read it, with its proposals in place of their keys. */
export interface IssueView extends Omit<BriefIssue, "proposals" | "pointers" | "resolutions"> {
  anchor: string;
  /** The class of its section, which selects the named page and the running head in print. */
  section: string;
  isBackground: boolean;
  resolutions: (BriefIssue["resolutions"][number] & { anchor: string; linked: boolean })[];
  inferred: boolean;
  isNone: boolean;
  /** Whether it has a common position or asks, which are beside what is at stake. */
  isStated: boolean;
  isAgreed: boolean;
  /** Why the common position is not in force: a key of `reservation`, or empty. */
  reservation: Reservation | "";
  commonPositionInShort: string;
  /** How it ended for the group; null where it has no verdict. */
  outcome: IssueOutcome | null;
  /** The table of the issue has a column of positions. */
  showsPositions: boolean;
  /** Printed in full. */
  proposals: ProposalView[];
  /** Superseded or merged: one line each. */
  replaced: ProposalView[];
  /** Those that are printed as entries, and the others as rows of a table. */
  entries: ProposalView[];
  register: RegisterView;
  /** How many proposals each sponsor has on the issue, and the group's positions on them; empty for a single one. */
  strip: StripItem[];
  /** How many proposals are new since the edition compared with. */
  news: number;
  /** All of them, in the order of print. */
  rows: ProposalView[];
  pointers: ProposalView[];
  /** What became of the texts. */
  texts: TextTable;
  /** The sources of the rows of both tables. */
  notes: Note[];
  comparisonViews: ComparisonView[];
  count: number;
  /** The number of changes since the edition compared with, without editorial ones; null for none. */
  changed: number | null;
}

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
  const section = `issue-${index + 1}`;
  const notes = letteredNotes(section);
  const register = registerView(issue.title, section, current.filter(fitsRegister), notes, brief.language);
  const own = texts.filter((text) => text.issue === issue.slug);
  const table = textTable(section, own, notes, brief.language);
  return {
    ...issue,
    anchor: issueAnchor(issue.slug),
    section,
    isBackground: issue.priority === "background",
    resolutions: issue.resolutions.map(({ title, ...resolution }) => ({
      ...resolution,
      // The table of texts has the titles of its own.
      ...optionalKeys({
        title: own.some(({ text }) => text === `Res. ${resolution.number}`) ? undefined : title,
      }),
      anchor: targetAnchor(resolution.key),
      linked: linkedTargets.has(resolution.key),
    })),
    inferred: issue.confidence === "inferred",
    isNone: issue.position === "none",
    isStated: isStated(issue),
    isAgreed: issue.position === "agreed",
    reservation: reservationOnIssue(issue),
    commonPositionInShort: commonPositionInShort(issue, brief.language),
    showsPositions: rows.some(({ hasPosition }) => hasPosition),
    proposals: current,
    entries: current.filter((proposal) => !fitsRegister(proposal)),
    register,
    strip: current.length > 1 ? stripOf(brief, issue.slug) : [],
    news: current.filter(({ change }) => change?.kind === "new").length,
    replaced: rows.filter(({ isReplaced }) => isReplaced),
    rows,
    pointers: proposalsOf(issue.pointers, proposals),
    texts: table,
    notes: notes.list(),
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

/** How an issue ended for the group; null where it has no verdict. */
export function outcomeOf({ outcomes }: Brief, slug: string): IssueOutcome | null {
  const outcome = outcomes?.issues.find(({ issue }) => issue === slug);
  return outcome === undefined || outcome.verdict === "reported" ? null : outcome;
}

/** The common position as `inShort` cuts it; empty where no words are on record. */
export function commonPositionInShort({ commonPosition }: BriefIssue, language: string): string {
  return inShort(commonPosition, language);
}

/**
 * The first sentence of a text and those behind it that are as short, as the language (BCP 47) ends sentences: a condition
 * often follows. Where anything is left out, "…" is behind it, but for paragraphs in italics, which are notes on the text. Empty
 * where there is no text.
 */
export function inShort(text: RichText | undefined, language: string): string {
  const [paragraph = "", ...others] = text?.text.split("\n") ?? [];
  const notes = text?.html.match(/<p><em>[^<]*<\/em><\/p>/g)?.length ?? 0;
  const [first = "", ...rest] = certainSentences(paragraph, language);
  let [shown, left] = [first, rest.length];
  for (const sentence of rest) {
    if (shown.length + sentence.length > USUAL_LENGTH) break;
    [shown, left] = [shown + sentence, left - 1];
  }
  const isCut = shown.length > MOST_LENGTH;
  const words = isCut ? shown.slice(0, MOST_LENGTH).replace(/\s+\S*$/, "") : shown.trim();
  return isCut || left > 0 || others.length > notes ? `${words} …` : words;
}

/** In characters: those of several sentences, of sentences whose end is not certain, and the most of one. */
const USUAL_LENGTH = 120;
const MOST_JOINED = 240;
const MOST_LENGTH = 400;

/**
 * Sentences whose end is certain, with the blanks behind them. A full stop behind a short word, or one with other points, may
 * be that of an abbreviation ("A.U.", "Engr."), and one in brackets ends nothing.
 */
function certainSentences(paragraph: string, language: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const segment of sentenceSegments(paragraph, language)) {
    const isOpen = open === "" || goesOn(open, segment);
    if (!isOpen || open.length + segment.length > MOST_JOINED) {
      if (open !== "") sentences.push(open);
      open = "";
    }
    open += segment;
  }
  return open === "" ? sentences : [...sentences, open];
}

/** Whether a sentence may go on with what follows. */
function goesOn(sentence: string, next: string): boolean {
  const isShort = MAY_BE_SHORT.test(sentence.slice(-LONGEST_WORD)) || endsCutShort(sentence, next);
  return isShort || OPEN_BRACKET.test(sentence);
}

const MAY_BE_SHORT =
  /(?:^|[\s("“«„‘-])(?:[\p{L}\p{M}\p{N}]{1,4}|[\p{L}\p{N}.]*\.[\p{L}\p{N}]+|approx|[Mm]essrs|[Aa]ssoc)\.\s*$/u;
const LONGEST_WORD = 24;
const OPEN_BRACKET = /\([^()]*$/;

/** The cells of an issue's row of the grid that count something. */
function stripOf({ grid }: Brief, slug: string): StripItem[] {
  const cells = grid.rows.find(({ issue }) => issue === slug)?.cells ?? [];
  return cells.flatMap((cell, index) => {
    const column = grid.columns[index];
    if (column === undefined || cell.proposals.length === 0) return [];
    return {
      code: column.kind === "not-stated" ? "" : column.code,
      name: column.name,
      anchor: sponsorAnchor(column.code),
      count: cell.proposals.length,
      positions: heldPositions(cell),
    };
  });
}

/**
 * The issues of a long brief, of which some begin a section: a page of its own, so that the sections can be printed side by
 * side. Each section has at least `size` proposals; a brief of fewer than two sections has none. Where they begin depends on
 * the brief alone.
 */
export function beginSections(
  issues: readonly IssueView[],
  size: number,
): (IssueView & { beginsSection: boolean })[] {
  let left = issues.reduce((sum, { rows }) => sum + rows.length, 0);
  let own = 0;
  return issues.map((issue) => {
    const beginsSection = own >= size && left >= size;
    if (beginsSection) own = 0;
    own += issue.rows.length;
    left -= issue.rows.length;
    return { ...issue, beginsSection };
  });
}
