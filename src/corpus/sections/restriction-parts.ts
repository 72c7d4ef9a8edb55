/** The parts that words have in a restriction, "only", "for", "our group", and what is beside them: days, shortened words, verbs. */
import { isConferenceCity } from "../../itu/reference-words.ts";
import { isDateOnly } from "./citations.ts";
import { eitherCase, fold, foldedPhrases, foldedSet, once, tokensOf } from "./folded-letters.ts";
import { capitals, DATED_CITY, OUR_OFFICE, OWN_PRONOUNS, withFullForms } from "./public-words.ts";
import { FOLDED, holdsPhrase } from "./restricted-meaning.ts";
import {
  AFRICAN_OURS,
  BULGARIAN_RESTRICTIONS,
  EUROPEAN_RESTRICTIONS,
  INNER_ASIAN_RESTRICTIONS,
  MESSAGE_RESTRICTIONS,
  NOT,
  OUR_POSITIONS,
  PERSIAN_RESTRICTIONS,
  RESTRICTION_WORDS,
  type RestrictionPart,
  SERBIAN_RESTRICTIONS,
  SHORTENED,
  TAJIK_RESTRICTIONS,
  UNTIL,
} from "./restricted-words.ts";

/** Words of a restriction at any place. */
export const PARTS_AT_ANY_PLACE: readonly RestrictionPart[] = [
  "only",
  "restricted",
  "reserved",
  "tell",
  "know",
  "closed",
  "delete",
  "keep",
  "between",
  "event",
];

/** Words of no sentence about others at its start, and of nothing that a text does something to: "Note for our members", "It helps our allies". */
export const PARTS_ABOUT_GROUP: readonly RestrictionPart[] = [
  "remark",
  "ourReaders",
  "friends",
  "readers",
  "version",
  "piece",
  "toOrFor",
  "between",
];

/** Words of restrictions that no sentence for everybody needs. Others, such as "not" and "published", are in many. */
export const PARTS_NEVER_PUBLIC: readonly RestrictionPart[] = [
  "only",
  "restricted",
  "reserved",
  "tell",
  "closed",
  "delete",
  "ourReaders",
  "friends",
  "us",
];

const CYRILLIC_OF_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "lj љ nj њ dž џ a а b б c ц č ч ć ћ d д đ ђ e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с š ш t т u у v в z з ž ж"
    .split(" ")
    .flatMap((latin, at, all) => (at % 2 === 0 ? [[latin, all[at + 1] ?? ""]] : [])),
);

/** As one types Bulgarian and Macedonian in Latin letters; without an accent, the letters of one sound are the same. */
const LATIN_OF_CYRILLIC: readonly Readonly<Record<string, string>>[] = [
  {
    ж: "zh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "sht",
    ъ: "a",
    ю: "yu",
    я: "ya",
    й: "y",
    ј: "j",
    ѓ: "gj",
    ќ: "kj",
    њ: "nj",
    љ: "lj",
  },
  {
    ж: "z",
    ц: "c",
    ч: "c",
    ш: "s",
    щ: "st",
    ъ: "u",
    ю: "iu",
    я: "ia",
    й: "i",
    ј: "j",
    ѓ: "g",
    ќ: "k",
    њ: "n",
    љ: "l",
  },
].map((letters) => ({
  ...Object.fromEntries(
    [..."абвгдезиклмнопрстуфх"].map((letter, at) => [letter, "abvgdeziklmnoprstufh"[at] ?? ""]),
  ),
  ...letters,
}));

const inCyrillic = (latin: string) =>
  latin.replace(/lj|nj|dž|\p{L}/gu, (letter) => CYRILLIC_OF_LATIN[letter] ?? letter);
const inLatin = (cyrillic: string) =>
  LATIN_OF_CYRILLIC.map((letters) => cyrillic.replace(/\p{L}/gu, (letter) => letters[letter] ?? letter)).join(
    " ",
  );

const inArabicLetters = (list: string) => list.replaceAll("ی", "ي").replaceAll("ک", "ك");

/** The lists of all languages; those of Serbian and Bulgarian in both alphabets, of Persian in both spellings. */
const partsOfRestrictions = (): readonly (readonly [part: string, list: string])[] => [
  ...Object.entries(RESTRICTION_WORDS),
  ...Object.entries(EUROPEAN_RESTRICTIONS),
  ...Object.entries(MESSAGE_RESTRICTIONS),
  ...Object.entries(SERBIAN_RESTRICTIONS).map(
    ([part, list]) => [part, `${list} ${inCyrillic(list)}`] as const,
  ),
  ...Object.entries(BULGARIAN_RESTRICTIONS).map(
    ([part, list]) => [part, `${list} ${inLatin(list)}`] as const,
  ),
  ...Object.entries(TAJIK_RESTRICTIONS),
  ...Object.entries(INNER_ASIAN_RESTRICTIONS),
  ...Object.entries(PERSIAN_RESTRICTIONS).map(
    ([part, list]) => [part, `${list} ${inArabicLetters(list)}`] as const,
  ),
];

