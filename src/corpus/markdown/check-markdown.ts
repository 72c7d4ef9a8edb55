import type {
  Code,
  Definition,
  Image,
  ImageReference,
  Link,
  List,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableRow,
} from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { beginningOf, type Place, type Severity } from "../../finding.ts";
import { optionalKeys } from "../../json-values.ts";
import { columnAt } from "../characters/code-points.ts";
import { findEscapedCharacter } from "../characters/forbidden-characters.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { checkPrinted, linesOfHidden } from "../printed/check-printed.ts";
import { definedForOthers, foreignNodes, type ReadersOf } from "../printed/foreign-markup.ts";
import { printedText } from "../printed/printed-text.ts";
import { doubtfulLetter } from "./bare-addresses.ts";
import { letterTicks } from "./letter-ticks.ts";
import type { LinkTarget, ShownImage } from "./link-targets.ts";
import { changedNumbers } from "./list-numbers.ts";
import { innerEmphasis, lostSigns, typedStops, unreadEmphasis, writtenText } from "./lost-signs.ts";
import { htmlFault } from "./raw-html.ts";
import { runInFaults } from "./run-in-lists.ts";
import { withDescendants } from "./walk-tree.ts";

/** What one body has by itself. */
export interface CheckedMarkdown {
  findings: FormatFinding[];
  targets: LinkTarget[];
  /** In the order of the text. */
  images: ShownImage[];
}

/** Whether a text has rows with full-width bars, as keyboards of East Asia write them. */
const isWideTable = (text: string) => text.split("\n").filter((line) => line.includes("｜")).length > 1;
const TABLE =
  'these lines look like a table and are printed as words: write its bars as "|" and its dashes as "-", with a Latin keyboard';

/**
 * Checks a body without the other files of its conference: HTML that is shown as text, marks of other programs, lists,
 * tables. `text` has the lines of the file, `isInternal` is true of those that the group alone reads, and `readersOf` finds
 * who reads each. What it points to is left to {@link checkTargets}.
 */
