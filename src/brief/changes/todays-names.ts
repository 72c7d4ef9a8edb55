import { normalForm, readsTheSame } from "../../normal-form.ts";
import { RELATION_FIELDS } from "../declaration/issues-and-proposals.ts";
import type { Brief, BriefIssue, BriefProposal, ProposalRef, TextOutcome } from "../types.ts";
import { matchProposals, uniqueBy, uniquePairs, withIssuesOfMeetings, without } from "./match-records.ts";

type Renames = ReadonlyMap<string, string>;

/** What the files of an earlier brief are called today, by their earlier names; of a file with the same name nothing. */
interface Names {
  /** Keys of proposals. */
  proposals: Renames;
  /** Slugs of issues. */
  issues: Renames;
  /** Slugs of what became of texts. */
  texts: Renames;
}

/**
 * An earlier brief with the names that its files have today, so that only what is in the files is compared: where a file is,
 * and what it is called, is no part of the record. With it the earlier keys of proposals, by those of today.
 *
 * @param renames earlier key → today's, of proposals
 */
export function withTodaysNames(
  before: Brief,
  now: Brief,
  renames: Renames,
): { brief: Brief; formerKeys: Renames } {
  const proposals = renamedProposals(before, now, renames);
  const issues = renamedIssues(before, now, renames);
  const texts = renamedTexts(before.texts, now.texts);
  return {
    brief: underNames(before, { proposals, issues, texts }),
    formerKeys: new Map([...proposals].map(([was, is]) => [is, was])),
  };
}

/** An earlier brief with the slugs that its issues have today, for what else compares issues. */
export function withTodaysSlugs(before: Brief, now: Brief, renames: Renames): Brief {
  return underNames(before, {
    proposals: new Map(),
    issues: renamedIssues(before, now, renames),
    texts: new Map(),
  });
}

function underNames(before: Brief, names: Names): Brief {
  const { proposals, issues, texts } = names;
  if (proposals.size + issues.size + texts.size === 0) return before;
  const about = JSON.stringify([proposals, issues, texts].map((each) => [...each]));
  const known = rewritten.get(before) ?? [];
  const last = known.find((each) => each.about === about);
  if (last !== undefined) return last.brief;
  const brief = renamed(before, names);
  rewritten.set(before, [{ about, brief }, ...known].slice(0, MOST_RESULTS));
  return brief;
}

/** The last results for each earlier brief, with the names: a preview compares the same editions after each change. */
const rewritten = new WeakMap<Brief, { about: string; brief: Brief }[]>();
/** With all names, and with those of issues alone. */
const MOST_RESULTS = 2;

function renamed(before: Brief, names: Names): Brief {
  const key = (name: string) => names.proposals.get(name) ?? name;
  const slug = (name: string) => names.issues.get(name) ?? name;
  const inIssue = <Of extends { issue?: string }>(record: Of): Of =>
    record.issue === undefined ? record : { ...record, issue: slug(record.issue) };
  const brief = withTodaysLinks(before, names);
  return {
    ...brief,
    conference: withIssuesOfMeetings(brief.conference, slug),
    issues: brief.issues.map((issue) => ({
      ...issue,
      slug: slug(issue.slug),
      proposals: issue.proposals.map(key),
      pointers: issue.pointers.map(key),
    })),
    proposals: brief.proposals.map((proposal) => ({
      ...inIssue(proposal),
      ...relationsOf(proposal, key),
      key: key(proposal.key),
      also: proposal.also.map(slug),
    })),
    texts: brief.texts.map((text) => ({
      ...inIssue(text),
      slug: names.texts.get(text.slug) ?? text.slug,
      proposals: text.proposals.map(key),
    })),
    changes: { ...brief.changes, list: brief.changes.list.map(inIssue) },
  };
}

function relationsOf(proposal: BriefProposal, key: (name: string) => string): Partial<BriefProposal> {
  const renamedRefs = (refs: readonly ProposalRef[]) => refs.map((ref) => ({ ...ref, key: key(ref.key) }));
  return Object.fromEntries(
    RELATION_FIELDS.flatMap((field) => {
      const refs = proposal[field];
      return refs === undefined ? [] : [[field, renamedRefs(refs)]];
    }),
  );
}

