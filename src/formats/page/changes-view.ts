import { CHANGE_KINDS, type KindName } from "../../brief/declaration/changes.ts";
import type { Brief } from "../../brief/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { widthOfWideWord } from "../pictures/svg.ts";
import { compactLabels } from "../text/proposal-in-words.ts";
import { issueAnchor } from "./anchors.ts";
import { type ChangeView, changeView, issueTitle, type Subject } from "./change-view.ts";
import type { ProposalView } from "./proposal-view.ts";

/** The changes of a brief, for the section, the cover, and the messages. */
export interface ChangesView {
  total: number;
  /** How many changes of each kind, by its name, the most important first. */
  tally: { kind: TallyName; count: number }[];
  /** What is new, by who proposes it; the other changes follow by issue. */
  newcomers: NewProposals[];
  /** The changes that are not new proposals, by issue in the order of print. */
  issues: IssueChanges[];
  /** The same with the new proposals, for outputs that list all changes of an issue together. */
  byIssue: IssueChanges[];
  /** Changes of wording, spelling or layout: listed last, by names alone. */
  edited: ChangeView[];
  cover: CoverChanges;
}

/** The names by which changes are counted; a merger counts among what was merged. */
type TallyName = Exclude<KindName, "merger">;

/** The new proposals of the same sponsors. */
interface NewProposals {
  sponsors: ProposalView["sponsorLinks"];
  /** The day on which all of them were submitted; absent where they differ, or one has none. */
  submitted?: string;
  changes: ChangeView[];
}

/** The changes of one issue; title and anchor are empty for those of none. */
interface IssueChanges {
  title: string;
  subject: Subject;
  /** A word of the title needs a wider column. */
  isWide: boolean;
  anchor: string;
  changes: ChangeView[];
}

/** The most important changes, for the cover. */
interface CoverChanges {
  lines: CoverLine[];
  /** Changes that are on no line, without editorial ones. */
  more: number;
}

/** One change, or several of one kind. */
interface CoverLine {
  kind: TallyName;
  /** Null where the line stands for several. */
  change: ChangeView | null;
  count: number;
  /** The labels of the several, with runs of numbers joined; titles where they have no label. */
  names: string[];
  /** How many of them are not among the names. */
  unnamed: number;
}

const COVER_LINES = 6;
/** Up to this number, changes of one kind have a line each. */
const MOST_SINGLE_LINES = 2;
/** Labels, or runs of them, on a line for several. */
const MOST_NAMES = 12;

/** The changes with the ids of what they are about. */
export function changesView(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): ChangesView {
  const { list } = brief.changes;
  const known = new Set(brief.issues.map(({ slug }) => slug));
  const views = list.map((change) => ({ change, view: changeView(change, brief, proposals) }));
  const major = views.filter(({ view }) => !view.isMinor);
  const groupOf = ({ change, view }: (typeof views)[number]) => change.issue ?? `/${view.subject}`;
  const groups = [...new Set(major.map(groupOf))];
  const byIssue = groups.map((group) => {
    const own = major.filter((each) => groupOf(each) === group);
    const { issue: slug } = own[0]?.change ?? {};
    const title = slug === undefined ? "" : issueTitle(slug, brief);
    return {
      title,
      subject: own[0]?.view.subject ?? "conference",
      isWide: widthOfWideWord(title) > 0,
      anchor: slug !== undefined && known.has(slug) ? issueAnchor(slug) : "",
      changes: own.map(({ view }) => view),
    };
  });
  const tally = byName(views.map(({ view }) => view)).map(([kind, { length: count }]) => ({ kind, count }));
  return {
    total: list.length,
    tally,
    newcomers: bySponsors(major.map(({ view }) => view)),
    issues: byIssue
      .map((issue) => ({ ...issue, changes: issue.changes.filter(({ proposal }) => proposal === null) }))
      .filter(({ changes }) => changes.length > 0),
    byIssue,
    edited: views.filter(({ view }) => view.isMinor).map(({ view }) => view),
    cover: coverChanges(major.map(({ view }) => view)),
  };
}

