import { normalForm } from "../../normal-form.ts";

/** A word or number as it is compared, or a sign by itself. */
const UNIT = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu;

/** Shorter words are too near to others: "now" and "not", "adopt" and "adapt". */
const SHORTEST_TYPO = 7;

/** Words of scripts in which a letter is a sound: where it is a word, as in Chinese, each one counts. */
const SPELLED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/**
 * Whether two texts have one normal form, letter case, blanks and layout apart: every word, number and sign is the
 * same, for a comma or a bracket can be what a text turns on.
 */
export function isSameText(a: string, b: string): boolean {
  return isSame(unitsOf(a), unitsOf(b), (left, right) => left === right);
}

/**
 * Whether two versions of a text that was agreed upon differ in layout or in a mended slip alone: as `isSameText`,
 * and one letter inside a long word of the Latin script may be another one, where the earlier spelling is no word.
 *
 * @param isWord whether a word, in lower case, is one
 */
export function isSameButForSlips(a: string, b: string, isWord: (word: string) => boolean): boolean {
  const isSlip = (left: string, right: string) =>
    LATIN.test(left) && LATIN.test(right) && isSpelledAlike(left, right) && !isWord(left);
  return isSame(unitsOf(a), unitsOf(b), (left, right) => left === right || isSlip(left, right));
}

/** Whether two texts of our own differ in spelling or layout alone: the same words, long ones but for a slip. */
export function isSameButForSpelling(a: string, b: string): boolean {
  return isSame(wordsOf(a), wordsOf(b), (left, right) => left === right || isSpelledAlike(left, right));
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return normalForm(text).toLowerCase().match(WORD) ?? [];
}

function unitsOf(text: string): string[] {
  return normalForm(text).toLowerCase().match(UNIT) ?? [];
}

function isSame(
  left: readonly string[],
  right: readonly string[],
  isAlike: (a: string, b: string) => boolean,
): boolean {
  return left.length === right.length && left.every((unit, index) => isAlike(unit, right[index] ?? ""));
}

/** One letter changed, added, left out, or two exchanged, inside a long word. */
function isSpelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_TYPO || !SPELLED.test(a) || !SPELLED.test(b)) return false;
  const start = sharedStart(a, b);
  const end = sharedStart(reversed(a.slice(start)), reversed(b.slice(start)));
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // The beginning of a word is where its sense is turned: "include" and "exclude", "legal" and "illegal".
  if (start < 2) return false;
  const exchanged = left.length === 2 && right === reversed(left);
  return exchanged || Math.max(left.length, right.length) === 1;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

/**
 * The words of a plain text with marked changes (`{+added+}`, `[-deleted-]`, `[~moved~]` where it stood, `{~moved~}`
 * where it would stand) as they would read if it were adopted.
 */
export function proposedWording(text: string): string {
  const kept = without(without(text, "[-", "-]"), "[~", "~]");
  return unwrapped(unwrapped(kept, "{+", "+}"), "{~", "~}");
}

/** The words of a plain text with marked changes as they read today. */
export function currentWording(text: string): string {
  const kept = without(without(text, "{+", "+}"), "{~", "~}");
  return unwrapped(unwrapped(kept, "[-", "-]"), "[~", "~]");
}

/** Leaves out what stands between the marks, and the marks. */
function without(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + close.length;
  }
  return kept.join("") + text.slice(from);
}

function unwrapped(text: string, open: string, close: string): string {
  return text.replaceAll(open, "").replaceAll(close, "");
}
