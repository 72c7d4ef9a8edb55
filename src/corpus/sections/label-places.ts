import { optionalKeys } from "../../json-values.ts";
import { CLAUSE_ENDS, COLONS, withEthiopicSigns } from "../characters/script-signs.ts";
import { withoutAddresses } from "../markdown/bare-addresses.ts";
import { withoutCutPoints } from "./abbreviations.ts";
import { withoutAsOf } from "./citations.ts";
import { fold, LABEL_PLACES, QUOTE_ENDS, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { findInnerLabel, MOST_PARTS } from "./inner-labels.ts";
import { findLabelForms } from "./label-forms.ts";
import { meaningOfLine } from "./label-lines.ts";
import { labelMeaning, PREFIX } from "./label-meaning.ts";
import { isPublicOrHashtag } from "./messages.ts";
import { namesWhatFollows } from "./openings.ts";
import { isOwnLabel } from "./own-labels.ts";
import { isClause, isQuestion, isShortSentence, markCuts } from "./plain-sentences.ts";
import { introducesSpeaker, introducesWording, withoutQuotations } from "./quotations.ts";
import { asksColleague, forbidsPublishing } from "./requests.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import { type LabelPlace, type OwnLabels, type ProblemKind, signAround } from "./section-names.ts";
import { isUnlistedHead } from "./table-rows.ts";

const SIGN_BEHIND = new RegExp(
  `^[*_~\`${QUOTE_ENDS})\\]]{0,3}(?:\\s?([${COLONS}])|([${CLAUSE_ENDS}])\\s|\\s(?:[–—-]|--)\\s)`,
  "u",
);
const STOP = new RegExp(`^[${QUOTE_ENDS}]?[${SENTENCE_ENDS}][${QUOTE_ENDS}]?\\s+(\\P{L}?\\p{N})?`, "u");
const ENDED = new RegExp(`^[${SENTENCE_ENDS}]`, "u");
const FEWEST_BEFORE_STOP = 5;
function signBehind(rest: string): LabelPlace["sign"] {
  const sign = SIGN_BEHIND.exec(rest);
  if (sign !== null) return sign[1] !== undefined ? "colon" : sign[2] !== undefined ? "semicolon" : "dash";
  const stop = STOP.exec(rest);
  return stop === null ? undefined : stop[1] === undefined ? "stop" : "point";
}

/** A longer line is not searched. */
const LONGEST_LINE = 4_000;
/**
 * The place of the first words of a line that may be a label and do not fit its readers; undefined where none are certain.
 * `own` is the part that contains the line, where that has labels of its own.
 */
function labelPlace(line: string, own: OwnLabels | undefined): LabelPlace | undefined {
  const isFit = (words: string, sign: LabelPlace["sign"], behind: string) =>
    isPublicOrHashtag(words, behind) ||
    namesWhatFollows(words, behind) ||
    (isClause(words) && !(ENDED.test(behind) && words.split(/\s+/u).length < FEWEST_BEFORE_STOP)) ||
    (sign === "colon" && (introducesSpeaker(words) || introducesWording(words))) ||
    isQuestion(words, sign === "semicolon" ? ";" : "") ||
    ((sign === "semicolon" || ENDED.test(behind)) && isShortSentence(words)) ||
    (own !== undefined && isOwnLabel(words, own));
  const searched = markCuts(withoutAsOf(line.slice(0, LONGEST_LINE)));
  const first = LABEL_PLACES.map((patterns) => firstUnknown(searched, patterns, isFit)).find(
    (place) => place !== undefined,
  );
  if (first === undefined) return undefined;
  const { index, text } = first;
  const sign = signBehind(searched.slice(index + text.length)) ?? signAround(searched, index);
  return { ...placeOf(text, index), ...optionalKeys({ sign }) };
}

const BETWEEN_ENDS = new RegExp(`[^${SENTENCE_ENDS}${CLAUSE_ENDS}:：\\n]{2,}`, "gu");
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The place of the first word for whose something is, "our", because of which alone a few words of a line read like an
 * announcement; undefined where other words do.
 */
function ownWordPlace(line: string): LabelPlace | undefined {
  for (const { index, 0: run } of line.slice(0, LONGEST_LINE).matchAll(BETWEEN_ENDS)) {
    if (labelMeaning(run) !== "internal") continue;
    const isOurs = ([word]: RegExpExecArray) => FOLDED.ours.has(fold(word));
    const words = [...run.matchAll(WORD)];
    const first = words.find(isOurs);
    const others = words.filter((word) => !isOurs(word)).map(([word]) => word);
    if (first === undefined || restrictedMeaning(others.join(" ")) !== undefined) return undefined;
    return { index: index + first.index, length: first[0].length, words: 1, isOwnWord: true };
  }
  return undefined;
}

function firstUnknown(
  line: string,
  patterns: readonly RegExp[],
  isFit: (words: string, sign: LabelPlace["sign"], behind: string) => boolean,
): { index: number; text: string } | undefined {
  const places = patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: all, 1: words = "" }) => {
      const text = words.trim();
      return { index: index + all.indexOf(text), text };
    }),
  );
  places.sort((a, b) => a.index - b.index);
  return places.find(({ index, text }) => {
    const behind = line.slice(index + text.length);
    return text !== "" && !isFit(withoutCutPoints(text), signBehind(behind), behind);
  });
}

