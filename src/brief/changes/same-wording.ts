import type { Corpus, Issue, Proposal } from "../../corpus/types.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { sharedStart } from "../text-changes/match-keys.ts";
import type { BriefProposal, LocalText } from "../types.ts";

/** A word, a number or a single sign. */
const UNIT = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu;

/** Shorter words differ from other words by one letter: "now" and "not", "adopt" and "adapt". */
const SHORTEST_WITH_TYPO = 7;

/** Alphabetic scripts. Where a character is a word, as in Chinese, another character is never a typing mistake. */
const SPELLED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/**
 * Whether two texts are equal in normal form, apart from letter case, blanks and layout. Every word, number and sign counts,
 * because a comma or a bracket can change what a text means.
 */
export function isSameText(a: string, b: string): boolean {
  return areAlike(unitsOf(a), unitsOf(b), (left, right) => left === right);
}

/**
 * Whether two versions of an agreed text differ only in layout or in corrected typing mistakes: as `isSameText`, and in a long
 * word in Latin script a letter that was left out, doubled or exchanged with its neighbour may be corrected, where the earlier
 * spelling is no known word and the later one is.
 *
 * @param isWord whether a string in lower case is a known word
 */
export function isSameButForTypos(a: string, b: string, isWord: (word: string) => boolean): boolean {
  const isTypo = (left: string, right: string) => isMistyped(left, right) && !isWord(left) && isWord(right);
  return areAlike(unitsOf(a), unitsOf(b), (left, right) => left === right || isTypo(left, right));
}

/**
 * Whether of two long words one has a letter more than the other, or two neighbours exchanged. Another letter in the same place
 * makes other words, "primenu" and "promenu", "fordern" and "fördern", and letters at the end another number or tense.
 */
function isMistyped(a: string, b: string): boolean {
  if (!LATIN.test(a) || !LATIN.test(b) || !isSpelledAlike(a, b)) return false;
  const isReplaced = a.length === b.length && [...a].sort().join("") !== [...b].sort().join("");
  return !isReplaced && a.slice(-2) === b.slice(-2);
}

/**
 * Whether two texts that the group wrote differ only in spelling or layout: the same words, but for typing mistakes. A word
 * that is struck through is no longer one of them.
 */
export function isSameButForSpelling(a: string, b: string): boolean {
  const isAlike = (left: string, right: string) => left === right || isSpelledAlike(left, right);
  return isSameWording(a, b, (before, now) => areAlike(wordsOf(before), wordsOf(now), isAlike));
}

/** A text without marks of footnotes that its reader had no words of: earlier programs printed them as typed, `[^1]`. */
export function withoutRawMarks(text: string): string {
  return text.replace(/\[\^[^\s[\]]{1,80}\]/g, "");
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return normalForm(withoutRawMarks(text)).toLowerCase().match(WORD) ?? [];
}

function unitsOf(text: string): string[] {
  return normalForm(withoutRawMarks(text)).toLowerCase().match(UNIT) ?? [];
}

function areAlike(
  left: readonly string[],
  right: readonly string[],
  isAlike: (a: string, b: string) => boolean,
): boolean {
  return left.length === right.length && left.every((unit, index) => isAlike(unit, right[index] ?? ""));
}

/** Whether two long words differ by one letter that was changed, added or left out, or by two that were exchanged. */
function isSpelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_WITH_TYPO || !SPELLED.test(a) || !SPELLED.test(b)) return false;
  const start = sharedStart(a, b);
  const end = sharedStart(reversed(a.slice(start)), reversed(b.slice(start)));
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // The first letters decide the meaning: "include" and "exclude", "legal" and "illegal".
  if (start < 2) return false;
  const exchanged = left.length === 2 && right === reversed(left);
  return exchanged || Math.max(left.length, right.length) === 1;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

/**
 * Whether two plain texts with marked changes amend the same wording and propose the same wording.
 *
 * @param isSame compares two wordings
 */
export function isSameWording(
  before: string,
  now: string,
  isSame: (before: string, now: string) => boolean = isSameText,
): boolean {
  return (
    isSame(currentWording(before), currentWording(now)) &&
    isSame(proposedWording(before), proposedWording(now))
  );
}

