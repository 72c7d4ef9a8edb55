import type { Element, ElementContent } from "hast";
import { finished } from "../rich-text.ts";
import { budget } from "../text-changes/common-keys.ts";
import type { Paragraph } from "../text-changes/paragraph.ts";
import type { Piece } from "../text-changes/run.ts";
import { alignedParagraphs, movesAmong, numberChange } from "../text-changes/text-changes.ts";
import { element, numberElements, pieceElements } from "../text-changes/to-html.ts";
import { wordsOfEither } from "../text-changes/word-changes.ts";
import type { ComparisonRow, RichText } from "../types.ts";

/**
 * Two texts side by side: paragraphs that are the same, those that are alike beside each other with the words marked
 * that only one of them has, and those that only one has; of these, what the other says elsewhere is told so.
 *
 * @param language BCP 47, of both texts
 */
export function comparedTexts(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  language: string,
): ComparisonRow[] {
  const allowance = budget();
  const pairs = alignedParagraphs(left, right, allowance);
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
    const body = wordsOfEither(before.body, after.body, language, allowance);
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

/** What one of the two says: its own words marked, those of the other left out. */
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
  const text = finished({ type: "root", children: [element("p", content, classes)] });
  return text ?? { html: "", text: "" };
}

/** In a comparison nothing is added or deleted: the words are those that only this text has. */
function asOnlyHere(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const tagName = node.tagName === "ins" || node.tagName === "del" ? "mark" : node.tagName;
  return { ...node, tagName, children: node.children.map(asOnlyHere) } satisfies Element;
}