/** New proposals of the same sponsors together, in the order in which the sponsors first come. */
function bySponsors(changes: readonly ChangeView[]): NewProposals[] {
  const groups = new Map<string, NewProposals>();
  for (const change of changes) {
    if (change.proposal === null) continue;
    const sponsors = change.proposal.sponsorLinks;
    const key = sponsors.map(({ code }) => code).join(" ");
    const group = groups.get(key) ?? { sponsors, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    ...optionalKeys({ submitted: commonDay(group.changes) }),
  }));
}

function commonDay(changes: readonly ChangeView[]): string | undefined {
  const days = new Set(changes.map(({ proposal }) => proposal?.submitted));
  return days.size === 1 ? [...days][0] : undefined;
}

function coverChanges(changes: readonly ChangeView[]): CoverChanges {
  const lines = byName(changes)
    .flatMap(([kind, ofKind]) => coverLines(kind, ofKind))
    .slice(0, COVER_LINES);
  const shown = lines.reduce((sum, { count }) => sum + count, 0);
  return { lines, more: changes.length - shown };
}

/** The changes of each name: the most important kind first, within it those whose name is that of the kind. */
export function byName(changes: readonly ChangeView[]): [TallyName, ChangeView[]][] {
  return CHANGE_KINDS.flatMap((kind) => {
    const names = new Map<TallyName, ChangeView[]>([[kind, []]]);
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const name = change.name === "merger" ? "merged" : change.name;
      const ofName = names.get(name) ?? [];
      ofName.push(change);
      names.set(name, ofName);
    }
    return [...names].filter(([, { length }]) => length > 0);
  });
}

function coverLines(kind: TallyName, changes: readonly ChangeView[]): CoverLine[] {
  if (changes.length <= MOST_SINGLE_LINES) {
    return changes.map((change) => ({ kind, change, count: 1, names: [], unnamed: 0 }));
  }
  const { length: count } = changes;
  const named = changes.filter(({ label, title }) => label !== "" || title !== "");
  const runs = compactLabels(named.flatMap(({ label }) => label || []));
  const names = [...runs, ...named.flatMap(({ label, title }) => (label === "" ? title : []))];
  if (names.length <= MOST_NAMES)
    return [{ kind, change: null, count, names, unnamed: count - named.length }];
  const shown = named.slice(0, MOST_NAMES - 1).map(({ label, title }) => label || title);
  return [{ kind, change: null, count, names: shown, unnamed: count - shown.length }];
}

/** Proposals that are new since the edition compared with, and whose they are, the most first; `more`: those of others. */
export interface News {
  count: number;
  edition: number;
  by: NewsOf[];
  more: number;
}

/** How many new proposals are of the same sponsors: a joint one counts once, so that all counts add up. */
interface NewsOf {
  /** The codes, parted by plus signs; empty where no sponsor is on record. */
  code: string;
  /** Sponsors of joint proposals that are counted only. */
  others: number;
  count: number;
}

/** Sponsors of new proposals that the first sentence names; one more is named, too. */
const MOST_SPONSORS = 6;
/** Sponsors of a joint proposal that it names, or one less and the number of the others. */
const MOST_JOINT = 3;

/** What the first sentences of page one state about the proposals that are new; null where none is. */
export function newsOf(brief: Brief, proposals: readonly ProposalView[]): News | null {
  const { since } = brief.changes;
  const fresh = proposals.filter(({ change }) => change?.kind === "new");
  if (since === undefined || fresh.length === 0) return null;
  const counts = new Map<string, NewsOf>();
  for (const { sponsors } of fresh) {
    const codes = sponsors.map(({ code }) => code);
    const key = codes.toSorted().join(" ");
    const named = codes.length > MOST_JOINT ? codes.slice(0, MOST_JOINT - 1) : codes;
    const known = counts.get(key) ?? {
      code: named.join(" + "),
      others: codes.length - named.length,
      count: 0,
    };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const by = [...counts.values()].sort((a, b) => b.count - a.count);
  // A count in place of one name would be no shorter.
  const shown = by.length > MOST_SPONSORS + 1 ? by.slice(0, MOST_SPONSORS) : by;
  const more = by.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return { count: fresh.length, edition: since.edition, by: shown, more };
}
