import type { Nodes, Root } from "mdast";
import type { Point } from "unist";
import { walk } from "./walk-tree.ts";

/** A text with one sign in place of each long run of words, and what is needed to restore them in its tree. */
export interface Shortened {
  text: string;
  /** The words by their sign, from `FIRST_SIGN` on. */
  runs: readonly string[];
  /** By line, from 0: its signs, in their order. */
  cuts: readonly (readonly Cut[])[];
  /** By line: how many characters the lines above are shorter. */
  above: readonly number[];
}

/** A sign: its place in its line, from 0, and how many characters the line up to it, itself included, is shorter. */
interface Cut {
  index: number;
  missing: number;
}

const FIRST_SIGN = 0xe000;
const MOST_RUNS = 6_000;
const SIGNS = /[\uE000-\uF8FF]/g;

/**
 * Letters that Markdown treats alike: neither blanks nor punctuation, and none of the scripts whose emphasis has rules of its
 * own.
 */
const LETTER =
  "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0400-\\u0481\\u048A-\\u04FF\\u0620-\\u064A";
/** Words of a sentence, from a letter to a letter: none of their characters means anything to Markdown at its place. */
const RUN = new RegExp(`[${LETTER}][${LETTER}0-9 ,.;'’–—-]{4,}[${LETTER}]`, "g");

/**
 * In HTML, in the names of definitions and of footnotes, letters decide. So do line ends other than `\n`, and a text may have
 * the signs itself.
 */
const WHERE_LETTERS_COUNT = /[<\r\uE000-\uF8FF]|\]:/;
/** On these lines: escapes, character references, code with its language, addresses, brackets; tabs count columns. */
const IN_LINE = /[\t&\\`~@[\]]|www\.|https?:/i;
const PARENTHESES = /[()]/;

/**
 * Shortens a text for the Markdown parser, whose time grows with each character: the tree has the same shape. Undefined where
 * letters may decide about the shape, or nothing is long. Linear time.
 */
export function shortenWords(text: string): Shortened | undefined {
  if (WHERE_LETTERS_COUNT.test(text)) return undefined;
  const hasLinks = text.includes("](");
  const runs: string[] = [];
  const cuts: Cut[][] = [];
  const above: number[] = [];
  let missing = 0;
  const lines = text.split("\n").map((line) => {
    const cutsOfLine: Cut[] = [];
    cuts.push(cutsOfLine);
    above.push(missing);
    if (IN_LINE.test(line) || (hasLinks && PARENTHESES.test(line))) return line;
    let before = 0;
    const short = line.replace(RUN, (run, index: number) => {
      if (runs.length >= MOST_RUNS) return run;
      runs.push(run);
      const place = index - before;
      before += run.length - 1;
      cutsOfLine.push({ index: place, missing: before });
      return String.fromCharCode(FIRST_SIGN + runs.length - 1);
    });
    missing += before;
    return short;
  });
  return runs.length === 0 ? undefined : { text: lines.join("\n"), runs, cuts, above };
}

/** Restores the words of a shortened text in its tree, and the places of its nodes. */
export function restoreWords(tree: Root, shortened: Shortened): void {
  walk(tree, (node) => {
    restoreTexts(node, shortened.runs);
    const { position } = node;
    if (position === undefined) return;
    node.position = { start: restored(position.start, shortened), end: restored(position.end, shortened) };
  });
}

function restoreTexts(node: Nodes, runs: Shortened["runs"]): void {
  const long = (text: string) => text.replace(SIGNS, (sign) => runs[sign.charCodeAt(0) - FIRST_SIGN] ?? sign);
  if ("value" in node) node.value = long(node.value);
  if ("alt" in node && typeof node.alt === "string") node.alt = long(node.alt);
  if ("url" in node) node.url = long(node.url);
  if ("title" in node && typeof node.title === "string") node.title = long(node.title);
}

function restored({ line, column, offset }: Point, { cuts, above }: Shortened): Point {
  const ofLine = cuts[line - 1] ?? [];
  // The number of signs before the point.
  let [low, high] = [0, ofLine.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ofLine[middle]?.index ?? 0) < column - 1) low = middle + 1;
    else high = middle;
  }
  const missing = ofLine[low - 1]?.missing ?? 0;
  const from = (above[line - 1] ?? 0) + missing;
  return { line, column: column + missing, ...(offset !== undefined && { offset: offset + from }) };
}
