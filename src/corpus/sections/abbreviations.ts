import { CLAUSE_ENDS } from "../characters/script-signs.ts";
import { isMonthName, weekdayOfName } from "../schema/date-names.ts";
import { linksWords } from "./about-nobody.ts";
import { CITATION } from "./citations.ts";
import { eitherCase, fold, NAME_BEGINS, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import {
  ACADEMIC_TITLE,
  BEFORE_FIGURE,
  BEFORE_NUMBER,
  BEFORE_PLACE,
  BEHIND_NUMBER,
  BEHIND_TITLE,
  BESIDE_NUMBERS,
  BULGARIAN_TOWN,
  CITED_GAZETTE,
  COMPANIES,
  CUT_MONTH,
  currencyNames,
  DRAFT_IN_SENTENCE,
  ERAS,
  GERMAN_MONTH,
  HAS_INITIALS,
  INITIALS,
  isPronounOfOthers,
  KOREAN_DATE,
  LINKING_SHORT,
  MONSIEUR,
  NEVER_LAST,
  NO_LABEL_BEHIND,
  NO_POSTSCRIPT,
  ORDINAL_OF_TEXT,
  OUR_OFFICE,
  PARTS_OF_DOCUMENTS,
  SHORTENED_TITLES,
  SOUTHEAST_PRONOUNS,
  SOUTHEAST_STOPS,
  THIRD_PRONOUNS,
} from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import { isRestrictedUnspaced, SOUTHEAST } from "./scripts-without-capitals.ts";

/**
 * A text of the same length with `CUT` for each letter and full stop of "M." and "MM." before a name or "le ministre": it is neither
 * the end of a sentence nor the French "me". It stays before what may be restricted.
 */
export function withMonsieurCut(text: string, { mayBeRestricted }: WordJudges): string {
  if (!text.includes("M. ")) return text;
  return text.replace(MONSIEUR, (title, at: number) => {
    const behind = text.slice(at + title.length).slice(0, 60);
    const words = /^(?:\s{1,3}[^\s,;:.!?–—]{1,30}){1,2}/u.exec(behind)?.[0].trim() ?? "";
    return mayBeRestricted(words, tokensOf(fold(words))) ? title : CUT.repeat(title.length);
  });
}

/**
 * A text of the same length with `CUT` for the full stops of initials. Behind them a pronoun, or words that may be restricted, begin a
 * sentence of their own: "Ana A. B. They agree", "மு.ப. அவர்கள் ஏற்பார்கள்".
 */
export function withInitialsCut(text: string, { mayBeRestricted }: WordJudges): string {
  if (!HAS_INITIALS.test(text)) return text;
  return text.replace(INITIALS, (cut: string, ...found) => {
    const [at, all] = found.slice(-2) as [number, string];
    const behind = NEXT_WORDS.exec(all.slice(at + cut.length, at + cut.length + 60))?.[0] ?? "";
    const tokens = tokensOf(fold(behind));
    const isOther = isPronounOfOthers(tokens[0] ?? "") || mayBeRestricted(behind.trim(), tokens);
    return isOther ? cut : cut.replaceAll(".", CUT);
  });
}

/** A dash with blanks, and numbers beside it, with a month, a day or a unit between one of them and the dash. */
const DASH_WITH_BLANKS = /[^\S\n](?:[–—-]|--)[^\S\n]/gu;
const RANGE_BEFORE = /\p{N}(?:\p{L}{1,3}|[^\S\n]?[.°ºª%‰])?(?:[^\S\n]([\p{L}\p{M}.]{1,20}))?$/u;
const RANGE_BEHIND =
  /^(?:([\p{L}\p{M}.]{1,20})[^\S\n])?\p{Script=Ethiopic}{0,4}\p{Sc}?\p{N}+(?:\s(\S{1,30}))?/u;
const isBesideNumber = (word = "") =>
  word === "" || isMonthName(word) || weekdayOfName(word) !== undefined || BESIDE_NUMBERS.test(word);

/**
 * A text of the same length with `CUT` for the blanks around the dash of a range: "9 – 27 November", "3 p.m. - 5 p.m.". Where its
 * sentence may be restricted, or goes on with a pronoun, it may be that of a label: "Ana 3 - 5 they agree".
 */
export function withRangesCut(text: string, mayBeOfLabel: (words: string) => boolean): string {
  return text.replace(DASH_WITH_BLANKS, (dash, at: number) => {
    const [before, behind] = [
      text.slice(Math.max(0, at - 60), at),
      text.slice(at + dash.length).slice(0, 60),
    ];
    const [left, right] = [RANGE_BEFORE.exec(before), RANGE_BEHIND.exec(behind)];
    if (left === null || right === null || ![left[1], right[1]].every(isBesideNumber)) return dash;
    const parts = [LAST_PART.exec(before)?.[0] ?? "", GOING_ON.exec(` ${behind}`)?.[1] ?? ""];
    return isPronounOfOthers(tokensOf(fold(right[2] ?? ""))[0] ?? "") || parts.some(mayBeOfLabel)
      ? dash
      : CUT + dash.trim() + CUT;
  });
}

export const ERA = new RegExp(`^${ERAS}\\.$`, "u");
/** The next words, up to four of them. */
export const WORDS_BEHIND = new RegExp(`^(?:\\s{1,3}[^\\s${SENTENCE_ENDS}]{1,30}){1,4}`, "u");

/** What is before an abbreviation; also an article without a blank: "l’art. 34", "dell’art. 5", "l-art. 34". */
const BEFORE_CUT =
  "(?<=^|[\\s(\"«[§]|(?<![\\p{L}\\p{M}])(?:(?:[LlDd]|(?:[Dd]e|[Aa]|[Nn]e|[Dd]a|[Ss]u)ll)['’]|(?:[Ll]|[Tt]al|[FfBb]l)-))";
/** Most words have no full stop: of them none of the many abbreviations is tried. Between a year and its full stop there may be a word. */
const HAS_POINT = "(?=[^\\s.]{1,20}(?:\\s\\p{L}{1,2})?\\.)";
/** The full stops of abbreviations that are never the last word of a sentence. */
export const CUT_SHORT = new RegExp(`${BEFORE_CUT}(?:${NEVER_LAST})\\.(?=\\s\\S)`, "gu");
/** The words behind initials that show whether a sentence begins there. */
const NEXT_WORDS = new RegExp(`^(?:[\\s«“]{0,3}[^\\s,;:${SENTENCE_ENDS}]{1,30}){1,2}`, "u");
const BEFORE_IN_SENTENCE = new RegExp(`[^${SENTENCE_ENDS}:：៖\\n]{0,80}$`, "u");
const BEHIND_IN_SENTENCE = /^[^:：៖\n]{1,80}/u;
/** A text of the same length with `CUT` for these full stops, unless words on either side may be restricted, or those behind are about others. */
export function withSoutheastCuts(text: string, { mayBeRestricted }: WordJudges): string {
  if (!SOUTHEAST.test(text)) return text;
  const isRestricted = (words: string) => {
    const others = words.normalize("NFC").replace(DRAFT_IN_SENTENCE, " ").trim();
    return isRestrictedUnspaced(others) || mayBeRestricted(others, tokensOf(fold(others)));
  };
  return text.replace(SOUTHEAST_STOPS, (cut: string, at: number) => {
    const before = BEFORE_IN_SENTENCE.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? "";
    const behind = BEHIND_IN_SENTENCE.exec(text.slice(at + cut.length, at + cut.length + 80))?.[0] ?? "";
    const isOther = SOUTHEAST_PRONOUNS.test(behind);
    return isOther || [before, behind].some(isRestricted) ? cut : cut.replaceAll(".", CUT);
  });
}

/**
 * "Govt. of India", "Prof.Dr. Thapa"; "Rs. 5 crore"; and a number or a word before one: "7. december", "art. 5, stk. 3", "bl.a. kabler".
 * Written with {1,4} in place of {0,4} and a look behind, the first alternative would be compiled four times, which takes long.
 */
export const STOPS_OF_ABBREVIATIONS = new RegExp(
  `${BEFORE_CUT}${HAS_POINT}(?:${[
    `(?:(?:${NEVER_LAST}|${SHORTENED_TITLES})\\.-?){0,4}(?<=\\.-?)(?=\\s{1,3}\\p{L})${NO_LABEL_BEHIND}(?!\\s{1,3}(?!\\p{Ll})\\S{1,20}(?:\\s\\S{1,20})?\\s[-=|>→]{1,2}\\s)`,
    `${ORDINAL_OF_TEXT}|${CITATION}|(?:${BEFORE_FIGURE})\\.(?=\\s{1,3}[\\p{Sc}~±−+-]?\\p{N})`,
    // "dr. sc.", "Magistra sc.", and the full stops of "rer. nat." behind one another.
    `(?:(?<=(?<!\\p{L})${ACADEMIC_TITLE}[.\uE004]?\\s?(?:\\p{Ll}{1,5}[.\uE004]\\s?){0,3})|${ACADEMIC_TITLE}\\.)(?:${BEHIND_TITLE})\\.(?=\\s{0,3}\\p{L})${NO_LABEL_BEHIND}`,
    // "D.S. 29894", "R.M. N° 123": a kind of text in capitals, before its number.
    `${NO_POSTSCRIPT}(?:\\p{Lu}{1,3}\\.){2,5}(?=\\s{1,3}(?:[Nn][.º°o]{1,3}\\s?)?\\p{N})`,
    // "(т. 4)", "(пп. 4–6)": a number directly behind the first word of a bracket; "Id. at 14".
    `(?:Id|Ibid)\\.(?=\\sat\\s\\p{N})|(?<=[(\\[])\\p{Ll}{1,5}\\.(?=\\s?\\p{N})`,
    `${KOREAN_DATE}${NO_LABEL_BEHIND}|(?:(?:${BEFORE_NUMBER})|(?:\\p{N}{1,2}\\.)?\\p{N}{1,4}|(?<=[^\\s.!?:] {1,3})(\\p{Ll}{1,4})|\\p{L}{1,4}(?:\\.\\p{Ll}{1,4}){1,3})\\.(?=\\s{1,3}(?:[\\p{Ll}\\p{N}§(]|[IVX]+(?!\\p{L})|(?:Blg|Bil|Nos?|N[ru]|N[uú]m)[.\uE004]\\s\\p{N}))${NO_LABEL_BEHIND}`,
    `${ERAS}\\.(?=\\s{1,3}\\p{L}{0,4}\\p{N})`,
  ].join(
    "|",
  )})|(?<=\\p{N}\\s?)(?<!(?:^|\\n)\\P{L}{1,7}(?=[AaPp]\\.))${ERAS}\\.(?=\\s{1,3}[\\p{Ll}\\p{Lo}\\p{N}(])${NO_LABEL_BEHIND}`,
  "gu",
);
/** Emphasis before what somewhere has, and not before what somebody there will do, as a remark states. */
const IN_EMPHASIS =
  "(?<=\\uE000)(?![^\\uE001]{1,40}\\uE001\\s(?:w(?:ill|ould|ants?)|might|may|c(?:an|ould)|agrees?|accepts?|yields?)(?!\\p{L}))";
const COMPANY = `${eitherCase(COMPANIES)}|${eitherCase(COMPANIES.toUpperCase())}`;
/** The full stop of an abbreviation behind a number, before the name of a place or behind that of a company; groups of their words. */
export const MAY_GO_ON = new RegExp(
  `(?<!(?![IVX])\\p{L})${HAS_POINT}(?:${[
    `(?<=(?<!\\p{L})(?:\\p{N}\\.?|[IVX]{1,6})[-–\\s]{0,2})(?<number>${BEHIND_NUMBER})\\.(?=\\s{1,3}[\\p{L}\\p{N}«„“"(])`,
    `(?<!\\p{N}\\.?\\s?)(?:${BEFORE_CUT}|${IN_EMPHASIS})(?<place>${BEFORE_PLACE})\\.(?=\\s{1,3}[«„“"]?[${NAME_BEGINS}])`,
    `(?<=[\\p{L}\\p{M}\\p{N})&.,][”"»]?\\s)(?<company>${COMPANY})\\.(?=\\s{1,3}[\\p{L}\\p{N}(])`,
    `(?<![\\p{L}\\p{N}.,])(?<ordinal>\\p{N}{1,2}|\\p{N}{4})\\.(?=\\s{1,3}(?:\\p{Ll}|${GERMAN_MONTH}))`,
    `${BEFORE_CUT}(?<link>${LINKING_SHORT})\\.(?=\\s{1,3}[\\p{L}\\p{N}§(])`,
    CUT_MONTH,
    `(?<century>(?<![\\p{L}\\p{N}.,])\\p{N}{1,2})\\.(?=\\s{1,3}(?:Jh|Jhs|Jhd|Jhdt|Jahrhundert)(?!\\p{L}))`,
  ].join("|")})|(?<part>\\.)(?=\\s{1,3}\\p{N}{1,4}\\s)(?<=${BEFORE_CUT}(?:${BEFORE_NUMBER})\\.)`,
  "gu",
);
/** The words behind such a full stop, up to what ends or parts a sentence. */
const GOING_ON = new RegExp(`^\\s{1,3}([^${SENTENCE_ENDS}${CLAUSE_ENDS}:：፡፥፦–—\\n]{1,70})`, "u");
const FORM_OF_COMPANY = new RegExp(`^(?:${COMPANY})$`, "u");
/** Words of a sentence that has not ended. */
export const LAST_PART = new RegExp(`[^${SENTENCE_ENDS}\\n]*$`, "u");
/** In place of a full stop that ends no sentence. */
export const CUT = "\uE004";
const NAME_OF_PLACE = new RegExp(
  `${BEFORE_CUT}(?!(?:\\p{Lu}|Sen)\uE004)(?:${BEFORE_PLACE.replaceAll("\\.", "\uE004")})\uE004\\s{1,3}\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*){0,2}(?=\\s[\\p{Ll}\\p{N}])`,
  "gu",
);
const FORMS_CUT = new RegExp(
  // Engines write out the body of {0,3}, and what is behind it, for each number of names.
  `(?<=\\s)(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]{0,20}\\s){0,4}(?:${COMPANY.replaceAll("\\.", "\uE004")})\uE004(?=\\s)`,
  "gu",
);

/** A text without the full stops that are cut: the name of a place is in small letters, since it is nobody's, and so is the form of a company. */
export function withoutCutPoints(cut: string): string {
  if (!cut.includes(CUT)) return cut;
  return cut
    .replace(NAME_OF_PLACE, (name) => name.toLowerCase())
    .replace(FORMS_CUT, (name) => name.toLowerCase())
    .replace(BULGARIAN_TOWN, "град")
    .replaceAll(CUT, "");
}

/** A text with "(rev 1)" for each official gazette with its number in brackets, whose title is not restricted: "(„Сл. гласник РС“, бр. 35/23)". */
export const gazettesInOneForm = (text: string): string =>
  text.replace(CITED_GAZETTE, (all: string, quoted: string | undefined, title = quoted) => {
    const tokens = tokensOf(fold(title));
    const isOwn = tokens.some((token) => FOLDED.ours.has(token) || OUR_OFFICE.has(token));
    return isOwn || restrictedMeaning(title) !== undefined ? all : "(rev 1)";
  });

/** Whether a part of the sentence around an abbreviation is a restricted label, or has a word for "our". */
function isBesideLabel(before: string, behind: string, labelMeaning: WordJudges["labelMeaning"]): boolean {
  const parts = [LAST_PART.exec(before)?.[0] ?? "", ...behind.split(/[.!?\n]/u, 1)].join("\n").split(PARTS);
  const isOurs = (token: string) => FOLDED.ours.has(token) || FOLDED.single.has(token);
  return parts.some((part) => labelMeaning(part) !== undefined || tokensOf(fold(part)).some(isOurs));
}
const PARTS = /[,;:()–—\n]/u;
/** What is known of words in a sentence. */
interface WordJudges {
  labelMeaning: (words: string) => string | undefined;
  isPublicName: (words: string) => boolean;
  hasPlainWord: (words: string) => boolean;
  mayBeRestricted: (words: string, tokens: readonly string[]) => boolean;
}

/**
 * Whether a sentence goes on behind the full stop of one of these abbreviations: with a small letter, or behind a number with
 * a known word and a small one. A restricted word, and a capital that may be somebody's, begin another sentence: "2026 г. Анна: …".
 */
export function goesOnBehindPoint(
  { place, company, part, century, ordinal, month, link }: Readonly<Partial<Record<string, string>>>,
  [before, behind]: readonly [string, string],
  { isPublicName, hasPlainWord, mayBeRestricted, labelMeaning }: WordJudges,
): boolean {
  if (month !== undefined) return isMonthName(month) && !isBesideLabel(before, behind, labelMeaning);
  if (link !== undefined) return linksWords(behind, mayBeRestricted);
  const [first = "", ...others] = (GOING_ON.exec(behind)?.[1] ?? "").trim().split(/\s+/u).slice(0, 6);
  const run = [first, ...others].join(" ");
  const tokens = tokensOf(fold(run));
  if (mayBeRestricted(run, tokens) || tokens.some((token) => OUR_OFFICE.has(token))) return false;
  const isSmall = (word: string) => /^[\p{Ll}\p{Lo}\p{N}(]/u.test(word);
  if (century !== undefined) return true;
  if (ordinal !== undefined && ordinal.length < 4) return isMonthName(first);
  if (part !== undefined) return isSmall(others[0] ?? "");
  const isThird = (token: string) => THIRD_PRONOUNS.has(token);
  if (place !== undefined) return !/^\p{Lu}$/u.test(place) && others.some(isSmall) && !tokens.some(isThird);
  if (company !== undefined) return (isSmall(first) && others.length > 0) || FORM_OF_COMPANY.test(first);
  return (
    isSmall(first) ||
    (others.length > 0 && (isPublicName(first) || currencyNames().has(tokens[0] ?? "")) && hasPlainWord(run))
  );
}

const WORD_BEFORE_PLACE = /(?<!\p{L})(\p{L}+)\.?\s?[:：]\s?(?=\p{Nd}+(?:\P{L}|$))/gu;

/** A text without the colon in a place of a document, which is no label: "Read yesterday, page: 5". */
export function withoutPlaces(text: string): string {
  return text.replace(WORD_BEFORE_PLACE, (all, word: string) =>
    PARTS_OF_DOCUMENTS.has(fold(word)) ? `${word} ` : all,
  );
}