/** The links to a record, and to its footnotes, contain its name. */
function withTodaysLinks(brief: Brief, { proposals, issues, texts }: Names): Brief {
  const anchors = new Map([
    ...proposals,
    ...[...issues].map(([from, to]) => [`issues/${from}`, `issues/${to}`] as const),
    ...[...texts].map(([from, to]) => [`outcomes/${from}`, `outcomes/${to}`] as const),
  ]);
  const inTag = (tag: string) =>
    tag.replace(
      /( (?:href="#|id="))([^"]+?)(?="|_\d+-)/g,
      (_, start: string, anchor: string) => start + (anchors.get(anchor) ?? anchor),
    );
  return JSON.parse(JSON.stringify(brief), (key, value) =>
    key === "html" && typeof value === "string" ? value.replace(/<[a-z][^>]*>/g, inTag) : value,
  );
}

function renamedProposals(before: Brief, now: Brief, renames: Renames): Renames {
  return new Map(
    matchProposals(before, now, renames).flatMap(({ before: was, now: is }) =>
      was === undefined || is === undefined || was.key === is.key ? [] : [[was.key, is.key] as const],
    ),
  );
}

/** What became of one text is one record, whatever its file is called. */
function renamedTexts(before: readonly TextOutcome[], now: readonly TextOutcome[]): Renames {
  return uniquePairs(without(before, now), without(now, before), ({ target }) => target.key);
}

/**
 * Earlier slug → today's, of each issue whose file was renamed: the one with the same title, which is all that a reader knows
 * of it, or else the new one with the same content.
 */
function renamedIssues(before: Brief, now: Brief, renames: Renames): Renames {
  const known = new Set(before.issues.map(({ slug }) => slug));
  const pairs = [...uniquePairs(before.issues, now.issues, ({ title }) => normalForm(title))];
  const named = new Map(pairs.filter(([, today]) => !known.has(today)));
  const found = new Set(named.values());
  const gone = without(before.issues, now.issues).filter(({ slug }) => !named.has(slug));
  const added = without(now.issues, before.issues).filter(({ slug }) => !found.has(slug));
  if (gone.length === 0 || added.length === 0) return named;
  return new Map([...named, ...retitledIssues(before, now, { gone, added }, renames)]);
}

/**
 * The issues that are gone, each with the new one that has its common position and asks, or where one of the two has none, the
 * same proposals and the same resolutions or words about what is at stake. Titles are no evidence. Where an issue was split, or
 * several became one, none is found.
 */
function retitledIssues(
  before: Brief,
  now: Brief,
  { gone, added }: { gone: readonly BriefIssue[]; added: readonly BriefIssue[] },
  renames: Renames,
): Renames {
  const keys = renamedProposals(before, now, renames);
  const today = (issue: BriefIssue) => issue.proposals.map((key) => keys.get(key) ?? key);
  const [left, right] = [new Set(gone), new Set(added)];
  const homes = new Map(added.flatMap((issue) => issue.proposals.map((key) => [key, issue] as const)));
  const origins = new Map(gone.flatMap((issue) => today(issue).map((key) => [key, issue] as const)));
  const isWhole = (was: BriefIssue, is: BriefIssue) =>
    today(was).every((key) => (homes.get(key) ?? is) === is) &&
    is.proposals.every((key) => (origins.get(key) ?? was) === was);
  const found = new Map<string, string>();
  const pair = (was: BriefIssue | undefined, is: BriefIssue | undefined) => {
    if (was === undefined || is === undefined || !left.has(was) || !right.has(is) || !isWhole(was, is))
      return;
    left.delete(was);
    right.delete(is);
    found.set(was.slug, is.slug);
  };
  // An issue that is still there may have the same words: then they are no evidence either.
  const ofWords = [uniqueBy(before.issues, stated), uniqueBy(now.issues, stated)] as const;
  for (const [words, was] of ofWords[0]) {
    const is = words === "" ? undefined : ofWords[1].get(words);
    if (is !== undefined && areOnOneSubject(today(was), was, is)) pair(was, is);
  }
  for (const was of [...left])
    pair(
      was,
      [...right].find((is) => haveOneContent(today(was), was, is)),
    );
  return found;
}

/** The common position and the asks of an issue in words; empty where it has neither. */
function stated({ commonPosition, asks }: BriefIssue): string {
  const words = (text: { text: string } | undefined) => normalForm(text?.text ?? "");
  return `${words(commonPosition)}\n${words(asks)}`.trim();
}

/** Whether two issues have a proposal or a resolution in common, or one of them has none. */
function areOnOneSubject(proposals: readonly string[], was: BriefIssue, is: BriefIssue): boolean {
  const [before, now] = [
    [...proposals, ...was.resolutions.map(({ key }) => key)],
    [...is.proposals, ...is.resolutions.map(({ key }) => key)],
  ];
  return before.length === 0 || now.length === 0 || before.some((each) => now.includes(each));
}

/**
 * Whether two issues, of which one has neither common position nor asks, have the same proposals, and the same resolutions or,
 * with none, words about what is at stake.
 */
function haveOneContent(proposals: readonly string[], was: BriefIssue, is: BriefIssue): boolean {
  if (stated(was) !== "" && stated(is) !== "") return false;
  const isSameSet = (these: readonly string[], those: readonly string[]) =>
    readsTheSame(these.toSorted(), those.toSorted());
  const numbers = ({ resolutions }: BriefIssue) => resolutions.map(({ key }) => key);
  if (proposals.length === 0 || !isSameSet(proposals, is.proposals) || !isSameSet(numbers(was), numbers(is)))
    return false;
  const isSameStake = was.stake !== undefined && readsTheSame(was.stake.text, is.stake?.text);
  return was.resolutions.length > 0 || isSameStake;
}
