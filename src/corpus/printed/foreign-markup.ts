import type { Code, Definition, FootnoteDefinition, InlineCode, Nodes, Paragraph, Root } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import type { Severity } from "../../finding.ts";
import { referenceOf, walk } from "../markdown/walk-tree.ts";
import type { PartReaders } from "../sections/body-sections.ts";
import { DASHES, DRAWN, FOREIGN_MARKS } from "./foreign-marks.ts";
import type { PrintedText } from "./printed-text.ts";

/** Markup of another program, or unpaired markup of Markdown: a range of the printed text. */
export interface Foreign {
  start: number;
  end: number;
  severity: Severity;
  message: string;
  isForNobody?: true;
}

const MOST = 50;
/** Words in brackets beside each other where a text is not agreed. */
const CHOICES = /^(?:may|shall|should|can|could|must|will|would|and|or|not)$/i;

/** Marks that would be printed as typed, in the order of the text; none in code. Linear. */
export function findForeignMarkup({ text, isCode, isTable, placeAt }: PrintedText): Foreign[] {
  const lower = text.toLowerCase();
  const found: Foreign[] = [];
  for (const { key, pattern, what, instead, severity, isOutsideTables, isForNobody } of FOREIGN_MARKS) {
    if (!lower.includes(key)) continue;
    for (const match of text.matchAll(pattern)) {
      const range = rangeOf(match);
      if (isOutsideTables && isTable(placeAt(range.start).line)) continue;
      found.push({
        ...range,
        severity: severity ?? "warning",
        message: `${what}: ${typeof instead === "string" ? instead : instead(match[0])}`,
        ...(isForNobody && { isForNobody }),
      });
    }
  }
  found.push(...openReferences(text));
  for (const match of text.matchAll(DASHES)) {
    if (!/-/.test(match[0]) || !/\|/.test(match[0])) continue;
    const message =
      "this line of dashes makes no table: it needs as many cells as the line above it, which an empty line parts from the words before";
    found.push({ ...rangeOf(match), severity: "warning", message });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const kept = found.filter((foreign) => {
    if (foreign.start < end) return false;
    const { line } = placeAt(foreign.start);
    const isInTable = isTable(line) && /^[\s|:-]*$/.test(text.slice(foreign.start, foreign.end));
    if (isCode(line) || isInTable) return false;
    end = foreign.end;
    return true;
  });
  return kept.slice(0, MOST);
}

function rangeOf(match: RegExpExecArray): { start: number; end: number } {
  const [found] = match;
  return { start: match.index + found.length - found.trimStart().length, end: match.index + found.length };
}

/** `[^9]` and `[words][9]` without a definition of 9. */
function openReferences(text: string): Foreign[] {
  const found: Foreign[] = [];
  const add = (match: RegExpExecArray, message: string): void => {
    found.push({ start: match.index, end: match.index + match[0].length, severity: "warning", message });
  };
  for (const match of text.matchAll(/\[\^([^\s[\]^]+)\]/g)) {
    add(
      match,
      "there is no footnote of this name, so that the mark is printed as typed: write [^name]: and its words below",
    );
  }
  for (const match of text.matchAll(/(?<![\]\\])\[[^[\]\n]+\]\[([^[\]\n]*)\]/g)) {
    if (CHOICES.test(match[1] ?? "")) continue;
    add(
      match,
      "there is no address of this name, so that the brackets are printed as typed: write [name]: and the address below",
    );
  }
  return found;
}

/** A node whose words are lost, or are printed where another program would draw. */
export interface ForeignNode {
  node: Root["children"][number];
  message: string;
  severity: Severity;
  /** Nobody reads it: no report repeats its line. */
  isForNobody?: true;
}

/** Names of definitions that are comments of Markdown. */
const COMMENT_NAMES = /^(?:\/\/|comment|#|_|\^_\^)$/i;
/** Whether a definition is a comment: by its name, or by words behind no address, as in `[kommentaar]: <> (words)`. */
function isCommentForm({ identifier, url, title }: Definition): boolean {
  return COMMENT_NAMES.test(identifier) || (/^#?$/.test(url) && typeof title === "string");
}

/** Nodes of a tree whose words are lost, or are printed where another program would draw. */
export function foreignNodes(tree: Root): ForeignNode[] {
  const referred = new Set<string>();
  const addressed = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "footnoteReference") referred.add(node.identifier);
    if (node.type === "linkReference" || node.type === "imageReference") addressed.add(node.identifier);
  });
  const defined = new Set<string>();
  const found: ForeignNode[] = [];
  walk(tree, (node) => {
    if (node.type === "root") return;
    const warn = (message: string) => found.push({ node, message, severity: "warning" });
    const warnOfUnread = (message: string) =>
      found.push({ node, message, severity: "warning", isForNobody: true });
    const isComment = node.type === "definition" && isCommentForm(node);
    if ("title" in node && typeof node.title === "string" && node.title.trim() !== "" && !isComment)
      warnOfUnread(
        "the words in quotes after an address are not printed: write them in the text, or leave them out",
      );
    if (node.type === "code" && /\p{L}{2}/u.test(node.meta ?? ""))
      warnOfUnread(
        "the words after the first word of this line are not printed: begin the text of a code block on the next line",
      );
    if (node.type === "code" && DRAWN.has(node.lang?.toLowerCase() ?? ""))
      warn("a drawing or formula in code is printed as code: put an image into assets/");
    if (node.type === "code") found.push(...changeInCode(node));
    if (node.type === "inlineCode" && isTextInLine(node))
      found.push({ node, message: TEXT_IN_LINE, severity: "error" });
    if (node.type === "definition" && !addressed.has(node.identifier)) found.push(...lostDefinition(node));
    if (node.type !== "footnoteDefinition") return;
    if (!referred.has(node.identifier))
      warn("nothing refers to this footnote, so that its words are not printed");
    else if (defined.has(node.identifier))
      warn("there is a footnote of this name above, so that the words of this one are not printed");
    else defined.add(node.identifier);
  });
  return [...found, ...partedRows(tree)];
}

