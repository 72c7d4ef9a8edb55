import { isAfterwards } from "../../brief/as-of.ts";
import { SIDES, type Side } from "../../brief/asks.ts";
import { VERDICTS, type Verdict } from "../../brief/declaration/outcomes.ts";
import type { Brief } from "../../brief/types.ts";
import type { Position } from "../../corpus/types.ts";
import { compareCodeUnits } from "../../json-values.ts";
import { NARROW_COLUMN, widthOfWideWord } from "../pictures/svg.ts";
import { dayNumber } from "../pictures/time-axis.ts";
import { type News, newsOf } from "./changes-view.ts";
import type { IssueView } from "./issue-view.ts";
import { type Ending, endingsOf, type IssueEnding, issueEnding } from "./outcomes-view.ts";
import type { ProposalView } from "./proposal-view.ts";

type Deadline = NonNullable<Brief["conference"]["deadlines"]>[number];

/** What page one shows, from the day to the table of the priority issues. */
export interface FirstPageView {
  /** How far the conference is on the day of the brief; null long after it, when its dates are enough. */
  day: { kind: "before" | "during" | "after"; count: number; of: number } | null;
  /** Before and during the conference: proposals that the group would resist, back and watch; only those that occur. */
  sides: { side: Side; count: number }[];
  /** After the conference: the issues of the table by their verdicts, in the order of the verdicts. */
  verdicts: { verdict: Verdict; count: number }[];
  /** After the conference: how all proposals ended. */
  endings: Ending[];
  /** Null where nothing is new since the edition compared with, or none is compared. */
  news: News | null;
  rows: FirstPageRow[];
  /** Issues that the group did not list: a line together. */
  others: OtherIssue[];
  /** The columns hold titles of proposals; with many issues their numbers alone. */
  hasTitles: boolean;
  /** Counts are in the columns of titles, which are narrow. */
  isCounted: boolean;
  /** No issue has priority, or no position is on record: the first page has room for what follows. */
  isShort: boolean;
  hasNews: boolean;
  deadlines: Deadline[];
  actions: (Brief["figures"]["byAction"][number] & { isStated: boolean })[];
}

/** An issue that the group did not list; its proposals on which the group takes a side are named. */
interface OtherIssue {
  issue: IssueView;
  sided: FirstPageSide;
}

/** The proposals of an issue on which the group takes one side: the first are named, and `more` others counted. */
interface FirstPageSide {
  named: ProposalView[];
  more: number;
  /** How many there are with each position. */
  counts: { position: Position; count: number }[];
}

/** A priority issue on page one. */
interface FirstPageRow extends IssueEnding {
  /** A word of the title needs a wider column. */
  isWide: boolean;
  resist: FirstPageSide;
  back: FirstPageSide;
  watch: FirstPageSide;
  /** The common position in short, cut where page one has no room for all of it. */
  wanted: string;
}

/** Priority issues beyond which the columns of titles become counts, so that page one stays one page. */
const MOST_ISSUES = 14;
/** Titles in a cell, where the table has room for them. */
const MOST_TITLES = 4;
/**
 * Lines of the table for which page one has room, and those that it loses to the marks of an internal brief, and at halftime
 * to what moved and where.
 */
const TABLE_LINES = 47;
const INTERNAL_LINES = 5;
const HALFTIME_LINES = 5;
/** The characters in a line of each column, and in an em. */
const LINE = { issue: 20, want: 37, side: 25 };
const IN_EM = 2;
/** The same where counts are in place of titles, and the most lines of what is wanted there. */
const COUNTED_LINE = { issue: 36, want: 44 };
const MOST_WANTED_LINES = 6;
/** The padding of a row, in lines. */
const ROW_PADDING = 0.35;
const MOST_DEADLINES = 3;
/** Days after the conference up to which page one counts them. */
const MOST_DAYS_AFTER = 99;

/** Page one of a brief, made from what is on its other pages. */
export function firstPageView(brief: Brief, issues: readonly IssueView[]): FirstPageView {
  const isOver = isAfterwards(brief);
  const listed = issues.filter(({ isBackground }) => !isBackground);
  const all = issues.flatMap(({ proposals }) => proposals);
  const sides = SIDES.map((side) => ({ side, count: onSide(side, all).length })).filter(
    ({ count }) => count > 0,
  );
  const ofMarks = brief.audience === "internal" ? INTERNAL_LINES : 0;
  const room = TABLE_LINES - ofMarks - (brief.kind === "halftime" ? HALFTIME_LINES : 0);
  const titles = isOver ? MOST_TITLES : titlesThatFit(listed, room);
  const most = Math.max(1, titles);
  const hasTitles = listed.length <= MOST_ISSUES && titles > 0;
  const isCounted = !hasTitles && sides.length > 0 && !isOver;
  const wanted = isCounted ? wantedThatFits(listed, room) : Number.POSITIVE_INFINITY;
  return {
    day: dayOf(brief),
    sides: isOver ? [] : sides,
    news: newsOf(brief, all),
    rows: listed.map((issue) => ({
      ...rowOf(issue, most),
      wanted: cutAtWord(issue.commonPositionInShort, wanted),
    })),
    others: issues
      .filter(({ isBackground }) => isBackground)
      .map((issue) => ({
        issue,
        sided: firstOf(
          most,
          issue.proposals.filter(({ side }) => side !== ""),
        ),
      })),
    hasTitles,
    isCounted,
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      count: listed.filter(({ outcome }) => outcome?.verdict === verdict).length,
    })).filter(({ count }) => count > 0),
    endings: isOver ? endingsOf(all) : [],
    isShort:
      listed.length === 0 || (sides.length === 0 && !listed.some((issue) => issue.commonPositionInShort)),
    actions: brief.figures.byAction.map((one) => ({ ...one, isStated: one.action !== "not-stated" })),
    hasNews: issues.some(({ news }) => news > 0),
    deadlines: comingDeadlines(brief),
  };
}

