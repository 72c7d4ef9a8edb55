import { escapeXml } from "../../xml-text.ts";
import { toNfc } from "../nfc.ts";
import { textOf } from "../text-changes/emphasis.ts";
import { budget, commonKeys } from "../text-changes/match-keys.ts";
import { editsBetween, mergeCloseEdits } from "../text-changes/merge-close-edits.ts";
import { type Token, tokensOf } from "../text-changes/tokens.ts";
import type { RichText } from "../types.ts";

/** How many unchanged words are shown before and after a change. */
const CONTEXT = 8;

/**
 * Merges two versions of a text into one with marked changes and a few words around each. Where they differ too much to be
 * compared word by word, one replaces the other as a whole.
 *
 * @param language BCP 47, for the borders of words
 */
export function redlineExcerpt(before: string, after: string, language: string): RichText {
  const [left, right] = [tokensOf(toNfc(before), language), tokensOf(toNfc(after), language)];
  const matches = commonKeys(left.map(keyOf), right.map(keyOf), budget()) ?? [];
  const edits = editsBetween(left, right, matches, (_, word) => word);
  const joined = mergeCloseEdits(edits, keyOf);
  const shown = joined.map((piece, index) => ({
    ...piece,
    text: piece.mark
      ? textOf(piece.segments)
      : nearby(
          piece.segments.map(({ text }) => text),
          index === 0,
          index === joined.length - 1,
        ),
  }));
  return {
    html: shown
      .map(({ mark, text }) => (mark ? `<${mark}>${escapeXml(text)}</${mark}>` : escapeXml(text)))
      .join(""),
    text: shown.map(({ mark, text }) => (mark ? plainMark(mark, text) : text)).join(""),
  };
}

function keyOf({ key }: Token): string {
  return key;
}

/** Shortens unchanged words to those next to a change. */
function nearby(words: string[], isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? [] : words.slice(0, CONTEXT * 2);
  const tail = isLast ? [] : words.slice(-CONTEXT * 2);
  if (head.length + tail.length >= words.length) return words.join("");
  return `${head.join("")}${isFirst ? "" : " "}…${isLast ? "" : " "}${tail.join("")}`;
}

function plainMark(mark: "ins" | "del", text: string): string {
  return mark === "ins" ? `{+${text}+}` : `[-${text}-]`;
}
