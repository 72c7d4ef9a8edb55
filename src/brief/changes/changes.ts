import { optionalKeys } from "../../json-values.ts";
import { readsTheSame, toNfc } from "../../normal-form.ts";
import { lapsedAskOfIssue, voidedSince } from "../asks.ts";
import { CONFERENCE_FIELDS } from "../declaration/brief.ts";
import { CHANGE_KINDS } from "../declaration/changes.ts";
import { ISSUE_FIELDS } from "../declaration/issues-and-proposals.ts";
import { TEXT_OUTCOME_FIELDS } from "../declaration/outcomes.ts";
import { namesReportedAs, type RecordFields } from "../declaration/record-fields.ts";
import type { Brief, BriefIssue, BriefProposal, Change, ChangedField, TextOutcome } from "../types.ts";
import { changedDetails, changedFields, isChanged } from "./changed-fields.ts";
import { matchProposals, withTitles, withTitlesOfMeetings, withTodaysSlugs } from "./match-records.ts";
import { proposalChanges } from "./proposal-changes.ts";

/**
 * The changes between two Briefs of a conference for the same audience. Empty where both have the same content, whatever
 * their days and the order of files. Sorted by issue in the new order of print, then by kind, then in the order of print;
 * changes of the conference itself come last.
 *
 * @param renames earlier key → current key, from `formerly` in the files
 */
export function changesBetween(earlier: Brief, now: Brief, renames: ReadonlyMap<string, string>): Change[] {
  const before = withTodaysSlugs(earlier, now);
  const found = [
    ...withTitles(changesOfProposals(before, now, renames), before, now),
    ...issueChanges(before, now),
    ...textChanges(before, now),
  ];
  const order = [...now.issues, ...before.issues].map(({ slug }) => slug);
  const rank = ({ issue }: Change) => (issue === undefined ? order.length : order.indexOf(issue));
  const kind = (change: Change) => CHANGE_KINDS.indexOf(change.kind);
  // Sorting is stable: what is equal stays in the order of print.
  const sorted = found.sort((a, b) => rank(a) - rank(b) || kind(a) - kind(b));
  return toNfc([...sorted, ...conferenceChanges(before, now)]);
}

/** The changes of a proposal since an earlier version of it, and the context of the comparison. */
interface KnownChanges {
  before: BriefProposal | undefined;
  about: string;
  changes: Change[];
}

/** By the proposal as it is now: the preview compares the same proposals after each change of one file. */
const known = new WeakMap<BriefProposal, KnownChanges>();

function changesOfProposals(before: Brief, now: Brief, renames: ReadonlyMap<string, string>): Change[] {
  const { language, audience } = now;
  const about = JSON.stringify([language, audience, ...renames]);
  return matchProposals(before, now, renames).flatMap((matched) => {
    const { before: was, now: is } = matched;
    const stored = is && known.get(is);
    if (stored?.before === was && stored?.about === about) return stored.changes;
    const changes = proposalChanges(matched, { language, audience, renames });
    if (is !== undefined) known.set(is, { before: was, about, changes });
    return changes;
  });
}

/** The changes of issues; the position and the asks of one that is new or gone are new or gone with it. */
function issueChanges(before: Brief, now: Brief): Change[] {
  const earlier = new Map(before.issues.map((issue) => [issue.slug, issue]));
  const current = new Set(now.issues.map(({ slug }) => slug));
  const added = now.issues.filter(({ slug }) => !earlier.has(slug));
  const gone = before.issues.filter(({ slug }) => !current.has(slug));
  return [
    ...now.issues.flatMap((issue) =>
      changesOfIssue(earlier.get(issue.slug) ?? withoutPosition(issue), issue, now),
    ),
    ...gone.flatMap((issue) => changesOfIssue(issue, withoutPosition(issue), now).map(withdrawn)),
    ...added.map(({ slug, title }) => editorial(slug, [{ field: "issue", after: title }])),
    ...gone.map(({ slug, title }) => editorial(slug, [{ field: "issue", before: title }])),
  ];
}

/** An issue as it is before it has a common position, and after it has one. */
function withoutPosition({ commonPosition, asks, voided, ...issue }: BriefIssue): BriefIssue {
  return { ...issue, position: "none" };
}

/** What an issue asked that is gone is not under review. */
const withdrawn = (change: Change): Change => (change.asks ? { ...change, asks: "withdrawn" } : change);

function changesOfIssue(before: BriefIssue, now: BriefIssue, brief: Brief): Change[] {
  const { language } = brief;
  const issue = now.slug;
  const { substance, spelling } = changedFields(
    namesReportedAs(ISSUE_FIELDS, "position"),
    before,
    now,
    language,
  );
  const voided = voidedSince("position", before, now);
  const fields = [...voided, ...substance.filter(({ field }) => field !== "position")];
  const position: Change[] =
    substance.length === 0 && voided.length === 0
      ? []
      : [
          {
            kind: "issue-position",
            issue,
            from: before.position,
            to: now.position,
            ...optionalKeys({ asks: lapsedAskOfIssue(before, now, brief) }),
            fields,
          },
        ];
  const details = changedDetails(namesReportedAs(ISSUE_FIELDS, "detail"), before, now, language);
  const rest = [...spelling, ...editsOf(ISSUE_FIELDS, details, before, now)];
  return [
    ...position,
    ...(details.length === 0 ? [] : [{ kind: "details" as const, issue, fields: details }]),
    ...(rest.length === 0 ? [] : [editorial(issue, rest)]),
  ];
}

