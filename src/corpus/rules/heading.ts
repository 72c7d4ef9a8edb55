import type { Heading } from "mdast";
import { closest } from "../../itu/did-you-mean.ts";
import type { Issue, Proposal } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import type { Problem, Rule } from "./rule.ts";
import { headingsOf, ISSUE_SECTIONS, PROPOSAL_SECTIONS } from "./sections.ts";

/** The sections with a place of their own in the brief are spelt as they are known, once each, on the second level. */
export const heading: Rule = {
  name: "heading",
  severity: "error",
  reads: { proposal: ["body"], issue: ["body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) yield* checkHeadings(proposal, PROPOSAL_SECTIONS);
    for (const issue of issues) yield* checkHeadings(issue, ISSUE_SECTIONS);
  },
};

function* checkHeadings(record: Proposal | Issue, known: readonly string[]): Iterable<Problem> {
  const firstLines = new Map<string, number>();
  for (const { heading: node, words } of headingsOf(record.body)) {
    const at = bodyPlace(record.file, record.body, node);
    if (!known.includes(words)) {
      yield* nearMiss(node, words, known).map((problem) => ({ ...problem, at }));
      continue;
    }
    const right = `## ${words}`;
    const first = firstLines.get(words);
    if (node.depth !== 2) {
      yield { at, message: `"${words}" has a place of its own on the second level only`, suggestion: right };
    } else if (first !== undefined) {
      yield { at, message: `"${right}" stands on line ${first} already; put both under one heading` };
    } else firstLines.set(words, at.line);
  }
}

/** A slip of the pen in these must not publish what they were meant to keep: the brief reads them as meant. */
const SHOWN_TO_FEWER: ReadonlySet<string> = new Set(["Position", "Ask", "Common position", "Asks"]);

function nearMiss(node: Heading, words: string, known: readonly string[]): Omit<Problem, "at">[] {
  const near = node.depth === 2 ? closest(words, known) : undefined;
  if (near === undefined) return [];
  const readers = SHOWN_TO_FEWER.has(near) ? `; until it is mended it has the readers of "## ${near}"` : "";
  const message = `the heading "${words}" is none of the known ones; did you mean "## ${near}"?${readers}`;
  return [{ severity: "warning", message, suggestion: `## ${near}` }];
}
