import { spacedForm } from "../normal-form.ts";
import WORDS from "./data/committee-words.json" with { type: "json" };
import { ETHIOPIC_NUMERALS, ethiopicNumber, simplified, withPlainDigits } from "./letter-forms.ts";
import { INSTRUMENTS, type ReferenceWord, referenceTokens, type Token, wordAt } from "./reference-words.ts";

/** Names with a number that are no text of the conference: "WRC-27", "RR 5.1", "ITU-T X.509", "CO2". */
export const OTHER_NAMES =
  /^(?:(?:WRC|CMR|ВКР|WTSA|AMNT|WTDC|CMDT|PP|WSIS|IMT|ИМТ|RR|РР)[ +-]?\d|.*(?:ITU|UIT|МСЭ)-|\p{L}{1,2}\.\d{1,4}|\p{L}+\d(?:\.\d)?$)/u;
const SHORTEST_PLAIN_WORD = 4;
const MOST_WORDS = 4;
/** Texts of ITU have such numbers; longer ones are years. */
const NUMBER = /^[1-9]\d{0,2}$/;

/** Whether a text is the number of a text and nothing but abbreviations, in any script: `QH 130`, `ມະຕິ 130`. */
export function isOfAbbreviations(text: string): boolean {
  if (OTHER_NAMES.test(text) || /\d\.\d/.test(text)) return false;
  // Scripts without capitals need no blank before a number.
  const tokens = referenceTokens(text.replace(/(?<=\p{Lo})(?=\d)|(?<=\d)(?=\p{Lo})/gu, " "));
  const words = tokens.filter(({ kind }) => kind === "word");
  const numbers = tokens.filter(({ kind }) => kind === "number");
  if (words.length === 0 || numbers.length === 0 || words.length > MOST_WORDS) return false;
  if (tokens.some(({ kind }) => kind === "odd") || numbers.every(({ text }) => !NUMBER.test(text)))
    return false;
  // "குழு 5": a committee.
  if (tokens.some((_, at) => isOneOf(OTHERS, tokens, at))) return false;
  return tokens.every((token, at) => token.kind !== "word" || isShort(token, tokens[at + 1], words.length));
}

/** A word of a script with capitals is an abbreviation where it is short or has a full stop; of another script, where it is alone too. */
function isShort({ text }: Token, next: Token | undefined, words: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return words === 1 || letters < SHORTEST_PLAIN_WORD;
  return (
    letters < SHORTEST_PLAIN_WORD ||
    (letters <= SHORTEST_PLAIN_WORD + 1 && (next?.text === "." || text === text.toUpperCase()))
  );
}

export const KINDS_OF_TEXT: readonly ReferenceWord[] = ["resolution", "decision", "resolutionOrDecision"];
/** Words that have numbers of their own. */
const OTHERS: readonly ReferenceWord[] = ["recommendation", "opinion", "article", "annex", "numberedOther"];
/** A number beside the name of one of these is that of its article or provision. */
const NAMES_OF_OTHERS: readonly ReferenceWord[] = [...INSTRUMENTS.map(([word]) => word), "otherBody"];
/** These, and words that have been read already. */
const KNOWN: readonly ReferenceWord[] = [...KINDS_OF_TEXT, ...OTHERS];

