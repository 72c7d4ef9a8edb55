import type { ReportedAs } from "../../corpus/schema/record-keys.ts";
import { readsTheSame } from "../../normal-form.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { lapsedAskOfIssue } from "../asks.ts";
import { CONFERENCE_FIELDS } from "../declaration/brief.ts";
import { CHANGE_KINDS } from "../declaration/changes.ts";
import { ISSUE_FIELDS } from "../declaration/issue.ts";
import { TEXT_OUTCOME_FIELDS } from "../declaration/outcomes.ts";
import { namesReportedAs } from "../declaration/record-fields.ts";
import { toNfc } from "../nfc.ts";
import type { Brief, BriefIssue, BriefProposal, Change, TextOutcome } from "../types.ts";
import { changedFields, isChanged, plainValue } from "./changed-fields.ts";
import { matchProposals } from "./match-proposals.ts";
import { proposalChanges } from "./proposal-changes.ts";

/**
 * The changes between two Briefs of a conference for the same audience. Empty where both have the same content, whatever
 * their days and the order of files. Sorted by issue in the new order of print, then by kind, then in the order of print;
 * changes of the conference itself come last.
 *
 * @param renames earlier key → current key, from `formerly` in the files
 */
export function changesBetween(before: Brief, now: Brief, renames: ReadonlyMap<string, string>): Change[] {
  const found = [
    ...changesOfProposals(before, now, renames),
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
  before: BriefProposal;
  about: string;
  changes: Change[];
}

/** By the proposal as it is now: the preview compares the same proposals after each change of one file. */
const known = new WeakMap<BriefProposal, KnownChanges>();

function changesOfProposals(before: Brief, now: Brief, renames: ReadonlyMap<string, string>): Change[] {
  const { language, audience } = now;
  const about = JSON.stringify([language, audience, ...renames]);
  return matchProposals(before, now, renames).flatMap((matched) => {
    if (matched.before === undefined || matched.now === undefined)
      return proposalChanges(matched, { language, audience, renames });
    const kept = known.get(matched.now);
    if (kept?.before === matched.before && kept.about === about) return kept.changes;
    const changes = proposalChanges(matched, { language, audience, renames });
    known.set(matched.now, { before: matched.before, about, changes });
    return changes;
  });
}

function issueChanges(before: Brief, now: Brief): Change[] {
  const earlier = new Map(before.issues.map((issue) => [issue.slug, issue]));
  const current = new Set(now.issues.map(({ slug }) => slug));
  const added = now.issues.filter(({ slug }) => !earlier.has(slug));
  const gone = before.issues.filter(({ slug }) => !current.has(slug));
  return [
    ...now.issues.flatMap((issue) => {
      const was = earlier.get(issue.slug);
      return was === undefined ? [] : changesOfIssue(was, issue, now);
    }),
    ...added.map(({ slug, title }) => editorial(slug, [{ field: "issue", after: title }])),
    ...gone.map(({ slug, title }) => editorial(slug, [{ field: "issue", before: title }])),
  ];
}

/**
 * What became of texts is reported once for each issue, with the names of the texts of which a result is new or another
 * one. Where only words about them differ, it is an edit.
 */
function textChanges(before: Brief, now: Brief): Change[] {
  const homes = new Set([...before.texts, ...now.texts].map(({ issue }) => issue));
  return [...homes].flatMap((home) => {
    const [was, is] = [textsUnder(before, home), textsUnder(now, home)];
    if (readsTheSame(was, is)) return [];
    const known = new Set(was.map(({ result }) => JSON.stringify(result)));
    const decided = is.filter(({ result }) => !known.has(JSON.stringify(result)));
    if (decided.length === 0 || home === undefined) return [editorial(home, [{ field: "texts" }])];
    const after = decided.map(({ name }) => name).join(", ");
    return [{ kind: "outcome" as const, issue: home, fields: [{ field: "texts", after }] }];
  });
}

function textsUnder({ texts }: Brief, home: string | undefined) {
  return texts
    .filter(({ issue }) => issue === home)
    .map((text) => ({
      name: text.target.text,
      result: [text.slug, ...plainValues(text, "step")],
      words: plainValues(text, "editorial"),
    }));
}

function plainValues(text: TextOutcome, way: ReportedAs): (string | undefined)[] {
  const values: Readonly<Record<string, unknown>> = { ...text };
  return namesReportedAs(TEXT_OUTCOME_FIELDS, way).map((name) => plainValue(values[name]));
}

function changesOfIssue(before: BriefIssue, now: BriefIssue, { language, audience }: Brief): Change[] {
  const issue = now.slug;
  const { substance, spelling } = changedFields(
    namesReportedAs(ISSUE_FIELDS, "position"),
    before,
    now,
    language,
  );
  const fields = substance.filter(({ field }) => field !== "position");
  const position: Change[] =
    substance.length === 0
      ? []
      : [
          {
            kind: "issue-position",
            issue,
            from: before.position,
            to: now.position,
            ...optionalKeys({ asks: lapsedAskOfIssue(before, now, audience) }),
            fields,
          },
        ];
  const rest = [
    ...spelling,
    ...namesReportedAs(ISSUE_FIELDS, "editorial")
      .filter((field) => isChanged(field, before, now))
      .map((field) => ({ field })),
  ];
  return rest.length === 0 ? position : [...position, editorial(issue, rest)];
}

function conferenceChanges(before: Brief, now: Brief): Change[] {
  const changed: string[] = [
    ...namesReportedAs(CONFERENCE_FIELDS, "editorial").filter((field) =>
      isChanged(field, before.conference, now.conference),
    ),
    ...(isInAnotherOrder(before, now) ? ["order"] : []),
    ...(hasOtherMembers(before, now) ? ["membership"] : []),
  ];
  return changed.length === 0
    ? []
    : [
        editorial(
          undefined,
          changed.map((field) => ({ field: `conference.${field}` })),
        ),
      ];
}

/** Whether the issues that both have are in another order; new and removed ones are reported as such. */
function isInAnotherOrder(before: Brief, now: Brief): boolean {
  const slugs = (brief: Brief, other: Brief) =>
    brief.issues.map(({ slug }) => slug).filter((slug) => other.issues.some((issue) => issue.slug === slug));
  return !readsTheSame(slugs(before, now), slugs(now, before));
}

/** Whether the members, or the certainty of memberships, changed in groups that both Briefs have proposals of. */
function hasOtherMembers(before: Brief, now: Brief): boolean {
  const codes = (brief: Brief) => new Set(brief.sponsors.map(({ code }) => code));
  const [left, right] = [codes(before), codes(now)];
  const members = ({ sponsors }: Brief) =>
    sponsors
      .flatMap(({ code, throughGroups }) =>
        throughGroups.map(({ group, membership }) => ({ code, group: group.code, membership })),
      )
      .filter(({ group }) => left.has(group) && right.has(group))
      .map(({ code, group, membership }) => `${code} ${group} ${membership}`)
      .sort();
  return !readsTheSame(members(before), members(now));
}

function editorial(issue: string | undefined, fields: NonNullable<Change["fields"]>): Change {
  return { kind: "editorial", ...optionalKeys({ issue }), fields };
}

/**
 * Whether two Briefs for the same audience have the same record: there are no changes, and kind and language are the same. A
 * release then makes no new edition.
 *
 * @param renames earlier key → current key, from `formerly` in the files
 */
export function isSameRecord(before: Brief, now: Brief, renames: ReadonlyMap<string, string>): boolean {
  if (before.kind !== now.kind || before.language !== now.language) return false;
  return changesBetween(before, now, renames).length === 0;
}
