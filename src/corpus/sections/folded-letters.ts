import { bothForms, inOneForm, withHanForms } from "../../itu/letter-forms.ts";
import { NOT_ASCII, withoutUnseen } from "../characters/invisible-characters.ts";
import { CLAUSE_ENDS, COLONS } from "../characters/script-signs.ts";

/**
 * What a name may begin with, as part of a character class: a capital, or any letter of a script without capitals. Those of
 * Georgian are small letters in Unicode, which has capitals for them that no text uses.
 */
export const NAME_BEGINS = "\\p{Lu}\\p{Lo}\\p{Script=Georgian}";

/** White letters in black circles and squares, which no normal form makes plain. */
const IN_A_BOX = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;

/** Letters of other alphabets, and signs, that are drawn like a Latin letter. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "аαᴀ@4ꭺꓮ",
    b: "ьвʙ8ꓐ",
    c: "сϲᴄꮯꓚ",
    d: "ԁᴅꓓ",
    e: "еεєᴇ3ꭼꓰ",
    f: "ꜰϝꓝ",
    g: "ɢ9ꓖ",
    i: "іιıɪ1|!ӏlꭵꓲ",
    k: "кκᴋꮶꓗ",
    m: "мᴍꮇꓟ",
    n: "пνɴꓠ",
    o: "оοσօᴏ0ꓳ",
    p: "рρᴘꮲꓑ",
    r: "гʀꮁꓣ",
    s: "ѕꜱ5$ꮪꓢ",
    t: "тτᴛ7ꭲꓔ",
    u: "υսᴜꓴ",
    w: "ԝᴡꮃꓪ",
    y: "уγʏꓬ",
  }).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)),
);

const ALIKE = new RegExp(`[${[...DRAWN_ALIKE.keys()].join("")}]`, "gu");

/** An article or pronoun before a vowel, as in "l’argumentaire". */
const ELIDED = /(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|dell|nell|all)['’ʼ](?=\p{L})/giu;
/** The stroke that draws an Arabic word out. */
const TATWEEL = /\u0640/gu;
const LIGATURES: Readonly<Record<string, string>> = { ß: "ss", ı: "i", œ: "oe", æ: "ae" };

/** ASCII without apostrophes, of which only the capitals change. */
const PLAIN = /^[^\u0080-\u{10FFFF}'`]*$/u;

/**
 * A text in small letters without accents, articles before a vowel, and invisible characters; of letters that Arabic, Ethiopic and
 * other languages have in two forms it has that of Arabic.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = withoutUnseen(text).normalize("NFKC").normalize("NFD");
  return inOneForm(plain)
    .replace(ELIDED, "")
    .replace(TATWEEL, "")
    .replace(IN_A_BOX, (letter) =>
      String.fromCharCode(0x61 + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32)),
    )
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, "")
    .replace(/[ßœæŒÆı]/gu, (letter) => LIGATURES[letter.toLowerCase()] ?? letter)
    .toLowerCase();
}

/** The folded words and phrases of a list, those of Chinese and Japanese also in one form of each character; folding them as one text takes a fraction of the time. */
export function foldedSet(list: Iterable<string>): ReadonlySet<string> {
  const words = [...list];
  const folded = fold(words.join("\0"));
  return new Set(words.length === 0 ? [] : [...folded.split("\0"), ...withHanForms(folded).split("\0")]);
}

/** The same with nothing but one blank between the words of a phrase, as `tokensOf` finds them in a text. */
export function foldedPhrases(list: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(foldedSet(list), (phrase) => tokensOf(phrase).join(" ")));
}

/** A list that is made where it is first needed: many commands and tests read no text that it is for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Without a limit the preview would hold each text that it has ever judged. */
const MOST_REMEMBERED = 5_000;

/** The judgement, with a memory of its results: files repeat the names of sources, and several rules judge the same words. */
export function remembered<Texts extends readonly string[], T>(
  judge: (...texts: Texts) => T & {},
): (...texts: Texts) => T & {} {
  const known = new Map<string, T & {}>();
  return (...texts) => {
    const key = texts.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size === MOST_REMEMBERED) known.clear();
    const judged = judge(...texts);
    known.set(key, judged);
    return judged;
  };
}

