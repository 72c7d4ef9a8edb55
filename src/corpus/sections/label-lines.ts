import { withoutUnseen } from "../characters/invisible-characters.ts";
import { entryWithin } from "./amounts.ts";
import { isDateOnly } from "./citations.ts";
import { NAME_BEGINS, once, SENTENCE_BREAK } from "./folded-letters.ts";
import { isMarkedSecret } from "./handling-marks.ts";
import { comparesWithOurs } from "./homographs.ts";
import {
  beginsWithInternalPhrase,
  isInternalLeadIn,
  labelBefore,
  labelOf,
  MOST_PARTS,
} from "./inner-labels.ts";
import {
  BEFORE_COLON,
  BRACKETED,
  beginsWithTerm,
  COLON,
  certainLabelMeaning,
  LONGEST_LABEL,
  labelLineMeaning,
  labelMeaning,
  markedLabelMeaning,
  PREFIX,
  trimmedName,
} from "./label-meaning.ts";
import { isReservation } from "./openings.ts";
import { isPublicHeading } from "./public-headings.ts";
import { asksColleague, forbidsPublishing, isToColleagues } from "./requests.ts";
import { restrictedMeaning } from "./restricted-meaning.ts";
import type { Meaning } from "./section-names.ts";
import { isResult } from "./text-signs.ts";

/** A line of a paragraph, or of text that is printed like one, without marks. */
export interface PlainLine {
  text: string;
  line: number;
  /** The first line of its paragraph. */
  isFirst: boolean;
  /** The only line of its paragraph. */
  isWhole: boolean;
  /** It is in a list. */
  isItem?: boolean;
  /** It is in a table, whose cells may be any word. */
  isCell?: boolean;
  /** The whole line is emphasised. */
  isMarked: boolean;
  /** The emphasised or struck-out words that it begins with. */
  leadIn?: string;
  /** A colon ends those words, or follows them. */
  hasColon?: boolean;
}

const HASHES = /^\\?[#＃﹟♯](?:[\s\\]*[#＃﹟♯])*/u;
/** `#` on a keyboard that was still set to Russian, Kazakh, Turkish or British English, and the words behind it. */
const SHIFTED_HASHES = /^[№£^\u0406\u0407]{1,6}[ \t]*(\p{L}.{0,60})$/u;
// `[!note] Words` at the head of a quotation: a box with a title, in Obsidian and on GitHub.
const CALLOUT = /^\[!([^\][]{1,40})\][+-]?(.{0,80})/u;
/** Tabs or several blanks, which separate columns. */
const COLUMNS = /\t+|(?<=\S) {3,}(?=\S)/g;

/** The meaning of a line that begins with a label, or is one. */
function labelMeaningOf(plain: PlainLine): Meaning | undefined {
  const { text: written, isFirst, isWhole, isMarked, isItem, isCell } = plain;
  if (isMarkedSecret(written) || beginsWithInternalMark(written)) return "internal";
  // Behind the mark of an item as well: "a) Not for publication, they agree".
  const behindMark = written.trimStart().replace(PREFIX, "");
  if ([written, behindMark].some((text) => beginsWithInternalPhrase(text))) return "internal";
  const text = withoutUnseen(written)
    .trim()
    .replace(COLUMNS, " – ")
    .replace(/\s+/gu, " ")
    .replace(PREFIX, "")
    .trim();
  const callout = CALLOUT.exec(text);
  if (callout !== null) return restrictedMeaning(callout[1] ?? "") ?? restrictedMeaning(callout[2] ?? "");
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined && isCell !== true) {
    const rest = text.slice(hashes.length);
    return rest.length <= LONGEST_LABEL ? restrictedMeaning(rest) : labelBefore(rest);
  }
  const shifted = isCell === true ? undefined : SHIFTED_HASHES.exec(text)?.[1];
  const meant = shifted === undefined ? undefined : restrictedMeaning(shifted);
  if (meant !== undefined) return meant;
  if (isResult(text) || comparesWithOurs(text) || isReservation(...entryWithin(text))) return undefined;
  const led = leadInMeaning(plain);
  if (led !== undefined) return led;
  const isCapital = BEGINS_NAME.test(text);
  if (!isFirst && !isCapital) return undefined;
  if (text.length > LONGEST_LABEL) return labelBefore(text);
  const words = trimmedName(text);
  const endsInColon = COLON.test(words.slice(-1));
  const isLabel = endsInColon || (isMarked && isWhole);
  const name = endsInColon ? trimmedName(words.slice(0, -1)) : words;
  const isTitle = isWhole && isCapital && !/[.!?…,;]$/u.test(text);
  const meaning =
    (isLabel ? (labelLineMeaning(name) ?? markedLabelMeaning(name)) : undefined) ??
    (isCell === true ? undefined : labelOf(name, isLabel || isTitle)) ??
    labelBefore(text);
  // "- internal", as one of several words in a list.
  if (meaning === "internal" && isItem && !isCapital && !isLabel && !/\s/.test(text)) return undefined;
  return meaning;
}

