import type { FootnoteDefinition, Html, Link, LinkReference, Root, RootContent } from "mdast";
import { linesOfNode, walk } from "../markdown/walk-tree.ts";

/** The characters of a body that a brief prints as text, for scanners of marks that Markdown does not know. */
export interface PrintedText {
  /**
   * Line for line as in the file; what is no printed text (code, comments, definitions) is `NOT_TEXT`; escapes, dashes
   * and full-width signs are the plain signs that they represent.
   */
  text: string;
  /** The line from 1 and the index in that line of the file, in UTF-16 units, of an index in `text`. */
  placeAt: (index: number) => { line: number; index: number };
  /** Whether a line, from 1, belongs to a table. */
  isTable: (line: number) => boolean;
  /** Whether a line, from 1, belongs to a block of code, which a text with changes is too. */
  isCode: (line: number) => boolean;
}

/** Stands for each character that is no printed text. */
export const NOT_TEXT = "\uFFFC";

/** A range of the file; indexes in UTF-16 units. */
interface Range {
  firstLine: number;
  firstIndex: number;
  lastLine: number;
  /** Excluded. */
  lastIndex: number;
}

/** Code in these languages shows marks on purpose; any other code is taken for words of a text. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  "html xml svg markdown md mdx css js jsx ts tsx json yaml python latex tex org rst asciidoc adoc liquid jinja hbs".split(
    " ",
  ),
);

/** The printed text of a body; `markdown` has the lines of its file, and `tree` is what Markdown makes of it. */
export function printedText(markdown: string, tree: Root): PrintedText {
  const masked: MaskedLines = { lines: markdown.split("\n"), masks: new Map() };
  const tables = new Set<number>();
  const codes = new Set<number>();
  walk(tree, (node) => {
    if (node.type === "root" || node.position === undefined) return;
    if (node.type === "table") addLines(tables, node);
    if (node.type === "code") addLines(codes, node);
    const range = rangeOf(node);
    if (isNoText(node)) mask(masked, range);
    if (node.type === "link" || node.type === "linkReference") maskAddress(masked, node, range);
    if (node.type === "footnoteDefinition") maskLabel(masked, node, range);
    if (node.type === "html") maskComments(masked, node, range);
  });
  return {
    ...joined(withMasks(masked).map(plainSigns)),
    isTable: (line) => tables.has(line),
    isCode: (line) => codes.has(line),
  };
}

/** The printed text of a value of the frontmatter: all of it. */
export function plainSignsOf(text: string): string {
  return text
    .split("\n")
    .map((line) => plainSigns(line).text)
    .join("\n");
}

function isNoText(node: RootContent): boolean {
  if (node.type === "code") return LANGUAGES.has(node.lang?.toLowerCase() ?? "");
  // A footnote of this name is what a converter makes of a comment.
  if (node.type === "footnoteReference") return !node.identifier.startsWith("cmnt");
  return NO_TEXT.has(node.type);
}

const NO_TEXT: ReadonlySet<RootContent["type"]> = new Set([
  "inlineCode",
  "definition",
  "image",
  "imageReference",
]);

function addLines(lines: Set<number>, node: RootContent): void {
  for (const line of linesOfNode(node)) lines.add(line);
}

function rangeOf(node: RootContent): Range {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  return {
    firstLine: start.line,
    firstIndex: start.column - 1,
    lastLine: end.line,
    lastIndex: end.column - 1,
  };
}

/** The lines of a body, and the ranges of each that are no printed text. */
interface MaskedLines {
  lines: readonly string[];
  masks: Map<number, { from: number; to: number }[]>;
}

function mask({ lines, masks }: MaskedLines, range: Range): void {
  for (let number = range.firstLine; number <= range.lastLine; number += 1) {
    const from = number === range.firstLine ? range.firstIndex : 0;
    const to = number === range.lastLine ? range.lastIndex : (lines[number - 1] ?? "").length;
    const ranges = masks.get(number);
    if (ranges === undefined) masks.set(number, [{ from, to }]);
    else ranges.push({ from, to });
  }
}