/** A folded text with each letter that is drawn like a Latin one as that letter. */
export function drawn(folded: string): string {
  return folded.replace(ALIKE, (letter) => DRAWN_ALIKE.get(letter) ?? letter);
}

/** The first word or number of a folded text. */
export const FIRST_TOKEN = /[\p{L}\p{N}]+/u;

/** The words and numbers of a folded text. */
export function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Abbreviations as alternatives of a pattern, in either case of the first letter; `_` is a full stop within one. */
export const eitherCase = (list: string): string =>
  bothForms(list)
    .split(/\s+/u)
    .map((word) =>
      word.replaceAll("_", "\\.\\s?").replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`),
    )
    .join("|");

/** How many words the longest phrase has that is at an index of words; 0 where none is. */
export function longestPhrase(
  tokens: readonly string[],
  from: number,
  most: number,
  isPhrase: (words: string) => boolean,
  blank = " ",
): number {
  for (let length = Math.min(most, tokens.length - from); length > 0; length -= 1)
    if (isPhrase(tokens.slice(from, from + length).join(blank))) return length;
  return 0;
}

/** Whether letters are nothing but words, one behind the other, the longest of `most` letters. */
export function areMadeOf(
  letters: readonly string[],
  most: number,
  isWord: (word: string) => boolean,
): boolean {
  for (let at = 0; at < letters.length; ) {
    const length = longestPhrase(letters, at, most, isWord, "");
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/**
 * Signs that end a sentence, in all scripts, as parts of a character class: the full stop, the danda, the Arabic, Ethiopic,
 * Armenian, Chinese, Khmer and Burmese ones and all others of Unicode's property, and those of Thai, Sinhala and Tibetan.
 */
export const SENTENCE_ENDS = "\\p{Sentence_Terminal}…๚๛෴།༎";
/** One of them that needs no blank behind it: numbers, names and addresses contain only those of ASCII. */
export const UNSPACED_END = `(?![!-~…．])[${SENTENCE_ENDS}]`;

/** Quotation marks of all languages that begin a quotation, and those that end one, as parts of a character class. */
export const QUOTE_BEGINS = '"“„‟«‹‘‚‛「『｢〝＂';
export const QUOTE_ENDS = "\"”“‟»«›‹'’‘」』｣〞〟＂";
/** Marks that begin one in some languages, and end one in others: »German«, ”Swedish”. */
export const QUOTES_EITHER_WAY = "»›”'’";

/** What ends a sentence, or parts it as a colon does, with quotation marks and brackets behind it. */
export const SENTENCE_BREAK = new RegExp(
  `[${SENTENCE_ENDS}${CLAUSE_ENDS}:：][.!?…]{0,2}[${QUOTE_ENDS})\\]】）]{0,3}\\s+|(?:${UNSPACED_END}|[：；])[${QUOTE_ENDS})\\]】）]{0,3}(?=\\S)`,
  "gu",
);

/** Scripts that set no blanks between words, as parts of a character class. */
export const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** A letter of none of the languages that the lists have words of: without one, a heading is judged by the lists alone. */
const UNLISTED =
  /(?![a-zàâäáãçéèêëíìîïñóòôöõœæúùûüßа-яё\u0621-\u063A\u0640-\u064A\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])\p{L}/u;

/** Whether words have letters of a language of which the lists have few words or none. */
export function isUnlistedLanguage(text: string): boolean {
  return NOT_ASCII.test(text) && UNLISTED.test(withoutUnseen(text).normalize("NFKC").toLowerCase());
}

/** In scripts without blanks a sentence is one token. */
export const SPACED_END = `(?![。！？．｡៕។၊။།༎๚๛])[${SENTENCE_ENDS}]`;
/** A few words before a full stop, with a sentence behind them. */
export const SHORT_SENTENCE = new RegExp(
  `^((?:[^${SENTENCE_ENDS}${CLAUSE_ENDS}:\\n]|\\.(?=\\S)){1,40})(?:(?:(?![?؟፧⁇⁈‽])${SPACED_END}){1,3}\\s+|[。！])(?=[^\\s”」』»:])`,
  "u",
);

/** "And" and "by" are written together with Arabic words; so is "for", which states for whom something is. */
export function withoutParticle(token: string): string {
  return /^[\u0648\u0641\u0628\u0643][\u0621-\u064A]{3,}$/u.test(token) ? token.slice(1) : token;
}

/** What may be before the words of a line. */
const BEGIN = '^[\\s>#|*+•·_~`"“«(\\[–—-]*(?:\\d{1,3}[.)]\\s+)?';
/** What may be the words of a label, in its first group; each list is searched where those before it find none. */
export const LABEL_PLACES: readonly (readonly RegExp[])[] = [
  [
    /(?<![\p{L}\p{N}&/#＃])[#＃]([\p{L}\p{M}\p{N}_-]{2,40})(?=[\s.,:;!]|$)/gu,
    new RegExp(
      `(?![\\s>#+•·-])((?:[^${COLONS}${SENTENCE_ENDS}${CLAUSE_ENDS}|()[\\]{}*_\`"“”«»–—]|\\.(?=\\S)){1,61}?)[*_~\`"”»)\\]]{0,3}\\s?[${COLONS}]`,
      "gu",
    ),
    /[([{【（［]([^()[\]{}【】（）［］:：]{1,60})/gu,
    /(?<![\p{L}\p{N}*_`])[*_`]{1,3}([^*_`\n]{1,60})[*_`]/gu,
    new RegExp(`${BEGIN}([^${SENTENCE_ENDS}:：–—\\n]{1,50}?)\\s[–—-]\\s`, "gu"),
    new RegExp(
      `(?:${BEGIN}|(?<=[${SENTENCE_ENDS}${CLAUSE_ENDS}:：]\\s))(?!\\s)([^${SENTENCE_ENDS}${CLAUSE_ENDS}:：–—|\\n]{1,50}?)[${CLAUSE_ENDS}]\\s(?=[\\p{Lu}\\p{Lo}])`,
      "gu",
    ),
  ],
  [
    new RegExp(
      `${BEGIN}([^${SENTENCE_ENDS}:：\\n]{1,40})(?:[${SENTENCE_ENDS}]?[*_]*(?:\\s|$)|${UNSPACED_END})`,
      "gu",
    ),
    // A sentence of one word behind another.
    new RegExp(`(?<=[${SENTENCE_ENDS}]\\s)([^\\s${SENTENCE_ENDS}:：]{1,40})(?=[${SENTENCE_ENDS}]\\s)`, "gu"),
  ],
];

/** A dash between blanks, columns, or a semicolon before a capital. */
export const DASHED = new RegExp(
  `^([^–—=|>→${SENTENCE_ENDS}${CLAUSE_ENDS}\\n]{1,50}?)(?:\\s(?:[–—=|>→-]|(?<!«[^«»]{1,60})»){1,2}\\s|\\t|(?! \u00A0 )\\s{3,}|[${CLAUSE_ENDS}]\\s(?=[\\p{Lu}\\p{Lo}]))`,
  "u",
);
/** What ends a sentence, or parts it as columns and dashes do. */
export const BEHIND_SENTENCE = new RegExp(
  `[${SENTENCE_ENDS}${CLAUSE_ENDS}:：][\uE001\uE003${QUOTE_ENDS})\\]]{0,3}\\s+|(?:${UNSPACED_END}|[：；])|(?<=\\s)(?:[–—|/→←>]|-{1,3}|//|;;)\\s+`,
  "gu",
);

/** A word of several letters that is no number or name of a part, or a year with the word for it. */
export const BEGINS_WITH_WORD =
  /^(?:(?:1[89]|20)\d\d(?:\. ?|-\p{L}{0,3} ?| )(?:г|год[ау]?|р|рік|року|році|ж|жыл[ыдғ]?\p{L}{0,3}|й|йил\p{L}{0,3}|j|yil\p{L}{0,3}|il\p{L}{0,3}|m|met\p{L}{2,4}|g|gad[aāsu]|god\p{L}{2,3}|évi?|aasta\p{L}{0,2}|он\p{L}{0,3})(?!\p{L})|(?![IVXivx]{2}|[Hh]\d|(?:[Pp]art|PART|[Ss]ection|SECTION|[Cc]hapter|CHAPTER|[Ii]tem|ITEM) )\p{L}{2})/u;
/** Words before a bracket that no other one closes. */
export const BEFORE_OPEN = /^.*[([{【（［](?=[^)\]}】）］]*$)/u;
/** Where brackets or emphasis begin. */
export const SET_APART = /[([{【（［\uE000]/gu;
