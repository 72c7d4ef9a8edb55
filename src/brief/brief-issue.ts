import type { Corpus, Issue } from "../corpus/types.ts";
import { resolution } from "../itu/resolutions.ts";
import { targetKey } from "../itu/target.ts";
import { agreementAsOf } from "./as-of.ts";
import { bodyTexts } from "./body-texts.ts";
import { sourceRef } from "./brief-proposal.ts";
import { compareProposals } from "./order.ts";
import { keyOnly } from "./present.ts";
import type { Reader, ReadProposal } from "./reader.ts";
import type { BriefIssue } from "./types.ts";
import { sees } from "./visibility.ts";

/** One issue as the reader may see it, with the keys of its proposals in the order of print. */
export function briefIssue(
  issue: Issue,
  seen: ReadonlyMap<string, ReadProposal>,
  corpus: Corpus,
  reader: Reader,
): BriefIssue {
  const { audience, visibility, day } = reader;
  const agreement = agreementAsOf(issue, day);
  const shows = (key: string) => sees(visibility.issue, key, audience, agreement);
  const texts = bodyTexts(issue.body, {
    corpus,
    reader,
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
      ...keyOnly("title", resolution(number)?.title),
      key: targetKey({ kind: "resolution", number }),
    })),
    ...(shows("lead") ? keyOnly("lead", issue.lead) : {}),
    position: shows("position") ? agreement : "none",
    ...(shows("agreed") && agreement === "agreed" ? keyOnly("agreed", issue.agreed) : {}),
    confidence: shows("confidence") ? issue.confidence : "explicit",
    ...keyOnly("stake", texts.named.get("stake")),
    ...keyOnly("commonPosition", texts.named.get("common-position")),
    ...keyOnly("asks", texts.named.get("asks")),
    further: texts.further,
    sources: shows("sources") ? issue.sources.map(sourceRef) : [],
    proposals: proposals.filter((proposal) => proposal.issue === issue.slug).map(({ key }) => key),
    pointers: proposals.filter((proposal) => proposal.issue !== issue.slug).map(({ key }) => key),
  };
}
