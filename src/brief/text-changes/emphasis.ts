import { flanksOf } from "../../corpus/characters/script-signs.ts";

/** How words are set: in italics, bold, both, or neither. */
export type Emphasis = "" | "em" | "strong" | "em strong";

/** Text in one emphasis; it may be a single word or a blank. */
export interface Run {
  text: string;
  emphasis: Emphasis;
}

/** A piece of the text, or a delimiter run: `*` or `_` that may open or close an emphasis. */
interface Part {
  text: string;
  delimiter?: { character: string; length: number; left: number; opens: boolean; closes: boolean };
  /** Emphases that open after the part. */
  em: number;
  strong: number;
  /** Emphases that close before the part. */
  emEnds: number;
  strongEnds: number;
}

const ESCAPED = /[!-/:-@[-`{-~]/;

/**
 * The text of one paragraph with the emphasis that `*` and `_` give it by the rules of CommonMark, in linear time. Other
 * Markdown is left as written, because brackets, numbers and dashes are part of a legal text. A backslash escapes a sign.
 */
export function readEmphasis(text: string): Run[] {
  const parts = partsOf(text);
  matchDelimiters(parts);
  const runs: Run[] = [];
  let em = 0;
  let strong = 0;
  for (const part of parts) {
    em -= part.emEnds;
    strong -= part.strongEnds;
    const { delimiter } = part;
    const words = delimiter === undefined ? part.text : delimiter.character.repeat(delimiter.left);
    if (words !== "") runs.push({ text: words, emphasis: emphasisOf(em > 0, strong > 0) });
    em += part.em;
    strong += part.strong;
  }
  return runs;
}

/** The emphasis inside or outside of `em` and `strong`. */
export function emphasisOf(isEm: boolean, isStrong: boolean): Emphasis {
  if (isEm) return isStrong ? "em strong" : "em";
  return isStrong ? "strong" : "";
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const add = (words: string, delimiter?: Part["delimiter"]) => {
    const last = parts.at(-1);
    if (delimiter === undefined && last !== undefined && last.delimiter === undefined) last.text += words;
    else parts.push({ text: words, ...(delimiter ? { delimiter } : {}), ...NO_EMPHASES });
  };
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? "";
    if (character === "\\" && ESCAPED.test(text[at + 1] ?? "")) {
      add(text.slice(plain, at) + (text[at + 1] ?? ""));
      at += 2;
      plain = at;
    } else if (character === "*" || character === "_") {
      let end = at + 1;
      while (text[end] === character) end += 1;
      if (plain < at) add(text.slice(plain, at));
      add("", delimiterOf(character, before(text, at), after(text, end), end - at));
      at = end;
      plain = at;
    } else at += 1;
  }
  if (plain < text.length) add(text.slice(plain));
  return parts;
}

const NO_EMPHASES = { em: 0, strong: 0, emEnds: 0, strongEnds: 0 };

function before(text: string, at: number): string {
  return at === 0 ? "" : String.fromCodePoint(text.codePointAt(at - (isLow(text, at - 1) ? 2 : 1)) ?? 32);
}

function after(text: string, at: number): string {
  return at >= text.length ? "" : String.fromCodePoint(text.codePointAt(at) ?? 32);
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

function delimiterOf(character: string, left: string, right: string, length: number): Part["delimiter"] {
  const flanks = flanksOf(left, right);
  const isStar = character === "*";
  return {
    character,
    length,
    left: length,
    opens: flanks.left && (isStar || !flanks.right || isSign(left)),
    closes: flanks.right && (isStar || !flanks.left || isSign(right)),
  };
}

function isSign(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** CommonMark's "process emphasis": matches closers with openers, and remembers below which opener none can match. */
function matchDelimiters(parts: Part[]): void {
  const openers: number[] = [];
  const floors = new Map<string, number>();
  parts.forEach((part, index) => {
    const closer = part.delimiter;
    if (closer === undefined) return;
    while (closer.closes && closer.left > 0) {
      const kind = `${closer.character}${closer.opens}${closer.left % 3}`;
      const at = findOpener(parts, openers, closer, floors.get(kind) ?? -1);
      if (at < 0) {
        // No opener up to here can match a later closer of the same kind.
        floors.set(kind, openers.at(-1) ?? -1);
        break;
      }
      openers.length = at + 1;
      const opening = parts[openers[at] ?? -1];
      const opener = opening?.delimiter;
      if (opening === undefined || opener === undefined) break;
      const isStrong = closer.left >= 2 && opener.left >= 2;
      opener.left -= isStrong ? 2 : 1;
      closer.left -= isStrong ? 2 : 1;
      if (isStrong) opening.strong += 1;
      else opening.em += 1;
      if (isStrong) part.strongEnds += 1;
      else part.emEnds += 1;
      if (opener.left === 0) openers.pop();
      else lowerFloors(floors, openers[at] ?? -1);
    }
    if (closer.opens && closer.left > 0) openers.push(index);
  });
}

/** An opener that lost a part of its signs may match closers that it did not match before: floors stay below it. */
function lowerFloors(floors: Map<string, number>, opener: number): void {
  for (const [kind, floor] of floors) if (floor >= opener) floors.set(kind, opener - 1);
}

/** The index in `openers` of the nearest one that matches the closer and is above the floor, or -1. */
function findOpener(
  parts: readonly Part[],
  openers: readonly number[],
  closer: NonNullable<Part["delimiter"]>,
  floor: number,
): number {
  for (let at = openers.length - 1; at >= 0; at--) {
    const index = openers[at] ?? -1;
    if (index <= floor) return -1;
    const opener = parts[index]?.delimiter;
    if (opener === undefined || opener.character !== closer.character) continue;
    const isMixed = opener.closes || closer.opens;
    const isOddSum = isMixed && (opener.left + closer.left) % 3 === 0;
    if (isOddSum && !(opener.left % 3 === 0 && closer.left % 3 === 0)) continue;
    return at;
  }
  return -1;
}

/** The text of the runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Joins neighbours with the same emphasis. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { text, emphasis } of runs) {
    const last = result.at(-1);
    if (last?.emphasis === emphasis) last.text += text;
    else if (text !== "") result.push({ text, emphasis });
  }
  return result;
}

/** The part of the runs between two offsets of their text, in UTF-16 units. */
export function sliced(runs: readonly Run[], from: number, to: number): Run[] {
  const result: Run[] = [];
  let start = 0;
  for (const { text, emphasis } of runs) {
    const part = text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (part !== "") result.push({ text: part, emphasis });
    start += text.length;
    if (start >= to) break;
  }
  return result;
}
