import { optionalKeys } from "../../json-values.ts";
import type {
  Brief,
  BriefIssue,
  BriefProposal,
  Comparison,
  ComparisonRow,
  LocalText,
  TargetRef,
} from "../types.ts";
import { compareTexts, proposedParagraphs } from "./compare-texts.ts";

/** Characters of HTML that an issue's comparisons may have in total; further ones name their proposals without texts. */
const MOST_TEXT = 400_000;

/**
 * Adds comparisons to the issues. Each proposal that has a text and was not superseded or merged is compared with the first
 * one in the order of print that acts on the same target and has a text in the same language. Comparisons are made only
 * of texts that the brief already has.
 */
export function withComparisons({ issues, proposals, language }: Brief): BriefIssue[] {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  return issues.map((issue) => {
    const printed = issue.proposals.flatMap((key) => byKey.get(key) ?? []);
    const comparisons = comparisonsOf(printed, language);
    return comparisons.length === 0 ? issue : { ...issue, comparisons };
  });
}

/** The comparison of two proposals' texts, where both have one in the same language. */
function comparisonOf(
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

/** The targets that both act on, as the first proposal names them. */
function sharedTargets(left: BriefProposal, right: BriefProposal): TargetRef[] {
  return left.target.filter(({ key }) => right.target.some((other) => other.key === key));
}

/** Whether their texts are in the same language. */
function isOneLanguage(left: BriefProposal, right: BriefProposal): boolean {
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
    ...optionalKeys({ language, direction }),
  };
}

function rowsOf(left: LocalText, right: LocalText, briefLanguage: string): NonNullable<Comparison["rows"]> {
  return compareTexts(
    proposedParagraphs(left.html),
    proposedParagraphs(right.html),
    left.language ?? briefLanguage,
  );
}

/** Why the texts of two proposals cannot be compared. */
export type NoComparison = "no-text" | "no-text-left" | "no-text-right" | "other-language";

/** Two proposals and, where possible, the comparison of their texts. */
export interface ProposalPair {
  left: BriefProposal;
  right: BriefProposal;
  /** The targets that both act on; empty where there is none. */
  targets: TargetRef[];
  /** BCP 47, of both texts. */
  language?: string;
  direction?: "rtl" | "ltr";
  /** Their texts; absent where they cannot be compared. */
  rows?: ComparisonRow[];
  reason?: NoComparison;
}

/** Compares any two proposals of a brief, given by key, whatever their targets and whether they were superseded or not. */
export function proposalPair(
  { proposals, language }: Brief,
  left: string,
  right: string,
): ProposalPair | undefined {
  const one = proposals.find(({ key }) => key === left);
  const other = proposals.find(({ key }) => key === right);
  if (one === undefined || other === undefined) return undefined;
  const comparison = comparisonOf(one, other, language);
  return {
    left: one,
    right: other,
    targets: sharedTargets(one, other),
    ...optionalKeys({
      language: comparison?.language,
      direction: comparison?.direction,
      rows: comparison?.rows,
      reason: reasonOf(one, other),
    }),
  };
}

function reasonOf(left: BriefProposal, right: BriefProposal): NoComparison | undefined {
  if (left.text === undefined) return right.text === undefined ? "no-text" : "no-text-left";
  if (right.text === undefined) return "no-text-right";
  return isOneLanguage(left, right) ? undefined : "other-language";
}
