import { foreignLetters, languageLetters, type ScriptLetters } from "../corpus/characters/alphabets.ts";
import WORDS from "./data/language-words.json" with { type: "json" };
import { GLOTTAL, isShown, OF_ENGLISH } from "./itu-words.ts";

/** The language of a document, BCP 47; missing where it is not certain. */
export interface DocumentLanguage {
  language?: string;
  /** What the run prints for the user to decide. */
  notice?: string;
}

/** By the words, where no version states it: they may be a translation of the original that the letterhead names. */
export function languageOfWords(text: string, originals: readonly string[]): DocumentLanguage {
  const [likely, ...others] = languagesOfText(text);
  const [original] = originals.filter((each) => likely === undefined || [likely, ...others].includes(each));
  if (original !== undefined && (originals.length === 1 || others.length === 0))
    return { language: original };
  if (likely !== undefined && others.length === 0) {
    if (originals.length === 0) return { language: likely };
    const notice = `the letterhead states that the original is in "${originals.join('", "')}", and the words are in "${likely}", which is taken: correct "language" if that is wrong`;
    return { language: likely, notice };
  }
  if (likely === undefined && original === undefined) return {};
  const possible = (likely === undefined ? originals : [likely, ...others]).join('", "');
  const notice = `the words can be in "${possible}": fill in "language"`;
  return { notice };
}

/**
 * The language of the texts of a row of a table, which may be a few words, where it is certain and another one than the record's
 * (BCP 47). Empty where the letters or the words are not those of the record's language, and may be of several; in a table
 * that is `isMixed`, with rows in other languages, also where no word shows the record's.
 */
export function languageOfRow(texts: readonly string[], record: string, isMixed = false): string | undefined {
  const areLatin = new Set(texts.filter((text) => /\p{L}/u.test(text)).map(isLatin));
  // A title in one script and a summary in another are no text in one language.
  if (areLatin.size !== 1) return undefined;
  const text = texts.join(" ").slice(0, LONGEST_SAMPLE).normalize("NFC");
  const [base = ""] = record.split("-");
  const isListed = LATIN.some(({ language }) => language === base);
  if (areLatin.has(true) && isListed && isOfUnlisted(text)) return "";
  const [likely, ...others] = languagesOfText(text);
  if ((likely === base || others.includes(base)) && !(areLatin.has(true) && isPlainlyOther(base, text)))
    return undefined;
  const only = others.length === 0 && !mayBeRelative(likely, text) ? likely : undefined;
  if (areLatin.has(false)) {
    if (only !== undefined) return only;
    return isLatinLanguage(base) || hasLettersOfOthers(base, text) ? "" : undefined;
  }
  // A language without a list cannot be distinguished from those that have one.
  if (isLatinLanguage(base) && !isListed) return undefined;
  if (only !== undefined && only !== base && isPlainly(only, text)) return only;
  const isOther =
    isPlainlyOther(base, text) || (likely !== undefined && likely !== base && hasFormsOf(likely, text));
  return isOther || (isMixed && !showsLanguage(base, text)) ? "" : undefined;
}

/** Of so many words a text has common ones; of fewer, letters that English does not have show another language. */
const [FEWEST_OF_TEXT, FEWEST_WITH_LETTERS, FEWEST_OF_ENGLISH] = [8, 5, 9];

/** Whether words in Latin letters are not in the record's language: fewer than one in eight are common words of it. */
function isPlainlyOther(record: string, text: string): boolean {
  const words = wordsOf(text);
  const common = LATIN.find(({ language }) => language === record)?.words;
  const count = words.filter((word) => common?.has(word)).length;
  if (count * 8 >= words.length) return false;
  if (record !== "en") return words.length >= FEWEST_OF_TEXT;
  // Names alone have capitals: "Côte d’Ivoire, Türkiye".
  const foreign = text.match(/\p{L}+/gu)?.filter((word) => /[^a-z]/i.test(word)) ?? [];
  if (foreign.length > (showsLanguage(record, text) ? 1 : 0) && foreign.some((word) => /^\p{Ll}/u.test(word)))
    return words.length >= FEWEST_WITH_LETTERS;
  return !showsLanguage(record, text) && words.length >= FEWEST_OF_ENGLISH;
}

/** Whether a text has words and endings of a language that English does not have: two, or one beside foreign letters. */
function hasFormsOf(language: string, text: string): boolean {
  const { words: common, forms } = LATIN.find((each) => each.language === language) ?? {};
  const words = wordsOf(text).filter(
    (word) => !OF_BOTH.test(word) && (common?.has(word) || forms?.test(word)),
  );
  // Names alone have capitals.
  if (!/(?<!\p{L})\p{Ll}{4}/u.test(text)) return false;
  return words.length > (/[^\p{ASCII}\p{P}\p{S}]/u.test(text) ? 0 : 1);
}

const OF_BOTH = /^(?:.|an|no|do|on|as|per|die|van|is|in|for)$/;

/** Whether a word is of the language; one word alone may be a name, and shows nothing. */
function showsLanguage(language: string, text: string): boolean {
  const common = LATIN.find((each) => each.language === language);
  const words = wordsOf(text);
  const isOf = (word: string) => common?.words.has(word) || common?.forms?.test(word);
  return words.length < 2 || words.some((word) => isOf(word) || (language === "en" && OF_ENGLISH.test(word)));
}

/** Letters of Europe, digits and usual signs: a long text of these alone need not be counted. */
const OTHERS_THAN_LATIN = /[^\p{ASCII}\u00C0-\u024F\u2000-\u206F]/u;