const BEGINS = { isFirst: true, isWhole: false, isMarked: false, line: 1 };
const NO_WORDS = /^[^\p{L}\p{N}]*/u;
const WORD_START = /(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{N}]/gu;
/** The words before the next sign, which the place of a finding has. */
const TO_SIGN = new RegExp(`^[^${SENTENCE_ENDS}${CLAUSE_ENDS}:：()[\\]{}（）［］【】–—|\\n]{1,80}`, "u");

/**
 * The place of the words of a text because of which it is for some readers only; undefined where these are not known.
 * @param isFor whether a text is for some readers only
 */
export function announcedPlace(text: string, isFor: (part: string) => boolean): LabelPlace | undefined {
  const searched = withoutQuotations(text.slice(0, LONGEST_LINE));
  const begins = meaningOfLine({ ...BEGINS, text: searched }, false) === "internal";
  const index = begins
    ? (PREFIX.exec(searched)?.[0].length ?? 0)
    : (findInnerLabel(searched)?.index ?? lastStart(searched, isFor));
  return index === undefined ? undefined : placeFrom(searched, index);
}

/** The place of words within a sentence that read like the heading of a section; none where a line begins with them. */
function placeWithin(line: string): LabelPlace | undefined {
  const searched = withoutAsOf(line.slice(0, LONGEST_LINE));
  if (ROW.test(line) || meaningOfLine({ ...BEGINS, text: searched }, false) !== undefined) return undefined;
  const index = findInnerLabel(searched)?.index;
  return index === undefined ? undefined : placeFrom(searched, index);
}
function placeFrom(searched: string, index: number): LabelPlace | undefined {
  const first = index + (NO_WORDS.exec(searched.slice(index))?.[0].length ?? 0);
  const at = first + beforeBracket(searched.slice(first));
  const words = (TO_SIGN.exec(searched.slice(at))?.[0] ?? "").trimEnd();
  return words === "" ? undefined : placeOf(words, at);
}
function placeOf(text: string, index: number): LabelPlace {
  return { index, length: text.length, words: text.split(/\s+/u).length };
}
const BRACKET = new RegExp(`^([^${SENTENCE_ENDS}${CLAUSE_ENDS}:：()\\n]{1,200}\\()([^()\\n]{1,80})\\)`, "u");

/** The length of the words before a bracket that is a mark by itself, where they are none: "Its meetings are not (members only)". */
function beforeBracket(text: string): number {
  const [, before = "", words = ""] = BRACKET.exec(text) ?? [];
  if (findInnerLabel(`1 (${words}).`) === undefined) return 0;
  const isLabel = meaningOfLine({ ...BEGINS, text: `${before.slice(0, -1)}.` }, false) !== undefined;
  return isLabel ? 0 : before.length;
}

/** The last word from which on a text is for some readers only, found by halves, so that a long text is judged a few times. */
function lastStart(text: string, isFor: (part: string) => boolean): number | undefined {
  if (!isFor(text)) return undefined;
  const starts = [0, ...Array.from(text.matchAll(WORD_START), ({ index }) => index)];
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFor(text.slice(starts[middle]))) low = middle;
    else high = middle - 1;
  }
  return starts[low];
}

