import type { Definition, Image, ImageReference, Link, List, Root, RootContent, Table } from "mdast";
import type { Place, Severity } from "../../finding.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { columnAt } from "../characters/code-points.ts";
import { findEscapedCharacter } from "../characters/forbidden-characters.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { checkPrinted, linesOfHidden } from "../printed/check-printed.ts";
import { foreignNodes } from "../printed/foreign-markup.ts";
import { printedText } from "../printed/printed-text.ts";
import type { Asset } from "../types.ts";
import { assetName, judgeImage, judgeLink } from "./link-targets.ts";
import { changedNumbers } from "./list-numbers.ts";
import { lostCells, lostCellsMessage } from "./lost-cells.ts";
import { endsLate, hidesWords, isComment, isOpenComment } from "./raw-html.ts";
import { isDoubtful } from "./run-in-lists.ts";
import { withDescendants } from "./walk-tree.ts";

/** The data that the links and images of a file are checked against. */
export interface MarkdownContext {
  /** The file's path inside the conference, with `/`. */
  path: string;
  /** The Markdown, line for line as in the file. */
  text: string;
  /** By name, relative to `assets/`. */
  assets: ReadonlyMap<string, Asset>;
  /** Takes the name of a file under `assets/` that an image shows and returns whether it has a finding of its own. */
  isRefused?: (name: string) => boolean;
  /**
   * Returns what is wrong with a path inside the conference (`citel/iap-63a1-5.md`) as a link's target, if anything.
   */
  resolveFile: (path: string) => string | undefined;
}

const OPEN_COMMENT =
  'a comment begins with "<!--" and is not closed by "-->": it would be printed, or hide what follows';

const LATE_END =
  'this comment continues after what looks like its end: only "-->" ends a comment, and all words before it are hidden';

const HIDING =
  "HTML that would hide its words on a web page is printed here as text, with its words: remove it, or write a comment between <!-- and -->";

const RUN_IN =
  'these lines begin with marks of a list that are not in order, so they are joined into one paragraph: begin each item with "- " or "1. ", after an empty line';

/** Findings about a body: links that lead nowhere allowed, images not from `assets/`, HTML that is shown as text. */
export function checkMarkdown(file: string, tree: Root, context: MarkdownContext): FormatFinding[] {
  const lines = context.text.split("\n");
  const nodes = withDescendants(tree);
  const images = new Set<string>();
  const links = new Set<string>();
  for (const node of nodes) {
    if (node.type === "imageReference") images.add(node.identifier);
    if (node.type === "linkReference") links.add(node.identifier);
  }
  const printed = printedText(context.text, tree);
  const hiding = { severity: "error", rule: "raw-html", message: HIDING } as const;
  const findings: FormatFinding[] = [];
  const report = (
    node: RootContent,
    severity: Severity,
    rule: FormatRuleName,
    message: string,
    suggestion?: string,
  ): void => {
    findings.push({
      ...placeOf(file, lines, node),
      severity,
      rule,
      message,
      ...optionalKeys({ suggestion }),
    });
  };
  for (const node of nodes) {
    const escaped = findEscapedCharacter(placeOf(file, lines, node), wordsOf(node), linesOf(lines, node));
    if (escaped !== undefined) findings.push(escaped);
    switch (node.type) {
      case "link":
        checkLink(node);
        break;
      case "image":
        checkImage(node);
        checkAlt(node);
        break;
      case "imageReference":
        checkAlt(node);
        break;
      case "definition":
        // An unused definition is not printed.
        if (links.has(node.identifier)) checkLink(node);
        if (images.has(node.identifier)) checkImage(node);
        break;
      case "html":
        if (isOpenComment(node)) report(node, "error", "open-comment", OPEN_COMMENT);
        else if (endsLate(node)) report(node, "error", "open-comment", LATE_END);
        else if (hidesWords(node.value)) {
          findings.push({
            ...placeOf(file, lines, node),
            ...hiding,
            confidential: true,
            restrictsBelow: true,
          });
        } else if (!isComment(node))
          report(node, "warning", "raw-html", "HTML is shown as text here, never interpreted");
        break;
      case "table":
        checkCells(node);
        break;
      case "paragraph":
        if (isDoubtful(node)) report(node, "warning", "run-in-list", RUN_IN);
        break;
      case "list":
        checkNumbers(node);
    }
  }
  findings.push(...checkPrinted(file, context.text, printed));
  for (const { node, message, severity, isForNobody } of foreignNodes(tree)) {
    const place = placeOf(file, lines, node);
    const found = { ...place, severity, rule: "foreign-markup" as const, message };
    findings.push(isForNobody ? { ...found, confidential: true } : found);
  }
  return findings;

  function checkNumbers(list: List): void {
    const numbers = changedNumbers(list, lines);
    if (numbers === undefined) return;
    const printed = numbers.map((_, index) => (numbers[0] ?? 1) + index);
    const message = `this list is numbered ${shortList(numbers)} and would be printed with ${shortList(printed)}: number its items in order`;
    report(list, "warning", "list-number", message);
  }
  function checkCells(table: Table): void {
    for (const { row, words } of lostCells(table)) {
      const isOpen = !linesOfHidden(printed).has(row.position?.start.line ?? 0);
      report(row, "error", "table-row", lostCellsMessage(table, row, words, isOpen));
    }
  }

  function checkLink(node: Link | Definition): void {
    const problem = judgeLink(node.url, context.path, context.resolveFile);
    if (problem === undefined) return;
    const written = linesOf(lines, node).slice((node.position?.start.column ?? 1) - 1);
    const bare = node.type === "link" && /^http:\/\/www\./i.test(node.url) && /^www\./i.test(written);
    if (!bare) return void report(node, "error", "link-target", problem);
    const right = node.url.replace(/^http:/i, "https:");
    report(
      node,
      "error",
      "link-target",
      `an address that begins with www. leads to http:, which is not secure: write ${right}`,
      right,
    );
  }
  function checkImage(node: Image | Definition): void {
    const name = assetName(node.url, context.path);
    if (name !== undefined && context.isRefused?.(name) === true) return;
    const problem = judgeImage(node.url, context.path, context.assets);
    if (problem !== undefined) report(node, "error", "image-source", problem);
  }
  function checkAlt(node: Image | ImageReference): void {
    if ((node.alt ?? "").trim() !== "") return;
    report(
      node,
      "warning",
      "image-alt",
      "the image has no alternate text for people who cannot see it: ![a description](…)",
    );
  }
}

const MOST_NUMBERS = 8;

function shortList(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(", ");
  return numbers.length > MOST_NUMBERS ? `${shown} …` : shown;
}

/** All words of a node itself in which a character reference may stand. */
function wordsOf(node: RootContent): string {
  const words: (string | null | undefined)[] = [];
  if (node.type === "text") words.push(node.value);
  if ("alt" in node) words.push(node.alt);
  if ("title" in node) words.push(node.title);
  if ("url" in node) words.push(node.url);
  if (node.type === "code") words.push(node.lang, node.meta);
  return words.join(" ");
}

/** The lines that a node stands on. */
function linesOf(lines: readonly string[], { position }: RootContent): string {
  return lines.slice((position?.start.line ?? 1) - 1, position?.end.line).join("\n");
}

/** Where a node stands, its columns in code points. */
export function placeOf(file: string, lines: readonly string[], node: RootContent): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  const line = lines[start.line - 1] ?? "";
  const column = columnAt(line, start.column - 1);
  const place: Place = { file, line: start.line, column };
  if (end.line !== start.line) return place;
  return { ...place, length: columnAt(line, end.column - 1) - column };
}