/** All ranges of a line at once: a line may have thousands. */
function withMasks({ lines, masks }: MaskedLines): string[] {
  return lines.map((line, index) => {
    const ranges = masks.get(index + 1);
    if (ranges === undefined) return line;
    const units = line.split("");
    for (const { from, to } of ranges) units.fill(NOT_TEXT, from, to);
    return units.join("");
  });
}

/** Of a link the words are printed; the address of a heading may be all that is left of a comment. */
function maskAddress(masked: MaskedLines, node: Link | LinkReference, range: Range): void {
  const last = node.children.at(-1)?.position?.end;
  if (last === undefined || ("url" in node && node.url.startsWith("#"))) return;
  const bracket = "url" in node && masked.lines[range.firstLine - 1]?.[range.firstIndex] !== "[" ? 0 : 1;
  mask(masked, { ...range, lastLine: range.firstLine, lastIndex: range.firstIndex + bracket });
  mask(masked, { ...range, firstLine: last.line, firstIndex: last.column - 1 });
}

/** Of a footnote the words are printed. */
function maskLabel(masked: MaskedLines, node: FootnoteDefinition, range: Range): void {
  const line = masked.lines[range.firstLine - 1] ?? "";
  const end = line.indexOf("]:", range.firstIndex);
  if (end < 0 || node.identifier.startsWith("cmnt")) return;
  mask(masked, { ...range, lastLine: range.firstLine, lastIndex: end + 2 });
}

/** Of HTML only the comments are left out of a brief. */
function maskComments(masked: MaskedLines, node: Html, range: Range): void {
  let inside = false;
  if (!node.value.includes("<!--")) return;
  for (let number = range.firstLine; number <= range.lastLine; number += 1) {
    const line = masked.lines[number - 1] ?? "";
    const end = number === range.lastLine ? range.lastIndex : line.length;
    let at = number === range.firstLine ? range.firstIndex : 0;
    while (at < end) {
      const found = line.indexOf(inside ? "-->" : "<!--", at);
      const next = found < 0 ? end : Math.min(found + (inside ? 3 : 4), end);
      const hidden = inside ? at : found;
      if (hidden >= 0)
        mask(masked, { firstLine: number, firstIndex: hidden, lastLine: number, lastIndex: next });
      if (found >= 0) inside = !inside;
      at = next;
    }
  }
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&excl;", "!"],
  ["&lcub;", "{"],
  ["&rcub;", "}"],
  ["&lbrace;", "{"],
  ["&rbrace;", "}"],
]);

// A backslash before "%" stays: it is how that sign is printed.
const FOLDED =
  /\\[!-$&-/:-@[-`{-~]|&(?:lt|gt|excl|lcub|rcub|lbrace|rbrace|#\d{2,3}|#x[\da-f]{2});|[\u2010-\u2015\u2212\uFF01\uFF05\uFF1C\uFF1E\uFF5B\uFF5D\u00A0]/gi;

/** A line with plain signs, and where each of its characters stood where that has changed. */
function plainSigns(line: string): { text: string; indexes?: number[] } {
  if (line.search(FOLDED) < 0) return { text: line };
  const indexes: number[] = [];
  let text = "";
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) indexes.push(at);
    text += line.slice(from, to);
  };
  for (const match of line.matchAll(FOLDED)) {
    keep(match.index);
    text += plainSign(match[0]);
    indexes.push(match.index);
    from = match.index + match[0].length;
  }
  keep(line.length);
  return { text, indexes };
}

/** One UTF-16 unit for what was found. */
function plainSign(found: string): string {
  if (found.startsWith("\\")) return found[1] ?? "";
  if (found.startsWith("&#")) {
    const code = /^&#x/i.test(found) ? Number.parseInt(found.slice(3), 16) : Number(found.slice(2, -1));
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : " ";
  }
  if (found.startsWith("&")) return REFERENCES.get(found.toLowerCase()) ?? " ";
  if (found === "\u00A0") return " ";
  const code = found.charCodeAt(0);
  return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : "-";
}

function joined(
  lines: readonly { text: string; indexes?: number[] }[],
): Pick<PrintedText, "text" | "placeAt"> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const placeAt = (index: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const inLine = index - (starts[low] ?? 0);
    return { line: low + 1, index: lines[low]?.indexes?.[inLine] ?? inLine };
  };
  return { text: lines.map(({ text }) => text).join("\n"), placeAt };
}