function isLatin(text: string): boolean {
  if (!OTHERS_THAN_LATIN.test(text)) return true;
  return 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= (text.match(/\p{L}/gu)?.length ?? 0);
}

function isLatinLanguage(language: string): boolean {
  return new Intl.Locale(language).maximize().script === "Latn";
}

/** Whether three words at least, and one in five, are common words of a language. */
function isPlainly(language: string, text: string): boolean {
  const common = LATIN.find((each) => each.language === language)?.words;
  const words = wordsOf(text);
  const count = words.filter((word) => common?.has(word)).length;
  return count >= 3 && count * 5 >= words.length;
}

/** The short second word of a name, in a text that has small letters at the start of words: "Be" in "Nosy Be" is no English one. */
const SECOND_NAME = /(?<=(?<!\p{L})\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}{1,3}(?!\p{L})/gu;

function wordsOf(text: string): string[] {
  const isTitle = !/(?<!\p{L})\p{Ll}/u.test(text);
  const words = isTitle ? text : text.replace(SECOND_NAME, "x");
  return words.toLowerCase().match(/\p{L}[\p{L}·]*/gu) ?? [];
}

const LONGEST_SAMPLE = 20_000;

/** A language of Latin letters. */
interface LatinLanguage {
  language: string;
  /** Its most common words. */
  words: ReadonlySet<string>;
  /** Endings and letters that others do not have. */
  forms?: RegExp;
  /** Words that its relatives do not have: languages without a list that have many of its commonest words. */
  own?: ReadonlySet<string>;
}

const LATIN: readonly LatinLanguage[] = Object.entries<{
  words: string;
  forms?: string;
  own?: string;
}>(WORDS.listed).map(([language, { words, forms, own }]) => ({
  language,
  words: wordSet(words),
  ...(forms !== undefined && { forms: new RegExp(forms, "u") }),
  ...(own !== undefined && { own: wordSet(own) }),
}));

/**
 * Common words of languages without such a list, most of which have no letters but those of English or are often typed so. They
 * may have words of other languages, and show that a row is to be looked at.
 */
const UNLISTED = WORDS.unlisted.map(wordSet);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * Whether three different words, and one in six, are of such a language, and more than of any with a list of its own; of a few words
 * without any of those, two.
 */
function isOfUnlisted(text: string): boolean {
  const words = wordsOf(text);
  if ((text.match(GLOTTAL)?.length ?? 0) > 2) return true;
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const listed = Math.max(...LATIN.map((each) => count(each.words)));
  const isShort = words.length <= FEW_WORDS && !words.some((word) => OF_ENGLISH.test(word));
  return UNLISTED.some((list) => {
    const found = count(list);
    const different = [...new Set(words.filter((word) => list.has(word)))];
    if (isShort && different.filter((word) => word.length > 1).length > Math.max(1, listed)) return true;
    return different.length > 2 && found > Math.max(2, listed) && found * 6 >= words.length;
  });
}

const FEW_WORDS = 8;

/** One letter in so many, at least, shows another language than the main one of the script; names alone do not. */
const RARE = 100;

/** The languages that a text may be written in, the likeliest first: one where it is certain. */
function languagesOfText(written: string): string[] {
  const text = written.slice(0, LONGEST_SAMPLE).normalize("NFC");
  const own = inOwnScript(text);
  if (own === undefined) return latinLanguages(wordsOf(text));
  const shown = own.fitting.filter((language) => isShown(language, text));
  return shown.length > 0 || own.fitting.length === 1 ? shown : own.fitting;
}

/** The script of most letters, if not Latin, and its languages that have nearly all of them: the main one or others. */
function inOwnScript(text: string): { row: ScriptLetters; fitting: string[] } | undefined {
  const counted = languageLetters().map((row) => ({ row, count: text.match(row.script)?.length ?? 0 }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count <= (text.match(/\p{Script=Latin}/gu)?.length ?? 0)) return undefined;
  const { row, count } = most;
  const foreign = foreignLetters(text, row);
  const isLittle = (left: string) => left.length * RARE <= count;
  const others = isLittle(foreign)
    ? row.others.filter(({ letters }) => !isLittle((text.match(letters) ?? []).join("")))
    : row.others.filter(({ letters, further = "" }) =>
        isLittle(foreign.replace(letters, "").replace(further, "")),
      );
  const fitting = others.map(({ language }) => language);
  return { row, fitting: isLittle(foreign) ? [row.language, ...fitting] : fitting };
}

/** Whether a text has letters that a language of its script does not have. */
function hasLettersOfOthers(base: string, text: string): boolean {
  const { row, fitting = [] } = inOwnScript(text) ?? {};
  const isBase = (language: string) => language.split("-")[0] === base;
  const isListed = row !== undefined && [row, ...row.others].some(({ language }) => isBase(language));
  return isListed && !fitting.some(isBase);
}

/** Two words in a hundred, and two at least, have to be of one language and not of another, for the first to be certain. */
function latinLanguages(words: readonly string[]): string[] {
  const scores = LATIN.map(({ language, words: common, forms }) => ({
    language,
    score: words.filter((word) => common.has(word) || (forms?.test(word) ?? false)).length,
  }));
  const ranked = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return [];
  const close = ranked.filter(({ score }) => best.score - score < Math.max(2, words.length / 50));
  return close.map(({ language }) => language);
}

/** Whether a few words of a language may be those of a relative: none is of that language alone. */
function mayBeRelative(likely: string | undefined, text: string): boolean {
  const own = LATIN.find(({ language }) => language === likely)?.own;
  return own !== undefined && !wordsOf(text).some((word) => own.has(word));
}
