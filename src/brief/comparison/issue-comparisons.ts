import type { Brief, BriefIssue, BriefProposal, Comparison, LocalText, TargetRef } from "../types.ts";
import { comparedTexts } from "./compared-texts.ts";
import { proposedParagraphs } from "./proposed-paragraphs.ts";

/** Characters of HTML that an issue's comparisons may be made of: beyond, they are named and not printed. */
const MOST_TEXT = 400_000;

/**
 * The issues with their comparisons: of the proposals printed under an issue that stand and have a text in one
 * language, each with the first one, in the order of print, that acts on the same target. They hold nothing but the
 * texts that the audience reads anyway.
 */
export function withComparisons({ issues, proposals, language }: Brief): BriefIssue[] {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  return issues.map((issue) => {
    const printed = issue.proposals.flatMap((key) => byKey.get(key) ?? []);
    const comparisons = comparisonsOf(printed, language);
    return comparisons.length === 0 ? issue : { ...issue, comparisons };
  });
}

/** The comparison of two proposals' texts, where both have one in one language. */
export function comparisonOf(
  left: BriefProposal,
  right: BriefProposal,
  briefLanguage: string,
): Comparison | undefined {
  if (left.text === undefined || right.text === undefined || !isOneLanguage(left, right)) return undefined;
  return {
    ...named(left, right, sharedTargets(left, right)),
    rows: rowsOf(left.text, right.text, briefLanguage),
  };
}

/** What both act on, as the first names it. */
export function sharedTargets(left: BriefProposal, right: BriefProposal): TargetRef[] {
  return left.target.filter(({ key }) => right.target.some((other) => other.key === key));
}

/** Whether their texts are in one language. */
export function isOneLanguage(left: BriefProposal, right: BriefProposal): boolean {
  return left.text?.language === right.text?.language;
}

function comparisonsOf(printed: readonly BriefProposal[], language: string): Comparison[] {
  const withText = printed.filter(({ text, successors }) => text !== undefined && successors === undefined);
  const firsts = new Map<string, BriefProposal>();
  const pairs = new Map<string, { left: BriefProposal; right: BriefProposal; targets: TargetRef[] }>();
  for (const right of withText) {
    for (const target of right.target) {
      const place = `${target.key}\n${right.text?.language ?? ""}`;
      const left = firsts.get(place);
      if (left === undefined) firsts.set(place, right);
      if (left === undefined || left === right) continue;
      const name = `${left.key}\n${right.key}`;
      const pair = pairs.get(name) ?? { left, right, targets: [] };
      pair.targets.push(target);
      pairs.set(name, pair);
    }
  }
  let room = MOST_TEXT;
  return [...pairs.values()].map(({ left, right, targets }) => {
    const [one, other] = [left.text, right.text];
    if (one === undefined || other === undefined) return named(left, right, targets);
    room -= one.html.length + other.html.length;
    if (room < 0) return named(left, right, targets);
    return { ...named(left, right, targets), rows: rowsOf(one, other, language) };
  });
}

function named(left: BriefProposal, right: BriefProposal, targets: TargetRef[]): Comparison {
  const { language, direction } = left.text ?? {};
  return {
    targets,
    left: left.key,
    right: right.key,
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function rowsOf(left: LocalText, right: LocalText, briefLanguage: string): NonNullable<Comparison["rows"]> {
  return comparedTexts(
    proposedParagraphs(left.html),
    proposedParagraphs(right.html),
    left.language ?? briefLanguage,
  );
}
