import type { ProposalPair } from "../../brief/comparison/compare-proposals.ts";
import type { Brief, Comparison, ComparisonRow, RichText } from "../../brief/types.ts";
import type { Words } from "../templates/words.ts";
import { nameOf, pairFacts, pairNotes } from "../text/comparison-in-words.ts";
import { targetAnchor } from "./anchors.ts";
import { type ProposalView, proposalViews } from "./proposal-view.ts";

/** A row: paragraphs of one text, of the other, or of both; or one of each side by side. */
interface ComparisonRowView {
  kind: ComparisonRow["kind"];
  both: HtmlOnly | null;
  left: HtmlOnly | null;
  right: HtmlOnly | null;
}

type HtmlOnly = Pick<RichText, "html">;

/** Two texts side by side, as the templates read them. */
export interface ComparisonView {
  /** The id of its heading. */
  id: string;
  targets: (Comparison["targets"][number] & { anchor: string })[];
  left: ProposalView;
  right: ProposalView;
  /** The names of the two in its cells. */
  names: { left: string; right: string };
  language: string | null;
  direction: string | null;
  /** Null where the texts are too long to be printed again. */
  rows: ComparisonRowView[] | null;
  /** Whether any words are marked. */
  hasMarks: boolean;
}

/** The comparison of two proposals; undefined where the page lacks one of them. */
export function comparisonView(
  { targets, left, right, language, direction, rows }: Comparison,
  proposals: ReadonlyMap<string, ProposalView>,
): ComparisonView | undefined {
  const [one, other] = [proposals.get(left), proposals.get(right)];
  if (one === undefined || other === undefined) return undefined;
  return {
    id: `_compared-${left}-with-${right}`,
    targets: targets.map((target) => ({ ...target, anchor: targetAnchor(target.key) })),
    left: one,
    right: other,
    names: { left: one.label ?? one.title, right: other.label ?? other.title },
    language: language ?? null,
    direction: direction ?? null,
    rows: rows === undefined ? null : grouped(rows),
    hasMarks: rows?.some(({ kind }) => kind === "similar") ?? false,
  };
}

/** Joins paragraphs that follow each other and have no counterpart beside them to one row. */
function grouped(rows: readonly ComparisonRow[]): ComparisonRowView[] {
  const result: ComparisonRowView[] = [];
  for (const row of rows) {
    const now = { kind: row.kind, both: row.both ?? null, left: row.left ?? null, right: row.right ?? null };
    const last = result.at(-1);
    if (last === undefined || last.kind !== now.kind || now.kind === "similar" || !isOneSided(last, now)) {
      result.push(now);
      continue;
    }
    last.both = joined(last.both, now.both);
    last.left = joined(last.left, now.left);
    last.right = joined(last.right, now.right);
  }
  return result;
}

function isOneSided(a: ComparisonRowView, b: ComparisonRowView): boolean {
  return (a.left === null) === (b.left === null) && (a.right === null) === (b.right === null);
}

function joined(first: HtmlOnly | null, second: HtmlOnly | null): HtmlOnly | null {
  return first === null || second === null ? null : { html: first.html + second.html };
}

/** Two proposals on a page of their own, as its template reads them. */
interface PairView {
  /** The names of the two. */
  left: string;
  right: string;
  facts: { label: string; left: string; right: string }[];
  notes: string[];
  /** Null where their texts cannot be compared. */
  view: ComparisonView | null;
}

/** Two proposals of a brief with the facts, notes and texts of the page that compares them. */
export function pairView(brief: Brief, pair: ProposalPair, words: Words): PairView {
  const { left, right, rows } = pair;
  const comparison = { ...pair, left: left.key, right: right.key };
  return {
    left: nameOf(left),
    right: nameOf(right),
    facts: pairFacts(left, right, brief.asOf, words),
    notes: pairNotes(pair, words),
    view: rows === undefined ? null : (comparisonView(comparison, proposalViews(brief)) ?? null),
  };
}