/** The fields of which only wording, spelling or an order differs. */
function editsOf(
  fields: RecordFields,
  details: readonly ChangedField[],
  before: object,
  now: object,
): ChangedField[] {
  const reported = new Set(details.map(({ field }) => field));
  return [...namesReportedAs(fields, "detail"), ...namesReportedAs(fields, "editorial")]
    .filter((field) => !reported.has(field) && isChanged(field, before, now))
    .map((field) => ({ field }));
}

/**
 * What became of texts is reported once for each issue: the texts of which a result is new, gone or another one; then what
 * else is on record of them with other values. Where only words about them differ, it is an edit.
 */
function textChanges(before: Brief, now: Brief): Change[] {
  const homes = new Set([...before.texts, ...now.texts].map(({ issue }) => issue));
  return [...homes].flatMap((home) => {
    const [was, is] = [textsUnder(before, home), textsUnder(now, home)];
    if (readsTheSame(was, is)) return [];
    const slugs = new Set([...was, ...is].map(({ text }) => text.slug));
    const pairs = [...slugs].map((slug) => ({
      before: was.find(({ text }) => text.slug === slug),
      now: is.find(({ text }) => text.slug === slug),
    }));
    const results = pairs.filter((pair) => !readsTheSame(pair.before?.result, pair.now?.result));
    const added = results.flatMap(({ before: earlier, now: one }) =>
      earlier === undefined && one !== undefined
        ? `${one.text.target.text}: ${wordsOf(one.text.result)}`
        : [],
    );
    const fields = [
      ...(added.length === 0 ? [] : [{ field: "texts", after: added.join("; ") }]),
      ...results
        .filter((pair) => pair.before !== undefined)
        .map((pair) => ({
          field: "texts",
          ...optionalKeys({ before: pair.before?.result, after: pair.now?.result }),
        })),
    ];
    const details = pairs.flatMap((pair) => detailsOfText(pair.before?.text, pair.now?.text, now.language));
    const placed = optionalKeys({ issue: home });
    const found: Change[] = [
      ...(fields.length === 0 ? [] : [{ kind: "outcome" as const, ...placed, fields }]),
      ...(details.length === 0 ? [] : [{ kind: "details" as const, ...placed, fields: details }]),
    ];
    return found.length === 0 ? [editorial(home, [{ field: "texts" }])] : found;
  });
}

function textsUnder({ texts }: Brief, home: string | undefined) {
  return texts.filter(({ issue }) => issue === home).map((text) => ({ text, result: resultInWords(text) }));
}

/** `Res. 139: revised (Rev. Dubai, 2018), 2018-11-16`. */
function resultInWords({ target, result, label, date }: TextOutcome): string {
  return `${target.text}: ${wordsOf(result)}${label === undefined ? "" : ` (${label})`}, ${date}`;
}

/** A result as it is printed: `no agreement`. */
function wordsOf(result: TextOutcome["result"]): string {
  return result.replaceAll("-", " ");
}

/** What else is on record of a text with other values, each with the name of the text. */
function detailsOfText(
  before: TextOutcome | undefined,
  now: TextOutcome | undefined,
  language: string,
): ChangedField[] {
  if (before === undefined || now === undefined) return [];
  const named = (value: string | undefined) =>
    value === undefined ? undefined : `${now.target.text}: ${value}`;
  return changedDetails(namesReportedAs(TEXT_OUTCOME_FIELDS, "detail"), before, now, language).map(
    ({ field, before: was, after: is }) => ({
      field,
      ...optionalKeys({ before: named(was), after: named(is) }),
    }),
  );
}

function conferenceChanges(before: Brief, now: Brief): Change[] {
  const [was, is] = withTitlesOfMeetings(before, now);
  const own = changedDetails(namesReportedAs(CONFERENCE_FIELDS, "detail"), was, is, now.language);
  const edits = [
    ...editsOf(CONFERENCE_FIELDS, own, was, is),
    ...(isInAnotherOrder(before, now) ? [{ field: "order" }] : []),
  ];
  const details = [
    ...own,
    ...changedDetails(["membership"], membersOf(before, now), membersOf(now, before), "en"),
  ];
  const ofConference = (fields: readonly ChangedField[]) =>
    fields.map((change) => ({ ...change, field: `conference.${change.field}` }));
  return [
    ...(details.length === 0 ? [] : [{ kind: "details" as const, fields: ofConference(details) }]),
    ...(edits.length === 0 ? [] : [editorial(undefined, ofConference(edits))]),
  ];
}

/** Whether the issues that both have are in another order; new and removed ones are reported as such. */
function isInAnotherOrder(before: Brief, now: Brief): boolean {
  const slugs = (brief: Brief, other: Brief) =>
    brief.issues.map(({ slug }) => slug).filter((slug) => other.issues.some((issue) => issue.slug === slug));
  return !readsTheSame(slugs(before, now), slugs(now, before));
}

/** The members, with the certainty of the membership, of groups that both Briefs have proposals of. */
function membersOf({ sponsors }: Brief, other: Brief): { membership: string[] } {
  const codes = (of: Brief["sponsors"]) => new Set(of.map(({ code }) => code));
  const [left, right] = [codes(sponsors), codes(other.sponsors)];
  const membership = sponsors
    .flatMap(({ code, throughGroups }) =>
      throughGroups.map(({ group, membership: standing }) => ({ code, group: group.code, standing })),
    )
    .filter(({ group }) => left.has(group) && right.has(group))
    .map(
      ({ code, group, standing }) => `${code} in ${group}${standing === "confirmed" ? "" : `, ${standing}`}`,
    );
  return { membership: membership.sort() };
}

function editorial(issue: string | undefined, fields: NonNullable<Change["fields"]>): Change {
  return { kind: "editorial", ...optionalKeys({ issue }), fields };
}
