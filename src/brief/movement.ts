import { optionalKeys } from "../json-values.ts";
import { changesBetween } from "./changes/changes.ts";
import { withTodaysSlugs } from "./changes/match-records.ts";
import type { Edition } from "./edition.ts";
import type { Brief, Change, Movement } from "./types.ts";

/**
 * The numbers of proposals and changes of each issue over the earlier editions and the brief; undefined where there is no
 * edition, or where the brief has one sponsor's proposals only, which editions do not count separately.
 *
 * @param earlier ascending, frozen for the brief's audience, none as of a later day than the brief
 * @param changesSince returns the changes from an edition to the brief
 */
export function movementOf(
  brief: Brief,
  earlier: readonly Edition[],
  changesSince: (edition: Edition) => readonly Change[],
): Movement | undefined {
  const last = earlier.at(-1);
  if (last === undefined || brief.extract?.sponsor !== undefined) return undefined;
  const now = { proposals: proposalsByIssue(brief), changes: changesByIssue(changesSince(last)) };
  const points = [
    ...earlier
      .map((edition) => withTodaysSlugs(edition.brief, brief))
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