const CELL = /[^|]+/gu;
const FOOTNOTE = /^\s*\[\^/;
/** The place of the words of a line that a colleague reads, or that are a mark of secrecy. */
function announcedInLine(line: string): LabelPlace | undefined {
  const isFor = (part: string) =>
    asksColleague(part) ||
    formsOf(part).some(({ meaning }) => meaning === "internal") ||
    (FOOTNOTE.test(line) && forbidsPublishing(part));
  if (!ROW.test(line)) return announcedPlace(line, isFor);
  for (const { index, 0: cell } of line.slice(0, LONGEST_LINE).matchAll(CELL)) {
    const place = announcedPlace(cell, isFor);
    if (place !== undefined) return { ...place, index: index + place.index };
  }
  return undefined;
}
/** The sign that makes the first words of a text with a label look like one; undefined where it is not certain. */
export const signOfLabel = (text: string): LabelPlace["sign"] => labelPlaces(text, undefined)[0]?.sign;

/** The words of a line that are known to be the problem; none where the line as a whole is. */
export function placesInLine(
  { kind, own }: { kind: ProblemKind; own?: OwnLabels | undefined },
  written: string,
): LabelPlace[] {
  const line = withoutQuotations(withEthiopicSigns(written));
  if (kind === "label") return labelPlaces(line, own);
  if (!/^(?:internal|look-alike)$/.test(kind) || /^\s*#/.test(line)) return [];
  const place = kind === "look-alike" ? placeWithin(line) : (ownWordPlace(line) ?? announcedInLine(line));
  return place === undefined ? [] : [place];
}
/** The first cell of a row that is a label as the head of a column and nothing else. */
function headPlace(row: string): LabelPlace | undefined {
  const cells = [...row.matchAll(CELL)].map(({ index, 0: cell }) => ({ index, cell, words: cell.trim() }));
  if (cells.some(({ words }) => formsOf(words).length > 0)) return undefined;
  const head = cells.find(({ words }) => isUnlistedHead(words.replace(/[*_`~]/gu, "")));
  if (head === undefined) return undefined;
  const { index, cell, words } = head;
  const place = placeOf(words, index + cell.indexOf(words));
  return { ...place, words: tokensOf(fold(words)).length, sign: "head" };
}

const MOST_IN_LINE = 5;
const SENTENCE = new RegExp(`\\S[^]*?(?:[${SENTENCE_ENDS}][${QUOTE_ENDS})]{0,3}(?=\\s)|$)`, "gu");
/** A public sentence in place of those beside one that is judged by itself. */
const BESIDE = " It is in the text. ";
/** The lines of a table have their cells beside each other, and are judged cell by cell. */
const ROW = /^\s*\|/;

/** The places of the labels of a line, in the sentences that have one by themselves, or else in the line. */
function labelPlaces(written: string, own: OwnLabels | undefined): LabelPlace[] {
  const line = withoutAddresses(written);
  const isRow = ROW.test(line);
  const head = isRow ? headPlace(line.slice(0, LONGEST_LINE)) : undefined;
  if (head !== undefined) return [head];
  const parts = [...line.matchAll(isRow ? CELL : SENTENCE)].slice(0, MOST_PARTS);
  const between = (part: string, at: number) =>
    isRow ? part : (at > 0 ? BESIDE : "") + part + (at < parts.length - 1 ? BESIDE : "");
  // A full stop of an abbreviation ends no sentence: "Nr. 34 ff. i.V.m. Nr. 69".
  const judged = markCuts(line).replace(SENTENCE, (cut: string, from: number) => {
    const to = from + cut.length;
    const text = (from > 0 ? BESIDE : "") + line.slice(from, to) + (to < line.length ? BESIDE : "");
    return formsOf(text).length > 0 ? cut : " ".repeat(cut.length);
  });
  const isOrdinary = (from: number, to: number) => !isRow && judged.slice(from, to).trim() === "";
  // The brackets of a link are none of the text.
  const hasLink = (from: number, to: number) => written.slice(from, to).includes("](");
  const labelled = parts.filter(
    ({ 0: part, index }, at) =>
      ![isOrdinary, hasLink].some((is) => is(index, index + part.length)) &&
      formsOf(between(part, at)).length > 0,
  );
  const at = (from: number) => (place: LabelPlace) => {
    const index = place.index + from;
    const sign = signBehind(line.slice(index + place.length)) ?? place.sign;
    return { ...place, index, ...optionalKeys({ sign }) };
  };
  if (labelled.length === 0) return placesIn(line, own);
  return labelled.slice(0, MOST_IN_LINE).flatMap(({ index, 0: part }) => placesIn(part, own).map(at(index)));
}
/** Each further one is looked for with a number in place of the words of those before it. */
function placesIn(line: string, own: OwnLabels | undefined): LabelPlace[] {
  const places: LabelPlace[] = [];
  let rest = line;
  while (places.length < MOST_IN_LINE && (places.length === 0 || formsOf(rest).length > 0)) {
    const place = labelPlace(rest, own);
    // A longer run from the same place is the same label.
    if (place === undefined || places.some(({ index }) => index === place.index)) break;
    places.push(place);
    if (own !== undefined) break;
    const { index, length } = place;
    rest = rest.slice(0, index) + "1".repeat(length) + rest.slice(index + length);
  }
  return places;
}
const formsOf = (value: string) =>
  findLabelForms({ type: "paragraph", children: [{ type: "text", value }] }, true);
