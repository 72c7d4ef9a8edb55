import type { BlockContent, Code, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { beginsWithDay, hasLostMarks, isOperativeLine, ORDINALS, wordsOfTextLine } from "./numbered-words.ts";
import { areSentences, ENDS_PARAGRAPH, joinedNumbers, type RunInItem, readRunIn } from "./run-in-items.ts";
import { bulletLength, emojiMark, marksOfLine, withPlainKeycap } from "./run-in-marks.ts";
import { hasLines, linesOf } from "./walk-tree.ts";

/**
 * Replaces paragraphs whose lines are list items of a word processor ("•", "–", "a)", "i)") by lists: Markdown would run
 * the lines together. Where it is not certain, the paragraph stays.
 */
export function splitRunInLists(tree: Parents): void {
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index];
    const items = emojiItems(tree.children, index);
    if (items.length > 1) {
      const places = items.map((_, at) => ({ first: at, last: at, lists: [] }));
      const lines = items.map(({ children }) => children);
      (tree.children as Nodes[]).splice(index, items.length, listOf(places, lines, items[0] as Paragraph));
    } else if (node?.type === "paragraph") {
      const instead = withRunInLists(node);
      if (instead === undefined) continue;
      // A list may be wherever a paragraph may.
      (tree.children as Nodes[]).splice(index, 1, ...instead);
      index += instead.length - 1;
    } else if (node !== undefined && "children" in node) splitRunInLists(node);
  }
}

/** A paragraph as its words before the lists, and the lists; undefined where it has none for certain. */
function withRunInLists(paragraph: Paragraph): (Paragraph | List)[] | undefined {
  if (!hasLines(paragraph)) return undefined;
  const lines = linesOf(paragraph);
  const runIn = readRunIn(lines.map(endsOf));
  if (runIn === undefined || runIn === "doubt") return undefined;
  const opening = runIn.before === 0 ? [] : [paragraphOf(lines, 0, runIn.before - 1, paragraph)];
  return [...opening, ...runIn.lists.map((items) => listOf(items, lines, paragraph))];
}

const doubt = (advice: string) =>
  `these lines begin with marks of a list, but not in its order or not below the end of a clause, so they are joined into one paragraph: ${advice}`;

const DOUBT = doubt('begin each item with "- " or "1. ", after an empty line');

const DOUBT_IN_TEXT = doubt("write an empty line before each paragraph");

const NUMBERED =
  "lines from this one on begin with the numbers of paragraphs, and are joined to the lines before them: write an empty line before each of them";

/**
 * Where lines begin with marks or numbers of their own, and are printed as one paragraph: the lines from 0 in a paragraph,
 * and in the text of a block. `isCertain` where the lines can only be paragraphs.
 */
export interface RunInFault {
  lines: number[];
  message: string;
  isCertain: boolean;
  /** The whole line as it should be, where a blank that Markdown does not know hides an item. */
  suggestion?: string;
}

/**
 * Blanks of which one at least is none of ASCII, as the space bar of keyboards of East Asia writes, and the mark of an item: one of
 * Markdown, a number, or another sign.
 */
const INDENTED =
  /^([ \t]*(?:[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \t]*)+)(?:([-*+])\s+|(\d{1,3}[.)])\s+|(?:[\u30FB\uFF0A\uFF0B\uFF65](?![\u30FB\uFF0A\uFF0B\uFF65])\s*|[\u2010-\u2015\uFF0D]\s+))(?=[^\s\p{N}])/u;
const NUMBERED_ITEM = /^([ \t]*)\d{1,3}[.)]\s/;
const HIDDEN_ITEM =
  "Markdown does not take the blank before this mark for an indentation, so that the line is no item of a list and is printed as a part of the words before it: write blanks with a Latin keyboard";

