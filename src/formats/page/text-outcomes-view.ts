import type { Brief, TargetRef, TextOutcome } from "../../brief/types.ts";
import { issueAnchor, outcomeAnchor, targetAnchor } from "./anchors.ts";
import { type Link, type ProposalView, proposalsOf } from "./proposal-view.ts";

/** What became of a text, with its proposals in place of their keys. */
export interface TextOutcomeView extends Omit<TextOutcome, "proposals" | "target"> {
  anchor: string;
  text: string;
  /** Its title from then on, or the short one of the table. */
  shownTitle: string;
  /** Empty where no proposal acts on the text itself. */
  targetAnchor: string;
  inferred: boolean;
  proposals: ProposalView[];
}

/** All of the brief, in its order. */
export function textOutcomeViews(
  { texts, targets }: Pick<Brief, "texts" | "targets">,
  proposals: ReadonlyMap<string, ProposalView>,
): TextOutcomeView[] {
  const indexed = new Set(targets.map(({ key }) => key));
  const anchorOf = ({ key }: TargetRef) => (indexed.has(key) ? targetAnchor(key) : "");
  return texts.map(({ target, ...text }) => ({
    ...text,
    anchor: outcomeAnchor(text.slug),
    text: target.text,
    shownTitle: text.title ?? target.title ?? "",
    targetAnchor: anchorOf(target),
    inferred: text.confidence === "inferred",
    proposals: proposalsOf(text.proposals, proposals),
  }));
}

/** Those of each issue, in the order of print; those of none come last. */
export function textsByIssue(
  texts: readonly TextOutcomeView[],
  issues: readonly { slug: string; title: string }[],
): (Partial<Link> & { texts: TextOutcomeView[] })[] {
  const shown = new Set(issues.map(({ slug }) => slug));
  const groups = issues.map(({ slug, title }) => ({
    anchor: issueAnchor(slug),
    text: title,
    texts: texts.filter(({ issue }) => issue === slug),
  }));
  const others = texts.filter(({ issue }) => issue === undefined || !shown.has(issue));
  return [...groups, { texts: others }].filter((group) => group.texts.length > 0);
}
