import { inHanForms } from "../../itu/letter-forms.ts";
import { CLAUSE_ENDS, COLON, COLONS } from "../characters/script-signs.ts";
import {
  fold,
  foldedPhrases,
  foldedSet,
  longestPhrase,
  once,
  remembered,
  SENTENCE_ENDS,
  tokensOf,
  UNSPACED_END,
} from "./folded-letters.ts";
import { beginsWithInternalSubject } from "./handling-marks.ts";
import { isUnspacedRestriction } from "./language-restrictions.ts";
import { isAboutOwnPeople } from "./public-headings.ts";
import { isUnspacedSentence } from "./public-label.ts";
import { TOWN_OF_VIET_NAM } from "./public-words.ts";
import {
  ALL_TERMS,
  FOLDED,
  forEachMeaning,
  holdsPhrase,
  isContained,
  MEANINGS,
  meaningOfDrawn,
  meaningOfLetters,
  meaningOfMisspelling,
  meaningOfWords,
  namesOf,
  restrictedMeaning,
  withoutModifiers,
  withoutTerms,
} from "./restricted-meaning.ts";
import {
  ASIDES,
  COLUMNS,
  GROUP,
  HEADINGS_ONLY,
  INTERNAL_COLUMNS,
  LABELS,
  POSITION_COLUMNS,
  ROMANISED_NAMES,
  ROMANISED_WHOLE_NAMES,
  ROWS,
  UNPUBLISHED,
} from "./restricted-words.ts";
import { isOurPosition } from "./restriction-parts.ts";
import { isForOurReaders, isRestriction } from "./restriction-phrases.ts";
import type { Meaning } from "./section-names.ts";
import { withoutFalseOurs } from "./words-for-our.ts";

export { COLON };

