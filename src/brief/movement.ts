import { optionalKeys } from "../json-values.ts";
import { changesBetween } from "./changes/changes.ts";
import { withTodaysSlugs } from "./changes/todays-names.ts";
import type { Edition } from "./edition.ts";
import type { Brief, Change, Delegation, Movement } from "./types.ts";

/**
 * The numbers of proposals and changes of each issue over the earlier editions and the brief; undefined where there is no
 * edition, or where the brief has one sponsor's proposals only, which editions do not count separately.
 *
 * @param earlier ascending, frozen for the brief's audience, none as of a later day than the brief
 * @param changesSince returns the changes from an edition to the brief
 * @param renames earlier key → current key, of proposals
 */
export function movementOf(
  brief: Brief,
  earlier: readonly Edition[],
  changesSince: (edition: Edition) => readonly Change[],
  renames: ReadonlyMap<string, string>,
): Movement | undefined {
  const last = earlier.at(-1);
  if (last === undefined || brief.extract?.sponsor !== undefined) return undefined;
  const now = { proposals: proposalsByIssue(brief), changes: changesByIssue(changesSince(last)) };
  const points = [
    ...earlier
      .map((edition) => withTodaysSlugs(edition.brief, brief, renames))
      .map((before) => ({
        proposals: proposalsByIssue(before),
        changes: changesByIssue(before.changes.list),
      })),
    now,
  ];
  return {
    editions: [
      ...earlier.map(({ number, brief: { asOf } }) => ({ edition: number, asOf })),
      { ...optionalKeys({ edition: brief.edition }), asOf: brief.asOf },
    ],
    issues: brief.issues.map(({ slug }) => ({
      issue: slug,
      proposals: points.map(({ proposals }) => proposals.get(slug) ?? 0),
      changes: points.map(({ changes }) => changes.get(slug) ?? 0),
    })),
  };
}

function proposalsByIssue({ proposals }: Brief): Map<string, number> {
  return counted(proposals.flatMap(({ issue, successors }) => (successors === undefined ? [issue] : [])));
}

function changesByIssue(changes: readonly Change[]): Map<string, number> {
  return counted(
    changes.flatMap(({ issue, kind }) => (issue === undefined || kind === "editorial" ? [] : [issue])),
  );
}

function counted(slugs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
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

/**
 * The changes that concern the state that the brief is for, in their order. These are changes of the proposals on its
 * page, of the support or opposition by the state or its groups, of proposals that they sponsored before, of asks, of
 * common positions, of what became of the texts and of the titles of the issues on its page, and of the conference itself.
 * Empty where the brief is for no state.
 */
export function changesForDelegation({ delegation, changes, proposals, for: state }: Brief): Change[] {
  if (delegation === undefined || state === undefined) return [];
  const keys = proposalsNamed(delegation);
  const names = new Set([state.code, ...delegation.groups.map(({ group }) => group.code)]);
  const issues = new Set([
    ...[...delegation.asks, ...(delegation.asked ?? [])].map(({ issue }) => issue),
    ...delegation.addressed.issues,
    ...proposals.flatMap(({ key, issue }) => (keys.has(key) ? [issue] : [])),
  ]);
  return changes.list.filter(
    (change) =>
      change.kind === "issue-position" ||
      isOfConference(change) ||
      (issues.has(change.issue ?? "") && isOfIssue(change)) ||
      change.asks !== undefined ||
      keys.has(change.proposal?.key ?? "") ||
      [...backersIn(change), ...(change.sponsors ?? []).map(({ code }) => code)].some((code) =>
        names.has(code),
      ),
  );
}

/** Such as a meeting or a deadline on another day. */
function isOfConference({ kind, issue, proposal }: Change): boolean {
  return kind === "details" && issue === undefined && proposal === undefined;
}

/** What became of texts, or another title of an issue. */
function isOfIssue({ kind, proposal, fields = [] }: Change): boolean {
  if (proposal !== undefined) return false;
  return kind === "outcome" || (kind === "details" && fields.some(({ field }) => field === "title"));
}

/** The keys of the proposals on the page of a delegation. */
export function proposalsNamed(delegation: Delegation): ReadonlySet<string> {
  const { own, groups, supports, opposes, asks, addressed, asked = [] } = delegation;
  return new Set([
    ...own,
    ...addressed.proposals,
    ...[...groups, ...asks, ...asked].flatMap(({ proposals }) => proposals),
    ...[...supports, ...opposes].map(({ key }) => key),
  ]);
}

function backersIn({ gained, lost }: Change): string[] {
  return [gained, lost]
    .flatMap((backers) => [...(backers?.supporters ?? []), ...(backers?.opponents ?? [])])
    .map(({ code }) => code);
}