/** A line for each part, which the build writes, so that no run folds the lists. */
declare const BUILT_PARTS: string | undefined;

/** The parts of restrictions that a folded word has. */
export const partsByWord = once((): ReadonlyMap<string, ReadonlySet<RestrictionPart>> => {
  const parts = new Map<string, Set<RestrictionPart>>();
  const lines = typeof BUILT_PARTS === "string" ? BUILT_PARTS.split("\n") : linesOfParts();
  for (const line of lines) {
    const [part, ...words] = line.split(" ");
    for (const word of words)
      parts.set(word, (parts.get(word) ?? new Set<RestrictionPart>()).add(part as RestrictionPart));
  }
  return parts;
});

/** The name of each part, and words that have it, folded. */
export function linesOfParts(): string[] {
  return partsOfRestrictions().map(([part, list]) => `${part} ${fold(list).trim().replace(/\s+/gu, " ")}`);
}

/** "Int.", with a dot that ends no sentence; "u." and "s." are initials. */
const WITH_DOT = [...SHORTENED.keys(), "d"].filter((word) => word.length > 1 || /[dfz]/.test(word));
const shortenedWithDot = once(
  () => new RegExp(`(?<![\\p{L}\\p{M}])(${eitherCase(WITH_DOT.join(" "))})\\.(?=\\s*[\\p{Ll}:,)/])`, "gu"),
);
/** Most texts have no such dot, and one search shows it. */
const DOT_WITHIN = /\p{L}\.\s*[\p{Ll}:,)/]/u;

/** A text without the dots that end shortened words. */
export const withoutShorteningDots = (text: string): string =>
  DOT_WITHIN.test(text) ? text.replace(shortenedWithDot(), "$1") : text;

const untilWords = once(() => foldedSet(UNTIL));
/** "Until" as the last letters of a month: "ნოემბრამდე", "noyabrgacha". */
const ENDS_IN_UNTIL = /(?:მდე|gacha|[ae]dek|деиін|чеиин|समम|परयत)$/u;
const MOST_OF_DAY = 6;

/** Words without the day until which they hold, before or behind them, in each way to read it: "До 5 ноября не публиковать". */
export function withoutUntilDay(tokens: readonly string[]): readonly (readonly string[])[] {
  const isUntil = (token: string) => untilWords().has(token) || ENDS_IN_UNTIL.test(token);
  if (!tokens.some((token) => /^\p{N}{1,2}$/u.test(token)) || !tokens.some(isUntil)) return [];
  const isDay = (part: readonly string[]) =>
    part.length <= MOST_OF_DAY && part.some((token) => /^\p{N}/u.test(token)) && part.some(isUntil);
  return tokens.flatMap((_, at) => {
    const [first, last] = [tokens.slice(0, at), tokens.slice(at)];
    return [...(isDay(first) ? [last] : []), ...(isDay(last) ? [first] : [])];
  });
}

/** Whether words may begin with the day until which they hold. */
export const mayBeginWithDay = (token: string): boolean =>
  /^\p{N}{1,2}$/u.test(token) || untilWords().has(token);

/** "Ours" in languages that set it behind a noun. */
export const OURS_BEHIND_NOUN = /^(?:[wylzv]y?etu|kami|kita|noastra|noastre|nostru|nostri)$/;
/** Before "our members" and without a verb they make a name: "Ideas from our members". */
export const PREPOSITION =
  /^(?:of|for|from|to|with|by|in|on|de|des|du|pour|avec|par|aux?|chez|para|con|com|por|von|für|fur|mit|от|для|с|untuk|bagi|dari|oleh|kwa|cho|pro|pre|za|dla|od|ode|z|ze|ve|w|ke|ku|til|till|fran|fra|av|af|med|voor|van|met|uit|bij|aan|vir|pentru|din|catre|за|для|од|до|из|із|зі|у|во|ад)$/;
/** Who does something. */
export const SUBJECT_PRONOUN =
  /^(?:it|this|they|he|she|there|il|elle|elles|ils|cela|ca|ce|ello|esto|eso|isso|isto|ela|ele|es|das|sie|er|оно|это|он|она|они|ini|hii)$/;
