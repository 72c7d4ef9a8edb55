import type { Element, ElementContent } from "hast";
import { sanitized } from "../body/rich-text.ts";
import { emphasisOf, joined, type Run } from "../text-changes/emphasis.ts";
import { budget } from "../text-changes/match-keys.ts";
import { numbered, type Paragraph } from "../text-changes/paragraphs.ts";
import { element, numberElements, pieceElements } from "../text-changes/redline-html.ts";
import { alignParagraphs, movesAmong, numberChange } from "../text-changes/text-changes.ts";
import { type Piece, sharedWordChanges } from "../text-changes/word-changes.ts";
import type { ComparisonRow, RichText } from "../types.ts";

/**
 * Compares two texts side by side: equal paragraphs, similar ones in one row with the words marked that only one of them
 * has, and paragraphs of one text alone; where the other text has such a paragraph elsewhere, its row is `elsewhere`.
 *
 * @param language BCP 47, of both texts
 */
export function compareTexts(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  language: string,
): ComparisonRow[] {
  const allowance = budget();
  const pairs = alignParagraphs(left, right, allowance);
  const moves = movesAmong(pairs);
  return pairs.map((pair): ComparisonRow => {
    const { before, after, same } = pair;
    if (before === undefined || after === undefined) {
      const side = after === undefined ? "left" : "right";
      const paragraph = before ?? after ?? { number: [], body: [], level: 0 };
      return { kind: moves.has(pair) ? "elsewhere" : side, [side]: plain(paragraph) };
    }
    if (same) return { kind: "same", both: plain(after) };
    const number = numberChange(before, after);
    const body = sharedWordChanges(before.body, after.body, language, allowance);
    return {
      kind: "similar",
      left: paragraph(before.level, side(number, "del"), side(body, "del")),
      right: paragraph(after.level, side(number, "ins"), side(body, "ins")),
    };
  });
}

function plain({ number, body, level }: Paragraph): RichText {
  return paragraph(level, [{ runs: number }], [{ runs: body }]);
}

/** The pieces of one of the two texts: its own words are marked, those of the other are left out. */
function side(pieces: readonly Piece[], own: "del" | "ins"): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.mark === "restyled")
      return [{ ...piece, runs: own === "del" ? (piece.before ?? piece.runs) : piece.runs }];
    return piece.mark === undefined || piece.mark === own ? [piece] : [];
  });
}

function paragraph(level: number, number: readonly Piece[], body: readonly Piece[]): RichText {
  const content = [...numberElements(number), ...body.flatMap(pieceElements)].map(asOnlyHere);
  const classes = level === 0 ? [] : ["numbered", `level-${level}`];
  const text = sanitized({ type: "root", children: [element("p", content, classes)] });
  return text ?? { html: "", text: "" };
}

/** Replaces `ins` and `del` by `mark`: in a comparison nothing is added or deleted, only this text has the words. */
function asOnlyHere(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const tagName = node.tagName === "ins" || node.tagName === "del" ? "mark" : node.tagName;
  return { ...node, tagName, children: node.children.map(asOnlyHere) } satisfies Element;
}

/** Elements whose start and end tags separate paragraphs. */
const BLOCKS = new Set(
  "p li ul ol h2 h3 h4 h5 h6 blockquote pre table tr td th hr br section aside".split(" "),
);
/** Deleted text, text for some audiences only, and footnotes are not part of the proposed wording. */
const LEFT_OUT = new Set(["del", "aside", "section", "sup"]);

/**
 * The paragraphs of a proposal's text as they would read if it were adopted, from the HTML in a brief. It reads the
 * sanitised HTML that `richText` writes (tags closed, values quoted), not any HTML.
 */
export function proposedParagraphs(html: string): Paragraph[] {
  const paragraphs: Run[][] = [[]];
  let [em, strong] = [0, 0];
  const leftOut: string[] = [];
  for (const { tag, isEnd, text } of tokens(html)) {
    if (tag === undefined) {
      if (leftOut.length === 0)
        paragraphs.at(-1)?.push({ text: decoded(text), emphasis: emphasisOf(em > 0, strong > 0) });
      continue;
    }
    if (LEFT_OUT.has(tag)) {
      if (!isEnd) leftOut.push(tag);
      else if (leftOut.at(-1) === tag) leftOut.pop();
    }
    if (tag === "em") em += isEnd ? -1 : 1;
    if (tag === "strong") strong += isEnd ? -1 : 1;
    if (BLOCKS.has(tag)) paragraphs.push([]);
  }
  return numbered(paragraphs.map(tidied).filter((runs) => runs.length > 0));
}

interface Token {
  tag?: string;
  isEnd: boolean;
  text: string;
}

function* tokens(html: string): Iterable<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { isEnd: false, text: html.slice(at, open) };
    const end = endOfTag(html, open);
    const name = /^<(\/?)([a-z0-9]+)/.exec(html.slice(open, open + 20));
    if (name !== null) yield { tag: name[2] ?? "", isEnd: name[1] === "/", text: "" };
    at = end + 1;
  }
  if (at < html.length) yield { isEnd: false, text: html.slice(at) };
}

/** The index of the `>` that ends a tag; one in a quoted value does not. */
function endOfTag(html: string, open: number): number {
  let isQuoted = false;
  for (let at = open; at < html.length; at++) {
    if (html[at] === '"') isQuoted = !isQuoted;
    else if (html[at] === ">" && !isQuoted) return at;
  }
  return html.length;
}

/** Collapses blanks, and trims both ends. */
function tidied(runs: readonly Run[]): Run[] {
  let isBlankBefore = true;
  const single = runs.map(({ text, emphasis }) => {
    const words = text.replace(/\s+/g, " ");
    const kept = isBlankBefore ? words.trimStart() : words;
    if (words !== "") isBlankBefore = words.endsWith(" ");
    return { text: kept, emphasis };
  });
  const result = joined(single);
  const last = result.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return result.filter(({ text }) => text !== "");
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, hex, name) =>
    hex === undefined ? (NAMED.get(name) ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
