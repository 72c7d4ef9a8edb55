import { isAfterwards } from "../../brief/kind.ts";
import type { Brief } from "../../brief/types.ts";
import type { IssueView } from "./issue-view.ts";
import type { ProposalView } from "./proposal-view.ts";
import { type Ending, endingsOf } from "./scores-view.ts";

type Deadline = NonNullable<Brief["conference"]["deadlines"]>[number];

/** What page one says, from the day to the table of the priority issues. */
export interface FirstPageView {
  /** How far the conference is on the day of the brief; null where its dates are not days apart from it. */
  day: { kind: "before" | "during" | "after"; count: number; of: number };
  /** Proposals that the group would resist, back and watch; only those that occur. */
  sides: { side: Side; count: number }[];
  /** Proposals that are new since the edition compared with, and whose they are, the most first. */
  news: { count: number; edition: number; by: { code: string; count: number }[] } | null;
  rows: FirstPageRow[];
  /** Issues that the group did not list: a line together. */
  others: IssueView[];
  /** The columns hold titles of proposals; with many issues their numbers alone. */
  hasTitles: boolean;
  hasSides: boolean;
  /** After the conference a column says how each issue ended, in place of the columns of sides. */
  hasEndings: boolean;
  hasNews: boolean;
  deadlines: Deadline[];
  actions: (Brief["figures"]["byAction"][number] & { isStated: boolean })[];
}

type Side = "resist" | "back" | "watch";

/** The proposals of an issue on which the group takes one side: the first are named, and `more` others counted. */
interface FirstPageSide {
  named: ProposalView[];
  more: number;
  count: number;
}

/** A priority issue on page one. */
interface FirstPageRow {
  issue: IssueView;
  /** The first sentence of the common position; empty where no words are on record. */
  wish: string;
  resist: FirstPageSide;
  back: FirstPageSide;
  watch: FirstPageSide;
  /** The texts that decided it: those on which the group took a side, else all of the issue. */
  decided: ProposalView["textResults"];
  moreDecided: number;
  textCount: number;
  /** How the proposals ended where the issue has no verdict. */
  endings: Ending[];
}

/** Priority issues beyond which the columns of titles become counts, so that page one stays one page. */
const MOST_ISSUES = 14;
/** Titles in a cell. */
const MOST_TITLES = 4;
const MOST_TEXTS = 3;
const MOST_DEADLINES = 3;

/** Page one of a brief, made from what stands on its other pages. */
export function firstPageView(brief: Brief, issues: readonly IssueView[]): FirstPageView {
  const listed = issues.filter(({ isBackground }) => !isBackground);
  const all = issues.flatMap(({ proposals }) => proposals);
  const sides = (["resist", "back", "watch"] as const)
    .map((side) => ({ side, count: on(side, all).length }))
    .filter(({ count }) => count > 0);
  return {
    day: dayOf(brief),
    sides,
    news: newsOf(brief, all),
    rows: listed.map((issue) => rowOf(issue, brief.language)),
    others: issues.filter(({ isBackground }) => isBackground),
    hasTitles: listed.length <= MOST_ISSUES,
    hasSides: sides.length > 0 && brief.outcomes === undefined,
    hasEndings: brief.outcomes !== undefined,
    actions: brief.figures.byAction.map((one) => ({ ...one, isStated: one.action !== "not-stated" })),
    hasNews: issues.some(({ news }) => news > 0),
    deadlines: (brief.conference.deadlines ?? [])
      .filter(({ date }) => date >= brief.asOf && !isAfterwards(brief))
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .slice(0, MOST_DEADLINES),
  };
}

function rowOf(issue: IssueView, language: string): FirstPageRow {
  const decided = decidedTexts(issue);
  return {
    issue,
    wish: firstSentence(issue.commonPosition?.text ?? "", language),
    resist: sideOf("resist", issue),
    back: sideOf("back", issue),
    watch: sideOf("watch", issue),
    decided: decided.slice(0, MOST_TEXTS),
    textCount: decided.length,
    moreDecided: Math.max(0, decided.length - MOST_TEXTS),
    endings: issue.outcome === null ? endingsOf(issue.proposals) : [],
  };
}

function sideOf(side: Side, { proposals }: IssueView): FirstPageSide {
  const all = on(side, proposals);
  const named = all.slice(0, MOST_TITLES);
  return { named, more: all.length - named.length, count: all.length };
}

function decidedTexts({ proposals, texts }: IssueView): FirstPageRow["decided"] {
  const sided = proposals.filter(({ verdict }) => verdict !== "").flatMap(({ textResults }) => textResults);
  const all = sided.length > 0 ? sided : texts.rows.map((text) => ({ ...text, isOwn: false }));
  return [...new Map(all.map((text) => [text.anchor, text])).values()];
}

function on(side: Side, proposals: readonly ProposalView[]): ProposalView[] {
  return proposals.filter(({ shownPosition }) => SIDES[shownPosition] === side);
}

const SIDES = {
  oppose: "resist",
  support: "back",
  "support-with-changes": "back",
  watch: "watch",
  none: undefined,
} as const;

/** Days until the conference opens, the day it is at, or days since it ended. */
function dayOf({ asOf, conference: { starts, ends } }: Brief): FirstPageView["day"] {
  const of = daysBetween(starts, ends) + 1;
  if (asOf < starts) return { kind: "before", count: daysBetween(asOf, starts), of };
  if (asOf <= ends) return { kind: "during", count: daysBetween(starts, asOf) + 1, of };
  return { kind: "after", count: daysBetween(ends, asOf), of };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function newsOf(brief: Brief, proposals: readonly ProposalView[]): FirstPageView["news"] {
  const { since } = brief.changes;
  const fresh = proposals.filter(({ change }) => change?.kind === "new");
  if (since === undefined || fresh.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { code } of fresh.flatMap(({ sponsors }) => sponsors))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  const by = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
  return { count: fresh.length, edition: since.edition, by: by.slice(0, 6) };
}

/** The first sentence of a text as its language ends sentences; the whole paragraph where it is one. */
export function firstSentence(text: string, language: string): string {
  const [paragraph = ""] = text.split("\n");
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(paragraph);
  return first?.segment.trim() ?? "";
}
