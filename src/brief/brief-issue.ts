import { ISSUE_KEYS } from "../corpus/schema/issue-and-outcome-schema.ts";
import type { Corpus, Issue } from "../corpus/types.ts";
import { resolutionExists, resolutionTitle } from "../itu/resolutions.ts";
import { targetKey } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { agreementAsOf } from "./as-of.ts";
import { bodyTexts } from "./body/body-texts.ts";
import { sourceRef } from "./brief-proposal.ts";
import { ISSUE_FIELDS } from "./declaration/issues-and-proposals.ts";
import { copiedValues, visibleFields } from "./declaration/record-fields.ts";
import { compareProposals } from "./order.ts";
import type { BriefIssue } from "./types.ts";
import { issueKey, type Viewer, type VisibleProposal } from "./viewer.ts";
import { sees } from "./visibility.ts";

/** Builds an issue of the Brief as the viewer may see it, with the keys of its proposals in the order of print. */
export function briefIssue(
  issue: Issue,
  seen: ReadonlyMap<string, VisibleProposal>,
  corpus: Corpus,
  viewer: Viewer,
): BriefIssue {
  const { audience, visibility, day } = viewer;
  const stated = agreementAsOf(issue, day);
  const voided = stated === "agreed" ? viewer.voided.get(issueKey(issue.slug)) : undefined;
  const seesVoid = sees(visibility.issue, "void-agreement", audience);
  // A void agreement is one of the past: only the group sees what it was about.
  const agreement = voided === undefined || seesVoid ? stated : "none";
  const shows = (key: string) => sees(visibility.issue, key, audience, agreement);
  const texts = bodyTexts(issue.body, {
    corpus,
    viewer,
    seen,
    insidePath: `issues/${issue.slug}.md`,
    anchor: `issues/${issue.slug}`,
    kind: "issue",
    seesSection: (name) => sees(visibility.issueSections, name, audience, agreement),
    language: corpus.conference.language,
    headingLevels: { opening: 3, section: 4 },
  });
  const proposals = [...seen.values()]
    .map(({ proposal }) => proposal)
    .filter((proposal) => proposal.issue === issue.slug || proposal.also.includes(issue.slug))
    .sort(compareProposals);
  const values = {
    ...copiedValues(ISSUE_KEYS, issue),
    slug: issue.slug,
    title: shows("title") ? issue.title : "",
    priority: shows("priority") ? issue.priority : ("listed" as const),
    resolutions: (shows("resolutions") ? issue.resolutions : [])
      .filter((number) => resolutionExists(number, day))
      .map((number) => ({
        number,
        ...optionalKeys({ title: resolutionTitle(number, day) }),
        key: targetKey({ kind: "resolution", number }),
      })),
    position: shows("position") ? agreement : ("none" as const),
    // The group also sees the date of an agreement of a later day.
    agreed: agreement === "agreed" || (seesVoid && issue.position === "agreed") ? issue.agreed : undefined,
    confidence: shows("confidence") ? issue.confidence : ("explicit" as const),
    stake: texts.named.get("stake"),
    commonPosition: texts.named.get("common-position"),
    asks: texts.named.get("asks"),
    further: texts.further,
    sources: shows("sources") ? issue.sources.map(sourceRef) : [],
    proposals: proposals.filter((proposal) => proposal.issue === issue.slug).map(({ key }) => key),
    pointers: proposals.filter((proposal) => proposal.issue !== issue.slug).map(({ key }) => key),
    comparisons: undefined,
    voided: voided !== undefined && seesVoid ? { changed: voided } : undefined,
  };
  return visibleFields(ISSUE_FIELDS, values, shows);
}