/** A first word with a hyphen, an apostrophe or a dot inside: "Fehin-kevitra"; not "Wi-Fi", "X-band" or "Al-Jazeera". */
const COMPOUND =
  /^[\p{L}\p{M}]{4,}(?:[-‐‑.·'‘’ʼʻ`´][\p{L}\p{M}]{2,})+(?![\p{L}\p{M}])|^[\p{L}\p{M}]+(?:['‘’ʼʻ`´][\p{L}\p{M}]{2,})+(?![\p{L}\p{M}])/u;
/** A word, "No." or "la", and the number. */
const MOST_BEFORE_NUMBER = 4;

/**
 * The number behind the first word of a text, which may be the word for a resolution in a language that no table has:
 * "Kpanda 137", "Kpanda No. 137 (Rev. Dubai, 2018)". Not behind words that have numbers of their own, such as "Committee 5".
 */
export function numberBehindWord(text: string): string | undefined {
  if (OTHER_NAMES.test(text)) return undefined;
  const joined = COMPOUND.exec(text)?.[0] ?? "";
  // "Sub-committee 5" has the number of its last word.
  const parts = referenceTokens(joined);
  if (parts.some((_, at) => isOneOf(OTHERS, parts, at))) return undefined;
  const tokens = referenceTokens(joined.replace(/[^\p{L}\p{M}]/gu, "") + text.slice(joined.length));
  const at = tokens.findIndex(({ kind }) => kind === "number");
  const [first, ...between] = tokens.slice(0, at);
  const number = tokens[at];
  if (first?.kind !== "word" || at > MOST_BEFORE_NUMBER || !between.every(isBeforeNumber)) return undefined;
  if (number === undefined || number.suffix !== undefined || !NUMBER.test(number.text)) return undefined;
  if (first.text.length < SHORTEST_PLAIN_WORD || isOneOf([...KNOWN, ...NAMES_OF_OTHERS], tokens, 0))
    return undefined;
  // "Basic law 130".
  if (between.some((_, index) => isOneOf(OTHERS, between, index))) return undefined;
  const rest = tokens.slice(at + 1);
  // "Kpanda la 137"; not "Access to 5 services", nor "words on Res. 9".
  const articles = between.filter((token) => token.kind === "word" && !isMark(token)).length;
  const isAlone = rest[0]?.text === "(" || rest.every(({ kind }) => kind === "sign");
  // "COVID 19 recovery"; "Spending 5% more", "Broadband 10-100".
  const isName = first.text === first.text.toUpperCase() && /\p{Lu}/u.test(first.text);
  if (articles > (isAlone ? 1 : 0)) return undefined;
  if (!isAlone && (isName || rest.some(({ kind }) => kind === "number"))) return undefined;
  return /^[%./-]$/.test(rest[0]?.text ?? "") && rest.length > 1 ? undefined : number.text;
}

/** What is set between a number and the word for a text. */
const ENDINGS: readonly ReferenceWord[] = ["ordinal", "provision"];

/** The number before the word for a text, with a mark of it between, inside words: `130` in "хурлын 130 дугаар тогтоол". */
export function numberInside(text: string): string | undefined {
  const tokens = referenceTokens(text);
  const found = tokens.find((token, at) => {
    // Not "WRC-27 - Resolutions", "Agenda 2030. Decisions".
    if (at === 0 || tokens[at - 1]?.text === "-" || token.suffix !== undefined) return false;
    if (token.kind !== "number" || !NUMBER.test(token.text)) return false;
    let next = at + 1;
    while (/^[-.'№]$/.test(tokens[next]?.text ?? "") || isOneOf(ENDINGS, tokens, next)) next += 1;
    return next > at + 1 && isOneOf(KINDS_OF_TEXT, tokens, next);
  });
  return found?.text;
}

function isOneOf(meanings: readonly ReferenceWord[], tokens: readonly Token[], at: number): boolean {
  return meanings.some((meaning) => wordAt(tokens, at, meaning) > 0);
}

/** Resolutions have numbers up to this one, and some more. */
export const HIGHEST_RESOLUTION = 220;
/** The way out: whoever writes one has seen the question. */
const ARTICLE = /^(?:the|an?|les?|la|el|los|las|de[rn]?|die|das|het|os?|as)$/i;

/**
 * The only number of a few words, at their start or end, which may be that of a text: "د ۱۰۲ لیک", "tekst chiqaruvchi 130",
 * "130-gwnewch", "130 अंकको प्रस्ताव".
 */
export function loneNumber(text: string): string | undefined {
  if (OTHER_NAMES.test(text)) return undefined;
  const all = referenceTokens(text).filter((token) => !/^[.:,;()[\]'’]$/.test(token.text));
  const isBeforeKind = all[0]?.kind === "number" && isOneOf(KINDS_OF_TEXT, all, all.length - 1);
  const isBehindKind = all.at(-1)?.kind === "number" && isOneOf(KINDS_OF_TEXT, all, 0);
  // Not "5-year plan".
  const isOneWord = all.length === 3 && (all[2]?.text.length ?? 0) >= SHORTEST_PLAIN_WORD;
  const tokens = all.filter(({ text }, at) => at !== 1 || text !== "-" || !(isBeforeKind || isOneWord));
  const numbers = tokens.filter(({ kind }) => kind === "number" || kind === "odd");
  const words = tokens.filter((token) => token.kind === "word" && !isMark(token));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || number.suffix !== undefined) return undefined;
  if (!NUMBER.test(number.text) || Number(number.text) > HIGHEST_RESOLUTION) return undefined;
  if (words.length === 0 || words.length > MOST_WORDS || tokens.some(({ kind }) => kind === "sign"))
    return undefined;
  if (tokens[0] !== number && tokens.at(-1) !== number) return undefined;
  if (ARTICLE.test(tokens[0]?.text ?? "")) return undefined;
  const isOther = (at: number) =>
    !(isBeforeKind && at === tokens.length - 1) &&
    !(isBehindKind && at === 0) &&
    isOneOf([...KNOWN, ...NAMES_OF_OTHERS], tokens, at);
  return tokens.some((_, at) => isOther(at)) ? undefined : number.text;
}

/** "No.", "№", "nambari", or a word as short as an article; not "on". */
function isBeforeNumber(token: Token): boolean {
  const isShort = token.kind === "word" && token.text.length < SHORTEST_PLAIN_WORD;
  return isMark(token) || (isShort && wordAt([token], 0, "title") === 0);
}

function isMark(token: Token): boolean {
  return /^[.:№#°]$/.test(token.text) || wordAt([token], 0, "provision") > 0;
}

/** Words of a list in the spelling of `committeeTokens`. */
const tokensIn = (lists: Readonly<Record<string, string>>) =>
  new Set(Object.values(lists).flatMap(committeeTokens));
const numbersIn = (lists: readonly string[]) =>
  new Map(lists.flatMap((list, at) => committeeTokens(list).map((word) => [word, at + 1] as const)));
const readWords = () => ({
  committee: tokensIn(WORDS.committee),
  beside: tokensIn(WORDS.beside),
  ordinals: numbersIn(WORDS.ordinals),
  cardinals: numbersIn(WORDS.cardinals),
});
let wordsRead: ReturnType<typeof readWords> | undefined;
function wordsOfCommittees(): ReturnType<typeof readWords> {
  wordsRead ??= readWords();
  return wordsRead;
}

const ETHIOPIC_NUMBER = new RegExp(`[${ETHIOPIC_NUMERALS}]+`, "g");

/** The end of an ordinal behind its number. */
const ORDINAL_END = /(?<=\d)[-‐‑'’.]{0,2}(?!委)[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}])/gu;
/** Letters of Arabic that are typed for each other at the end of a word. */
const LAST_LETTERS: Readonly<Record<string, string>> = { ة: "ه", ى: "ي" };

/** The words and numbers of a text, each word in one of its spellings: "کميتهٔ" is "کمیته", "Qo'mita" is "Qoʻmita". */
function committeeTokens(text: string): string[] {
  const plain = spacedForm(withPlainDigits(text))
    .replace(/['ʼʻ`´]/gu, "")
    .replace(ETHIOPIC_NUMBER, (number) => String(ethiopicNumber(number)))
    .replace(/[ةى]/gu, (letter) => LAST_LETTERS[letter] ?? letter);
  // Two syllables of Vietnamese are one word.
  const words = simplified(plain.replace(ORDINAL_END, " ")).replace(/(?<!\S)uy ban(?!\S)/gu, "uyban");
  return words.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
}

