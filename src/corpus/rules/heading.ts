import type { Heading } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { closest } from "../../itu/did-you-mean.ts";
import type { Issue, Proposal } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import type { Problem, Rule } from "./rule.ts";
import {
  headingsOf,
  ISSUE_SECTIONS,
  nestedHeadingsOf,
  PROPOSAL_SECTIONS,
  restrictedSection,
} from "./sections.ts";

/** The sections with a place of their own in the brief are spelt as they are known, once each, on the second level. */
export const heading: Rule = {
  name: "heading",
  severity: "error",
  reads: { proposal: ["body"], issue: ["body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) yield* checkRecord(proposal, PROPOSAL_SECTIONS);
    for (const issue of issues) yield* checkRecord(issue, ISSUE_SECTIONS);
  },
};

function* checkRecord(record: Proposal | Issue, known: readonly string[]): Iterable<Problem> {
  yield* checkHeadings(record, known);
  yield* checkNested(record, known);
  yield* checkMissingBlank(record, known);
}

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

function nearMiss(node: Heading, words: string, known: readonly string[]): Omit<Problem, "at">[] {
  if (node.depth !== 2) return [];
  const restricted = restrictedSection(words, known);
  const near = restricted ?? closest(words, known);
  if (near === undefined) return [];
  const readers = restricted === undefined ? "" : `; until it is mended it has the readers of "## ${near}"`;
  const message = `the heading "${words}" is none of the known ones; did you mean "## ${near}"?${readers}`;
  return [{ severity: "warning", message, suggestion: `## ${near}` }];
}

/** A known heading inside a quotation or a list opens no section: what follows would have every reader. */
function* checkNested(record: Proposal | Issue, known: readonly string[]): Iterable<Problem> {
  for (const { heading: node, words } of nestedHeadingsOf(record.body)) {
    const meant = known.includes(words) ? words : restrictedSection(words, known);
    if (meant === undefined) continue;
    const at = bodyPlace(record.file, record.body, node);
    yield {
      at,
      message: `"${words}" opens no section inside a quotation or a list`,
      suggestion: `## ${meant}`,
    };
  }
}

/** "##Ask" is a paragraph to Markdown. */
function* checkMissingBlank(record: Proposal | Issue, known: readonly string[]): Iterable<Problem> {
  for (const node of record.body.tree.children) {
    if (node.type !== "paragraph") continue;
    const [first = ""] = plainWords(node).split("\n");
    const words = /^[#＃]{1,6}\s*([^#＃].*)$/u.exec(first)?.[1]?.trim();
    const meant =
      words === undefined ? undefined : (restrictedSection(words, known) ?? closest(words, known));
    if (meant === undefined) continue;
    const at = bodyPlace(record.file, record.body, node);
    yield {
      at,
      message: `"${first}" is no heading: it needs a plain # and a blank behind it`,
      suggestion: `## ${meant}`,
    };
  }
}
