import type { Heading } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { closest } from "../../itu/did-you-mean.ts";
import { codePointLength, columnAt } from "../characters/columns.ts";
import { bodySections, headingWords, type SectionProblem } from "../sections/body-sections.ts";
import { type BodyKind, isRestricted, KNOWN_SECTIONS } from "../sections/section-names.ts";
import type { Body, Conference, Issue, Proposal } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import { HEADING_MESSAGES, headingMessage } from "./heading-messages.ts";
import type { Problem, Rule } from "./rule.ts";

/**
 * The sections with a place of their own in the brief are spelt as they are known, once each, on the second level; and
 * nothing else reads like the heading of one that not everybody may read.
 */
export const heading: Rule = {
  name: "heading",
  severity: "error",
  redacted: (message) =>
    HEADING_MESSAGES.has(message)
      ? message
      : "this heading is not written, or does not stand, as the known ones do",
  reads: { proposal: ["body"], issue: ["body"], conference: ["body"] },
  *check({ conference, proposals, issues }) {
    if (conference !== undefined) yield* checkRecord(conference, "conference");
    for (const proposal of proposals) yield* checkRecord(proposal, "proposal");
    for (const issue of issues) yield* checkRecord(issue, "issue");
  },
};

type Checked = Conference | Proposal | Issue;

function* checkRecord(record: Checked, kind: BodyKind): Iterable<Problem> {
  const { problems } = bodySections(record.body, kind);
  for (const problem of problems) yield withPlace(record, problem);
  const judged = new Set(problems.map(({ line }) => line));
  for (const problem of checkKnown(record, KNOWN_SECTIONS[kind]))
    if (!judged.has(problem.at.line)) yield problem;
}

function withPlace({ file, body }: Checked, problem: SectionProblem): Problem {
  const { line } = problem;
  const written = body.markdown.split("\n")[line - 1] ?? "";
  const words = written.trim();
  const column = columnAt(written, written.indexOf(words));
  const at = { file, line, column, length: Math.max(codePointLength(words), 1) };
  return { at, ...headingMessage(problem), ...(problem.isHarmless && { severity: "warning" }) };
}

/** Headings that everybody may read: near misses, on other levels, twice, where they open no section. */
function* checkKnown({ file, body }: Checked, known: readonly string[]): Iterable<Problem> {
  const firstLines = new Map<string, number>();
  for (const { heading: node, words, isNested } of headingsOf(body)) {
    const at = bodyPlace(file, body, node);
    if (!known.includes(words)) {
      if (node.depth === 2 && !isNested) yield* nearMiss(words, known).map((problem) => ({ ...problem, at }));
      continue;
    }
    const right = `## ${words}`;
    const first = firstLines.get(words);
    if (isNested) {
      const message = `"${words}" opens no section inside a quotation or a list`;
      yield { at, message, suggestion: right };
    } else if (node.depth !== 2) {
      yield { at, message: `"${words}" has a place of its own on the second level only`, suggestion: right };
    } else if (first !== undefined) {
      yield { at, message: `"${right}" stands on line ${first} already; put both under one heading` };
    } else firstLines.set(words, at.line);
  }
  yield* checkMissingBlank(file, body, known);
}

function headingsOf(body: Body): { heading: Heading; words: string; isNested: boolean }[] {
  const headings: { heading: Heading; words: string; isNested: boolean }[] = [];
  visit(body.tree, "heading", (node, _index, parent) => {
    headings.push({ heading: node, words: headingWords(node), isNested: parent?.type !== "root" });
  });
  return headings;
}

function nearMiss(words: string, known: readonly string[]): Omit<Problem, "at">[] {
  const near = closest(words, known);
  if (near === undefined || isRestricted(near)) return [];
  const message = `the heading "${words}" is none of the known ones; did you mean "## ${near}"?`;
  return [{ severity: "warning", message, suggestion: `## ${near}` }];
}

/** "##Text" is a paragraph to Markdown. */
function* checkMissingBlank(file: string, body: Body, known: readonly string[]): Iterable<Problem> {
  for (const node of body.tree.children) {
    if (node.type !== "paragraph") continue;
    const [first = ""] = plainWords(node).split("\n");
    const words = /^[#＃]{1,6}\s*([^#＃].*)$/u.exec(first)?.[1]?.trim();
    const meant = words === undefined ? undefined : closest(words, known);
    if (meant === undefined) continue;
    const at = bodyPlace(file, body, node);
    yield {
      at,
      message: `"${first}" is no heading: it needs a plain # and a blank behind it`,
      suggestion: `## ${meant}`,
    };
  }
}