/** Behind "our members": what they are going to do is not for everybody, "Our countries will drop it". */
export const FUTURE_AUXILIARY =
  /^(?:will|would|wont|might|va|vont|van|vai|vao|werden|wurden|wird|wurde|будут|будет|akan|zal|zullen|zou|zouden|sal|sou|kommer|ska|skulle|vil|ville|skal|mun|munu|bude|budou|budu|by|bo|bodo|bi|ce|ће|би|ќе|ще|буде|будуть|будзе|будуць|бы|bedzie|beda|bedziemy|vor|ar|do|θα|fog|fogja|olacak|olacaq|bolady|болады|болот|bus|butu|saa|tulee|tulevat)$/;
/** "We" is the ending of a verb in Turkic languages, folded: "çekileceğiz", "gedəcəyik", "беребиз", "береміз". */
export const WE_AS_VERB_ENDING =
  /(?:[ae]ca[gğ][ıi][zq]|ece[gğ]iz|[eə]c[eə]yik|[ae]r[ıi]z|[ıiuü]r[ıiuü]z|[ıiuü]yoruz|m[ae]y[ıi]z|[ae]r[ıi]q|r[iıuü]k|[ae]rys|eris|[ауоеыиүө]б[ыиуү]з|[ауоеыиүө]м[ыі]з|amiz|imiz)$/u;
/** Last words of what is no sentence about them: "Our members below". */
export const REFERS_ELSEWHERE =
  /^(?:below|above|here|hereafter|following|follows?|attached|suit|suivent|sigue|segue|abajo|abaixo|hier|unten|ниже|hapa|chini|nize|nizsie|niže|spodaj|ispod|dole|nizej|ponizej|нижче|ніжэй|надолу|подолу|nedan|nedenfor|nedenunder|hieronder|hierbo|jos|alla|allpool|zemak|zemiau|asagida|aşağıda|төменде|төмөндө|quyida|доор)$/;

/** A text, with a verb: "It trains our engineers", "Inajenga uwezo wetu". */
export const TEXT_WITH_VERB =
  /^(?:(?:it|this|cela|ca|elle|il|esto|eso|isso|isto|es|das|оно|это|ini) (?!(?:is|was|s|remains?|est|es|era|e|ist|bleibt|adalah|был|не|would|may) ).|(?:ina|ime)[a-z]{3})/;

const ourWords = once(() => new Set([...foldedSet(AFRICAN_OURS.split(" ")), ...OUR_OFFICE]));
const ourPositions = once(() => foldedPhrases(OUR_POSITIONS));
/** One word alone, such as "position", may be anybody's. */
const redLines = once(() => new Set([...FOLDED.anywhere.position].filter((phrase) => phrase.includes(" "))));

/** Whether folded words are about a red line or a position with "our" beside it, in languages that set it behind or between: "umugqa wethu obomvu". */
export function isOurPosition(tokens: readonly string[]): boolean {
  const others = tokens.filter((token) => !ourWords().has(token));
  if (others.length === tokens.length) return false;
  return holdsPhrase(tokens, ourPositions()) || holdsPhrase(others, redLines());
}

/** A text with the full forms of English contractions, where it is not about those who write or for some only: "it isn't" is judged as "it is not". */
export function inFullForms(text: string): string {
  const full = withFullForms(text);
  if (full === text) return text;
  const isOwn = (token: string) => OWN_PRONOUNS.has(token) || FOLDED.ours.has(token) || token === "only";
  return tokensOf(fold(full)).some(isOwn) ? text : full;
}

/** Whether words are a capital, or the city of a Plenipotentiary, and when something was there: "Пересм. Доха, 2026 г.". */
export function isDatedCity(words: string): boolean {
  const [, city = "", date = ""] = DATED_CITY.exec(words.trim()) ?? [];
  if (/^(?:\p{Ll}|$)/u.test(city) || !isDateOnly(date)) return false;
  return isConferenceCity(city) || capitals().has(tokensOf(fold(city)).join(" "));
}

const OF_STATEMENT: readonly RestrictionPart[] = ["remark", "this", "joining", "not"];
/** "The document is not confidential", with nothing else that restricts. */
export function deniesSecrecy(tokens: readonly string[]): boolean {
  const has = (token: string, part: RestrictionPart) => partsByWord().get(token)?.has(part) === true;
  const [secret = "", next = "", before = ""] = tokens.toReversed();
  if (!has(secret, "restricted") && !has(secret, "closed")) return false;
  const isDenied = NOT.test(next) || (has(next, "joining") && (NOT.test(before) || before === "no"));
  const isPlain = (token: string) => token === "no" || OF_STATEMENT.some((part) => has(token, part));
  return isDenied && tokens.slice(0, -1).every(isPlain);
}
