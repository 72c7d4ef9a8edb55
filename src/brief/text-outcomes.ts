import { isKnown } from "../corpus/record-date.ts";
import { OUTCOME_KEYS } from "../corpus/schema/outcome-schema.ts";
import type { Corpus, Outcome } from "../corpus/types.ts";
import { compareTargets, isOnText, type Target, targetKey } from "../itu/target.ts";
import { bodyTexts } from "./body/body-texts.ts";
import { sourceRef } from "./brief-proposal.ts";
import { TEXT_OUTCOME_FIELDS } from "./declaration/outcomes.ts";
import { copiedValues, visibleFields } from "./declaration/record-fields.ts";
import { targetRef } from "./references.ts";
import type { BriefIssue, TextOutcome } from "./types.ts";
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
 * The issue that it states; else that of the first proposal on it, else one that lists the resolution. Never that of a
 * proposal that the viewer does not see.
 */
function issueOf(
  { issue, target }: Outcome,
  own: readonly VisibleProposal[],
  issues: readonly BriefIssue[],
): string | undefined {
  const isShown = (slug: string) => issues.some((each) => each.slug === slug);
  const stated = issue !== undefined && isShown(issue) ? issue : undefined;
  const key = targetKey(target);
  const listing = issues.find(({ resolutions }) => resolutions.some((each) => each.key === key));
  return stated ?? own[0]?.proposal.issue ?? listing?.slug;
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
