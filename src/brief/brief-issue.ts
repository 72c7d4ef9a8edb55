import type { Corpus, Issue } from "../corpus/types.ts";
import { resolution } from "../itu/resolutions.ts";
import { targetKey } from "../itu/target.ts";
import { optionalKeys } from "../optional-keys.ts";
import { agreementAsOf } from "./as-of.ts";
import { bodyTexts } from "./body-texts.ts";
import { sourceRef } from "./brief-proposal.ts";
import { compareProposals } from "./order.ts";
import type { BriefIssue } from "./types.ts";
import type { Viewer, VisibleProposal } from "./viewer.ts";
import { sees } from "./visibility.ts";

/** One issue as the viewer may see it, with the keys of its proposals in the order of print. */
export function briefIssue(
  issue: Issue,
  seen: ReadonlyMap<string, VisibleProposal>,
  corpus: Corpus,
  viewer: Viewer,
): BriefIssue {
  const { audience, visibility, day } = viewer;
  const agreement = agreementAsOf(issue, day);
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
  return {
    slug: issue.slug,
    title: shows("title") ? issue.title : "",
    priority: shows("priority") ? issue.priority : "listed",
    resolutions: (shows("resolutions") ? issue.resolutions : []).map((number) => ({
      number,
      ...optionalKeys({ title: resolution(number)?.title }),
      key: targetKey({ kind: "resolution", number }),
    })),
    ...(shows("lead") ? optionalKeys({ lead: issue.lead }) : {}),
    position: shows("position") ? agreement : "none",
    ...(shows("agreed") && agreement === "agreed" ? optionalKeys({ agreed: issue.agreed }) : {}),
    confidence: shows("confidence") ? issue.confidence : "explicit",
    ...optionalKeys({ stake: texts.named.get("stake") }),
    ...optionalKeys({ commonPosition: texts.named.get("common-position") }),
    ...optionalKeys({ asks: texts.named.get("asks") }),
    further: texts.further,
    sources: shows("sources") ? issue.sources.map(sourceRef) : [],
    proposals: proposals.filter((proposal) => proposal.issue === issue.slug).map(({ key }) => key),
    pointers: proposals.filter((proposal) => proposal.issue !== issue.slug).map(({ key }) => key),
  };
}