/** The lines of a paragraph that are no items of a list, because of a blank before their marks. */
function hiddenItems({ position }: Paragraph, written: readonly string[]): RunInFault[] {
  if (position === undefined) return [];
  const { start, end } = position;
  const first = written[start.line - 1] ?? "";
  const base = INDENTED.test(first) ? "" : " ".repeat(start.column - 1);
  const sibling = NUMBERED_ITEM.exec(first)?.[1];
  const widths: number[] = [];
  return written.slice(start.line - 1, end.line).flatMap((line, index): RunInFault[] => {
    const [whole = "", blanks = "", mark, number] = INDENTED.exec(line) ?? [];
    if (whole === "" || (mark === undefined && index === 0)) return [];
    // Within a paragraph, only the number 1 begins a list.
    if (number !== undefined && sibling === undefined && !/^1\D/.test(number)) return [];
    while (blanks.length < (widths.at(-1) ?? 0)) widths.pop();
    if (widths.at(-1) !== blanks.length) widths.push(blanks.length);
    const indent =
      number === undefined || sibling === undefined ? base + "  ".repeat(widths.length - 1) : sibling;
    const suggestion = `${indent}${number ?? mark ?? "-"} ${line.slice(whole.length)}`;
    return [{ lines: [index], message: HIDDEN_ITEM, isCertain: true, suggestion }];
  });
}

/** `-to`, `*to`: a sign of an item without a blank behind it, unless another one closes the words between them. */
const SIGN_ALONE = /^([-+*\u2010-\u2015])(?=\p{L}{2})(?!.*\1(?:[\s,.;:]|$))/u;
/** `2bis) to`, `1.1. to`, `2a) to`, `§ 2 to`: numbers that are none of a list of Markdown. */
const LEGAL_ITEM = new RegExp(
  `^(?:§+ ?\\d{1,3}[.)]?|\\d{1,3}(?:\\.\\d{1,3}){0,4}\\s?(?:${ORDINALS.join("|")}|[a-z])?[.)])[ \\t\\u00A0](?=["'(\\[\\p{Pi}\\p{L}])`,
  "u",
);
const JOINED =
  'this line begins like the next item of the list, but is joined to the item before it: begin it with a mark of the list, such as "- " or "2. ", or write an empty line before it';

/** The first line of an item's words that the writer means for another item. */
function joinedItem({ position }: Paragraph, lines: readonly string[]): RunInFault[] {
  if (position === undefined || position.start.column === 1) return [];
  const line = lines.findIndex((each, index) => {
    if (index === 0) return false;
    if (SIGN_ALONE.test(each)) return true;
    return LEGAL_ITEM.test(each) && ENDS_PARAGRAPH.test(lines[index - 1] ?? "") && !beginsWithDay(each);
  });
  return line < 0 ? [] : [{ lines: [line], message: JOINED, isCertain: false }];
}

/**
 * What is run together in a paragraph, or in a block of `current` or `proposed` text.
 *
 * @param written the lines of the file
 */
export function runInFaults(node: Paragraph | Code, written: readonly string[]): RunInFault[] {
  if (node.type === "code")
    return /^(?:current|proposed)$/.test(node.lang ?? "") ? faultsOfText(node.value) : [];
  const lines = hasLines(node) ? linesOf(node).map(endsOf) : [];
  const hidden = hiddenItems(node, written);
  if (hidden.length > 0 || lines.length === 0) return hidden;
  const isIndented = (line: string) =>
    /^[ \t]*\u3000/.test(line) && marksOfLine(line.trim()).some(({ isDoubtful }) => !isDoubtful);
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
  const runIn = readRunIn(lines);
  const next = (written.slice(end.line, end.line + 4).find((line) => line.trim() !== "") ?? "").trim();
  if (hasLostMarks(lines, next)) return [{ lines: [0], message: DOUBT, isCertain: false }];
  if (runIn === "doubt" || (runIn === undefined && written.slice(start.line, end.line).some(isIndented)))
    return areSentences(lines) ? [] : [{ lines: [0], message: DOUBT, isCertain: false }];
  const joined = joinedNumbers(lines, { isLegal: false, isOperative: () => false, next });
  return joined.lines.length === 0
    ? joinedItem(node, lines)
    : [{ lines: joined.lines, message: NUMBERED, isCertain: false }];
}

