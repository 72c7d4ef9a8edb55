import type {
  Code,
  Definition,
  Image,
  ImageReference,
  Link,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableRow,
} from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { beginningOf } from "../../finding.ts";
import { optionalKeys } from "../../json-values.ts";
import { columnAt } from "../characters/code-points.ts";
import { findEscapedCharacter } from "../characters/forbidden-characters.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import { checkPrinted, linesOfHidden } from "../printed/check-printed.ts";
import { definedForOthers, foreignNodes, type ReadersOf } from "../printed/foreign-markup.ts";
import { printedText } from "../printed/printed-text.ts";
import { once } from "../sections/folded-letters.ts";
import { doubtfulLetter } from "./bare-addresses.ts";
import { letterTicks } from "./letter-ticks.ts";
import {
  addressOf,
  definitionsOf,
  imagesOf,
  type LinkTarget,
  type NamesOfDefinitions,
  type ShownImage,
  targetsOf,
} from "./link-targets.ts";
import { changedNumbers } from "./list-numbers.ts";
import { innerEmphasis, lostSigns, typedStops, unreadEmphasis, writtenText } from "./lost-signs.ts";
import { htmlFault } from "./raw-html.ts";
import { runInFaults } from "./run-in-lists.ts";
import { placeOf, withDescendants } from "./walk-tree.ts";

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

/** A body, and what its nodes are judged by. */
interface WrittenBody {
  file: string;
  lines: readonly string[];
  names: NamesOfDefinitions;
  /** Items of lists whose number has a finding. */
  numbered: ReadonlySet<Nodes>;
  /** The lines of words that other programs hide. */
  hiddenLines: () => ReadonlySet<number>;
}

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
  const printed = printedText(text, tree);
  const signs = lostSigns(tree, lines);
  const numbered = new Set<Nodes>(signs.filter(({ rule }) => rule === "list-number").map(({ node }) => node));
  const hiddenLines = once(() => linesOfHidden(printed));
  const names = definitionsOf(nodes);
  const body: WrittenBody = { file, lines, names, numbered, hiddenLines };
  const foreign = [...foreignNodes(tree), ...definedForOthers(tree, readersOf)];
  return {
    findings: [
      ...nodes.flatMap((node) => [...findingsOfWords(node, body), ...findingsOfKind(node, body)]),
      ...checkPrinted(file, text, printed, isInternal),
      ...signs.map(({ node, ...found }) => ({ ...placeOf(file, lines, node), ...found })),
      ...ticksInWords(file, lines, tree),
      ...foreign.map(({ node, isForNobody, ...found }) => ({
        ...{ ...placeOf(file, lines, node), rule: "foreign-markup" as const, ...found },
        ...(isForNobody && { confidential: true as const }),
      })),
    ],
    targets: nodes.flatMap((node) => targetsOf(file, lines, node, names)),
    images: nodes.flatMap((node) => imagesOf(file, lines, node, names)),
  };
}

/** Characters and emphasis within the words of a node. */
function findingsOfWords(node: RootContent, { file, lines }: WrittenBody): FormatFinding[] {
  const words = wordsOf(node);
  // Most words are printable ASCII, which has none of these characters.
  const escaped = /[^\t -~]/.test(words)
    ? findEscapedCharacter(placeOf(file, lines, node), words, linesOf(lines, node))
    : undefined;
  const inner = node.type === "text" ? unreadEmphasis(writtenText(node, lines)) : innerEmphasis(node, lines);
  return [
    ...(escaped === undefined ? [] : [escaped]),
    ...(inner === undefined
      ? []
      : [{ ...placeOf(file, lines, node), rule: "foreign-markup" as const, ...inner }]),
  ];
}

function findingsOfKind(node: RootContent, body: WrittenBody): FormatFinding[] {
  const { file, lines } = body;
  switch (node.type) {
    case "link":
      return doubtfulEnd(node, body);
    case "definition":
      return body.names.linked.has(node.identifier) ? doubtfulEnd(node, body) : [];
    case "image":
    case "imageReference":
      return missingAlt(node, body);
    case "html": {
      const fault = htmlFault(node);
      return fault === undefined ? [] : [{ ...placeOf(file, lines, node), ...fault }];
    }
    case "table":
      return cellsWithoutPlace(node, body);
    case "code":
      return itemsRunIn(node, body);
    case "paragraph":
      return [
        ...itemsRunIn(node, body),
        ...(isWideTable(plainWords(node)) ? [warning(node, "foreign-markup", TABLE, body)] : []),
      ];
    case "list": {
      const message = node.children.some((item) => body.numbered.has(item))
        ? undefined
        : changedNumbers(node, lines);
      return message === undefined ? [] : [warning(node, "list-number", message, body)];
    }
    default:
      return [];
  }
}

function warning(
  node: RootContent,
  rule: FormatRuleName,
  message: string,
  { file, lines }: WrittenBody,
): FormatFinding {
  return { ...placeOf(file, lines, node), severity: "warning", rule, message };
}

function itemsRunIn(node: Paragraph | Code, { file, lines }: WrittenBody): FormatFinding[] {
  return runInFaults(node, lines).map(({ lines: at, message, suggestion }) => {
    const place = placeOf(file, lines, node);
    const line = place.line + (node.type === "code" ? 1 : 0) + (at[0] ?? 0);
    const indentation = /^[\s>]*/.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
    const column = line === place.line || node.type === "code" ? place.column : indentation + 1;
    const found = { ...place, line, column, message, ...optionalKeys({ suggestion }) };
    return { ...found, severity: "warning", rule: "run-in-list" };
  });
}

function cellsWithoutPlace(table: Table, { file, lines, hiddenLines }: WrittenBody): FormatFinding[] {
  return lostCells(table).map(({ row, words }) => {
    const message = lostCellsMessage(table, row, words, !hiddenLines().has(row.position?.start.line ?? 0));
    return { ...placeOf(file, lines, row), severity: "error", rule: "table-row", message };
  });
}

/** An address in a text that may have ended before a letter of another alphabet. */
function doubtfulEnd(node: Link | Definition, body: WrittenBody): FormatFinding[] {
  const isAddress = /^(?:https?:|www\.)/i.test(addressOf(node, body.lines));
  const letter = isAddress ? doubtfulLetter(node.url) : undefined;
  return letter === undefined ? [] : [warning(node, "link-target", runsOn(letter), body)];
}

const NO_ALT = "the image has no alternate text for people who cannot see it: ![a description](…)";

function missingAlt(node: Image | ImageReference, body: WrittenBody): FormatFinding[] {
  return (node.alt ?? "").trim() === "" ? [warning(node, "image-alt", NO_ALT, body)] : [];
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
