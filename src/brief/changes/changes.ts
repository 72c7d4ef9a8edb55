import { optionalKeys } from "../../json-values.ts";
import { readsTheSame, toNfc } from "../../normal-form.ts";
import { lapsedAskOfIssue, voidedSince } from "../asks.ts";
import { CONFERENCE_FIELDS } from "../declaration/brief.ts";
import { CHANGE_KINDS } from "../declaration/changes.ts";
import { ISSUE_FIELDS } from "../declaration/issues-and-proposals.ts";
import { namesReportedAs, type RecordFields } from "../declaration/record-fields.ts";
import { textOutcomeChanges } from "../text-outcomes.ts";
import type { Brief, BriefIssue, BriefProposal, Change, ChangedField } from "../types.ts";
import { changedDetails, changedFields, isChanged } from "./changed-fields.ts";
import { matchProposals, withTitles, withTitlesOfMeetings } from "./match-records.ts";
import { proposalChanges } from "./proposal-changes.ts";
import { withTodaysNames } from "./todays-names.ts";

/**
 * The changes between two Briefs of a conference for the same audience. Empty where both have the same content, whatever
 * their days and the order of files. Sorted by issue in the new order of print, then by kind, then in the order of print;
 * changes of the conference itself come last.
 *
 * @param renames earlier key → current key, from `formerly` in the files
 */
export function changesBetween(earlier: Brief, now: Brief, renames: ReadonlyMap<string, string>): Change[] {
  const { brief: before, formerKeys } = withTodaysNames(earlier, now, renames);
  const found = [
    ...withTitles(changesOfProposals(before, now, formerKeys), before, now),
    ...joined([...issueChanges(before, now), ...textOutcomeChanges(before, now)]),
  ];
  const order = [...now.issues, ...before.issues].map(({ slug }) => slug);
  const rank = ({ issue }: Change) => (issue === undefined ? order.length : order.indexOf(issue));
  const kind = (change: Change) => CHANGE_KINDS.indexOf(change.kind);
  // Sorting is stable: what is equal stays in the order of print.
  const sorted = found.sort((a, b) => rank(a) - rank(b) || kind(a) - kind(b));
  return toNfc([...sorted, ...conferenceChanges(before, now)]);
}

/** The changes of issues, of each kind one. */
function joined(changes: readonly Change[]): Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const { kind, issue = "", fields = [] } = change;
    const before = found.get(`${kind} ${issue}`);
    found.set(
      `${kind} ${issue}`,
      before === undefined ? change : { ...before, fields: [...(before.fields ?? []), ...fields] },
    );
  }
  return [...found.values()];
}

/** The changes of a proposal since an earlier version of it, and the context of the comparison. */
interface KnownChanges {
  before: BriefProposal | undefined;
  about: string;
  changes: Change[];
}

/** By the proposal as it is now: the preview compares the same proposals after each change of one file. */
const known = new WeakMap<BriefProposal, KnownChanges>();

function changesOfProposals(before: Brief, now: Brief, formerKeys: ReadonlyMap<string, string>): Change[] {
  const { language, audience } = now;
  return matchProposals(before, now, new Map()).flatMap((matched) => {
    const { before: was, now: is } = matched;
    const formerKey = formerKeys.get(is?.key ?? "");
    const about = JSON.stringify([language, audience, formerKey]);
    const stored = is && known.get(is);
    if (stored?.before === was && stored?.about === about) return stored.changes;
    const changes = proposalChanges(matched, { language, audience, ...optionalKeys({ formerKey }) });
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
    ...added.map(({ slug, title }) => details(slug, [{ field: "issue", after: title }])),
    ...gone.map(({ slug, title }) => details(slug, [{ field: "issue", before: title }])),
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
  const own = changedDetails(namesReportedAs(ISSUE_FIELDS, "detail"), before, now, language);
  const rest = [...spelling, ...editsOf(ISSUE_FIELDS, own, before, now)];
  return [
    ...position,
    ...(own.length === 0 ? [] : [details(issue, own)]),
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

function conferenceChanges(before: Brief, now: Brief): Change[] {
  const [was, is] = withTitlesOfMeetings(before, now);
  const own = changedDetails(namesReportedAs(CONFERENCE_FIELDS, "detail"), was, is, now.language);
  const edits = [
    ...editsOf(CONFERENCE_FIELDS, own, was, is),
    ...(isInAnotherOrder(before, now) ? [{ field: "order" }] : []),
  ];
  const all = [
    ...own,
    ...changedDetails(["membership"], membersOf(before, now), membersOf(now, before), "en"),
  ];
  const ofConference = (fields: readonly ChangedField[]) =>
    fields.map((change) => ({ ...change, field: `conference.${change.field}` }));
  return [
    ...(all.length === 0 ? [] : [{ kind: "details" as const, fields: ofConference(all) }]),
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

function details(issue: string, fields: ChangedField[]): Change {
  return { kind: "details", issue, fields };
}

function editorial(issue: string | undefined, fields: NonNullable<Change["fields"]>): Change {
  return { kind: "editorial", ...optionalKeys({ issue }), fields };
}
