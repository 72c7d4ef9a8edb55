import { withEthiopicSigns } from "../../corpus/characters/script-signs.ts";
import { monthOfName } from "../../corpus/schema/date-names.ts";
import { CUT } from "../../corpus/sections/abbreviations.ts";
import { once } from "../../corpus/sections/folded-letters.ts";
import { markCuts } from "../../corpus/sections/plain-sentences.ts";
import { type NormalText, normalText } from "../../normal-form.ts";
import type { Run } from "./emphasis.ts";

/** `Intl.Segmenter` takes quadratic time, so it is given long texts in parts of about this many characters. */
const PART = 256;

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a language (BCP 47): constructing one takes longer than finding a sentence. */
export function segmenter(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const name = `${granularity} ${language}`;
  const known = segmenters.get(name) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(name, known);
  return known;
}

/** Ends of sentences that a segmenter does not know: those of Tibetan, Thai and Sinhala. */
const OTHER_ENDS = /[།༎๚๛෴]/g;

/** The sentences of a text as a segmenter finds them, with the blanks after them; those that end in "፡፡" as well. */
export function sentenceSegments(text: string, language: string): string[] {
  const signs = withEthiopicSigns(text).replace(OTHER_ENDS, "。");
  return Array.from(segmenter(language, "sentence").segment(signs), ({ segment, index }) =>
    text.slice(index, index + segment.length),
  );
}

/**
 * Splits a text into sentences, including the blanks after them. A short word with a full stop ("Res.", "Rev.", "No.") does
 * not end a sentence, nor does an abbreviation that is known ("टेबल नं. ३").
 *
 * @param language BCP 47
 */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const line of parts(text, PART * 64)) {
    const segments = withOwnOpenings(sentenceSegments(line, language));
    for (const [index, segment] of segments.entries()) {
      open += segment;
      const isCut = ABBREVIATION.test(open.slice(-8)) || endsCutShort(open, segments[index + 1] ?? "");
      if (isCut && open.length < PART * 8) continue;
      sentences.push(open);
      open = "";
    }
  }
  if (open !== "") sentences.push(open);
  return sentences;
}

/** Quotation marks, and the signs that one of them closes: "“" closes „…“, and is an opening mark elsewhere. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ["“", "„"],
  ["‘", "‚"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
]);
const QUOTATION = /["«»„“‚‘]/g;
const LAST_OPENING = /(?:["«»\p{Ps}\p{Pi}]|«[\u00a0\u202f])$/u;

/**
 * The segments with each opening mark directly behind the end of a sentence at the start of the next one, "。《": a segmenter
 * adds any quotation mark or bracket without a blank before it to the sentence that ends there.
 */
function withOwnOpenings(segments: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, step: number) => {
    for (const [sign] of text.matchAll(QUOTATION)) counts.set(sign, (counts.get(sign) ?? 0) + step);
  };
  /** Counted is what is before the sign. */
  const opens = (sign: string): boolean => {
    const opened = CLOSED_BY.get(sign);
    if (opened === undefined) return true;
    const before = counts.get(opened) ?? 0;
    return opened === sign ? before % 2 === 0 : before <= (counts.get(sign) ?? 0);
  };
  let moved = "";
  return segments.map((segment, index) => {
    let words = segment;
    count(words, 1);
    const carried = moved;
    moved = "";
    const isLast = index === segments.length - 1;
    for (let mark = lastOpening(words); !isLast && mark !== ""; mark = lastOpening(words)) {
      count(mark, -1);
      const isOpening = opens(mark.charAt(0));
      count(mark, 1);
      if (!isOpening) break;
      words = words.slice(0, -mark.length);
      moved = mark + moved;
    }
    return carried + words;
  });
}

/** The mark that may open a quotation or bracket at the end of a text that has more; else empty. */
function lastOpening(text: string): string {
  const [mark = ""] = LAST_OPENING.exec(text.slice(-2)) ?? [];
  return mark.length < text.length ? mark : "";
}

/** As far as words are looked at before and behind a full stop. */
const REACH = 40;

/** Whether a text ends in the full stop of an abbreviation or ordinal number, so that its sentence goes on with the next words. */
export function endsCutShort(text: string, next: string): boolean {
  const end = text.slice(-REACH);
  const at = end.trimEnd().length - 1;
  if (end[at] !== ".") return false;
  const [, word = ""] = /^\s*(\p{L}+)/u.exec(next.slice(0, REACH)) ?? [];
  const isDay = DAY.test(end) && monthOfName(word) !== undefined;
  return isDay || markCuts(end + next.slice(0, REACH))[at] === CUT;
}

/** "31." before "Januar", which German writes with a capital letter. */
const DAY = /(?:^|[^\p{N}.])\p{N}{1,2}\.\s*$/u;