/**
 * The proposed wording of a plain text with marked changes: `{+added+}`, `[-deleted-]`, `[~moved~]` at the old place,
 * `{~moved~}` at the new one.
 */
export function proposedWording(text: string): string {
  const kept = without(without(text, "[-", "-]"), "[~", "~]");
  return filledLines(unwrapped(unwrapped(kept, "{+", "+}"), "{~", "~}"));
}

/** The current wording of a plain text with marked changes. */
export function currentWording(text: string): string {
  const kept = without(without(text, "{+", "+}"), "{~", "~}");
  return filledLines(unwrapped(unwrapped(kept, "[-", "-]"), "[~", "~]"));
}

/** Removes the marks and what is between them. */
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

/**
 * The lines of a text that have words or signs, without blanks at their ends or double ones: a mark that is removed leaves an
 * empty line or two blanks, and where depends on which paragraphs were compared with each other.
 */
function filledLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function unwrapped(text: string, open: string, close: string): string {
  return text.replaceAll(open, "").replaceAll(close, "");
}

/** Words that decide what a resolution means and differ from others by one letter: never typing mistakes. */
const WORDS_OF_LAW = `
  adapted adapting adapts adopted adopting adopts affected effected acquire acquires approve approved approves
  binding bounded casual causal central certain complaint compliant compliment complement confirm conform consent
  content contact contacts contract contracts control council counsel counties countries country county decision
  decisions derive deprive deprived discreet discrete division divisions emission enforce enhance ensure ensures
  exclude excludes excluded extend extent formally formerly founding funding general improve improved improves
  include includes included instruct instructs instructed insure international interstate invited invites license
  licence limited mission missions mitigate national notional natural neutral obligate obligated permits permitted
  present presented presents prevent prevented prevents principal principle procedure procedures proceed prohibit
  prohibited project projects promote promoted promotes protect protected protects provide provided provides provision
  provisions prevision prescribe proscribe prescribed proscribed ratified rational recommend recommends regional
  request requested requests require required requires resolve resolved resolves respect restrict restricted restricts
  revised revisit secured several statue statute stature submits through thorough unities unites violate voluntary
`;

const ALWAYS: ReadonlySet<string> = new Set([
  ...wordsOf(WORDS_OF_LAW),
  ...resolutionTitles().flatMap(wordsOf),
]);

/** Returns a function that knows words, in lower case: those of the other files of the record, of titles of resolutions, and of the list above. */
export function knownWords(corpus: Corpus, except: Proposal | Issue): (word: string) => boolean {
  let inRecord: Set<string> | undefined;
  return (word) => {
    if (ALWAYS.has(word)) return true;
    inRecord ??= new Set(textsOf(corpus, except).flatMap(wordsOf));
    return inRecord.has(word);
  };
}

function textsOf({ proposals, issues, conference }: Corpus, except: Proposal | Issue): string[] {
  return [conference, ...issues, ...proposals]
    .filter((file) => file !== except)
    .flatMap(({ title, body }) => [title, body.markdown]);
}

/**
 * Whether two proposals demand the same: the same action on the same target, in the same wording. SUP and NOC need no
 * wording; for ADD and MOD the texts are compared or, where neither has one, the summaries.
 */
export function isSameDemand(a: BriefProposal, b: BriefProposal): boolean {
  // A proposal that is marked as opposed to the other one demands something else, even if the summaries are equal.
  if (names(a.opposes, b) || names(b.opposes, a)) return false;
  const sharesTarget = a.target.some(({ key }) => b.target.some((other) => other.key === key));
  if (!sharesTarget || a.action !== b.action) return false;
  if (a.action === "SUP" || a.action === "NOC") return true;
  if (a.text === undefined && b.text === undefined) return isSame(a.summary, b.summary);
  return readsTheSame(a.text?.language, b.text?.language) && isSame(a.text, b.text);
}

function names(references: readonly { key: string }[], { key }: BriefProposal): boolean {
  return references.some((each) => each.key === key);
}

function isSame(a: LocalText | undefined, b: LocalText | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return isSameWording(a.text, b.text);
}