/** The next deadlines, by day; none once the conference is over. */
export function comingDeadlines(brief: Brief): Deadline[] {
  return (brief.conference.deadlines ?? [])
    .filter(({ date }) => date >= brief.asOf && !isAfterwards(brief))
    .sort((a, b) => compareCodeUnits(a.date, b.date))
    .slice(0, MOST_DEADLINES);
}

function rowOf(issue: IssueView, most: number): Omit<FirstPageRow, "wanted"> {
  return {
    ...issueEnding(issue),
    isWide: widthOfWideWord(issue.title) > 0,
    resist: sideOf("resist", issue, most),
    back: sideOf("back", issue, most),
    watch: sideOf("watch", issue, most),
  };
}

/** The most titles in a cell with which the table leaves page one one page; 0 where it would be longer with one. */
function titlesThatFit(listed: readonly IssueView[], room: number): number {
  const wide = Math.max(NARROW_COLUMN, ...listed.map(({ title }) => widthOfWideWord(title)));
  const want = LINE.want - Math.ceil((wide - NARROW_COLUMN) * IN_EM);
  for (let most = MOST_TITLES; most > 0; most--) {
    if (listed.reduce((sum, issue) => sum + linesOfRow(issue, most, want) + ROW_PADDING, 0) <= room)
      return most;
  }
  return 0;
}

/** The most characters of what is wanted for which page one has room, beside counts. */
function wantedThatFits(listed: readonly IssueView[], room: number): number {
  const linesWith = (most: number) =>
    listed.reduce((sum, { title, commonPositionInShort: wanted }) => {
      const [own, all] = [title.length / COUNTED_LINE.issue, wanted.length / COUNTED_LINE.want];
      return sum + Math.max(1, Math.ceil(own), Math.min(most, Math.ceil(all))) + ROW_PADDING;
    }, 0);
  let most = MOST_WANTED_LINES;
  while (most > 1 && linesWith(most) > room) most--;
  return most * COUNTED_LINE.want;
}

function cutAtWord(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
}

/** The lines of an issue's row, estimated from the lengths of its texts. @param want characters in a line of what is wanted */
function linesOfRow(issue: IssueView, most: number, want: number): number {
  const linesOf = (side: Side) => {
    const { named, more } = sideOf(side, issue, most);
    const all = named.map(({ title, sponsors }) =>
      lines([title, ...sponsors.map(({ code }) => code)].join(" "), LINE.side),
    );
    return all.reduce((sum, each) => sum + each, more > 0 ? 1 : 0);
  };
  return Math.max(
    lines(issue.title, LINE.issue),
    lines(issue.commonPositionInShort, want),
    linesOf("resist") + linesOf("watch"),
    linesOf("back"),
  );
}

/** The lines of a text that breaks between words, and within one that is longer than a line. */
function lines(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    const full = Math.max(0, Math.ceil(used / width) - 1);
    count += full;
    used -= full * width;
  }
  return count;
}

function sideOf(side: Side, { proposals }: IssueView, most: number): FirstPageSide {
  return firstOf(most, onSide(side, proposals));
}

function firstOf(most: number, all: readonly ProposalView[]): FirstPageSide {
  const named = all.slice(0, most);
  const positions = [...new Set(all.map(({ shownPosition }) => shownPosition))];
  const counts = positions.map((position) => ({
    position,
    count: all.filter(({ shownPosition }) => shownPosition === position).length,
  }));
  return { named, more: all.length - named.length, counts };
}

/** The proposals on which the group takes a side. */
export function onSide(side: Side, proposals: readonly ProposalView[]): ProposalView[] {
  return proposals.filter((proposal) => proposal.side === side);
}

/** Days until the conference opens, the day it is at, or days since it ended. */
function dayOf({ asOf, conference: { starts, ends } }: Brief): FirstPageView["day"] {
  const [day, first, last] = [dayNumber(asOf), dayNumber(starts), dayNumber(ends)];
  const of = last - first + 1;
  if (day < first) return { kind: "before", count: first - day, of };
  if (day <= last) return { kind: "during", count: day - first + 1, of };
  return day - last > MOST_DAYS_AFTER ? null : { kind: "after", count: day - last, of };
}
