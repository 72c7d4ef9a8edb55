import type { Element, ElementContent, Nodes, Root } from "hast";
import { type Direction, directionOf } from "../../direction.ts";
import { setDirections } from "../body/normalize-hast.ts";
import { readHtml } from "../body/read-html.ts";
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
  const direction = directionOf(language);
  const pairs = alignParagraphs(left, right, allowance);
  const moves = movesAmong(pairs);
  return pairs.map((pair): ComparisonRow => {
    const { before, after, same } = pair;
    if (before === undefined || after === undefined) {
      const side = after === undefined ? "left" : "right";
      const paragraph = before ?? after ?? { number: [], body: [], level: 0 };
      return { kind: moves.has(pair) ? "elsewhere" : side, [side]: plain(paragraph, direction) };
    }
    if (same) return { kind: "same", both: plain(after, direction) };
    const number = numberChange(before, after);
    const body = sharedWordChanges(before.body, after.body, language, allowance);
    return {
      kind: "similar",
      left: paragraph(before.level, side(number, "del"), side(body, "del"), direction),
      right: paragraph(after.level, side(number, "ins"), side(body, "ins"), direction),
    };
  });
}

function plain({ number, body, level }: Paragraph, direction: Direction): RichText {
  return paragraph(level, [{ runs: number }], [{ runs: body }], direction);
}

/** The pieces of one of the two texts: its own words are marked, those of the other are left out. */
function side(pieces: readonly Piece[], own: "del" | "ins"): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.mark === "restyled")
      return [{ ...piece, runs: own === "del" ? (piece.before ?? piece.runs) : piece.runs }];
    return piece.mark === undefined || piece.mark === own ? [piece] : [];
  });
}

function paragraph(
  level: number,
  number: readonly Piece[],
  body: readonly Piece[],
  direction: Direction,
): RichText {
  const content = [...numberElements(number), ...body.flatMap(pieceElements)].map(asOnlyHere);
  const classes = level === 0 ? [] : ["numbered", `level-${level}`];
  const tree: Root = { type: "root", children: [element("p", content, classes)] };
  setDirections(tree, direction);
  const text = sanitized(tree);
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

/** The paragraphs of a proposal's text as they would read if it were adopted, from the sanitised HTML in a brief. */
export function proposedParagraphs(html: string): Paragraph[] {
  const paragraphs: Run[][] = [[]];
  const walk = (node: Nodes, isEm: boolean, isStrong: boolean): void => {
    if (node.type === "text") {
      paragraphs.at(-1)?.push({ text: node.value, emphasis: emphasisOf(isEm, isStrong) });
      return;
    }
    if (!("children" in node)) return;
    const tag = node.type === "element" ? node.tagName : "";
    if (BLOCKS.has(tag)) paragraphs.push([]);
    if (!LEFT_OUT.has(tag)) {
      for (const child of node.children) walk(child, isEm || tag === "em", isStrong || tag === "strong");
    }
    if (BLOCKS.has(tag)) paragraphs.push([]);
  };
  walk(readHtml(html), false, false);
  return numbered(paragraphs.map(tidied).filter((runs) => runs.length > 0));
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