/** Further on in a line no label is looked for. */
export const LONGEST_LABEL = 80;
const SURROUNDING = new RegExp(
  `^[\\s*_~\`"'“”«»„(){}[\\]|]+|(?:(?![!?])[\\s*_~\`"'“”«»„(){}[\\]|#${SENTENCE_ENDS}])+$`,
  "gu",
);
/** Marks of lists, quotations and headings that Markdown parsed as text, and numbers: "3.1", "IV.", "B)", "가.", "Part 2:". */
export const PREFIX =
  /^(?:[\s§>*+•–—·○▪‣◦⁃➤→=!~@|-]|\p{Extended_Pictographic}\uFE0F?|\(?\d{1,2}(?:[-‐-―:.'’\uE004]?(?:\p{Ll}{1,4}|ኛ|번째?)[)）]|(?:st|nd|rd|th|er|re|ኛ|번째?)[./፡፦፣]|ኛ|번째?)(?=\s)|\d{1,3}[.)]?(?!\p{L})|\(?[A-Za-z가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허ㄱ-ㅎ](?:\)|\.(?=[\s\d]|$))|\(?(?:الف|(?!\p{Script=Latin})\p{L}\p{M}?\u0640?) ?(?:[)）]\.?|[.۔။।၊、．/\u0640–—-](?=[\s\u3000]))|[IVXivx]{2,5}[.)]|[Hh][1-6]\.\s|(?:[Pp]art|PART|[Ss]ection|SECTION|[Cc]hapter|CHAPTER|[Ii]tem|ITEM) [\p{L}\d.]{1,5}\s?[:.)–—-](?=\s)|\\[A-Za-z]{1,20}\*?\{)+/u;
/** Words in brackets before the words that they qualify. */
export const BRACKETED = /^[([{«【（［]\s?([^)\]}»】）］]{1,60})[)\]}»】）］]/u;
/** A label in brackets with its words, which may go on for long. */
export const BRACKETED_LABEL = new RegExp(
  `^[([{【（［]\\s?([^()[\\]{}${COLONS}]{1,60}?)\\s?[${COLONS}]`,
  "u",
);
export const BEFORE_COLON = new RegExp(`^([^${COLONS}]{1,60}?)\\s?[${COLONS}]`, "u");
export const RUN_IN = new RegExp(
  `^(${TOWN_OF_VIET_NAM}[^${COLONS}]{0,60}?|(?!${TOWN_OF_VIET_NAM})[^${COLONS}]{1,60}?)(?:\\s?[${COLONS}]|\\s[–—=>|»→-]{1,2}\\s|(?<!\\s)—(?=[^\\s—])(?![^.!?\\n—]{1,90}—)|[.!${CLAUSE_ENDS}]{1,3}\\s|(?![?？؟፧⁇⁈‽])(?:${UNSPACED_END}|；))`,
  "u",
);
/** Words without the marks and quotation marks around them. */
export function trimmedName(words: string): string {
  return words.replace(SURROUNDING, "");
}

/** Letters with one sign between each two of them. */
const APART = /^\p{L}(?:[\s.·_-]\p{L}){2,}$/u;
const MOST_WORDS = 6;

const labels = forEachMeaning((meaning) => foldedSet(LABELS[meaning]));
const headingsOnly = foldedSet(HEADINGS_ONLY);
const ofGroup = foldedSet(GROUP.filter((word) => !/^(?:state|member|membre|miembro)/.test(word)));
const positionColumns = once(() => foldedPhrases(POSITION_COLUMNS));
const internalColumns = once(() => foldedPhrases(INTERNAL_COLUMNS));

const BEGINS_WITH_TERM = new RegExp(`^(?:${ALL_TERMS.list.join("|")})[ა-ჰա-ֆ]* `, "u");
/** Whether a text begins with a term that is no label, though one of its words would be. In Georgian and Armenian it may have endings. */
export function beginsWithTerm(text: string): boolean {
  const begin = text.slice(0, LONGEST_LABEL);
  return BEGINS_WITH_TERM.test(`${tokensOf(fold(begin)).join(" ")} `) || beginsWithInternalSubject(begin);
}

/** Words that make a label restricted at any place in it, and those that do so only as the whole of it. */
const inLabels = forEachMeaning((meaning) => {
  const words = [...FOLDED.anywhere[meaning]];
  const contained = FOLDED.contained[meaning];
  const whole = [...words, ...FOLDED.whole[meaning]].filter((word) => !headingsOnly.has(word));
  return {
    anywhere: new Set(words.filter((word) => !FOLDED.asksAndPositions.has(word))),
    whole: new Set([...whole, ...contained]),
    pieces: contained.filter((word) => !FOLDED.asksAndPositions.has(word)),
  };
});

/** Whether words are all of a label before restricted words ("Our ask", "Red lines"), and of which; a sentence about a request is none. */
export const labelMeaning = inHanForms((text: string): Meaning | undefined => {
  if (APART.test(text)) return meaningOfDrawn(fold(text), true);
  const name = nameOf(text);
  if (name === undefined) return undefined;
  const all = name.tokens.join(" ");
  const isLabel = (meaning: Meaning) =>
    labels[meaning].has(all) || (meaning !== "internal" && labels[meaning].has(name.words));
  const meaning = MEANINGS.find(isLabel);
  if (meaning !== undefined) return meaning;
  if (isOurPosition(name.tokens)) return "position";
  if (isRestriction(name.tokens) || isUnspacedRestriction(text)) return "internal";
  if (!name.tokens.some((token) => FOLDED.ours.has(token))) return undefined;
  const leftOut = isAboutOwnPeople(name.tokens) ? FOLDED.ours : headingsOnly;
  return meaningOfWords(name.tokens.filter((token) => !leftOut.has(token) && !headingsOnly.has(token)));
});

/**
 * The same in a text that has labels of its own: "our" alone makes none of its words, as in "Our world: …", and
 * "Position: …" may name a post.
 */
export function certainLabelMeaning(text: string): Meaning | undefined {
  const words = trimmedName(text);
  const tokens = tokensOf(fold(words));
  const others = tokens.filter((token) => !FOLDED.ours.has(token));
  if (others.length === tokens.length)
    return /^positions?$/.test(others.join(" ")) ? undefined : labelMeaning(words);
  return others.length > MOST_WORDS ? undefined : restrictedMeaning(others.join(" "));
}

/**
 * The meaning of words that a colon, brackets or emphasis show to be a label: they are judged as a heading of the same
 * words is. What anybody may have, as in "Position of Kenya" or "Kenya requests", has to be all of the label.
 */
export const markedLabelMeaning = inHanForms((text: string): Meaning | undefined => {
  const exact = labelMeaning(text);
  if (exact !== undefined) return exact;
  const folded = withoutTerms(fold(withoutFalseOurs(text)), ALL_TERMS);
  const tokens = tokensOf(folded);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const joined = tokens.join("");
  const names = namesOf(tokens);
  const isMeant = (meaning: Meaning): boolean => {
    const words = inLabels[meaning];
    return (
      names.some((name) => words.whole.has(name)) ||
      holdsPhrase(tokens, words.anywhere) ||
      (joined.length < 12 && words.pieces.some((word) => joined.includes(word)) && !isAboutIt(text, joined))
    );
  };
  return (
    MEANINGS.find(isMeant) ??
    meaningOfMisspelling(tokens, (word) => tokens.length === 1 || !FOLDED.asksAndPositions.has(word)) ??
    meaningOfLetters(folded, true) ??
    meaningOfDrawn(folded, true)
  );
});

/** A word that somebody's procedures and data may have as well, behind others. */
const ADJECTIVAL = [...foldedSet("内部 內部 秘密 机密 機密 不公开 不公開 非公開 내부 ภายใน".split(" "))];

/** "理事会内部程序不变": a sentence about what is internal to somebody else. */
function isAboutIt(text: string, joined: string): boolean {
  const isPlain = !MEANINGS.some((meaning) => {
    const others = inLabels[meaning].pieces.filter((word) => !ADJECTIVAL.includes(word));
    return others.some((word) => joined.includes(word));
  });
  return isPlain && isUnspacedSentence(text) && !ADJECTIVAL.some((word) => joined.startsWith(word));
}

/** The same for a line that is nothing but a label: it may be any of the words for it, or nearly its name. */
export function labelLineMeaning(text: string): Meaning | undefined {
  const name = nameOf(text);
  if (name === undefined) return undefined;
  const joined = name.tokens.join("");
  const isNamed = (meaning: Meaning) =>
    FOLDED.anywhere[meaning].has(name.words) || (name.tokens.length === 1 && isContained(joined, meaning));
  return (
    labelMeaning(text) ??
    MEANINGS.find(isNamed) ??
    meaningOfLetters(fold(text), true) ??
    meaningOfDrawn(fold(text), true)
  );
}

/** The same for the name of a column or row of a table, where "Position" and "Ask" are what a table is about. */
export function columnMeaning(text: string, isRow: boolean): Meaning | undefined {
  const name = nameOf(text);
  const all = name?.tokens.join(" ") ?? "";
  if (name === undefined || (isRow ? ROWS : COLUMNS).has(all)) return undefined;
  const meaning = labelMeaning(text) ?? labelOfGroup(name.tokens);
  if (meaning !== undefined) return meaning;
  if (internalColumns().has(all)) return "internal";
  return positionColumns().has(all) ? "position" : undefined;
}

/** "Position of the group", as the name of a column; that of a state anybody may read. */
function labelOfGroup(tokens: readonly string[]): Meaning | undefined {
  const named = namesOf(tokens).at(-1) ?? "";
  if (named === tokens.join(" ") || !tokens.some((token) => ofGroup.has(token))) return undefined;
  return MEANINGS.find((meaning) => labels[meaning].has(named));
}

function nameOf(text: string): { tokens: readonly string[]; words: string } | undefined {
  const tokens = tokensOf(withoutTerms(fold(withoutFalseOurs(text))));
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  return { tokens, words: withoutModifiers(tokens).join(" ") };
}

/** Shorter words mean others too often in the name of a file. */
const SHORTEST_IN_NAME = 5;
/** Words that may qualify a subject: "gender sensitive". */
const QUALIFYING = /^sensi(?:tive|ble)$/;
const inNames = once(() => {
  const phrases = [
    ...MEANINGS.flatMap((meaning) => [...inLabels[meaning].anywhere]),
    ...foldedSet(UNPUBLISHED),
    ...[...foldedSet(ASIDES)].filter((phrase) => / \p{L}{2}/u.test(phrase)),
    ...FOLDED.single,
    ...ROMANISED_NAMES,
  ];
  const isClear = (word: string) =>
    (word.length >= SHORTEST_IN_NAME || ROMANISED_NAMES.includes(word)) &&
    !FOLDED.ours.has(word) &&
    !QUALIFYING.test(word);
  return new Set(phrases.filter((phrase) => / /.test(phrase) || isClear(phrase)));
});

/** Whether words of the name of a file or folder are for some readers only ("plan internal"); terms of the field are for all. */
export const isRestrictedName = remembered((text: string): boolean => {
  const tokens = tokensOf(withoutTerms(fold(text), ALL_TERMS));
  const isKnown = holdsPhrase(tokens, inNames()) || ROMANISED_WHOLE_NAMES.includes(tokens.join(" "));
  return isKnown || isForOurReaders(tokens) || holdsRestriction(tokens);
});

/** Whether some of the words, in a row, are a restriction: a name has no signs that set it apart. */
function holdsRestriction(tokens: readonly string[]): boolean {
  const isWhole = (run: string) => run.length >= SHORTEST_IN_NAME && isRestriction(run.split(" "));
  return tokens.some((_, at) => longestPhrase(tokens, at, MOST_WORDS, isWhole) > 0);
}