const TEXT_IN_LINE =
  "a text begins with a line of three backticks and its mark, such as ```proposed, and ends with a line ```: with fewer it is printed as code in a paragraph";

function isTextInLine({ value, position }: InlineCode): boolean {
  if (position === undefined || position.end.line === position.start.line) return false;
  return position.start.column < 4 && /^[\s’‘'´]*(?:current|proposed)\s/i.test(value);
}

/** Single rows behind a table that something parts from it, such as the mark of a block; several have a finding of their own. */
function partedRows(tree: Root): ForeignNode[] {
  const found: ForeignNode[] = [];
  const message =
    "this row is parted from the table above by an empty line, a block or other words, so that it is printed as typed: move it directly below the table, or begin a table of its own, with a first row and a line of dashes";
  walk(tree, (parent) => {
    let columns = 0;
    for (const node of "children" in parent ? parent.children : []) {
      if (node.type === "table") columns = node.align?.length ?? 0;
      else if (isRow(node, columns)) found.push({ node, message, severity: "warning" });
    }
  });
  return found;
}

function isRow(node: Nodes, columns: number): node is Paragraph {
  if (node.type !== "paragraph" || columns === 0) return false;
  if (node.position?.start.line !== node.position?.end.line) return false;
  const words = plainWords(node).trim();
  return words.startsWith("|") && words.endsWith("|") && words.split("|").length === columns + 2;
}

/** Returns what finds who reads a line, from 1; called only for a text with footnotes or addresses. */
export type ReadersOf = () => (line: number) => PartReaders;

/** References that more people read than their footnote or address, so that some get their words alone. */
export function definedForOthers(tree: Root, readersOf: ReadersOf | undefined): ForeignNode[] {
  if (readersOf === undefined) return [];
  const definitions: (Definition | FootnoteDefinition)[] = [];
  walk(tree, (node) => {
    if (node.type === "definition" || node.type === "footnoteDefinition") definitions.push(node);
  });
  if (definitions.length === 0) return [];
  const readersAt = readersOf();
  const lineOf = (node: Nodes) => node.position?.start.line ?? 0;
  const defined = new Map<string, { readers: Set<string>; parts: Set<PartReaders> }>();
  for (const node of definitions) {
    const name = `${node.type} ${node.identifier}`;
    const before = defined.get(name) ?? { readers: new Set(), parts: new Set() };
    defined.set(name, before);
    const part = readersAt(lineOf(node));
    if (!before.parts.has(part)) for (const reader of part.readers) before.readers.add(reader);
    before.parts.add(part);
  }
  const found: ForeignNode[] = [];
  walk(tree, (node) => {
    const name = referenceOf(node);
    const definition = name === undefined ? undefined : defined.get(name);
    if (node.type === "root" || definition === undefined || definition.readers.size === 0) return;
    const mark = readersAt(lineOf(node));
    if (definition.parts.has(mark) || isWithin(mark.readers, definition.readers)) return;
    const part = [...definition.parts].find(({ readers }) => readers.size > 0);
    if (part !== undefined) found.push({ node, message: elsewhere(node.type, part), severity: "warning" });
  });
  return found;
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (!others.has(each)) return false;
  return true;
}

function elsewhere(type: Nodes["type"], { where, isBlock }: PartReaders): string {
  const [what, rest, mark] =
    type === "footnoteReference"
      ? ["this footnote", "no note", "mark"]
      : type === "imageReference"
        ? ["the address of this name", "a description without the picture", "picture"]
        : ["the address of this name", "words without a link", "link"];
  const instead = isBlock
    ? `write it outside of the block, or this ${mark} inside`
    : `write it in the same section as this ${mark}; what stands at the end of a file belongs to its last section`;
  return `${what} stands ${where}, where not all who read this ${mark} see it, so that some get ${rest}: ${instead}`;
}

/** A change that a reviewer suggests, or a comparison of two versions, as code. */
function changeInCode(node: Code): ForeignNode[] {
  if (/^suggestion(?::[-+\d]+)?$/i.test(node.lang ?? "")) {
    const message =
      "a change that somebody suggested in a review is printed as code: write its words in place of those that they replace, and remove the block";
    return [{ node, message, severity: "error", isForNobody: true }];
  }
  if (!/^(?:diff|patch|udiff|rej)$/i.test(node.lang ?? "")) return [];
  const message =
    'a comparison of two versions is printed as code: write the text as it is to be, or, under "## Text", both versions as ```current and ```proposed';
  return [{ node, message, severity: "warning" }];
}

/** `[Kenya]: supports` is an address to Markdown, and no word of it is printed where nothing refers to it. */
function lostDefinition(node: Definition): ForeignNode[] {
  if (isCommentForm(node)) return [];
  const isAddress = /[./#:@]/.test(node.url);
  const message = isAddress
    ? "nothing refers to this address, so that neither it nor its name is printed: write [words](address) in the text, or leave it out"
    : "to Markdown these words are the address for a name, so that none of them is printed: write them without the brackets";
  return [{ node, message, severity: isAddress ? "warning" : "error", isForNobody: true }];
}