/** In a legal text, empty lines separate paragraphs. */
function faultsOfText(text: string): RunInFault[] {
  const raw = text.split("\n");
  const written = raw.map((line) => wordsOfTextLine(line).trim());
  const starts = written.flatMap((line, index) => (line !== "" && !written[index - 1] ? [index] : []));
  return starts.flatMap((start, at): RunInFault[] => {
    const end = written.indexOf("", start);
    const lines = written.slice(start, end < 0 ? undefined : end);
    const next = written[starts[at + 1] ?? written.length] ?? "";
    if (readRunIn(lines) === "doubt" || hasLostMarks(lines, next))
      return [{ lines: [start], message: DOUBT_IN_TEXT, isCertain: false }];
    const isOperative = (index: number) => isOperativeLine(raw[start + index] ?? "");
    const joined = joinedNumbers(lines, { isLegal: true, isOperative, next });
    if (joined.lines.length === 0) return [];
    return [{ ...joined, lines: joined.lines.map((line) => start + line), message: NUMBERED }];
  });
}

/** Paragraphs of one line from an index on that begin with the same kind of sign of telephones: fewer than two may be titles. */
function emojiItems(nodes: readonly Nodes[], from: number): Paragraph[] {
  const kindOf = (node: Nodes | undefined) => {
    if (node?.type !== "paragraph" || hasLines(node)) return undefined;
    const [first] = node.children;
    return first?.type === "text" ? emojiMark(first.value) : undefined;
  };
  const kind = kindOf(nodes[from]);
  const items: Paragraph[] = [];
  for (let index = from; kind !== undefined; index += 1) {
    const node = nodes[index];
    if (node?.type !== "paragraph" || kindOf(node) !== kind) break;
    items.push(node);
  }
  return items;
}

const FIRST_NODES = 3;

/** The start and the end of a line as plain text. */
function endsOf(line: readonly PhrasingContent[]): string {
  const nodes = [...line.slice(0, FIRST_NODES), ...line.slice(FIRST_NODES).slice(-1)];
  return plainWords(nodes, { includeHtml: false }).trimStart();
}

function paragraphOf(
  lines: readonly PhrasingContent[][],
  first: number,
  last: number,
  { position }: Paragraph,
): Paragraph {
  const children: PhrasingContent[] = [];
  for (const line of lines.slice(first, last + 1)) {
    if (children.length > 0) children.push({ type: "text", value: "\n" });
    children.push(...line);
  }
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  const place = start && end ? { start, end } : position;
  return { type: "paragraph", children, ...(place && { position: place }) };
}

function listOf(items: readonly RunInItem[], lines: readonly PhrasingContent[][], whole: Paragraph): List {
  const isBullet = bulletLength(endsOf(lines[items[0]?.first ?? 0] ?? [])) > 0;
  const children = items.map((item) => itemOf(item, lines, whole, isBullet));
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return {
    type: "list",
    ordered: false,
    spread: false,
    children,
    ...(start && end && { position: { start, end } }),
    ...(!isBullet && { data: { hProperties: { dataMarks: "written" } } }),
  };
}

function itemOf(
  item: RunInItem,
  lines: readonly PhrasingContent[][],
  whole: Paragraph,
  isBullet: boolean,
): ListItem {
  const words = paragraphOf(lines, item.first, item.last, whole);
  setMark(words, isBullet);
  const children: BlockContent[] = [words, ...item.lists.map((items) => listOf(items, lines, whole))];
  const [start, end] = [words.position?.start, children.at(-1)?.position?.end];
  return {
    type: "listItem",
    spread: false,
    children,
    ...(start && end && { position: { start, end } }),
  };
}

/** The page sets a bullet of its own. */
function setMark({ children }: Paragraph, isBullet: boolean): void {
  const [first] = children;
  if (first?.type !== "text") return;
  const words = first.value.trimStart();
  if (isBullet) first.value = words.slice(bulletLength(words));
  else if (emojiMark(words) === "keycap") first.value = withPlainKeycap(words);
}
