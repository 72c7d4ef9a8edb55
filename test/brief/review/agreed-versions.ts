import {
  type AgreedVersions,
  agreedIssue,
  agreedPosition,
  agreedVersion,
  type EditionForAll,
} from "../../../src/brief/review/void-agreements.ts";
import type { Corpus } from "../../../src/corpus/types.ts";

/** What was agreed upon, from these editions in their order. */
export function versionsIn(
  { proposals, issues }: Corpus,
  editions: readonly EditionForAll[],
): AgreedVersions {
  const firstOf = <Of, Version>(
    record: Of,
    name: string,
    find: (record: Of, edition: EditionForAll) => Version | undefined,
  ) => {
    const [version] = editions.flatMap((edition) => find(record, edition) ?? []);
    return version === undefined ? [] : [[name, version] as const];
  };
  return {
    proposals: new Map(proposals.flatMap((each) => firstOf(each, each.key, agreedVersion))),
    positions: new Map(proposals.flatMap((each) => firstOf(each, each.key, agreedPosition))),
    issues: new Map(issues.flatMap((each) => firstOf(each, each.slug, agreedIssue))),
  };
}