/** The mark of a heading; one hash alone, without a blank behind it, is that of a hashtag. */
const HEADING_MARK = /(?:[#＃﹟♯]{2,6}\s*|[#＃﹟♯]\s+)(?=\p{L})/gu;
/** Scripts without capitals begin any word like this. */
const BEGINS_HEADING = new RegExp(`^[${NAME_BEGINS}]`, "u");
const BEGINS_NAME = new RegExp(`^[^\\p{L}]*[${NAME_BEGINS}]`, "u");

/**
 * The meaning of a line that has a label at its start, or a heading behind other words, where Markdown parses none, as a
 * lost line break leaves it: "They agree.## Ask". With `judgesForms`, one that is not known as public counts, too.
 */
export function meaningOfLine(plain: PlainLine, judgesForms: boolean): Meaning | "unlisted" | undefined {
  const meaning = labelMeaningOf(plain);
  if (meaning !== undefined) return meaning;
  const text = withoutUnseen(plain.text);
  const start = text.search(/\S/u);
  return firstMeaning(text.matchAll(HEADING_MARK), ({ index, 0: mark }) => {
    if (index <= start) return undefined;
    const words = text.slice(index + mark.length, index + mark.length + LONGEST_LABEL);
    const restricted = restrictedMeaning(words);
    if (restricted !== undefined || !judgesForms || mark.trimEnd().length < 2) return restricted;
    return BEGINS_HEADING.test(words) && !isPublicHeading(words) ? "unlisted" : undefined;
  });
}

/** A mark of another program, and the words behind its signs: "@@interno they agree", "\\confidencial{…}", "{interno}". */
const foreignMark = once(
  () =>
    /^\s*(?:\/{2,3}|[@:;%&$!~+=<{[\\|]{1,4})[ \t]?([\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})(?![\p{L}\p{M}])/u,
);
/** Its first sign: most lines have none, and it takes a tenth of the time to compile. */
const FOREIGN_SIGN = /^\s*[/@:;%&$!~+=<{[\\|]/u;

function beginsWithInternalMark(line: string): boolean {
  const words = FOREIGN_SIGN.test(line) ? (foreignMark().exec(line)?.[1]?.split(" ") ?? []) : [];
  return words.some((_, last) => labelMeaning(words.slice(0, last + 1).join(" ")) === "internal");
}

/** The emphasised words that a line begins with. */
function leadInMeaning(plain: PlainLine): Meaning | undefined {
  const { text, leadIn, hasColon, isFirst, isMarked, isWhole } = plain;
  if (leadIn === undefined) return undefined;
  if (
    (isFirst || BEGINS_HEADING.test(leadIn)) &&
    isInternalLeadIn(leadIn, text.trimStart().replace(PREFIX, ""))
  )
    return "internal";
  const isLong = /\s/.test(leadIn);
  const meaning =
    labelOf(leadIn, true) ??
    ((isMarked && isWhole) || hasColon === true || isLong ? markedLabelMeaning(leadIn) : undefined);
  return meaning !== "internal" || isLong || hasColon === true ? meaning : undefined;
}

/** Marks of emphasis and backslashes, as a text of a treaty has them. */
const TEXT_MARKS = /[*_`~]|\\(?=[\p{P}\p{S}])/gu;
/** Words in brackets, and what ends them; a remark may be longer. */
const BRACKETS = /[([{【（［〔「]\s?([^()[\]{}【】（）［］〔〕「」]{1,80})([)\]}】）］〕」]?)/gu;
const BEFORE_DASH = /^([^–—→←>|=-]{1,60}?)\s(?:[–—→←>|=]|-+>?)\s/u;

/**
 * The meaning of a line in a text of a treaty, `current` or `proposed`, which has labels of its own: only words that the
 * lists have count, as the whole of a label, at the start of the line or a sentence and in brackets.
 */
export function treatyLabelMeaning(written: string): Meaning | undefined {
  const isMarked = beginsWithInternalMark(written) && !beginsWithTerm(written);
  if (isMarked || isMarkedSecret(written)) return "internal";
  const heading = headingMeaning(written);
  if (heading !== undefined) return heading;
  const text = withoutUnseen(written).replace(TEXT_MARKS, "").replace(/\s+/gu, " ").trim();
  const line = text.replace(PREFIX, "").replace(HASHES, "").trim();
  const bracketed = BRACKETED.exec(line)?.[1];
  const emphasised = EMPHASISED.exec(written)?.[1];
  const first = bracketed ?? emphasised ?? (line === text ? undefined : FIRST_WORD.exec(line)?.[0]);
  if (first !== undefined && isInternalLeadIn(first, line.replace(OPENING, ""))) return "internal";
  return (
    (COLON.test(line) || line.length > LONGEST_LABEL ? undefined : certainLabelMeaning(line)) ??
    firstMeaning([line, ...sentencesBehind(line)], meaningOfSentence) ??
    firstMeaning(line.matchAll(BRACKETS), ([, words = "", end = ""]) => meaningOfBrackets(words, end !== ""))
  );
}

const APPOSITION = /^\s?[–—-]{1,3}\s["«„“‹「『]([^"«»„“”‹›「」『』\n]{2,60})["»”“›」』][.!?…]?(?:\s|$)/u;

/** Whether a dash and a quotation without a restricted word end a sentence: "— «human error»." */
export function isApposition(behind: string): boolean {
  const quoted = APPOSITION.exec(behind)?.[1];
  return quoted !== undefined && meaningOfBrackets(quoted, true) === undefined && !asksColleague(quoted);
}

/** What somebody asks by name: "[Ana: is this right?]". */
const ASKS_BY_NAME = /^\p{Lu}\p{Ll}{1,20}\s?[:：].*[?;؟？]\s?$/u;
/** "N.B." and "PS", which texts have as well. */
const ABBREVIATION = /^(?:N\.?\s?B|P\.?\s?S)(?!\p{L})/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const EMPHASISED = /^\s*[*_]{1,3}([^*_\s][^*_]{0,60})[*_]/u;
const OPENING = /^[([{«【（［]\s?/u;
/** Where a text of a treaty has a heading for itself. */
const EXACT_HEADING = /^\s*#{1,6}\s+(?:(?:common )?position|(asks?))\s*#*\s*$/i;

/** The meaning of an exact heading of a restricted section in a block of code. */
export function headingMeaning(text: string): Meaning | undefined {
  const heading = EXACT_HEADING.exec(text);
  if (heading === null) return undefined;
  return heading[1] === undefined ? "position" : "ask";
}

function firstMeaning<T, M>(parts: Iterable<T>, meaningOf: (part: T) => M | undefined): M | undefined {
  let count = 0;
  for (const part of parts) {
    const meaning = meaningOf(part);
    if (meaning !== undefined) return meaning;
    count += 1;
    if (count === MOST_PARTS) return undefined;
  }
  return undefined;
}

function* sentencesBehind(line: string): Iterable<string> {
  for (const { index, 0: end } of line.matchAll(SENTENCE_BREAK))
    yield line.slice(index + end.length, index + end.length + LONGEST_LABEL);
}

function meaningOfSentence(sentence: string): Meaning | undefined {
  if (beginsWithInternalPhrase(sentence) && !ABBREVIATION.test(sentence)) return "internal";
  const [, label] = BEFORE_COLON.exec(sentence) ?? BEFORE_DASH.exec(sentence) ?? [];
  return label === undefined ? undefined : certainLabelMeaning(label);
}

function meaningOfBrackets(words: string, isWhole: boolean): Meaning | undefined {
  if (isToColleagues(words) || forbidsPublishing(words) || asksColleague(words)) return "internal";
  const meaning = meaningOfSentence(words);
  if (meaning !== undefined || !isWhole || !/\s/.test(words.trim())) return meaning;
  if (beginsWithInternalPhrase(`${words}.`) || ASKS_BY_NAME.test(words)) return "internal";
  return certainLabelMeaning(words);
}

/** `<ask>`, which is no element of HTML; nothing of any other tag. */
export function tagWords(tag: string): string {
  const words = /^<([^/!?<>][^<>]*)>$/.exec(tag)?.[1] ?? "";
  return labelLineMeaning(words) === undefined ? "" : `${words}: `;
}

/** A date in emphasis with the blank behind it: what follows may be a label. */
export const behindDate = (text: string, run: string): string | undefined =>
  isDateOnly(run) ? /^\uE000[^\uE001]*\uE001\s(?=\S)/u.exec(text)?.[0] : undefined;
