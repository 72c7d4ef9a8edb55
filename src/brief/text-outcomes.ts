import { isKnown } from "../corpus/record-date.ts";
import { OUTCOME_KEYS } from "../corpus/schema/issue-and-outcome-schema.ts";
import type { Corpus, Outcome } from "../corpus/types.ts";
import { compareTargets, isOnText, type Target, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { readsTheSame } from "../normal-form.ts";
import { bodyTexts } from "./body/body-texts.ts";
import { sourceRef } from "./brief-proposal.ts";
import { changedDetails, isChanged } from "./changes/changed-fields.ts";
import { withName } from "./changes/changed-texts.ts";
import { isSameText } from "./changes/same-wording.ts";
import { TEXT_OUTCOME_FIELDS } from "./declaration/outcomes.ts";
import { copiedValues, namesReportedAs, visibleFields } from "./declaration/record-fields.ts";
import { targetRef } from "./references.ts";
import type { Brief, BriefIssue, BriefProposal, Change, ChangedField, TextOutcome } from "./types.ts";
import type { Viewer, VisibleProposal } from "./viewer.ts";
import { sees } from "./visibility.ts";

/** What the outcomes are joined to: the issues and the proposals of the brief, and all that the viewer sees. */
export interface Joined {
  issues: readonly BriefIssue[];
  /** In the order of print. */
  printed: readonly VisibleProposal[];
  everything: ReadonlyMap<string, VisibleProposal>;
  /** An extract has only what became of the texts of its own proposals. */
  isExtract: boolean;
}

/**
 * What became of texts, as far as it is known on the day: by issue in the order of print, then in a delegate's order.
 * An outcome is joined to the proposals that act on its text or a part of it, and to those that it names.
 */
export function textOutcomes(corpus: Corpus, viewer: Viewer, joined: Joined): TextOutcome[] {
  const places = new Map(joined.issues.map(({ slug }, index) => [slug, index]));
  const placeOf = ({ issue }: TextOutcome) => places.get(issue ?? "") ?? places.size;
  return corpus.outcomes
    .filter(({ date }) => isKnown(date, viewer.day))
    .map((outcome) => ({ outcome, entry: textOutcome(outcome, corpus, viewer, joined) }))
    .filter(({ entry }) => !joined.isExtract || entry.proposals.length > 0)
    .sort((a, b) => placeOf(a.entry) - placeOf(b.entry) || compareTargets(a.outcome.target, b.outcome.target))
    .map(({ entry }) => entry);
}

function textOutcome(outcome: Outcome, corpus: Corpus, viewer: Viewer, joined: Joined): TextOutcome {
  const { audience, visibility } = viewer;
  const { everything, printed } = joined;
  const shows = (key: string) => sees(visibility.outcome, key, audience);
  const texts = bodyTexts(outcome.body, {
    corpus,
    viewer,
    seen: everything,
    insidePath: `outcomes/${outcome.slug}.md`,
    anchor: `outcomes/${outcome.slug}`,
    kind: "outcome",
    seesSection: (name) => sees(visibility.outcomeSections, name, audience),
    language: corpus.conference.language,
    headingLevels: { opening: 5, section: 6 },
  });
  const own = printed.filter(({ proposal }) => answers(outcome, proposal.key, proposal.target));
  const values = {
    ...copiedValues(OUTCOME_KEYS, outcome),
    slug: outcome.slug,
    target: targetRef(outcome.target, viewer.day),
    result: outcome.result,
    date: outcome.date,
    issue: issueOf(outcome, own, joined.issues),
    proposals: own.map(({ proposal }) => proposal.key),
    summary: texts.named.get("summary"),
    further: texts.further,
    sources: shows("sources") ? outcome.sources.map(sourceRef) : [],
    confidence: outcome.confidence,
  };
  return visibleFields(TEXT_OUTCOME_FIELDS, values, shows);
}

function answers({ target, proposals }: Outcome, key: string, targets: readonly Target[]): boolean {
  return proposals.includes(key) || targets.some((each) => isOnText(each, target));
}

/**
 * The issue that it states; else that of the first proposal on it, of one in an issue that lists the resolution where there is
 * one; else an issue that lists the resolution. Never that of a proposal that the viewer does not see.
 */
function issueOf(
  { issue, target }: Outcome,
  own: readonly VisibleProposal[],
  issues: readonly BriefIssue[],
): string | undefined {
  const isShown = (slug: string) => issues.some((each) => each.slug === slug);
  const stated = issue !== undefined && isShown(issue) ? issue : undefined;
  const key = targetKey(target);
  const listing = issues.filter(({ resolutions }) => resolutions.some((each) => each.key === key));
  const isListing = (slug: string) => listing.some((each) => each.slug === slug);
  const first = own.find(({ proposal }) => isListing(proposal.issue)) ?? own[0];
  return stated ?? first?.proposal.issue ?? listing[0]?.slug;
}

/**
 * What became of a target on the day: its own outcome, else that of the whole of which it is a part; of a text that was
 * only proposed, that of the new text which answers one of its proposals.
 */
export function outcomeOfTarget(
  target: Target,
  proposals: readonly string[],
  { outcomes }: Corpus,
  { day }: Viewer,
): Outcome | undefined {
  const known = outcomes.filter(({ date }) => isKnown(date, day));
  const key = targetKey(target);
  const answering = ({ result, proposals: named }: Outcome) =>
    target.kind === "new" && result === "new" && named.some((one) => proposals.includes(one));
  return (
    known.find((one) => targetKey(one.target) === key) ??
    known.find((one) => isOnText(target, one.target)) ??
    known.find(answering)
  );
}

/** What became of one text in two Briefs; one of the two is absent where it is new or gone. */
interface Pair {
  before?: TextOutcome;
  now?: TextOutcome;
}

/** The changes of several texts by how they are reported. */
interface Found {
  results: ChangedField[];
  details: ChangedField[];
  edits: ChangedField[];
}

/**
 * What became of texts is reported once for each issue: the results that are new, gone or other ones, with the words
 * about them; then what else is on record of them with other values. Where only spelling or layout differs, it is an
 * edit.
 *
 * @param before with the names that its files have in `now`
 */
export function textOutcomeChanges(before: Brief, now: Brief): Change[] {
  const earlier = new Map(before.texts.map((text) => [text.slug, text]));
  const current = new Set(now.texts.map(({ slug }) => slug));
  const pairs: Pair[] = [
    ...now.texts.map((text) => ({ ...optionalKeys({ before: earlier.get(text.slug) }), now: text })),
    ...before.texts.filter(({ slug }) => !current.has(slug)).map((text) => ({ before: text })),
  ];
  const homeOf = ({ before: was, now: is }: Pair) => (is ?? was)?.issue;
  const homes = new Set([...before.texts, ...now.texts].map(({ issue }) => issue));
  return [...homes].flatMap((home) => {
    const own = pairs.filter((pair) => homeOf(pair) === home);
    const added = own.flatMap(({ before: was, now: is }) =>
      was === undefined && is !== undefined ? [`${is.target.text}: ${wordsOf(is.result)}`] : [],
    );
    const all = own.map((pair) => changesOf(pair, before, now));
    const of = (part: keyof Found) => all.flatMap((found) => found[part]);
    const results = [
      ...(added.length === 0 ? [] : [{ field: "texts", after: added.join("; ") }]),
      ...of("results"),
    ];
    return [
      ...change("outcome", home, results),
      ...change("details", home, of("details")),
      ...change("editorial", home, of("edits").slice(0, 1)),
    ];
  });
}

function change(kind: Change["kind"], issue: string | undefined, fields: ChangedField[]): Change[] {
  return fields.length === 0 ? [] : [{ kind, ...optionalKeys({ issue }), fields }];
}

function changesOf({ before, now }: Pair, earlier: Brief, later: Brief): Found {
  if (before === undefined) return { results: [], details: [], edits: [] };
  if (now === undefined)
    return { results: [{ field: "texts", before: resultInWords(before) }], details: [], edits: [] };
  const [was, is] = [resultInWords(before), resultInWords(now)];
  const results = readsTheSame(was, is) ? [] : [{ field: "texts", before: was, after: is }];
  const [left, right] = [withReferences(before, earlier), withReferences(now, later)];
  const { language } = later;
  const words = changedDetails(WORDS, left, right, language, isSameText);
  const details = changedDetails(DETAILS, left, right, language);
  const reported = new Set([...words, ...details].map(({ field }) => field));
  const edits = [...WORDS, ...DETAILS].filter(
    (field) => !reported.has(field) && isChanged(field, left, right),
  );
  const named = (fields: readonly ChangedField[]) => fields.map((each) => withName(each, now.target.text));
  return {
    results: [...results, ...named(words)],
    details: named(details),
    edits: edits.length === 0 ? [] : [{ field: "texts" }],
  };
}

const DETAILS = namesReportedAs(TEXT_OUTCOME_FIELDS, "detail");

/** The words about a text: every word and sign counts, as in the text itself. */
const WORDS = namesReportedAs(TEXT_OUTCOME_FIELDS, "revision");

/** The text with the names of its issue and its proposals in place of their slugs and keys. */
function withReferences(
  { issue, proposals, ...text }: TextOutcome,
  { issues, proposals: all }: Brief,
): object {
  const titles = new Map(issues.map(({ slug, title }) => [slug, title]));
  const byKey = new Map(all.map((each): [string, BriefProposal] => [each.key, each]));
  return {
    ...text,
    issue: issue === undefined ? [] : [{ key: issue, title: titles.get(issue) ?? issue }],
    proposals: proposals.map((key) => {
      const { id, number, title = key } = byKey.get(key) ?? {};
      return { key, ...optionalKeys({ label: id ?? number }), title };
    }),
  };
}

/** `Res. 139: revised (Rev. Dubai, 2018), 2018-11-16`. */
function resultInWords({ target, result, label, date }: TextOutcome): string {
  return `${target.text}: ${wordsOf(result)}${label === undefined ? "" : ` (${label})`}, ${date}`;
}

/** A result as it is printed: `no agreement`. */
function wordsOf(result: TextOutcome["result"]): string {
  return result.replaceAll("-", " ");
}
