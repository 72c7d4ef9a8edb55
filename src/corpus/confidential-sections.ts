import type { Paragraph, Root, RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { FileDraft } from "./read-file.ts";
import { headingWords, ISSUE_SECTIONS, PROPOSAL_SECTIONS, restrictedSection } from "./rules/sections.ts";

const OPEN_WHERE_AGREED: ReadonlySet<string> = new Set(["Position", "Common position", "Asks"]);

/**
 * The lines of a body, from 1, under headings that not every reader sees, or that may have been meant as one of
 * these: misspelt, on another level, in a list, without the blank behind its marks. Up to the next other heading of
 * the first or second level.
 */
export function closedSectionLines(draft: FileDraft, lineCount: number): Set<number> {
  const closed = new Set<number>();
  const { body, role } = draft;
  if (body === undefined || role === "conference") return closed;
  const known = role === "issue" ? ISSUE_SECTIONS : PROPOSAL_SECTIONS;
  const isAgreed = agreedIn(draft);
  const isClosed = (words: string) => {
    const section = restrictedSection(words, known);
    return section !== undefined && !(isAgreed && OPEN_WHERE_AGREED.has(section));
  };
  const turns: { line: number; closes: boolean }[] = [];
  for (const node of body.tree.children) {
    const line = node.position?.start.line ?? 1;
    // A heading inside a block that only some may read says nothing about what follows the block.
    if (body.fences.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)) continue;
    if (wordsOfHeadings(node).some(isClosed)) turns.push({ line, closes: true });
    else if (node.type === "heading" && node.depth <= 2) turns.push({ line, closes: false });
  }
  for (const [index, { line, closes }] of turns.entries()) {
    const end = turns[index + 1]?.line ?? lineCount + 1;
    for (let at = line; closes && at < end; at += 1) closed.add(at);
  }
  return closed;
}

/** The lines of a body, from 1, on which HTML comments stand: nobody reads these in a brief. */
export function commentLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node) => {
    if ((node.type !== "html" && node.type !== "text") || !node.value.includes("<!--")) return;
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: -1 } };
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
  });
  return lines;
}

function agreedIn(draft: FileDraft): boolean {
  if (draft.role === "proposal") {
    return draft.draft?.record.review === "agreed" && !draft.draft.broken.has("review");
  }
  if (draft.role === "issue") {
    return draft.draft?.record.position === "agreed" && !draft.draft.broken.has("position");
  }
  return false;
}

/** The words of the headings in a part of a body, and of a paragraph that was meant as one: `##Ask`. */
function wordsOfHeadings(node: RootContent): string[] {
  if (node.type === "heading") return [headingWords(node)];
  if (node.type === "paragraph") return headingInParagraph(node);
  const words: string[] = [];
  visit(node, "heading", (heading) => void words.push(headingWords(heading)));
  return words;
}

function headingInParagraph(node: Paragraph): string[] {
  const [first = ""] = plainWords(node).split("\n");
  return /^[#＃]/u.test(first) ? [first] : [];
}