const MOST_COMMITTEES = 6;

/**
 * The number of the committee that words name, with nothing else beside them than articles and words for "number":
 * "Comissão n.º 5", "La quinta Comisión", "کمیتهٔ پنجم". Before the word, "five" counts committees.
 */
export function numberOfCommittee(text: string): number | undefined {
  const { committee, beside } = wordsOfCommittees();
  const tokens = committeeTokens(text);
  const at = tokens.findIndex((token) => committee.has(token));
  const numbers = tokens.map((token, index) => numberIn(token, index > at));
  const isKnown = (token: string, index: number) =>
    index === at || beside.has(token) || numbers[index] !== undefined;
  const [number = 0, second] = numbers.filter((each) => each !== undefined);
  if (at < 0 || second !== undefined || !tokens.every(isKnown)) return undefined;
  return number >= 1 && number <= MOST_COMMITTEES ? number : undefined;
}

function numberIn(token: string, isBehindCommittee: boolean): number | undefined {
  if (/^\d/.test(token)) return Number(token);
  const { ordinals, cardinals } = wordsOfCommittees();
  return ordinals.get(token) ?? (isBehindCommittee ? cardinals.get(token) : undefined);
}

/** Whether a text has a committee with a number in it, as "Drafting group of Committee 5" has; a subcommittee is none. */
export function hasNumberedCommittee(text: string): boolean {
  const { committee, beside } = wordsOfCommittees();
  const tokens = committeeTokens(text);
  return tokens.some((token, at) => {
    if (!committee.has(token) || SUBORDINATE.test(tokens[at - 1] ?? "")) return false;
    const next = tokens.slice(at + 1).find((word) => !beside.has(word)) ?? "";
    const before = tokens.slice(0, at).findLast((word) => !beside.has(word)) ?? "";
    return numberIn(next, true) !== undefined || numberIn(before, false) !== undefined;
  });
}

/** The first part of words for a subcommittee. */
const SUBORDINATE = /^(?:sub|sous|unter|under|pod|под|під)$/u;