/** "Res. ", and one without a blank behind: "ዓ.ም". */
const ABBREVIATION = /(?:^|[\s(])\p{L}{1,4}\.\s$|(?:^|[^\p{L}\p{M}])\p{L}{1,2}\.$/u;

/** A word, a blank or a sign, as written; `key` is its normal form, for comparison. */
export interface Token extends Run {
  key: string;
}

/** Splits a text into words, blanks and signs; joined, they are the text. */
export function tokensOf(text: string, language: string): Token[] {
  return sentencesOfRuns([{ text, emphasis: "" }], language).flat();
}

/** The sentences of the runs, each as tokens with their emphasis. */
export function sentencesOfRuns(runs: readonly Run[], language: string): Token[][] {
  const parts = runs.map(({ text, emphasis }): Part => {
    const normal = normalText(text);
    return { normal, emphasis, from: 0, to: normal.text.length };
  });
  const whole = parts.map(({ normal }) => normal.text).join("");
  const rest = parts.reverse();
  return sentencesOf(whole, language).map((sentence) =>
    taken(rest, sentence.length).flatMap((part) => tokensOfPart(part, language)),
  );
}

/** A part of a run, between two offsets of its normal form. */
interface Part {
  normal: NormalText;
  emphasis: Run["emphasis"];
  from: number;
  to: number;
}

/** Pops that many characters off a stack of parts whose top is the next part. */
function taken(rest: Part[], length: number): Part[] {
  const result: Part[] = [];
  let missing = length;
  while (missing > 0) {
    const part = rest.pop();
    if (part === undefined) break;
    const end = Math.min(part.to, part.from + missing);
    if (end > part.from) result.push({ ...part, to: end });
    if (end < part.to) rest.push({ ...part, from: end });
    missing -= end - part.from;
  }
  return result;
}

function tokensOfPart({ normal, emphasis, from, to }: Part, language: string): Token[] {
  let at = from;
  return wordsOfSentence(normal.text.slice(from, to), language).map((key) => {
    const text = normal.written(at, at + key.length);
    at += key.length;
    return { text, key, emphasis };
  });
}

function wordsOfSentence(sentence: string, language: string): string[] {
  const words: string[] = [];
  const add = (text: string) => {
    for (const { segment } of segmenter(language, "word").segment(text)) words.push(segment);
  };
  for (const part of parts(sentence, PART)) {
    let at = 0;
    for (const { index, 0: number } of MAY_HAVE_NUMBER.test(part) ? part.matchAll(wholeNumber()) : []) {
      add(part.slice(at, index));
      words.push(number);
      at = index + number.length;
    }
    add(part.slice(at));
  }
  return words;
}

/**
 * A number with a blank before each three digits ("12 450 000"), which is one word to its readers; with more than seven groups
 * it is a list of numbers. None begins at three digits behind others that it could have begun at, so that a list is no number
 * at its end, and takes linear time.
 */
export const GROUPED_NUMBER =
  /(?<![\p{N}.,])(?!(?<=(?<![\p{N}.,])\p{N}{1,3}[ \u2009])\p{N}{3}(?!\p{N}))\p{N}{1,3}(?:[ \u2009]\p{N}{3}){1,6}(?!\p{N}|[ \u2009]\p{N})/gu;

/**
 * A number of several signs that a segmenter cuts: an Ethiopic one with the letters around it (`በ፲፱፻፺፬`, `፪ሺህ`), one of other
 * signs than digits, a digit with a fraction, and a Chinese one from hundreds on or a year; or one with blanks. It is
 * made where texts are compared: each command loads this file.
 */
const wholeNumber = once(() => {
  const ofSigns = [
    /(?<![\p{L}\p{M}\p{N}])(?:\p{Nd}|(?=\p{Script=Ethiopic})[\p{L}\p{M}])*[\u1369-\u137c](?:(?=\p{Script=Ethiopic})[\p{L}\p{M}\p{N}])*/u,
    /(?<!\p{N})(?:(?!\p{Script=Common})\p{Nd})*(?!\p{Script=Common})\p{No}(?:(?!\p{Script=Common})\p{N})*/u,
    /(?<![\p{N}.,])\p{Nd}+[\u00bc-\u00be\u2150-\u215e]/u,
    /(?:[〇零]?[一二三四五六七八九两兩]?[十百千万萬亿億兆]){2,}[〇零]?[一二三四五六七八九]?|(?<![〇零一二三四五六七八九])[〇零一二三四五六七八九]{4}(?=年)/u,
  ];
  return new RegExp([...ofSigns, GROUPED_NUMBER].map(({ source }) => source).join("|"), "gu");
});

/** Every such number has it, and few texts in Latin letters do. */
const MAY_HAVE_NUMBER = /\d[ \u2009]\d|[^\u0000-\u00b1\u00bf-\u024f\u2000-\u206f]/;

/** The number of a document with its addenda, "71(Add.1)": its parts change places among words from right to left. */
export const DOCUMENT_WITH_ADDENDA = /(?<![\p{L}\p{N}])\p{Nd}{1,4}(?:\((?:Add|Rev|Corr)\.\p{Nd}{1,3}\))+/giu;

/** A text with no-break spaces in numbers with blanks: with others their groups change places in text from right to left. */
export function withJoinedFigures(text: string): string {
  return text.replace(GROUPED_NUMBER, (number) => number.replace(/[ \u2009]/g, "\u00a0"));
}

/** Splits a text into parts of about that length, after a blank or a sign where possible. */
function* parts(text: string, length: number): Iterable<string> {
  let from = 0;
  while (text.length - from > length * 2) {
    let to = from + length;
    while (to < from + length * 2 && !CUT_AT.test(text[to - 1] ?? "")) to += 1;
    // Never between the two surrogates of a character.
    if (/[\udc00-\udfff]/.test(text[to] ?? "")) to += 1;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

const CUT_AT = /[\s。，、；：！？]/u;
