import { diffArrays } from "diff";
import type { RichText } from "../types.ts";

/** Unchanged words shown before and after a change; what lies further off is left out. */
const CONTEXT = 8;
/** Texts that have more changes than this are told as one replaced by the other. */
const MOST_EDITS = 2_000;

interface Piece {
  mark?: "ins" | "del";
  words: string[];
}

/** Two versions of a text as one, what was added and deleted marked, with some words around each change. */
export function markedWords(before: string, after: string, language: string): RichText {
  const [left, right] = [segments(before, language), segments(after, language)];
  const changes = diffArrays(left, right, { maxEditLength: MOST_EDITS });
  const pieces: Piece[] =
    changes === undefined
      ? [
          { mark: "del", words: left },
          { mark: "ins", words: right },
        ]
      : changes.map(({ added, removed, value }) => ({
          ...(added ? { mark: "ins" as const } : removed ? { mark: "del" as const } : {}),
          words: value,
        }));
  const joined = withoutIslands(pieces);
  const shown = joined.map((piece, index) => ({
    ...piece,
    text: piece.mark ? piece.words.join("") : nearby(piece.words, index === 0, index === joined.length - 1),
  }));
  return {
    html: shown
      .map(({ mark, text }) => (mark ? `<${mark}>${escaped(text)}</${mark}>` : escaped(text)))
      .join(""),
    text: shown.map(({ mark, text }) => (mark ? plainMark(mark, text) : text)).join(""),
  };
}

/** A blank that stays between two changes belongs to both: phrases are replaced as phrases. */
function withoutIslands(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let deleted: string[] = [];
  let inserted: string[] = [];
  const flush = () => {
    if (deleted.length > 0) joined.push({ mark: "del", words: deleted });
    if (inserted.length > 0) joined.push({ mark: "ins", words: inserted });
    [deleted, inserted] = [[], []];
  };
  pieces.forEach((piece, index) => {
    const isIsland =
      piece.mark === undefined &&
      deleted.length > 0 &&
      inserted.length > 0 &&
      index < pieces.length - 1 &&
      piece.words.join("").trim() === "";
    if (piece.mark === "del" || isIsland) deleted.push(...piece.words);
    if (piece.mark === "ins" || isIsland) inserted.push(...piece.words);
    if (piece.mark !== undefined || isIsland) return;
    flush();
    joined.push(piece);
  });
  flush();
  return joined;
}

function segments(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Of a long unchanged stretch only the words next to a change. */
function nearby(words: string[], isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? [] : words.slice(0, CONTEXT * 2);
  const tail = isLast ? [] : words.slice(-CONTEXT * 2);
  if (head.length + tail.length >= words.length) return words.join("");
  return `${head.join("")}${isFirst ? "" : " "}…${isLast ? "" : " "}${tail.join("")}`;
}

function plainMark(mark: "ins" | "del", text: string): string {
  return mark === "ins" ? `{+${text}+}` : `[-${text}-]`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
