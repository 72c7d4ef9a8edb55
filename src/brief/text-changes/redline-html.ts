import type { Element, ElementContent } from "hast";
import type { RootContent } from "mdast";
import { toNfc } from "../../normal-form.ts";
import { escapeXml } from "../../xml-text.ts";
import type { RichText } from "../types.ts";
import { type Run, textOf } from "./emphasis.ts";
import { budget, commonKeys } from "./match-keys.ts";
import { editsBetween, mergeCloseEdits, withoutBlankMarks } from "./merge-close-edits.ts";
import { readParagraphs } from "./paragraphs.ts";
import { type ChangedParagraph, textChanges } from "./text-changes.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { Piece } from "./word-changes.ts";

/**
 * The classes of texts with marked changes, by element; none comes from content. A paragraph with a number is `numbered`
 * and has a level; moved text has the direction of the move.
 */
export const TEXT_CLASSES = {
  p: ["numbered", "level-1", "level-2", "level-3", "level-4"],
  span: ["number", "restyled"],
  ins: ["moved-up", "moved-down"],
  del: ["moved-up", "moved-down"],
} as const;

/** Paragraphs with marked changes as elements: `ins` and `del` around added and deleted text, `em` and `strong`. */
function paragraphElements(paragraphs: readonly ChangedParagraph[]): Element[] {
  return paragraphs.map((paragraph) => {
    const { level } = paragraph;
    const classes = level === 0 ? [] : ["numbered", `level-${level}`];
    return element("p", contentOf(paragraph), classes);
  });
}

function contentOf(paragraph: ChangedParagraph): ElementContent[] {
  if (paragraph.kind === "matched") {
    return [...numberElements(paragraph.number), ...paragraph.body.flatMap(pieceElements)];
  }
  const { kind, moved } = paragraph;
  const { number, body } = paragraph.paragraph;
  const content = [...numberElements([{ runs: number }]), ...body.map(runElement)];
  return [element(kind === "added" ? "ins" : "del", content, moved === undefined ? [] : [`moved-${moved}`])];
}

/** The number of a paragraph as a `span`, which the page sets as a hanging number; the blank after it stays outside. */
export function numberElements(pieces: readonly Piece[]): ElementContent[] {
  const bare = pieces.map(({ runs, ...rest }) => ({ ...rest, runs: withoutEnd(runs) }));
  const content = bare.flatMap(pieceElements);
  if (content.length === 0) return [];
  const isParted = pieces.some(({ runs }) => /\s$/.test(runs.at(-1)?.text ?? ""));
  return [element("span", content, ["number"]), ...(isParted ? [text(" ")] : [])];
}

function withoutEnd(runs: readonly Run[]): Run[] {
  return runs
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter((run) => run.text !== "");
}

/** A piece of a paragraph as elements, with its mark. */
export function pieceElements({ mark, runs }: Piece): ElementContent[] {
  const content = runs.map(runElement);
  if (content.length === 0 || mark === undefined) return content;
  return [mark === "restyled" ? element("span", content, ["restyled"]) : element(mark, content)];
}

/** A run as an element for each emphasis. */
function runElement({ text: words, emphasis }: Run): ElementContent {
  return emphasis
    .split(" ")
    .filter(Boolean)
    .reduce<ElementContent>((content, tag) => element(tag, [content]), text(words));
}

/** An element of a text; classes are those of `TEXT_CLASSES`. */
export function element(
  tagName: string,
  children: ElementContent[],
  className: readonly string[] = [],
): Element {
  const properties = className.length === 0 ? {} : { className: [...className] };
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

/** The content that replaces one or more nodes. */
export interface Replacement {
  nodes: ElementContent[];
  /** How many nodes it replaces. */
  count: number;
}

/**
 * Merges a fence `current` and the fence `proposed` after it into one text with marked changes. `proposed` alone is new
 * text, `current` alone is unchanged. Returns undefined for any other node.
 *
 * @param language BCP 47, for the borders of sentences and words
 */
export function redlineFences(
  node: RootContent,
  next: RootContent | undefined,
  language: string,
): Replacement | undefined {
  if (node.type !== "code") return undefined;
  if (node.lang === "proposed") return { nodes: marked("", node.value, language), count: 1 };
  if (node.lang !== "current") return undefined;
  if (next?.type !== "code" || next.lang !== "proposed")
    return { nodes: marked(node.value, node.value, language), count: 1 };
  return { nodes: marked(node.value, next.value, language), count: 2 };
}

function marked(current: string, proposed: string, language: string): Replacement["nodes"] {
  return paragraphElements(
    textChanges(readParagraphs(current), readParagraphs(proposed), language, budget()),
  );
}

/** How many unchanged words are shown before and after a change. */
const CONTEXT = 8;

/**
 * Merges two versions of a text into one with marked changes and a few words around each; undefined where no word or sign
 * differs.
 * Where they differ too much to be compared word by word, one replaces the other as a whole.
 *
 * @param language BCP 47, for the borders of words
 */
export function redlineExcerpt(before: string, after: string, language: string): RichText | undefined {
  const [left, right] = [tokensOf(toNfc(before), language), tokensOf(toNfc(after), language)];
  const matches = commonKeys(left.map(keyOf), right.map(keyOf), budget()) ?? [];
  const edits = editsBetween(left, right, matches, (_, word) => word);
  const joined = withoutBlankMarks(mergeCloseEdits(edits, keyOf), keyOf);
  if (joined.every(({ mark }) => mark === undefined)) return undefined;
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

/** The kinds of signs in a text with marked changes. */
export interface TextKey {
  hasChanges: boolean;
  hasMoved: boolean;
  hasRestyled: boolean;
}

/** The signs in the sanitised HTML of a text. */
export function textKey(html: string): TextKey {
  return {
    hasChanges: /<(?:ins|del)>/.test(html),
    hasMoved: /<(?:ins|del) class="moved-/.test(html),
    hasRestyled: html.includes('<span class="restyled">'),
  };
}