export function checkMarkdown(
  file: string,
  text: string,
  tree: Root,
  isInternal: (line: number) => boolean = () => false,
  readersOf?: ReadersOf,
): CheckedMarkdown {
  const lines = text.split("\n");
  const nodes = withDescendants(tree);
  const shown = new Set<string>();
  const linked = new Set<string>();
  const addresses = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === "imageReference") shown.add(node.identifier);
    if (node.type === "linkReference") linked.add(node.identifier);
    // Of several definitions of a name the first counts.
    if (node.type === "definition" && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  }
  const printed = printedText(text, tree);
  const signs = lostSigns(tree, lines);
  const numbered = new Set<Nodes>(signs.filter(({ rule }) => rule === "list-number").map(({ node }) => node));
  const findings: FormatFinding[] = [];
  const targets: LinkTarget[] = [];
  const images: ShownImage[] = [];
  const report = (node: RootContent, severity: Severity, rule: FormatRuleName, message: string): void => {
    findings.push({ ...placeOf(file, lines, node), severity, rule, message });
  };
  for (const node of nodes) {
    const words = wordsOf(node);
    // Most words are printable ASCII, which has none of these characters.
    const escaped = /[^\t -~]/.test(words)
      ? findEscapedCharacter(placeOf(file, lines, node), words, linesOf(lines, node))
      : undefined;
    if (escaped !== undefined) findings.push(escaped);
    const inner =
      node.type === "text" ? unreadEmphasis(writtenText(node, lines)) : innerEmphasis(node, lines);
    if (inner !== undefined) report(node, inner.severity, "foreign-markup", inner.message);
    switch (node.type) {
      case "link":
        addLink(node);
        break;
      case "image":
        addTarget("image", node);
        images.push({ ...placeOf(file, lines, node), url: node.url });
        checkAlt(node);
        break;
      case "imageReference":
        images.push({ ...placeOf(file, lines, node), url: addresses.get(node.identifier) ?? "" });
        checkAlt(node);
        break;
      case "definition":
        // An unused definition is not printed.
        if (linked.has(node.identifier)) addLink(node);
        if (shown.has(node.identifier)) addTarget("image", node);
        break;
      case "html": {
        const fault = htmlFault(node);
        if (fault !== undefined) findings.push({ ...placeOf(file, lines, node), ...fault });
        break;
      }
      case "table":
        checkCells(node);
        break;
      case "code":
        checkRunIn(node);
        break;
      case "paragraph":
        checkRunIn(node);
        if (isWideTable(plainWords(node))) report(node, "warning", "foreign-markup", TABLE);
        break;
      case "list":
        checkNumbers(node);
    }
  }
  findings.push(...checkPrinted(file, text, printed, isInternal));
  for (const { node, severity, message, rule, suggestion } of signs)
    findings.push({
      ...placeOf(file, lines, node),
      severity,
      rule,
      message,
      ...optionalKeys({ suggestion }),
    });
  findings.push(...ticksInWords(file, lines, tree));
  const foreign = [...foreignNodes(tree), ...definedForOthers(tree, readersOf)];
  for (const { node, message, severity, isForNobody } of foreign) {
    const found = { ...placeOf(file, lines, node), severity, rule: "foreign-markup" as const, message };
    findings.push(isForNobody ? { ...found, confidential: true } : found);
  }
  return { findings, targets, images };

  function checkRunIn(node: Paragraph | Code): void {
    for (const { lines: at, message, suggestion } of runInFaults(node, lines)) {
      const place = placeOf(file, lines, node);
      const line = place.line + (node.type === "code" ? 1 : 0) + (at[0] ?? 0);
      const found = { ...place, line, message, ...optionalKeys({ suggestion }) };
      findings.push({ ...found, severity: "warning", rule: "run-in-list" });
    }
  }
  function checkNumbers(list: List): void {
    if (list.children.some((item) => numbered.has(item))) return;
    const message = changedNumbers(list, lines);
    if (message !== undefined) report(list, "warning", "list-number", message);
  }
  function checkCells(table: Table): void {
    for (const { row, words } of lostCells(table)) {
      const isOpen = !linesOfHidden(printed).has(row.position?.start.line ?? 0);
      report(row, "error", "table-row", lostCellsMessage(table, row, words, isOpen));
    }
  }

  function addTarget(kind: LinkTarget["kind"], node: Link | Image | Definition, isBare = false): void {
    targets.push({ ...placeOf(file, lines, node), kind, url: node.url, ...(isBare && { isBare }) });
  }
  function addLink(node: Link | Definition): void {
    const isWeb = node.type === "link" && /^https?:/i.test(node.url);
    const written = isWeb ? writtenText(node, lines) : "";
    addTarget("link", node, /^www\./i.test(written));
    const letter = /^(?:https?:|www\.)/i.test(written) ? doubtfulLetter(node.url) : undefined;
    if (letter !== undefined) report(node, "warning", "link-target", runsOn(letter));
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

/** Backticks that were typed for letters of words, with their lines as they should be. */
function ticksInWords(file: string, lines: readonly string[], tree: Root): FormatFinding[] {
  const found = [...letterTicks(tree, lines), ...typedStops(tree, lines)];
  return found.map(({ line, index, severity, message, corrected }) => ({
    ...{ file, line, column: columnAt(lines[line - 1] ?? "", index), length: 1, severity },
    ...{ rule: "foreign-markup", message, ...(corrected !== undefined && { suggestion: corrected.trim() }) },
  }));
}

function runsOn(letter: string): string {
  return `this address continues with "${letter}", a letter of another alphabet: if it ends there, put a space before the letter; if not, write the address between < and >`;
}

/** All words of a node itself that may have character references. */
function wordsOf(node: RootContent): string {
  const words: (string | null | undefined)[] = [];
  if (node.type === "text") words.push(node.value);
  if ("alt" in node) words.push(node.alt);
  if ("title" in node) words.push(node.title);
  if ("url" in node) words.push(node.url);
  if (node.type === "code") words.push(node.lang, node.meta);
  return words.join(" ");
}

/** The lines that a node is on. */
function linesOf(lines: readonly string[], { position }: RootContent): string {
  return lines.slice((position?.start.line ?? 1) - 1, position?.end.line).join("\n");
}

/** The place of a node, its columns in code points. */
export function placeOf(file: string, lines: readonly string[], node: RootContent): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  const line = lines[start.line - 1] ?? "";
  const column = columnAt(line, start.column - 1);
  const place: Place = { file, line: start.line, column };
  if (end.line !== start.line) return place;
  return { ...place, length: columnAt(line, end.column - 1) - column };
}

const MOST_CELLS = 3;
const MOST_LETTERS = 40;

/** The rows of a table with words in cells that its first row has no place for: Markdown drops these cells. */
function lostCells({ align, children: [head, ...rows] }: Table): { row: TableRow; words: string[] }[] {
  const places = align?.length ?? head?.children.length ?? 0;
  return rows
    .map((row) => ({ row, words: row.children.slice(places).map(cellWords) }))
    .filter(({ words }) => words.some((word) => word !== ""));
}

/** The message for such a row; it quotes the lost words only where everybody may read them. */
function lostCellsMessage(table: Table, row: TableRow, words: readonly string[], quotes: boolean): string {
  const places = table.align?.length ?? table.children[0]?.children.length ?? 0;
  const named = words.filter((word) => word !== "");
  const shown = named.slice(0, MOST_CELLS).map((word) => `"${beginningOf(word, MOST_LETTERS)}"`);
  const more = named.length > MOST_CELLS ? ` and ${named.length - MOST_CELLS} more` : "";
  const lost = quotes ? `${shown.join(", ")}${more}` : "the words in the further cells";
  return `this row has ${row.children.length} cells, the table's first row ${places}: ${lost} would be lost; give the first row as many cells, or write \\| for a bar inside a cell`;
}

function cellWords(cell: TableRow["children"][number]): string {
  const words = plainWords(cell, { includeHtml: false }).replace(/\s+/g, " ").trim();
  return words === "" && cell.children.some(({ type }) => type === "image" || type === "imageReference")
    ? "an image"
    : words;
}
