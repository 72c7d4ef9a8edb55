import type { Root } from "mdast";
import type { Place } from "../../finding.ts";
import { columnAt } from "../characters/code-points.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { linesOfNode, walk } from "../markdown/walk-tree.ts";
import { AUDIENCE_MARK, findAudienceMarks } from "./audience-marks.ts";
import { findForeignMarkup } from "./foreign-markup.ts";
import { findHiddenMarkup, findMalformedComments, hiddenMarkupMessage } from "./hidden-markup.ts";
import { type PrintedText, printedText } from "./printed-text.ts";

const MALFORMED_COMMENT =
  'this is nearly a comment, but its words would be printed: a comment is between "<!--" and "-->", outside code';

/** The most findings of one kind in one file. */
const MOST = 50;

/**
 * Findings about words that should not be printed but would be: comments and tracked changes of other programs, and
 * malformed comments. None quotes a word of them. On other lines, about marks that would be printed as typed; a remark of
 * the group is allowed where the group alone reads it.
 */
export function checkPrinted(
  file: string,
  markdown: string,
  printed: PrintedText,
  isInternal: (line: number) => boolean,
): FormatFinding[] {
  const lines = markdown.split("\n");
  const placeOf = (words: { start: number; end: number }): Place => {
    const from = printed.placeAt(words.start);
    const to = printed.placeAt(words.end);
    const line = lines[from.line - 1] ?? "";
    const column = columnAt(line, from.index);
    const length = to.line === from.line ? { length: columnAt(line, to.index) - column } : {};
    return { file, line: from.line, column, ...length };
  };
  const report = (
    words: { start: number; end: number },
    rule: FormatRuleName,
    message: string,
  ): FormatFinding => {
    return { ...placeOf(words), severity: "error", rule, message, confidential: true };
  };
  const hidden = hiddenIn(printed).slice(0, MOST);
  const malformed = findMalformedComments(printed.text).slice(0, MOST);
  const marks = findAudienceMarks(printed.text, (index) => lines[printed.placeAt(index).line - 1] ?? "");
  const hiddenAt = linesOfHidden(printed);
  for (const { start } of marks) hiddenAt.add(printed.placeAt(start).line);
  const foreign = findForeignMarkup(printed).filter(({ start, isForNobody }) => {
    const { line } = printed.placeAt(start);
    return !hiddenAt.has(line) && !(isForNobody && isInternal(line));
  });
  return [
    ...hidden.map((words) => {
      const { line } = printed.placeAt(words.start);
      const place = printed.isCode(line) ? "text" : isInternal(line) ? "internal" : "open";
      return report(words, "hidden-markup", hiddenMarkupMessage(words, place));
    }),
    ...marks.slice(0, MOST).map((mark) => ({
      ...report(mark, "audience-fence", AUDIENCE_MARK),
      restrictsBelow: true as const,
    })),
    ...malformed.map((comment) => report(comment, "open-comment", MALFORMED_COMMENT)),
    ...foreign.map(({ start, end, severity, message, isForNobody }) => {
      const found = { ...placeOf({ start, end }), severity, rule: "foreign-markup" as const, message };
      return isForNobody ? { ...found, confidential: true as const } : found;
    }),
  ];
}

/** The lines of a body, from 1, with words that other programs hide, which no report may show. */
export function hiddenLines(markdown: string, tree: Root): Set<number> {
  return linesOfHidden(printedText(markdown, tree));
}

/** The lines of a frontmatter, from 1, with such words. */
export function hiddenFrontLines(lines: readonly string[]): Set<number> {
  return linesOfHidden(printedText(lines.join("\n"), { type: "root", children: [] }));
}

/** The lines, from 1, with such words. */
export function linesOfHidden(printed: PrintedText): Set<number> {
  const lines = new Set<number>();
  for (const { start, end } of [...hiddenIn(printed), ...findMalformedComments(printed.text)]) {
    const last = printed.placeAt(end).line;
    for (let { line } = printed.placeAt(start); line <= last; line += 1) lines.add(line);
  }
  return lines;
}

function hiddenIn(printed: PrintedText) {
  return findHiddenMarkup(printed.text, (index) => printed.isTable(printed.placeAt(index).line));
}

/** The lines of a body, from 1, with HTML comments, which no brief contains. */
export function commentLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  walk(tree, (node) => {
    if ((node.type !== "html" && node.type !== "text") || !node.value.includes("<!--")) return;
    for (const line of linesOfNode(node)) lines.add(line);
  });
  return lines;
}

/** The lines of footnotes and definitions that nothing points to: a brief has no word of them. */
export function unreferredLines(tree: Root): Set<number> {
  const referred = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "footnoteReference") referred.add(`^${node.identifier}`);
    if (node.type === "linkReference" || node.type === "imageReference") referred.add(node.identifier);
  });
  const lines = new Set<number>();
  walk(tree, (node) => {
    if (node.type !== "footnoteDefinition" && node.type !== "definition") return;
    const name = node.type === "definition" ? node.identifier : `^${node.identifier}`;
    if (referred.has(name)) return;
    for (const line of linesOfNode(node)) lines.add(line);
  });
  return lines;
}
